"use strict";

exports.id = 9994;

exports.ids = [ 9994 ];

exports.modules = {
  89994: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      checkHandedKey: () => checkHandedKey
    });
    var _inputs_naming__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40901);
    var _pki_authority__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34288);
    var _pki_certificate__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14839);
    var _pki_errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89813);
    var _pki_key__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40255);
    var _secrets__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93694);
    async function checkHandedKey(run) {
      const {caCertificate: certificate, caPrivateKey: privateKey = "", caKeyPassphrase: passphrase} = run.inputs;
      await (0, _inputs_naming__WEBPACK_IMPORTED_MODULE_0__.b)("ca-certificate, ca-private-key", () => {
        if (certificate === void 0) return void (0, _pki_key__WEBPACK_IMPORTED_MODULE_3__.$)(privateKey, "the CA's private key", passphrase);
        const begun = Math.max(...(0, _pki_certificate__WEBPACK_IMPORTED_MODULE_2__.jZ)(certificate, "the CA's certificate").map(({notBefore}) => notBefore));
        (0, _pki_authority__WEBPACK_IMPORTED_MODULE_1__.uR)({
          certificate,
          privateKey,
          passphrase,
          now: begun
        });
      }, error => error instanceof _pki_errors__WEBPACK_IMPORTED_MODULE_5__.XX ? (0, _secrets__WEBPACK_IMPORTED_MODULE_4__.re)(run) : "");
    }
  }
};
