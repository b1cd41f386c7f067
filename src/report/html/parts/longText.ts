import { type Html, html } from './escape';

/** A value as it is; one of several lines folded away, since a PEM is 30 of them. */
export function longText(value: string): Html {
  const lines = value.trim().split('\n');
  if (lines.length === 1) return html`<span class="id">${value.trim()}</span>`;
  const label = /-----BEGIN ([^-]+)-----/.exec(value)?.[1] ?? 'text';
  return folded(`${label.charAt(0)}${label.slice(1).toLowerCase()}, ${lines.length} lines`, value);
}

export const folded = (label: string, text: string): Html =>
  html`<details><summary>${label}</summary>
<pre class="pem" tabindex="0" role="region" aria-label="${label}">${text.trim()}</pre></details>`;

/** A name or a fingerprint, broken between its parts rather than within one. */
export const breakable = (name: string): Html[] =>
  name.split(/(?<=[,+:/])(?=\S)/).map((part, index) => html`${index > 0 && html`<wbr>`}${part}`);
