import { RunInstancesCommand, TerminateInstancesCommand } from '@aws-sdk/client-ec2';
import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import {
  AddTagsToResourceCommand, CancelCommandCommand, DeleteParameterCommand, DeleteParametersCommand, DescribeInstanceInformationCommand,
  DescribeParametersCommand, GetCommandInvocationCommand, GetParameterCommand, GetParametersByPathCommand, GetParametersCommand,
  ListCommandInvocationsCommand, ListCommandsCommand, ListTagsForResourceCommand, PutParameterCommand, SendCommandCommand,
  type GetCommandInvocationCommandOutput, type PutParameterCommandInput, type SendCommandCommandInput,
} from '@aws-sdk/client-ssm';
import { example } from '../../src/simulator/account';
import { startSimulator, type Simulator, type SimulatorOptions } from '../../src/simulator/server';
import { byClock } from '../support/byClock';
import { signed } from './bench';
import { awsCli, awsCliIsThere, clientsOf, clientsWith, minutes, seconds } from './clients';

let simulator: Simulator;
let clients: ReturnType<typeof clientsOf>;

async function begin(options: SimulatorOptions = {}): Promise<void> {
  simulator = await startSimulator({
    durations: {
      'instance.visible': 0, 'instance.start': 20, 'instance.agent': 60, 'command.visible': 3, 'command.start': 2, 'command.run': 5,
    }, ...options,
  });
  clients = clientsOf(simulator);
}

beforeEach(async () => begin());
afterEach(async () => simulator.close());

async function sleep(ms: number): Promise<void> {
  await simulator.clock.sleep(ms);
}

async function startWorker(
  { profile = example.workerProfile as string | undefined, image = 'al2023-ami-kernel-default-x86_64', type = 't3.small' } = {},
): Promise<string> {
  const { Instances: [instance] = [] } = await clients.ec2.send(new RunInstancesCommand({
    MinCount: 1,
    MaxCount: 1,
    ImageId: `resolve:ssm:/aws/service/ami-amazon-linux-latest/${image}`,
    InstanceType: type as 't3.small',
    SubnetId: example.subnetIds[0],
    IamInstanceProfile: profile === undefined ? undefined : { Name: profile },
    TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'safe-storage', Value: 'vault' }] }],
  }));
  return instance!.InstanceId!;
}

async function onlineWorker(): Promise<string> {
  const id = await startWorker();
  await sleep(seconds(80));
  return id;
}

async function send(instanceId: string, script: string | string[], changes: Partial<SendCommandCommandInput> = {}): Promise<string> {
  const { Command } = await clients.ssm.send(new SendCommandCommand({
    InstanceIds: [instanceId], DocumentName: 'AWS-RunShellScript', Parameters: { commands: [script].flat() }, ...changes,
  }));
  return Command!.CommandId!;
}

async function look(CommandId: string, InstanceId: string): Promise<GetCommandInvocationCommandOutput> {
  return clients.ssm.send(new GetCommandInvocationCommand({ CommandId, InstanceId }));
}

/** Sends a script and waits for its end in the way of the SDK's waiter. */
async function execute(
  instanceId: string, script: string | string[], changes: Partial<SendCommandCommandInput> = {},
): Promise<GetCommandInvocationCommandOutput> {
  const id = await send(instanceId, script, changes);
  for (;;) {
    await sleep(seconds(5));
    const seen = await look(id, instanceId);
    if (!['Pending', 'InProgress', 'Delayed'].includes(seen.Status!)) return seen;
  }
}

