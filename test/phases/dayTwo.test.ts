import { testAuthority } from '../support/authority';
import { newStorage, type Storage } from '../support/storage';

/** A finished storage, made once for all tests that only look. */
async function finished(): Promise<Storage> {
  const storage = await newStorage();
  expect(await storage.run(await testAuthority())).toMatchObject({ status: 'complete' });
  return storage;
}

const verify = async (storage: Storage, inputs = {}) => storage.run({ phases: 'verify', ...inputs });

describe('plan', () => {
  test('of an absent storage says what each phase would do, and changes nothing', async () => {
    const storage = await newStorage();
    const { status, log, outputs, changes } = await storage.run({ phases: 'plan', ...await testAuthority() });
    expect(status).toBe('complete');
    expect(changes).toEqual([]);
    expect(Number(outputs.get('changes'))).toBeGreaterThan(5);
    for (const phase of ['provision', 'initialize', 'activate', 'connect', 'storage']) expect(log).toContain(`${phase} would `);
    expect(log).toMatch(/costs about \$3\.76 an hour, \$2,746\.60 a month/);
  });

  test('of a half-made storage leaves out what is there', async () => {
    const storage = await newStorage();
    await storage.run({ phases: 'provision', ...await testAuthority() });
    const { log } = await storage.run({ phases: 'plan', ...await testAuthority() });
    expect(log).not.toContain('provision would');
    expect(log).toContain('initialize would prove the hardware');
  });

  test('of a finished storage says that there is nothing to do', async () => {
    const { log, outputs } = await (await finished()).run({ phases: 'plan' });
    expect(log).toContain('nothing to do');
    expect(outputs.get('changes')).toBe('0');
  });

  test('a zone without CloudHSM stands in the way', async () => {
    const storage = await newStorage();
    storage.simulator.world.ec2.zones[0]!.offersCloudHsm = false;
    const { status, failure } = await storage.run({ phases: 'plan', ...await testAuthority() });
    expect(status).toBe('failed');
    expect(failure).toMatch(/subnet-ids: .* is in eu-central-1a, where CloudHSM is not offered/);
  });
});

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
