import { Html, html } from './escape';

/** Small drawings of 16 by 16 that stand beside a word that says the same. */
const drawings = {
  good: '<circle cx="8" cy="8" r="7"/><path d="M4.7 8.3l2.3 2.3 4.4-5"/>',
  warn: '<path d="M8 1.8L15 14.2H1z"/><path d="M8 6.2v4M8 12.1v.2"/>',
  bad: '<circle cx="8" cy="8" r="7"/><path d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2"/>',
  skipped: '<circle cx="8" cy="8" r="7"/><path d="M5 8h6"/>',
  simulated: '<rect x="1.5" y="2.5" width="13" height="9" rx="1"/><path d="M5.5 14h5M4.5 7h1.6l1.2-2 1.6 4 1.1-2h1.6"/>',
} as const;

export type IconName = keyof typeof drawings;

export const icon = (name: IconName): Html =>
  html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${new Html(drawings[name])}</svg>`;
