import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { SafeStorageProjectOptions } from '../../src';
import { configure, dutiesOf } from '../../src/project/configuration';
import { partStatements, policyParts, scopesOf } from '../../src/project/policy';
import { decide, type Policy } from '../../src/simulator/iam/policy';
import { has } from '../support/tools';
import { resolveKey, resolveStack, type Stack } from './stack';
import { example, fleet, synthesize } from './support';

const single = synthesize(example);
const many = synthesize(fleet);
const stackOf = (files: Record<string, string>, name = 'safe-storage') =>
  resolveStack(files[`bootstrap/${name}-210987654321.yml`]!, { Repository: 'example/vault', VpcId: 'vpc-0a1', VpcId2: 'vpc-0b1' });
const may = (stack: Stack, role: string, action: string, resource: string, context: Record<string, string> = {}) =>
  decide(
    stack.roles[role]!.policies as Policy[], { action, resource, context: { 'aws:RequestedRegion': 'eu-central-1', ...context } },
  ) === 'allow';

const cluster = 'arn:aws:cloudhsm:eu-central-1:210987654321:cluster/cluster-abc';
const ours = { 'aws:ResourceTag/safe-storage': 'vault' };

test('each role can be taken by jobs of its own environment, of this repository, with a token for AWS, and by nobody else', () => {
  const { roles } = stackOf(single);
  for (const duty of ['deploy', 'activate', 'verify', 'teardown']) {
    expect(roles[`safe-storage-${duty}`]!.trust).toEqual({
      Version: '2012-10-17',
      Statement: [{
        Effect: 'Allow',
        Principal: { Federated: 'OidcProvider' },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: {
            'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
            'token.actions.githubusercontent.com:sub': `repo:example/vault:environment:safe-storage-${duty}`,
          },
        },
      }],
    });
  }
});

test('the immutable form of a repository goes into the subject as it is', () => {
  const { roles } = resolveStack(single['bootstrap/safe-storage-210987654321.yml']!, { Repository: 'example@500600/vault@900100200' });
  expect(JSON.stringify(roles['safe-storage-deploy']!.trust)).toContain(
    'repo:example@500600/vault@900100200:environment:safe-storage-deploy',
  );
});

describe('tokens of another GitHub', () => {
  const files = (oidcIssuer: string) => synthesize({ ...example, oidcIssuer });
  const stackFile = 'bootstrap/safe-storage-210987654321.yml';

  test.each([
    'github.example.com/_services/token', 'token.actions.example.ghe.com',
  ])('%s are trusted alone, by what AWS knows of them', issuer => {
    const text = files(issuer)[stackFile]!;
    expect(text).toContain(`Url: https://${issuer}\n`);
    expect(stackOf(files(issuer)).roles['safe-storage-deploy']!.trust).toMatchObject({
      Statement: [{
        Condition: {
          StringEquals: {
            [`${issuer}:aud`]: 'sts.amazonaws.com', [`${issuer}:sub`]: 'repo:example/vault:environment:safe-storage-deploy',
          },
        },
      }],
    });
    expect(text).not.toMatch(/githubusercontent|job_workflow_ref/);
  });

  test('of an enterprise with an issuer of its own at github.com are asked for their claims, too', () => {
    expect(files('token.actions.githubusercontent.com/example')[stackFile]).toContain(
      'token.actions.githubusercontent.com/example:job_workflow_ref: !If',
    );
  });

  test.each(['https://github.example.com/_services/token', 'github', 'a b.com'])('%s is no issuer', oidcIssuer => {
    expect(() => files(oidcIssuer)).toThrow(/oidcIssuer: expected host and path of the issuer/);
  });

  test('and how GitHub writes the repository is asked by a command that is shown', () => {
    const { tasks } = JSON.parse(files('github.example.com/_services/token')['.projen/tasks.json']!) as {
      tasks: Record<string, { steps: { say: string }[] }>;
    };
    const said = tasks.bootstrap!.steps.map(({ say }) => say).join('\n');
    expect(said).toContain('gh api "repos/{owner}/{repo}/actions/oidc/customization/sub" --jq \'.sub_claim_prefix // "repo:ORG/REPO"\'');
    expect(said).toContain(':oidc-provider/github.example.com/_services/token if the account has the provider already');
  });
});

