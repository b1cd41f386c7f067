"use strict";

exports.id = 7212;

exports.ids = [ 7212 ];

exports.modules = {
  37212: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      F: () => giveBack,
      cleanUp: () => cleanUp
    });
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
    var _phaseTable__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23626);
    async function cleanUp(inputs, start) {
      const {releaseWorker, mayHoldWorker} = await __webpack_require__.e(4106).then(__webpack_require__.bind(__webpack_require__, 34106));
      const mayHaveChanged = inputs.phases.some(phase => _phaseTable__WEBPACK_IMPORTED_MODULE_1__.m0[phase].changes);
      if (!mayHoldWorker(inputs) && !mayHaveChanged) return;
      const run = await start();
      const left = [];
      if (mayHoldWorker(inputs)) await releaseWorker(run).catch(error => left.push(error));
      if (mayHaveChanged) await giveBack(run).catch(error => left.push(error));
      if (left.length === 0) return;
      for (const error of left.slice(1)) run.log.warn((0, _errors__WEBPACK_IMPORTED_MODULE_0__.WE)(error));
      throw left[0];
    }
    async function giveBack(run) {
      const {releaseLease} = await Promise.all([ __webpack_require__.e(1075), __webpack_require__.e(6719), __webpack_require__.e(6308), __webpack_require__.e(4047), __webpack_require__.e(1013) ]).then(__webpack_require__.bind(__webpack_require__, 94047));
      const {forgetCandidate} = await Promise.all([ __webpack_require__.e(1075), __webpack_require__.e(6719), __webpack_require__.e(365), __webpack_require__.e(9739) ]).then(__webpack_require__.bind(__webpack_require__, 20365));
      await releaseLease(run, async () => run.inputs.phases.includes("activate") ? forgetCandidate(run) : void 0);
    }
  }
};
