"use strict";

exports.id = 8759;

exports.ids = [ 8759 ];

exports.modules = {
  4613: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      o: () => CreateClusterCommand
    });
    var _aws_sdk_middleware_endpoint__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9325);
    var _aws_sdk_middleware_serde__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4495);
    var _aws_sdk_smithy_client__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7218);
    var _protocols_Aws_json1_1__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1755);
    class CreateClusterCommand extends _aws_sdk_smithy_client__WEBPACK_IMPORTED_MODULE_2__.uB {
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
        this.middlewareStack.use((0, _aws_sdk_middleware_serde__WEBPACK_IMPORTED_MODULE_1__.TM)(configuration, this.serialize, this.deserialize));
        this.middlewareStack.use((0, _aws_sdk_middleware_endpoint__WEBPACK_IMPORTED_MODULE_0__.rD)(configuration, CreateClusterCommand.getEndpointParameterInstructions()));
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
        return (0, _protocols_Aws_json1_1__WEBPACK_IMPORTED_MODULE_3__.N8)(input, context);
      }
      deserialize(output, context) {
        return (0, _protocols_Aws_json1_1__WEBPACK_IMPORTED_MODULE_3__.Ok)(output, context);
      }
    }
  },
  8359: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => InitializeClusterCommand
    });
    var _aws_sdk_middleware_endpoint__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9325);
    var _aws_sdk_middleware_serde__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4495);
    var _aws_sdk_smithy_client__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7218);
    var _protocols_Aws_json1_1__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1755);
    class InitializeClusterCommand extends _aws_sdk_smithy_client__WEBPACK_IMPORTED_MODULE_2__.uB {
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
        this.middlewareStack.use((0, _aws_sdk_middleware_serde__WEBPACK_IMPORTED_MODULE_1__.TM)(configuration, this.serialize, this.deserialize));
        this.middlewareStack.use((0, _aws_sdk_middleware_endpoint__WEBPACK_IMPORTED_MODULE_0__.rD)(configuration, InitializeClusterCommand.getEndpointParameterInstructions()));
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
        return (0, _protocols_Aws_json1_1__WEBPACK_IMPORTED_MODULE_3__.RJ)(input, context);
      }
      deserialize(output, context) {
        return (0, _protocols_Aws_json1_1__WEBPACK_IMPORTED_MODULE_3__.W5)(output, context);
      }
    }
  },
  9587: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b: () => ConnectCustomKeyStoreCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1016);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(978);
    class ConnectCustomKeyStoreCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "ConnectCustomKeyStore", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.mpQ)){}
  },
  9561: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      L: () => CreateCustomKeyStoreCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1016);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(978);
    class CreateCustomKeyStoreCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateCustomKeyStore", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.uLV)){}
  },
  8781: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      r: () => DescribeCustomKeyStoresCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1016);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(978);
    class DescribeCustomKeyStoresCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeCustomKeyStores", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.WkQ)){}
  },
  4959: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      P: () => DisconnectCustomKeyStoreCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1016);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(978);
    class DisconnectCustomKeyStoreCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DisconnectCustomKeyStore", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.WMf)){}
  },
  5974: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q: () => UpdateCustomKeyStoreCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1016);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(978);
    class UpdateCustomKeyStoreCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "UpdateCustomKeyStore", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.bV2)){}
  },
  9729: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      x: () => paginateDescribeCustomKeyStores
    });
    var _smithy_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(402);
    var _commands_DescribeCustomKeyStoresCommand__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8781);
    var _KMSClient__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4954);
    const paginateDescribeCustomKeyStores = (0, _smithy_core__WEBPACK_IMPORTED_MODULE_0__.createPaginator)(_KMSClient__WEBPACK_IMPORTED_MODULE_1__.p, _commands_DescribeCustomKeyStoresCommand__WEBPACK_IMPORTED_MODULE_2__.r, "Marker", "NextMarker", "Limit");
  },
  790: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      O: () => DeleteParameterCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6896);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9060);
    class DeleteParameterCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DeleteParameter", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.JLh)){}
  },
  3773: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      l: () => GetParameterCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6896);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9060);
    class GetParameterCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "GetParameter", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.unS)){}
  },
  8704: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      i: () => PutParameterCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6896);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9060);
    class PutParameterCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "PutParameter", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.t7P)){}
  },
  6422: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => paginateDescribeParameters
    });
    var dist_cjs = __webpack_require__(402);
    var commandBuilder = __webpack_require__(6896);
    var schemas_0 = __webpack_require__(9060);
    class DescribeParametersCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeParameters", schemas_0.Ck2)){}
    var SSMClient = __webpack_require__(7650);
    const paginateDescribeParameters = (0, dist_cjs.createPaginator)(SSMClient.j, DescribeParametersCommand, "NextToken", "NextToken", "MaxResults");
  },
  7945: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Vj: () => ensureCluster,
      Z: () => waitForActive,
      db: () => waitForInitialization,
      g6: () => differencesOf,
      pN: () => initializeCluster,
      yd: () => waitForCreation
    });
    var _aws_sdk_client_cloudhsm_v2__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4613);
    var _aws_sdk_client_cloudhsm_v2__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8359);
    var _aws_durations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2588);
    var _aws_ensure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6539);
    var _aws_wait__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6308);
    var _errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3916);
    var _run__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9786);
    var _client__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2327);
    async function ensureCluster(run) {
      const {inputs} = run;
      const cluster = await (0, _aws_ensure__WEBPACK_IMPORTED_MODULE_1__.D)(run, {
        what: `cluster of ${inputs.name}`,
        find: async () => (0, _client__WEBPACK_IMPORTED_MODULE_4__.KG)(run),
        create: async () => run.aws.once(_client__WEBPACK_IMPORTED_MODULE_4__.ux).send(new _aws_sdk_client_cloudhsm_v2__WEBPACK_IMPORTED_MODULE_5__.o({
          HsmType: inputs.hsmType,
          Mode: inputs.hsmMode,
          SubnetIds: inputs.subnetIds,
          SourceBackupId: inputs.sourceBackupId,
          BackupRetentionPolicy: {
            Type: "DAYS",
            Value: String(inputs.backupRetentionDays)
          },
          TagList: (0, _run__WEBPACK_IMPORTED_MODULE_6__.F)(run)
        })),
        describe: found => `${found.ClusterId}, ${found.HsmType}, ${Object.keys(found.SubnetMapping).length} zones, ${found.State}`
      });
      warnOfDifferences(run, cluster);
      return cluster;
    }
    const waitForCreation = async run => waitForCluster(run, "to be created", _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.cluster, state => state !== "CREATE_IN_PROGRESS");
    function warnOfDifferences(run, cluster) {
      const differences = differencesOf(run, cluster);
      if (differences.length > 0) run.log.warn(`Cluster ${cluster.ClusterId} has ${differences.join(" and ")}; this cannot be changed.`);
    }
    function differencesOf({inputs: {hsmMode, hsmType, subnetIds = []}}, cluster) {
      const subnets = Object.values(cluster.SubnetMapping);
      return [ cluster.Mode !== void 0 && cluster.Mode !== hsmMode && `mode ${cluster.Mode} (hsm-mode says ${hsmMode})`, cluster.HsmType !== hsmType && `type ${cluster.HsmType} (hsm-type says ${hsmType})`, subnetIds.some(id => !subnets.includes(id)) && `subnets ${subnets.join(", ")} (subnet-ids says ${subnetIds.join(", ")})` ].filter(difference => difference !== false);
    }
    async function initializeCluster(run, cluster, signedCertificate, trustAnchor) {
      await run.aws(_client__WEBPACK_IMPORTED_MODULE_4__.ux).send(new _aws_sdk_client_cloudhsm_v2__WEBPACK_IMPORTED_MODULE_7__.k({
        ClusterId: cluster.ClusterId,
        SignedCert: signedCertificate,
        TrustAnchor: trustAnchor
      })).catch(async error => {
        const {State} = await (0, _client__WEBPACK_IMPORTED_MODULE_4__.gI)(run);
        if (State === "UNINITIALIZED") throw error;
      });
      run.log.made(`cluster ${cluster.ClusterId} initialized with your CA`);
      return waitForInitialization(run);
    }
    const waitForInitialization = async run => waitForCluster(run, "to be INITIALIZED", _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.initialization, state => ![ "UNINITIALIZED", "INITIALIZE_IN_PROGRESS" ].includes(state));
    const waitForActive = async run => waitForCluster(run, "to be ACTIVE", _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.activation, state => state === "ACTIVE");
    async function waitForCluster(run, what, duration, until) {
      const {ClusterId} = await (0, _client__WEBPACK_IMPORTED_MODULE_4__.gI)(run);
      return (0, _aws_wait__WEBPACK_IMPORTED_MODULE_2__.f)(run, {
        what: `cluster ${ClusterId} ${what}`,
        duration,
        look: async () => {
          const cluster = await (0, _client__WEBPACK_IMPORTED_MODULE_4__.gI)(run);
          if (cluster.State === "DEGRADED") throw new _errors__WEBPACK_IMPORTED_MODULE_3__.mf(`Cluster ${ClusterId} is DEGRADED${cluster.StateMessage ? `: ${cluster.StateMessage}` : ""}.`, {
            remedy: "Ask AWS Support about it; a cluster that was never activated can also be deleted and made again."
          });
          return cluster;
        },
        until: cluster => until(cluster.State),
        show: cluster => cluster.State
      });
    }
  },
  4167: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      activate: () => activate
    });
    var _cloudhsm_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2327);
    var _cloudhsm_cluster__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7945);
    var _cloudhsm_kmsUser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4525);
    var _cloudhsm_users__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6919);
    var _errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3916);
    var _kms_keyStore__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(333);
    var _ssm_parameters__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(365);
    var _ssm_passwords__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7807);
    var _results__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6098);
    const activate = async run => {
      const cluster = await initializedCluster(run);
      if (await (0, _kms_keyStore__WEBPACK_IMPORTED_MODULE_5__.A_)(run) !== void 0) {
        run.log.found(`cluster ${cluster.ClusterId} is ${cluster.State} and has a key store`);
        (0, _results__WEBPACK_IMPORTED_MODULE_8__.U)(run, cluster);
        return;
      }
      const report = await ensureAdmin(run, await (0, _cloudhsm_users__WEBPACK_IMPORTED_MODULE_3__.LP)(run));
      const active = await (0, _cloudhsm_cluster__WEBPACK_IMPORTED_MODULE_1__.Z)(run);
      await (0, _cloudhsm_kmsUser__WEBPACK_IMPORTED_MODULE_2__.T)(run, report);
      (0, _results__WEBPACK_IMPORTED_MODULE_8__.U)(run, active);
    };
    async function initializedCluster(run) {
      const cluster = await waitForInitializationIfStarted(run);
      if (cluster.State === "UNINITIALIZED") throw new _errors__WEBPACK_IMPORTED_MODULE_4__.j1(`Cluster ${cluster.ClusterId} is not initialized.`, {
        remedy: "Run the phase initialize first."
      });
      return cluster;
    }
    async function waitForInitializationIfStarted(run) {
      const cluster = await (0, _cloudhsm_client__WEBPACK_IMPORTED_MODULE_0__.gI)(run);
      return cluster.State === "INITIALIZE_IN_PROGRESS" ? (0, _cloudhsm_cluster__WEBPACK_IMPORTED_MODULE_1__.db)(run) : cluster;
    }
    async function ensureAdmin(run, seen) {
      if (roleOfAdmin(seen) === "admin") {
        await knowAdminPassword(run);
        run.log.found("admin is activated");
        return seen;
      }
      await keepAdminPassword(run);
      for (let attempt = 1; attempt <= 10; attempt++) {
        const report = await (0, _cloudhsm_users__WEBPACK_IMPORTED_MODULE_3__.LP)(run, [ "activate" ]);
        if (roleOfAdmin(report) === "admin") {
          run.log.made(`admin activated; its password is in ${(0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_6__.xd)(run, "admin-password")}`);
          return report;
        }
        run.log.waiting(`to activate again: ${String(report.said.activate ?? "").trim().slice(-200)}`);
        await run.clock.sleep(run.inputs.pollInterval * 1e3);
      }
      throw new _errors__WEBPACK_IMPORTED_MODULE_4__.mf('The cluster could not be activated: admin is still "unactivated-admin".', {
        remedy: "Run again; if it goes on, read /opt/cloudhsm/run/cloudhsm-cli.log on the worker (docs/runbook.md)."
      });
    }
    const roleOfAdmin = report => report.users.find(user => user.username === "admin")?.role;
    async function keepAdminPassword(run) {
      const {adminPassword} = run.inputs;
      const kept = await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_6__.yN)(run, "admin-password");
      if (adminPassword !== void 0 ? kept !== adminPassword : kept === void 0) await (0, 
      _ssm_parameters__WEBPACK_IMPORTED_MODULE_6__.t8)(run, "admin-password", adminPassword ?? (0, 
      _ssm_passwords__WEBPACK_IMPORTED_MODULE_7__.C)(run));
    }
    async function knowAdminPassword(run) {
      if (await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_6__.yN)(run, "admin-password") !== void 0) return;
      if (run.inputs.adminPassword === void 0) throw new _errors__WEBPACK_IMPORTED_MODULE_4__.j1(`admin-password: expected the password of the HSMs' admin, since ${(0, 
      _ssm_parameters__WEBPACK_IMPORTED_MODULE_6__.xd)(run, "admin-password")} is gone (got nothing)`, {
        remedy: "Give the input admin-password; it is kept there again. A lost password of the only admin cannot be mended (docs/runbook.md)."
      });
      await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_6__.t8)(run, "admin-password", run.inputs.adminPassword);
    }
  },
  6098: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      U: () => recordCluster
    });
    var _cloudhsm_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2327);
    var _pki_summary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5504);
    function recordCluster(run, cluster) {
      const hsms = (0, _cloudhsm_client__WEBPACK_IMPORTED_MODULE_0__.ps)(cluster);
      const signed = cluster.Certificates.ClusterCertificate?.trim();
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
        })),
        ...signed && {
          signedCertificate: signed,
          certificates: (0, _pki_summary__WEBPACK_IMPORTED_MODULE_1__.y)(signed)
        }
      });
    }
  },
  5504: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Y: () => summaryOf,
      y: () => summariesOf
    });
    var _certificate__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4839);
    var _errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9813);
    const summaryOf = ({subject, issuer, notBefore, notAfter, fingerprint, version}) => ({
      subject: subject.text,
      issuer: issuer.text,
      notBefore: (0, _certificate__WEBPACK_IMPORTED_MODULE_0__.Ly)(notBefore),
      notAfter: (0, _certificate__WEBPACK_IMPORTED_MODULE_0__.Ly)(notAfter),
      fingerprint,
      version
    });
    function summariesOf(pem) {
      try {
        return (0, _certificate__WEBPACK_IMPORTED_MODULE_0__.jZ)(pem, "the certificate").map(summaryOf);
      } catch (error) {
        if (error instanceof _errors__WEBPACK_IMPORTED_MODULE_1__.EE) return [];
        throw error;
      }
    }
  }
};
