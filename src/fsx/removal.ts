import {
  DeleteFileSystemCommand, DeleteStorageVirtualMachineCommand, DeleteVolumeCommand, type FileSystem, paginateDescribeFileSystems,
  paginateDescribeStorageVirtualMachines, paginateDescribeVolumes, type StorageVirtualMachine, type Volume,
} from '@aws-sdk/client-fsx';
import { durations } from '../aws/durations';
import { ensureGone } from '../aws/gone';
import type { Run } from '../run';
import { fsx, isOurs } from './client';

/** Volumes, then storage virtual machines, then the file system: the only order that FSx accepts [BC DeleteFileSystem]. */
export async function removeFileSystem(run: Run): Promise<void> {
  for (const { FileSystemId } of await allFileSystems(run)) {
    await ensureGone(run, {
      what: 'volume',
      duration: durations.volume,
      find: async () => volumes(run, FileSystemId!),
      leaving: volume => volume.Lifecycle === 'DELETING',
      // A final backup would keep using the key, which is about to go [BC DeleteVolume].
      remove: async ({ VolumeId }) => run.aws(fsx).send(new DeleteVolumeCommand({ VolumeId, OntapConfiguration: { SkipFinalBackup: true } })),
      id: volume => volume.VolumeId!,
    });
    await ensureGone(run, {
      what: 'storage virtual machine',
      duration: durations.storageVirtualMachine,
      find: async () => machines(run, FileSystemId!),
      leaving: machine => machine.Lifecycle === 'DELETING',
      remove: async ({ StorageVirtualMachineId }) => run.aws(fsx).send(new DeleteStorageVirtualMachineCommand({ StorageVirtualMachineId })),
      id: machine => machine.StorageVirtualMachineId!,
    });
  }
  await ensureGone(run, {
    what: 'file system',
    duration: durations.fileSystemDeletion,
    find: async () => allFileSystems(run),
    leaving: fileSystem => fileSystem.Lifecycle === 'DELETING',
    remove: async ({ FileSystemId }) => run.aws(fsx).send(new DeleteFileSystemCommand({ FileSystemId })),
    id: fileSystem => fileSystem.FileSystemId!,
  });
}

/** This safe storage's file systems, those included that are being deleted. */
export async function allFileSystems(run: Run): Promise<FileSystem[]> {
  return (await everyFileSystem(run)).filter(fileSystem => isOurs(run, fileSystem));
}

/** File systems of others that are encrypted with the key: their data would be lost with it. */
export async function otherFileSystemsWithKey(run: Run, keyArn: string): Promise<FileSystem[]> {
  return (await everyFileSystem(run)).filter(fileSystem => fileSystem.KmsKeyId === keyArn && !isOurs(run, fileSystem));
}

async function everyFileSystem(run: Run): Promise<FileSystem[]> {
  const found: FileSystem[] = [];
  for await (const { FileSystems = [] } of paginateDescribeFileSystems({ client: run.aws(fsx) }, {})) found.push(...FileSystems);
  return found;
}

/** Without the root volume that each machine has and that goes with it [BC]. */
async function volumes(run: Run, fileSystemId: string): Promise<Volume[]> {
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
