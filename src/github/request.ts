import type { Clock } from '../clock';
import { ProvisioningError } from '../errors';

/** An answer of GitHub, whatever its status below 500. */
export interface Answer {
  readonly status: number;
  /** The members of the JSON body; none where it is not a JSON object. */
  readonly body: Readonly<Record<string, unknown>>;
}

const ATTEMPTS = 5;
const FIRST_PAUSE = 1000;
/** A request that hangs is given up after this; milliseconds. */
const PATIENCE = 30_000;
/** A rate limit that lasts longer is for a later run to sit out. */
const LONGEST_PAUSE = 15 * 60_000;

/**
 * Asks GitHub, again while what stands in the way can pass: the network, 5xx, rate limits (for as long as they say).
 * Node's own `fetch`: `@actions/github` adds 560 KB to the bundle for three requests (measured with ncc).
 *
 * @param what is asked for, for errors: `the public key of …`
 * @throws ProvisioningError when it did not pass; any other status is the caller's to judge
 */
export async function request(url: string, init: RequestInit, { what, clock }: { readonly what: string; readonly clock: Clock }): Promise<Answer> {
  let obstacle: Obstacle | undefined;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    if (obstacle !== undefined) await clock.sleep(obstacle.pause ?? FIRST_PAUSE * 2 ** (attempt - 2));
    const outcome = await ask(url, init, clock);
    if ('status' in outcome) return outcome;
    obstacle = outcome;
    if ((obstacle.pause ?? 0) > LONGEST_PAUSE) break;
  }
  throw new ProvisioningError(`GitHub did not give ${what}: ${obstacle!.reason}.`, { cause: obstacle!.cause, remedy: 'Run again later: it goes on from here.' });
}

/** Something that can pass; `pause` in milliseconds where GitHub said how long. */
interface Obstacle {
  readonly reason: string;
  readonly pause?: number;
  readonly cause?: unknown;
}

async function ask(url: string, init: RequestInit, clock: Clock): Promise<Answer | Obstacle> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(PATIENCE) });
    const text = await response.text();
    return obstacleIn(response, clock) ?? { status: response.status, body: members(text) };
  } catch (cause) {
    return { reason: 'it could not be reached', cause };
  }
}

function obstacleIn({ status, headers }: Response, clock: Clock): Obstacle | undefined {
  if (status >= 500) return { reason: `it answered HTTP ${status}` };
  const retryAfter = headers.get('retry-after');
  const exhausted = headers.get('x-ratelimit-remaining') === '0';
  // A limit is told by 429 or 403, the secondary one with Retry-After, the primary one with the time of its reset. [docs rest/rate-limits]
  if (status !== 429 && !(status === 403 && (retryAfter !== null || exhausted))) return undefined;
  const seconds = retryAfter !== null ? Number(retryAfter) : Number(headers.get('x-ratelimit-reset')) - clock.now() / 1000;
  const pause = seconds > 0 ? seconds * 1000 : undefined;
  return { reason: `its rate limit is reached${pause === undefined ? '' : ` for ${Math.ceil(seconds)} s`}`, pause };
}

function members(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Record<string, unknown> : {};
  } catch {
    return {};
  }
}
