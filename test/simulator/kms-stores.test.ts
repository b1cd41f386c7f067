import { DeleteClusterCommand, DeleteHsmCommand, CreateClusterCommand, DescribeBackupsCommand } from '@aws-sdk/client-cloudhsm-v2';
import {
  ConnectCustomKeyStoreCommand, CreateKeyCommand, DecryptCommand, DeleteCustomKeyStoreCommand, DescribeCustomKeyStoresCommand,
  DescribeKeyCommand,
  DisconnectCustomKeyStoreCommand, EncryptCommand, ScheduleKeyDeletionCommand, UpdateCustomKeyStoreCommand,
} from '@aws-sdk/client-kms';
import { example } from '../../src/simulator/account';
import type { HsmUser } from '../../src/simulator/cloudhsm/model';
import type { ConnectionErrorCode } from '../../src/simulator/core/faults';
import { answer, Authority, configuration, KMSUSER_PASSWORD, minutes, refusal, startBench, type Bench } from './bench';

const disconnect = async (bench: Bench, storeId: string) => {
  await bench.kms.send(new DisconnectCustomKeyStoreCommand({ CustomKeyStoreId: storeId }));
  await bench.until(async () => bench.describeStore(storeId), store => store.ConnectionState === 'DISCONNECTED');
};
const kmsusers = (bench: Bench, clusterId: string): HsmUser[] =>
  bench.cluster(clusterId).hsms.flatMap(hsm => hsm.users).filter(user => user.name === 'kmsuser');

describe('creating a key store', () => {
  test('leaves it disconnected, and asked again for the same gives the same', async () => {
    const bench = await startBench();
    const clusterId = await bench.complete();
    const id = await bench.createStore(clusterId);
    expect(id).toMatch(/^cks-[0-9a-f]{17}$/);
    expect(await bench.createStore(clusterId)).toBe(id);
    expect(await bench.describeStore(id)).toEqual({
      CustomKeyStoreId: id,
      CustomKeyStoreName: 'vault',
      CloudHsmClusterId: clusterId,
      TrustAnchorCertificate: bench.ca.certificate,
      ConnectionState: 'DISCONNECTED',
      CreationDate: expect.any(Date),
      CustomKeyStoreType: 'AWS_CLOUDHSM',
    });
    expect((await refusal(bench.createStore(clusterId, { KeyStorePassword: 'another1' }))).name).toBe('CustomKeyStoreNameInUseException');
    expect((await refusal(bench.createStore(clusterId, { CustomKeyStoreName: 'second' }))).name).toBe('CloudHsmClusterInUseException');
  });

  test('refuses a cluster or a certificate that does not fit', async () => {
    const bench = await startBench();
    const clusterId = await bench.initialized();
    const name = async (changes = {}) => (await refusal(bench.createStore(clusterId, changes))).name;
    expect(await name()).toBe('CloudHsmClusterNotActiveException');
    expect(await name({ CloudHsmClusterId: 'cluster-aaaaaaaaaaa' })).toBe('CloudHsmClusterNotFoundException');
    expect(await name({ KeyStorePassword: 'short' })).toBe('ValidationException');
    bench.cli(clusterId, ['cluster', 'activate', '--password', 'Correct-Horse-9']);
    await bench.until(async () => bench.describe(clusterId), cluster => cluster.State === 'ACTIVE');
    expect(await name({ TrustAnchorCertificate: new Authority('Other', { from: bench.now }).certificate })).toBe(
      'IncorrectTrustAnchorException',
    );
    expect(await refusal(bench.createStore(clusterId))).toMatchObject({
      name: 'CloudHsmClusterInvalidConfigurationException', message: 'CloudHSM cluster must contain active HSMs in at least two '
        + 'Availability Zones',
    });
    await bench.createHsm(clusterId, 'a');
    await bench.sleep(minutes(20));
    expect(await name()).toBe('CloudHsmClusterInvalidConfigurationException');
    await bench.createHsm(clusterId, 'b');
    await bench.sleep(minutes(20));
    const rules = bench.world.ec2.securityGroups.get(bench.cluster(clusterId).securityGroupId)?.rules ?? [];
    const [removed] = rules.splice(0, 1);
    expect(await name()).toBe('CloudHsmClusterInvalidConfigurationException');
    if (removed !== undefined) rules.push(removed);
    expect(await bench.createStore(clusterId)).toMatch(/^cks-/);
  });

  test('finds by name, and says which name it does not find', async () => {
    const bench = await startBench();
    const describe = async (input: object) => bench.kms.send(new DescribeCustomKeyStoresCommand(input));
    expect((await describe({})).CustomKeyStores).toEqual([]);
    expect((await refusal(describe({ CustomKeyStoreName: 'vault' }))).name).toBe('CustomKeyStoreNotFoundException');
    expect((await refusal(describe({ CustomKeyStoreName: 'vault', CustomKeyStoreId: 'cks-1' }))).name).toBe('ValidationException');
  });
});

