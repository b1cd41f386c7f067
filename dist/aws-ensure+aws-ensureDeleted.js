"use strict";

exports.id = 3426;

exports.ids = [ 3426 ];

exports.modules = {
  6539: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D8: () => ensure,
      FB: () => lag,
      nB: () => isOfAws,
      xy: () => lookFor
    });
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
    var _durations__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82588);
    var _wait__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86308);
    const lag = 2 * 6e4;
    async function ensure(run, wanted) {
      const there = await wanted.find();
      if (there !== void 0) {
        run.log.found(`${wanted.what}: ${wanted.describe(there)}`);
        return there;
      }
      return create(run, wanted);
    }
    async function create(run, wanted) {
      const until = run.clock.now() + (0, _wait__WEBPACK_IMPORTED_MODULE_2__.LF)(run, wanted.patience ?? _durations__WEBPACK_IMPORTED_MODULE_1__.S.acceptance) * 6e4;
      let refusal;
      let inDoubt = false;
      let tried;
      const tell = so => run.log.waiting(`for ${wanted.what}: ${refusal?.name ?? "not to be seen yet"}${so}`);
      return (0, _wait__WEBPACK_IMPORTED_MODULE_2__.px)(run, tell, async () => {
        do {
          tried = run.clock.now();
          refusal = await wanted.create().then(() => {}, error => error);
          const notYet = refusal !== void 0 && (wanted.passes?.(refusal) === true || isThrottle(refusal));
          if (refusal !== void 0 && !notYet && !(inDoubt && isOfAws(refusal)) && !mayHaveWorked(refusal)) throw refusal;
          inDoubt ||= refusal !== void 0 && !notYet;
          const shown = refusal === void 0 ? Math.max(lag, until - run.clock.now()) : lag;
          const made = await lookUntilSeen(run, wanted.find, notYet && !inDoubt ? run.inputs.pollInterval * 1e3 : shown);
          if (made !== void 0) {
            run.log.made(`${wanted.what}: ${wanted.describe(made)}`);
            return made;
          }
        } while (refusal !== void 0 && tried < until);
        throw refusal ?? new _errors__WEBPACK_IMPORTED_MODULE_0__.mf(`AWS accepted to create the ${wanted.what}, but does not show it.`, {
          remedy: "Run again: it is looked for before anything is created."
        });
      });
    }
    const lookFor = async (run, what, find) => (0, _wait__WEBPACK_IMPORTED_MODULE_2__.px)(run, so => run.log.waiting(`for ${what} to be seen${so}`), async () => lookUntilSeen(run, find, lag));
    async function lookUntilSeen(run, find, patience) {
      const until = run.clock.now() + patience;
      for (;;) {
        const found = await find();
        if (found !== void 0 || run.clock.now() >= until) return found;
        await (0, _wait__WEBPACK_IMPORTED_MODULE_2__.v7)(run);
      }
    }
    const isThrottle = ({name, $metadata}) => $metadata?.httpStatusCode === 429 || /Throttl|TooManyRequests|RequestLimit/.test(name);
    const isOfAws = error => error.operation !== void 0 && !("remedy" in error) && !(error instanceof TypeError || error instanceof ReferenceError);
    const mayHaveWorked = error => isOfAws(error) && (error.$metadata?.httpStatusCode ?? 500) >= 500;
  },
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
  }
};
