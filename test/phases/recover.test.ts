import {
  ConnectCustomKeyStoreCommand, DecryptCommand, DisconnectCustomKeyStoreCommand, EncryptCommand,
} from '@aws-sdk/client-kms';
import type { RawInputs } from '../../src/inputs/table';
import { certifyAuthority } from '../../src/pki/authority';
import { localSigner } from '../../src/pki/signer';
import { EPOCH } from '../../src/simulator/server';
import { testAuthority } from '../support/authority';
import { finishedStorage } from '../support/finished';
import { key } from '../support/keys';
import { loseCluster, newestBackup } from '../support/lost';
import { fileSystemOf, keyOf, kmsOf, storeOf } from '../support/parts';
import { type Attempt, newStorage, type Storage } from '../support/storage';

/* The night the cluster is gone, from the first look to the mounted file system: docs/runbook.md, cluster-lost. */

const whole = 'provision, initialize, activate, connect, storage';
const hour = 3_600_000;

const run = async (storage: Storage, phases: string, inputs: RawInputs = {}): Promise<Attempt> =>
  storage.run({ ...await testAuthority(), phases, ...inputs });
const recover = async (storage: Storage, phases = whole, inputs: RawInputs = {}): Promise<Attempt> =>
  run(storage, phases, { 'source-backup-id': 'newest', ...inputs });

/** Somebody disconnects the key store and connects it again: KMS gives kmsuser another password. */
async function reconnect(storage: Storage): Promise<void> {
  const { id: CustomKeyStoreId } = storeOf(storage);
  await kmsOf(storage).send(new DisconnectCustomKeyStoreCommand({ CustomKeyStoreId }));
  await storage.simulator.clock.sleep(hour);
  await kmsOf(storage).send(new ConnectCustomKeyStoreCommand({ CustomKeyStoreId }));
  await storage.simulator.clock.sleep(hour);
}

/** The cluster lost at once, with no backup of its end; what is left is of the day before, when kmsuser had an older password. */
async function loseSuddenly(storage: Storage): Promise<void> {
  const { cloudhsm } = storage.simulator.world;
  await storage.simulator.clock.sleep(24 * hour);
  const before = newestBackup(storage).created;
  await reconnect(storage);
  await loseCluster(storage);
  for (const { id, created } of [...cloudhsm.backups.values()]) if (created > before) cloudhsm.backups.delete(id);
}

test('a whole storage whose HSMs and cluster are deleted comes back by one input, with its key and its files', async () => {
  const storage = await finishedStorage();
  const { world } = storage.simulator;
  const [{ id: keyId, arn }, { id: fileSystem }] = [keyOf(storage), fileSystemOf(storage)];
  const { CiphertextBlob } = await kmsOf(storage).send(new EncryptCommand({ KeyId: arn, Plaintext: Buffer.from('of before') }));
  await loseSuddenly(storage);
  const backup = newestBackup(storage);
  const stored = storeOf(storage).password;
  expect(backup.contents.users.find(({ name }) => name === 'kmsuser')!.password).not.toBe(stored);

  // What the first commands say: nobody is led to a fresh cluster, nor to a teardown.
  const verified = await storage.run({ phases: 'verify' });
  expect(verified.outputs.get('health')).toBe('broken');
  expect(verified.log).toMatch(/There is no cluster tagged for vault[^]*To recover it, run the phases with source-backup-id: newest/);
  expect(verified.log).not.toMatch(/run deploy|teardown/i);
  const refused = await run(storage, whole);
  expect(refused).toMatchObject({ status: 'failed', changes: [] });
  expect(refused.failure).toMatch(/source-backup-id: newest/);
  const planned = await recover(storage, 'plan');
  expect(planned.failure).toBeUndefined();
  expect(planned.log).toMatch(new RegExp(`provision: create a cluster .*from ${backup.id}`));

  const recovered = await recover(storage);
  expect(recovered).toMatchObject({ status: 'complete', failure: undefined });
  expect(recovered.changes.filter(change => change === 'kms:UpdateCustomKeyStore')).toHaveLength(1);
  expect(recovered.log).not.toMatch(/INVALID_CREDENTIALS|disconnected, fixed and connected again/);
  expect([keyOf(storage).id, recovered.outputs.get('file-system-id')]).toEqual([keyId, fileSystem]);
  expect(recovered.outputs.get('mount-command')).toContain('sudo mount ');
  const { Plaintext } = await kmsOf(storage).send(new DecryptCommand({ CiphertextBlob }));
  expect(Buffer.from(Plaintext!).toString()).toBe('of before');
  const restored = [...world.cloudhsm.clusters.values()].find(({ state }) => state === 'ACTIVE')!;
  expect(new Set(restored.hsms.map(({ zone }) => zone)).size).toBe(2);
  expect(recovered.report.evidence.cluster).toMatchObject({
    id: restored.id, restoredFrom: { backup: backup.id, cluster: backup.clusterId },
  });

  // What comes after it.
  expect(await recover(storage)).toMatchObject({ status: 'complete', failure: undefined, changes: [] });
  expect(await run(storage, whole)).toMatchObject({ status: 'complete', failure: undefined, changes: [] });
  for (const inputs of [{}, { 'source-backup-id': 'newest' }]) {
    const after = await storage.run({ phases: 'verify', ...inputs });
    expect([after.outputs.get('health'), after.report.phases[0]!.findings]).toEqual(['healthy', []]);
    expect((await run(storage, 'plan', inputs)).outputs.get('changes')).toBe('0');
  }
});

