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
}

/** The clock on the wall. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms, signal) => delay(ms, undefined, { signal }),
};
