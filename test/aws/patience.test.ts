import { ensure } from '../../src/aws/ensure';
import { readInputs } from '../../src/inputs/read';
import { inputsFor } from '../../src/rehearsal/inputs';
import type { CallFate } from '../../src/simulator/core/faults';
import { startRun } from '../../src/start';
import { testAuthority } from '../support/authority';
import { finishedStorage, storageAfter } from '../support/finished';
import { clusterOf } from '../support/parts';
import { newStorage, type Storage } from '../support/storage';

const minute = 60_000;

/** When AWS was asked to do something, milliseconds since the epoch. */
const askedFor = ({ simulator }: Storage, wanted: string): number[] =>
  simulator.requests.filter(({ operation }) => operation === wanted).map(({ at }) => at);

const runOn = async ({ simulator }: Storage) => startRun({
  inputs: readInputs(inputsFor(simulator, undefined, () => undefined), simulator.env),
  environment: simulator.env,
  clock: simulator.clock,
  sink: { line: () => undefined, warning: () => undefined, folded: () => undefined },
  mask: () => undefined,
});

describe('what is made once', () => {
  test.each([
    ['a mistake of ours', new TypeError('Cannot read properties of undefined')],
    ['what a person has to fix', Object.assign(new Error('no'), { operation: 'ec2:RunInstances', remedy: 'yes' })],
  ])('%s is no lost answer: thrown at once', async (_, mistake) => {
    const storage = await newStorage();
    const run = await runOn(storage);
    const begun = run.clock.now();
    let tries = 0;
    const making = ensure(run, {
      what: 'thing',
      find: async () => undefined,
      create: async () => { tries++; throw mistake; },
      describe: () => '',
    });
    await expect(making).rejects.toBe(mistake);
    expect({ tries, waited: run.clock.now() - begun }).toEqual({ tries: 1, waited: 0 });
  });

  test.each(['5', '300'])('a refusal that goes on is given up after ten minutes, looked at every %s seconds', async poll => {
    const storage = await newStorage({ faults: [{ service: 'cloudhsm', operation: 'CreateHsm', call: 'every', fault: 'throttle' }] });
    const { status, failure } = await storage.run({ 'phases': 'provision', 'poll-interval': poll });
    expect(status).toBe('failed');
    expect(failure).toContain('cloudhsm:CreateHsm answered ThrottlingException');
    const asked = askedFor(storage, 'CreateHsm');
    expect(Math.round((asked.at(-1)! - asked[0]!) / minute)).toBe(10);
  });

  test.each<[string, CallFate]>([
    ['throttled', 'throttle'],
    ['said to hold an HSM that is not shown', {
      code: 'CloudHsmInvalidRequestException', message: 'already contains an HSM but has not yet been fully activated', status: 400,
    }],
  ])('a cluster that is %s fifteen times gets its HSM', async (_, fault) => {
    const storage = await newStorage({ faults: [{ service: 'cloudhsm', operation: 'CreateHsm', call: 1, times: 15, fault }] });
    expect(await storage.run({ 'phases': 'provision', 'poll-interval': '5' })).toMatchObject({ status: 'complete', failure: undefined });
    expect(clusterOf(storage).hsms).toHaveLength(1);
  });
});

describe('HSMs that do not answer yet', () => {
  test.each(['1', '300'])('are given five minutes by the clock, looked at every %s seconds', async poll => {
    const storage = await newStorage({ durations: { 'hsm.reachable': 240, 'command.run': 1 } });
    expect(await storage.run({ 'phases': 'provision, initialize, activate', 'poll-interval': poll, ...await testAuthority() }))
      .toMatchObject({ status: 'complete', failure: undefined });
  });

  test('are given up after that, with what they said', async () => {
    const storage = await storageAfter({ phases: 'provision, initialize' }, { durations: { 'hsm.reachable': 24 * 3600 } });
    const begun = storage.simulator.clock.now();
    const { failure } = await storage.run({ 'phases': 'activate', 'poll-interval': '300', ...await testAuthority() });
    expect(failure).toMatch(/could not list the users of the HSMs/);
    expect((storage.simulator.clock.now() - begun) / minute).toBeLessThan(30);
  });
});

describe('teardown', () => {
  const tearDown = async (storage: Storage) => {
    await storage.run({ 'phases': 'teardown', 'confirm': 'vault', 'key-deletion-window': '7' });
    await storage.simulator.clock.sleep(7 * 24 * 60 * minute);
    return storage.run({ phases: 'teardown', confirm: 'vault' });
  };

  test('waits out that AWS still counts HSMs which it no longer shows, however long these took to go', async () => {
    const storage = await finishedStorage({ durations: { 'hsm.delete': 600 } });
    const fault = { code: 'CloudHsmInvalidRequestException', message: 'The cluster still contains HSMs', status: 400 };
    storage.simulator.world.faults.add({ service: 'cloudhsm', operation: 'DeleteCluster', call: 1, times: 2, fault });
    expect(await tearDown(storage)).toMatchObject({ status: 'complete', failure: undefined });
    expect(clusterOf(storage).state).toBe('DELETED');
  });

  test('gives up where that goes on', async () => {
    const storage = await finishedStorage();
    const fault = { code: 'CloudHsmInvalidRequestException', message: 'The cluster still contains HSMs', status: 400 };
    storage.simulator.world.faults.add({ service: 'cloudhsm', operation: 'DeleteCluster', call: 'every', fault });
    expect((await tearDown(storage)).failure).toContain('The cluster still contains HSMs');
    const asked = askedFor(storage, 'DeleteCluster');
    expect((asked.at(-1)! - asked[0]!) / minute).toBe(2);
  });

  test('waits until AWS has done with a cluster that it changes', async () => {
    const storage = await finishedStorage();
    await storage.run({ 'phases': 'teardown', 'confirm': 'vault', 'key-deletion-window': '7' });
    await storage.simulator.clock.sleep(7 * 24 * 60 * minute);
    const cluster = clusterOf(storage);
    cluster.state = 'MODIFY_IN_PROGRESS';
    storage.simulator.clock.schedule(storage.simulator.clock.now() + 40 * minute, () => { cluster.state = 'ACTIVE'; });
    expect(await storage.run({ phases: 'teardown', confirm: 'vault' })).toMatchObject({ status: 'complete', failure: undefined });
    expect(cluster.state).toBe('DELETED');
  });
});
