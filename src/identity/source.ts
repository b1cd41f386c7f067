import { durations } from '../aws/durations';
import { type Backup, clusterOfBackup, isKept, newest } from '../cloudhsm/backups';
import type { Cluster } from '../cloudhsm/client';
import { isUsableOf, type StoredKey } from '../kms/key';
import type { Run } from '../run/run';
import { count, isoTime } from '../words';
import type { Backups, Traces } from './backups';

/** What of this storage tells which backup brings it back. */
interface Known {
  readonly keys: readonly StoredKey[];
  readonly backups: Backups;
  readonly traces: Traces;
}

type Asked = Pick<Run, 'inputs'>;

/** The backup's id in what the input says, which may be an ARN. */
export const idIn = (given: string): string => given.replace(/^.*:backup\//, '');

/**
 * The backup that the input names, as far as this region and account show it. `newest` is one of those that hang on what is ours: a tag,
 * which others can write, is enough for a person who names the backup, and not for a run that chooses by itself.
 */
export function sourceBackup(run: Asked, known: Known): Backup | undefined {
  const { sourceBackupId } = run.inputs;
  if (sourceBackupId === undefined) return undefined;
  return sourceBackupId === newest ? newestOf(known.backups.ours.filter(backup => isUseful(run, known, backup)))
    : known.traces.backups.find(({ BackupId }) => BackupId === idIn(sourceBackupId));
}

/** What the cluster is to be restored from: also what another account shares, which is not listed here. */
export const toRestore = (run: Asked, known: Known): string | undefined =>
  (run.inputs.sourceBackupId === newest ? sourceBackup(run, known)?.BackupId : run.inputs.sourceBackupId);

/** The newest READY backup that may hold the keys; of those that surely are ours, if there is one. */
export const newestBackup = (run: Asked, known: Known): Backup | undefined => newestOf(candidates(run, known));

/** One of ours that is being made, as CloudHSM does when an HSM goes, and that is newer than all that are READY. */
export function comingBackup(run: Asked, known: Known): Backup | undefined {
  const ready = newestOf(known.backups.ours.filter(backup => isUseful(run, known, backup)));
  const coming = newestOf(known.backups.ours.filter(backup => isKept(backup) && !isReady(backup) && holdsKeys(run, known, backup)));
  return coming === undefined || (ready !== undefined && time(ready) > time(coming)) ? undefined : coming;
}

/** That a newer one is being made than the newest that is READY, and by how much; nothing where none is. */
export function shownComing(run: Asked, known: Known): string | undefined {
  const ready = newestOf(known.backups.ours.filter(backup => isUseful(run, known, backup)));
  const coming = comingBackup(run, known);
  if (ready === undefined || coming === undefined) return undefined;
  const minutes = Math.round((time(coming) - time(ready)) / 60_000);
  const age = minutes < 120 ? count(minutes, 'minute') : count(Math.round(minutes / 60), 'hour');
  return `${shownBackup(coming)}, which is ${age} newer, is ${coming.BackupState}: source-backup-id: newest waits for it, usually `
    + `${durations.backup.usually}; source-backup-id: ${ready.BackupId} does not.`;
}

/** What to try where the cluster's own source does not hold the key: what the cluster has backed up since does not either. */
export const nextBackup = (run: Asked, known: Known, cluster: Cluster): Backup | undefined => newestOf([
  ...known.backups.ours, ...known.backups.tagged,
].filter(backup => isUseful(run, known, backup)
  && clusterOfBackup(backup) !== cluster.ClusterId && backup.BackupId !== cluster.SourceBackupId));

function candidates(run: Asked, known: Known): Backup[] {
  const surely = known.backups.ours.filter(backup => isUseful(run, known, backup));
  return surely.length > 0 ? surely : keptBackups(known.backups).filter(backup => isUseful(run, known, backup));
}

export const newestOf = (backups: readonly Backup[]): Backup | undefined => [...backups].sort((a, b) => time(b) - time(a))[0];

const isUseful = (run: Asked, known: Known, backup: Backup): boolean => isReady(backup) && holdsKeys(run, known, backup);

/** Those that hang on what is ours, or at least carry our tag, and are READY or will be. */
export const keptBackups = ({ ours, tagged }: Backups): Backup[] => [...ours, ...tagged].filter(isKept);
export const isReady = ({ BackupState }: Backup): boolean => BackupState === 'READY';

/** Milliseconds by which a backup that holds a key may be shown as older. */
const doubt = 10 * 60_000;

/** A key that was made later than a backup is not in it; where none of ours is to be seen, nobody can say. */
export function holdsKeys(run: Asked, { keys }: Pick<Known, 'keys'>, backup: Backup): boolean {
  const usable = keys.filter(key => isUsableOf(run, key));
  return usable.length === 0 || usable.some(({ CreationDate }) => (CreationDate?.getTime() ?? 0) - time(backup) < doubt);
}

const time = ({ CreateTimestamp }: Backup): number => CreateTimestamp?.getTime() ?? 0;

/** `backup-… of cluster-… (2026-…)` */
export const shownBackup = (backup: Backup): string => `${backup.BackupId} of ${clusterOfBackup(backup)}${
  backup.CreateTimestamp === undefined ? '' : ` (${isoTime(backup.CreateTimestamp)})`}`;

/** How a backup whose deletion somebody has asked for comes back [docs:delete-restore-backup]. */
export const wayBackOf = (backup: Backup): string => `${shownBackup(backup)} is ${backup.BackupState} until `
  + `${isoTime(backup.DeleteTimestamp)}: aws cloudhsmv2 restore-backup --backup-id ${backup.BackupId} brings it back; CloudTrail `
  + '(DeleteBackup) says who has asked for its deletion.';
