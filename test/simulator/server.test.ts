import { CloudHSMV2Client, DescribeClustersCommand } from '@aws-sdk/client-cloudhsm-v2';
import { DescribeSubnetsCommand, EC2Client } from '@aws-sdk/client-ec2';
import { CreateKeyCommand, KMSClient, ListKeysCommand } from '@aws-sdk/client-kms';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { VirtualClock } from '../../src/simulator/core/clock';
import { durations, Durations } from '../../src/simulator/core/durations';
import { Faults } from '../../src/simulator/core/faults';
import { Random } from '../../src/simulator/core/random';
import { parseForm } from '../../src/simulator/core/wire';
import { type Simulator, startSimulator } from '../../src/simulator/server';
import { byClock } from '../support/byClock';
import { minutes, refusal, signed, startBench, type Bench } from './bench';

const administratorOf = ({ world }: Simulator) => ({ ...world.sts.administrator });

function clients(
  bench: Bench, { maxAttempts = 1, credentials = administratorOf(bench.simulator) as object, region = 'eu-central-1' } = {},
  clock: Pick<Simulator['clock'], 'now'> = bench.simulator.clock,
) {
  const options = { endpoint: bench.simulator.url, region, credentials: credentials as ReturnType<typeof administratorOf>, maxAttempts };
  const of = <C extends Parameters<typeof byClock>[0]>(client: C) => byClock(client, clock);
  const [hsm, kms] = [of(new CloudHSMV2Client(options)), of(new KMSClient(options))];
  const [ec2, sts] = [of(new EC2Client(options)), of(new STSClient(options))];
  return {
    kms: async () => kms.send(new ListKeysCommand({})),
    cloudhsm: async () => hsm.send(new DescribeClustersCommand({})),
    ec2: async () => ec2.send(new DescribeSubnetsCommand({})),
    sts: async () => sts.send(new GetCallerIdentityCommand({})),
  };
}
type ServiceName = keyof ReturnType<typeof clients>;

