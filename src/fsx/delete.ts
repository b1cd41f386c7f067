import { DeleteFileSystemCommand, DeleteStorageVirtualMachineCommand, DeleteVolumeCommand } from '@aws-sdk/client-fsx';
import { durations } from '../aws/durations';
import { ensureDeleted } from '../aws/ensureDeleted';
import type { Run } from '../run/run';
import { fsx } from './client';
import { allFileSystems, svmsOf, volumesOf } from './find';

/** Volumes, then storage virtual machines, then the file systems: the only order that FSx accepts [botocore DeleteFileSystem]. */
export async function removeFileSystems(run: Run, ids: readonly string[]): Promise<void> {
  for (const FileSystemId of ids) {
    await ensureDeleted(run, {
      what: 'volume',
      duration: durations.volume,
      creation: durations.volume,
      find: async () => volumesOf(run, FileSystemId),
      state: volume => volume.Lifecycle!,
      // A final backup would keep using the key, which is about to go [botocore DeleteVolume].
      remove: async ({ VolumeId }) => run.aws(fsx).send(
        new DeleteVolumeCommand({ VolumeId, OntapConfiguration: { SkipFinalBackup: true } }),
      ),
      id: volume => volume.VolumeId!,
    });
    await ensureDeleted(run, {
      what: 'storage virtual machine',
      duration: durations.storageVirtualMachine,
      creation: durations.storageVirtualMachine,
      find: async () => svmsOf(run, FileSystemId),
      state: svm => svm.Lifecycle!,
      remove: async ({ StorageVirtualMachineId }) => run.aws(fsx).send(new DeleteStorageVirtualMachineCommand({ StorageVirtualMachineId })),
      id: svm => svm.StorageVirtualMachineId!,
    });
  }
  await ensureDeleted(run, {
    what: 'file system',
    duration: durations.fileSystemDeletion,
    creation: durations.fileSystem,
    find: async () => (await allFileSystems(run)).filter(fileSystem => ids.includes(fileSystem.FileSystemId!)),
    state: fileSystem => fileSystem.Lifecycle!,
    remove: async ({ FileSystemId }) => run.aws(fsx).send(new DeleteFileSystemCommand({ FileSystemId })),
    id: fileSystem => fileSystem.FileSystemId!,
  });
}