/** A READY backup like the newest one, of the moment before it, with something else in it. */
function olderBackup(storage: Storage, change: { readonly keys?: 'none'; readonly clusterId?: string } = {}) {
  const like = newestBackup(storage);
  const backup = {
    ...like,
    id: 'backup-older234567',
    created: like.created - 1000,
    clusterId: change.clusterId ?? like.clusterId,
    tags: new Map(like.tags),
    contents: { ...like.contents, ...change.keys && { kmsKeys: [] } },
  };
  storage.simulator.world.cloudhsm.backups.set(backup.id, backup);
  return backup;
}

const restoredOf = ({ simulator: { world } }: Storage) => [...world.cloudhsm.clusters.values()].find(({ state }) => state === 'ACTIVE')!;

describe('a backup that lacks the key', () => {
  test('is found out before the key store moves; the next one is named, and brings the storage back', async () => {
    const storage = await finishedStorage();
    await loseCluster(storage);
    const newest = newestBackup(storage);
    const older = olderBackup(storage, { keys: 'none' });
    const lost = storeOf(storage).clusterId;
    const { failure, changes } = await run(storage, whole, { 'source-backup-id': older.id });
    const { id, hsms } = restoredOf(storage);
    expect(failure).toMatch(new RegExp(`The HSMs of cluster ${id}, which was restored from ${older.id} .*, do not hold key arn:\\S+: `
      + `kmsuser has no key of that label there\\. Key store cks-\\w+ was not moved\\.[^]*The next one to try is ${newest.id} of ${lost}`));
    expect(failure).toContain(`source-backup-id: ${newest.id}`);
    expect(changes.filter(change => /CustomKeyStore/.test(change))).toEqual([]);
    expect(storeOf(storage).clusterId).toBe(lost);
    // The commands as they stand there.
    const commands = [...failure!.matchAll(/aws cloudhsmv2 (delete-\w+) --cluster-id (\S+?)(?: --hsm-id (\S+?))?;/g)];
    expect(commands.map(([, command, cluster, hsm]) => [command, cluster, hsm])).toEqual([
      ...hsms.map(hsm => ['delete-hsm', id, hsm.id]), ['delete-cluster', id, undefined],
    ]);
    await loseCluster(storage);
    // What the HSMs that went have left behind lacks it too, and is no candidate.
    expect((await storage.run({ phases: 'verify' })).log).toContain(`newest: now that is ${newest.id}`);
    expect(await recover(storage)).toMatchObject({ status: 'complete', failure: undefined });
    expect(restoredOf(storage).sourceBackupId).toBe(newest.id);
  });

  test('is named by connect and verify where only KMS finds it out', async () => {
    const storage = await finishedStorage();
    await loseCluster(storage);
    const newest = newestBackup(storage);
    const older = olderBackup(storage, { keys: 'none' });
    const [material] = newest.contents.kmsKeys;
    await run(storage, 'provision, initialize, activate', { 'source-backup-id': older.id });
    // kmsuser has a key of that label, which is not KMS's.
    restoredOf(storage).kmsKeys.set('of somebody', material!);
    const { failure } = await run(storage, 'connect', { 'source-backup-id': older.id });
    const words = new RegExp(`may lack the key\\. The next one to try is ${newest.id}`);
    expect(failure).toMatch(/does not encrypt and decrypt, though its key store is connected/);
    expect(failure).toMatch(words);
    expect((await storage.run({ phases: 'verify' })).log).toMatch(words);
    // The key store is on the useless cluster by now, and AWS shows no more what that one was made of.
    await loseCluster(storage);
    expect(await run(storage, whole, { 'source-backup-id': newest.id })).toMatchObject({ status: 'complete', failure: undefined });
  });
});

