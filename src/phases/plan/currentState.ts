import type { StorageVirtualMachine, Volume } from '@aws-sdk/client-fsx';
import { findStorageVirtualMachine, findVolume } from '../../fsx/find';
import { type Identity, readIdentity } from '../../identity/identity';
import type { Run } from '../../run/run';

/** What exists of a safe storage; what is absent is not there. */
export interface CurrentState extends Identity {
  readonly svm?: StorageVirtualMachine;
  readonly volume?: Volume;
}

/** Looks at all of it once. */
export async function readState(run: Run): Promise<CurrentState> {
  const identity = await readIdentity(run);
  const { fileSystem } = identity;
  const svm = fileSystem && await findStorageVirtualMachine(run, fileSystem.FileSystemId!);
  return { ...identity, svm, volume: svm && await findVolume(run, svm.StorageVirtualMachineId!) };
}
