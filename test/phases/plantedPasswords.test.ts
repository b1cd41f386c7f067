import { createHash } from 'node:crypto';
import type { RawInputs } from '../../src/inputs/table';
import { example, exampleAccount } from '../../src/simulator/account';
import type { SimulatorOptions } from '../../src/simulator/server';
import type { Parameter } from '../../src/simulator/ssm/parameterStore';
import { testAuthority } from '../support/authority';
import { storageAfter } from '../support/finished';
import { clusterOf } from '../support/parts';
import { type Attempt, type Storage } from '../support/storage';

/* What others have written into Parameter Store, and scripts of runs that died: neither becomes a password of the HSMs. */

const names = { admin: '/safe-storage/vault/admin-password', kmsuser: '/safe-storage/vault/kmsuser-password' } as const;
type User = keyof typeof names;
const users = Object.keys(names) as User[];
const planted = 'Planted-by-somebody-1';

const parameterOf = ({ simulator: { world } }: Storage, user: User) => world.ssm.parameters.all.get(names[user]);
const kept = (storage: Storage, user: User) => parameterOf(storage, user)?.versions.map(({ value }) => value) ?? [];
const onHsms = (storage: Storage, user: User) => clusterOf(storage).hsms.map(hsm => hsm.users.find(({ name }) => name === user)?.password);

/** Somebody who may write parameters writes one. */
function plant(storage: Storage, user: User): void {
  const { world, clock } = storage.simulator;
  const version = {
    type: 'SecureString', value: planted, tier: 'Standard', modifiedAt: clock.now(), modifiedBy: 'arn:aws:iam::111122223333:user/eve',
  } as const;
  const parameter: Parameter = parameterOf(storage, user) ?? { name: names[user], versions: [], tags: new Map() };
  parameter.versions.push(version);
  world.ssm.parameters.all.set(names[user], parameter);
}

/** Does it as soon as this run has written the parameter: before a worker can have read it. */
function afterOurWrite(storage: Storage, user: User, act: () => void): void {
  const { world } = storage.simulator;
  const look = (): unknown => (kept(storage, user).length > 0 ? act() : world.after(100, look));
  look();
}

/** With a function of the customer's. */
const account: SimulatorOptions['account'] = world => {
  exampleAccount(world);
  const vpc = { vpcId: example.vpcId, subnetIds: [example.subnetIds[0]], securityGroupIds: [example.securityGroupId] };
  world.lambda.add({ name: 'hands', roleName: example.workerRole, timeout: 120, vpc });
};

async function initialized(options: SimulatorOptions = {}): Promise<Storage> {
  const storage = await storageAfter({ phases: 'provision, initialize' }, options);
  return storage;
}
const activate = async (storage: Storage, inputs: RawInputs = {}): Promise<Attempt> => storage.run({ phases: 'activate', ...inputs });
/** Both users have what is kept last. */
function expectKept(storage: Storage): void {
  for (const user of users) expect([user, onHsms(storage, user)]).toEqual([user, [kept(storage, user).at(-1)]]);
}

describe.each(users)('a password of %s that others have written', user => {
  test('before the run is not set on the HSMs, and is told', async () => {
    const storage = await initialized();
    plant(storage, user);
    const { failure, log } = await activate(storage);
    expect(failure).toBeUndefined();
    expect(log).toMatch(new RegExp(`${names[user]}, written on 20\\S+ by arn:aws:iam::111122223333:user/eve: not taken for ours`));
    expect(onHsms(storage, user)).not.toContain(planted);
    expectKept(storage);
  });

  test('between the run\'s write and the worker\'s look is not the one that the worker takes', async () => {
    const storage = await initialized();
    afterOurWrite(storage, user, () => plant(storage, user));
    const { failure } = await activate(storage);
    expect(onHsms(storage, user)).toEqual([kept(storage, user)[0]]);
    expect(onHsms(storage, user)).not.toContain(planted);
    expect(failure).toBeUndefined();
  });
});

test('admin\'s own is kept again, and it is told, where others have written over it meanwhile', async () => {
  const storage = await initialized();
  afterOurWrite(storage, 'admin', () => plant(storage, 'admin'));
  const { failure, log } = await activate(storage);
  expect(failure).toBeUndefined();
  expect(log).toMatch(/warning +\/safe-storage\/vault\/admin-password was changed by somebody else since this run wrote it/);
  const [first, , last] = kept(storage, 'admin');
  expect(last).toBe(first);
  expectKept(storage);
});

test.each(users)('one of %s in the place of the run\'s own, as its first version, ends the run and is not set', async user => {
  const storage = await initialized();
  afterOurWrite(storage, user, () => {
    storage.simulator.world.ssm.parameters.all.delete(names[user]);
    plant(storage, user);
  });
  const { failure } = await activate(storage);
  expect(failure).toMatch(new RegExp(`No password was tried: run again.*${names[user]}:1 is not what this run has written`, 's'));
  expect(onHsms(storage, user)).not.toContain(planted);
  expect((await activate(storage)).failure).toBeUndefined();
  expect(onHsms(storage, user)).not.toContain(planted);
  expectKept(storage);
});

test('others who put their own in the place of the one that is given, as its first version, do not have the HSMs', async () => {
  const storage = await initialized();
  afterOurWrite(storage, 'admin', () => {
    storage.simulator.world.ssm.parameters.all.delete(names.admin);
    plant(storage, 'admin');
  });
  await activate(storage, { 'admin-password': 'Given-by-its-owner-1' });
  expect(onHsms(storage, 'admin')).toEqual(['Given-by-its-owner-1']);
  expect(kept(storage, 'admin').at(-1)).toBe('Given-by-its-owner-1');
  expect([...storage.simulator.world.ssm.parameters.all.keys()]).not.toContain('/safe-storage/vault/admin-password-candidate');
});

