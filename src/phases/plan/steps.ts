import { caSource, isUnseen } from '../../authority/source';
import { type Duration, durations } from '../../aws/durations';
import { isUnactivated, isUninitialized, presentHsms } from '../../cloudhsm/client';
import { isLost } from '../../identity/identity';
import { toRestore } from '../../identity/source';
import type { Inputs } from '../../inputs/table';
import { aliasFor, isUsableOf } from '../../kms/key';
import { type PhaseName, phaseTable } from '../../phaseTable';
import type { InPlace } from '../../run/difference';
import { changeOfCosts } from '../../run/prices';
import type { PlannedStep } from '../../run/record';
import type { Run } from '../../run/run';
import { count } from '../../words';
import { deleted } from '../teardown/fate';
import { takeInventory } from '../teardown/inventory';
import type { CurrentState } from './currentState';
import { changesIn } from './differences';

/** A step that, if `inPlace`, makes nothing anew: what is there is changed. */
export interface IntendedStep extends PlannedStep {
  readonly inPlace?: true;
}

/**
 * What the phases would do, in order, whichever of them are asked for: nothing for a storage that is finished. Where `teardown` is asked
 * for, what it would remove.
 */
export async function intendedSteps(run: Run, current: CurrentState): Promise<IntendedStep[]> {
  const { inputs } = run;
  return [
    ...changeSteps(run, current, 'provision'), ...clusterSteps(inputs, current), ...keySteps(inputs, current),
    ...changeSteps(run, current, 'storage'), ...storageSteps(inputs, current),
    ...inputs.phases.includes('teardown') ? await teardownSteps(run, current) : [],
  ];
}

/** Those of the phases that are asked for; all, where nothing is asked for that changes anything. */
export function dueSteps({ phases }: Inputs, steps: readonly IntendedStep[]): readonly IntendedStep[] {
  const isAsked = phases.some(phase => phaseTable[phase].changes);
  return isAsked ? steps.filter(({ phase }) => phases.includes(phase)) : steps;
}

const step = (phase: PhaseName, what: string, duration?: Duration): PlannedStep => ({ phase, what, usually: duration?.usually });

const changeSteps = (run: Run, current: CurrentState, phase: InPlace['phase']): IntendedStep[] =>
  changesIn(run, current, phase).map(({ what, usually }) => ({ phase, what, usually, inPlace: true }));

function clusterSteps(inputs: Inputs, current: CurrentState): PlannedStep[] {
  const { cluster } = current;
  const { name, hsmType, hsmMode, hsmCount, subnetIds = [] } = inputs;
  const source = toRestore({ inputs }, current);
  const fresh = source === undefined;
  const hsms = cluster === undefined ? [] : presentHsms(cluster);
  const zones = new Set(hsms.map(hsm => hsm.AvailabilityZone)).size;
  const further = Math.max(hsmCount - Math.max(1, hsms.length), hsms.length > 1 && zones < 2 ? 1 : 0);
  const steps: (PlannedStep | false)[] = [
    cluster === undefined && step('provision',
      `create a cluster (${hsmType}, ${hsmMode}) in `
        + `${count(subnetIds.length, 'zone')}${fresh ? '' : `, from ${source}`}`, durations.cluster),
    hsms.length === 0 && step('provision', 'create the first HSM', durations.hsm),
    fresh && isUninitialized(cluster) && step('initialize',
      `prove the hardware, ${signing(inputs)}, and initialize the cluster: that cannot be undone`, durations.initialization),
    fresh && isUnactivated(cluster) && step('activate',
      `set admin's password, kept in /safe-storage/${name}/admin-password, and create kmsuser`, durations.activation),
    cluster === undefined && !fresh
      && step('activate', 'log in as admin with the password that is kept, and give kmsuser a new one', durations.answerOfHsms),
    cluster !== undefined && !isUnactivated(cluster) && inputs.rotateAdminPassword
      && step('activate', 'give admin a new password, by two logins'),
    further > 0 && step('connect', `create ${further === 1 ? 'one more HSM' : `${further} more HSMs`}, `
      + `${hsms.length + further + (hsms.length === 0 ? 1 : 0)} in all`
      // Of a storage that had what it needs, it is a change, and costs more than until now.
      + (hsms.length < 2 ? '' : changeOfCosts('hsms', { hsmType, hsmCount: hsms.length }, { hsmType, hsmCount: hsms.length + further })),
    durations.hsm),
  ];
  return steps.filter(each => each !== false);
}