describe('the agent', () => {
  const online = async (...Values: string[]) => {
    const {
      InstanceInformationList = [],
    } = await clients.ssm.send(new DescribeInstanceInformationCommand({ Filters: [{ Key: 'InstanceIds', Values }] }));
    return InstanceInformationList.map(each => each.PingStatus);
  };

  test('is online a while after the instance runs; commands before are refused', async () => {
    const id = await startWorker();
    await sleep(seconds(79));
    expect(await online(id)).toEqual([]);
    await expect(send(id, 'true')).rejects.toMatchObject({
      name: 'InvalidInstanceId', message: `Instances [[${id}]] not in a valid state for account ${example.accountId}`,
    });
    await sleep(seconds(1));
    expect(await online(id)).toEqual(['Online']);
    await send(id, 'true');
  });

  test('never comes online without an instance profile, nor where AWS cannot be reached', async () => {
    const without = await startWorker({ profile: undefined });
    simulator.world.ec2.natGateways.clear();
    const within = await startWorker();
    await sleep(minutes(10));
    expect(await online(without, within)).toEqual([]);
  });

  test('never comes online with a role that may not open channels', async () => {
    const { iam } = simulator.world;
    iam.putPolicies(example.workerRole, [{ Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 'ssm:*', Resource: '*' } }]);
    const id = await startWorker();
    await sleep(minutes(10));
    expect(await online(id)).toEqual([]);
    expect(iam.used).toContainEqual({
      role: example.workerRole, action: 'ssmmessages:CreateControlChannel', resource: '*', allowed: false,
    });
  });

  test('is gone when the instance is', async () => {
    const id = await onlineWorker();
    await clients.ec2.send(new TerminateInstancesCommand({ InstanceIds: [id] }));
    expect(await online(id)).toEqual([]);
    await expect(send(id, 'true')).rejects.toMatchObject({ name: 'InvalidInstanceId' });
  });
});

