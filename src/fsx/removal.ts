import {
  type Backup, DeleteFileSystemCommand, DeleteStorageVirtualMachineCommand, DeleteVolumeCommand, type FileSystem, paginateDescribeBackups,
  paginateDescribeFileSystems, paginateDescribeStorageVirtualMachines, paginateDescribeVolumes, type StorageVirtualMachine, type Volume,
} from '@aws-sdk/client-fsx';
import { durations } from '../aws/durations';
import { ensureGone } from '../aws/gone';
import type { Run } from '../run/run';
import { fsx, isKey } from './client';

export type { FileSystem, Volume };

/** Volumes, then storage virtual machines, then the file systems: the only order that FSx accepts [botocore DeleteFileSystem]. */
export async function removeFileSystems(run: Run, ids: readonly string[]): Promise<void> {
  for (const FileSystemId of ids) {
    await ensureGone(run, {
      what: 'volume',
      duration: durations.volume,
      creation: durations.volume,
      find: async () => volumesOf(run, FileSystemId),
      state: volume => volume.Lifecycle!,
      // A final backup would keep using the key, which is about to go [botocore DeleteVolume].
      remove: async ({ VolumeId }) => run.aws(fsx).send(new DeleteVolumeCommand({ VolumeId, OntapConfiguration: { SkipFinalBackup: true } })),
      id: volume => volume.VolumeId!,
    });
    await ensureGone(run, {
      what: 'storage virtual machine',
      duration: durations.storageVirtualMachine,
      creation: durations.storageVirtualMachine,
      find: async () => machines(run, FileSystemId),
      state: machine => machine.Lifecycle!,
      remove: async ({ StorageVirtualMachineId }) => run.aws(fsx).send(new DeleteStorageVirtualMachineCommand({ StorageVirtualMachineId })),
      id: machine => machine.StorageVirtualMachineId!,
    });
  }
  await ensureGone(run, {
    what: 'file system',
    duration: durations.fileSystemDeletion,
    creation: durations.fileSystem,
    find: async () => (await allFileSystems(run)).filter(fileSystem => ids.includes(fileSystem.FileSystemId!)),
    state: fileSystem => fileSystem.Lifecycle!,
    remove: async ({ FileSystemId }) => run.aws(fsx).send(new DeleteFileSystemCommand({ FileSystemId })),
    id: fileSystem => fileSystem.FileSystemId!,
  });
}

/** Backups under the key that somebody asked for: FSx keeps them when the volume goes, and nobody can read them without the key [FSXUG:using-backups]. */
export async function backupsWithKey(run: Run, keyArn: string): Promise<Backup[]> {
  const found: Backup[] = [];
  for await (const { Backups = [] } of paginateDescribeBackups({ client: run.aws(fsx) }, {})) found.push(...Backups);
  return found.filter(backup => isKey(backup.KmsKeyId, keyArn) && backup.Type !== 'AUTOMATIC');
}

/** All file systems of the region. */
export async function allFileSystems(run: Run): Promise<FileSystem[]> {
  const found: FileSystem[] = [];
  for await (const { FileSystems = [] } of paginateDescribeFileSystems({ client: run.aws(fsx) }, {})) found.push(...FileSystems);
  for (const { Lifecycle } of found) run.record.observed.state('file system', Lifecycle);
  return found;
}

/** Without the root volume that each machine has and that goes with it [botocore]. */
export async function volumesOf(run: Run, fileSystemId: string): Promise<Volume[]> {
  const found: Volume[] = [];
  const Filters = [{ Name: 'file-system-id' as const, Values: [fileSystemId] }];
  for await (const { Volumes = [] } of paginateDescribeVolumes({ client: run.aws(fsx) }, { Filters })) found.push(...Volumes);
  return found.filter(volume => !volume.OntapConfiguration?.StorageVirtualMachineRoot);
}

async function machines(run: Run, fileSystemId: string): Promise<StorageVirtualMachine[]> {
  const found: StorageVirtualMachine[] = [];
  const Filters = [{ Name: 'file-system-id' as const, Values: [fileSystemId] }];
  for await (const { StorageVirtualMachines = [] } of paginateDescribeStorageVirtualMachines({ client: run.aws(fsx) }, { Filters })) {
    found.push(...StorageVirtualMachines);
  }
  return found;
}
