import type { Run } from '../run';
import type { Duration } from './durations';
import { waitFor } from './wait';

/** Something that has to go. */
export interface Unwanted<T> {
  /** What it is, for the log. */
  readonly what: string;
  readonly duration: Duration;
  /** All of it that is still to be seen, also what is on its way out. */
  readonly find: () => Promise<readonly T[]>;
  /** Whether its deletion was asked for already. */
  readonly leaving: (found: T) => boolean;
  readonly remove: (found: T) => Promise<unknown>;
  readonly id: (found: T) => string;
}

/** Removes what is there and waits until it is gone. What is gone already is none of its business. */
export async function ensureGone<T>(run: Run, unwanted: Unwanted<T>): Promise<void> {
  const { what, duration, find, leaving, remove, id } = unwanted;
  const found = await find();
  if (found.length === 0) return;
  for (const one of found.filter(each => !leaving(each))) {
    await remove(one);
    run.log.made(`${what} ${id(one)}: deletion asked for`);
  }
  await waitFor(run, {
    what: `${what} ${found.map(id).join(', ')} to be gone`,
    duration,
    look: find,
    until: left => left.length === 0,
    show: left => `${left.length} left`,
  });
}
