import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ambientCredentials } from '../../src/aws/credentials';
import { explain } from '../../src/errors';
import { example } from '../../src/simulator/account';
import type { Simulator, SimulatorOptions } from '../../src/simulator/server';
import { testAuthority } from '../support/authority';
import { storageBefore } from '../support/finished';
import { newStorage } from '../support/storage';

type Requests = Simulator['requests'];
const assumptions = (requests: Requests) => requests.filter(({ operation }) => operation === 'AssumeRoleWithWebIdentity');
const hours = (requests: Requests) => (requests.at(-1)!.at - requests[0]!.at) / 3_600_000;

test('a deployment of four hours passes with sessions of 15 minutes, each by a new id-token, and leaves none of them in the '
  + 'environment', async () => {
  const storage = await newStorage({
    settings: { sessionDuration: 900 },
    durations: { 'hsm.join': 2400, 'store.connect': 3000, 'filesystem.create': 8400 },
  });
  const variables = { ...process.env, ...storage.simulator.env };
  const attempt = await storage.run({ ...await testAuthority(), 'worker': 'runner', 'poll-interval': '60' });
  const { requests } = storage.simulator;
  expect(attempt).toMatchObject({ status: 'complete', failure: undefined });
  expect(hours(requests)).toBeGreaterThan(4);
  expect(assumptions(requests).length).toBeGreaterThanOrEqual(16);
  expect(requests.filter(({ operation }) => operation === 'GET /oidc/token')).toHaveLength(assumptions(requests).length);

  // Nor in files: the action's own runs are searched for them in test/action/canary.slow.test.ts.
  expect({ ...process.env, ...storage.simulator.env }).toEqual(variables);
});

const expired = ['ExpiredToken', 'ExpiredTokenException', 'RequestExpired'];
const calls = [
  ['cloudhsm', 'DescribeClusters', 'initialize'], ['ec2', 'DescribeSubnets', 'provision'], ['ssm', 'PutParameter', 'initialize'],
  ['kms', 'CreateCustomKeyStore', 'connect'], ['fsx', 'CreateFileSystem', 'storage'], ['sts', 'GetCallerIdentity', 'initialize'],
] as const;

test.each(expired.flatMap(code => calls.map(([service, operation, phase]) => [code, service, operation, phase] as const)))(
  '%s in the middle of %s:%s leads to one new session and one repeat', async (code, service, operation, phase) => {
    const storage = await storageBefore(phase);
    const from = storage.simulator.requests.length;
    const { simulator } = storage;
    const { world } = simulator;
    // The session is over at this call and stays so, whatever the client was told about its end.
    let ended: string | undefined;
    const genuine = world.faults.fate.bind(world.faults);
    world.faults.fate = (asked, of) => {
      const mine = asked === service && of === operation;
      const current = [
        ...world.sts.sessions.keys(),
      ].filter(key => world.sts.sessions.get(key)!.principal.roleName === example.deployRole).at(-1);
      if (mine) ended ??= current;
      return mine && current === ended
        ? { code, message: 'The security token included in the request is expired', status: 400 }
        : genuine(asked, of);
    };
    const { failure } = await storage.run({ ...await testAuthority(), phases: phase });
    expect(failure).toBeUndefined();
    const requests = simulator.requests.slice(from);
    const concerned = requests.filter(request => request.service === service && request.operation === operation);
    expect(concerned.slice(0, 2).map(({ status }) => status)).toEqual([400, 200]);
    const [refused] = concerned;
    const after = requests.slice(requests.indexOf(refused!) + 1, requests.indexOf(refused!) + 4);
    expect(after.map(request => request.operation)).toEqual(['GET /oidc/token', 'AssumeRoleWithWebIdentity', operation]);
  });

test('a session that AWS calls expired even when it is new is not asked for again and again', async () => {
  const storage = await newStorage({ faults: [{ service: 'cloudhsm', operation: 'DescribeClusters', call: 'every', fault: 'expired' }] });
  const { failure } = await storage.run({ ...await testAuthority(), phases: 'provision' });
  expect(failure).toMatch(/cloudhsm:DescribeClusters answered ExpiredTokenException/);
  expect(storage.simulator.requests.filter(({ operation }) => operation === 'DescribeClusters')).toHaveLength(2);
});

