import { clusterOfBackup } from '../cloudhsm/backups';
import { type Cluster } from '../cloudhsm/client';
import { untag, contentsOf, severalClusters, notDeleting } from '../cloudhsm/find';
import type { FileSystem } from '../fsx/find';
import { aliasOf, isUsableOf, type KeyMetadata, type StoredKey } from '../kms/key';
import { isOnCloudHsm, type KeyStore, keyStoreName, keyStoreOver } from '../kms/keyStore';
import type { Finding } from '../run/finding';
import { nameTag, type Run, storageOf } from '../run/run';
import { isoTime } from '../words';
import { ancestryOf, owners } from './backups';
import { type Identity, isLost, isUnder, otherClaims, ownKeys } from './identity';
import { sourceBackup } from './source';

/** Two things that do not fit together, both named. Nothing may be changed before a person has said which of them is meant. */
export interface Conflict {
  /** What is in doubt. */
  readonly about: 'cluster' | 'key store' | 'key' | 'alias' | 'file system' | 'untagged file system' | 'related key store';
  readonly finding: Finding;
}

/**
 * What does not fit together in what AWS has of this storage, or under its names. Whose the cluster or the key store is comes first:
 * before that is settled, what hangs on them cannot be told.
 */
export function conflictsOf(run: Run, identity: Identity): Conflict[] {
  const first = [clusters, claimedClusters, strayClusters, severalStores, mixedStore].flatMap(of => of(run, identity));
  return first.length > 0 ? first
    : [storeName, severalKeys, alias, fileSystems, untaggedFileSystems, relatedStore].flatMap(of => of(run, identity));
}

/** The same for a new storage beside what is left of a lost one: nothing of that is the new one's. */
export const conflictsOfNewStorage = (run: Run, identity: Identity): Conflict[] => [
  ...strayClusters(run, identity),
  ...[storeName, alias, fileSystems].flatMap(of => of(run, { ...identity, keyStore: undefined, keys: [], key: undefined })),
];

const conflict = (about: Conflict['about'], runbook: string, what: string, remedy: string): Conflict =>
  ({ about, finding: { severity: 'broken', what, remedy, runbook } });

function clusters(run: Run, { clusters: all, keyStores }: Identity): Conflict[] {
  const stay = notDeleting(all);
  if (stay.length < 2) return [];
  const contents = (cluster: Cluster) => {
    const store = keyStoreOver(keyStores, cluster.ClusterId);
    return contentsOf(cluster).replace(/\)$/, store === undefined ? ', no key store)' : `, ${shown(store)})`);
  };
  return [conflict('cluster', 'whose-is-it', severalClusters(run, stay, contents), untag)];
}

/** A cluster that carries our tag, while its backups and keys carry another storage's, and none of them ours. */
const claimedClusters = (run: Run, { clusters: all, traces }: Identity): Conflict[] => all.flatMap(cluster => {
  const [owner, ...more] = owners(cluster.ClusterId, traces);
  if (owner === undefined || [owner, ...more].includes(run.inputs.name)) return [];
  const claims = otherClaims(run, cluster.ClusterId, traces);
  return [conflict('cluster', 'whose-is-it',
    `${contentsOf(cluster)} is tagged ${nameTag}=${run.inputs.name}, but ${claims.map(({ what }) => what).join(', ')}.`,
    `If it is that storage's, somebody has changed its tag: aws cloudhsmv2 tag-resource --resource-id ${cluster.ClusterId} `
    + `--tag-list Key=${nameTag},Value=${owner}. If it is this storage's, take those tags off: `
      + `${claims.map(({ untag: command }) => command).join('; ')}`)];
});

