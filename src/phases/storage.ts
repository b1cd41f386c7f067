import { lookFor } from '../aws/ensure';
import { ConfigurationError } from '../errors';
import { ensureFileSystem } from '../fsx/fileSystem';
import { ensureStorageVirtualMachine } from '../fsx/storageVirtualMachine';
import { ensureVolume } from '../fsx/volume';
import type { Identity } from '../identity/identity';
import { requireIdentity } from '../identity/require';
import { aliasOf, findKeyByAlias, isIn, isUsableOf, type KeyMetadata, refuseUnusable } from '../kms/key';
import { adoptStorage } from '../report/terraform/adoption';
import type { Phase, Run } from '../run';

/** A file system encrypted with the key, a storage virtual machine, a volume, and the command that mounts it. */
export const storage: Phase = async run => {
  const identity = await requireIdentity(run);
  const key = identity.key ?? await justNamed(run, identity);
  if (key !== undefined) refuseUnusable(key);
  if (key?.KeyState !== 'Enabled') {
    throw new ConfigurationError(`Key ${aliasOf(run)} is ${key?.KeyState ?? 'not there'}; a file system needs it enabled.`, {
      remedy: 'Run the phase connect first. A key is Unavailable while its key store is not connected.',
    });
  }
  const fileSystem = await ensureFileSystem(run, key.Arn!);
  const machine = await ensureStorageVirtualMachine(run, fileSystem.FileSystemId!);
  const volume = await ensureVolume(run, machine.StorageVirtualMachineId!);

  const mount = `sudo mount -t nfs -o nfsvers=4.1 ${machine.Endpoints?.Nfs?.DNSName}:${volume.OntapConfiguration?.JunctionPath} /mnt/${run.inputs.name}`;
  run.record.output('key-arn', key.Arn);
  run.record.output('file-system-id', fileSystem.FileSystemId);
  run.record.output('management-endpoint', fileSystem.OntapConfiguration?.Endpoints?.Management?.DNSName);
  run.record.output('mount-command', mount);
  run.record.prove('storage', {
    fileSystemId: fileSystem.FileSystemId,
    kmsKeyId: fileSystem.KmsKeyId,
    created: fileSystem.CreationTime?.toISOString(),
    storageVirtualMachineId: machine.StorageVirtualMachineId,
    volumeId: volume.VolumeId,
  });
  run.record.terraform = adoptStorage(run, fileSystem, machine, volume);
};

/** A fresh alias may be unknown for some moments where the next question goes [KDG programming-eventual-consistency]. */
async function justNamed(run: Run, { keys, keyStore }: Identity): Promise<KeyMetadata | undefined> {
  if (!keys.some(key => isUsableOf(run, key))) return undefined;
  const named = await lookFor(run, async () => findKeyByAlias(run));
  return named !== undefined && isIn(keyStore, named) ? named : undefined;
}
