import {
  type Backup, type FileSystem, paginateDescribeBackups, paginateDescribeFileSystems, paginateDescribeStorageVirtualMachines,
  paginateDescribeVolumes, type StorageVirtualMachine, type Volume, type VolumeFilter,
} from '@aws-sdk/client-fsx';
import { isOurs, type Run, storageOf } from '../run/run';
import { fsx, isKey } from './client';

export type { FileSystem, StorageVirtualMachine, Volume };

/** All file systems of the region. */
export async function allFileSystems(run: Run): Promise<FileSystem[]> {
  const found: FileSystem[] = [];
  for await (const { FileSystems = [] } of paginateDescribeFileSystems({ client: run.aws(fsx) }, {})) found.push(...FileSystems);
  for (const { Lifecycle } of found) run.record.observed.state('file system', Lifecycle);
  return found;
}

/** This safe storage's file system, by its tag; one that is being deleted is gone. */
export async function findFileSystem(run: Run): Promise<FileSystem | undefined> {
  return (await allFileSystems(run)).find(({ Tags, Lifecycle }) => isOurs(run, storageOf(Tags)) && Lifecycle !== 'DELETING');
}

/** All storage virtual machines of a file system, those that are being deleted included. */
export async function svmsOf(run: Run, fileSystemId: string): Promise<StorageVirtualMachine[]> {
  const found: StorageVirtualMachine[] = [];
  const Filters = [{ Name: 'file-system-id' as const, Values: [fileSystemId] }];
  for await (const { StorageVirtualMachines = [] } of paginateDescribeStorageVirtualMachines({ client: run.aws(fsx) }, { Filters })) {
    found.push(...StorageVirtualMachines);
  }
  for (const { Lifecycle } of found) run.record.observed.state('storage virtual machine', Lifecycle);
  return found;
}

/** Those of the input `svm-name`. */
export const svmsNamed = async (run: Run, fileSystemId: string): Promise<StorageVirtualMachine[]> =>
  (await svmsOf(run, fileSystemId)).filter(svm => svm.Name === run.inputs.svmName);

/** The storage virtual machine of the input `svm-name`; one that is being deleted is gone. */
export const findStorageVirtualMachine = async (run: Run, fileSystemId: string): Promise<StorageVirtualMachine | undefined> =>
  (await svmsNamed(run, fileSystemId)).find(svm => svm.Lifecycle !== 'DELETING');

/** All volumes of a file system, without the root volume that each storage virtual machine has and that goes with it [botocore]. */
export const volumesOf = async (run: Run, fileSystemId: string): Promise<Volume[]> =>
  (await volumes(
    run, { Name: 'file-system-id', Values: [fileSystemId] },
  )).filter(volume => !volume.OntapConfiguration?.StorageVirtualMachineRoot);

/** Those of the input `volume-name` on a storage virtual machine, those that are being deleted included. */
export const volumesNamed = async (run: Run, storageVirtualMachineId: string): Promise<Volume[]> =>
  (await volumes(
    run, { Name: 'storage-virtual-machine-id', Values: [storageVirtualMachineId] },
  )).filter(volume => volume.Name === run.inputs.volumeName);

/** The volume of the input `volume-name`; one that is being deleted is gone. */
export const findVolume = async (run: Run, storageVirtualMachineId: string): Promise<Volume | undefined> =>
  (await volumesNamed(run, storageVirtualMachineId)).find(volume => volume.Lifecycle !== 'DELETING');

async function volumes(run: Run, filter: VolumeFilter): Promise<Volume[]> {
  const found: Volume[] = [];
  for await (const { Volumes = [] } of paginateDescribeVolumes({ client: run.aws(fsx) }, { Filters: [filter] })) found.push(...Volumes);
  for (const { Lifecycle } of found) run.record.observed.state('volume', Lifecycle);
  return found;
}

/**
 * Backups under the key that somebody asked for: FSx keeps them when the volume goes, and nobody can read them without the key
 * [FSXUG:using-backups].
 */
export async function backupsWithKey(run: Run, keyArn: string): Promise<Backup[]> {
  const found: Backup[] = [];
  for await (const { Backups = [] } of paginateDescribeBackups({ client: run.aws(fsx) }, {})) found.push(...Backups);
  return found.filter(backup => isKey(backup.KmsKeyId, keyArn) && backup.Type !== 'AUTOMATIC');
}
