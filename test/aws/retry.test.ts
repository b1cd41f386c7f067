import { testAuthority } from '../support/authority';
import { newStorage } from '../support/storage';

test('what does not pass is given up after eight attempts, a minute later by the run\'s own clock', async () => {
  const storage = await newStorage({
    faults: [{ service: 'kms', operation: 'DescribeCustomKeyStores', call: 'every', fault: 'throttle' }],
  });
  const { failure } = await storage.run(await testAuthority());
  expect(failure).toContain('kms:DescribeCustomKeyStores');
  const asked = storage.simulator.requests.filter(({ operation }) => operation === 'DescribeCustomKeyStores').map(({ at }) => at);
  expect(asked).toHaveLength(8);
  expect(asked.slice(1).map((at, index) => Math.round((at - asked[index]!) / 1000))).toEqual([1, 2, 4, 8, 16, 20, 20]);
});

test('what is refused is asked once', async () => {
  const fault = { code: 'AccessDeniedException', message: 'not you', status: 400 };
  const storage = await newStorage({ faults: [{ service: 'cloudhsm', operation: 'DescribeClusters', call: 'every', fault }] });
  expect((await storage.run({ phases: 'provision' })).failure).toContain('cloudhsm:DescribeClusters');
  expect(storage.simulator.requests.filter(({ operation }) => operation === 'DescribeClusters')).toHaveLength(1);
});
