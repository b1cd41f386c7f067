import { type Clock, within } from '../clock';
import { ProvisioningError } from '../errors';

/** What GitHub answered, as far as it says whether to ask again. */
export interface Answered {
  readonly status: number;
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

const ATTEMPTS = 5;
const FIRST_PAUSE = 1000;
/** A request that hangs is given up after this; milliseconds. */
const PATIENCE = 30_000;
/** A rate limit that lasts longer is for a later run to sit out. */
const LONGEST_PAUSE = 15 * 60_000;

/**
 * Asks GitHub, again while what stands in the way can pass: the network, 5xx, rate limits (for as long as they say).
 * Octokit's own plugins for this wait by the machine's clock, which a rehearsal cannot turn.
 *
 * @param ask one attempt; rejects where nobody answered
 * @param what is asked for, for errors: `the public key of …`
 * @throws ProvisioningError when it did not pass; any other status is the caller's to judge
 */
export async function withRetry<T extends Answered>(
  ask: (signal: AbortSignal) => Promise<T>, { what, clock }: { readonly what: string; readonly clock: Clock },
): Promise<T> {
  let obstacle: Obstacle | undefined;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    if (obstacle !== undefined) await clock.sleep(obstacle.pause ?? FIRST_PAUSE * 2 ** (attempt - 2));
    const answer = await within(clock, PATIENCE, ask).catch((cause: unknown): Obstacle => ({ reason: 'it could not be reached', cause }));
    obstacle = 'reason' in answer ? answer : obstacleIn(answer, clock);
    if (obstacle === undefined) return answer as T;
    if ((obstacle.pause ?? 0) > LONGEST_PAUSE) break;
  }
  throw new ProvisioningError(`GitHub did not give ${what}: ${obstacle!.reason}.`, {
    cause: obstacle!.cause, remedy: 'Run again later: it goes on from here.',
  });
}

/** Something that can pass; `pause` in milliseconds where GitHub said how long. */
interface Obstacle {
  readonly reason: string;
  readonly pause?: number;
  readonly cause?: unknown;
}

function obstacleIn({ status, headers }: Answered, clock: Clock): Obstacle | undefined {
  if (status >= 500) return { reason: `it answered HTTP ${status}` };
  const retryAfter = headers['retry-after'];
  const exhausted = String(headers['x-ratelimit-remaining']) === '0';
  // A limit is told by 429 or 403, the secondary with Retry-After, the primary with its reset. [GHREST:rate-limits-for-the-rest-api]
  if (status !== 429 && !(status === 403 && (retryAfter !== undefined || exhausted))) return undefined;
  const seconds = retryAfter !== undefined ? Number(retryAfter) : Number(headers['x-ratelimit-reset']) - clock.now() / 1000;
  const pause = seconds > 0 ? seconds * 1000 : undefined;
  return { reason: `its rate limit is reached${pause === undefined ? '' : ` for ${Math.ceil(seconds)} s`}`, pause };
}
