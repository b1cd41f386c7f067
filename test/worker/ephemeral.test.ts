import type { World } from '../../src/simulator/world';
import { testAuthority } from '../support/authority';
import { finishedStorage, storageAfter } from '../support/finished';
import { newStorage, type Storage } from '../support/storage';

const activated = async (storage: Storage, inputs = {}) => storage.run({ phases: 'activate', ...await testAuthority(), ...inputs });

async function initialized(options: Parameters<typeof newStorage>[0] = {}): Promise<Storage> {
  const storage = await storageAfter({ phases: 'provision, initialize' }, options);
  return storage;
}

describe('boots while AWS initializes the cluster', () => {
  const changesOf = async (phases: string, options: Parameters<typeof newStorage>[0] = {}, inputs = {}) => {
    const storage = await newStorage(options);
    const first = await storage.run({ phases: 'provision', ...await testAuthority() });
    expect(first).toMatchObject({ status: 'complete' });
    const attempt = await storage.run({ phases, ...await testAuthority(), ...inputs });
    const order = attempt.changes.filter(call => /InitializeCluster|RunInstances|SendCommand/.test(call));
    return { attempt, order };
  };

  test('where the same job activates it: no wait of its own comes after', async () => {
    const { attempt, order } = await changesOf('initialize, activate');
    expect(attempt).toMatchObject({ status: 'complete', failure: undefined });
    expect(order.slice(0, 2)).toEqual(['cloudhsm:InitializeCluster', 'ec2:RunInstances']);
    expect(order.filter(call => call === 'ec2:RunInstances')).toHaveLength(1);
    expect(attempt.log).not.toMatch(/waiting +for worker/);
  });

  test.each([
    ['where another job activates it', {}],
    ['where nothing is waited for', { phases: 'initialize, activate', wait: 'false' }],
    ['where the worker is none of ours to start', { phases: 'initialize, activate', worker: 'i-0123456789abcdef0' }],
  ])('not %s', async (_, inputs) => {
    const { order } = await changesOf('initialize', {}, inputs);
    expect(order[0]).toBe('cloudhsm:InitializeCluster');
    expect(order).not.toContain('ec2:RunInstances');
  });

  test('what is in its way is told by the phase that needs it, and stops nothing before', async () => {
    const { attempt } = await changesOf('initialize, activate', {}, { 'worker-instance-profile': 'nobodys' });
    expect(attempt.log).toContain('no worker yet, activate asks for it again: InvalidParameterValue');
    expect(attempt.report.phases.map(({ phase, status }) => [phase, status])).toEqual([['initialize', 'complete'], ['activate', 'failed']]);
    expect(attempt.failure).toContain('worker-instance-profile: expected an instance profile of account');
  });
});

test('whose image has no agent: the causes are named one by one, and nobody is told that it goes on from here', async () => {
  const image = 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-minimal-kernel-default-x86_64';
  const { failure } = await activated(await initialized(), { 'worker-image': image });
  expect(failure).toMatch(/Waited 15 minutes for worker i-\w+ to be online; last seen: not registered with SSM/);
  for (const cause of [`worker-image is ${image}`, 'worker-instance-profile is safe-storage-worker', 'NAT gateway']) {
    expect(failure).toContain(cause);
  }
  expect(failure).not.toContain('it goes on from here');
  expect(failure).toContain('This worker is terminated when the job ends');
});

test('of a type with an ARM processor gets an image for that, and does its work', async () => {
  const storage = await initialized();
  expect(await activated(storage, { 'worker-instance-type': 't4g.micro' })).toMatchObject({ status: 'complete', failure: undefined });
  const [worker] = [...storage.simulator.world.ec2.instances.values()];
  expect(worker!.launch.type).toBe('t4g.micro');
});

test('that dies at birth: EC2\'s reason is told as soon as it is seen', async () => {
  const storage = await initialized();
  const { world, clock } = storage.simulator;
  world.ec2.launchFailure = 'Client.VolumeLimitExceeded: Volume limit exceeded';
  const begun = clock.now();
  const { failure } = await activated(storage);
  expect(failure).toMatch(
    /Worker i-\w+ is (shutting-down|terminated): Client.VolumeLimitExceeded: Volume limit exceeded\.\n.*Service Quotas/,
  );
  expect(clock.now() - begun).toBeLessThan(3 * 60_000);
});