/** A cluster that is there, whose backups or keys say that it is ours, while its tag does not. */
const strayClusters = (run: Run, { clusters: ours, strays }: Identity): Conflict[] => strays.map(cluster => {
  const tag = storageOf(cluster.TagList);
  return conflict('cluster', 'whose-is-it',
    `${ours.length === 0 ? 'No cluster' : ours.map(contentsOf).join('; ')} is tagged ${nameTag}=${run.inputs.name}, but backups or keys `
      + `of ${contentsOf(cluster)} are, which carries ${tag === undefined ? 'no such tag' : `${nameTag}=${tag}`}.`,
    `If it is this storage's, somebody has changed its tag: aws cloudhsmv2 tag-resource --resource-id ${cluster.ClusterId} `
    + `--tag-list Key=${nameTag},Value=${run.inputs.name}${ours.length === 0 ? '' : ', and take the tag off the other'}. If not, take `
      + 'the tag off its backups and keys.');
});

function severalStores(_: Run, { keyStore, rivals }: Identity): Conflict[] {
  if (rivals.length === 0) return [];
  const all = [keyStore!, ...rivals].map(store => `${shown(store)} ${place(store)}, of ${isoTime(store.CreationDate)}`);
  return [conflict('key store', 'whose-is-it', `Several key stores over clusters that are gone may be this storage's: ${all.join('; ')}.`,
    `Take the tag ${nameTag} off the keys in those that are not meant, or off their clusters' backups.`)];
}

/** The cluster of the key store is gone, and what is left of it says two names. */
function mixedStore(run: Run, identity: Identity): Conflict[] {
  const claims = isLost(identity) ? otherClaims(run, identity.keyStore!.CloudHsmClusterId, identity.traces) : [];
  return claims.length === 0 ? [] : [conflict('key store', 'whose-is-it',
    `${shown(identity.keyStore!)} ${place(identity.keyStore!)}, which is gone, holds keys of this storage, but `
      + `${claims.map(({ what }) => what).join(', ')}.`,
    `If it is this storage's, take those tags off: ${claims.map(({ untag: command }) => command).join('; ')}`)];
}

/** `key store "vault" (cks-…)` */
const shown = ({ CustomKeyStoreName, CustomKeyStoreId }: KeyStore): string => `key store "${CustomKeyStoreName}" (${CustomKeyStoreId})`;

/** Where it is: on a cluster, or with somebody who keeps keys outside AWS. */
const place = (store: KeyStore): string => (isOnCloudHsm(store) ? `over ${store.CloudHsmClusterId}` : 'an external key store');

function storeName(run: Run, identity: Identity): Conflict[] {
  const { cluster, keyStore, keyStores } = identity;
  const name = keyStoreName(run);
  const given = run.inputs.keyStoreName === undefined ? `"${name}", which is the name of the storage` : `"${name}"`;
  if (keyStore !== undefined) {
    return keyStore.CustomKeyStoreName === name ? [] : [conflict('key store', 'whose-is-it',
      `key-store-name: expected "${keyStore.CustomKeyStoreName}", the name of this storage's ${keyStore.CustomKeyStoreId} `
        + `${place(keyStore)} (got ${given}).`,
      `Give key-store-name: ${keyStore.CustomKeyStoreName}. If somebody has renamed it by mistake: `
      + `aws kms update-custom-key-store --custom-key-store-id ${keyStore.CustomKeyStoreId} --new-custom-key-store-name `
        + `${JSON.stringify(name)}`)];
  }
  const taken = keyStores.find(store => store.CustomKeyStoreName === name);
  return taken === undefined ? [] : [conflict('key store', 'whose-is-it',
    `key-store-name: expected the name of no other key store (got ${given}, taken by ${taken.CustomKeyStoreId}, ${place(taken)}, `
    + `which is not ${cluster === undefined ? 'a cluster of this storage' : `this storage's cluster ${cluster.ClusterId}`}).`,
    `${lostHint(identity)}Choose another key-store-name, or check name, region and account. That key store was not touched.`)];
}

