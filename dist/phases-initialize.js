"use strict";

exports.id = 2393;

exports.ids = [ 2393 ];

exports.modules = {
  92393: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      initialize: () => initialize
    });
    var authority_custody = __webpack_require__(6763);
    var durations = __webpack_require__(82588);
    var ensure = __webpack_require__(6539);
    var wait = __webpack_require__(86308);
    var errors = __webpack_require__(83916);
    var words = __webpack_require__(75846);
    var client = __webpack_require__(94708);
    var find = __webpack_require__(49312);
    var states = __webpack_require__(13569);
    var trouble = __webpack_require__(80252);
    async function waitForOfferedCertificates(run) {
      const begun = run.clock.now();
      const cluster = await (0, wait.fm)(run, {
        what: "the cluster's CSR and the HSM's certificates",
        duration: durations.S.csr,
        look: async () => awaitable(await (0, find._H)(run), run.clock.now() - begun > ensure.FB),
        until: seen => offered(seen) !== void 0,
        show: ({Hsms, State}) => `${Hsms.length === 0 ? "no HSM" : "none"} yet${State === "UNINITIALIZED" ? "" : ` (cluster ${State})`}`,
        remedy: withoutCsr
      });
      return offered(cluster);
    }
    function awaitable(cluster, isSure) {
      const {ClusterId, State} = cluster;
      const present = (0, client.ps)(cluster);
      const failed = present.find(hsm => hsm.State === "DEGRADED");
      if (states.J.includes(State)) throw new errors.j1(`Cluster ${ClusterId} is ${State} meanwhile: its CSR is gone for good.`, {
        remedy: "Somebody else has initialized it, perhaps another run of yours: CloudTrail (InitializeCluster) says who. " + "If it was you, run again: it goes on from there."
      });
      if (failed !== void 0 && offered(cluster) === void 0) {
        const {what, remedy} = (0, trouble.$o)(cluster, failed);
        throw new errors.j1(`${what} It gives no CSR.`, {
          remedy
        });
      }
      if (present.length === 0 && isSure) throw new errors.j1(`Cluster ${ClusterId} is ${State} and has no HSM, so nothing makes its CSR.`, {
        remedy: "Run the phase provision: it makes the first HSM."
      });
      if (present.length > 1 && isSure && offered(cluster) === void 0) throw new errors.j1(`Cluster ${ClusterId} is ${State} with ${(0, 
      words.U9)(present.length, "HSM")} ` + `(${present.map(({HsmId}) => HsmId).join(", ")}): ` + "AWS gives no CSR to a cluster that got several first HSMs at once.", {
        remedy: `Delete all but one (${(0, trouble.Ub)(cluster, present[1])}) and run again. If no CSR comes within minutes then, run ` + "teardown and begin again: nothing is kept in the cluster yet."
      });
      if (State === "DEGRADED") {
        const {what, remedy} = (0, trouble.oX)(cluster);
        throw new errors.j1(what, {
          remedy
        });
      }
      return cluster;
    }
    function withoutCsr(cluster) {
      const [hsm] = (0, client.ps)(cluster);
      if (cluster.State !== "UNINITIALIZED" || hsm?.State !== "ACTIVE") return (0, trouble.zV)(cluster);
      return "Run again: it goes on from here; the input timeout gives each wait more minutes. An HSM that gives no CSR within half an hour " + `after it is ACTIVE gives none: delete it then (${(0, 
      trouble.Ub)(cluster, hsm)}) and run again, and another one is made.`;
    }
    function offered({Certificates}) {
      const {ClusterCsr, HsmCertificate, AwsHardwareCertificate, ManufacturerHardwareCertificate} = Certificates;
      if (!ClusterCsr || !HsmCertificate || !AwsHardwareCertificate || !ManufacturerHardwareCertificate) return;
      return {
        csr: ClusterCsr.trim(),
        hsm: HsmCertificate.trim(),
        awsHardware: AwsHardwareCertificate.trim(),
        manufacturerHardware: ManufacturerHardwareCertificate.trim()
      };
    }
    var cloudhsm_cluster = __webpack_require__(89776);
    var hardware = __webpack_require__(42034);
    const titleOf = ({ClusterId}) => `Proof of the hardware of ${ClusterId}`;
    async function keepProof(run, cluster) {
      run.log.folded(titleOf(cluster), linesOf(run.record.evidence.hardware));
      try {
        await run.keep();
      } catch (cause) {
        throw new errors.j1("The proof of the hardware could not be written, and nobody can fetch it again once the cluster is " + "initialized.", {
          cause,
          remedy: "Nothing was initialized. Give the job a folder that can be written (RUNNER_TEMP), then run again."
        });
      }
    }
    function linesOf({verifiedAt, verdict, certificates, anchors}) {
      const documents = [ [ "CSR of the cluster", certificates.csr ], [ "Certificate of the HSM", certificates.hsm ], [ "Certificate of the card, by AWS", certificates.awsHardware ], [ "Certificate of the card, by its manufacturer", certificates.manufacturerHardware ], [ "Root of AWS", anchors?.aws.certificate ], [ "Root of the manufacturer", anchors?.manufacturer?.certificate ] ];
      return [ `${verdict.genuine ? "Genuine" : "Not proven genuine"} at ${verifiedAt} (hardware-verification: ${verdict.verification})`, ...verdict.checks.map(check => `${check.verdict}: ${check.title}: ${check.detail}`), ...documents.flatMap(([what, pem]) => pem === void 0 ? [] : [ what, ...pem.trim().split("\n") ]) ];
    }
    function tellUnproven(run, cluster) {
      const why = cluster.SourceBackupId === void 0 ? "was initialized before this run, and since then AWS shows no certificates of its hardware. The proof is in the evidence of the run " + `that initialized it, and in that run's log under "${titleOf(cluster)}"; CloudTrail (InitializeCluster) says which run that was` : `was made from ${cluster.SourceBackupId}, and of such a cluster AWS shows no certificates of the hardware`;
      run.log.found(`no proof of the hardware in this run: ${cluster.ClusterId} ${why}`);
      run.record.addEvidence("cluster", {
        unproven: `${cluster.ClusterId} ${why}.`
      });
    }
    var trustAnchor = __webpack_require__(36116);
    var users = __webpack_require__(23159);
    var identity_require = __webpack_require__(52220);
    var restored = __webpack_require__(97126);
    var summary = __webpack_require__(75504);
    var worker = __webpack_require__(34106);
    var results = __webpack_require__(56098);
    const initialize = async run => {
      const identity = await (0, identity_require.s)(run);
      const cluster = await (0, cloudhsm_cluster.yd)(run);
      if (cluster.State !== "UNINITIALIZED") {
        run.log.found(`cluster ${cluster.ClusterId} is initialized (${cluster.State})`);
        const initialized = await (0, cloudhsm_cluster.db)(run);
        (0, restored.Hl)(initialized, identity);
        (0, results.U)(run, initialized, identity);
        tellUnproven(run, initialized);
        const certificate = await (0, trustAnchor.Ql)(run, initialized);
        await (0, trustAnchor.jQ)(run, certificate);
        run.record.output("ca-certificate", certificate);
      } else {
        (0, results.U)(run, cluster, identity);
        const initialized = await signAndInitialize(run);
        (0, results.U)(run, initialized, identity);
        run.record.output("ca-certificate", await (0, trustAnchor.Ql)(run, initialized));
      }
    };
    async function startWorkerAhead(run, cluster) {
      if (run.inputs.wait && run.inputs.phases.includes("activate")) await (0, worker.startWorker)(run, (0, 
      users.Af)(cluster)).catch(error => run.log.found(`no worker yet, activate asks for it again: ${error.name}`));
    }
    async function signAndInitialize(run) {
      let custody;
      for (let attempt = 1; attempt <= 3; attempt++) {
        const offered = await waitForOfferedCertificates(run);
        await (0, hardware.N)(run, offered);
        custody ??= await (0, authority_custody.Z)(run, offered.csr);
        const signed = await custody.sign(offered.csr);
        const cluster = await (0, find._H)(run);
        if (cluster.Certificates.ClusterCsr?.trim() === offered.csr) {
          run.log.checked(`CSR signed by ${custody.description}`);
          const {pem, chain} = custody.trustAnchor;
          run.record.addEvidence("authority", {
            custody: custody.description,
            kmsKey: custody.kmsKey,
            certificate: pem,
            certificates: chain.map(summary.YG)
          });
          run.record.addEvidence("cluster", {
            csr: offered.csr,
            signedCertificate: signed,
            certificates: (0, summary.yh)(signed)
          });
          await keepProof(run, cluster);
          if (await (0, cloudhsm_cluster.pN)(run, cluster, signed, pem)) {
            await startWorkerAhead(run, cluster);
            return (0, cloudhsm_cluster.db)(run);
          }
        }
        run.log.warn("AWS has replaced the HSM, and with it the CSR: the new one is proven and signed instead.");
      }
      throw new errors.j1("The cluster's CSR changed three times while it was being signed.", {
        remedy: "The cluster was not touched. Run again in an hour; ask AWS Support if it goes on."
      });
    }
  }
};
