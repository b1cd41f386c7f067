import { example, exampleAccount } from '../../src/simulator/account';
import type { Platform } from '../../src/simulator/core/platform';
import type { CustomerInstance } from '../../src/simulator/ec2/state';
import type { SimulatorOptions } from '../../src/simulator/server';
import type { World } from '../../src/simulator/world';
import { testAuthority } from '../support/authority';
import { newStorage, type Storage } from '../support/storage';

const id = 'i-0a11d6b1e5f0c0042';
const otherVpc = { id: 'vpc-0a11d6b1e5f0c0002', subnetId: 'subnet-0a11d6b1e5f0c00d1', securityGroupId: 'sg-0a11d6b1e5f0c0002' };
const noWayOut = 'sg-0a11d6b1e5f0c0003';
const configuration = '/opt/cloudhsm/etc/cloudhsm-cli.cfg';
const untilActive = { worker: id, phases: 'provision, initialize, activate' };

/** An account in which the customer has an instance, and another VPC. */
async function withInstance(given: Partial<CustomerInstance> = {}, options: SimulatorOptions = {}): Promise<Storage> {
  const storage = await newStorage({
    ...options,
    account: world => {
      exampleAccount(world);
      const { ec2 } = world;
      ec2.addVpc({ id: otherVpc.id, cidr: '10.1.0.0/16', defaultSecurityGroupId: otherVpc.securityGroupId });
      ec2.addSubnet({ id: otherVpc.subnetId, vpcId: otherVpc.id, zone: ec2.zones[0]!.name, cidr: '10.1.1.0/24' });
      ec2.createSecurityGroup({ vpcId: example.vpcId, name: 'closed', description: 'HTTPS only' }, { id: noWayOut, visibleAt: 0 });
      ec2.securityGroups.get(noWayOut)!.rules.splice(0, 1);
      ec2.addRule(noWayOut, { direction: 'egress', protocol: 'tcp', fromPort: 443, toPort: 443, peer: { cidr: '0.0.0.0/0' } });
      ec2.addInstance({
        id, subnetId: example.subnetIds[1], state: 'stopped', securityGroupIds: [example.securityGroupId],
        profileName: example.workerProfile, ...given,
      });
    },
  });
  // As its owner has prepared it: Ubuntu's images come without.
  sandbox(storage.simulator.world).installAws();
  return storage;
}

const instance = (world: World) => world.ec2.instances.get(id)!;
const sandbox = (world: World) => world.hosts.sandboxOf(instance(world).host);

/** Everything that acquiring it may change: what must be in the end as it was in the beginning. */
function found({ simulator: { world } }: Storage) {
  const { state, tags, launch } = instance(world);
  const cluster = [...world.cloudhsm.clusters.values()][0];
  return {
    state: state.replace('stopping', 'stopped'),
    tags: Object.fromEntries(tags),
    securityGroups: launch.networkInterface.securityGroupIds,
    configuration: sandbox(world).read(configuration),
    kept: sandbox(world).read(`${configuration}.safe-storage`),
    waysToHsms: world.ec2.securityGroups.get(cluster?.securityGroupId ?? '')?.rules.filter(rule => rule.description !== undefined) ?? [],
  };
}

const adminOf = ({ simulator: { world } }: Storage) =>
  [...world.cloudhsm.clusters.values()][0]?.hsms[0]?.users.find(user => user.name === 'admin')?.role;

test('does the whole way, and is found afterwards as it was', async () => {
  const storage = await withInstance({ tags: { Name: 'bastion' } });
  sandbox(storage.simulator.world).installClient('5.18.0');
  const before = found(storage);
  expect(await storage.run({ worker: id, ...await testAuthority() })).toMatchObject({ status: 'complete', failure: undefined });
  expect(found(storage)).toEqual(before);
  expect(storage.simulator.world.ec2.instances.size).toBe(1);
});

test.each<Platform>([
  { name: 'amzn2023', architecture: 'x86_64' }, { name: 'amzn2023', architecture: 'arm64' },
  { name: 'u22.04', architecture: 'x86_64' }, { name: 'u22.04', architecture: 'arm64' },
  { name: 'u24.04', architecture: 'x86_64' }, { name: 'u24.04', architecture: 'arm64' },
])('$name on $architecture gets the CLI that fits it, and activates the cluster', async platform => {
  const storage = await withInstance({ platform });
  expect(await storage.run({ ...untilActive, ...await testAuthority() })).toMatchObject({ status: 'complete', failure: undefined });
  expect(sandbox(storage.simulator.world).packages.get('cloudhsm-cli')).toBe('5.18.0');
  expect(adminOf(storage)).toBe('admin');
});

test('its own version and configuration of the CLI are respected', async () => {
  const storage = await withInstance();
  const own = sandbox(storage.simulator.world);
  own.installClient('5.17.1');
  own.write(configuration, own.read(configuration)!.replace('%%HSM_IP_ADDRESS%%', '10.9.9.9'));
  const before = found(storage);
  expect(await storage.run({ ...untilActive, ...await testAuthority() })).toMatchObject({ status: 'complete' });
  expect(own.packages.get('cloudhsm-cli')).toBe('5.17.1');
  expect(found(storage)).toEqual(before);
});

