import type { RawInputs } from '../../src/inputs/table';
import { testAuthority } from '../support/authority';
import { finishedStorage } from '../support/finished';
import { clusterOf, storeOf } from '../support/parts';
import { type Attempt, newStorage, type Storage } from '../support/storage';

/* Admin's password lives: a new one by rotate-admin-password, and none is ever lost on the way. docs/runbook.md, admin-password-lost. */

const name = '/safe-storage/vault/admin-password';
const next = `${name}-next`;
const record = `${name}-record`;

const versions = ({ simulator: { world } }: Storage, parameter: string) => world.ssm.parameters.all.get(parameter)?.versions ?? [];
const valueOf = (storage: Storage, parameter: string) => versions(storage, parameter).at(-1)?.value;
const admins = (storage: Storage) => clusterOf(storage).hsms.map(hsm => hsm.users.find(user => user.name === 'admin')!);
const recorded = (storage: Storage) => JSON.parse(valueOf(storage, record)!) as { failed: number; opened?: { version: number } };
const activate = async (storage: Storage, inputs: RawInputs = {}): Promise<Attempt> => storage.run({ phases: 'activate', ...inputs });
const rotate = async (storage: Storage, inputs: RawInputs = {}): Promise<Attempt> =>
  activate(storage, { 'rotate-admin-password': 'true', ...inputs });
/** Somebody writes what the next password is to be. */
const plant = (storage: Storage, value: string) => storage.simulator.world.ssm.parameters.all.set(next, {
  name: next, tags: new Map(), versions: [{ ...versions(storage, name)[0]!, value, modifiedAt: storage.simulator.clock.now() }],
});

/** One password opens all HSMs, and it is the one that is kept; nothing else is left. */
const expectOne = (storage: Storage) => {
  expect(new Set(admins(storage).map(({ password }) => password))).toEqual(new Set([valueOf(storage, name)]));
  expect(versions(storage, next)).toEqual([]);
  expect(admins(storage).every(({ failedLogins }) => failedLogins < 3)).toBe(true);
};

test('admin gets a new password, which takes the place of the one of before when it has opened the HSMs', async () => {
  const storage = await finishedStorage();
  const before = valueOf(storage, name);
  expect((await storage.run({ 'phases': 'plan', 'rotate-admin-password': 'true' })).log).toContain('activate: give admin a new password');
  const { failure, log } = await rotate(storage);
  expect(failure).toBeUndefined();
  expect(log).toMatch(/made +admin has a new password, which opened 2 HSMs; it is version 2 of/);
  expect(log).toMatch(/Backups of before hold the password of before: version 1 of/);
  expect(valueOf(storage, name)).not.toBe(before);
  expectOne(storage);
  expect(recorded(storage)).toMatchObject({ failed: 0, opened: { version: 2 } });
  expect(log).not.toContain(valueOf(storage, name));
  // KMS is not touched by it, and what is done as admin later is done with the new one.
  expect(storeOf(storage).state).toBe('CONNECTED');
  Object.assign(storeOf(storage), { state: 'FAILED', errorCode: 'INVALID_CREDENTIALS' });
  expect(await storage.run({ ...await testAuthority(), phases: 'activate, connect' })).toMatchObject({ failure: undefined });
  expectOne(storage);
});

test('before there is a key store, too; one that was set just now is not changed', async () => {
  const storage = await newStorage();
  const phases = 'provision, initialize, activate';
  expect(await rotate(storage, { ...await testAuthority(), phases })).toMatchObject({ failure: undefined });
  expect(versions(storage, name)).toHaveLength(1);
  expect(await rotate(storage)).toMatchObject({ failure: undefined });
  expect(versions(storage, name)).toHaveLength(2);
  expectOne(storage);
});

test('it is refused beside a password that is given, and where more than two logins have failed', async () => {
  const storage = await finishedStorage();
  await expect(rotate(storage, { 'admin-password': 'Some-password-1' })).rejects.toThrow(
    /admin-password: expected nothing beside rotate-admin-password: true, which makes one/);
  const parameter = storage.simulator.world.ssm.parameters.all.get(record)!;
  const text = parameter.versions.at(-1)!.value.replace('"failed": 0', '"failed": 3');
  parameter.versions.push({ ...parameter.versions.at(-1)!, value: text });
  expect((await rotate(storage)).failure).toMatch(/3 logins as admin have failed.*try-admin-password: true/s);
  expect(versions(storage, next)).toEqual([]);
  expect(await rotate(storage, { 'try-admin-password': 'true' })).toMatchObject({ failure: undefined });
  expectOne(storage);
});