describe('commands', () => {
  test('an invocation is not there at first, then in progress, then shows what the script did', async () => {
    const instanceId = await onlineWorker();
    const id = await send(instanceId, ['printf "%s\\n" "it\'s" \'a "quoted" $word\'', 'echo oops >&2', 'exit 3']);
    await expect(look(id, instanceId)).rejects.toMatchObject({ name: 'InvocationDoesNotExist' });
    const { CommandInvocations } = await clients.ssm.send(new ListCommandInvocationsCommand({ CommandId: id }));
    expect(CommandInvocations).toEqual([]);
    await sleep(seconds(3));
    expect(await look(id, instanceId)).toMatchObject({ Status: 'InProgress', ResponseCode: -1, StandardOutputContent: '' });
    await sleep(seconds(4));
    expect(await look(id, instanceId)).toMatchObject({
      Status: 'Failed', StatusDetails: 'Failed', ResponseCode: 3, StandardOutputContent: 'it\'s\na "quoted" $word\n',
      StandardErrorContent: 'oops\n',
      ExecutionElapsedTime: 'PT5S',
    });
  });

  test('a script has next to nothing in its environment', async () => {
    process.env.CANARY = 'of this machine';
    const instanceId = await onlineWorker();
    const { StandardOutputContent } = await execute(instanceId, 'env | cut -d = -f 1 | sort');
    expect(StandardOutputContent!.trim().split('\n').filter(name => !['_', 'SHLVL', 'OLDPWD'].includes(name))).toEqual([
      'PATH', 'PWD', 'SSM_COMMAND_ID', 'TMPDIR',
    ]);
  });

  test('output is cut at what the service keeps', async () => {
    const instanceId = await onlineWorker();
    const { StandardOutputContent, StandardErrorContent } = await execute(instanceId, 'head -c 30000 /dev/zero | tr "\\0" x; head -c '
      + '9000 /dev/zero | tr "\\0" y >&2');
    expect(StandardOutputContent).toHaveLength(24_000);
    expect(StandardOutputContent).toMatch(/^x+--output truncated--$/);
    expect(StandardErrorContent).toHaveLength(8000);
  });

  test('time that a script sleeps passes in the simulated world', async () => {
    const instanceId = await onlineWorker();
    const before = simulator.clock.now();
    const invocation = await execute(instanceId, ['sleep 90', 'echo awake']);
    expect(invocation).toMatchObject({ Status: 'Success', StandardOutputContent: 'awake\n', ExecutionElapsedTime: 'PT95S' });
    expect(simulator.clock.now() - before).toBe(seconds(100));
  });

  test('a script that outlives its execution timeout is killed', async () => {
    const instanceId = await onlineWorker();
    const invocation = await execute(instanceId, 'echo begun; sleep 3600; echo done', {
      Parameters: { commands: ['echo begun; sleep 3600; echo done'], executionTimeout: ['60'] },
    });
    expect(invocation).toMatchObject({
      Status: 'TimedOut', StatusDetails: 'ExecutionTimedOut', ResponseCode: 137, StandardOutputContent: 'begun\n',
    });
  });

  test('a command can be cancelled', async () => {
    const instanceId = await onlineWorker();
    const id = await send(instanceId, 'sleep 3600');
    await sleep(seconds(10));
    await clients.ssm.send(new CancelCommandCommand({ CommandId: id }));
    await sleep(seconds(5));
    expect(await look(id, instanceId)).toMatchObject({ Status: 'Cancelled', ResponseCode: 137 });
  });

  test('an instance that goes down leaves its command to time out', async () => {
    const instanceId = await onlineWorker();
    const id = await send(instanceId, 'shutdown -h now; sleep 600; echo survived', {
      TimeoutSeconds: 30, Parameters: { commands: ['shutdown -h now; sleep 600; echo survived'], executionTimeout: ['300'] },
    });
    await sleep(minutes(4));
    expect(await look(id, instanceId)).toMatchObject({ Status: 'InProgress' });
    await sleep(minutes(2));
    expect(await look(id, instanceId)).toMatchObject({ Status: 'TimedOut', StatusDetails: 'DeliveryTimedOut', StandardOutputContent: '' });
  });

  test('the history shows what was sent, to whoever may read it', async () => {
    const instanceId = await onlineWorker();
    await execute(instanceId, ['echo one', 'echo two']);
    const { Commands } = await clients.ssm.send(new ListCommandsCommand({ InstanceId: instanceId }));
    expect(Commands).toMatchObject([{ Status: 'Success', Parameters: { commands: ['echo one', 'echo two'] }, CompletedCount: 1 }]);
    const { CommandInvocations } = await clients.ssm.send(new ListCommandInvocationsCommand({ InstanceId: instanceId, Details: true }));
    expect(CommandInvocations).toMatchObject([{ CommandPlugins: [{ Output: 'one\ntwo\n', ResponseCode: 0 }] }]);
  });

  test('what one script leaves on the disk, the next one finds', async () => {
    const instanceId = await onlineWorker();
    await execute(instanceId, 'echo kept > "$HOME/note"');
    expect(await execute(instanceId, 'cat "$HOME/note"')).toMatchObject({ StandardOutputContent: 'kept\n' });
  });

  test('a fault strikes before the script begins', async () => {
    const instanceId = await onlineWorker();
    simulator.world.faults.add({ event: 'command-fails' });
    expect(await execute(instanceId, 'true')).toMatchObject({ Status: 'Failed' });
    expect(simulator.world.hosts.scripts).toEqual([]);
    expect(await execute(instanceId, 'true')).toMatchObject({ Status: 'Success' });
  });

  test.each<[string, Partial<SendCommandCommandInput>, string]>([
    ['another document', { DocumentName: 'AWS-RunPowerShellScript' }, 'InvalidDocument'],
    ['no commands', { Parameters: {} }, 'InvalidParameters'],
    ['a parameter that the document does not have', { Parameters: { commands: ['true'], timeout: ['5'] } }, 'InvalidParameters'],
    ['more than 64 KB', { Parameters: { commands: ['#'.repeat(65_536)] } }, 'MaxDocumentSizeExceeded'],
    ['a delivery timeout of 10 s', { TimeoutSeconds: 10 }, 'ValidationException'],
  ])('are refused with %s', async (_, changes, name) => {
    const instanceId = await onlineWorker();
    await expect(send(instanceId, 'true', changes)).rejects.toMatchObject({ name });
  });

  test('need permission for the document and for the instance', async () => {
    const instanceId = await onlineWorker();
    const document = { Effect: 'Allow', Action: 'ssm:SendCommand', Resource: 'arn:aws:ssm:eu-central-1::document/AWS-RunShellScript' };
    const instances = (name: string) => ({
      Effect: 'Allow', Action: 'ssm:SendCommand', Resource: `arn:aws:ec2:eu-central-1:${example.accountId}:instance/*`,
      Condition: { StringEquals: { 'aws:ResourceTag/safe-storage': name } },
    });
    clients = clientsWith(simulator, document, instances('vault'));
    await send(instanceId, 'true');
    clients = clientsWith(simulator, document, instances('another'));
    await expect(send(instanceId, 'true')).rejects.toMatchObject({ name: 'AccessDeniedException' });
    clients = clientsWith(simulator, instances('vault'));
    await expect(send(instanceId, 'true')).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });
});

