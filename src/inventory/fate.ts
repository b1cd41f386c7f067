import { isProtected } from '../cloudhsm/auditLog';
import { isKept } from '../cloudhsm/backups';
import { type Cluster, presentHsms } from '../cloudhsm/client';
import type { Run } from '../run';
import { parameterName } from '../ssm/parameters';
import type { Inventory } from './inventory';

/** What `teardown` removes with these inputs, in its order, a line each. */
export function going(run: Run, inventory: Inventory): string[] {
  const { fileSystems, volumes, keys, store, clusters, workerGroups, auditLogs, backups } = inventory;
  const { deleteBackups } = run.inputs;
  return [
    ...fileSystems.map(({ FileSystemId, StorageCapacity }) => {
      const names = volumes.filter(volume => volume.FileSystemId === FileSystemId).map(volume => volume.Name);
      return `file system ${FileSystemId} (${StorageCapacity} GiB) with ${names.length > 0 ? `all files in ${names.join(', ')}` : 'no volume'}; no final backup is made`;
    }),
    ...keys.map(({ Arn, DeletionDate }) => `key ${Arn}, and for good with it all that it has encrypted: KMS deletes it `
      + (DeletionDate === undefined ? `${run.inputs.keyDeletionWindow} days from now` : `on ${DeletionDate.toISOString()}`)),
    ...store === undefined ? [] : [`key store ${store.CustomKeyStoreId}, when no key is in it any more`],
    ...clusters.map(cluster => `cluster ${cluster.ClusterId} with its ${count(presentHsms(cluster).length, 'HSM')}${store === undefined ? '' : ', when its key store is gone'}`),
    ...workerGroups.map(group => `security group ${group.GroupId} of the worker`),
    ...auditLogs.filter(group => !isProtected(group)).map(({ logGroupName }) => `CloudHSM's audit log ${logGroupName}, after its cluster. Whoever must keep it exports it, or `
      + `protects it: aws logs put-log-group-deletion-protection --log-group-identifier ${logGroupName} --deletion-protection-enabled`),
    ...deleteBackups && backups.some(isKept) ? [`${count(backups.filter(isKept).length, 'backup')} of ${clustersIn(inventory)} (delete-backups: true)`] : [],
    ...keepsBackups(run, inventory) ? [] : parameters(run, inventory),
  ];
}

/** What `teardown` leaves in place with these inputs, a line each. */
export function staying(run: Run, inventory: Inventory): string[] {
  return [
    ...keepsBackups(run, inventory) ? [`the backups of ${clustersIn(inventory)}, the one included that CloudHSM makes when an HSM goes: the only way back (delete-backups: false)`] : [],
    ...keepsBackups(run, inventory) ? parameters(run, inventory).map(what => `${what}, without which a backup is of no use`) : [],
    ...inventory.auditLogs.filter(isProtected).map(({ logGroupName }) => `CloudHSM's audit log ${logGroupName}, which is protected from deletion`),
  ];
}

/** A cluster that is ACTIVE has one more backup when its HSMs are gone. */
const keepsBackups = ({ inputs }: Run, { backups, clusters }: Inventory): boolean =>
  !inputs.deleteBackups && (backups.some(isKept) || clusters.some(isActive));
const isActive = (cluster: Cluster): boolean => cluster.State === 'ACTIVE' && presentHsms(cluster).length > 0;

const parameters = (run: Run, inventory: Inventory): string[] =>
  (inventory.parameters.length === 0 ? [] : [`parameter ${inventory.parameters.map(name => parameterName(run, name)).join(', ')}`]);

/** The clusters, also those that are gone, of which there are backups. */
const clustersIn = ({ backups, clusters }: Inventory): string =>
  [...new Set([...clusters.filter(isActive).map(cluster => cluster.ClusterId), ...backups.map(backup => backup.ClusterId)])].join(', ');

/** `1 HSM`, `2 HSMs`. */
export const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
