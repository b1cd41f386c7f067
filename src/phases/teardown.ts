import { removeAuditLog } from '../cloudhsm/auditLog';
import { removeBackups } from '../cloudhsm/backups';
import { presentHsms } from '../cloudhsm/client';
import { removeClusters } from '../cloudhsm/delete';
import { findTrustAnchor } from '../cloudhsm/trustAnchor';
import { Pending } from '../errors';
import { removeFileSystems } from '../fsx/delete';
import { type Identity, readIdentity } from '../identity/identity';
import { requireIdentity } from '../identity/require';
import { removeKeyStore, scheduleKeyDeletion } from '../kms/delete';
import { wayBack } from '../kms/keyStates';
import { dollars, hsmRate } from '../run/prices';
import type { Phase, Run } from '../run/run';
import { deleteParameter, findParameters, forgetCandidate, parameterName } from '../ssm/parameters';
import { count, isoTime } from '../words';
import { removeEphemeral } from '../worker/ephemeral';
import { releaseWorker } from '../worker/worker';
import { recordCluster } from './results';
import { refuseWhileOthersUseTheKey } from './teardown/consumers';
import { deletesBackups, deleted, keepsBackups, retained } from './teardown/fate';
import { type Inventory, takeInventory } from './teardown/inventory';
import { leftovers } from './teardown/leftovers';

/** Everything gone that was asked to go, in the only order that AWS accepts; backups stay unless asked. */
export const teardown: Phase = async run => {
  // An alias that names another's key is left alone.
  const identity = await requireIdentity(run, ['cluster', 'key store', 'key', 'file system']);
  const inventory = await takeInventory(run, identity);
  // A tag can be given to a cluster of others; the certificate in it cannot.
  for (const cluster of inventory.clusters) await findTrustAnchor(run, cluster);
  tellFate(run, inventory);
  await refuseWhileOthersUseTheKey(run, inventory);
  await releaseWorker(run);
  await forgetCandidate(run);
  await removeFileSystems(run, inventory.fileSystems.map(({ FileSystemId }) => FileSystemId!));
  // Of clusters that are gone; what proves that they were ours goes with the key.
  const gone = [...identity.lineage.ids].filter(id => !inventory.clusters.some(({ ClusterId }) => ClusterId === id));
  for (const id of gone) await removeAuditLog(run, id);
  // The files have taken their time to go.
  if (inventory.fileSystems.length > 0) {
    await refuseWhileOthersUseTheKey(run, await takeInventory(run, await readIdentity(run)), 'The file system is removed, the key is not.');
  }
  await removeKeys(run, inventory, identity);
  if (inventory.store !== undefined) await removeKeyStore(run, inventory.store);
  const backups = await removeClusters(run, inventory.clusters.map(({ ClusterId }) => ClusterId));
  await removeEphemeral(run);
  const deletes = deletesBackups(run, inventory);
  if (deletes) await removeBackups(run, [...inventory.backups.ours.map(({ BackupId }) => BackupId!), ...backups]);
  if (!keepsBackups(run, inventory) && (deletes || backups.length === 0)) await removeParameters(run);
  const left = leftovers(run, await takeInventory(run, await readIdentity(run)), new Set([
    ...inventory.backups.ours.map(({ BackupId }) => BackupId!), ...backups,
  ]));
  for (const what of left) run.log.warn(what);
  run.log.checked(left.length === 0
    ? `nothing of ${run.inputs.name} is left`
    : `no file system, key, HSM or cluster of ${run.inputs.name} is left; what remains is said above`);
};

function tellFate(run: Run, inventory: Inventory): void {
  const gone = deleted(run, inventory);
  for (const what of gone) run.log.found(`goes: ${what}`);
  if (gone.length === 0) run.log.found(`nothing to do: nothing of ${run.inputs.name} in ${run.inputs.awsRegion} has to go`);
  else for (const what of retained(run, inventory)) run.log.found(`stays: ${what}`);
}

/**
 * @throws Pending until the last key is gone, 7 to 30 days later: the key store cannot be deleted before [botocore DeleteCustomKeyStore]
 */
async function removeKeys(run: Run, { store, clusters, keys }: Inventory, identity: Identity): Promise<void> {
  const date = store === undefined ? undefined : await scheduleKeyDeletion(run, store);
  if (date === undefined) return;
  for (const cluster of clusters) recordCluster(run, cluster, identity);
  const left = date.getTime() - run.clock.now();
  const hsms = tellHowToPayLess(run, clusters, keys, left);
  const rate = hsmRate(clusters[0]?.HsmType);
  const amount = rate === undefined ? 'money on, at a price that is not known here'
    : `about ${dollars(hsms * rate * Math.max(0, left) / hour)} (us-east-1 prices)`;
  const cost = hsms === 0 ? 'without an HSM they cost nothing' : `${count(hsms, 'HSM')} of it cost${hsms === 1 ? 's' : ''} ${amount}`;
  throw new Pending(`the key to be deleted by KMS ${left < 0 ? 'any hour, since its date was' : 'on'} ${isoTime(date)}; run `
    + `teardown again after that. Until then the key store and the cluster stay; ${cost}. The way back: `
    + `${keys.map(wayBack).join('; ')}, then deploy; the files do not come back`, {
    next: `Run teardown again ${left < 0 ? 'in some hours' : `after ${isoTime(date)}`} to go on from here`
      + `${hsms === 0 ? '.' : '; the findings say how that wait costs less.'}`,
  });
}

const hour = 3_600_000;
/** KMS waits so long at the least [botocore ScheduleKeyDeletion]. */
const shortestWindow = 7 * 24 * hour;

/**
 * @param left milliseconds until KMS deletes the key
 * @returns how many HSMs are paid for
 */
function tellHowToPayLess(run: Run, clusters: Inventory['clusters'], keys: Inventory['keys'], left: number): number {
  const hsms = clusters.flatMap(cluster => presentHsms(cluster).map(({ HsmId }) => ({ HsmId, ClusterId: cluster.ClusterId })));
  if (hsms.length === 0) return 0;
  run.log.warn('To pay less until then: the HSMs may go before the key, which is PendingDeletion, so that KMS uses it for nothing. '
    + 'CloudHSM backs them up; should you cancel the deletion, deploy makes HSMs again from the backup. '
    + `${hsms.map(({ HsmId, ClusterId }) => `aws cloudhsmv2 delete-hsm --cluster-id ${ClusterId} --hsm-id ${HsmId}`).join('; ')}`);
  if (left > shortestWindow) {
    run.log.warn(`To wait less: ${keys.map(({ KeyId }) => `aws kms cancel-key-deletion --key-id ${KeyId}`).join('; ')}, then run teardown `
      + 'with key-deletion-window: 7, the fewest days that KMS takes.');
  }
  return hsms.length;
}

/** Only when no backup is left: it would be of no use without them. */
async function removeParameters(run: Run): Promise<void> {
  for (const name of await findParameters(run)) {
    await deleteParameter(run, name);
    run.log.made(`parameter ${parameterName(run, name)}: deleted`);
  }
}
