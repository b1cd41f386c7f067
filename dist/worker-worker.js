"use strict";

exports.id = 4106;

exports.ids = [ 4106 ];

exports.modules = {
  34106: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      acquireWorker: () => acquireWorker,
      checkWorker: () => checkWorker,
      leftovers: () => leftovers,
      mayHoldWorker: () => mayHoldWorker,
      releaseWorker: () => releaseWorker,
      startWorker: () => startWorker
    });
    var _phaseTable__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23626);
    const sources = {
      ephemeral: async () => (await Promise.all([ __webpack_require__.e(1075), __webpack_require__.e(2565), __webpack_require__.e(6719), __webpack_require__.e(6308), __webpack_require__.e(4047), __webpack_require__.e(4719), __webpack_require__.e(7713), __webpack_require__.e(3768), __webpack_require__.e(5868) ]).then(__webpack_require__.bind(__webpack_require__, 57713))).ephemeral,
      instance: async () => (await Promise.all([ __webpack_require__.e(1075), __webpack_require__.e(5193), __webpack_require__.e(2565), __webpack_require__.e(6719), __webpack_require__.e(6308), __webpack_require__.e(4543), __webpack_require__.e(4047), __webpack_require__.e(4719), __webpack_require__.e(3768), __webpack_require__.e(9436), __webpack_require__.e(4796) ]).then(__webpack_require__.bind(__webpack_require__, 21136))).instance,
      runner: async () => (await Promise.all([ __webpack_require__.e(6308), __webpack_require__.e(9990) ]).then(__webpack_require__.bind(__webpack_require__, 11782))).runner,
      lambda: async () => (await Promise.all([ __webpack_require__.e(1075), __webpack_require__.e(5193), __webpack_require__.e(2565), __webpack_require__.e(6719), __webpack_require__.e(3132), __webpack_require__.e(6308), __webpack_require__.e(4543), __webpack_require__.e(4047), __webpack_require__.e(9436), __webpack_require__.e(255) ]).then(__webpack_require__.bind(__webpack_require__, 23295))).lambda
    };
    const sourceOf = async run => sources[run.inputs.worker.kind]();
    async function checkWorker(run, vpcId) {
      await ((await sourceOf(run)).check?.(run, vpcId));
    }
    async function startWorker(run, network) {
      await ((await sourceOf(run)).start?.(run, network));
    }
    async function acquireWorker(run, network) {
      return (await sourceOf(run)).acquire(run, network);
    }
    async function releaseWorker(run) {
      await ((await sourceOf(run)).release?.(run));
    }
    async function leftovers(run) {
      return await ((await sourceOf(run)).leftovers?.(run)) ?? [];
    }
    const mayHoldWorker = ({worker, phases, verifyUsers}) => worker.kind !== "runner" && phases.some(phase => (0, 
    _phaseTable__WEBPACK_IMPORTED_MODULE_0__.b0)(phase, verifyUsers));
  }
};
