import type { StorageVirtualMachine, Volume } from '@aws-sdk/client-fsx';
import { findStorageVirtualMachine } from '../../fsx/storageVirtualMachine';
import { findVolume } from '../../fsx/volume';
import { type Identity, readIdentity } from '../../identity/identity';
import type { Run } from '../../run/run';

/** What there is of a safe storage; what is absent is not there. */
export interface Situation extends Identity {
  readonly machine?: StorageVirtualMachine;
  readonly volume?: Volume;
}

/** Looks at all of it once. */
export async function observe(run: Run): Promise<Situation> {
  const identity = await readIdentity(run);
  const { fileSystem } = identity;
  const machine = fileSystem && await findStorageVirtualMachine(run, fileSystem.FileSystemId!);
  return { ...identity, machine, volume: machine && await findVolume(run, machine.StorageVirtualMachineId!) };
}
