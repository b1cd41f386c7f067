import { allBackups } from '../cloudhsm/backups';
import { allClusters, type Cluster, isThere, staying } from '../cloudhsm/client';
import { type FileSystem, taggedFileSystems } from '../fsx/removal';
import { findKeyByAlias, isIn, type KeyMetadata, keysIn, type StoredKey } from '../kms/key';
import { allKeyStores, isOnCloudHsm, type KeyStore, keyStoreName, keyStoreOver } from '../kms/keyStore';
import { type Run, storageOf } from '../run';
import { type Backups, isClaimed, type Lineage, lineageFrom, owners, sortBackups, type Traces } from './backups';

/**
 * What AWS has of this storage. Only a cluster is taken for ours by its tag; everything else by what it hangs on, which nobody can
 * write: a key store by its cluster, a key by its store, a file system by its key, a backup by its cluster (docs/identity.md).
 */
export interface Identity {
  /** Clusters that carry our tag, also one that is being deleted. */
  readonly clusters: readonly Cluster[];
  /** The one of them that stays; undefined where there is none, or more than one. */
  readonly cluster?: Cluster;
  /** Ids of the clusters that carry nobody's tag. */
  readonly untagged: readonly string[];
  /** All key stores of the region. */
  readonly keyStores: readonly KeyStore[];
  readonly keyStore?: KeyStore;
  /** All keys in the key store, whoever made them. */
  readonly keys: readonly StoredKey[];
  /** What the alias names, whoever's it is. */
  readonly aliased?: KeyMetadata;
  /** File systems that carry our tag, whoever's they are. */
  readonly fileSystems: readonly FileSystem[];
  /** The one of them that is ours and stays; undefined where there is none, or more than one. */
  readonly fileSystem?: FileSystem;
  readonly backups: Backups;
  /** Ids of our clusters, and of those that they were restored from. */
  readonly lineage: Lineage;
}

/** Looks at all of it once. */
export async function readIdentity(run: Run): Promise<Identity> {
  const everyCluster = await allClusters(run);
  const keyStores = await allKeyStores(run);
  const tagged = everyCluster.filter(cluster => storageOf(cluster.TagList) === run.inputs.name);
  const over = tagged.map(({ ClusterId }) => keyStoreOver(keyStores, ClusterId)).find(store => store !== undefined);
  const lost = keyStores.filter(store => isOnCloudHsm(store) && store !== over && !isOverExisting(store, everyCluster));
  const traces: Traces = {
    clusters: everyCluster,
    keyStores,
    keys: await keysIn(run, over === undefined ? lost : [over, ...lost]),
    backups: await allBackups(run),
  };
  const keyStore = over ?? lostKeyStore(run, lost, tagged, traces);
  const keys = traces.keys.filter(key => isIn(keyStore, key));
  const fileSystems = await taggedFileSystems(run);
  const isProven = keys.some(key => key.storage === run.inputs.name);
  const roots = [...tagged.map(({ ClusterId }) => ClusterId), ...isProven ? [keyStore!.CloudHsmClusterId!] : []];
  const lineage = lineageFrom(run, roots, traces);
  const clusters = tagged.filter(isThere);
  return {
    clusters,
    cluster: only(staying(clusters)),
    untagged: everyCluster.filter(cluster => isThere(cluster) && storageOf(cluster.TagList) === undefined).map(({ ClusterId }) => ClusterId),
    keyStores,
    keyStore,
    keys,
    aliased: await findKeyByAlias(run),
    fileSystems,
    fileSystem: only(fileSystems.filter(fileSystem => fileSystem.Lifecycle !== 'DELETING' && isUnder(keys, fileSystem))),
    backups: sortBackups(run, lineage, traces),
    lineage,
  };
}

const only = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined);

/** An ONTAP file system whose key is one of these. FSx shows the key's ARN or its id [BC KmsKeyId]. */
export const isUnder = (keys: readonly KeyMetadata[], { FileSystemType, KmsKeyId }: FileSystem): boolean =>
  FileSystemType === 'ONTAP' && keys.some(({ Arn, KeyId }) => KmsKeyId === Arn || KmsKeyId === KeyId);

/** The key that the alias names, if it is in our key store. */
export const ownKey = ({ aliased, keyStore }: Identity): KeyMetadata | undefined =>
  (aliased !== undefined && isIn(keyStore, aliased) ? aliased : undefined);

const isOverExisting = ({ CloudHsmClusterId }: KeyStore, clusters: readonly Cluster[]): boolean =>
  clusters.some(cluster => cluster.ClusterId === CloudHsmClusterId && isThere(cluster));

/**
 * Our key store, though its cluster is gone: the cluster that carries our tag was restored from a backup of the lost one; or there is
 * none, and a key in the store carries our tag, while nothing in it or of its cluster carries another's; or it is empty by now, has our
 * name, and the lost cluster's backups carry our tag: enough to delete what is empty, not to delete backups.
 */
function lostKeyStore(run: Run, lost: readonly KeyStore[], tagged: readonly Cluster[], traces: Traces): KeyStore | undefined {
  const unclaimed = lost.filter(({ CloudHsmClusterId }) => !isClaimed(run, CloudHsmClusterId, traces));
  if (tagged.some(isThere)) {
    const { ids } = lineageFrom(run, tagged.map(({ ClusterId }) => ClusterId), traces);
    return unclaimed.find(({ CloudHsmClusterId }) => ids.has(CloudHsmClusterId!));
  }
  return unclaimed.find(store => traces.keys.some(key => isIn(store, key) && key.storage === run.inputs.name))
    ?? unclaimed.find(store => store.CustomKeyStoreName === keyStoreName(run) && !traces.keys.some(key => isIn(store, key))
      && owners(store.CloudHsmClusterId, traces).has(run.inputs.name));
}