describe('source-backup-id: newest', () => {
  test('takes no backup whose tag alone says that it is ours: a person names that', async () => {
    const storage = await finishedStorage();
    await run(storage, 'storage');
    await loseCluster(storage);
    const { kms, fsx } = storage.simulator.world;
    kms.stores.clear();
    kms.keys.clear();
    kms.aliases.clear();
    fsx.fileSystems.clear();
    const { backups } = storage.simulator.world.cloudhsm;
    const tagged = [...backups.values()].filter(({ tags }) => tags.get('safe-storage') === 'vault').at(-1)!;
    const words = new RegExp(`(${tagged.id}) of cluster-\\w+ .*carries the tag of this storage, which anybody may write[^]*`
      + 'source-backup-id: \\1');
    const { failure, changes } = await recover(storage);
    expect(failure).toMatch(/of which AWS shows that it is vault's \(got newest, and there is none\)/);
    expect(failure).toMatch(words);
    expect(changes).toEqual([]);
    expect((await recover(storage, 'plan')).failure).toMatch(words);
    const { outputs, report } = await storage.run({ phases: 'verify' });
    expect(outputs.get('health')).toBe('pending');
    expect(report.phases.at(-1)!.next).toMatch(new RegExp(`with source-backup-id: ${tagged.id}: .*its tag alone`));
    expect(await run(storage, 'provision', { 'source-backup-id': tagged.id })).toMatchObject({ failure: undefined });
  });

  test('nor a newer one of a cluster that is not ours, whatever its tag', async () => {
    const storage = await finishedStorage();
    await loseCluster(storage);
    const newest = newestBackup(storage);
    const [id, tags] = ['backup-planted2345', new Map([['safe-storage', 'vault']])];
    const planted = { ...newest, id, created: newest.created + 1000, clusterId: 'cluster-theirs23456', tags };
    storage.simulator.world.cloudhsm.backups.set(planted.id, planted);
    expect(await recover(storage, 'provision')).toMatchObject({ failure: undefined });
    expect(restoredOf(storage).sourceBackupId).toBe(newest.id);
  });

  test('nor one of a cluster that has carried our tag and is deleted, while KMS shows which one the keys are of', async () => {
    const storage = await finishedStorage({ settings: { deletedClusters: 'listed' } });
    await loseCluster(storage);
    const { clusters, backups } = storage.simulator.world.cloudhsm;
    const newest = newestBackup(storage);
    const lost = clusters.get(newest.clusterId)!;
    const theirs = { ...lost, id: 'cluster-theirs23456', tags: new Map([['safe-storage', 'vault']]), hsms: [] };
    clusters.set(theirs.id, theirs);
    backups.set('backup-planted2345', {
      ...newest, id: 'backup-planted2345', created: newest.created + 1000, clusterId: theirs.id, tags: new Map(),
    });
    expect((await recover(storage, 'plan')).log).toContain(`from ${newest.id}`);
    expect(await recover(storage, 'provision')).toMatchObject({ failure: undefined });
    expect(restoredOf(storage).sourceBackupId).toBe(newest.id);
    expect(backups.get('backup-planted2345')!.tags.size).toBe(0);
  });

  test('is nothing for a storage that has its cluster, nor for one that has never been', async () => {
    const storage = await finishedStorage();
    expect(await recover(storage)).toMatchObject({ status: 'complete', failure: undefined, changes: [] });
    expect((await recover(await newStorage())).failure).toMatch(/got newest, and there is none\)/);
  });
});

