import type { RawInputs } from '../../src/inputs/table';
import { example, exampleAccount } from '../../src/simulator/account';
import { begin, scenarios } from '../resilience/storages';
import { testAuthority } from '../support/authority';
import { finishedStorage } from '../support/finished';
import { type Attempt, newStorage, type Storage } from '../support/storage';

/* A run that has no longer the lease, or never had it, changes nothing; whoever may write the parameters holds nobody up for ever. */

const run = async (storage: Storage, runId: string, inputs: RawInputs = {}): Promise<Attempt> =>
  storage.run({ ...await testAuthority(), ...inputs }, runId);

const path = '/safe-storage/vault/lease/';
const untilActive = 'provision, initialize, activate';

const generations = ({ simulator: { world } }: Storage): number[] => [...world.ssm.parameters.all.keys()]
  .filter(name => name.startsWith(path)).map(name => Number(name.slice(path.length))).sort((a, b) => b - a);

/** Writes a generation as somebody else would. */
function write({ simulator: { world, clock } }: Storage, generation: number | string, value: object): void {
  const { all } = world.ssm.parameters;
  const name = `${path}${generation}`;
  const versions = [...all.get(name)?.versions ?? [], {
    type: 'String' as const, value: JSON.stringify(value), tier: 'Standard' as const, modifiedAt: clock.now(), modifiedBy: 'somebody',
    keyId: undefined, description: undefined, allowedPattern: undefined,
  }];
  all.set(name, { name, tags: new Map(), versions });
}

const takeOver = (storage: Storage): void => write(storage, generations(storage)[0]! + 1, { owner: '9' });
const giveBack = (storage: Storage): void => write(storage, generations(storage)[0]!, { owner: '2', released: true });
function remove(storage: Storage): void {
  for (const generation of generations(storage)) storage.simulator.world.ssm.parameters.all.delete(`${path}${generation}`);
}

/** Does something once a request of this kind has come. */
function once({ simulator: { world, requests } }: Storage, operation: string, act: () => void): void {
  const before = requests.length;
  const look = (): void => {
    if (requests.slice(before).some(request => request.operation === operation)) act();
    else world.after(2000, look);
  };
  look();
}

const operations = ({ simulator: { requests } }: Storage): string[] => requests.map(({ operation }) => operation);

test.each([
  ['another run has taken over', takeOver, /Another run has taken over vault/],
  ['its job was cancelled, whose last step has given the lease back', giveBack, /lease of vault was given back/],
  ['somebody has deleted the lease', remove, /lease of vault .* is gone/],
])('where %s, a run that waits ends within minutes, and does not take the lease again', async (_, act, said) => {
  const storage = await newStorage();
  await run(storage, '1', { phases: untilActive });
  let then: number[] = [];
  let at = 0;
  once(storage, 'ConnectCustomKeyStore', () => {
    act(storage);
    then = generations(storage);
    at = storage.simulator.clock.now();
  });
  const { failure } = await run(storage, '2', { phases: 'connect' });
  expect(failure).toMatch(said);
  expect(generations(storage)).toEqual(then);
  expect(storage.simulator.clock.now() - at).toBeLessThan(10 * 60_000);
  expect([...storage.simulator.world.kms.keys.values()].filter(({ storeId }) => storeId !== undefined)).toEqual([]);
});

test('teardown schedules no key and deletes no parameter when another run has taken over', async () => {
  const storage = await finishedStorage();
  once(storage, 'DeleteFileSystem', () => takeOver(storage));
  const { failure } = await run(storage, '2', { phases: 'teardown', confirm: 'vault' });
  expect(failure).toMatch(/Another run has taken over vault/);
  expect(operations(storage)).not.toContain('ScheduleKeyDeletion');
});

/** Its own worker and the lease that it has had, a job gives back whatever has become of it; the lease is renewed by the clock. */
const isChange = (operation: string): boolean => !/^(Describe|List|Get|Assume|Encrypt|Decrypt|Terminate|DeleteParameters|PutParameter)/.test(operation);

