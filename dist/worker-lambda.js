"use strict";

exports.id = 255;

exports.ids = [ 255 ];

exports.modules = {
  7969: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      f: () => timeLeft,
      t: () => endingBy
    });
    var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);
    const deadlines = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage;
    const endingBy = (deadline, work) => deadlines.run(deadline, work);
    const timeLeft = clock => Math.max((deadlines.getStore() ?? 1 / 0) - clock.now(), 0);
  },
  28705: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Yh: () => jobTag,
      Zw: () => jobOf,
      rQ: () => mayRelease
    });
    var _phaseTable__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23626);
    var _run_job__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44766);
    var _ssm_lease__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94047);
    const jobTag = "safe-storage-run";
    const jobOf = run => (0, _run_job__WEBPACK_IMPORTED_MODULE_1__.X)(run) ?? "local";
    const mayRelease = async (run, owner) => owner === jobOf(run) || run.inputs.phases.some(phase => _phaseTable__WEBPACK_IMPORTED_MODULE_0__.m0[phase].changes) && (0, 
    _ssm_lease__WEBPACK_IMPORTED_MODULE_2__.Z)(run);
  },
  23295: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      lambda: () => lambda
    });
    var _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80410);
    var _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72532);
    var _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31006);
    var valibot__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77934);
    var _aws_durations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82588);
    var _aws_wait__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86308);
    var _errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
    var _inputs_rules__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98190);
    var _words__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(75846);
    var _hsmAccess__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54300);
    var _outlast__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44874);
    const lambda = {
      check: async (run, vpcId) => {
        await usableFunction(run, vpcId);
      },
      acquire,
      release: _hsmAccess__WEBPACK_IMPORTED_MODULE_4__.r8,
      leftovers: _hsmAccess__WEBPACK_IMPORTED_MODULE_4__.y_
    };
    const service = {
      id: "LAMBDA",
      Client: _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_6__.N
    };
    const shortestTimeout = 60;
    const usable = new Set([ "Active", "Inactive", "Pending" ]);
    const answerSchema = valibot__WEBPACK_IMPORTED_MODULE_7__.Ikc({
      exitCode: valibot__WEBPACK_IMPORTED_MODULE_7__.FsL(valibot__WEBPACK_IMPORTED_MODULE_7__.aig(), valibot__WEBPACK_IMPORTED_MODULE_7__.ndf()),
      stdout: valibot__WEBPACK_IMPORTED_MODULE_7__.YjP(),
      stderr: valibot__WEBPACK_IMPORTED_MODULE_7__.YjP()
    });
    async function acquire(run, network) {
      const name = functionName(run);
      const description = `function ${name}`;
      const {Timeout, VpcConfig} = await usableFunction(run, network.vpcId);
      const openWay = await (0, _hsmAccess__WEBPACK_IMPORTED_MODULE_4__.T1)(run, network, {
        description,
        securityGroupIds: VpcConfig?.SecurityGroupIds ?? []
      });
      await (0, _aws_wait__WEBPACK_IMPORTED_MODULE_1__.fm)(run, {
        what: `function ${name} to be Active`,
        duration: _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.worker,
        look: async () => {
          const seen = await usableFunction(run, network.vpcId);
          if (seen.State === "Inactive") await wake(run);
          return seen;
        },
        until: ({State}) => State === "Active",
        show: ({State}) => State,
        alwaysWait: true
      });
      await openWay();
      return {
        description,
        execute: async (script, once) => invoke(run, script, Timeout, once),
        settle: async since => (0, _outlast__WEBPACK_IMPORTED_MODULE_5__.f)(run, since, Timeout / 60)
      };
    }
    async function wake(run) {
      const Payload = Buffer.from(JSON.stringify({
        script: "true"
      }));
      await run.aws.once(service).send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_8__.m({
        FunctionName: functionName(run),
        Payload
      })).catch(error => {
        if (error.name !== "ResourceConflictException") throw error;
      });
    }
    async function usableFunction(run, vpcId) {
      const FunctionName = functionName(run);
      const refuse = (expected, got, cause) => new _errors__WEBPACK_IMPORTED_MODULE_2__.j1(`worker: expected ${expected} (got ${FunctionName}, ${got})`, {
        cause,
        remedy: "Nothing was created or changed. docs/workers.md says what the function must be."
      });
      const {partition, region, account} = (0, _inputs_rules__WEBPACK_IMPORTED_MODULE_3__.qz)(FunctionName);
      const {identity, inputs: {awsRegion}} = run;
      if ((partition ?? identity.partition) !== identity.partition || (region ?? awsRegion) !== awsRegion || (account ?? identity.accountId) !== identity.accountId) throw refuse(`a function of ${awsRegion} in account ${identity.accountId}`, "which is elsewhere");
      const found = await run.aws(service).send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_9__.q({
        FunctionName
      })).catch(error => {
        if (error.name !== "ResourceNotFoundException") throw error;
        throw refuse(`a function of ${run.inputs.awsRegion} in account ${run.identity.accountId}`, "which does not exist there", error);
      });
      const {VpcConfig, Timeout = 0, State, StateReason} = found;
      if (!VpcConfig?.VpcId) throw refuse(`a function in the cluster's VPC ${vpcId}`, "which is in none");
      if (VpcConfig.VpcId !== vpcId) throw refuse(`a function in the cluster's VPC ${vpcId}`, `which is in ${VpcConfig.VpcId}`);
      if (Timeout < shortestTimeout) throw refuse(`a function with a timeout of ${shortestTimeout} seconds or more`, `which has ${Timeout}`);
      if (!usable.has(State)) throw refuse("a function that works", `which is ${State}: ${(0, 
      _words__WEBPACK_IMPORTED_MODULE_10__.o_)(StateReason ?? "Lambda gives no reason")}`);
      return found;
    }
    async function invoke(run, script, timeout, once = false) {
      const FunctionName = functionName(run);
      const event = Buffer.from(JSON.stringify({
        script
      }));
      const client = once ? run.aws.once(service) : run.aws(service);
      const tell = so => run.log.waiting(`for function ${FunctionName}${so}, usually ${_aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.workerCommand.usually}`);
      const {Payload, FunctionError} = await (0, _aws_wait__WEBPACK_IMPORTED_MODULE_1__.px)(run, tell, async () => client.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_8__.m({
        FunctionName,
        Payload: event
      }), {
        requestTimeout: (timeout + 60) * 1e3
      }));
      const text = Buffer.from(Payload ?? []).toString();
      const answer = valibot__WEBPACK_IMPORTED_MODULE_7__.xLC(answerSchema, parse(text));
      if (FunctionError === void 0 && answer.success) return answer.output;
      throw new _errors__WEBPACK_IMPORTED_MODULE_2__.j1(FunctionError === void 0 ? `worker: expected function ${FunctionName} to answer {"exitCode", "stdout", "stderr"} (got ${shown(text)})` : `worker: function ${FunctionName} failed (${FunctionError}): ${shown(text)}`, {
        remedy: "docs/workers.md says what the function must do; its log group has the details. A script may be run again."
      });
    }
    function parse(text) {
      try {
        return JSON.parse(text);
      } catch {
        return;
      }
    }
    function shown(text) {
      if (text === "") return "nothing";
      return text.length > 300 ? `${text.slice(0, 299)}…` : text;
    }
    const functionName = run => run.inputs.worker.functionName;
  },
  44874: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      f: () => outlast
    });
    var _aws_durations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82588);
    var _aws_wait__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86308);
    var _words__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75846);
    async function outlast(run, since, longest) {
      const minutes = (0, _aws_wait__WEBPACK_IMPORTED_MODULE_1__.LF)(run, _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.answerOfHsms) + longest + 1;
      const end = since + minutes * 6e4;
      await (0, _aws_wait__WEBPACK_IMPORTED_MODULE_1__.fm)(run, {
        what: "a script of a run that died to have ended",
        duration: _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.workerCommand,
        look: async () => Promise.resolve(run.clock.now()),
        until: now => now >= end,
        show: () => `by ${(0, _words__WEBPACK_IMPORTED_MODULE_2__.Ly)(end)}`,
        alwaysWait: true,
        limit: minutes + 1
      });
    }
  }
};
