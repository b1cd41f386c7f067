"use strict";

exports.id = 9748;

exports.ids = [ 9748 ];

exports.modules = {
  79748: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      summarize: () => summarize
    });
    var finding = __webpack_require__(42856);
    var log = __webpack_require__(23503);
    var prices = __webpack_require__(22495);
    var chainOfTrust = __webpack_require__(9106);
    var partition = __webpack_require__(72947);
    const pages = {
      "cluster-id": (region, id) => `cloudhsm/home?region=${region}#/clusters/${id}`,
      "key-arn": (region, arn) => `kms/home?region=${region}#/kms/keys/${arn.replace(/^.*key\//, "")}`,
      "file-system-id": (region, id) => `fsx/home?region=${region}#file-system-details/${id}`
    };
    function consolePage({region, simulated}, name, value) {
      if (simulated || (0, partition.iQ)(region) !== "aws") return;
      const page = pages[name]?.(region, encodeURI(value));
      return page && `https://${region}.console.aws.amazon.com/${page}`;
    }
    const longestCell = 400;
    const largestTable = 64 * 1024;
    const longestBlock = 16 * 1024;
    const ownPages = "docs\\.aws\\.amazon\\.com/|github\\.com/safe-storage/";
    const inline = (text, most = longestCell) => shortened(text, most).replace(/\p{Cf}/gu, "").replace(/\s+/g, " ").trim().replace(/[\\`*[\]<>|~$&]/g, "\\$&").replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_").replace(new RegExp(`:(?=//(?!${ownPages}))|(?<=\\bwww)\\.`, "gi"), "\\$&");
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
    var next = __webpack_require__(89097);
    var report_simulated = __webpack_require__(46664);
    var verdict = __webpack_require__(90687);
    const marks = {
      complete: "✅",
      pending: "⏸️",
      failed: "❌",
      healthy: "✅",
      degraded: "⚠️",
      broken: "❌"
    };
    function summarize(report) {
      const phase = report.phases.at(-1);
      const isLast = phase.phase === report.asked.at(-1) || phase.status !== "complete";
      const parts = [ headline(report, phase), phase.outcome === void 0 ? void 0 : fenced(phase.outcome), elsewhere(phase), findings((0, 
      finding.WX)(phase)), steps(phase), notes(phase), waits(phase), outputs(report), csr(report), ...isLast ? wholeRun(report) : [], isLast && !report.simulated ? observed : void 0, `**Next:** ${inline((0, 
      next.nextStep)(report))}` ];
      return `${parts.filter(part => part !== void 0).join("\n\n")}\n`;
    }
    const observed = "**Please tell us** what this run met of AWS: `jq .observations` of the evidence has no account, name, address, id or " + "secret in it " + "and can be pasted as it is into [an issue](https://github.com/safe-storage/safe-storage/issues/new?template=observations.yml).";
    function headline(report, phase) {
      const {name, region, accountId, simulated} = report;
      const {begun, ended} = phase;
      const doubt = (0, report_simulated.s)(report) ? " **Simulated:** nothing of this exists." : " **Not asked at AWS's own addresses:** this proves nothing.";
      const result = (0, verdict.Bg)(phase);
      return `### ${marks[result]} ${phase.phase}: ${result}\n\n${code(name)} in ${region}, account ${accountId}, after ` + `${(0, 
      log.v)(between(begun, ended))}.${simulated ? doubt : ""}`;
    }
    const elsewhere = ({elsewhere: all = []}) => all.length === 0 ? void 0 : `**Asked at addresses that are not AWS's or GitHub's own:** ${all.map(({address, whom}) => `${code(address)} (${whom.map(who => inline(who)).join(", ")})`).join("; ")}.`;
    const longestRemedy = 4e3;
    function findings(found) {
      if (found.length === 0) return;
      const rows = (0, finding.Np)([ {
        findings: found,
        notes: []
      } ]).map(({severity, what, remedy, runbook}) => [ severity, inline(what, longestRemedy), inline(remedy, longestRemedy), runbook === void 0 ? "" : `[${inline(runbook)}](${(0, 
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
      const rows = Object.entries(others).filter(([name, value]) => name !== "status" && value !== "").map(([name, value]) => [ code(name), linked(shown(value), consolePage(report, name, value)) ]);
      const parts = [ rows.length === 0 ? void 0 : table([ "output", "value" ], rows), mount === void 0 ? void 0 : `**Mount it**\n\n${fenced(mount, "sh")}` ].filter(part => part !== void 0);
      return parts.length === 0 ? void 0 : parts.join("\n\n");
    }
    const linked = (text, page) => page === void 0 ? text : `[${text}](${page})`;
    const shown = value => value.includes("\n") ? `PEM, ${value.trim().split("\n").length} lines` : code(value);
    const csr = ({outputs: {"cluster-csr": pem}}) => pem === void 0 ? void 0 : `**CSR to be signed**\n\n${fenced(pem)}`;
    function wholeRun(report) {
      const {phases, costs} = report;
      const links = (0, verdict.Qr)(report) ? [] : (0, chainOfTrust.p7)(report);
      const begun = phases[0].begun;
      const parts = phases.length === 1 ? [] : [ `**The whole run**\n\n${table([ "phase", "status", "after", "took" ], phases.map(phase => [ phase.phase, (0, 
      verdict.Bg)(phase), (0, log.v)(between(begun, phase.begun)), (0, log.v)(between(phase.begun, phase.ended)) ]))}` ];
      if (links.length > 0) {
        const lines = links.map(({from, does, to}) => `- ${inline(from)} ${does} ${inline(to)}`);
        const doubt = unverified(report);
        parts.push(`**Chain of trust**\n\n${lines.join("\n")}${doubt === void 0 ? "" : `\n\n${doubt}`}`, fenced((0, 
        chainOfTrust.a4)(links), "mermaid"));
      }
      if (phases.at(-1).phase !== "teardown" && costs.length > 0) parts.push(`**Price** of what the phases so far have seen or were given (${prices.Op}): about ` + `${price((0, 
      prices.X5)(costs) / prices.XA)} an hour, ${price((0, prices.X5)(costs))} a month` + `${(0, 
      prices.Jf)(costs) > 0 ? `; ${code((0, prices.g2)(costs))} so far` : ""}${(0, prices.c7)(costs)}.\n\n` + `${table([ "of what", "a month" ], costs.map(({what, monthly}) => [ inline(what), monthly === void 0 ? "unknown" : price(monthly) ]))}` + `\n\n${(0, 
      prices.Er)(costs)}`);
      return parts;
    }
    const unverified = ({evidence: {hardware}}) => hardware === void 0 ? void 0 : {
      full: void 0,
      aws: "The manufacturer's chain was not verified (`hardware-verification: aws`).",
      off: "The hardware was not verified (`hardware-verification: off`)."
    }[hardware.verdict.verification];
    const price = amount => code((0, prices.E9)(amount));
    const between = (from, to) => Date.parse(to) - Date.parse(from);
  }
};
