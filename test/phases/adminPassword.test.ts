import { randomBytes } from 'node:crypto';
import type { RawInputs } from '../../src/inputs/table';
import { example } from '../../src/simulator/account';
import type { SimulatorOptions } from '../../src/simulator/server';
import { testAuthority } from '../support/authority';
import { leaks, left } from '../support/canaries';
import { finishedStorage, storageAfter } from '../support/finished';
import { clusterOf, storeOf } from '../support/parts';
import { type Attempt, newStorage, type Storage } from '../support/storage';

const right = 'Right-and-proper-1';
const wrong = 'Wrong-altogether-1';
const kept = '/safe-storage/vault/admin-password';
const candidate = `${kept}-candidate`;
const record = `${kept}-record`;

const parametersOf = ({ simulator: { world } }: Storage) => world.ssm.parameters;
const valueOf = (storage: Storage, name: string) => parametersOf(storage).value(name);
const forget = (storage: Storage, ...names: string[]) => names.forEach(name => parametersOf(storage).all.delete(name));
const usersOf = (storage: Storage, name: string) => clusterOf(storage).hsms.map(hsm => hsm.users.find(user => user.name === name)!);
const failedLogins = (storage: Storage) => usersOf(storage, 'admin').map(user => user.failedLogins);
/** Somebody changes admin's password with cloudhsm-cli. */
const changeByHand = (storage: Storage, password: string) => usersOf(storage, 'admin').forEach(user => Object.assign(user, { password }));
/** Logins as admin that a worker has sent to the HSMs. */
const logins = ({ simulator: { world } }: Storage) =>
  world.hosts.processes.filter(({ argv, stdin }) => argv[1] === 'interactive' && stdin.includes('login ')).length;
/** Somebody writes another version of a parameter. */
const rewrite = (storage: Storage, name: string, change: { value?: string } = {}) => {
  const { versions } = parametersOf(storage).all.get(name)!;
  versions.push({ ...versions[0]!, modifiedAt: storage.simulator.clock.now(), ...change });
};
const refuse = ({ simulator: { world } }: Storage, service: string, operation: string, call: number | 'every', fault: {
  code: string;
  message: string;
}) =>
  world.faults.add({ service, operation, call, fault: { ...fault, status: 403 } });

const finished = async (options: SimulatorOptions = {}): Promise<Storage> => {
  const storage = await finishedStorage(options);
  changeByHand(storage, right);
  return storage;
};
const activate = async (storage: Storage, inputs: RawInputs = {}): Promise<Attempt> => storage.run({ phases: 'activate', ...inputs });

