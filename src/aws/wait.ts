import type { Clock } from '../clock';
import { Pending, ProvisioningError } from '../errors';
import type { WaitEnd } from '../run/observations';
import type { Run } from '../run/run';
import { count, sentence } from '../words';
import { endingBy } from './deadline';
import { type Duration, durations } from './durations';

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
  readonly alwaysWait?: boolean;
  /** Minutes after which it is given up, where that is not for the input `timeout` to say. */
  readonly limit?: number;
  /** What to do when the time is over, where running again does not go on from here. */
  readonly remedy?: string | ((seen: T) => string | undefined);
}

/** Milliseconds after which the log says again what is awaited. */
const heartbeat = 5 * 60_000;

/**
 * The one way to wait: look, sleep, look again, until it is so.
 * @throws Pending if it is not so yet and the input `wait` is false
 * @throws ProvisioningError when the time is over, with what was seen last
 */
export async function waitFor<T>(run: Run, wait: Wait<T>): Promise<T> {
  let seen = await wait.look();
  if (wait.until(seen)) return seen;
  if (!run.inputs.wait && !wait.alwaysWait) throw new Pending(`${wait.what} (now ${wait.show(seen)}, usually ${wait.duration.usually})`);

  const begun = run.clock.now();
  const limit = wait.limit ?? limitOf(run, wait.duration);
  const isOver = () => run.clock.now() - begun >= limit * 60_000;
  const tell = (so: string) => run.log.waiting(`for ${wait.what}: ${wait.show(seen)}${so}, usually ${wait.duration.usually}`);
  tell('');
  let end: WaitEnd = 'failed';
  run.record.awaiting = wait.what;
  const giveUp = (cause?: Error) => {
    end = 'given up';
    return gaveUp(wait, limit, seen, cause);
  };
  try {
    await withHeartbeat(run, tell, async () => {
      while (!wait.until(seen)) {
        if (isOver()) throw giveUp();
        const waited = run.clock.now() - begun;
        await pause(run, Math.min(untilNextLook(run, wait.duration, waited), untilLastLook(limit * 60_000 - waited)));
        seen = await endingBy(begun + limit * 60_000, wait.look).catch((error: Error) => {
          throw error.name === 'TimeoutError' && isOver() ? giveUp(error) : error;
        });
      }
    });
    end = 'reached';
  } finally {
    run.record.awaiting = undefined;
    const { usually } = wait.duration;
    run.record.observed.waits.push({ for: durationName(wait.duration), took: (run.clock.now() - begun) / 1000, usually, end });
  }
  run.record.waited(wait.what, begun, run.clock.now());
  return seen;
}

/** Until the next look at AWS. */
export async function pause({ clock, inputs, lease }: Run, ms = inputs.pollInterval * 1000): Promise<void> {
  await clock.sleep(ms);
  await lease.renew();
}

/** Milliseconds that the last look has, of those that are left. */
const untilLastLook = (left: number): number => (left > lastLook ? left - lastLook : left);
const lastLook = 5000;

/** Longest time between two looks, milliseconds and as many of the shortest: before it can be expected, and after. */
const longest = { before: [5 * 60_000, 60], after: [60_000, 12] } as const;

/**
 * Seldom as long as it is sooner than usual, often when it is due, less and less often after that. AWS counts every look, and those of all
 * storages of an account together. When it is due, the interval grows with the root of the time in which it may come: for a given number of
 * looks at everything that is awaited one after the other, that is what is seen soonest.
 * @param waited milliseconds
 */
function untilNextLook({ inputs }: Run, { range }: Duration, waited: number): number {
  const shortest = inputs.pollInterval * 1000;
  if (range === undefined) return shortest;
  const [from, to] = range.map(minutes => minutes * 60_000) as [number, number];
  const [most, intervals] = waited < from ? longest.before : longest.after;
  const due = shortest * Math.sqrt((to - from) / 1000) / 5;
  const wanted = Math.max(due, (from - waited) / 4, (waited - to) / 10);
  return Math.round(Math.max(shortest, Math.min(most, intervals * shortest, wanted)));
}

/** Minutes after which something is no longer waited for. */
export const limitOf = ({ inputs }: Run, { limit }: Duration): number => inputs.timeout ?? limit;

/**
 * Does `work`, tells for how long it has been going on, and keeps the lease meanwhile, by the clock and not by what AWS answers or a script
 * on a worker does.
 */
export async function withHeartbeat<T>({ clock, lease }: Run, tell: (so: string) => void, work: () => Promise<T>): Promise<T> {
  const begun = clock.now();
  const stop = every(clock, heartbeat, () => {
    tell(` after ${Math.floor((clock.now() - begun) / 60_000)} min`);
    // Whatever is wrong with it, the next change is told.
    void lease.renew().catch(() => undefined);
  });
  try {
    return await work();
  } finally {
    stop();
  }
}

const durationName = (duration: Duration): string =>
  Object.entries(durations).find(([, each]) => each === duration)?.[0] ?? 'something else';

function gaveUp<T>({ what, show, remedy }: Wait<T>, limit: number, seen: T, cause?: Error): ProvisioningError {
  const own = typeof remedy === 'function' ? remedy(seen) : remedy;
  return new ProvisioningError(sentence(`Waited ${count(limit, 'minute')} for ${what}; last seen`, show(seen)), {
    cause, remedy: own ?? 'Run again: it goes on from here. The input `timeout` gives each wait more minutes.',
  });
}

/** Rings again and again, by the clock and not by what AWS answers, until it is stopped. */
function every(clock: Clock, ms: number, ring: () => void): () => void {
  let callOff = (): void => undefined;
  const wind = (): void => {
    callOff = clock.alarm(ms, () => {
      ring();
      wind();
    });
  };
  wind();
  return () => callOff();
}
