import { testAuthority } from '../support/authority';
import { newStorage } from '../support/storage';

test('a runner inside the VPC does the whole way by itself, without any instance', async () => {
  const storage = await newStorage();
  const { status, failure, changes } = await storage.run({ worker: 'runner', ...await testAuthority() });
  expect(failure).toBeUndefined();
  expect(status).toBe('complete');
  expect(changes.filter(call => /^(ec2|lambda):|SendCommand/.test(call))).toEqual([]);
});

test('a script on the runner that hangs is ended with all that it has started, and until then the log says that it goes on', async () => {
  const storage = await newStorage();
  const inputs = { worker: 'runner', ...await testAuthority() };
  await storage.run({ ...inputs, phases: 'provision, initialize' });
  storage.simulator.world.faults.add({ service: 'worker', operation: '*', call: 'every', fault: 'silent' });
  const { failure, log } = await storage.run({ ...inputs, phases: 'activate', timeout: '7' });
  expect(failure).toMatch(/^The script on this runner had not ended after 7 minutes, and was killed\.\nSomething in it hung: [^]*TCP 2223-2225/);
  expect(log).toMatch(/waiting +for the script on this runner after 5 min/);
});
