import {
  CancelKeyDeletionCommand, CreateGrantCommand, CreateKeyCommand, DisableKeyCommand, DisconnectCustomKeyStoreCommand, EnableKeyCommand,
  ScheduleKeyDeletionCommand, UpdateAliasCommand,
} from '@aws-sdk/client-kms';
import type { RawInputs } from '../../src/inputs/table';
import { statements } from '../../src/project/policy';
import { example } from '../../src/simulator/account';
import type { Policy } from '../../src/simulator/iam/policy';
import type { SimulatorOptions } from '../../src/simulator/server';
import { isoTime } from '../../src/words';
import { testAuthority } from '../support/authority';
import { finishedStorage } from '../support/finished';
import { clusterOf, fileSystemOf, keyOf, kmsOf, storeOf } from '../support/parts';
import { type Attempt, newStorage, type Storage, withoutLeases } from '../support/storage';

const day = 24 * 3_600_000;

const tearDown = async (storage: Storage, inputs: RawInputs = {}): Promise<Attempt> =>
  storage.run({ 'phases': 'teardown', 'confirm': 'vault', 'key-deletion-window': '7', ...inputs });

/** Until the key is gone and the rest with it, as a user would who runs it again when it says so. */
async function tearAllDown(storage: Storage, inputs: RawInputs = {}): Promise<Attempt> {
  const first = await tearDown(storage, inputs);
  if (first.status !== 'pending') return first;
  await storage.simulator.clock.sleep(7 * day);
  return tearDown(storage, inputs);
}

/** What there is in the account of what a storage is made of, and leaves behind. */
function left({ simulator: { world } }: Storage) {
  return {
    fileSystems: world.fsx.fileSystems.size + world.fsx.storageVirtualMachines.size + world.fsx.volumes.size,
    keys: [...world.kms.keys.values()].filter(key => key.origin === 'AWS_CLOUDHSM').length,
    aliases: [...world.kms.aliases.keys()].filter(name => !name.startsWith('alias/aws/') && name !== example.parameterKey),
    keyStores: world.kms.stores.size,
    clusters: [...world.cloudhsm.clusters.values()].filter(cluster => cluster.state !== 'DELETED').length,
    auditLogs: [...world.logs.groups.keys()],
    workers: [...world.ec2.instances.values()].filter(instance => instance.state === 'running').length,
    groups: [...world.ec2.securityGroups.values()].filter(group => group.name !== 'default').map(group => group.name),
    backups: [...new Set([...world.cloudhsm.backups.values()].map(backup => backup.state))],
    parameters: withoutLeases(world.ssm.parameters.all.keys()).sort(),
  };
}

const onlyBackups: ReturnType<typeof left> = {
  fileSystems: 0, keys: 0, aliases: [], keyStores: 0, clusters: 0, auditLogs: [], workers: 0, groups: [], backups: ['READY'],
  parameters: ['/safe-storage/vault/admin-password', '/safe-storage/vault/admin-password-record', '/safe-storage/vault/ca-certificate'],
};
const beforeKeyStore = { ...onlyBackups, parameters: [...onlyBackups.parameters, '/safe-storage/vault/kmsuser-password'] };
const nothing: typeof onlyBackups = { ...onlyBackups, backups: [], parameters: [] };
const untilRestored = { ...nothing, backups: ['PENDING_DELETION'] };

