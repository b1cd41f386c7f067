import {
  CancelKeyDeletionCommand, CreateKeyCommand, DisableKeyCommand, EnableKeyCommand, ScheduleKeyDeletionCommand,
} from '@aws-sdk/client-kms';
import { explain } from '../../src/errors';
import type { RawInputs } from '../../src/inputs/table';
import { isoTime } from '../../src/words';
import { testAuthority } from '../support/authority';
import { finishedStorage, storageAfter } from '../support/finished';
import { clusterOf, fileSystemOf, keyOf, kmsOf, storeOf } from '../support/parts';
import { newStorage, type Storage } from '../support/storage';

const day = 24 * 3_600_000;

/** What a reader of these phases is told, all on one line; what `plan` finds needs the inputs of all phases. */
async function told(storage: Storage, phases: string, inputs: RawInputs = {}): Promise<string> {
  const { log, failure } = await storage.run({ phases, ...await testAuthority(), ...inputs });
  return `${log} ${failure}`.replace(/\s+/g, ' ');
}

describe('while a teardown waits for the key\'s deletion', () => {
  const tornDown = async (): Promise<Storage> => {
    const storage = await finishedStorage();
    expect((await storage.run({ 'phases': 'teardown', 'confirm': 'vault', 'key-deletion-window': '7' })).status).toBe('pending');
    return storage;
  };
  const waits = (storage: Storage): RegExp => {
    const date = isoTime(keyOf(storage).deletion!.at);
    const { id } = keyOf(storage);
    return new RegExp(`A teardown waits: key arn:\\S+${id} of key store cks-\\w+ will be deleted on ${date}.*2 HSMs, paid for.*`
      + `run teardown again after that date\\. The way back until then: aws kms cancel-key-deletion --key-id ${id}, then aws kms `
        + 'enable-key');
  };

  test('verify, plan and connect say so, until when, and the way back; verify does not say to make what is missing', async () => {
    const storage = await tornDown();
    const { report, outputs, log } = await storage.run({ phases: 'verify' });
    expect(log.replace(/\s+/g, ' ')).toMatch(waits(storage));
    expect(report.phases[0]!.findings).toHaveLength(1);
    expect(outputs.get('health')).toBe('broken');
    expect(log).not.toMatch(/Run deploy/);
    await expect(told(storage, 'plan')).resolves.toMatch(waits(storage));
    await expect(told(storage, 'connect')).resolves.toMatch(waits(storage));
  });

  test('for two keys, both are named, with the way back of each', async () => {
    const storage = await finishedStorage();
    const { KeyMetadata } = await kmsOf(storage).send(new CreateKeyCommand({
      Origin: 'AWS_CLOUDHSM', CustomKeyStoreId: storeOf(storage).id, Tags: [{ TagKey: 'safe-storage', TagValue: 'vault' }],
    }));
    await kmsOf(storage).send(new ScheduleKeyDeletionCommand({ KeyId: KeyMetadata!.KeyId, PendingWindowInDays: 30 }));
    expect((await storage.run({ 'phases': 'teardown', 'confirm': 'vault', 'key-deletion-window': '7' })).status).toBe('pending');
    const said = await told(storage, 'verify');
    expect(said).toMatch(/A teardown waits: keys arn:\S+, arn:\S+ of key store .*no alias names them any more/);
    for (const id of [keyOf(storage).id, KeyMetadata!.KeyId]) expect(said).toContain(`aws kms cancel-key-deletion --key-id ${id}`);
  });

  test('HSMs that went before are not asked back', async () => {
    const storage = await tornDown();
    const cluster = clusterOf(storage);
    for (const hsm of cluster.hsms) storage.simulator.world.cloudhsm.deleteHsm(cluster, hsm);
    await storage.simulator.clock.sleep(day);
    const said = await told(storage, 'verify');
    expect(said).toMatch(/Key store and cluster stay until then, without an HSM\./);
    expect(said).not.toMatch(/adds HSMs/);
  });

  test('the way back leads there', async () => {
    const storage = await tornDown();
    const { id } = keyOf(storage);
    await kmsOf(storage).send(new CancelKeyDeletionCommand({ KeyId: id }));
    await kmsOf(storage).send(new EnableKeyCommand({ KeyId: id }));
    expect(await storage.run(await testAuthority())).toMatchObject({ status: 'complete', failure: undefined });
    expect([...storage.simulator.world.kms.keys.values()].filter(({ origin }) => origin === 'AWS_CLOUDHSM')).toHaveLength(1);
    expect((await storage.run({ phases: 'verify' })).outputs.get('health')).toBe('healthy');
  });

  test('after that date verify says that a teardown may have to go on, and while the cluster goes, that it does', async () => {
    const storage = await tornDown();
    await storage.simulator.clock.sleep(8 * day);
    await expect(told(storage, 'verify')).resolves.toMatch(
      /There is no key alias\/vault\..*If a teardown is under way, run teardown again instead/);
    storage.simulator.world.kms.stores.clear();
    clusterOf(storage).state = 'DELETE_IN_PROGRESS';
    await expect(told(storage, 'verify')).resolves.toMatch(/Cluster cluster-\w+ is being deleted.*run teardown again: it goes on/);
  });
});

