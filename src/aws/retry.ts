import { createHash } from 'node:crypto';
import type { Clock } from '../clock';
import { timeLeft } from './deadline';

/** What the SDK's clients, that of 2023 too, ask before they send a call again. */
interface RetryStrategy {
  acquireInitialRetryToken(): Promise<RetryToken>;
  /** Rejects if the call is not to be sent again. */
  refreshRetryTokenForRetry(token: RetryToken, failure: { readonly errorType: string }): Promise<RetryToken>;
  recordSuccess(): void;
}

interface RetryToken {
  /** When the call was sent first. */
  readonly begun: number;
  getRetryCount(): number;
  /** Milliseconds that the client waits by its own clock. */
  getRetryDelay(): number;
}

/** How often a call is sent, the first time included. */
const attempts = 8;

/** Milliseconds before the second attempt, half of them at least, doubled before each further one; what else fails will fail again. */
const firstDelay: Readonly<Record<string, number>> = { TRANSIENT: 100, THROTTLING: 1000 };
const longestDelay = 20_000;
/** Milliseconds after which nothing is sent again: calls that are never answered would take all attempts for a quarter of an hour. */
const longest = 3 * 60_000;

/**
 * Sends a call again while what stands in the way can pass: throttles, 5xx, lost connections. The SDK's own strategies wait by the
 * machine's time, where a rehearsal cannot follow.
 * @param whose tells those apart who may all be throttled in the same moment, as a fleet is: each waits for times of its own, which are the
 * same in the next rehearsal
 */
export function clockRetries(clock: Clock, whose: string): RetryStrategy {
  let drawn = 0;
  const chance = () => createHash('sha256').update(`${whose} ${drawn++}`).digest().readUInt32BE() / 2 ** 32;
  return {
    acquireInitialRetryToken: async () => token(0, clock.now()),
    refreshRetryTokenForRetry: async (previous, { errorType }) => {
      const retries = previous.getRetryCount();
      const first = firstDelay[errorType];
      const delay = Math.round(Math.min((first ?? 0) * 2 ** retries, longestDelay) * (1 + chance()) / 2);
      const isLate = clock.now() + delay >= previous.begun + longest || timeLeft(clock) <= delay;
      if (first === undefined || retries + 1 >= attempts || isLate) throw new Error(`not sent again after attempt ${retries + 1}`);
      await clock.sleep(delay);
      return token(retries + 1, previous.begun);
    },
    recordSuccess: () => undefined,
  };
}

/** Sends once. (With `maxAttempts: 1` the client of 2023 sends twice.) */
export const noRetry: RetryStrategy = {
  acquireInitialRetryToken: async () => token(0, 0),
  refreshRetryTokenForRetry: async () => { throw new Error('sent once'); },
  recordSuccess: () => undefined,
};

const token = (retries: number, begun: number): RetryToken => ({ getRetryCount: () => retries, getRetryDelay: () => 0, begun });
