import type { RunReport } from '../runReport';
import { html } from './escape';
import { longText } from './longText';
import type { Section } from './section';

/** With what the run was asked for, defaults included. */
export const inputsSection = ({ inputs }: RunReport): Section => ({
  id: 'inputs',
  title: 'Inputs',
  content: html`<p>As given, or by default. Secrets are not shown.</p>
<table class="pairs"><thead><tr><th scope="col">Input</th><th scope="col">Value</th></tr></thead><tbody>
${Object.entries(inputs).map(([name, value]) => html`<tr><th scope="row"><code>${name}</code></th><td>${longText(value)}</td></tr>
`)}</tbody></table>`,
});