test('a configuration that a killed script has left behind is put back', async () => {
  const storage = await withInstance();
  const own = sandbox(storage.simulator.world);
  own.installClient('5.18.0');
  const before = found(storage);
  own.write(`${configuration}.safe-storage`, before.configuration!);
  own.write(configuration, before.configuration!.replace('customerCA.crt', 'gone.crt'));
  expect(await storage.run({ ...untilActive, ...await testAuthority() })).toMatchObject({ status: 'complete' });
  expect(found(storage)).toEqual(before);
});

test('one that runs goes on running', async () => {
  const storage = await withInstance({ state: 'running' });
  const { status, changes } = await storage.run({ ...untilActive, ...await testAuthority() });
  expect(status).toBe('complete');
  expect(found(storage)).toMatchObject({ state: 'running', tags: {}, waysToHsms: [] });
  expect(changes).not.toContain('ec2:StartInstances');
});

test('a member of the cluster\'s security group needs no rule', async () => {
  const storage = await withInstance({ state: 'running' });
  const authority = await testAuthority();
  await storage.run({ ...authority, worker: id, phases: 'provision, initialize' });
  const [cluster] = [...storage.simulator.world.cloudhsm.clusters.values()];
  instance(storage.simulator.world).launch.networkInterface.securityGroupIds.push(cluster!.securityGroupId);
  const { status, changes } = await storage.run({ worker: id, phases: 'activate' });
  expect(status).toBe('complete');
  expect(changes).not.toContain('ec2:AuthorizeSecurityGroupIngress');
});

test('after a run that fails it is stopped again and shut out from the HSMs', async () => {
  const storage = await withInstance({}, { settings: { tamperedPackages: true } });
  const { status, failure } = await storage.run({ ...untilActive, ...await testAuthority() });
  expect(status).toBe('failed');
  expect(failure).toMatch(/failed at "install"[^]*SHA-256/);
  expect(found(storage)).toMatchObject({ state: 'stopped', tags: {}, waysToHsms: [] });
});

test.each(['StartInstances', 'AuthorizeSecurityGroupIngress', 'StopInstances', 'DeleteTags'])(
  'after a crash at %s the next run leaves it as it was', async operation => {
    const storage = await withInstance({}, { faults: [{ service: 'ec2', operation, call: 1, fault: 'crash' }] });
    const authority = await testAuthority();
    const before = { ...found(storage), configuration: expect.anything() };
    await storage.run({ ...untilActive, ...authority }).catch(() => undefined);
    storage.simulator.world.faults.revive();
    expect(await storage.run({ ...untilActive, ...authority })).toMatchObject({ status: 'complete', failure: undefined });
    expect(found(storage)).toEqual(before);
  });

test('one that another storage has started is stopped by whoever is done last', async () => {
  const storage = await withInstance({ state: 'running', tags: { 'safe-storage-stop-after:other': 'stopped before' } });
  const { log } = await storage.run({ ...untilActive, ...await testAuthority() });
  expect(log).toContain(`${id} goes on running for other`);
  expect(found(storage)).toMatchObject({ state: 'running', tags: { 'safe-storage-stop-after:other': 'stopped before' } });
});

test('verify tells of an instance that a crashed run has left running, and of the way that is open', async () => {
  const storage = await withInstance({ state: 'running', tags: { 'safe-storage-stop-after:vault': 'stopped before' } });
  await storage.run({ worker: id, phases: 'provision, initialize', ...await testAuthority() });
  const [cluster] = [...storage.simulator.world.cloudhsm.clusters.values()];
  storage.simulator.world.ec2.addRule(cluster!.securityGroupId, {
    direction: 'ingress', protocol: 'tcp', fromPort: 2223, toPort: 2225, peer: { cidr: '10.0.2.4/32' }, description: 'safe-storage '
      + 'vault: worker, until the end of job 1/1/deploy',
  });
  const { log, changes } = await storage.run({ worker: id, phases: 'verify' });
  expect(log).toContain(`notice   Instance ${id} was started for a run and is still running.`);
  expect(log).toMatch(/notice +Rule sgr-\w+ in sg-\w+ still admits a worker of a run to the HSMs./);
  expect(changes).toEqual([]);
});

