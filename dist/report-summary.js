"use strict";

exports.id = 9346;

exports.ids = [ 9346 ];

exports.modules = {
  9346: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      summarize: () => summarize
    });
    var finding = __webpack_require__(2856);
    var log = __webpack_require__(3503);
    var prices = __webpack_require__(2495);
    var chainOfTrust = __webpack_require__(9106);
    const longestCell = 400;
    const largestTable = 64 * 1024;
    const longestBlock = 16 * 1024;
    const inline = text => shortened(text, longestCell).replace(/\s+/g, " ").trim().replace(/[\\`*[\]<>|~$&]/g, "\\$&").replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_");
    const code = text => /^[^`|\\\n\r]+$/.test(text) && text.length <= longestCell ? `\`${text}\`` : inline(text);
    function fenced(text, language = "") {
      const fence = "`".repeat(Math.max(2, ...(text.match(/`+/g) ?? []).map(run => run.length)) + 1);
      return `${fence}${language}\n${shortened(text.trimEnd(), longestBlock)}\n${fence}`;
    }
    function table(head, rows) {
      const shown = [];
      let size = 0;
      for (const row of rows) {
        size += Buffer.byteLength(row.join(" | "));
        if (size > largestTable) break;
        shown.push(row);
      }
      const widths = head.map((title, column) => Math.min(56, Math.max(3, title.length, ...shown.map(row => row[column].length))));
      const line = cells => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`;
      const lines = [ line(head), line(widths.map(width => "-".repeat(width))), ...shown.map(line) ];
      const left = rows.length - shown.length;
      return left === 0 ? lines.join("\n") : `${lines.join("\n")}\n\n… and ${left.toLocaleString("en-US")} more; the report has them all.`;
    }
    const shortened = (text, most) => text.length <= most ? text : `${text.slice(0, most)} … (${(text.length - most).toLocaleString("en-US")} characters more)`;
    var phaseTable = __webpack_require__(3626);
    function nextStep({phases, asked, outputs}) {
      const {phase, status} = phases.at(-1);
      if (status === "failed" && !phaseTable.m0[phase].changes) return "Nothing was changed. Fix the cause and run it again.";
      if (status === "failed" && phase === "teardown") return "What is gone is gone, the rest is still there. Fix the cause and run it again: it goes on from here.";
      if (status === "failed") return "What was made stays. Fix the cause and run the workflow again: it goes on from here.";
      if (status === "pending" && outputs["cluster-csr"] !== void 0) return "Have your CA sign the CSR, then run the workflow again with signed-cluster-certificate and ca-certificate.";
      if (status === "pending" && phase === "teardown") return "Run it again after the date above to go on from here; what that wait costs, and how it costs less, is above.";
      if (status === "pending") return "Run the workflow again to go on from here.";
      const following = asked[asked.indexOf(phase) + 1];
      if (following !== void 0) return `Nothing; this run goes on with ${following}.`;
      return done[phase]?.({
        outputs,
        remedies: (0, finding.Np)(phases).length > 0
      }) ?? "Run the phases that are still to come, in the order of the table of phases.";
    }
    const done = {
      plan: ({outputs}) => outputs.changes === "0" ? "Nothing: what is there is what was asked for." : "Run the phases. Each begins where AWS stands then.",
      connect: () => "Give the key’s ARN to any service that takes a KMS key, or run the phase storage. Run verify on a schedule.",
      storage: () => "Mount the volume with the command above. Run verify on a schedule.",
      verify: ({remedies}) => remedies ? "Follow the remedies above; then run verify again." : "Nothing.",
      teardown: ({remedies}) => remedies ? "Nothing more; what remains is named above." : "Nothing."
    };
    const marks = {
      complete: "✅",
      pending: "⏸️",
      failed: "❌"
    };
    function summarize(report) {
      const phase = report.phases.at(-1);
      const isLast = phase.phase === report.asked.at(-1) || phase.status !== "complete";
      const parts = [ headline(report, phase), phase.outcome === void 0 ? void 0 : fenced(phase.outcome), elsewhere(phase), findings((0, 
      finding.WX)(phase)), steps(phase), notes(phase), waits(phase), outputs(report), csr(report), ...isLast ? wholeRun(report) : [], isLast && !report.simulated ? observed : void 0, `**Next:** ${inline(nextStep(report))}` ];
      return `${parts.filter(part => part !== void 0).join("\n\n")}\n`;
    }
    const observed = "**Please tell us** what this run met of AWS: `jq .observations` of the evidence has no account, name, address, id or " + "secret in it " + "and can be pasted as it is into [an issue](https://github.com/safe-storage/safe-storage/issues/new?template=observations.yml).";
    function headline({name, region, accountId, simulated}, {phase, status, begun, ended}) {
      return `### ${marks[status]} ${phase}: ${status}\n\n${code(name)} in ${region}, account ${accountId}, after ` + `${(0, 
      log.v)(between(begun, ended))}.${simulated ? " **Simulated:** nothing of this exists." : ""}`;
    }
    const elsewhere = ({elsewhere: all = []}) => all.length === 0 ? void 0 : `**Asked at addresses that are not AWS's or GitHub's own:** ${all.map(({address, whom}) => `${code(address)} (${whom.map(inline).join(", ")})`).join("; ")}.`;
    function findings(found) {
      if (found.length === 0) return;
      const rows = (0, finding.Np)([ {
        findings: found,
        notes: []
      } ]).map(({severity, what, remedy, runbook}) => [ severity, inline(what), inline(remedy), runbook === void 0 ? "" : `[${inline(runbook)}](${(0, 
      finding.Ad)(runbook)})` ]);
      return `**Findings**\n\n${table([ "severity", "what is so", "what to do", "runbook" ], rows)}`;
    }
    function steps({steps: planned = []}) {
      if (planned.length === 0) return;
      const rows = planned.map(({phase, what, usually}) => [ phase, inline(what), usually ?? "" ]);
      return `**What the phases would do**, in this order\n\n${table([ "phase", "would", "which usually takes" ], rows)}`;
    }
    function notes({notes: all, begun}) {
      const rows = all.filter(({kind}) => kind !== "warning").map(({at, kind, text}) => [ (0, 
      log.v)(between(begun, at)), kind, inline(text) ]);
      return rows.length === 0 ? void 0 : table([ "after", "what", "of what" ], rows);
    }
    function waits({waits: all, begun}) {
      const rows = all.map(({what, from, to}) => [ (0, log.v)(between(begun, from)), (0, 
      log.v)(between(from, to)), inline(what) ]);
      return rows.length === 0 ? void 0 : `**Waits**\n\n${table([ "after", "for", "awaited" ], rows)}`;
    }
    function outputs(report) {
      const {"mount-command": mount, ...others} = report.outputs;
      const rows = Object.entries(others).filter(([name]) => name !== "status").map(([name, value]) => [ code(name), shown(value) ]);
      const parts = [ rows.length === 0 ? void 0 : table([ "output", "value" ], rows), mount === void 0 ? void 0 : `**Mount it**\n\n${fenced(mount, "sh")}` ].filter(part => part !== void 0);
      return parts.length === 0 ? void 0 : parts.join("\n\n");
    }
    const shown = value => value.includes("\n") ? `PEM, ${value.trim().split("\n").length} lines` : code(value);
    const csr = ({outputs: {"cluster-csr": pem}}) => pem === void 0 ? void 0 : `**CSR to be signed**\n\n${fenced(pem)}`;
    function wholeRun(report) {
      const {phases, costs} = report;
      const links = (0, chainOfTrust.p7)(report);
      const begun = phases[0].begun;
      const parts = phases.length === 1 ? [] : [ `**The whole run**\n\n${table([ "phase", "status", "after", "took" ], phases.map(phase => [ phase.phase, phase.status, (0, 
      log.v)(between(begun, phase.begun)), (0, log.v)(between(phase.begun, phase.ended)) ]))}` ];
      if (links.length > 0) {
        const lines = links.map(({from, does, to}) => `- ${inline(from)} ${does} ${inline(to)}`);
        parts.push(`**Chain of trust**\n\n${lines.join("\n")}`, fenced((0, chainOfTrust.a4)(links), "mermaid"));
      }
      if (phases.at(-1).phase !== "teardown") parts.push(`**Price** of what the inputs ask for (${prices.Op}): about ${price((0, 
      prices.X5)(costs) / prices.XA)} an hour, ` + `${price((0, prices.X5)(costs))} a month${(0, 
      prices.Jf)(costs) > 0 ? `; ${price((0, prices.Jf)(costs))} so far` : ""}.\n\n` + `${table([ "of what", "a month" ], costs.map(({what, monthly}) => [ inline(what), price(monthly) ]))}\n\n${prices.Er}`);
      return parts;
    }
    const price = amount => code((0, prices.E9)(amount));
    const between = (from, to) => Date.parse(to) - Date.parse(from);
  },
  3503: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => logTo,
      v: () => elapsed
    });
    function logTo(sink, clock, record) {
      const begun = clock.now();
      const time = () => elapsed(clock.now() - begun);
      const line = (verb, text) => sink.line(`${time()}  ${verb.padEnd(8)} ${text}`);
      const keep = (kind, text) => record.notes.push({
        at: clock.now(),
        kind,
        text
      });
      const lineKept = kind => text => {
        line(kind, text);
        keep(kind, text);
      };
      return {
        found: lineKept("found"),
        made: lineKept("made"),
        would: text => line("would", text),
        waiting: text => line("waiting", text),
        checked: lineKept("checked"),
        warn: text => {
          sink.warning(text, time());
          keep("warning", text);
        }
      };
    }
    function elapsed(ms) {
      const seconds = Math.floor(ms / 1e3);
      const two = n => String(n).padStart(2, "0");
      return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
    }
  }
};