test('right before each change a run looks at its lease; after whatever change another takes over, there is no other', async () => {
  const repair = scenarios.find(({ name }) => name === 'repair')!;
  const since = async (storage: Storage): Promise<{ did: string[]; unseen: string[]; failure?: string }> => {
    const before = operations(storage).length;
    const { failure } = await run(storage, '2', repair.inputs);
    const all = operations(storage).slice(before).filter(operation => /^[A-Z][a-z]/.test(operation));
    const unseen = all.filter((operation, at) => isChange(operation) && all[at - 1] !== 'GetParameters');
    return { did: all.filter(isChange), unseen, failure };
  };
  const { did: changes, unseen } = await since(await begin(repair));
  expect(unseen).toEqual([]);
  expect(changes).toEqual(expect.arrayContaining(['UpdateCustomKeyStore', 'SendCommand', 'RunInstances']));
  for (const [at, operation] of changes.slice(0, -1).entries()) {
    const storage = await begin(repair);
    const { faults } = storage.simulator.world;
    const taken = (answer: object | void): object => {
      takeOver(storage);
      return answer ?? {};
    };
    const call = changes.slice(0, at + 1).filter(each => each === operation).length;
    faults.add({ service: '*', operation, call, fault: { change: taken } });
    const { did, failure } = await since(storage);
    faults.clear();
    expect(failure).toMatch(/Another run has taken over vault/);
    expect(did).toEqual(changes.slice(0, at + 1));
  }
});

test('a run that was asleep for so long that its lease counts as given up renews it before it makes anything', async () => {
  const well = await newStorage();
  await run(well, '1', { phases: 'provision' });
  const untilHsm = operations(well).slice(0, operations(well).indexOf('CreateHsm'));
  const storage = await newStorage();
  const { clock, world } = storage.simulator;
  const asleep = (answer: object | void): object => {
    Object.assign(clock, { time: clock.now() + 16 * 60_000 });
    return answer ?? {};
  };
  // The last one before the run looks whether it has the lease.
  const call = untilHsm.slice(0, untilHsm.lastIndexOf('GetParameters')).filter(operation => operation === 'DescribeClusters').length;
  world.faults.add({ service: 'cloudhsm', operation: 'DescribeClusters', call, fault: { change: asleep } });
  expect(await run(storage, '2', { phases: 'provision' })).toMatchObject({ status: 'complete', failure: undefined });
  const last = operations(storage).slice(0, operations(storage).indexOf('CreateHsm')).filter(operation => /Parameter/.test(operation));
  expect(last.slice(-3)).toEqual(['GetParameters', 'PutParameter', 'GetParameters']);
});

test('a generation beyond all others holds nobody up for ever: the message says what to delete', async () => {
  const storage = await newStorage();
  write(storage, '999999999999999', {});
  const { failure } = await run(storage, '2', { phases: 'provision' });
  expect(failure).toMatch(/aws ssm delete-parameter --name \/safe-storage\/vault\/lease\/999999999999999/);
  storage.simulator.world.ssm.parameters.all.clear();
  expect(await run(storage, '3', { phases: 'provision' })).toMatchObject({ status: 'complete' });
});

test('a generation that SSM refuses to make again and does not show is waited for, and not asked for without end', async () => {
  const storage = await newStorage();
  write(storage, 1, { owner: '1', released: true });
  storage.simulator.world.faults.add({
    service: 'ssm', operation: 'GetParametersByPath', call: 1, times: 100, fault: { answer: { Parameters: [] } },
  });
  const { failure } = await run(storage, '2', { phases: 'provision' });
  expect(failure).toMatch(/Waited 5 minutes for \/safe-storage\/vault\/lease\/1 to be seen/);
  expect(operations(storage).filter(operation => operation === 'PutParameter').length).toBe(1);
});

test('a shorter timeout does not make a failure of waiting for another run', async () => {
  const storage = await newStorage();
  await run(storage, '1', { phases: 'provision' });
  takeOver(storage);
  expect(await run(storage, '2', { phases: 'provision', timeout: '3' })).toMatchObject({ status: 'complete', failure: undefined });
});