test('HSMs that do not take it leave the one of before, and nothing else', async () => {
  const storage = await finishedStorage();
  const before = valueOf(storage, name);
  // Somebody is logged in as admin elsewhere.
  admins(storage).forEach(user => { user.loggedInBy = 'somebody'; });
  const { failure } = await rotate(storage);
  expect(failure).toMatch(/The HSMs have not taken a new password for admin; the one of before is in use\..*logged in/s);
  expect(valueOf(storage, name)).toBe(before);
  expectOne(storage);
  expect(recorded(storage)).toMatchObject({ failed: 0, opened: { version: 1 } });
});

test('HSMs of which only some take it: none of the two passwords is lost, and it is told how to go on', async () => {
  const storage = await finishedStorage();
  const { simulator: { world, clock } } = storage;
  const expectBoth = () => {
    const kept = [valueOf(storage, name), valueOf(storage, next)];
    expect(admins(storage).map(({ password }) => kept.indexOf(password))).toEqual([1, 0]);
  };
  world.faults.add({ event: 'user-replicate-fails' });
  const { failure } = await rotate(storage);
  expectBoth();
  expect(failure).toMatch(/Neither \S+ nor \S+admin-password-next is known to open all HSMs.*delete-hsm.*User replicate failed on 1 of 2/s);
  expect((await activate(storage)).failure).toMatch(/try-admin-password: true/);
  expectBoth();
  // What it tells to do.
  world.cloudhsm.deleteHsm(clusterOf(storage), clusterOf(storage).hsms[1]!);
  await clock.sleep(3_600_000);
  expect(await activate(storage, { 'try-admin-password': 'true' })).toMatchObject({ failure: undefined });
  expect(await storage.run({ ...await testAuthority(), phases: 'connect' })).toMatchObject({ failure: undefined });
  expectOne(storage);
});

test('killed while only some HSMs have it, none of the two passwords is lost', async () => {
  const storage = await finishedStorage();
  const { world } = storage.simulator;
  world.faults.add({ event: 'user-replicate-fails' });
  // Before the change it is counted, by two requests; the third tells what came of it.
  world.faults.add({ service: 'ssm', operation: 'PutParameter', words: 'admin-password-record', call: 3, fault: 'crash' });
  await rotate(storage).catch(() => undefined);
  world.faults.clear();
  const kept = [valueOf(storage, name), valueOf(storage, next)];
  expect(admins(storage).map(({ password }) => kept.indexOf(password))).toEqual([1, 0]);
  expect((await storage.run({ phases: 'activate' }, 'after')).failure).toMatch(/Neither \S+ nor \S+admin-password-next is known.*delete-hsm/s);
  expect([valueOf(storage, name), valueOf(storage, next)]).toEqual(kept);
});

test('waits for an HSM that joins, which has admin as it was', async () => {
  const storage = await finishedStorage();
  const cluster = clusterOf(storage);
  storage.simulator.world.cloudhsm.createHsm(cluster, cluster.hsms[0]!.zone);
  await storage.simulator.clock.sleep(120_000);
  expect(await rotate(storage)).toMatchObject({ failure: undefined });
  await storage.simulator.clock.sleep(3_600_000);
  expect(admins(storage)).toHaveLength(3);
  expectOne(storage);
});

test('a password that is kept and wrong changes nothing, and is told', async () => {
  const storage = await finishedStorage();
  admins(storage).forEach(user => { user.password = 'Changed-by-hand-1'; });
  const { failure } = await rotate(storage);
  expect(failure).toMatch(/The password in \/safe-storage\/vault\/admin-password did not open the HSMs/);
  expect(versions(storage, next)).toEqual([]);
  expect(recorded(storage).failed).toBe(1);
});