describe('the simulator over HTTP', () => {
  test('answers the real clients of each protocol', async () => {
    const { kms, cloudhsm, ec2, sts } = clients(await startBench());
    expect((await kms()).Keys).toHaveLength(3);
    expect((await cloudhsm()).Clusters).toEqual([]);
    expect((await ec2()).Subnets?.length).toBeGreaterThan(2);
    expect((await sts()).Account).toBe('111122223333');
  });

  test.each<['throttle' | 'internal' | 'expired', Record<ServiceName, string>]>([
    ['throttle', { kms: 'ThrottlingException', cloudhsm: 'ThrottlingException', ec2: 'RequestLimitExceeded', sts: 'Throttling' }],
    ['internal', {
      kms: 'KMSInternalException', cloudhsm: 'CloudHsmInternalFailureException', ec2: 'InternalError', sts: 'InternalFailure',
    }],
    ['expired', { kms: 'ExpiredTokenException', cloudhsm: 'ExpiredTokenException', ec2: 'RequestExpired', sts: 'ExpiredToken' }],
  ])('says %s in the words of each service', async (fault, names) => {
    const bench = await startBench({ faults: [{ service: '*', operation: '*', call: 'every', fault }] });
    const asked = clients(bench);
    for (const service of Object.keys(names) as ServiceName[]) {
      expect([service, (await refusal(asked[service]())).name]).toEqual([service, names[service]]);
    }
  });

  test.each<[string, object, string[]]>([
    ['an unknown key', {
      accessKeyId: 'AKIAUNKNOWN', secretAccessKey: 'x',
    }, ['UnrecognizedClientException', 'UnrecognizedClientException', 'AuthFailure', 'InvalidClientTokenId']],
    ['AWS\'s published example', {
      accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    }, ['UnrecognizedClientException', 'UnrecognizedClientException', 'AuthFailure', 'InvalidClientTokenId']],
    ['an unknown session', {
      sessionToken: 'x',
    }, ['UnrecognizedClientException', 'UnrecognizedClientException', 'AuthFailure', 'InvalidClientTokenId']],
  ])('refuses %s', async (_what, credentials, names) => {
    const bench = await startBench();
    const asked = clients(bench, { credentials: { ...administratorOf(bench.simulator), ...credentials } });
    const refusals = await Promise.all([asked.kms(), asked.cloudhsm(), asked.ec2(), asked.sts()].map(refusal));
    expect(refusals.map(({ name }) => name)).toEqual(names);
  });

  test('refuses a client of another region, as an endpoint of AWS does', async () => {
    const asked = clients(await startBench(), { region: 'us-east-1' });
    expect(await refusal(asked.cloudhsm())).toMatchObject({
      name: 'InvalidSignatureException', message: expect.stringContaining('us-east-1'),
    });
  });

  test.each([-6, 6])('refuses a signature that is %i minutes off, in the words of each service, and says what its own time '
    + 'is', async minutesOff => {
    const bench = await startBench();
    const { clock } = bench.simulator;
    const asked = clients(bench, {}, { now: () => clock.now() + minutes(minutesOff) });
    const errors = await Promise.all([asked.kms(), asked.cloudhsm(), asked.ec2(), asked.sts()].map(refusal));
    expect(errors.map(({ name }) => name)).toEqual([
      'InvalidSignatureException', 'InvalidSignatureException', 'RequestExpired', 'SignatureDoesNotMatch',
    ]);
    expect(errors[0]!.message).toBe(minutesOff < 0
      ? 'Signature expired: 20261123T075400Z is now earlier than 20261123T075500Z (20261123T080000Z - 5 min.)'
      : 'Signature not yet current: 20261123T080600Z is still later than 20261123T080500Z (20261123T080000Z + 5 min.)');
    expect((await fetch(bench.simulator.url)).headers.get('date')).toBe('Mon, 23 Nov 2026 08:00:00 GMT');
  });

  test('answers with a request id, and with the spelling of each service', async () => {
    const bench = await startBench();
    const ask = async (target: string, service: string, body = '{}') => fetch(bench.simulator.url, await signed(bench, {
      service, body, headers: { 'x-amz-target': target, 'x-amz-date': '20261123T080000Z' },
    }));
    const hsm = await ask('BaldrApiService.DeleteCluster', 'cloudhsm', '{"ClusterId":"x"}');
    expect([hsm.status, hsm.headers.get('x-amzn-requestid'), await hsm.json()]).toEqual([
      400, expect.stringMatching(/^[0-9a-f-]{36}$/), {
        __type: 'CloudHsmInvalidRequestException', Message: expect.stringMatching(/^1 validation error detected: Value 'x' at 'clusterId'/),
      },
    ]);
    const kms = await ask('TrentService.DescribeKey', 'kms', '{"KeyId":"x"}');
    expect(await kms.json()).toEqual({ __type: 'NotFoundException', message: expect.any(String) });
    // The signing name of CloudHSM is not that of its endpoint. [botocore signingName]
    expect((await ask('BaldrApiService.DescribeClusters', 'cloudhsmv2')).status).toBe(400);
    expect((await ask('TrentService.Nonsense', 'kms')).status).toBe(404);
    expect(await (await ask('TrentService.ListKeys', 'kms', '{')).json()).toMatchObject({ __type: 'SerializationException' });
  });

  test('says the class of an error so that the client knows it, with a namespace before it too', async () => {
    const bench = await startBench({ settings: { errorTypePrefix: 'com.amazonaws.cloudhsmv2#' } });
    expect((await refusal(bench.createHsm('cluster-aaaaaaaaaaa', 'a'))).name).toBe('CloudHsmResourceNotFoundException');
  });

  test('keeps a log of what it was asked, by whom', async () => {
    const bench = await startBench();
    await bench.kms.send(new CreateKeyCommand({ Description: 'canary' }));
    await refusal(bench.describe('cluster-aaaaaaaaaaa'));
    expect(bench.simulator.requests).toMatchObject([
      {
        service: 'kms',
        operation: 'CreateKey',
        principal: 'arn:aws:iam::111122223333:root',
        body: expect.stringContaining('canary'),
        status: 200,
      },
      { service: 'cloudhsm', operation: 'DescribeClusters', status: 200 },
    ]);
  });

  test('checks a role against its policies, and denies in the words of the service', async () => {
    const bench = await startBench();
    const roleName = 'safe-storage-deploy';
    bench.world.iam.putPolicies(roleName, [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'kms:*', Resource: '*' }] }]);
    const session = { accessKeyId: 'ASIAEXAMPLE', secretAccessKey: 'x', sessionToken: 'y' };
    const principal = { arn: `arn:aws:sts::111122223333:assumed-role/${roleName}/run`, accountId: '111122223333', roleName };
    bench.world.sts.sessions.set(session.accessKeyId, { ...session, principal, expiresAt: bench.now + minutes(60) });
    const asked = clients(bench, { credentials: session });
    await asked.kms();
    expect(await refusal(asked.cloudhsm())).toMatchObject({
      name: 'CloudHsmAccessDeniedException', message: expect.stringMatching(/run is not authorized to perform: cloudhsm:DescribeClusters/),
    });
    expect((await refusal(asked.ec2())).name).toBe('UnauthorizedOperation');
    expect(bench.world.iam.used).toContainEqual({ role: roleName, action: 'cloudhsm:DescribeClusters', resource: '*', allowed: false });
    await bench.sleep(minutes(60));
    expect((await refusal(asked.kms())).name).toBe('ExpiredTokenException');
  });
});

