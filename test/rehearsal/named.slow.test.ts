import type { RawInputs } from '../../src/inputs/table';
import { rehearse } from '../../src/rehearsal/rehearsal';
import { example } from '../../src/simulator/account';
import { testAuthority } from '../support/authority';

/** A rehearsal is the check of every pull request: what a valid configuration names is there, whatever it is called. */
test.each<readonly [what: string, inputs: RawInputs]>([
  ['resources of their own', {
    'security-group-ids': 'sg-0aaaaaaaaaaaaaaa1, sg-0aaaaaaaaaaaaaaa2',
    'route-table-ids': 'rtb-0aaaaaaaaaaaaaaa1, rtb-0aaaaaaaaaaaaaaa2',
    'worker-image': 'ami-0aaaaaaaaaaaaaaa1',
    'worker-instance-type': 't4g.micro',
  }],
  ['a function by its ARN', { worker: 'lambda:arn:aws:lambda:eu-central-1:111122223333:function:hands:live' }],
  ['a backup by its ARN', { 'source-backup-id': 'arn:aws:cloudhsm:eu-central-1:999988887777:backup/backup-abcdefghijk' }],
  ['the newest backup', { 'source-backup-id': 'newest' }],
  ['no key of the passwords', { 'parameter-kms-key': ' ' }],
])('%s are there', async (_, inputs) => {
  const { failure, phases } = await rehearse({
    inputs: {
      'name': 'mine', 'aws-region': example.region, 'subnet-ids': 'subnet-0aaaaaaaaaaaaaaa1, subnet-0aaaaaaaaaaaaaaa2', ...inputs,
      ...await testAuthority(),
    },
    print: () => undefined,
  });
  expect(failure).toBeUndefined();
  expect(phases.map(({ phase, status }) => [phase, status])).toEqual(
    ['provision', 'initialize', 'activate', 'connect', 'storage'].map(phase => [phase, 'complete']),
  );
});
