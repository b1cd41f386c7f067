"use strict";

exports.id = 4719;

exports.ids = [ 4719 ];

exports.modules = {
  87266: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      X: () => findInstance,
      a: () => checkAlive
    });
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11490);
    var _aws_refusals__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82568);
    var _errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
    var _words__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75846);
    var _client__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25983);
    async function findInstance(run, id) {
      const {Reservations = []} = await run.aws(_client__WEBPACK_IMPORTED_MODULE_2__.l).send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_3__.b({
        Filters: [ {
          Name: "instance-id",
          Values: [ id ]
        } ]
      }));
      return Reservations[0]?.Instances?.[0];
    }
    async function checkAlive(run, id) {
      const {State, StateReason, StateTransitionReason} = await findInstance(run, id) ?? {};
      const state = State?.Name;
      if (state === void 0 || state === "pending" || state === "running") return;
      const reason = StateReason?.Message || StateTransitionReason;
      const code = StateReason?.Code !== void 0 && !reason?.startsWith(StateReason.Code) ? `${StateReason.Code}: ` : "";
      throw new _errors__WEBPACK_IMPORTED_MODULE_1__.mf((0, _words__WEBPACK_IMPORTED_MODULE_4__.em)(`Worker ${id} is ${state}`, reason ? `${code}${reason}` : "EC2 gives no reason"), {
        remedy: remedies.find(([codes]) => codes.test(StateReason?.Code ?? ""))?.[1]
      });
    }
    const remedies = [ [ /VolumeLimitExceeded/, (0, _aws_refusals__WEBPACK_IMPORTED_MODULE_0__.bd)("EBS storage") ], [ /InsufficientInstanceCapacity/, "AWS has no capacity for the type here now: run again later, or give another worker-instance-type." ], [ /^Client\.InternalError/, "If disks are encrypted by default in this account, the role that runs this must be allowed to use that key " + "(kms:CreateGrant, kms:GenerateDataKeyWithoutPlaintext, kms:Decrypt); so must it for an encrypted worker-image." ], [ /InstanceInitiatedShutdown/, "Something on it has shut it down: its image, or the four hours that a worker of ours lives. " + "Another one is made in the next run; give another worker-image if it was not the four hours." ], [ /UserInitiatedShutdown/, "Somebody has ended it: another job of this storage, or a person. Run again when no other run is under way." ], [ /Spot|Server\./, "AWS has ended it, which is over with it: run again." ] ];
  },
  82943: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C4: () => waitForAgent,
      P_: () => waitForEarlierScripts,
      d1: () => runCommand
    });
    var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30264);
    var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92637);
    var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63567);
    var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18785);
    var _aws_durations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82588);
    var _aws_wait__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86308);
    var _ec2_instances__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87266);
    var _errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
    var _client__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43758);
    async function waitForAgent(run, instanceId, worker) {
      const information = await (0, _aws_wait__WEBPACK_IMPORTED_MODULE_1__.fm)(run, {
        what: `worker ${instanceId} to be online`,
        duration: _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.worker,
        look: async () => {
          const seen = await instanceInformation(run, instanceId);
          if (seen?.PingStatus !== "Online") await (0, _ec2_instances__WEBPACK_IMPORTED_MODULE_2__.a)(run, instanceId);
          return seen;
        },
        until: seen => seen?.PingStatus === "Online",
        show: seen => seen?.PingStatus ?? "not registered with SSM",
        alwaysWait: true,
        remedy: `SSM's agent on it does not report. One of these is so: its image has no agent, or does not start it (${worker.image}); ` + `its role does not let the agent work (${worker.role}; docs/permissions.md, worker); it has no way to SSM (a NAT gateway, or ` + "interface endpoints for ssm and ssmmessages that admit HTTPS from it, and DNS). " + worker.after
      });
      return information;
    }
    async function instanceInformation(run, instanceId) {
      const {InstanceInformationList = []} = await run.aws(_client__WEBPACK_IMPORTED_MODULE_4__.a).send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_5__.M({
        Filters: [ {
          Key: "InstanceIds",
          Values: [ instanceId ]
        } ]
      }));
      return InstanceInformationList[0];
    }
    const delivery = 10;
    const late = 3;
    const ended = [ "Success", "Failed", "TimedOut", "Cancelled" ];
    async function runCommand(run, instanceId, script, once = false) {
      const minutes = (0, _aws_wait__WEBPACK_IMPORTED_MODULE_1__.LF)(run, _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.workerCommand);
      const {Command} = await (once ? run.aws.once(_client__WEBPACK_IMPORTED_MODULE_4__.a) : run.aws(_client__WEBPACK_IMPORTED_MODULE_4__.a)).send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_6__.V({
        InstanceIds: [ instanceId ],
        DocumentName: "AWS-RunShellScript",
        Comment: commentOf(run),
        TimeoutSeconds: delivery * 60,
        Parameters: {
          commands: script.trimEnd().split("\n"),
          executionTimeout: [ String(minutes * 60) ]
        }
      }));
      const invocation = await (0, _aws_wait__WEBPACK_IMPORTED_MODULE_1__.fm)(run, {
        what: `the script on ${instanceId}`,
        duration: _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.workerCommand,
        look: async () => {
          const seen = await findInvocation(run, Command.CommandId, instanceId);
          if (!ended.includes(seen?.Status ?? "")) await (0, _ec2_instances__WEBPACK_IMPORTED_MODULE_2__.a)(run, instanceId);
          return seen;
        },
        until: seen => ended.includes(seen?.Status ?? ""),
        show: seen => seen?.StatusDetails ?? "not there yet",
        alwaysWait: true,
        limit: delivery + minutes + late,
        remedy: "SSM itself should have ended the script by now. It may still run on the worker: SSM Run Command's history shows when it has " + "ended; run again after that."
      });
      const {Status = "", StatusDetails = ""} = invocation;
      const remedy = remedies[StatusDetails];
      if (remedy !== void 0 || ![ "Success", "Failed" ].includes(Status)) throw new _errors__WEBPACK_IMPORTED_MODULE_3__.mf(`The script on ${instanceId} ended as ${StatusDetails}.`, {
        remedy
      });
      return {
        exitCode: invocation.ResponseCode ?? -1,
        stdout: invocation.StandardOutputContent ?? "",
        stderr: invocation.StandardErrorContent ?? ""
      };
    }
    const commentOf = ({inputs: {name}}) => `safe-storage ${name}`;
    async function waitForEarlierScripts(run, instanceId) {
      await (0, _aws_wait__WEBPACK_IMPORTED_MODULE_1__.fm)(run, {
        what: `earlier scripts on ${instanceId} to end`,
        duration: _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.workerCommand,
        look: async () => {
          const open = await openCommands(run, instanceId);
          if (open.length > 0) await (0, _ec2_instances__WEBPACK_IMPORTED_MODULE_2__.a)(run, instanceId);
          return open;
        },
        until: open => open.length === 0,
        show: open => open.map(({Status}) => Status).join(", "),
        alwaysWait: true,
        limit: delivery + (0, _aws_wait__WEBPACK_IMPORTED_MODULE_1__.LF)(run, _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.workerCommand) + late,
        remedy: "A run that died has sent them. SSM Run Command's history shows when they have ended, or end them there; run again then."
      });
    }
    async function openCommands(run, InstanceId) {
      const found = [];
      for await (const {Commands = []} of (0, _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_7__.s)({
        client: run.aws(_client__WEBPACK_IMPORTED_MODULE_4__.a)
      }, {
        InstanceId
      })) found.push(...Commands);
      return found.filter(({Comment, Status = ""}) => Comment === commentOf(run) && !ended.includes(Status));
    }
    const remedies = {
      DeliveryTimedOut: "SSM's agent on the worker took no command for ten minutes: it, or its way to SSM, is out " + "of order (docs/workers.md). A worker that was made for the run is another one in the next.",
      ExecutionTimedOut: "Something in the script hung: most often the way to the package source, or to the HSMs (TCP 2223-2225). " + "SSM Run Command's history shows what it printed; docs/workers.md says what ways a worker needs. The input timeout gives a " + "script more minutes.",
      Cancelled: "Somebody has cancelled it (CloudTrail, CancelCommand, says who): run again when it may run.",
      Terminated: "Another command or somebody has ended it, which SSM's history shows: run again when nothing else runs on the worker.",
      Undeliverable: "SSM cannot reach the worker: it is gone, or its agent is out of order. A worker " + "that was made for the run is another one in the next; look at one of yours.",
      InvalidPlatform: "The worker is no Linux that SSM runs shell scripts on: give another one (docs/workers.md).",
      AccessDenied: "The worker's role, or the one that runs this, may not run commands there: docs/permissions.md has what both need."
    };
    async function findInvocation(run, CommandId, InstanceId) {
      return run.aws(_client__WEBPACK_IMPORTED_MODULE_4__.a).send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_8__.r({
        CommandId,
        InstanceId
      })).catch(error => {
        if (error.name === "InvocationDoesNotExist" || error.name === "InvalidPluginName") return;
        throw error;
      });
    }
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
  }
};
