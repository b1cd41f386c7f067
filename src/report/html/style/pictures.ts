/** The architecture and the first month. */
export const pictures = `
figure { margin: 1.4rem 0 0; }
figcaption { color: var(--soft); font-size: .86rem; margin-top: .5rem; max-width: 44rem; }
.drawing { display: block; width: 100%; height: auto; }
.drawing text { font: 12.5px var(--sans); fill: var(--soft); }
.drawing .name { font: 600 14.5px var(--serif); fill: var(--ink); }
.drawing .id { font: 12.5px var(--mono); fill: var(--ink); }
.drawing .frame rect { fill: var(--faint); stroke: var(--line); }
.drawing .box > rect { fill: var(--sheet); stroke: var(--line); }
.drawing .chip rect { fill: var(--paper); stroke: var(--accent-soft); }
.drawing .arrow path { fill: none; stroke: var(--accent); stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
.drawing .arrow text { fill: var(--accent); }
.drawing .absent rect, .drawing .absent path { stroke-dasharray: 4 4; }
.drawing .absent > rect { fill: none; }
.drawing .absent path { stroke: var(--soft); }
figure .wide { display: none; }
.architecture .tall { max-width: 24rem; }
@media (min-width: 30rem) {
  .month .wide { display: block; }
  .month .tall { display: none; }
}
@media print, (min-width: 56rem) {
  .architecture .wide { display: block; }
  .architecture .tall { display: none; }
}
.month figcaption { margin: 0 0 .5rem; }
.month div svg { width: 100%; max-width: 44rem; height: auto; display: block; }
.month text { font: 12px var(--sans); fill: var(--soft); }
.month .grid { stroke: var(--line); }
.legend { list-style: none; margin: .5rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.4rem; font-size: .92rem; }
.swatch { width: .65rem; height: .65rem; margin-right: .45em; }
.band-0 { fill: var(--band-0); }
.band-1 { fill: var(--band-1); }
.band-2 { fill: var(--band-2); }
.band-3 { fill: var(--band-3); }`;