/** `connect` would get none: KMS takes one key store for all clusters that share a backup [botocore CloudHsmClusterInUseException]. */
function relatedStore(run: Run, identity: Identity): Conflict[] {
  const { cluster, keyStore, keyStores, traces } = identity;
  const { phases } = run.inputs;
  const isDue = phases.includes('connect') || phases.every(phase => phase === 'plan');
  if (keyStore !== undefined || !isDue) return [];
  const source = cluster === undefined ? sourceBackup(run, identity) : undefined;
  const own = cluster === undefined ? source && clusterOfBackup(source) : cluster.ClusterId;
  if (own === undefined) return [];
  const family = ancestryOf(own, traces);
  const related = keyStores.find(store => isOnCloudHsm(store)
    && [...ancestryOf(store.CloudHsmClusterId!, traces)].some(id => family.has(id)));
  return related === undefined ? [] : [conflict('related key store', 'whose-is-it',
    `${shown(related)} is ${place(related)}, which shares backups with `
      + `${cluster === undefined ? source!.BackupId : `cluster ${cluster.ClusterId}`}: KMS takes one key store of such clusters only.`,
    'A trial of a backup ends with the phase activate: give phases without connect and storage. To bring that storage itself back when '
      + 'its cluster is lost, restore under its name.')];
}

function severalKeys(run: Run, { keys, keyStore, fileSystems: all }: Identity): Conflict[] {
  const usable = keys.filter(key => isUsableOf(run, key));
  if (usable.length < 2) return [];
  const contents = (key: StoredKey) => {
    const under = all.filter(fileSystem => isUnder([key], fileSystem)).map(({ FileSystemId }) => FileSystemId);
    return `${key.Arn} (${key.KeyState}, of ${isoTime(key.CreationDate)}, `
      + `${under.length === 0 ? 'no file system of ours' : under.join(', ')})`;
  };
  return [conflict('key', 'whose-is-it', `${usable.length} keys in ${shown(keyStore!)} are tagged ${nameTag}=${run.inputs.name}: `
    + `${usable.map(contents).join('; ')}.`,
  `Take the tag off the one that is not meant: aws kms untag-resource --tag-keys ${nameTag} --key-id …`)];
}

/** Whatever the alias names is what `storage` would encrypt with: it must be a key of ours in our HSMs. */
function alias(run: Run, identity: Identity): Conflict[] {
  const { aliased, key, keyStore, keys } = identity;
  if (aliased === undefined || key !== undefined) return [];
  const own = keys.find(each => isUsableOf(run, each));
  const expected = keyStore === undefined
    ? 'no key, since this storage has no key store'
    : `no key, or this storage's in ${shown(keyStore)}`;
  return [conflict('alias', 'key-not-ours',
    `key-alias: expected ${expected} (got ${aliasOf(run)}, which names ${foreign(aliased, identity)}).`, own === undefined
      ? `${lostTag(run, keys.find(({ KeyId }) => KeyId === aliased.KeyId))}${lostHint(identity)}Choose another key-alias. That key was `
      + 'not touched.'
      : 'If somebody has moved the alias, CloudTrail (UpdateAlias) says who; set it back: aws kms update-alias --alias-name '
      + `${aliasOf(run)} --target-key-id ${own.KeyId}. Otherwise choose another key-alias.`)];
}

/** A key in our key store that carries nobody's tag may be ours, and another one would open nothing of it. */
const lostTag = (run: Run, key: StoredKey | undefined): string => (key === undefined || key.storage !== undefined ? ''
  : `If that key is this storage's, it has lost its tag: aws kms tag-resource --key-id ${key.KeyId} --tags `
    + `TagKey=${nameTag},TagValue=${run.inputs.name}. If it is not: `);

function foreign({ Arn, KeyId, Origin, CustomKeyStoreId }: KeyMetadata, { keys }: Identity): string {
  if (Origin === undefined) return 'a key whose own policy does not let this role look at it';
  const inside = keys.find(key => key.KeyId === KeyId);
  if (inside !== undefined) {
    return `${Arn}, a key in it that is tagged ${inside.storage === undefined ? `with no ${nameTag}` : `${nameTag}=${inside.storage}`}`;
  }
  return `${Arn} with origin ${Origin}${CustomKeyStoreId === undefined ? '' : `, in ${CustomKeyStoreId}`}: it is not under your HSMs`;
}

