import type { Cluster } from '../cloudhsm/client';
import { ConfigurationError } from '../errors';
import type { Run } from '../run';

/** What came of a script. */
export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A machine that reaches the HSMs and runs a bash script for us. A script may be run again: it is idempotent. */
export interface Worker {
  /** For the log: `instance i-…`. */
  readonly description: string;
  execute(script: string): Promise<Outcome>;
}

/** The worker that the input `worker` asks for, ready to execute. */
export async function hireWorker(run: Run, cluster: Cluster): Promise<Worker> {
  const { worker } = run.inputs;
  switch (worker.kind) {
    case 'ephemeral': return (await import('./ephemeral')).hireEphemeral(run, cluster);
    case 'runner': return (await import('./runner')).hireRunner(run);
    case 'instance':
    case 'lambda':
      throw new ConfigurationError(`worker: expected "ephemeral" or "runner", others are not finished yet (got ${worker.kind})`);
  }
}
