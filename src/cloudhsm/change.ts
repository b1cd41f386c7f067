import { ModifyClusterCommand, TagResourceCommand } from '@aws-sdk/client-cloudhsm-v2';
import { durations } from '../aws/durations';
import { ifAllowed } from '../aws/ifAllowed';
import { waitFor } from '../aws/wait';
import { lasting, missingTags, shownTags } from '../run/difference';
import type { Run } from '../run/run';
import { count, sentence } from '../words';
import { type Cluster, cloudhsm } from './client';
import { retentionDifference } from './drift';
import { requireCluster } from './find';

/**
 * Changes in place what the inputs say otherwise: for how much longer backups are kept, and tags. Tags of others, and the storage's own,
 * stay; what no phase changes is said.
 */
export async function changeCluster(run: Run, cluster: Cluster): Promise<void> {
  const { ClusterId } = cluster;
  const tags = missingTags(run, cluster.TagList);
  if (tags.length > 0) {
    await ifAllowed(run, `${shownTags(tags)} on cluster ${ClusterId}`, async () => {
      await run.aws(cloudhsm).send(new TagResourceCommand({ ResourceId: ClusterId, TagList: tags }));
      run.log.made(`${shownTags(tags)} on cluster ${ClusterId}`);
    });
  }
  const retention = retentionDifference(run, cluster);
  for (const { what, remedy } of lasting(`Cluster ${ClusterId}`, retention)) run.log.warn(`${what} ${remedy}`);
  const [{ change } = {}] = retention;
  if (change !== undefined) await ifAllowed(run, change.what, async () => changeRetention(run, cluster, change.what));
}

/** The same request twice does the same, so an answer that was lost is of no matter. */
async function changeRetention(run: Run, { ClusterId, State }: Cluster, what: string): Promise<void> {
  const refusal = await run.aws(cloudhsm).send(new ModifyClusterCommand({
    ClusterId, BackupRetentionPolicy: { Type: 'DAYS', Value: String(run.inputs.backupRetentionDays) },
  })).then(() => undefined, (error: Error) => error);
  if (refusal?.name === 'CloudHsmInvalidRequestException') {
    // In which states AWS takes it, nobody says; nothing else waits for it.
    run.log.warn(`${sentence(`Not done now, while the cluster is ${State}: ${what}`, refusal.message)} A later run asks again.`);
    return;
  }
  if (refusal !== undefined) throw refusal;
  await waitFor(run, {
    what: `cluster ${ClusterId} to keep its backups for so long`,
    duration: durations.clusterModification,
    look: async () => requireCluster(run),
    until: seen => retentionDifference(run, seen).length === 0 && seen.State !== 'MODIFY_IN_PROGRESS',
    show: seen => `${seen.State}, backups are kept for ${count(Number(seen.BackupRetentionPolicy?.Value), 'day')}`,
    alwaysWait: true,
  });
  run.log.made(what);
}
