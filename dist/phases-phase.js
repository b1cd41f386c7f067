"use strict";

exports.id = 5079;

exports.ids = [ 5079, 7212 ];

exports.modules = {
  7212: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      F: () => giveBack,
      cleanUp: () => cleanUp
    });
    var _phaseTable__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3626);
    async function cleanUp(inputs, start) {
      const {releaseWorker, mayHoldWorker} = await __webpack_require__.e(4106).then(__webpack_require__.bind(__webpack_require__, 4106));
      const mayHaveChanged = inputs.phases.some(phase => _phaseTable__WEBPACK_IMPORTED_MODULE_0__.m0[phase].changes);
      if (!mayHoldWorker(inputs) && !mayHaveChanged) return;
      const run = await start();
      try {
        if (mayHoldWorker(inputs)) await releaseWorker(run);
      } finally {
        if (mayHaveChanged) await giveBack(run);
      }
    }
    async function giveBack(run) {
      const {releaseLease} = await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(4203), __webpack_require__.e(6308), __webpack_require__.e(4047) ]).then(__webpack_require__.bind(__webpack_require__, 4047));
      const {forgetCandidate} = await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(4203), __webpack_require__.e(6308), __webpack_require__.e(4047), __webpack_require__.e(365), __webpack_require__.e(4222) ]).then(__webpack_require__.bind(__webpack_require__, 365));
      await releaseLease(run, async () => run.inputs.phases.includes("activate") ? forgetCandidate(run) : void 0);
    }
  },
  5079: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      runPhase: () => runPhase
    });
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
    var _phaseTable__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3626);
    var _cleanup__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7212);
    const loadPhase = {
      plan: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(4203), __webpack_require__.e(7357), __webpack_require__.e(5193), __webpack_require__.e(2565), __webpack_require__.e(497), __webpack_require__.e(9208), __webpack_require__.e(1306), __webpack_require__.e(4781), __webpack_require__.e(6308), __webpack_require__.e(4047), __webpack_require__.e(4839), __webpack_require__.e(710), __webpack_require__.e(9312), __webpack_require__.e(2568), __webpack_require__.e(3426), __webpack_require__.e(4403), __webpack_require__.e(365), __webpack_require__.e(7202), __webpack_require__.e(6262), __webpack_require__.e(4719), __webpack_require__.e(7347), __webpack_require__.e(3381), __webpack_require__.e(1986), __webpack_require__.e(7713), __webpack_require__.e(4108), __webpack_require__.e(1312), __webpack_require__.e(3863), __webpack_require__.e(1913) ]).then(__webpack_require__.bind(__webpack_require__, 1913))).plan,
      provision: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(4203), __webpack_require__.e(7357), __webpack_require__.e(5193), __webpack_require__.e(2565), __webpack_require__.e(497), __webpack_require__.e(9208), __webpack_require__.e(1306), __webpack_require__.e(6308), __webpack_require__.e(4047), __webpack_require__.e(4839), __webpack_require__.e(710), __webpack_require__.e(9312), __webpack_require__.e(2568), __webpack_require__.e(3426), __webpack_require__.e(4403), __webpack_require__.e(365), __webpack_require__.e(7202), __webpack_require__.e(6262), __webpack_require__.e(7347), __webpack_require__.e(3381), __webpack_require__.e(9879), __webpack_require__.e(4108), __webpack_require__.e(1312), __webpack_require__.e(759), __webpack_require__.e(512) ]).then(__webpack_require__.bind(__webpack_require__, 512))).provision,
      initialize: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(4203), __webpack_require__.e(7357), __webpack_require__.e(5193), __webpack_require__.e(497), __webpack_require__.e(9208), __webpack_require__.e(1306), __webpack_require__.e(6308), __webpack_require__.e(4047), __webpack_require__.e(4839), __webpack_require__.e(710), __webpack_require__.e(9312), __webpack_require__.e(3426), __webpack_require__.e(4403), __webpack_require__.e(365), __webpack_require__.e(7202), __webpack_require__.e(6262), __webpack_require__.e(7347), __webpack_require__.e(3381), __webpack_require__.e(9879), __webpack_require__.e(4108), __webpack_require__.e(1312), __webpack_require__.e(1220) ]).then(__webpack_require__.bind(__webpack_require__, 1220))).initialize,
      activate: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(4203), __webpack_require__.e(7357), __webpack_require__.e(5193), __webpack_require__.e(497), __webpack_require__.e(6308), __webpack_require__.e(4047), __webpack_require__.e(4839), __webpack_require__.e(710), __webpack_require__.e(9312), __webpack_require__.e(3426), __webpack_require__.e(4403), __webpack_require__.e(365), __webpack_require__.e(7202), __webpack_require__.e(9879), __webpack_require__.e(4167) ]).then(__webpack_require__.bind(__webpack_require__, 4167))).activate,
      connect: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(4203), __webpack_require__.e(7357), __webpack_require__.e(5193), __webpack_require__.e(2565), __webpack_require__.e(497), __webpack_require__.e(6308), __webpack_require__.e(4047), __webpack_require__.e(4839), __webpack_require__.e(710), __webpack_require__.e(9312), __webpack_require__.e(2568), __webpack_require__.e(3426), __webpack_require__.e(4403), __webpack_require__.e(365), __webpack_require__.e(7202), __webpack_require__.e(1986), __webpack_require__.e(9879), __webpack_require__.e(759), __webpack_require__.e(1752), __webpack_require__.e(6766) ]).then(__webpack_require__.bind(__webpack_require__, 6766))).connect,
      storage: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(4203), __webpack_require__.e(7357), __webpack_require__.e(5193), __webpack_require__.e(2565), __webpack_require__.e(497), __webpack_require__.e(6308), __webpack_require__.e(4047), __webpack_require__.e(4839), __webpack_require__.e(710), __webpack_require__.e(9312), __webpack_require__.e(3426), __webpack_require__.e(4403), __webpack_require__.e(365), __webpack_require__.e(7202), __webpack_require__.e(1986), __webpack_require__.e(1752), __webpack_require__.e(7822) ]).then(__webpack_require__.bind(__webpack_require__, 5043))).storage,
      verify: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(4203), __webpack_require__.e(7357), __webpack_require__.e(5193), __webpack_require__.e(2565), __webpack_require__.e(497), __webpack_require__.e(6308), __webpack_require__.e(4047), __webpack_require__.e(4839), __webpack_require__.e(710), __webpack_require__.e(9312), __webpack_require__.e(2568), __webpack_require__.e(3426), __webpack_require__.e(4403), __webpack_require__.e(365), __webpack_require__.e(7202), __webpack_require__.e(4719), __webpack_require__.e(1986), __webpack_require__.e(7713), __webpack_require__.e(3863), __webpack_require__.e(181) ]).then(__webpack_require__.bind(__webpack_require__, 8258))).verify,
      teardown: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(4203), __webpack_require__.e(7357), __webpack_require__.e(5193), __webpack_require__.e(2565), __webpack_require__.e(497), __webpack_require__.e(1725), __webpack_require__.e(6308), __webpack_require__.e(4047), __webpack_require__.e(4839), __webpack_require__.e(710), __webpack_require__.e(9312), __webpack_require__.e(2568), __webpack_require__.e(3426), __webpack_require__.e(4403), __webpack_require__.e(365), __webpack_require__.e(7202), __webpack_require__.e(4719), __webpack_require__.e(7713), __webpack_require__.e(3273) ]).then(__webpack_require__.bind(__webpack_require__, 3273))).teardown
    };
    async function runPhase(name, run) {
      const phase = await loadPhase[name]();
      if (!_phaseTable__WEBPACK_IMPORTED_MODULE_1__.m0[name].changes) return phase(run);
      const {takeLease} = await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(4203), __webpack_require__.e(6308), __webpack_require__.e(4047) ]).then(__webpack_require__.bind(__webpack_require__, 4047));
      await takeLease(run);
      try {
        await phase(run);
      } catch (error) {
        if (error instanceof _errors__WEBPACK_IMPORTED_MODULE_0__.UX) await (0, _cleanup__WEBPACK_IMPORTED_MODULE_2__.F)(run).catch(failure => run.log.warn((0, 
        _errors__WEBPACK_IMPORTED_MODULE_0__.WE)(failure)));
        throw error;
      }
    }
  }
};
