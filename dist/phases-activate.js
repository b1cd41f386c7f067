"use strict";

exports.id = 9965;

exports.ids = [ 9965 ];

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
  1989: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      f: () => requireIdentityForCluster,
      s: () => requireIdentity
    });
    var _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6856);
    var _errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
    var _conflicts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7173);
    var _identity__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8770);
    var _lost__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7202);
    async function requireIdentity(run, about) {
      const identity = await (0, _identity__WEBPACK_IMPORTED_MODULE_3__.xN)(run);
      const conflicts = (0, _conflicts__WEBPACK_IMPORTED_MODULE_2__.h)(run, identity).filter(conflict => about?.includes(conflict.about) ?? true);
      refuse(conflicts.map(({finding}) => finding));
      await (0, _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_0__.ip)(run, identity.backups.ours);
      return identity;
    }
    async function requireIdentityForCluster(run) {
      const identity = await (0, _identity__WEBPACK_IMPORTED_MODULE_3__.xN)(run);
      refuse(await (0, _lost__WEBPACK_IMPORTED_MODULE_4__.yN)(run, identity));
      await (0, _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_0__.ip)(run, identity.backups.ours);
      return identity;
    }
    function refuse(findings) {
      if (findings.length === 0) return;
      throw new _errors__WEBPACK_IMPORTED_MODULE_1__.j1(findings.map(({what}) => what).join("\n"), {
        remedy: `${findings.map(({remedy}) => remedy).join("\n")}\nNothing was changed.`
      });
    }
  },
  4167: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      activate: () => activate
    });
    var _aws_durations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2588);
    var _aws_wait__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6308);
    var _cloudhsm_adminPassword__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8033);
    var _cloudhsm_client__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2327);
    var _cloudhsm_cluster__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7945);
    var _cloudhsm_kmsUser__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4525);
    var _cloudhsm_trustAnchor__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6116);
    var _cloudhsm_users__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8018);
    var _errors__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3916);
    var _identity_require__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1989);
    var _kms_keyStore__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(333);
    var _ssm_parameters__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(365);
    var _results__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6098);
    const activate = async run => {
      const {keyStores} = await (0, _identity_require__WEBPACK_IMPORTED_MODULE_9__.s)(run);
      const cluster = await initializedCluster(run);
      await (0, _cloudhsm_trustAnchor__WEBPACK_IMPORTED_MODULE_6__.N2)(run, cluster);
      if ((0, _kms_keyStore__WEBPACK_IMPORTED_MODULE_10__.Xo)(keyStores, cluster.ClusterId) !== void 0) {
        run.log.found(`cluster ${cluster.ClusterId} is ${cluster.State} and has a key store`);
        if (!await (0, _cloudhsm_adminPassword__WEBPACK_IMPORTED_MODULE_2__.XZ)(run)) run.log.warn((0, 
        _errors__WEBPACK_IMPORTED_MODULE_8__.WE)((0, _cloudhsm_adminPassword__WEBPACK_IMPORTED_MODULE_2__.bU)(run)));
        await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_11__.forgetCandidate)(run);
        (0, _results__WEBPACK_IMPORTED_MODULE_12__.U)(run, cluster);
        return;
      }
      const report = await ensureAdmin(run, await (0, _cloudhsm_users__WEBPACK_IMPORTED_MODULE_7__.LP)(run));
      const active = await (0, _cloudhsm_cluster__WEBPACK_IMPORTED_MODULE_4__.Z)(run);
      await (0, _cloudhsm_kmsUser__WEBPACK_IMPORTED_MODULE_5__.T)(run, report);
      (0, _results__WEBPACK_IMPORTED_MODULE_12__.U)(run, active);
    };
    async function initializedCluster(run) {
      const cluster = await (0, _cloudhsm_client__WEBPACK_IMPORTED_MODULE_3__.gI)(run);
      if ((0, _cloudhsm_client__WEBPACK_IMPORTED_MODULE_3__._O)(cluster)) throw new _errors__WEBPACK_IMPORTED_MODULE_8__.j1(`Cluster ${cluster.ClusterId} is not initialized.`, {
        remedy: "Run the phase initialize first."
      });
      return (0, _cloudhsm_cluster__WEBPACK_IMPORTED_MODULE_4__.db)(run);
    }
    async function ensureAdmin(run, seen) {
      if (roleOfAdmin(seen) === "admin") {
        run.log.found("admin is activated");
        if (!await (0, _cloudhsm_adminPassword__WEBPACK_IMPORTED_MODULE_2__.XZ)(run, seen)) throw (0, 
        _cloudhsm_adminPassword__WEBPACK_IMPORTED_MODULE_2__.bU)(run);
        await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_11__.forgetCandidate)(run);
        return seen;
      }
      const password = await (0, _cloudhsm_adminPassword__WEBPACK_IMPORTED_MODULE_2__.VR)(run);
      const until = run.clock.now() + (0, _aws_wait__WEBPACK_IMPORTED_MODULE_1__.LF)(run, _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.answerOfHsms) * 6e4;
      let tried;
      let tries = 0;
      let said;
      do {
        tries++;
        tried = run.clock.now();
        const report = await (0, _cloudhsm_users__WEBPACK_IMPORTED_MODULE_7__.LP)(run, [ "activate" ], password);
        if (roleOfAdmin(report) === "admin") {
          run.record.observed.reading("activation-tries", tries === 1 ? "first" : "later");
          run.log.made(`admin activated; its password is in ${(0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_11__.parameterName)(run, "admin-password")}`);
          return report;
        }
        said = String(report.said.activate ?? "").trim().slice(-200);
        run.log.waiting(`to activate again: ${said}`);
        await run.clock.sleep(run.inputs.pollInterval * 1e3);
      } while (tried < until);
      throw new _errors__WEBPACK_IMPORTED_MODULE_8__.mf('The cluster could not be activated: admin is still "unactivated-admin".', {
        cause: new Error(said || "cloudhsm-cli said nothing"),
        remedy: "It was tried several times. If the next run ends like this, an instance of yours as " + "worker keeps cloudhsm-cli's log (/opt/cloudhsm/run/cloudhsm-cli.log), which says more."
      });
    }
    const roleOfAdmin = report => report.users.find(user => user.username === "admin")?.role;
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
          certificates: (0, _pki_summary__WEBPACK_IMPORTED_MODULE_1__.yh)(signed)
        }
      });
    }
  }
};
