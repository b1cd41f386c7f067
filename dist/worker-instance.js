"use strict";

exports.id = 4796;

exports.ids = [ 4796 ];

exports.modules = {
  85990: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N: () => AuthorizeSecurityGroupIngressCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80230);
    class AuthorizeSecurityGroupIngressCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "AuthorizeSecurityGroupIngress", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Kos)){}
  },
  11490: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b: () => DescribeInstancesCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80230);
    class DescribeInstancesCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeInstances", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.eO1)){}
  },
  42543: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      e: () => RevokeSecurityGroupIngressCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80230);
    class RevokeSecurityGroupIngressCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "RevokeSecurityGroupIngress", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.H5M)){}
  },
  83179: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => paginateDescribeSecurityGroupRules
    });
    var dist_cjs = __webpack_require__(90402);
    var commandBuilder = __webpack_require__(58509);
    var schemas_0 = __webpack_require__(80230);
    class DescribeSecurityGroupRulesCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeSecurityGroupRules", schemas_0.YbR)){}
    var EC2Client = __webpack_require__(64601);
    const paginateDescribeSecurityGroupRules = (0, dist_cjs.createPaginator)(EC2Client.g, DescribeSecurityGroupRulesCommand, "NextToken", "NextToken", "MaxResults");
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
  21136: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      instance: () => instance
    });
    var commandBuilder = __webpack_require__(58509);
    var schemas_0 = __webpack_require__(80230);
    class CreateTagsCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "CreateTags", schemas_0.GIH)){}
    class StartInstancesCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "StartInstances", schemas_0.VZ0)){}
    class StopInstancesCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "StopInstances", schemas_0.jbz)){}
    class DeleteTagsCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DeleteTags", schemas_0.$$V)){}
    var durations = __webpack_require__(82588);
    var wait = __webpack_require__(86308);
    var client = __webpack_require__(25983);
    var instances = __webpack_require__(87266);
    var errors = __webpack_require__(83916);
    var commands = __webpack_require__(82943);
    var hsmAccess = __webpack_require__(54300);
    var job = __webpack_require__(28705);
    const instance = {
      check: async (run, vpcId) => {
        await usableInstance(run, vpcId);
      },
      acquire,
      release,
      leftovers: async run => {
        const found = await (0, instances.X)(run, idOf(run));
        const running = found?.State?.Name === "running" && tagsOf(found).includes(tagOf(run));
        return [ ...running ? [ `Instance ${idOf(run)} was started for a run and is still running.` ] : [], ...await (0, 
        hsmAccess.y_)(run) ];
      }
    };
    const stopAfter = "safe-storage-stop-after:";
    const tagOf = run => `${stopAfter}${run.inputs.name}`;
    const ownerOf = (run, {Tags = []}) => Tags.find(({Key}) => Key === tagOf(run))?.Value;
    const systems = [ {
      name: "Amazon Linux",
      version: "2023"
    }, {
      name: "Ubuntu",
      version: "22.04"
    }, {
      name: "Ubuntu",
      version: "24.04"
    } ];
    const expectedSystem = "Amazon Linux 2023, Ubuntu 22.04 or Ubuntu 24.04, on x86_64 or arm64";
    async function acquire(run, network) {
      await settledState(run);
      const found = await usableInstance(run, network.vpcId);
      const id = found.InstanceId;
      const description = `instance ${id}`;
      const openWay = await (0, hsmAccess.T1)(run, network, {
        description,
        address: found.PrivateIpAddress,
        securityGroupIds: (found.SecurityGroups ?? []).map(group => group.GroupId)
      });
      await ensureRunning(run, found);
      await ensureSystem(run, id);
      await openWay();
      return {
        description,
        execute: async (script, once) => (0, commands.d1)(run, id, script, once),
        settle: async () => (0, commands.P_)(run, id)
      };
    }
    async function usableInstance(run, vpcId) {
      const id = idOf(run);
      const found = await (0, instances.X)(run, idOf(run));
      const refuse = (expected, got, remedy = "Nothing was created or changed.") => new errors.j1(`worker: expected ${expected} (got ${id}, ${got})`, {
        remedy
      });
      const state = found?.State?.Name;
      if (found === void 0 || state === "shutting-down" || state === "terminated") throw refuse(`an instance of ${run.inputs.awsRegion} in account ${run.identity.accountId}`, found === void 0 ? "which does not exist there" : `which is ${state}`);
      if (found.VpcId !== vpcId) throw refuse(`an instance in the cluster's VPC ${vpcId}`, `which is in ${found.VpcId}`);
      if (found.Platform?.toLowerCase() === "windows" || ![ "x86_64", "arm64" ].includes(found.Architecture ?? "")) throw refuse(expectedSystem, `which is ${found.Platform ?? "Linux"} on ${found.Architecture}`);
      if (found.IamInstanceProfile === void 0) throw refuse("an instance with an instance profile", "which has none", "Nothing was created or changed. Its role must let SSM's agent work and read the parameters of this storage (docs/workers.md).");
      return found;
    }
    async function ensureRunning(run, found) {
      const id = found.InstanceId;
      const state = found.State.Name;
      const startedForOthers = tagsOf(found).some(key => key.startsWith(stopAfter));
      const owner = ownerOf(run, found);
      if (owner === void 0 ? state === "stopped" || startedForOthers : owner !== (0, job.Zw)(run) && await (0, 
      job.rQ)(run, owner)) await run.aws(client.l).send(new CreateTagsCommand({
        Resources: [ id ],
        Tags: [ {
          Key: tagOf(run),
          Value: (0, job.Zw)(run)
        } ]
      }));
      if (state === "stopped") {
        await run.aws(client.l).send(new StartInstancesCommand({
          InstanceIds: [ id ]
        }));
        run.log.made(`worker ${id} started; it is stopped again when the run ends`);
      }
    }
    async function ensureSystem(run, id) {
      const {PlatformName = "", PlatformVersion = ""} = await (0, commands.C4)(run, id, {
        image: "on it: systemctl status amazon-ssm-agent",
        role: "that of its instance profile",
        after: "Fix the cause, then run again; the instance is left as it was found."
      });
      if (!systems.some(({name, version}) => PlatformName.startsWith(name) && PlatformVersion.startsWith(version))) throw new errors.j1(`worker: expected ${expectedSystem} (got ${id}, which runs ${PlatformName} ${PlatformVersion})`, {
        remedy: "Nothing was run on it. Give another instance, or leave the input worker out: then one is made for the run."
      });
    }
    async function release(run) {
      await (0, hsmAccess.r8)(run);
      const found = await (0, instances.X)(run, idOf(run));
      const owner = found && ownerOf(run, found);
      if (found === void 0 || owner === void 0) return;
      const id = found.InstanceId;
      if (!await (0, job.rQ)(run, owner)) return run.log.found(`worker ${id} stays as it is: by its tag, job ${owner} has acquired it`);
      const others = tagsOf(found).filter(key => key.startsWith(stopAfter) && key !== tagOf(run));
      if (others.length > 0) run.log.found(`worker ${id} goes on running for ${others.map(key => key.slice(stopAfter.length)).join(", ")}`); else if (await settledState(run) === "running") {
        await run.aws(client.l).send(new StopInstancesCommand({
          InstanceIds: [ id ]
        }));
        run.log.made(`worker ${id} stopped, as it was before`);
      }
      await run.aws(client.l).send(new DeleteTagsCommand({
        Resources: [ id ],
        Tags: [ {
          Key: tagOf(run)
        } ]
      }));
    }
    async function settledState(run) {
      return (0, wait.fm)(run, {
        what: `worker ${idOf(run)} to be running or stopped`,
        duration: durations.S.worker,
        look: async () => (await (0, instances.X)(run, idOf(run)))?.State?.Name ?? "terminated",
        until: state => state !== "pending" && state !== "stopping",
        show: state => state,
        alwaysWait: true
      });
    }
    const idOf = run => run.inputs.worker.instanceId;
    const tagsOf = found => (found.Tags ?? []).map(tag => tag.Key);
  }
};
