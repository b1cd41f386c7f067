"use strict";

exports.id = 6810;

exports.ids = [ 6810 ];

exports.modules = {
  68804: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      f: () => DeleteHsmCommand
    });
    var _aws_sdk_middleware_endpoint__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99325);
    var _aws_sdk_middleware_serde__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64495);
    var _aws_sdk_smithy_client__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17218);
    var _protocols_Aws_json1_1__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31755);
    class DeleteHsmCommand extends _aws_sdk_smithy_client__WEBPACK_IMPORTED_MODULE_2__.uB {
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
        this.middlewareStack.use((0, _aws_sdk_middleware_endpoint__WEBPACK_IMPORTED_MODULE_0__.rD)(configuration, DeleteHsmCommand.getEndpointParameterInstructions()));
        const stack = clientStack.concat(this.middlewareStack);
        const {logger} = configuration;
        const clientName = "CloudHSMV2Client";
        const commandName = "DeleteHsmCommand";
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
        return (0, _protocols_Aws_json1_1__WEBPACK_IMPORTED_MODULE_3__.S)(input, context);
      }
      deserialize(output, context) {
        return (0, _protocols_Aws_json1_1__WEBPACK_IMPORTED_MODULE_3__.Hl)(output, context);
      }
    }
  },
  26810: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      xY: () => ensureFirstHsm,
      oK: () => ensureHsms,
      jq: () => waitForPresentHsms
    });
    var DeleteHsmCommand = __webpack_require__(68804);
    var dist_es = __webpack_require__(99325);
    var middleware_serde_dist_es = __webpack_require__(64495);
    var smithy_client_dist_es = __webpack_require__(17218);
    var Aws_json1_1 = __webpack_require__(31755);
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
    var durations = __webpack_require__(82588);
    var ensure = __webpack_require__(6539);
    var ensureDeleted = __webpack_require__(13426);
    var refusals = __webpack_require__(82568);
    var wait = __webpack_require__(86308);
    var errors = __webpack_require__(83916);
    var words = __webpack_require__(75846);
    var client = __webpack_require__(94708);
    var find = __webpack_require__(49312);
    var trouble = __webpack_require__(80252);
    const describe = hsm => `${hsm.HsmId} in ${hsm.AvailabilityZone}, ${hsm.State}`;
    const hasOneUnactivated = ({name, message}) => name === "CloudHsmInvalidRequestException" && message.includes("not yet been fully activated");
    const replacements = 2;
    async function ensureFirstHsm(run) {
      for (let failures = 0; ;failures++) {
        await waitForDeletion(run);
        await (0, ensure.D8)(run, {
          what: "first HSM",
          find: async () => (0, client.ps)(await (0, find._H)(run))[0],
          create: async () => createHsm(run, await zones(run)),
          passes: hasOneUnactivated,
          describe
        });
        const cluster = await waitForHsms(run, 1, failures < replacements ? isStillborn : void 0);
        const failed = (0, client.ps)(cluster).find(hsm => isStillborn(cluster, hsm));
        if (failed === void 0) return cluster;
        await removeStillborn(run, cluster, failed);
      }
    }
    const isStillborn = (cluster, hsm) => cluster.State === "UNINITIALIZED" && !cluster.Certificates.ClusterCsr && (0, 
    trouble.$X)(hsm);
    async function removeStillborn(run, cluster, hsm) {
      const {what, remedy} = (0, trouble.$o)(cluster, hsm);
      run.log.warn(`${what} It has never worked, and the cluster is not initialized: it is deleted, and another one is made.`);
      await (0, ensureDeleted.k)(run, {
        what: "failed HSM",
        duration: durations.S.hsmDeletion,
        find: async () => (await (0, find._H)(run)).Hsms.filter(({HsmId, State}) => HsmId === hsm.HsmId && State !== "DELETED"),
        state: ({State}) => State,
        remove: async ({HsmId}) => run.aws(client.ux).send(new DeleteHsmCommand.f({
          ClusterId: cluster.ClusterId,
          HsmId
        })),
        id: ({HsmId}) => HsmId
      }).catch(error => {
        if (!(0, errors.GZ)(error)) throw error;
        throw new errors.mf(what, {
          remedy: `${remedy} The role that runs this may not do it.`,
          cause: error
        });
      });
    }
    async function waitForDeletion(run) {
      const leaving = ({State, Hsms}) => State === "ACTIVE" ? [] : Hsms.filter(hsm => hsm.State === "DELETE_IN_PROGRESS");
      await (0, wait.fm)(run, {
        what: "the HSM that is being deleted to be gone",
        duration: durations.S.hsmDeletion,
        look: async () => (0, find._H)(run),
        until: cluster => leaving(cluster).length === 0,
        show: cluster => leaving(cluster).map(hsm => `${hsm.HsmId} ${hsm.State}`).join(", ")
      });
    }
    async function ensureHsms(run) {
      const {hsmCount} = run.inputs;
      for (;;) {
        const present = (0, client.ps)(await (0, find._H)(run));
        const candidates = zonesForNext(await zones(run), present);
        const enoughZones = new Set(present.map(hsm => hsm.AvailabilityZone)).size >= 2;
        if (present.length >= hsmCount && enoughZones) break;
        await (0, ensure.D8)(run, {
          what: `HSM ${present.length + 1}`,
          find: async () => (0, client.ps)(await (0, find._H)(run)).find(hsm => !present.some(known => known.HsmId === hsm.HsmId)),
          create: async () => createHsm(run, candidates),
          passes: hasOneUnactivated,
          describe
        });
      }
      return waitForPresentHsms(run);
    }
    const waitForPresentHsms = async run => waitForHsms(run, (0, client.ps)(await (0, 
    find._H)(run)).length);
    async function createHsm(run, candidates) {
      const {ClusterId, SubnetMapping} = await (0, find._H)(run);
      const zoneCount = Object.keys(SubnetMapping).length;
      const refused = [];
      for (const AvailabilityZone of candidates) {
        const asked = run.clock.now();
        const refusal = await run.aws.once(client.ux).send(new CreateHsmCommand({
          ClusterId,
          AvailabilityZone
        })).then(({Hsm: made}) => {
          if (made?.HsmId !== void 0) run.record.hsmsMade.set(made.HsmId, asked);
        }, error => error);
        if (refusal === void 0) return;
        if (refusal.name !== "CloudHsmInvalidRequestException" || hasOneUnactivated(refusal) || (0, 
        refusals.sn)(refusal)) throw refusal;
        refused.push((0, words.em)(AvailabilityZone, refusal.message));
        if (zoneCount - refused.length < 2) break;
        run.log.warn(`AWS makes no HSM in ${refused.at(-1)} The next zone is asked.`);
      }
      const what = `AWS makes no HSM in ${refused.length} of the cluster's ${zoneCount} zones, and a KMS custom key store needs HSMs in two:`;
      throw new errors.j1([ what, ...refused ].join("\n  "), {
        remedy: "Where AWS means the zone: a cluster keeps its subnets, so run teardown, and give subnet-ids in zones that have CloudHSM " + "(the phase plan tells them). Otherwise fix what AWS says and run again."
      });
    }
    async function zones(run) {
      const {SubnetMapping} = await (0, find._H)(run);
      const order = subnet => (run.inputs.subnetIds?.indexOf(subnet) ?? -1) + 1 || Number.MAX_SAFE_INTEGER;
      const sorted = Object.entries(SubnetMapping).sort(([, a], [, b]) => order(a) - order(b)).map(([zone]) => zone);
      if (sorted.length < 2) throw new errors.j1(`The cluster has subnets in ${(0, words.U9)(sorted.length, "zone")} only; a KMS custom key store needs HSMs ` + "in two.", {
        remedy: "Subnets cannot be added to a cluster: make it again (or from a backup) with subnet-ids in two zones or more."
      });
      return sorted;
    }
    function zonesForNext(all, present) {
      const hsmsIn = zone => present.filter(hsm => hsm.AvailabilityZone === zone).length;
      const sorted = [ ...all ].sort((a, b) => hsmsIn(a) - hsmsIn(b));
      return all.filter(zone => hsmsIn(zone) > 0).length < 2 ? sorted.filter(zone => hsmsIn(zone) === 0) : sorted;
    }
    async function waitForHsms(run, least, ends = () => false) {
      return (0, wait.fm)(run, {
        what: least === 1 ? "the first HSM to be ACTIVE" : `${least} HSMs to be ACTIVE`,
        duration: durations.S.hsm,
        look: async () => {
          const cluster = await (0, find._H)(run);
          const broken = (0, client.ps)(cluster).find(hsm => hsm.State === "DEGRADED" && !ends(cluster, hsm));
          if (broken === void 0) return cluster;
          const {what, remedy} = (0, trouble.$o)(cluster, broken);
          throw new errors.mf(what, {
            remedy
          });
        },
        until: cluster => (0, client.ps)(cluster).some(hsm => ends(cluster, hsm)) || (0, 
        client.gC)(cluster).length >= Math.max(least, (0, client.ps)(cluster).length),
        show: cluster => (0, client.ps)(cluster).map(hsm => `${hsm.HsmId ?? "HSM"} ${hsm.State}`).join(", ") || "none"
      });
    }
  }
};