test('who deploys has no way to the HSMs and to the admin password', () => {
  const stack = stackOf(single);
  const password = 'arn:aws:ssm:eu-central-1:210987654321:parameter/safe-storage/vault/admin-password';
  const instance = 'arn:aws:ec2:eu-central-1:210987654321:instance/i-0123456789abcdef0';
  for (const [action, resource, context] of [
    ['ssm:PutParameter', password, {}], ['ssm:GetParameter', password, {}], ['ssm:SendCommand', instance, ours],
    [
      'ec2:RunInstances', instance, { 'aws:RequestTag/safe-storage': 'vault' },
    ], ['iam:PassRole', 'arn:aws:iam::210987654321:role/safe-storage-worker', { 'iam:PassedToService': 'ec2.amazonaws.com' }],
  ] as const) {
    expect({ action, deploy: may(stack, 'safe-storage-deploy', action, resource, context) }).toEqual({ action, deploy: false });
  }
  expect(may(stack, 'safe-storage-activate', 'ssm:PutParameter', password)).toBe(true);
});

test('only teardown deletes, and only what carries the name', () => {
  const stack = stackOf(single);
  for (const duty of ['deploy', 'activate', 'verify']) {
    expect(may(stack, `safe-storage-${duty}`, 'cloudhsm:DeleteCluster', cluster, ours)).toBe(false);
  }
  expect(may(stack, 'safe-storage-teardown', 'cloudhsm:DeleteCluster', cluster, ours)).toBe(true);
  expect(may(stack, 'safe-storage-teardown', 'cloudhsm:DeleteCluster', cluster, { 'aws:ResourceTag/safe-storage': 'other' })).toBe(false);
  expect(may(stack, 'safe-storage-teardown', 'cloudhsm:DeleteCluster', cluster)).toBe(false);
});

test('verify changes nothing', () => {
  const actions = stackOf(single).roles['safe-storage-verify']!.policies
    .flatMap(policy => (policy as { Statement: { Action: string | string[] }[] }).Statement)
    .flatMap(({ Action }) => Action);
  expect(actions.filter(action => !/:(Describe|Get|List|Simulate)/.test(action)).sort()).toEqual(['kms:Decrypt', 'kms:Encrypt']);
});

test('nothing holds in a region without a storage', () => {
  const stack = stackOf(many);
  expect(may(stack, 'safe-storage-deploy', 'cloudhsm:DescribeClusters', '*')).toBe(true);
  expect(may(stack, 'safe-storage-deploy', 'cloudhsm:DescribeClusters', '*', { 'aws:RequestedRegion': 'eu-west-1' })).toBe(true);
  expect(may(stack, 'safe-storage-deploy', 'cloudhsm:DescribeClusters', '*', { 'aws:RequestedRegion': 'us-east-1' })).toBe(false);
});

test('an environment of its own has a stack of its own, for its storages alone', () => {
  const stack = stackOf(many, 'trial');
  expect(Object.keys(stack.roles).sort()).toEqual(['trial-activate', 'trial-deploy', 'trial-teardown', 'trial-verify', 'trial-worker']);
  expect(may(stack, 'trial-deploy', 'cloudhsm:CreateHsm', cluster, ours)).toBe(false);
});

test('an instance of yours as worker is all that the activate role may use', () => {
  const stack = stackOf(synthesize({ ...example, inputs: { worker: 'i-0123456789abcdef0' } }));
  const instance = (id: string) => `arn:aws:ec2:eu-central-1:210987654321:instance/${id}`;
  expect(may(stack, 'safe-storage-activate', 'ssm:SendCommand', instance('i-0123456789abcdef0'))).toBe(true);
  expect(may(stack, 'safe-storage-activate', 'ssm:SendCommand', instance('i-0fedcba9876543210'))).toBe(false);
  expect(may(stack, 'safe-storage-activate', 'ec2:RunInstances', instance('*'), { 'aws:RequestTag/safe-storage': 'vault' })).toBe(false);
  expect(stack.roles).not.toHaveProperty('safe-storage-worker');
});