describe('a quota that is reached is named, and nobody is told to run again', () => {
  test.each<[what: string, service: string, operation: string, code: string, named: RegExp]>([
    ['key stores', 'kms', 'CreateCustomKeyStore', 'LimitExceededException', /custom key stores, 10 unless it was raised/],
    ['clusters', 'cloudhsm', 'CreateCluster', 'CloudHsmResourceLimitExceededException', /CloudHSM clusters, 4 unless it was raised/],
    ['HSMs', 'cloudhsm', 'CreateHsm', 'CloudHsmResourceLimitExceededException', /HSMs, 6 unless it was raised/],
    ['HSMs, by a code that means anything', 'cloudhsm', 'CreateHsm', 'CloudHsmInvalidRequestException', /HSMs, 6 unless it was raised/],
    ['file systems', 'fsx', 'CreateFileSystem', 'ServiceLimitExceeded', /quota is reached/],
    ['vCPUs', 'ec2', 'RunInstances', 'VcpuLimitExceeded', /vCPUs of running On-Demand instances/],
  ])('of %s', async (_, service, operation, code, named) => {
    const fault = { code, message: 'You have reached a limit.', status: 400 };
    const storage = await newStorage({ faults: [{ service, operation, call: 'every', fault }] });
    const { failure } = await storage.run(await testAuthority());
    expect(failure).toMatch(named);
    expect(failure).toMatch(/Service Quotas/);
    expect(failure).not.toMatch(/[Rr]un again/);
  });
});

const volumeOf = ({ simulator: { world } }: Storage) => [...world.fsx.volumes.values()].find(({ root }) => !root)!;
const spoilt = (how: object, part: (storage: Storage) => object = fileSystemOf) => (storage: Storage) => Object.assign(part(storage), how);

/** What is broken, the phase that meets it, and the words that it shares with `plan` and `verify`. */
const shared: [string, (storage: Storage) => unknown, string, RegExp, RegExp?][] = [
  ['a file system that can recover', spoilt({ lifecycle: 'MISCONFIGURED', failure: 'The key is not usable..' }), 'storage',
    /File system fs-\w+ is MISCONFIGURED: The key is not usable\. It can recover, so do not delete it/, /aws fsx delete-file-system/],
  ['a file system that has failed', spoilt({ lifecycle: 'FAILED', failure: 'Out of order.' }), 'storage',
    /File system fs-\w+ is FAILED: Out of order\. If it has never worked,.*ask AWS Support first/],
  ['a volume that can recover', spoilt({ lifecycle: 'MISCONFIGURED' }, volumeOf), 'storage',
    /Volume vol1 \(fsvol-\w+\) is MISCONFIGURED\. It can recover/, /aws fsx delete-volume/],
  ['a key that is disabled', async storage => kmsOf(storage).send(new DisableKeyCommand({ KeyId: keyOf(storage).id })), 'connect',
    /Key arn:\S+ is Disabled\. aws kms enable-key --key-id [\w-]+, if it may be used again/],
  ['a key whose material is gone', storage => clusterOf(storage).kmsKeys.clear(), 'storage',
    /Key arn:\S+ is Unavailable\. Its key store is connected, so look whether the HSMs still hold its material/,
    /Run the phase connect first/],
];