describe('what is not simulated', () => {
  const asked = async (
    service: string, headers: Record<string, string>, body: string, knows?: (service: string, operation: string) => boolean,
  ) => {
    const bench = await startBench({ knows: knows && (async (...of) => knows(...of)) });
    const date = new Date(bench.simulator.clock.now()).toISOString().replace(/[-:]|\.\d+/g, '');
    const request = await signed(bench, { service, headers: { 'x-amz-date': date, ...headers }, body });
    const answer = await fetch(bench.simulator.url, request);
    return { status: answer.status, text: await answer.text() };
  };
  const json = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'TrentService.ReplicateKey' };
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const has = (service: string, operation: string) => `${service}:${operation}` === 'kms:ReplicateKey';

  test('an operation that AWS has is said to be known, and no other', async () => {
    expect(await asked('kms', json, '{}', has)).toEqual({
      status: 404, text: expect.stringContaining(
        '"UnknownOperationException","message":"ReplicateKey is known to AWS, not simulated."') as string,
    });
    const other = { ...json, 'x-amz-target': 'TrentService.ReplicateLock' };
    for (const { text } of [await asked('kms', other, '{}', has), await asked('kms', json, '{}')]) {
      expect(text).toMatch(/"message":"Unknown operation Replicate(Lock|Key)"/);
    }
  });

  test('a service is named, with those that there are, in its own protocol', async () => {
    expect(await asked('s3', {}, '')).toEqual({
      status: 404, text: expect.stringContaining(
        'The service s3 is not simulated; these are: cloudhsm, ec2, fsx, iam, kms, lambda, logs, ssm, sts.') as string,
    });
    const { status, text } = await asked('rds', form, 'Action=DescribeDBInstances&Version=2014-10-31');
    expect([status, text]).toEqual([400, expect.stringContaining('<Message>The service rds is not simulated;')]);
    expect((await asked('kms', {}, '')).text).toContain('This request to kms is not simulated.');
  });
});

describe('a fault that was asked for', () => {
  const keys = (bench: Bench) => bench.world.kms.keys.size;
  const create = async (bench: Bench, maxAttempts = 1) => byClock(
    new KMSClient({
      endpoint: bench.simulator.url, region: 'eu-central-1', credentials: administratorOf(bench.simulator), maxAttempts,
    }), bench.simulator.clock,
  )
    .send(new CreateKeyCommand({}));

  test('strikes the call that it was asked for, and a client that retries gets over it', async () => {
    const bench = await startBench({ faults: [{ service: 'kms', operation: 'CreateKey', call: 2, fault: 'throttle' }] });
    await create(bench);
    expect((await refusal(create(bench))).name).toBe('ThrottlingException');
    bench.world.faults.add({ service: 'kms', operation: 'CreateKey', call: 1, fault: 'internal' });
    await create(bench, 2);
    expect(bench.simulator.requests.map(request => request.status)).toEqual([200, 400, 500, 200]);
  });

  test('strikes as often as it was asked for, or always', async () => {
    const bench = await startBench({ faults: [{ service: 'kms', operation: 'CreateKey', call: 2, times: 2, fault: 'throttle' }] });
    for (let call = 0; call < 5; call++) await create(bench).catch(() => undefined);
    expect(bench.simulator.requests.map(request => request.status)).toEqual([200, 400, 400, 200, 200]);
    bench.world.faults.add({ service: 'kms', operation: 'CreateKey', call: 2, times: 'always', fault: 'throttle' });
    for (let call = 0; call < 4; call++) await create(bench).catch(() => undefined);
    expect(bench.simulator.requests.slice(5).map(request => request.status)).toEqual([200, 400, 400, 400]);
    bench.world.faults.clear();
    await create(bench);
  });

  test('of the world happens as often as it was asked for', async () => {
    const faults = new Faults([
      { event: 'command-fails', times: 2 }, { event: 'filesystem-fails', times: 'always' }, { event: 'hsm-degraded' },
    ]);
    const happened = (['command-fails', 'filesystem-fails', 'hsm-degraded'] as const)
      .map(event => Array.from({ length: 4 }, () => faults.take(event) !== undefined));
    expect(happened).toEqual([[true, true, false, false], [true, true, true, true], [true, false, false, false]]);
  });

  test('can lose the answer to what has happened', async () => {
    const bench = await startBench();
    const before = keys(bench);
    bench.world.faults.add({ service: 'kms', operation: 'CreateKey', call: 1, fault: 'lost' });
    await refusal(create(bench));
    expect([keys(bench) - before, bench.simulator.requests.map(request => request.status)]).toEqual([1, [0]]);
  });

  test('can be the death of the client: everything is refused until it is revived', async () => {
    const bench = await startBench({ faults: [{ service: '*', operation: '*', call: 2, fault: 'crash' }] });
    const before = keys(bench);
    await create(bench);
    await refusal(create(bench));
    await refusal(create(bench));
    expect(keys(bench) - before).toBe(2);
    bench.world.faults.revive();
    await create(bench);
    expect(keys(bench) - before).toBe(3);
  });

  test('can be any error', async () => {
    const bench = await startBench({
      faults: [
        {
          service: 'kms', operation: 'ListKeys', call: 'every', fault: { code: 'LimitExceededException', message: 'no more', status: 400 },
        },
      ],
    });
    expect(await refusal(clients(bench).kms())).toMatchObject({ name: 'LimitExceededException', message: 'no more' });
  });
});

