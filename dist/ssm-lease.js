"use strict";

exports.id = 4011;

exports.ids = [ 4011 ];

exports.modules = {
  38485: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      l: () => DeleteParametersCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16896);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49060);
    class DeleteParametersCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DeleteParameters", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.q9B)){}
  },
  25848: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => GetParametersCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16896);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49060);
    class GetParametersCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "GetParameters", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.h6Z)){}
  },
  95919: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => paginateGetParametersByPath
    });
    var dist_cjs = __webpack_require__(90402);
    var commandBuilder = __webpack_require__(16896);
    var schemas_0 = __webpack_require__(49060);
    class GetParametersByPathCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "GetParametersByPath", schemas_0.RNT)){}
    var SSMClient = __webpack_require__(77650);
    const paginateGetParametersByPath = (0, dist_cjs.createPaginator)(SSMClient.j, GetParametersByPathCommand, "NextToken", "NextToken", "MaxResults");
  },
  43758: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      a: () => ssm
    });
    var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77650);
    const ssm = {
      id: "SSM",
      Client: _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_0__.j
    };
  }
};
