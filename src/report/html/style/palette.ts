/** Ink and paper; every pair of text and ground has a contrast of at least 4.5 to 1 in both schemes (WCAG 2.2, 1.4.3). */
export const light = `
  --paper: #fdfcfa; --sheet: #ffffff; --ink: #1d2226; --soft: #575e64; --line: #dcd8cf; --faint: #eeebe4;
  --accent: #0d5753; --accent-soft: #5f9d96;
  --good: #17643a; --warn: #7d5200; --bad: #a2231d; --good-ground: #edf5ef; --warn-ground: #fbf3e2; --bad-ground: #fbecea;`;

/** The same for a dark screen. */
export const dark = `
  --paper: #14171a; --sheet: #1b1f23; --ink: #e8e5de; --soft: #a7adb3; --line: #363c42; --faint: #24292e;
  --accent: #7ccac2; --accent-soft: #3f8a83;
  --good: #82cf9d; --warn: #e5b85f; --bad: #f29a90; --good-ground: #17271d; --warn-ground: #2b2313; --bad-ground: #321c1a;`;

/** Faces that are on a reader's machine already; nothing is loaded. */
export const faces = `
  --serif: "Iowan Old Style", Charter, "Bitstream Charter", "Palatino Linotype", "Source Serif 4", Georgia, "Liberation Serif", serif;
  --sans: "Helvetica Neue", Helvetica, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace;`;
