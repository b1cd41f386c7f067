import type { RunReport } from '../../runReport';
import { html } from '../parts/escape';
import type { Section } from '../parts/section';
import { table } from '../parts/table';

const columns = [{ title: 'Phase' }, { title: 'Would' }, { title: 'Which usually takes' }];

/** What the phases would do, as a plan saw it. */
export function stepsSection({ phases }: RunReport): Section | undefined {
  const steps = phases.flatMap(({ steps: planned = [] }) => planned);
  return steps.length === 0 ? undefined : {
    id: 'steps',
    title: 'What would be done',
    content: [
      html`<p>In this order; each step only where it is still to do then.</p>`,
      table('steps', columns, steps.map(({ phase, what, usually = '' }) => ({ cells: [phase, what, usually] }))),
    ],
  };
}
