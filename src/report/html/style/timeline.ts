/** The table whose third column is the chart. */
export const timeline = `
.timeline th, .timeline td { padding-block: .1rem; border: 0; vertical-align: middle; line-height: 1.3; height: 26px; }
.timeline thead > * > * { padding-bottom: .4rem; vertical-align: bottom; }
.timeline .phase > * { border-top: 1px solid var(--faint); }
.timeline .phase th { font-weight: 600; }
.timeline .phase em { font-style: normal; color: var(--bad); }
.timeline .wait th, .timeline .wait .number { color: var(--soft); font-size: .86rem; }
.timeline .wait th { padding-left: .9rem; }
.timeline td.track { position: relative; padding: 0; }
.track svg { position: absolute; inset: 0; display: block; overflow: visible; }
.axis span { position: absolute; bottom: .35rem; transform: translateX(-50%); white-space: nowrap; }
.axis span:first-child { transform: none; }
.tick { stroke: var(--line); stroke-width: 1; }
.bar { fill: var(--accent); }
.bar.waited { fill: var(--accent-soft); }
.bar.failed { fill: var(--bad); }
.bar.pending { fill: var(--warn); }`;
