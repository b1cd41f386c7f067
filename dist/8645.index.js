"use strict";

exports.id = 8645;

exports.ids = [ 8645 ];

exports.modules = {
  9776: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Vj: () => ensureCluster,
      pN: () => initializeCluster,
      Z: () => waitForActive,
      yd: () => waitForCreation,
      db: () => waitForInitialization
    });
    var dist_es = __webpack_require__(9325);
    var middleware_serde_dist_es = __webpack_require__(4495);
    var smithy_client_dist_es = __webpack_require__(7218);
    var Aws_json1_1 = __webpack_require__(1755);
    class CreateClusterCommand extends smithy_client_dist_es.uB {
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
        this.middlewareStack.use((0, dist_es.rD)(configuration, CreateClusterCommand.getEndpointParameterInstructions()));
        const stack = clientStack.concat(this.middlewareStack);
        const {logger} = configuration;
        const clientName = "CloudHSMV2Client";
        const commandName = "CreateClusterCommand";
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
        return (0, Aws_json1_1.N8)(input, context);
      }
      deserialize(output, context) {
        return (0, Aws_json1_1.Ok)(output, context);
      }
    }
    class InitializeClusterCommand extends smithy_client_dist_es.uB {
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
        this.middlewareStack.use((0, dist_es.rD)(configuration, InitializeClusterCommand.getEndpointParameterInstructions()));
        const stack = clientStack.concat(this.middlewareStack);
        const {logger} = configuration;
        const clientName = "CloudHSMV2Client";
        const commandName = "InitializeClusterCommand";
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
        return (0, Aws_json1_1.RJ)(input, context);
      }
      deserialize(output, context) {
        return (0, Aws_json1_1.W5)(output, context);
      }
    }
    var durations = __webpack_require__(2588);
    var ensure = __webpack_require__(6539);
    var wait = __webpack_require__(6308);
    var errors = __webpack_require__(3916);
    var src_run = __webpack_require__(9786);
    var client = __webpack_require__(2327);
    async function ensureCluster(run) {
      const {inputs} = run;
      const cluster = await (0, ensure.D)(run, {
        what: `cluster of ${inputs.name}`,
        find: async () => (0, client.KG)(run),
        create: async () => run.aws.once(client.ux).send(new CreateClusterCommand({
          HsmType: inputs.hsmType,
          Mode: inputs.hsmMode,
          SubnetIds: inputs.subnetIds,
          SourceBackupId: inputs.sourceBackupId,
          BackupRetentionPolicy: {
            Type: "DAYS",
            Value: String(inputs.backupRetentionDays)
          },
          TagList: (0, src_run.F)(run)
        })),
        describe: found => `${found.ClusterId}, ${found.HsmType}, ${Object.keys(found.SubnetMapping).length} zones, ${found.State}`
      });
      warnOfDifferences(run, cluster);
      return cluster;
    }
    const waitForCreation = async run => waitForCluster(run, "to be created", durations.S.cluster, state => state !== "CREATE_IN_PROGRESS");
    function warnOfDifferences(run, cluster) {
      const {hsmMode, hsmType, subnetIds = []} = run.inputs;
      const subnets = Object.values(cluster.SubnetMapping);
      const differences = [ cluster.Mode !== void 0 && cluster.Mode !== hsmMode && `mode ${cluster.Mode} (hsm-mode says ${hsmMode})`, cluster.HsmType !== hsmType && `type ${cluster.HsmType} (hsm-type says ${hsmType})`, subnetIds.some(id => !subnets.includes(id)) && `subnets ${subnets.join(", ")} (subnet-ids says ${subnetIds.join(", ")})` ].filter(difference => difference !== false);
      if (differences.length > 0) run.log.warn(`Cluster ${cluster.ClusterId} has ${differences.join(" and ")}; this cannot be changed.`);
    }
    async function initializeCluster(run, cluster, signedCertificate, trustAnchor) {
      await run.aws(client.ux).send(new InitializeClusterCommand({
        ClusterId: cluster.ClusterId,
        SignedCert: signedCertificate,
        TrustAnchor: trustAnchor
      })).catch(async error => {
        const {State} = await (0, client.gI)(run);
        if (State === "UNINITIALIZED") throw error;
      });
      run.log.made(`cluster ${cluster.ClusterId} initialized with your CA`);
      return waitForInitialization(run);
    }
    const waitForInitialization = async run => waitForCluster(run, "to be INITIALIZED", durations.S.initialization, state => ![ "UNINITIALIZED", "INITIALIZE_IN_PROGRESS" ].includes(state));
    const waitForActive = async run => waitForCluster(run, "to be ACTIVE", durations.S.activation, state => state === "ACTIVE");
    async function waitForCluster(run, what, duration, until) {
      const {ClusterId} = await (0, client.gI)(run);
      return (0, wait.f)(run, {
        what: `cluster ${ClusterId} ${what}`,
        duration,
        look: async () => {
          const cluster = await (0, client.gI)(run);
          if (cluster.State === "DEGRADED") throw new errors.mf(`Cluster ${ClusterId} is DEGRADED${cluster.StateMessage ? `: ${cluster.StateMessage}` : ""}.`, {
            remedy: "Ask AWS Support about it; a cluster that was never activated can also be deleted and made again."
          });
          return cluster;
        },
        until: cluster => until(cluster.State),
        show: cluster => cluster.State
      });
    }
  },
  6098: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      U: () => recordCluster
    });
    var _cloudhsm_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2327);
    function recordCluster(run, cluster) {
      const hsms = (0, _cloudhsm_client__WEBPACK_IMPORTED_MODULE_0__.ps)(cluster);
      run.record.output("cluster-id", cluster.ClusterId);
      run.record.output("hsm-ids", hsms.map(hsm => hsm.HsmId).join(","));
      run.record.prove("cluster", {
        id: cluster.ClusterId,
        state: cluster.State,
        mode: cluster.Mode,
        hsmType: cluster.HsmType,
        vpcId: cluster.VpcId,
        created: cluster.CreateTimestamp?.toISOString(),
        hsms: hsms.map(hsm => ({
          id: hsm.HsmId,
          zone: hsm.AvailabilityZone,
          eniId: hsm.EniId,
          eniIp: hsm.EniIp,
          state: hsm.State
        }))
      });
    }
  }
};
