"use strict";

exports.id = 7613;

exports.ids = [ 7613 ];

exports.modules = {
  7613: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      O5: () => aliasOf,
      k4: () => ensureKey,
      oX: () => findKeyByAlias,
      ui: () => proveRoundTrip
    });
    var external_node_crypto_ = __webpack_require__(7598);
    var DescribeKeyCommand = __webpack_require__(4404);
    var CreateKeyCommand = __webpack_require__(5361);
    var CreateAliasCommand = __webpack_require__(3532);
    var ListKeysPaginator = __webpack_require__(3134);
    var ListResourceTagsCommand = __webpack_require__(3031);
    var EncryptCommand = __webpack_require__(2027);
    var DecryptCommand = __webpack_require__(5735);
    var ensure = __webpack_require__(6539);
    var errors = __webpack_require__(3916);
    var src_run = __webpack_require__(9786);
    var kms_client = __webpack_require__(3962);
    function keyPolicy(run) {
      const {accountId, partition} = run.identity;
      const viaFsx = {
        "kms:ViaService": `fsx.${run.inputs.awsRegion}.amazonaws.com`,
        "kms:CallerAccount": accountId
      };
      return JSON.stringify({
        Version: "2012-10-17",
        Statement: [ {
          Sid: "AccountDecidesByIam",
          Effect: "Allow",
          Principal: {
            AWS: `arn:${partition}:iam::${accountId}:root`
          },
          Action: "kms:*",
          Resource: "*"
        }, {
          Sid: "UseThroughFsx",
          Effect: "Allow",
          Principal: {
            AWS: "*"
          },
          Action: [ "kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey" ],
          Resource: "*",
          Condition: {
            StringEquals: viaFsx
          }
        }, {
          Sid: "GrantThroughFsx",
          Effect: "Allow",
          Principal: {
            AWS: "*"
          },
          Action: [ "kms:CreateGrant", "kms:ListGrants" ],
          Resource: "*",
          Condition: {
            StringEquals: viaFsx,
            Bool: {
              "kms:GrantIsForAWSResource": "true"
            }
          }
        } ]
      });
    }
    const aliasOf = run => `alias/${(run.inputs.keyAlias ?? run.inputs.name).replace(/^alias\//, "")}`;
    async function findKeyByAlias(run) {
      try {
        return (await run.aws(kms_client.i).send(new DescribeKeyCommand.s({
          KeyId: aliasOf(run)
        }))).KeyMetadata;
      } catch (error) {
        if (error.name === "NotFoundException") return;
        throw error;
      }
    }
    async function ensureKey(run, store) {
      const named = await findKeyByAlias(run);
      if (named !== void 0) {
        checkOrigin(run, named, store);
        run.log.found(`key ${named.Arn}, ${aliasOf(run)}`);
        return named;
      }
      const key = await (0, ensure.D)(run, {
        what: "key",
        find: async () => findKeyByTag(run, store),
        create: async () => run.aws.once(kms_client.i).send(new CreateKeyCommand.p({
          Origin: "AWS_CLOUDHSM",
          CustomKeyStoreId: store.CustomKeyStoreId,
          Description: `Safe Storage ${run.inputs.name}`,
          Policy: keyPolicy(run),
          Tags: (0, src_run.F)(run).map(({Key, Value}) => ({
            TagKey: Key,
            TagValue: Value
          }))
        })),
        describe: found => found.Arn
      });
      await run.aws(kms_client.i).send(new CreateAliasCommand.W({
        AliasName: aliasOf(run),
        TargetKeyId: key.KeyId
      })).catch(async error => {
        if (error.name !== "AlreadyExistsException") throw error;
      });
      run.log.made(`alias ${aliasOf(run)}`);
      checkOrigin(run, key, store);
      return key;
    }
    async function findKeyByTag(run, store) {
      const client = run.aws(kms_client.i);
      for await (const {Keys = []} of (0, ListKeysPaginator.Y)({
        client
      }, {})) for (const {KeyId} of Keys) {
        const {KeyMetadata: key} = await client.send(new DescribeKeyCommand.s({
          KeyId
        }));
        if (key?.CustomKeyStoreId !== store.CustomKeyStoreId || key?.KeyState === "PendingDeletion") continue;
        const {Tags = []} = await client.send(new ListResourceTagsCommand.d({
          KeyId
        }));
        if (Tags.some(tag => tag.TagKey === src_run.o && tag.TagValue === run.inputs.name)) return key;
      }
      return;
    }
    function checkOrigin(run, key, store) {
      if (key.Origin !== "AWS_CLOUDHSM" || key.CustomKeyStoreId !== store.CustomKeyStoreId) throw new errors.j1(`key-alias: expected no key, or one in key store ${store.CustomKeyStoreId} (got ${aliasOf(run)}, a key with origin ${key.Origin})`, {
        remedy: "Choose another key-alias. That key was not touched."
      });
    }
    async function proveRoundTrip(run, key) {
      const client = run.aws(kms_client.i);
      const plaintext = (0, external_node_crypto_.randomBytes)(32);
      const EncryptionContext = {
        [src_run.o]: run.inputs.name
      };
      const {CiphertextBlob} = await client.send(new EncryptCommand.b({
        KeyId: key.Arn,
        Plaintext: plaintext,
        EncryptionContext
      }));
      const decrypted = await client.send(new DecryptCommand.v({
        KeyId: key.Arn,
        CiphertextBlob,
        EncryptionContext
      }));
      if (!plaintext.equals(decrypted.Plaintext)) throw new errors.mf(`Key ${key.Arn} decrypted to something else than was encrypted.`, {
        remedy: "Do not use the key; ask AWS Support."
      });
      run.log.checked("encrypted and decrypted through the key");
    }
  }
};