test('a CA in KMS lets the deploy role sign with its key and with no other, and the plan look at it', () => {
  const caKmsKey = 'arn:aws:kms:us-east-1:999988887777:key/1234abcd-12ab-34cd-56ef-1234567890ab';
  const stack = stackOf(synthesize({ ...example, caKmsKey }));
  const maySign = (duty: string, key = caKmsKey) =>
    may(stack, `safe-storage-${duty}`, 'kms:Sign', key, { 'aws:RequestedRegion': 'us-east-1' });
  expect(['deploy', 'activate', 'verify', 'teardown'].filter(duty => maySign(duty))).toEqual(['deploy']);
  expect(maySign('deploy', caKmsKey.replace('1234abcd', '00000000'))).toBe(false);
  expect(may(stack, 'safe-storage-verify', 'kms:GetPublicKey', caKmsKey, { 'aws:RequestedRegion': 'us-east-1' })).toBe(true);
  expect(JSON.stringify(stackOf(single).roles)).not.toContain('kms:Sign');
});

test.each<readonly [string, Partial<SafeStorageProjectOptions>]>([
  ['three kinds of workers and one role for all phases', {
    separateActivation: false,
    storages: [{ name: 'a' }, { name: 'b', inputs: { worker: 'lambda:hands' } }, { name: 'c', inputs: { worker: 'i-0123456789abcdef0' } }],
  }],
  ['twelve storages in two regions', {
    storages: Array.from({ length: 12 }, (_, index) => ({
      name: `department-${index}`,
      ...index % 2 === 0 && { region: 'eu-west-1', subnetIds: fleet.storages![1]!.subnetIds },
    })),
  }],
])('with %s no policy is too large, a role has ten at most, and may do what they are for', (_, more) => {
  const caKmsKey = 'arn:aws:kms:us-east-1:999988887777:key/1234abcd-12ab-34cd-56ef-1234567890ab';
  const options = { ...example, caKmsKey, ...more };
  const files = synthesize(options);
  const stack = stackOf(files);
  for (const { name, policies } of Object.values(stack.roles)) {
    expect({ name, tooMany: policies.length > 10 }).toEqual({ name, tooMany: false });
    expect(Math.max(...policies.map(policy => JSON.stringify(policy).length))).toBeLessThan(6144);
  }
  const configuration = configure(options);
  const statementsOf = (policies: readonly object[]) => new Set(policies
    .flatMap(policy => (policy as { Statement: { Action: string | string[] }[] }).Statement)
    .flatMap(({ Action, ...rest }) => [Action].flat().map(action => JSON.stringify([action, rest])))).size;
  for (const duty of dutiesOf(configuration)) {
    const all = policyParts(configuration, scopesOf(configuration)[0]!).filter(({ duties }) => duties.includes(duty))
      .flatMap(({ caller, storages }) => partStatements(caller, storages));
    const wanted = new Set(all.flatMap(({ actions, resources, condition }) => actions.map(action =>
      JSON.stringify([action, resources, condition])))).size;
    expect({ duty, allowed: statementsOf(stack.roles[`safe-storage-${duty}`]!.policies) }).toEqual({ duty, allowed: wanted });
  }
});

test('what CloudFormation would replace of a release has its name, and nothing else, from the configuration', () => {
  // A policy with a name is not replaced: a release that gives it a description, or another one, could not be deployed over this one.
  const { Resources } = parse(many['bootstrap/safe-storage-210987654321.yml']!, { logLevel: 'silent' }) as {
    Resources: Record<string, { Type: string; Properties: Record<string, unknown> }>;
  };
  const inPlace: Record<string, string[]> = {
    'AWS::IAM::ManagedPolicy': ['PolicyDocument', 'Roles'],
    'AWS::IAM::Role': [
      'AssumeRolePolicyDocument', 'Description', 'ManagedPolicyArns', 'MaxSessionDuration', 'PermissionsBoundary', 'Policies',
    ],
    'AWS::IAM::InstanceProfile': ['Roles'],
    'AWS::IAM::OIDCProvider': ['ClientIdList'],
  };
  const replacing = Object.fromEntries(Object.entries(Resources).map(([id, { Type, Properties }]) =>
    [id, Object.entries(Properties).filter(([property]) => !inPlace[Type]!.includes(property)).map(([, value]) => value)]));
  expect(replacing).toEqual({
    OidcProvider: ['https://token.actions.githubusercontent.com'],
    ...Object.fromEntries(['Deploy', 'Activate', 'Verify', 'Teardown'].map(duty =>
      [`${duty}Role`, [`safe-storage-${duty.toLowerCase()}`]])),
    ...Object.fromEntries([
      'identify', 'provision', 'initialize', 'connect', 'storage', 'cleanup', 'activate', 'create-key-store', 'acquire', 'plan', 'verify',
      'teardown', 'worker',
    ].map(name => [`${name.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())}Policy`, [`safe-storage-${name}`]])),
    ...Object.fromEntries([['', 'vault'], ['2', 'archive']].flatMap(([suffix, name]) =>
      ['Role', 'Profile'].map(kind => [`Worker${kind}${suffix}`, [`safe-storage-worker-${name}`]]))),
  });
});

