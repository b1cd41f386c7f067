import { GetInstanceProfileCommand, GetRoleCommand, SimulatePrincipalPolicyCommand } from '@aws-sdk/client-iam';
import { example } from '../../src/simulator/account';
import type { Policy, Statement } from '../../src/simulator/iam/policy';
import { type Simulator, startSimulator } from '../../src/simulator/server';
import { awsCli, awsCliIsThere, clientsOf, clientsWith } from './clients';

const deployRole = `arn:aws:iam::${example.accountId}:role/${example.deployRole}`;
const policy = (...statements: Statement[]): Policy => ({ Version: '2012-10-17', Statement: statements });

let simulator: Simulator;
beforeEach(async () => { simulator = await startSimulator(); });
afterEach(async () => simulator.close());

describe('roles and instance profiles', () => {
  test('are shown with the path that a session does not have', async () => {
    const { iam, accountId } = simulator.world;
    iam.putRole({ name: 'storage', path: '/teams/blue/', trust: policy() });
    const { Role: role } = await clientsOf(simulator).iam.send(new GetRoleCommand({ RoleName: 'storage' }));
    expect(role).toMatchObject({
      Path: '/teams/blue/', Arn: `arn:aws:iam::${accountId}:role/teams/blue/storage`, MaxSessionDuration: 3600,
    });
    expect(JSON.parse(decodeURIComponent(role!.AssumeRolePolicyDocument!))).toEqual(policy());
  });

  test('that services made for themselves are found once they are there', async () => {
    const look = async () => clientsOf(simulator).iam.send(new GetRoleCommand({ RoleName: 'AWSServiceRoleForAmazonFSx' }));
    expect((await look()).Role!.Arn).toBe(
      `arn:aws:iam::${example.accountId}:role/aws-service-role/fsx.amazonaws.com/AWSServiceRoleForAmazonFSx`,
    );
    simulator.world.iam.serviceLinkedRoles.clear();
    await expect(look()).rejects.toMatchObject({
      name: 'NoSuchEntityException', message: 'The role with name AWSServiceRoleForAmazonFSx cannot be found.',
    });
  });

  test('an instance profile tells its role', async () => {
    const { iam } = clientsOf(simulator);
    const { InstanceProfile: profile } = await iam.send(new GetInstanceProfileCommand({ InstanceProfileName: example.workerProfile }));
    expect(profile!.Roles).toMatchObject([{ RoleName: example.workerRole }]);
    await expect(iam.send(new GetInstanceProfileCommand({ InstanceProfileName: 'none' }))).rejects.toMatchObject({
      name: 'NoSuchEntityException',
    });
  });

  test('are not shown to whom no policy lets see them', async () => {
    await expect(clientsWith(simulator).iam.send(new GetRoleCommand({ RoleName: example.deployRole }))).rejects.toMatchObject({
      name: 'AccessDenied', message: expect.stringContaining(
        `is not authorized to perform: iam:GetRole on resource: ${deployRole}`,
      ) as string,
    });
  });

  test('are in no region: a policy for the storage\'s region does not reach them', async () => {
    const { iam } = clientsWith(
      simulator, {
        Effect: 'Allow', Action: 'iam:*', Resource: '*', Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-central-1' } },
      },
    );
    await expect(iam.send(new GetRoleCommand({ RoleName: example.deployRole }))).rejects.toMatchObject({ name: 'AccessDenied' });
  });
});