describe('parameters', () => {
  const put = async (changes: Partial<PutParameterCommandInput> = {}) =>
    clients.ssm.send(
      new PutParameterCommand({ Name: '/safe-storage/vault/admin-password', Value: 'S3cret-value', Type: 'SecureString', ...changes }),
    );
  const get = async (Name: string, WithDecryption?: boolean) =>
    (await clients.ssm.send(new GetParameterCommand({ Name, WithDecryption }))).Parameter;

  test('a SecureString shows its value only when it is decrypted', async () => {
    await put();
    const closed = await get('/safe-storage/vault/admin-password');
    expect(closed).toMatchObject({
      Type: 'SecureString', Version: 1, ARN: `arn:aws:ssm:eu-central-1:${example.accountId}:parameter/safe-storage/vault/admin-password`,
    });
    expect(Buffer.from(closed!.Value!, 'base64').toString()).not.toContain('S3cret');
    expect((await get('/safe-storage/vault/admin-password', true))?.Value).toBe('S3cret-value');
    expect((await get(closed!.ARN!, true))?.Value).toBe('S3cret-value');
  });

  test('what is there is overwritten only when it is asked for, and older versions stay', async () => {
    await put();
    await expect(put({ Value: 'other' })).rejects.toMatchObject({ name: 'ParameterAlreadyExists' });
    expect(await put({ Value: 'other', Overwrite: true })).toMatchObject({ Version: 2 });
    expect((await get('/safe-storage/vault/admin-password:1', true))?.Value).toBe('S3cret-value');
    expect((await get('/safe-storage/vault/admin-password', true))?.Value).toBe('other');
    await expect(get('/safe-storage/vault/admin-password:3')).rejects.toMatchObject({ name: 'ParameterVersionNotFound' });
  });

  test.each<[string, Partial<PutParameterCommandInput>, string]>([
    ['a name that begins with aws', { Name: '/aws/x' }, 'ValidationException'],
    ['a name that begins with ssm', { Name: 'SSM-x' }, 'ValidationException'],
    ['a name with a space', { Name: '/a b' }, 'ValidationException'],
    ['a path without its leading slash', { Name: 'a/b' }, 'ValidationException'],
    ['sixteen levels', { Name: '/a'.repeat(16) }, 'HierarchyLevelLimitExceededException'],
    ['no type', { Type: undefined }, 'ValidationException'],
    ['more than 4 KB', { Value: 'x'.repeat(4097) }, 'ValidationException'],
    ['more than 8 KB', { Value: 'x'.repeat(8193), Tier: 'Advanced' }, 'ValidationException'],
    ['a value in double braces', { Value: 'abc{{def}}123' }, 'ValidationException'],
    ['a value that its pattern forbids', { AllowedPattern: '^\\d+$' }, 'ParameterPatternMismatchException'],
    ['a key that is not there', { KeyId: 'alias/nothing' }, 'InvalidKeyId'],
  ])('are refused with %s', async (_, changes, name) => {
    await expect(put(changes)).rejects.toMatchObject({ name });
    expect(simulator.world.ssm.parameters.all.size).toBe(0);
  });

  test('advanced parameters hold 8 KB', async () => {
    expect(await put({ Value: 'x'.repeat(8192), Tier: 'Advanced' })).toMatchObject({ Tier: 'Advanced' });
    expect(await put({ Name: '/other', Value: 'x'.repeat(5000), Tier: 'Intelligent-Tiering' })).toMatchObject({ Tier: 'Advanced' });
  });

  test('advanced parameters never become standard again', async () => {
    await put({ Value: 'x'.repeat(5000), Tier: 'Advanced' });
    await expect(put({ Value: 'short', Tier: 'Standard', Overwrite: true })).rejects.toMatchObject({
      name: 'ValidationException', message: expect.stringContaining('You can\'t downgrade a parameter from the advanced-parameter tier'),
    });
    expect(await put({ Value: 'short', Overwrite: true })).toMatchObject({ Tier: 'Advanced' });
    expect(await put({ Value: 'short', Tier: 'Advanced', Overwrite: true })).toMatchObject({ Tier: 'Advanced' });
  });

  test('are found by path, by name and by tag, and deleted', async () => {
    await put({ Tags: [{ Key: 'safe-storage', Value: 'vault' }] });
    await put({ Name: '/safe-storage/vault/ca/certificate', Type: 'String', Value: 'PEM' });
    const below = async (Recursive: boolean) =>
      (await clients.ssm.send(new GetParametersByPathCommand({ Path: '/safe-storage/vault', Recursive }))).Parameters?.length;
    expect([await below(false), await below(true)]).toEqual([1, 2]);
    await expect(clients.ssm.send(new GetParametersByPathCommand({ Path: 'safe-storage' }))).rejects.toMatchObject({
      name: 'ValidationException',
    });
    const { Parameters } = await clients.ssm.send(
      new DescribeParametersCommand({ ParameterFilters: [{ Key: 'tag:safe-storage', Values: ['vault'] }] }),
    );
    expect(Parameters).toMatchObject([{ Name: '/safe-storage/vault/admin-password', Type: 'SecureString', KeyId: 'alias/aws/ssm' }]);
    await clients.ssm.send(new AddTagsToResourceCommand({
      ResourceType: 'Parameter', ResourceId: '/safe-storage/vault/admin-password', Tags: [{ Key: 'a', Value: 'b' }],
    }));
    const { TagList } = await clients.ssm.send(
      new ListTagsForResourceCommand({ ResourceType: 'Parameter', ResourceId: '/safe-storage/vault/admin-password' }),
    );
    expect(TagList).toEqual([{ Key: 'safe-storage', Value: 'vault' }, { Key: 'a', Value: 'b' }]);
    const {
      DeletedParameters, InvalidParameters,
    } = await clients.ssm.send(new DeleteParametersCommand({ Names: ['/safe-storage/vault/admin-password', '/nothing'] }));
    expect([DeletedParameters, InvalidParameters]).toEqual([['/safe-storage/vault/admin-password'], ['/nothing']]);
    await expect(clients.ssm.send(new DeleteParameterCommand({ Name: '/nothing' }))).rejects.toMatchObject({ name: 'ParameterNotFound' });
    const some = await clients.ssm.send(new GetParametersCommand({ Names: ['/safe-storage/vault/ca/certificate', '/nothing'] }));
    expect(some).toMatchObject({ Parameters: [{ Value: 'PEM' }], InvalidParameters: ['/nothing'] });
  });

  test('AWS publishes its images', async () => {
    expect((await get('/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64'))?.Value).toMatch(/^ami-/);
  });

  test('a policy for one path opens no other', async () => {
    await put();
    const arn = `arn:aws:ssm:eu-central-1:${example.accountId}:parameter/safe-storage/vault/*`;
    clients = clientsWith(simulator, { Effect: 'Allow', Action: ['ssm:GetParameter', 'ssm:PutParameter'], Resource: arn });
    expect((await get('/safe-storage/vault/admin-password', true))?.Value).toBe('S3cret-value');
    await expect(get('/safe-storage/other/admin-password', true)).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: `User: arn:aws:sts::${example.accountId}:assumed-role/tester/test is not authorized to perform: ssm:GetParameter on `
        + `resource: arn:aws:ssm:eu-central-1:${example.accountId}:parameter/safe-storage/other/admin-password because no `
          + 'identity-based policy allows the ssm:GetParameter action',
    });
  });

  test('under a key of one\'s own need permission for the key, for this parameter alone', async () => {
    const { clock, url: endpoint, world: { region, sts } } = simulator;
    const kms = byClock(new KMSClient({ endpoint, region, credentials: { ...sts.administrator }, maxAttempts: 1 }), clock);
    const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
    const KeyId = KeyMetadata!.Arn!;
    await put({ KeyId });
    await put({ KeyId, Name: '/other' });
    const decrypt = {
      Effect: 'Allow', Action: 'kms:Decrypt', Resource: KeyId,
      Condition: {
        StringEquals: { 'kms:EncryptionContext:PARAMETER_ARN': `arn:aws:ssm:eu-central-1:${example.accountId}:parameter/other` },
      },
    };
    clients = clientsWith(simulator, { Effect: 'Allow', Action: 'ssm:GetParameter', Resource: '*' }, decrypt);
    expect((await get('/other', true))?.Value).toBe('S3cret-value');
    expect((await get('/safe-storage/vault/admin-password'))?.Type).toBe('SecureString');
    await expect(get('/safe-storage/vault/admin-password', true)).rejects.toMatchObject({
      name: 'AccessDeniedException', message: expect.stringContaining('kms:Decrypt') as string,
    });
  });
});