describe('connecting', () => {
  test('takes minutes, makes interfaces and a group, and gives kmsuser a password that only KMS knows', async () => {
    const bench = await startBench();
    const clusterId = await bench.complete();
    const storeId = await bench.createStore(clusterId);
    const before = bench.world.ec2.interfaces.size;
    await bench.kms.send(new ConnectCustomKeyStoreCommand({ CustomKeyStoreId: storeId }));
    const begun = bench.now;
    expect((await bench.describeStore(storeId)).ConnectionState).toBe('CONNECTING');
    expect((await refusal(bench.kms.send(new CreateKeyCommand({ Origin: 'AWS_CLOUDHSM', CustomKeyStoreId: storeId })))).name).toBe(
      'CustomKeyStoreInvalidStateException',
    );
    await bench.until(async () => bench.describeStore(storeId), store => store.ConnectionState === 'CONNECTED');
    expect(bench.now - begun).toBeGreaterThan(minutes(14));

    const created = [...bench.world.ec2.interfaces.values()].slice(before);
    expect(created.map(each => each.subnetId)).toEqual([...example.subnetIds]);
    expect(created.every(each => each.description === `KMS managed ENI for cluster ${clusterId}`)).toBe(true);
    expect([...bench.world.ec2.securityGroups.values()].map(group => group.name)).toContain(`kms-${storeId}`);
    expect(kmsusers(bench, clusterId).map(user => user.loggedInBy)).toEqual(['kms', 'kms']);
    const asKmsuser = { env: { CLOUDHSM_ROLE: 'crypto-user', CLOUDHSM_PIN: `kmsuser:${KMSUSER_PASSWORD}` } };
    expect(answer(bench.cli(clusterId, ['key', 'list'], asKmsuser)).error_code).toBe(1);

    await disconnect(bench, storeId);
    expect(bench.world.ec2.interfaces.size).toBe(before);
    expect(kmsusers(bench, clusterId).map(user => user.loggedInBy)).toEqual([undefined, undefined]);
    expect((await bench.connect(storeId)).ConnectionState).toBe('CONNECTED');
  });

  type Break = (bench: Bench, clusterId: string) => void;
  const user = (change: Partial<HsmUser>): Break =>
    (bench, id) => kmsusers(bench, id).slice(1).forEach(each => Object.assign(each, change));
  const causes: [ConnectionErrorCode, string, Break, { begun?: boolean }?][] = [
    ['USER_NOT_FOUND', 'no kmsuser on one HSM', (bench, id) => bench.cluster(id).hsms.slice(1).forEach(hsm => {
      hsm.users = hsm.users.filter(each => each.name !== 'kmsuser');
    })],
    ['USER_NOT_FOUND', 'a kmsuser who is an admin', user({ role: 'admin' })],
    ['INVALID_CREDENTIALS', 'another password on one HSM', user({ password: 'another-password' })],
    ['INVALID_CREDENTIALS', 'a second factor', user({ mfa: true })],
    ['USER_LOCKED_OUT', 'five wrong logins', (bench, id) => {
      const env = { CLOUDHSM_ROLE: 'crypto-user', CLOUDHSM_PIN: 'kmsuser:wrong-password' };
      for (let attempt = 0; attempt < 5; attempt++) bench.cli(id, ['key', 'list'], { env });
    }],
    ['USER_LOGGED_IN', 'somebody who is logged in as kmsuser', user({ loggedInBy: 'somebody' })],
    ['INSUFFICIENT_CLOUDHSM_HSMS', 'no HSM that works', (bench, id) =>
      bench.cluster(id).hsms.forEach(hsm => bench.world.cloudhsm.degrade(hsm.id))],
    ['INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET', 'a full subnet', bench => Object.assign(bench.world.ec2.subnet(example.subnetIds[2])
      ?? {}, { freeAddresses: 0 })],
    ['SUBNET_NOT_FOUND', 'a subnet that was deleted', bench => bench.world.ec2.subnets.delete(example.subnetIds[2])],
    ['CLUSTER_NOT_FOUND', 'a cluster that was deleted', (bench, id) => { bench.cluster(id).state = 'DELETED'; }],
    ['NETWORK_ERRORS', 'a cluster that enforces mutual TLS', (bench, id) => { bench.cluster(id).mtls = true; }],
    ['INTERNAL_ERROR', 'a fault of KMS', bench => bench.world.faults.add({ event: 'connection-error', code: 'INTERNAL_ERROR' })],
    ['INSUFFICIENT_CLOUDHSM_HSMS', 'HSMs that fail while it connects', (bench, id) =>
      bench.cluster(id).hsms.forEach(hsm => bench.world.cloudhsm.degrade(hsm.id)), { begun: true }],
  ];

  test.each(causes)('ends FAILED with %s for %s', async (code, _cause, spoil, { begun = false } = {}) => {
    const bench = await startBench();
    const clusterId = await bench.complete();
    const storeId = await bench.createStore(clusterId);
    if (begun) bench.world.after(minutes(1), () => spoil(bench, clusterId));
    else spoil(bench, clusterId);
    expect(await bench.connect(storeId)).toMatchObject({ ConnectionState: 'FAILED', ConnectionErrorCode: code });
    // Only a disconnect leads out of it.
    const again = bench.kms.send(new ConnectCustomKeyStoreCommand({ CustomKeyStoreId: storeId }));
    expect((await refusal(again)).name).toBe('CustomKeyStoreInvalidStateException');
    const repair = bench.kms.send(new UpdateCustomKeyStoreCommand({ CustomKeyStoreId: storeId, KeyStorePassword: 'another-password' }));
    expect((await refusal(repair)).name).toBe('CustomKeyStoreInvalidStateException');
    await disconnect(bench, storeId);
    expect((await bench.describeStore(storeId)).ConnectionErrorCode).toBeUndefined();
  });

  test('works again after the documented repair of a wrong password', async () => {
    const bench = await startBench();
    const clusterId = await bench.complete();
    const storeId = await bench.createStore(clusterId, { KeyStorePassword: 'notThePassword' });
    expect((await bench.connect(storeId)).ConnectionErrorCode).toBe('INVALID_CREDENTIALS');
    await disconnect(bench, storeId);
    await bench.kms.send(new UpdateCustomKeyStoreCommand({ CustomKeyStoreId: storeId, KeyStorePassword: KMSUSER_PASSWORD }));
    expect((await bench.connect(storeId)).ConnectionState).toBe('CONNECTED');
  });

  test('without HSMs is refused at once where KMS is set to', async () => {
    const bench = await startBench({ settings: { connectWithoutHsms: 'refused' } });
    const clusterId = await bench.complete();
    const storeId = await bench.createStore(clusterId);
    bench.cluster(clusterId).hsms.forEach(hsm => bench.world.cloudhsm.degrade(hsm.id));
    expect((await refusal(bench.connect(storeId))).name).toBe('CloudHsmClusterInvalidConfigurationException');
    expect((await bench.describeStore(storeId)).ConnectionState).toBe('DISCONNECTED');
  });

  test('works again though an interface of the customer\'s holds on to the group of KMS', async () => {
    const bench = await startBench();
    const { storeId } = await bench.connected();
    const securityGroupIds = [bench.world.kms.stores.get(storeId)?.securityGroupId ?? ''];
    bench.world.ec2.createInterface({ subnetId: example.subnetIds[0], securityGroupIds, description: 'monitoring' });
    await disconnect(bench, storeId);
    expect((await bench.connect(storeId)).ConnectionState).toBe('CONNECTED');
    expect(bench.world.kms.stores.get(storeId)?.securityGroupId).toBe(securityGroupIds[0]);
  });

  test('can be broken off by a disconnect', async () => {
    const bench = await startBench();
    const storeId = await bench.createStore(await bench.complete());
    await bench.kms.send(new ConnectCustomKeyStoreCommand({ CustomKeyStoreId: storeId }));
    await bench.sleep(minutes(1));
    await bench.kms.send(new DisconnectCustomKeyStoreCommand({ CustomKeyStoreId: storeId }));
    expect((await refusal(bench.kms.send(new ConnectCustomKeyStoreCommand({ CustomKeyStoreId: storeId })))).name).toBe(
      'CustomKeyStoreInvalidStateException',
    );
    await bench.sleep(minutes(60));
    expect((await bench.describeStore(storeId)).ConnectionState).toBe('DISCONNECTED');
  });
});

