import { phaseTable } from '../phaseTable';
import { bySeverity } from '../run/finding';
import type { RunReport } from './runReport';

/** What the reader does next, in a sentence or two. */
export function nextStep({ phases, asked, outputs }: RunReport): string {
  const { phase, status } = phases.at(-1)!;
  if (status === 'failed' && !phaseTable[phase].changes) return 'Nothing was changed. Fix the cause and run it again.';
  if (status === 'failed'
    && phase === 'teardown') return 'What is gone is gone, the rest is still there. Fix the cause and run it again: it goes on from here.';
  if (status === 'failed') return 'What was made stays. Fix the cause and run the workflow again: it goes on from here.';
  if (status === 'pending' && outputs['cluster-csr'] !== undefined) {
    return 'Have your CA sign the CSR, then run the workflow again with signed-cluster-certificate and ca-certificate.';
  }
  if (status === 'pending' && phase === 'teardown') {
    return 'Run it again after the date above to go on from here; what that wait costs, and how it costs less, is above.';
  }
  if (status === 'pending') return 'Run the workflow again to go on from here.';
  const following = asked[asked.indexOf(phase) + 1];
  if (following !== undefined) return `Nothing; this run goes on with ${following}.`;
  return done[phase]?.({ outputs, remedies: bySeverity(phases).length > 0 })
    ?? 'Run the phases that are still to come, in the order of the table of phases.';
}

type Situation = Pick<RunReport, 'outputs'> & { readonly remedies: boolean };

const done: Partial<Record<RunReport['asked'][number], (situation: Situation) => string>> = {
  plan: ({ outputs }) =>
    (outputs.changes === '0' ? 'Nothing: what is there is what was asked for.' : 'Run the phases. Each begins where AWS stands then.'),
  connect: () => 'Give the key’s ARN to any service that takes a KMS key, or run the phase storage. Run verify on a schedule.',
  storage: () => 'Mount the volume with the command above. Run verify on a schedule.',
  verify: ({ remedies }) => (remedies ? 'Follow the remedies above; then run verify again.' : 'Nothing.'),
  teardown: ({ remedies }) => (remedies ? 'Nothing more; what remains is named above.' : 'Nothing.'),
};
