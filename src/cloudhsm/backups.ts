import { type Backup, DeleteBackupCommand, paginateDescribeBackups, TagResourceCommand } from '@aws-sdk/client-cloudhsm-v2';
import { durations } from '../aws/durations';
import { ensureGone } from '../aws/gone';
import { waitFor } from '../aws/wait';
import { nameTag, type Run } from '../run';
import { cloudhsm, clustersTagged } from './client';

export type { Backup };

/** Backups of the cluster; they outlive it. */
export async function backupsOf(run: Run, clusterId: string): Promise<Backup[]> {
  return (await allBackups(run)).filter(backup => backup.ClusterId === clusterId);
}

/** This safe storage's backups: of its clusters, and those that carry its tag since their cluster was removed. */
export async function ourBackups(run: Run): Promise<Backup[]> {
  const clusterIds = (await clustersTagged(run)).map(cluster => cluster.ClusterId);
  return (await allBackups(run)).filter(backup => clusterIds.includes(backup.ClusterId!) || isTagged(run, backup));
}

/**
 * Puts the storage's tag on the backups of a cluster that is about to go, the last of them included, since only the cluster tells
 * whose they are; whether a backup gets the cluster's tags by itself is not documented.
 */
export async function markBackups(run: Run, clusterId: string): Promise<void> {
  const backups = await waitFor(run, {
    what: `the last backup of ${clusterId} to be READY`,
    duration: durations.backup,
    look: async () => backupsOf(run, clusterId),
    until: all => all.every(backup => backup.BackupState === 'READY' || !isKept(backup)),
    show: all => all.map(backup => backup.BackupState).join(', '),
  });
  for (const backup of backups.filter(each => !isTagged(run, each))) {
    await run.aws(cloudhsm).send(new TagResourceCommand({ ResourceId: backup.BackupId, TagList: [{ Key: nameTag, Value: run.inputs.name }] }));
  }
}

/** Backups are gone seven days later; until then RestoreBackup brings them back [docs:delete-restore-backup]. */
export async function removeBackups(run: Run): Promise<void> {
  await ensureGone(run, {
    what: 'backup',
    duration: durations.backup,
    creation: durations.backup,
    find: async () => (await ourBackups(run)).filter(isKept),
    state: backup => backup.BackupState!,
    remove: async ({ BackupId }) => run.aws(cloudhsm).send(new DeleteBackupCommand({ BackupId })),
    id: backup => backup.BackupId!,
  });
}

/** Nobody has asked for its deletion. */
export const isKept = (backup: Backup): boolean => backup.BackupState !== 'PENDING_DELETION';

const isTagged = (run: Run, { TagList = [] }: Backup): boolean => TagList.some(tag => tag.Key === nameTag && tag.Value === run.inputs.name);

async function allBackups(run: Run): Promise<Backup[]> {
  const found: Backup[] = [];
  for await (const { Backups = [] } of paginateDescribeBackups({ client: run.aws(cloudhsm) }, {})) found.push(...Backups);
  return found.filter(backup => backup.BackupState !== 'DELETED');
}
