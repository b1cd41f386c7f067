import { ProvisioningError } from '../errors';
import type { Run } from '../run';

/** Something that AWS keeps and that must be there once. */
export interface Wanted<T> {
  /** What it is, for the log: `cluster vault`. */
  readonly what: string;
  readonly find: () => Promise<T | undefined>;
  /** Sent once, without the SDK's retries; what it answers does not count, what `find` sees afterwards does. */
  readonly create: () => Promise<unknown>;
  /** Whether a refusal passes with time (an instance profile that is not visible yet). */
  readonly passes?: (error: Error) => boolean;
  readonly describe: (found: T) => string;
}

const attempts = 8;

/**
 * Finds it, or makes it exactly once: where the answer to `create` was lost, or AWS was busy, it looks again before it
 * tries again, so that nothing is made (and paid for) twice.
 */
export async function ensure<T>(run: Run, wanted: Wanted<T>): Promise<T> {
  const there = await wanted.find();
  if (there !== undefined) {
    run.log.found(`${wanted.what}: ${wanted.describe(there)}`);
    return there;
  }
  let refusal: Error | undefined;
  for (let attempt = 1, accepted = false; attempt <= attempts; attempt++) {
    if (!accepted) {
      refusal = await wanted.create().then(() => undefined, (error: Error) => error);
      accepted = refusal === undefined;
      if (refusal !== undefined && !mayHaveWorked(refusal) && !wanted.passes?.(refusal)) throw refusal;
    }
    if (!accepted) await run.clock.sleep(run.inputs.pollInterval * 1000);
    const made = await wanted.find();
    if (made !== undefined) {
      run.log.made(`${wanted.what}: ${wanted.describe(made)}`);
      return made;
    }
    if (accepted) await run.clock.sleep(run.inputs.pollInterval * 1000);
  }
  throw refusal ?? new ProvisioningError(`AWS accepted to create the ${wanted.what}, but does not show it.`, {
    remedy: 'Run again: it is looked for before anything is created.',
  });
}

/** No answer, the answer of a failing server, or a throttle: what the SDK would retry. */
function mayHaveWorked(error: Error & { $metadata?: { httpStatusCode?: number }; $retryable?: object }): boolean {
  const status = error.$metadata?.httpStatusCode;
  if (status === undefined) return !('remedy' in error);
  return status >= 500 || status === 429 || error.$retryable !== undefined || /Throttl|TooManyRequests|RequestLimit/.test(error.name);
}
