import * as logs from '@aws-sdk/client-cloudwatch-logs';
import * as cloudhsm from '@aws-sdk/client-cloudhsm-v2';
import * as ec2 from '@aws-sdk/client-ec2';
import * as fsx from '@aws-sdk/client-fsx';
import * as iam from '@aws-sdk/client-iam';
import * as kms from '@aws-sdk/client-kms';
import * as lambda from '@aws-sdk/client-lambda';
import * as ssm from '@aws-sdk/client-ssm';
import * as sts from '@aws-sdk/client-sts';
import type { RawInputs } from '../../src/inputs/table';
import { example } from '../../src/simulator/account';
import type { Policy } from '../../src/simulator/iam/policy';
import { services } from '../../src/simulator/world';
import { testAuthority } from '../support/authority';
import { modelsAreThere } from '../support/awsModels';
import { byClock } from '../support/byClock';
import { loseCluster } from '../support/lost';
import { clusterOf, fileSystemOf, keyOf, volumeOf } from '../support/parts';
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
];

/* eslint-disable @typescript-eslint/no-explicit-any -- commands of all services, by their names */
const clients: Readonly<Record<string, Readonly<Record<string, any>>>> = { cloudhsm, ec2, fsx, iam, kms, lambda, logs, ssm, sts };
const clientNames = ({
  cloudhsm: 'CloudHSMV2Client', ec2: 'EC2Client', fsx: 'FSxClient', iam: 'IAMClient', kms: 'KMSClient', lambda: 'LambdaClient',
  logs: 'CloudWatchLogsClient', ssm: 'SSMClient', sts: 'STSClient',
} as const);

/** Calls as the account's administrator, one in five minutes, each by `service:Operation`; gives what was answered. */
function administrator({ simulator: { clock, url, world } }: Storage) {
  return async (call: string, input: object = {}): Promise<any> => {
    const [service, operation] = call.split(':') as [keyof typeof clientNames, string];
    const { [clientNames[service]]: Client, [`${operation}Command`]: Command } = clients[service]!;
    const client = new Client({ endpoint: url, region: world.region, credentials: { ...world.sts.administrator }, maxAttempts: 1 });
    await clock.sleep(300_000);
    return byClock(client, clock).send(new Command(input)).finally(() => client.destroy());
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
    id: 'i-0a11d6b1e5f0c0042', subnetId: example.subnetIds[0], state: 'running', securityGroupIds: [GroupId], profileName: example.workerProfile,
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
  await call('ssm:GetParameters', { Names: [name, '/of-others/none', '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64'] });
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
  const ontap = { SizeInMegabytes: 1024, StorageVirtualMachineId: volume.machineId, JunctionPath: '/other', StorageEfficiencyEnabled: true };
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

  beforeAll(async () => {
    const lived = await live();
    ({ exchanges } = lived);
    expect(lived.failures.filter(failure => failure !== undefined)).toEqual([]);
  }, 120_000);

  const faults = (faultsOf: (exchange: Exchange) => string[], among: (exchange: Exchange) => boolean = () => true) => [...new Set(
    exchanges.filter(among).flatMap(exchange => faultsOf(exchange).map(fault => `${exchange.service} ${exchange.operation}: ${fault}`)))];

  test('every operation that is simulated has answered', () => {
    const answered = new Set(exchanges.filter(({ status }) => status === 200).map(({ service, operation }) => `${service}:${operation}`));
    const all = services.flatMap(({ name, operations }) => Object.keys(operations).map(operation => `${name}:${operation}`));
    expect(all.filter(each => !answered.has(each))).toEqual([]);
  });

  test('every answer fits: its members, their types, patterns, lengths and words, and each refusal is one that the operation declares', () => {
    expect(faults(faultsOfAnswer).filter(fault => !answeredAllTheSame.some(([known]) => known.test(fault)))).toEqual([]);
  });

  test.each(answeredAllTheSame)('%s: AWS answers so all the same, %s', known => {
    expect(faults(faultsOfAnswer).some(fault => known.test(fault))).toBe(true);
  });

  test('every request that was taken fits', () => {
    expect(faults(faultsOfRequest, ({ status }) => status === 200)).toEqual([]);
  });
});
