import { type Backup, isKept } from '../../cloudhsm/backups';
import { activeHsms, type Cluster } from '../../cloudhsm/client';
import type { Identity } from '../../identity/identity';
import { isReady, newestOf, shownBackup, wayBackOf } from '../../identity/source';
import type { Run } from '../../run/run';
import { isoTime } from '../../words';
import type { Diagnosis } from './diagnosis';

const day = 24 * 3_600_000;

/** CloudHSM makes a backup at least every 24 hours [docs:manage-backups]; some hours are left for making it. */
const longest = 1.25 * day;

const missing = { severity: 'degraded', runbook: 'backup-missing' } as const;

/** Whether there is a backup that brings the cluster back, and how old the newest one is. */
export function checkBackups(run: Run, cluster: Cluster, { keys, backups: { ours } }: Identity): Diagnosis[] {
  const newest = Math.max(0, ...ours.filter(isReady).map(backup => backup.CreateTimestamp?.getTime() ?? 0));
  const isYoung = run.clock.now() - (cluster.CreateTimestamp?.getTime() ?? 0) < longest;
  // None is made before the activation; the HSM without which there can be no key has one made when it joins [docs:manage-backups].
  if (newest === 0) {
    return isYoung && keys.length === 0 ? [] : [{
      ...missing, what: `Cluster ${cluster.ClusterId} has no READY backup: if it is lost, its keys are lost for good.`,
      remedy: wayToBackup(cluster, ours),
    }];
  }
  return run.clock.now() - newest < longest || isYoung ? [] : [{
    ...missing, what: `The newest backup is of ${isoTime(newest)}, more than a day ago.`,
    remedy: 'CloudHSM makes one a day: ask AWS Support why it does not. What was made since then is in none.',
  }];
}

/** How there comes to be one; as long as there is none, no HSM may go. */
function wayToBackup(cluster: Cluster, backups: readonly Backup[]): string {
  const coming = backups.find(isKept);
  if (coming !== undefined) return `${shownBackup(coming)} is ${coming.BackupState}: take no HSM away until it is READY.`;
  const deleted = newestOf(backups);
  if (deleted !== undefined) return wayBackOf(deleted);
  const [hsm] = activeHsms(cluster);
  return hsm === undefined ? 'Nothing here can make one without an HSM that is ACTIVE: ask AWS Support, and delete nothing.'
    : `Take no HSM away. CloudHSM makes one a day, and one when an HSM joins: aws cloudhsmv2 create-hsm --cluster-id ${cluster.ClusterId} `
      + `--availability-zone ${hsm.AvailabilityZone}. Once a backup is READY the further HSM, which is paid for, may go.`;
}
