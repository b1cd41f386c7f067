import type { Backup } from '../cloudhsm/backups';
import { staying } from '../cloudhsm/client';
import type { Finding } from '../report/finding';
import type { Run } from '../run';
import { count } from '../words';
import { clusterOfBackup } from './backups';
import type { Identity } from './identity';

/**
 * What is left of a storage whose cluster is gone: a fresh cluster would open none of it, cost money, and be in the way of the right one.
 * @returns nothing where there is a cluster, or nothing is left
 */
export function lostCluster(run: Run, identity: Identity): Finding | undefined {
  if (staying(identity.clusters).length > 0) return undefined;
  const left = leftWithoutCluster(identity);
  if (left.length === 0) return undefined;
  const newest = newestBackup(identity);
  return {
    severity: 'broken',
    what: `There is no cluster tagged for ${run.inputs.name} in ${run.inputs.awsRegion}, but this is left: ${left.join(', ')}.`,
    remedy: newest === undefined
      ? 'No backup is to be seen that holds its keys: look in other regions and accounts, and ask AWS Support. A fresh cluster opens nothing of this; '
        + 'for a new storage of this name all the same give new-storage: true.'
      : `Restore the cluster from its newest backup, ${shown(newest)}: run the phases with source-backup-id: ${newest.BackupId}. `
        + 'For a new storage of this name, which opens nothing of the old one, give new-storage: true.',
    runbook: 'cluster-lost',
  };
}

/** The same as an obstacle for who makes a cluster, unless it is restored from a backup or a new storage is what is meant. */
export function inTheWayOfACluster(run: Run, identity: Identity): Finding[] {
  const { sourceBackupId, newStorage } = run.inputs;
  const lost = sourceBackupId === undefined && !newStorage ? lostCluster(run, identity) : undefined;
  return lost === undefined ? [] : [lost];
}

function leftWithoutCluster({ keyStore, keys, fileSystems, backups }: Identity): string[] {
  const ready = readyBackups(backups);
  return [
    ...keyStore === undefined ? [] : [`key store "${keyStore.CustomKeyStoreName}" (${keyStore.CustomKeyStoreId}) over ${keyStore.CloudHsmClusterId}, which is gone`],
    ...keys.map(({ Arn, KeyState }) => `key ${Arn} (${KeyState})`),
    ...fileSystems.map(({ FileSystemId }) => `file system ${FileSystemId}`),
    ...ready.length === 0 ? [] : [`${count(ready.length, 'backup')} of ${[...new Set(ready.map(clusterOfBackup))].join(', ')}`],
  ];
}

/** READY ones that hang on what is ours, or at least carry our tag. */
const readyBackups = ({ ours, tagged }: Identity['backups']): Backup[] => [...ours, ...tagged].filter(isReady);
const isReady = ({ BackupState }: Backup): boolean => BackupState === 'READY';

/** The newest READY backup; of those that surely are ours, if there is one. */
export function newestBackup({ backups }: Pick<Identity, 'backups'>): Backup | undefined {
  const surely = backups.ours.filter(isReady);
  return (surely.length > 0 ? surely : readyBackups(backups)).sort((a, b) => time(b) - time(a))[0];
}

const time = ({ CreateTimestamp }: Backup): number => CreateTimestamp?.getTime() ?? 0;

const shown = (backup: Backup): string =>
  `${backup.BackupId} of ${clusterOfBackup(backup)}${backup.CreateTimestamp === undefined ? '' : ` (${backup.CreateTimestamp.toISOString()})`}`;
