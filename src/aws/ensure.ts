import { ProvisioningError } from '../errors';
import type { Run } from '../run/run';
import { type Duration, durations } from './durations';
import { limitOf, pause, withHeartbeat } from './wait';

/** Something that AWS keeps and that must be there once. */
export interface CreateSpec<T> {
  /** What it is, for the log: `cluster vault`. */
  readonly what: string;
  readonly find: () => Promise<T | undefined>;
  /** Sent once, without the SDK's retries; what it answers does not count, what `find` sees afterwards does. */
  readonly create: () => Promise<unknown>;
  /** Whether a refusal passes with time (an instance profile that is not visible yet). */
  readonly passes?: (error: Error) => boolean;
  /** How long that takes: until then it is tried again. */
  readonly patience?: Duration;
  readonly describe: (found: T) => string;
}

/** Milliseconds for which something that was made may not be seen: what AWS shows lags by tens of seconds [docs:add-remove-hsm; bench]. */
export const lag = 2 * 60_000;

/**
 * Finds it, or makes it exactly once: where the answer to `create` was lost, or AWS was busy, it looks again, for as long as
 * what AWS shows may lag, before it tries again, so that nothing is made (and paid for) twice.
 */
export async function ensure<T>(run: Run, wanted: CreateSpec<T>): Promise<T> {
  const there = await wanted.find();
  if (there !== undefined) {
    run.log.found(`${wanted.what}: ${wanted.describe(there)}`);
    return there;
  }
  return create(run, wanted);
}

async function create<T>(run: Run, wanted: CreateSpec<T>): Promise<T> {
  const until = run.clock.now() + limitOf(run, wanted.patience ?? durations.acceptance) * 60_000;
  let refusal: Error | undefined;
  let inDoubt = false;
  let tried: number;
  const tell = (so: string) => run.log.waiting(`for ${wanted.what}: ${refusal?.name ?? 'not to be seen yet'}${so}`);
  return withHeartbeat(run, tell, async () => {
    do {
      tried = run.clock.now();
      refusal = await wanted.create().then(() => undefined, (error: Error) => error);
      const notYet = refusal !== undefined && (wanted.passes?.(refusal) === true || isThrottle(refusal));
      if (refusal !== undefined && !notYet && !(inDoubt && isOfAws(refusal)) && !mayHaveWorked(refusal)) throw refusal;
      inDoubt ||= refusal !== undefined && !notYet;
      const shown = refusal === undefined ? Math.max(lag, until - run.clock.now()) : lag;
      const made = await lookUntilSeen(run, wanted.find, notYet && !inDoubt ? run.inputs.pollInterval * 1000 : shown);
      if (made !== undefined) {
        run.log.made(`${wanted.what}: ${wanted.describe(made)}`);
        return made;
      }
    } while (refusal !== undefined && tried < until);
    throw refusal ?? new ProvisioningError(`AWS accepted to create the ${wanted.what}, but does not show it.`, {
      remedy: 'Run again: it is looked for before anything is created.',
    });
  });
}

/** Looks for something that may have been made a moment ago. */
export const lookFor = async <T>(run: Run, what: string, find: () => Promise<T | undefined>): Promise<T | undefined> =>
  withHeartbeat(run, so => run.log.waiting(`for ${what} to be seen${so}`), async () => lookUntilSeen(run, find, lag));

/** @param patience milliseconds after which what is not to be seen is not there */
async function lookUntilSeen<T>(run: Run, find: () => Promise<T | undefined>, patience: number): Promise<T | undefined> {
  const until = run.clock.now() + patience;
  for (;;) {
    const found = await find();
    if (found !== undefined || run.clock.now() >= until) return found;
    await pause(run, Math.min(run.inputs.pollInterval * 1000, until - run.clock.now()));
  }
}

type SdkError = Error & { operation?: string; $metadata?: { httpStatusCode?: number } };

const isThrottle = ({ name, $metadata }: SdkError): boolean =>
  $metadata?.httpStatusCode === 429 || /Throttl|TooManyRequests|RequestLimit/.test(name);

/** It came of a request to AWS, which our clients name in it; a mistake of ours, or what a person has to fix, came before. */
export const isOfAws = (error: SdkError): boolean =>
  error.operation !== undefined && !('remedy' in error) && !(error instanceof TypeError || error instanceof ReferenceError);

/** No answer, or that of a failing server: it may have happened all the same. */
const mayHaveWorked = (error: SdkError): boolean => isOfAws(error) && (error.$metadata?.httpStatusCode ?? 500) >= 500;
