import type { Duration } from '../aws/durations';
import { waitFor } from '../aws/wait';
import { ProvisioningError } from '../errors';
import type { Run } from '../run/run';
import type { Trouble } from './states';

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

/**
 * What was seen, unless it is in a state from which nothing is to be awaited any more.
 * @throws ProvisioningError
 */
export function orTrouble<T>(seen: T | undefined, trouble: Trouble | undefined): T {
  if (seen !== undefined && (trouble === undefined || trouble.passes)) return seen;
  const { what, remedy } = trouble!;
  throw new ProvisioningError(what, { remedy });
}