describe('a password that is given for a finished storage', () => {
  test('is tried by one login and kept if it opens the HSMs; kmsuser and the key store are left alone', async () => {
    const storage = await finished();
    const kmsUser = usersOf(storage, 'kmsuser').map(user => user.password);
    const { failure, log } = await activate(storage, { 'admin-password': right });
    expect(failure).toBeUndefined();
    expect(log).toMatch(/opened 2 HSMs; it is kept in \/safe-storage\/vault\/admin-password/);
    expect(valueOf(storage, kept)).toBe(right);
    expect(valueOf(storage, candidate)).toBeUndefined();
    expect(failedLogins(storage)).toEqual([0, 0]);
    expect(usersOf(storage, 'kmsuser').map(user => user.password)).toEqual(kmsUser);
    expect(storeOf(storage).state).toBe('CONNECTED');
    expect((await activate(storage, { 'admin-password': right })).changes).toEqual([]);
  });

  test('is kept again where the one that was kept is lost', async () => {
    const storage = await finished();
    forget(storage, kept);
    expect((await storage.run({ phases: 'verify' })).outputs.get('health')).toBe('degraded');
    expect((await activate(storage, { 'admin-password': right })).failure).toBeUndefined();
    expect(valueOf(storage, kept)).toBe(right);
    expect((await storage.run({ phases: 'verify' })).outputs.get('health')).toBe('healthy');
  });

  test('never takes the place of the one that is kept if it is wrong, and is left nowhere', async () => {
    const storage = await finished();
    const before = valueOf(storage, kept);
    const { failure } = await activate(storage, { 'admin-password': wrong });
    expect(failure).toMatch(/admin-password: expected the password of the HSMs' admin/);
    expect(failure).toMatch(/at most 4 of the five/);
    expect(failure).not.toContain(wrong);
    expect(valueOf(storage, kept)).toBe(before);
    expect(valueOf(storage, candidate)).toBeUndefined();
    expect(failedLogins(storage)).toEqual([1, 1]);
    const secrets = [{ name: 'wrong password', value: wrong, meantFor: ['ssm:PutParameter', 'worker:POST /worker'] }];
    expect(leaks(secrets, [['log', storage.log.join('\n')], ...left(storage.simulator)])).toEqual([]);
  });

  test('fixes a key store that has failed', async () => {
    const storage = await finished();
    forget(storage, kept);
    usersOf(storage, 'kmsuser').forEach(user => Object.assign(user, { failedLogins: 5 }));
    Object.assign(storeOf(storage), { state: 'FAILED', errorCode: 'USER_LOCKED_OUT' });
    const without = await storage.run({ phases: 'activate, connect' });
    expect(without.failure).toMatch(/\/safe-storage\/vault\/admin-password is gone/);
    expect(without.failure).not.toMatch(/role must be allowed/);
    const given = await storage.run({ 'phases': 'activate, connect', 'admin-password': right });
    expect(given).toMatchObject({ status: 'complete', failure: undefined });
    expect(storeOf(storage).state).toBe('CONNECTED');
  });

  test('that the phase could not delete is deleted at the end of the job', async () => {
    const storage = await finishedStorage();
    refuse(storage, 'ssm', 'DeleteParameter', 1, { code: 'InternalServerError', message: 'not today' });
    expect((await activate(storage, { 'admin-password': wrong })).log).toMatch(/admin-password-candidate could not be deleted/);
    // The job's last step has tried again.
    expect(valueOf(storage, candidate)).toBeUndefined();
  });

  test('on the runner, where there is no worker to end, too', async () => {
    const storage = await finishedStorage();
    refuse(storage, 'ssm', 'DeleteParameter', 1, { code: 'InternalServerError', message: 'not today' });
    expect((await activate(storage, { 'admin-password': wrong, 'worker': 'runner' })).log).toMatch(
      /admin-password-candidate could not be deleted/,
    );
    expect(valueOf(storage, candidate)).toBeUndefined();
  });

  test('that a killed run has left is deleted by the next run, also by one that ends without a password', async () => {
    const storage = await storageAfter({ phases: 'provision, initialize, activate' });
    changeByHand(storage, right);
    refuse(storage, 'ssm', 'DeleteParameter', 'every', { code: 'InternalServerError', message: 'not today' });
    await activate(storage, { 'admin-password': wrong }).catch(() => undefined);
    storage.simulator.world.faults.clear();
    expect(valueOf(storage, candidate)).toContain(wrong);
    forget(storage, kept);
    expect((await activate(storage)).failure).toMatch(/is gone/);
    expect(valueOf(storage, candidate)).toBeUndefined();
  });
});

describe('the password that is kept already, given once more', () => {
  const again = async (storage: Storage) => activate(storage, { 'admin-password': valueOf(storage, kept)! });

  test('is tried once where nobody has tried it yet', async () => {
    const storage = await finishedStorage();
    rewrite(
      storage, record, { value: JSON.stringify({ format: 'safe-storage/admin-logins/1', cluster: clusterOf(storage).id, failed: 0 }) },
    );
    const before = logins(storage);
    expect((await again(storage)).log).toMatch(/admin-password: the one that is kept, which opens 2 HSMs/);
    expect(logins(storage)).toBe(before + 1);
    expect((await again(storage)).log).toMatch(/admin-password: the one that is kept, which opened the HSMs on 20/);
    expect(logins(storage)).toBe(before + 1);
  });

  test('is said to be gone only where it is', async () => {
    const storage = await finishedStorage();
    expect((await activate(storage)).log).not.toMatch(/warning|is gone/);
    forget(storage, kept);
    expect((await activate(storage)).log).toMatch(
      /warning +admin-password: expected the password of the HSMs' admin, since \/safe-storage\S+ is gone/,
    );
  });

  test('is not tried where nobody knows how many have failed', async () => {
    const storage = await finishedStorage();
    forget(storage, record);
    const before = logins(storage);
    const { failure, log } = await again(storage);
    expect(failure).toBeUndefined();
    expect(log).toMatch(/whether it opens the HSMs was not tried: nothing is recorded of the logins as admin .*try-admin-password: true/);
    expect(logins(storage)).toBe(before);
  });
});

describe('wrong passwords', () => {
  test.each([
    { successResetsFailedLogins: true }, { successResetsFailedLogins: false },
  ])('are tried twice by themselves, and then only if a person says so, %j', async ({ successResetsFailedLogins }) => {
    const storage = await finished({ settings: { successResetsFailedLogins } });
    for (const tries of [1, 2]) {
      await activate(storage, { 'admin-password': wrong });
      expect(failedLogins(storage)).toEqual([tries, tries]);
    }
    for (const password of [wrong, right]) {
      const { failure, changes } = await activate(storage, { 'admin-password': password });
      expect(failure).toMatch(/2 logins as admin have failed.*\n.*at most 3 of the five.*try-admin-password: true/);
      expect(changes.filter(call => !call.startsWith('ec2:'))).toEqual([]);
    }
    expect(failedLogins(storage)).toEqual([2, 2]);
    const { failure, log } = await activate(storage, { 'admin-password': right, 'try-admin-password': 'true' });
    expect(failure).toBeUndefined();
    expect(log).toMatch(/warning +try-admin-password: one login as admin is tried.*at most 3 of the five/);
    expect(failedLogins(storage)).toEqual(successResetsFailedLogins ? [0, 0] : [2, 2]);
    // No source says that a success resets the count of the HSMs, so it does not reset ours.
    expect((await activate(storage, { 'admin-password': wrong })).failure).toMatch(/2 logins as admin have failed/);
  });

  test('never lock admin by a workflow that always says so', async () => {
    const storage = await finished();
    for (let run = 0; run < 6; run++) await activate(storage, { 'admin-password': wrong, 'try-admin-password': 'true' });
    expect(Math.max(...failedLogins(storage))).toBeLessThan(5);
  });

  test('never lock admin by the one that is kept, which opened the HSMs before somebody changed it', async () => {
    const storage = await finished();
    for (let run = 0; run < 6; run++) await activate(storage, { 'admin-password': wrong, 'try-admin-password': 'true' });
    const tries = failedLogins(storage);
    // The record says that the kept one has opened these HSMs, and that none of the failed ones was it.
    usersOf(storage, 'kmsuser').forEach(user => Object.assign(user, { failedLogins: 5 }));
    Object.assign(storeOf(storage), { state: 'FAILED', errorCode: 'USER_LOCKED_OUT' });
    const { failure } = await storage.run({ phases: 'activate, connect' });
    expect(failure).toMatch(/the next wrong one may lock the only admin for good. None was tried/);
    expect(failedLogins(storage)).toEqual(tries);
    // A person who knows it gets on.
    forget(storage, record);
    const given = await storage.run({ 'phases': 'activate, connect', 'admin-password': right, 'try-admin-password': 'true' });
    expect(given).toMatchObject({ status: 'complete', failure: undefined });
  });

  test.each([5, 30, 45])('are each counted where runs try at the same time, one %i seconds after the other', async gap => {
    const storage = await finished();
    await Promise.all(Array.from({ length: 6 }, async (_, index) => {
      await storage.simulator.clock.sleep(index * gap * 1000);
      return activate(storage, { 'admin-password': wrong, 'poll-interval': '3' });
    }));
    const { failed } = JSON.parse(valueOf(storage, record)!) as { failed: number };
    expect(failed).toBeGreaterThanOrEqual(Math.max(...failedLogins(storage)));
    expect(Math.max(...failedLogins(storage))).toBeLessThanOrEqual(2);
  });

  test('are counted where the run dies before it hears of the login', async () => {
    const storage = await finished();
    const { requests } = storage.simulator;
    const sent = requests.filter(({ operation }) => operation === 'SendCommand').length;
    // The first command looks, the second logs in.
    storage.simulator.world.faults.add({ service: 'ssm', operation: 'SendCommand', call: 2, fault: 'crash' });
    await activate(storage, { 'admin-password': wrong }).catch(() => undefined);
    storage.simulator.world.faults.revive();
    expect(requests.filter(({ operation }) => operation === 'SendCommand').length).toBeGreaterThan(sent);
    await activate(storage, { 'admin-password': wrong });
    expect((await activate(storage, { 'admin-password': right })).failure).toMatch(/2 logins as admin have failed/);
  });

  test('are sent once, though AWS\'s answer to it is lost', async () => {
    const storage = await finished();
    storage.simulator.world.faults.add({ service: 'ssm', operation: 'SendCommand', call: 2, fault: 'lost' });
    await activate(storage, { 'admin-password': wrong });
    await storage.simulator.clock.sleep(600_000);
    expect(Math.max(...failedLogins(storage))).toBeLessThan(2);
    expect((await activate(storage, { 'admin-password': wrong })).failure).toMatch(/at most 3 of the five/);
  });

  test('are not counted where AWS refuses to send them', async () => {
    const storage = await finished();
    refuse(storage, 'ssm', 'SendCommand', 2, { code: 'ThrottlingException', message: 'Rate exceeded' });
    expect((await activate(storage, { 'admin-password': right })).failure).toMatch(/Rate exceeded/);
    expect((await activate(storage, { 'admin-password': wrong })).failure).toMatch(/at most 4 of the five/);
  });

  test('are counted where the HSMs answer no more after it, and the worker is lost before it can look again', async () => {
    const storage = await finished();
    const { hosts, faults, clock } = storage.simulator.world;
    // Once the login is sent, the HSMs are silent for a while, and no further command reaches the worker.
    const push = hosts.processes.push.bind(hosts.processes);
    let sent = false;
    hosts.processes.push = (...records) => {
      if (sent) {
        clusterOf(storage).hsms.forEach(hsm => { hsm.answersFrom = clock.now() + 600_000; });
      } else if (records.some(({ stdin }) => stdin.includes('login '))) {
        sent = true;
        faults.add({
          service: 'ssm', operation: 'SendCommand', call: 1, fault: {
            code: 'InvalidInstanceId', message: 'not in a valid state', status: 400,
          },
        });
      }
      return push(...records);
    };
    await activate(storage, { 'admin-password': wrong });
    hosts.processes.push = push;
    expect(failedLogins(storage)).toEqual([1, 1]);
    expect((await activate(storage, { 'admin-password': wrong })).failure).toMatch(/at most 3 of the five/);
  });

  test('are not counted where none was tried, since the worker could do nothing', async () => {
    const storage = await finished();
    Object.assign(storage.simulator.world.settings, { tamperedPackages: true });
    for (let run = 0; run < 3; run++) expect((await activate(storage, { 'admin-password': right })).failure).toMatch(/failed at "install"/);
    Object.assign(storage.simulator.world.settings, { tamperedPackages: false });
    expect((await activate(storage, { 'admin-password': right })).failure).toBeUndefined();
  });

  test('are not counted where the worker may not even read one', async () => {
    const storage = await finished();
    const { iam } = storage.simulator.world;
    const allowed = iam.roles.get(example.workerRole)!.policies;
    const all = { Effect: 'Allow', Action: '*', Resource: '*' } as const;
    iam.putPolicies(
      example.workerRole, [{ Version: '2012-10-17', Statement: [all, { ...all, Effect: 'Deny', Action: 'ssm:GetParameter' }] }],
    );
    for (let run = 0; run < 3; run++) {
      const { failure } = await activate(storage, { 'admin-password': right });
      expect(failure).toMatch(/failed at "secrets"[^]*The worker's role must be allowed ssm:GetParameter/);
    }
    expect(failedLogins(storage)).toEqual([0, 0]);
    iam.putPolicies(example.workerRole, allowed);
    expect((await activate(storage, { 'admin-password': right })).failure).toBeUndefined();
  });

  test('nor where somebody takes it away before it is used: what is not there is said', async () => {
    const storage = await finished();
    const { world } = storage.simulator;
    const before = world.ssm.commands.size;
    // The first command looks, the second logs in.
    const take = (): unknown => (world.ssm.commands.size >= before + 2 ? forget(storage, candidate) : world.after(100, take));
    take();
    const { failure } = await activate(storage, { 'admin-password': right });
    expect(failure).toMatch(/failed at "secrets"[^]*The parameter is not there/);
    expect(failedLogins(storage)).toEqual([0, 0]);
  });

  test('are not tried on an admin that is locked on one HSM of several', async () => {
    const storage = await finished();
    usersOf(storage, 'admin')[0]!.failedLogins = 5;
    const before = logins(storage);
    expect((await activate(storage, { 'admin-password': right })).failure).toMatch(
      /HSM user admin is locked on some HSMs: .*None was tried/,
    );
    expect(logins(storage)).toBe(before);
  });

  test('are not tried any more where the record of earlier ones is lost, or is of nobody\'s making', async () => {
    const storage = await finished();
    for (const lose of [() => rewrite(storage, record, { value: '{"failed":-7}' }), () => forget(storage, record)]) {
      const before = logins(storage);
      lose();
      expect((await activate(storage, { 'admin-password': right })).failure).toMatch(/nothing is recorded of the logins as admin/);
      expect(logins(storage)).toBe(before);
    }
    expect((await activate(storage, { 'admin-password': right, 'try-admin-password': 'true' })).failure).toBeUndefined();
  });

  test('stop the making of kmsuser after one login', async () => {
    const storage = await storageAfter({ phases: 'provision, initialize, activate' });
    changeByHand(storage, right);
    forget(storage, '/safe-storage/vault/kmsuser-password');
    const before = logins(storage);
    for (const tries of [1, 2]) {
      expect((await activate(storage)).failure).toMatch(/did not open the HSMs/);
      expect([logins(storage) - before, failedLogins(storage)]).toEqual([tries, [tries]]);
    }
    expect((await activate(storage)).failure).toMatch(/2 logins as admin have failed/);
    expect(failedLogins(storage)).toEqual([2]);
    expect((await activate(storage, { 'admin-password': right, 'try-admin-password': 'true' })).failure).toBeUndefined();
    expect(usersOf(storage, 'kmsuser')[0]!.password).toBe(valueOf(storage, '/safe-storage/vault/kmsuser-password'));
  });

  test('are not tried on an admin that is locked, not even the right one', async () => {
    const storage = await finished();
    usersOf(storage, 'admin').forEach(user => Object.assign(user, { failedLogins: 5 }));
    expect((await activate(storage, { 'admin-password': right })).failure).toMatch(/admin is locked/);
    expect(failedLogins(storage)).toEqual([5, 5]);
  });
});

describe('verify', () => {
  const verify = async (storage: Storage) => storage.run({ phases: 'verify' });
  const findings = ({ report }: Attempt) => report.phases.at(-1)!.findings;

  test('says when the password last opened the HSMs, by which run, and logs in itself never', async () => {
    const storage = await finishedStorage();
    const before = logins(storage);
    const attempt = await storage.run({ 'phases': 'verify', 'verify-users': 'true' });
    expect(attempt.log).toMatch(
      /found +admin password: \/safe-storage\/vault\/admin-password is there \(version 1, written on 20\S+ by arn:\S+\);/,
    );
    expect(attempt.log).toMatch(/; it opened 1 HSM on 20\S+, as recorded by run 1, as arn:\S+; 0 failed logins are recorded/);
    expect(logins(storage)).toBe(before);
  });

  test('says where the run is to be found that has tried it', async () => {
    const storage = await finished();
    Object.assign(storage.simulator.env, { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'example/vault' });
    await activate(storage, { 'admin-password': wrong });
    expect((await activate(storage, { 'admin-password': right })).failure).toBeUndefined();
    expect((await verify(storage)).log).toMatch(/; 1 failed login is recorded/);
    expect((await verify(storage)).log).toContain(', as recorded by https://github.com/example/vault/actions/runs/1, as arn:');
  });

  test.each<[string, (storage: Storage) => void, string, RegExp]>([
    ['the password is lost', storage => forget(storage, kept), 'degraded', /There is no parameter \/safe-storage\/vault\/admin-password/],
    ['somebody has written another one', storage => rewrite(storage, kept), 'degraded',
      /was written on 20\S+ by arn:\S+ \(version 2\), and nobody has tried it since\. An earlier one had opened them on 20\S+, as recorded by run 1/],
    ['somebody has made it anew', storage => {
      rewrite(storage, kept);
      parametersOf(storage).all.get(kept)!.versions.shift();
    }, 'degraded', /\(version 1\), and nobody has tried it since/],
    ['a login is recorded that did not open them, and none that did', storage => {
      const tried = { at: '2026-11-20T10:00:00.000Z', run: 'run 7', caller: 'arn:aws:iam::111122223333:role/x', kept: true };
      const value = { format: 'safe-storage/admin-logins/1', cluster: clusterOf(storage).id, failed: 1, tried };
      rewrite(storage, record, { value: JSON.stringify(value) });
    }, 'degraded', /was tried on 2026-11-20\S+ by run 7 and did not open the HSMs, or nobody knows\.$/],
    ['nothing is recorded', storage => forget(storage, record), 'healthy', /nothing is recorded of it opening these HSMs/],
  ])('%s', async (_, spoil, health, what) => {
    const storage = await finishedStorage();
    spoil(storage);
    const attempt = await verify(storage);
    expect(attempt.outputs.get('health')).toBe(health);
    expect(findings(attempt)).toMatchObject([{ what: expect.stringMatching(what) as string, runbook: 'admin-password-lost' }]);
  });

  test('the password that is kept has failed since it last opened the HSMs', async () => {
    const storage = await storageAfter({ phases: 'provision, initialize, activate' });
    changeByHand(storage, right);
    forget(storage, '/safe-storage/vault/kmsuser-password');
    await activate(storage);
    const [finding] = findings(await verify(storage)).filter(({ runbook }) => runbook === 'admin-password-lost');
    expect(finding).toMatchObject({
      severity: 'degraded', what: expect.stringMatching(/was tried on 20\S+ by run 1 and did not open the HSMs/) as string,
    });
  });

  test.each<[string, (storage: Storage) => void, RegExp]>([
    ['EC2 has no capacity', storage => refuse(storage, 'ec2', 'RunInstances', 'every', {
      code: 'InsufficientInstanceCapacity', message: 'We currently do not have sufficient capacity.',
    }), /No subnet of the cluster takes a worker/],
    ['the instance profile is not there', ({ simulator: { world } }) =>
      world.iam.instanceProfiles.clear(), /worker-instance-profile: expected/],
    ['the CA\'s certificate is lost', storage => forget(
      storage, '/safe-storage/vault/ca-certificate',
    ), /The CA's certificate is neither given nor in \/safe-storage\/vault\/ca-certificate/],
    ['SSM cuts the list of very many users', storage => clusterOf(storage).hsms.forEach(({ users }, hsm, all) => {
      for (let user = 0; user < 1000; user++) {
        users.push(hsm > 0
          ? all[0]!.users.at(user - 1000)!
          : { ...users[0]!, name: randomBytes(20).toString('hex').slice(0, 31), role: 'crypto-user' });
      }
    }), /The script on instance i-\w+ failed \(exit code 0\)/],
    ['the worker cannot be ended', storage => refuse(storage, 'ec2', 'TerminateInstances', 1, {
      code: 'UnauthorizedOperation', message: 'You are not authorized to perform this operation.',
    }), /The worker could not be released/],
  ])('gives its verdict on everything else where %s', async (_, spoil, what) => {
    const storage = await finishedStorage();
    spoil(storage);
    const attempt = await storage.run({ 'phases': 'verify', 'verify-users': 'true' });
    expect(attempt.failure).toBeUndefined();
    expect(attempt.outputs.get('health')).toMatch(/degraded|healthy/);
    const last = findings(attempt).at(-1)!;
    expect(last.what).toMatch(what);
    expect(last.runbook).toMatch(/users-not-seen|worker-left-behind/);
    expect([...storage.simulator.world.ec2.instances.values()].filter(({ state }) => state === 'running')).toEqual([]);
  });
});

describe('kmsuser', () => {
  const activated = async (options: SimulatorOptions = {}): Promise<Storage> => {
    const storage = await storageAfter({ phases: 'provision, initialize, activate' }, options);
    return storage;
  };

  test('whose password the HSMs refuse to change is not said to have a new one, and gets one in the next run', async () => {
    const storage = await activated();
    forget(storage, '/safe-storage/vault/kmsuser-password');
    usersOf(storage, 'kmsuser').forEach(user => { user.loggedInBy = 'somebody'; });
    const { failure, log } = await activate(storage);
    expect(failure).toMatch(/kmsuser .*change-kmsuser-password/);
    expect(failure).toMatch(/currently logged in/);
    expect(log).not.toContain('kmsuser has a new password');
    usersOf(storage, 'kmsuser').forEach(user => { user.loggedInBy = undefined; });
    expect((await activate(storage)).failure).toBeUndefined();
    expect(usersOf(storage, 'kmsuser')[0]!.password).toBe(valueOf(storage, '/safe-storage/vault/kmsuser-password'));
  });

  test('is on every ACTIVE HSM before a key store is made, also on one that is slow to answer', async () => {
    const storage = await activated({ durations: { 'hsm.answers': 1800 } });
    clusterOf(storage).hsms.forEach(hsm => { hsm.users = hsm.users.filter(({ name }) => name !== 'kmsuser'); });
    const { log, failure } = await storage.run({ phases: 'connect', ...await testAuthority() });
    expect(failure).toBeUndefined();
    expect(log).not.toContain('USER_NOT_FOUND');
    expect(log).toMatch(/waiting +for every ACTIVE HSM to answer: 1 of 2/);
    expect(clusterOf(storage).hsms.map(hsm => hsm.users.some(user => user.name === 'kmsuser'))).toEqual([true, true]);
  });
});

/** Signs of the shell, of printf, of SSM and of the CLI's options. */
describe('passwords with signs that mean something to somebody', () => {
  test.each([
    'Pa$$w0rd`id`%s!#&(~^', '$(reboot)$HOME*?', 'ends-with-percent%', '{single}{braces}', 'a-dash-in-it',
  ])('%s goes the whole way', async password => {
    const storage = await newStorage();
    const attempt = await storage.run({
      'phases': 'provision, initialize, activate', 'admin-password': password, ...await testAuthority(),
    });
    expect(attempt).toMatchObject({ status: 'complete', failure: undefined });
    expect(usersOf(storage, 'admin')[0]!.password).toBe(password);
  });

  test.each(['abc{{def}}123', '--help-me-please', '-x-and-no-option'])('%s is refused before anything is made', async password => {
    const storage = await newStorage();
    const attempt = storage.run({ 'phases': 'provision', 'admin-password': password });
    await expect(attempt).rejects.toThrow(/admin-password: expected 8 to 32 printable/);
  });
});