describe('what STS will never accept is asked for once, and its reason comes first', () => {
  type Case = readonly [
    how: (simulator: Simulator) => void, settings: SimulatorOptions['settings'], expected: RegExp[], unexpected?: RegExp[],
  ];
  const job = (change: object) => ({ world }: Simulator) => {
    world.github.jobs.set(example.idTokenRequestToken, { repository: example.repository, ref: 'refs/heads/main', ...change });
  };
  const bothForms = [/"repo:example\/vault:ref:/, /"repo:example@500600\/vault@900100200:ref:/];
  const lecture = /StringEquals|trust policy/;
  const invented = /classic|immutable|:NAME/;
  const customized = 'repo:example/vault:environment:production:job_workflow_ref:example/ci/.github/workflows/deploy.yml@refs/heads/main';
  const server = { issuer: 'https://github.example.com/_services/token' };

  const cases: Record<string, Case> = {
    'a subject of another branch, in the classic form': [job({ ref: 'refs/heads/feature' }), {}, [
      /AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity/,
      /sub "repo:example\/vault:ref:refs\/heads\/feature", aud "sts\.amazonaws\.com", iss "https:\/\/token\.actions/,
      /this token has the classic form/, ...bothForms,
    ]],
    'an immutable subject where the policy has the classic one': [({ world }) => {
      const trust = JSON.stringify(world.iam.roles.get(example.deployRole)!.trust).replaceAll(
        'repo:example@500600/vault@900100200', 'repo:example/vault',
      );
      world.iam.putRole({ name: example.deployRole, trust: JSON.parse(trust) as never });
    }, {
      subjectForm: 'immutable',
    }, [/:sub": "repo:example@500600\/vault@900100200:ref:refs\/heads\/main"/, /this token has the immutable form/, ...bothForms]],
    'a subject that is customized with further claims': [
      job({ subject: customized }), {}, [new RegExp(`:sub": "${customized}"`)], [invented],
    ],
    'a subject that begins with another claim': [
      job({ subject: 'repository_owner:example:repo:example/vault:pull_request' }), {}, [/:sub": "repository_owner:example:/], [invented],
    ],
    'an environment with a colon and a blank': [
      job({ environment: 'prod: eu' }), {}, [/"repo:example\/vault:environment:prod%3A eu" \(classic\)/],
    ],
    'a provider with another client id': [({ world }) => {
      for (const [arn, provider] of world.iam.oidcProviders) {
        world.iam.oidcProviders.set(arn, { ...provider, audiences: ['sts.cn-north-1.amazonaws.com.cn'] });
      }
    }, {}, [/InvalidIdentityToken\w*: Incorrect token audience/, /needs "sts\.amazonaws\.com" among its client ids/], [lecture]],
    'an account without the provider': [({ world }) => world.iam.oidcProviders.clear(), {}, [
      /No OpenIDConnect provider found/, /needs arn:aws:iam::111122223333:oidc-provider\/token\.actions\.githubusercontent\.com/,
    ], [lecture]],
    'a company\'s own server without a provider': [({ world }) => world.iam.oidcProviders.clear(), server, [
      /needs arn:aws:iam::111122223333:oidc-provider\/github\.example\.com\/_services\/token/, /--url https:\/\/github\.example\.com\/_services\/token /,
    ], [lecture, invented]],
    'a company\'s own server that the role does not trust': [
      job({ ref: 'refs/heads/feature' }), server, [/"github\.example\.com\/_services\/token:sub": "repo:example/], [invented],
    ],
    'a company\'s own server that STS cannot reach': [() => undefined, { ...server, issuerReachable: false }, [
      /InvalidIdentityToken\w*: Couldn't retrieve verification key/, /https:\/\/github\.example\.com\/_services\/token\/\.well-known\/openid-configuration: from the internet/,
    ], [lecture, invented]],
    'keys of github.com that STS cannot fetch': [
      () => undefined, { issuerReachable: false }, [/could not at this moment: run again/], [lecture, invented],
    ],
    'a token that has expired on its way': [({ world }) => world.faults.add({
      service: 'sts', operation: 'AssumeRoleWithWebIdentity', call: 'every',
      fault: { code: 'ExpiredTokenException', message: 'Token expired', status: 400 },
    }), {}, [/ExpiredTokenException: Token expired/, /lives five minutes/], [lecture, invented]],
    'a role that does not exist': [({ world }) => void world.iam.roles.delete(example.deployRole), {}, [
      /Not authorized to perform sts:AssumeRoleWithWebIdentity/, /The role must exist/,
    ]],
  };
  test.each(Object.entries(cases))('%s', async (_, [how, settings, expected, unexpected = []]) => {
    const storage = await newStorage({ settings });
    how(storage.simulator);
    const refused = await storage.run().then(() => { throw new Error('it was let in'); }, (error: Error & { remedy: string }) => error);
    const message = explain(refused);
    expect(refused.name).toBe('ConfigurationError');
    expect(message).toMatch(/^STS refused the job's OIDC token for arn:aws:iam::111122223333:role\/safe-storage-deploy\. \w+: /);
    expect(assumptions(storage.simulator.requests)).toHaveLength(1);
    for (const part of expected) expect(message).toMatch(part);
    for (const part of [/eyJ/, /GetCallerIdentity/, ...unexpected]) expect(message).not.toMatch(part);
  });
});

test('a job of a company\'s own server is let in by its own issuer', async () => {
  const storage = await newStorage({ settings: { issuer: 'https://github.example.com/_services/token' } });
  expect(await storage.run({ phases: 'plan' })).toMatchObject({ failure: undefined });
});

describe('credentials of the environment', () => {
  const cautioned = /warning  The AWS credentials of the environment end/g;
  const session = (simulator: Simulator, more: object = {}) => {
    const { iam, sts } = simulator.world;
    const { accessKeyId, secretAccessKey, sessionToken } = sts.open(iam.roles.get(example.deployRole)!, 'job', 3600);
    const keys = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken };
    Object.assign(simulator.env, keys, more);
  };

  test('that end are said to, once and at the start, with the way to such that are renewed', async () => {
    const storage = await newStorage();
    session(storage.simulator, { AWS_CREDENTIAL_EXPIRATION: '2026-11-23T09:00:00Z' });
    const { log } = await storage.run({
      ...await testAuthority(), 'role-to-assume': undefined, 'phases': 'provision, initialize, activate',
    });
    expect(log.match(cautioned)).toHaveLength(1);
    expect(log).toMatch(/provision\n(.*which is not an address of its own\n)+.*end at 2026-11-23T09:00:00Z, and nobody renews them; .* With role-to-assume they are renewed/);
  });

  test('are no matter to a plan, nor are those that do not end', async () => {
    const storage = await newStorage();
    expect((await storage.run({ 'role-to-assume': undefined, 'phases': 'provision' })).log).not.toMatch(cautioned);
    session(storage.simulator);
    expect((await storage.run({ 'role-to-assume': undefined, 'phases': 'plan' })).log).not.toMatch(cautioned);
  });

  test('of a container are fetched once, and again when they end', async () => {
    const storage = await newStorage();
    const { clock, world } = storage.simulator;
    let fetched = 0;
    const container = createServer((_, response) => {
      fetched++;
      const {
        accessKeyId, secretAccessKey, sessionToken, expiresAt,
      } = world.sts.open(world.iam.roles.get(example.deployRole)!, 'container', 3600);
      const Expiration = new Date(expiresAt).toISOString();
      response.end(JSON.stringify({ AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, Token: sessionToken, Expiration }));
    });
    await new Promise<void>(resolve => container.listen(0, '127.0.0.1', resolve));
    const before = process.env.AWS_CONTAINER_CREDENTIALS_FULL_URI;
    process.env.AWS_CONTAINER_CREDENTIALS_FULL_URI = `http://127.0.0.1:${(container.address() as AddressInfo).port}/`;
    try {
      const source = ambientCredentials({}, clock);
      const keys = new Set<string>();
      for (let asked = 0; asked < 5; asked++) keys.add((await source.current()).accessKeyId);
      expect([fetched, keys.size]).toEqual([1, 1]);
      await clock.sleep(56 * 60_000);
      await source.current();
      expect(fetched).toBe(2);
    } finally {
      process.env.AWS_CONTAINER_CREDENTIALS_FULL_URI = before;
      if (before === undefined) delete process.env.AWS_CONTAINER_CREDENTIALS_FULL_URI;
      container.close();
    }
  });
});
