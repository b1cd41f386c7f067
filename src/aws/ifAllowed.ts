import { isDenied } from '../errors';
import type { Run } from '../run/run';
import { sentence } from '../words';
import { deniedAction, remedyFor } from './refusals';

/**
 * Changes something that works as it is. A role that may not, as one of an older bootstrap stack, stops no phase for it: what to allow is
 * said, and it stays as it is.
 * @param what completes "not done: …"
 * @returns nothing where it was not allowed
 */
export async function ifAllowed<T>(run: Run, what: string, change: () => Promise<T>): Promise<T | undefined> {
  try {
    return await change();
  } catch (error) {
    if (!isDenied(error)) throw error;
    run.log.warn(`${sentence('Not done', `${what}, since this role may not ${deniedAction(error)}`)} ${remedyFor(error)} The bootstrap `
      + 'stack of this version allows it to the role that deploys.');
    return undefined;
  }
}
