"use strict";

exports.id = 88;

exports.ids = [ 88 ];

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
  3532: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => CreateAliasCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1016);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(978);
    class CreateAliasCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateAlias", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.$vy)){}
  },
  9561: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      L: () => CreateCustomKeyStoreCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1016);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(978);
    class CreateCustomKeyStoreCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateCustomKeyStore", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.uLV)){}
  },
  5361: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      p: () => CreateKeyCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1016);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(978);
    class CreateKeyCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateKey", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.CMp)){}
  },
  5735: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      v: () => DecryptCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1016);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(978);
    class DecryptCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "Decrypt", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Awy)){}
  },
  8781: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      r: () => DescribeCustomKeyStoresCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1016);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(978);
    class DescribeCustomKeyStoresCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeCustomKeyStores", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.WkQ)){}
  },
  4404: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      s: () => DescribeKeyCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1016);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(978);
    class DescribeKeyCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeKey", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.vjY)){}
  },
  4959: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      P: () => DisconnectCustomKeyStoreCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1016);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(978);
    class DisconnectCustomKeyStoreCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DisconnectCustomKeyStore", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.WMf)){}
  },
  2027: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b: () => EncryptCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1016);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(978);
    class EncryptCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "Encrypt", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.mN$)){}
  },
  3031: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => ListResourceTagsCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1016);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(978);
    class ListResourceTagsCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "ListResourceTags", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.szV)){}
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
  3134: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Y: () => paginateListKeys
    });
    var dist_cjs = __webpack_require__(402);
    var commandBuilder = __webpack_require__(1016);
    var schemas_0 = __webpack_require__(978);
    class ListKeysCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "ListKeys", schemas_0.joE)){}
    var KMSClient = __webpack_require__(4954);
    const paginateListKeys = (0, dist_cjs.createPaginator)(KMSClient.p, ListKeysCommand, "Marker", "NextMarker", "Limit");
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
  6766: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      connect: () => connect
    });
    var _cloudhsm_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2327);
    var _cloudhsm_cluster__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7945);
    var _cloudhsm_hsms__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6810);
    var _cloudhsm_kmsUser__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4525);
    var _cloudhsm_users__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6919);
    var _errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3916);
    var _kms_key__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7613);
    var _kms_keyStore__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(333);
    var _report_terraform_adoption__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3009);
    var _results__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6098);
    const connect = async run => {
      const cluster = await activatedCluster(run);
      const complete = await (0, _cloudhsm_hsms__WEBPACK_IMPORTED_MODULE_2__.o)(run);
      (0, _results__WEBPACK_IMPORTED_MODULE_9__.U)(run, complete);
      if (await (0, _kms_keyStore__WEBPACK_IMPORTED_MODULE_7__.A_)(run) === void 0) await (0, 
      _cloudhsm_kmsUser__WEBPACK_IMPORTED_MODULE_3__.T)(run, await (0, _cloudhsm_users__WEBPACK_IMPORTED_MODULE_4__.LP)(run));
      await (0, _kms_keyStore__WEBPACK_IMPORTED_MODULE_7__.zM)(run, cluster);
      const store = await (0, _kms_keyStore__WEBPACK_IMPORTED_MODULE_7__.tW)(run);
      run.record.output("key-store-id", store.CustomKeyStoreId);
      const key = await (0, _kms_key__WEBPACK_IMPORTED_MODULE_6__.k4)(run, store);
      run.record.output("key-arn", key.Arn);
      await (0, _kms_key__WEBPACK_IMPORTED_MODULE_6__.ui)(run, key);
      run.record.terraform = (0, _report_terraform_adoption__WEBPACK_IMPORTED_MODULE_8__.Q)(run, complete, store, key);
    };
    async function activatedCluster(run) {
      const cluster = await (0, _cloudhsm_client__WEBPACK_IMPORTED_MODULE_0__.gI)(run);
      if (cluster.State === "UNINITIALIZED" || cluster.State === "INITIALIZE_IN_PROGRESS") throw new _errors__WEBPACK_IMPORTED_MODULE_5__.j1(`Cluster ${cluster.ClusterId} is ${cluster.State}, not active.`, {
        remedy: "Run the phases initialize and activate first."
      });
      if (cluster.State === "INITIALIZED") throw new _errors__WEBPACK_IMPORTED_MODULE_5__.UX("the cluster to be activated: run the phase activate, then this one again");
      return (0, _cloudhsm_cluster__WEBPACK_IMPORTED_MODULE_1__.Z)(run);
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
