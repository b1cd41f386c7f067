import type { Run } from '../run';
import type { Duration } from './durations';
import { lag } from './ensure';
import { waitFor } from './wait';

/** Something that has to go. */
export interface Unwanted<T> {
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
const coming = /^(CREATING|PENDING|(CREATE|INITIALIZE)_IN_PROGRESS)$/;
const leaving = /^DELET(ING|E_IN_PROGRESS|ED)$/;

/** Removes what is there, once it is made, and waits until it is gone. What is gone already is none of its business. */
export async function ensureGone<T>(run: Run, unwanted: Unwanted<T>): Promise<void> {
  const { what, duration, creation, find, state, id } = unwanted;
  const found = await find();
  if (found.length === 0) return;
  const name = `${what} ${found.map(id).join(', ')}`;
  const show = (all: readonly T[]) => all.map(one => `${id(one)} ${state(one)}`).join(', ');
  if (creation !== undefined) {
    const until = (all: readonly T[]) => !all.some(one => coming.test(state(one)));
    await waitFor(run, { what: `${name} to be made, before it can be deleted`, duration: creation, look: find, until, show });
  }
  const asked = new Set<string>();
  const isDue = (one: T) => !leaving.test(state(one)) && !asked.has(id(one));
  const patience = run.clock.now() + lag;
  await waitFor(run, {
    what: `${name} to be gone`,
    duration,
    look: async () => {
      const left = await find();
      const due = left.filter(isDue);
      for (const one of due) if (await isAsked(run, unwanted, one, patience)) asked.add(id(one));
      return due.length === 0 ? left : find();
    },
    until: left => left.length === 0,
    show,
  });
}

/**
 * Asks for its deletion. Whatever AWS answers, what it shows afterwards decides: a repeat after a lost answer is refused.
 * @param patience until when a refusal that passes is no error; milliseconds since the epoch
 * @returns whether it is on its way out
 */
async function isAsked<T>(run: Run, { what, find, state, remove, passes, id }: Unwanted<T>, one: T, patience: number): Promise<boolean> {
  try {
    await remove(one);
  } catch (error) {
    const now = (await find()).find(other => id(other) === id(one));
    if (now !== undefined && !leaving.test(state(now))) {
      if (passes?.(error as Error) && run.clock.now() < patience) return false;
      throw error;
    }
  }
  run.log.made(`${what} ${id(one)}: deletion asked for`);
  return true;
}