describe('a newer backup that is being made', () => {
  /** Somebody has deleted HSMs and cluster; the backup of their end is not READY yet, and all others are of before. */
  async function losing(): Promise<{ storage: Storage; coming: ReturnType<typeof newestBackup>; ready: string }> {
    const storage = await finishedStorage();
    const { cloudhsm } = storage.simulator.world;
    await storage.simulator.clock.sleep(30 * hour);
    const { id: ready, created } = newestBackup(storage);
    await loseCluster(storage);
    const coming = newestBackup(storage);
    for (const each of [...cloudhsm.backups.values()]) if (each.created > created && each !== coming) cloudhsm.backups.delete(each.id);
    coming.state = 'CREATE_IN_PROGRESS';
    return { storage, coming, ready };
  }

  test('is waited for, and taken; plan and verify say so', async () => {
    const { storage, coming, ready } = await losing();
    const said = new RegExp(`${coming.id} of cluster-\\w+ \\(2026-\\S+\\), which is \\d+ (minutes|hours) newer, is CREATE_IN_PROGRESS: `
      + `source-backup-id: newest waits for it, usually a minute or two; source-backup-id: ${ready} does not\\.`);
    expect((await recover(storage, 'plan')).log).toMatch(said);
    expect((await run(storage, 'verify')).log).toMatch(said);
    storage.simulator.world.after(10 * 60_000, () => { coming.state = 'READY'; });
    const { failure, log, report } = await recover(storage, 'provision');
    expect(failure).toBeUndefined();
    expect(log).toMatch(said);
    expect(log).toMatch(new RegExp(`cluster of vault: cluster-\\w+, hsm2m\\.medium, \\d zones, from ${coming.id}, `));
    expect(report.evidence.cluster).toMatchObject({ restoredFrom: { backup: coming.id } });
  });

  test('that does not get READY makes nobody take an older one unasked: it is named', async () => {
    const { storage, ready } = await losing();
    const { failure, changes } = await recover(storage, 'provision');
    expect(changes).toEqual([]);
    expect(failure).toMatch(new RegExp('^Waited 60 minutes for backup-\\w+ .* to be READY; last seen: CREATE_IN_PROGRESS\\.[^]*'
      + `source-backup-id: ${ready}`));
    expect((await recover(storage, 'provision', { 'source-backup-id': ready })).failure).toBeUndefined();
  });

  test('is all that there is, and is waited for', async () => {
    const { storage, coming, ready } = await losing();
    storage.simulator.world.cloudhsm.backups.delete(ready);
    for (const [id] of storage.simulator.world.cloudhsm.backups) if (id !== coming.id) storage.simulator.world.cloudhsm.backups.delete(id);
    storage.simulator.world.after(60_000, () => { coming.state = 'READY'; });
    expect((await recover(storage, 'provision')).report.evidence.cluster).toMatchObject({ restoredFrom: { backup: coming.id } });
  });
});

test('a backup of another CA, tagged as ours: no HSM is made, and the cluster that shows it is named', async () => {
  const storage = await finishedStorage();
  await loseCluster(storage);
  const other = olderBackup(storage, { clusterId: 'cluster-gone2345678' });
  const { publicKey, privateKey } = key('rsa2048:other CA');
  const certificate = await certifyAuthority({ commonName: 'Other CA', notBefore: EPOCH }, publicKey, localSigner(privateKey));
  const contents = { ...other.contents, trustAnchor: certificate, clusterCertificate: certificate };
  storage.simulator.world.cloudhsm.backups.set(other.id, { ...other, tags: new Map([['safe-storage', 'vault']]), contents });
  // The CA's certificate is not given, so nothing but KMS tells.
  const { failure, changes } = await storage.run({ 'phases': 'provision', 'source-backup-id': other.id });
  expect(failure).toMatch(new RegExp(`was restored from ${other.id}, but is not of the CA of key store cks-\\w+, which KMS shows[^]*`
    + 'Delete it: aws cloudhsmv2 delete-cluster --cluster-id cluster-\\w+\\. Then'));
  expect(changes).not.toContain('cloudhsm:CreateHsm');

  // Somebody makes HSMs in it, and writes its CA where ours was: the phases after it hand it no password all the same.
  const { cloudhsm, ssm } = storage.simulator.world;
  const theirs = restoredOf(storage);
  for (const zone of Object.keys(theirs.subnetMapping).slice(0, 2)) cloudhsm.createHsm(theirs, zone);
  await storage.simulator.clock.sleep(hour);
  Object.assign(ssm.parameters.all.get('/safe-storage/vault/ca-certificate')!.versions.at(-1)!, { value: certificate });
  for (const phases of ['activate', 'connect']) {
    const after = await storage.run({ phases });
    expect(after.failure).toMatch(/but is not of the CA of key store cks-\w+, which KMS shows/);
    expect(after.changes.filter(change => /SendCommand|PutParameter|CustomKeyStore|CreateHsm/.test(change))).toEqual([]);
  }
});

