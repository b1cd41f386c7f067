/** Certificates as cards, joined by lines. */
export const trust = `
.trust { list-style: none; margin: 1.4rem 0 0; padding: 0; display: grid; gap: 1.6rem; }
.card {
  position: relative; display: flex; flex-direction: column; background: var(--sheet); border: 1px solid var(--line);
  border-radius: 6px; padding: .8rem 1rem .9rem; break-inside: avoid;
}
.card h3 { margin: 0 0 .5rem; }
.card p { margin: 0 0 .4rem; }
.card dl { margin: 0 0 .7rem; display: grid; gap: .35rem; font-size: .86rem; }
.fingerprint span { display: block; white-space: nowrap; }
.fingerprint { font-size: .8rem; line-height: 1.45; }
.claims { list-style: none; margin: auto 0 0; padding: .55rem 0 0; border-top: 1px solid var(--faint); font-size: .92rem; }
.claims li { display: flex; gap: .5em; }
.claims .icon { margin-top: .28em; }
.claims em { font-style: normal; color: var(--soft); }
.card.aws-hardware::before, .card.manufacturer-hardware::before, .card.hsm::before, .card.cluster::before {
  content: ""; position: absolute; left: 2rem; bottom: 100%; height: 1.6rem; border-left: 2px solid var(--accent-soft);
}
.card.authority { border-color: var(--accent); border-width: 2px; }
@media (min-width: 46rem) {
  .trust {
    grid-template: "aws-root manufacturer-root" "aws-hardware manufacturer-hardware" "hsm hsm" "cluster authority" / 1fr 1fr;
    column-gap: 2rem;
  }
  .aws-root { grid-area: aws-root; }
  .aws-hardware { grid-area: aws-hardware; }
  .manufacturer-root { grid-area: manufacturer-root; }
  .manufacturer-hardware { grid-area: manufacturer-hardware; }
  .hsm { grid-area: hsm; }
  .cluster { grid-area: cluster; }
  .authority { grid-area: authority; }
  .card.hsm dl { grid-template-columns: 2fr 1fr 1.6fr; column-gap: 2rem; }
  .card.hsm .claims { display: flex; flex-wrap: wrap; gap: 0 2rem; }
  .card.hsm::after {
    content: ""; position: absolute; left: calc(50% + 3rem); bottom: 100%; height: 1.6rem;
    border-left: 2px solid var(--accent-soft);
  }
  .card.authority::before {
    content: ""; position: absolute; right: 100%; top: 2rem; width: 2rem; border-top: 2px solid var(--accent-soft);
  }
  .trust:not(:has(.hsm)) { grid-template: "cluster authority" / 1fr 1fr; }
}`;