describe('a connected key store', () => {
  test('can be renamed, but neither changed nor deleted', async () => {
    const bench = await startBench();
    const { storeId } = await bench.connected();
    const update = async (changes: object) => bench.kms.send(new UpdateCustomKeyStoreCommand({ CustomKeyStoreId: storeId, ...changes }));
    await update({ NewCustomKeyStoreName: 'renamed' });
    expect((await bench.describeStore(storeId)).CustomKeyStoreName).toBe('renamed');
    expect((await refusal(update({ KeyStorePassword: 'password1' }))).name).toBe('CustomKeyStoreInvalidStateException');
    expect((await refusal(bench.kms.send(new DeleteCustomKeyStoreCommand({ CustomKeyStoreId: storeId })))).name).toBe(
      'CustomKeyStoreInvalidStateException',
    );
    await bench.kms.send(new ConnectCustomKeyStoreCommand({ CustomKeyStoreId: storeId }));
    expect((await bench.describeStore(storeId)).ConnectionState).toBe('CONNECTED');
  });

  test('lives on with one HSM, but makes no keys then', async () => {
    const bench = await startBench();
    const { clusterId, storeId } = await bench.connected();
    const create = async () => bench.kms.send(new CreateKeyCommand({ Origin: 'AWS_CLOUDHSM', CustomKeyStoreId: storeId }));
    const { KeyMetadata: key } = await create();
    bench.world.cloudhsm.degrade(bench.cluster(clusterId).hsms[0]?.id ?? '');
    expect((await refusal(create())).name).toBe('CloudHsmClusterInvalidConfigurationException');
    await bench.kms.send(new EncryptCommand({ KeyId: key?.KeyId, Plaintext: Buffer.from('x') }));
  });

  test('stays CONNECTED when all HSMs are lost, and its keys Enabled, but nothing can be encrypted', async () => {
    const bench = await startBench();
    const { clusterId, storeId } = await bench.connected();
    const { KeyMetadata: key } = await bench.kms.send(new CreateKeyCommand({ Origin: 'AWS_CLOUDHSM', CustomKeyStoreId: storeId }));
    for (const hsm of bench.cluster(clusterId).hsms) {
      await bench.cloudhsm.send(new DeleteHsmCommand({ ClusterId: clusterId, HsmId: hsm.id }));
    }
    await bench.until(async () => bench.describe(clusterId), cluster => cluster.Hsms?.length === 0);
    expect((await bench.describeStore(storeId)).ConnectionState).toBe('CONNECTED');
    expect((await bench.kms.send(new DescribeKeyCommand({ KeyId: key?.KeyId }))).KeyMetadata?.KeyState).toBe('Enabled');
    expect(await refusal(bench.kms.send(new EncryptCommand({ KeyId: key?.KeyId, Plaintext: Buffer.from('x') })))).toMatchObject({
      name: 'KMSInvalidStateException', message: 'KMS cannot communicate with your CloudHSM cluster',
    });
    expect(bench.world.kms.usableKey(key?.Arn ?? '')).toEqual({ problem: 'KMS cannot communicate with your CloudHSM cluster' });
  });

  test('moves to a cluster that was restored from its backup, and to no other', async () => {
    const bench = await startBench();
    const { clusterId, storeId } = await bench.connected();
    const { KeyMetadata: key } = await bench.kms.send(new CreateKeyCommand({ Origin: 'AWS_CLOUDHSM', CustomKeyStoreId: storeId }));
    const { CiphertextBlob: sealed } = await bench.kms.send(new EncryptCommand({ KeyId: key?.KeyId, Plaintext: Buffer.from('kept') }));
    await disconnect(bench, storeId);
    const hsms = [...bench.cluster(clusterId).hsms];
    for (const hsm of hsms) await bench.cloudhsm.send(new DeleteHsmCommand({ ClusterId: clusterId, HsmId: hsm.id }));
    await bench.until(async () => bench.describe(clusterId), cluster => cluster.Hsms?.length === 0);
    const { Backups: [backup] = [] } = await bench.cloudhsm.send(new DescribeBackupsCommand({}));
    await bench.cloudhsm.send(new DeleteClusterCommand({ ClusterId: clusterId }));
    const input = {
      HsmType: 'hsm2m.medium', Mode: 'FIPS', SubnetIds: [...example.subnetIds], SourceBackupId: backup?.BackupId,
    } as object as CreateClusterCommand['input'];
    const restored = (await bench.cloudhsm.send(new CreateClusterCommand(input))).Cluster?.ClusterId ?? '';
    await bench.until(async () => bench.describe(restored), cluster => cluster.State === 'ACTIVE');
    for (const zone of ['a', 'b'] as const) await bench.createHsm(restored, zone);
    await bench.sleep(minutes(20));
    await bench.kms.send(new UpdateCustomKeyStoreCommand({ CustomKeyStoreId: storeId, CloudHsmClusterId: restored }));
    // The most recent backup has the password that KMS knows. [KDG23:fix-keystore]
    expect((await bench.connect(storeId)).ConnectionState).toBe('CONNECTED');
    const { Plaintext: plaintext } = await bench.kms.send(new DecryptCommand({ CiphertextBlob: sealed }));
    expect(Buffer.from(plaintext ?? []).toString()).toBe('kept');

    await disconnect(bench, storeId);
    const stranger = await bench.active();
    const update = bench.kms.send(new UpdateCustomKeyStoreCommand({ CustomKeyStoreId: storeId, CloudHsmClusterId: stranger }));
    expect((await refusal(update)).name).toBe('CloudHsmClusterNotRelatedException');
  });
});

