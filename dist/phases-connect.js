"use strict";

exports.id = 4828;

exports.ids = [ 4828 ];

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
  6258: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      V: () => leavingCluster,
      q: () => waitingTeardown
    });
    var _cloudhsm_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2327);
    var _kms_key__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7613);
    var _kms_keyStates__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9692);
    var _words__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5846);
    function waitingTeardown(run, identity) {
      const {keys, clusters, keyStore} = identity;
      const leaving = keys.filter(({storage, KeyState}) => storage === run.inputs.name && KeyState === "PendingDeletion");
      if (leaving.length === 0 || identity.key !== void 0 || keys.some(key => (0, _kms_key__WEBPACK_IMPORTED_MODULE_1__.sZ)(run, key))) return;
      const until = leaving.map(({DeletionDate}) => DeletionDate?.toISOString() ?? "").sort().at(-1);
      const hsms = clusters.flatMap(_cloudhsm_client__WEBPACK_IMPORTED_MODULE_0__.ps).length;
      const named = leaving.map(({Arn}) => Arn).join(", ");
      return {
        severity: "broken",
        what: `A teardown waits: ${leaving.length === 1 ? "key" : "keys"} ${named} of key store ${keyStore?.CustomKeyStoreId} will be deleted ` + `on ${until}, and no alias names ${leaving.length === 1 ? "it" : "them"} any more. Key store and cluster stay until then, ` + (hsms === 0 ? "without an HSM." : `with ${(0, 
        _words__WEBPACK_IMPORTED_MODULE_3__.U9)(hsms, "HSM")}, paid for by the hour.`),
        remedy: `To go on, run teardown again after that date. The way back until then: ${leaving.map(_kms_keyStates__WEBPACK_IMPORTED_MODULE_2__.E).join("; ")}, then run deploy, ` + "which names the key again. Without that, deploy makes another key, which opens nothing of this one.",
        runbook: "teardown-waits"
      };
    }
    function leavingCluster({clusters}) {
      const leaving = clusters.find(({State}) => State === "DELETE_IN_PROGRESS");
      return leaving === void 0 ? void 0 : {
        severity: "broken",
        what: `Cluster ${leaving.ClusterId} is being deleted, and no other one is tagged for this storage.`,
        remedy: "If a teardown is under way, run teardown again: it goes on until all is gone, and says what remains. If " + "it is not, CloudTrail (DeleteCluster) says who; its backups stay, and plan then says how it is restored.",
        runbook: "cluster-lost"
      };
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
    var _cloudhsm_trustAnchor__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6116);
    var _cloudhsm_users__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8018);
    var _errors__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3916);
    var _identity_leaving__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6258);
    var _identity_require__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1989);
    var _kms_key__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7613);
    var _kms_keyStore__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(333);
    var _report_terraform_adoption__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3009);
    var _results__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6098);
    const connect = async run => {
      const identity = await (0, _identity_require__WEBPACK_IMPORTED_MODULE_8__.s)(run);
      const {keyStore, keyStores} = identity;
      const leaving = (0, _identity_leaving__WEBPACK_IMPORTED_MODULE_7__.q)(run, identity);
      if (leaving !== void 0) run.log.warn(`${leaving.what} ${leaving.remedy}`);
      const cluster = await activatedCluster(run);
      await (0, _cloudhsm_trustAnchor__WEBPACK_IMPORTED_MODULE_4__.N2)(run, cluster);
      const complete = await (0, _cloudhsm_hsms__WEBPACK_IMPORTED_MODULE_2__.o)(run);
      (0, _results__WEBPACK_IMPORTED_MODULE_12__.U)(run, complete);
      if ((0, _kms_keyStore__WEBPACK_IMPORTED_MODULE_10__.Xo)(keyStores, cluster.ClusterId) === void 0) await (0, 
      _cloudhsm_kmsUser__WEBPACK_IMPORTED_MODULE_3__.T)(run, await (0, _cloudhsm_users__WEBPACK_IMPORTED_MODULE_5__.LP)(run));
      const store = await (0, _kms_keyStore__WEBPACK_IMPORTED_MODULE_10__.tW)(run, await (0, 
      _kms_keyStore__WEBPACK_IMPORTED_MODULE_10__.zM)(run, cluster, keyStore));
      run.record.output("key-store-id", store.CustomKeyStoreId);
      const key = await (0, _kms_key__WEBPACK_IMPORTED_MODULE_9__.k4)(run, store);
      run.record.output("key-arn", key.Arn);
      await (0, _kms_key__WEBPACK_IMPORTED_MODULE_9__.ui)(run, key);
      run.record.terraform = (0, _report_terraform_adoption__WEBPACK_IMPORTED_MODULE_11__.Q)(run, complete, store, key);
    };
    async function activatedCluster(run) {
      const cluster = await (0, _cloudhsm_client__WEBPACK_IMPORTED_MODULE_0__.gI)(run);
      if ((0, _cloudhsm_client__WEBPACK_IMPORTED_MODULE_0__._O)(cluster) || cluster.State === "INITIALIZE_IN_PROGRESS") throw new _errors__WEBPACK_IMPORTED_MODULE_6__.j1(`Cluster ${cluster.ClusterId} is ${cluster.State}, not active.`, {
        remedy: "Run the phases initialize and activate first."
      });
      if (cluster.State === "INITIALIZED") throw new _errors__WEBPACK_IMPORTED_MODULE_6__.UX("the cluster to be activated: run the phase activate, then this one again");
      return (0, _cloudhsm_cluster__WEBPACK_IMPORTED_MODULE_1__.Z)(run);
    }
  }
};
