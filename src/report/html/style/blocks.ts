/** Blocks of code, tables as they are where there is room, findings. */
export const blocks = `
pre {
  margin: 0 0 1rem; padding: .8rem 1rem; background: var(--faint); border-radius: 5px; overflow-x: auto; white-space: pre-wrap;
  line-height: 1.5;
}
.command { user-select: all; -webkit-user-select: all; color: var(--ink); border-left: 3px solid var(--accent); }
.pem { white-space: pre; font-size: .74rem; overflow-wrap: normal; }
details { margin: 0 0 .3rem; }
details pre { margin-top: .5rem; }
summary { cursor: pointer; color: var(--accent); padding: .15rem 0; }
.documents { columns: 2 18rem; }
.documents details { break-inside: avoid; }
table { width: 100%; border-collapse: collapse; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .9rem .45rem 0; border-bottom: 1px solid var(--faint); font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
thead th, thead td { color: var(--soft); font-size: .82rem; border-color: var(--line); vertical-align: bottom; }
tfoot th, tfoot td { border-top: 1px solid var(--line); border-bottom: 0; font-weight: 600; }
th.number, td.number { text-align: right; }
.pairs .remark { display: block; font-size: .82rem; line-height: 1.35; }
.checks td:nth-child(2) { white-space: nowrap; }
.checks .icon { margin-right: .15em; }
.checks td:last-child { font-size: .92em; color: var(--soft); }
.passed .icon { color: var(--good); }
.warning .icon { color: var(--warn); }
.failed .icon { color: var(--bad); }
.skipped .icon { color: var(--soft); }
.events tbody th, .steps tbody th { color: var(--soft); }
.events .warning td:nth-child(2) { color: var(--warn); font-weight: 600; }
.events .made td:nth-child(2) { color: var(--accent); font-weight: 600; }
.findings { list-style: none; margin: 0; padding: 0; }
.findings li { border-left: 3px solid var(--soft); padding: .1rem 0 .1rem 1rem; margin-bottom: 1.3rem; break-inside: avoid; }
.findings p { margin: 0 0 .25rem; }
.findings .severity { display: flex; align-items: center; gap: .4em; font-size: .86rem; font-weight: 600; color: var(--soft); }
.findings .broken { border-color: var(--bad); }
.findings .broken .severity { color: var(--bad); }
.findings .degraded { border-color: var(--warn); }
.findings .degraded .severity { color: var(--warn); }
.findings .what { font-family: var(--serif); font-size: 1.08rem; }`;

/** The widths of columns; where a table has no room, each of its rows is a small block instead. */
export const columns = `
@media (min-width: 44.01rem) {
  .pairs th:first-child { width: 38%; }
  .checks th:first-child { width: 34%; }
  .events th:first-child { width: 5.6rem; }
  .events th:nth-child(2) { width: 5.4rem; }
  .steps th:first-child { width: 6.2rem; }
  .steps th:last-child { width: 26%; }
  .timeline { table-layout: fixed; }
  .timeline th:first-child { width: 40%; }
  .timeline th.after { width: 4.2rem; }
  .timeline th.number:last-child { width: 6.2rem; }
}
@media (max-width: 44rem) {
  table, tbody, tfoot { display: block; }
  table[role] tr { display: grid; column-gap: .9rem; padding: .5rem 0; border-bottom: 1px solid var(--faint); }
  table[role] th, table[role] td { height: auto; padding: 0; border: 0; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .pairs tr { grid-template-columns: minmax(0, 1fr); row-gap: .15rem; }
  .pairs .remark { display: inline; margin-left: .6em; }
  .checks tr { grid-template-columns: minmax(0, 1fr) auto; }
  .checks td:last-child { grid-column: 1 / -1; }
  .events tr { grid-template-columns: auto minmax(0, 1fr); }
  .events td:last-child { grid-column: 1 / -1; }
  .steps tr { grid-template-columns: 5.4rem minmax(0, 1fr); }
  .steps td:last-child { grid-column: 2; color: var(--soft); }
  .costs tr { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  .costs th { grid-column: 1 / -1; }
  .costs td.number { text-align: left; }
  .costs td::before { content: attr(data-column); display: block; color: var(--soft); font-size: .82rem; font-weight: 400; }
  .costs tfoot tr { font-weight: 600; border: 0; }
  .timeline thead { position: static; display: block; width: auto; height: auto; clip-path: none; overflow: visible; }
  .timeline[role] tr { grid-template-columns: minmax(0, 1fr) auto; padding: 0; border: 0; }
  .timeline[role] .after { display: none; }
  .timeline[role] th { padding-block: .35rem .1rem; }
  .timeline[role] td.number:last-child { padding-top: .35rem; }
  .timeline[role] td.track { grid-column: 1 / -1; grid-row: 2; height: 20px; }
  .timeline[role] .wait td.track { height: 16px; }
  .timeline[role] .phase > * { border-top: 1px solid var(--faint); }
  .timeline[role] .phase td.track { border: 0; }
}`;
