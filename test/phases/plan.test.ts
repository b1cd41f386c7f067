import { PutParameterCommand } from '@aws-sdk/client-ssm';
import type { RawInputs } from '../../src/inputs/table';
import type { Caller } from '../../src/permissions';
import { createAuthority } from '../../src/pki/authority';
import { callersOf, statements } from '../../src/project/policy';
import { addImage } from '../../src/rehearsal/inputs';
import { summarize } from '../../src/report/summary';
import type { Finding } from '../../src/run/finding';
import { example } from '../../src/simulator/account';
import type { VpcEndpoint } from '../../src/simulator/ec2/network';
import type { Policy, Statement } from '../../src/simulator/iam/policy';
import { EPOCH } from '../../src/simulator/server';
import type { World } from '../../src/simulator/world';
import { clientsOf } from '../simulator/clients';
import { testAuthority } from '../support/authority';
import { finishedStorage, storageAfter } from '../support/finished';
import { makeKey } from '../support/kmsKey';
import { type Attempt, newStorage, type Storage } from '../support/storage';

const [subnetA, subnetB] = example.subnetIds;
const policy = (...Statement: Statement[]): Policy => ({ Version: '2012-10-17', Statement });
const everythingBut = (...actions: string[]) =>
  policy({ Effect: 'Allow', Action: '*', Resource: '*' }, { Effect: 'Deny', Action: actions, Resource: '*' });

const plan = async (storage: Storage, inputs: RawInputs = {}) => storage.run({ phases: 'plan', ...await testAuthority(), ...inputs });
const findingsOf = ({ report }: Attempt): readonly Finding[] => report.phases.at(-1)!.findings;

const finished = finishedStorage;

describe('of what there is', () => {
  test('an absent storage: what each phase would do, in order, how long it takes and what it costs', async () => {
    const attempt = await plan(await newStorage());
    expect(attempt).toMatchObject({ status: 'complete', failure: undefined });
    expect(findingsOf(attempt)).toEqual([]);
    const steps = attempt.report.phases[0]!.steps!;
    expect([...new Set(steps.map(({ phase }) => phase))]).toEqual(['provision', 'initialize', 'activate', 'connect', 'storage']);
    expect(attempt.outputs.get('changes')).toBe(String(steps.length));
    expect(attempt.log).toMatch(/would {4}connect: connect the key store \(usually 20 to 30 minutes\)/);
    expect(attempt.log).toMatch(/cost about \$3\.76 an hour, \$2,747\.60 a month .*list prices for us-east-1, without/);
    expect(summarize(attempt.report)).toMatch(/\| provision +\| create a cluster \(hsm2m.medium, FIPS\) in 3 zones +\| 2 to 5 minutes/);
  });

  test('nothing is changed, and only what a reader may call is called', async () => {
    const storage = await newStorage();
    const before = storage.simulator.requests.length;
    const attempt = await plan(storage);
    expect(attempt.changes).toEqual([]);
    const asked = new Set(storage.simulator.requests.slice(before).map(({ operation }) => operation.replace(
      /^(Describe|Get|List|Simulate|AssumeRoleWithWebIdentity).*/, '$1',
    )));
    expect([...asked].filter(operation => !operation.startsWith('GET ')).sort()).toEqual([
      'AssumeRoleWithWebIdentity', 'Describe', 'Get', 'Simulate',
    ]);
  });

  test('whatever else is asked for, each phase of the storage is told; only what is asked for counts and is looked into', async () => {
    const storage = await newStorage();
    const asked = async (phases: string, inputs: RawInputs = {}) => {
      const { log, outputs, report } = await plan(storage, { phases, wait: 'false', ...inputs });
      const steps = report.phases[0]!.steps ?? [];
      return { log, changes: outputs.get('changes'), phases: [...new Set(steps.map(({ phase }) => phase))], count: String(steps.length) };
    };
    const all = ['provision', 'initialize', 'activate', 'connect', 'storage'];
    const alone = await asked('plan');
    expect(alone).toMatchObject({ phases: all, changes: alone.count });
    const checked = await asked('plan, verify');
    expect(checked).toMatchObject({ phases: all, changes: alone.count });
    expect(checked.log).not.toMatch(/nothing to do|not asked for/);
    const torn = await asked('plan, teardown', { confirm: 'vault' });
    expect(torn).toMatchObject({ phases: all, changes: '0' });
    expect(torn.log).toContain('not asked for in this run: provision, initialize, activate, connect, storage');
    const first = await asked('provision, plan');
    expect(first).toMatchObject({ phases: all, changes: '2' });
    expect(first.log).toContain('not asked for in this run: initialize, activate, connect, storage');
  });

  test('what a teardown would remove, where it is asked for: the very same that it then says', async () => {
    const storage = await finished();
    const { log, outputs, report } = await plan(storage, { 'phases': 'teardown, plan', 'confirm': 'vault', 'key-deletion-window': '8' });
    const going = [...log.matchAll(/found +goes: (.*)/g)].map(([, what]) => `remove ${what}`);
    expect(going.map(what => what.split(' ')[1])).toEqual(['file', 'key', 'key', 'cluster', 'security', "CloudHSM's"]);
    expect(report.phases[0]!.steps!.map(({ phase, what }) => [phase, what])).toEqual(going.map(what => ['teardown', what]));
    expect(outputs.get('changes')).toBe(String(going.length));
    expect(log).toMatch(/would +teardown: remove key \S+ in key store \S+, .*: KMS deletes it 8 days from now/);
  });

  test('a half-made storage: what is there is left out', async () => {
    const storage = await storageAfter({ phases: 'provision' });
    const { log, status } = await plan(storage);
    expect(status).toBe('complete');
    expect(log).not.toContain('would    provision');
    expect(log).toContain('would    initialize: prove the hardware, sign the CSR with your CA');
  });

  test('a CA whose key is in KMS signs at once: nobody is told to wait for a signature', async () => {
    const storage = await storageAfter({ phases: 'provision' });
    const { log } = await plan(
      storage, {
        'ca-kms-key': await makeKey(storage), 'ca-certificate': undefined, 'ca-private-key': undefined, 'github-token': undefined,
      },
    );
    expect(log).toContain('would    initialize: prove the hardware, certify the CA whose key is ca-kms-key, sign the CSR by kms:Sign');
  });

  test('a file system that is being made: waited for, and what is still missing on it', async () => {
    const storage = await storageAfter({ phases: 'provision, initialize, activate, connect' });
    await storage.run({ phases: 'storage', wait: 'false' });
    const { log, outputs } = await plan(storage);
    expect(log).toMatch(/would {4}storage: wait for file system fs-\w+, which is being created/);
    expect(log).toContain('would    storage: create the volume vol1');
    expect(outputs.get('changes')).toBe('3');
  });

  test('a CSR that was signed elsewhere: that is taken, and nobody is asked to sign', async () => {
    const storage = await storageAfter({ phases: 'provision' });
    const given = { 'ca-private-key': undefined, 'signed-cluster-certificate': (await testAuthority())['ca-certificate'] };
    expect((await plan(storage, given)).log).toMatch(/initialize: prove the hardware, take the certificate that you signed/);
  });

  test('a finished storage: nothing to do', async () => {
    const attempt = await plan(await finished());
    expect(attempt.log).toContain('nothing to do');
    expect(attempt.outputs.get('changes')).toBe('0');
    expect(findingsOf(attempt)).toEqual([]);
    expect(attempt.changes).toEqual([]);
  });

  test('a finished storage that is not as the inputs say: what is changed, and what stays as it is', async () => {
    const attempt = await plan(await finished(), { 'storage-capacity': '2048', 'hsm-mode': 'NON_FIPS' });
    expect(attempt).toMatchObject({ status: 'complete' });
    expect(findingsOf(attempt)).toMatchObject([
      { severity: 'notice', what: expect.stringContaining('mode FIPS (hsm-mode says NON_FIPS)') as string },
    ]);
    expect(attempt.outputs.get('changes')).toBe('1');
    expect(attempt.log).toMatch(/would {4}storage: grow file system fs-\w+ from 1024 to 2048 GiB/);
  });
});

