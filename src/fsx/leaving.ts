import type { Duration } from '../aws/durations';
import { waitFor } from '../aws/wait';
import { ProvisioningError } from '../errors';
import type { Run } from '../run';

/**
 * Waits until what has the name is gone: until then AWS makes no other one of it, and gives for the same token the one that is DELETING.
 * @param find the id of the one that is on its way out, if there is one
 */
export async function waitForLeaving(run: Run, what: string, duration: Duration, find: () => Promise<string | undefined>): Promise<void> {
  const id = await find();
  if (id === undefined) return;
  await waitFor(run, {
    what: `the old ${what} (${id}) to be gone`, duration, look: find, until: seen => seen === undefined, show: () => 'DELETING',
  });
}

interface Seen {
  readonly Lifecycle?: string;
  readonly LifecycleTransitionReason?: { readonly Message?: string };
}

/** What is wrong, and what to do about it. */
export interface Fault {
  readonly what: string;
  readonly remedy: string;
}

export const anotherOne = 'Somebody has deleted it: run again, then another one is made.';

/**
 * Why what there is of it cannot be used any more; nothing where it can, or may become so.
 * @param command deletes it
 */
export function faultOf(what: string, seen: Seen | undefined, command: string): Fault | undefined {
  if (seen === undefined) return { what: `${what} is gone.`, remedy: anotherOne };
  if (seen.Lifecycle !== 'FAILED' && seen.Lifecycle !== 'MISCONFIGURED') return undefined;
  const reason = seen.LifecycleTransitionReason?.Message?.replace(/\.+$/, '') ?? 'AWS gives no reason';
  return { what: `${what} is ${seen.Lifecycle}: ${reason}.`, remedy: `Mend the cause, delete it (${command}) and run again.` };
}

/** What was seen, if there is nothing wrong with it. */
export function unlessFaulty<T>(seen: T | undefined, fault: Fault | undefined): T {
  if (fault !== undefined) throw new ProvisioningError(fault.what, { remedy: fault.remedy });
  return seen!;
}
