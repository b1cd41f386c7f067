/** What every page has: ground, text, headings. */
export const page = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); font-variant-numeric: tabular-nums;
  overflow-wrap: anywhere;
}
main, footer { max-width: 62rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 2.5rem); }
main { padding-top: clamp(1.5rem, 5vw, 3.5rem); }
p { margin: 0 0 .9rem; max-width: 44rem; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
code, pre, .id, .fingerprint { font-family: var(--mono); font-size: .86em; font-variant-ligatures: none; }
h1, h2, h3 { font-family: var(--serif); font-weight: 600; line-height: 1.2; text-wrap: balance; }
h2 { font-size: 1.55rem; margin: 0 0 1rem; }
h3 { font-size: 1.08rem; margin: 1.8rem 0 .6rem; }
section { margin-top: 3rem; padding-top: 1.4rem; border-top: 1px solid var(--line); }
.ordinal { color: var(--soft); font-weight: 400; margin-right: .4rem; }
.remark { color: var(--soft); font-size: .86rem; }
h3 .remark { font: .86rem var(--sans); margin-left: .4rem; }
.icon {
  width: 1em; height: 1em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round;
  stroke-linejoin: round; vertical-align: -.13em;
}
.number { text-align: right; white-space: nowrap; }
footer { margin-top: 4rem; padding-bottom: 3rem; color: var(--soft); font-size: .86rem; }
footer p { border-top: 1px solid var(--line); padding-top: 1rem; max-width: none; }`;

/** The title block and the contents. */
export const title = `
.title .kind { color: var(--soft); letter-spacing: .02em; margin: 0 0 .3rem; }
.name { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .6rem 1.5rem; margin-bottom: 1.1rem; }
h1 { font-size: clamp(2.2rem, 6vw, 3.4rem); margin: 0; letter-spacing: -.01em; }
.stamp {
  display: inline-flex; align-items: center; gap: .5em; margin: 0; padding: .35em .8em .35em .65em;
  border: 2px solid currentColor; border-radius: 5px; font: 600 1.15rem/1.2 var(--serif);
}
.good { color: var(--good); }
.warn { color: var(--warn); }
.bad { color: var(--bad); }
.lead { font: 1.2rem/1.5 var(--serif); text-wrap: pretty; }
.lead .id { font-size: .8em; }
.simulated, .callout { display: flex; gap: .65rem; padding: .75rem .95rem; border-radius: 5px; background: var(--faint); max-width: none; }
.simulated .icon, .callout .icon { margin-top: .25em; width: 1.15em; height: 1.15em; }
.callout span { color: var(--ink); }
.callout strong { color: inherit; }
.callout.good { background: var(--good-ground); }
.callout.warn { background: var(--warn-ground); }
.callout.bad { background: var(--bad-ground); }
.outcome { color: var(--ink); border-left: 3px solid var(--bad); background: var(--bad-ground); }
.outcome.warn { border-color: var(--warn); background: var(--warn-ground); }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr)); gap: .9rem 1.5rem; margin: 1.6rem 0 0; }
.facts .wide { grid-column: 1 / -1; }
@media (min-width: 46rem) { .facts .long { grid-column: span 2; } }
dt { color: var(--soft); font-size: .82rem; }
dd { margin: 0; }
nav { margin-top: 1.8rem; border-block: 1px solid var(--line); padding: .7rem 0; }
nav ol { display: flex; flex-wrap: wrap; gap: .2rem 1.3rem; margin: 0; padding: 0; list-style: none; counter-reset: part; }
nav li { counter-increment: part; }
nav li::before { content: counter(part) " "; color: var(--soft); }
nav a { display: inline-block; padding: .2rem 0; text-decoration: none; }
nav a:hover { text-decoration: underline; }
nav + section { border-top: 0; margin-top: 1.6rem; }`;