describe('a healthy storage', () => {
  test('what goes and what stays is told before anything is touched', async () => {
    const storage = await finishedStorage();
    const { log } = await tearDown(storage);
    const [told = ''] = log.split(/ made +/);
    const cluster = clusterOf(storage).id;
    const goes = told.match(/(?<=found    goes: ).*/g);
    expect(goes).toEqual([
      expect.stringMatching(/^file system fs-\w+ \(1024 GiB\) under key [\w-]+, with all files in vol1; no final backup is made$/),
      expect.stringMatching(
        /^key arn:aws:kms:.* in key store cks-\w+, and for good with it all that it has encrypted: KMS deletes it 7 days from now$/,
      ),
      expect.stringContaining(`("vault") on ${cluster}, when no key is in it any more`),
      expect.stringContaining(`cluster ${cluster}, tagged safe-storage=vault, with its 2 HSMs`),
      expect.stringMatching(/^security group sg-\w+ of the worker$/),
      expect.stringContaining(`CloudHSM's audit log /aws/cloudhsm/${cluster}, with its cluster. Whoever must keep it exports it, or `
        + 'protects it: aws logs put-log-group-deletion-protection'),
    ]);
    expect(told.match(/(?<=found    stays: ).*/g)).toEqual([
      expect.stringContaining(`the backups of ${cluster}`),
      'parameter /safe-storage/vault/admin-password, /safe-storage/vault/admin-password-record, /safe-storage/vault/ca-certificate, '
        + 'without which a backup is of no use',
    ]);
  });

  test('is pending until KMS has deleted the key, says until when, what it costs, and how it would cost less', async () => {
    const storage = await finishedStorage();
    const { status, log, report } = await tearDown(storage);
    expect(status).toBe('pending');
    const date = isoTime(keyOf(storage).deletion!.at);
    expect(log).toContain(`the key to be deleted by KMS on ${date}; run teardown again after that. Until then the key store and the `
      + 'cluster stay; 2 HSMs of it cost about $537.60');
    for (const hsm of clusterOf(storage).hsms) {
      expect(log).toContain(`aws cloudhsmv2 delete-hsm --cluster-id ${hsm.clusterId} --hsm-id ${hsm.id}`);
    }
    expect(report.phases.at(-1)!.outcome).toContain(date);
    const [hsms, ...others] = report.costs;
    expect(hsms).toMatchObject({ of: 'hsms', monthly: 2 * 1.60 * 730, spent: expect.any(Number) as number });
    expect(others.map(({ of }) => of)).toEqual(['parameter-key']);
    expect(await tearDown(storage)).toMatchObject({ status: 'pending', changes: [] });
  });

  test('says of HSMs of a type without a known price that they cost money, and not how much', async () => {
    const storage = await finishedStorage();
    Object.assign(clusterOf(storage), { hsmType: 'hsm9.huge' });
    expect((await tearDown(storage)).log).toContain('2 HSMs of it cost money on, at a price that is not known here');
  });

  test('is gone afterwards but for its backups, and says until when these remain', async () => {
    const storage = await finishedStorage();
    const { status, log, changes } = await tearAllDown(storage);
    expect(status).toBe('complete');
    expect(storage.log.join('\n')).not.toContain('Others still use');
    expect(left(storage)).toEqual(onlyBackups);
    expect(changes).toEqual(
      expect.arrayContaining(['kms:DeleteCustomKeyStore', 'cloudhsm:DeleteHsm', 'cloudhsm:DeleteCluster', 'logs:DeleteLogGroup']),
    );
    expect(changes.lastIndexOf('cloudhsm:DeleteHsm')).toBeGreaterThan(changes.indexOf('kms:DeleteCustomKeyStore'));
    expect(changes.indexOf('logs:DeleteLogGroup')).toBeGreaterThan(changes.lastIndexOf('cloudhsm:DeleteHsm'));
    expect(log).toMatch(
      /\d+ backups of cluster-\w+ remain, the newest of 20.*They are this storage's, which a later run cannot tell.*delete-backup/,
    );
    expect(log).toContain('With them remain /safe-storage/vault/admin-password, /safe-storage/vault/admin-password-record, '
      + '/safe-storage/vault/ca-certificate');
  });

  test('while the key waits nobody is said to use it who does not', async () => {
    const storage = await finishedStorage();
    await tearDown(storage);
    const { status, log } = await tearDown(storage);
    expect(status).toBe('pending');
    expect(log).toContain('no grant, file system or FSx backup of others is seen');
    expect(log).not.toContain('Others still use');
  });

  test('a third run has nothing to do, and still knows what remains', async () => {
    const storage = await finishedStorage();
    await tearAllDown(storage);
    const { status, log, changes } = await tearDown(storage);
    expect({ status, changes }).toEqual({ status: 'complete', changes: [] });
    expect(log).toMatch(/nothing to do: nothing of vault in eu-central-1 has to go/);
    expect(log).toMatch(/backups of cluster-\w+ remain.*nothing but the tag safe-storage=vault says that they are ours/);
  });

  test('its backups go with it when told, and so does what they would have needed', async () => {
    const storage = await finishedStorage();
    const first = await tearDown(storage, { 'delete-backups': 'true' });
    expect(first.log).toMatch(/goes: \d+ backups? of cluster-\w+ \(delete-backups: true\)/);
    expect(first.log).toMatch(/goes: parameter \/safe-storage\/vault\/admin-password/);
    expect(await tearAllDown(storage, { 'delete-backups': 'true' })).toMatchObject({ status: 'complete' });
    expect(left(storage)).toEqual(untilRestored);
    const after = await tearDown(storage);
    expect(after.changes).toEqual([]);
    expect(after.log).toMatch(/CloudHSM deletes \d+ backups of cluster-\w+ until 20.*restore-backup/);
    await storage.simulator.clock.sleep(8 * day);
    expect((await tearDown(storage)).log).not.toMatch(/backup/);
    expect(left(storage)).toEqual(nothing);
  });

  test('backups of a cluster that AWS still lists as deleted go when told', async () => {
    const storage = await finishedStorage({ settings: { deletedClusters: 'listed' } });
    await tearAllDown(storage);
    expect(left(storage)).toEqual(onlyBackups);
    expect((await tearDown(storage, { 'delete-backups': 'true' })).log).toMatch(
      /goes: \d+ backups of cluster-\w+ \(delete-backups: true\)/,
    );
    expect(left(storage)).toEqual(untilRestored);
  });

  test('backups whose cluster is gone stay, whoever tagged them, with the passwords and the commands that a person may type', async () => {
    const storage = await finishedStorage();
    await tearAllDown(storage);
    const { status, log, changes } = await tearDown(storage, { 'delete-backups': 'true' });
    expect({ status, changes }).toEqual({ status: 'complete', changes: [] });
    expect(log).toMatch(
      /nothing but the tag safe-storage=vault says that they are ours, and teardown does not delete them.*delete-backup --backup-id \$id/,
    );
    expect(log).toMatch(/With them remain \/safe-storage\/vault\/admin-password/);
    expect(left(storage)).toEqual(onlyBackups);
  });

  test('an audit log that is protected from deletion stays, and is told', async () => {
    const storage = await finishedStorage();
    const [group] = [...storage.simulator.world.logs.groups.values()];
    group!.deletionProtected = true;
    const { status, log } = await tearAllDown(storage);
    expect(status).toBe('complete');
    expect(left(storage)).toEqual({ ...onlyBackups, auditLogs: [group!.name] });
    expect(log).toContain(`stays: CloudHSM's audit log ${group!.name}, which is protected`);
    expect(log).toContain(`CloudHSM's audit log ${group!.name} remains`);
    expect((await tearDown(storage)).changes).toEqual([]);
  });

  test('needs no permission but those of the table', async () => {
    const storage = await finishedStorage();
    const { iam } = storage.simulator.world;
    const placed = { name: 'vault', region: example.region, accountId: example.accountId, environment: 'safe-storage', inputs: {} };
    const Statement = (['identify', 'lease', 'teardown', 'cleanup'] as const).flatMap(caller => statements(caller, [placed as never]))
      .map(({ actions, resources, condition }) => ({ Effect: 'Allow', Action: actions, Resource: resources, Condition: condition }));
    iam.putPolicies(example.deployRole, [{ Version: '2012-10-17', Statement } as Policy]);
    expect(await tearAllDown(storage, { 'delete-backups': 'true' })).toMatchObject({ status: 'complete', failure: undefined });
    expect(left(storage)).toEqual(untilRestored);
  });
});

