"use strict";

exports.id = 7713;

exports.ids = [ 7713 ];

exports.modules = {
  57713: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      ephemeral: () => ephemeral,
      findSecurityGroups: () => findSecurityGroups,
      findWorkers: () => findWorkers,
      removeEphemeral: () => removeEphemeral
    });
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89646);
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(73699);
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(11490);
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(38988);
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(78520);
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(58992);
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(44815);
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(43208);
    var _aws_durations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82588);
    var _aws_ensure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6539);
    var _aws_ensureDeleted__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13426);
    var _aws_wait__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86308);
    var _ec2_client__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25983);
    var _ec2_instances__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87266);
    var _errors__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83916);
    var _run_run__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(19240);
    var _ssm_commands__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82943);
    var _words__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(75846);
    var _job__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28705);
    const roleTag = "safe-storage-role";
    const lifetime = 240;
    const ephemeral = {
      start,
      acquire,
      release
    };
    async function start(run, network) {
      if ((await findWorkers(run, present, (0, _job__WEBPACK_IMPORTED_MODULE_8__.Zw)(run))).length > 0) return;
      const id = await startInstance(run, network, await securityGroupsOf(run, network));
      run.log.made(`worker ahead of activate: ${id}`);
    }
    const securityGroupsOf = async (run, {securityGroupId, vpcId}) => [ securityGroupId, await ensureSecurityGroup(run, vpcId) ];
    async function acquire(run, network) {
      const securityGroups = await securityGroupsOf(run, network);
      let started;
      const {InstanceId} = await (0, _aws_ensure__WEBPACK_IMPORTED_MODULE_1__.D8)(run, {
        what: "worker",
        find: async () => {
          const [found] = await findWorkers(run, [ "pending", "running" ], (0, _job__WEBPACK_IMPORTED_MODULE_8__.Zw)(run));
          if (found === void 0 && started !== void 0) await (0, _ec2_instances__WEBPACK_IMPORTED_MODULE_5__.a)(run, started);
          return found;
        },
        create: async () => {
          started = await startInstance(run, network, securityGroups);
        },
        passes: refusal => refusal.name === "InvalidParameterValue" && refusal.message.includes("iamInstanceProfile"),
        patience: _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.instanceProfile,
        describe: found => `${found.InstanceId}, ${found.InstanceType}`
      }).catch(error => {
        throw explainRefusal(run, error);
      });
      const {workerImage, workerInstanceProfile} = run.inputs;
      await (0, _ssm_commands__WEBPACK_IMPORTED_MODULE_7__.C4)(run, InstanceId, {
        image: workerImage === void 0 ? "AWS's standard one has it" : `worker-image is ${workerImage}; AWS's minimal images come without`,
        role: `worker-instance-profile is ${workerInstanceProfile}`,
        after: "The phase plan looks at role and way. This worker is terminated when the job ends, and the next run makes another: fix the " + "cause before. The input timeout gives each wait more minutes."
      });
      return {
        description: `instance ${InstanceId}`,
        execute: async (script, once) => (0, _ssm_commands__WEBPACK_IMPORTED_MODULE_7__.d1)(run, InstanceId, script, once),
        settle: async () => {
          await terminate(run, await findWorkers(run, present).then(found => found.filter(other => other.InstanceId !== InstanceId)));
          await waitForEnd(run, InstanceId);
          await (0, _ssm_commands__WEBPACK_IMPORTED_MODULE_7__.P_)(run, InstanceId);
        }
      };
    }
    function explainRefusal({identity, inputs}, error) {
      const blame = (what, remedy) => new _errors__WEBPACK_IMPORTED_MODULE_6__.j1(what, {
        cause: error,
        remedy
      });
      if (error.name === "InvalidParameterValue" && error.message.includes("iamInstanceProfile")) return blame(`worker-instance-profile: expected an instance profile of account ${identity.accountId} (got "${inputs.workerInstanceProfile}")`, "The bootstrap stack makes one; docs/permissions.md says what it must allow.");
      if (error.name === "InvalidParameterValue" && /instance ?type/i.test(error.message)) return blame(`worker-instance-type: expected a type of ${inputs.awsRegion} that fits the worker's image (got "${inputs.workerInstanceType}")`, "Give another, such as t3.micro, or a worker-image of its architecture.");
      if (error.name.startsWith("InvalidAMIID") || error.name === "InvalidParameterValue" && error.message.includes("ImageId")) return blame(`worker-image: expected an image of ${inputs.awsRegion} that account ${identity.accountId} may start (got "${inputs.workerImage}")`, "Give another one, or none: then it is AWS's newest Amazon Linux 2023.");
      return error;
    }
    async function release(run) {
      const workers = await findWorkers(run, present, (0, _job__WEBPACK_IMPORTED_MODULE_8__.Zw)(run));
      try {
        for (const {InstanceId, State} of workers) if (State?.Name === "running") await (0, 
        _ssm_commands__WEBPACK_IMPORTED_MODULE_7__.P_)(run, InstanceId);
      } finally {
        await terminate(run, workers);
      }
    }
    const present = [ "pending", "running", "stopping", "stopped" ];
    async function terminate(run, workers) {
      if (workers.length === 0) return;
      const ids = workers.map(worker => worker.InstanceId);
      await run.aws(_ec2_client__WEBPACK_IMPORTED_MODULE_4__.l).send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_9__.N({
        InstanceIds: ids
      }));
      run.log.made(`worker ${ids.join(", ")} terminated`);
    }
    async function removeEphemeral(run) {
      await terminate(run, await findWorkers(run, present));
      await (0, _aws_ensureDeleted__WEBPACK_IMPORTED_MODULE_2__.k)(run, {
        what: "security group",
        duration: _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.worker,
        find: async () => findSecurityGroups(run),
        state: () => "there",
        remove: async ({GroupId}) => {
          await waitForEnd(run);
          await run.aws(_ec2_client__WEBPACK_IMPORTED_MODULE_4__.l).send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_10__.y({
            GroupId
          }));
        },
        id: group => group.GroupId
      });
    }
    async function waitForEnd(run, own) {
      await (0, _aws_wait__WEBPACK_IMPORTED_MODULE_3__.fm)(run, {
        what: "the worker to be terminated",
        duration: _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.worker,
        look: async () => (await findWorkers(run, [ ...present, "shutting-down" ])).filter(worker => worker.InstanceId !== own),
        until: workers => workers.length === 0,
        show: workers => workers.map(worker => worker.State?.Name).join(", "),
        alwaysWait: own !== void 0
      });
    }
    const filters = run => [ {
      Name: `tag:${_run_run__WEBPACK_IMPORTED_MODULE_11__.oM}`,
      Values: [ run.inputs.name ]
    }, {
      Name: `tag:${roleTag}`,
      Values: [ "worker" ]
    } ];
    async function findWorkers(run, states, job) {
      const ofJob = job === void 0 ? [] : [ {
        Name: `tag:${_job__WEBPACK_IMPORTED_MODULE_8__.Yh}`,
        Values: [ job ]
      } ];
      const {Reservations = []} = await run.aws(_ec2_client__WEBPACK_IMPORTED_MODULE_4__.l).send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_12__.b({
        Filters: [ ...filters(run), ...ofJob, {
          Name: "instance-state-name",
          Values: states
        } ]
      }));
      return Reservations.flatMap(reservation => reservation.Instances ?? []);
    }
    async function findSecurityGroups(run) {
      const {SecurityGroups = []} = await run.aws(_ec2_client__WEBPACK_IMPORTED_MODULE_4__.l).send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_13__.j({
        Filters: filters(run)
      }));
      return SecurityGroups;
    }
    const ofTheSubnet = new Set([ "Unsupported", "InsufficientInstanceCapacity", "InsufficientFreeAddressesInSubnet" ]);
    async function startInstance(run, {subnets}, securityGroupIds) {
      const refused = [];
      for (const [zone, subnet] of subnets) try {
        const {Instances = []} = await run.aws.once(_ec2_client__WEBPACK_IMPORTED_MODULE_4__.l).send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_14__.z(requestFor(run, subnet, securityGroupIds)));
        return Instances[0]?.InstanceId;
      } catch (error) {
        const {name, message} = error;
        if (!ofTheSubnet.has(name)) throw error;
        refused.push((0, _words__WEBPACK_IMPORTED_MODULE_15__.em)(`${subnet} in ${zone}`, name, message));
        run.log.found(`no worker in ${refused.at(-1)}`);
      }
      const what = `No subnet of the cluster takes a worker of type ${run.inputs.workerInstanceType}:`;
      throw new _errors__WEBPACK_IMPORTED_MODULE_6__.j1([ what, ...refused ].join("\n  "), {
        remedy: "Give another worker-instance-type, one that these zones offer (the phase plan tells), or run again later where AWS has no " + "capacity now; worker can also be an instance of yours."
      });
    }
    function requestFor(run, SubnetId, SecurityGroupIds) {
      const {workerInstanceType, workerInstanceProfile, workerImage} = run.inputs;
      const architecture = /^[a-z]+\d+[a-z]*g/.test(workerInstanceType) ? "arm64" : "x86_64";
      return {
        MinCount: 1,
        MaxCount: 1,
        InstanceType: workerInstanceType,
        ImageId: workerImage ?? `resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-${architecture}`,
        SubnetId,
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
          Tags: [ ...tags(run), {
            Key: _job__WEBPACK_IMPORTED_MODULE_8__.Yh,
            Value: (0, _job__WEBPACK_IMPORTED_MODULE_8__.Zw)(run)
          } ]
        }))
      };
    }
    const tags = run => (0, _run_run__WEBPACK_IMPORTED_MODULE_11__.Fg)(run, {
      Name: `safe-storage-${run.inputs.name}-worker`,
      [roleTag]: "worker"
    });
    async function ensureSecurityGroup(run, VpcId) {
      const GroupName = `safe-storage-${run.inputs.name}-worker`;
      const group = await (0, _aws_ensure__WEBPACK_IMPORTED_MODULE_1__.D8)(run, {
        what: "security group of the worker",
        find: async () => (await findSecurityGroups(run)).find(found => found.VpcId === VpcId),
        create: async () => run.aws.once(_ec2_client__WEBPACK_IMPORTED_MODULE_4__.l).send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_16__.x({
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
      for (const everything of egress.filter(rule => rule.IpProtocol === "-1")) {
        const request = {
          GroupId: group.GroupId,
          IpPermissions: [ everything ]
        };
        await run.aws(_ec2_client__WEBPACK_IMPORTED_MODULE_4__.l).send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_17__.k(request)).catch(_ec2_client__WEBPACK_IMPORTED_MODULE_4__.W);
      }
      if (!egress.some(rule => rule.FromPort === 443)) await run.aws(_ec2_client__WEBPACK_IMPORTED_MODULE_4__.l).send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_18__.H({
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
