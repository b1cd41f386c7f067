import { example } from '../../src/simulator/account';
import { testAuthority } from '../support/authority';
import { finishedStorage } from '../support/finished';
import { newStorage, type Storage, withoutLeases } from '../support/storage';

/** How much of everything there is: what must not grow by a second run, nor after a crash. */
function census({ simulator: { world } }: Storage) {
  const [cluster] = [...world.cloudhsm.clusters.values()];
  return {
    clusters: world.cloudhsm.clusters.size,
    state: cluster?.state,
    hsmZones: cluster?.hsms.filter(hsm => hsm.state === 'ACTIVE').map(hsm => hsm.zone).sort(),
    users: cluster?.hsms.map(hsm => hsm.users.map(user => user.name).sort()),
    keyStores: [...world.kms.stores.values()].map(store => store.state),
    keys: [...world.kms.keys.values()].filter(key => key.origin === 'AWS_CLOUDHSM').length,
    fileSystems: [...world.fsx.fileSystems.values()].map(fileSystem => fileSystem.lifecycle),
    machines: [...world.fsx.storageVirtualMachines.values()].map(machine => machine.lifecycle),
    volumes: [...world.fsx.volumes.values()].map(volume => volume.name).sort(),
    workersLeft: [...world.ec2.instances.values()].filter(instance => instance.state === 'running').length,
    parameters: withoutLeases(world.ssm.parameters.all.keys()).filter(name => name.startsWith('/safe-storage/')).sort(),
  };
}

const finished = {
  clusters: 1,
  state: 'ACTIVE',
  hsmZones: [`${example.region}a`, `${example.region}b`],
  users: [['admin', 'app_user', 'kmsuser'], ['admin', 'app_user', 'kmsuser']],
  keyStores: ['CONNECTED'],
  keys: 1,
  fileSystems: ['AVAILABLE'],
  machines: ['CREATED'],
  volumes: expect.arrayContaining(['vol1']),
  workersLeft: 0,
  parameters: ['/safe-storage/vault/admin-password', '/safe-storage/vault/admin-password-record', '/safe-storage/vault/ca-certificate'],
};

test('from an empty account to a volume under a key in the company\'s own HSMs', async () => {
  const storage = await newStorage();
  const { status, failure, outputs } = await storage.run();
  expect(failure).toBeUndefined();
  expect(status).toBe('complete');
  expect(census(storage)).toEqual(finished);
  expect([...outputs.keys()].sort()).toEqual([
    'ca-certificate', 'cluster-id', 'file-system-id', 'hsm-ids', 'key-arn', 'key-store-id', 'management-endpoint', 'mount-command',
    'status',
  ]);
  const [fileSystem] = [...storage.simulator.world.fsx.fileSystems.values()];
  expect(fileSystem!.kmsKeyId).toBe(outputs.get('key-arn'));
});

test('a Name of yours is the name of everything, and no tag comes twice', async () => {
  const storage = await newStorage();
  expect(await storage.run({ ...await testAuthority(), tags: 'Name=files\nteam=blue' })).toMatchObject({
    status: 'complete', failure: undefined,
  });
  const { ec2, fsx } = storage.simulator.world;
  expect([ec2.instances.size, fsx.fileSystems.size]).toEqual([1, 1]);
  for (const { tags } of [...ec2.instances.values(), ...fsx.fileSystems.values()]) {
    expect(Object.fromEntries(tags)).toMatchObject({ Name: 'files', team: 'blue' });
  }
});

test('a second run makes nothing and puts out the same', async () => {
  const storage = await newStorage();
  const first = await storage.run(await testAuthority());
  const second = await storage.run(await testAuthority());
  expect(second.changes).toEqual([]);
  expect(second.status).toBe('complete');
  expect(Object.fromEntries(first.outputs)).toMatchObject(Object.fromEntries(second.outputs));
  expect(second.outputs.size).toBe(first.outputs.size);
});

