import { setTimeout as delay } from 'node:timers/promises';

/**
 * The time that everything is measured by. The action runs on the system's clock, a rehearsal on the
 * simulator's, where hours pass in milliseconds; nothing else in the product may ask for the time.
 */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Resolves after `ms` milliseconds; rejects with the signal's reason when it is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Calls `ring` after `ms` milliseconds, unless it is called off before, by what is given back. Nobody sleeps for it. */
  alarm(ms: number, ring: () => void): () => void;
}

/** The clock on the wall. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms, signal) => delay(ms, undefined, { signal }),
  alarm: (ms, ring) => {
    const timer = setTimeout(ring, ms);
    return () => clearTimeout(timer);
  },
};

/** Nobody has answered in time; under this name the SDK knows that such a call may be sent again. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';

  constructor(ms: number) {
    super(`no answer within ${Math.round(ms / 1000)} s`);
  }
}

/** Does `work`; what has not come to an end after `ms` milliseconds is aborted with a TimeoutError. */
export async function within<T>(clock: Clock, ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const limit = new AbortController();
  const callOff = clock.alarm(ms, () => limit.abort(new TimeoutError(ms)));
  try {
    return await work(limit.signal);
  } finally {
    callOff();
  }
}
