"use strict";

exports.id = 512;

exports.ids = [ 512, 4106 ];

exports.modules = {
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
  30512: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      provision: () => provision
    });
    var client = __webpack_require__(94708);
    var cloudhsm_cluster = __webpack_require__(89776);
    var find = __webpack_require__(49312);
    var hsms = __webpack_require__(26810);
    var trustAnchor = __webpack_require__(36116);
    var ec2_subnets = __webpack_require__(47664);
    var identity_require = __webpack_require__(31989);
    var restored = __webpack_require__(97126);
    var identity_source = __webpack_require__(38937);
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
      if (run.inputs.caCertificate !== void 0 && !(0, client._O)(cluster)) await (0, trustAnchor.N2)(run, cluster);
      await (0, hsms.x)(run);
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
      ephemeral: async () => (await Promise.all([ __webpack_require__.e(1075), __webpack_require__.e(2565), __webpack_require__.e(6719), __webpack_require__.e(6308), __webpack_require__.e(3426), __webpack_require__.e(4047), __webpack_require__.e(4719), __webpack_require__.e(3768), __webpack_require__.e(7713), __webpack_require__.e(581) ]).then(__webpack_require__.bind(__webpack_require__, 57713))).ephemeral,
      instance: async () => (await Promise.all([ __webpack_require__.e(1075), __webpack_require__.e(5193), __webpack_require__.e(2565), __webpack_require__.e(6719), __webpack_require__.e(6308), __webpack_require__.e(4037), __webpack_require__.e(4047), __webpack_require__.e(4719), __webpack_require__.e(3768), __webpack_require__.e(9436), __webpack_require__.e(4796) ]).then(__webpack_require__.bind(__webpack_require__, 21136))).instance,
      runner: async () => (await Promise.all([ __webpack_require__.e(6308), __webpack_require__.e(9990) ]).then(__webpack_require__.bind(__webpack_require__, 11782))).runner,
      lambda: async () => (await Promise.all([ __webpack_require__.e(1075), __webpack_require__.e(5193), __webpack_require__.e(2565), __webpack_require__.e(6719), __webpack_require__.e(3132), __webpack_require__.e(6308), __webpack_require__.e(4037), __webpack_require__.e(4047), __webpack_require__.e(9436), __webpack_require__.e(889) ]).then(__webpack_require__.bind(__webpack_require__, 23295))).lambda
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
