import type { FileSystem, StorageVirtualMachine, Volume } from '@aws-sdk/client-fsx';
import type { KeyMetadata } from '@aws-sdk/client-kms';
import { type Cluster, findCluster } from '../cloudhsm/client';
import { findFileSystem } from '../fsx/fileSystem';
import { findStorageVirtualMachine } from '../fsx/storageVirtualMachine';
import { findVolume } from '../fsx/volume';
import { findKeyByAlias } from '../kms/key';
import { findKeyStore, type KeyStore } from '../kms/keyStore';
import type { Run } from '../run';

/** What there is of a safe storage; what is absent is not there. */
export interface Situation {
  readonly cluster?: Cluster;
  readonly keyStore?: KeyStore;
  readonly key?: KeyMetadata;
  readonly fileSystem?: FileSystem;
  readonly machine?: StorageVirtualMachine;
  readonly volume?: Volume;
}

/** Looks at all of it once. */
export async function observe(run: Run): Promise<Situation> {
  const fileSystem = await findFileSystem(run);
  const machine = fileSystem && await findStorageVirtualMachine(run, fileSystem.FileSystemId!);
  return {
    cluster: await findCluster(run),
    keyStore: await findKeyStore(run),
    key: await findKeyByAlias(run),
    fileSystem,
    machine,
    volume: machine && await findVolume(run, machine.StorageVirtualMachineId!),
  };
}
