import type { Run } from '../run/run';
import type { HsmNetwork, Worker } from '../run/worker';

/** A kind of worker: how to come by one, and how to leave it as it was. */
export interface WorkerSource {
  /**
   * Looks whether what was asked for can be a worker at all, before there is a cluster.
   * @throws ConfigurationError
   */
  check?(run: Run, vpcId: string): Promise<void>;
  /** Begins what takes minutes, before it is acquired in the same job. */
  start?(run: Run, network: HsmNetwork): Promise<void>;
  /** @throws ConfigurationError if it cannot be one; nothing has been touched then */
  acquire(run: Run, network: HsmNetwork): Promise<Worker>;
  /** Undoes whatever acquiring has changed, in this run or in one that crashed. Says nothing where there is nothing to undo. */
  release?(run: Run): Promise<void>;
  /** What releasing would undo, a sentence each. */
  leftovers?(run: Run): Promise<string[]>;
}
