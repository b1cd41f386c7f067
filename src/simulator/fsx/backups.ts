import { ServiceError, type Operation } from '../core/service';
import { anyTags, resourceTagConditions } from '../core/tags';
import { fileSystemItem, shownKey } from './fileSystems';
import { checkToken } from './idempotency';
import { type ListInput, listed } from './listing';
import type { Backup } from './model';
import type { FsxWorld } from './state';
import { volumeItem } from './volumes';

/** Backups on the wire; a volume leaves one behind when it is deleted. [botocore] */
export const backupOperations: Record<string, Operation<FsxWorld>> = {
  DescribeBackups: (input: ListInput & { BackupIds?: string[] }, call) => {
    const { world } = call;
    call.authorize('fsx:DescribeBackups');
    const { items, next } = listed(input, {
      ids: input.BackupIds,
      find: id => findBackup(world, id),
      all: world.fsx.backups.values(),
      filters: {
        'file-system-id': each => each.fileSystem.id, 'volume-id': each => each.volume.id, 'backup-type': each => each.type,
        'file-system-type': () => 'ONTAP',
      },
      mostFilters: 10,
    });
    return { Backups: items.map(each => backupItem(each, world)), NextToken: next };
  },

  DeleteBackup: (input: { BackupId: string }, call) => {
    const { world } = call;
    checkToken(input);
    const backup = findBackup(world, input.BackupId);
    call.authorize('fsx:DeleteBackup', world.arn('fsx', `backup/${backup.id}`), resourceTagConditions(backup.tags));
    if (backup.lifecycle !== 'AVAILABLE') throw new ServiceError('BackupInProgress', `The backup ${backup.id} is ${backup.lifecycle}.`);
    world.fsx.backups.delete(backup.id);
    return { BackupId: backup.id, Lifecycle: 'DELETED' };
  },
};

function findBackup(world: FsxWorld, id: string): Backup {
  const found = world.fsx.backups.get(id);
  if (found === undefined) throw new ServiceError('BackupNotFound', `Backup '${id}' does not exist.`);
  return found;
}

function backupItem(backup: Backup, world: FsxWorld): object {
  return {
    BackupId: backup.id,
    Lifecycle: backup.lifecycle,
    Type: backup.type,
    ProgressPercent: backup.lifecycle === 'AVAILABLE' ? 100 : 0,
    CreationTime: new Date(backup.createdAt),
    KmsKeyId: shownKey(backup.kmsKeyId, world),
    ResourceARN: world.arn('fsx', `backup/${backup.id}`),
    Tags: anyTags(backup.tags),
    OwnerId: world.accountId,
    ResourceType: 'VOLUME',
    FileSystem: fileSystemItem(backup.fileSystem, world),
    Volume: volumeItem(backup.volume, world),
  };
}
