import { DeleteBackupCommand, DeleteClusterCommand, DeleteHsmCommand, paginateDescribeBackups, type Backup } from '@aws-sdk/client-cloudhsm-v2';
import { durations } from '../aws/durations';
import { ensureGone } from '../aws/gone';
import type { Run } from '../run';
import { type Cluster, cloudhsm, clustersTagged } from './client';

/** All HSMs, then the cluster: it cannot go before them [apiref:API_DeleteCluster]. Deleting an HSM makes a backup. */
export async function removeCluster(run: Run): Promise<void> {
  for (const { ClusterId } of await clustersTagged(run)) {
    await ensureGone(run, {
      what: 'HSM',
      duration: durations.hsmDeletion,
      find: async () => (await clustersTagged(run)).find(cluster => cluster.ClusterId === ClusterId)?.Hsms.filter(hsm => hsm.State !== 'DELETED') ?? [],
      leaving: hsm => hsm.State === 'DELETE_IN_PROGRESS',
      remove: async ({ HsmId }) => run.aws(cloudhsm).send(new DeleteHsmCommand({ ClusterId, HsmId })),
      id: hsm => hsm.HsmId!,
    });
  }
  await ensureGone<Cluster>(run, {
    what: 'cluster',
    duration: durations.clusterDeletion,
    find: async () => clustersTagged(run),
    leaving: cluster => cluster.State === 'DELETE_IN_PROGRESS',
    remove: async ({ ClusterId }) => run.aws(cloudhsm).send(new DeleteClusterCommand({ ClusterId })),
    id: cluster => cluster.ClusterId,
  });
}

/** Backups of the cluster; they outlive it. */
export async function backupsOf(run: Run, clusterId: string): Promise<Backup[]> {
  const found: Backup[] = [];
  for await (const { Backups = [] } of paginateDescribeBackups({ client: run.aws(cloudhsm) }, { Filters: { clusterIds: [clusterId] } })) {
    found.push(...Backups);
  }
  return found.filter(backup => backup.BackupState !== 'DELETED');
}

/** Backups are gone seven days later; until then RestoreBackup brings them back [docs:delete-restore-backup]. */
export async function removeBackups(run: Run, clusterId: string): Promise<void> {
  for (const backup of await backupsOf(run, clusterId)) {
    if (backup.BackupState !== 'READY') continue;
    await run.aws(cloudhsm).send(new DeleteBackupCommand({ BackupId: backup.BackupId }));
    run.log.made(`backup ${backup.BackupId}: deletion asked for`);
  }
}