test.each(shared)('%s: the phase, plan and verify say the same, and what helps', async (_, breakIt, phase, words, never = /\.\.(?!\.)/) => {
  const storage = await finishedStorage();
  await breakIt(storage);
  for (const phases of [phase, 'plan', 'verify']) {
    const said = await told(storage, phases);
    expect(said).toMatch(words);
    expect(said).not.toMatch(never);
  }
});

test.each<[string, RegExp]>([
  ['INVALID_CREDENTIALS', /kmsuser has\; its keys cannot be used\. Run deploy .*gives kmsuser a new password and connects/],
  ['INSUFFICIENT_CLOUDHSM_HSMS', /Run deploy: it sees to the HSMs, disconnects/],
  ['SUBNET_NOT_FOUND', /source-backup-id\. In case that is over already, deploy disconnects and connects it once more/],
])('a key store that has failed with %s: verify and plan say what deploy does about it, and what it cannot', async (errorCode, words) => {
  const storage = await finishedStorage();
  Object.assign(storeOf(storage), { state: 'FAILED', errorCode });
  for (const phases of ['plan', 'verify']) await expect(told(storage, phases)).resolves.toMatch(words);
});

test('a connection that has failed in spite of HSMs is not told to add HSMs', async () => {
  const storage = await newStorage({ faults: [{ event: 'connection-error', code: 'INSUFFICIENT_CLOUDHSM_HSMS', times: 'always' }] });
  const { failure } = await storage.run(await testAuthority());
  expect(failure).toMatch(/INSUFFICIENT_CLOUDHSM_HSMS[^]*KMS still sees none: the phase verify tells how they are/);
  expect(failure).not.toMatch(/Run the phase connect again/);
});

test('activate without an HSM that works says what is so with the HSM, not that deploy adds some', async () => {
  const storage = await storageAfter({ phases: 'provision, initialize' });
  const [hsm] = clusterOf(storage).hsms;
  storage.simulator.world.cloudhsm.degrade(hsm!.id);
  expect(await told(storage, 'activate')).toMatch(
    /No HSM of cluster \S+ is ACTIVE.*AWS replaces HSMs that fail.*run teardown and begin again: nothing is kept in the cluster yet/);
  clusterOf(storage).hsms = [];
  for (const phases of ['activate', 'verify']) {
    expect(await told(storage, phases)).toMatch(
      /Its first HSM is gone, and with it the key of its certificate: run teardown and begin again/);
  }
});

test('a change of the cluster that AWS takes back is not called one that passes by itself', async () => {
  const storage = await finishedStorage();
  Object.assign(clusterOf(storage), { state: 'ROLLBACK_IN_PROGRESS' });
  for (const phase of ['connect', 'plan', 'verify']) {
    const said = await told(storage, phase);
    expect(said).toMatch(/is ROLLBACK_IN_PROGRESS|last seen: ROLLBACK_IN_PROGRESS/);
    expect(said).toMatch(/AWS takes back a change of the cluster.*No source says how that ends/);
    expect(said).not.toMatch(/passes by itself|it goes on from here/);
  }
});

test('a cluster that is DEGRADED: plan and verify say the same', async () => {
  const storage = await finishedStorage();
  clusterOf(storage).state = 'DEGRADED';
  for (const phases of ['plan', 'verify']) {
    expect(await told(storage, phases)).toMatch(
      /Cluster cluster-\w+ is DEGRADED, not ACTIVE\. Ask AWS Support about it\. If they cannot fix it, it is restored/);
  }
});

test('an error of our own is not shown as AWS\'s', async () => {
  const storage = await newStorage();
  const { env } = storage.simulator;
  delete env.AWS_ACCESS_KEY_ID;
  delete env.AWS_SECRET_ACCESS_KEY;
  const said = await storage.run({ 'phases': 'plan', 'role-to-assume': undefined }).then(() => 'it ran', explain);
  expect(said).toMatch(/^There are no AWS credentials\.\nGive role-to-assume/);
});

test('a wait of one minute is one of "1 minute"', async () => {
  const storage = await newStorage();
  const { failure } = await storage.run({ phases: 'provision', timeout: '1', ...await testAuthority() });
  expect(failure).toMatch(/^Waited 1 minute for /);
});