describe('stopped anywhere, the next run goes on', () => {
  const changes: [service: string, operation: string][] = [
    ['fsx', 'DeleteVolume'], [
      'fsx', 'DeleteStorageVirtualMachine',
    ], ['fsx', 'DeleteFileSystem'], ['kms', 'ScheduleKeyDeletion'], ['kms', 'DeleteAlias'],
    [
      'kms', 'DisconnectCustomKeyStore',
    ], ['kms', 'DeleteCustomKeyStore'], ['cloudhsm', 'DeleteHsm'], ['cloudhsm', 'TagResource'], ['logs', 'TagResource'],
    [
      'cloudhsm', 'DeleteCluster',
    ], ['ec2', 'DeleteSecurityGroup'], ['logs', 'DeleteLogGroup'], ['cloudhsm', 'DeleteBackup'], ['ssm', 'DeleteParameter'],
  ];

  test.each(changes)('after %s %s', async (service, operation) => {
    const storage = await finishedStorage();
    const { faults, clock } = { faults: storage.simulator.world.faults, clock: storage.simulator.clock };
    faults.add({ service, operation, call: 1, fault: 'crash' });
    for (let run = 1; !faults.dead && run <= 2; run++) {
      await tearDown(storage, { 'delete-backups': 'true' }).catch(() => undefined);
      if (!faults.dead) await clock.sleep(7 * day);
    }
    expect(faults.dead).toBe(true);
    faults.revive();
    expect(await tearAllDown(storage, { 'delete-backups': 'true' })).toMatchObject({ status: 'complete', failure: undefined });
    expect(left(storage)).toEqual(untilRestored);
  });

  test.each(['lost', 'throttle', 'internal'] as const)('every answer once: %s', async fault => {
    const storage = await finishedStorage();
    for (const [service, operation] of changes) storage.simulator.world.faults.add({ service, operation, call: 1, fault });
    expect(await tearAllDown(storage, { 'delete-backups': 'true' })).toMatchObject({ status: 'complete', failure: undefined });
    expect(left(storage)).toEqual(untilRestored);
  });

  test('without waiting, each run asks for what can be asked', async () => {
    const storage = await finishedStorage();
    for (let run = 0; run < 60
      && (await tearDown(storage, { wait: 'false' })).status === 'pending'; run++) await storage.simulator.clock.sleep(6 * 3_600_000);
    expect(left(storage)).toEqual(onlyBackups);
  });
});

