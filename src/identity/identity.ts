import { allBackups, clusterOfBackup } from '../cloudhsm/backups';
import { type Cluster } from '../cloudhsm/client';
import { notDeleting, exists, allClusters } from '../cloudhsm/find';
import { isKey } from '../fsx/client';
import { allFileSystems, type FileSystem } from '../fsx/find';
import { isDeleted, isIn, type KeyMetadata, keysIn, namedByAlias, type StoredKey, withStorage } from '../kms/key';
import { allKeyStores, isOnCloudHsm, type KeyStore, keyStoreOver } from '../kms/keyStore';
import { isOurs, type Run, storageOf } from '../run/run';
import { type Backups, type Lineage, lineageFrom, owners, sortBackups, type Traces } from './backups';

/**
 * What AWS has of this storage. Only a cluster is taken for ours by its tag; everything else by what it hangs on, which nobody can
 * write: a key store by its cluster, a key by its store, a file system by its key, a backup by its cluster (docs/identity.md).
 */
export interface Identity {
  /** Clusters that carry our tag, also one that is being deleted. */
  readonly clusters: readonly Cluster[];
  /** The one of them that stays; undefined where there is none, or more than one. */
  readonly cluster?: Cluster;
  /** Those that are there without our tag, while their backups or keys carry it; where one carries ours, only those that carry nobody's. */
  readonly strays: readonly Cluster[];
  /** All key stores of the region. */
  readonly keyStores: readonly KeyStore[];
  readonly keyStore?: KeyStore;
  /** Key stores over clusters that are gone, which claim to be ours just as well. */
  readonly rivals: readonly KeyStore[];
  /** All keys in the key store, whoever made them. */
  readonly keys: readonly StoredKey[];
  /** What the alias names, whoever's it is. */
  readonly aliased?: KeyMetadata;
  /** The same, if it is a key of ours in our key store. */
  readonly key?: StoredKey;
  /** File systems that carry our tag, whoever's they are. */
  readonly fileSystems: readonly FileSystem[];
  /** The one of them that is ours and stays; undefined where there is none, or more than one. */
  readonly fileSystem?: FileSystem;
  /** Where none is ours by its tag: those under our keys that carry nobody's. */
  readonly untagged: readonly FileSystem[];
  /** Those that stay while KMS knows no such key any more: nothing but the tag says whose they are. */
  readonly keyless: readonly FileSystem[];
  readonly backups: Backups;
  /** Ids of our clusters, and of those that they were restored from. */
  readonly lineage: Lineage;
  readonly traces: Traces;
}

/** Looks at all of it once. */
export async function readIdentity(run: Run): Promise<Identity> {
  const everyCluster = await allClusters(run);
  const keyStores = await allKeyStores(run);
  const tagged = everyCluster.filter(cluster => isOurs(run, storageOf(cluster.TagList)));
  const clusters = tagged.filter(exists);
  const over = keyStoreOfFirst(clusters.length > 0 ? [...notDeleting(clusters), ...clusters] : tagged, keyStores);
  const others = keyStores.filter(store => isOnCloudHsm(store) && store !== over);
  const lost = others.filter(store => !isOverExisting(store, everyCluster));
  // A cluster that another storage claims tells something only where ours is not to be found.
  const doubtful = everyCluster.filter(cluster => exists(cluster) && !clusters.includes(cluster)
    && (clusters.length === 0 || storageOf(cluster.TagList) === undefined));
  const read = [...over === undefined ? [] : [over], ...others.filter(store => lost.includes(store) || isOverExisting(store, doubtful))];
  const traces: Traces = { clusters: everyCluster, keyStores, keys: await keysIn(run, read), backups: await allBackups(run) };
  const [keyStore, ...rivals] = over === undefined ? lostKeyStores(run, lost, clusters, traces) : [over];
  const keys = traces.keys.filter(key => isIn(keyStore, key));
  const aliased = await namedByAlias(run);
  const key = aliased !== undefined && isIn(keyStore, aliased) ? await ownKey(run, keys, aliased) : undefined;
  const everyFileSystem = await allFileSystems(run);
  const fileSystems = everyFileSystem.filter(fileSystem => isOurs(run, storageOf(fileSystem.Tags)));
  const own = ownKeys(run, { keys, key });
  const stay = fileSystems.filter(({ Lifecycle }) => Lifecycle !== 'DELETING');
  const ourFileSystems = stay.filter(fileSystem => isUnder(own, fileSystem));
  const ofKeys = keys.some(each => isOurs(run, each.storage)) ? [keyStore!.CloudHsmClusterId!] : [];
  // One that is DELETED says nothing of another that is there: that may be a new storage's. Nor where KMS shows which one our keys are of:
  // a tag was all that it had, and whoever had one to delete could write that.
  const bearers = clusters.length > 0 || ofKeys.length > 0 ? clusters : tagged;
  const roots = [...bearers.map(({ ClusterId }) => ClusterId), ...ofKeys];
  const lineage = lineageFrom(run, roots, traces);
  return {
    clusters,
    cluster: only(notDeleting(clusters)),
    strays: doubtful.filter(({ ClusterId }) => owners(ClusterId, traces).has(run.inputs.name)),
    keyStores,
    keyStore,
    rivals,
    keys,
    aliased,
    key,
    fileSystems,
    fileSystem: only(ourFileSystems),
    untagged: ourFileSystems.length > 0 ? []
      : everyFileSystem.filter(each => storageOf(each.Tags) === undefined && each.Lifecycle !== 'DELETING' && isUnder(own, each)),
    keyless: await withoutKey(run, stay.filter(fileSystem => !ourFileSystems.includes(fileSystem))),
    backups: sortBackups(run, lineage, traces),
    lineage,
    traces,
  };
}

