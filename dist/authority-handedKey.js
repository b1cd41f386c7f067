"use strict";

exports.id = 9994;

exports.ids = [ 9994 ];

exports.modules = {
  9994: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      checkHandedKey: () => checkHandedKey
    });
    var _inputs_naming__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(901);
    var _pki_authority__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4288);
    var _pki_certificate__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4839);
    async function checkHandedKey({caCertificate = "", caPrivateKey = "", caKeyPassphrase: passphrase}) {
      await (0, _inputs_naming__WEBPACK_IMPORTED_MODULE_0__.b)("ca-certificate, ca-private-key", () => {
        const begun = Math.max(...(0, _pki_certificate__WEBPACK_IMPORTED_MODULE_2__.jZ)(caCertificate, "the CA's certificate").map(({notBefore}) => notBefore));
        (0, _pki_authority__WEBPACK_IMPORTED_MODULE_1__.uR)({
          certificate: caCertificate,
          privateKey: caPrivateKey,
          passphrase,
          now: begun
        });
      });
    }
  }
};
