import type { RawInputs } from '../../src/inputs/table';
import { testAuthority } from '../support/authority';
import { newStorage } from '../support/storage';

/** Seconds between the attempts of a call that is throttled each time. */
async function pauses(inputs: RawInputs = {}): Promise<number[]> {
  const storage = await newStorage({
    faults: [{ service: 'kms', operation: 'DescribeCustomKeyStores', call: 'every', fault: 'throttle' }],
  });
  const { failure } = await storage.run({ ...await testAuthority(), ...inputs });
  expect(failure).toContain('kms:DescribeCustomKeyStores');
  const asked = storage.simulator.requests.filter(({ operation }) => operation === 'DescribeCustomKeyStores').map(({ at }) => at);
  return asked.slice(1).map((at, index) => (at - asked[index]!) / 1000);
}

test('what does not pass is given up after eight attempts, about a minute later by the run\'s own clock', async () => {
  const most = [1, 2, 4, 8, 16, 20, 20];
  const waited = await pauses();
  expect(waited).toHaveLength(most.length);
  waited.forEach((pause, index) => {
    expect(pause).toBeGreaterThanOrEqual(most[index]! / 2);
    expect(pause).toBeLessThanOrEqual(most[index]!);
  });
});

test('those who are throttled in the same moment ask again at times of their own, the same in each rehearsal', async () => {
  const vault = await pauses();
  expect(await pauses()).toEqual(vault);
  const other = await pauses({ name: 'other' });
  expect(other.filter(pause => vault.includes(pause))).toEqual([]);
});

test('a fleet whose calls are more than AWS takes in a second is deployed all the same', async () => {
  const fleet = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
  const storage = await newStorage({
    settings: { requestRates: 'published', quotas: { clusters: fleet.length, hsms: 2 * fleet.length, keyStores: fleet.length } },
  });
  const authority = await testAuthority();
  const attempts = await Promise.all(fleet.map(async (name, index) =>
    storage.run({ ...authority, name, phases: 'provision, initialize, activate, connect' }, String(index + 1))));
  expect(attempts.map(({ failure, status }) => failure ?? status)).toEqual(fleet.map(() => 'complete'));
  const refused = storage.simulator.requests.filter(({ status, operation }) => status === 400 && operation === 'DescribeCustomKeyStores');
  expect(refused.length).toBeGreaterThan(fleet.length);
});

test('what is refused is asked once', async () => {
  const fault = { code: 'AccessDeniedException', message: 'not you', status: 400 };
  const storage = await newStorage({ faults: [{ service: 'cloudhsm', operation: 'DescribeClusters', call: 'every', fault }] });
  expect((await storage.run({ phases: 'provision' })).failure).toContain('cloudhsm:DescribeClusters');
  expect(storage.simulator.requests.filter(({ operation }) => operation === 'DescribeClusters')).toHaveLength(1);
});
