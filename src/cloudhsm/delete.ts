import { DeleteClusterCommand, DeleteHsmCommand } from '@aws-sdk/client-cloudhsm-v2';
import { durations } from '../aws/durations';
import { ensureDeleted } from '../aws/ensureDeleted';
import type { Run } from '../run/run';
import { sentence } from '../words';
import { removeAuditLog } from './auditLog';
import { removeBackups, tagBackups, waitForLastBackup } from './backups';
import { type Cluster, cloudhsm } from './client';
import { exists, allClusters } from './find';

/**
 * All HSMs, what the cluster would leave behind, then the cluster: it cannot go before its HSMs [apiref:API_DeleteCluster], and only
 * it tells whose backups and audit log these are.
 * @returns the ids of their backups
 */
export async function removeClusters(run: Run, ids: readonly string[]): Promise<string[]> {
  const backups: string[] = [];
  await ensureDeleted<Cluster>(run, {
    what: 'cluster',
    duration: durations.clusterDeletion,
    creation: durations.cluster,
    find: async () => (await allClusters(run)).filter(cluster => exists(cluster) && ids.includes(cluster.ClusterId)),
    state: cluster => cluster.State,
    remove: async ({ ClusterId }) => {
      await removeHsms(run, ClusterId);
      backups.push(...await leaveBackups(run, ClusterId));
      await removeAuditLog(run, ClusterId);
      await run.aws(cloudhsm).send(new DeleteClusterCommand({ ClusterId }));
    },
    // An HSM that was just made is not shown yet [docs:add-remove-hsm].
    passes: error => error.name === 'CloudHsmInvalidRequestException',
    id: cluster => cluster.ClusterId,
  });
  if (ids.length > 0) {
    const listed = (await allClusters(run)).some(({ ClusterId }) => ids.includes(ClusterId));
    run.record.observed.reading('deleted-clusters', listed ? 'listed' : 'absent');
  }
  return backups;
}

/**
 * The backups tagged, or deleted where that is asked for. Whether AWS deletes the last one of a cluster that is there is not documented.
 */
async function leaveBackups(run: Run, clusterId: string): Promise<string[]> {
  const backups = await waitForLastBackup(run, clusterId);
  await tagBackups(run, backups);
  const ids = backups.map(({ BackupId }) => BackupId!);
  if (run.inputs.deleteBackups) {
    const reading = (met: 'deletable' | 'kept') => run.record.observed.reading('last-backup', met);
    await removeBackups(run, ids).then(() => reading('deletable'), (error: Error) => {
      if (error.name !== 'CloudHsmInvalidRequestException') throw error;
      reading('kept');
      run.log.found(sentence(`a backup of ${clusterId} that CloudHSM deletes only after its cluster`, error.message));
    });
  }
  return ids;
}

/** Deleting an HSM makes a backup [docs:delete-hsm]. */
async function removeHsms(run: Run, clusterId: string): Promise<void> {
  await ensureDeleted(run, {
    what: 'HSM',
    duration: durations.hsmDeletion,
    creation: durations.hsm,
    find: async () => (await allClusters(run)).find(cluster => cluster.ClusterId === clusterId)?.Hsms.filter(hsm => hsm.State !== 'DELETED')
      ?? [],
    state: hsm => hsm.State!,
    remove: async ({ HsmId }) => run.aws(cloudhsm).send(new DeleteHsmCommand({ ClusterId: clusterId, HsmId })),
    id: hsm => hsm.HsmId!,
  });
}
