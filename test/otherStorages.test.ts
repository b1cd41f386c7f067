import { CloudHSMV2Client, DeleteBackupCommand, DeleteClusterCommand, TagResourceCommand as TagCluster } from '@aws-sdk/client-cloudhsm-v2';
import { CloudWatchLogsClient, DeleteLogGroupCommand, TagResourceCommand as TagLog } from '@aws-sdk/client-cloudwatch-logs';
import {
  AuthorizeSecurityGroupEgressCommand, AuthorizeSecurityGroupIngressCommand, DeleteTagsCommand, EC2Client,
  RevokeSecurityGroupEgressCommand, RevokeSecurityGroupIngressCommand, RunInstancesCommand,
} from '@aws-sdk/client-ec2';
import {
  DeleteFileSystemCommand, DeleteStorageVirtualMachineCommand, DeleteVolumeCommand, FSxClient, TagResourceCommand as TagFsx,
} from '@aws-sdk/client-fsx';
import {
  CreateKeyCommand, DecryptCommand, EncryptCommand, KMSClient, ScheduleKeyDeletionCommand, TagResourceCommand as TagKey,
} from '@aws-sdk/client-kms';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { configure } from '../src/project/configuration';
import type { SafeStorageOptions } from '../src/project/options';
import { scopesOf } from '../src/project/policy';
import { stack } from '../src/project/stack';
import { example } from '../src/simulator/account';
import type { Tags } from '../src/simulator/core/tags';
import type { Policy } from '../src/simulator/iam/policy';
import type { Simulator } from '../src/simulator/server';
import type { World } from '../src/simulator/world';
import { resolveStack } from './project/stack';
import { byClock } from './support/byClock';
import { type Duties, startDuties } from './support/duties';

/** A whole storage, vault, with the roles of its own environment, and beside them those of another one, trial. */
async function vaultBesideTrial(): Promise<Duties> {
  const duties = await startDuties({}, 'file');
  const steps = [['deploy', 'provision, initialize'], ['activate', 'activate, connect'], ['deploy', 'connect, storage']] as const;
  for (const [duty, phases] of steps) {
    expect((await duties.as(duty, phases)).failure).toBeUndefined();
  }
  addRoles(duties.simulator, { name: 'trial', environment: 'trial', subnetIds: [...example.subnetIds] });
  return duties;
}

const trialVpc = 'vpc-0b22d6b1e5f0c0001';

function addRoles({ world }: Simulator, options: SafeStorageOptions): void {
  const configuration = configure({ region: world.region, accountId: world.accountId, repository: example.repository, ...options });
  const { roles } = resolveStack(stack(configuration, scopesOf(configuration)[0]!, 'test'), {
    Repository: example.repository, VpcId: trialVpc,
  });
  for (const { name, trust, policies } of Object.values(roles)) {
    world.iam.putRole({ name, trust: trust as Policy, policies: policies as Policy[] });
  }
}

type Credentials = Readonly<Record<'accessKeyId' | 'secretAccessKey', string>>;

/** Clients of a role, which try once. */
const clientsOf = (simulator: Simulator, role: string) =>
  clientsWith(simulator, simulator.world.sts.open(simulator.world.iam.roles.get(role)!, 'test', 3600));

function clientsWith({ clock, url, world: { region } }: Simulator, credentials: Credentials) {
  const config = { endpoint: url, region, credentials, maxAttempts: 1 };
  const of = <C extends Parameters<typeof byClock>[0]>(client: C): C => byClock(client, clock);
  return {
    cloudhsm: of(new CloudHSMV2Client(config)), ec2: of(new EC2Client(config)), fsx: of(new FSxClient(config)),
    kms: of(new KMSClient(config)), logs: of(new CloudWatchLogsClient(config)), ssm: of(new SSMClient(config)),
  };
}

let vault: Duties;
beforeAll(async () => { vault = await vaultBesideTrial(); });
const as = (role: string) => clientsOf(vault.simulator, role);
const outcome = async (attempt: Promise<unknown>): Promise<string> => attempt.then(() => 'allowed', (error: Error) => error.message);
const denied = expect.stringMatching(/not authorized to perform/) as string;
const trialRoles = ['trial-deploy', 'trial-activate', 'trial-verify', 'trial-teardown'];
/** What comes of it when each of trial's roles tries. */
const attempts = async (attempt: (role: string) => Promise<unknown>) => Promise.all(trialRoles.map(async role => outcome(attempt(role))));

