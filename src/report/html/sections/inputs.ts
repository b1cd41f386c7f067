import type { RunReport } from '../../runReport';
import { html } from '../parts/escape';
import { longText } from '../parts/longText';
import type { Section } from '../parts/section';
import { table } from '../parts/table';

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
