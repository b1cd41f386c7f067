import { DescribeVpcsCommand } from '@aws-sdk/client-ec2';
import { DescribeFileSystemsCommand } from '@aws-sdk/client-fsx';
import { AssumeRoleCommand, AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { example } from '../../src/simulator/account';
import { startSimulator, type Simulator, type SimulatorOptions } from '../../src/simulator/server';
import { awsCli, awsCliIsThere, clientsOf, clientsWith, minutes, seconds } from './clients';

const deployRole = `arn:aws:iam::${example.accountId}:role/${example.deployRole}`;

let simulator: Simulator;

async function begin(options: SimulatorOptions = {}): Promise<void> {
  simulator = await startSimulator(options);
}

beforeEach(async () => begin());
afterEach(async () => simulator.close());

async function idToken({ audience = 'sts.amazonaws.com', requestToken = example.idTokenRequestToken as string } = {}): Promise<string> {
  const response = await fetch(
    `${simulator.env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${audience}`, { headers: { authorization: `bearer ${requestToken}` } },
  );
  const { value } = await response.json() as { value: string };
  return value;
}

async function assume(WebIdentityToken: string, changes: object = {}) {
  // Without credentials: the operation is not signed.
  const sts = new STSClient({
    endpoint: simulator.url, region: example.region, credentials: { accessKeyId: 'nobody', secretAccessKey: 'nothing' }, maxAttempts: 1,
  });
  const { Credentials, AssumedRoleUser } = await sts.send(
    new AssumeRoleWithWebIdentityCommand({ RoleArn: deployRole, RoleSessionName: 'deploy', WebIdentityToken, ...changes }),
  );
  const { AccessKeyId = '', SecretAccessKey = '', SessionToken, Expiration } = Credentials!;
  const credentials = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
  return { credentials, expiration: Expiration!.getTime(), arn: AssumedRoleUser!.Arn };
}

describe('a job\'s token', () => {
  test('opens a session of the role whose trust names its subject, until it ends', async () => {
    const { credentials, expiration, arn } = await assume(await idToken(), { DurationSeconds: 900 });
    expect(expiration).toBe(simulator.clock.now() + seconds(900));
    const { sts, fsx, ec2 } = clientsOf(simulator, credentials);
    const identity = await sts.send(new GetCallerIdentityCommand({}));
    expect(identity).toMatchObject({ Arn: arn, Account: example.accountId });
    expect(arn).toBe(`arn:aws:sts::${example.accountId}:assumed-role/${example.deployRole}/deploy`);
    await simulator.clock.sleep(seconds(900));
    // Each protocol has its own word for it.
    await expect(sts.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({ name: 'ExpiredToken' });
    await expect(fsx.send(new DescribeFileSystemsCommand({}))).rejects.toMatchObject({ name: 'ExpiredTokenException' });
    await expect(ec2.send(new DescribeVpcsCommand({}))).rejects.toMatchObject({ name: 'RequestExpired' });
  });

  test('of a job in an environment is trusted by that', async () => {
    await expect(assume(await idToken({ requestToken: example.environmentIdTokenRequestToken }))).resolves.toBeDefined();
  });

  test('of another branch is not trusted', async () => {
    simulator.world.github.jobs.set('other', { repository: example.repository, ref: 'refs/heads/other' });
    await expect(assume(await idToken({ requestToken: 'other' }))).rejects.toMatchObject({
      name: 'AccessDenied', message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
    });
  });

  test('in the immutable form is not trusted by a policy in the classic form, but by its own', async () => {
    const { repository: fullName, repositoryId: id, ownerId } = example;
    simulator.world.github.addRepository({ fullName, id, ownerId, environments: [], immutableSubject: true });
    await expect(assume(await idToken())).rejects.toMatchObject({ name: 'AccessDenied' });
    await simulator.close();
    await begin({ settings: { subjectForm: 'immutable' } });
    const token = await idToken();
    expect(JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString())).toMatchObject({
      sub: `repo:example@${example.ownerId}/vault@${example.repositoryId}:ref:refs/heads/main`,
    });
    await expect(assume(token)).resolves.toBeDefined();
  });

  test('is good for five minutes', async () => {
    const token = await idToken();
    await simulator.clock.sleep(minutes(5));
    await expect(assume(token)).rejects.toMatchObject({ name: 'ExpiredTokenException' });
    await expect(assume(await idToken())).resolves.toBeDefined();
  });

  test('for another audience is refused', async () => {
    await expect(assume(await idToken({ audience: 'https://github.com/example' }))).rejects.toMatchObject({
      name: 'InvalidIdentityTokenException', message: 'Incorrect token audience',
    });
  });

  test('that was changed is refused', async () => {
    const [header, payload, signature] = (await idToken()).split('.');
    const claims = {
      ...JSON.parse(Buffer.from(payload!, 'base64url').toString()) as object, sub: 'repo:example/vault:environment:production',
    };
    const forged = [header, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
    await expect(assume(forged)).rejects.toMatchObject({ name: 'InvalidIdentityTokenException' });
    await expect(assume('no token')).rejects.toMatchObject({ name: 'InvalidIdentityTokenException' });
  });

  test('of an issuer that the account does not know is refused', async () => {
    simulator.world.iam.oidcProviders.clear();
    await expect(assume(await idToken())).rejects.toMatchObject({
      name: 'InvalidIdentityTokenException', message: expect.stringContaining('No OpenIDConnect provider found') as string,
    });
  });

  test('gives no longer session than the role allows', async () => {
    const token = await idToken();
    await expect(assume(token, { DurationSeconds: 3601 })).rejects.toMatchObject({
      name: 'ValidationError', message: expect.stringContaining('MaxSessionDuration') as string,
    });
    await expect(assume(token, { DurationSeconds: 899 })).rejects.toMatchObject({ name: 'ValidationError' });
    await expect(assume(token, { DurationSeconds: 43_201 })).rejects.toMatchObject({
      message: expect.stringContaining('less than or equal to 43200') as string,
    });
    await simulator.close();
    await begin({ settings: { maxSessionDuration: 43_200 } });
    expect((await assume(await idToken(), { DurationSeconds: 43_200 })).expiration).toBe(simulator.clock.now() + seconds(43_200));
  });

  test('opens no role that does not exist', async () => {
    await expect(assume(await idToken(), { RoleArn: `${deployRole}-2` })).rejects.toMatchObject({ name: 'AccessDenied' });
  });
});

describe('credentials', () => {
  test('of nobody are refused', async () => {
    const { sts } = clientsOf(simulator, { accessKeyId: 'AKIANOBODY', secretAccessKey: 'x' });
    await expect(sts.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({ name: 'InvalidClientTokenId' });
  });

  test('of a session are worth nothing without its token', async () => {
    const { credentials: { accessKeyId, secretAccessKey } } = await assume(await idToken());
    const { sts } = clientsOf(simulator, { accessKeyId, secretAccessKey });
    await expect(sts.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({ name: 'InvalidClientTokenId' });
  });

  test('from role to role last an hour at most, and need permission on both sides', async () => {
    const { iam, accountId } = simulator.world;
    const target = iam.putRole({
      name: 'target',
      maxSessionDuration: 43_200,
      trust: {
        Version: '2012-10-17', Statement: {
          Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${accountId}:role/tester` }, Action: 'sts:AssumeRole',
        },
      },
    });
    const assumeTarget = (DurationSeconds: number) =>
      new AssumeRoleCommand({ RoleArn: target.arn, RoleSessionName: 'chained', DurationSeconds });
    const { sts } = clientsWith(simulator, { Effect: 'Allow', Action: 'sts:AssumeRole', Resource: target.arn });
    await expect(sts.send(assumeTarget(7200))).rejects.toMatchObject({
      name: 'ValidationError', message: expect.stringContaining('role chaining') as string,
    });
    await expect(sts.send(assumeTarget(3600))).resolves.toBeDefined();
    const { sts: without } = clientsWith(simulator);
    await expect(without.send(assumeTarget(3600))).rejects.toMatchObject({ name: 'AccessDenied' });
    const { sts: root } = clientsOf(simulator);
    await expect(root.send(assumeTarget(3600))).rejects.toMatchObject({ name: 'AccessDenied' });
  });
});

(awsCliIsThere ? test : test.skip)('the AWS CLI reads what STS answers', async () => {
  expect(await awsCli(simulator, 'sts', 'get-caller-identity')).toEqual({
    answer: { UserId: example.accountId, Account: example.accountId, Arn: `arn:aws:iam::${example.accountId}:root` }, error: '',
  });
});
