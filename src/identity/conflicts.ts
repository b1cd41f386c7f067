import { type Cluster, contentsOf, severalClusters, staying, untag } from '../cloudhsm/client';
import type { FileSystem } from '../fsx/removal';
import { aliasOf, isIn, isUsableOf, type StoredKey } from '../kms/key';
import { isOnCloudHsm, type KeyStore, keyStoreName, keyStoreOver } from '../kms/keyStore';
import type { Finding } from '../report/finding';
import { nameTag, type Run } from '../run';
import { type Identity, isUnder } from './identity';

/** Two things that do not fit together, both named. Nothing may be changed before a person has said which of them is meant. */
export interface Conflict {
  /** What is in doubt. */
  readonly about: 'cluster' | 'key store' | 'key' | 'alias' | 'file system';
  readonly finding: Finding;
}

/** What does not fit together in what AWS has of this storage, or under its names. */
export const conflictsOf = (run: Run, identity: Identity): Conflict[] => [
  ...clusters(run, identity), ...storeName(run, identity), ...severalKeys(run, identity), ...alias(run, identity), ...fileSystems(run, identity),
];

const conflict = (about: Conflict['about'], runbook: string, what: string, remedy: string): Conflict =>
  ({ about, finding: { severity: 'broken', what, remedy, runbook } });

function clusters(run: Run, { clusters: all, keyStores }: Identity): Conflict[] {
  const stay = staying(all);
  if (stay.length < 2) return [];
  const contents = (cluster: Cluster) => {
    const store = keyStoreOver(keyStores, cluster.ClusterId);
    return contentsOf(cluster).replace(/\)$/, store === undefined ? ', no key store)' : `, ${shown(store)})`);
  };
  return [conflict('cluster', 'whose-is-it', severalClusters(run, stay, contents), untag)];
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
      `key-store-name: expected "${keyStore.CustomKeyStoreName}", the name of this storage's ${keyStore.CustomKeyStoreId} ${place(keyStore)} (got ${given}).`,
      `Give key-store-name: ${keyStore.CustomKeyStoreName}. If somebody has renamed it by mistake: `
      + `aws kms update-custom-key-store --custom-key-store-id ${keyStore.CustomKeyStoreId} --new-custom-key-store-name ${JSON.stringify(name)}`)];
  }
  const taken = keyStores.find(store => store.CustomKeyStoreName === name);
  return taken === undefined ? [] : [conflict('key store', 'whose-is-it',
    `key-store-name: expected the name of no other key store (got ${given}, taken by ${taken.CustomKeyStoreId}, ${place(taken)}, `
    + `which is not ${cluster === undefined ? 'a cluster of this storage' : `this storage's cluster ${cluster.ClusterId}`}).`,
    `${lostTag(run, identity, taken)}Choose another key-store-name, or check name, region and account. That key store was not touched.`)];
}

/** The key store is on a cluster that nobody's tag is on: it may be ours. */
function lostTag(run: Run, { clusters: all, untagged }: Identity, { CloudHsmClusterId: id }: KeyStore): string {
  return !untagged.includes(id ?? '') || all.length > 0 ? ''
    : `If ${id} is this storage's cluster, its tag is gone: aws cloudhsmv2 tag-resource --resource-id ${id} --tag-list Key=${nameTag},Value=${run.inputs.name}. `;
}

function severalKeys(run: Run, { keys, keyStore, fileSystems: all }: Identity): Conflict[] {
  const usable = keys.filter(key => isUsableOf(run, key));
  if (usable.length < 2) return [];
  const contents = (key: StoredKey) => {
    const under = all.filter(fileSystem => isUnder([key], fileSystem)).map(({ FileSystemId }) => FileSystemId);
    return `${key.Arn} (${key.KeyState}, of ${key.CreationDate?.toISOString()}, ${under.length === 0 ? 'no file system of ours' : under.join(', ')})`;
  };
  return [conflict('key', 'whose-is-it', `${usable.length} keys in ${shown(keyStore!)} are tagged ${nameTag}=${run.inputs.name}: ${usable.map(contents).join('; ')}.`,
    `Take the tag off the one that is not meant: aws kms untag-resource --tag-keys ${nameTag} --key-id …`)];
}

/** Whatever the alias names is what `storage` would encrypt with: it must be a key in our HSMs. */
function alias(run: Run, { aliased, keyStore, keys }: Identity): Conflict[] {
  if (aliased === undefined || isIn(keyStore, aliased)) return [];
  const expected = keyStore === undefined ? 'no key, since this storage has no key store' : `no key, or one in ${shown(keyStore)}`;
  const held = aliased.CustomKeyStoreId === undefined ? '' : `, in ${aliased.CustomKeyStoreId}`;
  const own = keys.find(key => isUsableOf(run, key));
  return [conflict('alias', 'key-not-ours',
    `key-alias: expected ${expected} (got ${aliasOf(run)}, which names ${aliased.Arn} with origin ${aliased.Origin}${held}: it is not under your HSMs).`,
    own === undefined ? 'Choose another key-alias. That key was not touched.'
      : `If somebody has moved the alias, CloudTrail (UpdateAlias) says who; set it back: aws kms update-alias --alias-name ${aliasOf(run)} `
        + `--target-key-id ${own.KeyId}. Otherwise choose another key-alias.`)];
}

function fileSystems(run: Run, identity: Identity): Conflict[] {
  const { keys, keyStore, fileSystems: tagged } = identity;
  const stay = tagged.filter(({ Lifecycle }) => Lifecycle !== 'DELETING');
  const foreign = stay.filter(fileSystem => !isUnder(keys, fileSystem));
  const own = stay.filter(fileSystem => !foreign.includes(fileSystem));
  const expected = keyStore === undefined ? 'this storage has no key store' : `it is under no key of ${shown(keyStore)}`;
  return [
    ...foreign.map(fileSystem => conflict('file system', 'key-not-ours',
      `${of(fileSystem)} is tagged ${nameTag}=${run.inputs.name}, but ${fileSystem.FileSystemType === 'ONTAP' ? expected : 'Safe Storage makes file systems of type ONTAP only'}.`,
      `${keyStore === undefined ? 'Is the name right, and has the cluster still its tag? ' : ''}Its key cannot be changed. If it is not this storage's, take the tag off: `
      + `aws fsx untag-resource --tag-keys ${nameTag} --resource-arn ${fileSystem.ResourceARN}. That file system was not touched.`)),
    ...own.length < 2 ? [] : [conflict('file system', 'whose-is-it',
      `${own.length} file systems are tagged ${nameTag}=${run.inputs.name}: ${own.map(of).join('; ')}.`,
      `Take the tag off those that are not meant: aws fsx untag-resource --tag-keys ${nameTag} --resource-arn …`)],
  ];
}

const of = ({ FileSystemId, FileSystemType, Lifecycle, StorageCapacity, KmsKeyId }: FileSystem): string =>
  `File system ${FileSystemId} (${FileSystemType}, ${Lifecycle}, ${StorageCapacity} GiB, encrypted with ${KmsKeyId})`;
