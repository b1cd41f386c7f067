import { DescribeClustersCommand } from '@aws-sdk/client-cloudhsm-v2';
import { DescribeInstancesCommand } from '@aws-sdk/client-ec2';
import { CreateFileSystemCommand, DescribeFileSystemsCommand } from '@aws-sdk/client-fsx';
import { CreateKeyCommand } from '@aws-sdk/client-kms';
import { GetFunctionConfigurationCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { GetParameterCommand } from '@aws-sdk/client-ssm';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { awsClients } from '../../src/aws/clients';
import { sts } from '../../src/aws/identity';
import { cloudhsm } from '../../src/cloudhsm/client';
import { ec2 } from '../../src/ec2/client';
import { explain } from '../../src/errors';
import { fsx } from '../../src/fsx/client';
import { kms } from '../../src/kms/client';
import type { AwsClients, AwsService } from '../../src/run/aws';
import { example } from '../../src/simulator/account';
import type { Policy, Statement } from '../../src/simulator/iam/policy';
import { type Simulator, startSimulator } from '../../src/simulator/server';
import { ssm } from '../../src/ssm/client';

const lambda: AwsService<LambdaClient> = { id: 'LAMBDA', Client: LambdaClient };
const account = example.accountId;
const at = (service: string, resource: string) => `arn:aws:${service}:eu-central-1:${account}:${resource}`;
const role = `arn:aws:iam::${account}:role/${example.deployRole}`;

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator();
  const { lambda: functions } = simulator.world;
  functions.add({
    name: 'worker', roleName: example.workerRole, timeout: 120, vpc: {
      vpcId: example.vpcId, subnetIds: [example.subnetIds[0]], securityGroupIds: [],
    },
  });
});
afterAll(async () => simulator.close());

/** Our own clients, for a role with these statements and no others. */
function clientsWith(...statements: Statement[]): AwsClients {
  const { iam, sts: sessions } = simulator.world;
  const trust: Policy = { Version: '2012-10-17', Statement: { Effect: 'Allow', Principal: { AWS: account }, Action: 'sts:AssumeRole' } };
  const tester = iam.putRole({ name: 'tester', trust, policies: [{ Version: '2012-10-17', Statement: statements }] });
  const session = sessions.open(tester, 'test', 3600);
  const credentials = { current: async () => session, discard: () => false };
  return awsClients({ region: 'eu-central-1', environment: { AWS_ENDPOINT_URL: simulator.url }, clock: simulator.clock, credentials });
}

type Denial = readonly [
  name: string, send: (aws: AwsClients) => Promise<unknown>, code: string, status: number, action: string, resource: string,
];

/** Service, what is sent, and the denial: its code, HTTP status, and the action and resource that it names. */
const denials: readonly Denial[] = [
  // [botocore CloudHsmAccessDeniedException; apiref:API_DescribeClusters: HTTP 400]
  ['cloudhsm', async aws => aws.once(cloudhsm).send(
    new DescribeClustersCommand({}),
  ), 'CloudHsmAccessDeniedException', 400, 'cloudhsm:DescribeClusters', '*'],
  // [EC2ERR: UnauthorizedOperation, 403, encoded message]
  ['ec2', async aws => aws.once(ec2).send(new DescribeInstancesCommand({})), 'UnauthorizedOperation', 403, 'ec2:DescribeInstances', '*'],
  [
    'fsx', async aws => aws.once(fsx).send(new DescribeFileSystemsCommand({})), 'AccessDeniedException', 400, 'fsx:DescribeFileSystems',
    '*',
  ],
  ['kms', async aws => aws.once(kms).send(new CreateKeyCommand({})), 'AccessDeniedException', 400, 'kms:CreateKey', '*'],
  ['ssm', async aws => aws.once(ssm).send(
    new GetParameterCommand({ Name: '/safe-storage/vault/x' }),
  ), 'AccessDeniedException', 400, 'ssm:GetParameter', at('ssm', 'parameter/safe-storage/vault/x')],
  ['sts', async aws => aws.once(sts).send(
    new AssumeRoleCommand({ RoleArn: role, RoleSessionName: 'test' }),
  ), 'AccessDenied', 403, 'sts:AssumeRole', role],
  ['lambda', async aws => aws.once(lambda).send(
    new GetFunctionConfigurationCommand({ FunctionName: 'worker' }),
  ), 'AccessDeniedException', 403, 'lambda:GetFunctionConfiguration', at('lambda', 'function:worker')],
];

const whoAndWhat = (action: string, resource: string) =>
  `User: arn:aws:sts::${account}:assumed-role/tester/test is not authorized to perform: ${action} on resource: ${resource} `;

test.each(denials)('%s denies in its own form what no policy allows', async (_, send, code, status, action, resource) => {
  const error = await send(clientsWith()).catch((refusal: Error) => refusal);
  expect(error).toMatchObject({ name: code, $metadata: { httpStatusCode: status } });
  expect((error as Error).message).toContain(`${whoAndWhat(action, resource)}because no identity-based policy allows the ${action} action`);
});

test.each(denials)('%s says so where a policy denies', async (_, send, code, __, action, resource) => {
  const error = await send(
    clientsWith({ Effect: 'Allow', Action: '*', Resource: '*' }, { Effect: 'Deny', Action: action, Resource: '*' }),
  ).catch((refusal: Error) => refusal);
  expect((error as Error).name).toBe(code);
  expect((error as Error).message).toContain(`${whoAndWhat(action, resource)}with an explicit deny in an identity-based policy`);
});

test('EC2 puts the details into an encoded message', async () => {
  await expect(clientsWith().once(ec2).send(new DescribeInstancesCommand({})))
    .rejects.toThrow(/^You are not authorized to perform this operation\. User: .* Encoded authorization failure message: [\w-]{40,}$/);
});

test.each<[string, (aws: AwsClients) => Promise<unknown>, Statement[], string]>([
  ['the call itself', denials[0]![1], [], 'cloudhsm:DescribeClusters'],
  ['what FSx asks of EC2 as its caller', async aws => aws.once(fsx).send(new CreateFileSystemCommand({
    FileSystemType: 'ONTAP', StorageCapacity: 1024, SubnetIds: example.subnetIds.slice(0, 2), KmsKeyId: 'alias/aws/fsx',
    OntapConfiguration: { DeploymentType: 'MULTI_AZ_1', ThroughputCapacity: 128, PreferredSubnetId: example.subnetIds[0] },
  })), [{ Effect: 'Allow', Action: 'fsx:*', Resource: '*' }], 'ec2:DescribeSecurityGroups'],
])('our message names the permission that is missing: %s', async (_, send, statements, action) => {
  const error = await send(clientsWith(...statements)).catch((refusal: Error) => refusal);
  expect(explain(error)).toContain(`Allow ${action} in the policies of the role that runs this`);
});
