"use strict";

exports.id = 4167;

exports.ids = [ 4167 ];

exports.modules = {
  7931: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      IX: () => openToReaders,
      gC: () => parameterKeyTrouble,
      rf: () => keepUnderKey
    });
    var _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4404);
    var _cloudhsm_adminRecord__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5186);
    var _errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
    var _ssm_parameters__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(365);
    var _client__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3962);
    var _keyStates__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9692);
    const passwords = [ "admin-password", "kmsuser-password" ];
    async function parameterKeyTrouble(run) {
      const {parameterKmsKey: reference} = run.inputs;
      if (reference === void 0) return;
      const key = await describe(run, reference);
      const expected = (got, remedy) => ({
        what: `parameter-kms-key: expected a symmetric KMS key of this account and region (got ${reference}, ${got}).`,
        remedy
      });
      if (key === void 0) return expected("which is not there", "The template's bootstrap folder has a stack that makes one: deploy it in this region, or " + "give another key.");
      if (key.KeyUsage !== "ENCRYPT_DECRYPT" || key.KeySpec !== "SYMMETRIC_DEFAULT") return expected(`whose usage is ${key.KeyUsage} and spec ${key.KeySpec}`, "Parameter Store takes symmetric keys alone.");
      if (key.Origin === "AWS_CLOUDHSM") return expected("whose material is in HSMs", "The password would be locked in what it opens: give a key of the origin AWS_KMS.");
      const trouble = (0, _keyStates__WEBPACK_IMPORTED_MODULE_4__.l)(key, void 0);
      return trouble && {
        what: `${trouble.what} It encrypts the passwords of the HSMs (parameter-kms-key): without it nobody reads them, and backups are of ` + "no use.",
        remedy: trouble.remedy
      };
    }
    function openToReaders(run) {
      if (run.inputs.parameterKmsKey !== void 0) return;
      return {
        what: `${(0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_2__.xd)(run, "admin-password")} is, or will be, encrypted under aws/ssm: everybody in the account who has ` + "ssm:GetParameter on * reads the password of the HSMs' admin, by the policies ReadOnlyAccess and AmazonSSMReadOnlyAccess, and on " + "each instance with AmazonSSMManagedInstanceCore.",
        remedy: "Give parameter-kms-key, a key that only the worker and the role that activates may decrypt under; the template has a stack " + "for it."
      };
    }
    async function keepUnderKey(run) {
      const {parameterKmsKey: reference} = run.inputs;
      if (reference === void 0) return;
      const trouble = await parameterKeyTrouble(run);
      if (trouble !== void 0) throw new _errors__WEBPACK_IMPORTED_MODULE_1__.j1(trouble.what, {
        remedy: trouble.remedy
      });
      for (const kept of await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_2__.Il)(run, passwords)) {
        if (await isUnder(run, kept, reference)) continue;
        await writeAnew(run, kept);
      }
    }
    async function isUnder(run, {keyId}, reference) {
      if (keyId === reference) return true;
      const [one, other] = [ keyId === void 0 ? void 0 : await describe(run, keyId), await describe(run, reference) ];
      return one?.Arn !== void 0 && one.Arn === other?.Arn;
    }
    async function writeAnew(run, kept) {
      const value = await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_2__.yN)(run, kept.name);
      if (value === void 0) return;
      const record = kept.name === "admin-password" ? await (0, _cloudhsm_adminRecord__WEBPACK_IMPORTED_MODULE_0__.Vo)(run) : void 0;
      const version = await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_2__.t8)(run, kept.name, value);
      const [shown] = await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_2__.Il)(run, [ kept.name ]);
      if (record !== void 0 && shown?.version === version && (0, _cloudhsm_adminRecord__WEBPACK_IMPORTED_MODULE_0__.yt)(record, kept, record.cluster)) await (0, 
      _cloudhsm_adminRecord__WEBPACK_IMPORTED_MODULE_0__.AA)(run, {
        ...record,
        opened: {
          ...record.opened,
          version,
          written: shown.written
        }
      });
      run.log.made(`parameter ${(0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_2__.xd)(run, kept.name)}: under ${run.inputs.parameterKmsKey} from version ${version} on`);
      run.log.warn(`Versions of ${(0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_2__.xd)(run, kept.name)} before ${version} stay under ${kept.keyId ?? "their key"}, and whoever could ` + "read it may have: Parameter Store keeps them (ssm:GetParameterHistory). Change the password on the HSMs and give the new one as " + "admin-password if that matters (docs/runbook.md).");
    }
    async function describe(run, KeyId) {
      try {
        return (await run.aws(_client__WEBPACK_IMPORTED_MODULE_3__.i).send(new _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_5__.s({
          KeyId
        }))).KeyMetadata;
      } catch (error) {
        if (error.name === "NotFoundException") return;
        throw error;
      }
    }
  },
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
    var _cloudhsm_users__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3159);
    var _errors__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3916);
    var _identity_require__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1989);
    var _kms_keyStore__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(333);
    var _kms_parameterKey__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7931);
    var _ssm_parameters__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(365);
    var _results__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6098);
    const activate = async run => {
      const {keyStores} = await (0, _identity_require__WEBPACK_IMPORTED_MODULE_10__.s)(run);
      const cluster = await initializedCluster(run);
      await (0, _cloudhsm_trustAnchor__WEBPACK_IMPORTED_MODULE_7__.N2)(run, cluster);
      await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_13__.forgetCandidate)(run);
      if ((0, _kms_keyStore__WEBPACK_IMPORTED_MODULE_11__.Xo)(keyStores, cluster.ClusterId) !== void 0) {
        run.log.found(`cluster ${cluster.ClusterId} is ${cluster.State} and has a key store`);
        await (0, _kms_parameterKey__WEBPACK_IMPORTED_MODULE_12__.rf)(run);
        if (!await (0, _cloudhsm_adminPassword__WEBPACK_IMPORTED_MODULE_2__.XZ)(run)) run.log.warn((0, 
        _errors__WEBPACK_IMPORTED_MODULE_9__.WE)((0, _cloudhsm_adminPassword__WEBPACK_IMPORTED_MODULE_2__.bU)(run)));
        (0, _results__WEBPACK_IMPORTED_MODULE_14__.U)(run, cluster);
        return;
      }
      const report = await ensureAdmin(run, await (0, _cloudhsm_users__WEBPACK_IMPORTED_MODULE_8__.g6)(run));
      const active = await (0, _cloudhsm_cluster__WEBPACK_IMPORTED_MODULE_4__.Z)(run);
      await (0, _cloudhsm_kmsUser__WEBPACK_IMPORTED_MODULE_6__.T)(run, report);
      await (0, _kms_parameterKey__WEBPACK_IMPORTED_MODULE_12__.rf)(run);
      (0, _results__WEBPACK_IMPORTED_MODULE_14__.U)(run, active);
    };
    async function initializedCluster(run) {
      const cluster = await (0, _cloudhsm_find__WEBPACK_IMPORTED_MODULE_5__._H)(run);
      if ((0, _cloudhsm_client__WEBPACK_IMPORTED_MODULE_3__._O)(cluster)) throw new _errors__WEBPACK_IMPORTED_MODULE_9__.j1(`Cluster ${cluster.ClusterId} is not initialized.`, {
        remedy: "Run the phase initialize first."
      });
      return (0, _cloudhsm_cluster__WEBPACK_IMPORTED_MODULE_4__.db)(run);
    }
    async function ensureAdmin(run, first) {
      const seen = roleOfAdmin(first) === "admin" ? first : await (0, _cloudhsm_users__WEBPACK_IMPORTED_MODULE_8__.CW)(run, "admin-password", first);
      if (roleOfAdmin(seen) === "admin") {
        run.log.found("admin is activated");
        if (!await (0, _cloudhsm_adminPassword__WEBPACK_IMPORTED_MODULE_2__.XZ)(run, seen)) throw (0, 
        _cloudhsm_adminPassword__WEBPACK_IMPORTED_MODULE_2__.bU)(run);
        return seen;
      }
      const {parameter: admin, keep} = await (0, _cloudhsm_adminPassword__WEBPACK_IMPORTED_MODULE_2__.Nb)(run);
      const until = run.clock.now() + (0, _aws_wait__WEBPACK_IMPORTED_MODULE_1__.LF)(run, _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.answerOfHsms) * 6e4;
      let tried;
      let tries = 0;
      let said;
      do {
        tries++;
        tried = run.clock.now();
        const report = await (0, _cloudhsm_users__WEBPACK_IMPORTED_MODULE_8__.g6)(run, [ "activate" ], {
          admin
        });
        if (roleOfAdmin(report) === "admin") {
          run.record.observed.reading("activation-tries", tries === 1 ? "first" : "later");
          await keep();
          run.log.made(`admin activated; its password is in ${(0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_13__.xd)(run, "admin-password")}`);
          return report;
        }
        said = String(report.said.activate ?? "").trim().slice(-200);
        run.log.waiting(`to activate again: ${said}`);
        await (0, _aws_wait__WEBPACK_IMPORTED_MODULE_1__.v7)(run);
      } while (tried < until);
      throw new _errors__WEBPACK_IMPORTED_MODULE_9__.mf('The cluster could not be activated: admin is still "unactivated-admin".', {
        cause: new Error(said || "cloudhsm-cli said nothing"),
        remedy: "It was tried several times. If the next run ends like this, an instance of yours as " + "worker keeps cloudhsm-cli's log (/opt/cloudhsm/run/cloudhsm-cli.log), which says more."
      });
    }
    const roleOfAdmin = report => report.users.find(user => user.username === "admin")?.role;
  }
};
