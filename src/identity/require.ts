import { tagBackups } from '../cloudhsm/backups';
import { ConfigurationError } from '../errors';
import type { Finding } from '../run/finding';
import type { Run } from '../run/run';
import { type Conflict, conflictsOf } from './conflicts';
import { type Identity, readIdentity } from './identity';
import { inTheWayOfACluster } from './lost';
import { waitForNewest } from './newest';

/**
 * What AWS has of this storage, for a phase that changes something. Backups of ours that carry no tag yet get it.
 * @param about what must fit together; all of it, where nothing is said
 * @throws ConfigurationError if something does not; nothing was changed then
 */
export async function requireIdentity(run: Run, about?: readonly Conflict['about'][]): Promise<Identity> {
  const identity = await readIdentity(run);
  const conflicts = conflictsOf(run, identity).filter(conflict => about?.includes(conflict.about) ?? true);
  refuse(conflicts.map(({ finding }) => finding));
  await tagBackups(run, identity.backups.ours);
  return identity;
}

/** The same for the phase that makes the cluster: also that none is made beside what is left of a lost one. */
export async function requireIdentityForCluster(run: Run): Promise<Identity> {
  const identity = await waitForNewest(run, await readIdentity(run));
  refuse(await inTheWayOfACluster(run, identity));
  await tagBackups(run, identity.backups.ours);
  return identity;
}

/** @throws ConfigurationError that says all of it, if there is something */
function refuse(findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  throw new ConfigurationError(findings.map(({ what }) => what).join('\n'), {
    remedy: `${findings.map(({ remedy }) => remedy).join('\n')}\nNothing was changed.`,
  });
}