describe('a half-made storage', () => {
  const crashAt = (service: string, operation: string, call = 1): SimulatorOptions => ({
    faults: [{ service, operation, call, fault: 'crash' }],
  });
  test.each<[string, RawInputs, SimulatorOptions, typeof nothing]>([
    ['stopped while the cluster is made', { phases: 'provision' }, crashAt('cloudhsm', 'CreateCluster'), nothing],
    ['stopped when the first HSM was asked for', { phases: 'provision' }, crashAt('cloudhsm', 'CreateHsm'), nothing],
    ['provisioned', { phases: 'provision' }, {}, nothing],
    ['initialized', { phases: 'provision, initialize' }, {}, nothing],
    ['stopped with a worker running', { phases: 'provision, initialize, activate' }, crashAt('ssm', 'SendCommand'), nothing],
    ['activated', { phases: 'provision, initialize, activate' }, {}, beforeKeyStore],
    ['stopped when the second HSM was asked for', {}, crashAt('cloudhsm', 'CreateHsm', 2), beforeKeyStore],
    ['stopped while the key store connects', {}, crashAt('kms', 'ConnectCustomKeyStore'), beforeKeyStore],
    ['stopped before the key has its alias', {}, crashAt('kms', 'CreateKey'), onlyBackups],
    ['connected', { phases: 'provision, initialize, activate, connect' }, {}, onlyBackups],
    ['stopped while the file system is made', {}, crashAt('fsx', 'CreateFileSystem'), onlyBackups],
    ['stopped while the storage virtual machine is made', {}, crashAt('fsx', 'CreateStorageVirtualMachine'), onlyBackups],
    ['stopped while the volume is made', {}, crashAt('fsx', 'CreateVolume'), onlyBackups],
  ])('%s', async (_, inputs, options, expected) => {
    const storage = await newStorage(options);
    await storage.run({ ...await testAuthority(), ...inputs }).catch(() => undefined);
    storage.simulator.world.faults.revive();
    expect(await tearAllDown(storage)).toMatchObject({ status: 'complete', failure: undefined });
    expect(left(storage)).toEqual(expected);
  });

  test('an absent one: nothing to do, nothing done', async () => {
    const storage = await newStorage();
    const { status, log, changes } = await tearDown(storage);
    expect({ status, changes }).toEqual({ status: 'complete', changes: [] });
    expect(log).toMatch(/nothing to do/);
    expect(log).not.toMatch(/goes:|stays:|remain/);
  });

  test('an HSM that somebody adds while the cluster goes is deleted too, however long that takes', async () => {
    const storage = await newStorage();
    await storage.run({ ...await testAuthority(), phases: 'provision, initialize, activate' });
    const { simulator: { world, clock, requests } } = storage;
    const refused = { code: 'CloudHsmInvalidRequestException', message: 'Cluster still has HSMs.', status: 400 };
    world.faults.add({ service: 'cloudhsm', operation: 'DeleteCluster', call: 1, times: 3, fault: refused });
    const cluster = clusterOf(storage);
    const zone = cluster.hsms[0]!.zone;
    const addOnceRefused = () => {
      if (requests.some(({ operation }) => operation === 'DeleteCluster')) world.cloudhsm.createHsm(cluster, zone);
      else clock.schedule(clock.now() + 60_000, addOnceRefused);
    };
    addOnceRefused();
    expect(await tearDown(storage)).toMatchObject({ status: 'complete', failure: undefined });
    expect(left(storage)).toMatchObject({ clusters: 0 });
  });
});

