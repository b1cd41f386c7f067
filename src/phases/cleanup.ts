import type { Inputs } from '../inputs/table';
import type { Run } from '../run/run';

/**
 * The last step of a job, whatever became of the others: the worker is left as it was, and a password that was given to be tried
 * is left nowhere.
 * @param start begins a run, if there is anything to do
 */
export async function cleanUp(inputs: Inputs, start: () => Promise<Run>): Promise<void> {
  const { releaseWorker, mayHoldWorker } = await import('../worker/worker');
  const mayHaveKept = inputs.phases.includes('activate');
  if (!mayHoldWorker(inputs) && !mayHaveKept) return;
  const run = await start();
  try {
    if (mayHaveKept) await (await import('../ssm/parameters')).forgetCandidate(run);
  } finally {
    if (mayHoldWorker(inputs)) await releaseWorker(run);
  }
}