const first = <T>(all: ReadonlyMap<string, T>): T => [...all.values()][0]!;
const key = () => [...vault.simulator.world.kms.keys.values()].find(({ origin }) => origin === 'AWS_CLOUDHSM')!;
/** Not the root volume of the storage virtual machine, which carries no tag. */
const vaultVolume = () => [...vault.simulator.world.fsx.volumes.values()].find(({ tags }) => tags.has('safe-storage'))!;
const Tags = [{ Key: 'safe-storage', Value: 'trial' }];

test('a key that is in no HSM, such as that of the passwords, is deleted by no role, whatever tag it was given', async () => {
  const { env, url, world } = vault.simulator;
  const credentials = { accessKeyId: env.AWS_ACCESS_KEY_ID!, secretAccessKey: env.AWS_SECRET_ACCESS_KEY! };
  const administrator = new KMSClient({ endpoint: url, region: world.region, credentials });
  const tag = [{ TagKey: 'safe-storage', TagValue: 'trial' }];
  const { KeyMetadata: { KeyId } = {} } = await administrator.send(new CreateKeyCommand({ Tags: tag }));
  expect(await attempts(async role => as(role).kms.send(new ScheduleKeyDeletionCommand({ KeyId })))).toEqual(trialRoles.map(() => denied));
});

type Attack = (world: World, role: string) => Promise<unknown>;
/** Every kind that carries the tag: how trial's roles would take vault's over, and then delete it. */
const takeovers: readonly [kind: string, tags: (world: World) => Tags, take: Attack, remove: Attack][] = [
  [
    'cluster',
    ({ cloudhsm }) => first(cloudhsm.clusters).tags,
    async ({ cloudhsm }, role) => as(role).cloudhsm.send(new TagCluster({ ResourceId: first(cloudhsm.clusters).id, TagList: Tags })),
    async ({ cloudhsm }, role) => as(role).cloudhsm.send(new DeleteClusterCommand({ ClusterId: first(cloudhsm.clusters).id })),
  ],
  [
    'backup',
    ({ cloudhsm }) => first(cloudhsm.backups).tags,
    async ({ cloudhsm }, role) => as(role).cloudhsm.send(new TagCluster({ ResourceId: first(cloudhsm.backups).id, TagList: Tags })),
    async ({ cloudhsm }, role) => as(role).cloudhsm.send(new DeleteBackupCommand({ BackupId: first(cloudhsm.backups).id })),
  ],
  [
    'key',
    () => key().tags,
    async (_, role) => as(role).kms.send(new TagKey({ KeyId: key().id, Tags: [{ TagKey: 'safe-storage', TagValue: 'trial' }] })),
    async (_, role) => as(role).kms.send(new ScheduleKeyDeletionCommand({ KeyId: key().id })),
  ],
  [
    'file system',
    ({ fsx }) => first(fsx.fileSystems).tags,
    async ({ fsx }, role) => as(role).fsx.send(new TagFsx({ ResourceARN: arnOf(`file-system/${first(fsx.fileSystems).id}`), Tags })),
    async ({ fsx }, role) => as(role).fsx.send(new DeleteFileSystemCommand({ FileSystemId: first(fsx.fileSystems).id })),
  ],
  [
    'storage virtual machine',
    ({ fsx }) => first(fsx.storageVirtualMachines).tags,
    async ({ fsx }, role) => as(role).fsx.send(new TagFsx({
      ResourceARN: arnOf(`storage-virtual-machine/${first(fsx.fileSystems).id}/${first(fsx.storageVirtualMachines).id}`), Tags,
    })),
    async ({ fsx }, role) => as(role).fsx.send(new DeleteStorageVirtualMachineCommand({
      StorageVirtualMachineId: first(fsx.storageVirtualMachines).id,
    })),
  ],
  [
    'volume',
    () => vaultVolume().tags,
    async ({ fsx }, role) => as(role).fsx.send(new TagFsx({
      ResourceARN: arnOf(`volume/${first(fsx.fileSystems).id}/${vaultVolume().id}`), Tags,
    })),
    async (_, role) => as(role).fsx.send(new DeleteVolumeCommand({ VolumeId: vaultVolume().id })),
  ],
  [
    'audit log',
    ({ logs }) => first(logs.groups).tags,
    async ({ logs }, role) => as(role).logs.send(new TagLog({
      resourceArn: vault.simulator.world.arn('logs', `log-group:${first(logs.groups).name}`), tags: { 'safe-storage': 'trial' },
    })),
    async ({ logs }, role) => as(role).logs.send(new DeleteLogGroupCommand({ logGroupName: first(logs.groups).name })),
  ],
];
const arnOf = (resource: string) => vault.simulator.world.arn('fsx', resource);

