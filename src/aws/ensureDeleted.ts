import { isDenied } from '../errors';
import type { Run } from '../run/run';
import type { Duration } from './durations';
import { isOfAws, lag } from './ensure';
import { waitFor } from './wait';

/** Something that has to go. */
export interface DeleteSpec<T> {
  /** What it is, for the log. */
  readonly what: string;
  readonly duration: Duration;
  /** How long it usually takes to be made, where it cannot be deleted before it is. */
  readonly creation?: Duration;
  /** All of it that is still to be seen, also what is on its way out. */
  readonly find: () => Promise<readonly T[]>;
  /** AWS's word for how it is: `DELETING`. */
  readonly state: (found: T) => string;
  readonly remove: (found: T) => Promise<unknown>;
  /** Whether a refusal passes with time (HSMs of which a cluster is not rid yet). */
  readonly passes?: (error: Error) => boolean;
  readonly id: (found: T) => string;
}

/** AWS's words, whatever the service. */
const creating = /^(CREATING|PENDING|(CREATE|INITIALIZE)_IN_PROGRESS)$/;
const deleting = /^DELET(ING|E_IN_PROGRESS|ED)$/;
/** What ends by itself: `UPDATING`, `MODIFY_IN_PROGRESS`; whether it can be deleted meanwhile, AWS decides. */
const changing = /(ING|_IN_PROGRESS)$/;

/** Removes what is there, once it is made, and waits until it is gone. What is gone already is none of its business. */
export async function ensureDeleted<T>(run: Run, unwanted: DeleteSpec<T>): Promise<void> {
  const { what, duration, creation, find, state, id } = unwanted;
  const found = await find();
  if (found.length === 0) return;
  const name = `${what} ${found.map(id).join(', ')}`;
  const show = (all: readonly T[]) => all.map(one => `${id(one)} ${state(one)}`).join(', ');
  if (creation !== undefined) {
    const until = (all: readonly T[]) => !all.some(one => creating.test(state(one)));
    await waitFor(run, { what: `${name} to be made, before it can be deleted`, duration: creation, look: find, until, show });
  }
  const asked = new Set<string>();
  const isDue = (one: T) => !deleting.test(state(one)) && !asked.has(id(one));
  const refused = new Map<string, number>();
  await waitFor(run, {
    what: `${name} to be gone`,
    duration,
    look: async () => {
      const left = await find();
      const due = left.filter(isDue);
      for (const one of due) if (await deletionRequested(run, unwanted, one, refused)) asked.add(id(one));
      return due.length === 0 ? left : find();
    },
    until: left => left.length === 0,
    show,
  });
}

/**
 * Asks for its deletion. Whatever AWS answers, what it shows afterwards decides: a repeat after a lost answer is refused.
 * @param refused since when AWS refuses, milliseconds since the epoch, by id
 * @returns whether it is on its way out
 */
async function deletionRequested<T>(run: Run, unwanted: DeleteSpec<T>, one: T, refused: Map<string, number>): Promise<boolean> {
  const { what, find, state, remove, passes, id } = unwanted;
  const begun = run.clock.now();
  try {
    await remove(one);
  } catch (error) {
    const now = (await find()).find(other => id(other) === id(one));
    if (now !== undefined && !deleting.test(state(now))) {
      const changes = changing.test(state(now)) && isOfAws(error as Error) && !isDenied(error);
      if (changes || (passes?.(error as Error) && isEarly(run, id(one), begun, refused))) return false;
      throw error;
    }
  }
  run.log.made(`${what} ${id(one)}: deletion asked for`);
  return true;
}

/** Whether AWS may not show yet what it refuses for. Where others had to go first (the HSMs of a cluster), time counts from then on. */
function isEarly(run: Run, id: string, begun: number, refused: Map<string, number>): boolean {
  const now = run.clock.now();
  const since = now - begun > lag ? now : refused.get(id) ?? now;
  refused.set(id, since);
  return now - since < lag;
}
