import type { WorkerKind } from '../inputs/rules';
import type { Inputs } from '../inputs/table';
import { goesToHsms } from '../phaseTable';
import type { Run } from '../run/run';
import type { HsmNetwork, Worker } from '../run/worker';
import type { WorkerSource } from './source';

const sources: Readonly<Record<WorkerKind['kind'], () => Promise<WorkerSource>>> = {
  ephemeral: async () => (await import('./ephemeral')).ephemeral,
  instance: async () => (await import('./instance')).instance,
  runner: async () => (await import('./runner')).runner,
  lambda: async () => (await import('./lambda')).lambda,
};

const sourceOf = async (run: Run): Promise<WorkerSource> => sources[run.inputs.worker.kind]();

/** Checks the worker that the input `worker` asks for, as far as that can be done without a cluster. */
export async function checkWorker(run: Run, vpcId: string): Promise<void> {
  await (await sourceOf(run)).check?.(run, vpcId);
}

/** Lets the worker that will be acquired in this job come up meanwhile. */
export async function startWorker(run: Run, network: HsmNetwork): Promise<void> {
  await (await sourceOf(run)).start?.(run, network);
}

/** The worker that the input `worker` asks for, ready to execute. */
export async function acquireWorker(run: Run, network: HsmNetwork): Promise<Worker> {
  return (await sourceOf(run)).acquire(run, network);
}

/** Leaves the worker as it was before it was acquired: terminated, stopped, or shut out from the HSMs again. */
export async function releaseWorker(run: Run): Promise<void> {
  await (await sourceOf(run)).release?.(run);
}

/** What a run that did not end well has left open, a sentence each. */
export async function leftovers(run: Run): Promise<string[]> {
  return await (await sourceOf(run)).leftovers?.(run) ?? [];
}

/** Whether a job with these inputs may hold a worker that has to be released: another job's is not ours to release. */
export const mayHoldWorker = ({ worker, phases, verifyUsers }: Inputs): boolean =>
  worker.kind !== 'runner' && phases.some(phase => goesToHsms(phase, verifyUsers));
