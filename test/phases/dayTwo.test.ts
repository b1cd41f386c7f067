import { testAuthority } from '../support/authority';
import { newStorage, type Storage } from '../support/storage';

/** A finished storage, made once for all tests that only look. */
async function finished(): Promise<Storage> {
  const storage = await newStorage();
  expect(await storage.run(await testAuthority())).toMatchObject({ status: 'complete' });
  return storage;
}

const verify = async (storage: Storage, inputs = {}) => storage.run({ phases: 'verify', ...inputs });
const day = 24 * 3_600_000;

describe('verify', () => {
  test('a finished storage is healthy, and nothing is changed', async () => {
    const { outputs, changes } = await verify(await finished());
    expect(outputs.get('health')).toBe('healthy');
    expect(changes).toEqual([]);
  });

  test('with its users looked at, too; the worker is gone afterwards', async () => {
    const storage = await finished();
    expect((await verify(storage, { 'verify-users': 'true' })).outputs.get('health')).toBe('healthy');
    expect([...storage.simulator.world.ec2.instances.values()].filter(instance => instance.state === 'running')).toEqual([]);
  });

  test('an absent storage is broken, not a crash', async () => {
    const { outputs, log } = await verify(await newStorage());
    expect(outputs.get('health')).toBe('broken');
    expect(log).toMatch(/There is no cluster tagged safe-storage=vault/);
  });

  test('a half-made storage is broken, with what is missing', async () => {
    const storage = await newStorage();
    await storage.run({ phases: 'provision', ...await testAuthority() });
    const { outputs, log } = await verify(storage);
    expect(outputs.get('health')).toBe('broken');
    expect(log).toMatch(/is UNINITIALIZED[^]*There is no key store/);
  });

  test('a disconnected key store is broken, and says what to do', async () => {
    const storage = await finished();
    const [store] = [...storage.simulator.world.kms.stores.values()];
    store!.state = 'DISCONNECTED';
    const { outputs, log } = await verify(storage);
    expect(outputs.get('health')).toBe('broken');
    expect(log).toMatch(/Key store cks-.* is DISCONNECTED.*Run deploy/);
  });

  test('a lost HSM is degraded', async () => {
    const storage = await finished();
    const [cluster] = [...storage.simulator.world.cloudhsm.clusters.values()];
    storage.simulator.world.cloudhsm.degrade(cluster!.hsms[1]!.id);
    const { outputs, log } = await verify(storage);
    expect(outputs.get('health')).toBe('degraded');
    expect(log).toMatch(/1 of 2 HSMs are ACTIVE/);
  });

  test('drift from the inputs is worth a notice', async () => {
    const { outputs, log } = await verify(await finished(), { 'storage-capacity': '2048' });
    expect(outputs.get('health')).toBe('healthy');
    expect(log).toMatch(/1024 GiB \(storage-capacity says 2048\)/);
  });
});

describe('teardown', () => {
  test('refuses a name that is not typed right', async () => {
    const storage = await finished();
    await expect(storage.run({ phases: 'teardown', confirm: 'valut' })).rejects.toThrow('confirm: expected the name "vault" once more (got "valut")');
    await expect(storage.run({ phases: 'teardown' })).rejects.toThrow('confirm: expected');
  });

  test('removes what it may, is pending until the key is gone, and then removes the rest', async () => {
    const storage = await finished();
    const { world, clock } = storage.simulator;
    const first = await storage.run({ 'phases': 'teardown', 'confirm': 'vault', 'key-deletion-window': '7' });
    expect(first.status).toBe('pending');
    expect(first.log).toMatch(/the key to be deleted by KMS on 20\d\d-.*run teardown again after that.*cost about \$5\d\d/);
    expect([...world.fsx.fileSystems.values()].filter(fileSystem => fileSystem.lifecycle !== 'DELETING')).toEqual([]);

    const early = await storage.run({ phases: 'teardown', confirm: 'vault' });
    expect(early.status).toBe('pending');

    await clock.sleep(8 * day);
    const last = await storage.run({ phases: 'teardown', confirm: 'vault' });
    expect(last).toMatchObject({ status: 'complete', failure: undefined });
    expect(world.kms.stores.size).toBe(0);
    expect([...world.cloudhsm.clusters.values()].filter(cluster => cluster.state !== 'DELETED')).toEqual([]);
    expect(last.log).toMatch(/backups of cluster-.* stay/);

    expect((await storage.run({ phases: 'teardown', confirm: 'vault' })).changes).toEqual([]);
  });
});
