"use strict";

exports.id = 6308;

exports.ids = [ 6308 ];

exports.modules = {
  82588: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => durations
    });
    var _words__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75846);
    const duration = (usually, limit, range) => ({
      usually,
      limit,
      range
    });
    const between = (from, to, limit, more = "") => ({
      usually: `${from} to ${(0, _words__WEBPACK_IMPORTED_MODULE_0__.U9)(to, "minute")}${more}`,
      limit,
      range: [ from, to ]
    });
    const durations = {
      acceptance: duration("some seconds", 10),
      cluster: between(2, 5, 30),
      hsm: between(5, 10, 60, ", up to 25 for a further one"),
      hsmAnswer: duration("no time", 30),
      csr: duration("a minute", 30, [ 0, 2 ]),
      initialization: between(3, 4, 30),
      answerOfHsms: duration("some seconds", 5),
      activation: between(1, 4, 30),
      keyStoreConnection: duration("20 to 30 minutes", 60, [ 15, 30 ]),
      keyStoreDisconnection: duration("a few minutes", 30),
      worker: between(1, 3, 15),
      workerCommand: duration("half a minute", 20),
      parameter: duration("a moment", 5),
      settling: duration("2 minutes after it stopped", 5),
      instanceProfile: duration("some seconds", 2),
      fileSystem: between(30, 60, 150),
      fileSystemUpdate: duration("some minutes, up to an hour for its throughput", 120),
      storageVirtualMachine: between(2, 5, 30),
      volume: between(1, 10, 30),
      volumeUpdate: duration("a moment", 30),
      clusterModification: duration("a moment", 30),
      hsmDeletion: between(2, 15, 60),
      clusterDeletion: duration("a few minutes", 60),
      backup: duration("a minute or two", 60),
      lease: duration("until that run ends, or 15 minutes after it died", 20),
      logGroupDeletion: duration("a moment", 5),
      keyStoreDeletion: duration("a moment", 5),
      fileSystemDeletion: between(10, 30, 90)
    };
  },
  86308: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      LF: () => limitOf,
      fm: () => waitFor,
      px: () => withHeartbeat,
      v7: () => pause
    });
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
    var _words__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75846);
    var _deadline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7969);
    var _durations__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82588);
    const heartbeat = 5 * 6e4;
    async function waitFor(run, wait) {
      let seen = await wait.look();
      if (wait.until(seen)) return seen;
      if (!run.inputs.wait && !wait.alwaysWait) throw new _errors__WEBPACK_IMPORTED_MODULE_0__.UX(`${wait.what} (now ${wait.show(seen)}, usually ${wait.duration.usually})`);
      const begun = run.clock.now();
      const limit = wait.limit ?? limitOf(run, wait.duration);
      const isOver = () => run.clock.now() - begun >= limit * 6e4;
      const tell = so => run.log.waiting(`for ${wait.what}: ${wait.show(seen)}${so}, usually ${wait.duration.usually}`);
      tell("");
      let end = "failed";
      run.record.awaiting = wait.what;
      const giveUp = cause => {
        end = "given up";
        return gaveUp(wait, limit, seen, cause);
      };
      try {
        await withHeartbeat(run, tell, async () => {
          while (!wait.until(seen)) {
            if (isOver()) throw giveUp();
            const waited = run.clock.now() - begun;
            await pause(run, Math.min(untilNextLook(run, wait.duration, waited), untilLastLook(limit * 6e4 - waited)));
            seen = await (0, _deadline__WEBPACK_IMPORTED_MODULE_1__.t)(begun + limit * 6e4, wait.look).catch(error => {
              throw error.name === "TimeoutError" && isOver() ? giveUp(error) : error;
            });
          }
        });
        end = "reached";
      } finally {
        run.record.awaiting = void 0;
        const {usually} = wait.duration;
        run.record.observed.waits.push({
          for: durationName(wait.duration),
          took: (run.clock.now() - begun) / 1e3,
          usually,
          end
        });
      }
      run.record.waited(wait.what, begun, run.clock.now());
      return seen;
    }
    async function pause({clock, inputs, lease}, ms = inputs.pollInterval * 1e3) {
      await clock.sleep(ms);
      await lease.renew();
    }
    const untilLastLook = left => left > lastLook ? left - lastLook : left;
    const lastLook = 5e3;
    const longest = {
      before: [ 5 * 6e4, 60 ],
      after: [ 6e4, 12 ]
    };
    function untilNextLook({inputs}, {range}, waited) {
      const shortest = inputs.pollInterval * 1e3;
      if (range === void 0) return shortest;
      const [from, to] = range.map(minutes => minutes * 6e4);
      const [most, intervals] = waited < from ? longest.before : longest.after;
      const due = shortest * Math.sqrt((to - from) / 1e3) / 5;
      const wanted = Math.max(due, (from - waited) / 4, (waited - to) / 10);
      return Math.round(Math.max(shortest, Math.min(most, intervals * shortest, wanted)));
    }
    const limitOf = ({inputs}, {limit}) => inputs.timeout ?? limit;
    async function withHeartbeat({clock, lease}, tell, work) {
      const begun = clock.now();
      const stop = every(clock, heartbeat, () => {
        tell(` after ${Math.floor((clock.now() - begun) / 6e4)} min`);
        lease.renew().catch(() => {});
      });
      try {
        return await work();
      } finally {
        stop();
      }
    }
    const durationName = duration => Object.entries(_durations__WEBPACK_IMPORTED_MODULE_2__.S).find(([, each]) => each === duration)?.[0] ?? "something else";
    function gaveUp({what, show, remedy}, limit, seen, cause) {
      const own = typeof remedy === "function" ? remedy(seen) : remedy;
      return new _errors__WEBPACK_IMPORTED_MODULE_0__.mf((0, _words__WEBPACK_IMPORTED_MODULE_3__.em)(`Waited ${(0, 
      _words__WEBPACK_IMPORTED_MODULE_3__.U9)(limit, "minute")} for ${what}; last seen`, show(seen)), {
        cause,
        remedy: own ?? "Run again: it goes on from here. The input `timeout` gives each wait more minutes."
      });
    }
    function every(clock, ms, ring) {
      let callOff = () => {};
      const wind = () => {
        callOff = clock.alarm(ms, () => {
          ring();
          wind();
        });
      };
      wind();
      return () => callOff();
    }
  }
};
