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

/**
 * What there is of it cannot be used any more.
 * @param command deletes it
 */
export function unusable(what: string, seen: Seen | undefined, command: string): ProvisioningError {
  const reason = seen?.LifecycleTransitionReason?.Message?.replace(/\.+$/, '') ?? 'AWS gives no reason';
  if (seen === undefined) {
    return new ProvisioningError(`${what} is gone.`, { remedy: 'Somebody has deleted it: run again, then another one is made.' });
  }
  const remedy = `Mend the cause, delete it (${command}) and run again.`;
  return new ProvisioningError(`${what} is ${seen.Lifecycle}: ${reason}.`, { remedy });
}
