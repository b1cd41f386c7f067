import { randomUUID } from 'node:crypto';
import {
  CreateAliasCommand, CreateGrantCommand, CreateKeyCommand, DisconnectCustomKeyStoreCommand, ScheduleKeyDeletionCommand,
  TagResourceCommand, UpdateAliasCommand, UpdateCustomKeyStoreCommand,
} from '@aws-sdk/client-kms';
import type { RawInputs } from '../../src/inputs/table';
import { example } from '../../src/simulator/account';
import type { World } from '../../src/simulator/world';
import { testAuthority } from '../support/authority';
import { finishedStorage } from '../support/finished';
import { loseCluster } from '../support/lost';
import { clusterOf, fileSystemOf, keyOf, kmsOf, storeOf } from '../support/parts';
import { type Attempt, newStorage, type Storage, withoutLeases } from '../support/storage';

/* What is ours is found by what it hangs on, and not by a name, an alias, a tag or an input alone: docs/identity.md. */

const day = 24 * 3_600_000;
const changing = ['provision', 'initialize', 'activate', 'connect', 'storage', 'teardown'] as const;

/** One phase by itself. */
const phase = async (storage: Storage, phases: string, inputs: RawInputs = {}): Promise<Attempt> =>
  storage.run({
    ...await testAuthority(), phases, ...phases === 'teardown'
    && { 'confirm': 'vault', 'key-deletion-window': '7' }, ...inputs,
  });

/** Everything that a teardown could take away, and what a phase could change. */
const everything = ({ simulator: { world } }: Storage) => JSON.stringify([
  [...world.cloudhsm.clusters.values()].map(({ id, state, hsms }) => [id, state, hsms.map(hsm => [hsm.id, hsm.state, hsm.users])]),
  [...world.cloudhsm.backups.values()].map(({ id, state }) => [id, state]),
  [...world.kms.stores.values()].map(({ id, name, state, clusterId }) => [id, name, state, clusterId]),
  [...world.kms.keys.values()].map(({ id, enabled, deletion }) => [id, enabled, deletion]),
  [...world.kms.aliases.values()].map(({ name, keyId }) => [name, keyId]),
  [...world.fsx.fileSystems.values()].map(({ id, lifecycle }) => [id, lifecycle]),
  withoutLeases(world.ssm.parameters.all.keys()),
]);

/** Refused with these words, and not a thing of the world is another than before. */
async function refused(storage: Storage, phases: string, words: RegExp, inputs: RawInputs = {}): Promise<void> {
  const before = everything(storage);
  const { status, failure, changes } = await phase(storage, phases, inputs);
  expect({ status, changes: changes.filter(call => call !== 'cloudhsm:TagResource') }).toEqual({ status: 'failed', changes: [] });
  expect(failure).toMatch(words);
  expect(everything(storage)).toBe(before);
}

/** Somebody's cluster beside ours, as active as ours. */
function addCluster({ cloudhsm, random }: World, tag?: string): string {
  const [ours] = [...cloudhsm.clusters.values()];
  const id = `cluster-${random.hex(11).replace(/[01890a-f]/g, 'q')}`;
  cloudhsm.clusters.set(id, { ...ours!, id, backupLineage: id, hsms: [], tags: new Map(tag === undefined ? [] : [['safe-storage', tag]]) });
  return id;
}

/** Somebody's key store, empty; on a cluster, or with keys outside AWS. */
function addStore({ kms, random }: World, name: string, clusterId: string | undefined): string {
  const [ours] = [...kms.stores.values()];
  const template = ours ?? { trustAnchor: '', password: '', state: 'DISCONNECTED' as const, created: 0, turn: 0, interfaceIds: [] };
  const id = random.hexId('cks');
  kms.stores.set(id, {
    ...template, id, name, state: 'DISCONNECTED', interfaceIds: [], clusterId: clusterId
    ?? '', type: clusterId === undefined ? 'EXTERNAL_KEY_STORE' : undefined,
  });
  return id;
}

describe('a key store is the one over our cluster, whatever its name', () => {
  const renamed = async (storage: Storage): Promise<unknown> =>
    kmsOf(storage).send(new UpdateCustomKeyStoreCommand({ CustomKeyStoreId: storeOf(storage).id, NewCustomKeyStoreName: 'renamed' }));

  test.each(changing)('%s with another key-store-name, or a forgotten one, stops and names both', async name => {
    const storage = await finishedStorage();
    await refused(
      storage,
      name,
      /key-store-name: expected "vault", the name of this storage's cks-\w+ over cluster-\w+ \(got "valut"\)\.[^]*Give key-store-name: vault/,
      { 'key-store-name': 'valut' },
    );
  });

  test.each(changing)('%s after somebody has renamed it stops, and goes on with the new name', async name => {
    const storage = await finishedStorage();
    await renamed(storage);
    await refused(
      storage,
      name,
      /key-store-name: expected "renamed".*\(got "vault", which is the name of the storage\)[^]*Give key-store-name: renamed.*--new-custom-key-store-name "vault"/,
    );
    expect((await phase(storage, name, { 'key-store-name': 'renamed' })).failure).toBeUndefined();
  });

  test('plan and verify use it all the same, and report the name', async () => {
    const storage = await finishedStorage();
    await renamed(storage);
    const verified = await storage.run({ phases: 'verify' });
    expect(verified.outputs.get('key-store-id')).toBe(storeOf(storage).id);
    expect(verified.log).toContain('encrypted and decrypted through the key');
    expect(verified.log).toMatch(/broken +key-store-name: expected "renamed"/);
    const planned = await phase(storage, 'plan');
    expect(planned.failure).toMatch(/One thing stands in the way:\n- key-store-name: expected "renamed"/);
  });

  test('also if it came while connect waited for HSMs', async () => {
    const storage = await newStorage();
    await phase(storage, 'provision, initialize, activate');
    const { world } = storage.simulator;
    world.ssm.parameters.all.delete('/safe-storage/vault/kmsuser-password');
    world.after(5 * 60_000, () => addStore(world, 'vault', clusterOf(storage).id));
    const { changes } = await phase(storage, 'connect');
    expect(changes.slice(0, 2)).toEqual(['cloudhsm:CreateHsm', 'kms:ConnectCustomKeyStore']);
  });

  test('kmsuser is KMS\'s as soon as any key store is on the cluster', async () => {
    const storage = await finishedStorage();
    await kmsOf(storage).send(new DisconnectCustomKeyStoreCommand({ CustomKeyStoreId: storeOf(storage).id }));
    await storage.simulator.clock.sleep(3_600_000);
    await refused(storage, 'provision, initialize, activate, connect', /key-store-name: expected "vault"/, { 'key-store-name': 'second' });
  });

  const foreign: [string, (world: World) => unknown, RegExp][] = [
    ['over the cluster of another storage', world => addStore(
      world, 'vault', addCluster(world, 'theirs'),
    ), /taken by cks-\w+, over cluster-\w+/],
    ['over a cluster that is gone', world => addStore(world, 'vault', 'cluster-gone2345678'), /taken by cks-\w+, over cluster-gone2345678/],
    ['of keys outside AWS', world => addStore(world, 'vault', undefined), /taken by cks-\w+, an external key store/],
  ];

  test.each(foreign)('one of our name %s is not ours: provision stops at minute 0, and so does every later '
    + 'phase', async (_, add, words) => {
    const storage = await newStorage();
    await phase(storage, 'provision, initialize');
    add(storage.simulator.world);
    for (const name of ['provision', 'activate', 'connect']) await refused(storage, name, words);
    expect((await phase(storage, 'plan')).failure).toMatch(words);
  });

  test.each(foreign)('one of our name %s: an absent storage is not begun', async (_, add, words) => {
    const storage = await newStorage();
    await phase(storage, 'provision');
    const { clusters } = storage.simulator.world.cloudhsm;
    add(storage.simulator.world);
    clusters.delete([...clusters.keys()][0]!);
    await refused(storage, 'provision', words);
  });

  test.each(foreign)('one of our name %s survives a teardown', async (_, add, words) => {
    const storage = await newStorage();
    await phase(storage, 'provision, initialize');
    add(storage.simulator.world);
    await refused(storage, 'teardown', words);
  });
});

