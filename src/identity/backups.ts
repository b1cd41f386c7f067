import { type Backup, clusterOfBackup, isKept } from '../cloudhsm/backups';
import { type Cluster } from '../cloudhsm/client';
import { exists } from '../cloudhsm/find';
import { isIn, type StoredKey } from '../kms/key';
import { isOnCloudHsm, type KeyStore } from '../kms/keyStore';
import { type Run, storageOf } from '../run/run';

/** The region's backups, as far as they concern this storage. */
export interface Backups {
  /** Of its clusters, of the one that its key store is on, and of those that these were restored from; made in this region. */
  readonly ours: readonly Backup[];
  /** They carry our tag, and nothing else says that they are ours. Nothing is done to them. */
  readonly tagged: readonly Backup[];
  /** They carry nobody's tag and their cluster is gone, while a link of our chain is missing: they may be ours. Nothing is done to them. */
  readonly unclaimed: readonly Backup[];
}

/** What the region has that tells whose something is. */
export interface Traces {
  /** Also those that are DELETED, as far as AWS lists them. */
  readonly clusters: readonly Cluster[];
  readonly keyStores: readonly KeyStore[];
  /** Those in the key stores that may be ours: over our cluster, or over one that is gone. */
  readonly keys: readonly StoredKey[];
  readonly backups: readonly Backup[];
}

/** Of a cluster of another region, where a storage of this name may live and need it; nobody here can tell. */
export const isCopy = ({ inputs: { awsRegion } }: Run, { SourceRegion = awsRegion }: Backup): boolean => SourceRegion !== awsRegion;

/** Ids of this storage's clusters and of those that they descend from. */
export interface Lineage {
  readonly ids: ReadonlySet<string>;
  /** Every link was there: the storage has no other ancestor. */
  readonly complete: boolean;
}

/** The cluster whose backup this one was restored from, as far as AWS lists them. */
function parentOf(id: string, { clusters, backups }: Traces): string | undefined {
  const source = clusters.find(({ ClusterId }) => ClusterId === id)?.SourceBackupId;
  const backup = source === undefined ? undefined : backups.find(({ BackupId }) => BackupId === source);
  return backup && clusterOfBackup(backup);
}

/** A cluster, and all that it was restored from, whoever's they are: KMS takes one key store for all that share one of them. */
export function ancestryOf(cluster: string, traces: Traces): Set<string> {
  const ids = new Set<string>();
  for (let id: string | undefined = cluster; id !== undefined && !ids.has(id); id = parentOf(id, traces)) ids.add(id);
  return ids;
}

/**
 * Follows the clusters to the backups that they were restored from, and these to their clusters [botocore SourceBackupId, ClusterId].
 * A cluster that others claim is theirs, and so is what is behind it: a storage may have been restored from another's backup.
 */
export function lineageFrom(run: Run, roots: readonly string[], traces: Traces): Lineage {
  const ids = new Set<string>();
  let complete = roots.length > 0;
  const due = [...roots];
  for (let id = due.pop(); id !== undefined; id = due.pop()) {
    if (ids.has(id) || (!roots.includes(id) && isClaimed(run, id, traces))) continue;
    ids.add(id);
    const cluster = traces.clusters.find(({ ClusterId }) => ClusterId === id);
    const parent = parentOf(id, traces);
    if (cluster === undefined || (cluster.SourceBackupId !== undefined && parent === undefined)) complete = false;
    if (parent !== undefined) due.push(parent);
  }
  return { ids, complete };
}

/** Whether something says that a cluster is another's: its own tag while it is there, its backups' tags, those of the keys in its HSMs. */
export function isClaimed(run: Run, id: string | undefined, traces: Traces): boolean {
  const cluster = traces.clusters.find(({ ClusterId }) => ClusterId === id);
  if (cluster !== undefined && exists(cluster) && storageOf(cluster.TagList) !== run.inputs.name) return true;
  return [...owners(id, traces)].some(owner => owner !== run.inputs.name);
}

/** The storages whose tag a cluster's backups and keys carry. */
export function owners(id: string | undefined, { keyStores, keys, backups }: Traces): Set<string> {
  const stores = keyStores.filter(store => isOnCloudHsm(store) && store.CloudHsmClusterId === id);
  return new Set([
    ...backups.filter(backup => clusterOfBackup(backup) === id).map(({ TagList }) => storageOf(TagList)),
    ...keys.filter(key => stores.some(store => isIn(store, key))).map(({ storage }) => storage),
  ].filter(owner => owner !== undefined));
}

/** @param lineage of this storage */
export function sortBackups(run: Run, lineage: Lineage, traces: Traces): Backups {
  const ours = traces.backups.filter(backup => lineage.ids.has(clusterOfBackup(backup) ?? '') && !isCopy(run, backup));
  const others = traces.backups.filter(backup => !ours.includes(backup) && !belongsToOthers(run, backup, traces));
  return {
    ours,
    tagged: others.filter(({ TagList }) => storageOf(TagList) !== undefined),
    unclaimed: lineage.complete ? [] : others.filter(backup => storageOf(backup.TagList) === undefined && isKept(backup)),
  };
}

/** Its cluster is there without our tag or has a key store that is not ours, or something names another storage. */
function belongsToOthers(run: Run, backup: Backup, traces: Traces): boolean {
  const id = clusterOfBackup(backup);
  return isClaimed(run, id, traces)
    || (storageOf(backup.TagList) === undefined && traces.keyStores.some(store => isOnCloudHsm(store) && store.CloudHsmClusterId === id));
}
