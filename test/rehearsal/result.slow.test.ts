import { rehearse } from '../../src/rehearsal/rehearsal';
import { showResult } from '../../src/rehearsal/result';
import { example } from '../../src/simulator/account';
import { testAuthority } from '../support/authority';

/* What the terminal shows in the end. */

const rehearsed = async (phases?: string, more: Record<string, string> = {}) => {
  const log: string[] = [];
  const result = await rehearse({
    inputs: {
      'name': 'mine', 'aws-region': example.region, 'subnet-ids': example.subnetIds.join(' '), 'github-token': 'mine',
      ...await testAuthority(),
      ...phases !== undefined && { phases },
      ...more,
    },
    print: line => log.push(line),
  });
  return { result, log: log.join('\n'), text: showResult(result).join('\n') };
};

test('the whole way: what trusts whom, how to mount it, and what was replaced of the inputs', async () => {
  const { result, log, text } = await rehearsed();
  const { outputs } = result;
  expect(text).toMatch(new RegExp(`Chain of trust\\n +\\S[^]*signs the certificate of ${outputs.get('cluster-id')}`));
  expect(text).toContain(`encrypts ${outputs.get('file-system-id')}`);
  expect(text).toContain(`Mount it\n  ${outputs.get('mount-command')}`);
  expect(text).toMatch(/Complete in [\d.]+ s of real time/);
  expect(showResult(result, 64).filter(line => line.length > 64 && /\$|█/.test(line))).toEqual([]);
  expect(log).toContain('Taken from the simulated account instead of your configuration: github-token.');
});

test('a key without files: what trusts whom ends with the key', async () => {
  const { text } = await rehearsed('provision, initialize, activate, connect');
  expect(text).toMatch(/Chain of trust\n[^]*holds the key material of arn:/);
  expect(text).not.toMatch(/encrypts|Mount it/);
});

test.each([
  ['full', 'whose hardware the AWS and the manufacturer\'s root prove'], ['aws', 'whose hardware the AWS root alone proves'],
  ['off', 'whose hardware is not proven'],
])('with hardware-verification %s it says %s', async (verification, words) => {
  const { text } = await rehearsed('provision, initialize, activate, connect', { 'hardware-verification': verification });
  expect(text).toContain(`, ${words}\n`);
});

test('a failure stands first, with what helps', async () => {
  const { text } = await rehearsed('provision, storage');
  expect(text).toMatch(/^\nFailed\n +Key alias\/mine is not there[^]*Run the phase connect first/);
  expect(text).toMatch(/storage +[ █]+ \S.* failed\n/);
  expect(text).toMatch(/Failed in [\d.]+ s of real time/);
  expect(text).not.toContain('Chain of trust');
});
