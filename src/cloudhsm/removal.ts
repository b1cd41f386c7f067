import { DeleteClusterCommand, DeleteHsmCommand } from '@aws-sdk/client-cloudhsm-v2';
import { durations } from '../aws/durations';
import { ensureGone } from '../aws/gone';
import type { Run } from '../run';
import { markAuditLog } from './auditLog';
import { markBackups } from './backups';
import { type Cluster, cloudhsm, clustersTagged } from './client';

/** All HSMs, then the cluster: it cannot go before them [apiref:API_DeleteCluster]. What outlives it is found by its tag from now on. */
export async function removeCluster(run: Run): Promise<void> {
  await ensureGone<Cluster>(run, {
    what: 'cluster',
    duration: durations.clusterDeletion,
    creation: durations.cluster,
    find: async () => clustersTagged(run),
    state: cluster => cluster.State,
    remove: async ({ ClusterId }) => {
      await removeHsms(run, ClusterId);
      await markBackups(run, ClusterId);
      await markAuditLog(run, ClusterId);
      await run.aws(cloudhsm).send(new DeleteClusterCommand({ ClusterId }));
    },
    // An HSM that was just made is not shown yet [docs:add-remove-hsm].
    passes: error => error.name === 'CloudHsmInvalidRequestException',
    id: cluster => cluster.ClusterId,
  });
}

/** Deleting an HSM makes a backup [docs:delete-hsm]. */
async function removeHsms(run: Run, clusterId: string): Promise<void> {
  await ensureGone(run, {
    what: 'HSM',
    duration: durations.hsmDeletion,
    creation: durations.hsm,
    find: async () => (await clustersTagged(run)).find(cluster => cluster.ClusterId === clusterId)?.Hsms.filter(hsm => hsm.State !== 'DELETED') ?? [],
    state: hsm => hsm.State!,
    remove: async ({ HsmId }) => run.aws(cloudhsm).send(new DeleteHsmCommand({ ClusterId: clusterId, HsmId })),
    id: hsm => hsm.HsmId!,
  });
}
