import { explain } from '../../src/errors';
import { example } from '../../src/simulator/account';
import type { Simulator, SimulatorOptions } from '../../src/simulator/server';
import { testAuthority } from '../support/authority';
import { newStorage } from '../support/storage';

type Requests = Simulator['requests'];
const assumptions = (requests: Requests) => requests.filter(({ operation }) => operation === 'AssumeRoleWithWebIdentity');
const hours = (requests: Requests) => (requests.at(-1)!.at - requests[0]!.at) / 3_600_000;

test('a deployment of four hours passes with sessions of 15 minutes, each by a new id-token, and leaves none of them in the environment', async () => {
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

  // Nor in files: the action's own runs are searched for them in test/action/canary.test.ts.
  expect({ ...process.env, ...storage.simulator.env }).toEqual(variables);
});

const expired = ['ExpiredToken', 'ExpiredTokenException', 'RequestExpired'];
const calls = [['cloudhsm', 'DescribeClusters'], ['ec2', 'DescribeSubnets'], ['ssm', 'PutParameter'], ['kms', 'CreateCustomKeyStore'], ['fsx', 'CreateFileSystem'], ['sts', 'GetCallerIdentity']] as const;

test.each(expired.flatMap(code => calls.map(([service, operation]) => [code, service, operation] as const)))(
  '%s in the middle of %s:%s leads to one new session and one repeat', async (code, service, operation) => {
    const storage = await newStorage();
    const { simulator } = storage;
    const { world } = simulator;
    // The session is over at this call and stays so, whatever the client was told about its end.
    let ended: string | undefined;
    const genuine = world.faults.fate.bind(world.faults);
    world.faults.fate = (asked, of) => {
      const mine = asked === service && of === operation;
      const current = [...world.sts.sessions.keys()].filter(key => world.sts.sessions.get(key)!.principal.roleName === example.deployRole).at(-1);
      if (mine) ended ??= current;
      return mine && current === ended ? { code, message: 'The security token included in the request is expired', status: 400 } : genuine(asked, of);
    };
    const { failure } = await storage.run({ ...await testAuthority(), 'poll-interval': '120' });
    expect(failure).toBeUndefined();
    const concerned = simulator.requests.filter(request => request.service === service && request.operation === operation);
    expect(concerned.slice(0, 2).map(({ status }) => status)).toEqual([400, 200]);
    const [refused] = concerned;
    const after = simulator.requests.slice(simulator.requests.indexOf(refused!) + 1, simulator.requests.indexOf(refused!) + 4);
    expect(after.map(request => request.operation)).toEqual(['GET /oidc/token', 'AssumeRoleWithWebIdentity', operation]);
  });

test('a session that AWS calls expired even when it is new is not asked for again and again', async () => {
  const storage = await newStorage({ faults: [{ service: 'cloudhsm', operation: 'DescribeClusters', call: 'every', fault: 'expired' }] });
  const { failure } = await storage.run({ ...await testAuthority(), phases: 'provision' });
  expect(failure).toMatch(/cloudhsm:DescribeClusters answered ExpiredTokenException/);
  expect(storage.simulator.requests.filter(({ operation }) => operation === 'DescribeClusters')).toHaveLength(2);
});

describe('what STS will never accept is asked for once', () => {
  const repair = (how: (simulator: Simulator) => void, settings: SimulatorOptions['settings'] = {}) => ({ how, settings });
  test.each<[string, ReturnType<typeof repair>, RegExp[]]>([
    ['a subject of another branch, in the classic form', repair(({ world }) => {
      world.github.jobs.set(example.idTokenRequestToken, { repository: example.repository, ref: 'refs/heads/feature' });
    }), [/sub "repo:example\/vault:ref:refs\/heads\/feature", aud "sts\.amazonaws\.com", iss "https:\/\/token\.actions/, /this token has the classic form/, /AccessDenied/]],
    ['an immutable subject where the policy has the classic one', repair(({ world }) => {
      const trust = JSON.stringify(world.iam.roles.get(example.deployRole)!.trust).replaceAll('repo:example@500600/vault@900100200', 'repo:example/vault');
      world.iam.putRole({ name: example.deployRole, trust: JSON.parse(trust) as never });
    }, { subjectForm: 'immutable' }), [/:sub": "repo:example@500600\/vault@900100200:ref:refs\/heads\/main"/, /this token has the immutable form/]],
    ['a provider with another client id', repair(({ world }) => {
      for (const [arn, provider] of world.iam.oidcProviders) world.iam.oidcProviders.set(arn, { ...provider, audiences: ['sts.cn-north-1.amazonaws.com.cn'] });
    }), [/InvalidIdentityToken/, /which has "sts\.amazonaws\.com" among its client ids/]],
    ['an account without the provider', repair(({ world }) => world.iam.oidcProviders.clear()), [/No OpenIDConnect provider found/, /needs the principal arn:aws:iam::111122223333:oidc-provider\/token\.actions\.githubusercontent\.com/]],
    ['a role that does not exist', repair(({ world }) => void world.iam.roles.delete(example.deployRole)), [/Not authorized to perform sts:AssumeRoleWithWebIdentity/]],
  ])('%s', async (_, { how, settings }, expected) => {
    const storage = await newStorage({ settings });
    how(storage.simulator);
    const refused = await storage.run().then(() => { throw new Error('it was let in'); }, (error: Error & { remedy: string }) => error);
    const message = explain(refused);
    expect(refused.name).toBe('ConfigurationError');
    expect(assumptions(storage.simulator.requests)).toHaveLength(1);
    for (const part of [/"repo:example\/vault:ref:/, /"repo:example@500600\/vault@900100200:ref:/, ...expected]) expect(message).toMatch(part);
    expect(message).not.toMatch(/eyJ/);
  });
});