describe('a key is the one in our key store, whatever the alias says', () => {
  const elsewhere: [string, (storage: Storage) => Promise<string>, RegExp][] = [
    ['an ordinary key of KMS', async storage => (await kmsOf(storage).send(
      new CreateKeyCommand({}),
    )).KeyMetadata!.Arn!, /which names arn:\S+ with origin AWS_KMS/],
    ['a key in somebody else\'s key store', async storage => {
      const { world } = storage.simulator;
      const [key] = [...world.kms.keys.values()].filter(({ origin }) => origin === 'AWS_CLOUDHSM');
      const id = randomUUID();
      world.kms.keys.set(
        id, { ...key!, id, arn: key!.arn.replace(key!.id, id), storeId: addStore(world, 'theirs', addCluster(world, 'theirs')) },
      );
      return id;
    }, /which names arn:\S+ with origin AWS_CLOUDHSM, in cks-\w+: it is not under your HSMs\)/],
  ];

  test.each(elsewhere)('storage alone does not encrypt with %s', async (_, key, words) => {
    const storage = await newStorage();
    await phase(storage, 'provision, initialize, activate, connect');
    await kmsOf(storage).send(new UpdateAliasCommand({ AliasName: 'alias/vault', TargetKeyId: await key(storage) }));
    await refused(storage, 'storage', words);
    await refused(storage, 'connect', words);
    expect((await storage.run({ phases: 'verify' })).log).toMatch(words);
  });

  test.each(['before', 'after'])('an alias that somebody puts on another key while connect waits is refused once it shows, %s our key '
    + 'is made', async when => {
    const storage = await newStorage();
    await phase(storage, 'provision, initialize, activate, connect');
    const { world, clock } = storage.simulator;
    await kmsOf(storage).send(new DisconnectCustomKeyStoreCommand({ CustomKeyStoreId: storeOf(storage).id }));
    await clock.sleep(3_600_000);
    const { KeyMetadata } = await kmsOf(storage).send(new CreateKeyCommand({}));
    world.kms.aliases.get('alias/vault')!.keyId = KeyMetadata!.KeyId!;
    Object.assign(world.kms.aliases.get('alias/vault')!, { visibleFrom: clock.now() + 5 * 60_000 });
    if (when === 'before') world.kms.keys.delete(keyOf(storage).id);
    const { failure, changes } = await phase(storage, 'connect');
    expect(failure).toMatch(/key-alias: expected no key, or one in key store cks-\w+ \(got alias\/vault, a key with origin AWS_KMS\)/);
    expect(changes.filter(change => change !== 'cloudhsm:TagResource')).toEqual(['kms:ConnectCustomKeyStore']);
  });

  test('an alias that is taken is found before anything is paid for', async () => {
    const storage = await newStorage();
    const { KeyMetadata } = await kmsOf(storage).send(new CreateKeyCommand({}));
    await kmsOf(storage).send(new CreateAliasCommand({ AliasName: 'alias/vault', TargetKeyId: KeyMetadata!.KeyId }));
    // A fresh alias is seen some seconds later.
    await storage.simulator.clock.sleep(60_000);
    await refused(
      storage,
      'provision',
      /key-alias: expected no key, since this storage has no key store \(got alias\/vault, which names arn:\S+ with origin AWS_KMS: it is not under your HSMs\)/,
    );
  });

  test.each([
    'connect', 'storage', 'teardown', 'provision',
  ])('%s on two keys of the storage stops and says what tells them apart', async name => {
    const storage = await finishedStorage();
    const Tags = [{ TagKey: 'safe-storage', TagValue: 'vault' }];
    await kmsOf(storage).send(new CreateKeyCommand({ Origin: 'AWS_CLOUDHSM', CustomKeyStoreId: storeOf(storage).id, Tags }));
    await refused(storage, name, new RegExp('2 keys in key store "vault" \\(cks-\\w+\\) are tagged safe-storage=vault: '
      + `.*${keyOf(storage).id} \\(Enabled, of 20[^)]*, ${fileSystemOf(storage).id}\\).*no file system of ours`));
  });
});