test('a key store can be deleted only without keys, which takes their deletion window', async () => {
  const bench = await startBench();
  const { clusterId, storeId } = await bench.connected();
  const { KeyMetadata: key } = await bench.kms.send(new CreateKeyCommand({ Origin: 'AWS_CLOUDHSM', CustomKeyStoreId: storeId }));
  await bench.kms.send(new ScheduleKeyDeletionCommand({ KeyId: key?.KeyId, PendingWindowInDays: 7 }));
  await disconnect(bench, storeId);
  const remove = async () => bench.kms.send(new DeleteCustomKeyStoreCommand({ CustomKeyStoreId: storeId }));
  expect((await refusal(remove())).name).toBe('CustomKeyStoreHasCMKsException');
  await bench.sleep(minutes(7 * 1440 + 1));
  await remove();
  expect((await refusal(bench.describeStore(storeId))).name).toBe('CustomKeyStoreNotFoundException');
  // The cluster is as it was, down to the key of the HSMs. [botocore DeleteCustomKeyStore]
  expect(bench.cluster(clusterId)).toMatchObject({ state: 'ACTIVE' });
  expect(bench.cluster(clusterId).kmsKeys.has(key?.Arn ?? '')).toBe(true);
});

test('an address book of one HSM is enough for cloudhsm-cli to see the keys of KMS', async () => {
  const bench = await startBench();
  const { clusterId, storeId } = await bench.connected();
  const { KeyMetadata: key } = await bench.kms.send(new CreateKeyCommand({ Origin: 'AWS_CLOUDHSM', CustomKeyStoreId: storeId }));
  await disconnect(bench, storeId);
  bench.asAdmin(clusterId, ['user', 'change-password', '--username', 'kmsuser', '--role', 'crypto-user', '--password', KMSUSER_PASSWORD]);
  const listed = answer(bench.cli(clusterId, ['key', 'list', '--filter', `attr.label=${key?.Arn}`], {
    env: {
      CLOUDHSM_ROLE: 'crypto-user', CLOUDHSM_PIN: `kmsuser:${KMSUSER_PASSWORD}`,
    }, config: configuration([bench.cluster(clusterId).hsms[1]?.eniIp ?? '']),
  }));
  expect(listed.data).toEqual({
    matched_keys: [{ 'key-reference': expect.stringMatching(/^0x[0-9a-f]{16}$/), 'attributes': { label: key?.Arn } }], total_key_count: 1,
    returned_key_count: 1,
  });
});
