"use strict";

exports.id = 8269;

exports.ids = [ 8269 ];

exports.modules = {
  8269: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      kms: () => kms
    });
    var naming = __webpack_require__(901);
    var external_node_crypto_ = __webpack_require__(7598);
    var DescribeKeyCommand = __webpack_require__(4404);
    var commandBuilder = __webpack_require__(1016);
    var schemas_0 = __webpack_require__(978);
    class GetPublicKeyCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "GetPublicKey", schemas_0.lVr)){}
    class SignCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "Sign", schemas_0.c19)){}
    var refusals = __webpack_require__(2568);
    var errors = __webpack_require__(3916);
    var kms_client = __webpack_require__(3962);
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
      const client = run.aws(kms_client.i, region);
      const {KeyMetadata: key} = await answered(arn, client.send(new DescribeKeyCommand.s({
        KeyId: arn
      })));
      const algorithm = algorithmOf(arn, key);
      const {PublicKey} = await answered(arn, client.send(new GetPublicKeyCommand({
        KeyId: arn
      })));
      const ask = signer(client, arn, algorithm);
      return {
        arn,
        spec: key.KeySpec,
        publicKey: (0, external_node_crypto_.createPublicKey)({
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
    const signer = (client, arn, {kms: SigningAlgorithm}) => async (message, options = {}) => answered(arn, client.send(new SignCommand({
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
    const signingKey_final = /^(AccessDenied|NotFound|InvalidArn|Disabled|KMSInvalidState|InvalidKeyUsage|UnsupportedOperation)/;
    async function answered(arn, answer) {
      return answer.catch(error => {
        if (!signingKey_final.test(error.name)) throw error;
        if (isAbsent(error)) throw refusal("a key that is there", arn, "Give the ARN of an asymmetric key for signing (docs/authority.md).", error);
        const remedy = `${(0, refusals.wJ)(error) ?? ""} docs/authority.md says what the key and its policy must be.`.trim();
        throw refusal("a key that this role may use", arn, remedy, error);
      });
    }
    const refusal = (expected, got, remedy, cause) => new errors.j1(`ca-kms-key: expected ${expected} (got ${got})`, {
      remedy: `${remedy} The cluster was not touched.`,
      cause
    });
    var pki_authority = __webpack_require__(4288);
    var pki_errors = __webpack_require__(9813);
    var parameters = __webpack_require__(365);
    var words = __webpack_require__(5846);
    var handler = __webpack_require__(2033);
    const inputs = "ca-certificate, ca-kms-key";
    const kms = {
      prepare: async run => {
        const key = await openSigningKey(run, run.inputs.caKmsKey);
        const authority = await given(run, key);
        if (run.inputs.phases.includes("initialize")) await key.trySigning();
        run.log.checked(`the CA's key ${key.arn} (${key.spec}) can sign`);
        return authority?.trustAnchor;
      },
      take: async run => {
        const key = await openSigningKey(run, run.inputs.caKmsKey);
        const authority = await given(run, key) ?? await kept(run, key) ?? await certified(run, key);
        return {
          ...(0, handler.A)(run, inputs, authority, `your CA, its key in AWS KMS (${key.arn})`),
          kmsKey: key.arn
        };
      }
    };
    const kms_open = (run, {publicKey, signer}, certificate) => (0, pki_authority.cB)({
      certificate,
      publicKey,
      signer,
      now: run.clock.now()
    });
    async function given(run, key) {
      const {caCertificate} = run.inputs;
      return caCertificate === void 0 ? void 0 : (0, naming.b)(inputs, () => kms_open(run, key, caCertificate));
    }
    async function kept(run, key) {
      const certificate = await (0, parameters.yN)(run, "ca-certificate");
      if (certificate === void 0) return;
      const name = (0, parameters.xd)(run, "ca-certificate");
      try {
        const authority = kms_open(run, key, certificate);
        if (authority.trustAnchor.chain.length > 1) throw new pki_errors.EE(notByItself(authority));
        run.log.found(`CA's certificate in ${name}: ${authority.certificate.subject.text}`);
        return authority;
      } catch (error) {
        if (!(error instanceof pki_errors.EE)) throw error;
        run.log.warn((0, words.em)(`${name} does not fit the key and is replaced`, error.message));
        return;
      }
    }
    const notByItself = ({certificate: {issuer}}) => `expected a certificate that the key itself has signed, alone, got one of ${issuer.text}; if that is yours, give it as ca-certificate`;
    async function certified(run, key) {
      return (0, naming.b)("ca-kms-key", async () => {
        const authority = kms_open(run, key, await (0, pki_authority.wZ)((0, handler.d)(run), key.publicKey, key.signer));
        run.log.made(`CA's certificate, signed through ${key.arn}: ${authority.certificate.subject.text}`);
        return authority;
      });
    }
  }
};
