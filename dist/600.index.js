"use strict";

exports.id = 600;

exports.ids = [ 600 ];

exports.modules = {
  6539: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => ensure
    });
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
    const attempts = 10;
    const lag = 2 * 6e4;
    async function ensure(run, wanted) {
      const there = await wanted.find();
      if (there !== void 0) {
        run.log.found(`${wanted.what}: ${wanted.describe(there)}`);
        return there;
      }
      let refusal;
      let inDoubt = false;
      for (let attempt = 1; attempt <= attempts && (attempt === 1 || refusal !== void 0); attempt++) {
        refusal = await wanted.create().then(() => {}, error => error);
        const notYet = refusal !== void 0 && (wanted.passes?.(refusal) === true || isThrottle(refusal));
        if (refusal !== void 0 && !notYet && !inDoubt && !mayHaveWorked(refusal)) throw refusal;
        inDoubt ||= refusal !== void 0 && !notYet;
        const made = await look(run, wanted, notYet && !inDoubt ? run.inputs.pollInterval * 1e3 : lag);
        if (made !== void 0) {
          run.log.made(`${wanted.what}: ${wanted.describe(made)}`);
          return made;
        }
      }
      throw refusal ?? new _errors__WEBPACK_IMPORTED_MODULE_0__.mf(`AWS accepted to create the ${wanted.what}, but does not show it.`, {
        remedy: "Run again: it is looked for before anything is created."
      });
    }
    async function look(run, {find}, patience) {
      const until = run.clock.now() + patience;
      for (;;) {
        const made = await find();
        if (made !== void 0 || run.clock.now() >= until) return made;
        await run.clock.sleep(run.inputs.pollInterval * 1e3);
      }
    }
    const isThrottle = ({name, $metadata}) => $metadata?.httpStatusCode === 429 || /Throttl|TooManyRequests|RequestLimit/.test(name);
    function mayHaveWorked(error) {
      const status = error.$metadata?.httpStatusCode;
      return status === void 0 ? !("remedy" in error) : status >= 500;
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
