import type { Backup } from '../../cloudhsm/backups';
import type { Cluster } from '../../cloudhsm/client';
import type { Run } from '../../run/run';
import { isoTime } from '../../words';
import type { Diagnosis } from './diagnosis';

const day = 24 * 3_600_000;

/** CloudHSM makes a backup at least every 24 hours [docs:manage-backups]; some hours are left for making it. */
const longest = 1.25 * day;

/** How old the cluster's newest backup is. */
export function checkBackups(run: Run, cluster: Cluster, backups: readonly Backup[]): Diagnosis[] {
  const newest = Math.max(0, ...backups
    .filter(({ BackupState, ClusterId }) => BackupState === 'READY' && ClusterId === cluster.ClusterId)
    .map(backup => backup.CreateTimestamp?.getTime() ?? 0));
  const age = run.clock.now() - newest;
  const clusterAge = run.clock.now() - (cluster.CreateTimestamp?.getTime() ?? 0);
  return age < longest || clusterAge < longest ? [] : [{
    severity: 'degraded',
    what: newest === 0 ? 'The cluster has no backup.' : `The newest backup is of ${isoTime(newest)}, more than a day ago.`,
    remedy: 'CloudHSM makes one a day: ask AWS Support why it does not. Without a backup a lost cluster is lost for good.',
    runbook: 'backup-missing',
  }];
}
