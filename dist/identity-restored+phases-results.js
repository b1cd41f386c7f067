"use strict";

exports.id = 1543;

exports.ids = [ 1543 ];

exports.modules = {
  97126: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Hl: () => checkRestored,
      dz: () => sourceInDoubt,
      k: () => checkMaterial
    });
    var _cloudhsm_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94708);
    var _cloudhsm_kmsUser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14525);
    var _errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
    var _kms_key__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87613);
    var _kms_keyStore__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30333);
    var _pki_errors__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89813);
    var _pki_trustAnchor__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74403);
    var _source__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38937);
    const storeToMove = ({ClusterId, SourceBackupId}, {keyStore}) => SourceBackupId === void 0 || keyStore === void 0 || (0, 
    _kms_keyStore__WEBPACK_IMPORTED_MODULE_4__.Xo)([ keyStore ], ClusterId) !== void 0 ? void 0 : keyStore;
    function checkRestored(cluster, identity) {
      const {CustomKeyStoreId, TrustAnchorCertificate: known} = storeToMove(cluster, identity) ?? {};
      if (known === void 0) return;
      try {
        (0, _pki_trustAnchor__WEBPACK_IMPORTED_MODULE_5__.DZ)(known, cluster.Certificates.ClusterCertificate);
      } catch (error) {
        if (!(error instanceof _pki_errors__WEBPACK_IMPORTED_MODULE_7__.EE)) throw error;
        throw new _errors__WEBPACK_IMPORTED_MODULE_2__.j1(`Cluster ${cluster.ClusterId} was restored from ${cluster.SourceBackupId}, but is not of the CA of key ` + `store ${CustomKeyStoreId}, which KMS shows: it opens nothing of what is left. ${error.message}`, {
          remedy: `Delete it: ${deletionOf(cluster)}. Then run with another source-backup-id; plan looks at it first.`
        });
      }
    }
    async function checkMaterial(run, cluster, identity) {
      const store = storeToMove(cluster, identity);
      const key = identity.key ?? identity.keys.find(each => (0, _kms_key__WEBPACK_IMPORTED_MODULE_3__.sZ)(run, each));
      if (store === void 0 || key === void 0) return;
      const isThere = await (0, _cloudhsm_kmsUser__WEBPACK_IMPORTED_MODULE_1__.LM)(run, key.Arn);
      if (isThere === true) run.log.checked(`the restored HSMs hold ${key.Arn}`);
      if (isThere !== false) return;
      throw new _errors__WEBPACK_IMPORTED_MODULE_2__.j1(`The HSMs of ${restoredFrom(cluster, identity)} do not hold key ${key.Arn}: kmsuser has no key of ` + `that label there. Key store ${store.CustomKeyStoreId} was not moved.`, {
        remedy: tryNext(run, cluster, identity)
      });
    }
    function sourceInDoubt(run, identity, key) {
      const {cluster} = identity;
      const isOlder = (key.CreationDate?.getTime() ?? 0) < (cluster?.CreateTimestamp?.getTime() ?? 0);
      return cluster?.SourceBackupId === void 0 || !isOlder ? void 0 : `If it stays so, ${restoredFrom(cluster, identity)} may lack the key. ${tryNext(run, cluster, identity)}`;
    }
    function restoredFrom({ClusterId, SourceBackupId}, {traces}) {
      const backup = traces.backups.find(({BackupId}) => BackupId === SourceBackupId);
      return `cluster ${ClusterId}, which was restored from ${backup === void 0 ? SourceBackupId : (0, 
      _source__WEBPACK_IMPORTED_MODULE_6__.u6)(backup)},`;
    }
    function tryNext(run, cluster, identity) {
      const next = (0, _source__WEBPACK_IMPORTED_MODULE_6__.ke)(run, identity, cluster);
      return next === void 0 ? "No other backup is to be seen that may hold it: look in other regions and accounts, and ask AWS Support." : `The next one to try is ${(0, 
      _source__WEBPACK_IMPORTED_MODULE_6__.u6)(next)}: ${deletionOf(cluster)}; then run the phases with source-backup-id: ${next.BackupId}.`;
    }
    const deletionOf = cluster => [ ...(0, _cloudhsm_client__WEBPACK_IMPORTED_MODULE_0__.ps)(cluster).map(({HsmId}) => `aws cloudhsmv2 delete-hsm --cluster-id ${cluster.ClusterId} --hsm-id ${HsmId}`), `aws cloudhsmv2 delete-cluster --cluster-id ${cluster.ClusterId}` ].join("; ");
  },
  56098: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      U: () => recordCluster
    });
    var _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66856);
    var _cloudhsm_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94708);
    var _pki_summary__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75504);
    function recordCluster(run, cluster, {traces}) {
      const hsms = (0, _cloudhsm_client__WEBPACK_IMPORTED_MODULE_1__.ps)(cluster);
      const {SourceBackupId: source} = cluster;
      const backup = traces.backups.find(({BackupId}) => BackupId === source);
      const signed = cluster.Certificates.ClusterCertificate?.trim();
      run.record.output("cluster-id", cluster.ClusterId);
      run.record.output("hsm-ids", hsms.map(hsm => hsm.HsmId).join(","));
      run.record.addEvidence("cluster", {
        id: cluster.ClusterId,
        state: cluster.State,
        mode: cluster.Mode,
        hsmType: cluster.HsmType,
        vpcId: cluster.VpcId,
        created: cluster.CreateTimestamp?.toISOString(),
        ...source !== void 0 && {
          restoredFrom: {
            backup: source,
            cluster: backup && (0, _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_0__.mL)(backup),
            taken: backup?.CreateTimestamp?.toISOString()
          }
        },
        hsms: hsms.map(hsm => ({
          id: hsm.HsmId,
          zone: hsm.AvailabilityZone,
          eniId: hsm.EniId,
          eniIp: hsm.EniIp,
          state: hsm.State
        })),
        ...signed && {
          signedCertificate: signed,
          certificates: (0, _pki_summary__WEBPACK_IMPORTED_MODULE_2__.yh)(signed)
        }
      });
    }
  }
};
