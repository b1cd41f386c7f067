import type { RawInputs } from '../../src/inputs/table';
import { testAuthority } from '../support/authority';
import { finishedStorage } from '../support/finished';
import { type Attempt, newStorage, type Storage } from '../support/storage';

/* One run at a time changes a storage. */

const phases = 'provision, initialize, activate, connect, storage';
const run = async (storage: Storage, runId: string, inputs: RawInputs = {}): Promise<Attempt> =>
  storage.run({ ...await testAuthority(), phases, ...inputs }, runId);

const counts = ({ simulator: { world: { cloudhsm, kms, fsx } } }: Storage) => ({
  clusters: cloudhsm.clusters.size,
  hsms: [...cloudhsm.clusters.values()].flatMap(({ hsms }) => hsms).length,
  keyStores: kms.stores.size,
  keys: [...kms.keys.values()].filter(({ storeId }) => storeId !== undefined).length,
  fileSystems: fsx.fileSystems.size,
});
const one = { clusters: 1, hsms: 2, keyStores: 1, keys: 1, fileSystems: 1 };

const leases = ({ simulator: { world } }: Storage) => [...world.ssm.parameters.all.values()]
  .filter(({ name }) => /\/lease\/\d+$/.test(name))
  .map(({ name, versions }) => [Number(name.replace(/.*\//, '')), JSON.parse(versions.at(-1)!.value) as object]);

const kill = (storage: Storage, service: 'cloudhsm' | 'kms' | 'ssm', operation: string, call = 1) =>
  storage.simulator.world.faults.add({ service, operation, call, fault: 'crash' });

test.each(['provision', 'connect'])('two at once: %s makes nothing twice', async phase => {
  const storage = await newStorage();
  if (phase === 'connect') await run(storage, '1', { phases: 'provision, initialize, activate' });
  const both = await Promise.all(['2', '3'].map(async id => run(storage, id, { phases: phase })));
  expect(both.map(({ failure }) => failure)).toEqual([undefined, undefined]);
  expect(counts(storage)).toMatchObject(phase === 'connect' ? { ...one, fileSystems: 0 } : { clusters: 1, hsms: 1 });
});

test('two whole deployments at once: the second says whose the first is, and ends pending; run again it finds everything', async () => {
  const storage = await newStorage();
  const [first, second] = await Promise.all(['2', '3'].map(async id => run(storage, id)));
  const [done, other] = first!.status === 'complete' ? [first!, second!] : [second!, first!];
  expect([done.status, done.failure, other.status]).toEqual(['complete', undefined, 'pending']);
  expect(other.log).toMatch(/pending: waiting for the run that changes vault now to end: [23](\/\S+)?, .*heard of at \d\d:\d\d UTC/);
  expect(counts(storage)).toEqual(one);
  expect((await run(storage, '4')).changes.filter(call => !call.startsWith('ssm:'))).toEqual([]);
});

test('wait: false does not wait for it either', async () => {
  const storage = await newStorage();
  kill(storage, 'cloudhsm', 'CreateHsm');
  await run(storage, '2').catch(() => undefined);
  storage.simulator.world.faults.revive();
  const begun = storage.simulator.clock.now();
  const attempt = await run(storage, '3', { wait: 'false' });
  expect(attempt.status).toBe('pending');
  expect(attempt.changes).toEqual([]);
  expect(storage.simulator.clock.now() - begun).toBeLessThan(60_000);
});

test('a run that died costs the next one 15 minutes at most, and that one says so', async () => {
  const storage = await newStorage();
  kill(storage, 'cloudhsm', 'CreateHsm');
  await run(storage, '2').catch(() => undefined);
  storage.simulator.world.faults.revive();
  const begun = storage.simulator.clock.now();
  const attempt = await run(storage, '3', { phases: 'provision' });
  expect(attempt).toMatchObject({ status: 'complete', failure: undefined });
  expect(attempt.log).toMatch(/The run that changed vault before \(2\/?.*\) has not been heard of since \d\d:\d\d UTC/);
  expect(storage.simulator.clock.now() - begun).toBeLessThan(40 * 60_000);
  expect(counts(storage)).toMatchObject({ clusters: 1, hsms: 1 });
  expect(leases(storage)).toEqual([[2, expect.objectContaining({ owner: '3', released: true })]]);
});

test('a run that another has taken over makes nothing more', async () => {
  const storage = await newStorage();
  await run(storage, '1', { phases: 'provision, initialize, activate' });
  const { world, requests } = storage.simulator;
  const takeOver = () => {
    if (!requests.some(({ operation }) => operation === 'ConnectCustomKeyStore')) return world.after(5000, takeOver);
    const [[newest]] = leases(storage).sort(([a], [b]) => Number(b) - Number(a)) as [[number, object]];
    const name = `/safe-storage/vault/lease/${newest + 1}`;
    const earlier = world.ssm.parameters.all.get(`/safe-storage/vault/lease/${newest}`)!;
    world.ssm.parameters.all.set(name, { ...earlier, name, versions: [{ ...earlier.versions[0]!, value: '{"owner":"9"}' }] });
  };
  takeOver();
  const { failure } = await run(storage, '2', { phases: 'connect' });
  expect(failure).toMatch(/Another run has taken over vault, since this one was not heard of for 15 minutes/);
  expect(counts(storage)).toMatchObject({ keyStores: 1, keys: 0 });
});

test('teardown waits for a deployment, and verify and plan for nobody', async () => {
  const storage = await finishedStorage();
  kill(storage, 'ssm', 'PutParameter');
  await run(storage, '2', { phases: 'provision' }).catch(() => undefined);
  storage.simulator.world.faults.revive();
  const begun = storage.simulator.clock.now();
  expect((await run(storage, '3', { phases: 'teardown', confirm: 'vault', wait: 'false' })).changes).toEqual([]);
  expect((await run(storage, '3', { phases: 'verify' })).outputs.get('health')).toBe('healthy');
  expect((await run(storage, '3', { phases: 'plan' })).failure).toBeUndefined();
  expect(storage.simulator.clock.now() - begun).toBeLessThan(5 * 60_000);
});

test.each([
  ['what is no lease of ours', 'x'],
  ['no words', ''],
  ['words for the log', JSON.stringify({ owner: 'x\n::error::y', url: 'javascript:1' })],
])('a planted generation with %s holds nobody up for longer than 15 minutes, and is not printed', async (_, value) => {
  const storage = await newStorage();
  const { world, clock } = storage.simulator;
  const version = {
    type: 'String' as const, value, tier: 'Standard' as const, modifiedAt: clock.now(), modifiedBy: 'somebody', keyId: undefined,
    description: undefined, allowedPattern: undefined,
  };
  for (const generation of ['7', '0x9', '99999999999999999999']) {
    const name = `/safe-storage/vault/lease/${generation}`;
    world.ssm.parameters.all.set(name, { name, tags: new Map(), versions: [version] });
  }
  const attempt = await run(storage, '2', { phases: 'provision' });
  expect(attempt).toMatchObject({ status: 'complete', failure: undefined });
  expect(attempt.log).not.toMatch(/::error|javascript/);
  expect(attempt.log).toMatch(/of nobody knows whom/);
});
