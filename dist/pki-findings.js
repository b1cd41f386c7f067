"use strict";

exports.id = 4108;

exports.ids = [ 4108 ];

exports.modules = {
  34108: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M0: () => judgeCard,
      Mz: () => judgeRoot,
      Oc: () => judgeSoundness,
      Ul: () => judgeCsr,
      VD: () => judgeCsrKey,
      ry: () => judgeCards,
      sN: () => judgeLink,
      ub: () => judgeSignature
    });
    var _words__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75846);
    var _algorithm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74125);
    var _certificate__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14839);
    var _name__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74157);
    var _roots__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81425);
    const passed = text => ({
      verdict: "passed",
      text
    });
    const warning = text => ({
      verdict: "warning",
      text
    });
    const failed = text => ({
      verdict: "failed",
      text
    });
    function judgeRoot(root, owner, pin, now) {
      const fault = (0, _certificate__WEBPACK_IMPORTED_MODULE_1__.rt)(root, now);
      const trust = (0, _roots__WEBPACK_IMPORTED_MODULE_3__.An)(owner, root.fingerprint, pin);
      const named = (0, _roots__WEBPACK_IMPORTED_MODULE_3__.TM)(root.fingerprint);
      return [ passed(`${root.subject.text}, ${(0, _algorithm__WEBPACK_IMPORTED_MODULE_0__.Rx)(root.publicKey)}, SHA-256 ${root.fingerprint}`), ...(0, 
      _certificate__WEBPACK_IMPORTED_MODULE_1__.Cb)(root) && (0, _certificate__WEBPACK_IMPORTED_MODULE_1__.uF)(root, root.publicKey) ? [] : [ failed("expected a root, which is signed by itself, got another certificate") ], trust === "given, not known to this product" ? warning(trust) : passed(`${trust}${named === void 0 ? "" : `: ${named}`}`), ...fault === void 0 ? [] : [ warning(`the root itself ${fault}`) ], ...judgeStrength(root), ...judgeExtensions(root), ...judgeProfile(root) ];
    }
    function judgeCard(card, clocks) {
      return [ ...judgeSoundness(card, clocks), ...judgeProfile(card) ];
    }
    function judgeSoundness(certificate, clocks) {
      return [ passed(`${certificate.subject.text}, ${(0, _algorithm__WEBPACK_IMPORTED_MODULE_0__.Rx)(certificate.publicKey)}, valid until ${(0, 
      _words__WEBPACK_IMPORTED_MODULE_4__.Ly)(certificate.notAfter)}`), ...judgeValidity(certificate, clocks), ...judgeStrength(certificate), ...judgeExtensions(certificate) ];
    }
    const DAY = 24 * 60 * 60 * 1e3;
    function judgeValidity(certificate, {now, awsTime}) {
      const fault = (0, _certificate__WEBPACK_IMPORTED_MODULE_1__.rt)(certificate, now);
      if (fault === void 0) return [];
      const text = `it ${fault}; this machine's clock says ${(0, _words__WEBPACK_IMPORTED_MODULE_4__.Ly)(now)}${awsTime === void 0 ? "" : `, AWS's ${(0, 
      _words__WEBPACK_IMPORTED_MODULE_4__.Ly)(awsTime)}`}`;
      return [ now < certificate.notBefore && certificate.notBefore - now <= DAY ? warning(text) : failed(text) ];
    }
    function judgeStrength({signatureAlgorithm, publicKey}) {
      return [ (0, _algorithm__WEBPACK_IMPORTED_MODULE_0__.t5)(signatureAlgorithm), (0, 
      _algorithm__WEBPACK_IMPORTED_MODULE_0__.Mc)(publicKey) ].flatMap(weakness => weakness === void 0 ? [] : [ failed(weakness) ]);
    }
    function judgeExtensions({unknownCriticalExtensions: unknown}) {
      return unknown.length === 0 ? [] : [ warning(`it has unknown critical extensions (${unknown.join(", ")})`) ];
    }
    function judgeProfile({version, basicConstraints, keyUsage}) {
      return [ ...version < 3 ? [ warning(`it is X.509 version ${version}, which cannot say whether it may sign others`) ] : [], ...version === 3 && basicConstraints === void 0 ? [ warning("it does not say that it may sign others (no basicConstraints)") ] : [], ...basicConstraints?.ca === false ? [ warning("it says that it may not sign others (CA:FALSE)") ] : [], ...keyUsage?.includes("keyCertSign") === false ? [ warning(`its key usage (${keyUsage.join(", ")}) lacks keyCertSign`) ] : [] ];
    }
    function judgeSignature(certificate, issuer) {
      if (!(0, _name__WEBPACK_IMPORTED_MODULE_2__.q)(certificate.issuer, issuer.subject)) return [ failed(`expected the issuer ${issuer.subject.text}, got ${certificate.issuer.text}`) ];
      if (!(0, _certificate__WEBPACK_IMPORTED_MODULE_1__.uF)(certificate, issuer.publicKey)) return [ failed(`expected a signature by the key of ${issuer.subject.text}, got one that does not verify with it`) ];
      if ((0, _certificate__WEBPACK_IMPORTED_MODULE_1__.Cb)(certificate)) return [ failed(`expected a certificate below ${issuer.subject.text}, got a root itself`) ];
      return [ passed(`${certificate.subject.text} by ${issuer.subject.text}`) ];
    }
    function judgeLink(certificate, issuer) {
      const signed = judgeSignature(certificate, issuer);
      if (signed.every(({verdict}) => verdict === "passed") && (0, _certificate__WEBPACK_IMPORTED_MODULE_1__.Cb)(issuer) && issuer.basicConstraints?.pathLength === 0) return [ failed(`expected a root that allows a certificate between itself and the HSM, got path length 0 in ${issuer.subject.text}`) ];
      return signed;
    }
    function judgeCards(one, other) {
      if (!(0, _name__WEBPACK_IMPORTED_MODULE_2__.q)(one.subject, other.subject)) return [ failed(`expected one card, got ${one.subject.text} and ${other.subject.text}`) ];
      if (!(0, _certificate__WEBPACK_IMPORTED_MODULE_1__.el)(one.publicKey, other.publicKey)) return [ failed(`expected one card, got two keys for ${one.subject.text}`) ];
      return [ passed(`${one.subject.text}, the same key`) ];
    }
    function judgeCsr({subject, publicKey, signatureAlgorithm, signatureIsValid}) {
      return [ passed(`${subject.text}, ${(0, _algorithm__WEBPACK_IMPORTED_MODULE_0__.Rx)(publicKey)}`), ...signatureIsValid ? [] : [ failed("expected a signature by the CSR's own key, got one that does not verify") ], ...[ (0, 
      _algorithm__WEBPACK_IMPORTED_MODULE_0__.t5)(signatureAlgorithm), (0, _algorithm__WEBPACK_IMPORTED_MODULE_0__.Mc)(publicKey) ].flatMap(weakness => weakness === void 0 ? [] : [ failed(weakness) ]) ];
    }
    function judgeCsrKey(csr, hsm) {
      return [ (0, _certificate__WEBPACK_IMPORTED_MODULE_1__.el)(csr.publicKey, hsm.publicKey) ? passed("the same public key") : failed("expected the public key of the HSM certificate, got another") ];
    }
  }
};
