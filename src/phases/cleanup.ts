import type { Inputs } from '../inputs/table';
import { phaseTable } from '../phaseTable';
import type { Run } from '../run/run';

/**
 * The last step of a job, whatever became of the others: the worker is left as it was, a password that was given to be tried is left
 * nowhere, and the next run may change the storage.
 * @param start begins a run, if there is anything to do
 */
export async function cleanUp(inputs: Inputs, start: () => Promise<Run>): Promise<void> {
  const { releaseWorker, mayHoldWorker } = await import('../worker/worker');
  const mayHaveKept = inputs.phases.includes('activate');
  const mayHaveChanged = inputs.phases.some(phase => phaseTable[phase].changes);
  if (!mayHoldWorker(inputs) && !mayHaveKept && !mayHaveChanged) return;
  const run = await start();
  try {
    if (mayHaveKept) await (await import('../ssm/parameters')).forgetCandidate(run);
  } finally {
    try {
      if (mayHoldWorker(inputs)) await releaseWorker(run);
    } finally {
      if (mayHaveChanged) await (await import('../ssm/lease')).releaseLease(run);
    }
  }
}
