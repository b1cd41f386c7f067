import type { PhaseName } from '../../src/phaseTable';
import { testAuthority } from '../support/authority';
import { census, finished } from '../support/census';
import { storageBefore } from '../support/finished';
import { newStorage } from '../support/storage';

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
  const fatal: [PhaseName, string, string][] = [
    ['provision', 'cloudhsm', 'CreateCluster'], ['provision', 'cloudhsm', 'CreateHsm'], ['initialize', 'cloudhsm', 'InitializeCluster'],
    ['initialize', 'ssm', 'PutParameter'], ['activate', 'ec2', 'RunInstances'], ['activate', 'ec2', 'CreateSecurityGroup'],
    ['activate', 'ssm', 'SendCommand'], ['connect', 'kms', 'CreateCustomKeyStore'], ['connect', 'kms', 'ConnectCustomKeyStore'],
    ['connect', 'kms', 'CreateKey'], ['connect', 'kms', 'CreateAlias'], ['storage', 'fsx', 'CreateFileSystem'],
    ['storage', 'fsx', 'CreateStorageVirtualMachine'], ['storage', 'fsx', 'CreateVolume'],
  ];

  test.each(fatal)('in %s, after %s %s', async (phase, service, operation) => {
    const storage = await storageBefore(phase);
    const { faults } = storage.simulator.world;
    faults.add({ service, operation, call: 1, fault: 'crash' });
    const stopped = await storage.run({ ...await testAuthority(), phases: phase }).catch((error: Error) => error);
    expect(stopped).not.toMatchObject({ status: 'complete' });
    faults.revive();
    expect(await storage.run(await testAuthority())).toMatchObject({ status: 'complete', failure: undefined });
    expect(census(storage)).toEqual(finished);
  });
});

describe('AWS\'s bad days', () => {
  test.each<[string, 'throttle' | 'internal' | 'lost', PhaseName, string, string]>([
    ['an HSM\'s creation whose answer is lost', 'lost', 'provision', 'cloudhsm', 'CreateHsm'],
    ['a cluster\'s creation whose answer is lost', 'lost', 'provision', 'cloudhsm', 'CreateCluster'],
    ['a key\'s creation whose answer is lost', 'lost', 'connect', 'kms', 'CreateKey'],
    ['a worker\'s start whose answer is lost', 'lost', 'activate', 'ec2', 'RunInstances'],
    ['a throttled creation of the key store', 'throttle', 'connect', 'kms', 'CreateCustomKeyStore'],
    ['an internal failure at the file system\'s creation', 'internal', 'storage', 'fsx', 'CreateFileSystem'],
    ['a throttled look', 'throttle', 'initialize', 'cloudhsm', 'DescribeClusters'],
  ])('%s leads to one of each', async (_, fault, phase, service, operation) => {
    const storage = await storageBefore(phase);
    storage.simulator.world.faults.add({ service, operation, call: 1, fault });
    expect(await storage.run(await testAuthority())).toMatchObject({ status: 'complete', failure: undefined });
    expect(census(storage)).toEqual(finished);
  });

  test.each(['INVALID_CREDENTIALS', 'USER_NOT_FOUND', 'USER_LOCKED_OUT', 'INTERNAL_ERROR', 'NETWORK_ERRORS'] as const)(
    'a connection that fails with %s is fixed and connected again', async code => {
      const storage = await storageBefore('connect');
      storage.simulator.world.faults.add({ event: 'connection-error', code });
      const { status, log } = await storage.run(await testAuthority());
      expect(status).toBe('complete');
      expect(log).toContain(code);
      expect(census(storage)).toEqual(finished);
    });

  test.each(['CLUSTER_NOT_FOUND', 'SUBNET_NOT_FOUND', 'INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET'] as const)(
    'a connection that fails with %s tells cause and remedy', async code => {
      const storage = await storageBefore('connect');
      storage.simulator.world.faults.add({ event: 'connection-error', code });
      const { status, failure } = await storage.run(await testAuthority());
      expect(status).toBe('failed');
      expect(failure).toMatch(new RegExp(`cannot connect key store cks-.*: ${code}: .+\n.+`));
    });
});
