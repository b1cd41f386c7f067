import { rehearse } from '../../src/rehearsal/rehearsal';
import { showResult } from '../../src/rehearsal/result';
import { example } from '../../src/simulator/account';

test('whoever has the CA\'s key in KMS rehearses with one that is like it, wherever it is', async () => {
  const arn = 'arn:aws:kms:us-east-1:999988887777:key/1234abcd-12ab-34cd-56ef-1234567890ab';
  const result = await rehearse({
    inputs: {
      'name': 'mine', 'aws-region': example.region, 'subnet-ids': example.subnetIds.join(' '), 'phases': 'plan, provision, '
      + 'initialize', 'ca-kms-key': arn,
    },
    print: () => undefined,
  });
  expect(result.failure).toBeUndefined();
  expect(result.phases.map(({ status }) => status)).toEqual(['complete', 'complete', 'complete']);
  expect(result.report.evidence.authority?.kmsKey).toBe(arn);
  expect(showResult(result).join('\n')).toContain('Complete');
});
