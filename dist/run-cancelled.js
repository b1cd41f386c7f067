"use strict";

exports.id = 3494;

exports.ids = [ 3494 ];

exports.modules = {
  3494: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      cancelled: () => cancelled
    });
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
    var _prices__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2495);
    function cancelled({record, inputs}, by) {
      const awaiting = record.awaiting === void 0 ? "" : ` while it waited for ${record.awaiting}`;
      return new _errors__WEBPACK_IMPORTED_MODULE_0__.mf(`Cancelled (${by})${awaiting}.`, {
        remedy: [ "What has begun at AWS goes on.", (0, _prices__WEBPACK_IMPORTED_MODULE_1__.hn)(record.hsms, inputs), "Run again: it goes on from here." ].filter(Boolean).join(" ")
      });
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
