import { testAuthority } from '../support/authority';
import { newStorage, type Storage } from '../support/storage';

/** A finished storage, made once for all tests that only look. */
async function finished(): Promise<Storage> {
  const storage = await newStorage();
  expect(await storage.run(await testAuthority())).toMatchObject({ status: 'complete' });
  return storage;
}

const verify = async (storage: Storage, inputs = {}) => storage.run({ phases: 'verify', ...inputs });

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
