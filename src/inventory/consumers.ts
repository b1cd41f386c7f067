import { allClusters } from '../cloudhsm/client';
import { ConfigurationError } from '../errors';
import { backupsWithKey, otherFileSystemsWithKey } from '../fsx/removal';
import { isOurs, type KeyMetadata } from '../kms/key';
import { granteesOf } from '../kms/removal';
import { nameTag, type Run } from '../run';
import type { Inventory } from './inventory';

/** A key store has no tags, so one of this name may be somebody else's: it is if its cluster is there and not ours. */
export async function checkKeyStore(run: Run, { store, clusters }: Inventory): Promise<void> {
  const isThere = (await allClusters(run)).some(({ ClusterId, State }) => ClusterId === store?.CloudHsmClusterId && State !== 'DELETED');
  if (store === undefined || !isThere || clusters.some(cluster => cluster.ClusterId === store.CloudHsmClusterId)) return;
  throw new ConfigurationError(`key-store-name: expected the key store of a cluster tagged ${nameTag}=${run.inputs.name} (got "${store.CustomKeyStoreName}", which is over ${store.CloudHsmClusterId})`, {
    remedy: 'Give the right name, or key-store-name. Nothing was removed.',
  });
}

/**
 * Data of others that are encrypted with the key would be lost with it.
 * @throws ConfigurationError if there are such and the input `ignore-consumers` is false
 */
export async function refuseWhileOthersUseTheKey(run: Run, { keys }: Inventory): Promise<void> {
  if (keys.length === 0) return;
  const others = new Set<string>();
  for (const key of keys) {
    const found = await othersWith(run, key);
    // Its deletion was decided in an earlier run, and refusing would stop nothing.
    if (key.KeyState !== 'PendingDeletion') found.forEach(other => others.add(other));
    else if (found.length > 0) run.log.warn(`Others still use key ${key.Arn}, which KMS deletes on ${key.DeletionDate?.toISOString()}: ${found.join(', ')}. The way back: aws kms cancel-key-deletion`);
  }
  const list = [...others].join(', ');
  if (others.size === 0) {
    run.log.checked('no grant, file system or FSx backup of others is seen; what uses the key without a grant, such as S3, shows in CloudTrail only');
  } else if (run.inputs.ignoreConsumers) {
    run.log.warn(`Others use the key: ${list}. Their data will be lost with it (ignore-consumers: true).`);
  } else {
    throw new ConfigurationError(`Others use the key: ${list}.`, {
      remedy: 'Move their data to another key and retire the grants, or give ignore-consumers: true to lose them. Nothing was removed.',
    });
  }
}

async function othersWith(run: Run, key: KeyMetadata): Promise<string[]> {
  return [
    ...await isOurs(run, key) ? [] : [`key ${key.Arn}, which is in the key store and was not made for this storage`],
    ...(await otherFileSystemsWithKey(run, key.Arn!)).map(fileSystem => `file system ${fileSystem.FileSystemId}`),
    ...(await backupsWithKey(run, key.Arn!)).map(backup => `FSx backup ${backup.BackupId}`),
    // FSx holds grants for file systems, ours among them; those were looked at above.
    ...(await granteesOf(run, key)).filter(grantee => !grantee.includes('fsx')).map(grantee => `a grant for ${grantee}`),
  ];
}
