import { clustersTagged } from '../cloudhsm/client';
import { backupsOf, removeBackups, removeCluster } from '../cloudhsm/removal';
import { ConfigurationError, Pending } from '../errors';
import { allFileSystems, otherFileSystemsWithKey, removeFileSystem } from '../fsx/removal';
import { findKeyStore } from '../kms/keyStore';
import { granteesOf, keysIn, removeKeyStore, scheduleKeyDeletion } from '../kms/removal';
import { dollars, prices } from '../report/cost';
import type { Phase, Run } from '../run';
import { deleteParameter, parameterName } from '../ssm/parameters';
import { removeEphemeral } from '../worker/ephemeral';
import { dismissWorker } from '../worker/worker';

/** Everything gone that was asked to go, in the only order that AWS accepts; backups stay unless asked. */
export const teardown: Phase = async run => {
  await tellWhatGoes(run);
  await refuseWhileOthersUseTheKey(run);
  await dismissWorker(run);
  await removeFileSystem(run);
  await removeKeys(run);
  await removeKeyStore(run);
  const clusterIds = (await clustersTagged(run)).map(cluster => cluster.ClusterId);
  await removeCluster(run);
  await removeEphemeral(run);
  await tellWhatStays(run, clusterIds);
};

async function tellWhatGoes(run: Run): Promise<void> {
  const store = await findKeyStore(run);
  const going = [
    ...(await allFileSystems(run)).map(fileSystem => `file system ${fileSystem.FileSystemId} with all its volumes, without a final backup`),
    ...(store === undefined ? [] : await keysIn(run, store)).map(key => `key ${key.Arn}, and with it whatever it encrypts`),
    ...store === undefined ? [] : [`key store ${store.CustomKeyStoreId}`],
    ...(await clustersTagged(run)).map(cluster => `cluster ${cluster.ClusterId} and its ${cluster.Hsms.length} HSMs`),
  ];
  for (const what of going) run.log.found(`to go: ${what}`);
  if (going.length === 0) run.log.found('nothing: there is no file system, key store or cluster of this name');
}

/** Data of others that are encrypted with the key would be lost with it. */
async function refuseWhileOthersUseTheKey(run: Run): Promise<void> {
  const store = await findKeyStore(run);
  const others: string[] = [];
  for (const key of store === undefined ? [] : await keysIn(run, store)) {
    others.push(...(await otherFileSystemsWithKey(run, key.Arn!)).map(fileSystem => `file system ${fileSystem.FileSystemId}`));
    // FSx holds grants for file systems, ours among them; those were looked at above.
    others.push(...(await granteesOf(run, key)).filter(grantee => !grantee.includes('fsx')).map(grantee => `a grant for ${grantee}`));
  }
  if (others.length === 0) return;
  if (run.inputs.ignoreConsumers) {
    run.log.warn(`Others use the key: ${others.join(', ')}. Their data will be lost with it (ignore-consumers: true).`);
    return;
  }
  throw new ConfigurationError(`Others use the key: ${others.join(', ')}.`, {
    remedy: 'Move their data to another key and retire the grants, or give ignore-consumers: true to lose them. Nothing was removed.',
  });
}

/** @throws Pending until the last key is gone, 7 to 30 days later: the key store cannot be deleted before [BC DeleteCustomKeyStore] */
async function removeKeys(run: Run): Promise<void> {
  const store = await findKeyStore(run);
  const gone = store === undefined ? undefined : await scheduleKeyDeletion(run, store);
  if (gone === undefined) return;
  const hsms = (await clustersTagged(run)).reduce((count, cluster) => count + cluster.Hsms.length, 0);
  const hours = Math.max(0, (gone.getTime() - run.clock.now()) / 3_600_000);
  throw new Pending(`the key to be deleted by KMS on ${gone.toISOString()}; run teardown again after that. Until then the key store, the cluster and `
    + `its ${hsms} HSMs stay and cost about ${dollars(hsms * prices.hsmHour * hours)} (us-east-1 prices); aws kms cancel-key-deletion is the way back`);
}

async function tellWhatStays(run: Run, clusterIds: readonly string[]): Promise<void> {
  if (run.inputs.deleteBackups) {
    for (const id of clusterIds) await removeBackups(run, id);
    for (const name of ['admin-password', 'kmsuser-password', 'ca-certificate'] as const) await deleteParameter(run, name);
    run.log.made('backups and parameters: deletion asked for; backups can be restored for 7 days more');
  } else {
    for (const id of clusterIds) {
      const backups = (await backupsOf(run, id)).length;
      if (backups > 0) run.log.warn(`${backups} backups of ${id} stay, and with them ${parameterName(run, 'admin-password')} and ${parameterName(run, 'ca-certificate')}, without which a backup is of no use (delete-backups: false).`);
    }
  }
  for (const id of clusterIds) run.log.warn(`CloudHSM's audit log stays: aws logs delete-log-group --log-group-name /aws/cloudhsm/${id}`);
}
