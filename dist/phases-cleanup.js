"use strict";

exports.id = 7212;

exports.ids = [ 7212 ];

exports.modules = {
  7212: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      cleanUp: () => cleanUp
    });
    async function cleanUp(inputs, start) {
      const {releaseWorker, mayHoldWorker} = await __webpack_require__.e(4106).then(__webpack_require__.bind(__webpack_require__, 4106));
      const mayHaveKept = inputs.adminPassword !== void 0 && inputs.phases.includes("activate");
      if (!mayHoldWorker(inputs) && !mayHaveKept) return;
      const run = await start();
      try {
        if (mayHaveKept) await (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(1395), __webpack_require__.e(365) ]).then(__webpack_require__.bind(__webpack_require__, 365))).forgetCandidate(run);
      } finally {
        if (mayHoldWorker(inputs)) await releaseWorker(run);
      }
    }
  }
};
