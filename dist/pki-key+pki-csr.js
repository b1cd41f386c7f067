"use strict";

exports.id = 6262;

exports.ids = [ 6262 ];

exports.modules = {
  9676: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => readCsr,
      l: () => decodeCsr
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var _algorithm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4125);
    var _der__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2787);
    var _errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9813);
    var _name__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4157);
    var _pem__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2166);
    function readCsr(pem, what = "the CSR") {
      const csr = decodeCsr(pem, what);
      if (!csr.signatureIsValid) throw new _errors__WEBPACK_IMPORTED_MODULE_4__.EE(`${what}: expected a request signed with its own key, got a signature that does not verify`);
      return csr;
    }
    function decodeCsr(pem, what) {
      const {bytes} = (0, _pem__WEBPACK_IMPORTED_MODULE_5__.Nz)(pem, what, [ "CERTIFICATE REQUEST", "NEW CERTIFICATE REQUEST" ]);
      return (0, _errors__WEBPACK_IMPORTED_MODULE_4__.Nj)(`${what}: expected a PKCS#10 certificate signing request, got something else in its PEM block`, () => {
        const [information, algorithm, signature] = (0, _der__WEBPACK_IMPORTED_MODULE_2__.CI)((0, 
        _der__WEBPACK_IMPORTED_MODULE_2__.SU)(bytes, what), _der__WEBPACK_IMPORTED_MODULE_2__.Tc.sequence);
        const [, subject, key] = (0, _der__WEBPACK_IMPORTED_MODULE_2__.CI)(information, _der__WEBPACK_IMPORTED_MODULE_2__.Tc.sequence);
        const publicKey = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({
          key: (0, _der__WEBPACK_IMPORTED_MODULE_2__.$$)(key),
          format: "der",
          type: "spki"
        });
        const signatureAlgorithm = (0, _algorithm__WEBPACK_IMPORTED_MODULE_1__.Gz)(algorithm);
        return {
          pem: (0, _pem__WEBPACK_IMPORTED_MODULE_5__.I6)("CERTIFICATE REQUEST", bytes),
          subject: (0, _name__WEBPACK_IMPORTED_MODULE_3__.M)(subject),
          publicKey,
          signatureAlgorithm,
          signatureIsValid: verifies(signatureAlgorithm, (0, _der__WEBPACK_IMPORTED_MODULE_2__.$$)(information), publicKey, (0, 
          _der__WEBPACK_IMPORTED_MODULE_2__.e4)(signature)),
          subjectElement: subject,
          keyElement: key
        };
      });
    }
    function verifies({scheme, digest}, signed, key, signature) {
      if (scheme === void 0 || digest === void 0) return false;
      const padding = scheme === "rsa-pss" ? {
        padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PSS_PADDING
      } : {};
      try {
        return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(digest, signed, {
          key,
          ...padding
        }, signature);
      } catch {
        return false;
      }
    }
  },
  255: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => readPrivateKey
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var _der__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2787);
    var _errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9813);
    var _pem__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2166);
    const plainLabels = [ "PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY" ];
    const ENCRYPTED_PKCS8 = "ENCRYPTED PRIVATE KEY";
    const EC_PARAMETERS = "EC PARAMETERS";
    function readPrivateKey(pem, what, passphrase) {
      const blocks = (0, _pem__WEBPACK_IMPORTED_MODULE_2__.Je)(pem, what, {
        comments: true
      }).filter(({label}) => label !== EC_PARAMETERS);
      const [block] = blocks;
      if (block === void 0 || blocks.length > 1) throw new _errors__WEBPACK_IMPORTED_MODULE_3__.EE(`${what}: expected one private key, got ${blocks.length} PEM blocks`);
      if (![ ...plainLabels, ENCRYPTED_PKCS8 ].includes(block.label)) throw new _errors__WEBPACK_IMPORTED_MODULE_3__.EE(`${what}: expected a private key in PKCS#8, PKCS#1 or SEC1 ("PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY"), got ` + `"${block.label}"`);
      if (!isEncrypted(block)) return (0, _errors__WEBPACK_IMPORTED_MODULE_3__.Nj)(`${what}: expected a private key, got a "${block.label}" that cannot be read`, () => openKey(block));
      if (passphrase === void 0 || passphrase === "") throw new _errors__WEBPACK_IMPORTED_MODULE_3__.EE(`${what}: expected a passphrase, since the key is encrypted, got none`);
      refuseEndlessDerivation(block, what);
      return (0, _errors__WEBPACK_IMPORTED_MODULE_3__.Nj)(`${what}: expected the passphrase of the encrypted key, got a wrong one (or the key is damaged, or encrypted in a way that OpenSSL ` + "3 has retired)", () => openKey(block, passphrase));
    }
    function isEncrypted({label, headers}) {
      return label === ENCRYPTED_PKCS8 || headers.some(header => /^Proc-Type:.*ENCRYPTED/.test(header));
    }
    function openKey({label, headers, bytes}, passphrase) {
      const [begin, ...rest] = (0, _pem__WEBPACK_IMPORTED_MODULE_2__.I6)(label, bytes).split("\n");
      const lines = headers.length > 0 ? [ begin, ...headers, "", ...rest ] : [ begin, ...rest ];
      const key = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({
        key: lines.join("\n"),
        format: "pem",
        passphrase
      });
      (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key);
      return key;
    }
    const MOST_ROUNDS = 2e6;
    const MOST_SCRYPT = 2 ** 22;
    const PBES2 = "1.2.840.113549.1.5.13";
    const SCRYPT = "1.3.6.1.4.1.11591.4.11";
    function refuseEndlessDerivation({label, bytes}, what) {
      if (label !== ENCRYPTED_PKCS8) return;
      (0, _errors__WEBPACK_IMPORTED_MODULE_3__.Nj)(`${what}: expected an encrypted PKCS#8 key with at most ${MOST_ROUNDS} rounds of key derivation, got something else`, () => {
        const [algorithm] = (0, _der__WEBPACK_IMPORTED_MODULE_1__.CI)((0, _der__WEBPACK_IMPORTED_MODULE_1__.SU)(bytes, what), _der__WEBPACK_IMPORTED_MODULE_1__.Tc.sequence);
        const [scheme, parameters] = (0, _der__WEBPACK_IMPORTED_MODULE_1__.CI)(algorithm, _der__WEBPACK_IMPORTED_MODULE_1__.Tc.sequence);
        if ((0, _der__WEBPACK_IMPORTED_MODULE_1__._f)(scheme) !== PBES2) return limit(number((0, 
        _der__WEBPACK_IMPORTED_MODULE_1__.CI)(parameters, _der__WEBPACK_IMPORTED_MODULE_1__.Tc.sequence)[1]), MOST_ROUNDS);
        const [derivation] = (0, _der__WEBPACK_IMPORTED_MODULE_1__.CI)(parameters, _der__WEBPACK_IMPORTED_MODULE_1__.Tc.sequence);
        const [name, settings] = (0, _der__WEBPACK_IMPORTED_MODULE_1__.CI)(derivation, _der__WEBPACK_IMPORTED_MODULE_1__.Tc.sequence);
        const [, ...numbers] = (0, _der__WEBPACK_IMPORTED_MODULE_1__.CI)(settings, _der__WEBPACK_IMPORTED_MODULE_1__.Tc.sequence);
        if ((0, _der__WEBPACK_IMPORTED_MODULE_1__._f)(name) !== SCRYPT) return limit(number(numbers[0]), MOST_ROUNDS);
        return limit(numbers.slice(0, 3).map(number).reduce((product, factor) => product * factor), MOST_SCRYPT);
      });
    }
    function number(element) {
      return Number(`0x${(0, _der__WEBPACK_IMPORTED_MODULE_1__.KD)(element, _der__WEBPACK_IMPORTED_MODULE_1__.Tc.integer).toString("hex")}`);
    }
    function limit(work, most) {
      if (!(work <= most)) throw new _errors__WEBPACK_IMPORTED_MODULE_3__.sG(`it asks for ${work}`);
    }
  }
};