test('an answer without the time at which the lease was written is told in words of AWS\'s', async () => {
  const storage = await newStorage();
  const change = (): object => ({ Parameters: [{ Name: `${path}1`, Value: '{}' }] });
  storage.simulator.world.faults.add({ service: 'ssm', operation: 'GetParameters', call: 1, fault: { change } });
  expect((await run(storage, '2', { phases: 'provision' })).failure).toMatch(/AWS answered without Parameters\[\]\.LastModifiedDate/);
});

test.each([
  'GetParametersByPath', 'PutParameter',
])('a role without ssm:%s is told all that it needs at once, and changes nothing', async operation => {
  const storage = await newStorage();
  storage.simulator.world.faults.add({
    service: 'ssm', operation, call: 1,
    fault: { code: 'AccessDeniedException', message: `is not authorized to perform: ssm:${operation}`, status: 400 },
  });
  const { failure, changes } = await run(storage, '2', { phases: 'provision' });
  expect(failure).toMatch(/may not take the lease of vault.*\n.*docs\/permissions\.md.*update the stack.*\n.*not authorized to perform/);
  expect(changes).toEqual([]);
});

test('two jobs of a matrix that have one storage do not take each other for one', async () => {
  const storage = await newStorage();
  const { env } = storage.simulator;
  Object.assign(env, { GITHUB_JOB: 'deploy', RUNNER_NAME: 'GitHub Actions 1' });
  let second: Promise<Attempt> | undefined;
  once(storage, 'PutParameter', () => {
    env.RUNNER_NAME = 'GitHub Actions 2';
    second = run(storage, '2', { phases: 'provision', wait: 'false' });
  });
  const first = await run(storage, '2', { phases: 'provision' });
  expect((await second!).status).toBe('pending');
  expect(first).toMatchObject({ status: 'complete', failure: undefined });
  expect(storage.simulator.world.cloudhsm.clusters.size).toBe(1);
});

test('the cleanup of a run that waits for another in vain leaves that one\'s worker alone', async () => {
  const id = 'i-0a11d6b1e5f0c0042';
  const storage = await newStorage({
    account: world => {
      exampleAccount(world);
      world.ec2.addInstance({
        id, subnetId: example.subnetIds[1], state: 'stopped', securityGroupIds: [example.securityGroupId],
        profileName: example.workerProfile,
      });
    },
  });
  const { world } = storage.simulator;
  world.hosts.sandboxOf(world.ec2.instances.get(id)!.host).installAws();
  await run(storage, '1', { phases: 'provision, initialize' });
  let second: Promise<Attempt> | undefined;
  once(storage, 'AuthorizeSecurityGroupIngress', () => {
    second = run(storage, '3', { phases: 'activate', worker: id, wait: 'false' });
  });
  const first = await run(storage, '2', { phases: 'activate', worker: id });
  const { log, status } = await second!;
  expect(status).toBe('pending');
  expect(log).not.toMatch(/stopped, as it was before|closed in/);
  expect(first).toMatchObject({ status: 'complete', failure: undefined });
});

test('what a run has asked for right before it stopped is not asked for again by the next one, which does not see it yet', async () => {
  const storage = await newStorage({ durations: { 'hsm.visible': 30 } });
  const { world } = storage.simulator;
  await run(storage, '1', { phases: untilActive });
  world.faults.add({ service: 'cloudhsm', operation: 'CreateHsm', call: 1, fault: 'crash' });
  await run(storage, '2', { phases: 'connect' }).catch(() => undefined);
  world.faults.clear();
  // The job's last step, in another process.
  write(storage, generations(storage)[0]!, { owner: '2', released: true });
  const { status, log } = await run(storage, '3', { phases: 'connect' });
  expect(status).toBe('complete');
  expect(log).toMatch(/waiting +for AWS to show what the run before has asked for: stopped at/);
  expect([...world.cloudhsm.clusters.values()].flatMap(({ hsms }) => hsms)).toHaveLength(2);
});

test('after a phase that has ended as it should nobody waits for anything', async () => {
  const storage = await newStorage();
  await run(storage, '1', { phases: 'provision' });
  const before = storage.simulator.clock.now();
  const { log } = await run(storage, '2', { phases: 'provision' });
  expect(log).not.toContain('for AWS to show what');
  expect(storage.simulator.clock.now() - before).toBeLessThan(60_000);
});
