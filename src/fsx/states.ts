import type { FileSystem, StorageVirtualMachine, Volume } from '@aws-sdk/client-fsx';
import { sentence } from '../words';

/** A part of the storage that is not as it has to be, and what helps; for the phases, `plan` and `verify`. */
export interface Trouble {
  readonly what: string;
  readonly remedy: string;
  /** Whether it is over by itself. */
  readonly passes: boolean;
}

/** What FSx shows of a part: how it is, and why. */
interface Part {
  /** `File system fs-…`. */
  readonly name: string;
  /** Undefined once it is gone. */
  readonly state?: string;
  readonly reason?: string;
  /** What a person types to delete it. */
  readonly deletion: string;
}

export const fileSystemTrouble = (id: string, seen: FileSystem | undefined): Trouble | undefined => troubleOf({
  name: `File system ${id}`,
  state: seen?.Lifecycle,
  reason: seen?.FailureDetails?.Message,
  deletion: `aws fsx delete-file-system --file-system-id ${id}`,
});

export const svmTrouble = (name: string, seen: StorageVirtualMachine | undefined): Trouble | undefined => troubleOf({
  name: `Storage virtual machine ${name}${seen === undefined ? '' : ` (${seen.StorageVirtualMachineId})`}`,
  state: seen?.Lifecycle,
  reason: seen?.LifecycleTransitionReason?.Message,
  deletion: `aws fsx delete-storage-virtual-machine --storage-virtual-machine-id ${seen?.StorageVirtualMachineId}`,
});

export const volumeTrouble = (name: string, seen: Volume | undefined): Trouble | undefined => troubleOf({
  name: `Volume ${name}${seen === undefined ? '' : ` (${seen.VolumeId})`}`,
  state: seen?.Lifecycle,
  reason: seen?.LifecycleTransitionReason?.Message,
  // A final backup would keep using the key [botocore DeleteVolume].
  deletion: `aws fsx delete-volume --volume-id ${seen?.VolumeId} --ontap-configuration SkipFinalBackup=true`,
});

/** In these a part can be used [botocore Lifecycle; TF: has seen AVAILABLE of volumes]. */
const usable: readonly string[] = ['AVAILABLE', 'CREATED', 'UPDATING'];

/** Undefined where it can be used. By FSx's Lifecycle [botocore FileSystemLifecycle, StorageVirtualMachineLifecycle, VolumeLifecycle]. */
function troubleOf({ name, state, reason, deletion }: Part): Trouble | undefined {
  if (state !== undefined && usable.includes(state)) return undefined;
  const passes = state === 'CREATING' || state === 'PENDING';
  return {
    what: state === undefined ? `${name} is gone.` : sentence(`${name} is ${state}`, reason),
    remedy: state === undefined ? gone : remedies[state]?.(deletion) ?? 'Nobody here knows the state: look at '
      + 'FSx\'s documentation, or ask AWS Support.',
    passes,
  };
}

const gone = 'Somebody has deleted it (CloudTrail says who), and what was in it: run deploy, then another one is made.';
const onItsWay = () => 'It is on its way: let deploy go on, it waits for it.';
/** "In a failed but recoverable state" [botocore]: it is not lost, so nobody is told to delete it. */
const recoverable = () => 'It can recover, so do not delete it. Fix what AWS names; most often the key cannot be '
  + 'used, which the phase verify tells. If it stays so an hour after that, ask AWS Support.';

const remedies: Readonly<Record<string, (deletion: string) => string>> = {
  CREATING: onItsWay,
  PENDING: onItsWay,
  DELETING: () => 'If a teardown is under way, let it go on. Otherwise CloudTrail says '
    + 'who deletes it; deploy makes another one, without what was in it.',
  // Two things in one word: it could not be made, or has had "an unrecoverable failure" [botocore].
  FAILED: deletion => `If it has never worked, nothing is in it: fix the cause that AWS names, delete it (${deletion}) and run again. `
    + 'If it has, ask AWS Support first: what is in it can come back from a backup of it only.',
  MISCONFIGURED: recoverable,
  MISCONFIGURED_UNAVAILABLE: recoverable,
};

/** All states that there are words for. */
export const knownStates: readonly string[] = [...usable, ...Object.keys(remedies)];
