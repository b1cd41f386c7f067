import type { CustomKeyStoresListEntry, KeyMetadata } from '@aws-sdk/client-kms';
import { isoTime, sentence } from '../words';

/** A key that cannot be used, and what helps; for the phases, `plan` and `verify`. */
export interface KeyTrouble {
  readonly what: string;
  readonly remedy: string;
  /** Whether somebody has put it away, which no run undoes. */
  readonly isPutAway: boolean;
}

/** Undefined where it can be used. By KeyState [KDG23:key-state]; a key in an HSM is never imported nor replicated. */
export function keyTrouble(key: KeyMetadata, store: CustomKeyStoresListEntry | undefined): KeyTrouble | undefined {
  const { Arn, KeyState = '', DeletionDate } = key;
  if (KeyState === 'Enabled') return undefined;
  const until = DeletionDate === undefined ? '' : ` until ${isoTime(DeletionDate)}`;
  return {
    what: sentence(`Key ${Arn} is ${KeyState}${until}`),
    remedy: remedies[KeyState]?.(key, store) ?? 'Nobody here knows the state: look at KMS\'s documentation, or ask AWS Support.',
    isPutAway: KeyState === 'PendingDeletion' || KeyState === 'Disabled',
  };
}

/** The commands that bring a key back from a deletion that was scheduled: it is Disabled then [botocore CancelKeyDeletion]. */
export const wayBack = ({ KeyId }: KeyMetadata): string => `aws kms cancel-key-deletion --key-id ${KeyId}, then aws kms enable-key `
  + `--key-id ${KeyId}`;

const remedies: Readonly<Record<string, (key: KeyMetadata, store: CustomKeyStoresListEntry | undefined) => string>> = {
  PendingDeletion: key => `If that is a mistake: ${wayBack(key)}, before that date; CloudTrail (ScheduleKeyDeletion) says whose. `
    + 'If it is not, choose another key-alias.',
  Disabled: ({ KeyId }) => `aws kms enable-key --key-id ${KeyId}, if it may be used again; CloudTrail (DisableKey) says who has `
    + 'disabled it.',
  // Its store is not connected, or the HSMs have not its material any more.
  Unavailable: (_, store) => (store?.ConnectionState === 'CONNECTED'
    ? 'Its key store is connected, so look whether the HSMs still hold its '
      + 'material (docs/runbook.md): a cluster that is restored from a backup may.'
    : 'Its key store is not connected: run deploy, or the phase connect, which connects it or says why not.'),
  Creating: () => 'KMS is still making it, which passes by itself: run again in some minutes.',
  Updating: () => 'KMS is changing it, which passes by itself: run again in some minutes.',
};
