"use strict";

exports.id = 5868;

exports.ids = [ 5868, 6835 ];

exports.modules = {
  43208: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      H: () => AuthorizeSecurityGroupEgressCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80230);
    class AuthorizeSecurityGroupEgressCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "AuthorizeSecurityGroupEgress", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.wmH)){}
  },
  58992: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      x: () => CreateSecurityGroupCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80230);
    class CreateSecurityGroupCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateSecurityGroup", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Ism)){}
  },
  73699: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      y: () => DeleteSecurityGroupCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80230);
    class DeleteSecurityGroupCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DeleteSecurityGroup", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Tnk)){}
  },
  11490: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b: () => DescribeInstancesCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80230);
    class DescribeInstancesCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeInstances", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.eO1)){}
  },
  38988: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      j: () => DescribeSecurityGroupsCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80230);
    class DescribeSecurityGroupsCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeSecurityGroups", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.GZZ)){}
  },
  44815: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => RevokeSecurityGroupEgressCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80230);
    class RevokeSecurityGroupEgressCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "RevokeSecurityGroupEgress", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.RoE)){}
  },
  78520: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      z: () => RunInstancesCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80230);
    class RunInstancesCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "RunInstances", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.elD)){}
  },
  89646: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N: () => TerminateInstancesCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80230);
    class TerminateInstancesCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "TerminateInstances", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.CEm)){}
  },
  38485: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      l: () => DeleteParametersCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16896);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49060);
    class DeleteParametersCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DeleteParameters", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.q9B)){}
  },
  30264: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => DescribeInstanceInformationCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16896);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49060);
    class DescribeInstanceInformationCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeInstanceInformation", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.DDy)){}
  },
  18785: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      r: () => GetCommandInvocationCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16896);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49060);
    class GetCommandInvocationCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "GetCommandInvocation", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Muv)){}
  },
  25848: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => GetParametersCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16896);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49060);
    class GetParametersCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "GetParameters", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.h6Z)){}
  },
  92637: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      V: () => SendCommandCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16896);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49060);
    class SendCommandCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "SendCommand", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.UVS)){}
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
  63567: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      s: () => paginateListCommands
    });
    var dist_cjs = __webpack_require__(90402);
    var commandBuilder = __webpack_require__(16896);
    var schemas_0 = __webpack_require__(49060);
    class ListCommandsCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "ListCommands", schemas_0.V6m)){}
    var SSMClient = __webpack_require__(77650);
    const paginateListCommands = (0, dist_cjs.createPaginator)(SSMClient.j, ListCommandsCommand, "NextToken", "NextToken", "MaxResults");
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
  13426: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => ensureDeleted
    });
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
    var _ensure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6539);
    var _wait__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86308);
    const creating = /^(CREATING|PENDING|(CREATE|INITIALIZE)_IN_PROGRESS)$/;
    const deleting = /^DELET(ING|E_IN_PROGRESS|ED)$/;
    const changing = /(ING|_IN_PROGRESS)$/;
    async function ensureDeleted(run, unwanted) {
      const {what, duration, creation, find, state, id} = unwanted;
      const found = await find();
      if (found.length === 0) return;
      const name = `${what} ${found.map(id).join(", ")}`;
      const show = all => all.map(one => `${id(one)} ${state(one)}`).join(", ");
      if (creation !== void 0) {
        const until = all => !all.some(one => creating.test(state(one)));
        await (0, _wait__WEBPACK_IMPORTED_MODULE_2__.fm)(run, {
          what: `${name} to be made, before it can be deleted`,
          duration: creation,
          look: find,
          until,
          show
        });
      }
      const asked = new Set;
      const isDue = one => !deleting.test(state(one)) && !asked.has(id(one));
      const refused = new Map;
      await (0, _wait__WEBPACK_IMPORTED_MODULE_2__.fm)(run, {
        what: `${name} to be gone`,
        duration,
        look: async () => {
          const left = await find();
          const due = left.filter(isDue);
          for (const one of due) if (await deletionRequested(run, unwanted, one, refused)) asked.add(id(one));
          return due.length === 0 ? left : find();
        },
        until: left => left.length === 0,
        show
      });
    }
    async function deletionRequested(run, unwanted, one, refused) {
      const {what, find, state, remove, passes, id} = unwanted;
      const begun = run.clock.now();
      try {
        await remove(one);
      } catch (error) {
        const now = (await find()).find(other => id(other) === id(one));
        if (now !== void 0 && !deleting.test(state(now))) {
          const changes = changing.test(state(now)) && (0, _ensure__WEBPACK_IMPORTED_MODULE_1__.nB)(error) && !(0, 
          _errors__WEBPACK_IMPORTED_MODULE_0__.GZ)(error);
          if (changes || passes?.(error) && isEarly(run, id(one), begun, refused)) return false;
          throw error;
        }
      }
      run.log.made(`${what} ${id(one)}: deletion asked for`);
      return true;
    }
    function isEarly(run, id, begun, refused) {
      const now = run.clock.now();
      const since = now - begun > _ensure__WEBPACK_IMPORTED_MODULE_1__.FB ? now : refused.get(id) ?? now;
      refused.set(id, since);
      return now - since < _ensure__WEBPACK_IMPORTED_MODULE_1__.FB;
    }
  },
  25983: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => unlessGone,
      l: () => ec2
    });
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64601);
    const ec2 = {
      id: "EC2",
      Client: _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__.g
    };
    function unlessGone(refusal) {
      if (!/^Invalid(Permission|SecurityGroupRuleId)\.NotFound$/.test(refusal.name)) throw refusal;
    }
  },
  19240: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Fg: () => tagsOf,
      MU: () => isOurs,
      oM: () => nameTag,
      pX: () => storageOf
    });
    const nameTag = "safe-storage";
    const storageOf = (tags = []) => tags.find(tag => tag.Key === nameTag)?.Value;
    const isOurs = ({inputs}, storage) => storage === inputs.name;
    function tagsOf(run, own = {}) {
      const all = {
        ...own,
        ...run.inputs.tags,
        [nameTag]: run.inputs.name
      };
      return Object.entries(all).map(([Key, Value]) => ({
        Key,
        Value
      }));
    }
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
