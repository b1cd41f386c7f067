import {
  CreateAliasCommand, DeleteAliasCommand, DisconnectCustomKeyStoreCommand,
} from '@aws-sdk/client-kms';
import type { RawInputs } from '../../src/inputs/table';
import { summarize } from '../../src/report/summary';
import { example } from '../../src/simulator/account';
import type { ConnectionErrorCode } from '../../src/simulator/core/faults';
import { testAuthority } from '../support/authority';
import { finishedStorage, storageAfter } from '../support/finished';
import { clusterOf, keyOf, kmsOf, storeOf } from '../support/parts';
import { newStorage, type Storage } from '../support/storage';

const minute = 60_000;

const requestsOf = ({ simulator }: Storage, wanted: string): { at: number; body: string }[] =>
  simulator.requests.filter(({ operation }) => operation === wanted);

describe('a key store that a run finds FAILED', () => {
  const fail = (storage: Storage, errorCode: string | undefined) => Object.assign(storeOf(storage), { state: 'FAILED', errorCode });

  test.each(['INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET', 'SUBNET_NOT_FOUND', 'CLUSTER_NOT_FOUND', 'A_CODE_OF_NEXT_YEAR', undefined])(
    'for a cause that is over (%s): disconnected and connected once more', async code => {
      const storage = await finishedStorage();
      fail(storage, code);
      const { status, log, changes } = await storage.run({ phases: 'connect' });
      expect(status).toBe('complete');
      expect(changes).toEqual(['kms:DisconnectCustomKeyStore', 'kms:ConnectCustomKeyStore']);
      if (code?.startsWith('INSUFFICIENT')) expect(log).toMatch(/An earlier connection .*: INSUFFICIENT_.*Otherwise: Free an address/);
    });

  test.each(['INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET', 'SUBNET_NOT_FOUND'] as ConnectionErrorCode[])(
    'for a cause that goes on (%s): tried once, then explained', async code => {
      const storage = await finishedStorage();
      fail(storage, code);
      storage.simulator.world.faults.add({ event: 'connection-error', code, times: 'always' });
      const { status, failure, changes } = await storage.run({ phases: 'connect' });
      expect(status).toBe('failed');
      expect(failure).toMatch(new RegExp(`cannot connect key store cks-.*: ${code}: `));
      expect(changes).toEqual(['kms:DisconnectCustomKeyStore', 'kms:ConnectCustomKeyStore']);
    });

  test('for a cause that goes on: a run that does not wait is pending, and says what is wrong in the same breath', async () => {
    const storage = await finishedStorage();
    fail(storage, 'SUBNET_NOT_FOUND');
    storage.simulator.world.faults.add({ event: 'connection-error', code: 'SUBNET_NOT_FOUND', times: 'always' });
    const { status, report } = await storage.run({ phases: 'connect', wait: 'false' });
    expect(status).toBe('pending');
    expect(JSON.stringify(report)).toMatch(
      /key store vault to be connected \(now CONNECTING[^"]*the connection before had FAILED: SUBNET_NOT_FOUND: [^"]*source-backup-id/,
    );
  });

  test('because of kmsuser\'s password: runs that do not wait get it connected too', async () => {
    const storage = await finishedStorage();
    fail(storage, 'INVALID_CREDENTIALS');
    for (const hsm of clusterOf(storage).hsms) hsm.users.find(({ name }) => name === 'kmsuser')!.password = 'somebody-changed-it';
    const inputs: RawInputs = { phases: 'connect', wait: 'false', ...await testAuthority() };
    let runs = 1;
    for (; (await storage.run(inputs)).status === 'pending' && runs < 10; runs++) await storage.simulator.clock.sleep(30 * minute);
    expect(storeOf(storage).state).toBe('CONNECTED');
    expect(runs).toBeLessThan(4);
  });
});

test('a key store that somebody deletes while its connection is waited for is said to be gone', async () => {
  const storage = await finishedStorage();
  const { world } = storage.simulator;
  Object.assign(storeOf(storage), { state: 'CONNECTING' });
  world.after(10 * minute, () => world.kms.stores.clear());
  const { failure, changes } = await storage.run({ phases: 'connect' });
  expect(failure).toMatch(/Key store cks-\w+ is gone: somebody has deleted it meanwhile \(CloudTrail, DeleteCustomKeyStore, says who\)/);
  expect(changes).toEqual([]);
});

test('a connection that fails again and again is fixed three times, then explained', async () => {
  const storage = await newStorage({ faults: [{ event: 'connection-error', code: 'NETWORK_ERRORS', times: 'always' }] });
  const { status, failure } = await storage.run(await testAuthority());
  expect({ status, failure }).toEqual({ status: 'failed', failure: expect.stringContaining('NETWORK_ERRORS') });
  expect(requestsOf(storage, 'ConnectCustomKeyStore')).toHaveLength(4);
});

describe('what may never be seen', () => {
  test('a cluster without an HSM has no CSR to wait for', async () => {
    const storage = await storageAfter({ phases: 'provision' });
    await storage.simulator.clock.sleep(60 * minute);
    Object.assign(clusterOf(storage), { hsms: [], identity: undefined });
    const begun = storage.simulator.clock.now();
    const { failure } = await storage.run({ phases: 'initialize', ...await testAuthority() });
    expect(failure).toMatch(/Cluster cluster-\w+ is UNINITIALIZED and has no HSM, so nothing makes its CSR\.\nRun the phase provision/);
    expect(storage.simulator.clock.now() - begun).toBeLessThan(5 * minute);
  });

  test('a cluster that got two first HSMs at once has none either', async () => {
    const storage = await storageAfter({ phases: 'provision' }, { durations: { 'hsm.csr': 864_000 } });
    const { hsms } = clusterOf(storage);
    hsms.push(Object.assign(Object.create(Object.getPrototypeOf(hsms[0]) as object), hsms[0], { id: 'hsm-second22222' }) as typeof hsms[0]);
    const { failure } = await storage.run({ phases: 'initialize', ...await testAuthority() });
    expect(failure).toMatch(
      /is UNINITIALIZED with 2 HSMs \(hsm-\w+, hsm-\w+\): AWS gives no CSR.*\nDelete all but one \(aws cloudhsmv2 delete-hsm/,
    );
  });

  test('an HSM that works and gives no CSR: it is said after how long that is hopeless, and what helps then', async () => {
    const storage = await storageAfter({ phases: 'provision' }, { durations: { 'hsm.csr': 864_000 } });
    const { failure } = await storage.run({ phases: 'initialize', timeout: '30', ...await testAuthority() });
    expect(failure).toMatch(
      /^Waited 30 minutes for the cluster's CSR[^\n]*\n.*no CSR within half an hour after it is ACTIVE gives none: delete it then \(aws cloudhsmv2 delete-hsm/,
    );
  });

  test('a cluster that is busy for longer than the input timeout: what it is doing, and no word of its HSM', async () => {
    const storage = await storageAfter({ phases: 'provision' }, { durations: { 'hsm.csr': 864_000 } });
    const { clock } = storage.simulator;
    clock.schedule(clock.now() + 5 * minute, () => { clusterOf(storage).state = 'MODIFY_IN_PROGRESS'; });
    const { failure } = await storage.run({ phases: 'initialize', timeout: '30', ...await testAuthority() });
    expect(failure).toMatch(/^Waited 30 minutes for the cluster's CSR [^\n]*last seen: none yet \(cluster MODIFY_IN_PROGRESS\)/);
    expect(failure).not.toContain('delete-hsm');
  });

  test('a script that hangs ends by SSM\'s own limit, which is told as such', async () => {
    const storage = await storageAfter({ phases: 'provision, initialize' }, { durations: { 'command.run': 3000 } });
    const { failure } = await storage.run({ phases: 'activate', timeout: undefined, ...await testAuthority() });
    expect(failure).toMatch(/^The script on i-\w+ ended as ExecutionTimedOut\.\nSomething in the script hung/);
  });

  test('what AWS refuses for a while is named every five minutes, and given up when the input timeout says so', async () => {
    const storage = await newStorage();
    storage.simulator.world.faults.add({ service: 'cloudhsm', operation: 'CreateHsm', call: 'every', fault: 'throttle' });
    const { failure, log } = await storage.run({ phases: 'provision', timeout: '7' });
    expect(failure).toMatch(/^cloudhsm:CreateHsm answered \w*Throttl/);
    expect(log).toMatch(/waiting +for first HSM: \w*Throttl\w+ after 5 min/);
    expect(log).not.toContain('after 10 min');
  });
});

describe('a fresh alias', () => {
  test('is waited for', async () => {
    const storage = await finishedStorage({ durations: { 'alias.visible': 240 } });
    expect([...storage.simulator.world.kms.keys.values()].filter(({ origin }) => origin === 'AWS_CLOUDHSM')).toHaveLength(1);
  });

  test('that a run before did not wait for is waited for by storage', async () => {
    const storage = await newStorage({ durations: { 'alias.visible': 60 } });
    const phases = 'provision, initialize, activate, connect';
    expect(await storage.run({ phases, ...await testAuthority() })).toMatchObject({ status: 'complete' });
    await kmsOf(storage).send(new DeleteAliasCommand({ AliasName: 'alias/vault' }));
    await kmsOf(storage).send(new CreateAliasCommand({ AliasName: 'alias/vault', TargetKeyId: keyOf(storage).id }));
    expect(await storage.run({ phases: 'storage' })).toMatchObject({ status: 'complete', failure: undefined });
  });

  test('of somebody else is refused once it shows', async () => {
    const storage = await newStorage({ durations: { 'alias.visible': 240 } });
    const { world } = storage.simulator;
    const fault = { code: 'AlreadyExistsException', message: 'it is there', status: 400 };
    world.faults.add({ service: 'kms', operation: 'CreateAlias', call: 'every', fault });
    const keyId = [...world.kms.keys.keys()][0]!;
    const show = () => {
      const asked = requestsOf(storage, 'CreateAlias').length > 0;
      if (asked) world.kms.aliases.set('alias/vault', { name: 'alias/vault', keyId, created: 0, updated: 0, visibleFrom: 0 });
      else world.clock.schedule(world.clock.now() + minute, show);
    };
    show();
    const { status, failure } = await storage.run(await testAuthority());
    expect(status).toBe('failed');
    expect(failure).toMatch(/key-alias: expected no key, or [\w-]+ \(got alias\/vault, which names arn:aws:kms/);
  });
});

test('a parameter that once was advanced takes a new value all the same', async () => {
  const storage = await newStorage();
  const { ssm, clock } = storage.simulator.world;
  const name = '/safe-storage/vault/ca-certificate';
  const version = { type: 'String', value: 'x'.repeat(5000), tier: 'Advanced', modifiedAt: clock.now(), modifiedBy: 'a run' } as const;
  ssm.parameters.all.set(name, { name, tags: new Map(), versions: [version] });
  const authority = await testAuthority();
  expect(await storage.run({ phases: 'provision, initialize', ...authority })).toMatchObject({ status: 'complete', failure: undefined });
  expect(ssm.parameters.value(name)?.trim()).toBe(authority['ca-certificate'].trim());
});

describe('a cluster in a state that says nothing', () => {
  test.each(['MODIFY_IN_PROGRESS', 'UPDATE_IN_PROGRESS'] as const)('%s right after its creation: waited for', async state => {
    const storage = await storageAfter({ phases: 'provision, initialize' }, { faults: [{ event: 'cluster-busy', state, seconds: 600 }] });
    expect(clusterOf(storage).state).toBe('INITIALIZED');
  });

  test('is not called initialized, and plan goes by its certificate', async () => {
    const storage = await storageAfter({ phases: 'provision' });
    clusterOf(storage).state = 'MODIFY_IN_PROGRESS';
    const { log, status } = await storage.run({ phases: 'initialize', wait: 'false', ...await testAuthority() });
    expect(status).toBe('pending');
    expect(log).not.toContain('is initialized');
    const { report } = await storage.run({ phases: 'plan', ...await testAuthority() });
    expect(JSON.stringify(report)).toContain('initialize the cluster: that cannot be undone');
    const finished = await finishedStorage();
    clusterOf(finished).state = 'MODIFY_IN_PROGRESS';
    expect(JSON.stringify((await finished.run({ phases: 'plan' })).report)).not.toContain('initialize the cluster');
  });

  test('a finished storage is waited for, not activated again', async () => {
    const storage = await finishedStorage();
    const cluster = clusterOf(storage);
    cluster.state = 'MODIFY_IN_PROGRESS';
    storage.simulator.clock.schedule(storage.simulator.clock.now() + 10 * minute, () => { cluster.state = 'ACTIVE'; });
    expect(await storage.run()).toMatchObject({ status: 'complete', changes: [] });
  });
});

describe('a CSR that never comes', () => {
  const waits = async () => {
    const storage = await storageAfter({ phases: 'provision' }, { durations: { 'hsm.csr': 20 * 60 } });
    return { storage, cluster: clusterOf(storage), clock: storage.simulator.clock };
  };

  test.each<[string, (cluster: ReturnType<typeof clusterOf>) => void, RegExp]>([
    ['somebody else has initialized the cluster', cluster => { cluster.state = 'INITIALIZED'; },
      /Cluster cluster-\w+ is INITIALIZED meanwhile: its CSR is gone for good/],
    ['its HSM has failed', cluster => { cluster.hsms[0]!.state = 'DEGRADED'; },
      /HSM hsm-\w+ in eu-central-1a is DEGRADED. It gives no CSR.\n.*aws cloudhsmv2 delete-hsm/],
    ['the cluster is DEGRADED', cluster => { cluster.state = 'DEGRADED'; }, /Cluster cluster-\w+ is DEGRADED, not ACTIVE/],
  ])('since %s: not waited for', async (_, happens, told) => {
    const { storage, cluster, clock } = await waits();
    const begun = clock.now();
    clock.schedule(begun + 3 * minute, () => happens(cluster));
    expect((await storage.run({ phases: 'initialize', ...await testAuthority() })).failure).toMatch(told);
    expect((clock.now() - begun) / minute).toBeLessThan(6);
  });
});

describe('an HSM that AWS replaces between the comparison of the CSR and the initialization', () => {
  test('has its new CSR proven and signed', async () => {
    const storage = await newStorage({ faults: [{ event: 'first-hsm-replaced-late' }] });
    const { status, log } = await storage.run({ phases: 'provision, initialize', ...await testAuthority() });
    expect(status).toBe('complete');
    expect(log).toMatch(/warning.*AWS has replaced the HSM, and with it the CSR/);
    expect(clusterOf(storage).state).toBe('INITIALIZED');
  });

  test('again and again: says so, and that nothing was touched', async () => {
    const storage = await newStorage({ faults: [{ event: 'first-hsm-replaced-late', times: 'always' }] });
    const { failure } = await storage.run({ phases: 'provision, initialize', ...await testAuthority() });
    expect(failure).toMatch(/CSR changed three times/);
    expect(clusterOf(storage).state).toBe('UNINITIALIZED');
  });

  test('is not blamed for a certificate that AWS refuses', async () => {
    const fault = { code: 'CloudHsmInvalidRequestException', message: 'The certificate is not to our liking', status: 400 };
    const storage = await newStorage({ faults: [{ service: 'cloudhsm', operation: 'InitializeCluster', call: 'every', fault }] });
    const { failure } = await storage.run({ phases: 'provision, initialize', ...await testAuthority() });
    expect(failure).toContain('not to our liking');
    expect(requestsOf(storage, 'InitializeCluster')).toHaveLength(1);
  });

  test('nor does a refusal count as an initialization where the cluster is in neither state', async () => {
    const storage = await newStorage();
    storage.simulator.world.faults.add({
      service: 'cloudhsm',
      operation: 'InitializeCluster',
      call: 1,
      fault: {
        // Read when the call comes.
        get code() {
          clusterOf(storage).state = 'MODIFY_IN_PROGRESS';
          return 'CloudHsmInvalidRequestException';
        },
        message: 'The cluster is being changed',
        status: 400,
      },
    });
    const { failure, log } = await storage.run({ phases: 'provision, initialize', ...await testAuthority() });
    expect(failure).toContain('The cluster is being changed');
    expect(log).not.toContain('initialized with your CA');
  });
});

describe('a change whose answer is lost, and whose repeat AWS refuses', () => {
  const changes: [service: string, operation: string][] = [
    ['cloudhsm', 'InitializeCluster'], ['ssm', 'PutParameter'], ['ssm', 'DeleteParameter'], ['ssm', 'SendCommand'],
    ['ec2', 'RevokeSecurityGroupEgress'], ['ec2', 'AuthorizeSecurityGroupEgress'], ['ec2', 'TerminateInstances'],
    ['kms', 'CreateCustomKeyStore'],
    ['kms', 'ConnectCustomKeyStore'], ['kms', 'DisconnectCustomKeyStore'], ['kms', 'UpdateCustomKeyStore'], ['kms', 'CreateAlias'],
    ['fsx', 'CreateFileSystem'], ['fsx', 'CreateStorageVirtualMachine'], ['fsx', 'CreateVolume'],
  ];

  test.each(changes)('%s %s: it has happened, and that is enough', async (service, operation) => {
    const storage = await finishedStorage({
      faults: [{ event: 'connection-error', code: 'INVALID_CREDENTIALS' }, { service, operation, call: 1, fault: 'lost' }],
    });
    expect(requestsOf(storage, operation).length).toBeGreaterThan(1);
  });

  const ofYours: [service: string, operation: string][] = [
    ['ec2', 'StartInstances'], ['ec2', 'StopInstances'], ['ec2', 'CreateTags'], ['ec2', 'DeleteTags'],
    ['ec2', 'AuthorizeSecurityGroupIngress'], ['ec2', 'RevokeSecurityGroupIngress'],
  ];

  test.each(ofYours)('%s %s, for an instance of yours', async (service, operation) => {
    const storage = await newStorage({ faults: [{ service, operation, call: 1, fault: 'lost' }] });
    const worker = 'i-0a11d6b1e5f0c0001';
    storage.simulator.world.ec2.addInstance({
      id: worker, subnetId: example.subnetIds[0], state: 'stopped', securityGroupIds: [example.securityGroupId],
      profileName: example.workerProfile,
    });
    const phases = 'provision, initialize, activate';
    expect(await storage.run({ ...await testAuthority(), phases, worker })).toMatchObject({ status: 'complete', failure: undefined });
    expect(requestsOf(storage, operation).length).toBeGreaterThan(1);
  });
});

test('a disconnected key store is not disconnected again', async () => {
  const storage = await finishedStorage();
  await kmsOf(storage).send(new DisconnectCustomKeyStoreCommand({ CustomKeyStoreId: storeOf(storage).id }));
  expect((await storage.run({ phases: 'connect' })).changes).toEqual(['kms:ConnectCustomKeyStore']);
});

test('phases run once each, in the order in which AWS lets them happen', async () => {
  const storage = await newStorage();
  const { report, status } = await storage.run({ phases: 'activate, provision, initialize, provision', ...await testAuthority() });
  expect(report.phases.map(({ phase }) => phase)).toEqual(['provision', 'initialize', 'activate']);
  expect(status).toBe('complete');
});

test('a run that has failed, or is pending, says in its summary what costs money meanwhile', async () => {
  const storage = await newStorage();
  const cost = /1 HSM of vault costs 1\.60 US dollars an hour meanwhile \(us-east-1 price\); the phase teardown ends that, and takes the cluster with it: at once/;
  const refusal = { code: 'CloudHsmAccessDeniedException', message: 'no', status: 400 };
  storage.simulator.world.faults.add({ service: 'cloudhsm', operation: 'InitializeCluster', call: 1, times: 'always', fault: refusal });
  const inputs = { phases: 'provision, initialize', ...await testAuthority() };
  const failed = await storage.run(inputs);
  expect(failed.status).toBe('failed');
  expect(summarize(failed.report)).toMatch(cost);
  storage.simulator.world.faults.clear();
  const pending = await storage.run({ ...inputs, wait: 'false' });
  expect(pending.status).toBe('pending');
  expect(summarize(pending.report)).toMatch(cost);
});
