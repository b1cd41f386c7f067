import type { Difference } from '../run/difference';
import { tagDifferences } from '../run/difference';
import type { Run } from '../run/run';
import { count } from '../words';
import { newest } from './backups';
import { activeHsms, type Cluster, type Hsm } from './client';

/** In what a cluster differs from the inputs. */
export const clusterDifferences = (run: Run, cluster: Cluster): Difference[] => [
  ...lastingDifferences(run, cluster), ...surplusHsms(run, cluster), ...retentionDifference(run, cluster),
  ...tagDifferences(run, `cluster ${cluster.ClusterId}`, cluster.TagList, 'provision'),
];

/** Of that, what AWS cannot change. */
export function lastingDifferences({ inputs: { hsmMode, hsmType, sourceBackupId, subnetIds = [] } }: Run, cluster: Cluster): Difference[] {
  const subnets = Object.values(cluster.SubnetMapping);
  const differences: (Difference | false)[] = [
    cluster.Mode !== undefined && cluster.Mode !== hsmMode && {
      what: `mode ${cluster.Mode} (hsm-mode says ${hsmMode})`,
      // [docs:create-cluster-from-backup]
      remedy: 'A cluster keeps its mode for good, and so does what is restored from its backups: fix hsm-mode. A storage in another '
        + 'mode is a new one, under another name.',
    },
    cluster.HsmType !== hsmType && {
      what: `type ${cluster.HsmType} (hsm-type says ${hsmType})`,
      // [docs:cluster-migrate]
      remedy: 'Fix hsm-type: nothing here changes the type of a cluster. AWS migrates clusters from hsm1.medium to hsm2m.medium only, and '
        + 'its guide says how and when.',
    },
    sourceBackupId !== undefined && sourceBackupId !== newest && !sourceBackupId.endsWith(cluster.SourceBackupId ?? ' ') && {
      what: `${cluster.SourceBackupId === undefined ? 'no backup' : cluster.SourceBackupId} as its source (source-backup-id says `
        + `${sourceBackupId})`,
      remedy: 'As long as there is a cluster, source-backup-id does nothing: take it out.',
    },
    subnetIds.some(id => !subnets.includes(id)) && {
      what: `subnets ${subnets.join(', ')} (subnet-ids says ${subnetIds.join(', ')})`,
      // [apiref:API_CreateCluster]
      remedy: 'A cluster keeps its subnets for good: fix subnet-ids. In other subnets there can only be another cluster, restored from a '
        + 'backup of this one.',
    },
  ];
  return differences.filter(difference => difference !== false);
}

/** HSMs beyond hsm-count. Nothing here takes one away: whoever counts wrong would lose what keeps the keys at hand. */
export function surplusHsms({ inputs: { hsmCount } }: Run, cluster: Cluster): Difference[] {
  const active = activeHsms(cluster);
  const surplus = active.length - hsmCount;
  if (surplus <= 0) return [];
  const commands = dispensable(active, surplus)
    .map(({ HsmId }) => `aws cloudhsmv2 delete-hsm --cluster-id ${cluster.ClusterId} --hsm-id ${HsmId}`);
  return [{
    what: `${count(active.length, 'HSM')} (hsm-count says ${hsmCount}), each of which is paid for`,
    remedy: `No phase takes an HSM away, since too few of them stop the keys: ${commands.join('; ')} leaves ${hsmCount} in two `
      + 'zones or more. Or fix hsm-count.',
  }];
}

/** So many HSMs, each of the zone that has most. */
function dispensable(active: readonly Hsm[], surplus: number): Hsm[] {
  const left = [...active];
  return Array.from({ length: surplus }, () => {
    const crowd = (hsm: Hsm) => left.filter(other => other.AvailabilityZone === hsm.AvailabilityZone).length;
    const next = left.reduce((best, hsm) => (crowd(hsm) >= crowd(best) ? hsm : best));
    left.splice(left.indexOf(next), 1);
    return next;
  });
}

/** For how long backups are kept, where AWS shows it. Shorter deletes some of them [docs:manage-backups], so that is a person's. */
export function retentionDifference({ inputs: { backupRetentionDays: wanted } }: Run, { ClusterId, ...cluster }: Cluster): Difference[] {
  const days = Number(cluster.BackupRetentionPolicy?.Value ?? wanted);
  const what = `backups that are kept for ${count(days, 'day')} (backup-retention-days says ${wanted})`;
  if (wanted > days) {
    return [{
      what, change: { phase: 'provision', what: `keep the backups of cluster ${ClusterId} for ${count(wanted, 'day')} instead of ${days}` },
    }];
  }
  return days === wanted ? [] : [{
    what,
    remedy: `No phase shortens it, since CloudHSM then deletes those that are older. Give ${days} as backup-retention-days; or, if nobody `
      + `needs them: aws cloudhsmv2 modify-cluster --cluster-id ${ClusterId} --backup-retention-policy Type=DAYS,Value=${wanted}.`,
  }];
}
