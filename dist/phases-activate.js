"use strict";

exports.id = 4560;

exports.ids = [ 4560 ];

exports.modules = {
  97931: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      IX: () => openToReaders,
      gC: () => parameterKeyTrouble,
      rf: () => keepUnderKey
    });
    var _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64404);
    var _cloudhsm_adminRecord__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12805);
    var _errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
    var _ssm_parameters__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20365);
    var _client__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13962);
    var _keyStates__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19692);
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
      const value = await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_2__.yN)(run, kept.name, kept.version);
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
  24560: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      activate: () => activate
    });
    var durations = __webpack_require__(82588);
    var wait = __webpack_require__(86308);
    var adminPassword = __webpack_require__(78033);
    var client = __webpack_require__(94708);
    var cloudhsm_cluster = __webpack_require__(89776);
    var find = __webpack_require__(49312);
    var kmsUser = __webpack_require__(14525);
    var errors = __webpack_require__(83916);
    var parameters = __webpack_require__(20365);
    var passwords = __webpack_require__(67807);
    var adminLogin = __webpack_require__(11555);
    var adminRecord = __webpack_require__(12805);
    var hsms = __webpack_require__(26810);
    var users = __webpack_require__(23159);
    async function rotateAdminPassword(run, seen) {
      const kept = await (0, parameters.H2)(run, "admin-password");
      if (kept === void 0) throw (0, adminPassword.bU)(run);
      const record = await (0, adminRecord.Vo)(run);
      const isKnown = (0, adminRecord.yt)(record, kept, (await (0, find._H)(run)).ClusterId ?? "");
      if (!isKnown || (0, adminLogin.Dj)(record) > adminLogin._L) (0, adminLogin.LY)(run, record);
      await (0, hsms.jq)(run);
      const before = await (0, users.sr)(run, seen);
      (0, adminLogin.tb)(before);
      const password = (0, passwords.Ce)(run);
      const next = await keepNext(run, password);
      await change(run, kept, next, before);
      const result = await prove(run, password, next);
      await take(run, password, result);
      run.log.made(`admin has a new password, which opened ${(0, adminLogin.fD)(result.report)}; it is version ` + `${(await (0, 
      parameters.H2)(run, "admin-password"))?.version} of ${(0, parameters.xd)(run, "admin-password")}`);
      run.log.warn(`Backups of before hold the password of before: version ${kept.version} of ${(0, 
      parameters.xd)(run, "admin-password")}, which ` + "Parameter Store keeps among its last 100. Whoever restores such a backup needs it (docs/runbook.md).");
    }
    const keepNext = async (run, password) => ({
      name: "admin-password-next",
      version: await (0, parameters.t8)(run, "admin-password-next", password),
      sha256: (0, passwords.ol)(password)
    });
    async function prove(run, password, next) {
      const login = {
        actions: [],
        seen: void 0,
        allow: () => {}
      };
      return (0, adminLogin.E8)(run, login, next).catch(async error => {
        if (await (0, parameters.yN)(run, "admin-password-next") === password) throw error;
        const again = await keepNext(run, password);
        if (!(0, adminLogin.E0)(error)) throw error;
        return (0, adminLogin.E8)(run, login, again);
      });
    }
    async function change(run, kept, {name, ...shown}, seen) {
      const next = {
        name: (0, parameters.xd)(run, name),
        ...shown
      };
      const login = {
        actions: [ "change-admin-password" ],
        passwords: {
          next
        },
        seen,
        allow: () => {}
      };
      const result = await (0, adminLogin.X)(run, login, kept).catch(async error => {
        if ((0, adminLogin.E0)(error)) await (0, parameters.lY)(run, "admin-password-next");
        throw error;
      });
      const [, changed] = (0, users.VZ)(result.report.said.admin ?? "");
      const isRefused = changed !== void 0 && changed.error_code !== 0;
      if (result.answer !== "opened") {
        if (result.answer === "refused" && isRefused) await (0, parameters.lY)(run, "admin-password-next");
        throw result.trouble();
      }
      await result.replaced();
      if (!isRefused) return;
      const cause = new Error(String(changed.data).slice(0, 500));
      await requireOld(run, kept, cause);
      await (0, parameters.lY)(run, "admin-password-next");
      throw new errors.mf("The HSMs have not taken a new password for admin; the one of before is in use.", {
        cause,
        remedy: "cloudhsm-cli says why. Nothing else was changed."
      });
    }
    async function requireOld(run, kept, cause) {
      const allow = record => {
        const {version, written} = record?.opened ?? {};
        const isKnown = version === kept.version && written === kept.written;
        if (!isKnown || (0, adminLogin.Dj)(record) > adminLogin._L) (0, adminLogin.LY)(run, record);
      };
      const result = await (0, adminLogin.X)(run, {
        actions: [],
        seen: void 0,
        allow
      }, kept);
      if (result.answer === "opened") return result.opened(kept);
      const [old, next] = [ "admin-password", "admin-password-next" ].map(name => (0, 
      parameters.xd)(run, name));
      const {ClusterId} = await (0, find._H)(run);
      throw new errors.mf(`Neither ${old} nor ${next} is known to open all HSMs: some may have the one, some the other.`, {
        cause: cause ?? result.trouble(),
        remedy: "Both are kept; delete neither. If it stays so while all HSMs are ACTIVE: delete all of them but one " + `(aws cloudhsmv2 delete-hsm --cluster-id ${ClusterId} --hsm-id …), run activate with try-admin-password: true, which finds out ` + "which of the two that one has, then connect, which makes the others anew from it."
      });
    }
    async function finishRotation(run) {
      const next = await (0, parameters.H2)(run, "admin-password-next");
      const password = next && await (0, parameters.yN)(run, "admin-password-next", next.version);
      if (next === void 0 || password === void 0) return;
      if (!(0, passwords.sX)(password)) {
        await (0, parameters.lY)(run, "admin-password-next");
        run.log.warn(`${(0, parameters.xd)(run, "admin-password-next")}, written on ${next.written} by ${next.by}, held nothing that a change of ` + "admin's password writes: it is taken away, and no login was tried. CloudTrail (PutParameter) says whose it was.");
        return;
      }
      const seen = await (0, users.sr)(run, await (0, users.CW)(run, "admin-password-next", await (0, 
      users.g6)(run)));
      const kept = await (0, parameters.H2)(run, "admin-password");
      const {ClusterId = ""} = await (0, find._H)(run);
      const isUnsent = kept !== void 0 && (0, adminRecord.yt)(await (0, adminRecord.Vo)(run), kept, ClusterId);
      const login = {
        actions: [],
        seen,
        allow: record => (0, adminLogin.LY)(run, record)
      };
      login.allow(await (0, adminRecord.Vo)(run));
      const result = await (0, adminLogin.X)(run, login, {
        ...next,
        sha256: (0, passwords.ol)(password)
      });
      if (result.answer === "unclear") throw result.trouble();
      if (result.answer === "opened") {
        await take(run, password, result);
        run.log.made(`admin's new password of an earlier run, written on ${next.written} by ${next.by}, opened ${(0, 
        adminLogin.fD)(result.report)}; ` + `it is kept in ${(0, parameters.xd)(run, "admin-password")}`);
        return;
      }
      if (kept === void 0) throw result.trouble();
      if (!isUnsent) await requireOld(run, kept);
      await (0, parameters.lY)(run, "admin-password-next");
      run.log.warn(`${(0, parameters.xd)(run, "admin-password-next")}, written on ${next.written} by ${next.by}, did not open the HSMs: it is taken ` + "away, and the password that is kept stays.");
    }
    async function take(run, password, {opened}) {
      await opened(await (0, adminLogin.pt)(run, password));
      await (0, parameters.lY)(run, "admin-password-next");
    }
    var trustAnchor = __webpack_require__(36116);
    var identity_require = __webpack_require__(52220);
    var restored = __webpack_require__(97126);
    var keyStore = __webpack_require__(30333);
    var parameterKey = __webpack_require__(97931);
    var results = __webpack_require__(56098);
    const activate = async run => {
      const identity = await (0, identity_require.s)(run);
      const cluster = await initializedCluster(run);
      (0, restored.Hl)(cluster, identity);
      await (0, trustAnchor.N2)(run, cluster);
      await (0, parameters.forgetCandidate)(run);
      if ((0, keyStore.Xo)(identity.keyStores, cluster.ClusterId) !== void 0) {
        run.log.found(`cluster ${cluster.ClusterId} is ${cluster.State} and has a key store`);
        await finishRotation(run);
        await (0, parameterKey.rf)(run);
        if (!await (0, adminPassword.XZ)(run)) run.log.warn((0, errors.WE)((0, adminPassword.bU)(run)));
        if (run.inputs.rotateAdminPassword) await rotateAdminPassword(run);
        (0, results.U)(run, cluster, identity);
        return;
      }
      const before = await (0, users.g6)(run);
      const report = await ensureAdmin(run, before);
      const active = await (0, cloudhsm_cluster.Z)(run);
      await (0, kmsUser.Tg)(run, report);
      await (0, parameterKey.rf)(run);
      if (run.inputs.rotateAdminPassword && roleOfAdmin(before) === "admin") await rotateAdminPassword(run);
      (0, results.U)(run, active, identity);
    };
    async function initializedCluster(run) {
      const cluster = await (0, find._H)(run);
      if ((0, client._O)(cluster)) throw new errors.j1(`Cluster ${cluster.ClusterId} is not initialized.`, {
        remedy: "Run the phase initialize first."
      });
      return (0, cloudhsm_cluster.db)(run);
    }
    async function ensureAdmin(run, first) {
      const seen = roleOfAdmin(first) === "admin" ? first : await (0, users.CW)(run, "admin-password", first);
      if (roleOfAdmin(seen) === "admin") {
        run.log.found("admin is activated");
        await finishRotation(run);
        if (!await (0, adminPassword.XZ)(run, seen)) throw (0, adminPassword.bU)(run);
        return seen;
      }
      const {parameter: admin, keep} = await (0, adminPassword.Nb)(run);
      const until = run.clock.now() + (0, wait.LF)(run, durations.S.answerOfHsms) * 6e4;
      let tried;
      let tries = 0;
      let said;
      do {
        tries++;
        tried = run.clock.now();
        const report = await (0, users.g6)(run, [ "activate" ], {
          admin
        });
        if (roleOfAdmin(report) === "admin") {
          run.record.observed.reading("activation-tries", tries === 1 ? "first" : "later");
          await keep();
          run.log.made(`admin activated; its password is in ${(0, parameters.xd)(run, "admin-password")}`);
          return report;
        }
        said = String(report.said.activate ?? "").trim().slice(-200);
        run.log.waiting(`to activate again: ${said}`);
        await (0, wait.v7)(run);
      } while (tried < until);
      throw new errors.mf('The cluster could not be activated: admin is still "unactivated-admin".', {
        cause: new Error(said || "cloudhsm-cli said nothing"),
        remedy: "It was tried several times. If the next run ends like this, an instance of yours as " + "worker keeps cloudhsm-cli's log (/opt/cloudhsm/run/cloudhsm-cli.log), which says more."
      });
    }
    const roleOfAdmin = report => report.users.find(user => user.username === "admin")?.role;
  }
};
