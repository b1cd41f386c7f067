"use strict";

exports.id = 600;

exports.ids = [ 600 ];

exports.modules = {
  6539: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => ensure
    });
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
    const attempts = 8;
    async function ensure(run, wanted) {
      const there = await wanted.find();
      if (there !== void 0) {
        run.log.found(`${wanted.what}: ${wanted.describe(there)}`);
        return there;
      }
      let refusal;
      for (let attempt = 1, accepted = false; attempt <= attempts; attempt++) {
        if (!accepted) {
          refusal = await wanted.create().then(() => {}, error => error);
          accepted = refusal === void 0;
          if (refusal !== void 0 && !mayHaveWorked(refusal) && !wanted.passes?.(refusal)) throw refusal;
        }
        if (!accepted) await run.clock.sleep(run.inputs.pollInterval * 1e3);
        const made = await wanted.find();
        if (made !== void 0) {
          run.log.made(`${wanted.what}: ${wanted.describe(made)}`);
          return made;
        }
        if (accepted) await run.clock.sleep(run.inputs.pollInterval * 1e3);
      }
      throw refusal ?? new _errors__WEBPACK_IMPORTED_MODULE_0__.mf(`AWS accepted to create the ${wanted.what}, but does not show it.`, {
        remedy: "Run again: it is looked for before anything is created."
      });
    }
    function mayHaveWorked(error) {
      const status = error.$metadata?.httpStatusCode;
      if (status === void 0) return !("remedy" in error);
      return status >= 500 || status === 429 || error.$retryable !== void 0 || /Throttl|TooManyRequests|RequestLimit/.test(error.name);
    }
  },
  3758: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      a: () => ssm
    });
    var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7650);
    const ssm = {
      id: "SSM",
      Client: _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_0__.j
    };
  }
};
