import {
  CreateClusterCommand, CreateHsmCommand, DeleteBackupCommand, DeleteClusterCommand, DeleteHsmCommand, DescribeBackupsCommand,
  DescribeClustersCommand, ListTagsCommand, ModifyBackupAttributesCommand, ModifyClusterCommand, RestoreBackupCommand, TagResourceCommand,
  UntagResourceCommand, type CreateClusterCommandInput,
} from '@aws-sdk/client-cloudhsm-v2';
import { example } from '../../src/simulator/account';
import { answer, minutes, refusal, signed as signedRequest, startBench, type Bench } from './bench';

const INVALID = 'CloudHsmInvalidRequestException';
// The client does not know Mode, but passes it on. [SDKJS client-cloudhsm-v2 3.332.0]
const request = (changes: object = {}) => (
  { HsmType: 'hsm2m.medium', Mode: 'FIPS', SubnetIds: [...example.subnetIds], ...changes } as object as CreateClusterCommandInput
);
const stateOf = async (bench: Bench, id: string) => (await bench.describe(id)).State;

/** The JSON of an answer, with the members that the old client drops. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a wire protocol has no static types
async function wire(bench: Bench, operation: string, input: object): Promise<any> {
  const response = await fetch(bench.simulator.url, await signedRequest(bench, {
    service: 'cloudhsm',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `BaldrApiService.${operation}`,
      'x-amz-date': new Date(bench.now).toISOString().replace(/[-:]|\.\d+/g, ''),
    },
    body: JSON.stringify(input),
  }));
  return response.json();
}

describe('creating a cluster', () => {
  test('answers what AWS answers, without members that are not there yet', async () => {
    const bench = await startBench();
    const { Cluster: cluster } = await wire(bench, 'CreateCluster', request({ SubnetIds: [example.subnetIds[0]] }));
    expect(cluster).toEqual({
      BackupPolicy: 'DEFAULT',
      BackupRetentionPolicy: { Type: 'DAYS', Value: '90' },
      ClusterId: expect.stringMatching(/^cluster-[a-z2-7]{11}$/),
      CreateTimestamp: bench.now / 1000,
      Hsms: [],
      HsmType: 'hsm2m.medium',
      State: 'CREATE_IN_PROGRESS',
      SubnetMapping: { 'eu-central-1a': example.subnetIds[0] },
      VpcId: example.vpcId,
      NetworkType: 'IPV4',
      Certificates: {},
      Mode: 'FIPS',
    });
  });

  test.each<[string, object, string, RegExp]>([
    ['the type that cannot be made any more', { HsmType: 'hsm1.medium' }, INVALID, /^Provided HsmType is not supported\.$/],
    ['no mode', { Mode: undefined }, INVALID, /^Mode is a required argument for this hsm type\.$/],
    ['an unknown mode', { Mode: 'fips' }, INVALID, /enum value set: \[FIPS, NON_FIPS\]/],
    ['no subnets', { SubnetIds: [] }, INVALID, /length greater than or equal to 1/],
    ['a subnet that does not look like one', {
      SubnetIds: ['subnet-x'],
    }, INVALID, /Member must satisfy regular expression pattern: subnet-/],
    ['an unknown subnet', { SubnetIds: ['subnet-00000000'] }, INVALID, /does not exist/],
    ['two subnets in a zone', { SubnetIds: [example.subnetIds[0], example.publicSubnetId] }, INVALID, /at most one subnet/],
    ['a retention that is too short', { BackupRetentionPolicy: { Type: 'DAYS', Value: '6' } }, INVALID, /7 to 379/],
    ['a tag with a character that is not allowed', { TagList: [{ Key: 'a', Value: 'b;c' }] }, 'CloudHsmTagException', /not valid/],
    ['an unknown backup', { SourceBackupId: 'backup-aaaaaaaaaaa' }, 'CloudHsmResourceNotFoundException', /backup-aaaaaaaaaaa/],
  ])('refuses %s', async (_what, changes, name, message) => {
    const bench = await startBench();
    const refused = await refusal(bench.cloudhsm.send(new CreateClusterCommand(request(changes))));
    expect(refused).toMatchObject({ name, message: expect.stringMatching(message) });
    expect(bench.world.cloudhsm.clusters.size).toBe(0);
  });

  test('takes a zone without CloudHSM, which shows only when an HSM is to be made there', async () => {
    const bench = await startBench();
    bench.world.ec2.zones.forEach(zone => { zone.offersCloudHsm = zone.name !== 'eu-central-1b'; });
    const id = await bench.createCluster();
    await bench.sleep(600_000);
    expect(await refusal(bench.createHsm(id, 'b'))).toMatchObject({ name: INVALID, message: expect.stringMatching(/eu-central-1b/) });
    await bench.createHsm(id, 'a');
  });

  test('refuses a fifth cluster', async () => {
    const bench = await startBench();
    for (let count = 0; count < 4; count++) await bench.createCluster();
    expect((await refusal(bench.createCluster())).name).toBe('CloudHsmResourceLimitExceededException');
  });

  test('needs the service-linked role, or the permission to make it', async () => {
    const bench = await startBench({ settings: { serviceLinkedRoles: 'absent' } });
    await bench.createCluster();
    expect([...bench.world.iam.serviceLinkedRoles]).toEqual(['cloudhsm.amazonaws.com']);
  });

  test('lists clusters by filter and in pages', async () => {
    const bench = await startBench();
    const ids = [await bench.createCluster(), await bench.createCluster(), await bench.createCluster()];
    const first = await bench.cloudhsm.send(new DescribeClustersCommand({ MaxResults: 2 }));
    const second = await bench.cloudhsm.send(new DescribeClustersCommand({ MaxResults: 2, NextToken: first.NextToken }));
    expect([first, second].map(page => page.Clusters?.map(cluster => cluster.ClusterId))).toEqual([ids.slice(0, 2), ids.slice(2)]);
    expect(second.NextToken).toBeUndefined();
    const listed = async (Filters: Record<string, string[]>) => {
      const { Clusters: clusters } = await bench.cloudhsm.send(new DescribeClustersCommand({ Filters }));
      return clusters?.length;
    };
    expect(await listed({ clusterIds: [ids[1] ?? '', 'cluster-aaaaaaaaaaa'] })).toBe(1);
    expect(await listed({ states: ['ACTIVE'] })).toBe(0);
    expect(await listed({ vpcIds: [example.vpcId], states: ['CREATE_IN_PROGRESS'] })).toBe(3);
    expect((await refusal(listed({ names: ['x'] }))).name).toBe(INVALID);
  });

  test('keeps tags', async () => {
    const bench = await startBench();
    const {
      Cluster: { ClusterId: id = '' } = {},
    } = await bench.cloudhsm.send(new CreateClusterCommand(request({ TagList: [{ Key: 'Name', Value: 'vault' }] })));
    await bench.cloudhsm.send(
      new TagResourceCommand({ ResourceId: id, TagList: [{ Key: 'team', Value: 'files' }, { Key: 'Name', Value: 'vault 2' }] }),
    );
    await bench.cloudhsm.send(new UntagResourceCommand({ ResourceId: id, TagKeyList: ['team'] }));
    expect((await bench.cloudhsm.send(new ListTagsCommand({ ResourceId: id }))).TagList).toEqual([{ Key: 'Name', Value: 'vault 2' }]);
    expect((await bench.describe(id)).TagList).toEqual([{ Key: 'Name', Value: 'vault 2' }]);
  });
});

describe('the first HSM', () => {
  test('brings the CSR and the certificates, some time after it is ACTIVE, and the cluster stays UNINITIALIZED', async () => {
    const bench = await startBench({ durations: { 'hsm.csr': 60, 'hsm.create': 400, 'hsm.visible': 0 } });
    const id = await bench.uninitialized();
    expect((await bench.describe(id)).Certificates).toEqual({});
    const created = await wire(bench, 'CreateHsm', { ClusterId: id, AvailabilityZone: 'eu-central-1b' });
    expect(created.Hsm).toEqual({
      AvailabilityZone: 'eu-central-1b', ClusterId: id, SubnetId: example.subnetIds[1], HsmId: expect.stringMatching(/^hsm-[a-z2-7]{11}$/),
      HsmType: 'hsm2m.medium', State: 'CREATE_IN_PROGRESS',
    });
    await bench.sleep(400_000);
    const ready = await bench.describe(id);
    expect(ready).toMatchObject({
      State: 'UNINITIALIZED',
      SecurityGroup: expect.stringMatching(/^sg-/),
      Hsms: [{ State: 'ACTIVE', EniId: expect.stringMatching(/^eni-/), EniIp: expect.stringMatching(/^10\.0\.2\./) }],
    });
    expect(ready.Certificates).toEqual({});
    await bench.sleep(60_000);
    expect(Object.keys((await bench.describe(id)).Certificates
      ?? {}).sort()).toEqual(['AwsHardwareCertificate', 'ClusterCsr', 'HsmCertificate', 'ManufacturerHardwareCertificate']);
  });

  test('is listed only after a lag', async () => {
    const bench = await startBench({ durations: { 'hsm.visible': 20 } });
    const id = await bench.uninitialized();
    await bench.createHsm(id, 'a');
    expect((await bench.describe(id)).Hsms).toEqual([]);
    await bench.sleep(20_000);
    expect((await bench.describe(id)).Hsms).toHaveLength(1);
  });

  test('answers with its interface where AWS is set to', async () => {
    const bench = await startBench({ settings: { createHsmTellsInterface: true, createClusterTellsSecurityGroup: true } });
    const id = await bench.uninitialized();
    expect((await wire(bench, 'CreateHsm', { ClusterId: id, AvailabilityZone: 'eu-central-1a' })).Hsm).toMatchObject({
      EniIp: expect.any(String),
    });
    expect((await bench.describe(id)).SecurityGroup).toMatch(/^sg-/);
  });

  test('must be alone until the API says ACTIVE', async () => {
    const bench = await startBench();
    const id = await bench.provisioned();
    const second = async () => refusal(bench.createHsm(id, 'b'));
    const words = `Cluster '${id}' already contains an HSM but has not yet been fully activated`;
    expect(await second()).toMatchObject({ name: INVALID, message: words });
    const { Certificates: { ClusterCsr: csr = '' } = {} } = await bench.describe(id);
    await bench.initialize(id, bench.ca.sign(csr, { from: bench.now }));
    await bench.until(async () => stateOf(bench, id), state => state === 'INITIALIZED');
    await bench.sleep(minutes(1));
    expect((await second()).message).toBe(words);
    expect(answer(bench.cli(id, ['cluster', 'activate', '--password', 'Correct-Horse-9'])).error_code).toBe(0);
    const activated = bench.now;
    expect(await stateOf(bench, id)).toBe('INITIALIZED');
    expect((await second()).message).toBe(words);
    await bench.until(async () => stateOf(bench, id), state => state === 'ACTIVE');
    expect(bench.now - activated).toBeGreaterThanOrEqual(minutes(1));
    expect(await bench.createHsm(id, 'b')).toMatch(/^hsm-/);
  });

  test('created twice at the same instant leaves a cluster without a CSR, where AWS accepts that', async () => {
    const bench = await startBench({ settings: { concurrentFirstHsms: 'accepted' } });
    const id = await bench.uninitialized();
    await Promise.all([bench.createHsm(id, 'a'), bench.createHsm(id, 'b')]);
    await bench.sleep(minutes(60));
    expect((await bench.describe(id)).Hsms?.map(hsm => hsm.State)).toEqual(['ACTIVE', 'ACTIVE']);
    expect((await bench.describe(id)).Certificates).toEqual({});
  });

  test('that AWS replaces brings another CSR behind the same interface', async () => {
    const bench = await startBench({ faults: [{ event: 'first-hsm-replaced', after: 90 }] });
    const id = await bench.provisioned();
    const before = await bench.describe(id);
    await bench.sleep(minutes(2));
    const after = await bench.describe(id);
    expect(after.Certificates?.ClusterCsr).not.toBe(before.Certificates?.ClusterCsr);
    expect(after.Hsms?.[0]?.HsmId).not.toBe(before.Hsms?.[0]?.HsmId);
    expect(after.Hsms?.[0]?.EniIp).toBe(before.Hsms?.[0]?.EniIp);
    const signed = bench.ca.sign(before.Certificates?.ClusterCsr ?? '', { from: bench.now });
    expect((await refusal(bench.initialize(id, signed))).name).toBe(INVALID);
  });

  test('that comes up DEGRADED never brings a CSR', async () => {
    const bench = await startBench({ faults: [{ event: 'hsm-degraded' }] });
    const id = await bench.uninitialized();
    await bench.createHsm(id, 'a');
    await bench.sleep(minutes(60));
    expect(await bench.describe(id)).toMatchObject({ Hsms: [{ State: 'DEGRADED' }], Certificates: {} });
  });

  test('takes the address that is asked for, once', async () => {
    const bench = await startBench();
    const id = await bench.active();
    const create = async (address: string) =>
      bench.cloudhsm.send(new CreateHsmCommand({ ClusterId: id, AvailabilityZone: 'eu-central-1b', IpAddress: address }));
    await create('10.0.2.77');
    expect((await refusal(create('10.0.2.77'))).name).toBe(INVALID);
    expect((await refusal(create('10.0.3.77'))).name).toBe(INVALID);
    await bench.sleep(minutes(20));
    expect((await bench.describe(id)).Hsms?.[1]?.EniIp).toBe('10.0.2.77');
  });

  test.each<[string, object, string]>([
    ['a zone of the region that the cluster has no subnet in', { AvailabilityZone: 'eu-central-1c' }, INVALID],
    ['what is no zone', { AvailabilityZone: 'eu-central-1' }, INVALID],
    ['an unknown cluster', { ClusterId: 'cluster-aaaaaaaaaaa' }, 'CloudHsmResourceNotFoundException'],
  ])('refuses %s', async (_what, changes, name) => {
    const bench = await startBench();
    const id = await bench.createCluster(example.subnetIds.slice(0, 2));
    const asked = async () => bench.cloudhsm.send(new CreateHsmCommand({ ClusterId: id, AvailabilityZone: 'eu-central-1a', ...changes }));
    await bench.sleep(minutes(10));
    expect((await refusal(asked())).name).toBe(name);
  });

  test('is refused while the cluster is being created', async () => {
    const bench = await startBench();
    const id = await bench.createCluster();
    expect((await refusal(bench.createHsm(id, 'a'))).name).toBe(INVALID);
  });

  test('takes an address of its subnet, and is refused when there is none', async () => {
    const bench = await startBench();
    const id = await bench.uninitialized();
    const subnet = bench.world.ec2.subnet(example.subnetIds[0]);
    const free = subnet?.freeAddresses ?? 0;
    Object.assign(subnet ?? {}, { freeAddresses: 0 });
    expect((await refusal(bench.createHsm(id, 'a'))).name).toBe(INVALID);
    Object.assign(subnet ?? {}, { freeAddresses: free });
    await bench.createHsm(id, 'a');
    expect(subnet?.freeAddresses).toBe(free - 1);
  });
});

describe('an initialized cluster', () => {
  test('shows the customer\'s certificate and no longer the hardware\'s', async () => {
    const bench = await startBench();
    const id = await bench.provisioned();
    const { Certificates: { ClusterCsr: csr = '' } = {} } = await bench.describe(id);
    const signed = bench.ca.sign(csr, { from: bench.now });
    const reply = await bench.initialize(id, signed);
    expect(reply).toMatchObject({
      State: 'INITIALIZE_IN_PROGRESS', StateMessage: 'Cluster is initializing. State will change to INITIALIZED upon completion.',
    });
    expect(await bench.describe(id)).toMatchObject({ State: 'INITIALIZE_IN_PROGRESS', Certificates: {}, Hsms: [{ State: 'ACTIVE' }] });
    await bench.until(async () => stateOf(bench, id), state => state === 'INITIALIZED');
    expect((await bench.describe(id)).Certificates).toEqual({ ClusterCertificate: signed });
    expect((await refusal(bench.initialize(id, signed))).name).toBe(INVALID);
  });
});

describe('HSMs that join', () => {
  test('are made from what another HSM holds when they begin, so that later users never reach them', async () => {
    const bench = await startBench();
    const id = await bench.active();
    bench.asAdmin(id, ['user', 'create', '--username', 'before', '--role', 'crypto-user', '--password', 'password1']);
    await bench.createHsm(id, 'b');
    await bench.sleep(minutes(1));
    bench.asAdmin(id, ['user', 'create', '--username', 'during', '--role', 'crypto-user', '--password', 'password1']);
    await bench.until(async () => bench.describe(id), cluster => cluster.Hsms?.filter(hsm => hsm.State === 'ACTIVE').length === 2);
    await bench.sleep(minutes(30));
    const { users } = answer(bench.cli(id, ['user', 'list'])).data;
    expect(Object.fromEntries(users.map((user: Record<string, string>) => [user.username, user['cluster-coverage']])))
      .toEqual({ admin: 'full', app_user: 'full', before: 'full', during: 'inconsistent' });
  });

  test('are limited to six in the account', async () => {
    const bench = await startBench();
    const id = await bench.active();
    for (let count = 1; count < 6; count++) await bench.createHsm(id, 'abc'.charAt(count % 3) as 'a');
    expect((await refusal(bench.createHsm(id, 'a'))).name).toBe('CloudHsmResourceLimitExceededException');
  });
});

describe('deletion', () => {
  const remove = async (bench: Bench, id: string) => bench.cloudhsm.send(new DeleteClusterCommand({ ClusterId: id }));

  test('of an HSM keeps a backup, gives its address back, and takes minutes in which the cluster cannot go', async () => {
    const bench = await startBench();
    const id = await bench.active();
    const [hsm] = bench.cluster(id).hsms;
    expect(await refusal(remove(bench, id))).toMatchObject({ name: INVALID });
    expect(await bench.cloudhsm.send(new DeleteHsmCommand({ ClusterId: id, EniIp: hsm?.eniIp }))).toMatchObject({ HsmId: hsm?.id });
    expect((await bench.describe(id)).Hsms).toMatchObject([{ State: 'DELETE_IN_PROGRESS' }]);
    expect((await refusal(remove(bench, id))).name).toBe(INVALID);
    await bench.until(async () => bench.describe(id), cluster => cluster.Hsms?.length === 0);
    expect(bench.world.ec2.interfaces.has(hsm?.eniId ?? '')).toBe(false);
    const { Cluster: cluster } = await remove(bench, id);
    expect(cluster).toMatchObject({
      State: 'DELETE_IN_PROGRESS', StateMessage: 'The cluster is being deleted.', Hsms: [], Certificates: {
        ClusterCertificate: expect.any(String),
      },
    });
    await bench.sleep(minutes(10));
    expect((await bench.cloudhsm.send(new DescribeClustersCommand({}))).Clusters).toEqual([]);
    expect([...bench.world.ec2.securityGroups.values()].filter(group => group.name.startsWith('cloudhsm'))).toEqual([]);
    const { Backups: backups } = await bench.cloudhsm.send(new DescribeBackupsCommand({ Filters: { clusterIds: [id] } }));
    expect(backups).toMatchObject([{ ClusterId: id, BackupState: 'READY', NeverExpires: false }]);
    expect((await refusal(remove(bench, id))).name).toBe('CloudHsmResourceNotFoundException');
  });

  test('leaves a cluster listed as DELETED where AWS is set to', async () => {
    const bench = await startBench({ settings: { deletedClusters: 'listed' } });
    const id = await bench.uninitialized();
    await remove(bench, id);
    await bench.sleep(minutes(10));
    expect(await stateOf(bench, id)).toBe('DELETED');
  });

  test.each<[string, (hsm: { id: string; eniIp: string }) => object, string]>([
    ['no selector', () => ({}), INVALID],
    ['two selectors', hsm => ({ HsmId: hsm.id, EniIp: hsm.eniIp }), INVALID],
    ['an HSM of somebody else', () => ({ HsmId: 'hsm-aaaaaaaaaaa' }), 'CloudHsmResourceNotFoundException'],
  ])('refuses %s', async (_what, selector, name) => {
    const bench = await startBench();
    const id = await bench.provisioned();
    const hsm = bench.cluster(id).hsms[0] ?? { id: '', eniIp: '' };
    expect((await refusal(bench.cloudhsm.send(new DeleteHsmCommand({ ClusterId: id, ...selector(hsm) })))).name).toBe(name);
  });
});

describe('backups', () => {
  test('bring a cluster back ACTIVE without HSMs, with its users, its CA and its password', async () => {
    const bench = await startBench();
    const id = await bench.complete();
    for (const hsm of bench.cluster(id).hsms) await bench.cloudhsm.send(new DeleteHsmCommand({ ClusterId: id, HsmId: hsm.id }));
    await bench.until(async () => bench.describe(id), cluster => cluster.Hsms?.length === 0);
    const { Backups: [backup] = [] } = await bench.cloudhsm.send(new DescribeBackupsCommand({}));
    expect(
      await refusal(bench.cloudhsm.send(new CreateClusterCommand(request({ SourceBackupId: backup?.BackupId, Mode: 'NON_FIPS' })))),
    ).toMatchObject({ name: INVALID });

    const { Cluster: restored } = await bench.cloudhsm.send(new CreateClusterCommand(request({ SourceBackupId: backup?.BackupId })));
    expect(restored).toMatchObject({
      State: 'CREATE_IN_PROGRESS', SourceBackupId: backup?.BackupId, Certificates: { ClusterCertificate: expect.any(String) }, Hsms: [],
    });
    const again = restored?.ClusterId ?? '';
    await bench.until(async () => stateOf(bench, again), state => state === 'ACTIVE');
    await bench.createHsm(again, 'a');
    await bench.until(async () => bench.describe(again), cluster => cluster.Hsms?.[0]?.State === 'ACTIVE');
    await bench.sleep(30_000);
    expect(answer(bench.asAdmin(again, ['user', 'list'])).data.users.map((user: { username: string }) => user.username)).toEqual([
      'admin', 'app_user', 'kmsuser',
    ]);
    expect(answer(
      bench.asAdmin(again, ['user', 'change-password', '--username', 'kmsuser', '--role', 'crypto-user', '--password', 'another-password']),
    ).error_code).toBe(0);
  });

  test('are made daily, outlive a deletion by a week, and can be kept for ever', async () => {
    const bench = await startBench();
    const id = await bench.active();
    await bench.sleep(minutes(3 * 1440 + 60));
    const list = async (ascending = false) =>
      (await bench.cloudhsm.send(new DescribeBackupsCommand({ SortAscending: ascending }))).Backups ?? [];
    expect(await list()).toHaveLength(3);
    const [oldest] = await list(true);
    const BackupId = oldest?.BackupId ?? '';
    await bench.cloudhsm.send(new ModifyBackupAttributesCommand({ BackupId, NeverExpires: true }));
    const { Backup: deleted } = await bench.cloudhsm.send(new DeleteBackupCommand({ BackupId }));
    expect(deleted).toMatchObject({
      BackupState: 'PENDING_DELETION', NeverExpires: true, DeleteTimestamp: new Date(bench.now
      + minutes(7 * 1440)),
    });
    await bench.cloudhsm.send(new RestoreBackupCommand({ BackupId }));
    await bench.sleep(minutes(8 * 1440));
    expect((await list()).some(backup => backup.BackupId === BackupId)).toBe(true);
    await bench.cloudhsm.send(new DeleteBackupCommand({ BackupId }));
    await bench.sleep(minutes(8 * 1440));
    expect((await list()).some(backup => backup.BackupId === BackupId)).toBe(false);

    await bench.cloudhsm.send(new ModifyClusterCommand({ ClusterId: id, BackupRetentionPolicy: { Type: 'DAYS', Value: '7' } }));
    await bench.sleep(minutes(100 * 1440));
    const ages = (await list()).map(backup => (bench.now - (backup.CreateTimestamp?.getTime() ?? 0)) / minutes(1440));
    expect(Math.max(...ages)).toBeLessThanOrEqual(7.1);
  });
});
