"use strict";

exports.id = 7933;

exports.ids = [ 7933 ];

exports.modules = {
  89776: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Vj: () => ensureCluster,
      pN: () => initializeCluster,
      Z: () => waitForActive,
      yd: () => waitForCreation,
      db: () => waitForInitialization
    });
    var dist_es = __webpack_require__(99325);
    var middleware_serde_dist_es = __webpack_require__(64495);
    var smithy_client_dist_es = __webpack_require__(17218);
    var Aws_json1_1 = __webpack_require__(31755);
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
    var durations = __webpack_require__(82588);
    var ensure = __webpack_require__(6539);
    var wait = __webpack_require__(86308);
    var errors = __webpack_require__(83916);
    var run_run = __webpack_require__(19240);
    var words = __webpack_require__(75846);
    var client = __webpack_require__(94708);
    var drift = __webpack_require__(81516);
    var find = __webpack_require__(49312);
    var states = __webpack_require__(13569);
    var cloudhsm_trouble = __webpack_require__(80252);
    async function ensureCluster(run, source) {
      const {inputs} = run;
      const cluster = await (0, ensure.D8)(run, {
        what: `cluster of ${inputs.name}`,
        find: async () => (0, find.KG)(run),
        create: async () => run.aws.once(client.ux).send(new CreateClusterCommand({
          HsmType: inputs.hsmType,
          Mode: inputs.hsmMode,
          SubnetIds: inputs.subnetIds,
          SourceBackupId: source,
          BackupRetentionPolicy: {
            Type: "DAYS",
            Value: String(inputs.backupRetentionDays)
          },
          TagList: (0, run_run.Fg)(run)
        })),
        describe: ({ClusterId, HsmType, SubnetMapping, SourceBackupId, State}) => [ ClusterId, HsmType, (0, 
        words.U9)(Object.keys(SubnetMapping).length, "zone"), SourceBackupId === void 0 ? [] : `from ${SourceBackupId}`, State ].flat().join(", ")
      });
      warnOfDifferences(run, cluster);
      return cluster;
    }
    const waitForCreation = async run => waitForCluster(run, "to be created", durations.S.cluster, states.z);
    function warnOfDifferences(run, cluster) {
      const differences = (0, drift.Jy)(run, cluster).map(({what}) => what);
      if (differences.length > 0) run.log.warn(`Cluster ${cluster.ClusterId} has ${differences.join(" and ")}; this cannot be changed.`);
    }
    async function initializeCluster(run, cluster, signedCertificate, trustAnchor) {
      const refusal = await run.aws(client.ux).send(new InitializeClusterCommand({
        ClusterId: cluster.ClusterId,
        SignedCert: signedCertificate,
        TrustAnchor: trustAnchor
      })).then(() => {}, error => error);
      if (refusal === void 0) {
        run.log.made(`cluster ${cluster.ClusterId} initialized with your CA`);
        return true;
      }
      const now = await (0, find._H)(run);
      if (states.J.includes(now.State)) {
        run.log.found(`cluster ${cluster.ClusterId} is ${now.State}: an earlier request has initialized it`);
        return true;
      }
      if (now.State === "UNINITIALIZED" && now.Certificates.ClusterCsr?.trim() !== cluster.Certificates.ClusterCsr?.trim()) return false;
      throw refusal;
    }
    const waitForInitialization = async run => waitForCluster(run, "to be INITIALIZED", durations.S.initialization, [ "INITIALIZED", "ACTIVE" ]);
    const waitForActive = async run => waitForCluster(run, "to be ACTIVE", durations.S.activation, [ "ACTIVE" ]);
    async function waitForCluster(run, what, duration, wanted) {
      const {ClusterId} = await (0, find._H)(run);
      return (0, wait.fm)(run, {
        what: `cluster ${ClusterId} ${what}`,
        duration,
        look: async () => {
          const cluster = await (0, find._H)(run);
          if (cluster.State !== "DEGRADED") return cluster;
          const {what: trouble, remedy} = (0, cloudhsm_trouble.oX)(cluster);
          throw new errors.mf(trouble, {
            remedy
          });
        },
        until: cluster => wanted.includes(cluster.State),
        show: cluster => cluster.State,
        remedy: cloudhsm_trouble.zV
      });
    }
  },
  52220: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      s: () => requireIdentity,
      f: () => requireIdentityForCluster
    });
    var backups = __webpack_require__(66856);
    var errors = __webpack_require__(83916);
    var identity_conflicts = __webpack_require__(47173);
    var identity_identity = __webpack_require__(48770);
    var lost = __webpack_require__(7202);
    var durations = __webpack_require__(82588);
    var wait = __webpack_require__(86308);
    var find = __webpack_require__(49312);
    var source = __webpack_require__(38937);
    async function waitForNewest(run, identity) {
      if (run.inputs.sourceBackupId !== backups.BP || (0, find.KH)(identity.clusters).length > 0) return identity;
      const coming = (0, source.q6)(run, identity);
      if (coming === void 0) return identity;
      const ready = (0, source.IO)(run, identity);
      const said = (0, source.jx)(run, identity);
      if (said !== void 0) run.log.found(said);
      await (0, wait.fm)(run, {
        what: `${(0, source.u6)(coming)} to be READY`,
        duration: durations.S.backup,
        look: async () => (await (0, backups.xF)(run)).find(({BackupId}) => BackupId === coming.BackupId),
        until: backup => backup === void 0 || (0, source.i_)(backup) || !(0, backups.t8)(backup),
        show: backup => backup?.BackupState ?? "gone",
        remedy: ready && `Run again to wait longer, or give source-backup-id: ${ready.BackupId}, which is ${(0, 
        source.u6)(ready)} and READY.`
      });
      return (0, identity_identity.xN)(run);
    }
    async function requireIdentity(run, about) {
      const identity = await (0, identity_identity.xN)(run);
      const conflicts = (0, identity_conflicts.h)(run, identity).filter(conflict => about?.includes(conflict.about) ?? true);
      refuse(conflicts.map(({finding}) => finding));
      await (0, backups.ip)(run, identity.backups.ours);
      return identity;
    }
    async function requireIdentityForCluster(run) {
      const identity = await waitForNewest(run, await (0, identity_identity.xN)(run));
      refuse(await (0, lost.yN)(run, identity));
      await (0, backups.ip)(run, identity.backups.ours);
      return identity;
    }
    function refuse(findings) {
      if (findings.length === 0) return;
      throw new errors.j1(findings.map(({what}) => what).join("\n"), {
        remedy: `${findings.map(({remedy}) => remedy).join("\n")}\nNothing was changed.`
      });
    }
  }
};
