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
      const {releaseLease} = await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(1075), __webpack_require__.e(6308), __webpack_require__.e(4047), __webpack_require__.e(4011) ]).then(__webpack_require__.bind(__webpack_require__, 4047));
      const {forgetCandidate} = await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(1075), __webpack_require__.e(365), __webpack_require__.e(9739) ]).then(__webpack_require__.bind(__webpack_require__, 365));
      await releaseLease(run, async () => run.inputs.phases.includes("activate") ? forgetCandidate(run) : void 0);
    }
  },
  5079: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      runPhase: () => runPhase
    });
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
    var _phaseTable__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3626);
    var _run_prices__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2495);
    var _cleanup__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7212);
    const loadPhase = {
      plan: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(1075), __webpack_require__.e(7357), __webpack_require__.e(5193), __webpack_require__.e(2565), __webpack_require__.e(497), __webpack_require__.e(9208), __webpack_require__.e(1306), __webpack_require__.e(6954), __webpack_require__.e(6308), __webpack_require__.e(4839), __webpack_require__.e(710), __webpack_require__.e(4037), __webpack_require__.e(2568), __webpack_require__.e(3426), __webpack_require__.e(4403), __webpack_require__.e(365), __webpack_require__.e(7202), __webpack_require__.e(4047), __webpack_require__.e(6262), __webpack_require__.e(4719), __webpack_require__.e(7347), __webpack_require__.e(3381), __webpack_require__.e(1986), __webpack_require__.e(7713), __webpack_require__.e(4108), __webpack_require__.e(1312), __webpack_require__.e(3863), __webpack_require__.e(1913) ]).then(__webpack_require__.bind(__webpack_require__, 1913))).plan,
      provision: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(1075), __webpack_require__.e(7357), __webpack_require__.e(5193), __webpack_require__.e(2565), __webpack_require__.e(497), __webpack_require__.e(9208), __webpack_require__.e(1306), __webpack_require__.e(6308), __webpack_require__.e(4839), __webpack_require__.e(710), __webpack_require__.e(4037), __webpack_require__.e(2568), __webpack_require__.e(3426), __webpack_require__.e(4403), __webpack_require__.e(365), __webpack_require__.e(7202), __webpack_require__.e(6262), __webpack_require__.e(7347), __webpack_require__.e(3381), __webpack_require__.e(9879), __webpack_require__.e(4108), __webpack_require__.e(1312), __webpack_require__.e(759), __webpack_require__.e(512) ]).then(__webpack_require__.bind(__webpack_require__, 512))).provision,
      initialize: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(1075), __webpack_require__.e(7357), __webpack_require__.e(5193), __webpack_require__.e(497), __webpack_require__.e(9208), __webpack_require__.e(1306), __webpack_require__.e(6308), __webpack_require__.e(4839), __webpack_require__.e(710), __webpack_require__.e(4037), __webpack_require__.e(3426), __webpack_require__.e(4403), __webpack_require__.e(365), __webpack_require__.e(7202), __webpack_require__.e(6262), __webpack_require__.e(7347), __webpack_require__.e(3381), __webpack_require__.e(9879), __webpack_require__.e(4108), __webpack_require__.e(1312), __webpack_require__.e(1220) ]).then(__webpack_require__.bind(__webpack_require__, 1220))).initialize,
      activate: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(1075), __webpack_require__.e(7357), __webpack_require__.e(5193), __webpack_require__.e(497), __webpack_require__.e(6308), __webpack_require__.e(4839), __webpack_require__.e(710), __webpack_require__.e(4037), __webpack_require__.e(3426), __webpack_require__.e(4403), __webpack_require__.e(365), __webpack_require__.e(7202), __webpack_require__.e(9879), __webpack_require__.e(4167) ]).then(__webpack_require__.bind(__webpack_require__, 4167))).activate,
      connect: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(1075), __webpack_require__.e(7357), __webpack_require__.e(5193), __webpack_require__.e(2565), __webpack_require__.e(497), __webpack_require__.e(6308), __webpack_require__.e(4839), __webpack_require__.e(710), __webpack_require__.e(4037), __webpack_require__.e(2568), __webpack_require__.e(3426), __webpack_require__.e(4403), __webpack_require__.e(365), __webpack_require__.e(7202), __webpack_require__.e(1986), __webpack_require__.e(9879), __webpack_require__.e(759), __webpack_require__.e(1752), __webpack_require__.e(6766) ]).then(__webpack_require__.bind(__webpack_require__, 6766))).connect,
      storage: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(1075), __webpack_require__.e(7357), __webpack_require__.e(5193), __webpack_require__.e(2565), __webpack_require__.e(497), __webpack_require__.e(6308), __webpack_require__.e(4839), __webpack_require__.e(710), __webpack_require__.e(4037), __webpack_require__.e(3426), __webpack_require__.e(4403), __webpack_require__.e(365), __webpack_require__.e(7202), __webpack_require__.e(1986), __webpack_require__.e(1752), __webpack_require__.e(7822) ]).then(__webpack_require__.bind(__webpack_require__, 5043))).storage,
      verify: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(1075), __webpack_require__.e(7357), __webpack_require__.e(5193), __webpack_require__.e(2565), __webpack_require__.e(497), __webpack_require__.e(6308), __webpack_require__.e(4839), __webpack_require__.e(710), __webpack_require__.e(4037), __webpack_require__.e(2568), __webpack_require__.e(3426), __webpack_require__.e(4403), __webpack_require__.e(365), __webpack_require__.e(7202), __webpack_require__.e(4047), __webpack_require__.e(4719), __webpack_require__.e(1986), __webpack_require__.e(7713), __webpack_require__.e(3863), __webpack_require__.e(4486) ]).then(__webpack_require__.bind(__webpack_require__, 8258))).verify,
      teardown: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(1075), __webpack_require__.e(7357), __webpack_require__.e(5193), __webpack_require__.e(2565), __webpack_require__.e(497), __webpack_require__.e(8090), __webpack_require__.e(6308), __webpack_require__.e(4839), __webpack_require__.e(710), __webpack_require__.e(4037), __webpack_require__.e(2568), __webpack_require__.e(3426), __webpack_require__.e(4403), __webpack_require__.e(365), __webpack_require__.e(7202), __webpack_require__.e(4047), __webpack_require__.e(4719), __webpack_require__.e(7713), __webpack_require__.e(3273) ]).then(__webpack_require__.bind(__webpack_require__, 3273))).teardown
    };
    async function runPhase(name, run) {
      const phase = await loadPhase[name]();
      if (!_phaseTable__WEBPACK_IMPORTED_MODULE_1__.m0[name].changes) return phase(run);
      const {takeLease} = await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(1075), __webpack_require__.e(6308), __webpack_require__.e(4047), __webpack_require__.e(4011) ]).then(__webpack_require__.bind(__webpack_require__, 4047));
      await takeLease(run);
      try {
        await phase(run);
      } catch (error) {
        if (name !== "teardown") (0, _errors__WEBPACK_IMPORTED_MODULE_0__.bj)(error, (0, 
        _run_prices__WEBPACK_IMPORTED_MODULE_2__.hn)(run.record.hsms, run.inputs));
        if (error instanceof _errors__WEBPACK_IMPORTED_MODULE_0__.UX) await (0, _cleanup__WEBPACK_IMPORTED_MODULE_3__.F)(run).catch(failure => run.log.warn((0, 
        _errors__WEBPACK_IMPORTED_MODULE_0__.WE)(failure)));
        throw error;
      }
    }
  },
  2495: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E9: () => dollars,
      Er: () => priceSources,
      Jf: () => totalSpent,
      Op: () => priceNote,
      Vt: () => prices,
      X5: () => total,
      XA: () => hoursPerMonth,
      XD: () => spending,
      hn: () => hsmsGoOn,
      mu: () => monthlyCosts
    });
    var _inputs_fileSystemLimits__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(426);
    var _words__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5846);
    const prices = {
      hsmHour: 1.6,
      keyMonth: 1,
      ssdGibMonth: {
        multi: .25,
        single: .125
      },
      throughputMonth: {
        multi: 1.2,
        single: .72
      }
    };
    const priceNote = "AWS's list prices for us-east-1 as of 2026-11-23, without traffic, backups and taxes";
    const priceSources = "The HSM's price is that of AWS's KMS pricing page of 2026-09-30; those of FSx and of the KMS key are " + "AWS's list prices as far as we know them, which no stored page confirms.";
    const hoursPerMonth = 730;
    const hour = 36e5;
    const hsmsGoOn = (hsms, {name}) => hsms === void 0 || hsms === 0 ? void 0 : `${(0, 
    _words__WEBPACK_IMPORTED_MODULE_1__.U9)(hsms, "HSM")} of ${name} cost${hsms === 1 ? "s" : ""} ${(hsms * prices.hsmHour).toFixed(2)} US dollars an hour meanwhile; ` + "the phase teardown ends that.";
    function monthlyCosts(inputs) {
      const throughput = inputs.throughputCapacity * inputs.haPairs;
      const zones = (0, _inputs_fileSystemLimits__WEBPACK_IMPORTED_MODULE_0__.vX)(inputs.deploymentType) ? "multi" : "single";
      return [ {
        of: "hsms",
        what: `${(0, _words__WEBPACK_IMPORTED_MODULE_1__.U9)(inputs.hsmCount, "HSM")} (${inputs.hsmType})`,
        monthly: inputs.hsmCount * prices.hsmHour * hoursPerMonth
      }, {
        of: "key",
        what: "KMS key",
        monthly: prices.keyMonth
      }, ...inputs.parameterKmsKey === void 0 ? [] : [ {
        of: "parameter-key",
        what: "KMS key of the passwords",
        monthly: prices.keyMonth
      } ], {
        of: "storage",
        what: `FSx storage, ${inputs.storageCapacity} GiB SSD (${inputs.deploymentType})`,
        monthly: inputs.storageCapacity * prices.ssdGibMonth[zones]
      }, {
        of: "throughput",
        what: `FSx throughput, ${throughput} MB/s`,
        monthly: throughput * prices.throughputMonth[zones]
      } ];
    }
    function spending(costs, {hsmsSince, keySince, storageSince, until}) {
      const share = (monthly, since) => since === void 0 ? void 0 : monthly * Math.max(0, until - since) / hour / hoursPerMonth;
      const hours = hsmsSince.reduce((sum, since) => sum + Math.ceil((until - since) / hour), 0);
      const hsms = hours === 0 ? void 0 : hours * prices.hsmHour;
      const since = {
        key: keySince,
        "parameter-key": void 0,
        storage: storageSince,
        throughput: storageSince
      };
      return costs.map(cost => ({
        ...cost,
        spent: cost.of === "hsms" ? hsms : share(cost.monthly, since[cost.of])
      }));
    }
    const total = costs => costs.reduce((sum, cost) => sum + cost.monthly, 0);
    const totalSpent = costs => costs.reduce((sum, cost) => sum + (cost.spent ?? 0), 0);
    const dollars = amount => amount.toLocaleString("en-US", {
      style: "currency",
      currency: "USD"
    });
  }
};
