"use strict";

exports.id = 4167;

exports.ids = [ 4167 ];

exports.modules = {
  4167: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      activate: () => activate
    });
    var _aws_durations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2588);
    var _aws_wait__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6308);
    var _cloudhsm_adminPassword__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8033);
    var _cloudhsm_client__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2327);
    var _cloudhsm_cluster__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9776);
    var _cloudhsm_find__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9312);
    var _cloudhsm_kmsUser__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4525);
    var _cloudhsm_trustAnchor__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6116);
    var _cloudhsm_users__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8018);
    var _errors__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3916);
    var _identity_require__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1989);
    var _kms_keyStore__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(333);
    var _ssm_parameters__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(365);
    var _results__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6098);
    const activate = async run => {
      const {keyStores} = await (0, _identity_require__WEBPACK_IMPORTED_MODULE_10__.s)(run);
      const cluster = await initializedCluster(run);
      await (0, _cloudhsm_trustAnchor__WEBPACK_IMPORTED_MODULE_7__.N2)(run, cluster);
      await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_12__.forgetCandidate)(run);
      if ((0, _kms_keyStore__WEBPACK_IMPORTED_MODULE_11__.Xo)(keyStores, cluster.ClusterId) !== void 0) {
        run.log.found(`cluster ${cluster.ClusterId} is ${cluster.State} and has a key store`);
        if (!await (0, _cloudhsm_adminPassword__WEBPACK_IMPORTED_MODULE_2__.XZ)(run)) run.log.warn((0, 
        _errors__WEBPACK_IMPORTED_MODULE_9__.WE)((0, _cloudhsm_adminPassword__WEBPACK_IMPORTED_MODULE_2__.bU)(run)));
        (0, _results__WEBPACK_IMPORTED_MODULE_13__.U)(run, cluster);
        return;
      }
      const report = await ensureAdmin(run, await (0, _cloudhsm_users__WEBPACK_IMPORTED_MODULE_8__.g6)(run));
      const active = await (0, _cloudhsm_cluster__WEBPACK_IMPORTED_MODULE_4__.Z)(run);
      await (0, _cloudhsm_kmsUser__WEBPACK_IMPORTED_MODULE_6__.T)(run, report);
      (0, _results__WEBPACK_IMPORTED_MODULE_13__.U)(run, active);
    };
    async function initializedCluster(run) {
      const cluster = await (0, _cloudhsm_find__WEBPACK_IMPORTED_MODULE_5__._H)(run);
      if ((0, _cloudhsm_client__WEBPACK_IMPORTED_MODULE_3__._O)(cluster)) throw new _errors__WEBPACK_IMPORTED_MODULE_9__.j1(`Cluster ${cluster.ClusterId} is not initialized.`, {
        remedy: "Run the phase initialize first."
      });
      return (0, _cloudhsm_cluster__WEBPACK_IMPORTED_MODULE_4__.db)(run);
    }
    async function ensureAdmin(run, seen) {
      if (roleOfAdmin(seen) === "admin") {
        run.log.found("admin is activated");
        if (!await (0, _cloudhsm_adminPassword__WEBPACK_IMPORTED_MODULE_2__.XZ)(run, seen)) throw (0, 
        _cloudhsm_adminPassword__WEBPACK_IMPORTED_MODULE_2__.bU)(run);
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
        const report = await (0, _cloudhsm_users__WEBPACK_IMPORTED_MODULE_8__.g6)(run, [ "activate" ], password);
        if (roleOfAdmin(report) === "admin") {
          run.record.observed.reading("activation-tries", tries === 1 ? "first" : "later");
          run.log.made(`admin activated; its password is in ${(0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_12__.parameterName)(run, "admin-password")}`);
          return report;
        }
        said = String(report.said.activate ?? "").trim().slice(-200);
        run.log.waiting(`to activate again: ${said}`);
        await run.clock.sleep(run.inputs.pollInterval * 1e3);
      } while (tried < until);
      throw new _errors__WEBPACK_IMPORTED_MODULE_9__.mf('The cluster could not be activated: admin is still "unactivated-admin".', {
        cause: new Error(said || "cloudhsm-cli said nothing"),
        remedy: "It was tried several times. If the next run ends like this, an instance of yours as " + "worker keeps cloudhsm-cli's log (/opt/cloudhsm/run/cloudhsm-cli.log), which says more."
      });
    }
    const roleOfAdmin = report => report.users.find(user => user.username === "admin")?.role;
  }
};
