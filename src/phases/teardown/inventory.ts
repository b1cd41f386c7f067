import { DescribeSecurityGroupsCommand, type SecurityGroup } from '@aws-sdk/client-ec2';
import { type AuditLogs, clusterOf, findAuditLogs } from '../../cloudhsm/auditLog';
import { clusterOfBackup } from '../../cloudhsm/backups';
import type { Cluster } from '../../cloudhsm/client';
import { ec2 } from '../../ec2/client';
import { type FileSystem, type Volume, volumesOf } from '../../fsx/find';
import { type Backups } from '../../identity/backups';
import { type Identity, isUnder, ownKeys } from '../../identity/identity';
import type { StoredKey } from '../../kms/key';
import type { KeyStore } from '../../kms/keyStore';
import { isOurs, type Run, storageOf } from '../../run/run';
import { findParameters, type ParameterName } from '../../ssm/parameters';
import { findSecurityGroups } from '../../worker/ephemeral';

/** What exists of a safe storage at AWS: what it costs money for, and what it leaves behind. */
export interface Inventory {
  readonly fileSystems: readonly FileSystem[];
  readonly volumes: readonly Volume[];
  readonly store?: KeyStore;
  /** All keys in the key store, whoever made them. */
  readonly keys: readonly StoredKey[];
  readonly clusters: readonly Cluster[];
  readonly auditLogs: AuditLogs;
  readonly backups: Backups;
  /**
   * A cluster of ours is listed, so that backups are proven to be its own; a key store over a lost one proves it for as long as it has
   * keys.
   */
  readonly provesBackups: boolean;
  readonly parameters: readonly ParameterName[];
  readonly workerGroups: readonly SecurityGroup[];
  /** Of clusters that are gone; CloudHSM leaves one behind while a network interface of somebody is in it [storm README]. */
  readonly orphanedGroups: readonly SecurityGroup[];
}

/** @param identity what is ours; what else there is of it is looked for */
export async function takeInventory(run: Run, identity: Identity): Promise<Inventory> {
  const { clusters, keyStore, keys, backups, lineage } = identity;
  const fileSystems = identity.fileSystems.filter(fileSystem => isUnder(ownKeys(run, identity), fileSystem));
  const auditLogs = await findAuditLogs(run, lineage.ids);
  const outlived = [...backups.ours, ...backups.tagged].flatMap(backup => clusterOfBackup(backup) ?? []);
  const seen = [...[...auditLogs.ours, ...auditLogs.tagged].map(clusterOf), ...outlived];
  const gone = [...new Set(seen)].filter(id => !clusters.some(cluster => cluster.ClusterId === id));
  return {
    fileSystems,
    volumes: (await Promise.all(fileSystems.map(async ({ FileSystemId }) => volumesOf(run, FileSystemId!)))).flat(),
    store: keyStore,
    keys,
    clusters,
    auditLogs,
    backups,
    provesBackups: identity.traces.clusters.some(({ ClusterId, TagList }) => lineage.ids.has(ClusterId) && isOurs(run, storageOf(TagList))),
    parameters: await findParameters(run),
    workerGroups: await findSecurityGroups(run),
    orphanedGroups: await groupsOf(run, gone),
  };
}

/** The security groups that CloudHSM made for the clusters. */
async function groupsOf(run: Run, clusterIds: readonly string[]): Promise<SecurityGroup[]> {
  if (clusterIds.length === 0) return [];
  const Values = clusterIds.map(id => `cloudhsm-cluster-${id}-sg`);
  const { SecurityGroups = [] } = await run.aws(ec2).send(new DescribeSecurityGroupsCommand({ Filters: [{ Name: 'group-name', Values }] }));
  return SecurityGroups;
}
