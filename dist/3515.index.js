"use strict";

exports.id = 3515;

exports.ids = [ 3515 ];

exports.modules = {
  3532: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => CreateAliasCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1016);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(978);
    class CreateAliasCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateAlias", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.$vy)){}
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
  4404: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      s: () => DescribeKeyCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1016);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(978);
    class DescribeKeyCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeKey", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.vjY)){}
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
  6766: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      connect: () => connect
    });
    var _cloudhsm_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2327);
    var _cloudhsm_cluster__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9776);
    var _cloudhsm_hsms__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6810);
    var _cloudhsm_kmsUser__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4525);
    var _cloudhsm_users__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6919);
    var _errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3916);
    var _kms_key__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7613);
    var _kms_keyStore__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5639);
    var _report_terraform_adoption__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3009);
    var _results__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6098);
    const connect = async run => {
      const cluster = await activatedCluster(run);
      const complete = await (0, _cloudhsm_hsms__WEBPACK_IMPORTED_MODULE_2__.o)(run);
      (0, _results__WEBPACK_IMPORTED_MODULE_9__.U)(run, complete);
      if (await (0, _kms_keyStore__WEBPACK_IMPORTED_MODULE_7__.A_)(run) === void 0) {
        const report = await (0, _cloudhsm_kmsUser__WEBPACK_IMPORTED_MODULE_3__.T)(run, await (0, 
        _cloudhsm_users__WEBPACK_IMPORTED_MODULE_4__.LP)(run));
        run.record.prove("users", {
          users: report.users,
          hsmSerials: report.serials
        });
      }
      await (0, _kms_keyStore__WEBPACK_IMPORTED_MODULE_7__.zM)(run, cluster);
      const store = await (0, _kms_keyStore__WEBPACK_IMPORTED_MODULE_7__.tW)(run);
      run.record.output("key-store-id", store.CustomKeyStoreId);
      const key = await (0, _kms_key__WEBPACK_IMPORTED_MODULE_6__.k4)(run, store);
      run.record.output("key-arn", key.Arn);
      await (0, _kms_key__WEBPACK_IMPORTED_MODULE_6__.ui)(run, key);
      run.record.prove("key", {
        arn: key.Arn,
        origin: key.Origin,
        created: key.CreationDate?.toISOString(),
        keyStoreId: store.CustomKeyStoreId,
        clusterId: store.CloudHsmClusterId,
        roundTrip: "passed"
      });
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
  }
};