describe('a broken storage says what does not fix itself', () => {
  test('a key store that failed would be connected again', async () => {
    const storage = await finished();
    const [store] = [...storage.simulator.world.kms.stores.values()];
    Object.assign(store!, { state: 'FAILED', errorCode: 'INVALID_CREDENTIALS' });
    const { log, status } = await plan(storage);
    expect(status).toBe('complete');
    expect(log).toMatch(/would {4}connect: connect the key store, which is FAILED \(INVALID_CREDENTIALS\)/);
  });

  test('a key store of this name over another cluster is in the way', async () => {
    const storage = await finished();
    [...storage.simulator.world.cloudhsm.clusters.values()][0]!.tags.set('safe-storage', 'other');
    const { failure } = await plan(storage);
    expect(failure).toMatch(
      /No cluster is tagged safe-storage=vault, but backups or keys of cluster-\w+ .*which carries safe-storage=other/,
    );
  });

  test('a cluster that has another key store takes no second one', async () => {
    const { failure } = await plan(await finished(), { 'key-store-name': 'second' });
    expect(failure).toMatch(
      /key-store-name: expected "vault", the name of this storage's cks-\w+ over cluster-\w+ \(got "second"\)\. Give key-store-name: vault/,
    );
  });
});

/** Situations of an account without a storage, each with what is found of it. */
const situations: [string, { world?: (world: World) => void; inputs?: RawInputs }, Partial<Finding>['severity'], RegExp][] = [
  // Network
  ['a zone without CloudHSM beside two with it', {
    world: ({ ec2 }) => {
      ec2.zones[0]!.offersCloudHsm = false;
    },
  }, 'degraded', /is in eu-central-1a, where CloudHSM is not offered.*other zones/],
  ['a zone without CloudHSM where two are needed', {
    world: ({ ec2 }) => { ec2.zones[0]!.offersCloudHsm = false; }, inputs: { 'subnet-ids': `${subnetA} ${subnetB}` },
  }, 'broken', /subnet-ids: .* is in eu-central-1a, where CloudHSM is not offered/],
  ['two subnets in one zone', {
    inputs: { 'subnet-ids': `${subnetA} ${example.publicSubnetId}` },
  }, 'broken', /subnet-ids: expected one subnet a zone/],
  ['subnets of two VPCs', {
    world: ({ ec2 }) => {
      ec2.addVpc({ id: 'vpc-0123456789abcdef0', cidr: '10.9.0.0/16', defaultSecurityGroupId: 'sg-0123456789abcdef0' });
      ec2.addSubnet({ id: 'subnet-0123456789abcdef0', vpcId: 'vpc-0123456789abcdef0', zone: ec2.zones[1]!.name, cidr: '10.9.1.0/24' });
    },
    inputs: { 'subnet-ids': `${subnetA} subnet-0123456789abcdef0` },
  }, 'broken', /(^|- )subnet-ids: expected subnets of one VPC/],
  ['a subnet without free addresses', {
    world: ({ ec2 }) => {
      ec2.subnet(subnetB)!.freeAddresses = 2;
    },
  }, 'broken', /at least 3 free addresses in each subnet \(got 2 in subnet-/],
  ['a public subnet', { inputs: { 'subnet-ids': `${example.publicSubnetId} ${subnetB}` } }, 'degraded', /is public .*private subnets/],
  ['a VPC without DNS', { world: ({ ec2 }) => { ec2.vpcs.get(example.vpcId)!.dnsSupport = false; } }, 'broken', /has no DNS support/],
  [
    'no route out, and no endpoints',
    { world: withoutRoute },
    'broken',
    /cannot reach SSM: .*has no route out, and there is no endpoint for ssm, there is no endpoint for ssmmessages/,
  ],
  ['a NAT gateway that is gone', {
    world: ({ ec2 }) => {
      ec2.natGateways.get(example.natGatewayId)!.state = 'deleted';
    },
  }, 'broken', /cannot reach SSM: the route out of rtb-\w+ leads to nat-\w+ that is gone/],
  ['an internet gateway, but no public address', {
    world: ({ ec2 }) => {
      ec2.routeTables.get(example.routeTableId)!.routes.splice(1, 1, { destination: '0.0.0.0/0', target: example.internetGatewayId });
    },
  }, 'broken', /cannot reach SSM: its route out is an internet gateway/],
  ['a subnet whose own route table leads to the internet, not the main one', {
    world: ({ ec2 }) => {
      ec2.routeTables.get(example.publicRouteTableId)!.subnetIds.push(subnetB);
    },
  }, 'degraded', /subnet-ids: subnet-0a11d6b1e5f0c00b1 is public \(its default route is an internet gateway\)/],
  ['endpoints that admit nobody', {
    world: world => { withoutRoute(world); addEndpoints(world, example.securityGroupId); },
  }, 'broken', /endpoint vpce-\w+ does not admit HTTPS from 10\.0\.1\.0\/24/],
  ['an endpoint that is not made yet', {
    world: world => { withoutRoute(world); addEndpoints(world, openGroup(world), { state: 'pending' }); },
  },
  'broken', /cannot reach SSM: .*endpoint vpce-0 is pending, endpoint vpce-1 is pending/],
  ['endpoints without private DNS', {
    world: world => { withoutRoute(world); addEndpoints(world, openGroup(world), { privateDns: false }); },
  },
  'broken', /cannot reach SSM: .*endpoint vpce-0 has no private DNS name, endpoint vpce-1 has no private DNS name/],
  ['endpoints without names', {
    world: world => {
      withoutRoute(world);
      addEndpoints(world, openGroup(world));
      world.ec2.vpcs.get(example.vpcId)!.dnsHostnames = false;
    },
  }, 'broken', /endpoints have no names in vpc-\w+ without enableDnsHostnames/],
  ['endpoints that serve, far from the CLI\'s bucket', {
    world: world => { withoutRoute(world); addEndpoints(world, openGroup(world)); },
  }, 'degraded', /probably cannot fetch the CloudHSM CLI: its source is a bucket in us-east-1/],
  ['the same for an image that may have the CLI', {
    world: world => { withoutRoute(world); addEndpoints(world, openGroup(world)); addImage(world, 'ami-0123456789abcdef0'); },
    inputs: { 'worker-image': 'ami-0123456789abcdef0' },
  }, 'notice', /probably cannot fetch the CloudHSM CLI: .*That is no matter if ami-\w+ has the CLI installed/],
  ['a region of which AWS does not say where CloudHSM is', {
    world: ({ faults }) => faults.add({
      service: 'ec2', operation: 'DescribeVpcEndpointServices', call: 1,
      fault: { code: 'InvalidServiceName', message: 'No such service', status: 400 },
    }),
  }, 'degraded', /AWS knows no endpoint service com\.amazonaws\.eu-central-1\.cloudhsmv2/],
  // Worker
  ['a worker\'s type that one of the zones does not offer', {
    world: ({ ec2 }) => {
      ec2.zones[1]!.lacks = ['t3.micro'];
    },
  }, 'notice', /worker-instance-type: t3.micro is not offered in eu-central-1b/],
  ['a worker\'s type that none of the zones offers', {
    world: ({ ec2 }) => {
      ec2.zones[0]!.lacks = ['t3.micro'];
      ec2.zones[1]!.lacks = ['t3.micro'];
    }, inputs: { 'subnet-ids': `${subnetA} ${subnetB}` },
  }, 'broken', /worker-instance-type: t3.micro is offered in none of the subnets' zones .*It is in eu-central-1c/],
  ['a worker\'s type that AWS does not know', {
    inputs: { 'worker-instance-type': 't9.micro' },
  }, 'broken', /worker-instance-type: t9.micro is offered in none .*AWS offers no such type in eu-central-1/],
  ['no such instance profile', {
    inputs: { 'worker-instance-profile': 'nobody' },
  }, 'broken', /worker-instance-profile: expected an instance profile with a role \(got "nobody", which is not there\)/],
  ['an instance profile without a role', {
    world: ({ iam }) => iam.putInstanceProfile({ name: 'empty', roleName: 'gone' }), inputs: { 'worker-instance-profile': 'empty' },
  }, 'broken', /worker-instance-profile: expected an instance profile with a role \(got "empty", which has none\)/],
  ['a worker\'s role without SSM', {
    world: ({ iam }) => iam.putPolicies(example.workerRole, [everythingBut('ssmmessages:*')]),
  }, 'broken', /The worker's role safe-storage-worker may not do what it is for: ssmmessages:/],
  ['a CLI version that nobody knows', {
    inputs: { 'cli-version': '5.1.1' },
  }, 'broken', /cli-version: expected a version whose digest is known/],
  [
    'an instance that is not there', {
      inputs: { worker: 'i-0123456789abcdef0' },
    }, 'broken', /worker: expected an instance of eu-central-1/,
  ],
  // CA and secrets
  ['a token that may not write secrets', {
    inputs: { 'github-token': example.jobToken, 'ca-certificate': undefined, 'ca-private-key': undefined },
  }, 'broken', /may not write secrets.*Secrets: write/],
  ['no manufacturer\'s root', {
    inputs: { 'manufacturer-root-certificate': undefined },
  }, 'broken', /manufacturer-root-certificate: expected the root/],
  ['no CA at all', {
    inputs: { 'github-token': undefined, 'ca-certificate': undefined, 'ca-private-key': undefined },
  }, 'notice', /initialize would put out the CSR and be pending/],
  ['a CA whose secrets another job has', {
    inputs: {
      'github-token': undefined, 'ca-certificate': undefined, 'ca-private-key': undefined, 'ca-secret-environment': 'vault-deploy',
    },
  }, 'notice', /Whether there is a CA is not known here: its secrets are those of the environment vault-deploy/],
  ['a CA without its key', { inputs: { 'ca-private-key': undefined } }, 'notice', /A CA is given without its key/],
  // File system
  ['a throughput that nobody here knows', {
    inputs: { 'deployment-type': 'SINGLE_AZ_2', 'throughput-capacity': '24576' },
  }, 'degraded', /throughput-capacity: 24576 MB\/s is not among those .*AWS decides/],
  ['a throughput of several pairs that AWS has for one', {
    inputs: { 'deployment-type': 'SINGLE_AZ_2', 'throughput-capacity': '384', 'ha-pairs': '2', 'storage-capacity': '2048' },
  }, 'degraded', /384 MB\/s for one HA pair of SINGLE_AZ_2, not for 2/],
  ['more HA pairs than anybody here knows', {
    inputs: { 'deployment-type': 'SINGLE_AZ_3', 'throughput-capacity': '1536', 'ha-pairs': '24', 'storage-capacity': '24576' },
  }, 'degraded', /ha-pairs: SINGLE_AZ_3 had up to 12 when this was written, not 24.*AWS decides/],
  ['a type of HSM that AWS makes no more', {
    inputs: { 'hsm-type': 'hsm1.medium' },
  }, 'broken', /hsm-type: AWS makes no hsm1.medium any more/],
  ['more than the first generation takes', {
    inputs: { 'storage-capacity': '200000' },
  }, 'degraded', /200000 GiB may be too much for MULTI_AZ_1/],
  ['a volume larger than its storage', { inputs: { 'volume-size': '2000' } }, 'notice', /volume-size: the volume \(2000 GiB\) is larger/],
  ['storage subnets in one zone', {
    inputs: { 'storage-subnet-ids': `${subnetA} ${example.publicSubnetId}` },
  }, 'broken', /storage-subnet-ids: expected subnets in different zones/],
  ['a full storage subnet', {
    world: ({ ec2 }) => {
      ec2.addSubnet({ id: 'subnet-0123456789abcdef0', vpcId: example.vpcId, zone: ec2.zones[1]!.name, cidr: '10.0.120.0/24' });
      ec2.subnet('subnet-0123456789abcdef0')!.freeAddresses = 0;
    },
    inputs: { 'storage-subnet-ids': `${subnetA} subnet-0123456789abcdef0` },
  }, 'broken', /storage-subnet-ids: subnet-0123456789abcdef0 has no free address/],
  ['a route table that is not there', {
    inputs: { 'route-table-ids': 'rtb-0123456789abcdef0' },
  }, 'broken', /route-table-ids: expected route tables of vpc-\w+ \(got rtb-0123456789abcdef0\)/],
  ['route tables of a single zone\'s type', {
    inputs: { 'deployment-type': 'SINGLE_AZ_1', 'route-table-ids': example.routeTableId },
  }, 'notice', /route-table-ids has no meaning for SINGLE_AZ_1/],
  ['private subnets that no route table of the file system serves', {
    inputs: { 'route-table-ids': example.publicRouteTableId },
  }, 'notice', /Nobody in subnet-0a11d6b1e5f0c00a1 \(rtb-0a11d6b1e5f0c0001\).* will find the file system/],
  ['a security group that is not there', {
    inputs: { 'security-group-ids': 'sg-0123456789abcdef0' },
  }, 'broken', /security-group-ids: expected security groups of vpc-\w+ \(got sg-0123456789abcdef0\)/],
];

function withoutRoute({ ec2 }: World): void {
  ec2.routeTables.get(example.routeTableId)!.routes.splice(1);
}

function addEndpoints({ ec2, region }: World, group: string, change: Partial<VpcEndpoint> = {}): void {
  ['ssm', 'ssmmessages'].forEach((service, index) => ec2.vpcEndpoints.set(`vpce-${index}`, {
    id: `vpce-${index}`, vpcId: example.vpcId, type: 'Interface', serviceName: `com.amazonaws.${region}.${service}`,
    subnetIds: [subnetA], routeTableIds: [], securityGroupIds: [group], tags: new Map(), ...change,
  }));
  ec2.vpcEndpoints.set('vpce-s3', {
    id: 'vpce-s3', vpcId: example.vpcId, type: 'Gateway', serviceName: `com.amazonaws.${region}.s3`,
    subnetIds: [], routeTableIds: [example.routeTableId], securityGroupIds: [], tags: new Map(),
  });
}

/** A group that admits HTTPS from the VPC. */
function openGroup({ ec2 }: World): string {
  const id = ec2.createSecurityGroup({ vpcId: example.vpcId, name: 'endpoints', description: 'HTTPS from the VPC' });
  ec2.addRule(id, { direction: 'ingress', protocol: 'tcp', fromPort: 443, toPort: 443, peer: { cidr: '10.0.0.0/16' } });
  return id;
}

describe('of an account in which something is wrong', () => {
  test.each(situations)('%s', async (_, { world, inputs }, severity, said) => {
    const storage = await newStorage();
    world?.(storage.simulator.world);
    const attempt = await plan(storage, inputs);
    const found = findingsOf(attempt).filter(({ what, remedy }) => said.test(`${what} ${remedy}`));
    expect(found).toMatchObject([{ severity }]);
    expect(found[0]!.remedy).toMatch(/\w+.*\.$/s);
    expect(attempt.status).toBe(severity === 'broken' ? 'failed' : 'complete');
    if (severity === 'broken') expect(attempt.failure).toMatch(said);
    else expect(attempt.log).toMatch(said);
    expect(attempt.changes).toEqual([]);
  });

  test('quotas that are used up by others', async () => {
    const storage = await newStorage();
    for (const name of ['one', 'two', 'three', 'four']) await storage.run({ name, phases: 'provision', ...await testAuthority() });
    expect(findingsOf(await plan(storage)).map(({ severity, what }) => [severity, what])).toEqual([
      ['degraded', 'In eu-central-1 there are 4 clusters, and 1 more would be made; the default quota is 4.'],
    ]);
    expect(findingsOf(await plan(storage, { 'hsm-count': '3' })).map(({ what }) => what)).toContain(
      'In eu-central-1 there are 4 HSMs, and 3 more would be made; the default quota is 6.');
  });

  test('a quota of which there is one', async () => {
    const storage = await newStorage();
    await storage.run({ name: 'one', phases: 'provision', ...await testAuthority() });
    expect(findingsOf(await plan(storage, { 'hsm-count': '6' })).map(({ what }) => what)).toContain(
      'In eu-central-1 there is 1 HSM, and 6 more would be made; the default quota is 6.');
  });

  test('leftovers of an earlier storage', async () => {
    const storage = await newStorage();
    await clientsOf(storage.simulator).ssm.send(
      new PutParameterCommand({ Name: '/safe-storage/vault/admin-password', Type: 'SecureString', Value: 'left-behind-1' }),
    );
    const attempt = await plan(storage);
    expect(findingsOf(attempt)).toMatchObject([
      { severity: 'notice', what: expect.stringContaining('has left /safe-storage/vault/admin-password') as string },
    ]);
    expect(attempt.log).not.toContain('left-behind-1');
  });

  test('all that is wrong is said at once', async () => {
    const storage = await newStorage();
    storage.simulator.world.ec2.zones.forEach(zone => {
      zone.offersCloudHsm = zone.name !== 'eu-central-1a' && zone.name !== 'eu-central-1b';
    });
    const { failure } = await plan(storage, { 'worker-instance-profile': 'nobody', 'security-group-ids': 'sg-0123456789abcdef0' });
    expect(failure).toMatch(/CloudHSM is not offered[^]*worker-instance-profile[^]*security-group-ids/);
  });

  test('a CA that was made and is not handed over', async () => {
    const storage = await newStorage();
    const made = { 'ca-certificate': undefined, 'ca-private-key': undefined };
    expect(findingsOf(await plan(storage, made))).toEqual([]);
    await storage.run({ phases: 'provision, initialize' });
    storage.simulator.world.cloudhsm.clusters.clear();
    const { failure } = await plan(storage, made);
    expect(failure).toMatch(
      /ca-certificate: expected the CA that is kept in the secret SAFE_STORAGE_CA_CERTIFICATE[^]*\$\{\{ secrets.SAFE_STORAGE_CA_PRIVATE_KEY \}\}/,
    );
  });

  test('a CA that ends soon, or has ended', async () => {
    const year = 365 * 86_400_000;
    const old = await createAuthority({ commonName: 'Old CA', notBefore: EPOCH - 9.5 * year, modulusLength: 2048 });
    const given = { 'ca-certificate': old.certificate, 'ca-private-key': old.privateKey };
    const storage = await newStorage();
    const attempt = await plan(storage, given);
    expect(findingsOf(attempt)).toMatchObject([{
      severity: 'notice', what: expect.stringMatching(
        /The CA's certificate ends on 20\d\d/,
      ) as string, remedy: expect.stringContaining('lasts longer') as string,
    }]);
    await storage.simulator.clock.sleep(year);
    expect((await plan(storage, given)).failure).toMatch(/ca-certificate, ca-private-key: .*(expired|ended)/);
    expect((await plan(storage, { ...given, 'ca-private-key': undefined })).failure).toMatch(/ca-certificate: .*(expired|ended)/);
  });
});

describe('service-linked roles', () => {
  const absent = { settings: { serviceLinkedRoles: 'absent' as const } };

  test('that are missing are told, before the first cluster', async () => {
    const attempt = await plan(await newStorage(absent));
    expect(attempt.status).toBe('complete');
    expect(findingsOf(attempt).map(({ severity, what }) => [severity, /AWSServiceRoleFor\w+/.exec(what)?.[0]])).toEqual([
      ['degraded', 'AWSServiceRoleForCloudHSM'],
      ['notice', 'AWSServiceRoleForKeyManagementServiceCustomKeyStores'],
      ['notice', 'AWSServiceRoleForAmazonFSx'],
    ]);
    expect(attempt.log).toContain('aws iam create-service-linked-role --aws-service-name cloudhsm.amazonaws.com');
  });

  test('that are missing and may not be made stand in the way', async () => {
    const storage = await newStorage(absent);
    storage.simulator.world.iam.putPolicies(example.deployRole, [everythingBut('iam:CreateServiceLinkedRole')]);
    const { failure } = await plan(storage);
    expect(failure).toMatch(/AWSServiceRoleForCloudHSM is not there, and role safe-storage-deploy may not make it: provision would fail/);
    for (const name of ['KeyManagementServiceCustomKeyStores', 'AmazonFSx']) {
      expect(failure).toMatch(new RegExp(`AWSServiceRoleFor${name} is not there, and role safe-storage-deploy may not`));
    }
  });

  test('that are there need nobody who may make them', async () => {
    const storage = await newStorage();
    storage.simulator.world.iam.putPolicies(example.deployRole, [everythingBut('iam:CreateServiceLinkedRole')]);
    expect(findingsOf(await plan(storage))).toEqual([]);
  });

  test('that may not be looked at are said to be unchecked', async () => {
    const storage = await newStorage(absent);
    storage.simulator.world.iam.putPolicies(example.deployRole, [everythingBut('iam:GetRole')]);
    const attempt = await plan(storage);
    expect(attempt.status).toBe('complete');
    expect(findingsOf(attempt)).toMatchObject([
      { severity: 'degraded', what: expect.stringMatching(/^Not checked: service-linked roles.*iam:GetRole/) as string },
    ]);
  });
});

/** The storage as the template knows it. */
const templateStorage = ({ simulator: { world: { region, accountId } } }: Storage, inputs: Record<string, string> = {}) =>
  ({
    name: 'vault', region, accountId, environment: 'safe-storage', worker: example.workerRole, vpc: example.vpcId, inputs,
  });

/** The policy that the template's bootstrap stack gives to who makes these calls. */
const policyOf = (storage: Storage, caller: Caller): Policy => policy(...statements(caller, [templateStorage(storage)])
  .map(({
    actions, resources, condition,
  }): Statement => ({ Effect: 'Allow', Action: actions, Resource: resources, Condition: condition })));

describe('permissions', () => {
  const deployRole = (storage: Storage) => `arn:aws:iam::${storage.simulator.world.accountId}:role/${example.deployRole}`;

  test('that a phase lacks are found before it runs', async () => {
    const storage = await newStorage();
    storage.simulator.world.iam.putPolicies(
      example.deployRole, [everythingBut('cloudhsm:CreateCluster', 'fsx:CreateVolume', 'ec2:RunInstances')],
    );
    const attempt = await plan(storage, { phases: 'plan, provision, initialize, activate, connect, storage' });
    expect(attempt.status).toBe('failed');
    expect(findingsOf(attempt).map(({ severity, what }) => `${severity}: ${what}`)).toEqual([
      'broken: role safe-storage-deploy may not do all that the phase provision asks for: cloudhsm:CreateCluster.',
      'broken: role safe-storage-deploy may not do all that the phase storage asks for: fsx:CreateVolume.',
      'broken: role safe-storage-deploy may not do all that starting the worker asks for: ec2:RunInstances.',
    ]);
  });

  test('are listed where they are few, and the rest counted where they are many', async () => {
    const storage = await newStorage();
    const eight = ['cloudhsm:CreateCluster', 'cloudhsm:CreateHsm', 'ec2:AuthorizeSecurityGroupEgress', 'ec2:AuthorizeSecurityGroupIngress',
      'ec2:RevokeSecurityGroupEgress', 'ec2:CreateSecurityGroup', 'ec2:CreateNetworkInterface', 'ec2:DeleteNetworkInterface'];
    const lacking = async (...actions: string[]) => {
      storage.simulator.world.iam.putPolicies(example.deployRole, [everythingBut(...actions)]);
      const texts = findingsOf(await plan(storage)).map(({ what }) => what);
      return texts.find(text => text.includes('the phase provision asks for'))?.replace(/.*asks for: /, '');
    };
    expect(await lacking(...eight)).toBe(`${eight.join(', ')}.`);
    expect(await lacking(...eight, 'cloudhsm:TagResource')).toMatch(/^(\w+:\w+, ){6}3 more\.$/);
  });

  test('of a plan by itself are a warning, since another role may run the phases', async () => {
    const storage = await newStorage();
    storage.simulator.world.iam.putPolicies(example.deployRole, [everythingBut('kms:CreateKey')]);
    const attempt = await plan(storage);
    expect(attempt.status).toBe('complete');
    expect(findingsOf(attempt)).toMatchObject([{
      severity: 'degraded', what: expect.stringContaining(
        'the phase connect asks for: kms:CreateKey',
      ) as string, remedy: expect.stringContaining('phase-roles') as string,
    }]);
    expect(attempt.log).toContain('nothing is sure to stand in the way; 1 finding above should be seen to first');
    expect(attempt.log).not.toContain('nothing stands in the way');
  });

  test('of the roles that will run the phases: each phase needs one that may do all of it', async () => {
    const storage = await newStorage();
    const { iam } = storage.simulator.world;
    iam.putPolicies(example.deployRole, [policy({
      Effect: 'Allow', Action: [
        'cloudhsm:Describe*', 'ec2:Describe*', 'fsx:Describe*', 'kms:Describe*', 'ssm:Describe*', 'iam:*',
      ], Resource: '*',
    })]);
    const trust = policy();
    const one = iam.putRole({ name: 'deployer', path: '/teams/', trust, policies: [everythingBut('ssm:SendCommand')] });
    const two = iam.putRole({ name: 'activator', trust, policies: [everythingBut('fsx:*')] });
    expect(findingsOf(await plan(storage, { 'phase-roles': `${one.arn} ${two.arn}` }))).toEqual([]);
    const none = iam.putRole({ name: 'nobody', trust, policies: [] });
    expect((await plan(storage, { 'phase-roles': none.arn })).failure).toMatch(
      /role nobody may not do anything that the phase provision asks for/,
    );
    const alone = await plan(storage, { 'phase-roles': two.arn });
    expect(alone.failure).toMatch(/role activator may not do all that the phase storage asks for: fsx:/);
    expect((await plan(storage, { 'phase-roles': `${two.arn}-2` })).failure).toMatch(
      /phase-roles: expected roles of this account \(got .*activator-2, which is not there\)/,
    );
  });

  test('that hold in another region only are not counted on', async () => {
    const storage = await newStorage();
    const elsewhere = { StringEquals: { 'aws:RequestedRegion': 'us-east-1' } };
    storage.simulator.world.iam.putPolicies(example.deployRole, [
      policy(
        { Effect: 'Allow', NotAction: 'cloudhsm:*', Resource: '*' },
        { Effect: 'Allow', Action: 'cloudhsm:Describe*', Resource: '*' },
        { Effect: 'Allow', Action: 'cloudhsm:*', Resource: '*', Condition: elsewhere },
      ),
    ]);
    const [found] = findingsOf(await plan(storage));
    expect(found!.what).toMatch(/the phase provision asks for: cloudhsm:TagResource, cloudhsm:CreateCluster, cloudhsm:CreateHsm\.$/);
  });

  test('that are limited to the storage\'s own subnets are enough', async () => {
    const storage = await newStorage();
    const { iam, accountId, region } = storage.simulator.world;
    const others = ['instance', 'volume', 'network-interface', 'security-group', 'image'].map(kind => `arn:aws:ec2:${region}:*:${kind}/*`);
    const mine = example.subnetIds.map(id => `arn:aws:ec2:${region}:${accountId}:subnet/${id}`);
    iam.putPolicies(example.deployRole, [policy(
      { Effect: 'Allow', Action: '*', Resource: '*' }, { Effect: 'Deny', Action: 'ec2:RunInstances', NotResource: [...mine, ...others] },
    )]);
    expect(findingsOf(await plan(storage))).toEqual([]);
  });

  test('that may not be asked about are said to be unchecked, with what would let us ask', async () => {
    const storage = await newStorage();
    storage.simulator.world.iam.putPolicies(example.deployRole, [everythingBut('iam:SimulatePrincipalPolicy')]);
    const attempt = await plan(storage);
    expect(attempt.status).toBe('complete');
    expect(findingsOf(attempt)).toMatchObject([
      { severity: 'degraded', what: expect.stringMatching(/^Not checked: the worker's role lets it work/) as string },
      {
        severity: 'degraded', what: expect.stringMatching(
          /^Not checked: permissions of the phases/,
        ) as string, remedy: expect.stringMatching(/Deny forbids iam:SimulatePrincipalPolicy.*by hand/) as string,
      },
    ]);
  });

  test('of a role that we know by its session only: its path is looked up', async () => {
    const storage = await newStorage();
    const { iam, sts } = storage.simulator.world;
    const role = iam.putRole({ name: 'pathed', path: '/teams/blue/', trust: policy(), policies: [everythingBut('kms:CreateKey')] });
    const session = sts.open(role, 'test', 3600);
    const { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY, sessionToken: AWS_SESSION_TOKEN } = session;
    Object.assign(storage.simulator.env, { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN });
    const attempt = await plan(storage, { 'role-to-assume': undefined });
    expect(findingsOf(attempt)).toMatchObject([
      { what: expect.stringContaining('role pathed may not do all that the phase connect asks for') as string },
    ]);
    expect(storage.simulator.requests.some(({ operation, body }) => operation === 'SimulatePrincipalPolicy'
      && body.includes(encodeURIComponent('role/teams/blue/pathed')))).toBe(true);
  });

  test('of the root user cannot be asked', async () => {
    const attempt = await plan(await newStorage(), { 'role-to-assume': undefined });
    expect(findingsOf(attempt)).toMatchObject([{ severity: 'notice', what: expect.stringContaining(':root has no policies') as string }]);
  });

  test.each([[false, 'ephemeral'], [true, 'ephemeral'], [false, 'runner']])(
    'of the template\'s own roles are enough, with separate activation (%s) and a worker that is '
      + '%s', async (separateActivation, worker) => {
      const storage = await newStorage({ settings: { serviceLinkedRoles: 'absent' } });
      const { iam } = storage.simulator.world;
      iam.putPolicies(example.workerRole, [policyOf(storage, 'worker')]);
      const duties = separateActivation ? ['deploy', 'activate'] as const : ['deploy'] as const;
      const roles = duties.map(duty => iam.putRole({
        name: `only-${duty}`, trust: policy(),
        policies: callersOf({ separateActivation }, duty, templateStorage(storage, { worker })).map(caller => policyOf(storage, caller)),
      }));
      const attempt = await plan(storage, { worker, 'phase-roles': roles.map(({ arn }) => arn).join(', ') });
      expect(findingsOf(attempt).filter(({ what }) => !what.includes('AWSServiceRoleFor'))).toEqual([]);
      expect(attempt.status).toBe('complete');
    });

  test('of plan itself: what its table says is enough for a finished storage, too', async () => {
    const storage = await finished();
    storage.simulator.world.iam.putPolicies(example.deployRole, [policyOf(storage, 'identify'), policyOf(storage, 'plan')]);
    const attempt = await plan(storage, { 'phase-roles': deployRole(storage) });
    expect(findingsOf(attempt)).toEqual([]);
    expect(attempt).toMatchObject({ status: 'complete', failure: undefined });
  });

  test('of plan itself: what its table says is enough for all that it looks at', async () => {
    const storage = await newStorage();
    storage.simulator.world.iam.putPolicies(example.deployRole, [policyOf(storage, 'identify'), policyOf(storage, 'plan')]);
    const attempt = await plan(storage, { 'phase-roles': deployRole(storage) });
    expect(findingsOf(attempt).filter(({ what }) => what.startsWith('Not checked'))).toEqual([]);
    expect(attempt.failure).toMatch(/role safe-storage-deploy may not do all that the phase provision asks for/);
  });
});
