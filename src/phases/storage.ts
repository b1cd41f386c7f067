import { lookFor } from '../aws/ensure';
import { ConfigurationError } from '../errors';
import { changeFileSystem, changeStorageVirtualMachine, changeVolume } from '../fsx/change';
import { ensureFileSystem, waitForFileSystem } from '../fsx/fileSystem';
import { recordFileSystem } from '../fsx/record';
import { ensureStorageVirtualMachine } from '../fsx/storageVirtualMachine';
import { ensureVolume } from '../fsx/volume';
import type { Identity } from '../identity/identity';
import { requireIdentity } from '../identity/require';
import { aliasOf, findKeyByAlias, isIn, isUsableOf, type KeyMetadata } from '../kms/key';
import { keyTrouble } from '../kms/keyStates';
import { adoptStorage } from '../report/terraform/adoption';
import type { Phase, Run } from '../run/run';

/**
 * A file system encrypted with the key, a storage virtual machine, a volume, and the command that mounts it. What is there already is
 * changed to what the inputs say, as far as FSx can and a machine should.
 */
export const storage: Phase = async run => {
  const identity = await requireIdentity(run);
  const key = identity.key ?? await justNamed(run, identity);
  if (key === undefined) {
    throw new ConfigurationError(`Key ${aliasOf(run)} is not there; a file system needs it.`, {
      remedy: 'Run the phase connect first: it makes the key.',
    });
  }
  const trouble = keyTrouble(key, identity.keyStore);
  if (trouble !== undefined) throw new ConfigurationError(trouble.what, { remedy: trouble.remedy });
  run.record.output('key-arn', key.Arn);
  const made = await ensureFileSystem(run, key.Arn!);
  // It is there and paid for, whatever becomes of this run.
  recordFileSystem(run, made);
  const fileSystem = await changeFileSystem(run, await waitForFileSystem(run, made));
  recordFileSystem(run, fileSystem);
  const svm = await changeStorageVirtualMachine(run, await ensureStorageVirtualMachine(run, fileSystem.FileSystemId!));
  const volume = await changeVolume(run, await ensureVolume(run, svm.StorageVirtualMachineId!));

  const folder = `/mnt/${run.inputs.name}`;
  const mount = `sudo mkdir -p ${folder} && sudo mount -t nfs -o nfsvers=4.1 `
    + `${svm.Endpoints?.Nfs?.DNSName}:${volume.OntapConfiguration?.JunctionPath} ${folder}`;
  run.record.output('management-endpoint', fileSystem.OntapConfiguration?.Endpoints?.Management?.DNSName);
  run.record.output('mount-command', mount);
  run.record.addEvidence('storage', { storageVirtualMachineId: svm.StorageVirtualMachineId, volumeId: volume.VolumeId });
  run.record.terraform = adoptStorage(run, fileSystem, svm, volume);
};

/** A fresh alias may be unknown for some moments where the next question goes [KDG:programming-eventual-consistency]. */
async function justNamed(run: Run, { keys, keyStore }: Identity): Promise<KeyMetadata | undefined> {
  if (!keys.some(key => isUsableOf(run, key))) return undefined;
  const named = await lookFor(run, `key ${aliasOf(run)}`, async () => findKeyByAlias(run));
  return named !== undefined && isIn(keyStore, named) ? named : undefined;
}