test.each(takeovers)('no role of another storage gives its tag to this one\'s %s, and none deletes it', async (_, tags, take, remove) => {
  const { world } = vault.simulator;
  // Teardown marks the audit log of a cluster that goes.
  first(world.logs.groups).tags.set('safe-storage', 'vault');
  expect(await attempts(async role => take(world, role))).toEqual(trialRoles.map(() => denied));
  expect(tags(world).get('safe-storage')).toBe('vault');
  expect(await attempts(async role => remove(world, role))).toEqual(trialRoles.map(() => denied));
});

test('no role of another storage decrypts under this one\'s key', async () => {
  const { KeyId = '', CiphertextBlob } = await as('safe-storage-verify').kms.send(new EncryptCommand({
    KeyId: key().id, Plaintext: Buffer.from('vault\'s own'), EncryptionContext: { 'safe-storage': 'vault' },
  }));
  for (const EncryptionContext of [{ 'safe-storage': 'vault' }, { 'safe-storage': 'trial' }, undefined]) {
    expect(await attempts(async role => as(role).kms.send(new DecryptCommand({ KeyId, CiphertextBlob, EncryptionContext }))))
      .toEqual(trialRoles.map(() => expect.stringMatching(/not authorized to perform|InvalidCiphertext|ciphertext/)));
  }
});

test('verify does not decrypt what was not encrypted for its round trip', async () => {
  const { world } = vault.simulator;
  const administrator = clientsWith(vault.simulator, world.sts.administrator);
  const { CiphertextBlob } = await administrator.kms.send(new EncryptCommand({ KeyId: key().id, Plaintext: Buffer.from('a file\'s key') }));
  expect(await outcome(as('safe-storage-verify').kms.send(new DecryptCommand({ KeyId: key().id, CiphertextBlob })))).toEqual(denied);
});

const everybody = [{ IpProtocol: 'tcp', FromPort: 0, ToPort: 65_535, IpRanges: [{ CidrIp: '0.0.0.0/0' }] }];
const rules = { GroupId: example.securityGroupId, IpPermissions: everybody };
const changesOfRules: readonly ((role: string) => Promise<unknown>)[] = [
  async role => as(role).ec2.send(new AuthorizeSecurityGroupIngressCommand(rules)),
  async role => as(role).ec2.send(new AuthorizeSecurityGroupEgressCommand(rules)),
  async role => as(role).ec2.send(new RevokeSecurityGroupIngressCommand(rules)),
  async role => as(role).ec2.send(new RevokeSecurityGroupEgressCommand(rules)),
];

describe.each(['ephemeral', 'i-0a11d6b1e5f0c0042', 'lambda:hands'])('with the worker %s', worker => {
  test('no role opens or closes a security group of another VPC than its cluster\'s', async () => {
    const { simulator } = vault;
    addRoles(simulator, { name: 'trial', environment: 'trial', subnetIds: [...example.subnetIds], inputs: { worker } });
    for (const change of changesOfRules) expect(await attempts(change)).toEqual(trialRoles.map(() => denied));
  });
});

test('no role starts a worker beside the HSMs of another storage, in the security group that admits to them', async () => {
  const { simulator } = vault;
  const { world } = simulator;
  addRoles(simulator, { name: 'trial', environment: 'trial', subnetIds: [...example.subnetIds] });
  const [own] = [...world.iam.instanceProfiles.values()];
  const profile = 'trial-worker';
  world.iam.instanceProfiles.set(profile, {
    ...own!, name: profile, roleName: profile, arn: own!.arn.replace(/[^/]*$/, profile),
  });
  const { securityGroupId = '' } = first(world.cloudhsm.clusters);
  const workerTags = [...Tags, { Key: 'safe-storage-run', Value: '1' }];
  const start = async (role: string) => as(role).ec2.send(new RunInstancesCommand({
    MinCount: 1, MaxCount: 1, InstanceType: 't3.micro', SubnetId: example.subnetIds[0], SecurityGroupIds: [securityGroupId],
    ImageId: 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64',
    IamInstanceProfile: { Name: profile }, MetadataOptions: { HttpTokens: 'required' },
    TagSpecifications: (['instance', 'volume', 'network-interface'] as const).map(ResourceType => ({ ResourceType, Tags: workerTags })),
  }));
  expect(await attempts(start)).toEqual(trialRoles.map(() => denied));
});

