"use strict";

exports.id = 9990;

exports.ids = [ 9990 ];

exports.modules = {
  7969: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      f: () => timeLeft,
      t: () => endingBy
    });
    var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);
    const deadlines = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage;
    const endingBy = (deadline, work) => deadlines.run(deadline, work);
    const timeLeft = clock => Math.max((deadlines.getStore() ?? 1 / 0) - clock.now(), 0);
  },
  44874: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      f: () => outlast
    });
    var _aws_durations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82588);
    var _aws_wait__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86308);
    var _words__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75846);
    async function outlast(run, since, longest) {
      const minutes = (0, _aws_wait__WEBPACK_IMPORTED_MODULE_1__.LF)(run, _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.answerOfHsms) + longest + 1;
      const end = since + minutes * 6e4;
      await (0, _aws_wait__WEBPACK_IMPORTED_MODULE_1__.fm)(run, {
        what: "a script of a run that died to have ended",
        duration: _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.workerCommand,
        look: async () => Promise.resolve(run.clock.now()),
        until: now => now >= end,
        show: () => `by ${(0, _words__WEBPACK_IMPORTED_MODULE_2__.Ly)(end)}`,
        alwaysWait: true,
        limit: minutes + 1
      });
    }
  },
  11782: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      runner: () => runner
    });
    var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
    var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
    var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
    var _aws_durations__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82588);
    var _aws_wait__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86308);
    var _errors__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83916);
    var _words__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75846);
    var _outlast__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44874);
    const runner = {
      acquire: async run => ({
        description: "this runner",
        execute: async script => executeHere(run, script).catch(neverBegun),
        settle: async since => (0, _outlast__WEBPACK_IMPORTED_MODULE_7__.f)(run, since, (0, 
        _aws_wait__WEBPACK_IMPORTED_MODULE_5__.LF)(run, _aws_durations__WEBPACK_IMPORTED_MODULE_4__.S.workerCommand))
      })
    };
    function neverBegun(error) {
      if (error.syscall === void 0) throw error;
      throw new _errors__WEBPACK_IMPORTED_MODULE_6__.mf((0, _words__WEBPACK_IMPORTED_MODULE_8__.em)("This runner could not begin the script", error.message), {
        remedy: "It needs bash in its PATH, and a folder for temporary files (RUNNER_TEMP) that it may write to and that has room " + "(docs/workers.md)."
      });
    }
    const passedOn = [ "PATH", "HOME", "RUNNER_TRACKING_ID", "AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_SSM", "AWS_CA_BUNDLE", "HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "NO_PROXY", "no_proxy" ];
    async function executeHere(run, script) {
      const {environment} = run;
      const {accessKeyId, secretAccessKey, sessionToken} = await run.aws.credentials();
      const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0, 
      node_path__WEBPACK_IMPORTED_MODULE_3__.join)(environment.RUNNER_TEMP ?? (0, node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "safe-storage-"));
      try {
        const file = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "script.sh");
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, script, {
          mode: 448
        });
        return await ended(run, (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("bash", [ file ], {
          cwd: folder,
          stdio: [ "ignore", "pipe", "pipe" ],
          detached: true,
          env: {
            ...Object.fromEntries(passedOn.map(name => [ name, environment[name] ])),
            AWS_ACCESS_KEY_ID: accessKeyId,
            AWS_SECRET_ACCESS_KEY: secretAccessKey,
            AWS_SESSION_TOKEN: sessionToken
          }
        }));
      } finally {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, {
          recursive: true,
          force: true
        });
      }
    }
    const grace = 1e4;
    async function ended(run, script) {
      const limit = (0, _aws_wait__WEBPACK_IMPORTED_MODULE_5__.LF)(run, _aws_durations__WEBPACK_IMPORTED_MODULE_4__.S.workerCommand);
      const tell = so => run.log.waiting(`for the script on this runner${so}, usually ${_aws_durations__WEBPACK_IMPORTED_MODULE_4__.S.workerCommand.usually}`);
      const alarms = [];
      const after = (ms, ring) => {
        alarms.push(run.clock.alarm(ms, ring));
      };
      try {
        return await (0, _aws_wait__WEBPACK_IMPORTED_MODULE_5__.px)(run, tell, async () => new Promise((resolve, reject) => {
          let stdout = "";
          let stderr = "";
          script.stdout.on("data", chunk => {
            stdout += chunk.toString();
          });
          script.stderr.on("data", chunk => {
            stderr += chunk.toString();
          });
          const outcome = code => ({
            exitCode: code ?? -1,
            stdout,
            stderr
          });
          script.on("error", reject);
          script.on("close", code => resolve(outcome(code)));
          script.on("exit", code => after(grace, () => resolve(outcome(code))));
          after(limit * 6e4, () => {
            killGroup(script.pid);
            reject(tookTooLong(limit, stderr));
          });
        }));
      } finally {
        for (const callOff of alarms) callOff();
        for (const stream of [ script.stdout, script.stderr ]) stream.destroy();
        script.unref();
      }
    }
    function killGroup(pid) {
      try {
        process.kill(-pid, "SIGKILL");
      } catch (error) {
        if (![ "ESRCH", "EPERM" ].includes(error.code)) throw error;
      }
    }
    const tookTooLong = (limit, stderr) => new _errors__WEBPACK_IMPORTED_MODULE_6__.mf(`The script on this runner had not ended after ${(0, 
    _words__WEBPACK_IMPORTED_MODULE_8__.U9)(limit, "minute")}, and was sent SIGKILL.`, {
      remedy: "Something in it hung: most often the way to the package source, or to the HSMs (TCP 2223-2225); docs/workers.md says what " + "ways a worker needs. Programs that it ran as root may still be there: look with ps before you run again.",
      cause: new Error(stderr.trim().split("\n").slice(-5).join("\n") || "it had printed nothing")
    });
  }
};
