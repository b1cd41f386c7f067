import { removeAuditLogs } from '../cloudhsm/auditLog';
import { isKept, ourBackups, removeBackups } from '../cloudhsm/backups';
import { clustersTagged, presentHsms } from '../cloudhsm/client';
import { removeCluster } from '../cloudhsm/removal';
import { Pending } from '../errors';
import { removeFileSystem } from '../fsx/removal';
import { checkKeyStore, refuseWhileOthersUseTheKey } from '../inventory/consumers';
import { count, going, staying } from '../inventory/fate';
import { type Inventory, takeInventory } from '../inventory/inventory';
import { remains } from '../inventory/remains';
import { findKeyStore } from '../kms/keyStore';
import { removeKeyStore, scheduleKeyDeletion } from '../kms/removal';
import { dollars, prices } from '../report/cost';
import type { Phase, Run } from '../run';
import { deleteParameter, findParameters, forgetCandidate, parameterName } from '../ssm/parameters';
import { removeEphemeral } from '../worker/ephemeral';
import { dismissWorker } from '../worker/worker';

/** Everything gone that was asked to go, in the only order that AWS accepts; backups stay unless asked. */
export const teardown: Phase = async run => {
  const inventory = await takeInventory(run);
  tellFate(run, inventory);
  await checkKeyStore(run, inventory);
  await refuseWhileOthersUseTheKey(run, inventory);
  await dismissWorker(run);
  await forgetCandidate(run);
  await removeFileSystem(run);
  await removeKeys(run);
  await removeKeyStore(run);
  await removeCluster(run);
  await removeEphemeral(run);
  await removeAuditLogs(run);
  if (run.inputs.deleteBackups) await removeBackups(run);
  await removeParameters(run);
  const left = remains(run, await takeInventory(run));
  for (const what of left) run.log.warn(what);
  run.log.checked(left.length === 0 ? `nothing of ${run.inputs.name} is left` : `no file system, key, HSM or cluster of ${run.inputs.name} is left; what remains is said above`);
};

function tellFate(run: Run, inventory: Inventory): void {
  const gone = going(run, inventory);
  for (const what of gone) run.log.found(`goes: ${what}`);
  if (gone.length === 0) run.log.found(`nothing to do: nothing of ${run.inputs.name} in ${run.inputs.awsRegion} has to go`);
  else for (const what of staying(run, inventory)) run.log.found(`stays: ${what}`);
}

/** @throws Pending until the last key is gone, 7 to 30 days later: the key store cannot be deleted before [BC DeleteCustomKeyStore] */
async function removeKeys(run: Run): Promise<void> {
  const store = await findKeyStore(run);
  const date = store === undefined ? undefined : await scheduleKeyDeletion(run, store);
  if (date === undefined) return;
  const left = date.getTime() - run.clock.now();
  const hsms = await tellHowToPayLess(run, left);
  throw new Pending(`the key to be deleted by KMS ${left < 0 ? 'any hour, since its date was' : 'on'} ${date.toISOString()}; run teardown again after that. `
    + `Until then the key store and the cluster stay; ${hsms === 0 ? 'without an HSM they cost nothing'
      : `${count(hsms, 'HSM')} of it cost${hsms === 1 ? 's' : ''} about ${dollars(hsms * prices.hsmHour * Math.max(0, left) / hour)} (us-east-1 prices)`}. `
    + 'The way back: aws kms cancel-key-deletion');
}

const hour = 3_600_000;
/** KMS waits so long at the least [BC ScheduleKeyDeletion]. */
const shortestWindow = 7 * 24 * hour;

/**
 * @param left milliseconds until KMS deletes the key
 * @returns how many HSMs are paid for
 */
async function tellHowToPayLess(run: Run, left: number): Promise<number> {
  const hsms = (await clustersTagged(run)).flatMap(cluster => presentHsms(cluster).map(({ HsmId }) => ({ HsmId, ClusterId: cluster.ClusterId })));
  if (hsms.length === 0) return 0;
  run.log.warn('To pay less until then: the HSMs may go before the key, which nothing uses any more. CloudHSM backs them up; should you cancel the deletion, '
    + `deploy makes HSMs again from the backup. ${hsms.map(({ HsmId, ClusterId }) => `aws cloudhsmv2 delete-hsm --cluster-id ${ClusterId} --hsm-id ${HsmId}`).join('; ')}`);
  if (left > shortestWindow) run.log.warn('To wait less: aws kms cancel-key-deletion, then run teardown with key-deletion-window: 7, the fewest days that KMS takes.');
  return hsms.length;
}

/** They stay with the backups, which are of no use without them. */
async function removeParameters(run: Run): Promise<void> {
  if ((await ourBackups(run)).some(isKept)) return;
  for (const name of await findParameters(run)) {
    await deleteParameter(run, name);
    run.log.made(`parameter ${parameterName(run, name)}: deleted`);
  }
}
