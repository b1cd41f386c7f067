"use strict";

exports.id = 2566;

exports.ids = [ 2566 ];

exports.modules = {
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
    var identity_require = __webpack_require__(52220);
    var restored = __webpack_require__(97126);
    var identity_source = __webpack_require__(38937);
    var kms_drift = __webpack_require__(97331);
    var custody = __webpack_require__(6763);
    var hardware = __webpack_require__(42034);
    var cloudhsm_packages = __webpack_require__(1822);
    var worker = __webpack_require__(34106);
    var check = __webpack_require__(61762);
    async function checkBeforeSpending(run, identity, vpcId, source) {
      const {phases, cliVersion, cliSha256} = run.inputs;
      if (identity.cluster === void 0) {
        const {checksBeforeSpending} = await Promise.all([ __webpack_require__.e(8275), __webpack_require__.e(4047), __webpack_require__.e(4719), __webpack_require__.e(1986), __webpack_require__.e(7713), __webpack_require__.e(8879), __webpack_require__.e(1998) ]).then(__webpack_require__.bind(__webpack_require__, 91998));
        (0, check.P)(run, await (0, check.J)(run, checksBeforeSpending(run, identity)));
      }
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
      await checkBeforeSpending(run, identity, subnets[0].VpcId, source);
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
  }
};