describe('a broken storage', () => {
  test.each<[string, (storage: Storage) => Promise<unknown> | void]>([
    ['a key store that has failed', storage => { Object.assign(storeOf(storage), { state: 'FAILED', errorCode: 'INTERNAL_ERROR' }); }],
    ['a key store that is disconnected', async storage => kmsOf(storage).send(
      new DisconnectCustomKeyStoreCommand({ CustomKeyStoreId: storeOf(storage).id }),
    )],
    ['a degraded HSM', storage => { storage.simulator.world.cloudhsm.degrade(clusterOf(storage).hsms[1]!.id); }],
    ['HSMs that somebody has deleted', storage => {
      clusterOf(storage).hsms.forEach(hsm => storage.simulator.world.cloudhsm.deleteHsm(clusterOf(storage), hsm));
    }],
    ['a file system that is misconfigured', storage => { fileSystemOf(storage).lifecycle = 'MISCONFIGURED'; }],
    ['a file system that has failed', storage => { fileSystemOf(storage).lifecycle = 'FAILED'; }],
    ['a key whose deletion somebody has scheduled', async storage => kmsOf(storage).send(
      new ScheduleKeyDeletionCommand({ KeyId: keyOf(storage).id, PendingWindowInDays: 7 }),
    )],
    ['a key that is disabled', async storage => kmsOf(storage).send(new DisableKeyCommand({ KeyId: keyOf(storage).id }))],
  ])('%s is no obstacle', async (_, breakIt) => {
    const storage = await finishedStorage();
    await breakIt(storage);
    expect(await tearAllDown(storage)).toMatchObject({ status: 'complete', failure: undefined });
    expect(left(storage)).toEqual(onlyBackups);
  });

  test('a volume that does not go: says what it has seen last, and the next run goes on', async () => {
    const storage = await finishedStorage({ durations: { 'volume.delete': 3600 } });
    const { status, failure } = await tearDown(storage);
    expect(status).toBe('failed');
    expect(failure).toMatch(
      /Waited 30 minutes for volume fsvol-\w+ to be gone; last seen: fsvol-\w+ DELETING\.\nRun again: it goes on from here/,
    );
    await storage.simulator.clock.sleep(3_600_000);
    expect(await tearAllDown(storage)).toMatchObject({ status: 'complete' });
    expect(left(storage)).toEqual(onlyBackups);
  });

  test('keys that this role does not see keep the key store: what to look for', async () => {
    const storage = await finishedStorage();
    await tearDown(storage);
    await storage.simulator.clock.sleep(8 * day);
    const fault = { code: 'CustomKeyStoreHasCMKsException', message: 'The key store has keys.', status: 400 };
    storage.simulator.world.faults.add({ service: 'kms', operation: 'DeleteCustomKeyStore', call: 1, fault });
    const { status, failure } = await tearDown(storage);
    expect(status).toBe('failed');
    expect(failure).toMatch(/The key store still has keys, though none is to be seen\.[^]*keys that this role may not describe/);
    expect(await tearAllDown(storage)).toMatchObject({ status: 'complete', failure: undefined });
  });

  test('a key that KMS is late to delete: pending, without a date that has passed for a new one', async () => {
    const storage = await finishedStorage();
    await tearDown(storage);
    const { deletion } = keyOf(storage);
    Object.assign(keyOf(storage), { deletion: { ...deletion } });
    await storage.simulator.clock.sleep(8 * day);
    const { status, log } = await tearDown(storage);
    expect(status).toBe('pending');
    expect(log).toContain(`the key to be deleted by KMS any hour, since its date was ${isoTime(deletion!.at)}`);
  });

  test('a cluster\'s security group that an interface of ours keeps: told, in later runs too', async () => {
    const storage = await finishedStorage();
    const { ec2 } = storage.simulator.world;
    ec2.createInterface({ subnetId: example.subnetIds[0], securityGroupIds: [clusterOf(storage).securityGroupId], description: 'ours' });
    const remains = new RegExp(`Security group ${clusterOf(storage).securityGroupId} .*remains.*aws ec2 delete-security-group`);
    expect((await tearAllDown(storage)).log).toMatch(remains);
    expect((await tearDown(storage)).log).toMatch(remains);
  });
});

