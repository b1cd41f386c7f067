import { type Backup, clusterOfBackup, isKept, newest } from '../cloudhsm/backups';
import { notDeleting } from '../cloudhsm/find';
import type { Finding } from '../run/finding';
import type { Run } from '../run/run';
import { findParameters, parameterName } from '../ssm/parameters';
import { count, isoTime } from '../words';
import { isClaimed } from './backups';
import { conflictsOf, conflictsOfNewStorage } from './conflicts';
import type { Identity } from './identity';
import { holdsKeys, idIn, isReady, keptBackups, newestBackup, newestOf, shownBackup, shownComing, sourceBackup, wayBackOf } from './source';

/**
 * What is left of a storage whose cluster is gone: a fresh cluster would open none of it, cost money, and be in the way of the right one.
 * @returns nothing where there is a cluster, or nothing is left
 */
export function lostCluster(run: Run, identity: Identity): Finding | undefined {
  if (notDeleting(identity.clusters).length > 0) return undefined;
  const left = leftWithoutCluster(identity);
  if (left.length === 0) return undefined;
  return {
    severity: 'broken',
    what: `There is no cluster tagged for ${run.inputs.name} in ${run.inputs.awsRegion}, but this is left: ${left.join(', ')}.`,
    remedy: wayToRecover(run, identity),
    runbook: 'cluster-lost',
  };
}

/** What is left of a storage that has no cluster, in phrases; and how it comes back. */
export const remainsOf = (run: Run, identity: Identity): { readonly left: readonly string[]; readonly wayBack: string } =>
  ({ left: leftWithoutCluster(identity), wayBack: wayToRecover(run, identity) });

/** What comes before all else that could be done, where the cluster is gone: nothing works without it, and no run makes anything. */
export function clusterFirst(identity: Identity): string | undefined {
  if (notDeleting(identity.clusters).length > 0) return undefined;
  if (identity.clusters.length > 0) return 'See to the cluster first, which is being deleted.';
  return leftWithoutCluster(identity).length === 0 ? undefined
    : 'Recover the cluster first, as the finding about it says; then look again.';
}

/** How the cluster comes back; never that a fresh one does. */
function wayToRecover(run: Run, identity: Identity): string {
  const backup = newestBackup(run, identity);
  if (backup === undefined) {
    return backupInWaiting(run, identity) ?? 'No backup is to be seen that holds its keys: look in other regions and accounts, and ask AWS '
      + 'Support. A fresh cluster opens nothing of this; for a new storage of this name all the same give new-storage: true.';
  }
  const isProven = identity.backups.ours.includes(backup);
  return [
    `To recover it, run the phases with source-backup-id: ${isProven ? newest : backup.BackupId}: ${isProven
      ? `now that is ${shownBackup(backup)}` : `${shownBackup(backup)}, of which its tag alone says that it is this storage's`}.`,
    shownComing(run, identity) ?? [],
    'For a new storage of this name, which opens nothing of the old one, give new-storage: true.',
  ].flat().join(' ');
}

/**
 * What stands in the way of whoever makes a cluster, or has made it: what does not fit together; and, where there is none, what is left of
 * a lost one, unless that is what is restored, or a new storage is what is meant.
 */
export async function inTheWayOfACluster(run: Run, identity: Identity): Promise<Finding[]> {
  const { sourceBackupId, newStorage } = run.inputs;
  const isThere = notDeleting(identity.clusters).length > 0;
  const isNew = newStorage && sourceBackupId === undefined && !isThere;
  const conflicts = (isNew ? conflictsOfNewStorage : conflictsOf)(run, identity).map(({ finding }) => finding);
  if (conflicts.length > 0 || isThere) return conflicts;
  if (sourceBackupId !== undefined) return wrongSource(run, identity, sourceBackupId);
  return isNew ? passwordsOfBackups(run, identity) : [lostCluster(run, identity) ?? []].flat();
}