test('of the one that is given no script has a digest by which it could be guessed', async () => {
  const storage = await initialized();
  await activate(storage, { 'admin-password': 'Summer2026' });
  const digest = createHash('sha256').update('Summer2026').digest('hex');
  expect(onHsms(storage, 'admin')).toEqual(['Summer2026']);
  expect(storage.simulator.requests.filter(({ body }) => body.includes(digest))).toEqual([]);
});

test('a password with lines of its own runs none of them', async () => {
  const storage = await initialized();
  expect(await activate(storage)).toMatchObject({ status: 'complete' });
  parameterOf(storage, 'admin')!.versions.at(-1)!.value satisfies string;
  const lines = ['x"', ...[1, 2, 3, 4, 5].map(n => `login --username admin --role admin --password "wrong-${n}"`)].join('\n');
  Object.assign(parameterOf(storage, 'admin')!.versions.at(-1)!, { value: lines });
  const given = await storage.run({ 'phases': 'verify', 'verify-users': 'true' });
  expect(given).toMatchObject({ status: 'pending', failure: undefined });
  const { failure } = await storage.run({ ...await testAuthority(), 'phases': 'activate', 'rotate-admin-password': 'true' });
  expect(failure).toMatch(/No password was tried/);
  expect(clusterOf(storage).hsms.map(hsm => hsm.users.find(({ name }) => name === 'admin')?.failedLogins)).toEqual([0]);
});

test('the one that is given is set, whatever is found', async () => {
  const storage = await initialized();
  plant(storage, 'admin');
  const given = 'Given-by-its-owner-1';
  expect((await activate(storage, { 'admin-password': given })).failure).toBeUndefined();
  expect(onHsms(storage, 'admin')).toEqual([given]);
  expectKept(storage);
});

test('on HSMs of which some lack kmsuser, none has what is found', async () => {
  const storage = await storageAfter({ phases: 'provision, initialize, activate' });
  storage.simulator.world.faults.add({
    service: 'kms', operation: 'CreateCustomKeyStore', call: 1, fault: { code: 'KMSInternalException', message: 'no', status: 400 },
  });
  await storage.run({ phases: 'connect' });
  const [hsm] = clusterOf(storage).hsms;
  hsm!.users = hsm!.users.filter(({ name }) => name !== 'kmsuser');
  plant(storage, 'kmsuser');
  expect((await activate(storage)).failure).toBeUndefined();
  const last = kept(storage, 'kmsuser').at(-1);
  expect(last).not.toBe(planted);
  expect(onHsms(storage, 'kmsuser')).toEqual([last, last]);
});

describe('a script of a run that died, which has the password that it wrote', () => {
  /** The run dies as soon as SSM has taken the script, which the agent begins minutes later. */
  async function died(call: number, inputs: RawInputs = {}): Promise<Storage> {
    const storage = await initialized();
    const { world, requests } = storage.simulator;
    const before = requests.filter(({ operation }) => operation === 'SendCommand').length;
    const draw = world.durations.draw.bind(world.durations);
    world.durations.draw = name => {
      const late = name === 'command.start' && requests.filter(({ operation }) => operation === 'SendCommand').length === before + call;
      return late ? 900_000 : draw(name);
    };
    world.faults.add({ service: 'ssm', operation: 'SendCommand', call, fault: 'crash' });
    await activate(storage, inputs).catch(() => undefined);
    world.faults.revive();
    return storage;
  }

  // The first script looks, the second activates, the third makes kmsuser.
  test.each([['admin', 2], ['kmsuser', 3]] as const)('for %s is waited for in the same job', async (user, call) => {
    const storage = await died(call);
    expect(kept(storage, user)).toHaveLength(1);
    const { failure, log } = await activate(storage);
    expect(failure).toBeUndefined();
    expect(log).toMatch(/waiting +for earlier scripts on i-\S+ to end: (Pending|InProgress)/);
    expectKept(storage);
  });

  test.each([['admin', 2], ['kmsuser', 3]] as const)('for %s ends with the worker of its job', async (user, call) => {
    const storage = await died(call);
    const [worker] = [...storage.simulator.world.ec2.instances.values()];
    // Somebody has taken its lease away, so that nobody waits until it counts as dead.
    const { all } = storage.simulator.world.ssm.parameters;
    [...all.keys()].filter(name => name.includes('/lease/')).forEach(name => all.delete(name));
    Object.assign(storage.simulator.env, { GITHUB_RUN_ID: '2' });
    const { failure, log } = await activate(storage);
    expect(failure).toBeUndefined();
    expect(log).toMatch(new RegExp(`made +worker ${worker!.id} terminated[^]*waiting +for the worker to be terminated: shutting-down`));
    expect(kept(storage, user).length).toBeGreaterThan(1);
    expectKept(storage);
    await storage.simulator.clock.sleep(3_600_000);
    expectKept(storage);
  });
});

test.each(['runner', 'lambda:hands'])('with %s, whose scripts nobody can list, as long is waited as one may take', async worker => {
  const storage = await initialized({ account });
  plant(storage, 'admin');
  const { failure, log } = await activate(storage, { worker });
  expect(failure).toBeUndefined();
  expect(log).toMatch(/waiting +for a script of a run that died to have ended: by 20/);
  expectKept(storage);
});
