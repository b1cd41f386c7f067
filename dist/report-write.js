"use strict";

exports.id = 9472;

exports.ids = [ 9472 ];

exports.modules = {
  69472: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      readReport: () => readReport,
      writeCsr: () => writeCsr,
      writeReport: () => writeReport,
      writeTerraform: () => writeTerraform
    });
    var promises_ = __webpack_require__(51455);
    var external_node_os_ = __webpack_require__(48161);
    var external_node_path_ = __webpack_require__(76760);
    var finding = __webpack_require__(42856);
    class Html {
      text;
      constructor(text) {
        this.text = text;
      }
    }
    function html(parts, ...values) {
      const lines = parts.map(part => part.replace(/\n\s+/g, "\n"));
      return new Html(lines.map((part, index) => index === 0 ? part : `${markup(values[index - 1])}${part}`).join(""));
    }
    function markup(content) {
      if (content === void 0 || content === false) return "";
      if (content instanceof Html) return content.text;
      if (typeof content === "object") return content.map(markup).join("");
      return escape_escape(String(content));
    }
    const entities = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      '"': "&quot;",
      "'": "&#39;"
    };
    const deceiving = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
    const escape_escape = text => text.replace(/\r\n?/g, "\n").replace(deceiving, "�").replace(/[&<>"']/g, character => entities[character]);
    function span(ms) {
      const seconds = Math.max(0, Math.round(ms / 1e3));
      const [hours, minutes] = [ Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60 ];
      if (hours > 0) return `${hours} h ${minutes} min`;
      return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
    }
    const utc = time => new Date(time).toISOString().slice(0, 19).replace("T", " ");
    const took = ({phases}) => Date.parse(phases.at(-1).ended) - Date.parse(phases[0].begun);
    const lastPhase = ({phases}) => phases.at(-1);
    const keyId = arn => arn.slice(arn.lastIndexOf("/") + 1);
    const plural = (count, one, many = `${one}s`) => `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
    var chainOfTrust = __webpack_require__(9106);
    var standing = __webpack_require__(91676);
    var report_verdict = __webpack_require__(90687);
    const idWidth = 7.6;
    const widthOf = (character, id) => {
      if (id && (character <= "ɏ" || character === "…")) return idWidth;
      if (/[MW@%]/.test(character) || character > "ɏ" && character !== "…") return 13;
      return /[A-Z&_]/.test(character) ? 9 : 6.6;
    };
    class Drawing {
      title;
      description;
      frames=[];
      parts=[];
      constructor(title, description) {
        this.title = title;
        this.description = description;
      }
      frame(x, y, width, height, caption) {
        this.frames.push(html`<g class="frame">${rectangle(x, y, width, height, 8)}${drawing_text({
          text: caption
        }, x + 12, y + 21, width - 24)}</g>`);
      }
      box(x, y, width, height, {there, title, lines}) {
        this.parts.push(html`<g class="box${there ? "" : " absent"}">
      ${rectangle(x, y, width, height, 5)}<text class="name" x="${x + 12}" y="${y + 22}">${title}</text>
      ${lines.map((line, index) => drawing_text(line, x + 12, y + 41 + index * 18, width - 24))}</g>`);
      }
      chip(x, y, width, height, lines) {
        this.parts.push(html`<g class="chip">
      ${rectangle(x, y, width, height, 4)}
      ${lines.map((line, index) => drawing_text(line, x + 9, y + 18 + index * 17, width - 18))}</g>`);
      }
      caption(x, y, words, room) {
        this.parts.push(drawing_text({
          text: words
        }, x, y, room));
      }
      arrow(x, from, to, label, there) {
        const head = `M${x - 4} ${to - 8}L${x} ${to - 1}L${x + 4} ${to - 8}`;
        this.parts.push(html`<g class="arrow${there ? "" : " absent"}"><path d="M${x} ${from}V${to}${head}"/>
      <text x="${x - 10}" y="${from + 20}" text-anchor="end">${label}</text></g>`);
      }
      render(width, height) {
        return html`<svg class="drawing" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="drawing-title drawing-description">
      <title id="drawing-title">${this.title}</title><desc id="drawing-description">${this.description}</desc>
      ${this.frames}
      ${this.parts}
      </svg>`;
      }
    }
    const rectangle = (x, y, width, height, radius) => html`<rect x="${x + .5}" y="${y + .5}" width="${width - 1}" height="${height - 1}" rx="${radius}"/>`;
    function drawing_text({text: words, id = false}, x, y, room) {
      const fits = characters => characters.reduce((sum, each) => sum + widthOf(each, id), 0) <= room;
      const all = [ ...words ];
      let kept = all.length;
      let shown = all;
      while (kept > 0 && !fits(shown)) {
        kept -= 1;
        shown = [ ...all.slice(0, Math.ceil(kept / 2)), "…", ...all.slice(all.length - Math.floor(kept / 2)) ];
      }
      return html`<text class="${id ? "id" : ""}" x="${x}" y="${y}">${shown.join("")}</text>`;
    }
    function architectureSection(report) {
      if (lastPhase(report).phase === "teardown") return;
      const {authority, cluster, keyStore, key, consumer, volume} = things(report);
      const lacking = [ authority, cluster, keyStore, key, ...consumer ? [ volume ] : [] ].some(({there}) => !there);
      return {
        id: "architecture",
        title: "Architecture",
        content: html`<figure class="architecture">${picture(report)}
<figcaption>${description(report)}${lacking && dashed}</figcaption></figure>`
      };
    }
    const dashed = " Dashed: not there, not looked at by this run, or not recognized as this storage’s.";
    const absent = "–";
    function things(report) {
      const {outputs, inputs, evidence, asked} = report;
      const {cluster, storage: {deploymentType, storageCapacity, storageVirtualMachineId: svm, volumeId: volume} = {}} = evidence;
      const key = outputs["key-arn"];
      const alias = (inputs["key-alias"] ?? report.name).replace(/^alias\//, "");
      return {
        authority: {
          ...evidence.authority === void 0 ? thing("Customer CA", void 0) : thing("Customer CA", void 0, whose(evidence.authority.custody), keyPlace(report)),
          there: evidence.authority !== void 0 || outputs["ca-certificate"] !== void 0
        },
        signed: outputs["cluster-id"] !== void 0 && (0, standing.J)(report),
        cluster: thing("CloudHSM cluster", outputs["cluster-id"] ?? absent, [ cluster?.mode, cluster?.hsmType, cluster?.state ].filter(Boolean).join(", ")),
        zones: byZone(outputs["cluster-id"] === void 0 ? [] : cluster?.hsms ?? []),
        keyStore: thing("KMS custom key store", outputs["key-store-id"] ?? absent),
        key: thing("KMS key", key === void 0 ? absent : keyId(key), key && `alias/${alias}`),
        encrypts: key !== void 0 && (0, chainOfTrust.kt)(report),
        consumer: asked.includes("storage") || outputs["file-system-id"] !== void 0,
        fileSystem: thing("FSx for ONTAP", outputs["file-system-id"] ?? absent, [ deploymentType, storageCapacity && `${storageCapacity} GiB` ].filter(Boolean).join(", ")),
        svm: thing("Storage virtual machine", svm ?? absent, svm && inputs["svm-name"]),
        volume: thing("Volume", volume ?? absent, volume && (inputs["junction-path"] ?? `/${inputs["volume-name"]}`))
      };
    }
    const keyPlace = ({evidence, inputs}) => (evidence.authority?.kmsKey ?? inputs["ca-kms-key"]) === void 0 ? void 0 : "key in AWS KMS";
    const thing = (title, id, ...words) => ({
      title,
      there: id !== absent,
      lines: [ ...id === void 0 ? [] : [ {
        text: id,
        id: true
      } ], ...words.flatMap(word => word ? [ {
        text: word
      } ] : []) ]
    });
    const whose = custody => custody?.split(",")[0] ?? "yours";
    function byZone(hsms) {
      const zones = new Map;
      for (const {id, zone = "no zone", eniIp} of hsms) zones.set(zone, [ ...zones.get(zone) ?? [], {
        id: id ?? "HSM",
        address: eniIp ?? ""
      } ]);
      return [ ...zones ].sort(([one], [other]) => one < other ? -1 : 1);
    }
    const [low, high] = [ 54, 72 ];
    const perRow = 2;
    const chipHeight = 44;
    function drawCluster(drawing, {cluster, zones}, x, y, width) {
      const chip = (width - 24 - (perRow - 1) * 8) / perRow;
      const heights = zones.map(([, hsms]) => 24 + Math.ceil(hsms.length / perRow) * (chipHeight + 8));
      const height = high + heights.reduce((sum, row) => sum + row, 0) + (zones.length > 0 ? 6 : 0);
      drawing.box(x, y, width, height, cluster);
      let top = y + high;
      zones.forEach(([zone, hsms], row) => {
        drawing.caption(x + 12, top + 14, zone, width - 24);
        hsms.forEach(({id, address}, index) => {
          const [column, line] = [ index % perRow, Math.floor(index / perRow) ];
          const lines = [ id, address ].map(text => ({
            text,
            id: true
          }));
          drawing.chip(x + 12 + column * (chip + 8), top + 22 + line * (chipHeight + 8), chip, chipHeight, lines);
        });
        top += heights[row];
      });
      return y + height;
    }
    function picture(report) {
      const all = things(report);
      const drawing = new Drawing(`Architecture of ${report.name}`, description(report));
      const [x, width, gap, arrowX] = [ 10, 320, 34, 306 ];
      const frameTop = high + 40;
      let y = frameTop + 32;
      drawing.box(x, 0, width, high, all.authority);
      drawing.arrow(arrowX, high, y, "signs", all.signed);
      y = drawCluster(drawing, all, x, y, width);
      const below = [ {
        label: "kmsuser",
        what: all.keyStore,
        height: low,
        holds: all.cluster.there
      }, {
        label: "holds",
        what: all.key,
        height: high,
        holds: all.keyStore.there
      }, ...all.consumer ? [ {
        label: "encrypts",
        what: all.fileSystem,
        height: high,
        holds: all.encrypts
      }, {
        label: "has",
        what: all.svm,
        height: high
      }, {
        label: "has",
        what: all.volume,
        height: high
      } ] : [] ];
      for (const {label, what, height, holds = true} of below) {
        drawing.arrow(arrowX, y, y + gap, label, what.there && holds && !(0, report_verdict.Qr)(report));
        drawing.box(x, y + gap, width, height, what);
        y += gap + height;
      }
      drawing.frame(0, frameTop, 340, y - frameTop + 10, `AWS account ${report.accountId}, ${report.region}`);
      return drawing.render(340, y + 12);
    }
    function description(report) {
      const {cluster, signed, key, keyStore, fileSystem, consumer, encrypts, zones} = things(report);
      const hsms = zones.reduce((sum, [, members]) => sum + members.length, 0);
      if (!cluster.there) return "This run has seen no cluster.";
      const said = [ `CloudHSM cluster ${cluster.lines[0].text} has ${plural(hsms, "HSM")} in ${plural(zones.length, "zone")};`, signed ? "it was seen with a certificate that a customer CA has signed." : `the customer CA has ${report.evidence.cluster?.signedCertificate === void 0 ? "not yet signed its certificate" : "signed a certificate that it was not seen with"}.`, ...(0, 
      report_verdict.Qr)(report) ? [] : [ keyStore.there && `KMS custom key store ${keyStore.lines[0].text} uses it as kmsuser.`, key.there && `The store holds KMS key ${key.lines[0].text}.`, consumer && fileSystem.there && encrypts && `The key encrypts FSx for ONTAP file system ${fileSystem.lines[0].text}.` ] ];
      return said.filter(Boolean).join(" ");
    }
    var prices = __webpack_require__(22495);
    var report_simulated = __webpack_require__(46664);
    function table(className, columns, rows, foot = []) {
      const figures = column => column.figures === true && html` class="number"`;
      const row = ({className: rowClass, cells}) => html`<tr role="row"${rowClass !== void 0 && html` class="${rowClass}"`}>
    ${cells.map((cell, index) => index === 0 ? html`<th scope="row" role="rowheader">${cell}</th>` : html`<td role="cell" data-column="${columns[index].title}"${figures(columns[index])}>${cell}</td>`)}</tr>
    `;
      return html`<table class="${className}" role="table">
    <thead role="rowgroup"><tr role="row">
    ${columns.map(column => html`<th scope="col" role="columnheader"${figures(column)}>${column.title}</th>`)}</tr></thead>
    <tbody role="rowgroup">${rows.map(row)}</tbody>
    ${foot.length > 0 && html`<tfoot role="rowgroup">${foot.map(row)}</tfoot>`}
    </table>`;
    }
    function costSection(report) {
      const {costs} = report;
      const {phase, status} = lastPhase(report);
      const gone = phase === "teardown" && status === "complete";
      return {
        id: "cost",
        title: "Cost",
        content: gone ? html`<p>What was torn down costs nothing any longer. What remains is named above;
      KMS keys of yours, for the passwords or the CA, are paid on.</p>` : html`
      <p>US dollars; ${prices.Op}. An HSM is paid from its creation on, begun hours counted whole; of one that was there before,
      nobody tells since when, so it counts from its cluster’s creation on: “at most”. ${(0, 
        prices.Er)(costs)}
      Hours and months are for what the phases so far have seen or were given.
      ${(0, report_simulated.s)(report) && "The rehearsal itself cost nothing: “so far” is what the real run would have cost until here."}</p>
      ${bill(costs)}`
      };
    }
    const unknown = html`<span title="not there, or not seen by this run">–</span>`;
    const bill = costs => table("costs", [ {
      title: "Of what"
    }, {
      title: "So far",
      figures: true
    }, {
      title: "An hour",
      figures: true
    }, {
      title: "A month",
      figures: true
    } ], costs.map(cost => ({
      cells: [ cost.what, cost.spent === void 0 ? unknown : (0, prices.g2)([ cost ]), ...rates([ cost ]) ]
    })), [ {
      cells: [ costs.every(({monthly}) => monthly !== void 0) ? "All" : "All whose price is known", (0, 
      prices.g2)(costs), ...rates(costs) ]
    } ]);
    const rates = costs => costs.every(({monthly}) => monthly === void 0) ? [ "unknown", "unknown" ] : [ ((0, 
    prices.X5)(costs) / prices.XA).toLocaleString("en-US", {
      style: "currency",
      currency: "USD",
      minimumFractionDigits: 3,
      maximumFractionDigits: 3
    }), (0, prices.E9)((0, prices.X5)(costs)) ];
    function drillSection({drill}) {
      if (drill === void 0) return;
      const {name, night, chapter, found, steps, end, asSaid} = drill;
      return {
        id: "drill",
        title: `Drill: ${name}`,
        content: [ html`<p><strong>${night}</strong></p>`, found.length === 0 ? html`<p>verify finds nothing.</p>` : html`<p>verify finds:</p><ul>${found.map(what => html`<li>${what}</li>`)}</ul>`, steps.length === 0 ? html`<p>The runbook's chapter <a href="${(0, 
        finding.Ad)(chapter)}">${chapter}</a> has nothing that brings it back.</p>` : html`<p>What the runbook's chapter <a href="${(0, 
        finding.Ad)(chapter)}">${chapter}</a> says was done:</p>
