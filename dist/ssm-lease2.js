"use strict";

exports.id = 4047;

exports.ids = [ 4047 ];

exports.modules = {
  44766: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N: () => jobUrl,
      X: () => githubJob
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
    function githubJob({environment}) {
      const {GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt, GITHUB_JOB: job, RUNNER_NAME: runner} = environment;
      const trace = runner && (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(runner).digest("hex").slice(0, 8);
      return id === void 0 ? void 0 : [ id, attempt, job, trace ].filter(Boolean).join("/");
    }
    function jobUrl({environment}) {
      const {GITHUB_RUN_ID: id, GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: server = "https://github.com"} = environment;
      return id === void 0 || repository === void 0 ? void 0 : `${server}/${repository}/actions/runs/${id}`;
    }
  },
  94047: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Z: () => hasLease,
      releaseLease: () => releaseLease,
      takeLease: () => takeLease
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
    var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38485);
    var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95919);
    var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18704);
    var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(25848);
    var _aws_durations__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82588);
    var _aws_ensure__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6539);
    var _aws_wait__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86308);
    var _errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83916);
    var _run_job__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44766);
    var _words__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(75846);
    var _client__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43758);
    const deadAfter = 15;
    const renewAfter = 5;
    const ownProcess = `local/${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8)}`;
    const ownerOf = run => (0, _run_job__WEBPACK_IMPORTED_MODULE_5__.X)(run) ?? ownProcess;
    const nameOf = (run, generation) => `${run.lease.path}/${generation}`;
    async function takeLease(run) {
      await take(run).catch(error => {
        throw (0, _errors__WEBPACK_IMPORTED_MODULE_4__.GZ)(error) ? mayNotTake(run, error) : error;
      });
    }
    const mayNotTake = (run, cause) => new _errors__WEBPACK_IMPORTED_MODULE_4__.j1(`This role may not take the lease of ${run.inputs.name}, which sees to it that one run at a time changes it; nothing was done.`, {
      cause,
      remedy: 'Allow it all that docs/permissions.md lists under "one run at a time". Bootstrap stacks of earlier releases have ' + "nothing of it: update the stack to this release's template, then run again. The phase plan tells what else is missing."
    });
    async function take(run) {
      for (;;) {
        const seen = await look(run);
        const {newest} = seen;
        if (newest !== void 0 && isMine(run, newest)) return hold(run, newest, seen.now - newest.written);
        if (isUnsettled(seen)) await waitUntilSettled(run); else if (isFree(seen)) {
          const next = (newest?.number ?? 0) + 1;
          if (next > last) throw noneLeft(run);
          if (!await made(run, next)) {
            await waitUntilSeen(run, next);
            continue;
          }
          if (newest !== void 0 && newest.released !== true) run.log.warn(`The run that changed ${run.inputs.name} before (${describe(newest)}) has not been heard of since ` + `${time(newest.written)}; this one goes on from what it finds.`);
          return hold(run, {
            number: next
          }, 0);
        } else await waitUntilFree(run);
      }
    }
    async function releaseLease(run, before = async () => {}) {
      const {newest, older} = await look(run);
      run.lease.held = void 0;
      if (newest === void 0 || !isMine(run, newest)) return;
      await before();
      await put(run, newest.number, {
        released: true,
        rest: newest.rest,
        Overwrite: true
      });
      const Names = older.slice(0, 10).map(generation => nameOf(run, generation));
      if (Names.length === 0) return;
      await run.aws(_client__WEBPACK_IMPORTED_MODULE_6__.a).send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_7__.l({
        Names
      })).catch(error => run.log.warn((0, _errors__WEBPACK_IMPORTED_MODULE_4__.WE)(error)));
    }
    async function hasLease(run) {
      if (run.lease.held !== void 0) return true;
      const {newest} = await look(run);
      return newest !== void 0 && isMine(run, newest);
    }
    const isMine = (run, {owner, released}) => owner === ownerOf(run) && released !== true;
    const isFree = ({newest, now}) => newest === void 0 || newest.released === true || now - newest.written > deadAfter * 6e4;
    const isUnsettled = ({newest, now}) => newest?.released === true && newest.rest !== true && now - newest.written < _aws_ensure__WEBPACK_IMPORTED_MODULE_2__.FB;
    async function waitUntilSettled(run) {
      await (0, _aws_wait__WEBPACK_IMPORTED_MODULE_3__.fm)(run, {
        what: "AWS to show what the run before has asked for",
        duration: _aws_durations__WEBPACK_IMPORTED_MODULE_1__.S.settling,
        look: async () => look(run),
        until: seen => !isUnsettled(seen),
        show: ({newest}) => `stopped at ${time(newest.written)}`,
        alwaysWait: true,
        limit: _aws_durations__WEBPACK_IMPORTED_MODULE_1__.S.settling.limit
      });
    }
    async function waitUntilSeen(run, generation) {
      const shown = ({newest}) => newest?.number ?? 0;
      await (0, _aws_wait__WEBPACK_IMPORTED_MODULE_3__.fm)(run, {
        what: `${nameOf(run, generation)} to be seen`,
        duration: _aws_durations__WEBPACK_IMPORTED_MODULE_1__.S.parameter,
        look: async () => look(run),
        until: seen => shown(seen) >= generation,
        show: seen => `${shown(seen)}`,
        alwaysWait: true
      });
    }
    async function waitUntilFree(run) {
      const limit = run.clock.now() + _aws_durations__WEBPACK_IMPORTED_MODULE_1__.S.lease.limit * 6e4;
      const words = ({newest}) => describe(newest);
      const seen = await (0, _aws_wait__WEBPACK_IMPORTED_MODULE_3__.fm)(run, {
        what: `the run that changes ${run.inputs.name} now to end`,
        duration: _aws_durations__WEBPACK_IMPORTED_MODULE_1__.S.lease,
        limit: _aws_durations__WEBPACK_IMPORTED_MODULE_1__.S.lease.limit + 1,
        look: async () => look(run),
        until: now => isFree(now) || run.clock.now() >= limit,
        show: words
      });
      if (isFree(seen)) return;
      throw new _errors__WEBPACK_IMPORTED_MODULE_4__.UX(`the run that changes ${run.inputs.name} now to end: ${words(seen)}, heard of ` + `at ${time(seen.newest.written)}. Nothing was changed by this one`, {
        next: "Run this again when that run has ended."
      });
    }
    async function look(run) {
      const generations = [];
      for await (const {Parameters = []} of (0, _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_8__.k)({
        client: run.aws(_client__WEBPACK_IMPORTED_MODULE_6__.a)
      }, {
        Path: run.lease.path
      })) generations.push(...Parameters.flatMap(parameter => read(parameter) ?? []));
      const [newest, ...older] = generations.sort((a, b) => b.number - a.number);
      return {
        newest,
        older: older.map(({number}) => number),
        now: run.aws.time() ?? run.clock.now()
      };
    }
    const last = 999999999999999;
    const noneLeft = run => new _errors__WEBPACK_IMPORTED_MODULE_4__.mf(`There is a lease of ${run.inputs.name} after which no other can come: somebody has written ${nameOf(run, last)}.`, {
      remedy: `Delete it when no run is under way (aws ssm delete-parameter --name ${nameOf(run, last)}), and run again. CloudTrail ` + "(PutParameter) says whose it is."
    });
    function read({Name = "", Value = "", LastModifiedDate}) {
      const number = /\/([1-9]\d{0,14})$/.exec(Name)?.[1];
      if (number === void 0) return;
      return {
        ...wordsIn(Value),
        number: Number(number),
        written: LastModifiedDate.getTime()
      };
    }
    function wordsIn(text) {
      try {
        const {owner, url, released, rest} = JSON.parse(text);
        const isWord = (word, form) => typeof word === "string" && form.test(word);
        return {
          ...isWord(owner, /^[\w./-]{1,200}$/) && {
            owner
          },
          ...isWord(url, /^https?:\/\/[\w./:-]{1,300}$/) && {
            url
          },
          ...released === true && {
            released
          },
          ...rest === true && {
            rest
          }
        };
      } catch {
        return {};
      }
    }
    const describe = ({owner, url}) => [ owner ?? "of nobody knows whom", url ].filter(Boolean).join(", ");
    const time = ms => `${new Date(ms).toISOString().slice(11, 16)} UTC`;
    async function made(run, generation) {
      return put(run, generation).then(() => true, error => {
        if (error.name === "ParameterAlreadyExists") return false;
        throw error;
      });
    }
    async function put(run, generation, {released, rest, ...options} = {}) {
      const words = {
        owner: ownerOf(run),
        url: (0, _run_job__WEBPACK_IMPORTED_MODULE_5__.N)(run),
        released,
        rest
      };
      await run.aws(_client__WEBPACK_IMPORTED_MODULE_6__.a).send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_9__.i({
        Name: nameOf(run, generation),
        Value: JSON.stringify(words),
        Type: "String",
        Tier: "Standard",
        ...options
      }));
    }
    async function hold(run, {number: generation, rest}, age) {
      let renewed = run.clock.now() - age;
      const write = async () => {
        const asked = run.clock.now();
        await put(run, generation, {
          Overwrite: true
        });
        renewed = asked;
      };
      const renew = async () => {
        if (run.clock.now() - renewed < renewAfter * 6e4) return;
        await requireOwn(run, generation);
        await write();
      };
      let renewing;
      const lease = {
        check: async () => {
          await lease.renew();
          await requireOwn(run, generation);
        },
        renew: async () => renewing ??= renew().finally(() => {
          renewing = void 0;
        }),
        rest: async () => {
          await requireOwn(run, generation);
          await put(run, generation, {
            rest: true,
            Overwrite: true
          });
        }
      };
      run.lease.held = lease;
      if (rest === true || age >= renewAfter * 6e4) await write();
    }
    async function requireOwn(run, generation) {
      const Names = [ generation, generation + 1 ].map(number => nameOf(run, number));
      const {Parameters = []} = await run.aws(_client__WEBPACK_IMPORTED_MODULE_6__.a).send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_10__.A({
        Names
      }));
      const seen = Parameters.flatMap(parameter => read(parameter) ?? []);
      const own = seen.find(({number}) => number === generation);
      if (own !== void 0 && isMine(run, own) && seen.length === 1) return;
      throw new _errors__WEBPACK_IMPORTED_MODULE_4__.mf(whyLost(run, generation, seen, own), {
        remedy: "This run makes nothing more. Look how the other runs end, and run again then if something is missing."
      });
    }
    function whyLost(run, generation, seen, own) {
      const {name} = run.inputs;
      if (seen.length === 0) return `The lease of ${name} (${nameOf(run, generation)}) is gone: other runs have followed this one, or somebody has deleted it.`;
      if (seen.length === 1 && own?.released === true) return `The lease of ${name} was given back while this run went on: its job was cancelled, or has ended.`;
      return `Another run has taken over ${name}, since this one was not heard of for ${(0, 
      _words__WEBPACK_IMPORTED_MODULE_11__.U9)(deadAfter, "minute")}.`;
    }
  }
};