test('a fleet too large for one role is told to use several environments', () => {
  const storages = Array.from({ length: 60 }, (_, index) => ({ name: `storage-of-department-number-${index}` }));
  expect(() => synthesize({ ...example, storages })).toThrow(
    /storages: expected fewer in account 210987654321 .* Give some of them another environment/,
  );
});

const stacks = (files: Record<string, string>) => Object.entries(files).filter(([path]) => /^bootstrap\/(?!network|alarms)/.test(path));

test('templates of one and of two storages fit into a request, which takes 51,200 characters', () => {
  const two = synthesize({ ...example, storages: [{ name: 'vault' }, { name: 'archive' }] });
  const sizes = [...stacks(single), ...stacks(two)].map(([path, text]) => [path, text.length] as const);
  expect(sizes).toHaveLength(4);
  for (const [path, size] of sizes) expect({ path, fits: size < 51_200 }).toEqual({ path, fits: true });
});

test('where one does not fit without its reasons either, the command that is shown hands it over by way of a bucket', () => {
  const storages = ['vault', 'archive', 'trial', 'books', 'films'].map(name => ({ name }));
  for (const [files, isLarge] of [[single, false], [many, false], [synthesize({ ...example, storages }), true]] as const) {
    const shown = JSON.stringify((JSON.parse(files['.projen/tasks.json']!) as { tasks: { bootstrap: object } }).tasks.bootstrap);
    const [path, text] = stacks(files).find(([each]) => !each.endsWith('-key.yml'))!;
    expect([text.length > 51_200, new RegExp(`--template-file ${path} [^"]*--s3-bucket BUCKET`).test(shown)]).toEqual([isLarge, isLarge]);
  }
});

/* What ships for whoever has no template. */
const shipped = readFileSync(join(__dirname, '../../bootstrap/safe-storage.yml'), 'utf8');
const caKmsKey = 'arn:aws:kms:us-east-1:999988887777:key/1234abcd-12ab-34cd-56ef-1234567890ab';

test.each([
  ['as it is', {}, {}],
  ['where who deploys activates', { separateActivation: false }, { SeparateActivation: 'false' }],
  ['with a CA in KMS', { caKmsKey }, { CaKmsKey: caKmsKey }],
  ['with both', { caKmsKey, separateActivation: false }, { CaKmsKey: caKmsKey, SeparateActivation: 'false' }],
  ['in China', { region: 'cn-north-1' }, { 'AWS::Region': 'cn-north-1', 'AWS::Partition': 'aws-cn', 'AWS::URLSuffix': 'amazonaws.com.cn' }],
])('the stack that ships lets the same roles do the same as the template\'s: %s', (_, options, parameters) => {
  const given = { Repository: 'example/vault', VpcId: 'vpc-0a1' };
  const own = synthesize({ ...example, ...options });
  const all = { ...given, ...parameters, Name: 'vault' };
  expect(sorted(resolveStack(shipped, all))).toEqual(sorted(resolveStack(own['bootstrap/safe-storage-210987654321.yml']!, given)));
  expect(sorted(resolveKey(shipped, all))).toEqual(sorted(resolveKey(own['bootstrap/safe-storage-210987654321-key.yml']!)));
  expect(resolveKey(shipped, { ...all, MakeParameterKey: 'false' })).toBeUndefined();
});

/** A list of one is what it has, and the order of several means nothing. */
function sorted(value: unknown): unknown {
  if (typeof value === 'string' && value.startsWith('{')) return sorted(JSON.parse(value));
  if (Array.isArray(value)) {
    const items = value.map(sorted).sort((one, other) => before(JSON.stringify(one), JSON.stringify(other)));
    return items.length === 1 ? items[0] : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => before(one, other)).map(([key, item]) => [key, sorted(item)]));
}

