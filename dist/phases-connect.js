"use strict";

exports.id = 6766;

exports.ids = [ 6766 ];

exports.modules = {
  96258: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Bz: () => doomedFileSystems,
      V$: () => leavingCluster,
      qK: () => waitingTeardown
    });
    var _cloudhsm_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94708);
    var _kms_key__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87613);
    var _kms_keyStates__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19692);
    var _run_run__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19240);
    var _words__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75846);
    function waitingTeardown(run, identity) {
      const {keys, clusters, keyStore} = identity;
      const leaving = keys.filter(({storage, KeyState}) => (0, _run_run__WEBPACK_IMPORTED_MODULE_3__.MU)(run, storage) && KeyState === "PendingDeletion");
      if (leaving.length === 0 || identity.key !== void 0 || keys.some(key => (0, _kms_key__WEBPACK_IMPORTED_MODULE_1__.sZ)(run, key))) return;
      const until = (0, _words__WEBPACK_IMPORTED_MODULE_4__.Ly)(Math.max(...leaving.map(({DeletionDate}) => DeletionDate?.getTime() ?? 0)));
      const hsms = clusters.flatMap(_cloudhsm_client__WEBPACK_IMPORTED_MODULE_0__.ps).length;
      const named = leaving.map(({Arn}) => Arn).join(", ");
      return {
        severity: "broken",
        what: `A teardown waits: ${leaving.length === 1 ? "key" : "keys"} ${named} of key store ${keyStore?.CustomKeyStoreId} will be deleted ` + `on ${until}, and no alias names ${leaving.length === 1 ? "it" : "them"} any more. Key store and cluster stay until then, ` + (hsms === 0 ? "without an HSM." : `with ${(0, 
        _words__WEBPACK_IMPORTED_MODULE_4__.U9)(hsms, "HSM")}, paid for by the hour.`),
        remedy: `To go on, run teardown again after that date. The way back until then: ${leaving.map(_kms_keyStates__WEBPACK_IMPORTED_MODULE_2__.E).join("; ")}, then run deploy, ` + "which names the key again. Without that, deploy makes another key, which opens nothing of this one.",
        runbook: "teardown-waits"
      };
    }
    function doomedFileSystems(identity) {
      const {fileSystems, untagged} = identity;
      return [ ...fileSystems, ...untagged ].filter(({Lifecycle}) => Lifecycle !== "DELETING").map(({FileSystemId, Lifecycle, KmsKeyId}) => ({
        severity: "broken",
        what: `File system ${FileSystemId} is ${Lifecycle} under key ${KmsKeyId}, which KMS will delete: no teardown of ours leaves it so.`,
        remedy: "Take the key's deletion back now, as the finding about the key says: without the key the files cannot be opened, and nothing " + "brings it back. CloudTrail (ScheduleKeyDeletion) says who asked for it.",
        runbook: "key-not-usable"
      }));
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
  76766: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      connect: () => connect
    });
    var _cloudhsm_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94708);
    var _cloudhsm_cluster__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89776);
    var _cloudhsm_drift__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81516);
    var _cloudhsm_find__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49312);
    var _cloudhsm_hsms__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26810);
    var _cloudhsm_kmsUser__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14525);
    var _cloudhsm_trustAnchor__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36116);
    var _cloudhsm_users__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23159);
    var _errors__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83916);
    var _identity_leaving__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(96258);
    var _identity_require__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(52220);
    var _identity_restored__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(97126);
    var _kms_key__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(87613);
    var _kms_keyStore__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(30333);
    var _report_terraform_adoption__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(33009);
    var _run_difference__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(16582);
    var _results__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(56098);
    const connect = async run => {
      const identity = await (0, _identity_require__WEBPACK_IMPORTED_MODULE_10__.s)(run);
      const {keyStore} = identity;
      const leaving = (0, _identity_leaving__WEBPACK_IMPORTED_MODULE_9__.qK)(run, identity);
      if (leaving !== void 0) run.log.warn(`${leaving.what} ${leaving.remedy}`);
      const cluster = await activatedCluster(run);
      (0, _identity_restored__WEBPACK_IMPORTED_MODULE_11__.Hl)(cluster, identity);
      await (0, _cloudhsm_trustAnchor__WEBPACK_IMPORTED_MODULE_6__.N2)(run, cluster);
      const complete = await (0, _cloudhsm_hsms__WEBPACK_IMPORTED_MODULE_4__.oK)(run);
      (0, _results__WEBPACK_IMPORTED_MODULE_15__.U)(run, complete, identity);
      for (const {what, remedy} of (0, _run_difference__WEBPACK_IMPORTED_MODULE_16__.nS)(`Cluster ${complete.ClusterId}`, (0, 
      _cloudhsm_drift__WEBPACK_IMPORTED_MODULE_2__.Ou)(run, complete))) run.log.warn(`${what} ${remedy}`);
      if ((0, _kms_keyStore__WEBPACK_IMPORTED_MODULE_13__.Xo)(await (0, _kms_keyStore__WEBPACK_IMPORTED_MODULE_13__.lY)(run), cluster.ClusterId) === void 0) {
        await (0, _cloudhsm_kmsUser__WEBPACK_IMPORTED_MODULE_5__.Tg)(run, await (0, _cloudhsm_users__WEBPACK_IMPORTED_MODULE_7__.g6)(run));
        await (0, _identity_restored__WEBPACK_IMPORTED_MODULE_11__.k)(run, complete, identity);
      }
      const made = await (0, _kms_keyStore__WEBPACK_IMPORTED_MODULE_13__.zM)(run, cluster, keyStore);
      run.record.output("key-store-id", made.CustomKeyStoreId);
      const store = await (0, _kms_keyStore__WEBPACK_IMPORTED_MODULE_13__.tW)(run, made);
      const key = await (0, _kms_key__WEBPACK_IMPORTED_MODULE_12__.k4)(run, store);
      run.record.output("key-arn", key.Arn);
      await (0, _kms_key__WEBPACK_IMPORTED_MODULE_12__.ui)(run, key).catch(error => {
        const doubt = error.name === "KMSInvalidStateException" ? (0, _identity_restored__WEBPACK_IMPORTED_MODULE_11__.dz)(run, identity, key) : void 0;
        throw doubt === void 0 ? error : new _errors__WEBPACK_IMPORTED_MODULE_8__.mf(`Key ${key.Arn} does not encrypt and decrypt, though its key store is connected.`, {
          cause: error,
          remedy: doubt
        });
      });
      run.record.terraform = (0, _report_terraform_adoption__WEBPACK_IMPORTED_MODULE_14__.Q)(run, complete, store, key, await (0, 
      _kms_key__WEBPACK_IMPORTED_MODULE_12__.__)(run, key));
    };
    async function activatedCluster(run) {
      const cluster = await (0, _cloudhsm_find__WEBPACK_IMPORTED_MODULE_3__._H)(run);
      if ((0, _cloudhsm_client__WEBPACK_IMPORTED_MODULE_0__._O)(cluster) || cluster.State === "INITIALIZE_IN_PROGRESS") throw new _errors__WEBPACK_IMPORTED_MODULE_8__.j1(`Cluster ${cluster.ClusterId} is ${cluster.State}, not active.`, {
        remedy: "Run the phases initialize and activate first."
      });
      if (cluster.State === "INITIALIZED") throw new _errors__WEBPACK_IMPORTED_MODULE_8__.UX("the cluster to be activated: run the phase activate, then this one again", {
        next: "Run the phase activate (where activation is separate, that is the workflow activate); then run this again."
      });
      return (0, _cloudhsm_cluster__WEBPACK_IMPORTED_MODULE_1__.Z)(run);
    }
  }
};