describe('a file system is the one under our key, whatever its tag says', () => {
  const twin = (storage: Storage, change: object): string => {
    const { fileSystems } = storage.simulator.world.fsx;
    fileSystems.set('fs-0123456789abcdef0', { ...fileSystemOf(storage), id: 'fs-0123456789abcdef0', ...change });
    return 'fs-0123456789abcdef0';
  };

  test.each(changing)('%s: one of another type, or under another key, is not ours', async name => {
    const storage = await finishedStorage();
    twin(storage, { type: 'WINDOWS' });
    await refused(
      storage,
      name,
      /File system fs-0123456789abcdef0 \(WINDOWS, AVAILABLE.*Safe Storage makes file systems of type ONTAP only[^]*aws fsx untag-resource/,
    );
    const { KeyMetadata } = await kmsOf(storage).send(new CreateKeyCommand({}));
    twin(storage, { kmsKeyId: KeyMetadata!.Arn! });
    await refused(
      storage, name, /File system fs-0123456789abcdef0 \(ONTAP, AVAILABLE.*it is under no key of this storage in key store "vault"/,
    );
  });

  test.each(changing)('%s: two of ours', async name => {
    const storage = await finishedStorage();
    twin(storage, {});
    await refused(storage, name, new RegExp(`2 file systems are tagged safe-storage=vault: File system ${fileSystemOf(storage).id} .*; `
      + 'File system fs-0123456789abcdef0'));
  });

  test('verify reports both, with a verdict', async () => {
    const storage = await finishedStorage();
    twin(storage, { type: 'WINDOWS' });
    const { outputs, log } = await storage.run({ phases: 'verify' });
    expect(outputs.get('health')).toBe('broken');
    expect(outputs.get('file-system-id')).toBe(fileSystemOf(storage).id);
    expect(log).toMatch(/fs-0123456789abcdef0 \(WINDOWS/);
  });
});

describe('a cluster that is there and has lost its tag', () => {
  test.each([...changing])('%s does not take it for another\'s, and names the tag', async name => {
    const storage = await newStorage();
    await phase(storage, 'provision, initialize, activate');
    await storage.simulator.clock.sleep(2 * day);
    await phase(storage, 'activate');
    clusterOf(storage).tags.set('safe-storage', 'vault-2');
    await refused(
      storage,
      name,
      /No cluster is tagged safe-storage=vault, but backups or keys of cluster-\w+ .*which carries safe-storage=vault-2\.[^]*aws cloudhsmv2 tag-resource/,
    );
  });
});

test('a cluster that has no tag at all any more is not taken for nobody\'s either', async () => {
  const storage = await finishedStorage();
  clusterOf(storage).tags.delete('safe-storage');
  await refused(
    storage, 'provision', /No cluster is tagged safe-storage=vault, but backups or keys of cluster-\w+ .*which carries no such tag/,
  );
});

describe('a cluster that has no tag any more, beside one of others that somebody has given ours', () => {
  const words = /cluster-\w+ \(ACTIVE, .*is tagged safe-storage=vault, but backups or keys of cluster-\w+ .* are, which carries no such tag\.[^]*tag-resource .*and take the tag off the other/;

  test.each(changing)('%s touches neither before there is a key store', async name => {
    const storage = await newStorage();
    await phase(storage, 'provision, initialize, activate');
    await storage.simulator.clock.sleep(2 * day);
    await phase(storage, 'activate');
    clusterOf(storage).tags.clear();
    addCluster(storage.simulator.world, 'vault');
    await refused(storage, name, words);
  });

  test('nor with the key store of the other named', async () => {
    const storage = await newStorage();
    await phase(storage, 'provision, initialize, activate, connect');
    const { world } = storage.simulator;
    world.cloudhsm.backups.clear();
    clusterOf(storage).tags.clear();
    addStore(world, 'theirs', addCluster(world, 'vault'));
    for (const name of ['provision', 'teardown']) {
      await refused(storage, name, words, { 'key-store-name': 'theirs', 'key-alias': 'theirs' });
    }
  });
});

describe('a cluster of another storage that somebody has given our tag', () => {
  const retagged = async (): Promise<Storage> => {
    const storage = await newStorage();
    await phase(storage, 'provision, initialize, activate');
    await storage.simulator.clock.sleep(2 * day);
    await phase(storage, 'activate');
    for (const { tags } of storage.simulator.world.cloudhsm.backups.values()) tags.set('safe-storage', 'team2');
    return storage;
  };
  const words = /cluster-\w+ \(ACTIVE, .*is tagged safe-storage=vault, but backup backup-\w+ of its cluster is tagged team2[^]*aws cloudhsmv2 tag-resource --resource-id cluster-\w+ --tag-list Key=safe-storage,Value=team2/;

  test.each(changing)('%s does not touch it, nor its backups', async name => {
    await refused(await retagged(), name, words, { 'delete-backups': 'true' });
  });

  test('plan and verify say whose it seems to be', async () => {
    const storage = await retagged();
    expect((await phase(storage, 'plan')).failure).toMatch(words);
    expect((await storage.run({ phases: 'verify' })).log).toMatch(words);
  });

  test('nor is one whose key store holds keys of theirs only', async () => {
    const storage = await finishedStorage();
    storage.simulator.world.cloudhsm.backups.clear();
    keyOf(storage).tags.set('safe-storage', 'team2');
    await refused(storage, 'teardown', /but key arn:\S+ in it is tagged team2\./, { 'ignore-consumers': 'true' });
  });
});

describe('a key of others in our key store', () => {
  const theirs = async (storage: Storage, tag?: string): Promise<string> => (await kmsOf(storage).send(new CreateKeyCommand({
    Origin: 'AWS_CLOUDHSM', CustomKeyStoreId: storeOf(storage).id, Tags: tag === undefined
      ? []
      : [{ TagKey: 'safe-storage', TagValue: tag }],
  }))).KeyMetadata!.KeyId!;

  test.each([
    ['team2', /tagged safe-storage=team2/], [undefined, /tagged with no safe-storage/],
  ])('tagged %s: no file system is encrypted with it', async (tag, words) => {
    const storage = await newStorage();
    await phase(storage, 'provision, initialize, activate, connect');
    await kmsOf(storage).send(new UpdateAliasCommand({ AliasName: 'alias/vault', TargetKeyId: await theirs(storage, tag) }));
    await storage.simulator.clock.sleep(3_600_000);
    await refused(storage, 'storage', words);
  });

  test('is never scheduled for deletion, and is named before the first file goes', async () => {
    const storage = await finishedStorage();
    const id = await theirs(storage, 'team2');
    await refused(storage, 'teardown', new RegExp(
      `Keys of others are in the key store: .*safe-storage=team2[^]*schedule-key-deletion --key-id ${id}`,
    ), { 'ignore-consumers': 'true' });
  });
});

test('a key that others make in our key store while the files go is not scheduled for deletion', async () => {
  const storage = await finishedStorage();
  const { world } = storage.simulator;
  const ours = keyOf(storage);
  world.after(60_000, () => world.kms.keys.set('theirs', {
    ...ours, id: 'theirs', arn: ours.arn.replace(ours.id, 'theirs'), tags: new Map([['safe-storage', 'team2']]), grants: new Map(),
  }));
  const { failure, changes } = await phase(storage, 'teardown', { 'ignore-consumers': 'true' });
  expect(failure).toMatch(
    /Keys of others are in the key store: arn:\S+theirs \(safe-storage=team2\)[^]*The file system is removed, the key is not\./,
  );
  expect(changes).not.toContain('kms:ScheduleKeyDeletion');
});

test('somebody who begins to use the key while the files go is a consumer too', async () => {
  const storage = await finishedStorage();
  const { world } = storage.simulator;
  const [grant] = [...keyOf(storage).grants.values()];
  world.after(60_000, () => keyOf(storage).grants.set('theirs', { ...grant!, id: 'theirs', issuer: '444455556666' }));
  expect((await phase(storage, 'teardown')).failure).toMatch(/Others use the key: a grant for .*by account 444455556666/);
});

test('a key that has lost its tag is not replaced: the command gives it back, and everything goes on', async () => {
  const storage = await finishedStorage();
  keyOf(storage).tags.clear();
  const words = /If that key is this storage's, it has lost its tag: aws kms tag-resource --key-id \S+ --tags TagKey=safe-storage,TagValue=vault/;
  for (const name of changing) await refused(storage, name, words);
  const KeyId = keyOf(storage).id;
  await kmsOf(storage).send(new TagResourceCommand({ KeyId, Tags: [{ TagKey: 'safe-storage', TagValue: 'vault' }] }));
  expect(await phase(storage, 'storage')).toMatchObject({ status: 'complete', failure: undefined });
});

describe('an alias that names a key of others whose policy lets nobody else look at it', () => {
  const hidden = async (): Promise<Storage> => {
    const storage = await finishedStorage();
    const { KeyMetadata } = await kmsOf(storage).send(new CreateKeyCommand({}));
    await kmsOf(storage).send(new UpdateAliasCommand({ AliasName: 'alias/vault', TargetKeyId: KeyMetadata!.KeyId }));
    await storage.simulator.clock.sleep(3_600_000);
    storage.simulator.world.kms.keys.get(KeyMetadata!.KeyId!)!.policy = JSON.stringify({
      Version: '2012-10-17', Statement: [
        { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::999988887777:root' }, Action: 'kms:*', Resource: '*' },
      ],
    });
    return storage;
  };
  const words = /got alias\/vault, which names a key whose own policy does not let this role look at it\).*aws kms update-alias/s;

  test('every phase that would use it says so, and verify gives its verdict', async () => {
    const storage = await hidden();
    for (const name of ['provision', 'connect', 'storage']) await refused(storage, name, words);
    const { outputs, log } = await storage.run({ phases: 'verify' });
    expect(outputs.get('health')).toBe('broken');
    expect(log).toMatch(words);
  });

  test('teardown leaves the alias alone and goes on', async () => {
    const storage = await hidden();
    const { status, changes } = await phase(storage, 'teardown');
    expect(status).toBe('pending');
    expect(changes).not.toContain('kms:DeleteAlias');
  });
});

describe('a file system that has lost its tag', () => {
  const words = /No file system is tagged safe-storage=vault, but File system fs-\w+ .*is under this storage's key and carries no tag safe-storage\.[^]*aws fsx tag-resource/;

  test('no other one is made and paid for beside it', async () => {
    const storage = await finishedStorage();
    fileSystemOf(storage).tags.clear();
    await refused(storage, 'storage', words);
    expect((await phase(storage, 'plan')).failure).toMatch(words);
    const { outputs, log } = await storage.run({ phases: 'verify' });
    expect(outputs.get('health')).toBe('broken');
    expect(log).toMatch(words);
    expect(log).not.toContain('There is no file system');
  });

  test('teardown, to which it is somebody\'s who uses the key, says what helps', async () => {
    const storage = await finishedStorage();
    fileSystemOf(storage).tags.clear();
    await refused(
      storage, 'teardown', /Others use the key: file system fs-\w+ \(no tag safe-storage: if it is this storage's, give it the tag\)/,
    );
  });

  test('one that is tagged as another\'s stands in nobody\'s way', async () => {
    const storage = await finishedStorage();
    fileSystemOf(storage).tags.set('safe-storage', 'theirs');
    expect((await phase(storage, 'provision')).failure).toBeUndefined();
  });
});

test('a key without a tag in our key store is as little ours', async () => {
  const storage = await finishedStorage();
  await kmsOf(storage).send(new CreateKeyCommand({ Origin: 'AWS_CLOUDHSM', CustomKeyStoreId: storeOf(storage).id }));
  await refused(storage, 'teardown', /Keys of others are in the key store: arn:\S+ \(no tag safe-storage\)/);
});

describe('two clusters of a name', () => {
  test('of which the second one comes while a phase waits: it stops, and touches neither', async () => {
    const storage = await newStorage();
    const { world } = storage.simulator;
    world.after(5 * 60_000, () => addCluster(world, 'vault'));
    const { failure, changes } = await phase(storage, 'provision');
    expect(failure).toMatch(/2 clusters are tagged safe-storage=vault: cluster-\w+ \([^)]*\); cluster-\w+ \(/);
    expect(changes).toEqual(['cloudhsm:CreateCluster', 'cloudhsm:CreateHsm']);
  });

  test.each([
    ...changing.map(name => [name, 'ephemeral']), ['activate', 'runner'], ['activate', 'i-0123456789abcdef0'], ['connect', 'lambda:hands'],
  ])(
    '%s with the worker %s stops, and says what each contains', async (name, worker) => {
      const storage = await finishedStorage();
      addCluster(storage.simulator.world, 'vault');
      await refused(
        storage,
        name!,
        /2 clusters are tagged safe-storage=vault: cluster-\w+ \(ACTIVE, of 20\S+, 2 HSMs, key store "vault" \(cks-\w+\)\); cluster-\w+ \(ACTIVE, of 20\S+, 0 HSMs, no key store\)/,
        { worker },
      );
    });

  test('plan and verify report it', async () => {
    const storage = await finishedStorage();
    addCluster(storage.simulator.world, 'vault');
    expect((await storage.run({ phases: 'verify' })).outputs.get('health')).toBe('broken');
    expect((await phase(storage, 'plan')).failure).toMatch(/2 clusters are tagged/);
  });
});

describe('a consumer is who KMS says, whatever the name', () => {
  const grant = async (storage: Storage, GranteePrincipal: string): Promise<unknown> =>
    kmsOf(storage).send(new CreateGrantCommand({ KeyId: keyOf(storage).id, GranteePrincipal, Operations: ['Decrypt'] }));

  test('a role whose name has "fsx" in it', async () => {
    const storage = await finishedStorage();
    await grant(storage, `arn:aws:iam::${example.accountId}:role/fsx-archive-reader`);
    await refused(storage, 'teardown', /Others use the key: a grant for arn:aws:iam::\d+:role\/fsx-archive-reader/);
  });

  test('FSx in another account', async () => {
    const storage = await finishedStorage();
    const [ours] = [...keyOf(storage).grants.values()];
    keyOf(storage).grants.set('theirs', { ...ours!, id: 'theirs', issuer: '444455556666' });
    await refused(storage, 'teardown', /a grant for fsx\.eu-central-1\.amazonaws\.com, by account 444455556666/);
  });

  test.each(['principal', 'source'] as const)('FSx for our own file system is none (grants to services: %s)', async serviceGrants => {
    const storage = await finishedStorage({ settings: { serviceGrants } });
    expect(await phase(storage, 'teardown')).toMatchObject({ status: 'pending', failure: undefined });
  });

  test('FSx for a file system of ours that is gone is none', async () => {
    const storage = await finishedStorage({ settings: { serviceGrants: 'source' } });
    storage.simulator.world.fsx.fileSystems.clear();
    expect(await phase(storage, 'teardown')).toMatchObject({ status: 'pending', failure: undefined });
  });

  test('FSx for a file system that is not ours', async () => {
    const storage = await finishedStorage({ settings: { serviceGrants: 'source' } });
    const [ours] = [...keyOf(storage).grants.values()];
    keyOf(storage).grants.set(
      'theirs', { ...ours!, id: 'theirs', sourceArn: `arn:aws:fsx:${example.region}:444455556666:file-system/fs-0123456789abcdef0` },
    );
    await refused(
      storage, 'teardown', /a grant for fsx\.amazonaws\.com, for arn:aws:fsx:eu-central-1:444455556666:file-system\/fs-0123456789abcdef0/,
    );
  });
});

describe('a backup is ours by its cluster, not by a tag', () => {
  const states = ({ simulator: { world } }: Storage) => [...world.cloudhsm.backups.values()].map(({ state }) => state);
  const passwords = ({ simulator: { world } }: Storage) =>
    [...world.ssm.parameters.all.keys()].filter(name => name.endsWith('/admin-password'));

  test('every phase that changes something tags them, for people', async () => {
    const storage = await finishedStorage();
    const backups = [...storage.simulator.world.cloudhsm.backups.values()];
    for (const name of ['provision', 'initialize', 'activate', 'connect', 'storage']) {
      for (const { tags } of backups) tags.clear();
      await phase(storage, name);
      expect(backups.filter(({ state, tags }) => state === 'READY' && tags.get('safe-storage') !== 'vault')).toEqual([]);
      expect((await phase(storage, name)).changes).toEqual([]);
    }
  });

  test('the cluster removed by hand: the key store tells whose backups they are, and the password stays with them', async () => {
    const storage = await finishedStorage();
    await loseCluster(storage);
    const first = await phase(storage, 'teardown');
    expect(first.status).toBe('pending');
    await storage.simulator.clock.sleep(8 * day);
    expect(await phase(storage, 'teardown')).toMatchObject({ status: 'complete', failure: undefined });
    expect(storage.simulator.world.kms.stores.size).toBe(0);
    expect(new Set(states(storage))).toEqual(new Set(['READY']));
    expect(passwords(storage)).toHaveLength(1);
  });

  test('the key store removed as well: nothing says whose they are, so nothing is deleted', async () => {
    const storage = await finishedStorage();
    await loseCluster(storage);
    storage.simulator.world.kms.stores.clear();
    storage.simulator.world.kms.keys.clear();
    storage.simulator.world.fsx.fileSystems.clear();
    const { status, log } = await phase(storage, 'teardown', { 'delete-backups': 'true' });
    expect(status).toBe('complete');
    expect(log).toMatch(/\d+ backups of cluster-\w+ may be ours too: the cluster is gone, and nothing says whose they are/);
    expect(new Set(states(storage))).toEqual(new Set(['READY']));
    expect(passwords(storage)).toHaveLength(1);
  });

  test('HSMs that are going when teardown begins leave a backup, and with it the password', async () => {
    const storage = await newStorage();
    await phase(storage, 'provision, initialize, activate');
    const { cloudhsm } = storage.simulator.world;
    cloudhsm.backups.clear();
    for (const hsm of clusterOf(storage).hsms) cloudhsm.deleteHsm(clusterOf(storage), hsm);
    expect(await phase(storage, 'teardown')).toMatchObject({ status: 'complete', failure: undefined });
    expect(states(storage)).toContain('READY');
    expect(passwords(storage)).toHaveLength(1);
  });

  test('planted: our tag on another storage\'s backups', async () => {
    const storage = await finishedStorage();
    const { world } = storage.simulator;
    const [backup] = [...world.cloudhsm.backups.values()];
    const theirs = addCluster(world, 'theirs');
    world.cloudhsm.backups.set(
      'backup-theirs23456', { ...backup!, id: 'backup-theirs23456', clusterId: theirs, tags: new Map([['safe-storage', 'vault']]) },
    );
    expect((await phase(storage, 'teardown', { 'delete-backups': 'true' })).status).toBe('pending');
    await storage.simulator.clock.sleep(8 * day);
    expect((await phase(storage, 'teardown', { 'delete-backups': 'true' })).status).toBe('complete');
    expect(world.cloudhsm.backups.get('backup-theirs23456')!.state).toBe('READY');
  });

  test('of the storage that ours was cloned from: theirs, as long as anything says so', async () => {
    const storage = await finishedStorage();
    const { world } = storage.simulator;
    await phase(storage, 'storage');
    const [newest] = [...world.cloudhsm.backups.values()].filter(({ state }) => state === 'READY').sort((a, b) => b.created - a.created);
    await loseCluster(storage);
    const clone = async (phases: string, inputs: RawInputs = {}) =>
      storage.run({ ...await testAuthority(), 'name': 'trial', 'source-backup-id': newest!.id, phases, ...inputs });
    expect((await clone('plan')).log).toMatch(
      /brings its users, their passwords and its CA[^]*Give it as admin-password to the phase activate/,
    );
    expect((await clone('plan', { 'admin-password': 'as-it-was-then-1' })).log).toMatch(/Give it as admin-password to the phase activate, unless the one in/);
    expect((await clone('provision')).status).toBe('complete');
    const before = storeOf(storage).clusterId;
    await clone('activate, connect');
    expect(storeOf(storage).clusterId).toBe(before);
    await storage.run({ 'phases': 'teardown', 'name': 'trial', 'confirm': 'trial', 'delete-backups': 'true' });
    expect(world.cloudhsm.backups.get(newest!.id)!.state).toBe('READY');
    expect(newest!.tags.get('safe-storage')).toBe('vault');
  });

  test('a trial of it cannot have a key store while ours is there: said before more than the trial is paid for', async () => {
    const storage = await finishedStorage();
    const [newest] = [...storage.simulator.world.cloudhsm.backups.values()].filter(({ state }) => state === 'READY');
    const trial = async (phases: string) =>
      storage.run({ ...await testAuthority(), 'name': 'trial', 'source-backup-id': newest!.id, phases });
    const words = /key store "vault" \(cks-\w+\) is over cluster-\w+, which shares backups with .*: KMS takes one key store of such clusters only\.[^]*ends with the phase activate/;
    expect((await trial('plan')).failure).toMatch(words);
    expect(await trial('provision, initialize, activate, connect')).toMatchObject({ failure: expect.stringMatching(words), changes: [] });
    expect(await trial('provision')).toMatchObject({ status: 'complete', failure: undefined });
    expect(await trial('connect')).toMatchObject({ failure: expect.stringMatching(words), changes: [] });
  });

  test('copies from another region, where a storage of the name may live, stay with the passwords, whoever was restored from '
    + 'one', async () => {
    const storage = await finishedStorage();
    const { cloudhsm } = storage.simulator.world;
    const [backup] = [...cloudhsm.backups.values()];
    cloudhsm.backups.set('backup-copied23456', {
      ...backup!,
      id: 'backup-copied23456',
      clusterId: 'cluster-primary2345',
      sourceRegion: 'eu-west-1',
      tags: new Map([['safe-storage', 'vault']]),
    });
    Object.assign(clusterOf(storage), { sourceBackupId: 'backup-copied23456' });
    await phase(storage, 'teardown', { 'delete-backups': 'true' });
    await storage.simulator.clock.sleep(8 * day);
    const { status, log } = await phase(storage, 'teardown', { 'delete-backups': 'true' });
    expect(status).toBe('complete');
    expect(log).toMatch(/1 backup of cluster-primary2345 remains/);
    expect(cloudhsm.backups.get('backup-copied23456')!.state).toBe('READY');
    expect(passwords(storage)).toHaveLength(1);
  });

  test('of a storage that was lost, beside a new one of its name: they stay when the new one goes', async () => {
    const storage = await finishedStorage({ settings: { deletedClusters: 'listed' } });
    await loseCluster(storage);
    const { world } = storage.simulator;
    const lost = [...world.cloudhsm.backups.values()].filter(({ state }) => state === 'READY');
    fileSystemOf(storage).tags.set('safe-storage', 'old');
    for (const name of [...world.ssm.parameters.all.keys()].filter(each => each.endsWith('/admin-password'))) {
      world.ssm.parameters.all.delete(name);
    }
    const anew = { 'new-storage': 'true', 'key-store-name': 'anew', 'key-alias': 'anew' };
    expect(await phase(storage, 'provision', anew)).toMatchObject({ status: 'complete', failure: undefined });
    expect(await phase(storage, 'teardown', { ...anew, 'delete-backups': 'true' })).toMatchObject({
      status: 'complete', failure: undefined,
    });
    expect(lost.map(({ state }) => state)).toEqual(lost.map(() => 'READY'));
  });

  test.each(
    ['deletable', 'kept'] as const,
  )('all go with their cluster when told (the last one of a cluster that is there: %s)', async lastBackupOfCluster => {
    const storage = await finishedStorage({ settings: { lastBackupOfCluster } });
    await phase(storage, 'teardown', { 'delete-backups': 'true' });
    await storage.simulator.clock.sleep(8 * day);
    expect(await phase(storage, 'teardown', { 'delete-backups': 'true' })).toMatchObject({ status: 'complete', failure: undefined });
    expect(new Set(states(storage))).toEqual(new Set(['PENDING_DELETION']));
    expect(passwords(storage)).toEqual([]);
  });
});

describe('never a fresh cluster beside what is left', () => {
  test('provision stops, names what is left, the newest backup and the input that restores it; a new storage is made when '
    + 'told', async () => {
    const storage = await finishedStorage();
    await loseCluster(storage);
    const [newest] = [...storage.simulator.world.cloudhsm.backups.values()].sort((a, b) => b.created - a.created);
    const words = new RegExp('There is no cluster tagged for vault in eu-central-1, but this is left: key store "vault" \\(cks-\\w+\\) '
      + 'over cluster-\\w+, which is gone, key arn:\\S+ .*, file system fs-\\w+, \\d+ backups[^]*source-backup-id: '
        + `newest: now that is ${newest!.id}[^]*new-storage: true`);
    await refused(storage, 'provision', words);
    expect((await phase(storage, 'plan')).failure).toMatch(words);
    const verified = await storage.run({ phases: 'verify' });
    expect(verified.outputs.get('health')).toBe('broken');
    expect(verified.log).toMatch(words);
    expect(verified.log).not.toMatch(/Run deploy/);
  });

  test('nor is a cluster that AWS still lists as deleted taken for one that is there', async () => {
    const storage = await finishedStorage({ settings: { deletedClusters: 'listed' } });
    await loseCluster(storage);
    expect(clusterOf(storage).state).toBe('DELETED');
    await refused(storage, 'provision', /There is no cluster tagged for vault in eu-central-1, but this is left: key store "vault"/);
    await refused(storage, 'connect', /There is no cluster tagged|whose cluster is gone|which is gone/);
    const { report, outputs } = await phase(storage, 'verify');
    expect(outputs.get('health')).toBe('broken');
    expect(report.phases[0]!.findings.map(({ what }) => what).join()).toMatch(/There is no cluster tagged for vault/);
  });

  test('where no backup is to be seen, it is said where to look, and what opens nothing', async () => {
    const storage = await finishedStorage();
    await loseCluster(storage);
    storage.simulator.world.cloudhsm.backups.clear();
    const words = /but this is left: key store "vault"[^]*No backup is to be seen that holds its keys: look in other regions and accounts[^]*new-storage: true/;
    await refused(storage, 'provision', words);
    expect((await phase(storage, 'plan')).failure).toMatch(words);
  });

  test('nor beside a backup that is still being made: it is said to wait', async () => {
    const storage = await newStorage({ settings: { deletedClusters: 'listed' } });
    await phase(storage, 'provision, initialize, activate');
    await loseCluster(storage);
    const { backups } = storage.simulator.world.cloudhsm;
    const [first, ...others] = [...backups.values()];
    for (const { id } of others) backups.delete(id);
    first!.state = 'CREATE_IN_PROGRESS';
    await refused(storage, 'provision', new RegExp(`but this is left: 1 backup of cluster-\\w+\\.[^]*${first!.id} .*is `
      + `CREATE_IN_PROGRESS: wait until it is READY, then run the phases with source-backup-id: ${first!.id}`));
    await refused(storage, 'provision', /new-storage: expected no password of an earlier storage/, { 'new-storage': 'true' });
  });

  test('nor where all backups wait for their deletion: it is said how the newest comes back', async () => {
    const storage = await finishedStorage();
    await loseCluster(storage);
    const { cloudhsm } = storage.simulator.world;
    const [newest] = [...cloudhsm.backups.values()].sort((a, b) => b.created - a.created);
    for (const backup of cloudhsm.backups.values()) cloudhsm.deleteBackup(backup);
    const words = new RegExp(`${newest!.id} .*is PENDING_DELETION until 2026-.*restore-backup --backup-id ${newest!.id} `
      + `.*source-backup-id: ${newest!.id}`);
    await refused(storage, 'provision', words);
    await refused(storage, 'provision', words, { 'source-backup-id': 'newest' });
  });

  test('a backup that was made before the key holds nothing of it: it is not what is named, nor restored and paid for', async () => {
    const storage = await newStorage();
    await phase(storage, 'provision, initialize, activate, connect');
    await loseCluster(storage);
    const { backups } = storage.simulator.world.cloudhsm;
    const [oldest] = [...backups.values()].sort((a, b) => a.created - b.created);
    await refused(storage, 'provision', /which is of 20\S+, before its key was made\)[^]*The newest of this storage is backup-/, {
      'source-backup-id': oldest!.id,
    });
    for (const { id } of [...backups.values()]) if (id !== oldest!.id) backups.delete(id);
    await refused(storage, 'provision', /No backup is to be seen that holds its keys/);
  });

  test('a backup that another account shares is not looked for here: AWS decides', async () => {
    const storage = await finishedStorage();
    await loseCluster(storage);
    const shared = `arn:aws:cloudhsm:${example.region}:999988887777:backup/backup-theirs23456`;
    const { failure, changes } = await phase(storage, 'provision', { 'source-backup-id': shared });
    expect(failure).toMatch(/cloudhsm:CreateCluster answered/);
    expect(changes.filter(change => change !== 'cloudhsm:TagResource')).toEqual(['cloudhsm:CreateCluster']);
  });

  test('what somebody else has lost is not taken for what is left of ours', async () => {
    const storage = await finishedStorage();
    await loseCluster(storage);
    const { kms, cloudhsm } = storage.simulator.world;
    const [first, key, storeId] = [storeOf(storage), keyOf(storage), 'cks-0123456789abcdef0'];
    kms.stores.set(storeId, { ...first, id: storeId, name: 'theirs', clusterId: 'cluster-gone2345678' });
    kms.keys.set(
      'theirs', { ...key, id: 'theirs', arn: key.arn.replace(key.id, 'theirs'), storeId, tags: new Map([['safe-storage', 'theirs']]) },
    );
    const { failure } = await phase(storage, 'plan');
    expect(failure).toMatch(/this is left: key store "vault"/);
    expect(failure).not.toMatch(/theirs|Several key stores/);
    const [newest] = [...cloudhsm.backups.values()].sort((a, b) => b.created - a.created);
    expect((await phase(storage, 'provision', { 'source-backup-id': newest!.id })).failure).toBeUndefined();
  });

  test('nor is one of two lost key stores taken for the one that is meant', async () => {
    const storage = await finishedStorage();
    await loseCluster(storage);
    const { kms } = storage.simulator.world;
    const [first, key] = [storeOf(storage), keyOf(storage)];
    kms.stores.set('cks-0123456789abcdef0', { ...first, id: 'cks-0123456789abcdef0', name: 'vault-2', clusterId: 'cluster-gone2345678' });
    const [id, arn] = ['another', key.arn.replace(key.id, 'another')];
    kms.keys.set(id, { ...key, id, arn, storeId: 'cks-0123456789abcdef0' });
    const [newest] = [...storage.simulator.world.cloudhsm.backups.values()].sort((a, b) => b.created - a.created);
    await refused(storage, 'provision', /Several key stores over clusters that are gone may be this storage's: .*vault.*vault-2/,
      { 'source-backup-id': newest!.id });
  });

  test('after a teardown that kept the backups, too', async () => {
    const storage = await finishedStorage();
    await phase(storage, 'teardown');
    await storage.simulator.clock.sleep(8 * day);
    await phase(storage, 'teardown');
    await refused(storage, 'provision', /but this is left: \d+ backups of cluster-\w+\.[^]*source-backup-id: backup-\w+/);
    // A new one would write its password over the one that those backups need.
    await refused(
      storage,
      'provision',
      /new-storage: expected no password of an earlier storage \(got \/safe-storage\/vault\/admin-password/,
      { 'new-storage': 'true' },
    );
    storage.simulator.world.ssm.parameters.all.clear();
    expect(await phase(storage, 'provision', { 'new-storage': 'true' })).toMatchObject({ status: 'complete', failure: undefined });
    expect((await phase(storage, 'provision', { 'new-storage': 'true' })).log).toMatch(/new-storage: true has done its work. Take it out/);
  });

  test('a password of which no backup is left stands in nobody\'s way', async () => {
    const storage = await finishedStorage();
    await phase(storage, 'teardown');
    await storage.simulator.clock.sleep(8 * day);
    await phase(storage, 'teardown');
    storage.simulator.world.cloudhsm.backups.clear();
    expect([...storage.simulator.world.ssm.parameters.all.keys()]).toContain('/safe-storage/vault/admin-password');
    expect(await phase(storage, 'provision', { 'new-storage': 'true' })).toMatchObject({ status: 'complete', failure: undefined });
  });

  test('nor one that its own names, tags and files could not get past: said before it is paid for', async () => {
    const storage = await finishedStorage();
    await loseCluster(storage);
    await refused(
      storage,
      'provision',
      /taken by cks-[^]*key-alias: expected no key[^]*File system fs-[^]*give a new one another name/,
      { 'new-storage': 'true' },
    );
    expect((await phase(storage, 'plan', { 'new-storage': 'true' })).failure).toMatch(/taken by cks-/);
  });

  test.each<[string, (storage: Storage, id: string) => void, RegExp]>([
    ['is not there', ({ simulator: { world } }, id) => {
      world.cloudhsm.backups.delete(id);
    }, /source-backup-id: expected a READY backup.*which is not there/],
    ['is not made yet', ({ simulator: { world } }, id) => { world.cloudhsm.backups.get(id)!.state = 'CREATE_IN_PROGRESS'; },
      /which is CREATE_IN_PROGRESS\)[^]*Wait until it is READY/],
    ['waits for its deletion', ({ simulator: { world } }, id) => { world.cloudhsm.backups.get(id)!.state = 'PENDING_DELETION'; },
      /which is PENDING_DELETION\)[^]*aws cloudhsmv2 restore-backup --backup-id backup-/],
    ['is another storage\'s', ({ simulator: { world } }, id) => {
      const backup = world.cloudhsm.backups.get(id)!;
      world.cloudhsm.backups.set(id, { ...backup, clusterId: 'cluster-theirs23456', tags: new Map([['safe-storage', 'theirs']]) });
    }, /of cluster-theirs23456, which opens nothing of what is left of vault[^]*The newest of this storage is backup-/],
  ])('a source-backup-id that %s: plan and provision say so before an HSM is paid for', async (_, spoil, words) => {
    const storage = await finishedStorage();
    await loseCluster(storage);
    const [newest] = [...storage.simulator.world.cloudhsm.backups.values()].sort((a, b) => b.created - a.created);
    spoil(storage, newest!.id);
    await refused(storage, 'provision', words, { 'source-backup-id': newest!.id });
    expect((await phase(storage, 'plan', { 'source-backup-id': newest!.id })).failure).toMatch(words);
  });

  test.each(
    ['backup', 'key'] as const,
  )('another storage\'s tag on a %s of the lost one: named, with the command that takes it off; then the restore goes on', async what => {
    const storage = await finishedStorage();
    const { world } = storage.simulator;
    if (what === 'key') {
      const Tags = [{ TagKey: 'safe-storage', TagValue: 'team2' }];
      await kmsOf(storage).send(new CreateKeyCommand({ Origin: 'AWS_CLOUDHSM', CustomKeyStoreId: storeOf(storage).id, Tags }));
    }
    await loseCluster(storage);
    const [newest] = [...world.cloudhsm.backups.values()].sort((a, b) => b.created - a.created);
    if (what === 'backup') newest!.tags.set('safe-storage', 'team2');
    await refused(
      storage, 'provision', new RegExp(`${what} \\S+ .*is tagged team2\\.[^]*untag-resource`), { 'source-backup-id': newest!.id },
    );
    newest!.tags.delete('safe-storage');
    for (const { tags } of world.kms.keys.values()) if (tags.get('safe-storage') === 'team2') tags.delete('safe-storage');
    expect(await phase(storage, 'provision', { 'source-backup-id': newest!.id })).toMatchObject({ status: 'complete', failure: undefined });
  });

  test('restored from that backup, the key store moves to the restored cluster, and the old files open', async () => {
    const storage = await finishedStorage();
    const [key, fileSystem] = [keyOf(storage).id, fileSystemOf(storage).id];
    await loseCluster(storage);
    const [newest] = [...storage.simulator.world.cloudhsm.backups.values()].sort((a, b) => b.created - a.created);
    expect((await phase(storage, 'plan', { 'source-backup-id': newest!.id })).failure).toBeUndefined();
    const inputs = { ...await testAuthority(), 'source-backup-id': newest!.id };
    expect(await storage.run({ ...inputs, phases: 'provision' })).toMatchObject({ status: 'complete', failure: undefined });
    expect((await storage.run({ phases: 'verify' })).log).toMatch(
      /broken +Key store cks-\w+ is over cluster-\w+, which is gone, not over cluster cluster-\w+, which was restored from a backup of it\. Run deploy: .*move the key store/);
    const restored = await storage.run(inputs);
    expect(restored).toMatchObject({ status: 'complete', failure: undefined });
    expect(restored.log).toMatch(/key store cks-\w+: on cluster-\w+ now, which was restored from a backup of cluster-\w+/);
    expect(restored.log).toContain('encrypted and decrypted through the key');
    expect(keyOf(storage).id).toBe(key);
    expect(restored.outputs.get('file-system-id')).toBe(fileSystem);
    expect((await storage.run({ phases: 'verify' })).outputs.get('health')).toBe('healthy');
    const after = [...storage.simulator.world.cloudhsm.backups.values()].map(({ tags }) => tags.get('safe-storage'));
    expect(after).toContain('vault');
  });

  test('where KMS does not let the key store move, it is said which backup it needs; somebody has disconnected it meanwhile', async () => {
    const storage = await finishedStorage();
    const before = clusterOf(storage).id;
    await loseCluster(storage);
    const { cloudhsm, faults } = storage.simulator.world;
    const [newest] = [...cloudhsm.backups.values()].sort((a, b) => b.created - a.created);
    const inputs = { ...await testAuthority(), 'source-backup-id': newest!.id };
    await storage.run({ ...inputs, phases: 'provision' });
    Object.assign(storeOf(storage), { state: 'DISCONNECTED', errorCode: undefined });
    const refuse = (call: number, code: string, message: string) =>
      faults.add({ service: 'kms', operation: 'UpdateCustomKeyStore', call, fault: { code, message, status: 400 } });
    refuse(1, 'CloudHsmClusterNotActiveException', 'It is not active.');
    const other = await storage.run({ ...inputs, phases: 'activate, connect' });
    expect(other.failure).toMatch(/kms:UpdateCustomKeyStore answered CloudHsmClusterNotActiveException: It is not active/);
    refuse(1, 'CloudHsmClusterNotRelatedException', 'They share no backup.');
    const words = new RegExp(`KMS does not let key store cks-\\w+ move from ${before}, which is gone, to cluster-\\w+: they share no `
      + 'backup\\.');
    const refusal = await storage.run({ ...inputs, phases: 'activate, connect' });
    expect(refusal.failure).toMatch(words);
    expect(refusal.failure).toContain(`Restore a backup of ${before}`);
    expect(refusal.changes).not.toContain('kms:DisconnectCustomKeyStore');
    expect(await storage.run({ ...inputs, phases: 'activate, connect' })).toMatchObject({ status: 'complete', failure: undefined });
  });
});

test('a finished storage is not refused because its subnets are full', async () => {
  const storage = await finishedStorage();
  const { ec2 } = storage.simulator.world;
  while (ec2.subnet(example.subnetIds[0])!.freeAddresses > 0) {
    ec2.createInterface({
      subnetId: example.subnetIds[0], securityGroupIds: [], description: 'theirs',
    });
  }
  expect(await phase(storage, 'provision')).toMatchObject({ status: 'complete', failure: undefined, changes: [] });
});

test('the list of a teardown names the proof beside each thing', async () => {
  const storage = await finishedStorage();
  const fileSystem = fileSystemOf(storage).id;
  const { log } = await phase(storage, 'teardown');
  expect(log).toMatch(new RegExp(`goes: file system ${fileSystem} .*under key ${keyOf(storage).id}`));
  expect(log).toMatch(new RegExp(`goes: key ${keyOf(storage).arn} in key store ${storeOf(storage).id}`));
  expect(log).toMatch(new RegExp(`goes: key store ${storeOf(storage).id} \\("vault"\\) on ${clusterOf(storage).id}`));
  expect(log).toMatch(new RegExp(`goes: cluster ${clusterOf(storage).id}, tagged safe-storage=vault`));
});

describe('a file system whose key KMS has deleted', () => {
  const said = /File system fs-\w+ .*is tagged safe-storage=vault, but KMS answers that there is no such key\.[^]*aws fsx delete-file-system --file-system-id fs-/;
  const orphaned = async (): Promise<Storage> => {
    const storage = await finishedStorage();
    await kmsOf(storage).send(new ScheduleKeyDeletionCommand({ KeyId: keyOf(storage).id, PendingWindowInDays: 7 }));
    await storage.simulator.clock.sleep(9 * day);
    expect(keyOf(storage)).toBeUndefined();
    return storage;
  };

  test.each(changing)('%s says so, and touches nothing', async name => {
    await refused(await orphaned(), name, said);
  });

  test('plan and verify say so, and that is all that they say of it', async () => {
    const storage = await orphaned();
    expect((await phase(storage, 'plan')).failure).toMatch(said);
    const { log } = await storage.run({ phases: 'verify' });
    expect(log).toMatch(said);
    expect(log).not.toContain('is under no key of this storage');
    expect(log).not.toMatch(/source-backup-id|Wait and run again/);
  });

  test('once a person has deleted it, teardown goes on to the end', async () => {
    const storage = await orphaned();
    storage.simulator.world.fsx.fileSystems.clear();
    const { failure, status } = await phase(storage, 'teardown');
    expect({ failure, status }).toEqual({ failure: undefined, status: 'complete' });
  });

  test('a key of another account, or one that this role may not see, is not called deleted', async () => {
    const storage = await finishedStorage();
    Object.assign(fileSystemOf(storage), { kmsKeyId: 'arn:aws:kms:eu-central-1:999988887777:key/6a3f0b1c-0d6e-4f6a-9d53-0a1b2c3d4e5f' });
    const { failure } = await phase(storage, 'storage');
    expect(failure).toContain('it is under no key of this storage');
    expect(failure).not.toContain('no such key');
  });
});