const before = (one: string, other: string): number => (one < other ? -1 : 1);

test('the stack that ships keeps within IAM\'s limits with the longest parameters, and fits into a request', () => {
  const { roles } = resolveStack(shipped, {
    'Name': 'n'.repeat(32), 'Environment': 'e'.repeat(40), 'Repository': `${'o'.repeat(39)}@123456789/${'r'.repeat(100)}@1234567890`,
    'SeparateActivation': 'false', 'CaKmsKey': caKmsKey.replace('aws', 'aws-us-gov'), 'VpcId': `vpc-${'0'.repeat(17)}`,
    'AWS::Region': 'ap-southeast-1', 'AWS::Partition': 'aws-us-gov', 'AWS::URLSuffix': 'amazonaws.com.cn',
  });
  for (const { name, trust, policies } of Object.values(roles)) {
    expect(name.length).toBeLessThanOrEqual(64);
    expect(policies.length).toBeLessThanOrEqual(10);
    expect(JSON.stringify(trust).length).toBeLessThanOrEqual(2048);
    for (const policy of policies) expect(JSON.stringify(policy).length).toBeLessThanOrEqual(6144);
  }
  expect(Buffer.byteLength(shipped)).toBeLessThanOrEqual(51_200);
});

const hasLinter = has('cfn-lint');
(hasLinter ? test : test.skip)('cfn-lint has nothing against the stack that ships', () => {
  expect(execFileSync('cfn-lint', [join(__dirname, '../../bootstrap/safe-storage.yml')], { encoding: 'utf8' })).toBe('');
});
(hasLinter ? test : test.skip)('cfn-lint finds nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'safe-storage-stacks-'));
  const paths = Object.entries(many).filter(([path]) => path.startsWith('bootstrap/')).map(([path, text]) => {
    const file = join(folder, path.replace('/', '-'));
    writeFileSync(file, text);
    return file;
  });
  expect(paths).toHaveLength(6);
  expect(execFileSync('cfn-lint', paths, { encoding: 'utf8' })).toBe('');
});

test('the endpoints stack has what the worker needs without a NAT gateway', () => {
  const { Resources } = parse(single['bootstrap/network.yml']!, { logLevel: 'silent' }) as { Resources: Record<string, { Type: string }> };
  expect(Object.entries(Resources).filter(([, { Type }]) => Type === 'AWS::EC2::VPCEndpoint').map(([id]) => id)).toEqual([
    'Ssm', 'SsmMessages', 'CloudHsm', 'Kms', 'S3',
  ]);
});

describe('the alarms', () => {
  type Resource = { readonly Type: string; readonly Properties: { readonly AlarmDescription?: string; readonly [name: string]: unknown } };
  const text = single['bootstrap/alarms.yml']!;
  const { Resources } = parse(text, { logLevel: 'silent' }) as { Resources: Record<string, Resource> };
  const alarms = Object.values(Resources).filter(({ Type }) => Type === 'AWS::CloudWatch::Alarm');

  test('are on the cluster, and on no HSM, which AWS replaces by another', () => {
    expect(alarms).toHaveLength(4);
    expect(text).not.toMatch(/HsmId/);
    expect(alarms.every(alarm => JSON.stringify(alarm).includes('"Name":"ClusterId"'))).toBe(true);
  });

  test('go off where nothing reports any more', () => {
    expect(Resources.NoHsm!.Properties).toMatchObject({ TreatMissingData: 'breaching', ComparisonOperator: 'LessThanThreshold' });
  });

  test('are those that this repository has for whoever uses the action alone', () => {
    const copy = readFileSync(join(__dirname, '../../bootstrap/alarms.yml'), 'utf8');
    expect(copy.split('\n').slice(1)).toEqual(text.split('\n').slice(1));
  });

  test('name chapters that the runbook has', () => {
    const chapters = [...text.matchAll(/\(docs\/runbook\.md, ([\w-]+)\)/g)].map(([, chapter]) => chapter);
    const headings = [...single['docs/runbook.md']!.matchAll(/^## (\S+)$/gm)].map(([, heading]) => heading);
    expect(chapters).toHaveLength(3);
    expect(headings).toEqual(expect.arrayContaining(chapters));
  });
});
