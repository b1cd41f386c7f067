import { DisconnectCustomKeyStoreCommand } from '@aws-sdk/client-kms';
import type { RawInputs } from '../../src/inputs/table';
import { testAuthority } from '../support/authority';
import { keep } from '../support/finished';
import { clusterOf, kmsOf, storeOf } from '../support/parts';
import { type Attempt, newStorage, type Storage } from '../support/storage';

/* What other runs, or people, have left behind of kmsuser, fixed by a run that has not made it. */

let storage: Storage;
/** The account with kmsuser made, and no key store yet; two HSMs, and no key store yet; the key store connected. */
let activated: () => Promise<Storage>;
let withTwoHsms: () => Promise<Storage>;
let connected: () => Promise<Storage>;

const run = async (phases: string, inputs: RawInputs = {}): Promise<Attempt> =>
  storage.run({ ...await testAuthority(), phases, ...inputs });

beforeAll(async () => {
  storage = await newStorage();
  const { simulator: { world: { faults } } } = storage;
  await run('provision, initialize, activate');
  activated = keep(storage);
  faults.add({
    service: 'kms', operation: 'CreateCustomKeyStore', call: 1, fault: { code: 'ValidationException', message: 'not today', status: 400 },
  });
  expect((await run('connect')).failure).toContain('not today');
  withTwoHsms = keep(storage);
  expect((await run('connect')).failure).toBeUndefined();
  connected = keep(storage);
});

const kmsUsers = () => clusterOf(storage).hsms.map(hsm => hsm.users.find(({ name }) => name === 'kmsuser'));
const kept = () => storage.simulator.world.ssm.parameters.value('/safe-storage/vault/kmsuser-password');
const forgetPassword = () => storage.simulator.world.ssm.parameters.all.delete('/safe-storage/vault/kmsuser-password');
const forgetUser = (...hsms: number[]) => hsms.forEach(index => {
  const hsm = clusterOf(storage).hsms[index]!;
  hsm.users = hsm.users.filter(({ name }) => name !== 'kmsuser');
});
const spoilUsers = (change: object) => kmsUsers().forEach(user => Object.assign(user!, change));

/** KMS is logged in, and nobody else has a password: it has replaced the one that was made. */
const expectConnected = () => {
  expect(storeOf(storage).state).toBe('CONNECTED');
  expect(kmsUsers().map(user => [user?.role, user?.loggedInBy, user?.password])).toEqual(
    clusterOf(storage).hsms.map(() => ['crypto-user', 'kms', storeOf(storage).password]),
  );
  expect(kept()).toBeUndefined();
};

describe('before there is a key store', () => {
  test.each<[string, string]>([
    ['activate', 'whose password nobody keeps'], ['connect', 'whose password nobody keeps'],
  ])('%s: kmsuser %s gets a new one', async phase => {
    storage = await activated();
    forgetPassword();
    const { failure, log } = await run(phase);
    expect(failure).toBeUndefined();
    expect(log).toMatch(/made +kmsuser has a new password, on [12] HSM/);
    if (phase === 'connect') expectConnected();
    else expect(kmsUsers()[0]).toMatchObject({ password: kept()! });
  });

  test('kmsuser that is on every HSM, with its password kept, is left alone', async () => {
    storage = await withTwoHsms();
    const before = kmsUsers().map(user => user!.password);
    const { failure, log } = await run('activate');
    expect(failure).toBeUndefined();
    expect(log).toContain('kmsuser on every HSM');
    expect([kmsUsers().map(user => user!.password), kept()]).toEqual([before, before[0]]);
  });

  test.each(['activate', 'connect'])('%s: kmsuser that is missing on one of two HSMs is created there', async phase => {
    storage = await withTwoHsms();
    forgetUser(1);
    const { failure, log, report } = await run(phase);
    expect(failure).toBeUndefined();
    expect(report.observations!.readings).toContainEqual({ assumption: 'kmsuser-coverage', met: 'fixed' });
    expect(log).toMatch(/warning +kmsuser is not on every HSM; it is created again/);
    // Nobody deletes a user who is only missing somewhere.
    expect(log).not.toContain('made anew');
    expect(kmsUsers().map(user => user?.role)).toEqual(['crypto-user', 'crypto-user']);
    if (phase === 'connect') expectConnected();
  });

  test('kmsuser that differs between HSMs, though none lacks it, is made anew', async () => {
    storage = await withTwoHsms();
    kmsUsers()[1]!.mfa = true;
    const { failure, log, report } = await run('connect');
    expect(report.observations!.readings).toContainEqual({ assumption: 'kmsuser-coverage', met: 'not fixed' });
    expect(failure).toBeUndefined();
    expect(log).toMatch(/kmsuser is not on every HSM[^]*made +kmsuser made anew, on 2 HSMs/);
    expectConnected();
  });

  test('kmsuser that somebody else has created there meanwhile, with a password of theirs, is made anew', async () => {
    storage = await withTwoHsms();
    const [, theirs] = kmsUsers().map(user => ({ ...user!, password: 'somebody-elses' }));
    forgetUser(1);
    const { clock, requests } = storage.simulator;
    const sent = requests.length;
    const addOnceLookedAt = () => {
      if (requests.slice(sent).filter(({ operation }) =>
        operation === 'SendCommand').length >= 3) clusterOf(storage).hsms[1]!.users.push(theirs!);
      else clock.schedule(clock.now() + 1000, addOnceLookedAt);
    };
    addOnceLookedAt();
    const { failure, log } = await run('connect');
    expect(failure).toBeUndefined();
    expect(log).toMatch(/kmsuser is not on every HSM[^]*made +kmsuser made anew, on 2 HSMs/);
    expectConnected();
  });

  test('kmsuser that is on no HSM, though its password is kept, is created', async () => {
    storage = await withTwoHsms();
    forgetUser(0, 1);
    expect(await run('connect')).toMatchObject({ failure: undefined });
    expectConnected();
  });

  test('somebody else who has the name is told, and is not deleted', async () => {
    storage = await withTwoHsms();
    forgetPassword();
    spoilUsers({ role: 'admin' });
    const { failure, changes } = await run('connect');
    expect(failure).toMatch(/kmsuser is admin, coverage full on 2 of 2 HSMs, after "change-kmsuser-password"/);
    expect(changes.join()).not.toMatch(/kms:Create/);
    expect(kmsUsers().map(user => user!.role)).toEqual(['admin', 'admin']);
    expect(kept()).toBeUndefined();
  });
});