describe('what others have is not touched', () => {
  const others: [string, (storage: Storage) => Promise<unknown> | void, RegExp][] = [
    ['a grant', async storage => kmsOf(storage).send(new CreateGrantCommand({
      KeyId: keyOf(storage).id, GranteePrincipal: `arn:aws:iam::${example.accountId}:role/rds`, Operations: ['Decrypt'],
    })), /a grant for arn:aws:iam::111122223333:role\/rds/],
    ['a file system of others under the key', ({ simulator: { world } }) => {
      const [fileSystem] = [...world.fsx.fileSystems.values()];
      world.fsx.fileSystems.set(
        'fs-0123456789abcdef0', { ...fileSystem!, id: 'fs-0123456789abcdef0', tags: new Map([['safe-storage', 'other']]) },
      );
    }, /file system fs-0123456789abcdef0/],
    ['a backup of FSx that somebody asked for', ({ simulator: { world } }) => {
      const [[fileSystem], [volume]] = [[...world.fsx.fileSystems.values()], [...world.fsx.volumes.values()]];
      world.fsx.backups.set('backup-0123456789abcdef0', {
        id: 'backup-0123456789abcdef0', type: 'USER_INITIATED', lifecycle: 'AVAILABLE', createdAt: 0, kmsKeyId: fileSystem!.kmsKeyId,
        volume: volume!, fileSystem: fileSystem!, tags: new Map(),
      });
    }, /FSx backup backup-0123456789abcdef0/],
  ];

  test.each(others)('%s: refused, and nothing is removed', async (_, use, named) => {
    const storage = await finishedStorage();
    await use(storage);
    const { status, failure, changes } = await tearDown(storage);
    expect({ status, changes }).toEqual({ status: 'failed', changes: [] });
    expect(failure).toMatch(/^Others use the key: /);
    expect(failure).toMatch(named);
    expect(failure).toContain('ignore-consumers: true to lose them. Nothing was removed.');
  });

  test.each(others)('%s: refused as well where FSx shows the id of a key', async (_, use, named) => {
    const storage = await finishedStorage({ settings: { fsxShowsKey: 'id' } });
    expect((await storage.run({ phases: 'verify' })).outputs.get('health')).toBe('healthy');
    await use(storage);
    const { failure, changes } = await tearDown(storage);
    expect(failure).toMatch(named);
    expect(changes).toEqual([]);
  });

  test.each(others)('%s: lost when told so, with a warning', async (_, use, named) => {
    const storage = await finishedStorage();
    await use(storage);
    const { status, log } = await tearDown(storage, { 'ignore-consumers': 'true' });
    expect(status).toBe('pending');
    expect(log).toMatch(/warning +Others use the key: .*Their data will be lost with it/);
    expect(log).toMatch(named);
    const again = await tearDown(storage);
    expect(again.status).toBe('pending');
    expect(again.log).toMatch(/Others still use key .*cancel-key-deletion/);
    expect(again.log).toMatch(named);
  });

  test('a key store of the same name over somebody else\'s cluster', async () => {
    const storage = await finishedStorage();
    clusterOf(storage).tags.set('safe-storage', 'theirs');
    const { status, failure, changes } = await tearDown(storage);
    expect({ status, changes }).toEqual({ status: 'failed', changes: [] });
    expect(failure).toMatch(
      /No cluster is tagged safe-storage=vault, but backups or keys of cluster-\w+ .*which carries safe-storage=theirs/,
    );
  });

  test('an alias that somebody has moved to a key of theirs', async () => {
    const storage = await finishedStorage();
    const { KeyMetadata } = await kmsOf(storage).send(new CreateKeyCommand({}));
    await kmsOf(storage).send(new UpdateAliasCommand({ AliasName: 'alias/vault', TargetKeyId: KeyMetadata!.KeyId }));
    expect(await tearAllDown(storage)).toMatchObject({ status: 'complete' });
    expect(left(storage)).toEqual({ ...onlyBackups, aliases: ['alias/vault'] });
  });

  test('a key whose policy lets nobody else in', async () => {
    const storage = await finishedStorage();
    const Policy = JSON.stringify({
      Version: '2012-10-17', Statement: [{
        Effect: 'Allow', Principal: {
          AWS: `arn:aws:iam::${example.accountId}:root`,
        }, Action: 'kms:*', Resource: '*', Condition: { StringEquals: { 'aws:PrincipalType': 'Account' } },
      }],
    });
    await kmsOf(storage).send(new CreateKeyCommand({ Policy, BypassPolicyLockoutSafetyCheck: true }));
    expect(await tearAllDown(storage)).toMatchObject({ status: 'complete', failure: undefined });
  });

  test('another storage of the account, with its audit log and its backups', async () => {
    const storage = await finishedStorage();
    const { world } = storage.simulator;
    world.logs.write('/aws/cloudhsm/cluster-theirs23456');
    const [backup] = [...world.cloudhsm.backups.values()];
    world.cloudhsm.backups.set('backup-theirs23456', {
      ...backup!, id: 'backup-theirs23456', clusterId: 'cluster-theirs23456', tags: new Map([['safe-storage', 'theirs']]),
    });
    await tearAllDown(storage, { 'delete-backups': 'true' });
    expect(left(storage)).toMatchObject({ auditLogs: ['/aws/cloudhsm/cluster-theirs23456'] });
    expect(world.cloudhsm.backups.get('backup-theirs23456')!.state).toBe('READY');
  });
});

