"use strict";

exports.id = 7613;

exports.ids = [ 7613 ];

exports.modules = {
  2947: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => serviceDomains
    });
    const serviceDomains = region => region.startsWith("cn-") ? [ "amazonaws.com.cn", "amazonaws.com" ] : [ "amazonaws.com" ];
  },
  7613: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      cU: () => aliasFor,
      O5: () => aliasOf,
      k4: () => ensureKey,
      oX: () => findKeyByAlias,
      MU: () => isOurs,
      q7: () => keysIn,
      ui: () => proveRoundTrip
    });
    var external_node_crypto_ = __webpack_require__(7598);
    var DescribeKeyCommand = __webpack_require__(4404);
    var CreateKeyCommand = __webpack_require__(5361);
    var CreateAliasCommand = __webpack_require__(3532);
    var ListResourceTagsCommand = __webpack_require__(3031);
    var ListKeysPaginator = __webpack_require__(3134);
    var EncryptCommand = __webpack_require__(2027);
    var DecryptCommand = __webpack_require__(5735);
    var ensure = __webpack_require__(6539);
    var errors = __webpack_require__(3916);
    var src_run = __webpack_require__(9786);
    var kms_client = __webpack_require__(3962);
    var aws_partition = __webpack_require__(2947);
    function keyPolicy(run) {
      const {identity: {accountId, partition}, inputs: {awsRegion}} = run;
      const viaFsx = {
        "kms:ViaService": (0, aws_partition.D)(awsRegion).map(domain => `fsx.${awsRegion}.${domain}`),
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
    const aliasFor = ({keyAlias, name}) => `alias/${(keyAlias ?? name).replace(/^alias\//, "")}`;
    const aliasOf = run => aliasFor(run.inputs);
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
      for (const key of await keysIn(run, store)) if (key.KeyState !== "PendingDeletion" && await isOurs(run, key)) return key;
      return;
    }
    async function isOurs(run, {KeyId}) {
      const {Tags = []} = await run.aws(kms_client.i).send(new ListResourceTagsCommand.d({
        KeyId
      }));
      return Tags.some(tag => tag.TagKey === src_run.o && tag.TagValue === run.inputs.name);
    }
    async function keysIn(run, store) {
      const client = run.aws(kms_client.i);
      const found = [];
      for await (const {Keys = []} of (0, ListKeysPaginator.Y)({
        client
      }, {})) for (const {KeyId} of Keys) {
        const {KeyMetadata: key} = await client.send(new DescribeKeyCommand.s({
          KeyId
        })).catch(error => {
          if (error.name !== "AccessDeniedException" && error.name !== "NotFoundException") throw error;
          return {
            KeyMetadata: void 0
          };
        });
        if (key !== void 0 && key.CustomKeyStoreId === store.CustomKeyStoreId) found.push(key);
      }
      return found;
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
      run.record.prove("key", {
        arn: key.Arn,
        origin: key.Origin,
        keyStoreId: key.CustomKeyStoreId,
        clusterId: key.CloudHsmClusterId,
        created: key.CreationDate?.toISOString(),
        roundTrip: "passed",
        roundTripAt: new Date(run.clock.now()).toISOString()
      });
    }
  }
};