<ol>${steps.map(step => html`<li>${step.startsWith("aws ") ? html`<code>${step}</code>` : step}</li>`)}</ol>`, table("drill-end", [ {
          title: "In the end"
        }, {
          title: "is so"
        } ], end.map(({what, so}) => ({
          cells: [ what, so ]
        }))), html`<p>${asSaid ? "It has ended as the runbook says." : "It has NOT ended as the runbook says."}</p>` ]
      };
    }
    const columns = [ {
      title: "Time"
    }, {
      title: "What"
    }, {
      title: "Of what"
    } ];
    function eventsSection({phases}) {
      const busy = phases.filter(({notes}) => notes.length > 0);
      if (busy.length === 0) return;
      return {
        id: "events",
        title: "Events",
        content: [ html`<p>Times are UTC; the day is that of the phase’s beginning.</p>`, busy.map(({phase, begun, notes}) => [ html`<h3>${phase} <span class="remark">${utc(begun).slice(0, 10)}, ${plural(notes.length, "line")}</span></h3>`, table("events", columns, notes.map(({at, kind, text}) => ({
          className: kind,
          cells: [ utc(at).slice(11), kind, text ]
        }))) ]) ]
      };
    }
    const drawings = {
      good: '<circle cx="8" cy="8" r="7"/><path d="M4.7 8.3l2.3 2.3 4.4-5"/>',
      warn: '<path d="M8 1.8L15 14.2H1z"/><path d="M8 6.2v4M8 12.1v.2"/>',
      bad: '<circle cx="8" cy="8" r="7"/><path d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2"/>',
      skipped: '<circle cx="8" cy="8" r="7"/><path d="M5 8h6"/>',
      simulated: '<rect x="1.5" y="2.5" width="13" height="9" rx="1"/><path d="M5.5 14h5M4.5 7h1.6l1.2-2 1.6 4 1.1-2h1.6"/>'
    };
    const icon = name => html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${new Html(drawings[name])}</svg>`;
    const icons = {
      broken: "bad",
      degraded: "warn",
      notice: "skipped"
    };
    function findingsSection({phases}) {
      const findings = (0, finding.Np)(phases);
      return {
        id: "findings",
        title: "Findings",
        content: findings.length > 0 ? html`<ul class="findings">${findings.map(findings_finding)}</ul>` : html`<p>${phases.every(({status}) => status === "complete") ? "None." : "None, besides what the run stopped at."}</p>`
      };
    }
    const findings_finding = ({severity, what, remedy, runbook}) => html`<li class="${severity}">
<p class="severity">${icon(icons[severity])}${severity}</p>
<p class="what">${what}</p>
${remedy !== "" && html`<p class="remedy"><b>What to do.</b> ${remedy}</p>`}
${runbook !== void 0 && html`<p class="remark">Runbook: <a href="${(0, finding.Ad)(runbook)}">${runbook}</a></p>`}
</li>
`;
    function longText(value) {
      const lines = value.trim().split("\n");
      if (lines.length === 1) return html`<span class="id">${value.trim()}</span>`;
      const label = /-----BEGIN ([^-]+)-----/.exec(value)?.[1] ?? "text";
      return folded(`${label.charAt(0)}${label.slice(1).toLowerCase()}, ${lines.length} lines`, value);
    }
    const folded = (label, text) => html`<details><summary>${label}</summary>
<pre class="pem" tabindex="0" role="region" aria-label="${label}">${text.trim()}</pre></details>`;
    const breakable = name => name.split(/(?<=[,+:/])(?=\S)/).map((part, index) => html`${index > 0 && html`<wbr>`}${part}`);
    const inputsSection = ({inputs}) => ({
      id: "inputs",
      title: "Inputs",
      content: [ html`<p>As given, or by default. Secrets are not shown.</p>`, table("pairs", [ {
        title: "Input"
      }, {
        title: "Value"
      } ], Object.entries(inputs).map(([name, value]) => ({
        cells: [ html`<code>${name}</code>`, longText(value) ]
      }))) ]
    });
    var src_outputs = __webpack_require__(7729);
    function outputsSection({outputs}) {
      const mount = outputs["mount-command"];
      const rows = Object.keys(src_outputs.i).filter(name => outputs[name] !== void 0 && ![ "mount-command", "status", "changes", "health" ].includes(name));
      if (rows.length === 0 && mount === void 0) return;
      const content = [ mount !== void 0 && html`<p>On a Linux machine that reaches the file system:</p>
<pre class="command" tabindex="0" role="region" aria-label="Command that mounts the volume">${mount}</pre>`, rows.length > 0 && table("pairs", [ {
        title: "Output"
      }, {
        title: "Value"
      } ], rows.map(name => ({
        cells: [ html`<code>${name}</code><span class="remark">${plain(src_outputs.i[name].description)}</span>`, longText(outputs[name]) ]
      }))) ];
      return {
        id: "outputs",
        title: "Resources",
        content
      };
    }
    const plain = markdown => markdown.replace(/`/g, "");
    const steps_columns = [ {
      title: "Phase"
    }, {
      title: "Would"
    }, {
      title: "Which usually takes"
    } ];
    function stepsSection({phases}) {
      const steps = phases.flatMap(({steps: planned = []}) => planned);
      return steps.length === 0 ? void 0 : {
        id: "steps",
        title: "What would be done",
        content: [ html`<p>In this order; each step only where it is still to do then.</p>`, table("steps", steps_columns, steps.map(({phase, what, usually = ""}) => ({
          cells: [ phase, what, usually ]
        }))) ]
      };
    }
    function timelineSection(report) {
      if (took(report) === 0) return;
      const scale = new Scale(Date.parse(report.phases[0].begun), took(report));
      const rows = report.phases.flatMap(({phase, status, begun, ended, waits}) => [ scale.row("phase", html`${phase}${status !== "complete" && html` <em>${status}</em>`}`, begun, ended, status), ...waits.map(({what, from, to}) => scale.row("wait", what, from, to, "waited")) ]);
      const waited = report.phases.flatMap(({waits}) => waits).reduce((sum, {from, to}) => sum + Date.parse(to) - Date.parse(from), 0);
      return {
        id: "timeline",
        title: "Timeline",
        content: html`<p>${span(took(report))} in all, of which ${span(waited)} were spent waiting for AWS.
      Bars are to scale; the lighter ones are waits within a phase.</p>
      <table class="timeline" role="table"><thead role="rowgroup"><tr role="row">
      <th scope="col" role="columnheader">Phase and waits</th>${scale.axis()}
      <th scope="col" role="columnheader" class="number after">After</th><th scope="col" role="columnheader" class="number">Took</th>
      </tr></thead>
      <tbody role="rowgroup">
      ${rows}</tbody></table>`
      };
    }
    const tickSteps = [ 1, 5, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 21600, 43200, 86400, 172800, 604800, 2592e3 ];
    const mostTicks = 5;
    const thinnest = .5;
    class Scale {
      begun;
      whole;
      ticks;
      constructor(begun, whole) {
        this.begun = begun;
        this.whole = whole;
        const step = (tickSteps.find(seconds => whole / 1e3 / seconds <= mostTicks) ?? Math.ceil(whole / 1e3 / mostTicks)) * 1e3;
        this.ticks = Array.from({
          length: Math.floor(whole / step) + 1
        }, (_, index) => index * step);
      }
      row(className, title, from, to, kind) {
        const [begun, ended] = [ Date.parse(from) - this.begun, Date.parse(to) - this.begun ];
        return html`<tr class="${className}" role="row"><th scope="row" role="rowheader">${title}</th>
      <td class="track" role="cell" aria-hidden="true">${this.bar(begun, ended, kind, className === "phase" ? 12 : 6)}</td>
      <td class="number after" role="cell" title="${utc(from)} UTC">${clockTime(begun)}</td>
      <td class="number" role="cell">${span(ended - begun)}</td></tr>
      `;
      }
      axis() {
        const labels = this.ticks.map(tick => html`<span style="left:${this.percent(tick)}%">${clockTime(tick)}</span>`);
        return html`<td class="track axis" role="cell" aria-hidden="true">${labels}</td>`;
      }
      bar(begun, ended, kind, thickness) {
        const left = Math.min(this.percent(begun), 100 - thinnest);
        const width = Math.max(this.percent(ended) - left, thinnest);
        return html`<svg width="100%" height="100%" focusable="false">
      ${this.ticks.map(tick => html`<line class="tick" x1="${this.percent(tick)}%" x2="${this.percent(tick)}%" y1="0" y2="100%"/>`)}
      <rect class="bar ${kind}" x="${left}%" width="${width}%" y="50%" height="${thickness}" rx="1.5"
        transform="translate(0 ${-thickness / 2})"/>
      </svg>`;
      }
      percent(ms) {
        return Math.round(ms / this.whole * 1e4) / 100;
      }
    }
    function clockTime(ms) {
      const seconds = Math.floor(ms / 1e3);
      if (seconds > 0 && seconds < 60) return `${seconds} s`;
      return `${Math.floor(seconds / 3600)}:${String(Math.floor(seconds / 60) % 60).padStart(2, "0")}`;
    }
    var next = __webpack_require__(89097);
    function titleBlock(report) {
      const verdict = (0, report_verdict.Vj)(report);
      const {name, simulated, phases} = report;
      const rehearsed = (0, report_simulated.s)(report);
      const {caller, ended, workflowRun} = lastPhase(report);
      const addresses = [ ...new Set(phases.flatMap(({elsewhere = []}) => elsewhere.map(({address}) => address))) ];
      return html`<header class="title">
    <p class="kind">Safe Storage <span aria-hidden="true">·</span> ${rehearsed ? "Report of a rehearsal" : "Report of a run"}</p>
    <div class="name"><h1>${name}</h1>${stamp(verdict)}</div>
    ${lead(report, verdict)}
    ${simulated && !rehearsed && html`<p class="simulated">${icon("warn")}<span><strong>Not asked at AWS’s own addresses.</strong>
    Whoever answered at those below: what is said here proves nothing.</span></p>`}
    ${rehearsed && html`<p class="simulated">${icon("simulated")}<span><strong>Simulated.</strong> AWS and GitHub were simulators:
    nothing of this exists, no identifier, no certificate, and no cost. Times are those of the simulated clock.</span></p>`}
    <dl class="facts">${[ fact("Region", report.region), fact("Account", id(report.accountId)), fact("Begun", `${utc(phases[0].begun)} UTC`), fact("Ended", `${utc(ended)} UTC`), fact("Took", span(took(report))), fact("Phases", phases.map(({phase}) => phase).join(", "), "long"), fact("Acting as", id(caller), "wide"), addresses.length > 0 && fact("Asked elsewhere than at AWS and GitHub", addresses.join(", "), "wide"), workflowRun?.url !== void 0 && fact("Workflow run", title_link(workflowRun.url), "wide"), workflowRun?.commit !== void 0 && fact("Commit", id(workflowRun.commit), "wide") ]}</dl>
    </header>`;
    }
    const fact = (term, value, className = "") => html`<div class="${className}"><dt>${term}</dt><dd>${value}</dd></div>`;
    const stamp = ({word, tone}) => html`<p class="stamp ${tone}">${icon(tone)}${word}</p>`;
    const title_link = url => url.startsWith("https://") ? html`<a class="id" href="${url}">${url}</a>` : id(url);
    const id = text => html`<span class="id">${text}</span>`;
    function lead(report, {tone}) {
      const {phase, status, outcome} = lastPhase(report);
      if (outcome === void 0) return html`<p class="lead">${achievement(report)}</p>`;
      const stopped = status === "failed" ? "failed" : "is pending";
      return html`<p class="lead">The phase ${phase} ${stopped}. ${(0, next.nextStep)(report)}</p>
<pre class="outcome ${tone}" tabindex="0" role="region" aria-label="What was said">${outcome}</pre>`;
    }
    function achievement(report) {
      const {outputs, evidence} = report;
      const {phase} = lastPhase(report);
      if (phase === "plan") return plan(outputs.changes, lastPhase(report).findings.length);
      if (phase === "teardown") return "What was asked to go is gone.";
      if (phase === "verify") return checked(lastPhase(report).findings);
      const cluster = outputs["cluster-id"];
      const key = outputs["key-arn"];
      if (key !== void 0) {
        const files = outputs["file-system-id"];
        const signed = evidence.authority !== void 0 && ", whose certificate your own CA has signed,";
        const restored = evidence.cluster?.restoredFrom !== void 0 && " and of the cluster from which it was restored";
        const holder = cluster === void 0 ? "in HSMs of this account and in their backups" : html`in the HSMs of ${id(cluster)}${signed} and in backups of it${restored}`;
        const subject = files === void 0 ? html`Key ${id(keyId(key))} is ready for use: its material exists only ${holder}` : html`The files on ${id(files)} are encrypted under key ${id(keyId(key))}, whose material
        exists only ${holder}`;
        return html`${subject}.`;
      }
      if (cluster === void 0) return "This run has seen no cluster.";
      return html`Cluster ${id(cluster)} is ${evidence.cluster?.state ?? "there"}; this run has seen no key.`;
    }
    const plan = (changes = "0", findings = 0) => changes === "0" ? `There is nothing to do${findings === 0 ? ": what is there is what was asked for" : "; the findings should be read"}.` : `${plural(Number(changes), "thing")} would be made or changed. Nothing was touched.`;
    function checked(findings) {
      if (findings.length === 0) return "All that AWS shows was examined, and nothing is wrong.";
      const waits = findings.some(({runbook}) => runbook === "teardown-waits");
      const examined = waits ? "A teardown waits: only what costs money, or should be gone, was examined" : "All that AWS shows was examined";
      return `${examined}; ${plural(findings.length, "finding")} should be read.`;
    }
    var certificate = __webpack_require__(14839);
    var errors = __webpack_require__(89813);
    var findings = __webpack_require__(34108);
    var words = __webpack_require__(75846);
    const iconOf = {
      passed: "good",
      warning: "warn",
      failed: "bad",
      skipped: "skipped"
    };
    const wordOf = {
      passed: "passed",
      warning: "warning",
      failed: "failed",
      skipped: "not checked"
    };
    function hardwareCards({verdict, anchors}) {
      const trusted = trust => trust === void 0 ? "is the root that is trusted" : `is trusted: ${trust}`;
      const claim = (id, text) => claimOf(verdict, id, text);
      const cards = [ [ "aws-root", "AWS root", [ claim("aws-root", trusted(anchors?.aws.trust)) ] ], [ "aws-hardware", "AWS hardware certificate", [ claim("aws-hardware-by-aws-root", "is signed by the AWS root"), claim("same-card", "is for the manufacturer’s card") ] ], [ "manufacturer-root", "Manufacturer root", [ claim("manufacturer-root", trusted(anchors?.manufacturer?.trust)) ] ], [ "manufacturer-hardware", "Manufacturer hardware certificate", [ claim("manufacturer-hardware-by-manufacturer-root", "is signed by the manufacturer root"), claim("same-card", "is for the card AWS vouches for") ] ], [ "hsm", "HSM certificate", [ claim("hsm-by-aws-hardware", "is signed by the card, says AWS"), claim("hsm-by-manufacturer-hardware", "is signed by the card, says the manufacturer") ] ] ];
      return cards.map(([place, title, claims]) => {
        const certificate = verdict.certificates.find(({role}) => role === place);
        return cardOf({
          place,
          title,
          certificate,
          claims,
          remark: certificate === void 0 ? "Not there, or not readable" : void 0
        });
      });
    }
    function clusterCard(report) {
      const {cluster, hardware} = report.evidence;
      const certificate = read(cluster?.signedCertificate);
      if (certificate === void 0) return;
      return cardOf({
        place: "cluster",
        title: "Cluster certificate",
        remark: (0, standing.J)(report) ? void 0 : "Signed; the cluster was not seen with it.",
        certificate: describe(certificate),
        claims: [ ...hardware === void 0 ? [] : [ claimOf(hardware.verdict, "csr-key", "has the HSM’s key") ], signature(certificate, read(authorityPem(report))) ]
      });
    }
    function authorityCard(report) {
      const certificate = read(authorityPem(report));
      return certificate && cardOf({
        place: "authority",
        title: "Your CA",
        remark: report.evidence.authority?.custody,
        certificate: describe(certificate),
        claims: []
      });
    }
    const authorityPem = ({evidence, outputs}) => evidence.authority?.certificate ?? outputs["ca-certificate"];
    const claimOf = ({checks}, id, text) => ({
      verdict: checks.find(check => check.id === id)?.verdict ?? "skipped",
      text
    });
    function signature(certificate, authority) {
      const text = "is signed by your CA";
      if (authority === void 0) return {
        verdict: "skipped",
        text
      };
      return {
        verdict: (0, findings.ub)(certificate, authority).some(finding => finding.verdict === "failed") ? "failed" : "passed",
        text
      };
    }
    function read(pem) {
      try {
        return pem === void 0 ? void 0 : (0, certificate.jZ)(pem, "the certificate")[0];
      } catch (error) {
        if (error instanceof errors.EE) return;
        throw error;
      }
    }
    const describe = ({subject, notBefore, notAfter, fingerprint}) => ({
      subject: subject.text,
      notBefore: (0, words.Ly)(notBefore),
      notAfter: (0, words.Ly)(notAfter),
      fingerprint
    });
    const cardOf = ({place, title, remark, certificate, claims}) => html`<li class="card ${place}"><h3>${title}</h3>
  ${remark !== void 0 && html`<p class="remark">${remark}</p>`}
  ${certificate !== void 0 && certificateCards_description(certificate)}
  ${claims.length > 0 && html`<ul class="claims">${claims.map(claimItem)}</ul>`}
  </li>
  `;
    const certificateCards_description = ({subject, notBefore, notAfter, fingerprint}) => html`<dl>
  <div><dt>Subject</dt><dd>${breakable(subject)}</dd></div>
  <div><dt>Valid</dt><dd>${notBefore.slice(0, 10)} to ${notAfter.slice(0, 10)}</dd></div>
  <div><dt>SHA-256</dt><dd class="fingerprint">${inLines(fingerprint)}</dd></div></dl>`;
    function claimItem({verdict, text}) {
      const word = verdict !== "passed" && html` <em>(${wordOf[verdict]})</em>`;
      return html`<li class="${verdict}">${icon(iconOf[verdict])}<span>${text}${word}</span></li>`;
    }
    const inLines = fingerprint => (fingerprint.match(/.{1,24}/g) ?? []).map(line => html`<span>${line}</span>`);
    function documents({evidence, outputs}) {
      const {hardware, authority, cluster} = evidence;
      const all = [ [ "AWS root", hardware?.anchors?.aws.certificate ], [ "AWS hardware certificate", hardware?.certificates.awsHardware ], [ "Manufacturer root", hardware?.anchors?.manufacturer?.certificate ], [ "Manufacturer hardware certificate", hardware?.certificates.manufacturerHardware ], [ "HSM certificate", hardware?.certificates.hsm ], [ "Certificate signing request of the cluster", cluster?.csr ?? hardware?.certificates.csr ], [ "Cluster certificate", cluster?.signedCertificate ], [ "Your CA", authority?.certificate ?? outputs["ca-certificate"] ] ];
      return [ html`<h3>Documents</h3><p>PEM: what AWS and you gave, and what was signed.</p>`, html`<div class="documents">${all.map(([label, pem]) => pem !== void 0 && folded(label, pem))}</div>` ];
    }
    function trustSection(report) {
      const {hardware} = report.evidence;
      const verdict = hardware?.verdict;
      const cards = [ ...hardware === void 0 ? [] : hardwareCards(hardware), clusterCard(report), authorityCard(report) ].filter(card => card !== void 0);
      if (cards.length === 0) return;
      return {
        id: "trust",
        title: "Chain of trust",
        content: [ conclusion(report), html`<ol class="trust">${cards}</ol>`, verdict !== void 0 && checks(verdict), documents(report) ]
      };
    }
    function conclusion(report) {
      const {hardware, cluster} = report.evidence;
      if (hardware === void 0) return html`<p>The hardware was not looked at in this run: its certificates exist only until a cluster is initialized.
      ${cluster?.restoredFrom === void 0 ? "Whether anything was proven is in the report of the run that initialized it." : "Of a cluster that is restored from a backup AWS shows none."}</p>`;
      const {verdict: {verification, genuine, checks: all}, anchors} = hardware;
      const failed = all.filter(check => check.verdict === "failed").length;
      if (verification === "off") return callout("warn", "Not verified.", html`The hardware was not checked, as <code>hardware-verification: off</code> asked.`);
      if (!genuine) {
        const what = `${failed} of ${all.length} checks failed; this run has signed nothing for this hardware.`;
        return callout("bad", "Not proven genuine.", what);
      }
      const holds = (0, standing.J)(report) && " The certificate that your CA signed holds the HSM’s own key.";
      const doubt = [ anchors?.aws, anchors?.manufacturer ].some(anchor => anchor?.trust === "given, not known to this product") && " A root was given, not known to this product: compare its SHA-256 with a second source.";
      if (verification === "full") {
        const vouched = "AWS and the manufacturer both vouch for the HSM, each down from its root.";
        return callout(doubt ? "warn" : "good", doubt ? "Genuine, if the roots are." : "Genuine.", [ vouched, holds, doubt ]);
      }
      return callout("warn", "Genuine according to AWS alone.", [ html`The manufacturer’s chain was not verified, as <code>hardware-verification: aws</code> asked.`, holds, doubt ]);
    }
    const callout = (tone, verdict, reason) => html`<p class="callout ${tone}">${icon(tone)}<span><strong>${verdict}</strong> ${reason}</span></p>`;
    const trust_columns = [ {
      title: "Check"
    }, {
      title: "Verdict"
    }, {
      title: "What was found"
    } ];
    const checks = ({checks: all}) => [ html`<h3>Checks of the hardware</h3>`, table("checks", trust_columns, all.map(({title, verdict, detail}) => ({
      className: verdict,
      cells: [ title, [ icon(iconOf[verdict]), " ", wordOf[verdict] ], breakable(detail) ]
    }))) ];
    const blocks = `\npre {\n  margin: 0 0 1rem; padding: .8rem 1rem; background: var(--faint); border-radius: 5px; overflow-x: auto; white-space: pre-wrap;\n  line-height: 1.5;\n}\n.command { user-select: all; -webkit-user-select: all; color: var(--ink); border-left: 3px solid var(--accent); }\n.pem { white-space: pre; font-size: .74rem; overflow-wrap: normal; }\ndetails { margin: 0 0 .3rem; }\ndetails pre { margin-top: .5rem; }\nsummary { cursor: pointer; color: var(--accent); padding: .15rem 0; }\n.documents { columns: 2 18rem; }\n.documents details { break-inside: avoid; }\ntable { width: 100%; border-collapse: collapse; font-size: .92rem; }\nth, td { text-align: left; vertical-align: top; padding: .45rem .9rem .45rem 0; border-bottom: 1px solid var(--faint); font-weight: 400; }\nth:last-child, td:last-child { padding-right: 0; }\nthead th, thead td { color: var(--soft); font-size: .82rem; border-color: var(--line); vertical-align: bottom; }\ntfoot th, tfoot td { border-top: 1px solid var(--line); border-bottom: 0; font-weight: 600; }\nth.number, td.number { text-align: right; }\n.pairs .remark { display: block; font-size: .82rem; line-height: 1.35; }\n.checks td:nth-child(2) { white-space: nowrap; }\n.checks .icon { margin-right: .15em; }\n.checks td:last-child { font-size: .92em; color: var(--soft); }\n.passed .icon { color: var(--good); }\n.warning .icon { color: var(--warn); }\n.failed .icon { color: var(--bad); }\n.skipped .icon { color: var(--soft); }\n.events tbody th, .steps tbody th { color: var(--soft); }\n.events .warning td:nth-child(2) { color: var(--warn); font-weight: 600; }\n.events .made td:nth-child(2) { color: var(--accent); font-weight: 600; }\n.findings { list-style: none; margin: 0; padding: 0; }\n.findings li { border-left: 3px solid var(--soft); padding: .1rem 0 .1rem 1rem; margin-bottom: 1.3rem; break-inside: avoid; }\n.findings p { margin: 0 0 .25rem; }\n.findings .severity { display: flex; align-items: center; gap: .4em; font-size: .86rem; font-weight: 600; color: var(--soft); }\n.findings .broken { border-color: var(--bad); }\n.findings .broken .severity { color: var(--bad); }\n.findings .degraded { border-color: var(--warn); }\n.findings .degraded .severity { color: var(--warn); }\n.findings .what { font-family: var(--serif); font-size: 1.08rem; }`;
    const blocks_columns = `\n@media (min-width: 44.01rem) {\n  .pairs th:first-child { width: 38%; }\n  .checks th:first-child { width: 34%; }\n  .events th:first-child { width: 5.6rem; }\n  .events th:nth-child(2) { width: 5.4rem; }\n  .steps th:first-child { width: 6.2rem; }\n  .steps th:last-child { width: 26%; }\n  .timeline { table-layout: fixed; }\n  .timeline th:first-child { width: 40%; }\n  .timeline th.after { width: 4.2rem; }\n  .timeline th.number:last-child { width: 6.2rem; }\n}\n@media (max-width: 44rem) {\n  table, tbody, tfoot { display: block; }\n  table[role] tr { display: grid; column-gap: .9rem; padding: .5rem 0; border-bottom: 1px solid var(--faint); }\n  table[role] th, table[role] td { height: auto; padding: 0; border: 0; }\n  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }\n  .pairs tr { grid-template-columns: minmax(0, 1fr); row-gap: .15rem; }\n  .pairs .remark { display: inline; margin-left: .6em; }\n  .checks tr { grid-template-columns: minmax(0, 1fr) auto; }\n  .checks td:last-child { grid-column: 1 / -1; }\n  .events tr { grid-template-columns: auto minmax(0, 1fr); }\n  .events td:last-child { grid-column: 1 / -1; }\n  .steps tr { grid-template-columns: 5.4rem minmax(0, 1fr); }\n  .steps td:last-child { grid-column: 2; color: var(--soft); }\n  .costs tr { grid-template-columns: repeat(3, minmax(0, 1fr)); }\n  .costs th { grid-column: 1 / -1; }\n  .costs td.number { text-align: left; }\n  .costs td::before { content: attr(data-column); display: block; color: var(--soft); font-size: .82rem; font-weight: 400; }\n  .costs tfoot tr { font-weight: 600; border: 0; }\n  .timeline thead { position: static; display: block; width: auto; height: auto; clip-path: none; overflow: visible; }\n  .timeline[role] tr { grid-template-columns: minmax(0, 1fr) auto; padding: 0; border: 0; }\n  .timeline[role] .after { display: none; }\n  .timeline[role] th { padding-block: .35rem .1rem; }\n  .timeline[role] td.number:last-child { padding-top: .35rem; }\n  .timeline[role] td.track { grid-column: 1 / -1; grid-row: 2; height: 20px; }\n  .timeline[role] .wait td.track { height: 16px; }\n  .timeline[role] .phase > * { border-top: 1px solid var(--faint); }\n  .timeline[role] .phase td.track { border: 0; }\n}`;
    const page = `\n*, *::before, *::after { box-sizing: border-box; }\nhtml { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }\nbody {\n  margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); font-variant-numeric: tabular-nums;\n  overflow-wrap: anywhere;\n}\nmain, footer { max-width: 62rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 2.5rem); }\nmain { padding-top: clamp(1.5rem, 5vw, 3.5rem); }\np { margin: 0 0 .9rem; max-width: 44rem; }\na { color: var(--accent); text-underline-offset: .15em; }\na:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }\ncode, pre, .id, .fingerprint { font-family: var(--mono); font-size: .86em; font-variant-ligatures: none; }\nh1, h2, h3 { font-family: var(--serif); font-weight: 600; line-height: 1.2; text-wrap: balance; }\nh2 { font-size: 1.55rem; margin: 0 0 1rem; }\nh3 { font-size: 1.08rem; margin: 1.8rem 0 .6rem; }\nsection { margin-top: 3rem; padding-top: 1.4rem; border-top: 1px solid var(--line); }\n.ordinal { color: var(--soft); font-weight: 400; margin-right: .4rem; }\n.remark { color: var(--soft); font-size: .86rem; }\nh3 .remark { font: .86rem var(--sans); margin-left: .4rem; }\n.icon {\n  width: 1em; height: 1em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round;\n  stroke-linejoin: round; vertical-align: -.13em;\n}\n.number { text-align: right; white-space: nowrap; }\nfooter { margin-top: 4rem; padding-bottom: 3rem; color: var(--soft); font-size: .86rem; }\nfooter p { border-top: 1px solid var(--line); padding-top: 1rem; max-width: none; }`;
    const title = `\n.title .kind { color: var(--soft); letter-spacing: .02em; margin: 0 0 .3rem; }\n.name { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .6rem 1.5rem; margin-bottom: 1.1rem; }\nh1 { font-size: clamp(2.2rem, 6vw, 3.4rem); margin: 0; letter-spacing: -.01em; }\n.stamp {\n  display: inline-flex; align-items: center; gap: .5em; margin: 0; padding: .35em .8em .35em .65em;\n  border: 2px solid currentColor; border-radius: 5px; font: 600 1.15rem/1.2 var(--serif);\n}\n.good { color: var(--good); }\n.warn { color: var(--warn); }\n.bad { color: var(--bad); }\n.lead { font: 1.2rem/1.5 var(--serif); text-wrap: pretty; }\n.lead .id { font-size: .8em; }\n.simulated, .callout { display: flex; gap: .65rem; padding: .75rem .95rem; border-radius: 5px; background: var(--faint); max-width: none; }\n.simulated .icon, .callout .icon { margin-top: .25em; width: 1.15em; height: 1.15em; }\n.callout span { color: var(--ink); }\n.callout strong { color: inherit; }\n.callout.good { background: var(--good-ground); }\n.callout.warn { background: var(--warn-ground); }\n.callout.bad { background: var(--bad-ground); }\n.outcome { color: var(--ink); border-left: 3px solid var(--bad); background: var(--bad-ground); }\n.outcome.warn { border-color: var(--warn); background: var(--warn-ground); }\n.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr)); gap: .9rem 1.5rem; margin: 1.6rem 0 0; }\n.facts .wide { grid-column: 1 / -1; }\n@media (min-width: 46rem) { .facts .long { grid-column: span 2; } }\ndt { color: var(--soft); font-size: .82rem; }\ndd { margin: 0; }\nnav { margin-top: 1.8rem; border-block: 1px solid var(--line); padding: .7rem 0; }\nnav ol { display: flex; flex-wrap: wrap; gap: .2rem 1.3rem; margin: 0; padding: 0; list-style: none; counter-reset: part; }\nnav li { counter-increment: part; }\nnav li::before { content: counter(part) " "; color: var(--soft); }\nnav a { display: inline-block; padding: .2rem 0; text-decoration: none; }\nnav a:hover { text-decoration: underline; }\nnav + section { border-top: 0; margin-top: 1.6rem; }`;
    const light = `\n  --paper: #fdfcfa; --sheet: #ffffff; --ink: #1d2226; --soft: #575e64; --line: #dcd8cf; --faint: #eeebe4;\n  --accent: #0d5753; --accent-soft: #5f9d96;\n  --good: #17643a; --warn: #7d5200; --bad: #a2231d; --good-ground: #edf5ef; --warn-ground: #fbf3e2; --bad-ground: #fbecea;`;
    const dark = `\n  --paper: #14171a; --sheet: #1b1f23; --ink: #e8e5de; --soft: #a7adb3; --line: #363c42; --faint: #24292e;\n  --accent: #7ccac2; --accent-soft: #3f8a83;\n  --good: #82cf9d; --warn: #e5b85f; --bad: #f29a90; --good-ground: #17271d; --warn-ground: #2b2313; --bad-ground: #321c1a;`;
    const faces = `\n  --serif: "Iowan Old Style", Charter, "Bitstream Charter", "Palatino Linotype", "Source Serif 4", Georgia, "Liberation Serif", serif;\n  --sans: "Helvetica Neue", Helvetica, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif;\n  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace;`;
    const paper = `\n@page { size: A4; margin: 17mm 16mm 18mm; }\n@media print {\n  :root { ${light} --paper: #fff; }\n  body { font-size: 9.5pt; }\n  main, footer { max-width: none; padding-inline: 0; }\n  main { padding-top: 0; }\n  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }\n  section { margin-top: 1.6rem; padding-top: 1rem; }\n  h2, h3, thead { break-after: avoid; }\n  tr, figure, .callout, .simulated, .timeline, .trust { break-inside: avoid; }\n  nav { display: none; }\n  nav + section { margin-top: 1rem; }\n  a { color: inherit; text-decoration: none; }\n  .documents details::details-content { content-visibility: visible; block-size: auto; }\n  .documents { columns: 2; }\n  .documents .pem { font-size: 5.6pt; padding: .5rem; }\n  .events, .pairs, .checks { font-size: .92em; }\n  th, td { padding-block: .25rem; }\n}`;
    const pictures = `\nfigure { margin: 1.4rem 0 0; }\nfigcaption { color: var(--soft); font-size: .86rem; margin-top: .5rem; max-width: 44rem; }\n.drawing { display: block; width: 100%; height: auto; }\n.drawing text { font: 12.5px var(--sans); fill: var(--soft); }\n.drawing .name { font: 600 14.5px var(--serif); fill: var(--ink); }\n.drawing .id { font: 12.5px var(--mono); fill: var(--ink); }\n.drawing .frame rect { fill: var(--faint); stroke: var(--line); }\n.drawing .box > rect { fill: var(--sheet); stroke: var(--line); }\n.drawing .chip rect { fill: var(--paper); stroke: var(--accent-soft); }\n.drawing .arrow path { fill: none; stroke: var(--accent); stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }\n.drawing .arrow text { fill: var(--accent); }\n.drawing .absent rect, .drawing .absent path { stroke-dasharray: 4 4; }\n.drawing .absent > rect { fill: none; }\n.drawing .absent path { stroke: var(--soft); }\n.architecture .drawing { max-width: 24rem; }`;
    const timeline = `\n.timeline th, .timeline td { padding-block: .1rem; border: 0; vertical-align: middle; line-height: 1.3; height: 26px; }\n.timeline thead > * > * { padding-bottom: .4rem; vertical-align: bottom; }\n.timeline .phase > * { border-top: 1px solid var(--faint); }\n.timeline .phase th { font-weight: 600; }\n.timeline .phase em { font-style: normal; color: var(--bad); }\n.timeline .wait th, .timeline .wait .number { color: var(--soft); font-size: .86rem; }\n.timeline .wait th { padding-left: .9rem; }\n.timeline td.track { position: relative; padding: 0; }\n.track svg { position: absolute; inset: 0; display: block; overflow: visible; }\n.axis span { position: absolute; bottom: .35rem; transform: translateX(-50%); white-space: nowrap; }\n.axis span:first-child { transform: none; }\n.tick { stroke: var(--line); stroke-width: 1; }\n.bar { fill: var(--accent); }\n.bar.waited { fill: var(--accent-soft); }\n.bar.failed { fill: var(--bad); }\n.bar.pending { fill: var(--warn); }`;
    const trust = `\n.trust { list-style: none; margin: 1.4rem 0 0; padding: 0; display: grid; gap: 1.6rem; }\n.card {\n  position: relative; display: flex; flex-direction: column; background: var(--sheet); border: 1px solid var(--line);\n  border-radius: 6px; padding: .8rem 1rem .9rem; break-inside: avoid;\n}\n.card h3 { margin: 0 0 .5rem; }\n.card p { margin: 0 0 .4rem; }\n.card dl { margin: 0 0 .7rem; display: grid; gap: .35rem; font-size: .86rem; }\n.fingerprint span { display: block; white-space: nowrap; }\n.fingerprint { font-size: .8rem; line-height: 1.45; }\n.claims { list-style: none; margin: auto 0 0; padding: .55rem 0 0; border-top: 1px solid var(--faint); font-size: .92rem; }\n.claims li { display: flex; gap: .5em; }\n.claims .icon { margin-top: .28em; }\n.claims em { font-style: normal; color: var(--soft); }\n.card.aws-hardware::before, .card.manufacturer-hardware::before, .card.hsm::before, .card.cluster::before {\n  content: ""; position: absolute; left: 2rem; bottom: 100%; height: 1.6rem; border-left: 2px solid var(--accent-soft);\n}\n.card.authority { border-color: var(--accent); border-width: 2px; }\n@media (min-width: 46rem) {\n  .trust {\n    grid-template: "aws-root manufacturer-root" "aws-hardware manufacturer-hardware" "hsm hsm" "cluster authority" / 1fr 1fr;\n    column-gap: 2rem;\n  }\n  .aws-root { grid-area: aws-root; }\n  .aws-hardware { grid-area: aws-hardware; }\n  .manufacturer-root { grid-area: manufacturer-root; }\n  .manufacturer-hardware { grid-area: manufacturer-hardware; }\n  .hsm { grid-area: hsm; }\n  .cluster { grid-area: cluster; }\n  .authority { grid-area: authority; }\n  .card.hsm dl { grid-template-columns: 2fr 1fr 1.6fr; column-gap: 2rem; }\n  .card.hsm .claims { display: flex; flex-wrap: wrap; gap: 0 2rem; }\n  .card.hsm::after {\n    content: ""; position: absolute; left: calc(50% + 3rem); bottom: 100%; height: 1.6rem;\n    border-left: 2px solid var(--accent-soft);\n  }\n  .card.authority::before {\n    content: ""; position: absolute; right: 100%; top: 2rem; width: 2rem; border-top: 2px solid var(--accent-soft);\n  }\n  .trust:not(:has(.hsm)) { grid-template: "cluster authority" / 1fr 1fr; }\n}`;
    const style = [ `:root { color-scheme: light dark; ${faces} ${light} }`, `@media screen and (prefers-color-scheme: dark) { :root { ${dark} } }`, page, title, blocks, timeline, trust, pictures, blocks_columns, paper ].join("\n");
    const sectionsOf = report => [ drillSection(report), ...(0, finding.Np)(report.phases).length > 0 ? [ findingsSection(report), outputsSection(report) ] : [ outputsSection(report), findingsSection(report) ], stepsSection(report), timelineSection(report), trustSection(report), architectureSection(report), costSection(report), eventsSection(report), inputsSection(report) ].filter(section => section !== void 0);
    function renderReport(report) {
      const sections = sectionsOf(report);
      return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Safe Storage: ${report.name}, ${utc(lastPhase(report).ended)} UTC</title>
<style>${new Html(style)}</style>
</head>
<body>
<main>
${titleBlock(report)}
<nav aria-label="Contents"><ol>${sections.map(({id, title}) => html`<li><a href="#${id}">${title}</a></li>`)}</ol></nav>
${sections.map(({id, title, content}, index) => html`<section id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading"><span class="ordinal">${index + 1}</span> ${title}</h2>
${content}
</section>
`)}</main>
<footer><p>Safe Storage, version ${report.version} of the format. This page holds everything that it shows, loads nothing and
runs no script.</p></footer>
</body>
</html>
`.text;
    }
    var runReport = __webpack_require__(16027);
    const filesOf = run => ({
      evidence: `${stemOf(run)}-evidence.json`,
      html: `${stemOf(run)}-report.html`
    });
    const readReport = async run => (0, promises_.readFile)(filesOf(run).evidence, "utf8").then(text => JSON.parse(text)).catch(() => {});
    async function writeReport(run, before, end) {
      const kept = filesOf(run);
      const report = (0, runReport.S)(before, run, end);
      await writeWhole(kept.evidence, `${JSON.stringify(report, void 0, 2)}\n`);
      await writeWhole(kept.html, renderReport(report));
      return {
        report,
        ...kept
      };
    }
    async function writeTerraform(run, phase, text) {
      const folder = `${stemOf(run)}-terraform`;
      await (0, promises_.mkdir)(folder, {
        recursive: true
      });
      await writeWhole((0, external_node_path_.join)(folder, `${phase}.tf`), text);
      return folder;
    }
    async function writeCsr(run, csr) {
      const file = `${stemOf(run)}-cluster.csr`;
      await writeWhole(file, `${csr}\n`);
      return file;
    }
    const stemOf = ({environment, inputs, identity}) => (0, external_node_path_.join)(environment.RUNNER_TEMP ?? (0, 
    external_node_os_.tmpdir)(), `safe-storage-${inputs.name}-${identity.accountId}-${inputs.awsRegion}`);
    async function writeWhole(file, text) {
      await (0, promises_.writeFile)(`${file}.new`, text);
      await (0, promises_.rename)(`${file}.new`, file);
    }
  }
};