/** Why the backup of the input cannot be what the cluster is restored from. */
function wrongSource(run: Run, identity: Identity, given: string): Finding[] {
  const { awsRegion, name, hsmMode } = run.inputs;
  const [, account] = /:(\d{12}):backup\//.exec(given) ?? [];
  // One that another account shares is seen by CreateCluster only.
  if (account !== undefined && account !== run.identity.accountId) return [];
  const broken = (what: string, remedy: string): Finding[] => [{ severity: 'broken', what, remedy, runbook: 'cluster-lost' }];
  const backup = sourceBackup(run, identity);
  if (given === newest && backup === undefined) {
    return broken(`source-backup-id: expected a READY backup in ${awsRegion} of which AWS shows that it is ${name}'s (got newest, and `
      + 'there is none).', withoutProof(run, identity));
  }
  const wrong = (got: string, remedy: string) =>
    broken(`source-backup-id: expected a READY backup in ${awsRegion} (got ${idIn(given)}, ${got}).`, remedy);
  const { ours, tagged } = identity.backups;
  const best = newestBackup(run, identity);
  const advice = best === undefined ? 'aws cloudhsmv2 describe-backups lists them; a copy in another region has another id.'
    : `The newest of this storage is ${shownBackup(best)}.`;
  if (backup === undefined) return wrong('which is not there', advice);
  if (!isReady(backup)) {
    return wrong(`which is ${backup.BackupState}`, isKept(backup) ? 'Wait until it is READY.'
      : `aws cloudhsmv2 restore-backup --backup-id ${idIn(given)} takes its deletion `
        + `back${best === undefined ? '' : `; or take another: ${advice}`}`);
  }
  if (!holdsKeys(run, identity, backup)) {
    return wrong(`which is of ${isoTime(backup.CreateTimestamp)}, before its key was made`, advice);
  }
  // Mode is what the backup has, or CreateCluster refuses it [docs:create-cluster-from-backup].
  if (backup.Mode !== undefined && backup.Mode !== hsmMode) {
    return broken(`hsm-mode: expected ${backup.Mode}, the mode of ${backup.BackupId} (got ${hsmMode}).`,
      `Give hsm-mode: ${backup.Mode}; a backup restores in its own mode only.`);
  }
  // What is left can be opened by backups of its own lineage only [botocore CloudHsmClusterNotRelatedException]. Where a link of it is gone
  // the tag is all there is; whether it told the truth, the CA of the restored cluster shows before an HSM is made.
  const isOthers = !ours.includes(backup) && !tagged.includes(backup)
    && (ours.length > 0 || isClaimed(run, clusterOfBackup(backup), identity.traces));
  return isOthers && hasKeys(identity)
    ? wrong(`of ${clusterOfBackup(backup)}, which opens nothing of what is left of ${name}`, `${advice} Or give the restored `
      + 'storage another name.')
    : [];
}

/** What else there is, where nothing but a tag says whose it is. */
function withoutProof(run: Run, identity: Identity): string {
  const backup = newestBackup(run, identity);
  return backup === undefined
    ? backupInWaiting(run, identity) ?? 'Look in other regions and accounts: a copy has an id of its own, and is given by that.'
    : `${shownBackup(backup)} carries the tag of this storage, which anybody may write who may tag it: if it is the right one, give `
      + `source-backup-id: ${backup.BackupId}.`;
}

/** A backup that is being made, as CloudHSM does when an HSM goes; or one whose deletion can be taken back. */
function backupInWaiting(run: Run, identity: Identity): string | undefined {
  const { ours, tagged } = identity.backups;
  const coming = keptBackups(identity.backups).find(backup => !isReady(backup));
  const deleted = newestOf([...ours, ...tagged].filter(backup => !isKept(backup) && holdsKeys(run, identity, backup)));
  if (coming !== undefined) return `${shownBackup(coming)} is ${coming.BackupState}: wait until it is READY, then ${withBackup(coming)}`;
  return deleted && `${wayBackOf(deleted)} Then ${withBackup(deleted)}`;
}

const withBackup = ({ BackupId }: Backup): string => `run the phases with source-backup-id: ${BackupId}.`;

const hasKeys = ({ keyStore, fileSystems }: Identity): boolean => keyStore !== undefined || fileSystems.length > 0;

/** A new storage of the name would write its own password over the one that kept backups need. */
async function passwordsOfBackups(run: Run, { backups }: Identity): Promise<Finding[]> {
  const kept = keptBackups(backups);
  if (kept.length === 0 || !(await findParameters(run)).includes('admin-password')) return [];
  const name = parameterName(run, 'admin-password');
  return [{
    severity: 'broken',
    what: `new-storage: expected no password of an earlier storage (got ${name}, without which ${count(kept.length, 'backup')} of `
      + `${clustersOf(kept)} cannot be used).`,
    remedy: 'Give the new storage another name. Leave that password where it is as long as one of those backups is kept: only when nobody '
      + 'needs any of them, and they are deleted, is it of no use.',
    runbook: 'cluster-lost',
  }];
}

function leftWithoutCluster({ keyStore, keys, fileSystems, backups }: Identity): string[] {
  const kept = keptBackups(backups);
  return [
    ...keyStore === undefined
      ? []
      : [`key store "${keyStore.CustomKeyStoreName}" (${keyStore.CustomKeyStoreId}) over ${keyStore.CloudHsmClusterId}, which is gone`],
    ...keys.map(({ Arn, KeyState }) => `key ${Arn} (${KeyState})`),
    ...fileSystems.map(({ FileSystemId }) => `file system ${FileSystemId}`),
    ...kept.length === 0 ? [] : [`${count(kept.length, 'backup')} of ${clustersOf(kept)}`],
  ];
}

const clustersOf = (backups: ReturnType<typeof keptBackups>): string => [...new Set(backups.map(clusterOfBackup))].join(', ');