describe('stopped anywhere, the next run goes on and nothing is there twice', () => {
  // Every change of the whole way, lost in turn: it happens at AWS, and the client dies before it hears of it.
  const fatal: [string, string][] = [
    [
      'cloudhsm', 'CreateCluster',
    ], ['cloudhsm', 'CreateHsm'], ['cloudhsm', 'InitializeCluster'], ['ssm', 'PutParameter'], ['ec2', 'RunInstances'],
    [
      'ec2', 'CreateSecurityGroup',
    ], ['ssm', 'SendCommand'], ['kms', 'CreateCustomKeyStore'], ['kms', 'ConnectCustomKeyStore'], ['kms', 'CreateKey'],
    ['kms', 'CreateAlias'], ['fsx', 'CreateFileSystem'], ['fsx', 'CreateStorageVirtualMachine'], ['fsx', 'CreateVolume'],
  ];

  test.each(fatal)('after %s %s', async (service, operation) => {
    const storage = await newStorage({ faults: [{ service, operation, call: 1, fault: 'crash' }] });
    const stopped = await storage.run(await testAuthority()).catch((error: Error) => error);
    expect(stopped).not.toMatchObject({ status: 'complete' });
    storage.simulator.world.faults.revive();
    expect(await storage.run(await testAuthority())).toMatchObject({ status: 'complete', failure: undefined });
    expect(census(storage)).toEqual(finished);
  });
});

describe('AWS\'s bad days', () => {
  test.each<[string, 'throttle' | 'internal' | 'lost', string, string]>([
    ['an HSM\'s creation whose answer is lost', 'lost', 'cloudhsm', 'CreateHsm'],
    ['a cluster\'s creation whose answer is lost', 'lost', 'cloudhsm', 'CreateCluster'],
    ['a key\'s creation whose answer is lost', 'lost', 'kms', 'CreateKey'],
    ['a worker\'s start whose answer is lost', 'lost', 'ec2', 'RunInstances'],
    ['a throttled creation of the key store', 'throttle', 'kms', 'CreateCustomKeyStore'],
    ['an internal failure at the file system\'s creation', 'internal', 'fsx', 'CreateFileSystem'],
    ['a throttled look', 'throttle', 'cloudhsm', 'DescribeClusters'],
  ])('%s leads to one of each', async (_, fault, service, operation) => {
    const storage = await finishedStorage({ faults: [{ service, operation, call: 1, fault }] });
    expect(census(storage)).toEqual(finished);
  });

  test.each(['INVALID_CREDENTIALS', 'USER_NOT_FOUND', 'USER_LOCKED_OUT', 'INTERNAL_ERROR', 'NETWORK_ERRORS'] as const)(
    'a connection that fails with %s is fixed and connected again', async code => {
      const storage = await newStorage({ faults: [{ event: 'connection-error', code }] });
      const { status, log } = await storage.run(await testAuthority());
      expect(status).toBe('complete');
      expect(log).toContain(code);
      expect(census(storage)).toEqual(finished);
    });

  test.each(['CLUSTER_NOT_FOUND', 'SUBNET_NOT_FOUND', 'INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET'] as const)(
    'a connection that fails with %s tells cause and remedy', async code => {
      const storage = await newStorage({ faults: [{ event: 'connection-error', code }] });
      const { status, failure } = await storage.run(await testAuthority());
      expect(status).toBe('failed');
      expect(failure).toMatch(new RegExp(`cannot connect key store cks-.*: ${code}: .+\n.+`));
    });

  test('a first HSM that AWS replaces before initialization has its new CSR signed', async () => {
    const storage = await finishedStorage({ faults: [{ event: 'first-hsm-replaced', after: 20 }] });
    expect(census(storage)).toEqual(finished);
  });
});

describe('what no source settles goes well either way', () => {
  test.each([
    { cliExitCode: 0 }, { cliLogNoise: true }, { cliQuorum: false }, {
      deletedClusters: 'listed' as const,
    }, { createHsmTellsInterface: true },
    { cardCertificates: 'v1' as const }, { cardCertificates: 'v3 CA:FALSE' as const }, { errorTypePrefix: 'com.amazonaws.cloudhsm#' },
    { subjectForm: 'immutable' as const }, { serviceLinkedRoles: 'absent' as const },
  ])('%j', async settings => {
    const storage = await finishedStorage({ settings });
    expect(census(storage)).toEqual(finished);
  });
});

test('without waiting, each run starts what can be started and says that it is pending', async () => {
  const storage = await newStorage();
  let runs = 0;
  let status: string;
  do {
    ({ status } = await storage.run({ wait: 'false', ...await testAuthority() }));
    await storage.simulator.clock.sleep(10 * 60_000);
  } while (status === 'pending' && ++runs < 60);
  expect(status).toBe('complete');
  expect(runs).toBeGreaterThan(5);
  expect(census(storage)).toMatchObject({ clusters: 1, keys: 1, keyStores: ['CONNECTED'], fileSystems: ['AVAILABLE'] });
});
