import { Pending, ProvisioningError } from '../errors';
import type { Run } from '../run';
import type { Duration } from './durations';

/** What is awaited, and how to see it. */
export interface Wait<T> {
  /** What must come true, as in "waiting for …": `HSM hsm-… to be ACTIVE`. */
  readonly what: string;
  readonly duration: Duration;
  /** Looks at AWS; throws if what it sees can never become what is awaited. */
  readonly look: () => Promise<T>;
  readonly until: (seen: T) => boolean;
  /** What was seen, in a word or two: a state. */
  readonly show: (seen: T) => string;
  /** Takes a minute or two and would be in vain without us: awaited even if the input `wait` is false. */
  readonly brief?: boolean;
  /** What to do when the time is over, where running again does not go on from here. */
  readonly remedy?: string;
}

/** Minutes after which the log says again what is awaited. */
const heartbeatEvery = 5;

/**
 * The one way to wait: look, sleep, look again, until it is so.
 * @throws Pending if it is not so yet and the input `wait` is false
 * @throws ProvisioningError when the time is over, with what was seen last
 */
export async function waitFor<T>(run: Run, wait: Wait<T>): Promise<T> {
  let seen = await wait.look();
  if (wait.until(seen)) return seen;
  if (!run.inputs.wait && !wait.brief) throw new Pending(`${wait.what} (now ${wait.show(seen)}, usually ${wait.duration.usually})`);

  const begun = run.clock.now();
  const limit = run.inputs.timeout ?? wait.duration.limit;
  const minutes = () => (run.clock.now() - begun) / 60_000;
  let beats = 0;
  run.log.waiting(`for ${wait.what}: ${wait.show(seen)}, usually ${wait.duration.usually}`);
  while (!wait.until(seen)) {
    if (minutes() >= limit) {
      throw new ProvisioningError(`Waited ${limit} minutes for ${wait.what}; last seen: ${wait.show(seen)}.`, {
        remedy: wait.remedy ?? 'Run again: it goes on from here. The input `timeout` gives each wait more minutes.',
      });
    }
    await run.clock.sleep(run.inputs.pollInterval * 1000);
    seen = await wait.look();
    if (!wait.until(seen) && minutes() >= heartbeatEvery * (beats + 1)) {
      beats++;
      run.log.waiting(`for ${wait.what}: ${wait.show(seen)} after ${Math.floor(minutes())} min, usually ${wait.duration.usually}`);
    }
  }
  run.record.waited(wait.what, begun, run.clock.now());
  return seen;
}
