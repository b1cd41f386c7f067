import * as cloudhsm from '@aws-sdk/client-cloudhsm-v2';
import * as logs from '@aws-sdk/client-cloudwatch-logs';
import * as ec2 from '@aws-sdk/client-ec2';
import * as fsx from '@aws-sdk/client-fsx';
import * as iam from '@aws-sdk/client-iam';
import * as kms from '@aws-sdk/client-kms';
import * as lambda from '@aws-sdk/client-lambda';
import * as ssm from '@aws-sdk/client-ssm';
import * as sts from '@aws-sdk/client-sts';
import type { RawInputs } from '../../src/inputs/table';
import { example } from '../../src/simulator/account';
import { ServiceError, type ServiceInterface } from '../../src/simulator/core/service';
import { renderError } from '../../src/simulator/core/wire';
import type { Policy } from '../../src/simulator/iam/policy';
import { services } from '../../src/simulator/world';
import { testAuthority } from '../support/authority';
import { modelOf, modelsAreThere } from '../support/awsModels';
import { byClock } from '../support/byClock';
import { loseCluster } from '../support/lost';
import { clusterOf, fileSystemOf, keyOf, volumeOf } from '../support/parts';
import { spoiled } from '../support/spoiled';
import { newStorage, type Storage } from '../support/storage';
import { type Exchange, faultsOfAnswer, faultsOfRequest } from '../support/wireFaults';

/**
 * What goes over the wire in a storage's whole life, held against AWS's own models: what the simulator answers fits them, and so does what
 * the action asks. Operations that no phase calls are called by a client.
 */
if (!modelsAreThere) process.stderr.write('SKIPPED: test/simulator/models.test.ts, since python3 has no botocore (PyPI: botocore)\n');

