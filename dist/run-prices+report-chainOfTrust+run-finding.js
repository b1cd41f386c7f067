"use strict";

exports.id = 593;

exports.ids = [ 593 ];

exports.modules = {
  3569: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      J: () => initialized,
      z: () => created
    });
    const initialized = [ "INITIALIZE_IN_PROGRESS", "INITIALIZED", "ACTIVE" ];
    const created = [ "UNINITIALIZED", ...initialized ];
  },
  9106: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      JI: () => isSigned,
      a4: () => mermaid,
      p7: () => chainOfTrust
    });
    var _cloudhsm_states__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3569);
    function chainOfTrust(report) {
      const {outputs, evidence} = report;
      const verdict = evidence.hardware?.verdict;
      const cluster = `CloudHSM cluster ${outputs["cluster-id"]}`;
      const store = `KMS custom key store ${outputs["key-store-id"]}`;
      const key = `KMS key ${outputs["key-arn"]?.split("/").pop()}`;
      const links = [ verdict?.genuine && {
        from: "The root of AWS",
        does: "proves the hardware of",
        to: cluster
      }, verdict?.genuine && verdict.verification === "full" && {
        from: "The root of the manufacturer",
        does: "proves the hardware of",
        to: cluster
      }, isSigned(report) && {
        from: authority(report),
        does: "has signed the certificate of",
        to: cluster
      }, ...(evidence.cluster?.hsms ?? []).map(({id, zone}) => ({
        from: cluster,
        does: "has",
        to: `HSM ${id} in ${zone}`
      })), outputs["key-store-id"] !== void 0 && {
        from: cluster,
        does: "lets kmsuser in from",
        to: store
      }, outputs["key-arn"] !== void 0 && {
        from: store,
        does: "holds",
        to: key
      }, outputs["file-system-id"] !== void 0 && {
        from: key,
        does: "encrypts",
        to: `FSx for ONTAP file system ${outputs["file-system-id"]}`
      } ];
      return links.filter(link => typeof link === "object");
    }
    function authority({evidence, inputs}) {
      const kmsKey = evidence.authority?.kmsKey ?? inputs["ca-kms-key"];
      return kmsKey === void 0 ? "Your CA" : `Your CA, whose key is KMS key ${kmsKey.split("/").pop()}`;
    }
    const isSigned = ({evidence}) => _cloudhsm_states__WEBPACK_IMPORTED_MODULE_0__.J.includes(evidence.cluster?.state);
    function mermaid(links) {
      const names = [ ...new Set(links.flatMap(({from, to}) => [ from, to ])) ];
      const node = name => `n${names.indexOf(name)}`;
      return [ "flowchart TD", ...names.map(name => `  ${node(name)}["${label(name)}"]`), ...links.map(({from, does, to}) => `  ${node(from)} --\x3e|${label(does)}| ${node(to)}`) ].join("\n");
    }
    const label = text => text.replace(/[^\p{L}\p{N} .,:/()’-]/gu, character => `#${character.codePointAt(0)};`);
  },
  2856: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ad: () => runbookPage,
      Np: () => bySeverity,
      WX: () => findingsOf,
      Wr: () => healthOf
    });
    const healthOf = findings => [ "broken", "degraded" ].find(health => findings.some(({severity}) => severity === health)) ?? "healthy";
    const order = [ "broken", "degraded", "notice" ];
    const bySeverity = phases => phases.flatMap(findingsOf).sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
    const findingsOf = ({findings, notes}) => findings.length > 0 ? findings : notes.filter(({kind}) => kind === "warning").map(({text}) => ({
      severity: "notice",
      what: text,
      remedy: ""
    }));
    const runbookPage = anchor => `https://github.com/safe-storage/safe-storage/blob/main/docs/runbook.md#${encodeURIComponent(anchor)}`;
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