describe('admin\'s password that nobody keeps any more, before there is a key store', () => {
  const forgetAdmins = () => storage.simulator.world.ssm.parameters.all.delete('/safe-storage/vault/admin-password');

  test('is asked for at once, and nothing is done without it', async () => {
    storage = await activated();
    forgetAdmins();
    const { failure, changes } = await run('activate');
    expect(failure).toMatch(
      /admin-password: expected the password of the HSMs' admin, since \/safe-storage\/vault\/admin-password is gone/,
    );
    expect(changes.filter(change => !change.startsWith('ec2:'))).toEqual(['ssm:SendCommand']);
  });

  test('is kept again when it is given', async () => {
    storage = await activated();
    const { parameters } = storage.simulator.world.ssm;
    const password = parameters.value('/safe-storage/vault/admin-password')!;
    forgetAdmins();
    expect((await run('activate', { 'admin-password': password })).failure).toBeUndefined();
    expect(parameters.value('/safe-storage/vault/admin-password')).toBe(password);
    expect((await run('connect')).failure).toBeUndefined();
  });
});

/** The key store as it is when somebody has disconnected it: the cause shows when it is connected. */
describe('a key store that cannot be connected, since kmsuser', () => {
  test.each<[string, () => unknown, string]>([
    ['has another password', () => spoilUsers({ password: 'somebody-changed-it' }), 'INVALID_CREDENTIALS'],
    ['is on no HSM', () => forgetUser(0, 1), 'USER_NOT_FOUND'],
    ['is on one HSM only', () => forgetUser(1), 'USER_NOT_FOUND'],
    ['is locked', () => spoilUsers({ failedLogins: 5 }), 'USER_LOCKED_OUT'],
    ['is locked on one HSM', () => Object.assign(kmsUsers()[0]!, { failedLogins: 5 }), 'USER_LOCKED_OUT'],
  ])('%s, is connected', async (_, spoil, code) => {
    storage = await connected();
    await kmsOf(storage).send(new DisconnectCustomKeyStoreCommand({ CustomKeyStoreId: storeOf(storage).id }));
    await storage.simulator.clock.sleep(3_600_000);
    spoil();
    const { failure, log, changes } = await run('connect');
    expect(failure).toBeUndefined();
    expect(log).toMatch(new RegExp(`warning +KMS could not connect the key store: ${code}: .*fixed and connected again`));
    expect(changes.filter(change => change === 'kms:UpdateCustomKeyStore')).toHaveLength(1);
    expectConnected();
  });

  test('is somebody else of that name: said, and nobody is deleted', async () => {
    storage = await connected();
    await kmsOf(storage).send(new DisconnectCustomKeyStoreCommand({ CustomKeyStoreId: storeOf(storage).id }));
    await storage.simulator.clock.sleep(3_600_000);
    spoilUsers({ role: 'admin' });
    const { failure } = await run('connect');
    expect(failure).toMatch(/kmsuser is admin, coverage full on 2 of 2 HSMs, after "change-kmsuser-password"/);
    expect(kmsUsers().map(user => user!.role)).toEqual(['admin', 'admin']);
  });
});
