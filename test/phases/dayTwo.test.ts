import { testAuthority } from '../support/authority';
import { newStorage, type Storage } from '../support/storage';

/** A finished storage, made once for all tests that only look. */
async function finished(): Promise<Storage> {
  const storage = await newStorage();
  expect(await storage.run(await testAuthority())).toMatchObject({ status: 'complete' });
  return storage;
}

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
