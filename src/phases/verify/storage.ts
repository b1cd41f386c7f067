import type { FileSystem } from '@aws-sdk/client-fsx';
import { type Duration, durations } from '../../aws/durations';
import { Pending } from '../../errors';
import { svmDifferences, volumeDifferences } from '../../fsx/drift';
import { findStorageVirtualMachine, findVolume, svmsOf, volumesOf } from '../../fsx/find';
import { fileSystemDrift } from '../../fsx/findings';
import { recordFileSystem } from '../../fsx/record';
import { fileSystemTrouble, svmTrouble, type Trouble, volumeTrouble } from '../../fsx/states';
import { type Identity, isUnder } from '../../identity/identity';
import { clusterFirst } from '../../identity/lost';
import { findingsOn } from '../../run/difference';
import type { Run } from '../../run/run';
import type { Diagnosis } from './diagnosis';
import { missingFileSystem } from './missingFileSystem';

/**
 * State of the file system, its storage virtual machine and its volume, and whether they are what the inputs say and encrypted with the
 * key.
 * @param isLeaving whether a teardown waits: then nobody wants it to be as the inputs say
 */
export async function checkStorage(run: Run, identity: Identity, isLeaving = false): Promise<Diagnosis[]> {
  const { fileSystem } = identity;
  if (fileSystem === undefined) {
    const leaving = identity.fileSystems.find(({ Lifecycle }) => Lifecycle === 'DELETING');
    if (leaving !== undefined) return stateOf(fileSystemTrouble(leaving.FileSystemId!, leaving));
    // What does not fit together is said elsewhere.
    if (identity.fileSystems.length + identity.untagged.length > 0) return [];
    return [await missingFileSystem(run, identity)];
  }
  recordFileSystem(run, fileSystem);
  return [
    // What is being made is no trouble: `verify` then awaits it.
    ...fileSystem.Lifecycle === 'CREATING' && isBeingMade(run, fileSystem)
      ? [] : stateOf(fileSystemTrouble(fileSystem.FileSystemId!, fileSystem)),
    ...checkKey(identity, fileSystem),
    ...isLeaving ? [] : await fileSystemDrift(run, fileSystem, clusterFirst(identity)),
    ...fileSystem.Lifecycle === 'CREATING' ? [] : await checkVolume(run, fileSystem, clusterFirst(identity), isLeaving),
  ];
}

const stateOf = (trouble: Trouble | undefined): Diagnosis[] => (trouble === undefined ? [] : [{
  severity: trouble.passes ? 'degraded' : 'broken', what: trouble.what, remedy: trouble.remedy, runbook: 'file-system-not-available',
}]);

/** Another key of our key store than the one that the alias names; one that is in no store of ours makes the file system another's. */
function checkKey({ key }: Identity, fileSystem: FileSystem): Diagnosis[] {
  return key === undefined || isUnder([key], fileSystem) ? [] : [{
    severity: 'broken',
    what: `File system ${fileSystem.FileSystemId} is encrypted with ${fileSystem.KmsKeyId}, not with ${key.Arn}.`,
    remedy: 'Its key cannot be changed: move the files to a new file system.',
    runbook: 'key-not-ours',
  }];
}

/** Whether it can still be on its way to be made with what comes before it, as long as deploy waits for that. */
const isNew = ({ clock }: Run, made: Date | undefined, ...wait: readonly Duration[]): boolean =>
  clock.now() - (made?.getTime() ?? 0) < wait.reduce((sum, { limit }) => sum + limit, 0) * 60_000;

const isBeingMade = (run: Run, { CreationTime }: FileSystem): boolean => isNew(run, CreationTime, durations.fileSystem);

/** What of a new file system is not there yet: there are no files in it. What is being deleted, or has been there, is not awaited. */
export async function awaitsFileSystem(run: Run, { fileSystem }: Pick<Identity, 'fileSystem'>): Promise<Pending | undefined> {
  if (fileSystem === undefined) return undefined;
  const { CreationTime, FileSystemId: id, Lifecycle } = fileSystem;
  const { fileSystem: first, storageVirtualMachine: second, volume: third } = durations;
  if (!isNew(run, CreationTime, first, second, third)) return undefined;
  const pending = (what: string) => new Pending(what, { next: 'Nothing while deploy is under way; else run it.' });
  if (Lifecycle === 'CREATING') return isBeingMade(run, fileSystem) ? pending(`file system ${id}, which FSx makes`) : undefined;
  const machines = await svmsOf(run, id!);
  const svm = machines.find(({ Name }) => Name === run.inputs.svmName);
  if (machines.length === 0 || svm?.Lifecycle === 'CREATING') {
    return pending(`storage virtual machine ${run.inputs.svmName} on file system ${id}`);
  }
  const all = await volumesOf(run, id!);
  const isMissing = all.length === 0 && isNew(run, svm?.CreationTime, second, third);
  return isMissing || all.find(({ Name }) => Name === run.inputs.volumeName)?.Lifecycle === 'CREATING'
    ? pending(`volume ${run.inputs.volumeName} on file system ${id}`) : undefined;
}

async function checkVolume(run: Run, fileSystem: FileSystem, first: string | undefined, isLeaving: boolean): Promise<Diagnosis[]> {
  const { svmName, volumeName } = run.inputs;
  const isAwaited = !isLeaving && await awaitsFileSystem(run, { fileSystem }) !== undefined;
  if (isAwaited) return [];
  const svm = await findStorageVirtualMachine(run, fileSystem.FileSystemId!);
  if (svm === undefined) return [missing(`storage virtual machine ${svmName}`, 'svm-name', first)];
  const { StorageVirtualMachineId: id } = svm;
  const volume = await findVolume(run, id!);
  if (volume === undefined) return [missing(`volume ${volumeName}`, 'volume-name', first)];
  return [
    ...stateOf(svmTrouble(svm.Name!, svm)),
    ...stateOf(volumeTrouble(volume.Name!, volume)),
    ...isLeaving ? [] : findingsOn(`Storage virtual machine ${id}`, svmDifferences(run, svm), first),
    ...isLeaving ? [] : findingsOn(`Volume ${volume.VolumeId}`, volumeDifferences(run, volume), first),
  ];
}

const missing = (what: string, input: string, first: string | undefined): Diagnosis => ({
  severity: 'broken',
  what: `There is no ${what} on the file system.`,
  remedy: first ?? `Run deploy to make it, or give the right ${input}.`,
  runbook: 'file-system-not-available',
});
