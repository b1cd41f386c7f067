"use strict";

exports.id = 995;

exports.ids = [ 995 ];

exports.modules = {
  6810: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      x: () => ensureFirstHsm,
      o: () => ensureHsms
    });
    var dist_es = __webpack_require__(9325);
    var middleware_serde_dist_es = __webpack_require__(4495);
    var smithy_client_dist_es = __webpack_require__(7218);
    var Aws_json1_1 = __webpack_require__(1755);
    class CreateHsmCommand extends smithy_client_dist_es.uB {
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
        this.middlewareStack.use((0, dist_es.rD)(configuration, CreateHsmCommand.getEndpointParameterInstructions()));
        const stack = clientStack.concat(this.middlewareStack);
        const {logger} = configuration;
        const clientName = "CloudHSMV2Client";
        const commandName = "CreateHsmCommand";
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
        return (0, Aws_json1_1.Vz)(input, context);
      }
      deserialize(output, context) {
        return (0, Aws_json1_1.k_)(output, context);
      }
    }
    var durations = __webpack_require__(2588);
    var ensure = __webpack_require__(6539);
    var wait = __webpack_require__(6308);
    var errors = __webpack_require__(3916);
    var client = __webpack_require__(2327);
    const describe = hsm => `${hsm.HsmId} in ${hsm.AvailabilityZone}, ${hsm.State}`;
    const hasOneUnactivated = ({name, message}) => name === "CloudHsmInvalidRequestException" && message.includes("not yet been fully activated");
    async function ensureFirstHsm(run) {
      await (0, ensure.D)(run, {
        what: "first HSM",
        find: async () => (0, client.ps)(await (0, client.gI)(run))[0],
        create: async () => createHsm(run, (await zones(run))[0]),
        passes: hasOneUnactivated,
        describe
      });
      return waitForHsms(run, 1);
    }
    async function ensureHsms(run) {
      const {hsmCount} = run.inputs;
      for (;;) {
        const present = (0, client.ps)(await (0, client.gI)(run));
        const zone = emptiestZone(await zones(run), present);
        const enoughZones = new Set(present.map(hsm => hsm.AvailabilityZone)).size >= 2;
        if (present.length >= hsmCount && enoughZones) break;
        await (0, ensure.D)(run, {
          what: `HSM ${present.length + 1}`,
          find: async () => (0, client.ps)(await (0, client.gI)(run)).find(hsm => !present.some(known => known.HsmId === hsm.HsmId)),
          create: async () => createHsm(run, zone),
          passes: hasOneUnactivated,
          describe
        });
      }
      return waitForHsms(run, (0, client.ps)(await (0, client.gI)(run)).length);
    }
    const createHsm = async (run, AvailabilityZone) => run.aws.once(client.ux).send(new CreateHsmCommand({
      ClusterId: (await (0, client.gI)(run)).ClusterId,
      AvailabilityZone
    }));
    async function zones(run) {
      const {SubnetMapping} = await (0, client.gI)(run);
      const order = subnet => (run.inputs.subnetIds?.indexOf(subnet) ?? -1) + 1 || Number.MAX_SAFE_INTEGER;
      const sorted = Object.entries(SubnetMapping).sort(([, a], [, b]) => order(a) - order(b)).map(([zone]) => zone);
      if (sorted.length < 2) throw new errors.j1(`The cluster has subnets in ${sorted.length} zone only; a KMS custom key store needs HSMs in two.`, {
        remedy: "Subnets cannot be added to a cluster: make it again (or from a backup) with subnet-ids in two zones or more."
      });
      return sorted;
    }
    function emptiestZone(all, present) {
      const count = zone => present.filter(hsm => hsm.AvailabilityZone === zone).length;
      return all.reduce((best, zone) => count(zone) < count(best) ? zone : best);
    }
    async function waitForHsms(run, count) {
      return (0, wait.f)(run, {
        what: count === 1 ? "the first HSM to be ACTIVE" : `${count} HSMs to be ACTIVE`,
        duration: durations.S.hsm,
        look: async () => {
          const cluster = await (0, client.gI)(run);
          const degraded = (0, client.ps)(cluster).find(hsm => hsm.State === "DEGRADED");
          if (degraded !== void 0) throw new errors.mf(`HSM ${degraded.HsmId} in ${degraded.AvailabilityZone} is DEGRADED${degraded.StateMessage ? `: ${degraded.StateMessage}` : ""}.`, {
            remedy: "AWS replaces HSMs that fail; run again in half an hour, or delete this one (aws cloudhsmv2 delete-hsm) and run again."
          });
          return cluster;
        },
        until: cluster => (0, client.gC)(cluster).length >= Math.max(count, (0, client.ps)(cluster).length),
        show: cluster => (0, client.ps)(cluster).map(hsm => `${hsm.HsmId ?? "HSM"} ${hsm.State}`).join(", ") || "none"
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
  9271: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      L: () => checkClusterSubnets,
      S: () => describeSubnets
    });
    var commandBuilder = __webpack_require__(8509);
    var schemas_0 = __webpack_require__(230);
    class DescribeSubnetsCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeSubnets", schemas_0._3j)){}
    var errors = __webpack_require__(3916);
    var client = __webpack_require__(5983);
    async function checkClusterSubnets(run, ids) {
      const subnets = await describeSubnets(run, ids, "subnet-ids");
      const problems = [];
      const vpcs = new Set(subnets.map(subnet => subnet.VpcId));
      if (vpcs.size > 1) problems.push(`subnet-ids: expected subnets of one VPC (got ${[ ...vpcs ].join(", ")})`);
      for (const [zone, crowd] of byZone(subnets)) if (crowd.length > 1) problems.push(`subnet-ids: expected one subnet a zone (got ${crowd.map(subnet => subnet.SubnetId).join(" and ")}, all in ${zone})`);
      for (const subnet of subnets) if ((subnet.AvailableIpAddressCount ?? 0) < 3) problems.push(`subnet-ids: expected at least 3 free addresses in each subnet (got ${subnet.AvailableIpAddressCount} in ${subnet.SubnetId})`);
      if (problems.length > 0) throw new errors.j1(problems.join("\n"), {
        remedy: "Nothing was created or changed."
      });
      const open = subnets.filter(subnet => subnet.MapPublicIpOnLaunch);
      if (open.length > 0) run.log.warn(`${open.map(subnet => subnet.SubnetId).join(", ")}: gives public addresses; HSMs belong into private subnets.`);
      run.log.checked(`subnets in ${subnets.map(subnet => subnet.AvailabilityZone).join(", ")}`);
      return subnets;
    }
    async function describeSubnets(run, ids, input) {
      const {Subnets = []} = await run.aws(client.l).send(new DescribeSubnetsCommand({
        SubnetIds: [ ...ids ]
      })).catch(error => {
        if (error.name !== "InvalidSubnetID.NotFound") throw error;
        throw new errors.j1(`${input}: expected subnets of ${run.inputs.awsRegion} in account ${run.identity.accountId} (${error.message})`, {
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
  995: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      provision: () => provision
    });
    var _cloudhsm_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2327);
    var _cloudhsm_cluster__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9776);
    var _cloudhsm_hsms__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6810);
    var _ec2_subnets__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9271);
    var _preflight_spending__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8659);
    var _results__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6098);
    const provision = async run => {
      const [subnet] = await (0, _ec2_subnets__WEBPACK_IMPORTED_MODULE_3__.L)(run, run.inputs.subnetIds);
      await (0, _preflight_spending__WEBPACK_IMPORTED_MODULE_4__.y)(run, subnet.VpcId);
      (0, _results__WEBPACK_IMPORTED_MODULE_5__.U)(run, await (0, _cloudhsm_cluster__WEBPACK_IMPORTED_MODULE_1__.Vj)(run));
      await (0, _cloudhsm_cluster__WEBPACK_IMPORTED_MODULE_1__.yd)(run);
      await (0, _cloudhsm_hsms__WEBPACK_IMPORTED_MODULE_2__.x)(run);
      (0, _results__WEBPACK_IMPORTED_MODULE_5__.U)(run, await (0, _cloudhsm_client__WEBPACK_IMPORTED_MODULE_0__.gI)(run));
    };
  },
  8659: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      y: () => checkBeforeSpending
    });
    var _ca_custody__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6447);
    var _cloudhsm_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2327);
    var _cloudhsm_hardware__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2034);
    var _worker_packages__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5869);
    var _worker_worker__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4106);
    async function checkBeforeSpending(run, vpcId) {
      const {phases, cliVersion, cliSha256} = run.inputs;
      const state = (await (0, _cloudhsm_client__WEBPACK_IMPORTED_MODULE_1__.KG)(run))?.State;
      const uninitialized = state === void 0 || state === "CREATE_IN_PROGRESS" || state === "UNINITIALIZED";
      if (uninitialized && (phases.includes("initialize") || phases.includes("plan"))) {
        await (0, _ca_custody__WEBPACK_IMPORTED_MODULE_0__.T)(run);
        await (0, _cloudhsm_hardware__WEBPACK_IMPORTED_MODULE_2__.f)(run);
      }
      (0, _worker_packages__WEBPACK_IMPORTED_MODULE_3__.W)(cliVersion, cliSha256);
      if (uninitialized && (phases.includes("plan") || (0, _worker_worker__WEBPACK_IMPORTED_MODULE_4__.mayHaveHired)(run.inputs))) await (0, 
      _worker_worker__WEBPACK_IMPORTED_MODULE_4__.pW)(run, vpcId);
    }
  }
};