/** How the CSR would come by its signature. */
function signing(inputs: Inputs): string {
  if (isUnseen(inputs)) return `have the CSR signed by the CA of ${inputs.caSecretEnvironment}, or wait (pending) until you have signed it`;
  const { caCertificate, caSecretPrefix, signedClusterCertificate } = inputs;
  return {
    kms: caCertificate === undefined
      ? 'certify the CA whose key is ca-kms-key, sign the CSR by kms:Sign'
      : 'sign the CSR with your CA by kms:Sign',
    provided: 'sign the CSR with your CA',
    offline: signedClusterCertificate === undefined ? 'put out the CSR, wait (pending) until you have signed it'
      : 'take the certificate that you signed',
    generated: `make a CA (secrets ${caSecretPrefix}_CERTIFICATE and …_PRIVATE_KEY), sign the CSR with it`,
  }[caSource(inputs)];
}

function keySteps(inputs: Inputs, current: CurrentState): PlannedStep[] {
  const { keyStore, keys, key } = current;
  const { ConnectionState: state, ConnectionErrorCode: code } = keyStore ?? {};
  const was = state === undefined ? '' : `, which is ${state}${code === undefined ? '' : ` (${code})`}`;
  const connecting = state === 'CONNECTING' ? 'wait for the key store\'s connection, which is under way' : `connect the key store${was}`;
  const unnamed = keys.find(each => isUsableOf({ inputs }, each));
  const steps: (PlannedStep | false)[] = [
    keyStore === undefined && step('connect', `create the key store ${inputs.keyStoreName ?? inputs.name}`),
    isLost(current) && (current.cluster !== undefined || toRestore({ inputs }, current) !== undefined)
      && step('connect', `move key store ${current.keyStore!.CustomKeyStoreId} to the restored cluster`),
    state !== 'CONNECTED' && step('connect', connecting, durations.keyStoreConnection),
    key === undefined
      && step('connect', unnamed === undefined ? `create the key ${aliasFor(inputs)}` : `name key ${unnamed.Arn} ${aliasFor(inputs)}`),
  ];
  return steps.filter(each => each !== false);
}

const throughputOf = (perPair: number, pairs: number): string => (pairs === 1 ? `${perPair} MB/s` : `${pairs} HA pairs of ${perPair} MB/s`);

function storageSteps(inputs: Inputs, { fileSystem, svm, volume }: CurrentState): PlannedStep[] {
  const { storageCapacity, throughputCapacity, haPairs, deploymentType, svmName, volumeName, volumeSize } = inputs;
  const steps: (PlannedStep | false)[] = [
    fileSystem === undefined && step('storage',
      `create a file system (${deploymentType}, ${storageCapacity} GiB, ${throughputOf(throughputCapacity, haPairs)})`,
      durations.fileSystem),
    fileSystem?.Lifecycle === 'CREATING'
      && step('storage', `wait for file system ${fileSystem.FileSystemId}, which is being created`, durations.fileSystem),
    svm === undefined && step('storage', `create the storage virtual machine ${svmName}`, durations.storageVirtualMachine),
    volume === undefined && step('storage', `create the volume ${volumeName} (${volumeSize} GiB)`, durations.volume),
  ];
  return steps.filter(each => each !== false);
}

/** Whoever asks for `teardown` may look at all that it looks at. */
const teardownSteps = async (run: Run, current: CurrentState): Promise<PlannedStep[]> =>
  deleted(run, await takeInventory(run, current)).map(what => step('teardown', `remove ${what}`));