describe('sooner and cheaper, as its log says', () => {
  test('HSMs deleted while the key waits: no cost any more, and the next run goes on', async () => {
    const storage = await finishedStorage();
    await tearDown(storage);
    const { world } = storage.simulator;
    for (const hsm of clusterOf(storage).hsms) world.cloudhsm.deleteHsm(clusterOf(storage), hsm);
    await storage.simulator.clock.sleep(3_600_000);
    expect((await tearDown(storage)).log).toMatch(/the cluster stay; without an HSM they cost nothing/);
    await storage.simulator.clock.sleep(7 * day);
    expect(await tearDown(storage)).toMatchObject({ status: 'complete' });
    expect(left(storage)).toEqual(onlyBackups);
  });

  test('the deletion cancelled and scheduled again with fewer days', async () => {
    const storage = await finishedStorage();
    expect((await tearDown(storage, { 'key-deletion-window': '30' })).log).toMatch(
      /To wait less: aws kms cancel-key-deletion.*key-deletion-window: 7/,
    );
    const late = keyOf(storage).deletion!.at;
    await kmsOf(storage).send(new CancelKeyDeletionCommand({ KeyId: keyOf(storage).id }));
    const { status, log } = await tearDown(storage);
    expect(status).toBe('pending');
    expect(log).not.toMatch(/To wait less/);
    expect(keyOf(storage).deletion!.at).toBeLessThan(late - 20 * day);
  });
});

test('the way back, as its log says: the deletion cancelled and the key enabled, deploy makes everything usable again', async () => {
  const storage = await finishedStorage();
  await tearDown(storage);
  const { id } = keyOf(storage);
  for (const hsm of clusterOf(storage).hsms) storage.simulator.world.cloudhsm.deleteHsm(clusterOf(storage), hsm);
  await storage.simulator.clock.sleep(3_600_000);
  await kmsOf(storage).send(new CancelKeyDeletionCommand({ KeyId: id }));
  await kmsOf(storage).send(new EnableKeyCommand({ KeyId: id }));
  expect(await storage.run(await testAuthority())).toMatchObject({ status: 'complete', failure: undefined });
  expect(keyOf(storage).id).toBe(id);
  expect((await storage.run({ phases: 'verify' })).outputs.get('health')).toBe('healthy');
});

describe('a confirm that differs', () => {
  test.each([
    ['another name', 'valut'], ['nothing', undefined], ['other letters', 'Vault'],
  ])('%s: one message, and AWS is not even asked', async (_, confirm) => {
    const storage = await finishedStorage();
    const before = storage.simulator.requests.length;
    await expect(tearDown(storage, { confirm })).rejects.toThrow(confirm === undefined
      ? 'confirm: expected'
      : `confirm: expected the name "vault" once more (got "${confirm}")`);
    expect(storage.simulator.requests.length).toBe(before);
  });
});
