"use strict";

exports.id = 5633;

exports.ids = [ 5633 ];

exports.modules = {
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
  4167: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      activate: () => activate
    });
    var _cloudhsm_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2327);
    var _cloudhsm_cluster__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9776);
    var _cloudhsm_kmsUser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4525);
    var _cloudhsm_users__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6919);
    var _errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3916);
    var _kms_keyStore__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5639);
    var _ssm_parameters__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(365);
    var _ssm_passwords__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7807);
    var _results__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6098);
    const activate = async run => {
      const cluster = await initializedCluster(run);
      if (await (0, _kms_keyStore__WEBPACK_IMPORTED_MODULE_5__.A_)(run) !== void 0) {
        run.log.found(`cluster ${cluster.ClusterId} is ${cluster.State} and has a key store`);
        (0, _results__WEBPACK_IMPORTED_MODULE_8__.U)(run, cluster);
        return;
      }
      const report = await ensureAdmin(run, await (0, _cloudhsm_users__WEBPACK_IMPORTED_MODULE_3__.LP)(run));
      const active = await (0, _cloudhsm_cluster__WEBPACK_IMPORTED_MODULE_1__.Z)(run);
      await (0, _cloudhsm_kmsUser__WEBPACK_IMPORTED_MODULE_2__.T)(run, report);
      (0, _results__WEBPACK_IMPORTED_MODULE_8__.U)(run, active);
    };
    async function initializedCluster(run) {
      const cluster = await waitForInitializationIfStarted(run);
      if (cluster.State === "UNINITIALIZED") throw new _errors__WEBPACK_IMPORTED_MODULE_4__.j1(`Cluster ${cluster.ClusterId} is not initialized.`, {
        remedy: "Run the phase initialize first."
      });
      return cluster;
    }
    async function waitForInitializationIfStarted(run) {
      const cluster = await (0, _cloudhsm_client__WEBPACK_IMPORTED_MODULE_0__.gI)(run);
      return cluster.State === "INITIALIZE_IN_PROGRESS" ? (0, _cloudhsm_cluster__WEBPACK_IMPORTED_MODULE_1__.db)(run) : cluster;
    }
    async function ensureAdmin(run, seen) {
      if (roleOfAdmin(seen) === "admin") {
        await knowAdminPassword(run);
        run.log.found("admin is activated");
        return seen;
      }
      await keepAdminPassword(run);
      for (let attempt = 1; attempt <= 10; attempt++) {
        const report = await (0, _cloudhsm_users__WEBPACK_IMPORTED_MODULE_3__.LP)(run, [ "activate" ]);
        if (roleOfAdmin(report) === "admin") {
          run.log.made(`admin activated; its password is in ${(0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_6__.xd)(run, "admin-password")}`);
          return report;
        }
        run.log.waiting(`to activate again: ${String(report.said.activate ?? "").trim().slice(-200)}`);
        await run.clock.sleep(run.inputs.pollInterval * 1e3);
      }
      throw new _errors__WEBPACK_IMPORTED_MODULE_4__.mf('The cluster could not be activated: admin is still "unactivated-admin".', {
        remedy: "Run again; if it goes on, read /opt/cloudhsm/run/cloudhsm-cli.log on the worker (docs/runbook.md)."
      });
    }
    const roleOfAdmin = report => report.users.find(user => user.username === "admin")?.role;
    async function keepAdminPassword(run) {
      const {adminPassword} = run.inputs;
      const kept = await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_6__.yN)(run, "admin-password");
      if (adminPassword !== void 0 ? kept !== adminPassword : kept === void 0) await (0, 
      _ssm_parameters__WEBPACK_IMPORTED_MODULE_6__.t8)(run, "admin-password", adminPassword ?? (0, 
      _ssm_passwords__WEBPACK_IMPORTED_MODULE_7__.C)(run));
    }
    async function knowAdminPassword(run) {
      if (await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_6__.yN)(run, "admin-password") !== void 0) return;
      if (run.inputs.adminPassword === void 0) throw new _errors__WEBPACK_IMPORTED_MODULE_4__.j1(`admin-password: expected the password of the HSMs' admin, since ${(0, 
      _ssm_parameters__WEBPACK_IMPORTED_MODULE_6__.xd)(run, "admin-password")} is gone (got nothing)`, {
        remedy: "Give the input admin-password; it is kept there again. A lost password of the only admin cannot be mended (docs/runbook.md)."
      });
      await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_6__.t8)(run, "admin-password", run.inputs.adminPassword);
    }
  }
};
