"use strict";

exports.id = 1220;

exports.ids = [ 1220 ];

exports.modules = {
  1220: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      initialize: () => initialize
    });
    var ca_custody = __webpack_require__(4746);
    var durations = __webpack_require__(2588);
    var wait = __webpack_require__(6308);
    var client = __webpack_require__(2327);
    async function waitForOfferedCertificates(run) {
      const cluster = await (0, wait.f)(run, {
        what: "the cluster's CSR and the HSM's certificates",
        duration: durations.S.csr,
        look: async () => (0, client.gI)(run),
        until: seen => offered(seen) !== void 0,
        show: seen => seen.Hsms.length === 0 ? "no HSM yet" : "none yet"
      });
      return offered(cluster);
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
    var cloudhsm_cluster = __webpack_require__(7945);
    var hardware = __webpack_require__(2034);
    var users = __webpack_require__(6919);
    var errors = __webpack_require__(3916);
    var summary = __webpack_require__(5504);
    var results = __webpack_require__(6098);
    const initialize = async run => {
      const cluster = await (0, client.gI)(run);
      if (cluster.State !== "UNINITIALIZED") {
        run.log.found(`cluster ${cluster.ClusterId} is initialized (${cluster.State})`);
        (0, results.U)(run, await (0, cloudhsm_cluster.db)(run));
      } else {
        (0, results.U)(run, cluster);
        (0, results.U)(run, await signAndInitialize(run));
      }
      run.record.output("ca-certificate", await (0, users.Ql)(run));
    };
    async function signAndInitialize(run) {
      let custody;
      for (let attempt = 1; attempt <= 3; attempt++) {
        const offered = await waitForOfferedCertificates(run);
        await (0, hardware.N)(run, offered);
        custody ??= await (0, ca_custody.x)(run, offered.csr);
        const signed = await custody.sign(offered.csr);
        const cluster = await (0, client.gI)(run);
        if (cluster.Certificates.ClusterCsr?.trim() === offered.csr) {
          run.log.checked(`CSR signed by ${custody.description}`);
          const {pem, chain} = custody.trustAnchor;
          run.record.prove("authority", {
            custody: custody.description,
            kmsKey: custody.kmsKey,
            certificate: pem,
            certificates: chain.map(summary.Y)
          });
          run.record.prove("cluster", {
            csr: offered.csr,
            signedCertificate: signed,
            certificates: (0, summary.y)(signed)
          });
          return (0, cloudhsm_cluster.pN)(run, cluster, signed, pem);
        }
        run.log.warn("AWS has replaced the HSM, and with it the CSR: the new one is proven and signed instead.");
      }
      throw new errors.j1("The cluster's CSR changed three times while it was being signed.", {
        remedy: "The cluster was not touched. Run again in an hour; ask AWS Support if it goes on."
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
