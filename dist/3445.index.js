"use strict";

exports.id = 3445;

exports.ids = [ 3445 ];

exports.modules = {
  3208: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      H: () => AuthorizeSecurityGroupEgressCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(230);
    class AuthorizeSecurityGroupEgressCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "AuthorizeSecurityGroupEgress", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.wmH)){}
  },
  8992: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      x: () => CreateSecurityGroupCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(230);
    class CreateSecurityGroupCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateSecurityGroup", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Ism)){}
  },
  3699: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      y: () => DeleteSecurityGroupCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(230);
    class DeleteSecurityGroupCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DeleteSecurityGroup", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Tnk)){}
  },
  1490: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b: () => DescribeInstancesCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(230);
    class DescribeInstancesCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeInstances", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.eO1)){}
  },
  8988: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      j: () => DescribeSecurityGroupsCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(230);
    class DescribeSecurityGroupsCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeSecurityGroups", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.GZZ)){}
  },
  4815: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => RevokeSecurityGroupEgressCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(230);
    class RevokeSecurityGroupEgressCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "RevokeSecurityGroupEgress", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.RoE)){}
  },
  8520: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      z: () => RunInstancesCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(230);
    class RunInstancesCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "RunInstances", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.elD)){}
  },
  9646: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N: () => TerminateInstancesCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(230);
    class TerminateInstancesCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "TerminateInstances", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.CEm)){}
  },
  264: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => DescribeInstanceInformationCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6896);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9060);
    class DescribeInstanceInformationCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeInstanceInformation", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.DDy)){}
  },
  8785: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      r: () => GetCommandInvocationCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6896);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9060);
    class GetCommandInvocationCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "GetCommandInvocation", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Muv)){}
  },
  2637: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      V: () => SendCommandCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6896);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9060);
    class SendCommandCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "SendCommand", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.UVS)){}
  },
  6539: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => ensure,
      F: () => lag
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
