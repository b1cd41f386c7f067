import { type Duration, durations } from '../aws/durations';
import { activeHsms, findCluster, presentHsms } from '../cloudhsm/client';
import { findFileSystem } from '../fsx/fileSystem';
import { aliasOf, findKeyByAlias } from '../kms/key';
import { findKeyStore } from '../kms/keyStore';
import type { PhaseName } from '../phases/names';
import type { Run } from '../run';

/** Something that a phase would do. */
export interface Step {
  readonly phase: PhaseName;
  readonly what: string;
  readonly duration?: Duration;
}

/** What the phases would do, in order; nothing for a storage that is finished. */
export async function intendedSteps(run: Run): Promise<Step[]> {
  const steps = [...await clusterSteps(run), ...await keySteps(run), ...await storageSteps(run)];
  return steps.filter(step => run.inputs.phases.includes(step.phase) || run.inputs.phases.includes('plan'));
}

async function clusterSteps(run: Run): Promise<Step[]> {
  const { name, hsmType, hsmMode, hsmCount, sourceBackupId, subnetIds = [] } = run.inputs;
  const cluster = await findCluster(run);
  const state = cluster?.State;
  const steps: Step[] = [];
  const add = (phase: PhaseName, what: string, duration?: Duration) => steps.push({ phase, what, duration });
  if (cluster === undefined) {
    add('provision', `create a cluster (${hsmType}, ${hsmMode}) in ${subnetIds.length} subnets${sourceBackupId ? ` from ${sourceBackupId}` : ''}`, durations.cluster);
  }
  if (cluster === undefined || presentHsms(cluster).length === 0) add('provision', 'create the first HSM', durations.hsm);
  const fresh = sourceBackupId === undefined;
  if (fresh && (state === undefined || state === 'UNINITIALIZED' || state === 'CREATE_IN_PROGRESS')) {
    add('initialize', 'prove the hardware, sign the CSR, initialize the cluster; this cannot be undone', durations.initialization);
  }
  if (fresh && state !== 'ACTIVE') {
    add('activate', `set admin's password, kept in /safe-storage/${name}/admin-password, and create kmsuser`, durations.activation);
  }
  const active = cluster === undefined ? 0 : activeHsms(cluster).length;
  const lacking = hsmCount - Math.max(1, active);
  if (lacking > 0) add('connect', `create ${lacking === 1 ? 'one more HSM' : `${lacking} more HSMs`}, ${hsmCount} in all`, durations.hsm);
  return steps;
}

async function keySteps(run: Run): Promise<Step[]> {
  const steps: Step[] = [];
  const store = await findKeyStore(run);
  if (store === undefined) steps.push({ phase: 'connect', what: `create the key store ${run.inputs.keyStoreName ?? run.inputs.name}` });
  if (store?.ConnectionState !== 'CONNECTED') {
    steps.push({ phase: 'connect', what: `connect the key store${store === undefined ? '' : `, which is ${store.ConnectionState}`}`, duration: durations.keyStoreConnection });
  }
  if (await findKeyByAlias(run) === undefined) steps.push({ phase: 'connect', what: `create the key ${aliasOf(run)}` });
  return steps;
}

async function storageSteps(run: Run): Promise<Step[]> {
  const { storageCapacity, throughputCapacity, deploymentType, svmName, volumeName, volumeSize } = run.inputs;
  if (await findFileSystem(run) !== undefined) return [];
  return [
    { phase: 'storage', what: `create a file system (${deploymentType}, ${storageCapacity} GiB, ${throughputCapacity} MB/s)`, duration: durations.fileSystem },
    { phase: 'storage', what: `create the storage virtual machine ${svmName}`, duration: durations.storageVirtualMachine },
    { phase: 'storage', what: `create the volume ${volumeName} (${volumeSize} GiB)`, duration: durations.volume },
  ];
}
