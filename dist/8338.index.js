"use strict";

exports.id = 8338;

exports.ids = [ 8338 ];

exports.modules = {
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
  1554: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      U: () => ensureGone
    });
    var _wait__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6308);
    async function ensureGone(run, unwanted) {
      const {what, duration, find, leaving, remove, id} = unwanted;
      const found = await find();
      if (found.length === 0) return;
      for (const one of found.filter(each => !leaving(each))) {
        await remove(one);
        run.log.made(`${what} ${id(one)}: deletion asked for`);
      }
      await (0, _wait__WEBPACK_IMPORTED_MODULE_0__.f)(run, {
        what: `${what} ${found.map(id).join(", ")} to be gone`,
        duration,
        look: find,
        until: left => left.length === 0,
        show: left => `${left.length} left`
      });
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
  71: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => instanceInformation,
      d: () => runCommand
    });
    var commandBuilder = __webpack_require__(6896);
    var schemas_0 = __webpack_require__(9060);
    class DescribeInstanceInformationCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeInstanceInformation", schemas_0.DDy)){}
    class SendCommandCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "SendCommand", schemas_0.UVS)){}
    class GetCommandInvocationCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "GetCommandInvocation", schemas_0.Muv)){}
    var durations = __webpack_require__(2588);
    var wait = __webpack_require__(6308);
    var errors = __webpack_require__(3916);
    var client = __webpack_require__(3758);
    async function instanceInformation(run, instanceId) {
      const {InstanceInformationList = []} = await run.aws(client.a).send(new DescribeInstanceInformationCommand({
        Filters: [ {
          Key: "InstanceIds",
          Values: [ instanceId ]
        } ]
      }));
      return InstanceInformationList[0];
    }
    const running = new Set([ "Pending", "InProgress", "Delayed", "Cancelling" ]);
    async function runCommand(run, instanceId, script) {
      const {Command} = await run.aws(client.a).send(new SendCommandCommand({
        InstanceIds: [ instanceId ],
        DocumentName: "AWS-RunShellScript",
        Comment: `safe-storage ${run.inputs.name}`,
        TimeoutSeconds: 600,
        Parameters: {
          commands: script.trimEnd().split("\n"),
          executionTimeout: [ String(durations.S.workerCommand.limit * 60) ]
        }
      }));
      const invocation = await (0, wait.f)(run, {
        what: `the script on ${instanceId}`,
        duration: durations.S.workerCommand,
        look: async () => findInvocation(run, Command.CommandId, instanceId),
        until: seen => seen !== void 0 && !running.has(seen.Status ?? "Pending"),
        show: seen => seen?.StatusDetails ?? "not there yet",
        brief: true
      });
      if (invocation.Status !== "Success" && invocation.Status !== "Failed") throw new errors.mf(`The script on ${instanceId} ended as ${invocation.StatusDetails}.`, {
        remedy: "Run again: it may be repeated. SSM Run Command's history shows the script and what it printed."
      });
      return {
        exitCode: invocation.ResponseCode ?? -1,
        stdout: invocation.StandardOutputContent ?? "",
        stderr: invocation.StandardErrorContent ?? ""
      };
    }
    async function findInvocation(run, CommandId, InstanceId) {
      return run.aws(client.a).send(new GetCommandInvocationCommand({
        CommandId,
        InstanceId
      })).catch(error => {
        if (error.name === "InvocationDoesNotExist" || error.name === "InvalidPluginName") return;
        throw error;
      });
    }
  },
  8338: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      ephemeral: () => ephemeral,
      findWorkers: () => findWorkers,
      removeEphemeral: () => removeEphemeral
    });
    var commandBuilder = __webpack_require__(8509);
    var schemas_0 = __webpack_require__(230);
    class TerminateInstancesCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "TerminateInstances", schemas_0.CEm)){}
    class DeleteSecurityGroupCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DeleteSecurityGroup", schemas_0.Tnk)){}
    var DescribeInstancesCommand = __webpack_require__(1490);
    var DescribeSecurityGroupsCommand = __webpack_require__(8988);
    class RunInstancesCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "RunInstances", schemas_0.elD)){}
    class CreateSecurityGroupCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "CreateSecurityGroup", schemas_0.Ism)){}
    class RevokeSecurityGroupEgressCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "RevokeSecurityGroupEgress", schemas_0.RoE)){}
    class AuthorizeSecurityGroupEgressCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "AuthorizeSecurityGroupEgress", schemas_0.wmH)){}
    var durations = __webpack_require__(2588);
    var ensure = __webpack_require__(6539);
    var gone = __webpack_require__(1554);
    var wait = __webpack_require__(6308);
    var client = __webpack_require__(2327);
    var ec2_client = __webpack_require__(5983);
    var errors = __webpack_require__(3916);
    var src_run = __webpack_require__(9786);
    var commands = __webpack_require__(71);
    const roleTag = "safe-storage-role";
    const lifetime = 240;
    const ephemeral = {
      hire,
      dismiss
    };
    async function hire(run, cluster) {
      const securityGroups = [ cluster.SecurityGroup, await ensureSecurityGroup(run, cluster.VpcId) ];
      const {InstanceId} = await (0, ensure.D)(run, {
        what: "worker",
        find: async () => (await findWorkers(run, [ "pending", "running" ]))[0],
        create: async () => startInstance(run, cluster, securityGroups),
        passes: refusal => refusal.name === "InvalidParameterValue" && refusal.message.includes("iamInstanceProfile"),
        describe: found => `${found.InstanceId}, ${found.InstanceType}`
      }).catch(error => {
        throw error.name === "InvalidParameterValue" && error.message.includes("iamInstanceProfile") ? new errors.j1(`worker-instance-profile: expected an instance profile of account ${run.identity.accountId} (got "${run.inputs.workerInstanceProfile}")`, {
          cause: error,
          remedy: "The bootstrap stack makes one; docs/permissions.md says what it must allow."
        }) : error;
      });
      await (0, wait.f)(run, {
        what: `worker ${InstanceId} to be online`,
        duration: durations.S.worker,
        look: async () => (0, commands.A)(run, InstanceId),
        until: seen => seen?.PingStatus === "Online",
        show: seen => seen?.PingStatus ?? "starting",
        brief: true
      });
      return {
        description: `instance ${InstanceId}`,
        execute: async script => (0, commands.d)(run, InstanceId, script)
      };
    }
    async function dismiss(run) {
      const workers = await findWorkers(run, [ "pending", "running", "stopping", "stopped" ]);
      if (workers.length === 0) return;
      const ids = workers.map(worker => worker.InstanceId);
      await run.aws(ec2_client.l).send(new TerminateInstancesCommand({
        InstanceIds: ids
      }));
      run.log.made(`worker ${ids.join(", ")} terminated`);
    }
    async function removeEphemeral(run) {
      await dismiss(run);
      await (0, gone.U)(run, {
        what: "security group",
        duration: durations.S.worker,
        find: async () => findSecurityGroups(run),
        leaving: () => false,
        remove: async ({GroupId}) => {
          await (0, wait.f)(run, {
            what: "the worker to be terminated",
            duration: durations.S.worker,
            look: async () => findWorkers(run, [ "pending", "running", "shutting-down", "stopping", "stopped" ]),
            until: workers => workers.length === 0,
            show: workers => workers.map(worker => worker.State?.Name).join(", ")
          });
          await run.aws(ec2_client.l).send(new DeleteSecurityGroupCommand({
            GroupId
          }));
        },
        id: group => group.GroupId
      });
    }
    const filters = run => [ {
      Name: `tag:${src_run.o}`,
      Values: [ run.inputs.name ]
    }, {
      Name: `tag:${roleTag}`,
      Values: [ "worker" ]
    } ];
    async function findWorkers(run, states) {
      const {Reservations = []} = await run.aws(ec2_client.l).send(new DescribeInstancesCommand.b({
        Filters: [ ...filters(run), {
          Name: "instance-state-name",
          Values: states
        } ]
      }));
      return Reservations.flatMap(reservation => reservation.Instances ?? []);
    }
    async function findSecurityGroups(run) {
      const {SecurityGroups = []} = await run.aws(ec2_client.l).send(new DescribeSecurityGroupsCommand.j({
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
        SubnetId: (0, client.gC)(cluster)[0].SubnetId,
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
      return run.aws.once(ec2_client.l).send(new RunInstancesCommand(request));
    }
    const tags = run => [ ...(0, src_run.F)(run), {
      Key: "Name",
      Value: `safe-storage-${run.inputs.name}-worker`
    }, {
      Key: roleTag,
      Value: "worker"
    } ];
    async function ensureSecurityGroup(run, VpcId) {
      const GroupName = `safe-storage-${run.inputs.name}-worker`;
      const group = await (0, ensure.D)(run, {
        what: "security group of the worker",
        find: async () => (await findSecurityGroups(run)).find(found => found.VpcId === VpcId),
        create: async () => run.aws.once(ec2_client.l).send(new CreateSecurityGroupCommand({
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
      if (everything.length > 0) await run.aws(ec2_client.l).send(new RevokeSecurityGroupEgressCommand({
        GroupId: group.GroupId,
        IpPermissions: everything
      }));
      if (!egress.some(rule => rule.FromPort === 443)) await run.aws(ec2_client.l).send(new AuthorizeSecurityGroupEgressCommand({
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
