import { type Run, tagDrift } from '../run/run';
import { count } from '../words';
import { newest } from './backups';
import { activeHsms, type Cluster } from './client';

/** What can be done about it, in general. */
export const clusterDriftRemedy =
  'Type, mode and subnets of a cluster cannot be changed: fix the inputs. The others you can change on either side; deploy takes no HSM '
    + 'away.';

/** In what a cluster differs from the inputs, a phrase each. */
export function clusterDrift(run: Run, cluster: Cluster): string[] {
  const { hsmCount, backupRetentionDays } = run.inputs;
  const active = activeHsms(cluster).length;
  const retention = cluster.BackupRetentionPolicy?.Value;
  return [
    ...lastingDrift(run, cluster),
    active > hsmCount && `${count(active, 'HSM')} (hsm-count says ${hsmCount}), each of which is paid for`,
    retention !== undefined && retention !== String(backupRetentionDays)
      && `backups that are kept for ${count(Number(retention), 'day')} (backup-retention-days says ${backupRetentionDays})`,
    ...tagDrift(run, cluster.TagList),
  ].filter(difference => difference !== false);
}

/** Of that, what AWS cannot change. */
export function lastingDrift({ inputs: { hsmMode, hsmType, sourceBackupId, subnetIds = [] } }: Run, cluster: Cluster): string[] {
  const subnets = Object.values(cluster.SubnetMapping);
  return [
    cluster.Mode !== undefined && cluster.Mode !== hsmMode && `mode ${cluster.Mode} (hsm-mode says ${hsmMode})`,
    cluster.HsmType !== hsmType && `type ${cluster.HsmType} (hsm-type says ${hsmType})`,
    sourceBackupId !== undefined && sourceBackupId !== newest && !sourceBackupId.endsWith(cluster.SourceBackupId ?? ' ')
      && `${cluster.SourceBackupId === undefined ? 'no backup' : cluster.SourceBackupId} as its source (source-backup-id says `
        + `${sourceBackupId})`,
    subnetIds.some(id => !subnets.includes(id)) && `subnets ${subnets.join(', ')} (subnet-ids says ${subnetIds.join(', ')})`,
  ].filter(difference => difference !== false);
}