(awsCliIsThere ? test : test.skip)('the AWS CLI reads what SSM answers', async () => {
  await awsCli(simulator, 'ssm', 'put-parameter', '--name', '/x', '--value', 'geheim', '--type', 'SecureString');
  const { answer } = await awsCli(simulator, 'ssm', 'get-parameter', '--name', '/x', '--with-decryption', '--query', 'Parameter.Value');
  expect(answer).toBe('geheim');
  const instanceId = await onlineWorker();
  const sent = await awsCli(simulator, 'ssm', 'send-command', '--instance-ids', instanceId, '--document-name', 'AWS-RunShellScript',
    '--parameters', 'commands=echo hello');
  const { Command: { CommandId: id } } = sent.answer as { Command: { CommandId: string } };
  await sleep(minutes(1));
  const { answer: invocation } = await awsCli(simulator, 'ssm', 'get-command-invocation', '--command-id', id, '--instance-id', instanceId);
  expect(invocation).toMatchObject({ Status: 'Success', StandardOutputContent: 'hello\n' });
});

describe('errors and answers fit the model', () => {
  /** The code of an error, and its members as they came over the wire. */
  async function refused(operation: string, input: object): Promise<unknown[]> {
    const date = new Date(simulator.clock.now()).toISOString().replace(/[-:]|\.\d+/g, '');
    const answer = await fetch(simulator.url, await signed({ simulator }, {
      service: 'ssm', headers: { 'x-amz-date': date, 'x-amz-target': `AmazonSSM.${operation}` }, body: JSON.stringify(input),
    }));
    const { __type: code, ...members } = await answer.json() as Record<string, unknown>;
    return [code, ...Object.keys(members)];
  }

  test.each([
    ['DescribeParameters', { ParameterFilters: [{ Key: 'Colour', Values: ['red'] }] }, ['InvalidFilterKey']],
    ['DescribeInstanceInformation', { Filters: [{ Key: 'Colour', Values: ['red'] }] }, ['InvalidFilterKey']],
    ['DescribeInstanceInformation', { NextToken: 'x' }, ['InvalidNextToken', 'Message']],
    ['GetCommandInvocation', { CommandId: '0e5a1f1c-0000-4000-8000-000000000000', InstanceId: 'i-0123456789abcdef0' }, [
      'InvocationDoesNotExist',
    ]],
    ['GetParameter', { Name: 'none' }, ['ParameterNotFound', 'message']],
  ])('%s of %j: a message is where the model of the error has it, or nowhere', async (operation, input, answer) => {
    expect(await refused(operation, input)).toEqual(answer);
  });

  test('a public parameter is as old as the image that it names', async () => {
    const Name = '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64';
    const { Parameter: parameter } = await clients.ssm.send(new GetParameterCommand({ Name }));
    expect(parameter?.LastModifiedDate).toEqual(new Date('2026-11-02T00:00:00Z'));
  });
});
