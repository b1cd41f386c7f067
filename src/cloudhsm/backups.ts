import { type Backup as SdkBackup, DeleteBackupCommand, paginateDescribeBackups, TagResourceCommand } from '@aws-sdk/client-cloudhsm-v2';
import { durations } from '../aws/durations';
import { ensureDeleted } from '../aws/ensureDeleted';
import { waitFor } from '../aws/wait';
import { nameTag, type Run, storageOf } from '../run/run';
import { type Cluster, cloudhsm } from './client';

/** A backup as AWS shows it. */
export interface Backup extends SdkBackup {
  /** Both read off the wire, see client.ts. */
  readonly Mode?: string;
  readonly HsmType?: string;
}

/** What the input `source-backup-id` says to have the newest one found where there is no cluster. */
export const newest = 'newest';

/** A copy from another region has the cluster that was backed up there [botocore Backup]. */
export const clusterOfBackup = ({ ClusterId, SourceCluster }: Backup): string | undefined => ClusterId ?? SourceCluster;

/** All backups of the region; they outlive their clusters. */
export async function allBackups(run: Run): Promise<Backup[]> {
  const found: Backup[] = [];
  for await (const { Backups = [] } of paginateDescribeBackups({ client: run.aws(cloudhsm) }, {})) found.push(...Backups);
  for (const { BackupState } of found) run.record.observed.state('backup', BackupState);
  return found.filter(backup => backup.BackupState !== 'DELETED');
}

/** Backups of the cluster. */
export async function backupsOf(run: Run, clusterId: string): Promise<Backup[]> {
  return (await allBackups(run)).filter(backup => backup.ClusterId === clusterId);
}

/** The cluster whose backup a restored one is made of, as long as AWS lists it. */
export async function sourceOf(run: Run, { SourceBackupId }: Cluster): Promise<string | undefined> {
  if (SourceBackupId === undefined) return undefined;
  const backup = (await allBackups(run)).find(({ BackupId }) => BackupId === SourceBackupId);
  return backup && clusterOfBackup(backup);
}

/** Waits for the last backup of a cluster whose HSMs are gone: only the cluster tells whose its backups are, so none may come after it. */
export const waitForLastBackup = async (run: Run, clusterId: string): Promise<Backup[]> => waitFor(run, {
  what: `the last backup of ${clusterId} to be READY`,
  duration: durations.backup,
  look: async () => observeTags(run, await backupsOf(run, clusterId)),
  until: all => all.every(backup => backup.BackupState === 'READY' || !isKept(backup)),
  show: all => all.map(backup => backup.BackupState).join(', '),
});

/** A backup that is being made cannot have been tagged by us yet. */
function observeTags(run: Run, backups: Backup[]): Backup[] {
  for (const { BackupState, TagList } of backups) {
    const isTagged = storageOf(TagList) !== undefined;
    if (BackupState === 'CREATE_IN_PROGRESS' && isTagged) run.record.observed.reading('backup-tags', 'of the cluster');
  }
  return backups;
}

/**
 * Puts the storage's tag on its backups, so that people see whose they are when the cluster is gone. Whether a backup gets the
 * cluster's tags by itself is not documented. The tag proves nothing to us: anybody who may tag a backup can write it.
 */
export async function tagBackups(run: Run, backups: readonly Backup[]): Promise<void> {
  for (const { BackupId } of backups.filter(each => each.BackupState === 'READY' && storageOf(each.TagList) === undefined)) {
    run.record.observed.reading('backup-tags', 'none');
    await run.aws(cloudhsm).send(new TagResourceCommand({ ResourceId: BackupId, TagList: [{ Key: nameTag, Value: run.inputs.name }] }));
  }
}

/** These backups are gone seven days later; until then RestoreBackup brings them back [docs:delete-restore-backup]. */
export async function removeBackups(run: Run, ids: readonly string[]): Promise<void> {
  await ensureDeleted(run, {
    what: 'backup',
    duration: durations.backup,
    creation: durations.backup,
    find: async () => (await allBackups(run)).filter(backup => ids.includes(backup.BackupId!) && isKept(backup)),
    state: backup => backup.BackupState!,
    remove: async ({ BackupId }) => run.aws(cloudhsm).send(new DeleteBackupCommand({ BackupId })),
    id: backup => backup.BackupId!,
  });
}

/** Nobody has asked for its deletion. */
export const isKept = (backup: Backup): boolean => backup.BackupState !== 'PENDING_DELETION';