describe('a simulation of a role\'s policies', () => {
  const key = 'arn:aws:kms:eu-central-1:111122223333:key/any';
  const simulate = async (options: Partial<ConstructorParameters<typeof SimulatePrincipalPolicyCommand>[0]>) =>
    (await clientsOf(simulator).iam.send(
      new SimulatePrincipalPolicyCommand({ PolicySourceArn: deployRole, ActionNames: ['kms:Decrypt'], ...options }),
    )).EvaluationResults!;

  test('decides as the requests would be decided: allowed, denied, not mentioned', async () => {
    simulator.world.iam.putPolicies(example.deployRole, [policy(
      { Effect: 'Allow', Action: 'kms:*', Resource: '*', Condition: { StringEquals: { 'kms:KeyOrigin': 'AWS_CLOUDHSM' } } },
      { Effect: 'Deny', Action: 'kms:DeleteAlias', Resource: '*' },
    )]);
    const asked = { ActionNames: ['kms:Decrypt', 'kms:DeleteAlias', 'fsx:CreateVolume'], ResourceArns: [key] };
    const origin = { ContextKeyName: 'kms:KeyOrigin', ContextKeyType: 'string' as const, ContextKeyValues: ['AWS_CLOUDHSM'] };
    expect(
      (await simulate({ ...asked, ContextEntries: [origin] })).map(({ EvalActionName, EvalDecision }) => [EvalActionName, EvalDecision]),
    )
      .toEqual([['kms:Decrypt', 'allowed'], ['kms:DeleteAlias', 'explicitDeny'], ['fsx:CreateVolume', 'implicitDeny']]);
    expect(await simulate(asked)).toMatchObject([
      {
        EvalDecision: 'implicitDeny', MissingContextValues: ['kms:KeyOrigin'],
      }, { EvalDecision: 'explicitDeny' }, { EvalDecision: 'implicitDeny' },
    ]);
  });

  test('tells resources apart', async () => {
    simulator.world.iam.putPolicies(example.deployRole, [policy({ Effect: 'Allow', Action: 'kms:Decrypt', Resource: key })]);
    const [result] = await simulate({ ResourceArns: [key, `${key}-other`] });
    expect(result).toMatchObject({
      EvalDecision: 'implicitDeny',
      ResourceSpecificResults: [{ EvalResourceName: key, EvalResourceDecision: 'allowed' }, { EvalResourceDecision: 'implicitDeny' }],
    });
    expect(await simulate({})).toMatchObject([{ EvalResourceName: '*', EvalDecision: 'implicitDeny' }]);
  });

  test('wants an entity that has policies, and one that is there', async () => {
    await expect(simulate({ PolicySourceArn: 'arn:aws:sts::111122223333:assumed-role/deploy/session' })).rejects.toMatchObject({
      name: 'InvalidInputException',
    });
    await expect(simulate({ PolicySourceArn: `${deployRole}-2` })).rejects.toMatchObject({ name: 'NoSuchEntityException' });
    await expect(simulate({ ActionNames: ['Decrypt'] })).rejects.toMatchObject({ name: 'InvalidInputException' });
  });

  test('is not for everybody: it tells what others may do', async () => {
    const { iam } = clientsWith(
      simulator, { Effect: 'Allow', Action: 'iam:SimulatePrincipalPolicy', Resource: 'arn:aws:iam::111122223333:role/tester' },
    );
    const ask = async (PolicySourceArn: string) =>
      iam.send(new SimulatePrincipalPolicyCommand({ PolicySourceArn, ActionNames: ['kms:Decrypt'] }));
    await expect(ask(deployRole)).rejects.toMatchObject({ name: 'AccessDenied' });
    expect((await ask('arn:aws:iam::111122223333:role/tester')).EvaluationResults).toMatchObject([{ EvalDecision: 'implicitDeny' }]);
  });
});

(awsCliIsThere ? test : test.skip)('the AWS CLI reads what IAM answers', async () => {
  expect(await awsCli(simulator, 'iam', 'get-role', '--role-name', example.deployRole, '--query', 'Role.[Arn, '
    + 'AssumeRolePolicyDocument.Version]'))
    .toEqual({ answer: [deployRole, '2012-10-17'], error: '' });
  expect((await awsCli(simulator, 'iam', 'get-role', '--role-name', 'nobody')).error).toContain('An error occurred (NoSuchEntity) when '
    + 'calling the GetRole operation');
  expect(await awsCli(simulator, 'iam', 'simulate-principal-policy', '--policy-source-arn', deployRole, '--action-names', 'kms:CreateKey',
    '--context-entries', 'ContextKeyName=kms:KeyOrigin,ContextKeyValues=AWS_CLOUDHSM,ContextKeyType=string',
    '--query', 'EvaluationResults[].[EvalActionName, EvalResourceName, EvalDecision]')).toEqual({
    answer: [['kms:CreateKey', '*', 'allowed']], error: '',
  });
});
