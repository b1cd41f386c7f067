"use strict";

exports.id = 4455;

exports.ids = [ 4455, 9097 ];

exports.modules = {
  9106: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      a4: () => mermaid,
      kt: () => isUnderKey,
      p7: () => chainOfTrust
    });
    var _standing__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91676);
    function chainOfTrust(report) {
      const {outputs, evidence} = report;
      const {"cluster-id": clusterId, "key-store-id": storeId, "key-arn": keyArn, "file-system-id": filesId} = outputs;
      const verdict = evidence.hardware?.verdict;
      const cluster = `CloudHSM cluster ${clusterId}`;
      const store = `KMS custom key store ${storeId}`;
      const key = `KMS key ${keyArn?.split("/").pop()}`;
      const files = `FSx for ONTAP file system ${filesId}`;
      const ofCluster = [ verdict?.genuine && {
        from: "The root of AWS",
        does: "proves the HSM that made the CSR of",
        to: cluster
      }, verdict?.genuine && verdict.verification === "full" && {
        from: "The root of the manufacturer",
        does: "proves the HSM that made the CSR of",
        to: cluster
      }, (0, _standing__WEBPACK_IMPORTED_MODULE_0__.J)(report) && {
        from: authority(report),
        does: "has signed the certificate of",
        to: cluster
      }, ...(evidence.cluster?.hsms ?? []).map(({id, zone}) => ({
        from: cluster,
        does: "has",
        to: `HSM ${id} in ${zone}`
      })), storeId !== void 0 && {
        from: cluster,
        does: "lets kmsuser in from",
        to: store
      } ];
      const links = [ ...clusterId === void 0 ? [] : ofCluster, storeId !== void 0 && keyArn !== void 0 && {
        from: store,
        does: "holds",
        to: key
      }, keyArn !== void 0 && filesId !== void 0 && isUnderKey(report) && {
        from: key,
        does: "encrypts",
        to: files
      } ];
      return links.filter(link => typeof link === "object");
    }
    function authority({evidence, inputs, outputs}) {
      const kmsKey = evidence.authority?.kmsKey ?? inputs["ca-kms-key"];
      if (kmsKey !== void 0) return `Your CA, whose key is KMS key ${kmsKey.split("/").pop()}`;
      return evidence.authority === void 0 && outputs["ca-certificate"] === void 0 ? "A customer CA" : "Your CA";
    }
    const isUnderKey = ({evidence: {storage}, outputs}) => storage?.kmsKeyId === void 0 || storage.kmsKeyId === outputs["key-arn"];
    function mermaid(links) {
      const names = [ ...new Set(links.flatMap(({from, to}) => [ from, to ])) ];
      const node = name => `n${names.indexOf(name)}`;
      return [ "flowchart TD", ...names.map(name => `  ${node(name)}["${label(name)}"]`), ...links.map(({from, does, to}) => `  ${node(from)} --\x3e|${label(does)}| ${node(to)}`) ].join("\n");
    }
    const label = text => text.replace(/[^\p{L}\p{N} .,:/()’-]/gu, character => `#${character.codePointAt(0)};`);
  },
  89097: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      nextStep: () => nextStep
    });
    var _inputs_rules__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98190);
    var _phaseTable__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23626);
    var _run_finding__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42856);
    var _standing__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91676);
    function nextStep(report) {
      const {phases, asked} = report;
      const last = phases.at(-1);
      const {phase, status, next} = last;
      const again = `run ${workflowOf(last) ?? "the workflow"} again`;
      if (status === "failed") return `${madeUntilNow(report, phase)} When the cause is gone, ${again}${_phaseTable__WEBPACK_IMPORTED_MODULE_1__.m0[phase].changes ? ": it goes on from here" : ""}.`;
      if (status === "pending") {
        const first = activation(report);
        return first === "" && next !== void 0 ? next : capital(`${first}${again} to go on from here.`);
      }
      const following = asked[asked.indexOf(phase) + 1];
      if (following !== void 0) return `Nothing; this run goes on with ${following}.`;
      return done[phase](report, last);
    }
    function madeUntilNow({phases}, phase) {
      if (!_phaseTable__WEBPACK_IMPORTED_MODULE_1__.m0[phase].changes) return "Nothing was changed.";
      if (!phases.some(({notes}) => notes.some(({kind}) => kind === "made"))) return "This run has made nothing that it knows of.";
      return phase === "teardown" ? "What is gone is gone, the rest is still there." : "What was made stays.";
    }
    const workflowOf = ({workflowRun}) => {
      const file = workflowRun?.workflow?.replace(/@.*$/, "").split("/").pop();
      return file && `the workflow ${file}`;
    };
    function workflowFor({inputs}, phase) {
      const named = new Map((0, _inputs_rules__WEBPACK_IMPORTED_MODULE_0__.aL)(inputs.workflows ?? "").map(each => each.split("=")));
      const [duty] = _phaseTable__WEBPACK_IMPORTED_MODULE_1__.m0[phase].duties;
      return named.get(duty) ?? (duty === "activate" ? named.get("deploy") : void 0);
    }
    function activation(report) {
      const [activate, own] = [ workflowFor(report, "activate"), workflowFor(report, report.phases.at(-1).phase) ];
      const isDue = report.evidence.cluster?.state === "INITIALIZED" && activate !== void 0 && activate !== own;
      return isDue ? `run the workflow ${activate}, then ` : "";
    }
    function phaseAfter(report, phase, last) {
      const following = phase === "initialize" && (0, _standing__WEBPACK_IMPORTED_MODULE_2__.J)(report) ? "activate" : phase;
      const workflow = workflowFor(report, following);
      if (workflow !== void 0 && workflow !== workflowFor(report, last.phase)) return `Run the workflow ${workflow}.`;
      return `Run the phase ${following}${last.workflowRun === void 0 ? "" : ", unless a later job of this workflow does"}.`;
    }
    const capital = text => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
    const hasFindings = phase => (0, _run_finding__WEBPACK_IMPORTED_MODULE_3__.WX)(phase).length > 0;
    const afterwards = ({evidence, inputs}) => [ inputs["source-backup-id"] !== void 0 && "Take source-backup-id out again: it was for this one restore.", evidence.hardware !== void 0 && "Keep this evidence: the certificates of the hardware cannot be fetched again.", "Run verify on a schedule." ].filter(Boolean).join(" ");
    const done = {
      plan: (report, last) => {
        const {outputs} = report;
        const {steps = []} = last;
        if (outputs.changes === "0") return hasFindings(last) ? "Nothing is to be made; read the findings above." : "Nothing: what is there is what was asked for.";
        const due = [ ...new Set(steps.map(({phase}) => phase)) ];
        const workflows = due.map(phase => workflowFor(report, phase)).filter((name, index, all) => index === 0 || name !== all[index - 1]);
        if (due.length > 0 && !workflows.includes(void 0)) {
          const named = workflows.join(", then ");
          return `Run the ${workflows.length === 1 ? "workflow" : "workflows"} ${named}. Each begins where AWS stands then.`;
        }
        return `Run ${due.length === 0 ? "the phases" : `${due.length === 1 ? "the phase" : "the phases"} ${due.join(", ")}`}. ` + "Each begins where AWS stands then.";
      },
      provision: (report, last) => phaseAfter(report, "initialize", last),
      initialize: (report, last) => phaseAfter(report, "activate", last),
      activate: (report, last) => phaseAfter(report, "connect", last),
      connect: report => `Give the key’s ARN to any service that takes a KMS key, or run the phase storage. ${afterwards(report)}`,
      storage: report => `Mount the volume with the command above. ${afterwards(report)}`,
      verify: (_, last) => hasFindings(last) ? "Follow the remedies above; then run verify again." : "Nothing.",
      teardown: (_, last) => hasFindings(last) ? "Nothing more; what remains is named above." : "Nothing."
    };
  },
  46664: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      s: () => isRehearsed
    });
    const isRehearsed = ({simulated, phases}) => simulated && phases.every(({elsewhere = []}) => elsewhere.filter(({whom}) => whom.some(each => each.startsWith("AWS ("))).every(({address}) => URL.canParse(address) && [ "127.0.0.1", "localhost", "[::1]" ].includes(new URL(address).hostname)));
  },
  90687: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Bg: () => resultOf,
      Qr: () => isBroken,
      Vj: () => verdictOf
    });
    var _run_finding__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42856);
    const healths = {
      healthy: {
        word: "Healthy",
        tone: "good"
      },
      degraded: {
        word: "Degraded",
        tone: "warn"
      },
      broken: {
        word: "Broken",
        tone: "bad"
      }
    };
    function verdictOf({phases, asked}) {
      const last = phases.at(-1);
      const {phase, status} = last;
      if (status === "failed") return {
        word: "Failed",
        tone: "bad"
      };
      if (status === "pending") return {
        word: "Pending",
        tone: "warn"
      };
      if (phase === "verify") return healths[(0, _run_finding__WEBPACK_IMPORTED_MODULE_0__.Wr)(last.findings)];
      if (phase !== asked.at(-1)) return {
        word: "Under way",
        tone: "warn"
      };
      return {
        word: phase === "plan" ? "Planned" : "Complete",
        tone: "good"
      };
    }
    const isBroken = report => verdictOf(report).tone === "bad" && report.phases.at(-1).phase === "verify";
    const resultOf = ({phase, status, findings}) => phase === "verify" && status === "complete" ? (0, 
    _run_finding__WEBPACK_IMPORTED_MODULE_0__.Wr)(findings) : status;
  }
};
