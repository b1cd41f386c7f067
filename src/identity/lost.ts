import { type Backup, isKept } from '../cloudhsm/backups';
import { notDeleting } from '../cloudhsm/find';
import { isUsableOf } from '../kms/key';
import type { Finding } from '../run/finding';
import type { Run } from '../run/run';
import { findParameters, parameterName } from '../ssm/parameters';
import { count } from '../words';
import { clusterOfBackup, isClaimed } from './backups';
import { conflictsOf, conflictsOfNewStorage } from './conflicts';
import type { Identity } from './identity';

/**
 * What is left of a storage whose cluster is gone: a fresh cluster would open none of it, cost money, and be in the way of the right one.
 * @returns nothing where there is a cluster, or nothing is left
 */
export function lostCluster(run: Run, identity: Identity): Finding | undefined {
  if (notDeleting(identity.clusters).length > 0) return undefined;
  const left = leftWithoutCluster(identity);
  if (left.length === 0) return undefined;
  const newest = newestBackup(run, identity);
  return {
    severity: 'broken',
    what: `There is no cluster tagged for ${run.inputs.name} in ${run.inputs.awsRegion}, but this is left: ${left.join(', ')}.`,
    remedy: newest === undefined ? comingBackup(identity)
      ?? 'No backup is to be seen that holds its keys: look in other regions and accounts, and ask AWS Support. A fresh cluster opens '
        + 'nothing of this; for a new storage of this name all the same give new-storage: true.'
      : `Restore the cluster from its newest backup, ${shown(newest)}: run the phases with source-backup-id: ${newest.BackupId}. `
        + 'For a new storage of this name, which opens nothing of the old one, give new-storage: true.',
    runbook: 'cluster-lost',
  };
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
  const [, account, id = given] = /:(\d{12}):backup\/(.+)$/.exec(given) ?? [];
  // One that another account shares is seen by CreateCluster only.
  if (account !== undefined && account !== run.identity.accountId) return [];
  const wrong = (got: string, remedy: string): Finding[] => [{
    severity: 'broken', what: `source-backup-id: expected a READY backup in ${run.inputs.awsRegion} (got ${id}, ${got}).`, remedy,
    runbook: 'cluster-lost',
  }];
  const { ours } = identity.backups;
  const newest = newestBackup(run, identity);
  const advice = newest === undefined ? 'aws cloudhsmv2 describe-backups lists them; a copy in another region has another id.'
    : `The newest of this storage is ${shown(newest)}.`;
  const backup = identity.traces.backups.find(({ BackupId }) => BackupId === id);
  if (backup === undefined) return wrong('which is not there', advice);
  if (!isReady(backup)) {
    return wrong(`which is ${backup.BackupState}`, isKept(backup) ? 'Wait until it is READY.'
      : `aws cloudhsmv2 restore-backup --backup-id ${id} takes its deletion `
        + `back${newest === undefined ? '' : `; or take another: ${advice}`}`);
  }
  if (!holdsKeys(run, identity, backup)) {
    return wrong(`which is of ${backup.CreateTimestamp?.toISOString()}, before its key was made`, advice);
  }
  // What is left can be opened by backups of its own cluster only [botocore CloudHsmClusterNotRelatedException].
  const isOthers = ours.length > 0 ? !ours.includes(backup) : isClaimed(run, clusterOfBackup(backup), identity.traces);
  return isOthers && hasKeys(identity)
    ? wrong(`of ${clusterOfBackup(backup)}, which opens nothing of what is left of ${run.inputs.name}`, `${advice} Or give the restored `
      + 'storage another name.')
    : [];
}

/** A backup that is being made, as CloudHSM does when an HSM goes. */
function comingBackup({ backups }: Identity): string | undefined {
  const coming = keptBackups(backups).find(backup => !isReady(backup));
  return coming
    && `${shown(coming)} is ${coming.BackupState}: wait until it is READY, then run the phases with source-backup-id: ${coming.BackupId}.`;
}

/** Milliseconds by which a backup that holds a key may be shown as older. */
const doubt = 10 * 60_000;

/** A key that was made later than a backup is not in it; where none of ours is to be seen, nobody can say. */
const holdsKeys = (run: Run, { keys }: Pick<Identity, 'keys'>, backup: Backup): boolean => {
  const usable = keys.filter(key => isUsableOf(run, key));
  return usable.length === 0 || usable.some(({ CreationDate }) => (CreationDate?.getTime() ?? 0) - time(backup) < doubt);
};

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
    remedy: `Give the new storage another name. Or keep that password elsewhere, then aws ssm delete-parameter --name ${name}; or `
      + 'delete those backups, if nobody needs them.',
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

/** Those that hang on what is ours, or at least carry our tag, and are READY or will be. */
const keptBackups = ({ ours, tagged }: Identity['backups']): Backup[] => [...ours, ...tagged].filter(isKept);
const isReady = ({ BackupState }: Backup): boolean => BackupState === 'READY';

/** The newest READY backup that may hold the keys; of those that surely are ours, if there is one. */
function newestBackup(run: Run, identity: Identity): Backup | undefined {
  const { backups } = identity;
  const useful = (backup: Backup) => isReady(backup) && holdsKeys(run, identity, backup);
  const surely = backups.ours.filter(useful);
  return (surely.length > 0 ? surely : keptBackups(backups).filter(useful)).sort((a, b) => time(b) - time(a))[0];
}

const clustersOf = (backups: readonly Backup[]): string => [...new Set(backups.map(clusterOfBackup))].join(', ');

const time = ({ CreateTimestamp }: Backup): number => CreateTimestamp?.getTime() ?? 0;

const shown = (backup: Backup): string =>
  `${backup.BackupId} of `
    + `${clusterOfBackup(backup)}${backup.CreateTimestamp === undefined ? '' : ` (${backup.CreateTimestamp.toISOString()})`}`;