test('what others have written as the next one is tried once, and goes', async () => {
  const storage = await finishedStorage();
  plant(storage, 'OfNobodyWeKnow0123456789abcdefgh');
  const verified = await storage.run({ phases: 'verify' });
  expect(verified.log).toMatch(/A change of admin's password was not finished: .*admin-password-next was written on .*Run activate/);
  const connected = await storage.run({ ...await testAuthority(), phases: 'connect' });
  expect(connected.failure).toBeUndefined();
  Object.assign(storeOf(storage), { state: 'FAILED', errorCode: 'INVALID_CREDENTIALS' });
  expect((await storage.run({ ...await testAuthority(), phases: 'connect' })).failure).toMatch(/No login was tried\..*Run the phase activate/s);
  expect(admins(storage).map(({ failedLogins }) => failedLogins)).toEqual([0, 0]);
  const { failure, log } = await activate(storage);
  expect(failure).toBeUndefined();
  expect(log).toMatch(/warning +\S+admin-password-next, written on .* by .*, did not open the HSMs: it is taken away/);
  expectOne(storage);
  expect(recorded(storage)).toMatchObject({ failed: 1, opened: { version: 1 } });
});

test.each([
  ['has not the form of one that was made', 'Of-nobody-we-know-1'],
  ['has lines, which would be commands', [
    'x"', ...[1, 2, 3, 4].map(n => `login --username admin --role admin --password "wrong-${n}"`),
    'login --username admin --role admin --password "wrong-5',
  ].join('\n')],
])('what others have written as the next one and %s is not tried', async (_, value) => {
  const storage = await finishedStorage();
  plant(storage, value);
  const { failure, log } = await activate(storage);
  expect(failure).toBeUndefined();
  expect(log).toMatch(/admin-password-next, written on .* held nothing that a change of admin's password writes: it is taken away/);
  expect(admins(storage).map(({ failedLogins }) => failedLogins)).toEqual([0, 0]);
  expectOne(storage);
});

test('what others put in the place of the next one, as its first version, is neither set nor kept', async () => {
  const storage = await finishedStorage();
  const { world } = storage.simulator;
  const before = valueOf(storage, name);
  const look = (): unknown => (versions(storage, next).length > 0 ? plant(storage, 'Of-nobody-we-know-1') : world.after(100, look));
  look();
  const { failure } = await rotate(storage);
  expect(failure).toMatch(/CloudTrail \(DeleteParameter, PutParameter\).*No password was tried.*-next:1 is not what this run has written/s);
  expect(valueOf(storage, name)).toBe(before);
  expectOne(storage);
  expect(recorded(storage)).toMatchObject({ failed: 0, opened: { version: 1 } });
  expect(await rotate(storage)).toMatchObject({ failure: undefined });
  expectOne(storage);
});

test('nor what they put there after the HSMs have it: another than the one that opened them takes no place', async () => {
  const storage = await finishedStorage();
  const { world } = storage.simulator;
  const before = valueOf(storage, name);
  const look = (): unknown => {
    if (admins(storage).some(({ password }) => password === before)) return world.after(100, look);
    return versions(storage, next).length > 0 && plant(storage, 'Of-nobody-we-know-1');
  };
  look();
  const { failure } = await rotate(storage);
  expect({ failure, one: valueOf(storage, name) }).toEqual({ failure: undefined, one: admins(storage)[0]!.password });
  expectOne(storage);
});

test('killed at any step, one of the two opens the HSMs, and the next run keeps that', async () => {
  const first = await finishedStorage();
  const from = first.simulator.requests.length;
  await rotate(first);
  const requests = first.simulator.requests.slice(from);
  const steps = requests.flatMap(({ operation, body }, index) =>
    (operation === 'SendCommand' || (/Put|Delete/.test(operation) && body.includes('admin-password')) ? [index] : []));
  expect(steps.length).toBeGreaterThan(8);
  const others: string[] = [];
  // The others are tried by npm run resilience.
  for (const index of steps.filter((_, number) => number % 2 === 0)) {
    const storage = await finishedStorage();
    const { faults } = storage.simulator.world;
    faults.add({ service: '*', operation: '*', call: index + 1, fault: 'crash' });
    await rotate(storage).catch(() => undefined);
    faults.clear();
    const kept = [valueOf(storage, name), valueOf(storage, next)];
    if (!admins(storage).every(({ password }) => kept.includes(password))) others.push(`${index}: lost`);
    const { failure } = await storage.run({ phases: 'activate' }, 'after');
    if (failure !== undefined || valueOf(storage, next) !== undefined) others.push(`${index}: ${failure}`);
    if (admins(storage).some(({ password }) => password !== valueOf(storage, name))) others.push(`${index}: another is kept`);
    if (admins(storage).some(({ failedLogins }) => failedLogins > 1)) others.push(`${index}: tried more than once`);
  }
  expect(others).toEqual([]);
});
