import { durations } from '../aws/durations';
import { waitFor } from '../aws/wait';
import { allBackups, isKept, newest } from '../cloudhsm/backups';
import { notDeleting } from '../cloudhsm/find';
import type { Run } from '../run/run';
import { type Identity, readIdentity } from './identity';
import { comingBackup, isReady, shownBackup, shownComing, sourceBackup } from './source';

/**
 * For a cluster that is to be restored from the newest backup: one that is being made is that, and holds what the others lack.
 * @returns what AWS has of the storage once none is being made
 */
export async function waitForNewest(run: Run, identity: Identity): Promise<Identity> {
  if (run.inputs.sourceBackupId !== newest || notDeleting(identity.clusters).length > 0) return identity;
  const coming = comingBackup(run, identity);
  if (coming === undefined) return identity;
  const ready = sourceBackup(run, identity);
  const said = shownComing(run, identity);
  if (said !== undefined) run.log.found(said);
  await waitFor(run, {
    what: `${shownBackup(coming)} to be READY`,
    duration: durations.backup,
    look: async () => (await allBackups(run)).find(({ BackupId }) => BackupId === coming.BackupId),
    until: backup => backup === undefined || isReady(backup) || !isKept(backup),
    show: backup => backup?.BackupState ?? 'gone',
    remedy: ready && `Run again to wait longer, or give source-backup-id: ${ready.BackupId}, which is ${shownBackup(ready)} and READY.`,
  });
  return readIdentity(run);
}
