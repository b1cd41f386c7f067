import { rehearse } from '../../src/rehearsal/rehearsal';
import { example } from '../../src/simulator/account';
import { testAuthority } from '../support/authority';

test.each([
  'i-0123456789abcdef0', 'lambda:my-worker', 'lambda:my-worker:live', 'runner',
])('whoever has worker: %s rehearses with one that is like it', async worker => {
  const log: string[] = [];
  const { failure, phases } = await rehearse({
    inputs: {
      'name': 'mine', 'aws-region': example.region, 'subnet-ids': 'subnet-0aaaaaaaaaaaaaaa1, subnet-0aaaaaaaaaaaaaaa2',
      'phases': 'provision, initialize, activate', worker, ...await testAuthority(),
    },
    print: line => log.push(line),
  });
  expect(failure).toBeUndefined();
  expect(phases.map(({ status }) => status)).toEqual(['complete', 'complete', 'complete']);
  expect(log.join('\n')).toContain('cleanup');
});

test('a plan of one\'s own configuration lacks no permission: the roles have what the phases need', async () => {
  const log: string[] = [];
  const inputs = { 'name': 'mine', 'aws-region': example.region, 'subnet-ids': example.subnetIds.join(', '), 'phases': 'plan' };
  expect((await rehearse({ inputs, print: line => log.push(line) })).failure).toBeUndefined();
  expect(log.join('\n')).toContain('nothing stands in the way');
});
