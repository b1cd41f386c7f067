import { deniedAction, remedyFor } from '../../aws/refusals';
import { isDenied } from '../../errors';
import { isKey } from '../../fsx/client';
import { allFileSystems, backupsWithKey } from '../../fsx/find';
import type { Identity } from '../../identity/identity';
import { clusterFirst } from '../../identity/lost';
import { grantsOn, isForFsx } from '../../kms/grants';
import type { KeyMetadata } from '../../kms/key';
import type { Run } from '../../run/run';
import { isoTime } from '../../words';
import type { Diagnosis } from './diagnosis';

const runbook = 'file-system-not-available';

/** A key can serve others, so there may be none on purpose: what FSx leaves behind under the key tells that there was one. */
export async function missingFileSystem(run: Run, identity: Identity): Promise<Diagnosis> {
  const { key } = identity;
  const first = clusterFirst(identity);
  const remedy = first ?? 'Run deploy if there should be one; the key can serve other consumers.';
  if (key === undefined) return { severity: 'notice', what: 'There is no file system.', remedy, runbook };
  const left = await leftBy(run, key).catch((error: unknown) => {
    if (!isDenied(error)) throw error;
    return { denied: error };
  });
  if ('denied' in left) {
    return {
      severity: 'notice',
      what: `There is no file system. Whether there was one was not looked at: the role may not ${deniedAction(left.denied)}.`,
      remedy: first ?? `Run deploy if there should be one. ${remedyFor(left.denied)} The bootstrap stack of this version allows it.`,
      runbook,
    };
  }
  const { grants, backups } = left;
  const traces = [
    ...grants.map(({ GrantId, CreationDate }) => `FSx's grant ${GrantId} of ${isoTime(CreationDate)}`),
    ...backups.map(({ BackupId, CreationTime }) => `FSx backup ${BackupId} of ${isoTime(CreationTime)}`),
  ];
  if (traces.length === 0) {
    return { severity: 'notice', what: `There is no file system, and nothing of one is left under key ${key.Arn}.`, remedy, runbook };
  }
  return {
    severity: 'broken',
    what: `There is no file system, but there was one under key ${key.Arn}: ${traces.join(', ')} is left.`,
    remedy: first ?? [
      'CloudTrail (DeleteFileSystem) says who has deleted it; if a teardown is under way, run teardown again.',
      backups.length === 0 ? 'FSx shows no backup under the key that would bring its files back.'
        : 'Its files come back from the backup only: aws fsx create-volume-from-backup, on a new file system.',
      'Run deploy: it makes a new one, which is empty.',
      // With no file system and no backup it can be used for nothing.
      backups.length > 0 ? [] : ['If nobody wants one any more, take the grant back, which can be used for nothing:',
        `${grants.map(({ GrantId }) => `aws kms revoke-grant --key-id ${key.KeyId} --grant-id ${GrantId}`).join('; ')}.`],
    ].flat().join(' '),
    runbook,
  };
}

/** Grants of FSx under the key that no file system explains any more, and its backups. */
async function leftBy(run: Run, key: KeyMetadata) {
  const others = (await allFileSystems(run)).filter(({ KmsKeyId }) => isKey(KmsKeyId, key.Arn!));
  const explains = (source: string | undefined) => others.some(({ ResourceARN }) => source === undefined || ResourceARN === source);
  return {
    grants: (await grantsOn(run, key)).filter(grant => isForFsx(run, grant) && !explains(grant.Constraints?.SourceArn)),
    backups: await backupsWithKey(run, key.Arn!),
  };
}