test('that dies of what EC2 names by a code and a text that does not repeat it: both are told', async () => {
  const storage = await initialized();
  const { world } = storage.simulator;
  const die = () => {
    const [worker] = [...world.ec2.instances.values()];
    if (worker === undefined) return world.after(1000, die);
    worker.terminate();
    worker.stateReason = { code: 'Server.InternalError', message: 'An internal error occurred during instance launch' };
  };
  die();
  const { failure } = await activated(storage);
  expect(failure).toMatch(/Worker i-\w+ is \S+: Server\.InternalError: An internal error occurred during instance launch\.\n/);
});

test('that somebody terminates under its script: nobody waits for what can never come', async () => {
  const storage = await initialized({ durations: { 'command.run': 900 } });
  const { world, clock } = storage.simulator;
  const terminate = () => {
    const [worker] = [...world.ec2.instances.values()];
    if ([...world.ssm.commands.values()].some(({ invocations }) => invocations[0]!.startedAt !== undefined)) worker!.terminate();
    else world.after(5000, terminate);
  };
  terminate();
  const begun = clock.now();
  const { failure } = await activated(storage);
  expect(failure).toMatch(/Worker i-\w+ is (shutting-down|terminated): Client.UserInitiatedShutdown: User initiated shutdown\.\n/);
  expect(clock.now() - begun).toBeLessThan(10 * 60_000);
});

describe('whose type is not to be had', () => {
  const everywhere = ({ ec2: { zones } }: World, what: 'lacks' | 'exhausted') => zones.forEach(zone => { zone[what] = ['t3.micro']; });

  test.each(
    ['lacks', 'exhausted'] as const,
  )('in the HSM\'s zone, which %s it: it is started in another of the cluster\'s subnets', async what => {
    const storage = await initialized();
    const { world } = storage.simulator;
    const { zone } = [...world.cloudhsm.clusters.values()][0]!.hsms[0]!;
    world.ec2.zones.find(({ name }) => name === zone)![what] = ['t3.micro'];
    expect(await activated(storage)).toMatchObject({ status: 'complete', failure: undefined });
    expect([...world.ec2.instances.values()].map(({ launch }) => launch.networkInterface.zone)).not.toContain(zone);
  });

  test.each([['lacks', 'Unsupported: Your requested'], ['exhausted', 'InsufficientInstanceCapacity: We currently']] as const)(
    'in any zone, which %s it: AWS\'s words for each, and the input to change', async (what, words) => {
      const storage = await initialized();
      everywhere(storage.simulator.world, what);
      const { failure, changes } = await activated(storage);
      expect(failure).toContain('No subnet of the cluster takes a worker of type t3.micro:');
      expect(failure!.split(words)).toHaveLength(4);
      expect(failure).toContain('Give another worker-instance-type');
      expect(changes.filter(change => change === 'ec2:RunInstances')).toHaveLength(3);
    },
  );

  test.each([
    [
      'worker-instance-type',
      't9.micro',
      /worker-instance-type: expected a type of eu-central-1 that fits the worker's image \(got "t9.micro"\)/,
    ],
    ['worker-image', 'ami-0123456789abcdef0', /worker-image: expected an image of eu-central-1 .* \(got "ami-0123456789abcdef0"\)/],
  ])('since %s is wrong: the input is named', async (input, value, message) => {
    const { failure } = await activated(await initialized(), { [input]: value });
    expect(failure).toMatch(message);
  });
});

test('of two jobs at once each has a worker of its own, and ends that one alone', async () => {
  const storage = await finishedStorage();
  const { faults, ec2: { instances } } = storage.simulator.world;
  instances.clear();
  const users = { 'phases': 'verify', 'verify-users': 'true', ...await testAuthority() };
  let second: ReturnType<Storage['run']> | undefined;
  const genuine = faults.fate.bind(faults);
  faults.fate = (service, operation) => {
    if (operation === 'SendCommand' && second === undefined) {
      storage.simulator.env.GITHUB_RUN_ID = '2';
      second = storage.run(users);
    }
    return genuine(service, operation);
  };
  const attempts = [await storage.run(users), await second!];
  expect(attempts.map(({ outputs }) => outputs.get('health'))).toEqual(['healthy', 'healthy']);
  expect(instances.size).toBe(2);
  expect(new Set([...instances.values()].map(({ tags }) => tags.get('safe-storage-run')))).toEqual(new Set(['1', '2']));
  expect([...instances.values()].filter(({ state }) => state === 'running' || state === 'pending')).toEqual([]);
});