test('a backup of another mode: plan and provision say which it needs', async () => {
  const storage = await finishedStorage();
  await loseCluster(storage);
  const words = /hsm-mode: expected FIPS, the mode of backup-\w+ \(got NON_FIPS\)/;
  for (const phases of ['plan', 'provision']) {
    const { failure, changes } = await recover(storage, phases, { 'hsm-mode': 'NON_FIPS' });
    expect([failure, changes]).toEqual([expect.stringMatching(words), []]);
  }
});

describe('kmsuser of a restored cluster', () => {
  test('gets a password of its own, though one is kept from before the loss', async () => {
    const storage = await finishedStorage();
    const { all } = storage.simulator.world.ssm.parameters;
    const { versions: [first] } = all.get('/safe-storage/vault/admin-password')!;
    const name = '/safe-storage/vault/kmsuser-password';
    all.set(name, { name, tags: new Map(), versions: [{ ...first!, value: 'OfAnInterruptedRunOfBefore234567' }] });
    await loseCluster(storage);
    const { failure, log } = await recover(storage);
    expect(failure).toBeUndefined();
    expect(log).toMatch(/kmsuser has a new password/);
    expect(log).not.toMatch(/INVALID_CREDENTIALS/);
  });
});

describe('admin of a restored cluster', () => {
  const password = '/safe-storage/vault/admin-password';
  const record = `${password}-record`;
  const rewrite = ({ simulator: { world, clock } }: Storage, name: string, value: (before: string) => string) => {
    const { versions } = world.ssm.parameters.all.get(name)!;
    versions.push({ ...versions.at(-1)!, modifiedAt: clock.now(), value: value(versions.at(-1)!.value) });
  };

  test('is opened by the password that opened the lost one, also where two logins had failed in its life', async () => {
    const storage = await finishedStorage();
    rewrite(storage, record, text => text.replace('"failed": 0', '"failed": 2'));
    await loseCluster(storage);
    expect(await recover(storage)).toMatchObject({ status: 'complete', failure: undefined });
  });

  test('that is not opened by it costs one login; then the right one is asked for, and everything goes on', async () => {
    const storage = await finishedStorage();
    const right = 'As-it-was-then-1';
    await loseCluster(storage);
    for (const { contents } of storage.simulator.world.cloudhsm.backups.values()) {
      for (const user of contents.users) if (user.name === 'admin') user.password = right;
    }
    const refused = await recover(storage);
    expect(refused.failure).toMatch(/The password in \/safe-storage\/vault\/admin-password did not open the HSMs/);
    expect(refused.failure).toMatch(/The cluster was restored from backup-\w+, .*aws ssm get-parameter-history/);
    const admins = () => restoredOf(storage).hsms.map(hsm => hsm.users.find(({ name }) => name === 'admin')!.failedLogins);
    expect(admins()).toEqual([1]);
    expect(await recover(storage, whole, { 'admin-password': right })).toMatchObject({ status: 'complete', failure: undefined });
    expect(new Set(admins())).toEqual(new Set([1]));
  });
});

test('a recovered storage is torn down like any other, with the backups of both clusters', async () => {
  const storage = await finishedStorage();
  await loseCluster(storage);
  await recover(storage);
  const inputs = { 'confirm': 'vault', 'key-deletion-window': '7', 'delete-backups': 'true' };
  expect((await run(storage, 'teardown', inputs)).status).toBe('pending');
  const waiting = await storage.run({ phases: 'verify' });
  expect(waiting.log).toMatch(/A teardown waits/);
  expect(waiting.log).not.toMatch(/source-backup-id/);
  await storage.simulator.clock.sleep(8 * 24 * hour);
  expect(await run(storage, 'teardown', inputs)).toMatchObject({ status: 'complete', failure: undefined });
  const { cloudhsm, kms } = storage.simulator.world;
  expect([[...cloudhsm.clusters.values()].map(({ state }) => state), kms.stores.size]).toEqual([['DELETED', 'DELETED'], 0]);
  expect(new Set([...cloudhsm.backups.values()].map(({ state }) => state))).toEqual(new Set(['PENDING_DELETION']));
});

test('where the cluster goes while a teardown waits, that is what is said', async () => {
  const storage = await finishedStorage();
  expect((await run(storage, 'teardown', { confirm: 'vault' })).status).toBe('pending');
  await loseCluster(storage);
  const { log } = await storage.run({ phases: 'verify' });
  expect(log).toMatch(/A teardown waits/);
  expect(log).not.toMatch(/source-backup-id|There is no cluster/);
});
