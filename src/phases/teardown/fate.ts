import { clusterOf, isProtected, type LogGroup } from '../../cloudhsm/auditLog';
import { clusterOfBackup, isKept } from '../../cloudhsm/backups';
import { type Cluster, isUnactivated, presentHsms } from '../../cloudhsm/client';
import { nameTag, type Run } from '../../run/run';
import { parameterName } from '../../ssm/parameters';
import { count, isoTime } from '../../words';
import type { Inventory } from './inventory';

/** What `teardown` removes with these inputs, in its order, a line each: what it is, by what it is ours, and what goes with it. */
export function deleted(run: Run, inventory: Inventory): string[] {
  const { fileSystems, volumes, keys, store, clusters, workerGroups, auditLogs, backups } = inventory;
  const hasCluster = (group: LogGroup) => clusters.some(({ ClusterId }) => ClusterId === clusterOf(group));
  const place = store === undefined ? '' : ` in key store ${store.CustomKeyStoreId}`;
  return [
    ...fileSystems.map(({ FileSystemId, StorageCapacity, KmsKeyId }) => {
      const names = volumes.filter(volume => volume.FileSystemId === FileSystemId).map(volume => volume.Name);
      return `file system ${FileSystemId} (${StorageCapacity} GiB) under key ${KmsKeyId?.split('/').pop()}, `
        + `with ${names.length > 0 ? `all files in ${names.join(', ')}` : 'no volume'}; no final backup is made`;
    }),
    ...keys.map(({ Arn, DeletionDate }) => `key ${Arn}${place}, and for good with it all that it has encrypted: KMS deletes it `
      + (DeletionDate === undefined ? `${count(run.inputs.keyDeletionWindow, 'day')} from now` : `on ${isoTime(DeletionDate)}`)),
    ...store === undefined ? [] : [`key store ${store.CustomKeyStoreId} ("${store.CustomKeyStoreName}") on ${store.CloudHsmClusterId}, `
      + 'when no key is in it any more'],
    ...clusters.map(cluster => `cluster ${cluster.ClusterId}, tagged ${nameTag}=${run.inputs.name}, with `
      + `${hsmsOf(cluster)}${store === undefined ? '' : ', when its key store is gone'}`),
    ...workerGroups.map(group => `security group ${group.GroupId} of the worker`),
    ...auditLogs.ours.filter(group => !isProtected(group)).map(group => `CloudHSM's audit log ${group.logGroupName}, `
      + `${hasCluster(group) ? 'with its cluster' : 'in this run, since its cluster is gone'}. `
      + 'Whoever must keep it exports it, or protects it: aws logs put-log-group-deletion-protection --log-group-identifier '
      + `${group.logGroupName} --deletion-protection-enabled`),
    ...deletesBackups(run, inventory) && backups.ours.some(isKept)
      ? [`${count(backups.ours.filter(isKept).length, 'backup')} of ${clustersIn(inventory)} (delete-backups: true)`]
      : [],
    ...keepsBackups(run, inventory) ? [] : parameters(run, inventory),
  ];
}

const hsmsOf = (cluster: Cluster): string => {
  const hsms = presentHsms(cluster).length;
  return hsms === 0 ? 'no HSM' : `its ${count(hsms, 'HSM')}`;
};

/** What `teardown` leaves in place with these inputs, a line each. */
export function retained(run: Run, inventory: Inventory): string[] {
  const ofOurs = !deletesBackups(run, inventory) && (inventory.backups.ours.some(isKept) || inventory.clusters.some(isActive));
  const why = run.inputs.deleteBackups ? 'since their cluster is gone, nothing proves whose they are once the key is deleted too'
    : 'the one included that CloudHSM makes when an HSM goes (delete-backups: false): HSMs come back from them, a key that KMS has deleted '
      + 'does not';
  return [
    ...ofOurs ? [`the backups of ${clustersIn(inventory)}, ${why}`] : [],
    ...keepsBackups(run, inventory) ? parameters(run, inventory).map(what => `${what}, without which a backup is of no use`) : [],
    ...inventory.auditLogs.ours.filter(isProtected).map(({ logGroupName }) => `CloudHSM's audit log ${logGroupName}, which is protected `
      + 'from deletion'),
  ];
}

/** Whether backups go: they are asked to, and a cluster of ours proves whose they are. */
export const deletesBackups = ({ inputs }: Run, { provesBackups }: Inventory): boolean => inputs.deleteBackups && provesBackups;

/** Whether a backup is left that may need the passwords; one more comes when the HSMs go. */
export function keepsBackups(run: Run, inventory: Inventory): boolean {
  const { backups: { ours, tagged, unclaimed }, clusters } = inventory;
  return [...tagged, ...unclaimed].some(isKept) || (!deletesBackups(run, inventory) && (ours.some(isKept) || clusters.some(isActive)));
}

/** It has been activated, and an HSM is there, or is going: then CloudHSM backs it up [docs:delete-hsm]. */
const isActive = (cluster: Cluster): boolean => !isUnactivated(cluster) && cluster.Hsms.some(({ State }) => State !== 'DELETED');

const parameters = (run: Run, inventory: Inventory): string[] =>
  (inventory.parameters.length === 0 ? [] : [`parameter ${inventory.parameters.map(name => parameterName(run, name)).join(', ')}`]);

/** The clusters, also those that are gone, of which there are backups. */
const clustersIn = ({ backups, clusters }: Inventory): string =>
  [...new Set([...clusters.filter(isActive).map(cluster => cluster.ClusterId), ...backups.ours.map(clusterOfBackup)])].join(', ');