describe('two worlds', () => {
  const history = async (seed: string) => {
    const bench = await startBench({ seed });
    await bench.connected();
    return {
      now: bench.now,
      requests: bench.simulator.requests.map(({ at, requestId, operation }) => ({ at, requestId, operation })),
      ids: [...bench.world.kms.stores.keys(), ...bench.world.cloudhsm.clusters.keys()],
    };
  };

  test('with one seed have the same history to the millisecond', async () => {
    expect(await history('a')).toEqual(await history('a'));
  });

  test('with different seeds differ', async () => {
    const [a, b] = [await history('a'), await history('b')];
    expect(a.ids).not.toEqual(b.ids);
    expect(a.now).not.toBe(b.now);
  });
});

test('no time passes between the requests of one client while another sleeps', async () => {
  const clock = new VirtualClock(0);
  const simulator = await startSimulator({ clock });
  const kms = byClock(new KMSClient({ endpoint: simulator.url, region: 'eu-central-1', credentials: administratorOf(simulator) }), clock);
  const controller = new AbortController();
  const heartbeat = (async () => {
    for (;;) await clock.sleep(1000, controller.signal);
  })().catch(() => undefined);
  // A client that works is not asleep: while it waits for its first answer it has to connect, which takes real time.
  const release = clock.hold();
  await kms.send(new ListKeysCommand({}));
  release();
  for (let count = 0; count < 50; count++) await kms.send(new ListKeysCommand({}));
  controller.abort();
  await heartbeat;
  expect(new Set(simulator.requests.map(request => request.at)).size).toBe(1);
  await simulator.close();
});

test('form-encoded requests become members and lists', () => {
  expect(parseForm(
    'Action=X&Filter.1.Name=vpc-id&Filter.1.Value.1=a&Filter.1.Value.2=b&Filter.2.Name=tag%3AName&Tags.member.1.Key=k&MaxResults=5',
  )).toEqual({
    Action: 'X', Filter: [{ Name: 'vpc-id', Value: ['a', 'b'] }, { Name: 'tag:Name' }], Tags: [{ Key: 'k' }], MaxResults: '5',
  });
});

test('lags are drawn within the documented spread, around what is usual', () => {
  for (const [name, { min, typical, max }] of Object.entries(durations)) {
    const table = new Durations(new Random('x'));
    const draws = Array.from({ length: 200 }, () => table.draw(name as keyof typeof durations) / 1000);
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(min);
    expect(Math.max(...draws)).toBeLessThanOrEqual(max);
    expect([min, typical, max]).toEqual([min, typical, max].sort((a, b) => a - b));
  }
  expect(new Durations(new Random('x'), { 'hsm.create': 7 }).draw('hsm.create')).toBe(7000);
});
