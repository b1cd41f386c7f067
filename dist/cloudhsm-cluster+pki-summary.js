"use strict";

exports.id = 3032;

exports.ids = [ 3032 ];

exports.modules = {
  7945: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Vj: () => ensureCluster,
      Z: () => waitForActive,
      db: () => waitForInitialization,
      g6: () => differencesOf,
      pN: () => initializeCluster,
      yd: () => waitForCreation
    });
    var _aws_sdk_client_cloudhsm_v2__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4613);
    var _aws_sdk_client_cloudhsm_v2__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8359);
    var _aws_durations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2588);
    var _aws_ensure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6539);
    var _aws_wait__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6308);
    var _errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3916);
    var _run_run__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9240);
    var _words__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5846);
    var _client__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2327);
    var _degraded__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1789);
    var _states__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3569);
    async function ensureCluster(run) {
      const {inputs} = run;
      const cluster = await (0, _aws_ensure__WEBPACK_IMPORTED_MODULE_1__.D8)(run, {
        what: `cluster of ${inputs.name}`,
        find: async () => (0, _client__WEBPACK_IMPORTED_MODULE_4__.KG)(run),
        create: async () => run.aws.once(_client__WEBPACK_IMPORTED_MODULE_4__.ux).send(new _aws_sdk_client_cloudhsm_v2__WEBPACK_IMPORTED_MODULE_7__.o({
          HsmType: inputs.hsmType,
          Mode: inputs.hsmMode,
          SubnetIds: inputs.subnetIds,
          SourceBackupId: inputs.sourceBackupId,
          BackupRetentionPolicy: {
            Type: "DAYS",
            Value: String(inputs.backupRetentionDays)
          },
          TagList: (0, _run_run__WEBPACK_IMPORTED_MODULE_8__.Fg)(run)
        })),
        describe: found => `${found.ClusterId}, ${found.HsmType}, ${(0, _words__WEBPACK_IMPORTED_MODULE_9__.U9)(Object.keys(found.SubnetMapping).length, "zone")}, ${found.State}`
      });
      warnOfDifferences(run, cluster);
      return cluster;
    }
    const waitForCreation = async run => waitForCluster(run, "to be created", _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.cluster, _states__WEBPACK_IMPORTED_MODULE_6__.z);
    function warnOfDifferences(run, cluster) {
      const differences = differencesOf(run, cluster);
      if (differences.length > 0) run.log.warn(`Cluster ${cluster.ClusterId} has ${differences.join(" and ")}; this cannot be changed.`);
    }
    function differencesOf({inputs: {hsmMode, hsmType, sourceBackupId, subnetIds = []}}, cluster) {
      const subnets = Object.values(cluster.SubnetMapping);
      return [ cluster.Mode !== void 0 && cluster.Mode !== hsmMode && `mode ${cluster.Mode} (hsm-mode says ${hsmMode})`, cluster.HsmType !== hsmType && `type ${cluster.HsmType} (hsm-type says ${hsmType})`, sourceBackupId !== void 0 && !sourceBackupId.endsWith(cluster.SourceBackupId ?? " ") && `${cluster.SourceBackupId === void 0 ? "no backup" : cluster.SourceBackupId} as its source (source-backup-id says ${sourceBackupId})`, subnetIds.some(id => !subnets.includes(id)) && `subnets ${subnets.join(", ")} (subnet-ids says ${subnetIds.join(", ")})` ].filter(difference => difference !== false);
    }
    async function initializeCluster(run, cluster, signedCertificate, trustAnchor) {
      const refusal = await run.aws(_client__WEBPACK_IMPORTED_MODULE_4__.ux).send(new _aws_sdk_client_cloudhsm_v2__WEBPACK_IMPORTED_MODULE_10__.k({
        ClusterId: cluster.ClusterId,
        SignedCert: signedCertificate,
        TrustAnchor: trustAnchor
      })).then(() => {}, error => error);
      if (refusal === void 0) {
        run.log.made(`cluster ${cluster.ClusterId} initialized with your CA`);
        return waitForInitialization(run);
      }
      const now = await (0, _client__WEBPACK_IMPORTED_MODULE_4__.gI)(run);
      if (_states__WEBPACK_IMPORTED_MODULE_6__.J.includes(now.State)) {
        run.log.found(`cluster ${cluster.ClusterId} is ${now.State}: an earlier request has initialized it`);
        return waitForInitialization(run);
      }
      if (now.State === "UNINITIALIZED" && now.Certificates.ClusterCsr?.trim() !== cluster.Certificates.ClusterCsr?.trim()) return;
      throw refusal;
    }
    const waitForInitialization = async run => waitForCluster(run, "to be INITIALIZED", _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.initialization, [ "INITIALIZED", "ACTIVE" ]);
    const waitForActive = async run => waitForCluster(run, "to be ACTIVE", _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.activation, [ "ACTIVE" ]);
    async function waitForCluster(run, what, duration, wanted) {
      const {ClusterId} = await (0, _client__WEBPACK_IMPORTED_MODULE_4__.gI)(run);
      return (0, _aws_wait__WEBPACK_IMPORTED_MODULE_2__.fm)(run, {
        what: `cluster ${ClusterId} ${what}`,
        duration,
        look: async () => {
          const cluster = await (0, _client__WEBPACK_IMPORTED_MODULE_4__.gI)(run);
          if (cluster.State !== "DEGRADED") return cluster;
          const {what: trouble, remedy} = (0, _degraded__WEBPACK_IMPORTED_MODULE_5__.oX)(cluster);
          throw new _errors__WEBPACK_IMPORTED_MODULE_3__.mf(trouble, {
            remedy
          });
        },
        until: cluster => wanted.includes(cluster.State),
        show: cluster => cluster.State,
        remedy: _degraded__WEBPACK_IMPORTED_MODULE_5__.zV
      });
    }
  },
  5504: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      YG: () => summaryOf,
      dp: () => profileOf,
      yh: () => summariesOf
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
    const day = 864e5;
    function profileOf(pem) {
      try {
        const {version, basicConstraints, signatureAlgorithm, publicKey, notBefore, notAfter} = (0, 
        _certificate__WEBPACK_IMPORTED_MODULE_0__.jZ)(pem, "the certificate")[0];
        const {modulusLength, namedCurve} = publicKey.asymmetricKeyDetails ?? {};
        return {
          version,
          certificateAuthority: authorityOf(basicConstraints?.ca),
          signature: signatureAlgorithm.name,
          key: `${publicKey.asymmetricKeyType} ${modulusLength ?? namedCurve ?? ""}`.trim(),
          days: Math.round((notAfter - notBefore) / day)
        };
      } catch (error) {
        if (error instanceof _errors__WEBPACK_IMPORTED_MODULE_1__.EE) return;
        throw error;
      }
    }
    function authorityOf(ca) {
      if (ca === void 0) return "absent";
      return ca ? "CA:TRUE" : "CA:FALSE";
    }
  }
};
