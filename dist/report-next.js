"use strict";

exports.id = 9097;

exports.ids = [ 9097 ];

exports.modules = {
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
  }
};