const only = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined);

/** An ONTAP file system whose key is one of these. */
export const isUnder = (keys: readonly KeyMetadata[], { FileSystemType, KmsKeyId }: FileSystem): boolean =>
  FileSystemType === 'ONTAP' && keys.some(({ Arn }) => isKey(KmsKeyId, Arn!));

/** The keys in our key store that are ours; others may have made keys there. */
export const ownKeys = (run: Run, { keys, key }: Pick<Identity, 'keys' | 'key'>): StoredKey[] =>
  [...keys.filter(each => isOurs(run, each.storage)), ...key === undefined ? [] : [key]];

/** Those of the file systems that could be ours if KMS had not deleted their key. */
async function withoutKey(run: Run, fileSystems: readonly FileSystem[]): Promise<FileSystem[]> {
  const found: FileSystem[] = [];
  for (const fileSystem of fileSystems) {
    const { FileSystemType, KmsKeyId } = fileSystem;
    if (FileSystemType === 'ONTAP' && KmsKeyId !== undefined && await isDeleted(run, KmsKeyId)) found.push(fileSystem);
  }
  return found;
}

/** Milliseconds for which the tags of a new key may not be seen [KDG:programming-eventual-consistency]. */
const tagLag = 10 * 60_000;

/** The key in our key store that the alias names, if it carries our tag; one that was made just now may not show it yet. */
async function ownKey(run: Run, keys: readonly StoredKey[], aliased: KeyMetadata): Promise<StoredKey | undefined> {
  const key = keys.find(({ KeyId }) => KeyId === aliased.KeyId) ?? await withStorage(run, aliased);
  const isNew = run.clock.now() - (key.CreationDate?.getTime() ?? 0) < tagLag;
  return isOurs(run, key.storage) || (key.storage === undefined && isNew) ? key : undefined;
}

const isOverExisting = ({ CloudHsmClusterId }: KeyStore, clusters: readonly Cluster[]): boolean =>
  clusters.some(cluster => cluster.ClusterId === CloudHsmClusterId && exists(cluster));

const keyStoreOfFirst = (clusters: readonly Cluster[], keyStores: readonly KeyStore[]): KeyStore | undefined =>
  clusters.map(({ ClusterId }) => keyStoreOver(keyStores, ClusterId)).find(store => store !== undefined);

/**
 * Key stores that may be ours although their cluster is gone. Where a cluster carries our tag: the store of the one that it was restored
 * from, be it that a key in it carries our tag and the link between them is gone; KMS looks itself whether they are related. Where none
 * does: those that hold a key with our tag; or empty ones, if the lost cluster's backups carry it: enough to delete what is empty.
 */
function lostKeyStores(run: Run, lost: readonly KeyStore[], clusters: readonly Cluster[], traces: Traces): KeyStore[] {
  const holdsOurs = (store: KeyStore) => traces.keys.some(key => isIn(store, key) && isOurs(run, key.storage));
  if (clusters.length > 0) {
    const { ids } = lineageFrom(run, clusters.map(({ ClusterId }) => ClusterId), traces);
    const isRestored = clusters.some(({ SourceBackupId }) => SourceBackupId !== undefined);
    return lost.filter(store => ids.has(store.CloudHsmClusterId!) || (isRestored && holdsOurs(store)));
  }
  const holding = lost.filter(holdsOurs);
  const isEmpty = (store: KeyStore) => !traces.keys.some(key => isIn(store, key));
  return holding.length > 0
    ? holding
    : lost.filter(store => isEmpty(store) && owners(store.CloudHsmClusterId, traces).has(run.inputs.name));
}

/** Whether the cluster of the key store is gone. */
export const isLost = ({ keyStore, traces }: Identity): boolean => keyStore !== undefined && !isOverExisting(keyStore, traces.clusters);

/** What carries another storage's tag in a cluster's key store, or among its backups; a phrase each, with the remedy. */
export function otherClaims(
  run: Run, clusterId: string | undefined, { keyStores, keys, backups }: Traces,
): { readonly what: string; readonly untag: string }[] {
  const isOthers = (storage: string | undefined) => storage !== undefined && storage !== run.inputs.name;
  const store = clusterId === undefined ? undefined : keyStoreOver(keyStores, clusterId);
  return [
    ...keys.filter(key => isIn(store, key) && isOthers(key.storage)).map(({ Arn, KeyId, storage }) => ({
      what: `key ${Arn} in it is tagged ${storage}`, untag: `aws kms untag-resource --tag-keys safe-storage --key-id ${KeyId}`,
    })),
    ...backups
      .filter(backup => clusterOfBackup(backup) === clusterId && isOthers(storageOf(backup.TagList)))
      .map(({ BackupId, TagList }) => ({
        what: `backup ${BackupId} of its cluster is tagged ${storageOf(TagList)}`,
        untag: `aws cloudhsmv2 untag-resource --tag-key-list safe-storage --resource-id ${BackupId}`,
      })),
  ];
}
