import { explain } from '../errors';
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
  const mayHaveChanged = inputs.phases.some(phase => phaseTable[phase].changes);
  if (!mayHoldWorker(inputs) && !mayHaveChanged) return;
  const run = await start();
  const left: unknown[] = [];
  if (mayHoldWorker(inputs)) await releaseWorker(run).catch(error => left.push(error));
  if (mayHaveChanged) await giveBack(run).catch(error => left.push(error));
  if (left.length === 0) return;
  // What costs money is told first, and the one does not hide the other.
  for (const error of left.slice(1)) run.log.warn(explain(error));
  throw left[0];
}

/** The lease, and before it the password that activate was given to try: while the lease is ours, it is of this job or of one that died. */
export async function giveBack(run: Run): Promise<void> {
  const { releaseLease } = await import('../ssm/lease');
  const { forgetCandidate } = await import('../ssm/parameters');
  await releaseLease(run, async () => (run.inputs.phases.includes('activate') ? forgetCandidate(run) : undefined));
}
