import { testAuthority } from '../support/authority';
import { newStorage } from '../support/storage';

test('a runner inside the VPC does the whole way by itself, without any instance', async () => {
  const storage = await newStorage();
  const { status, failure, changes } = await storage.run({ worker: 'runner', ...await testAuthority() });
  expect(failure).toBeUndefined();
  expect(status).toBe('complete');
  expect(changes.filter(call => /^(ec2|lambda):|SendCommand/.test(call))).toEqual([]);
});
