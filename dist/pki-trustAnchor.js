"use strict";

exports.id = 4403;

exports.ids = [ 4403 ];

exports.modules = {
  74403: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      DZ: () => trustAnchorOf,
      Rj: () => isSameCa,
      SW: () => isAlone,
      i0: () => isSameChain,
      nZ: () => warningsOf,
      s$: () => readTrustAnchor,
      t$: () => PORTABLE_LENGTH
    });
    var _words__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75846);
    var _algorithm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74125);
    var _certificate__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14839);
    var _errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89813);
    var _name__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74157);
    const LONGEST_CHAIN = 4;
    const PORTABLE_LENGTH = 5e3;
    const DAY = 24 * 60 * 60 * 1e3;
    const SHORT_LIFE = 3 * 365 * DAY;
    const WHAT = "the CA's certificate";
    function readTrustAnchor(text, now) {
      const chain = (0, _certificate__WEBPACK_IMPORTED_MODULE_1__.jZ)(text, WHAT);
      if (chain.length > LONGEST_CHAIN) throw new _errors__WEBPACK_IMPORTED_MODULE_3__.EE(`${WHAT}: expected at most ${LONGEST_CHAIN} certificates, the root included, got ${chain.length}`);
      const pem = cleanPem(chain);
      if (pem.length > PORTABLE_LENGTH) throw new _errors__WEBPACK_IMPORTED_MODULE_3__.EE(`${WHAT}: expected at most ${PORTABLE_LENGTH} characters of PEM with its chain, since a KMS key store takes no more and a cluster ` + `keeps its CA for good, got ${pem.length}; take a shorter chain, or certificates with ECDSA keys, which are shorter`);
      chain.forEach((certificate, index) => refuseBrokenLink(certificate, chain[index + 1]));
      chain.forEach((certificate, index) => refuseUnfit(certificate, index, now));
      return {
        chain,
        pem
      };
    }
    const cleanPem = chain => chain.map(certificate => certificate.pem).join("").trimEnd();
    function trustAnchorOf(text, signed) {
      const chain = (0, _certificate__WEBPACK_IMPORTED_MODULE_1__.jZ)(text, WHAT);
      const [first] = chain;
      const certificate = signed === void 0 ? void 0 : (0, _certificate__WEBPACK_IMPORTED_MODULE_1__.w$)(signed, "the cluster's certificate", {
        comments: true
      });
      if (certificate !== void 0 && !isSignedBy(certificate, first)) {
        const place = chain.some(other => isSignedBy(certificate, other)) ? "first, before its issuers" : "here";
        throw new _errors__WEBPACK_IMPORTED_MODULE_3__.EE(`expected the certificate of the CA that signed the cluster's (${certificate.issuer.text}) ${place}, ` + `got ${first.subject.text}, SHA-256 ${first.fingerprint}`);
      }
      chain.forEach((each, index) => refuseBrokenLink(each, chain[index + 1]));
      return cleanPem(chain);
    }
    const isAlone = anchor => (0, _certificate__WEBPACK_IMPORTED_MODULE_1__.jZ)(anchor, WHAT).length === 1;
    const isSameChain = (one, other) => cleanPem((0, _certificate__WEBPACK_IMPORTED_MODULE_1__.jZ)(one, WHAT)) === cleanPem((0, 
    _certificate__WEBPACK_IMPORTED_MODULE_1__.jZ)(other, WHAT));
    const isSameCa = (one, other) => (0, _certificate__WEBPACK_IMPORTED_MODULE_1__.jZ)(one, WHAT)[0].fingerprint === (0, 
    _certificate__WEBPACK_IMPORTED_MODULE_1__.jZ)(other, WHAT)[0].fingerprint;
    const isSignedBy = (certificate, ca) => (0, _name__WEBPACK_IMPORTED_MODULE_2__.q)(certificate.issuer, ca.subject) && (0, 
    _certificate__WEBPACK_IMPORTED_MODULE_1__.uF)(certificate, ca.publicKey);
    function warningsOf({chain}, now) {
      const end = Math.min(...chain.map(certificate => certificate.notAfter));
      return [ ...end - now > SHORT_LIFE ? [] : [ `The CA's certificate ends on ${(0, 
      _words__WEBPACK_IMPORTED_MODULE_4__.Ly)(end).slice(0, 10)}, in ` + `${(0, _words__WEBPACK_IMPORTED_MODULE_4__.U9)(Math.floor((end - now) / DAY), "day")}. A cluster keeps its CA for good: ` + "by then it has to be replaced by a new cluster with a new CA." ] ];
    }
    function refuseBrokenLink(certificate, next) {
      const what = `${WHAT} ${certificate.subject.text}`;
      if (next === void 0 && !(0, _certificate__WEBPACK_IMPORTED_MODULE_1__.Cb)(certificate)) throw new _errors__WEBPACK_IMPORTED_MODULE_3__.EE(`${what}: expected the chain to end in a self-signed root, got a last certificate issued by ${certificate.issuer.text}; add the ` + "certificates up to the root");
      if (next !== void 0 && (0, _certificate__WEBPACK_IMPORTED_MODULE_1__.Cb)(certificate)) throw new _errors__WEBPACK_IMPORTED_MODULE_3__.EE(`${what}: expected the signing certificate first and the self-signed root last, got a self-signed ` + "certificate before the end");
      const issuer = next ?? certificate;
      if (!(0, _name__WEBPACK_IMPORTED_MODULE_2__.q)(certificate.issuer, issuer.subject)) throw new _errors__WEBPACK_IMPORTED_MODULE_3__.EE(`${what}: expected its issuer ${certificate.issuer.text} to come next, got ${issuer.subject.text}`);
      if (!(0, _certificate__WEBPACK_IMPORTED_MODULE_1__.uF)(certificate, issuer.publicKey)) throw new _errors__WEBPACK_IMPORTED_MODULE_3__.EE(`${what}: expected a signature by the key of ${issuer.subject.text}, got one that does not verify`);
    }
    function refuseUnfit(certificate, intermediatesBelow, now) {
      const what = `${WHAT} ${certificate.subject.text}`;
      if (certificate.basicConstraints?.ca !== true) {
        const got = certificate.basicConstraints === void 0 ? `version ${certificate.version} without basicConstraints` : "CA:FALSE";
        throw new _errors__WEBPACK_IMPORTED_MODULE_3__.EE(`${what}: expected a CA (basicConstraints CA:TRUE), got ${got}`);
      }
      if (certificate.keyUsage?.includes("keyCertSign") === false) throw new _errors__WEBPACK_IMPORTED_MODULE_3__.EE(`${what}: expected a key usage with keyCertSign, got ${certificate.keyUsage.join(", ")}`);
      const {pathLength = 1 / 0} = certificate.basicConstraints;
      if (pathLength < intermediatesBelow) throw new _errors__WEBPACK_IMPORTED_MODULE_3__.EE(`${what}: expected a path length of at least ${intermediatesBelow} for this chain, got ${pathLength}`);
      const weakness = (0, _algorithm__WEBPACK_IMPORTED_MODULE_0__.t5)(certificate.signatureAlgorithm) ?? (0, 
      _algorithm__WEBPACK_IMPORTED_MODULE_0__.Mc)(certificate.publicKey) ?? unusualKey(certificate.publicKey);
      if (weakness !== void 0) throw new _errors__WEBPACK_IMPORTED_MODULE_3__.EE(`${what}: ${weakness}`);
      const fault = (0, _certificate__WEBPACK_IMPORTED_MODULE_1__.rt)(certificate, now);
      if (fault !== void 0) throw new _errors__WEBPACK_IMPORTED_MODULE_3__.EE(`${what}: expected one that is valid now, got one that ${fault}`);
    }
    function unusualKey(key) {
      const usual = key.asymmetricKeyType === "ec" || [ 2048, 3072, 4096 ].includes(key.asymmetricKeyDetails?.modulusLength ?? 0);
      return usual ? void 0 : `expected an RSA key of 2048, 3072 or 4096 bits, got ${(0, 
      _algorithm__WEBPACK_IMPORTED_MODULE_0__.Rx)(key)}`;
    }
  }
};