/** What AWS answers though its model forbids it: how the fault reads, and where AWS shows such an answer. */
const answeredAllTheSame: readonly [RegExp, string][] = [
  [/\.VpcId: "vpc-[\da-f]+" does not fit vpc-\[0-9a-fA-F\]$/, 'the pattern of one digit; ids of VPCs have 8 or 17'],
  [/\.Execution(Start|End)DateTime: "([\d-]+T[\d:.]+Z)?" does not fit/, '[aws/aws-cli awscli/examples/ssm/get-command-invocation.rst]'],
  [/\.ExecutionElapsedTime: "(PT[\d.]+S)?" does not fit/, '[aws/aws-cli awscli/examples/ssm/get-command-invocation.rst]'],
  [/\.CloudWatchLogGroupName: character 0, less/, '[aws/aws-cli awscli/examples/ssm/get-command-invocation.rst]'],
  [/\.OutputS3BucketName: character 0, less/, '[aws/aws-cli awscli/examples/ssm/send-command.rst]'],
  [/\.InvalidParameters: item 0, less/, '[aws/aws-cli awscli/examples/ssm/get-parameters.rst]'],
  [/\.DNSName: "[\w.-]+\.fs-\w+\.fsx\.[\w.-]+" does not fit \^\(\(fs\|fc\)i\?-/, '[FSXUG:managing-svms]'],
  [/\.platform: "windows" is none of Windows$/, '[EC2API:API_Image]'],
  [/^ec2 (Create|Delete)Tags: an answer, though the operation has none$/, '[EC2API:API_CreateTags; EC2API:API_DeleteTags]'],
  [/^logs:.*Exception\.message: no such member$/, '[aws/aws-cli #4005]'],
  [/: BadRequest\.Message: character \d+, more than 256$/, 'a text that quotes the value (uncertain)'],
];

/* eslint-disable @typescript-eslint/no-explicit-any -- commands of all services, by their names */
const clients: Readonly<Record<string, Readonly<Record<string, any>>>> = { cloudhsm, ec2, fsx, iam, kms, lambda, logs, ssm, sts };
const clientNames = ({
  cloudhsm: 'CloudHSMV2Client', ec2: 'EC2Client', fsx: 'FSxClient', iam: 'IAMClient', kms: 'KMSClient', lambda: 'LambdaClient',
  logs: 'CloudWatchLogsClient', ssm: 'SSMClient', sts: 'STSClient',
} as const);

/** Calls as the account's administrator, one in five minutes, each by `service:Operation`; gives what was answered. */
function administrator({ simulator: { clock, url, world } }: Storage) {
  const config = { endpoint: url, region: world.region, credentials: { ...world.sts.administrator }, maxAttempts: 1 };
  const open = new Map<string, any>();
  return async (call: string, input: object = {}): Promise<any> => {
    const [service, operation] = call.split(':') as [keyof typeof clientNames, string];
    const { [clientNames[service]]: Client, [`${operation}Command`]: Command } = clients[service]!;
    const client = open.get(service) ?? byClock(new Client(config), clock);
    open.set(service, client);
    await clock.sleep(300_000);
    return client.send(new Command(input));
  };
}
/* eslint-enable */

const hour = 3_600_000;
const Tags = [{ Key: 'team', Value: 'blue' }];

/** What no phase calls, while the storage is whole. */
async function callTheRest(storage: Storage): Promise<void> {
  const call = administrator(storage);
  const { world, clock } = storage.simulator;
  const cluster = clusterOf(storage);
  await call('cloudhsm:ModifyCluster', { ClusterId: cluster.id, BackupRetentionPolicy: { Type: 'DAYS', Value: '30' } });
  await call('cloudhsm:ListTags', { ResourceId: cluster.id, MaxResults: 1 });
  await call('cloudhsm:UntagResource', { ResourceId: cluster.id, TagKeyList: ['colour'] });
  const [backup] = world.cloudhsm.backups.keys();
  await call('cloudhsm:ModifyBackupAttributes', { BackupId: backup, NeverExpires: true });
  await call('cloudhsm:CopyBackupToRegion', { BackupId: backup, DestinationRegion: 'eu-west-1', TagList: Tags });
  await call('cloudhsm:DeleteBackup', { BackupId: backup });
  await call('cloudhsm:RestoreBackup', { BackupId: backup });

  const { GroupId } = await call('ec2:CreateSecurityGroup', { GroupName: 'other', Description: 'of others', VpcId: example.vpcId });
  const rule = { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, IpRanges: [{ CidrIp: '10.0.0.0/16', Description: 'inside' }] };
  await call('ec2:AuthorizeSecurityGroupIngress', { GroupId, IpPermissions: [rule] });
  await call('ec2:RevokeSecurityGroupIngress', { GroupId, IpPermissions: [rule] });
  world.ec2.addInstance({
    id: 'i-0a11d6b1e5f0c0042', subnetId: example.subnetIds[0], state: 'running', securityGroupIds: [GroupId],
    profileName: example.workerProfile,
  });
  const InstanceIds = ['i-0a11d6b1e5f0c0042'];
  await call('ec2:CreateTags', { Resources: InstanceIds, Tags });
  await call('ec2:DescribeTags', { Filters: [{ Name: 'resource-id', Values: InstanceIds }] });
  await call('ec2:DescribeInstances', { InstanceIds });
  await call('ec2:DeleteTags', { Resources: InstanceIds, Tags: [{ Key: 'team' }] });
  await call('ec2:DescribeInstanceStatus', { InstanceIds, IncludeAllInstances: true });
  for (const Attribute of ['userData', 'instanceInitiatedShutdownBehavior']) {
    await call('ec2:DescribeInstanceAttribute', { InstanceId: InstanceIds[0], Attribute });
  }
  for (const what of ['AvailabilityZones', 'Vpcs', 'NatGateways', 'VpcEndpoints', 'NetworkInterfaces', 'SecurityGroupRules',
    'SecurityGroups', 'Subnets', 'RouteTables', 'InstanceTypes', 'Images', 'InstanceTypeOfferings', 'VpcEndpointServices']) {
    await call(`ec2:Describe${what}`);
  }
  await clock.sleep(hour);

  const parameters = { commands: ['true'] };
  const { Command } = await call('ssm:SendCommand', { InstanceIds, DocumentName: 'AWS-RunShellScript', Parameters: parameters });
  await call('ssm:ListCommandInvocations', { CommandId: Command.CommandId, Details: true });
  await call('ssm:CancelCommand', { CommandId: Command.CommandId });
  const name = '/of-others/secret';
  await call('ssm:PutParameter', { Name: name, Type: 'SecureString', Value: 'hunter22' });
  const parameter = { ResourceType: 'Parameter', ResourceId: name };
  await call('ssm:ListTagsForResource', parameter);
  await call('ssm:AddTagsToResource', { ...parameter, Tags });
  await call('ssm:ListTagsForResource', parameter);
  const image = '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64';
  await call('ssm:GetParameters', { Names: [name, '/of-others/none', image] });
  await call('ec2:StopInstances', { InstanceIds });
  await clock.sleep(hour);
  await call('ec2:StartInstances', { InstanceIds });

  const [fileSystem, volume] = [fileSystemOf(storage), volumeOf(storage)];
  const ResourceARN = world.arn('fsx', `volume/${fileSystem.id}/${volume.id}`);
  await call('fsx:TagResource', { ResourceARN, Tags });
  await call('fsx:ListTagsForResource', { ResourceARN });
  await call('fsx:ListTagsForResource', { ResourceARN: world.arn('fsx', `file-system/${fileSystem.id}`), MaxResults: 1 });
  await call('fsx:UpdateVolume', { VolumeId: volume.id, OntapConfiguration: { SizeInMegabytes: 307_200 } });
  await call('fsx:UpdateFileSystem', { FileSystemId: fileSystem.id, StorageCapacity: 2048 });
  await call('fsx:DescribeFileSystems');
  await clock.sleep(24 * hour);
  await call('fsx:DescribeFileSystems');
  const ontap = {
    SizeInMegabytes: 1024, StorageVirtualMachineId: volume.machineId, JunctionPath: '/other', StorageEfficiencyEnabled: true,
  };
  const other = await call('fsx:CreateVolume', { VolumeType: 'ONTAP', Name: 'other', OntapConfiguration: ontap });
  await clock.sleep(hour);
  await call('fsx:DescribeVolumes', { MaxResults: 1 });
  await call('fsx:DeleteVolume', { VolumeId: other.Volume.VolumeId, OntapConfiguration: { FinalBackupTags: Tags } });
  await clock.sleep(hour);
  for (const { BackupId } of (await call('fsx:DescribeBackups')).Backups) await call('fsx:DeleteBackup', { BackupId });

  await callKms(storage, call);

  const vpc = { vpcId: example.vpcId, subnetIds: [example.subnetIds[1]], securityGroupIds: [example.securityGroupId] };
  world.lambda.add({ name: 'hands', roleName: example.workerRole, timeout: 120, vpc });
  await call('lambda:GetFunctionConfiguration', { FunctionName: 'hands' });
  await clock.sleep(hour);
  await call('lambda:Invoke', { FunctionName: 'hands', Payload: '{}' });
  const [logGroup] = world.logs.groups.keys();
  await call('logs:PutLogGroupDeletionProtection', { logGroupIdentifier: logGroup, deletionProtectionEnabled: false });
  await call('iam:GetRole', { RoleName: example.deployRole });
  const trust = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { AWS: world.accountId }, Action: 'sts:AssumeRole' }] };
  const { arn: RoleArn } = world.iam.putRole({ name: 'other', trust: trust as Policy, policies: [] });
  await call('sts:AssumeRole', { RoleArn, RoleSessionName: 'test' });
}

