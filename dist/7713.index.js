"use strict";

exports.id = 7713;

exports.ids = [ 7713 ];

exports.modules = {
  1554: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      U: () => ensureGone
    });
    var _ensure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6539);
    var _wait__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6308);
    const coming = /^(CREATING|PENDING|(CREATE|INITIALIZE)_IN_PROGRESS)$/;
    const leaving = /^DELET(ING|E_IN_PROGRESS|ED)$/;
    async function ensureGone(run, unwanted) {
      const {what, duration, creation, find, state, id} = unwanted;
      const found = await find();
      if (found.length === 0) return;
      const name = `${what} ${found.map(id).join(", ")}`;
      const show = all => all.map(one => `${id(one)} ${state(one)}`).join(", ");
      if (creation !== void 0) {
        const until = all => !all.some(one => coming.test(state(one)));
        await (0, _wait__WEBPACK_IMPORTED_MODULE_1__.f)(run, {
          what: `${name} to be made, before it can be deleted`,
          duration: creation,
          look: find,
          until,
          show
        });
      }
      const asked = new Set;
      const isDue = one => !leaving.test(state(one)) && !asked.has(id(one));
      const patience = run.clock.now() + _ensure__WEBPACK_IMPORTED_MODULE_0__.F;
      await (0, _wait__WEBPACK_IMPORTED_MODULE_1__.f)(run, {
        what: `${name} to be gone`,
        duration,
        look: async () => {
          const left = await find();
          const due = left.filter(isDue);
          for (const one of due) if (await isAsked(run, unwanted, one, patience)) asked.add(id(one));
          return due.length === 0 ? left : find();
        },
        until: left => left.length === 0,
        show
      });
    }
    async function isAsked(run, {what, find, state, remove, passes, id}, one, patience) {
      try {
        await remove(one);
      } catch (error) {
        const now = (await find()).find(other => id(other) === id(one));
        if (now !== void 0 && !leaving.test(state(now))) {
          if (passes?.(error) && run.clock.now() < patience) return false;
          throw error;
        }
      }
      run.log.made(`${what} ${id(one)}: deletion asked for`);
      return true;
    }
  },
  5983: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      l: () => ec2
    });
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4601);
    const ec2 = {
      id: "EC2",
      Client: _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__.g
    };
  },
  2943: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => instanceInformation,
      d: () => runCommand
    });
    var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(264);
    var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2637);
    var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8785);
    var _aws_durations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2588);
    var _aws_wait__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6308);
    var _errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);
    var _client__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3758);
    async function instanceInformation(run, instanceId) {
      const {InstanceInformationList = []} = await run.aws(_client__WEBPACK_IMPORTED_MODULE_3__.a).send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_4__.M({
        Filters: [ {
          Key: "InstanceIds",
          Values: [ instanceId ]
        } ]
      }));
      return InstanceInformationList[0];
    }
    const running = new Set([ "Pending", "InProgress", "Delayed", "Cancelling" ]);
    async function runCommand(run, instanceId, script) {
      const {Command} = await run.aws(_client__WEBPACK_IMPORTED_MODULE_3__.a).send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_5__.V({
        InstanceIds: [ instanceId ],
        DocumentName: "AWS-RunShellScript",
        Comment: `safe-storage ${run.inputs.name}`,
        TimeoutSeconds: 600,
        Parameters: {
          commands: script.trimEnd().split("\n"),
          executionTimeout: [ String(_aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.workerCommand.limit * 60) ]
        }
      }));
      const invocation = await (0, _aws_wait__WEBPACK_IMPORTED_MODULE_1__.f)(run, {
        what: `the script on ${instanceId}`,
        duration: _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.workerCommand,
        look: async () => findInvocation(run, Command.CommandId, instanceId),
        until: seen => seen !== void 0 && !running.has(seen.Status ?? "Pending"),
        show: seen => seen?.StatusDetails ?? "not there yet",
        brief: true
      });
      if (invocation.Status !== "Success" && invocation.Status !== "Failed") throw new _errors__WEBPACK_IMPORTED_MODULE_2__.mf(`The script on ${instanceId} ended as ${invocation.StatusDetails}.`, {
        remedy: "Run again: it may be repeated. SSM Run Command's history shows the script and what it printed."
      });
      return {
        exitCode: invocation.ResponseCode ?? -1,
        stdout: invocation.StandardOutputContent ?? "",
        stderr: invocation.StandardErrorContent ?? ""
      };
    }
    async function findInvocation(run, CommandId, InstanceId) {
      return run.aws(_client__WEBPACK_IMPORTED_MODULE_3__.a).send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_6__.r({
        CommandId,
        InstanceId
      })).catch(error => {
        if (error.name === "InvocationDoesNotExist" || error.name === "InvalidPluginName") return;
        throw error;
      });
    }
  },
  7713: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      ephemeral: () => ephemeral,
      findSecurityGroups: () => findSecurityGroups,
      findWorkers: () => findWorkers,
      removeEphemeral: () => removeEphemeral
    });
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9646);
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3699);
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1490);
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8988);
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8520);
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8992);
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4815);
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3208);
    var _aws_durations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2588);
    var _aws_ensure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6539);
    var _aws_gone__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1554);
    var _aws_wait__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6308);
    var _cloudhsm_client__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2327);
    var _ec2_client__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5983);
    var _errors__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3916);
    var _run__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9786);
    var _ssm_commands__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2943);
    const roleTag = "safe-storage-role";
    const lifetime = 240;
    const ephemeral = {
      hire,
      dismiss
    };
    async function hire(run, cluster) {
      const securityGroups = [ cluster.SecurityGroup, await ensureSecurityGroup(run, cluster.VpcId) ];
      const {InstanceId} = await (0, _aws_ensure__WEBPACK_IMPORTED_MODULE_1__.D)(run, {
        what: "worker",
        find: async () => (await findWorkers(run, [ "pending", "running" ]))[0],
        create: async () => startInstance(run, cluster, securityGroups),
        passes: refusal => refusal.name === "InvalidParameterValue" && refusal.message.includes("iamInstanceProfile"),
        describe: found => `${found.InstanceId}, ${found.InstanceType}`
      }).catch(error => {
        throw error.name === "InvalidParameterValue" && error.message.includes("iamInstanceProfile") ? new _errors__WEBPACK_IMPORTED_MODULE_6__.j1(`worker-instance-profile: expected an instance profile of account ${run.identity.accountId} (got "${run.inputs.workerInstanceProfile}")`, {
          cause: error,
          remedy: "The bootstrap stack makes one; docs/permissions.md says what it must allow."
        }) : error;
      });
      await (0, _aws_wait__WEBPACK_IMPORTED_MODULE_3__.f)(run, {
        what: `worker ${InstanceId} to be online`,
        duration: _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.worker,
        look: async () => (0, _ssm_commands__WEBPACK_IMPORTED_MODULE_7__.A)(run, InstanceId),
        until: seen => seen?.PingStatus === "Online",
        show: seen => seen?.PingStatus ?? "starting",
        brief: true
      });
      return {
        description: `instance ${InstanceId}`,
        execute: async script => (0, _ssm_commands__WEBPACK_IMPORTED_MODULE_7__.d)(run, InstanceId, script)
      };
    }
    async function dismiss(run) {
      const workers = await findWorkers(run, [ "pending", "running", "stopping", "stopped" ]);
      if (workers.length === 0) return;
      const ids = workers.map(worker => worker.InstanceId);
      await run.aws(_ec2_client__WEBPACK_IMPORTED_MODULE_5__.l).send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_8__.N({
        InstanceIds: ids
      }));
      run.log.made(`worker ${ids.join(", ")} terminated`);
    }
    async function removeEphemeral(run) {
      await dismiss(run);
      await (0, _aws_gone__WEBPACK_IMPORTED_MODULE_2__.U)(run, {
        what: "security group",
        duration: _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.worker,
        find: async () => findSecurityGroups(run),
        state: () => "there",
        remove: async ({GroupId}) => {
          await (0, _aws_wait__WEBPACK_IMPORTED_MODULE_3__.f)(run, {
            what: "the worker to be terminated",
            duration: _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.worker,
            look: async () => findWorkers(run, [ "pending", "running", "shutting-down", "stopping", "stopped" ]),
            until: workers => workers.length === 0,
            show: workers => workers.map(worker => worker.State?.Name).join(", ")
          });
          await run.aws(_ec2_client__WEBPACK_IMPORTED_MODULE_5__.l).send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_9__.y({
            GroupId
          }));
        },
        id: group => group.GroupId
      });
    }
    const filters = run => [ {
      Name: `tag:${_run__WEBPACK_IMPORTED_MODULE_10__.o}`,
      Values: [ run.inputs.name ]
    }, {
      Name: `tag:${roleTag}`,
      Values: [ "worker" ]
    } ];
    async function findWorkers(run, states) {
      const {Reservations = []} = await run.aws(_ec2_client__WEBPACK_IMPORTED_MODULE_5__.l).send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_11__.b({
        Filters: [ ...filters(run), {
          Name: "instance-state-name",
          Values: states
        } ]
      }));
      return Reservations.flatMap(reservation => reservation.Instances ?? []);
    }
    async function findSecurityGroups(run) {
      const {SecurityGroups = []} = await run.aws(_ec2_client__WEBPACK_IMPORTED_MODULE_5__.l).send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_12__.j({
        Filters: filters(run)
      }));
      return SecurityGroups;
    }
    async function startInstance(run, cluster, SecurityGroupIds) {
      const {workerInstanceType, workerInstanceProfile, workerImage} = run.inputs;
      const architecture = /^[a-z]+\d+[a-z]*g/.test(workerInstanceType) ? "arm64" : "x86_64";
      const request = {
        MinCount: 1,
        MaxCount: 1,
        InstanceType: workerInstanceType,
        ImageId: workerImage ?? `resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-${architecture}`,
        SubnetId: (0, _cloudhsm_client__WEBPACK_IMPORTED_MODULE_4__.gC)(cluster)[0].SubnetId,
        SecurityGroupIds,
        IamInstanceProfile: {
          Name: workerInstanceProfile
        },
        MetadataOptions: {
          HttpTokens: "required",
          HttpPutResponseHopLimit: 1,
          HttpEndpoint: "enabled"
        },
        InstanceInitiatedShutdownBehavior: "terminate",
        UserData: Buffer.from(`#!/bin/bash\nshutdown -h +${lifetime}\n`).toString("base64"),
        TagSpecifications: [ "instance", "volume", "network-interface" ].map(ResourceType => ({
          ResourceType,
          Tags: tags(run)
        }))
      };
      return run.aws.once(_ec2_client__WEBPACK_IMPORTED_MODULE_5__.l).send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_13__.z(request));
    }
    const tags = run => [ ...(0, _run__WEBPACK_IMPORTED_MODULE_10__.F)(run), {
      Key: "Name",
      Value: `safe-storage-${run.inputs.name}-worker`
    }, {
      Key: roleTag,
      Value: "worker"
    } ];
    async function ensureSecurityGroup(run, VpcId) {
      const GroupName = `safe-storage-${run.inputs.name}-worker`;
      const group = await (0, _aws_ensure__WEBPACK_IMPORTED_MODULE_1__.D)(run, {
        what: "security group of the worker",
        find: async () => (await findSecurityGroups(run)).find(found => found.VpcId === VpcId),
        create: async () => run.aws.once(_ec2_client__WEBPACK_IMPORTED_MODULE_5__.l).send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_14__.x({
          GroupName,
          VpcId,
          Description: `Safe Storage ${run.inputs.name}: HTTPS out for the worker`,
          TagSpecifications: [ {
            ResourceType: "security-group",
            Tags: tags(run)
          } ]
        })),
        describe: found => found.GroupId
      });
      const egress = group.IpPermissionsEgress ?? [];
      const everything = egress.filter(rule => rule.IpProtocol === "-1");
      if (everything.length > 0) await run.aws(_ec2_client__WEBPACK_IMPORTED_MODULE_5__.l).send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_15__.k({
        GroupId: group.GroupId,
        IpPermissions: everything
      }));
      if (!egress.some(rule => rule.FromPort === 443)) await run.aws(_ec2_client__WEBPACK_IMPORTED_MODULE_5__.l).send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_16__.H({
        GroupId: group.GroupId,
        IpPermissions: [ {
          IpProtocol: "tcp",
          FromPort: 443,
          ToPort: 443,
          IpRanges: [ {
            CidrIp: "0.0.0.0/0",
            Description: "AWS and package source"
          } ]
        } ]
      })).catch(error => {
        if (error.name !== "InvalidPermission.Duplicate") throw error;
      });
      return group.GroupId;
    }
  }
};
