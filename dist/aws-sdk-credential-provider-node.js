"use strict";

exports.id = 9949;

exports.ids = [ 9949 ];

exports.modules = {
  39949: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      defaultProvider: () => _defaultProvider__WEBPACK_IMPORTED_MODULE_0__.v6
    });
    var _defaultProvider__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89882);
  }
};
