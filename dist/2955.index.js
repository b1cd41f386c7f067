"use strict";

exports.id = 2955;

exports.ids = [ 2955 ];

exports.modules = {
  1986: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => driftOf
    });
    function driftOf({inputs}, {StorageCapacity, OntapConfiguration}) {
      return [ StorageCapacity !== inputs.storageCapacity && `${StorageCapacity} GiB (storage-capacity says ${inputs.storageCapacity})`, OntapConfiguration?.ThroughputCapacity !== inputs.throughputCapacity && `${OntapConfiguration?.ThroughputCapacity} MB/s (throughput-capacity says ${inputs.throughputCapacity})`, OntapConfiguration?.DeploymentType !== inputs.deploymentType && `${OntapConfiguration?.DeploymentType} (deployment-type says ${inputs.deploymentType})` ].filter(difference => difference !== false);
    }
  },
  2784: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      i: () => examineCertificates,
      r: () => ends
    });
    var _pki_certificate__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4839);
    var _pki_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9813);
    var _ssm_parameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(365);
    const day = 24 * 36e5;
    const keptForGood = "A cluster keeps its CA for good: plan a new cluster with a new CA, and move the files to a file system under its key.";
    const awsRootEnds = Date.UTC(2027, 3, 26, 8, 37, 46);
    async function examineCertificates(run, cluster) {
      const authority = run.inputs.caCertificate ?? await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_1__.yN)(run, "ca-certificate");
      const now = run.clock.now();
      const signed = cluster.Certificates.ClusterCertificate;
      return [ ...authority !== void 0 ? ends("The CA's certificate", authority, now) : signed === void 0 ? [] : [ lost ], ...signed === void 0 ? [] : ends("The cluster's certificate", signed, now), ...awsRootEnds - now < 120 * day ? [ awsRoot(now) ] : [] ];
    }
    const lost = {
      severity: "degraded",
      what: "The CA's certificate is neither given nor in Parameter Store; workers cannot reach the HSMs without it.",
      remedy: "Put it back: it is in the evidence and in the CA's secrets.",
      runbook: "ca-lost"
    };
    const awsRoot = now => ({
      severity: "notice",
      what: `AWS's CloudHSM root certificate ${awsRootEnds > now ? "ends" : "ended"} on ${date(awsRootEnds)}.`,
      remedy: "Existing clusters are not touched; for new ones give AWS's next root as aws-root-certificate.",
      runbook: "certificate-ends"
    });
    function ends(what, pem, now, remedy = keptForGood) {
      let notAfter;
      try {
        notAfter = Math.min(...(0, _pki_certificate__WEBPACK_IMPORTED_MODULE_0__.jZ)(pem, what).map(certificate => certificate.notAfter));
      } catch (error) {
        if (!(error instanceof _pki_errors__WEBPACK_IMPORTED_MODULE_2__.EE)) throw error;
        return [ {
          severity: "degraded",
          what: error.message,
          remedy: "Put the right certificate back: it is in the evidence.",
          runbook: "ca-lost"
        } ];
      }
      const left = Math.floor((notAfter - now) / day);
      const severity = left < 30 ? "degraded" : left < 365 ? "notice" : void 0;
      return severity === void 0 ? [] : [ {
        severity,
        what: `${what} ${left < 0 ? "ended" : "ends"} on ${date(notAfter)}${left < 0 ? "" : `, in ${left} days`}.`,
        remedy,
        runbook: "certificate-ends"
      } ];
    }
    const date = ms => new Date(ms).toISOString().slice(0, 10);
  },
  1085: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      n: () => examineWorkers
    });
    var _worker_ephemeral__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7713);
    var _worker_worker__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4106);
    async function examineWorkers(run) {
      const workers = await (0, _worker_ephemeral__WEBPACK_IMPORTED_MODULE_0__.findWorkers)(run, [ "pending", "running", "stopping", "stopped" ]);
      const notice = (what, remedy) => ({
        severity: "notice",
        what,
        remedy,
        runbook: "worker-left-behind"
      });
      return [ ...workers.map(({InstanceId, State}) => notice(`Worker ${InstanceId} is ${State?.Name}.`, "If no run is under way, terminate it; it ends itself four hours after its start.")), ...(await (0, 
      _worker_worker__WEBPACK_IMPORTED_MODULE_1__.aU)(run)).map(what => notice(what, "If no run is under way, run deploy: in the end it leaves the worker as it was.")) ];
    }
  },
  8089: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E9: () => dollars,
      Er: () => priceSources,
      Jf: () => totalSpent,
      Op: () => priceNote,
      Vt: () => prices,
      X5: () => total,
      XA: () => hoursPerMonth,
      XD: () => spending,
      mu: () => monthlyCosts
    });
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
    const priceSources = "The HSM's price is that of AWS's KMS pricing page of 2026-09-30; those of FSx and of the KMS key are AWS's list prices " + "as far as we know them, which no stored page confirms.";
    const hoursPerMonth = 730;
    const hour = 36e5;
    function monthlyCosts(inputs) {
      const zones = inputs.deploymentType.startsWith("MULTI_AZ") ? "multi" : "single";
      return [ {
        of: "hsms",
        what: `${inputs.hsmCount} HSMs (${inputs.hsmType})`,
        monthly: inputs.hsmCount * prices.hsmHour * hoursPerMonth
      }, {
        of: "key",
        what: "KMS key",
        monthly: prices.keyMonth
      }, {
        of: "storage",
        what: `FSx storage, ${inputs.storageCapacity} GiB SSD (${inputs.deploymentType})`,
        monthly: inputs.storageCapacity * prices.ssdGibMonth[zones]
      }, {
        of: "throughput",
        what: `FSx throughput, ${inputs.throughputCapacity} MB/s`,
        monthly: inputs.throughputCapacity * prices.throughputMonth[zones]
      } ];
    }
    function spending(costs, {hsmsSince, keySince, storageSince, until}) {
      const share = (monthly, since) => since === void 0 ? void 0 : monthly * Math.max(0, until - since) / hour / hoursPerMonth;
      const hours = hsmsSince.reduce((sum, since) => sum + Math.ceil((until - since) / hour), 0);
      const hsms = hours === 0 ? void 0 : hours * prices.hsmHour;
      return costs.map(cost => ({
        ...cost,
        spent: cost.of === "hsms" ? hsms : share(cost.monthly, cost.of === "key" ? keySince : storageSince)
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
