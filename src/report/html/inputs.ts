import type { RunReport } from '../runReport';
import { html } from './escape';
import { longText } from './longText';
import type { Section } from './section';
import { table } from './table';

/** With what the run was asked for, defaults included. */
export const inputsSection = ({ inputs }: RunReport): Section => ({
  id: 'inputs',
  title: 'Inputs',
  content: [
    html`<p>As given, or by default. Secrets are not shown.</p>`,
    table('pairs', [{ title: 'Input' }, { title: 'Value' }], Object.entries(inputs).map(([name, value]) => ({
      cells: [html`<code>${name}</code>`, longText(value)],
    }))),
  ],
});
