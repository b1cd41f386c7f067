import { presentHsms } from '../cloudhsm/client';
import { isUsableOf } from '../kms/key';
import { wayBack } from '../kms/keyStates';
import type { Finding } from '../run/finding';
import { isOurs, type Run } from '../run/run';
import { count, isoTime } from '../words';
import type { Identity } from './identity';

/**
 * Our keys wait for their deletion, and no alias names them: so teardown leaves a storage until KMS has deleted them. Whoever reads this
 * wants that, or has to know the way back; making what is missing helps nobody.
 * @returns nothing where there is another key to be used, or none that waits
 */
export function waitingTeardown(run: Run, identity: Identity): Finding | undefined {
  const { keys, clusters, keyStore } = identity;
  const leaving = keys.filter(({ storage, KeyState }) => isOurs(run, storage) && KeyState === 'PendingDeletion');
  if (leaving.length === 0 || identity.key !== undefined || keys.some(key => isUsableOf(run, key))) return undefined;
  const until = isoTime(Math.max(...leaving.map(({ DeletionDate }) => DeletionDate?.getTime() ?? 0)));
  const hsms = clusters.flatMap(presentHsms).length;
  const named = leaving.map(({ Arn }) => Arn).join(', ');
  return {
    severity: 'broken',
    what: `A teardown waits: ${leaving.length === 1 ? 'key' : 'keys'} ${named} of key store ${keyStore?.CustomKeyStoreId} will be deleted `
      + `on ${until}, and no alias names ${leaving.length === 1 ? 'it' : 'them'} any more. Key store and cluster stay until then, `
      + (hsms === 0 ? 'without an HSM.' : `with ${count(hsms, 'HSM')}, paid for by the hour.`),
    remedy: `To go on, run teardown again after that date. The way back until then: ${leaving.map(wayBack).join('; ')}, then run deploy, `
      + 'which names the key again. Without that, deploy makes another key, which opens nothing of this one.',
    runbook: 'teardown-waits',
  };
}

/** What a teardown, which removes the files first, does not leave: a file system whose key KMS is going to delete. */
export function doomedFileSystems(identity: Identity): Finding[] {
  const { fileSystems, untagged } = identity;
  return [...fileSystems, ...untagged].filter(({ Lifecycle }) => Lifecycle !== 'DELETING').map(({ FileSystemId, Lifecycle, KmsKeyId }) => ({
    severity: 'broken',
    what: `File system ${FileSystemId} is ${Lifecycle} under key ${KmsKeyId}, which KMS will delete: no teardown of ours leaves it so.`,
    remedy: 'Take the key\'s deletion back now, as the finding about the key says: without the key the files cannot be opened, and nothing '
      + 'brings it back. CloudTrail (ScheduleKeyDeletion) says who asked for it.',
    runbook: 'key-not-usable',
  }));
}

/** A cluster of ours that is on its way out, where none stays: the end of a teardown, or somebody's own deletion. */
export function leavingCluster({ clusters }: Identity): Finding | undefined {
  const leaving = clusters.find(({ State }) => State === 'DELETE_IN_PROGRESS');
  return leaving === undefined ? undefined : {
    severity: 'broken',
    what: `Cluster ${leaving.ClusterId} is being deleted, and no other one is tagged for this storage.`,
    remedy: 'If a teardown is under way, run teardown again: it goes on until all is gone, and says what remains. If '
      + 'it is not, CloudTrail (DeleteCluster) says who; its backups stay, and plan then says how it is restored.',
    runbook: 'cluster-lost',
  };
}
