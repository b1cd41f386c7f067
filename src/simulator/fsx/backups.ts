import { page, type PageInput } from '../core/paging';
import { ServiceError, type Operation } from '../core/service';
import { anyTags, resourceTagConditions } from '../core/tags';
import { bad } from './fileSystemRequest';
import { fileSystemItem, shownKey } from './fileSystems';
import type { Backup } from './model';
import type { FsxWorld } from './state';
import { volumeItem } from './volumes';

/** Backups on the wire; a volume leaves one behind when it is deleted. [botocore] */
export const backupOperations: Record<string, Operation<FsxWorld>> = {
  DescribeBackups: (input: PageInput & { BackupIds?: string[]; Filters?: { Name: string; Values: string[] }[] }, call) => {
    const { world } = call;
    call.authorize('fsx:DescribeBackups');
    const chosen = input.BackupIds?.map(id => findBackup(world, id)) ?? [...world.fsx.backups.values()];
    const found = chosen.filter(backup => (input.Filters ?? []).every(({ Name: name, Values: values }) => {
      const value = {
        'file-system-id': backup.fileSystem.id, 'volume-id': backup.volume.id, 'backup-type': backup.type, 'file-system-type': 'ONTAP',
      }[name];
      if (value === undefined) throw bad(`The filter ${name} is not supported.`);
      return values.includes(value);
    }));
    const { items, next } = page(found, input.MaxResults, input.NextToken, 'BadRequest');
    return { Backups: items.map(each => backupItem(each, world)), NextToken: next };
  },

  DeleteBackup: (input: { BackupId: string }, call) => {
    const { world } = call;
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
