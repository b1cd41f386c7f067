import { light } from './palette';

/** How it prints: on A4, ink on white whatever the screen is, with the documents unfolded. */
export const paper = `
@page { size: A4; margin: 17mm 16mm 18mm; }
@media print {
  :root { ${light} --paper: #fff; }
  body { font-size: 9.5pt; }
  main, footer { max-width: none; padding-inline: 0; }
  main { padding-top: 0; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  section { margin-top: 1.6rem; padding-top: 1rem; }
  h2, h3, thead { break-after: avoid; }
  tr, figure, .callout, .simulated, .timeline, .trust { break-inside: avoid; }
  nav { display: none; }
  nav + section { margin-top: 1rem; }
  a { color: inherit; text-decoration: none; }
  .documents details::details-content { content-visibility: visible; block-size: auto; }
  .documents { columns: 2; }
  .documents .pem { font-size: 5.6pt; padding: .5rem; }
  .events, .pairs, .checks { font-size: .92em; }
  th, td { padding-block: .25rem; }
}`;