test('who notes on an instance of yours that it was stopped takes no other tags from it', async () => {
  const { simulator } = vault;
  const worker = 'i-0a11d6b1e5f0c0043';
  addRoles(simulator, { name: 'trial', environment: 'trial', subnetIds: [...example.subnetIds], inputs: { worker } });
  simulator.world.ec2.addInstance({
    id: worker, subnetId: example.subnetIds[0], state: 'stopped', securityGroupIds: [example.securityGroupId],
  });
  const { tags } = simulator.world.ec2.instances.get(worker)!;
  tags.set('owner', 'another team');
  for (const Tags of [undefined, [], [{ Key: 'owner' }]]) {
    expect(await attempts(async role => as(role).ec2.send(new DeleteTagsCommand({ Resources: [worker], Tags }))))
      .toEqual(trialRoles.map(() => denied));
  }
  expect(tags.get('owner')).toBe('another team');
});

describe('verify-users of one storage', () => {
  const fleet = {
    environment: 'fleet', subnetIds: [...example.subnetIds],
    storages: [{ name: 'watched', inputs: { 'verify-users': 'true' } }, { name: 'left-alone' }],
  };
  const may = (role: string, action: string, resource: string, context: Record<string, string> = {}) => {
    const { iam, region } = vault.simulator.world;
    return iam.simulate(iam.roles.get(role)!, action, resource, { 'aws:RequestedRegion': region, ...context }) === 'allow';
  };
  const anyInstance = () => vault.simulator.world.arn('ec2', 'instance/i-0a11d6b1e5f0c0044');
  const password = (name: string) => vault.simulator.world.arn('ssm', `parameter/safe-storage/${name}/admin-password`);
  const starts = (name: string) => ({
    'aws:RequestTag/safe-storage': name, 'aws:RequestTag/safe-storage-run': '1', 'ec2:MetadataHttpTokens': 'required',
    'ec2:InstanceProfile': vault.simulator.world.arn('iam', `instance-profile/fleet-worker-${name}`).replace(/iam:[^:]*/, 'iam:'),
  });
  const workers = (name: string) => `arn:aws:iam::${vault.simulator.world.accountId}:role/fleet-worker-${name}`;

  test.each(['watched', 'left-alone'])('gives the verify role a way to its own HSMs: %s', name => {
    addRoles(vault.simulator, fleet);
    const own = name === 'watched';
    const seen = (role: string) => [
      may(role, 'ssm:SendCommand', anyInstance(), { 'aws:ResourceTag/safe-storage': name }),
      may(role, 'ec2:RunInstances', anyInstance(), starts(name)),
      may(role, 'iam:PassRole', workers(name), { 'iam:PassedToService': 'ec2.amazonaws.com' }),
    ];
    expect(seen('fleet-verify')).toEqual([own, own, own]);
    expect(seen('fleet-activate')).toEqual([true, true, true]);
  });

  test('lets the worker of one storage read its own passwords and no others', () => {
    addRoles(vault.simulator, fleet);
    expect(['watched', 'left-alone'].map(worker => ['watched', 'left-alone'].map(name =>
      may(`fleet-worker-${worker}`, 'ssm:GetParameter', password(name))))).toEqual([[true, false], [false, true]]);
  });
});

describe('the passwords of the HSMs', () => {
  const name = '/safe-storage/vault/admin-password';
  const everything: Policy = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };
  const reads = async (role: string) => outcome(as(role).ssm.send(new GetParameterCommand({ Name: name, WithDecryption: true })));

  test('are read by the worker and the role that activates, and by no other role, whatever its policies say', async () => {
    const { simulator: { world } } = vault;
    world.iam.putRole({ name: 'administrator', trust: everything, policies: [everything] });
    world.iam.putRole({
      name: 'any-instance', trust: everything,
      // As AmazonSSMManagedInstanceCore and ReadOnlyAccess have it.
      policies: [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['ssm:Get*', 'kms:Decrypt'], Resource: '*' }] }],
    });
    addRoles(vault.simulator, { name: 'trial', environment: 'trial', subnetIds: [...example.subnetIds] });
    const roles = [
      ...['deploy', 'activate', 'verify', 'teardown', 'worker'].map(duty => `safe-storage-${duty}`), ...trialRoles, 'trial-worker',
      'administrator', 'any-instance',
    ];
    const readers: string[] = [];
    for (const role of roles) if (await reads(role) === 'allowed') readers.push(role);
    expect(readers).toEqual(['safe-storage-activate', 'safe-storage-worker']);
  });

  test('are not decrypted but by way of Parameter Store', async () => {
    const { simulator: { world } } = vault;
    const { keyId: id } = world.kms.aliases.get(example.parameterKey)!;
    const EncryptionContext = { PARAMETER_ARN: world.ssm.parameters.arn(name) };
    for (const role of ['safe-storage-activate', 'safe-storage-worker']) {
      const encrypt = as(role).kms.send(new EncryptCommand({ KeyId: id, Plaintext: Buffer.from('a'), EncryptionContext }));
      expect(await outcome(encrypt)).toEqual(denied);
    }
  });
});
