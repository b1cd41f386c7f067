import { DescribeSecurityGroupsCommand, type SecurityGroup } from '@aws-sdk/client-ec2';
import { auditLogs, clusterOf, type LogGroup } from '../cloudhsm/auditLog';
import { type Backup, ourBackups } from '../cloudhsm/backups';
import { type Cluster, clustersTagged } from '../cloudhsm/client';
import { ec2 } from '../ec2/client';
import { allFileSystems, type FileSystem, type Volume, volumesOf } from '../fsx/removal';
import { type KeyMetadata, keysIn } from '../kms/key';
import { findKeyStore, type KeyStore } from '../kms/keyStore';
import type { Run } from '../run';
import { findParameters, type ParameterName } from '../ssm/parameters';
import { findSecurityGroups } from '../worker/ephemeral';

/** What there is of a safe storage at AWS: what it costs money for, and what it leaves behind. */
export interface Inventory {
  readonly fileSystems: readonly FileSystem[];
  readonly volumes: readonly Volume[];
  readonly store?: KeyStore;
  /** All keys in the key store, whoever made them. */
  readonly keys: readonly KeyMetadata[];
  readonly clusters: readonly Cluster[];
  readonly auditLogs: readonly LogGroup[];
  readonly backups: readonly Backup[];
  readonly parameters: readonly ParameterName[];
  readonly workerGroups: readonly SecurityGroup[];
  /** Of clusters that are gone; CloudHSM leaves one behind while a network interface of somebody is in it [storm README]. */
  readonly orphanedGroups: readonly SecurityGroup[];
}

export async function takeInventory(run: Run): Promise<Inventory> {
  const fileSystems = await allFileSystems(run);
  const store = await findKeyStore(run);
  const clusters = await clustersTagged(run);
  const logs = await auditLogs(run);
  const backups = await ourBackups(run);
  const seen = [...logs.map(clusterOf), ...backups.map(backup => backup.ClusterId!)];
  const gone = seen.filter(id => !clusters.some(cluster => cluster.ClusterId === id));
  return {
    fileSystems,
    volumes: (await Promise.all(fileSystems.map(async ({ FileSystemId }) => volumesOf(run, FileSystemId!)))).flat(),
    store,
    keys: store === undefined ? [] : await keysIn(run, store),
    clusters,
    auditLogs: logs,
    backups,
    parameters: await findParameters(run),
    workerGroups: await findSecurityGroups(run),
    orphanedGroups: await groupsOf(run, [...new Set(gone)]),
  };
}

/** The security groups that CloudHSM made for the clusters. */
async function groupsOf(run: Run, clusterIds: readonly string[]): Promise<SecurityGroup[]> {
  if (clusterIds.length === 0) return [];
  const Values = clusterIds.map(id => `cloudhsm-cluster-${id}-sg`);
  const { SecurityGroups = [] } = await run.aws(ec2).send(new DescribeSecurityGroupsCommand({ Filters: [{ Name: 'group-name', Values }] }));
  return SecurityGroups;
}
