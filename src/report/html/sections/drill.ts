import { runbookPage } from '../../../run/finding';
import type { RunReport } from '../../runReport';
import { html } from '../parts/escape';
import type { Section } from '../parts/section';
import { table } from '../parts/table';

/** A night of a rehearsal: what happened, what was done, how it has ended. */
export function drillSection({ drill }: RunReport): Section | undefined {
  if (drill === undefined) return undefined;
  const { name, night, chapter, found, steps, end, asSaid } = drill;
  return {
    id: 'drill',
    title: `Drill: ${name}`,
    content: [
      html`<p><strong>${night}</strong></p>`,
      found.length === 0
        ? html`<p>verify finds nothing.</p>`
        : html`<p>verify finds:</p><ul>${found.map(what => html`<li>${what}</li>`)}</ul>`,
      steps.length === 0
        ? html`<p>The runbook's chapter <a href="${runbookPage(chapter)}">${chapter}</a> has nothing that brings it back.</p>`
        : html`<p>What the runbook's chapter <a href="${runbookPage(chapter)}">${chapter}</a> says was done:</p>
<ol>${steps.map(step => html`<li>${step.startsWith('aws ') ? html`<code>${step}</code>` : step}</li>`)}</ol>`,
      table('drill-end', [{ title: 'In the end' }, { title: 'is so' }], end.map(({ what, so }) => ({ cells: [what, so] }))),
      html`<p>${asSaid ? 'It has ended as the runbook says.' : 'It has NOT ended as the runbook says.'}</p>`,
    ],
  };
}
