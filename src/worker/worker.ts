import type { Cluster } from '../cloudhsm/client';
import type { Inputs, WorkerKind } from '../inputs';
import { goesToHsms } from '../phases/table';
import type { Run } from '../run';

/** What came of a script. */
export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A machine that reaches the HSMs and runs a bash script for us. A script may be run again, unless it logs in. */
export interface Worker {
  /** For the log: `instance i-…`. */
  readonly description: string;
  /** @param once whether it must not be sent again where AWS's answer is lost */
  execute(script: string, once?: boolean): Promise<Outcome>;
}

/** A kind of worker: how to come by one, and how to leave it as it was. */
export interface WorkerSource {
  /**
   * Looks whether what was asked for can be a worker at all, before there is a cluster.
   * @throws ConfigurationError
   */
  check?(run: Run, vpcId: string): Promise<void>;
  /** @throws ConfigurationError if it cannot be one; nothing has been touched then */
  hire(run: Run, cluster: Cluster): Promise<Worker>;
  /** Undoes whatever hiring has changed, in this run or in one that crashed. Says nothing where there is nothing to undo. */
  dismiss?(run: Run): Promise<void>;
  /** What dismissing would undo, a sentence each. */
  leftBehind?(run: Run): Promise<string[]>;
}

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

/** The worker that the input `worker` asks for, ready to execute. */
export async function hireWorker(run: Run, cluster: Cluster): Promise<Worker> {
  return (await sourceOf(run)).hire(run, cluster);
}

/** Leaves the worker as it was before it was hired: terminated, stopped, or shut out from the HSMs again. */
export async function dismissWorker(run: Run): Promise<void> {
  await (await sourceOf(run)).dismiss?.(run);
}

/** What a run that did not end well has left open, a sentence each. */
export async function leftBehind(run: Run): Promise<string[]> {
  return await (await sourceOf(run)).leftBehind?.(run) ?? [];
}

/** Whether a job with these inputs may have hired a worker that has to be dismissed: another job's is not ours to dismiss. */
export const mayHaveHired = ({ worker, phases, verifyUsers }: Inputs): boolean =>
  worker.kind !== 'runner' && phases.some(phase => goesToHsms(phase, verifyUsers));
