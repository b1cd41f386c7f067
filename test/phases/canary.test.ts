import { explain } from '../../src/errors';
import { renderReport } from '../../src/report/html/report';
import { summarize } from '../../src/report/summary';
import type { Fault } from '../../src/simulator/core/faults';
import { canaries, disguises, hide, leaks, left, secretsOf, type Text } from '../support/canaries';
import { newStorage, type Storage } from '../support/storage';

const refused = (service: string, operation: string): Fault =>
  ({ service, operation, call: 'every', fault: { code: 'ValidationException', message: 'not today', status: 400 } });

/** Whatever a run leaves for its reader: outputs, evidence, summary, report, Terraform, and the message that it ends with. */
async function run(storage: Storage, inputs: Parameters<Storage['run']>[0]): Promise<{ texts: Text[]; failed: boolean }> {
  try {
    const { outputs, report, terraform, failure } = await storage.run({ 'poll-interval': '60', ...inputs });
    const texts: Text[] = [
      ['outputs', JSON.stringify([...outputs])], ['evidence', JSON.stringify(report)], ['summary', summarize(report)],
      ['HTML report', renderReport(report)], ['Terraform', [...terraform.values()].join()],
    ];
    return { texts, failed: failure !== undefined };
  } catch (error) {
    return { texts: [['message', `${explain(error)} ${JSON.stringify(error)} ${(error as Error).stack}`]], failed: true };
  }
}

const all = 'plan, provision, initialize, activate, connect, storage, verify';

test.each<[how: string, fault: Fault | undefined, phases: string, authority: 'brought' | 'made']>([
  ['is whole', undefined, all, 'brought'],
  ['is whole, with a CA made by us', undefined, 'provision, initialize', 'made'],
  ['is not let in by STS', refused('sts', 'AssumeRoleWithWebIdentity'), all, 'brought'],
  ['fails at plan', refused('ec2', 'DescribeVpcAttribute'), all, 'brought'],
  ['fails at provision', refused('cloudhsm', 'CreateHsm'), all, 'brought'],
  ['fails at initialize', refused('cloudhsm', 'InitializeCluster'), all, 'brought'],
  ['fails at initialize, with a CA made by us', refused('cloudhsm', 'InitializeCluster'), all, 'made'],
  ['fails to keep the CA that it made', refused(
    'github', 'PUT /github/repos/example/vault/actions/secrets/SAFE_STORAGE_CA_PRIVATE_KEY',
  ), all, 'made'],
  ['fails at keeping the admin password', refused('ssm', 'PutParameter'), all, 'brought'],
  ['fails at activate', { event: 'command-fails' }, all, 'brought'],
  ['fails at connect', { event: 'connection-error', code: 'SUBNET_NOT_FOUND' }, all, 'brought'],
  ['fixes a lost password at connect', { event: 'connection-error', code: 'INVALID_CREDENTIALS' }, all, 'brought'],
  ['fails at storage', { event: 'filesystem-fails' }, all, 'brought'],
  ['fails at verify', refused('cloudhsm', 'DescribeBackups'), all, 'brought'],
  ['fails at teardown', refused('kms', 'ScheduleKeyDeletion'), `${all}, teardown`, 'brought'],
])('a run that %s leaves no secret anywhere but where it belongs', async (how, fault, phases, authority) => {
  const storage = await newStorage({ faults: fault === undefined ? [] : [fault] });
  const given = await hide(storage.simulator, authority);
  const { texts, failed } = await run(storage, { ...given, phases, ...phases.includes('teardown') && { confirm: 'vault' } });
  expect(failed).toBe(/fail|not let in/.test(how));
  const secrets = await secretsOf(storage.simulator);
  expect(leaks(secrets, [['log', storage.log.join('\n')], ...texts, ...left(storage.simulator)])).toEqual([]);
});

test('the search finds a secret in any disguise', () => {
  const secrets = [{ name: 'it', value: canaries.adminPassword, meantFor: ['ssm:'] }];
  const seen = disguises(canaries.adminPassword);
  expect(seen.length).toBeGreaterThan(6);
  for (const look of seen) expect(leaks(secrets, [['log', `before ${look} after`]])).toEqual(['it in log']);
  for (const before of ['', 'x', 'xx']) {
    const packed = Buffer.from(`${before}${canaries.adminPassword} and what comes after it, at length`).toString('base64');
    expect(leaks(secrets, [['log', packed], ['ssm:PutParameter', canaries.adminPassword]])).toEqual(['it in log']);
  }
});
