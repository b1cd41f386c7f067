"use strict";

exports.id = 7644;

exports.ids = [ 7644, 4106 ];

exports.modules = {
  13168: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      j: () => DescribeSubnetsCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80230);
    class DescribeSubnetsCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeSubnets", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__._3j)){}
  },
  16828: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      e: () => TagResourceCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51016);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20978);
    class TagResourceCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "TagResource", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Jqp)){}
  },
  98276: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      _: () => ifAllowed
    });
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
    var _words__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75846);
    var _refusals__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82568);
    async function ifAllowed(run, what, change) {
      try {
        return await change();
      } catch (error) {
        if (!(0, _errors__WEBPACK_IMPORTED_MODULE_0__.GZ)(error)) throw error;
        run.log.warn(`${(0, _words__WEBPACK_IMPORTED_MODULE_2__.em)("Not done", `${what}, since this role may not ${(0, 
        _refusals__WEBPACK_IMPORTED_MODULE_1__.Ub)(error)}`)} ${(0, _refusals__WEBPACK_IMPORTED_MODULE_1__.wJ)(error)} The bootstrap ` + "stack of this version allows it to the role that deploys.");
        return;
      }
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
  47664: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      L: () => checkClusterSubnets,
      S: () => describeSubnets
    });
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13168);
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
    var _client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25983);
    async function checkClusterSubnets(run, ids, needsRoom = true) {
      const subnets = await describeSubnets(run, ids, "subnet-ids");
      const problems = [];
      const vpcs = new Set(subnets.map(subnet => subnet.VpcId));
      if (vpcs.size > 1) problems.push(`subnet-ids: expected subnets of one VPC (got ${[ ...vpcs ].join(", ")})`);
      for (const [zone, crowd] of byZone(subnets)) if (crowd.length > 1) problems.push(`subnet-ids: expected one subnet a zone (got ${crowd.map(subnet => subnet.SubnetId).join(" and ")}, all in ${zone})`);
      for (const subnet of subnets) if (needsRoom && (subnet.AvailableIpAddressCount ?? 0) < 3) problems.push(`subnet-ids: expected at least 3 free addresses in each subnet (got ${subnet.AvailableIpAddressCount} in ` + `${subnet.SubnetId})`);
      if (problems.length > 0) throw new _errors__WEBPACK_IMPORTED_MODULE_0__.j1(problems.join("\n"), {
        remedy: "Nothing was created or changed."
      });
      return subnets;
    }
    async function describeSubnets(run, ids, input) {
      const {Subnets = []} = await run.aws(_client__WEBPACK_IMPORTED_MODULE_1__.l).send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_2__.j({
        SubnetIds: [ ...ids ]
      })).catch(error => {
        if (error.name !== "InvalidSubnetID.NotFound") throw error;
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__.j1(`${input}: expected subnets of ${run.inputs.awsRegion} in account ${run.identity.accountId} ` + `(${error.message})`, {
          remedy: "Nothing was created or changed.",
          cause: error
        });
      });
      return ids.map(id => Subnets.find(subnet => subnet.SubnetId === id));
    }
    function byZone(subnets) {
      const zones = new Map;
      for (const subnet of subnets) {
        const zone = subnet.AvailabilityZone ?? "no zone";
        zones.set(zone, [ ...zones.get(zone) ?? [], subnet ]);
      }
      return zones;
    }
  },
  87030: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C: () => changeKey,
      S: () => keyDifferences
    });
    var _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16828);
    var _aws_ifAllowed__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98276);
    var _run_difference__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16582);
    var _client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13962);
    const shown = ({storage, tags, KeyState}) => storage === void 0 || KeyState === "PendingDeletion" ? void 0 : tags;
    function keyDifferences(run, key) {
      const tags = key && shown(key);
      return tags === void 0 ? [] : (0, _run_difference__WEBPACK_IMPORTED_MODULE_2__.vB)(run, `key ${key.KeyId}`, tags, "provision");
    }
    async function changeKey(run, key) {
      const tags = key && shown(key);
      const missing = tags === void 0 ? [] : (0, _run_difference__WEBPACK_IMPORTED_MODULE_2__.Ys)(run, tags);
      if (missing.length === 0) return;
      await (0, _aws_ifAllowed__WEBPACK_IMPORTED_MODULE_0__._)(run, `${(0, _run_difference__WEBPACK_IMPORTED_MODULE_2__.XQ)(missing)} on key ${key.KeyId}`, async () => {
        await run.aws(_client__WEBPACK_IMPORTED_MODULE_1__.i).send(new _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_3__.e({
          KeyId: key.KeyId,
          Tags: missing.map(({Key, Value}) => ({
            TagKey: Key,
            TagValue: Value
          }))
        }));
        run.log.made(`${(0, _run_difference__WEBPACK_IMPORTED_MODULE_2__.XQ)(missing)} on key ${key.KeyId}`);
      });
    }
  },
  67644: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      provision: () => provision
    });
    var TagResourceCommand = __webpack_require__(20571);
    var dist_es = __webpack_require__(99325);
    var middleware_serde_dist_es = __webpack_require__(64495);
    var smithy_client_dist_es = __webpack_require__(17218);
    var Aws_json1_1 = __webpack_require__(31755);
    class ModifyClusterCommand extends smithy_client_dist_es.uB {
      static getEndpointParameterInstructions() {
        return {
          UseFIPS: {
            type: "builtInParams",
            name: "useFipsEndpoint"
          },
          Endpoint: {
            type: "builtInParams",
            name: "endpoint"
          },
          Region: {
            type: "builtInParams",
            name: "region"
          },
          UseDualStack: {
            type: "builtInParams",
            name: "useDualstackEndpoint"
          }
        };
      }
      constructor(input) {
        super();
        this.input = input;
      }
      resolveMiddleware(clientStack, configuration, options) {
        this.middlewareStack.use((0, middleware_serde_dist_es.TM)(configuration, this.serialize, this.deserialize));
        this.middlewareStack.use((0, dist_es.rD)(configuration, ModifyClusterCommand.getEndpointParameterInstructions()));
        const stack = clientStack.concat(this.middlewareStack);
        const {logger} = configuration;
        const clientName = "CloudHSMV2Client";
        const commandName = "ModifyClusterCommand";
        const handlerExecutionContext = {
          logger,
          clientName,
          commandName,
          inputFilterSensitiveLog: _ => _,
          outputFilterSensitiveLog: _ => _
        };
        const {requestHandler} = configuration;
        return stack.resolve(request => requestHandler.handle(request.request, options || {}), handlerExecutionContext);
      }
      serialize(input, context) {
        return (0, Aws_json1_1.ni)(input, context);
      }
      deserialize(output, context) {
        return (0, Aws_json1_1.iv)(output, context);
      }
    }
    var durations = __webpack_require__(82588);
    var ifAllowed = __webpack_require__(98276);
    var wait = __webpack_require__(86308);
    var difference = __webpack_require__(16582);
    var words = __webpack_require__(75846);
    var client = __webpack_require__(94708);
    var drift = __webpack_require__(81516);
    var find = __webpack_require__(49312);
    async function changeCluster(run, cluster) {
      const {ClusterId} = cluster;
      const tags = (0, difference.Ys)(run, cluster.TagList);
      if (tags.length > 0) await (0, ifAllowed._)(run, `${(0, difference.XQ)(tags)} on cluster ${ClusterId}`, async () => {
        await run.aws(client.ux).send(new TagResourceCommand.e({
          ResourceId: ClusterId,
          TagList: tags
        }));
        run.log.made(`${(0, difference.XQ)(tags)} on cluster ${ClusterId}`);
      });
      const retention = (0, drift._T)(run, cluster);
      for (const {what, remedy} of (0, difference.nS)(`Cluster ${ClusterId}`, retention)) run.log.warn(`${what} ${remedy}`);
      const [{change} = {}] = retention;
      if (change !== void 0) await (0, ifAllowed._)(run, change.what, async () => changeRetention(run, cluster, change.what));
    }
    async function changeRetention(run, {ClusterId, State}, what) {
      const refusal = await run.aws(client.ux).send(new ModifyClusterCommand({
        ClusterId,
        BackupRetentionPolicy: {
          Type: "DAYS",
          Value: String(run.inputs.backupRetentionDays)
        }
      })).then(() => {}, error => error);
      if (refusal?.name === "CloudHsmInvalidRequestException") {
        run.log.warn(`${(0, words.em)(`Not done now, while the cluster is ${State}: ${what}`, refusal.message)} A later run asks again.`);
        return;
      }
      if (refusal !== void 0) throw refusal;
      await (0, wait.fm)(run, {
        what: `cluster ${ClusterId} to keep its backups for so long`,
        duration: durations.S.clusterModification,
        look: async () => (0, find._H)(run),
        until: seen => (0, drift._T)(run, seen).length === 0 && seen.State !== "MODIFY_IN_PROGRESS",
        show: seen => `${seen.State}, backups are kept for ${(0, words.U9)(Number(seen.BackupRetentionPolicy?.Value), "day")}`,
        alwaysWait: true
      });
      run.log.made(what);
    }
    var cloudhsm_cluster = __webpack_require__(89776);
    var hsms = __webpack_require__(26810);
    var trustAnchor = __webpack_require__(36116);
    var ec2_subnets = __webpack_require__(47664);
    var identity_require = __webpack_require__(31989);
    var restored = __webpack_require__(97126);
    var identity_source = __webpack_require__(38937);
    var kms_drift = __webpack_require__(87030);
    var custody = __webpack_require__(6763);
    var hardware = __webpack_require__(42034);
    var cloudhsm_packages = __webpack_require__(1822);
    var fileSystemLimits = __webpack_require__(10426);
    var worker = __webpack_require__(34106);
    async function checkBeforeSpending(run, vpcId, source) {
      const {phases, cliVersion, cliSha256} = run.inputs;
      if (phases.includes("storage")) for (const {what, remedy} of (0, fileSystemLimits.zo)(run.inputs)) run.log.warn(`${what} ${remedy}`);
      const cluster = await (0, find.KG)(run);
      const uninitialized = (0, client._O)(cluster);
      const isRestored = cluster === void 0 && source !== void 0;
      if (uninitialized && !isRestored && phases.includes("initialize")) {
        await (0, custody.Q)(run);
        await (0, hardware.f)(run);
      }
      (0, cloudhsm_packages.W)(cliVersion, cliSha256);
      if (uninitialized && (0, worker.mayHoldWorker)(run.inputs)) await (0, worker.checkWorker)(run, vpcId);
    }
    var results = __webpack_require__(56098);
    const provision = async run => {
      const identity = await (0, identity_require.f)(run);
      if (run.inputs.newStorage && identity.cluster !== void 0) run.log.warn("new-storage: true has done its work. Take it out: it would let a fresh cluster be made, should this one be lost.");
      const subnets = await (0, ec2_subnets.L)(run, run.inputs.subnetIds, needsAddresses(run, identity));
      const open = subnets.filter(subnet => subnet.MapPublicIpOnLaunch);
      if (open.length > 0) run.log.warn(`${open.map(subnet => subnet.SubnetId).join(", ")}: gives public addresses; HSMs belong into private subnets.`);
      run.log.checked(`subnets in ${subnets.map(subnet => subnet.AvailabilityZone).join(", ")}`);
      const source = (0, identity_source.uz)(run, identity);
      await checkBeforeSpending(run, subnets[0].VpcId, source);
      (0, results.U)(run, await (0, cloudhsm_cluster.Vj)(run, source), identity);
      const cluster = await (0, cloudhsm_cluster.yd)(run);
      (0, restored.Hl)(cluster, identity);
      await changeCluster(run, cluster);
      await (0, kms_drift.C)(run, identity.key);
      if (run.inputs.caCertificate !== void 0 && !(0, client._O)(cluster)) await (0, trustAnchor.N2)(run, cluster);
      await (0, hsms.xY)(run);
      (0, results.U)(run, await (0, find._H)(run), identity);
    };
    function needsAddresses({inputs: {phases, hsmCount}}, {cluster, keyStore}) {
      const hsms = cluster === void 0 ? 0 : (0, client.ps)(cluster).length;
      return hsms === 0 || phases.includes("connect") && (hsms < hsmCount || keyStore?.ConnectionState !== "CONNECTED");
    }
  },
  34106: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      acquireWorker: () => acquireWorker,
      checkWorker: () => checkWorker,
      leftovers: () => leftovers,
      mayHoldWorker: () => mayHoldWorker,
      releaseWorker: () => releaseWorker
    });
    var _phaseTable__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23626);
    const sources = {
      ephemeral: async () => (await Promise.all([ __webpack_require__.e(1075), __webpack_require__.e(2565), __webpack_require__.e(6719), __webpack_require__.e(6308), __webpack_require__.e(4047), __webpack_require__.e(4719), __webpack_require__.e(3768), __webpack_require__.e(7713), __webpack_require__.e(4e3) ]).then(__webpack_require__.bind(__webpack_require__, 57713))).ephemeral,
      instance: async () => (await Promise.all([ __webpack_require__.e(1075), __webpack_require__.e(5193), __webpack_require__.e(2565), __webpack_require__.e(6719), __webpack_require__.e(6308), __webpack_require__.e(4543), __webpack_require__.e(4047), __webpack_require__.e(4719), __webpack_require__.e(3768), __webpack_require__.e(9436), __webpack_require__.e(4796) ]).then(__webpack_require__.bind(__webpack_require__, 21136))).instance,
      runner: async () => (await Promise.all([ __webpack_require__.e(6308), __webpack_require__.e(9990) ]).then(__webpack_require__.bind(__webpack_require__, 11782))).runner,
      lambda: async () => (await Promise.all([ __webpack_require__.e(1075), __webpack_require__.e(5193), __webpack_require__.e(2565), __webpack_require__.e(6719), __webpack_require__.e(3132), __webpack_require__.e(6308), __webpack_require__.e(4543), __webpack_require__.e(4047), __webpack_require__.e(9436), __webpack_require__.e(889) ]).then(__webpack_require__.bind(__webpack_require__, 23295))).lambda
    };
    const sourceOf = async run => sources[run.inputs.worker.kind]();
    async function checkWorker(run, vpcId) {
      await ((await sourceOf(run)).check?.(run, vpcId));
    }
    async function acquireWorker(run, network) {
      return (await sourceOf(run)).acquire(run, network);
    }
    async function releaseWorker(run) {
      await ((await sourceOf(run)).release?.(run));
    }
    async function leftovers(run) {
      return await ((await sourceOf(run)).leftovers?.(run)) ?? [];
    }
    const mayHoldWorker = ({worker, phases, verifyUsers}) => worker.kind !== "runner" && phases.some(phase => (0, 
    _phaseTable__WEBPACK_IMPORTED_MODULE_0__.b0)(phase, verifyUsers));
  }
};
