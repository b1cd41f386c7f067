import { type GrantListEntry } from '@aws-sdk/client-kms';
import { ConfigurationError } from '../../errors';
import { isKey } from '../../fsx/client';
import { allFileSystems, backupsWithKey, type FileSystem } from '../../fsx/find';
import { accountOf, grantsOn, isForFsx } from '../../kms/grants';
import type { StoredKey } from '../../kms/key';
import { wayBack } from '../../kms/keyStates';
import { nameTag, type Run, storageOf } from '../../run/run';
import { isoTime } from '../../words';
import type { Inventory } from './inventory';

/**
 * Data of others that are encrypted with the key would be lost with it.
 * @param so what has been removed until now
 * @throws ConfigurationError if there are such and the input `ignore-consumers` is false
 */
export async function refuseWhileOthersUseTheKey(run: Run, { keys, fileSystems }: Inventory, so = 'Nothing was removed.'): Promise<void> {
  if (keys.length === 0) return;
  refuseKeysOfOthers(run, keys, so);
  const others = new Set<string>();
  const everyFileSystem = await allFileSystems(run);
  for (const key of keys) {
    const found = await othersWith(run, key, fileSystems, everyFileSystem);
    // Its deletion was decided in an earlier run, and refusing would stop nothing.
    if (key.KeyState !== 'PendingDeletion') {
      found.forEach(other => others.add(other));
    } else if (found.length > 0) {
      run.log.warn(`Others still use key ${key.Arn}, which KMS deletes on ${isoTime(key.DeletionDate)}: `
      + `${found.join(', ')}. The way back: ${wayBack(key)}`);
    }
  }
  const list = [...others].join(', ');
  if (others.size === 0) {
    run.log.checked('no grant, file system or FSx backup of others is seen; what uses the key without a grant, such as S3, shows in '
      + 'CloudTrail only');
  } else if (run.inputs.ignoreConsumers) {
    run.log.warn(`Others use the key: ${list}. Their data will be lost with it (ignore-consumers: true).`);
  } else {
    throw new ConfigurationError(`Others use the key: ${list}.`, {
      remedy: `Move their data to another key and retire the grants, or give ignore-consumers: true to lose them. ${so}`,
    });
  }
}

/** The key store cannot go before them, and no role of ours may delete them: that is known before the first file is. */
function refuseKeysOfOthers(run: Run, keys: readonly StoredKey[], so: string): void {
  const others = keys.filter(({ storage, KeyState }) => storage !== run.inputs.name && KeyState !== 'PendingDeletion');
  if (others.length === 0) return;
  const list = others.map(({ Arn, storage }) => `${Arn} (${storage === undefined ? `no tag ${nameTag}` : `${nameTag}=${storage}`})`)
    .join(', ');
  throw new ConfigurationError(`Keys of others are in the key store: ${list}.`, {
    remedy: 'The key store cannot be deleted before them, and teardown deletes no key of others. Whoever they belong to moves what they '
      + 'encrypt to another key, then '
      + `schedules their deletion: ${others.map(({ KeyId }) => `aws kms schedule-key-deletion --key-id ${KeyId}`).join('; ')}. ${so}`,
  });
}

async function othersWith(run: Run, key: StoredKey, ours: readonly FileSystem[], all: readonly FileSystem[]): Promise<string[]> {
  return [
    ...all.filter(({ KmsKeyId, FileSystemId }) => isKey(KmsKeyId, key.Arn!) && !ours.some(own => own.FileSystemId === FileSystemId))
      .map(({ FileSystemId, Tags }) => 'file system '
        + `${FileSystemId}${storageOf(Tags) === undefined ? ` (no tag ${nameTag}: if it is this storage's, give it the tag)` : ''}`),
    ...(await backupsWithKey(run, key.Arn!)).map(backup => `FSx backup ${backup.BackupId}`),
    ...(await grantsOn(run, key)).filter(grant => !isForOurFiles(run, grant, ours, all)).map(shown),
  ];
}

/**
 * FSx holds grants for file systems, ours among them. An older one names none, but all of this account were looked at above. For how long
 * it keeps that of one that is gone, nobody says; it can be used for nothing any more.
 */
const isForOurFiles = (run: Run, grant: GrantListEntry, ours: readonly FileSystem[], all: readonly FileSystem[]): boolean =>
  isForFsx(run, grant) && !all.some(({ ResourceARN, FileSystemId }) => ResourceARN === grant.Constraints?.SourceArn
    && !ours.some(own => own.FileSystemId === FileSystemId));

function shown(
  { GranteePrincipal, GranteeServicePrincipal, Constraints, IssuingAccount, RetiringPrincipal, GrantId }: GrantListEntry,
): string {
  const grantee = GranteePrincipal
    ?? GranteeServicePrincipal
    ?? (RetiringPrincipal === undefined ? `nobody whom KMS names (${GrantId})` : RetiringPrincipal);
  const source = Constraints?.SourceArn === undefined ? '' : `, for ${Constraints.SourceArn}`;
  return `a grant for ${grantee}${source}${IssuingAccount === undefined ? '' : `, by account ${accountOf(IssuingAccount)}`}`;
}
