"use strict";

exports.id = 9544;

exports.ids = [ 9544 ];

exports.modules = {
  88208: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q: () => GetPublicKeyCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51016);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20978);
    class GetPublicKeyCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "GetPublicKey", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.lVr)){}
  },
  35559: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      f: () => SignCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51016);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20978);
    class SignCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "Sign", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.c19)){}
  },
  89544: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      kms: () => kms
    });
    var _inputs_naming__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40901);
    var _kms_signingKey__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95611);
    var _pki_authority__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34288);
    var _pki_errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89813);
    var _ssm_parameters__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20365);
    var _words__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75846);
    var _handler__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92033);
    const inputs = "ca-certificate, ca-kms-key";
    const kms = {
      prepare: async run => {
        const key = await (0, _kms_signingKey__WEBPACK_IMPORTED_MODULE_1__.b)(run, run.inputs.caKmsKey);
        const authority = await given(run, key);
        if (run.inputs.phases.includes("initialize")) await key.trySigning();
        run.log.checked(`the CA's key ${key.arn} (${key.spec}) can sign`);
        return authority?.trustAnchor;
      },
      take: async run => {
        const key = await (0, _kms_signingKey__WEBPACK_IMPORTED_MODULE_1__.b)(run, run.inputs.caKmsKey);
        const authority = await given(run, key) ?? await kept(run, key) ?? await certified(run, key);
        return {
          ...(0, _handler__WEBPACK_IMPORTED_MODULE_4__.A)(run, inputs, authority, `your CA, its key in AWS KMS (${key.arn})`),
          kmsKey: key.arn
        };
      }
    };
    const open = (run, {publicKey, signer}, certificate) => (0, _pki_authority__WEBPACK_IMPORTED_MODULE_2__.cB)({
      certificate,
      publicKey,
      signer,
      now: run.clock.now()
    });
    async function given(run, key) {
      const {caCertificate} = run.inputs;
      return caCertificate === void 0 ? void 0 : (0, _inputs_naming__WEBPACK_IMPORTED_MODULE_0__.b)(inputs, () => open(run, key, caCertificate));
    }
    async function kept(run, key) {
      const certificate = await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_3__.yN)(run, "ca-certificate");
      if (certificate === void 0) return;
      const name = (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_3__.xd)(run, "ca-certificate");
      try {
        const authority = open(run, key, certificate);
        if (authority.trustAnchor.chain.length > 1) throw new _pki_errors__WEBPACK_IMPORTED_MODULE_5__.EE(notByItself(authority));
        run.log.found(`CA's certificate in ${name}: ${authority.certificate.subject.text}`);
        return authority;
      } catch (error) {
        if (!(error instanceof _pki_errors__WEBPACK_IMPORTED_MODULE_5__.EE)) throw error;
        run.log.warn((0, _words__WEBPACK_IMPORTED_MODULE_6__.em)(`${name} does not fit the key and is replaced`, error.message));
        return;
      }
    }
    const notByItself = ({certificate: {issuer}}) => `expected a certificate that the key itself has signed, alone, got one of ${issuer.text}; if that is yours, give it as ca-certificate`;
    async function certified(run, key) {
      return (0, _inputs_naming__WEBPACK_IMPORTED_MODULE_0__.b)("ca-kms-key", async () => {
        const authority = open(run, key, await (0, _pki_authority__WEBPACK_IMPORTED_MODULE_2__.wZ)((0, 
        _handler__WEBPACK_IMPORTED_MODULE_4__.d)(run), key.publicKey, key.signer));
        run.log.made(`CA's certificate, signed through ${key.arn}: ${authority.certificate.subject.text}`);
        return authority;
      });
    }
  },
  95611: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b: () => openSigningKey
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
    var _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64404);
    var _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88208);
    var _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35559);
    var _aws_refusals__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82568);
    var _errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
    var _client__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13962);
    const rsa = {
      name: "sha256WithRSAEncryption",
      kms: "RSASSA_PKCS1_V1_5_SHA_256"
    };
    const algorithms = {
      RSA_2048: rsa,
      RSA_3072: rsa,
      RSA_4096: rsa,
      ECC_NIST_P256: {
        name: "ecdsa-with-SHA256",
        kms: "ECDSA_SHA_256"
      },
      ECC_NIST_P384: {
        name: "ecdsa-with-SHA384",
        kms: "ECDSA_SHA_384"
      },
      ECC_NIST_P521: {
        name: "ecdsa-with-SHA512",
        kms: "ECDSA_SHA_512"
      }
    };
    async function openSigningKey(run, arn) {
      const [, partition, , region] = arn.split(":");
      if (partition !== run.identity.partition) throw refusal(`a key in the partition ${run.identity.partition}`, arn, "A role works in its own partition only.");
      const client = run.aws(_client__WEBPACK_IMPORTED_MODULE_3__.i, region);
      const {KeyMetadata: key} = await answered(arn, client.send(new _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_4__.s({
        KeyId: arn
      })));
      const algorithm = algorithmOf(arn, key);
      const {PublicKey} = await answered(arn, client.send(new _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_5__.Q({
        KeyId: arn
      })));
      const ask = signer(client, arn, algorithm);
      return {
        arn,
        spec: key.KeySpec,
        publicKey: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({
          key: Buffer.from(PublicKey),
          format: "der",
          type: "spki"
        }),
        signer: {
          algorithm: algorithm.name,
          sign: async tbs => Buffer.from((await ask(tbs)).Signature)
        },
        trySigning: async () => {
          await ask(Buffer.from("safe-storage"), {
            DryRun: true
          }).catch(error => {
            if (error.name !== "DryRunOperationException") throw error;
          });
        }
      };
    }
    const signer = (client, arn, {kms: SigningAlgorithm}) => async (message, options = {}) => answered(arn, client.send(new _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_6__.f({
      KeyId: arn,
      SigningAlgorithm,
      MessageType: "RAW",
      Message: message,
      ...options
    })));
    function algorithmOf(arn, {KeyUsage, KeySpec, KeyState}) {
      if (KeyUsage !== "SIGN_VERIFY") throw refusal("a key whose usage is SIGN_VERIFY", `${arn}, whose usage is ${KeyUsage}`, "The usage of " + "a key cannot be changed: make another.");
      const algorithm = algorithms[KeySpec];
      if (algorithm === void 0) throw refusal(`a key of the spec ${Object.keys(algorithms).join(", ")}`, `${arn}, whose spec is ${KeySpec}`, "CloudHSM takes " + "certificates of these kinds only: make another key.");
      if (KeyState !== "Enabled") throw refusal("an enabled key", `${arn}, which is ${KeyState}`, KeyState === "PendingDeletion" ? "aws kms cancel-key-deletion and enable-key bring it back until then." : "aws kms enable-key enables it.");
      return algorithm;
    }
    const isAbsent = ({name}) => /^(NotFound|InvalidArn)/.test(name);
    const final = /^(AccessDenied|NotFound|InvalidArn|Disabled|KMSInvalidState|InvalidKeyUsage|UnsupportedOperation)/;
    async function answered(arn, answer) {
      return answer.catch(error => {
        if (!final.test(error.name)) throw error;
        if (isAbsent(error)) throw refusal("a key that is there", arn, "Give the ARN of an asymmetric key for signing (docs/authority.md).", error);
        const remedy = `${(0, _aws_refusals__WEBPACK_IMPORTED_MODULE_1__.wJ)(error) ?? ""} docs/authority.md says what the key and its policy must be.`.trim();
        throw refusal("a key that this role may use", arn, remedy, error);
      });
    }
    const refusal = (expected, got, remedy, cause) => new _errors__WEBPACK_IMPORTED_MODULE_2__.j1(`ca-kms-key: expected ${expected} (got ${got})`, {
      remedy: `${remedy} The cluster was not touched.`,
      cause
    });
  }
};
