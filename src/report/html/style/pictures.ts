/** The architecture. */
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
.architecture .drawing { max-width: 24rem; }`;