async function callKms(storage: Storage, call: ReturnType<typeof administrator>): Promise<void> {
  const { world, clock } = storage.simulator;
  const { id: inStore } = keyOf(storage);
  const { KeyMetadata: { KeyId, Arn } } = await call('kms:CreateKey', { Tags: [{ TagKey: 'team', TagValue: 'blue' }] });
  const { Policy } = await call('kms:GetKeyPolicy', { KeyId });
  await call('kms:PutKeyPolicy', { KeyId, Policy });
  await call('kms:TagResource', { KeyId, Tags: [{ TagKey: 'team', TagValue: 'red' }] });
  await call('kms:UntagResource', { KeyId, TagKeys: ['team'] });
  await call('kms:UpdateKeyDescription', { KeyId, Description: 'another' });
  await call('kms:DisableKey', { KeyId });
  await call('kms:EnableKey', { KeyId });
  await call('kms:EnableKeyRotation', { KeyId });
  await call('kms:GetKeyRotationStatus', { KeyId });
  await call('kms:RotateKeyOnDemand', { KeyId });
  await call('kms:GetKeyRotationStatus', { KeyId });
  await call('kms:DisableKeyRotation', { KeyId });
  await call('kms:CreateAlias', { AliasName: 'alias/other', TargetKeyId: KeyId });
  await clock.sleep(hour);
  await call('kms:UpdateAlias', { AliasName: 'alias/other', TargetKeyId: inStore });
  await call('kms:ListAliases', { Limit: 1 });
  await call('kms:ListKeys', { Limit: 1 });
  const grant = { KeyId, GranteePrincipal: `arn:aws:iam::${world.accountId}:root`, Operations: ['Encrypt', 'Decrypt'] };
  const { GrantId } = await call('kms:CreateGrant', { ...grant, Name: 'one' });
  const { GrantToken } = await call('kms:CreateGrant', { ...grant, RetiringPrincipal: grant.GranteePrincipal });
  await call('kms:ListGrants', { KeyId });
  await call('kms:RevokeGrant', { KeyId, GrantId });
  await call('kms:RetireGrant', { GrantToken });
  for (const key of [KeyId, inStore]) {
    const { CiphertextBlob } = await call('kms:Encrypt', { KeyId: key, Plaintext: Buffer.from('something to keep') });
    await call('kms:Decrypt', { CiphertextBlob });
    await call('kms:ReEncrypt', { CiphertextBlob, DestinationKeyId: Arn });
    await call('kms:GenerateDataKey', { KeyId: key, KeySpec: 'AES_256' });
    await call('kms:GenerateDataKeyWithoutPlaintext', { KeyId: key, KeySpec: 'AES_256' });
  }
  await call('kms:GenerateRandom', { NumberOfBytes: 16 });
  await call('kms:ScheduleKeyDeletion', { KeyId, PendingWindowInDays: 7 });
  await call('kms:CancelKeyDeletion', { KeyId });
  const signing = await call('kms:CreateKey', { KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY' });
  const signed = { KeyId: signing.KeyMetadata.KeyId, Message: Buffer.from('what is signed'), SigningAlgorithm: 'ECDSA_SHA_256' };
  const { Signature } = await call('kms:Sign', signed);
  await call('kms:Verify', { ...signed, Signature });
  await call('kms:GetPublicKey', { KeyId: signed.KeyId });
}

/**
 * Before each operation its requests come with one member that the model does not allow, each kind once.
 * @returns what was tried, and what was taken or refused in a form that the operation does not have
 */
function spoilRequests(): { readonly tried: Set<string>; readonly wrong: string[] } {
  const [tried, wrong] = [new Set<string>(), [] as string[]];
  for (const service of services.filter(({ protocol }) => protocol === 'json')) {
    for (const [operation, perform] of Object.entries(service.operations)) {
      const { input: member } = modelOf(service.name).operations[operation]!;
      (service.operations as Record<string, typeof perform>)[operation] = async (input, call) => {
        for (const { fault, request } of member === undefined ? [] : spoiled(modelOf(service.name), member.shape, structuredClone(input))) {
          const what = `${service.name}:${operation} ${fault}`;
          if (tried.has(what)) continue;
          tried.add(what);
          const faults = await Promise.resolve().then(async () => perform(request, call))
            .then(() => ['taken'], (error: Error) => faultsOfRefusal(service, operation, error));
          wrong.push(...faults.map(each => `${what}: ${each}`));
        }
        return perform(input, call);
      };
    }
  }
  return { tried, wrong };
}

function faultsOfRefusal(service: ServiceInterface, operation: string, error: Error): string[] {
  if (!(error instanceof ServiceError)) return [String(error.stack)];
  const { status, body: answer } = renderError(service, error, 'x');
  return faultsOfAnswer({ service: service.name, operation, body: '', status, answer });
}

const whole = 'provision, initialize, activate, connect, storage';

/** Made, rotated, looked at, changed, lost, recovered, and taken away; and every call that nobody makes in between. */
async function live(): Promise<{ exchanges: Exchange[]; failures: (string | undefined)[] }> {
  const storage = await newStorage({}, 'file');
  const failures: (string | undefined)[] = [];
  const run = async (phases: string, inputs: RawInputs = {}) => {
    failures.push((await storage.run({ ...await testAuthority(), phases, ...inputs })).failure);
  };
  await run(`plan, ${whole}, verify`);
  await run('activate', { 'rotate-admin-password': 'true' });
  await callTheRest(storage);
  await loseCluster(storage);
  await run('verify');
  await run(whole, { 'source-backup-id': 'newest' });
  const goodbye = { 'confirm': 'vault', 'delete-backups': 'true', 'ca-certificate': undefined, 'ca-private-key': undefined };
  await run('teardown', goodbye);
  await storage.simulator.clock.sleep(31 * 24 * hour);
  await run('teardown', goodbye);
  const ofAws = new Set(services.map(({ name }) => name));
  return { exchanges: storage.simulator.requests.filter(({ service }) => ofAws.has(service)), failures };
}

(modelsAreThere ? describe : describe.skip)('a storage\'s whole life over the wire, by AWS\'s own models', () => {
  let exchanges: readonly Exchange[];

  let ofAnswers: string[];
  let spoil: ReturnType<typeof spoilRequests>;

  beforeAll(async () => {
    spoil = spoilRequests();
    const lived = await live();
    ({ exchanges } = lived);
    expect(lived.failures.filter(failure => failure !== undefined)).toEqual([]);
    ofAnswers = faults(faultsOfAnswer);
  }, 120_000);

  const faults = (faultsOf: (exchange: Exchange) => string[], among: (exchange: Exchange) => boolean = () => true) => [...new Set(
    exchanges.filter(among).flatMap(exchange => faultsOf(exchange).map(fault => `${exchange.service} ${exchange.operation}: ${fault}`)))];

  const isNew = (fault: string) => !answeredAllTheSame.some(([known]) => known.test(fault));

  test('every operation that is simulated has answered', () => {
    const answered = new Set(exchanges.filter(({ status }) => status === 200).map(({ service, operation }) => `${service}:${operation}`));
    const all = services.flatMap(({ name, operations }) => Object.keys(operations).map(operation => `${name}:${operation}`));
    expect(all.filter(each => !answered.has(each))).toEqual([]);
  });

  test('every answer fits: members, types, patterns, lengths and words, and each refusal is one that the operation declares', () => {
    expect(ofAnswers.filter(isNew)).toEqual([]);
  });

  test.each(answeredAllTheSame)('%s: AWS answers so all the same, %s', known => {
    expect([...ofAnswers, ...spoil.wrong].some(fault => known.test(fault))).toBe(true);
  });

  test('every request that was taken fits', () => {
    expect(faults(faultsOfRequest, ({ status }) => status === 200)).toEqual([]);
  });

  test('a request with one member that the model does not allow is refused, in a form that the operation has', () => {
    expect(spoil.wrong.filter(isNew)).toEqual([]);
    for (const service of ['cloudhsm', 'fsx', 'kms', 'logs', 'ssm']) {
      expect([...spoil.tried]).toContainEqual(expect.stringMatching(`^${service}:.* does not fit `));
    }
  });
});
