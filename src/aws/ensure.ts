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

const attempts = 10;

/** Milliseconds for which something that was made may not be seen: what AWS shows lags by tens of seconds [docs:add-remove-hsm; bench]. */
export const lag = 2 * 60_000;

/**
 * Finds it, or makes it exactly once: where the answer to `create` was lost, or AWS was busy, it looks again, for as long as
 * what AWS shows may lag, before it tries again, so that nothing is made (and paid for) twice.
 */
export async function ensure<T>(run: Run, wanted: Wanted<T>): Promise<T> {
  const there = await wanted.find();
  if (there !== undefined) {
    run.log.found(`${wanted.what}: ${wanted.describe(there)}`);
    return there;
  }
  let refusal: Error | undefined;
  let inDoubt = false;
  for (let attempt = 1; attempt <= attempts && (attempt === 1 || refusal !== undefined); attempt++) {
    refusal = await wanted.create().then(() => undefined, (error: Error) => error);
    const notYet = refusal !== undefined && (wanted.passes?.(refusal) === true || isThrottle(refusal));
    if (refusal !== undefined && !notYet && !inDoubt && !mayHaveWorked(refusal)) throw refusal;
    inDoubt ||= refusal !== undefined && !notYet;
    const made = await look(run, wanted, notYet && !inDoubt ? run.inputs.pollInterval * 1000 : lag);
    if (made !== undefined) {
      run.log.made(`${wanted.what}: ${wanted.describe(made)}`);
      return made;
    }
  }
  throw refusal ?? new ProvisioningError(`AWS accepted to create the ${wanted.what}, but does not show it.`, {
    remedy: 'Run again: it is looked for before anything is created.',
  });
}

/** @param patience milliseconds after which what is not to be seen is not there */
async function look<T>(run: Run, { find }: Wanted<T>, patience: number): Promise<T | undefined> {
  const until = run.clock.now() + patience;
  for (;;) {
    const made = await find();
    if (made !== undefined || run.clock.now() >= until) return made;
    await run.clock.sleep(run.inputs.pollInterval * 1000);
  }
}

type SdkError = Error & { $metadata?: { httpStatusCode?: number } };

const isThrottle = ({ name, $metadata }: SdkError): boolean => $metadata?.httpStatusCode === 429 || /Throttl|TooManyRequests|RequestLimit/.test(name);

/** No answer, or that of a failing server: it may have happened all the same. */
function mayHaveWorked(error: SdkError): boolean {
  const status = error.$metadata?.httpStatusCode;
  return status === undefined ? !('remedy' in error) : status >= 500;
}
