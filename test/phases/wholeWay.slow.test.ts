import { testAuthority } from '../support/authority';
import { census, finished } from '../support/census';
import { finishedStorage } from '../support/finished';
import { newStorage } from '../support/storage';

/* What test/phases/wholeWay.test.ts has a phase at a time, in one run from an empty account. */

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
