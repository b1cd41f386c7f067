"use strict";

exports.id = 7202;

exports.ids = [ 7202 ];

exports.modules = {
  13426: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => ensureDeleted
    });
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
    var _ensure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6539);
    var _wait__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86308);
    const creating = /^(CREATING|PENDING|(CREATE|INITIALIZE)_IN_PROGRESS)$/;
    const deleting = /^DELET(ING|E_IN_PROGRESS|ED)$/;
    const changing = /(ING|_IN_PROGRESS)$/;
    async function ensureDeleted(run, unwanted) {
      const {what, duration, creation, find, state, id} = unwanted;
      const found = await find();
      if (found.length === 0) return;
      const name = `${what} ${found.map(id).join(", ")}`;
      const show = all => all.map(one => `${id(one)} ${state(one)}`).join(", ");
      if (creation !== void 0) {
        const until = all => !all.some(one => creating.test(state(one)));
        await (0, _wait__WEBPACK_IMPORTED_MODULE_2__.fm)(run, {
          what: `${name} to be made, before it can be deleted`,
          duration: creation,
          look: find,
          until,
          show
        });
      }
      const asked = new Set;
      const isDue = one => !deleting.test(state(one)) && !asked.has(id(one));
      const refused = new Map;
      await (0, _wait__WEBPACK_IMPORTED_MODULE_2__.fm)(run, {
        what: `${name} to be gone`,
        duration,
        look: async () => {
          const left = await find();
          const due = left.filter(isDue);
          for (const one of due) if (await deletionRequested(run, unwanted, one, refused)) asked.add(id(one));
          return due.length === 0 ? left : find();
        },
        until: left => left.length === 0,
        show
      });
    }
    async function deletionRequested(run, unwanted, one, refused) {
      const {what, find, state, remove, passes, id} = unwanted;
      const begun = run.clock.now();
      try {
        await remove(one);
      } catch (error) {
        const now = (await find()).find(other => id(other) === id(one));
        if (now !== void 0 && !deleting.test(state(now))) {
          const changes = changing.test(state(now)) && (0, _ensure__WEBPACK_IMPORTED_MODULE_1__.nB)(error) && !(0, 
          _errors__WEBPACK_IMPORTED_MODULE_0__.GZ)(error);
          if (changes || passes?.(error) && isEarly(run, id(one), begun, refused)) return false;
          throw error;
        }
      }
      run.log.made(`${what} ${id(one)}: deletion asked for`);
      return true;
    }
    function isEarly(run, id, begun, refused) {
      const now = run.clock.now();
      const since = now - begun > _ensure__WEBPACK_IMPORTED_MODULE_1__.FB ? now : refused.get(id) ?? now;
      refused.set(id, since);
      return now - since < _ensure__WEBPACK_IMPORTED_MODULE_1__.FB;
    }
  },
  11555: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Dj: () => failedBy,
      E0: () => isUntried,
      E8: () => logIn,
      LY: () => allowTry,
      OB: () => whyNot,
      SK: () => howTo,
      X: () => tryLogin,
      _L: () => patience,
      fD: () => hsmsOf,
      nd: () => isLastChance,
      pt: () => promote,
      tb: () => refuseLocked
    });
    var _aws_durations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82588);
    var _aws_wait__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86308);
    var _errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
    var _ssm_parameters__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20365);
    var _words__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75846);
    var _adminRecord__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12805);
    var _find__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49312);
    var _users__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23159);
    const lockout = 5;
    const patience = 2;
    const failedBy = record => record?.failed ?? patience;
    const isLastChance = ({failed, opened, tried}) => failed >= lockout - 1 && !(opened.at > (tried?.at ?? ""));
    function allowTry(run, record) {
      const failed = failedBy(record);
      if (failed < patience) return;
      if (!run.inputs.tryAdminPassword || failed >= lockout - 1) {
        const end = failed >= lockout - 1 ? "the next wrong one may lock the only admin for good. None was tried" : "no other one was tried";
        throw new _errors__WEBPACK_IMPORTED_MODULE_2__.j1(`admin-password: ${whyNot(run, record)}; ${end}.`, {
          remedy: howTo(run, record)
        });
      }
    }
    function whyNot(run, record) {
      const name = (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_3__.xd)(run, "admin-password-record");
      return record === void 0 ? `nothing is recorded of the logins as admin (${name})` : `${record.failed} logins as admin have failed, or nobody knows how they ended, as recorded in ${name}`;
    }
    const left = record => record === void 0 ? "nobody can say how many of the five are left, or whether any is" : `at most ${Math.max(0, lockout - record.failed)} of the five that lock admin may be left`;
    function howTo(run, record) {
      const which = failedBy(record) >= lockout - 1 ? "If you are sure of the password, and that some of these logins never reached the HSMs, delete " + `${(0, 
      _ssm_parameters__WEBPACK_IMPORTED_MODULE_3__.xd)(run, "admin-password-record")} and run` : "When you are sure of the password, run";
      return `Five wrong logins lock the only admin for good, and no source says what resets the count: ${left(record)}. ` + `${which} once with try-admin-password: true, which tries one.`;
    }
    async function logIn(run, login, password) {
      const result = await tryLogin(run, login, password);
      if (result.answer !== "opened") throw result.trouble();
      return result;
    }
    async function tryLogin(run, {actions, passwords: others, seen, allow}, {name, ...tries}) {
      refuseLocked(seen ?? await (0, _users__WEBPACK_IMPORTED_MODULE_6__.g6)(run));
      const {ClusterId, SourceBackupId} = await (0, _find__WEBPACK_IMPORTED_MODULE_5__._H)(run);
      const earlier = await (0, _adminRecord__WEBPACK_IMPORTED_MODULE_4__.Vo)(run);
      allow(earlier);
      if (run.inputs.tryAdminPassword && failedBy(earlier) >= patience) run.log.warn(`try-admin-password: one login as admin is tried, although ${whyNot(run, earlier)}; ${left(earlier)}.`);
      const before = {
        failed: patience,
        ...earlier,
        opened: earlier?.cluster === ClusterId ? earlier.opened : void 0,
        cluster: ClusterId
      };
      const counted = {
        ...before,
        failed: before.failed + 1,
        tried: {
          ...(0, _adminRecord__WEBPACK_IMPORTED_MODULE_4__.ap)(run),
          kept: name === "admin-password"
        }
      };
      await (0, _adminRecord__WEBPACK_IMPORTED_MODULE_4__.AA)(run, counted);
      const takeBack = async change => {
        const now = await (0, _adminRecord__WEBPACK_IMPORTED_MODULE_4__.Vo)(run) ?? counted;
        await (0, _adminRecord__WEBPACK_IMPORTED_MODULE_4__.AA)(run, {
          ...now,
          failed: Math.max(before.failed, now.failed - 1),
          tried: before.tried,
          ...change
        });
      };
      const passwords = {
        admin: {
          name: (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_3__.xd)(run, name),
          ...tries
        },
        ...others
      };
      const report = await (0, _users__WEBPACK_IMPORTED_MODULE_6__.g6)(run, [ "login", ...actions ], passwords).catch(async error => {
        if (isUntried(error)) await takeBack({});
        throw error;
      });
      const tried = before.tried && {
        ...before.tried,
        kept: false
      };
      return {
        report,
        answer: answerOf(report),
        opened: async kept => takeBack({
          tried,
          opened: {
            ...(0, _adminRecord__WEBPACK_IMPORTED_MODULE_4__.ap)(run),
            hsms: report.serials.length,
            version: kept.version,
            written: kept.written
          }
        }),
        replaced: async () => takeBack({
          tried,
          opened: void 0
        }),
        trouble: () => notOpened(run, name, report, counted, SourceBackupId)
      };
    }
    function isUntried(error) {
      if (error instanceof _users__WEBPACK_IMPORTED_MODULE_6__.g7) return error.beforeLogin;
      const {operation = "", $metadata} = error;
      const status = $metadata?.httpStatusCode ?? 0;
      return [ "ssm:SendCommand", "lambda:Invoke" ].includes(operation) && status >= 400 && status < 500;
    }
    function refuseLocked({users}) {
      const admin = users.find(({username}) => username === "admin");
      if (admin === void 0 || admin.locked === "false") return;
      const where = admin.locked === "true" ? "" : " on some HSMs";
      throw new _errors__WEBPACK_IMPORTED_MODULE_2__.mf(`HSM user admin is locked${where}: no password opens the HSMs. None was tried.`, {
        remedy: "Another admin of yours unlocks it, with cloudhsm-cli user change-password. Without one it stays so (docs/runbook.md)."
      });
    }
    function answerOf({said}) {
      const answers = (0, _users__WEBPACK_IMPORTED_MODULE_6__.VZ)(said.admin ?? "");
      const isOpened = answers.some(({error_code: code, data}) => {
        const {username, role} = data ?? {};
        return code === 0 && username === "admin" && role === "admin";
      });
      if (isOpened) return "opened";
      return (answers[0]?.error_code ?? 0) === 0 ? "unclear" : "refused";
    }
    function notOpened(run, name, {said}, counted, source) {
      const [first] = (0, _users__WEBPACK_IMPORTED_MODULE_6__.VZ)(said.admin ?? "");
      const cause = new Error(String(first?.data ?? said.admin ?? "cloudhsm-cli said nothing").trim().slice(0, 500));
      const more = counted.failed < patience ? `The next run tries one more; ${left(counted)}.` : howTo(run, counted);
      const earlier = source === void 0 ? "" : `The cluster was restored from ${source}, of a time when admin may have had another one: ` + "Parameter Store keeps earlier versions (aws ssm get-parameter-history " + `--name ${(0, 
      _ssm_parameters__WEBPACK_IMPORTED_MODULE_3__.xd)(run, "admin-password")} --with-decryption). `;
      if (name !== "admin-password-candidate") return new _errors__WEBPACK_IMPORTED_MODULE_2__.mf(`The password in ${(0, 
      _ssm_parameters__WEBPACK_IMPORTED_MODULE_3__.xd)(run, name)} did not open the HSMs, or there was no clear answer.`, {
        cause,
        remedy: `${earlier}If you know another one, give it as admin-password to the phase activate (docs/runbook.md). ${more}`
      });
      return new _errors__WEBPACK_IMPORTED_MODULE_2__.j1("admin-password: expected the password of the HSMs' admin (got another, or no clear answer)", {
        cause,
        remedy: `It is kept nowhere, and ${(0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_3__.xd)(run, "admin-password")} is as it was. ${more}`
      });
    }
    const hsmsOf = ({serials}) => (0, _words__WEBPACK_IMPORTED_MODULE_7__.U9)(serials.length, "HSM");
    async function promote(run, given) {
      const version = await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_3__.t8)(run, "admin-password", given);
      const kept = await (0, _aws_wait__WEBPACK_IMPORTED_MODULE_1__.fm)(run, {
        what: `version ${version} of ${(0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_3__.xd)(run, "admin-password")} to be shown`,
        duration: _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.parameter,
        look: async () => (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_3__.H2)(run, "admin-password"),
        until: shown => shown?.version === version,
        show: shown => `version ${shown?.version}`,
        alwaysWait: true
      });
      return kept;
    }
  },
  78033: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Nb: () => writeFirstPassword,
      Qe: () => actAsAdmin,
      XZ: () => checkGivenPassword,
      bU: () => passwordGone
    });
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
    var _ssm_parameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20365);
    var _ssm_passwords__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67807);
    var _words__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75846);
    var _adminLogin__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11555);
    var _adminRecord__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12805);
    var _backups__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66856);
    var _find__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49312);
    async function actAsAdmin(run, actions, seen, kmsUser) {
      const described = await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_1__.Il)(run, [ "admin-password", "admin-password-next" ]);
      if (described.some(({name}) => name === "admin-password-next")) throw notRotated(run);
      const kept = described.find(({name}) => name === "admin-password");
      if (kept === void 0) throw passwordGone(run);
      const cluster = await (0, _find__WEBPACK_IMPORTED_MODULE_6__._H)(run);
      const same = [ cluster.ClusterId, await (0, _backups__WEBPACK_IMPORTED_MODULE_5__.vz)(run, cluster) ];
      const allow = record => {
        if (!same.some(id => id !== void 0 && (0, _adminRecord__WEBPACK_IMPORTED_MODULE_4__.yt)(record, kept, id)) || (0, 
        _adminLogin__WEBPACK_IMPORTED_MODULE_3__.nd)(record)) (0, _adminLogin__WEBPACK_IMPORTED_MODULE_3__.LY)(run, record);
      };
      allow(await (0, _adminRecord__WEBPACK_IMPORTED_MODULE_4__.Vo)(run));
      const {report, opened} = await (0, _adminLogin__WEBPACK_IMPORTED_MODULE_3__.E8)(run, {
        actions,
        passwords: {
          kmsUser
        },
        seen,
        allow
      }, kept);
      await opened(kept);
      return report;
    }
    const notRotated = run => new _errors__WEBPACK_IMPORTED_MODULE_0__.j1(`A change of admin's password was not finished: ${(0, 
    _ssm_parameters__WEBPACK_IMPORTED_MODULE_1__.xd)(run, "admin-password-next")} is there, and whether the HSMs have it ` + "nobody knows. No login was tried.", {
      remedy: "Run the phase activate: it finds out and goes on; then run this again."
    });
    function passwordGone(run) {
      const name = (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_1__.xd)(run, "admin-password");
      return new _errors__WEBPACK_IMPORTED_MODULE_0__.j1(`admin-password: expected the password of the HSMs' admin, since ${name} is gone (got nothing)`, {
        remedy: "Give the input admin-password to the phase activate: one login tries it, and it is kept there again. " + "A lost password of the only admin cannot be fixed (docs/runbook.md)."
      });
    }
    async function writeFirstPassword(run) {
      const {adminPassword: given} = run.inputs;
      const password = given ?? (0, _ssm_passwords__WEBPACK_IMPORTED_MODULE_2__.Ce)(run);
      const name = (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_1__.xd)(run, "admin-password");
      const version = await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_1__.t8)(run, "admin-password", password);
      const parameter = given === void 0 ? {
        name,
        version,
        sha256: (0, _ssm_passwords__WEBPACK_IMPORTED_MODULE_2__.ol)(password)
      } : await handOver(run, given);
      await (0, _adminRecord__WEBPACK_IMPORTED_MODULE_4__.AA)(run, {
        cluster: (await (0, _find__WEBPACK_IMPORTED_MODULE_6__._H)(run)).ClusterId,
        failed: 0
      });
      return {
        parameter,
        keep: async () => {
          if (given !== void 0) await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_1__.forgetCandidate)(run);
          if (await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_1__.yN)(run, "admin-password") === password) return;
          await (0, _adminLogin__WEBPACK_IMPORTED_MODULE_3__.pt)(run, password);
          run.log.warn(`${name} was changed by somebody else since this run wrote it (CloudTrail, PutParameter and DeleteParameter, says who); ` + "the password that was set on the HSMs is written there once more.");
        }
      };
    }
    async function checkGivenPassword(run, seen) {
      const {adminPassword: given} = run.inputs;
      const kept = await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_1__.yN)(run, "admin-password");
      if (given !== void 0 && given !== kept) await tryGiven(run, given, seen); else if (given !== void 0) await confirmKept(run, seen);
      return given !== void 0 || kept !== void 0;
    }
    async function handOver(run, given) {
      const {value, ...how} = (0, _ssm_passwords__WEBPACK_IMPORTED_MODULE_2__.JW)(run, given);
      const version = await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_1__.t8)(run, "admin-password-candidate", value);
      return {
        name: (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_1__.xd)(run, "admin-password-candidate"),
        version,
        ...how
      };
    }
    async function tryGiven(run, given, seen) {
      const allow = record => (0, _adminLogin__WEBPACK_IMPORTED_MODULE_3__.LY)(run, record);
      allow(await (0, _adminRecord__WEBPACK_IMPORTED_MODULE_4__.Vo)(run));
      try {
        const candidate = {
          ...await handOver(run, given),
          name: "admin-password-candidate"
        };
        const {report, opened} = await (0, _adminLogin__WEBPACK_IMPORTED_MODULE_3__.E8)(run, {
          actions: [],
          seen,
          allow
        }, candidate);
        await opened(await (0, _adminLogin__WEBPACK_IMPORTED_MODULE_3__.pt)(run, given));
        run.log.made(`admin-password: the given one opened ${(0, _adminLogin__WEBPACK_IMPORTED_MODULE_3__.fD)(report)}; it is kept in ${(0, 
        _ssm_parameters__WEBPACK_IMPORTED_MODULE_1__.xd)(run, "admin-password")}`);
      } finally {
        await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_1__.lY)(run, "admin-password-candidate").catch(error => {
          const name = (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_1__.xd)(run, "admin-password-candidate");
          run.log.warn(`${(0, _words__WEBPACK_IMPORTED_MODULE_7__.em)(`${name} could not be deleted`, error.message)} The end of the job tries again.`);
        });
      }
    }
    async function confirmKept(run, seen) {
      const kept = await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_1__.H2)(run, "admin-password");
      const {ClusterId = ""} = await (0, _find__WEBPACK_IMPORTED_MODULE_6__._H)(run);
      const record = await (0, _adminRecord__WEBPACK_IMPORTED_MODULE_4__.Vo)(run);
      if ((0, _adminRecord__WEBPACK_IMPORTED_MODULE_4__.yt)(record, kept, ClusterId)) {
        const {at, run: by} = record.opened;
        run.log.found(`admin-password: the one that is kept, which opened the HSMs on ${at}, as recorded by ${by}`);
      } else if ((0, _adminLogin__WEBPACK_IMPORTED_MODULE_3__.Dj)(record) >= _adminLogin__WEBPACK_IMPORTED_MODULE_3__._L && !run.inputs.tryAdminPassword) run.log.warn(`admin-password is the one that is kept; whether it opens the HSMs was not tried: ${(0, 
      _adminLogin__WEBPACK_IMPORTED_MODULE_3__.OB)(run, record)}. ` + `${(0, _adminLogin__WEBPACK_IMPORTED_MODULE_3__.SK)(run, record)}`); else run.log.checked(`admin-password: the one that is kept, which opens ${(0, 
      _adminLogin__WEBPACK_IMPORTED_MODULE_3__.fD)(await actAsAdmin(run, [], seen))}`);
    }
  },
  12805: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      AA: () => writeAdminRecord,
      Vo: () => readAdminRecord,
      ap: () => thisOccasion,
      yt: () => hasOpened
    });
    var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
    var _ssm_parameters__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20365);
    const occasion = {
      at: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
      run: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
      caller: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()
    };
    const format = "safe-storage/admin-logins/1";
    const schema = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
      format: valibot__WEBPACK_IMPORTED_MODULE_1__.euz(format),
      cluster: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
      opened: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        ...occasion,
        hsms: valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),
        version: valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),
        written: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()
      })),
      tried: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        ...occasion,
        kept: valibot__WEBPACK_IMPORTED_MODULE_1__.zMY()
      })),
      failed: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.aig(), valibot__WEBPACK_IMPORTED_MODULE_1__.ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__.Wwf(0))
    });
    async function readAdminRecord(run) {
      const text = await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_0__.yN)(run, "admin-password-record");
      try {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(schema, JSON.parse(text ?? "null"));
        return parsed.success ? parsed.output : void 0;
      } catch {
        return;
      }
    }
    async function writeAdminRecord(run, record) {
      await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_0__.t8)(run, "admin-password-record", JSON.stringify({
        ...record,
        format
      }, null, 1));
    }
    function hasOpened(record, {version, written}, clusterId) {
      if (record?.cluster !== clusterId || record.tried?.kept === true) return false;
      return record.opened?.version === version && record.opened.written === written;
    }
    function thisOccasion({clock, identity, environment}) {
      const {GITHUB_RUN_ID: id, GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository} = environment;
      const address = server === void 0 || repository === void 0 ? `run ${id}` : `${server}/${repository}/actions/runs/${id}`;
      return {
        at: new Date(clock.now()).toISOString(),
        run: id === void 0 ? "a run outside of GitHub" : address,
        caller: identity.arn
      };
    }
  },
  66856: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      BP: () => newest,
      ip: () => tagBackups,
      mL: () => clusterOfBackup,
      mu: () => removeBackups,
      t8: () => isKept,
      vz: () => sourceOf,
      xF: () => allBackups,
      zj: () => waitForLastBackup
    });
    var _aws_sdk_client_cloudhsm_v2__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8126);
    var _aws_sdk_client_cloudhsm_v2__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20571);
    var _aws_sdk_client_cloudhsm_v2__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78622);
    var _aws_durations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82588);
    var _aws_ensureDeleted__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13426);
    var _aws_wait__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86308);
    var _run_run__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19240);
    var _client__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94708);
    const newest = "newest";
    const clusterOfBackup = ({ClusterId, SourceCluster}) => ClusterId ?? SourceCluster;
    async function allBackups(run) {
      const found = [];
      for await (const {Backups = []} of (0, _aws_sdk_client_cloudhsm_v2__WEBPACK_IMPORTED_MODULE_4__.m)({
        client: run.aws(_client__WEBPACK_IMPORTED_MODULE_3__.ux)
      }, {})) found.push(...Backups);
      for (const {BackupState} of found) run.record.observed.state("backup", BackupState);
      return found.filter(backup => backup.BackupState !== "DELETED");
    }
    async function backupsOf(run, clusterId) {
      return (await allBackups(run)).filter(backup => backup.ClusterId === clusterId);
    }
    async function sourceOf(run, {SourceBackupId}) {
      if (SourceBackupId === void 0) return;
      const backup = (await allBackups(run)).find(({BackupId}) => BackupId === SourceBackupId);
      return backup && clusterOfBackup(backup);
    }
    const waitForLastBackup = async (run, clusterId) => (0, _aws_wait__WEBPACK_IMPORTED_MODULE_2__.fm)(run, {
      what: `the last backup of ${clusterId} to be READY`,
      duration: _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.backup,
      look: async () => observeTags(run, await backupsOf(run, clusterId)),
      until: all => all.every(backup => backup.BackupState === "READY" || !isKept(backup)),
      show: all => all.map(backup => backup.BackupState).join(", ")
    });
    function observeTags(run, backups) {
      for (const {BackupState, TagList} of backups) {
        const isTagged = (0, _run_run__WEBPACK_IMPORTED_MODULE_5__.pX)(TagList) !== void 0;
        if (BackupState === "CREATE_IN_PROGRESS" && isTagged) run.record.observed.reading("backup-tags", "of the cluster");
      }
      return backups;
    }
    async function tagBackups(run, backups) {
      for (const {BackupId} of backups.filter(each => each.BackupState === "READY" && (0, 
      _run_run__WEBPACK_IMPORTED_MODULE_5__.pX)(each.TagList) === void 0)) {
        run.record.observed.reading("backup-tags", "none");
        await run.aws(_client__WEBPACK_IMPORTED_MODULE_3__.ux).send(new _aws_sdk_client_cloudhsm_v2__WEBPACK_IMPORTED_MODULE_6__.e({
          ResourceId: BackupId,
          TagList: [ {
            Key: _run_run__WEBPACK_IMPORTED_MODULE_5__.oM,
            Value: run.inputs.name
          } ]
        }));
      }
    }
    async function removeBackups(run, ids) {
      await (0, _aws_ensureDeleted__WEBPACK_IMPORTED_MODULE_1__.k)(run, {
        what: "backup",
        duration: _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.backup,
        creation: _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.backup,
        find: async () => (await allBackups(run)).filter(backup => ids.includes(backup.BackupId) && isKept(backup)),
        state: backup => backup.BackupState,
        remove: async ({BackupId}) => run.aws(_client__WEBPACK_IMPORTED_MODULE_3__.ux).send(new _aws_sdk_client_cloudhsm_v2__WEBPACK_IMPORTED_MODULE_7__.t({
          BackupId
        })),
        id: backup => backup.BackupId
      });
    }
    const isKept = backup => backup.BackupState !== "PENDING_DELETION";
  },
  14525: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      LM: () => ownsKey,
      Tg: () => ensureKmsUser,
      kp: () => renewKmsUser
    });
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
    var _ssm_parameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20365);
    var _ssm_passwords__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67807);
    var _words__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75846);
    var _adminPassword__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78033);
    var _find__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49312);
    var _users__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23159);
    const kmsUser = report => report.users.find(user => user.username === "kmsuser");
    async function ensureKmsUser(run, report) {
      const first = await (0, _users__WEBPACK_IMPORTED_MODULE_5__.sr)(run, report);
      const seen = isWhole(first) ? first : await atRest(run, first);
      if (kmsUser(seen) === void 0) return changed(run, seen, [ "create-kmsuser" ], "kmsuser created");
      if (!await isOfTheseHsms(run)) return renewKmsUser(run, seen);
      if (!isWhole(seen)) return repairCoverage(run, seen);
      run.log.found("kmsuser on every HSM");
      return seen;
    }
    async function isOfTheseHsms(run) {
      const kept = await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_1__.H2)(run, "kmsuser-password");
      if (kept === void 0) return false;
      const {CreateTimestamp} = await (0, _find__WEBPACK_IMPORTED_MODULE_4__._H)(run);
      return Date.parse(kept.written) >= (CreateTimestamp?.getTime() ?? 0);
    }
    const isWhole = report => kmsUser(report)?.["cluster-coverage"] === "full";
    const atRest = async (run, seen) => (0, _users__WEBPACK_IMPORTED_MODULE_5__.sr)(run, await (0, 
    _users__WEBPACK_IMPORTED_MODULE_5__.CW)(run, "kmsuser-password", seen));
    async function renewKmsUser(run, report) {
      const seen = await atRest(run, await (0, _users__WEBPACK_IMPORTED_MODULE_5__.sr)(run, report));
      if (kmsUser(seen) === void 0) return changed(run, seen, [ "create-kmsuser" ], "kmsuser created");
      return changed(run, seen, [ "change-kmsuser-password" ], "kmsuser has a new password");
    }
    async function repairCoverage(run, seen) {
      run.log.warn("kmsuser is not on every HSM; it is created again.");
      const actions = [ "create-kmsuser", "change-kmsuser-password" ];
      const report = await withNewPassword(run, seen, actions);
      const isFixed = isWhole(report) && accepted(report, actions);
      run.record.observed.reading("kmsuser-coverage", isFixed ? "fixed" : "not fixed");
      if (isFixed) return report;
      return changed(run, report, [ "delete-kmsuser", "create-kmsuser" ], "kmsuser made anew");
    }
    async function ownsKey(run, label) {
      const kept = await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_1__.H2)(run, "kmsuser-password");
      if (kept === void 0 || !/^[\w:/-]+$/.test(label)) return;
      const kmsUserPassword = {
        name: (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_1__.xd)(run, "kmsuser-password"),
        version: kept.version
      };
      const {said} = await (0, _users__WEBPACK_IMPORTED_MODULE_5__.g6)(run, [ "find-key" ], {
        kmsUser: kmsUserPassword
      }, label);
      const found = (0, _users__WEBPACK_IMPORTED_MODULE_5__.VZ)(said.keys ?? "").filter(({error_code: code}) => code === 0).map(({data}) => data?.total_key_count).find(total => typeof total === "number");
      return found === void 0 ? void 0 : found > 0;
    }
    const changed = async (run, seen, actions, what) => withNewPassword(run, seen, actions, report => tell(run, report, actions, what, seen.serials.length));
    async function withNewPassword(run, seen, actions, judge = () => {}) {
      const password = (0, _ssm_passwords__WEBPACK_IMPORTED_MODULE_2__.Ce)(run);
      const version = await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_1__.t8)(run, "kmsuser-password", password);
      try {
        const report = await (0, _adminPassword__WEBPACK_IMPORTED_MODULE_3__.Qe)(run, actions, seen, {
          name: (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_1__.xd)(run, "kmsuser-password"),
          version,
          sha256: (0, _ssm_passwords__WEBPACK_IMPORTED_MODULE_2__.ol)(password)
        });
        judge(report);
        return report;
      } catch (error) {
        await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_1__.lY)(run, "kmsuser-password").catch(failure => {
          run.log.warn((0, _words__WEBPACK_IMPORTED_MODULE_6__.em)("The password of kmsuser could not be deleted", failure.message));
        });
        throw error;
      }
    }
    function tell(run, report, actions, what, hsms) {
      const user = kmsUser(report);
      const right = user?.role === "crypto-user" && user["cluster-coverage"] === "full" && report.serials.length >= hsms;
      if (!right || !accepted(report, actions)) {
        const coverage = `coverage ${user?.["cluster-coverage"]} on ${report.serials.length} of ${(0, 
        _words__WEBPACK_IMPORTED_MODULE_6__.U9)(hsms, "HSM")}`;
        const state = user === void 0 ? "not there" : `${user.role}, ${coverage},`;
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__.mf(`kmsuser is ${state} after "${actions.join(", ")}"${right ? ", which the HSMs have not taken" : ""}.`, {
          cause: new Error(refusals(report)),
          remedy: "Run again: kmsuser gets another new password then. If cloudhsm-cli says the same, a person has to fix it (docs/runbook.md)."
        });
      }
      run.log.made(`${what}, on ${(0, _words__WEBPACK_IMPORTED_MODULE_6__.U9)(report.serials.length, "HSM")}`);
    }
    function accepted({said}, actions) {
      return (0, _users__WEBPACK_IMPORTED_MODULE_5__.VZ)(said.admin ?? "").filter(({error_code: code, data}) => code === 0 && data?.username === "kmsuser").length === actions.length;
    }
    function refusals({said}) {
      const refused = (0, _users__WEBPACK_IMPORTED_MODULE_5__.VZ)(said.admin ?? "").filter(({error_code: code}) => code !== 0).map(({data}) => String(data));
      return (refused.join("; ") || (said.admin ?? "").trim()).slice(-500);
    }
  },
  1822: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => cliPackages
    });
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
    const packageBase = "https://s3.amazonaws.com/cloudhsmv2-software/CloudHsmClient";
    const published = {
      "5.18.0": {
        "amzn2023-x86_64": "0c77a4014d77df64ea3faaf1cc8d8f67dacd8a5ca53baa0026ab0b65d4fe6b69",
        "amzn2023-aarch64": "a709088dd8857988c893475d85b9a1b3d7a3545006b119156d1e45bebe77021e",
        "u22.04-amd64": "8e5cc97c69bea415a272eae5b85d16566342cb581441a5061042a3998dc5600f",
        "u22.04-arm64": "20ec9d5dd380be3f77fec871b45e1e7739b00b9438b95213666d0e3173a99d76",
        "u24.04-amd64": "28cba68e9721a1683f9a394704bd786b234cb44a8acc10dbe696aaee351a6f8d",
        "u24.04-arm64": "150a3ce22f9a2e7e6ac1b2415b94edc09c7589a64044856409071f0a55360b2d"
      },
      "5.17.2": {
        "amzn2023-x86_64": "b4bce34c0b74d5d8ae2b59c377246cd176f01cd13a3f771bd048a6eeeed2d695",
        "u24.04-amd64": "ef5e6d07c71f8d370207e5ca93425e07d1821bc571535890145422401a43752d"
      }
    };
    const folders = {
      amzn2023: "Amzn2023",
      "u22.04": "Jammy",
      "u24.04": "Noble"
    };
    const platforms = [ "amzn2023-x86_64", "amzn2023-aarch64", "u22.04-amd64", "u22.04-arm64", "u24.04-amd64", "u24.04-arm64" ];
    function cliPackages(version, sha256) {
      const packages = platforms.flatMap(platform => {
        const digest = sha256 ?? published[version]?.[platform];
        if (digest === void 0) return [];
        const [os, architecture] = platform.split("-");
        const [pinned, latest] = os === "amzn2023" ? [ `cloudhsm-cli-${version}-1.${os}.${architecture}.rpm`, `cloudhsm-cli-latest.${os}.${architecture}.rpm` ] : [ `cloudhsm-cli_${version}-1_${os}_${architecture}.deb`, `cloudhsm-cli_latest_${os}_${architecture}.deb` ];
        const folder = `${packageBase}/${folders[os]}`;
        return [ {
          platform,
          pinnedUrl: `${folder}/${pinned}`,
          latestUrl: `${folder}/${latest}`,
          sha256: digest
        } ];
      });
      if (packages.length === 0) throw new _errors__WEBPACK_IMPORTED_MODULE_0__.j1(`cli-version: expected a version whose digest is known: ${Object.keys(published).join(", ")} (got ` + `"${version}")`, {
        remedy: "Give the package's SHA-256 as cli-sha256; AWS publishes it with the release notes."
      });
      return packages;
    }
  },
  80252: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $X: () => creationFailed,
      $o: () => degraded,
      Bg: () => noneActive,
      Ub: () => deletionCommand,
      ZD: () => isStuck,
      oX: () => notActive,
      zV: () => notAsAwaited
    });
    var _words__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75846);
    var _client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94708);
    var _states__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13569);
    const creationFailed = ({State, StateMessage = ""}) => State === "DEGRADED" && /creation failed|delete this hsm/i.test(StateMessage);
    const deletionCommand = ({ClusterId}, {HsmId}) => `aws cloudhsmv2 delete-hsm --cluster-id ${ClusterId} --hsm-id ${HsmId}`;
    const degraded = (cluster, hsm) => ({
      what: (0, _words__WEBPACK_IMPORTED_MODULE_2__.em)(`HSM ${hsm.HsmId} in ${hsm.AvailabilityZone} is DEGRADED`, hsm.StateMessage),
      remedy: remedyFor(cluster, hsm)
    });
    const beginAgain = "run teardown and begin again: nothing is kept in the cluster yet.";
    const isUnused = ({State}) => State === "INITIALIZED" || State === "INITIALIZE_IN_PROGRESS";
    function remedyFor(cluster, hsm) {
      const command = deletionCommand(cluster, hsm);
      const another = `delete it (${command}) and run again; then another one is made.`;
      if (creationFailed(hsm)) return `It never becomes ACTIVE, and is paid for: ${another}`;
      const patience = "AWS replaces HSMs that fail. If it has not within an hour,";
      if (isUnused(cluster)) return `${patience} ask AWS Support, or ${beginAgain}`;
      if (cluster.State === "ACTIVE" && (0, _client__WEBPACK_IMPORTED_MODULE_0__.gC)(cluster).length === 0) return `${patience} ask AWS Support: no other HSM works, and the next one would be made from the newest backup.`;
      return `${patience} ${another}`;
    }
    const noneActive = cluster => ({
      what: `No HSM of cluster ${cluster.ClusterId} is ACTIVE: every use of the key fails.`,
      remedy: forNone(cluster)
    });
    function forNone(cluster) {
      const present = (0, _client__WEBPACK_IMPORTED_MODULE_0__.ps)(cluster);
      const broken = present.find(({State}) => State === "DEGRADED");
      if (broken !== void 0) return remedyFor(cluster, broken);
      if (present.length > 0) return "One is on its way: let deploy go on, it waits for it.";
      if (isUnused(cluster)) return `Its first HSM is gone, and with it the key of its certificate: ${beginAgain}`;
      return cluster.State === "ACTIVE" ? "Run deploy: it adds HSMs from the newest backup." : "Run deploy: it makes the first one.";
    }
    const notActive = cluster => ({
      what: (0, _words__WEBPACK_IMPORTED_MODULE_2__.em)(`Cluster ${cluster.ClusterId} is ${cluster.State}, not ACTIVE`, cluster.StateMessage),
      remedy: forState(cluster)
    });
    const isStuck = ({State}) => !_states__WEBPACK_IMPORTED_MODULE_1__.z.includes(State) && !passes(State);
    const notAsAwaited = cluster => isStuck(cluster) ? forState(cluster) : void 0;
    const passes = state => state.endsWith("_IN_PROGRESS") && state !== "ROLLBACK_IN_PROGRESS";
    function forState({State, Certificates}) {
      if (State === "DEGRADED" && Certificates.ClusterCertificate === void 0) return `Ask AWS Support, or ${beginAgain}`;
      if (State === "DEGRADED") return "Ask AWS Support about it. If they cannot fix it, it is restored from its newest backup (docs/runbook.md). A cluster that " + "was never activated has none: run teardown and begin again then, nothing is kept in it yet.";
      if (State === "UNINITIALIZED" || State === "INITIALIZED") return "Run deploy: it goes on from here.";
      if (State === "ROLLBACK_IN_PROGRESS") return "AWS takes back a change of the cluster that has failed (CloudTrail says which, and whose). No source says how that ends: " + "run verify in half an hour; if it says the same, ask AWS Support.";
      if (passes(State)) return "That passes by itself: let deploy go on, it waits for it.";
      return "Nobody here knows the state: look at AWS's documentation, or ask AWS Support.";
    }
  },
  36116: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      DU: () => lost,
      N2: () => findTrustAnchor,
      Ql: () => trustAnchor,
      XD: () => whereItIs,
      _w: () => keptTrustAnchor,
      jQ: () => writeTrustAnchor
    });
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
    var _pki_errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89813);
    var _pki_trustAnchor__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74403);
    var _run_run__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19240);
    var _ssm_parameters__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20365);
    var _find__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49312);
    const whereItIs = "Give the certificate with which the cluster was initialized to the phase initialize, as " + "ca-certificate: it is in the evidence of that run and in the CA's secrets, and is kept again.";
    const lost = run => `The CA's certificate is neither given nor in ${(0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_2__.xd)(run, "ca-certificate")}; ` + "workers cannot reach the HSMs without it.";
    async function trustAnchor(run, cluster) {
      const certificate = await findTrustAnchor(run, cluster);
      if (certificate === void 0) throw new _errors__WEBPACK_IMPORTED_MODULE_0__.j1(lost(run), {
        remedy: whereItIs
      });
      return certificate;
    }
    async function findTrustAnchor(run, cluster) {
      const given = run.inputs.caCertificate;
      return given === void 0 ? keptTrustAnchor(run, cluster) : proven(run, cluster, "ca-certificate", given);
    }
    async function keptTrustAnchor(run, cluster) {
      const kept = await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_2__.yN)(run, "ca-certificate");
      if (kept === void 0) return;
      const name = (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_2__.xd)(run, "ca-certificate");
      const anchor = proven(run, cluster, name, kept);
      checkRoot(run, cluster, name, anchor);
      return anchor;
    }
    function proven(run, cluster, source, certificate) {
      try {
        return (0, _pki_trustAnchor__WEBPACK_IMPORTED_MODULE_1__.DZ)(certificate, cluster.Certificates.ClusterCertificate);
      } catch (error) {
        if (!(error instanceof _pki_errors__WEBPACK_IMPORTED_MODULE_4__.EE)) throw error;
        throw notItsOwn(run, cluster, `${source}: ${error.message}`);
      }
    }
    function checkRoot(run, cluster, name, anchor) {
      if ((0, _pki_trustAnchor__WEBPACK_IMPORTED_MODULE_1__.SW)(anchor)) return;
      const known = run.record.anchors.get(cluster.ClusterId);
      if (known === void 0) {
        const unproven = `${name} holds a chain. Its first certificate is that of the cluster's CA; for its root there is no word but the ` + "parameter's, which others may have written. Give ca-certificate to this phase: then that counts.";
        if (!run.record.notes.some(({text}) => text === unproven)) run.log.warn(unproven);
      } else if (!(0, _pki_trustAnchor__WEBPACK_IMPORTED_MODULE_1__.i0)(known, anchor)) throw notItsOwn(run, cluster, `${name}: expected the certificates that the key store on ${cluster.ClusterId} has, got others behind, ` + "or in the place of, the CA's");
    }
    const notItsOwn = (run, {ClusterId, TagList}, what) => new _errors__WEBPACK_IMPORTED_MODULE_0__.j1(what, {
      remedy: `A cluster keeps its CA for good. ${whereItIs}${(0, _run_run__WEBPACK_IMPORTED_MODULE_5__.MU)(run, (0, 
      _run_run__WEBPACK_IMPORTED_MODULE_5__.pX)(TagList)) ? ` If ${ClusterId} is not this storage's, somebody has given it its tag. ${_find__WEBPACK_IMPORTED_MODULE_3__.W5}` : ""}`
    });
    async function writeTrustAnchor(run, certificate) {
      const kept = await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_2__.yN)(run, "ca-certificate");
      if (kept?.trim() === certificate) return;
      await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_2__.t8)(run, "ca-certificate", certificate);
      if (kept === void 0) return;
      run.log.warn(`${(0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_2__.xd)(run, "ca-certificate")} held another certificate than the one in use; it is replaced.`);
    }
  },
  23159: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      g7: () => ScriptFailure,
      VZ: () => answersIn,
      Af: () => networkOf,
      sr: () => reportOfAllHsms,
      g6: () => runOnHsms,
      CW: () => usersAtRest
    });
    var dist = __webpack_require__(77934);
    var durations = __webpack_require__(82588);
    var wait = __webpack_require__(86308);
    var errors = __webpack_require__(83916);
    var observations = __webpack_require__(9494);
    var parameters = __webpack_require__(20365);
    var client = __webpack_require__(94708);
    var find = __webpack_require__(49312);
    var cloudhsm_packages = __webpack_require__(1822);
    var external_node_zlib_ = __webpack_require__(38522);
    const steps = [ "start", "requirements", "install", "configure", "secrets", "activate", "login", "keys", "report" ];
    const endsBeforeLogin = step => steps.slice(0, steps.indexOf("login")).includes(step);
    const resultFormat = "safe-storage/1";
    const [lockTries, lockPause] = [ 61, 5 ];
    const quote = text => `'${text.replace(/'/g, "'\\''")}'`;
    function buildScript(options) {
      const {region, packages, clusterId, hsmAddresses} = options;
      const whichHsms = hsmAddresses.length > 0 ? `-a ${hsmAddresses.map(quote).join(" ")}` : `--cluster-id ${quote(clusterId)} --region ${quote(region)}`;
      return `#!/bin/bash\nset -euo pipefail\nwork=$(mktemp -d)\n# SSM's agent gives no HOME [amazon-ssm-agent #427]. It is never one that others write to: \`aws\` runs what a configuration in it says.\nexport PATH="$PATH:/opt/cloudhsm/bin" HOME="\${HOME:-$work}" DEBIAN_FRONTEND=noninteractive\nexport AWS_REGION=${quote(region)} AWS_DEFAULT_REGION=${quote(region)}\nconfig=/opt/cloudhsm/etc/cloudhsm-cli.cfg\nkept=/opt/cloudhsm/etc/cloudhsm-cli.cfg.safe-storage\nstep=start\nanswers=''\ncodes=''\n\nfinish() {\n  local code=$?\n  set +e\n  [ ! -e "$kept" ] || as_root mv -f "$kept" "$config"\n  rm -rf "$work"\n  [ "$code" -eq 0 ] || printf '{"format":"${resultFormat}","failed":"%s","code":%d}\\n' "$step" "$code"\n  # Some codes are orders to SSM's agent: 194 restarts the machine [AGENT].\n  exit $((code != 0))\n}\ntrap finish EXIT\n\n# Packages and configuration are root's [docs:gs_cloudhsm_cli-install]; SSM runs as root, a runner does not.\nuser=$(id -u)\nas_root() {\n  if [ "$user" -ne 0 ] && command -v sudo >/dev/null; then sudo -n -E "$@"; else "$@"; fi\n}\n\nplatform() {\n  . /etc/os-release\n  case "$ID" in\n    amzn) printf 'amzn%s-%s' "$VERSION_ID" "$(uname -m)" ;;\n    ubuntu) printf 'u%s-%s' "$VERSION_ID" "$(dpkg --print-architecture)" ;;\n    *) printf '%s%s-%s' "$ID" "\${VERSION_ID:-}" "$(uname -m)" ;;\n  esac\n}\n\ndownload() { # url file\n  curl --fail --silent --show-error --location --connect-timeout 20 --retry 2 --output "$2" "$1"\n}\n\nfetch_package() { # pinned-url latest-url sha256 file\n  local from=$1 found\n  # AWS disables the links of old versions [docs:client-supported-versions].\n  download "$1" "$4" || { from=$2; download "$2" "$4"; }\n  found=$(sha256sum "$4" | cut -d ' ' -f 1)\n  [ "$found" = "$3" ] || { printf 'the package at %s has the SHA-256 %s, expected %s\\n' "$from" "$found" "$3" >&2; return 1; }\n}\n\n# Right after an instance's first start SSM's agent updates itself, and dnf does not wait for the lock [amazon-linux-2023 #397].\ninstall_package() { # command\n  local said tries=0\n  until said=$(LC_ALL=C as_root "$@" 2>&1); do\n    case "$said" in\n      *.rpm.lock* | *'transaction lock'* | *'ould not get lock'* | *'dpkg frontend lock'*) ;;\n      *) printf '%s\n' "$said" >&2; return 1 ;;\n    esac\n    tries=$((tries + 1))\n    [ "$tries" -lt ${lockTries} ] || { step=lock; printf '%s\nheld by: %s\n' "$said" "$(lock_holder)" >&2; return 1; }\n    sleep ${lockPause}\n  done\n  printf '%s\n' "$said" >&2\n}\n\nlock_holder() {\n  { as_root lslocks --noheadings --output COMMAND,PID,PATH 2>/dev/null || true; } | grep -E '/var/lib/(rpm|dpkg)/' \\\n    || printf 'nobody any more, or nobody that can be seen'\n}\n\ninstall_cli() {\n  command -v cloudhsm-cli >/dev/null && return\n  case "$(platform)" in\n${packages.map(installLines).join("\n")}\n    *) printf 'no package of this version is known for %s\\n' "$(platform)" >&2; return 1 ;;\n  esac\n}\n\nconfigure() {\n  as_root "$(command -v configure-cli)" "$@"\n}\n\nsecret() { # name:version [sha256 [skip]]\n  local value LC_ALL=C\n  value=$(aws ssm get-parameter --name "$1" --with-decryption --query Parameter.Value --output text) || return\n  if [ $# -gt 1 ] && [ "$(printf '%s' "$value" | sha256sum)" != "$2  -" ]; then\n    printf '%s is not what this run has written\\n' "$1" >&2\n    return 1\n  fi\n  value=\${value:\${3:-0}}\n  # What is more than a password would be more than one command.\n  case "$value" in\n    '' | *[!\\!-~]* | *[\\"\\\\]*)\n      printf '%s is no password: it is empty, or has other characters than one may have\\n' "$1" >&2\n      return 1 ;;\n  esac\n  printf '%s' "$value"\n}\n\nanswer() { # name code text: keeps what cloudhsm-cli said, without the passwords\n  local text=$3\n  [ -z "\${admin_password:-}" ] || text=\${text//"$admin_password"/***}\n  [ -z "\${kmsuser_password:-}" ] || text=\${text//"$kmsuser_password"/***}\n  [ -z "\${next_password:-}" ] || text=\${text//"$next_password"/***}\n  answers="$answers,\\"$1\\":\\"$(printf '%s' "$text" | gzip -nc | base64 -w0)\\""\n  codes="$codes,\\"$1\\":$2"\n}\n\n# A command that fails does not end the script: what it did is seen in the report. Its exit code is told, and decides nothing.\ninteractively() { # name: commands from standard input\n  local said code=0\n  said=$({ cat; printf 'quit\\n'; } | { cloudhsm-cli interactive 2>&1; }; exit "\${PIPESTATUS[1]}") || code=$?\n  answer "$1" "$code" "$said"\n}\n\nask() { # name command\n  local name=$1 said code=0\n  shift\n  said=$("$@" 2>&1) || code=$?\n  answer "$name" "$code" "$said"\n}\n\nstep=requirements\nfor program in aws gzip base64 sha256sum; do\n  command -v "$program" >/dev/null || { printf '%s is not installed\\n' "$program" >&2; exit 1; }\ndone\n\nstep=install\ninstall_cli\n\nstep=configure\nprintf '%s' ${quote(Buffer.from(`${options.caCertificate.trim()}\n`).toString("base64"))} | base64 -d > "$work/customerCA.crt"\n# The machine's own configuration is put back in the end. If it is kept already, a script was killed before it could do that.\n[ -e "$kept" ] || [ ! -e "$config" ] || as_root cp -p "$config" "$kept"\nconfigure ${whichHsms}\nconfigure --hsm-ca-cert "$work/customerCA.crt" --log-type file --log-file "$work/cloudhsm-cli.log"\n${actLines(options)}\nstep=report\nask users cloudhsm-cli user list\nask hsms cloudhsm-cli cluster hsm-info\nprintf '{"format":"${resultFormat}","answers":{%s},"exitCodes":{%s}}\\n' "\${answers#,}" "\${codes#,}"\n`;
    }
    function installLines({platform, pinnedUrl, latestUrl, sha256}) {
      const [file, install] = platform.startsWith("amzn") ? [ "cli.rpm", "dnf install -y" ] : [ "cli.deb", "apt-get install -y" ];
      return `    ${platform})\n      fetch_package ${quote(pinnedUrl)} ${quote(latestUrl)} ${sha256} "$work/${file}"\n      install_package ${install} "$work/${file}" ;;`;
    }
    const line = (command, variable) => `printf '${command}\\n'${variable === void 0 ? "" : ` "$${variable}"`}`;
    const adminCommands = {
      "create-kmsuser": line('user create --username kmsuser --role crypto-user --password "%s"', "kmsuser_password"),
      "change-kmsuser-password": line('user change-password --username kmsuser --role crypto-user --password "%s"', "kmsuser_password"),
      "delete-kmsuser": line("user delete --username kmsuser --role crypto-user"),
      "change-admin-password": line('user change-password --username admin --role admin --password "%s"', "next_password")
    };
    function actLines({actions, passwords: {admin, kmsUser, next}, keyLabel = ""}) {
      if (actions.length === 0) return "";
      const read = (variable, parameter) => {
        if (parameter === void 0) return [];
        const {name, version, sha256, skip} = parameter;
        const words = [ `${name}:${version}`, sha256 ?? [], skip === void 0 ? [] : String(skip) ].flat();
        return [ `${variable}=$(secret ${words.map(quote).join(" ")})` ];
      };
      const commands = actions.flatMap(action => action === "activate" || action === "login" || action === "find-key" ? [] : [ adminCommands[action] ]);
      const activation = line('cluster activate --password "%s"', "admin_password");
      const session = [ line('login --username admin --role admin --password "%s"', "admin_password"), ...commands, line("logout") ];
      const search = [ line('login --username kmsuser --role crypto-user --password "%s"', "kmsuser_password"), line(`key list --filter attr.label=${keyLabel}`), line("logout") ];
      return [ "", "step=secrets", ...read("admin_password", admin), ...read("kmsuser_password", kmsUser), ...read("next_password", next), ...actions.includes("activate") ? [ "", "step=activate", `interactively activate < <(${activation})` ] : [], ...actions.includes("login") ? [ "", "step=login", "interactively admin < <(", ...session.map(each => `  ${each}`), ")" ] : [], ...actions.includes("find-key") ? [ "", "step=keys", "interactively keys < <(", ...search.map(each => `  ${each}`), ")" ] : [], "" ].join("\n");
    }
    const resultSchema = dist.Ikc({
      answers: dist.lqM(dist.g1P(dist.YjP(), dist.YjP())),
      exitCodes: dist.lqM(dist.g1P(dist.YjP(), dist.aig())),
      failed: dist.lqM(dist.KIO(steps))
    });
    const mostSaid = 8 * 1024 * 1024;
    function readResult(stdout) {
      const last = stdout.split("\n").reverse().find(line => line.startsWith(`{"format":"${resultFormat}"`));
      if (last === void 0) return {};
      if (!last.endsWith("}")) return {
        fault: "cut"
      };
      try {
        const {answers, exitCodes, failed} = dist.qgA(resultSchema, JSON.parse(last));
        return {
          said: answers && unpack(answers),
          exitCodes,
          failed
        };
      } catch {
        return {
          fault: "unreadable"
        };
      }
    }
    function unpack(answers) {
      let left = mostSaid;
      return Object.fromEntries(Object.entries(answers).map(([name, packed]) => {
        const said = (0, external_node_zlib_.gunzipSync)(Buffer.from(packed, "base64"), {
          maxOutputLength: left
        });
        left -= said.length;
        return [ name, said.toString() ];
      }));
    }
    var trouble = __webpack_require__(80252);
    var trustAnchor = __webpack_require__(36116);
    async function runOnHsms(run, actions = [], passwords = {}, keyLabel) {
      const cluster = await clusterWithHsm(run);
      const caCertificate = await (0, trustAnchor.Ql)(run, cluster);
      const worker = await run.acquireWorker(networkOf(cluster));
      if (actions.length > 0) await run.lease.check();
      const script = todo => buildScript({
        region: run.inputs.awsRegion,
        packages: (0, cloudhsm_packages.W)(run.inputs.cliVersion, run.inputs.cliSha256),
        caCertificate,
        clusterId: cluster.ClusterId,
        hsmAddresses: (0, client.gC)(cluster).flatMap(hsm => hsm.EniIp ?? []),
        passwords,
        keyLabel,
        actions: todo
      });
      const until = run.clock.now() + (0, wait.LF)(run, durations.S.answerOfHsms) * 6e4;
      let tried = run.clock.now();
      let said = await work(run, worker, script(actions), actions.includes("login") || actions.includes("find-key"));
      for (;;) {
        const report = readReport(said);
        if (report !== void 0) {
          recordUsers(run, report);
          return report;
        }
        const answer = String(lastJson(said.users ?? "")?.data ?? said.users ?? "").trim().slice(0, 500);
        if (tried >= until) throw new errors.mf("cloudhsm-cli could not list the users of the HSMs.", {
          cause: new Error(answer),
          remedy: "The worker must reach the HSMs on TCP 2223-2225 and have the certificate of the CA that signed the cluster's " + "(docs/workers.md)."
        });
        run.log.waiting(`for the HSMs to answer: ${answer}`);
        await (0, wait.v7)(run);
        tried = run.clock.now();
        const again = work(run, worker, script([]));
        said = {
          ...said,
          ...await (actions.length === 0 ? again : again.catch(error => {
            throw notSeenAgain(error);
          }))
        };
      }
    }
    async function clusterWithHsm(run) {
      const cluster = await (0, find._H)(run);
      if ((0, client.gC)(cluster).length > 0) return cluster;
      const {what, remedy} = (0, trouble.Bg)(cluster);
      throw new errors.mf(what, {
        remedy
      });
    }
    async function usersAtRest(run, password, seen) {
      const kept = await (0, parameters.H2)(run, password);
      if (kept === void 0) return seen;
      run.log.found(`${(0, parameters.xd)(run, password)}, written on ${kept.written} by ${kept.by}: not taken for ours`);
      const worker = await run.acquireWorker(networkOf(await clusterWithHsm(run)));
      await worker.settle(Date.parse(kept.written));
      return runOnHsms(run);
    }
    function networkOf(cluster) {
      const active = (0, client.gC)(cluster);
      const withHsm = new Set(active.map(({SubnetId}) => SubnetId));
      return {
        vpcId: cluster.VpcId,
        securityGroupId: cluster.SecurityGroup,
        subnets: Object.entries(cluster.SubnetMapping).sort(([, a], [, b]) => Number(withHsm.has(b)) - Number(withHsm.has(a))),
        addresses: active.flatMap(({EniIp}) => EniIp ?? [])
      };
    }
    const notSeenAgain = cause => new errors.mf("A worker has acted on the HSMs, which then could not be looked at.", {
      cause,
      remedy: "Run again: it looks first at what came of it."
    });
    function recordUsers(run, {users, serials}) {
      run.record.addEvidence("users", {
        seenAt: new Date(run.clock.now()).toISOString(),
        users: users.map(({username, role, locked, "cluster-coverage": coverage}) => ({
          username,
          role,
          locked,
          "cluster-coverage": coverage
        })),
        hsmSerials: serials
      });
    }
    async function reportOfAllHsms(run, seen) {
      let earlier = seen;
      const {report} = await (0, wait.fm)(run, {
        what: "every ACTIVE HSM to answer",
        duration: durations.S.hsmAnswer,
        look: async () => {
          const latest = earlier ?? await runOnHsms(run);
          earlier = void 0;
          return {
            report: latest,
            active: (0, client.gC)(await (0, find._H)(run)).length
          };
        },
        until: ({report: {serials}, active}) => serials.length >= active,
        show: ({report: {serials}, active}) => `${serials.length} of ${active}`,
        alwaysWait: true,
        remedy: "An HSM that has just joined may take longer: run again then. If it is the same one each time, the " + "worker has no way to it (TCP 2223-2225), or it is out of order: the phase verify tells how the HSMs are."
      });
      return report;
    }
    class ScriptFailure extends errors.mf {
      beforeLogin;
      constructor(message, options) {
        super(message, options);
        this.beforeLogin = options.step !== void 0 && endsBeforeLogin(options.step);
      }
    }
    async function work(run, worker, script, once = false) {
      const {exitCode, stdout, stderr} = await worker.execute(script, once);
      const {said, exitCodes, failed, fault} = readResult(stdout);
      if (said === void 0) throw new ScriptFailure(`The script on ${worker.description} failed${failed ? ` at "${failed}"` : ""} (exit code ${exitCode}).`, {
        step: failed,
        cause: new Error(fault === void 0 ? stderr.trim().split("\n").slice(-5).join("\n") || "it printed nothing" : faults[fault].what),
        remedy: fault === void 0 ? remedyFor(failed, stderr) : faults[fault].remedy
      });
      observe(run, said, exitCodes);
      return said;
    }
    function observe({record: {observed}}, said, exitCodes = {}) {
      for (const [command, text] of Object.entries(said)) {
        const exitCode = exitCodes[command];
        if (exitCode === void 0 || !(0, observations.aR)(command)) continue;
        const errorCodes = answersIn(text).map(({error_code: code}) => code);
        observed.cli.push({
          command,
          exitCode,
          errorCodes
        });
        if (errorCodes.some(code => code !== 0)) observed.reading("cli-exit-code", exitCode === 0 ? "0" : "other");
      }
    }
    const faults = {
      cut: {
        what: "the end of what it printed is missing",
        remedy: "SSM keeps 24000 characters of it, too few for the list of so many users of the HSMs: take a worker that goes without " + "SSM, a function or the runner (docs/workers.md)."
      },
      unreadable: {
        what: "what it printed in the end is not what the script prints",
        remedy: "Something on the worker has changed it: gzip, base64 or bash there are others than the script needs, or somebody has the " + "worker. Look at it, or take another one (docs/workers.md), before you run again."
      }
    };
    function remedyFor(step, stderr) {
      if (step === "secrets" && stderr.includes("ParameterNotFound")) return "The parameter is not there. If it is admin's, give the password as admin-password to the phase activate; then run this again.";
      if (step === "secrets" && stderr.includes("ParameterVersionNotFound")) return "Somebody has deleted the parameter since this run wrote it (CloudTrail, DeleteParameter, says who), or Parameter Store does " + "not show it yet. Nothing was tried: run again.";
      if (step === "secrets" && stderr.includes("is not what this run has written")) return "Somebody else has put it there: CloudTrail (DeleteParameter, PutParameter) says who. No password was tried: run again.";
      if (step === "secrets" && stderr.includes("is no password")) return "What is in the parameter did not come from this action: CloudTrail (PutParameter) says whose it is. No password was tried. " + "If it is admin's, give the right one as admin-password to the phase activate; then run again.";
      return remedies[step ?? ""];
    }
    const remedies = {
      requirements: "Install it on the worker and run again; Ubuntu's images come without the AWS CLI: sudo snap install aws-cli --classic.",
      install: "The worker must reach the package source (NAT, or an S3 gateway endpoint in us-east-1), and the package must have the " + "expected SHA-256 (cli-version, cli-sha256; AWS disables the links of old versions).",
      lock: "Another program on the worker has been installing packages for five minutes; the message says which. Run again when it is done: " + "a worker that was made for the run is another one then.",
      configure: "configure-cli must be able to write its configuration; one that names several clusters it refuses.",
      secrets: "The worker's role must be allowed ssm:GetParameter on the parameters of this safe storage, and reach SSM."
    };
    const signs = /"[^"\\\r\n]*(?:\\.[^"\\\r\n]*)*("?)|[{}\\]/g;
    function answersIn(text) {
      const answers = [];
      const open = [];
      const token = new RegExp(signs);
      for (;;) {
        if (open.length === 0) token.lastIndex = text.indexOf("{", token.lastIndex);
        const next = token.lastIndex < 0 ? null : token.exec(text);
        if (next === null) break;
        const [sign, endOfText] = next;
        if (sign === "{") open.push({
          begin: next.index,
          hasCode: false
        }); else if (sign === "}") {
          const {begin, hasCode} = open.pop();
          if (!hasCode) continue;
          while (answers.length > 0 && answers.at(-1).begin > begin) answers.pop();
          answers.push({
            begin,
            end: token.lastIndex
          });
        } else if (endOfText !== '"') {
          open.length = 0;
          token.lastIndex = next.index + 1;
        } else if (sign === '"error_code"') open.at(-1).hasCode = true;
      }
      return answers.flatMap(({begin, end}) => parseAnswer(text.slice(begin, end)) ?? []);
    }
    function parseAnswer(text) {
      try {
        const parsed = JSON.parse(text);
        return parsed.error_code === void 0 ? void 0 : parsed;
      } catch {
        return;
      }
    }
    const lastJson = text => answersIn(text).at(-1);
    const userList = dist.Ikc({
      users: dist.YOg(dist._H3({
        username: dist.YjP(),
        role: dist.YjP()
      }))
    });
    const hsmList = dist.Ikc({
      hsms: dist.YOg(dist.Ikc({
        "serial-number": dist.lqM(dist.YjP(), "?")
      }))
    });
    function readReport(said) {
      const [users, hsms] = [ dist.xLC(userList, lastJson(said.users ?? "")?.data), dist.xLC(hsmList, lastJson(said.hsms ?? "")?.data) ];
      if (!users.success) return;
      const serials = hsms.success ? hsms.output.hsms.map(hsm => hsm["serial-number"]) : [];
      return {
        users: users.output.users,
        serials,
        said
      };
    }
  },
  93590: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => fsx,
      m: () => isKey
    });
    var _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83461);
    const fsx = {
      id: "FSX",
      Client: _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_0__.H
    };
    const isKey = (shown, keyArn) => shown === keyArn || keyArn.endsWith(`/${shown}`);
  },
  84722: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      DJ: () => findFileSystem,
      Fd: () => backupsWithKey,
      Pq: () => findStorageVirtualMachine,
      Wm: () => allFileSystems,
      bl: () => volumesNamed,
      hI: () => svmsOf,
      rv: () => svmsNamed,
      v3: () => volumesOf,
      y6: () => findVolume
    });
    var _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6597);
    var _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48945);
    var _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58465);
    var _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14399);
    var _run_run__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19240);
    var _client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93590);
    async function allFileSystems(run) {
      const found = [];
      for await (const {FileSystems = []} of (0, _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_1__.r)({
        client: run.aws(_client__WEBPACK_IMPORTED_MODULE_0__.S)
      }, {})) found.push(...FileSystems);
      for (const {Lifecycle} of found) run.record.observed.state("file system", Lifecycle);
      return found;
    }
    async function findFileSystem(run) {
      return (await allFileSystems(run)).find(({Tags, Lifecycle}) => (0, _run_run__WEBPACK_IMPORTED_MODULE_2__.MU)(run, (0, 
      _run_run__WEBPACK_IMPORTED_MODULE_2__.pX)(Tags)) && Lifecycle !== "DELETING");
    }
    async function svmsOf(run, fileSystemId) {
      const found = [];
      const Filters = [ {
        Name: "file-system-id",
        Values: [ fileSystemId ]
      } ];
      for await (const {StorageVirtualMachines = []} of (0, _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_3__.X)({
        client: run.aws(_client__WEBPACK_IMPORTED_MODULE_0__.S)
      }, {
        Filters
      })) found.push(...StorageVirtualMachines);
      for (const {Lifecycle} of found) run.record.observed.state("storage virtual machine", Lifecycle);
      return found;
    }
    const svmsNamed = async (run, fileSystemId) => (await svmsOf(run, fileSystemId)).filter(svm => svm.Name === run.inputs.svmName);
    const findStorageVirtualMachine = async (run, fileSystemId) => (await svmsNamed(run, fileSystemId)).find(svm => svm.Lifecycle !== "DELETING");
    const volumesOf = async (run, fileSystemId) => (await volumes(run, {
      Name: "file-system-id",
      Values: [ fileSystemId ]
    })).filter(volume => !volume.OntapConfiguration?.StorageVirtualMachineRoot);
    const volumesNamed = async (run, storageVirtualMachineId) => (await volumes(run, {
      Name: "storage-virtual-machine-id",
      Values: [ storageVirtualMachineId ]
    })).filter(volume => volume.Name === run.inputs.volumeName);
    const findVolume = async (run, storageVirtualMachineId) => (await volumesNamed(run, storageVirtualMachineId)).find(volume => volume.Lifecycle !== "DELETING");
    async function volumes(run, filter) {
      const found = [];
      for await (const {Volumes = []} of (0, _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_4__.c)({
        client: run.aws(_client__WEBPACK_IMPORTED_MODULE_0__.S)
      }, {
        Filters: [ filter ]
      })) found.push(...Volumes);
      for (const {Lifecycle} of found) run.record.observed.state("volume", Lifecycle);
      return found;
    }
    async function backupsWithKey(run, keyArn) {
      const found = [];
      for await (const {Backups = []} of (0, _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_5__.m)({
        client: run.aws(_client__WEBPACK_IMPORTED_MODULE_0__.S)
      }, {})) found.push(...Backups);
      return found.filter(backup => (0, _client__WEBPACK_IMPORTED_MODULE_0__.m)(backup.KmsKeyId, keyArn) && backup.Type !== "AUTOMATIC");
    }
  },
  88597: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Rq: () => ancestryOf,
      Zk: () => owners,
      gg: () => isClaimed,
      im: () => sortBackups,
      sN: () => isCopy,
      wC: () => lineageFrom
    });
    var _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66856);
    var _cloudhsm_find__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49312);
    var _kms_key__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87613);
    var _kms_keyStore__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30333);
    var _run_run__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19240);
    const isCopy = ({inputs: {awsRegion}}, {SourceRegion = awsRegion}) => SourceRegion !== awsRegion;
    function parentOf(id, {clusters, backups}) {
      const source = clusters.find(({ClusterId}) => ClusterId === id)?.SourceBackupId;
      const backup = source === void 0 ? void 0 : backups.find(({BackupId}) => BackupId === source);
      return backup && (0, _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_0__.mL)(backup);
    }
    function ancestryOf(cluster, traces) {
      const ids = new Set;
      for (let id = cluster; id !== void 0 && !ids.has(id); id = parentOf(id, traces)) ids.add(id);
      return ids;
    }
    function lineageFrom(run, roots, traces) {
      const ids = new Set;
      let complete = roots.length > 0;
      const due = [ ...roots ];
      for (let id = due.pop(); id !== void 0; id = due.pop()) {
        if (ids.has(id) || !roots.includes(id) && isClaimed(run, id, traces)) continue;
        ids.add(id);
        const cluster = traces.clusters.find(({ClusterId}) => ClusterId === id);
        const parent = parentOf(id, traces);
        if (cluster === void 0 || cluster.SourceBackupId !== void 0 && parent === void 0) complete = false;
        if (parent !== void 0) due.push(parent);
      }
      return {
        ids,
        complete
      };
    }
    function isClaimed(run, id, traces) {
      const cluster = traces.clusters.find(({ClusterId}) => ClusterId === id);
      if (cluster !== void 0 && (0, _cloudhsm_find__WEBPACK_IMPORTED_MODULE_1__.t2)(cluster) && (0, 
      _run_run__WEBPACK_IMPORTED_MODULE_4__.pX)(cluster.TagList) !== run.inputs.name) return true;
      return [ ...owners(id, traces) ].some(owner => owner !== run.inputs.name);
    }
    function owners(id, {keyStores, keys, backups}) {
      const stores = keyStores.filter(store => (0, _kms_keyStore__WEBPACK_IMPORTED_MODULE_3__.dF)(store) && store.CloudHsmClusterId === id);
      return new Set([ ...backups.filter(backup => (0, _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_0__.mL)(backup) === id).map(({TagList}) => (0, 
      _run_run__WEBPACK_IMPORTED_MODULE_4__.pX)(TagList)), ...keys.filter(key => stores.some(store => (0, 
      _kms_key__WEBPACK_IMPORTED_MODULE_2__.S1)(store, key))).map(({storage}) => storage) ].filter(owner => owner !== void 0));
    }
    function sortBackups(run, lineage, traces) {
      const ours = traces.backups.filter(backup => lineage.ids.has((0, _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_0__.mL)(backup) ?? "") && !isCopy(run, backup));
      const others = traces.backups.filter(backup => !ours.includes(backup) && !belongsToOthers(run, backup, traces));
      return {
        ours,
        tagged: others.filter(({TagList}) => (0, _run_run__WEBPACK_IMPORTED_MODULE_4__.pX)(TagList) !== void 0),
        unclaimed: lineage.complete ? [] : others.filter(backup => (0, _run_run__WEBPACK_IMPORTED_MODULE_4__.pX)(backup.TagList) === void 0 && (0, 
        _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_0__.t8)(backup))
      };
    }
    function belongsToOthers(run, backup, traces) {
      const id = (0, _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_0__.mL)(backup);
      return isClaimed(run, id, traces) || (0, _run_run__WEBPACK_IMPORTED_MODULE_4__.pX)(backup.TagList) === void 0 && traces.keyStores.some(store => (0, 
      _kms_keyStore__WEBPACK_IMPORTED_MODULE_3__.dF)(store) && store.CloudHsmClusterId === id);
    }
  },
  47173: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      h: () => conflictsOf,
      y: () => conflictsOfNewStorage
    });
    var _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66856);
    var _cloudhsm_find__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49312);
    var _kms_key__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87613);
    var _kms_keyStore__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30333);
    var _run_run__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19240);
    var _words__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75846);
    var _backups__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88597);
    var _identity__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48770);
    var _source__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38937);
    function conflictsOf(run, identity) {
      const first = [ clusters, claimedClusters, strayClusters, severalStores, mixedStore ].flatMap(of => of(run, identity));
      return first.length > 0 ? first : [ storeName, severalKeys, alias, fileSystems, untaggedFileSystems, relatedStore ].flatMap(of => of(run, identity));
    }
    const conflictsOfNewStorage = (run, identity) => [ ...strayClusters(run, identity), ...[ storeName, alias, fileSystems ].flatMap(of => of(run, {
      ...identity,
      keyStore: void 0,
      keys: [],
      key: void 0
    })) ];
    const conflict = (about, runbook, what, remedy) => ({
      about,
      finding: {
        severity: "broken",
        what,
        remedy,
        runbook
      }
    });
    function clusters(run, {clusters: all, keyStores}) {
      const stay = (0, _cloudhsm_find__WEBPACK_IMPORTED_MODULE_1__.KH)(all);
      if (stay.length < 2) return [];
      const contents = cluster => {
        const store = (0, _kms_keyStore__WEBPACK_IMPORTED_MODULE_3__.Xo)(keyStores, cluster.ClusterId);
        return (0, _cloudhsm_find__WEBPACK_IMPORTED_MODULE_1__.KD)(cluster).replace(/\)$/, store === void 0 ? ", no key store)" : `, ${shown(store)})`);
      };
      return [ conflict("cluster", "whose-is-it", (0, _cloudhsm_find__WEBPACK_IMPORTED_MODULE_1__.k7)(run, stay, contents), _cloudhsm_find__WEBPACK_IMPORTED_MODULE_1__.W5) ];
    }
    const claimedClusters = (run, {clusters: all, traces}) => all.flatMap(cluster => {
      const [owner, ...more] = (0, _backups__WEBPACK_IMPORTED_MODULE_4__.Zk)(cluster.ClusterId, traces);
      if (owner === void 0 || [ owner, ...more ].includes(run.inputs.name)) return [];
      const claims = (0, _identity__WEBPACK_IMPORTED_MODULE_5__._C)(run, cluster.ClusterId, traces);
      return [ conflict("cluster", "whose-is-it", `${(0, _cloudhsm_find__WEBPACK_IMPORTED_MODULE_1__.KD)(cluster)} is tagged ${_run_run__WEBPACK_IMPORTED_MODULE_7__.oM}=${run.inputs.name}, but ${claims.map(({what}) => what).join(", ")}.`, `If it is that storage's, somebody has changed its tag: aws cloudhsmv2 tag-resource --resource-id ${cluster.ClusterId} ` + `--tag-list Key=${_run_run__WEBPACK_IMPORTED_MODULE_7__.oM},Value=${owner}. If it is this storage's, take those tags off: ` + `${claims.map(({untag: command}) => command).join("; ")}`) ];
    });
    const strayClusters = (run, {clusters: ours, strays}) => strays.map(cluster => {
      const tag = (0, _run_run__WEBPACK_IMPORTED_MODULE_7__.pX)(cluster.TagList);
      return conflict("cluster", "whose-is-it", `${ours.length === 0 ? "No cluster" : ours.map(_cloudhsm_find__WEBPACK_IMPORTED_MODULE_1__.KD).join("; ")} is tagged ${_run_run__WEBPACK_IMPORTED_MODULE_7__.oM}=${run.inputs.name}, but backups or keys ` + `of ${(0, 
      _cloudhsm_find__WEBPACK_IMPORTED_MODULE_1__.KD)(cluster)} are, which carries ${tag === void 0 ? "no such tag" : `${_run_run__WEBPACK_IMPORTED_MODULE_7__.oM}=${tag}`}.`, `If it is this storage's, somebody has changed its tag: aws cloudhsmv2 tag-resource --resource-id ${cluster.ClusterId} ` + `--tag-list Key=${_run_run__WEBPACK_IMPORTED_MODULE_7__.oM},Value=${run.inputs.name}${ours.length === 0 ? "" : ", and take the tag off the other"}. If not, take ` + "the tag off its backups and keys.");
    });
    function severalStores(_, {keyStore, rivals}) {
      if (rivals.length === 0) return [];
      const all = [ keyStore, ...rivals ].map(store => `${shown(store)} ${place(store)}, of ${(0, 
      _words__WEBPACK_IMPORTED_MODULE_8__.Ly)(store.CreationDate)}`);
      return [ conflict("key store", "whose-is-it", `Several key stores over clusters that are gone may be this storage's: ${all.join("; ")}.`, `Take the tag ${_run_run__WEBPACK_IMPORTED_MODULE_7__.oM} off the keys in those that are not meant, or off their clusters' backups.`) ];
    }
    function mixedStore(run, identity) {
      const claims = (0, _identity__WEBPACK_IMPORTED_MODULE_5__.JD)(identity) ? (0, _identity__WEBPACK_IMPORTED_MODULE_5__._C)(run, identity.keyStore.CloudHsmClusterId, identity.traces) : [];
      return claims.length === 0 ? [] : [ conflict("key store", "whose-is-it", `${shown(identity.keyStore)} ${place(identity.keyStore)}, which is gone, holds keys of this storage, but ` + `${claims.map(({what}) => what).join(", ")}.`, `If it is this storage's, take those tags off: ${claims.map(({untag: command}) => command).join("; ")}`) ];
    }
    const shown = ({CustomKeyStoreName, CustomKeyStoreId}) => `key store "${CustomKeyStoreName}" (${CustomKeyStoreId})`;
    const place = store => (0, _kms_keyStore__WEBPACK_IMPORTED_MODULE_3__.dF)(store) ? `over ${store.CloudHsmClusterId}` : "an external key store";
    function storeName(run, identity) {
      const {cluster, keyStore, keyStores} = identity;
      const name = (0, _kms_keyStore__WEBPACK_IMPORTED_MODULE_3__.W3)(run);
      const given = run.inputs.keyStoreName === void 0 ? `"${name}", which is the name of the storage` : `"${name}"`;
      if (keyStore !== void 0) return keyStore.CustomKeyStoreName === name ? [] : [ conflict("key store", "whose-is-it", `key-store-name: expected "${keyStore.CustomKeyStoreName}", the name of this storage's ${keyStore.CustomKeyStoreId} ` + `${place(keyStore)} (got ${given}).`, `Give key-store-name: ${keyStore.CustomKeyStoreName}. If somebody has renamed it by mistake: ` + `aws kms update-custom-key-store --custom-key-store-id ${keyStore.CustomKeyStoreId} --new-custom-key-store-name ` + `${JSON.stringify(name)}`) ];
      const taken = keyStores.find(store => store.CustomKeyStoreName === name);
      return taken === void 0 ? [] : [ conflict("key store", "whose-is-it", `key-store-name: expected the name of no other key store (got ${given}, taken by ${taken.CustomKeyStoreId}, ${place(taken)}, ` + `which is not ${cluster === void 0 ? "a cluster of this storage" : `this storage's cluster ${cluster.ClusterId}`}).`, `${lostHint(identity)}Choose another key-store-name, or check name, region and account. That key store was not touched.`) ];
    }
    function relatedStore(run, identity) {
      const {cluster, keyStore, keyStores, traces} = identity;
      const {phases} = run.inputs;
      const isDue = phases.includes("connect") || phases.every(phase => phase === "plan");
      if (keyStore !== void 0 || !isDue) return [];
      const source = cluster === void 0 ? (0, _source__WEBPACK_IMPORTED_MODULE_6__.IO)(run, identity) : void 0;
      const own = cluster === void 0 ? source && (0, _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_0__.mL)(source) : cluster.ClusterId;
      if (own === void 0) return [];
      const family = (0, _backups__WEBPACK_IMPORTED_MODULE_4__.Rq)(own, traces);
      const related = keyStores.find(store => (0, _kms_keyStore__WEBPACK_IMPORTED_MODULE_3__.dF)(store) && [ ...(0, 
      _backups__WEBPACK_IMPORTED_MODULE_4__.Rq)(store.CloudHsmClusterId, traces) ].some(id => family.has(id)));
      return related === void 0 ? [] : [ conflict("related key store", "whose-is-it", `${shown(related)} is ${place(related)}, which shares backups with ` + `${cluster === void 0 ? source.BackupId : `cluster ${cluster.ClusterId}`}: KMS takes one key store of such clusters only.`, "A trial of a backup ends with the phase activate: give phases without connect and storage. To bring that storage itself back when " + "its cluster is lost, restore under its name.") ];
    }
    function severalKeys(run, {keys, keyStore, fileSystems: all}) {
      const usable = keys.filter(key => (0, _kms_key__WEBPACK_IMPORTED_MODULE_2__.sZ)(run, key));
      if (usable.length < 2) return [];
      const contents = key => {
        const under = all.filter(fileSystem => (0, _identity__WEBPACK_IMPORTED_MODULE_5__.Jo)([ key ], fileSystem)).map(({FileSystemId}) => FileSystemId);
        return `${key.Arn} (${key.KeyState}, of ${(0, _words__WEBPACK_IMPORTED_MODULE_8__.Ly)(key.CreationDate)}, ` + `${under.length === 0 ? "no file system of ours" : under.join(", ")})`;
      };
      return [ conflict("key", "whose-is-it", `${usable.length} keys in ${shown(keyStore)} are tagged ${_run_run__WEBPACK_IMPORTED_MODULE_7__.oM}=${run.inputs.name}: ` + `${usable.map(contents).join("; ")}.`, `Take the tag off the one that is not meant: aws kms untag-resource --tag-keys ${_run_run__WEBPACK_IMPORTED_MODULE_7__.oM} --key-id …`) ];
    }
    function alias(run, identity) {
      const {aliased, key, keyStore, keys} = identity;
      if (aliased === void 0 || key !== void 0) return [];
      const own = keys.find(each => (0, _kms_key__WEBPACK_IMPORTED_MODULE_2__.sZ)(run, each));
      const expected = keyStore === void 0 ? "no key, since this storage has no key store" : `no key, or this storage's in ${shown(keyStore)}`;
      return [ conflict("alias", "key-not-ours", `key-alias: expected ${expected} (got ${(0, 
      _kms_key__WEBPACK_IMPORTED_MODULE_2__.O5)(run)}, which names ${foreign(aliased, identity)}).`, own === void 0 ? `${lostTag(run, keys.find(({KeyId}) => KeyId === aliased.KeyId))}${lostHint(identity)}Choose another key-alias. That key was ` + "not touched." : "If somebody has moved the alias, CloudTrail (UpdateAlias) says who; set it back: aws kms update-alias --alias-name " + `${(0, 
      _kms_key__WEBPACK_IMPORTED_MODULE_2__.O5)(run)} --target-key-id ${own.KeyId}. Otherwise choose another key-alias.`) ];
    }
    const lostTag = (run, key) => key === void 0 || key.storage !== void 0 ? "" : `If that key is this storage's, it has lost its tag: aws kms tag-resource --key-id ${key.KeyId} --tags ` + `TagKey=${_run_run__WEBPACK_IMPORTED_MODULE_7__.oM},TagValue=${run.inputs.name}. If it is not: `;
    function foreign({Arn, KeyId, Origin, CustomKeyStoreId}, {keys}) {
      if (Origin === void 0) return "a key whose own policy does not let this role look at it";
      const inside = keys.find(key => key.KeyId === KeyId);
      if (inside !== void 0) return `${Arn}, a key in it that is tagged ${inside.storage === void 0 ? `with no ${_run_run__WEBPACK_IMPORTED_MODULE_7__.oM}` : `${_run_run__WEBPACK_IMPORTED_MODULE_7__.oM}=${inside.storage}`}`;
      return `${Arn} with origin ${Origin}${CustomKeyStoreId === void 0 ? "" : `, in ${CustomKeyStoreId}`}: it is not under your HSMs`;
    }
    const lostHint = ({clusters: all, keyStores, traces}) => {
      const gone = keyStores.some(store => (0, _kms_keyStore__WEBPACK_IMPORTED_MODULE_3__.dF)(store) && !traces.clusters.some(cluster => cluster.ClusterId === store.CloudHsmClusterId));
      return all.length === 0 && gone ? "If it is left of a lost storage: restore that (source-backup-id), or give a new one another name. " : "";
    };
    function fileSystems(run, identity) {
      const {keyStore, fileSystems: tagged, keyless} = identity;
      const keys = (0, _identity__WEBPACK_IMPORTED_MODULE_5__.Hs)(run, identity);
      const stay = tagged.filter(({Lifecycle}) => Lifecycle !== "DELETING");
      const own = stay.filter(fileSystem => (0, _identity__WEBPACK_IMPORTED_MODULE_5__.Jo)(keys, fileSystem));
      const others = stay.filter(fileSystem => !own.includes(fileSystem) && !keyless.includes(fileSystem));
      const expected = keyStore === void 0 ? "this storage has no key store" : `it is under no key of this storage in ${shown(keyStore)}`;
      const takeOff = arn => `take the tag off: aws fsx untag-resource --tag-keys ${_run_run__WEBPACK_IMPORTED_MODULE_7__.oM} --resource-arn ${arn}`;
      return [ ...keyless.map(fileSystem => conflict("file system", "key-deleted", `${of(fileSystem)} is tagged ${_run_run__WEBPACK_IMPORTED_MODULE_7__.oM}=${run.inputs.name}, but KMS answers that there is no such key. Once KMS has deleted a ` + "key, nobody can decrypt what is under it. It costs money all the same.", "As long as FSx has it open, files may still be read, and nobody documents for how long: copy what can be read now, and look for " + "backups under another key. CloudTrail (ScheduleKeyDeletion, DeleteKey) says when and who. If it is this storage's, and nothing " + "in it can be read any more, delete its volumes, its storage virtual machines, " + `then it (aws fsx delete-file-system --file-system-id ${fileSystem.FileSystemId}), and run again. If not, ` + `${takeOff(fileSystem.ResourceARN)}. ` + "That file system was not touched.")), ...others.map(fileSystem => conflict("file system", "key-not-ours", `${of(fileSystem)} is tagged ${_run_run__WEBPACK_IMPORTED_MODULE_7__.oM}=${run.inputs.name}, but ` + `${fileSystem.FileSystemType === "ONTAP" ? expected : "Safe Storage makes file systems of type ONTAP only"}.`, `${lostTag(run, identity.keys.find(key => (0, 
      _identity__WEBPACK_IMPORTED_MODULE_5__.Jo)([ key ], fileSystem)))}${lostHint(identity)}Its key cannot be changed. If it is ` + `not this storage's, ${takeOff(fileSystem.ResourceARN)}. That file system was not touched.`)), ...own.length < 2 ? [] : [ conflict("file system", "whose-is-it", `${own.length} file systems are tagged ${_run_run__WEBPACK_IMPORTED_MODULE_7__.oM}=${run.inputs.name}: ${own.map(of).join("; ")}.`, `Of those that are not meant, ${takeOff("…")}`) ] ];
    }
    const untaggedFileSystems = (run, {untagged}) => untagged.map(fileSystem => conflict("untagged file system", "whose-is-it", `No file system is tagged ${_run_run__WEBPACK_IMPORTED_MODULE_7__.oM}=${run.inputs.name}, but ${of(fileSystem)} is under this storage's key and carries no tag ` + `${_run_run__WEBPACK_IMPORTED_MODULE_7__.oM}.`, `If it is this storage's, it has lost its tag: ${tagFileSystem(fileSystem, run.inputs.name)}. If it is another's who uses the key, ` + `give it that tag with another value: ${tagFileSystem(fileSystem, "…")}`));
    const tagFileSystem = ({ResourceARN}, value) => `aws fsx tag-resource --resource-arn ${ResourceARN} --tags Key=${_run_run__WEBPACK_IMPORTED_MODULE_7__.oM},Value=${value}`;
    const of = ({FileSystemId, FileSystemType, Lifecycle, StorageCapacity, KmsKeyId}) => `File system ${FileSystemId} (${FileSystemType}, ${Lifecycle}, ${StorageCapacity} GiB, encrypted with ${KmsKeyId})`;
  },
  48770: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Hs: () => ownKeys,
      JD: () => isLost,
      Jo: () => isUnder,
      _C: () => otherClaims,
      xN: () => readIdentity
    });
    var _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66856);
    var _cloudhsm_find__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49312);
    var _fsx_client__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93590);
    var _fsx_find__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84722);
    var _kms_key__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87613);
    var _kms_keyStore__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30333);
    var _run_run__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19240);
    var _backups__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88597);
    async function readIdentity(run) {
      const everyCluster = await (0, _cloudhsm_find__WEBPACK_IMPORTED_MODULE_1__.B$)(run);
      const keyStores = await (0, _kms_keyStore__WEBPACK_IMPORTED_MODULE_5__.lY)(run);
      const tagged = everyCluster.filter(cluster => (0, _run_run__WEBPACK_IMPORTED_MODULE_7__.MU)(run, (0, 
      _run_run__WEBPACK_IMPORTED_MODULE_7__.pX)(cluster.TagList)));
      const clusters = tagged.filter(_cloudhsm_find__WEBPACK_IMPORTED_MODULE_1__.t2);
      const over = keyStoreOfFirst(clusters.length > 0 ? [ ...(0, _cloudhsm_find__WEBPACK_IMPORTED_MODULE_1__.KH)(clusters), ...clusters ] : tagged, keyStores);
      const others = keyStores.filter(store => (0, _kms_keyStore__WEBPACK_IMPORTED_MODULE_5__.dF)(store) && store !== over);
      const lost = others.filter(store => !isOverExisting(store, everyCluster));
      const doubtful = everyCluster.filter(cluster => (0, _cloudhsm_find__WEBPACK_IMPORTED_MODULE_1__.t2)(cluster) && !clusters.includes(cluster) && (clusters.length === 0 || (0, 
      _run_run__WEBPACK_IMPORTED_MODULE_7__.pX)(cluster.TagList) === void 0));
      const read = [ ...over === void 0 ? [] : [ over ], ...others.filter(store => lost.includes(store) || isOverExisting(store, doubtful)) ];
      const traces = {
        clusters: everyCluster,
        keyStores,
        keys: await (0, _kms_key__WEBPACK_IMPORTED_MODULE_4__.q7)(run, read),
        backups: await (0, _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_0__.xF)(run)
      };
      const [keyStore, ...rivals] = over === void 0 ? lostKeyStores(run, lost, clusters, traces) : [ over ];
      const keys = traces.keys.filter(key => (0, _kms_key__WEBPACK_IMPORTED_MODULE_4__.S1)(keyStore, key));
      const aliased = await (0, _kms_key__WEBPACK_IMPORTED_MODULE_4__.$5)(run);
      const key = aliased !== void 0 && (0, _kms_key__WEBPACK_IMPORTED_MODULE_4__.S1)(keyStore, aliased) ? await ownKey(run, keys, aliased) : void 0;
      const everyFileSystem = await (0, _fsx_find__WEBPACK_IMPORTED_MODULE_3__.Wm)(run);
      const fileSystems = everyFileSystem.filter(fileSystem => (0, _run_run__WEBPACK_IMPORTED_MODULE_7__.MU)(run, (0, 
      _run_run__WEBPACK_IMPORTED_MODULE_7__.pX)(fileSystem.Tags)));
      const own = ownKeys(run, {
        keys,
        key
      });
      const stay = fileSystems.filter(({Lifecycle}) => Lifecycle !== "DELETING");
      const ourFileSystems = stay.filter(fileSystem => isUnder(own, fileSystem));
      const ofKeys = keys.some(each => (0, _run_run__WEBPACK_IMPORTED_MODULE_7__.MU)(run, each.storage)) ? [ keyStore.CloudHsmClusterId ] : [];
      const bearers = clusters.length > 0 || ofKeys.length > 0 ? clusters : tagged;
      const roots = [ ...bearers.map(({ClusterId}) => ClusterId), ...ofKeys ];
      const lineage = (0, _backups__WEBPACK_IMPORTED_MODULE_6__.wC)(run, roots, traces);
      return {
        clusters,
        cluster: only((0, _cloudhsm_find__WEBPACK_IMPORTED_MODULE_1__.KH)(clusters)),
        strays: doubtful.filter(({ClusterId}) => (0, _backups__WEBPACK_IMPORTED_MODULE_6__.Zk)(ClusterId, traces).has(run.inputs.name)),
        keyStores,
        keyStore,
        rivals,
        keys,
        aliased,
        key,
        fileSystems,
        fileSystem: only(ourFileSystems),
        untagged: ourFileSystems.length > 0 ? [] : everyFileSystem.filter(each => (0, _run_run__WEBPACK_IMPORTED_MODULE_7__.pX)(each.Tags) === void 0 && each.Lifecycle !== "DELETING" && isUnder(own, each)),
        keyless: await withoutKey(run, stay.filter(fileSystem => !ourFileSystems.includes(fileSystem))),
        backups: (0, _backups__WEBPACK_IMPORTED_MODULE_6__.im)(run, lineage, traces),
        lineage,
        traces
      };
    }
    const only = all => all.length === 1 ? all[0] : void 0;
    const isUnder = (keys, {FileSystemType, KmsKeyId}) => FileSystemType === "ONTAP" && keys.some(({Arn}) => (0, 
    _fsx_client__WEBPACK_IMPORTED_MODULE_2__.m)(KmsKeyId, Arn));
    const ownKeys = (run, {keys, key}) => [ ...keys.filter(each => (0, _run_run__WEBPACK_IMPORTED_MODULE_7__.MU)(run, each.storage)), ...key === void 0 ? [] : [ key ] ];
    async function withoutKey(run, fileSystems) {
      const found = [];
      for (const fileSystem of fileSystems) {
        const {FileSystemType, KmsKeyId} = fileSystem;
        if (FileSystemType === "ONTAP" && KmsKeyId !== void 0 && await (0, _kms_key__WEBPACK_IMPORTED_MODULE_4__.oy)(run, KmsKeyId)) found.push(fileSystem);
      }
      return found;
    }
    const tagLag = 10 * 6e4;
    async function ownKey(run, keys, aliased) {
      const key = keys.find(({KeyId}) => KeyId === aliased.KeyId) ?? await (0, _kms_key__WEBPACK_IMPORTED_MODULE_4__.y1)(run, aliased);
      const isNew = run.clock.now() - (key.CreationDate?.getTime() ?? 0) < tagLag;
      return (0, _run_run__WEBPACK_IMPORTED_MODULE_7__.MU)(run, key.storage) || key.storage === void 0 && isNew ? key : void 0;
    }
    const isOverExisting = ({CloudHsmClusterId}, clusters) => clusters.some(cluster => cluster.ClusterId === CloudHsmClusterId && (0, 
    _cloudhsm_find__WEBPACK_IMPORTED_MODULE_1__.t2)(cluster));
    const keyStoreOfFirst = (clusters, keyStores) => clusters.map(({ClusterId}) => (0, 
    _kms_keyStore__WEBPACK_IMPORTED_MODULE_5__.Xo)(keyStores, ClusterId)).find(store => store !== void 0);
    function lostKeyStores(run, lost, clusters, traces) {
      const holdsOurs = store => traces.keys.some(key => (0, _kms_key__WEBPACK_IMPORTED_MODULE_4__.S1)(store, key) && (0, 
      _run_run__WEBPACK_IMPORTED_MODULE_7__.MU)(run, key.storage));
      if (clusters.length > 0) {
        const {ids} = (0, _backups__WEBPACK_IMPORTED_MODULE_6__.wC)(run, clusters.map(({ClusterId}) => ClusterId), traces);
        const isRestored = clusters.some(({SourceBackupId}) => SourceBackupId !== void 0);
        return lost.filter(store => ids.has(store.CloudHsmClusterId) || isRestored && holdsOurs(store));
      }
      const holding = lost.filter(holdsOurs);
      const isEmpty = store => !traces.keys.some(key => (0, _kms_key__WEBPACK_IMPORTED_MODULE_4__.S1)(store, key));
      return holding.length > 0 ? holding : lost.filter(store => isEmpty(store) && (0, 
      _backups__WEBPACK_IMPORTED_MODULE_6__.Zk)(store.CloudHsmClusterId, traces).has(run.inputs.name));
    }
    const isLost = ({keyStore, traces}) => keyStore !== void 0 && !isOverExisting(keyStore, traces.clusters);
    function otherClaims(run, clusterId, {keyStores, keys, backups}) {
      const isOthers = storage => storage !== void 0 && storage !== run.inputs.name;
      const store = clusterId === void 0 ? void 0 : (0, _kms_keyStore__WEBPACK_IMPORTED_MODULE_5__.Xo)(keyStores, clusterId);
      return [ ...keys.filter(key => (0, _kms_key__WEBPACK_IMPORTED_MODULE_4__.S1)(store, key) && isOthers(key.storage)).map(({Arn, KeyId, storage}) => ({
        what: `key ${Arn} in it is tagged ${storage}`,
        untag: `aws kms untag-resource --tag-keys safe-storage --key-id ${KeyId}`
      })), ...backups.filter(backup => (0, _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_0__.mL)(backup) === clusterId && isOthers((0, 
      _run_run__WEBPACK_IMPORTED_MODULE_7__.pX)(backup.TagList))).map(({BackupId, TagList}) => ({
        what: `backup ${BackupId} of its cluster is tagged ${(0, _run_run__WEBPACK_IMPORTED_MODULE_7__.pX)(TagList)}`,
        untag: `aws cloudhsmv2 untag-resource --tag-key-list safe-storage --resource-id ${BackupId}`
      })) ];
    }
  },
  7202: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      H0: () => lostCluster,
      ZT: () => remainsOf,
      b3: () => clusterFirst,
      yN: () => inTheWayOfACluster
    });
    var _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66856);
    var _cloudhsm_find__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49312);
    var _ssm_parameters__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20365);
    var _words__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75846);
    var _backups__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88597);
    var _conflicts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47173);
    var _source__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38937);
    function lostCluster(run, identity) {
      if ((0, _cloudhsm_find__WEBPACK_IMPORTED_MODULE_1__.KH)(identity.clusters).length > 0) return;
      const left = leftWithoutCluster(identity);
      if (left.length === 0) return;
      return {
        severity: "broken",
        what: `There is no cluster tagged for ${run.inputs.name} in ${run.inputs.awsRegion}, but this is left: ${left.join(", ")}.`,
        remedy: wayToRecover(run, identity),
        runbook: "cluster-lost"
      };
    }
    const remainsOf = (run, identity) => ({
      left: leftWithoutCluster(identity),
      wayBack: wayToRecover(run, identity)
    });
    function clusterFirst(identity) {
      if ((0, _cloudhsm_find__WEBPACK_IMPORTED_MODULE_1__.KH)(identity.clusters).length > 0) return;
      if (identity.clusters.length > 0) return "See to the cluster first, which is being deleted.";
      return leftWithoutCluster(identity).length === 0 ? void 0 : "Recover the cluster first, as the finding about it says; then look again.";
    }
    function wayToRecover(run, identity) {
      const backup = (0, _source__WEBPACK_IMPORTED_MODULE_5__.RO)(run, identity);
      if (backup === void 0) return backupInWaiting(run, identity) ?? "No backup is to be seen that holds its keys: look in other regions and accounts, and ask AWS " + "Support. A fresh cluster opens nothing of this; for a new storage of this name all the same give new-storage: true.";
      const isProven = identity.backups.ours.includes(backup);
      return [ `To recover it, run the phases with source-backup-id: ${isProven ? _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_0__.BP : backup.BackupId}: ${isProven ? `now that is ${(0, 
      _source__WEBPACK_IMPORTED_MODULE_5__.u6)(backup)}` : `${(0, _source__WEBPACK_IMPORTED_MODULE_5__.u6)(backup)}, of which its tag alone says that it is this storage's`}.`, (0, 
      _source__WEBPACK_IMPORTED_MODULE_5__.jx)(run, identity) ?? [], "For a new storage of this name, which opens nothing of the old one, give new-storage: true." ].flat().join(" ");
    }
    async function inTheWayOfACluster(run, identity) {
      const {sourceBackupId, newStorage} = run.inputs;
      const isThere = (0, _cloudhsm_find__WEBPACK_IMPORTED_MODULE_1__.KH)(identity.clusters).length > 0;
      const isNew = newStorage && sourceBackupId === void 0 && !isThere;
      const conflicts = (isNew ? _conflicts__WEBPACK_IMPORTED_MODULE_4__.y : _conflicts__WEBPACK_IMPORTED_MODULE_4__.h)(run, identity).map(({finding}) => finding);
      if (conflicts.length > 0 || isThere) return conflicts;
      if (sourceBackupId !== void 0) return wrongSource(run, identity, sourceBackupId);
      return isNew ? passwordsOfBackups(run, identity) : [ lostCluster(run, identity) ?? [] ].flat();
    }
    function wrongSource(run, identity, given) {
      const {awsRegion, name, hsmMode} = run.inputs;
      const [, account] = /:(\d{12}):backup\//.exec(given) ?? [];
      if (account !== void 0 && account !== run.identity.accountId) return [];
      const broken = (what, remedy) => [ {
        severity: "broken",
        what,
        remedy,
        runbook: "cluster-lost"
      } ];
      const backup = (0, _source__WEBPACK_IMPORTED_MODULE_5__.IO)(run, identity);
      if (given === _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_0__.BP && backup === void 0) return broken(`source-backup-id: expected a READY backup in ${awsRegion} of which AWS shows that it is ${name}'s (got newest, and ` + "there is none).", withoutProof(run, identity));
      const wrong = (got, remedy) => broken(`source-backup-id: expected a READY backup in ${awsRegion} (got ${(0, 
      _source__WEBPACK_IMPORTED_MODULE_5__.DG)(given)}, ${got}).`, remedy);
      const {ours, tagged} = identity.backups;
      const best = (0, _source__WEBPACK_IMPORTED_MODULE_5__.RO)(run, identity);
      const advice = best === void 0 ? "aws cloudhsmv2 describe-backups lists them; a copy in another region has another id." : `The newest of this storage is ${(0, 
      _source__WEBPACK_IMPORTED_MODULE_5__.u6)(best)}.`;
      if (backup === void 0) return wrong("which is not there", advice);
      if (!(0, _source__WEBPACK_IMPORTED_MODULE_5__.i_)(backup)) return wrong(`which is ${backup.BackupState}`, (0, 
      _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_0__.t8)(backup) ? "Wait until it is READY." : `aws cloudhsmv2 restore-backup --backup-id ${(0, 
      _source__WEBPACK_IMPORTED_MODULE_5__.DG)(given)} takes its deletion ` + `back${best === void 0 ? "" : `; or take another: ${advice}`}`);
      if (!(0, _source__WEBPACK_IMPORTED_MODULE_5__.fv)(run, identity, backup)) return wrong(`which is of ${(0, 
      _words__WEBPACK_IMPORTED_MODULE_6__.Ly)(backup.CreateTimestamp)}, before its key was made`, advice);
      if (backup.Mode !== void 0 && backup.Mode !== hsmMode) return broken(`hsm-mode: expected ${backup.Mode}, the mode of ${backup.BackupId} (got ${hsmMode}).`, `Give hsm-mode: ${backup.Mode}; a backup restores in its own mode only.`);
      const isOthers = !ours.includes(backup) && !tagged.includes(backup) && (ours.length > 0 || (0, 
      _backups__WEBPACK_IMPORTED_MODULE_3__.gg)(run, (0, _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_0__.mL)(backup), identity.traces));
      return isOthers && hasKeys(identity) ? wrong(`of ${(0, _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_0__.mL)(backup)}, which opens nothing of what is left of ${name}`, `${advice} Or give the restored ` + "storage another name.") : [];
    }
    function withoutProof(run, identity) {
      const backup = (0, _source__WEBPACK_IMPORTED_MODULE_5__.RO)(run, identity);
      return backup === void 0 ? backupInWaiting(run, identity) ?? "Look in other regions and accounts: a copy has an id of its own, and is given by that." : `${(0, 
      _source__WEBPACK_IMPORTED_MODULE_5__.u6)(backup)} carries the tag of this storage, which anybody may write who may tag it: if it is the right one, give ` + `source-backup-id: ${backup.BackupId}.`;
    }
    function backupInWaiting(run, identity) {
      const {ours, tagged} = identity.backups;
      const coming = (0, _source__WEBPACK_IMPORTED_MODULE_5__.cz)(identity.backups).find(backup => !(0, 
      _source__WEBPACK_IMPORTED_MODULE_5__.i_)(backup));
      const deleted = (0, _source__WEBPACK_IMPORTED_MODULE_5__.su)([ ...ours, ...tagged ].filter(backup => !(0, 
      _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_0__.t8)(backup) && (0, _source__WEBPACK_IMPORTED_MODULE_5__.fv)(run, identity, backup)));
      if (coming !== void 0) return `${(0, _source__WEBPACK_IMPORTED_MODULE_5__.u6)(coming)} is ${coming.BackupState}: wait until it is READY, then ${withBackup(coming)}`;
      return deleted && `${(0, _source__WEBPACK_IMPORTED_MODULE_5__.m3)(deleted)} Then ${withBackup(deleted)}`;
    }
    const withBackup = ({BackupId}) => `run the phases with source-backup-id: ${BackupId}.`;
    const hasKeys = ({keyStore, fileSystems}) => keyStore !== void 0 || fileSystems.length > 0;
    async function passwordsOfBackups(run, {backups}) {
      const kept = (0, _source__WEBPACK_IMPORTED_MODULE_5__.cz)(backups);
      if (kept.length === 0 || !(await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_2__.Kh)(run)).includes("admin-password")) return [];
      const name = (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_2__.xd)(run, "admin-password");
      return [ {
        severity: "broken",
        what: `new-storage: expected no password of an earlier storage (got ${name}, without which ${(0, 
        _words__WEBPACK_IMPORTED_MODULE_6__.U9)(kept.length, "backup")} of ` + `${clustersOf(kept)} cannot be used).`,
        remedy: "Give the new storage another name. Leave that password where it is as long as one of those backups is kept: only when nobody " + "needs any of them, and they are deleted, is it of no use.",
        runbook: "cluster-lost"
      } ];
    }
    function leftWithoutCluster({keyStore, keys, fileSystems, backups}) {
      const kept = (0, _source__WEBPACK_IMPORTED_MODULE_5__.cz)(backups);
      return [ ...keyStore === void 0 ? [] : [ `key store "${keyStore.CustomKeyStoreName}" (${keyStore.CustomKeyStoreId}) over ${keyStore.CloudHsmClusterId}, which is gone` ], ...keys.map(({Arn, KeyState}) => `key ${Arn} (${KeyState})`), ...fileSystems.map(({FileSystemId}) => `file system ${FileSystemId}`), ...kept.length === 0 ? [] : [ `${(0, 
      _words__WEBPACK_IMPORTED_MODULE_6__.U9)(kept.length, "backup")} of ${clustersOf(kept)}` ] ];
    }
    const clustersOf = backups => [ ...new Set(backups.map(_cloudhsm_backups__WEBPACK_IMPORTED_MODULE_0__.mL)) ].join(", ");
  },
  38937: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      DG: () => idIn,
      IO: () => sourceBackup,
      RO: () => newestBackup,
      cz: () => keptBackups,
      fv: () => holdsKeys,
      i_: () => isReady,
      jx: () => shownComing,
      ke: () => nextBackup,
      m3: () => wayBackOf,
      q6: () => comingBackup,
      su: () => newestOf,
      u6: () => shownBackup,
      uz: () => toRestore
    });
    var _aws_durations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82588);
    var _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66856);
    var _kms_key__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87613);
    var _words__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75846);
    const idIn = given => given.replace(/^.*:backup\//, "");
    function sourceBackup(run, known) {
      const {sourceBackupId} = run.inputs;
      if (sourceBackupId === void 0) return;
      return sourceBackupId === _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_1__.BP ? newestOf(known.backups.ours.filter(backup => isUseful(run, known, backup))) : known.traces.backups.find(({BackupId}) => BackupId === idIn(sourceBackupId));
    }
    const toRestore = (run, known) => run.inputs.sourceBackupId === _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_1__.BP ? sourceBackup(run, known)?.BackupId : run.inputs.sourceBackupId;
    const newestBackup = (run, known) => newestOf(candidates(run, known));
    function comingBackup(run, known) {
      const ready = newestOf(known.backups.ours.filter(backup => isUseful(run, known, backup)));
      const coming = newestOf(known.backups.ours.filter(backup => (0, _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_1__.t8)(backup) && !isReady(backup) && holdsKeys(run, known, backup)));
      return coming === void 0 || ready !== void 0 && time(ready) > time(coming) ? void 0 : coming;
    }
    function shownComing(run, known) {
      const ready = newestOf(known.backups.ours.filter(backup => isUseful(run, known, backup)));
      const coming = comingBackup(run, known);
      if (ready === void 0 || coming === void 0) return;
      const minutes = Math.round((time(coming) - time(ready)) / 6e4);
      const age = minutes < 120 ? (0, _words__WEBPACK_IMPORTED_MODULE_3__.U9)(minutes, "minute") : (0, 
      _words__WEBPACK_IMPORTED_MODULE_3__.U9)(Math.round(minutes / 60), "hour");
      return `${shownBackup(coming)}, which is ${age} newer, is ${coming.BackupState}: source-backup-id: newest waits for it, usually ` + `${_aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.backup.usually}; source-backup-id: ${ready.BackupId} does not.`;
    }
    const nextBackup = (run, known, cluster) => newestOf([ ...known.backups.ours, ...known.backups.tagged ].filter(backup => isUseful(run, known, backup) && (0, 
    _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_1__.mL)(backup) !== cluster.ClusterId && backup.BackupId !== cluster.SourceBackupId));
    function candidates(run, known) {
      const surely = known.backups.ours.filter(backup => isUseful(run, known, backup));
      return surely.length > 0 ? surely : keptBackups(known.backups).filter(backup => isUseful(run, known, backup));
    }
    const newestOf = backups => [ ...backups ].sort((a, b) => time(b) - time(a))[0];
    const isUseful = (run, known, backup) => isReady(backup) && holdsKeys(run, known, backup);
    const keptBackups = ({ours, tagged}) => [ ...ours, ...tagged ].filter(_cloudhsm_backups__WEBPACK_IMPORTED_MODULE_1__.t8);
    const isReady = ({BackupState}) => BackupState === "READY";
    const doubt = 10 * 6e4;
    function holdsKeys(run, {keys}, backup) {
      const usable = keys.filter(key => (0, _kms_key__WEBPACK_IMPORTED_MODULE_2__.sZ)(run, key));
      return usable.length === 0 || usable.some(({CreationDate}) => (CreationDate?.getTime() ?? 0) - time(backup) < doubt);
    }
    const time = ({CreateTimestamp}) => CreateTimestamp?.getTime() ?? 0;
    const shownBackup = backup => `${backup.BackupId} of ${(0, _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_1__.mL)(backup)}${backup.CreateTimestamp === void 0 ? "" : ` (${(0, 
    _words__WEBPACK_IMPORTED_MODULE_3__.Ly)(backup.CreateTimestamp)})`}`;
    const wayBackOf = backup => `${shownBackup(backup)} is ${backup.BackupState} until ` + `${(0, 
    _words__WEBPACK_IMPORTED_MODULE_3__.Ly)(backup.DeleteTimestamp)}: aws cloudhsmv2 restore-backup --backup-id ${backup.BackupId} brings it back; CloudTrail ` + "(DeleteBackup) says who has asked for its deletion.";
  },
  13962: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      i: () => kms
    });
    var _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4954);
    const kms = {
      id: "KMS",
      Client: _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_0__.p
    };
  },
  33594: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      NU: () => notConnected,
      RI: () => unknownError,
      UW: () => connectionErrors
    });
    const newPassword = "Safe Storage has given kmsuser new passwords, to no avail: look at the users with the phase verify and verify-users: " + "true, and change kmsuser's password as admin, in the HSMs and in the key store (UpdateCustomKeyStore).";
    const connectionErrors = {
      CLUSTER_NOT_FOUND: {
        cause: "KMS does not find the cluster",
        remedy: "If it was deleted, recover it: run the phases with source-backup-id: newest, which restores the cluster from a backup and " + "moves the key store to it."
      },
      INSUFFICIENT_CLOUDHSM_HSMS: {
        cause: "the cluster has no active HSM",
        remedy: "HSMs were added where they were missing, and KMS still sees none: the " + "phase verify tells how they are. If one is ACTIVE, ask AWS Support.",
        fix: "again"
      },
      INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET: {
        cause: "a subnet of the cluster has no free address",
        remedy: "Free an address, better two, in each private subnet of the cluster; then run again."
      },
      INTERNAL_ERROR: {
        cause: "KMS had an internal error",
        remedy: "It was tried several times: run again " + "later, and ask AWS Support if it goes on.",
        fix: "again"
      },
      INVALID_CREDENTIALS: {
        cause: "KMS has not the password that kmsuser has",
        remedy: newPassword,
        fix: "password"
      },
      NETWORK_ERRORS: {
        cause: "the network between KMS and the cluster failed",
        remedy: "It was tried several times: run again later. If it goes on, look whether the cluster's " + "security group still lets TCP 2223-2225 in and out to itself, and ask AWS Support.",
        fix: "again"
      },
      SUBNET_NOT_FOUND: {
        cause: "a subnet of the cluster was deleted",
        remedy: "The cluster gets no HSM there any more: delete it, its backups stay, and run deploy with subnet-ids that exist and " + "source-backup-id."
      },
      USER_LOCKED_OUT: {
        cause: "kmsuser is locked after too many wrong passwords",
        remedy: newPassword,
        fix: "password"
      },
      USER_LOGGED_IN: {
        cause: "somebody is logged in as kmsuser",
        remedy: "Log kmsuser out wherever it is logged in; nobody but KMS may use it. Then run again.",
        fix: "again"
      },
      USER_NOT_FOUND: {
        cause: "an HSM has no kmsuser",
        remedy: newPassword,
        fix: "password"
      }
    };
    const unknownError = {
      cause: "KMS gives a code that is not documented",
      remedy: "Ask AWS Support."
    };
    const byDeploy = {
      password: "Run deploy (or activate, where that is a workflow of its own): it " + "disconnects the key store, gives kmsuser a new password and connects.",
      again: "Run deploy: it sees to the HSMs, disconnects the key store and connects it once more."
    };
    function notConnected(store) {
      const {ConnectionState: state, ConnectionErrorCode: code, CustomKeyStoreId} = store;
      if (state === "CONNECTED") return;
      const error = code === void 0 ? void 0 : connectionErrors[code] ?? unknownError;
      return {
        what: `Key store ${CustomKeyStoreId} is ${state}${error === void 0 ? "" : `: ${code}, ${error.cause}`}; its keys cannot be used.`,
        remedy: state === "FAILED" ? ofFailed(error ?? unknownError) : remedies[state ?? ""] ?? unknownError.remedy
      };
    }
    const ofFailed = ({fix, remedy}) => fix === void 0 ? `${remedy} In case that is over already, deploy disconnects and connects it once more.` : byDeploy[fix];
    const remedies = {
      CONNECTING: "That takes 20 to 30 minutes: let deploy go on, it waits for it.",
      DISCONNECTING: "Run deploy: it waits, and connects the key store again. Somebody " + "may have disconnected it on purpose: CloudTrail says who.",
      DISCONNECTED: "Run deploy: it connects the key store again. Somebody may have disconnected it on purpose: CloudTrail says who."
    };
  },
  87613: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      cU: () => aliasFor,
      O5: () => aliasOf,
      k4: () => ensureKey,
      oX: () => findKeyByAlias,
      oy: () => isDeleted,
      S1: () => isIn,
      sZ: () => isUsableOf,
      q7: () => keysIn,
      $5: () => namedByAlias,
      ui: () => proveRoundTrip,
      __: () => tagsOfKey,
      y1: () => withStorage
    });
    var external_node_crypto_ = __webpack_require__(77598);
    var DescribeKeyCommand = __webpack_require__(64404);
    var CreateKeyCommand = __webpack_require__(85361);
    var CreateAliasCommand = __webpack_require__(43532);
    var ListResourceTagsCommand = __webpack_require__(13031);
    var ListKeysPaginator = __webpack_require__(33134);
    var EncryptCommand = __webpack_require__(2027);
    var DecryptCommand = __webpack_require__(5735);
    var ensure = __webpack_require__(6539);
    var errors = __webpack_require__(83916);
    var run_run = __webpack_require__(19240);
    var kms_client = __webpack_require__(13962);
    var aws_partition = __webpack_require__(72947);
    function keyPolicy(run) {
      const {identity: {accountId, partition}, inputs: {awsRegion}} = run;
      const viaFsx = {
        "kms:ViaService": (0, aws_partition.DL)(awsRegion).map(domain => `fsx.${awsRegion}.${domain}`),
        "kms:CallerAccount": accountId
      };
      return JSON.stringify({
        Version: "2012-10-17",
        Statement: [ {
          Sid: "AccountDecidesByIam",
          Effect: "Allow",
          Principal: {
            AWS: `arn:${partition}:iam::${accountId}:root`
          },
          Action: "kms:*",
          Resource: "*"
        }, {
          Sid: "UseThroughFsx",
          Effect: "Allow",
          Principal: {
            AWS: "*"
          },
          Action: [ "kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey" ],
          Resource: "*",
          Condition: {
            StringEquals: viaFsx
          }
        }, {
          Sid: "GrantThroughFsx",
          Effect: "Allow",
          Principal: {
            AWS: "*"
          },
          Action: [ "kms:CreateGrant", "kms:ListGrants" ],
          Resource: "*",
          Condition: {
            StringEquals: viaFsx,
            Bool: {
              "kms:GrantIsForAWSResource": "true"
            }
          }
        } ]
      });
    }
    var keyStates = __webpack_require__(19692);
    const aliasFor = ({keyAlias, name}) => `alias/${(keyAlias ?? name).replace(/^alias\//, "")}`;
    const aliasOf = run => aliasFor(run.inputs);
    async function findKeyByAlias(run) {
      const key = await describe(run, aliasOf(run));
      if (key !== void 0) run.record.observed.state("key", key.KeyState);
      return key;
    }
    async function namedByAlias(run) {
      return findKeyByAlias(run).catch(error => {
        if (!(0, errors.GZ)(error) || !error.message.includes("resource-based policy")) throw error;
        return {
          KeyId: aliasOf(run)
        };
      });
    }
    async function describe(run, KeyId) {
      try {
        return (await run.aws(kms_client.i).send(new DescribeKeyCommand.s({
          KeyId
        }))).KeyMetadata;
      } catch (error) {
        if (error.name === "NotFoundException") return;
        throw error;
      }
    }
    async function isDeleted(run, arnOrId) {
      const {identity: {accountId}, inputs: {awsRegion}} = run;
      if (arnOrId.startsWith("arn:") && !arnOrId.includes(`:kms:${awsRegion}:${accountId}:key/`)) return false;
      try {
        return await describe(run, arnOrId) === void 0;
      } catch (error) {
        if ((0, errors.GZ)(error)) return false;
        throw error;
      }
    }
    function refuseUnusable(key, store) {
      const trouble = (0, keyStates.l)(key, store);
      if (trouble?.isPutAway) throw new errors.j1(trouble.what, {
        remedy: trouble.remedy
      });
    }
    async function ensureKey(run, store) {
      const named = await findKeyByAlias(run);
      if (named !== void 0) {
        checkOrigin(run, named, store);
        refuseUnusable(named, store);
        run.log.found(`key ${named.Arn}, ${aliasOf(run)}`);
        return named;
      }
      const key = await (0, ensure.D8)(run, {
        what: "key",
        find: async () => findKeyByTag(run, store),
        create: async () => createKey(run, store),
        passes: isMalformedPolicy,
        describe: found => found.Arn
      });
      refuseUnusable(key, store);
      await ensureAlias(run, key);
      return key;
    }
    async function createKey(run, store) {
      const client = run.aws.once(kms_client.i);
      const request = {
        Origin: "AWS_CLOUDHSM",
        CustomKeyStoreId: store.CustomKeyStoreId,
        Description: `Safe Storage ${run.inputs.name}`,
        Policy: keyPolicy(run),
        Tags: (0, run_run.Fg)(run).map(({Key, Value}) => ({
          TagKey: Key,
          TagValue: Value
        }))
      };
      try {
        const made = await client.send(new CreateKeyCommand.p(request));
        run.record.observed.reading("lockout-check", "passed");
        return made;
      } catch (refusal) {
        if (!isLockout(refusal)) throw refusal;
        run.record.observed.reading("lockout-check", "refused");
        run.log.found("this role may not change the key's policy later, as it should be: the key is made without KMS's check of that");
        return client.send(new CreateKeyCommand.p({
          ...request,
          BypassPolicyLockoutSafetyCheck: true
        })).catch(error => {
          throw (0, errors.GZ)(error) ? mayNotBypass(run, error) : error;
        });
      }
    }
    const isMalformedPolicy = ({name}) => name === "MalformedPolicyDocumentException";
    const isLockout = error => isMalformedPolicy(error) && error.message.includes("will not allow you to update the key policy");
    function mayNotBypass(run, cause) {
      const {identity: {accountId, partition}, inputs: {awsRegion}} = run;
      const keys = `arn:${partition}:kms:${awsRegion}:${accountId}:key/*`;
      return new errors.j1("This role may make the key neither with KMS's lockout check, which it does not pass, nor without.", {
        cause,
        remedy: "Allow one of two things, in the role's policies and in what your organization denies: " + `kms:CreateKey with kms:BypassPolicyLockoutSafetyCheck = true, or kms:PutKeyPolicy on ${keys}, ` + "which may be taken back once the key is there. Then run again."
      });
    }
    async function ensureAlias(run, {KeyId}) {
      const named = await (0, ensure.D8)(run, {
        what: `alias ${aliasOf(run)}`,
        find: async () => findKeyByAlias(run),
        create: async () => run.aws(kms_client.i).send(new CreateAliasCommand.W({
          AliasName: aliasOf(run),
          TargetKeyId: KeyId
        })),
        passes: ({name}) => name === "AlreadyExistsException" || name === "NotFoundException",
        describe: found => found.Arn
      });
      if (named.KeyId !== KeyId) throw new errors.j1(`key-alias: expected no key, or ${KeyId} (got ${aliasOf(run)}, which names ${named.Arn})`, {
        remedy: "Choose another key-alias. That key was not touched."
      });
    }
    const findKeyByTag = async (run, store) => (await keysIn(run, [ store ])).find(key => isUsableOf(run, key));
    const isUsableOf = (run, {storage, KeyState}) => (0, run_run.MU)(run, storage) && KeyState !== "PendingDeletion";
    async function tagsOfKey(run, {KeyId}) {
      const {Tags = []} = await run.aws(kms_client.i).send(new ListResourceTagsCommand.d({
        KeyId
      }));
      return Tags.map(({TagKey, TagValue}) => ({
        Key: TagKey,
        Value: TagValue
      }));
    }
    async function withStorage(run, key) {
      const tags = await tagsOfKey(run, key).catch(error => {
        if (error.name !== "AccessDeniedException" && error.name !== "NotFoundException") throw error;
        return;
      });
      return {
        ...key,
        storage: (0, run_run.pX)(tags),
        tags
      };
    }
    async function keysIn(run, stores) {
      if (stores.length === 0) return [];
      const client = run.aws(kms_client.i);
      const found = [];
      for await (const {Keys = []} of (0, ListKeysPaginator.Y)({
        client
      }, {})) for (const {KeyId} of Keys) {
        const {KeyMetadata: key} = await client.send(new DescribeKeyCommand.s({
          KeyId
        })).catch(error => {
          if (error.name !== "AccessDeniedException" && error.name !== "NotFoundException") throw error;
          return {
            KeyMetadata: void 0
          };
        });
        if (stores.some(({CustomKeyStoreId}) => key?.CustomKeyStoreId === CustomKeyStoreId)) found.push(await withStorage(run, key));
      }
      return found;
    }
    const isIn = (store, {Origin, CustomKeyStoreId}) => Origin === "AWS_CLOUDHSM" && store !== void 0 && CustomKeyStoreId === store.CustomKeyStoreId;
    function checkOrigin(run, key, store) {
      if (!isIn(store, key)) throw new errors.j1(`key-alias: expected no key, or one in key store ${store.CustomKeyStoreId} (got ${aliasOf(run)}, a key ` + `with origin ${key.Origin})`, {
        remedy: "Choose another key-alias. That key was not touched."
      });
    }
    async function proveRoundTrip(run, key) {
      const client = run.aws(kms_client.i);
      const plaintext = (0, external_node_crypto_.randomBytes)(32);
      const EncryptionContext = {
        [run_run.oM]: run.inputs.name
      };
      const {CiphertextBlob} = await client.send(new EncryptCommand.b({
        KeyId: key.Arn,
        Plaintext: plaintext,
        EncryptionContext
      }));
      const decrypted = await client.send(new DecryptCommand.v({
        KeyId: key.Arn,
        CiphertextBlob,
        EncryptionContext
      }));
      if (!plaintext.equals(decrypted.Plaintext)) throw new errors.mf(`Key ${key.Arn} decrypted to something else than was encrypted.`, {
        remedy: "Do not use the key; ask AWS Support."
      });
      run.log.checked("encrypted and decrypted through the key");
      run.record.addEvidence("key", {
        arn: key.Arn,
        origin: key.Origin,
        keyStoreId: key.CustomKeyStoreId,
        clusterId: key.CloudHsmClusterId,
        created: key.CreationDate?.toISOString(),
        roundTrip: "passed",
        roundTripAt: new Date(run.clock.now()).toISOString()
      });
    }
  },
  19692: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => wayBack,
      l: () => keyTrouble
    });
    var _words__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75846);
    function keyTrouble(key, store) {
      const {Arn, KeyState = "", DeletionDate} = key;
      if (KeyState === "Enabled") return;
      const until = DeletionDate === void 0 ? "" : ` until ${(0, _words__WEBPACK_IMPORTED_MODULE_0__.Ly)(DeletionDate)}`;
      return {
        what: (0, _words__WEBPACK_IMPORTED_MODULE_0__.em)(`Key ${Arn} is ${KeyState}${until}`),
        remedy: remedies[KeyState]?.(key, store) ?? "Nobody here knows the state: look at KMS's documentation, or ask AWS Support.",
        isPutAway: KeyState === "PendingDeletion" || KeyState === "Disabled"
      };
    }
    const wayBack = ({KeyId}) => `aws kms cancel-key-deletion --key-id ${KeyId}, then aws kms enable-key ` + `--key-id ${KeyId}`;
    const remedies = {
      PendingDeletion: key => `If that is a mistake: ${wayBack(key)}, before that date; CloudTrail (ScheduleKeyDeletion) says whose. ` + "If it is not, choose another key-alias.",
      Disabled: ({KeyId}) => `aws kms enable-key --key-id ${KeyId}, if it may be used again; CloudTrail (DisableKey) says who has ` + "disabled it.",
      Unavailable: (_, store) => store?.ConnectionState === "CONNECTED" ? "Its key store is connected, so look whether the HSMs still hold its " + "material (docs/runbook.md): a cluster that is restored from a backup may." : "Its key store is not connected: run deploy, or the phase connect, which connects it or says why not.",
      Creating: () => "KMS is still making it, which passes by itself: run again in some minutes.",
      Updating: () => "KMS is changing it, which passes by itself: run again in some minutes."
    };
  },
  30333: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S_: () => describeKeyStore,
      W3: () => keyStoreName,
      Xo: () => keyStoreOver,
      Zf: () => disconnect,
      dF: () => isOnCloudHsm,
      dT: () => waitUntilStable,
      lY: () => allKeyStores,
      tW: () => connectKeyStore,
      zM: () => ensureKeyStore
    });
    var _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38781);
    var _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49729);
    var _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(59561);
    var _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(85974);
    var _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(39587);
    var _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(54959);
    var _aws_durations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82588);
    var _aws_ensure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6539);
    var _aws_wait__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86308);
    var _cloudhsm_kmsUser__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14525);
    var _cloudhsm_trustAnchor__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36116);
    var _errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83916);
    var _ssm_parameters__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20365);
    var _client__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13962);
    var _connectionErrors__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33594);
    const keyStoreName = ({inputs}) => inputs.keyStoreName ?? inputs.name;
    const keyStoreOver = (keyStores, clusterId) => keyStores.find(store => isOnCloudHsm(store) && store.CloudHsmClusterId === clusterId);
    const isOnCloudHsm = ({CustomKeyStoreType = "AWS_CLOUDHSM"}) => CustomKeyStoreType === "AWS_CLOUDHSM";
    async function describeKeyStore(run, {CustomKeyStoreId}) {
      try {
        const {CustomKeyStores} = await run.aws(_client__WEBPACK_IMPORTED_MODULE_7__.i).send(new _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_9__.r({
          CustomKeyStoreId
        }));
        const store = CustomKeyStores?.[0];
        return store === void 0 ? void 0 : observed(run, store);
      } catch (error) {
        if (error.name === "CustomKeyStoreNotFoundException") return;
        throw error;
      }
    }
    async function allKeyStores(run) {
      const stores = [];
      for await (const {CustomKeyStores = []} of (0, _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_10__.x)({
        client: run.aws(_client__WEBPACK_IMPORTED_MODULE_7__.i)
      }, {})) stores.push(...CustomKeyStores);
      return stores.map(store => observed(run, store));
    }
    function observed(run, store) {
      run.record.observed.state("key store", store.ConnectionState);
      run.record.observed.state("connection error", store.ConnectionErrorCode);
      const {CloudHsmClusterId: cluster, TrustAnchorCertificate: anchor} = store;
      if (cluster !== void 0 && anchor !== void 0) run.record.anchors.set(cluster, anchor);
      return store;
    }
    async function ensureKeyStore(run, cluster, known) {
      if (known !== void 0 && known.CloudHsmClusterId !== cluster.ClusterId) await moveKeyStore(run, known, cluster);
      return (0, _aws_ensure__WEBPACK_IMPORTED_MODULE_1__.D8)(run, {
        what: `key store ${keyStoreName(run)}`,
        find: async () => keyStoreOver(await allKeyStores(run), cluster.ClusterId),
        create: async () => run.aws(_client__WEBPACK_IMPORTED_MODULE_7__.i).send(new _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_11__.L({
          CustomKeyStoreName: keyStoreName(run),
          CloudHsmClusterId: cluster.ClusterId,
          TrustAnchorCertificate: await (0, _cloudhsm_trustAnchor__WEBPACK_IMPORTED_MODULE_4__.Ql)(run, cluster),
          KeyStorePassword: await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_6__.yN)(run, "kmsuser-password")
        })),
        describe: found => `${found.CustomKeyStoreId}, ${found.ConnectionState}`
      });
    }
    async function moveKeyStore(run, store, {ClusterId}) {
      const {ConnectionState} = await waitUntilStable(run, store);
      if (ConnectionState !== "DISCONNECTED") {
        await disconnect(run, store);
        await waitUntilStable(run, store, true);
      }
      await run.aws(_client__WEBPACK_IMPORTED_MODULE_7__.i).send(new _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_12__.Q({
        CustomKeyStoreId: store.CustomKeyStoreId,
        CloudHsmClusterId: ClusterId,
        KeyStorePassword: await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_6__.yN)(run, "kmsuser-password")
      })).catch(error => {
        throw error.name === "CloudHsmClusterNotRelatedException" ? notRelated(store, ClusterId, error) : error;
      });
      run.log.made(`key store ${store.CustomKeyStoreId}: on ${ClusterId} now, which was restored from a backup of ${store.CloudHsmClusterId}`);
    }
    const notRelated = (store, clusterId, cause) => new _errors__WEBPACK_IMPORTED_MODULE_5__.j1(`KMS does not let key store ${store.CustomKeyStoreId} move from ${store.CloudHsmClusterId}, which is gone, to ${clusterId}: they ` + "share no backup.", {
      cause,
      remedy: `Restore a backup of ${store.CloudHsmClusterId}: delete ${clusterId} and run deploy with its source-backup-id.`
    });
    const repairs = 3;
    async function connectKeyStore(run, found) {
      let isOld = found.ConnectionState === "FAILED";
      let earlier = "";
      for (let repaired = 0; ;) {
        const store = await waitUntilStable(run, found).catch(error => {
          throw error instanceof _errors__WEBPACK_IMPORTED_MODULE_5__.UX ? new _errors__WEBPACK_IMPORTED_MODULE_5__.UX(`${error.message}${earlier}`) : error;
        });
        switch (store.ConnectionState) {
         case "CONNECTED":
          if (await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_6__.H2)(run, "kmsuser-password") !== void 0) await (0, 
          _ssm_parameters__WEBPACK_IMPORTED_MODULE_6__.lY)(run, "kmsuser-password");
          run.log.checked(`key store ${store.CustomKeyStoreId} is connected`);
          return store;

         case "DISCONNECTED":
          await run.aws(_client__WEBPACK_IMPORTED_MODULE_7__.i).send(new _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_13__.b({
            CustomKeyStoreId: store.CustomKeyStoreId
          }));
          run.log.made(`key store ${store.CustomKeyStoreId}: connection asked for`);
          break;

         default:
          await repair(run, store, isOld, repaired++ < repairs);
          if (isOld) earlier = `; the connection before had FAILED: ${whyFailed(store)}`;
          isOld = false;
        }
      }
    }
    const deleted = ({CustomKeyStoreId}) => new _errors__WEBPACK_IMPORTED_MODULE_5__.mf(`Key store ${CustomKeyStoreId} is gone: somebody has deleted it meanwhile (CloudTrail, DeleteCustomKeyStore, says who).`, {
      remedy: "Run deploy: it makes another one."
    });
    const stable = [ "CONNECTED", "DISCONNECTED", "FAILED" ];
    async function waitUntilStable(run, found, always = false) {
      const look = async () => {
        const store = await describeKeyStore(run, found);
        if (store === void 0) throw deleted(found);
        return store;
      };
      const {ConnectionState} = await look();
      return (0, _aws_wait__WEBPACK_IMPORTED_MODULE_2__.fm)(run, {
        what: `key store ${found.CustomKeyStoreName} to be ${ConnectionState === "DISCONNECTING" ? "disconnected" : "connected"}`,
        duration: ConnectionState === "DISCONNECTING" ? _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.keyStoreDisconnection : _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.keyStoreConnection,
        look,
        until: store => stable.includes(store.ConnectionState),
        show: store => store.ConnectionState,
        alwaysWait: always
      });
    }
    function connectionErrorOf({ConnectionErrorCode: code = "INTERNAL_ERROR"}) {
      return {
        code,
        ..._connectionErrors__WEBPACK_IMPORTED_MODULE_8__.UW[code] ?? _connectionErrors__WEBPACK_IMPORTED_MODULE_8__.RI
      };
    }
    function whyFailed(store) {
      const {code, cause, remedy} = connectionErrorOf(store);
      return `${code}: ${cause}. If it fails again: ${remedy}`;
    }
    async function repair(run, store, isOld, mayMend) {
      const {code, cause, remedy, fix} = connectionErrorOf(store);
      if (!isOld && (fix === void 0 || !mayMend)) throw new _errors__WEBPACK_IMPORTED_MODULE_5__.mf(`KMS cannot connect key store ${store.CustomKeyStoreId}: ${code}: ${cause}.`, {
        remedy
      });
      run.log.warn(fix === void 0 ? `An earlier connection of the key store has failed: ${code}: ${cause}. ` + `In case that is over, it is disconnected and connected once more. Otherwise: ${remedy}` : `KMS could not connect the key store: ${code}: ${cause}. It is disconnected, fixed and connected again.`);
      await disconnect(run, store);
      await waitUntilStable(run, store, true);
      if (fix === "password") {
        await (0, _cloudhsm_kmsUser__WEBPACK_IMPORTED_MODULE_3__.kp)(run);
        await run.aws(_client__WEBPACK_IMPORTED_MODULE_7__.i).send(new _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_12__.Q({
          CustomKeyStoreId: store.CustomKeyStoreId,
          KeyStorePassword: await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_6__.yN)(run, "kmsuser-password")
        }));
      }
    }
    async function disconnect(run, store) {
      const {CustomKeyStoreId} = store;
      await run.aws(_client__WEBPACK_IMPORTED_MODULE_7__.i).send(new _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_14__.P({
        CustomKeyStoreId
      })).catch(async error => {
        const state = error.name === "CustomKeyStoreInvalidStateException" ? (await describeKeyStore(run, store))?.ConnectionState : void 0;
        if (state !== "DISCONNECTING" && state !== "DISCONNECTED") throw error;
      });
    }
  },
  67807: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ce: () => newPassword,
      JW: () => sealed,
      ol: () => digestOf,
      sX: () => isMade
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
    const length = 32;
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    function newPassword(run) {
      const password = Array.from({
        length
      }, () => alphabet[(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(alphabet.length)]).join("");
      run.mask(password);
      return password;
    }
    const isMade = password => password.length === length && [ ...password ].every(character => alphabet.includes(character));
    function sealed(run, password) {
      const before = newPassword(run);
      return {
        value: before + password,
        sha256: digestOf(before + password),
        skip: before.length
      };
    }
    const digestOf = password => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(password).digest("hex");
  }
};