/** What is in the way is left of a lost storage: its tags are no mistake. */
const lostHint = ({ clusters: all, keyStores, traces }: Identity): string => {
  const gone = keyStores.some(store => isOnCloudHsm(store)
    && !traces.clusters.some(cluster => cluster.ClusterId === store.CloudHsmClusterId));
  return all.length === 0 && gone
    ? 'If it is left of a lost storage: restore that (source-backup-id), or give a new one another name. '
    : '';
};

function fileSystems(run: Run, identity: Identity): Conflict[] {
  const { keyStore, fileSystems: tagged, keyless } = identity;
  const keys = ownKeys(run, identity);
  const stay = tagged.filter(({ Lifecycle }) => Lifecycle !== 'DELETING');
  const own = stay.filter(fileSystem => isUnder(keys, fileSystem));
  const others = stay.filter(fileSystem => !own.includes(fileSystem) && !keyless.includes(fileSystem));
  const expected = keyStore === undefined ? 'this storage has no key store' : `it is under no key of this storage in ${shown(keyStore)}`;
  const takeOff = (arn: string) => `take the tag off: aws fsx untag-resource --tag-keys ${nameTag} --resource-arn ${arn}`;
  return [
    // Nothing shows any more whose it is, so its deletion is a person's.
    ...keyless.map(fileSystem => conflict('file system', 'key-deleted',
      `${of(fileSystem)} is tagged ${nameTag}=${run.inputs.name}, but KMS answers that there is no such key. Once KMS has deleted a `
        + 'key, nobody can decrypt what is under it. It costs money all the same.',
      'As long as FSx has it open, files may still be read, and nobody documents for how long: copy what can be read now, and look for '
        + 'backups under another key. CloudTrail (ScheduleKeyDeletion, DeleteKey) says when and who. If it is this storage\'s, and nothing '
        + 'in it can be read any more, delete its volumes, its storage virtual machines, '
      + `then it (aws fsx delete-file-system --file-system-id ${fileSystem.FileSystemId}), and run again. If not, `
        + `${takeOff(fileSystem.ResourceARN!)}. `
      + 'That file system was not touched.')),
    ...others.map(fileSystem => conflict('file system', 'key-not-ours',
      `${of(fileSystem)} is tagged ${nameTag}=${run.inputs.name}, but `
        + `${fileSystem.FileSystemType === 'ONTAP' ? expected : 'Safe Storage makes file systems of type ONTAP only'}.`,
      `${lostTag(run, identity.keys.find(key => isUnder([key], fileSystem)))}${lostHint(identity)}Its key cannot be changed. If it is `
      + `not this storage's, ${takeOff(fileSystem.ResourceARN!)}. That file system was not touched.`)),
    ...own.length < 2 ? [] : [conflict('file system', 'whose-is-it',
      `${own.length} file systems are tagged ${nameTag}=${run.inputs.name}: ${own.map(of).join('; ')}.`,
      `Of those that are not meant, ${takeOff('…')}`)],
  ];
}

/** Another one would be made beside it, and paid for. To a teardown they are somebody's who uses the key. */
const untaggedFileSystems = (run: Run, { untagged }: Identity): Conflict[] =>
  untagged.map(fileSystem => conflict('untagged file system', 'whose-is-it',
    `No file system is tagged ${nameTag}=${run.inputs.name}, but ${of(fileSystem)} is under this storage's key and carries no tag `
    + `${nameTag}.`,
    `If it is this storage's, it has lost its tag: ${tagFileSystem(fileSystem, run.inputs.name)}. If it is another's who uses the key, `
  + `give it that tag with another value: ${tagFileSystem(fileSystem, '…')}`));

const tagFileSystem = ({ ResourceARN }: FileSystem, value: string): string =>
  `aws fsx tag-resource --resource-arn ${ResourceARN} --tags Key=${nameTag},Value=${value}`;

const of = ({ FileSystemId, FileSystemType, Lifecycle, StorageCapacity, KmsKeyId }: FileSystem): string =>
  `File system ${FileSystemId} (${FileSystemType}, ${Lifecycle}, ${StorageCapacity} GiB, encrypted with ${KmsKeyId})`;