test('verify leaves alone what the job of a deployment has started and opened, and goes on without it', async () => {
  const storage = await withInstance({ state: 'running' });
  const authority = await testAuthority();
  await storage.run({ worker: id, ...authority });
  const { world, env } = storage.simulator;
  const deployment = '7/1/deploy';
  instance(world).tags.set('safe-storage-stop-after:vault', deployment);
  const [cluster] = [...world.cloudhsm.clusters.values()];
  world.ec2.addRule(cluster!.securityGroupId, {
    direction: 'ingress', protocol: 'tcp', fromPort: 2223, toPort: 2225,
    peer: { cidr: `${instance(world).launch.networkInterface.privateIp}/32` },
    description: `safe-storage vault: worker, until the end of job ${deployment}`,
  });
  const before = found(storage);
  env.GITHUB_RUN_ID = '8';
  const { log, outputs } = await storage.run({ 'worker': id, 'phases': 'verify', 'verify-users': 'true', ...authority });
  expect(outputs.get('health')).toBe('healthy');
  expect(log).toContain(`worker ${id} stays as it is: by its tag, job ${deployment} has acquired it`);
  expect(found(storage)).toEqual({ ...before, configuration: expect.anything() });
  // The next deployment knows that the other one is dead: two at once would be of one concurrency group.
  env.GITHUB_RUN_ID = '9';
  await storage.run({ worker: id, phases: 'activate', ...authority });
  expect(found(storage)).toMatchObject({ state: 'stopped', tags: {}, waysToHsms: [] });
});

describe('what cannot be a worker is refused before anything is made', () => {
  test.each<[string, Partial<CustomerInstance>, RegExp]>([
    ['an instance that does not exist', {
      id: 'i-0a11d6b1e5f0c0099',
    }, /expected an instance of eu-central-1 in account 111122223333 \(got i-\w+42, which does not exist there\)/],
    ['an instance in another VPC', {
      subnetId: otherVpc.subnetId, securityGroupIds: [otherVpc.securityGroupId],
    }, /expected an instance in the cluster's VPC vpc-\w+01 \(got i-\w+, which is in vpc-\w+02\)/],
    ['Windows', {
      platform: { name: 'windows', architecture: 'x86_64' },
    }, /expected Amazon Linux 2023, Ubuntu 22.04 or Ubuntu 24.04, on x86_64 or arm64 \(got i-\w+, which is windows on x86_64\)/],
    ['an instance without a role', { profileName: undefined }, /expected an instance with an instance profile/],
  ])('%s', async (_, given, message) => {
    const storage = await newStorage({
      account: world => {
        exampleAccount(world);
        world.ec2.addVpc({ id: otherVpc.id, cidr: '10.1.0.0/16', defaultSecurityGroupId: otherVpc.securityGroupId });
        world.ec2.addSubnet({ id: otherVpc.subnetId, vpcId: otherVpc.id, zone: world.ec2.zones[0]!.name, cidr: '10.1.1.0/24' });
        world.ec2.addInstance({
          id, subnetId: example.subnetIds[1], state: 'stopped', securityGroupIds: [example.securityGroupId],
          profileName: example.workerProfile, ...given,
        });
      },
    });
    const { status, failure, changes } = await storage.run({ worker: id, ...await testAuthority() });
    expect(status).toBe('failed');
    expect(failure).toMatch(message);
    expect(failure).toContain('Nothing was created or changed.');
    expect(changes).toEqual([]);
  });
});

describe('what shows only when there is a cluster', () => {
  test('security groups that let nothing out to the HSMs: the rule to add is named, and nothing is started', async () => {
    const storage = await withInstance({ securityGroupIds: [noWayOut] });
    const { failure, changes } = await storage.run({ ...untilActive, ...await testAuthority() });
    expect(failure).toMatch(/TCP 2223-2225 out to the HSMs[^]*authorize-security-group-egress --group-id sg-\w+03 .*GroupId=sg-/);
    expect(changes).not.toContain('ec2:StartInstances');
    expect(found(storage)).toMatchObject({ state: 'stopped', waysToHsms: [] });
  });

  test('a system that the CLI is not fetched for: nothing is run on it, and it is stopped again', async () => {
    const storage = await withInstance({ platform: { name: 'el9', architecture: 'x86_64' } });
    const { failure, changes } = await storage.run({ ...untilActive, ...await testAuthority() });
    expect(failure).toMatch(/expected Amazon Linux 2023, Ubuntu .* \(got i-\w+, which runs Red Hat Enterprise Linux 9.6\)/);
    expect(changes).not.toContain('ssm:SendCommand');
    expect(found(storage)).toMatchObject({ state: 'stopped', tags: {}, waysToHsms: [] });
  });

  test('no AWS CLI, with which the passwords are read: what to install, and nothing was changed', async () => {
    const storage = await newStorage({
      account: world => {
        exampleAccount(world);
        world.ec2.addInstance({
          id, subnetId: example.subnetIds[1], state: 'running', securityGroupIds: [example.securityGroupId],
          profileName: example.workerProfile,
          platform: { name: 'u24.04', architecture: 'x86_64' },
        });
      },
    });
    const { failure } = await storage.run({ ...untilActive, ...await testAuthority() });
    expect(failure).toMatch(/aws is not installed/);
    expect(failure).toContain('sudo snap install aws-cli --classic');
    expect(sandbox(storage.simulator.world).packages.size).toBe(0);
    expect(adminOf(storage)).toBe('unactivated-admin');
  });
});
