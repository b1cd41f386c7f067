import { clusterOfBackup } from '../../cloudhsm/backups';
import { findTrustAnchor } from '../../cloudhsm/trustAnchor';
import type { Finding } from '../../run/finding';
import type { Run } from '../../run/run';
import type { CurrentState } from './currentState';

/**
 * A restored cluster is another one, whose users nobody here has seen. Its CA is that of the cluster that was backed up.
 * @throws ConfigurationError if another is given or kept, where that cluster is still to be seen
 */
export async function checkBackup(run: Run, { traces: { backups, clusters } }: CurrentState): Promise<Finding[]> {
  const { inputs: { name, sourceBackupId } } = run;
  const backup = backups.find(({ BackupId }) => BackupId === sourceBackupId);
  const backedUp = backup && clusters.find(({ ClusterId }) => ClusterId === clusterOfBackup(backup));
  if (backedUp !== undefined) await findTrustAnchor(run, backedUp);
  return [{
    severity: 'notice',
    what: `${sourceBackupId} brings its users, their passwords and its CA: activate needs the password that admin had then.`,
    remedy: `Give it as admin-password to the phase activate, unless the one in /safe-storage/${name}/admin-password is that. Since `
      + 'nothing is recorded of logins on the new cluster, activate asks for try-admin-password: true, for that single run, as well.',
  }];
}
