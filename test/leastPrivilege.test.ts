import { usageOf, usageTable } from '../src/simulator/iam/usage';
import { type Duties, startDuties } from './support/duties';

/** A storage's whole life, each part with the role of its duty alone: made, activated, finished, watched, taken away. */
async function live({ as, simulator: { clock } }: Duties): Promise<string[]> {
  const steps: (() => ReturnType<Duties['as']>)[] = [
    async () => as('verify', 'plan'),
    async () => as('deploy', 'provision, initialize'),
    async () => as('activate', 'activate, connect'),
    async () => as('deploy', 'connect, storage'),
    async () => as('verify', 'plan, verify'),
    async () => as('teardown', 'teardown', { 'confirm': 'vault', 'delete-backups': 'true' }),
  ];
  const failures: string[] = [];
  for (const step of steps) failures.push((await step()).failure ?? '');
  await clock.sleep(31 * 24 * 3_600_000);
  const { failure, phases } = await as('teardown', 'teardown', { 'confirm': 'vault', 'delete-backups': 'true' });
  return [...failures, failure ?? '', phases.at(-1)!.status];
}

/** What a role may do and did not in this life; every other day needs it. */
const otherDays: Readonly<Record<string, Readonly<Record<string, string>>>> = {};

describe.each(['eu-central-1', 'us-gov-west-1', 'cn-north-1'])('the roles of the template in %s', region => {
  let duties: Duties;
  let ends: string[];
  beforeAll(async () => {
    duties = await startDuties({ region });
    ends = await live(duties);
  });
  afterAll(async () => duties.simulator.close());

  test('let each duty do its part of a storage\'s life', () => {
    expect(ends).toEqual(['', '', '', '', '', '', '', 'complete']);
  });

  test('are never denied anything', () => {
    // SSM's own key lets everybody of the account use it through SSM; IAM, asked too, knows nothing of that [SSM23].
    const { kms, iam } = duties.simulator.world;
    const ssmKey = kms.aliases.get('alias/aws/ssm')!.keyId;
    expect(usageOf(iam).flatMap(({ role, denied }) => denied.filter(what => !what.endsWith(`key/${ssmKey}`)).map(what => `${role}: ${what}`))).toEqual([]);
  });

  test('allow nothing that is not used, but for what other days need', () => {
    const usage = usageOf(duties.simulator.world.iam);
    console.log(usageTable(usage).join('\n'));
    const unused = usage.map(({ role, allowed }) => [role, allowed.filter(({ used }) => !used).map(({ action }) => action)]);
    expect(Object.fromEntries(unused)).toEqual(Object.fromEntries(Object.entries(otherDays).map(([role, reasons]) => [role, Object.keys(reasons).sort()])));
  });
});
