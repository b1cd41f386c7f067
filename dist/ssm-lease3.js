"use strict";

exports.id = 6835;

exports.ids = [ 6835 ];

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
  6539: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D8: () => ensure,
      FB: () => lag,
      nB: () => isOfAws,
      xy: () => lookFor
    });
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
    var _durations__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82588);
    var _wait__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86308);
    const lag = 2 * 6e4;
    async function ensure(run, wanted) {
      const there = await wanted.find();
      if (there !== void 0) {
        run.log.found(`${wanted.what}: ${wanted.describe(there)}`);
        return there;
      }
      return create(run, wanted);
    }
    async function create(run, wanted) {
      const until = run.clock.now() + (0, _wait__WEBPACK_IMPORTED_MODULE_2__.LF)(run, wanted.patience ?? _durations__WEBPACK_IMPORTED_MODULE_1__.S.acceptance) * 6e4;
      let refusal;
      let inDoubt = false;
      let tried;
      const tell = so => run.log.waiting(`for ${wanted.what}: ${refusal?.name ?? "not to be seen yet"}${so}`);
      return (0, _wait__WEBPACK_IMPORTED_MODULE_2__.px)(run, tell, async () => {
        do {
          tried = run.clock.now();
          refusal = await wanted.create().then(() => {}, error => error);
          const notYet = refusal !== void 0 && (wanted.passes?.(refusal) === true || isThrottle(refusal));
          if (refusal !== void 0 && !notYet && !(inDoubt && isOfAws(refusal)) && !mayHaveWorked(refusal)) throw refusal;
          inDoubt ||= refusal !== void 0 && !notYet;
          const shown = refusal === void 0 ? Math.max(lag, until - run.clock.now()) : lag;
          const made = await lookUntilSeen(run, wanted.find, notYet && !inDoubt ? run.inputs.pollInterval * 1e3 : shown);
          if (made !== void 0) {
            run.log.made(`${wanted.what}: ${wanted.describe(made)}`);
            return made;
          }
        } while (refusal !== void 0 && tried < until);
        throw refusal ?? new _errors__WEBPACK_IMPORTED_MODULE_0__.mf(`AWS accepted to create the ${wanted.what}, but does not show it.`, {
          remedy: "Run again: it is looked for before anything is created."
        });
      });
    }
    const lookFor = async (run, what, find) => (0, _wait__WEBPACK_IMPORTED_MODULE_2__.px)(run, so => run.log.waiting(`for ${what} to be seen${so}`), async () => lookUntilSeen(run, find, lag));
    async function lookUntilSeen(run, find, patience) {
      const until = run.clock.now() + patience;
      for (;;) {
        const found = await find();
        if (found !== void 0 || run.clock.now() >= until) return found;
        await (0, _wait__WEBPACK_IMPORTED_MODULE_2__.v7)(run, Math.min(run.inputs.pollInterval * 1e3, until - run.clock.now()));
      }
    }
    const isThrottle = ({name, $metadata}) => $metadata?.httpStatusCode === 429 || /Throttl|TooManyRequests|RequestLimit/.test(name);
    const isOfAws = error => error.operation !== void 0 && !("remedy" in error) && !(error instanceof TypeError || error instanceof ReferenceError);
    const mayHaveWorked = error => isOfAws(error) && (error.$metadata?.httpStatusCode ?? 500) >= 500;
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
