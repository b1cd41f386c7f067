"use strict";

exports.id = 5771;

exports.ids = [ 5771 ];

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
  }
};
