import { DescribeClustersCommand } from '@aws-sdk/client-cloudhsm-v2';
import type { Simulator } from '../../src/simulator/server';
import { startSimulator } from '../../src/simulator/server';
import { testAuthority } from '../support/authority';
import { keep } from '../support/finished';
import { closeAfter } from '../support/open';
import { clusterOf } from '../support/parts';
import { newStorage, type Storage } from '../support/storage';
import { Bench, startBench } from './bench';

/* A world that a file keeps goes on as if nothing had happened. */

async function goOn(simulator: Simulator): Promise<Simulator> {
  const next = await startSimulator({ state: simulator.keep() });
  closeAfter('test', next);
  return next;
}

const stages = [
  'provision', 'provision, initialize', 'provision, initialize, activate', 'provision, initialize, activate, connect',
  'provision, initialize, activate, connect, storage',
];

test.each(stages)('after %s: the same, and the phases go on to the same end', async phases => {
  const storage = await newStorage();
  const inputs = await testAuthority();
  expect((await storage.run({ ...inputs, phases })).failure).toBeUndefined();
  const other = await keep(storage)();
  expect(other.simulator.keep()).toBe(storage.simulator.keep());
  const ends = async (each: Storage) => {
    const { failure, changes } = await each.run(inputs);
    return { failure, changes, at: each.simulator.clock.now(), health: (await each.run({ phases: 'verify' })).outputs.get('health') };
  };
  const end = await ends(other);
  expect(end).toMatchObject({ failure: undefined, health: 'healthy' });
  expect(end).toEqual(await ends(storage));
});

test('what is under way goes on, in its own time', async () => {
  const bench = await startBench();
  const id = await bench.uninitialized();
  await bench.createHsm(id, 'a');
  const state = bench.simulator.keep();
  const other = new Bench(await goOn(bench.simulator));
  const comesUp = async (each: Bench) => {
    await each.until(async () => each.describe(id), cluster => cluster.Certificates?.ClusterCsr !== undefined);
    return each.now;
  };
  expect(await comesUp(other)).toBe(await comesUp(bench));
  expect(bench.simulator.keep()).not.toBe(state);
});

test('credentials, and what each machine has on its disk', async () => {
  const storage = await newStorage();
  const { hosts } = storage.simulator.world;
  const worker = { kind: 'function', id: 'hands', securityGroupIds: [] } as const;
  hosts.sandboxOf(worker).installClient('5.18.0');
  hosts.sandboxOf(worker).write('/opt/cloudhsm/etc/note', `in ${hosts.sandboxOf(worker).root}`);
  const next = await goOn(storage.simulator);
  const disk = next.world.hosts.sandboxOf(worker);
  expect(disk.root).not.toBe(hosts.sandboxOf(worker).root);
  expect([disk.packages.get('cloudhsm-cli'), disk.read('/opt/cloudhsm/etc/note')]).toEqual(['5.18.0', `in ${disk.root}`]);
  const { env } = storage.simulator;
  expect(next.env).toEqual({ ...env, ...Object.fromEntries(Object.entries(next.env).filter(([, value]) => value.includes(next.url))) });
  await new Bench(next).cloudhsm.send(new DescribeClustersCommand({}));
});

test('what is its maker\'s own is refused, by its place', async () => {
  const storage = await newStorage();
  storage.simulator.world.lambda.add({ name: 'hands', roleName: 'deploy', answer: () => '' });
  expect(() => storage.simulator.keep()).toThrow('world.services.lambda.functions.hands.answer is a function, which no file can keep.');
  const scheduled = await newStorage();
  await scheduled.run({ ...await testAuthority(), phases: 'provision' });
  scheduled.simulator.world.after(1000, () => { clusterOf(scheduled).state = 'DEGRADED'; });
  expect(() => scheduled.simulator.keep()).toThrow(/^world\.appointments\[0\]\.event is a function/);
});

test.each([
  ['nothing', ''], ['another file', '{"clusters":[]}'], ['null', 'null'], ['another version', '{"format":"safe-storage-simulator/0"}'],
])('%s is no world', async (_, state) => {
  await expect(startSimulator({ state })).rejects.toThrow('expected a world of this version\'s simulator, in the format safe-storage-');
});

test('a world of which this version does not know everything is refused', async () => {
  const state = (await newStorage()).simulator.keep();
  const known = JSON.parse(state) as { graph: { things: unknown[][] } };
  const strange = (thing: unknown[]) => {
    const things = known.graph.things.map(each => (each[0] === 'instance' && each[2] === 'SecretScope' ? thing : each));
    return JSON.stringify({ ...known, graph: { ...known.graph, things } });
  };
  await expect(startSimulator({ state: strange(['instance', [], 'Satellite']) })).rejects.toThrow('It holds a Satellite');
  await expect(startSimulator({ state: strange(['event', 'satellite.lands', []]) })).rejects.toThrow('It waits for satellite.lands');
});
