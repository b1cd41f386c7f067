import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DrillName, drillNames } from '../../src/drillTable';
import { endedAsSaid, performDrill, performDrillOn, showDrill } from '../../src/rehearsal/drill';
import { drills } from '../../src/rehearsal/drills/table';
import type { RunReport } from '../../src/report/runReport';
import { example } from '../../src/simulator/account';
import { finishedStorage, keep } from '../support/finished';
import type { Storage } from '../support/storage';
import { has } from '../support/tools';

/* Each night of the runbook ends as its chapter says. */

let storage: Storage;
let built: RunReport;
let asBuilt: () => Promise<Storage>;
beforeAll(async () => {
  storage = await finishedStorage();
  built = (await storage.run({ phases: 'verify' })).report;
  asBuilt = keep(storage);
});
beforeEach(async () => { storage = await asBuilt(); });

/** The example's inputs, but few looks at AWS. */
const inputs = {
  'name': 'vault', 'aws-region': example.region, 'subnet-ids': example.subnetIds.join(' '), 'parameter-kms-key': example.parameterKey,
};
const rarely = { ...inputs, 'poll-interval': '60' };

async function perform(name: DrillName) {
  const log: string[] = [];
  const result = await performDrillOn(storage.simulator, name, { inputs: rarely, built, print: line => log.push(line) });
  return { result, log: log.join('\n') };
}

test.each(drillNames)('%s', async name => {
  const { result, log } = await perform(name);
  const { healths, failure, keyWorks } = result;
  expect({ failure, log: endedAsSaid(result) ? '' : log }).toEqual({ failure: undefined, log: '' });
  expect(healths.before).toBe('healthy');
  // What only costs money is worth a notice; all else is seen as soon as somebody looks.
  if (!['throughput-changed', 'worker-left-behind'].includes(name)) expect(healths.struck).toMatch(/broken|degraded/);
  expect(keyWorks).toBe(!['key-deleted', 'leaving'].includes(name));
  // Until the storage is left, teardown waits.
  expect(log).toContain(`#${name === 'leaving' ? 'teardown-waits' : drills[name].chapter}`);
});

const runbook = readFileSync(join(__dirname, '../../docs/runbook.md'), 'utf8');
const chapter = (name: string): string => new RegExp(`^## ${name}\\n([^]*?)(?=^## )`, 'm').exec(runbook)![1]!.replace(/\s+/g, ' ');
const commands = drillNames.flatMap(name => drills[name].steps.flatMap(step => ('command' in step ? [[name, step.command] as const] : [])));

test('each chapter has a drill, but for those of which the page says why not', () => {
  const headings = [...runbook.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading!);
  const drilled = new Set(drillNames.map(name => drills[name].chapter));
  expect(headings.filter(heading => !drilled.has(heading))).toEqual(['users-not-seen', 'certificate-ends', 'refused']);
});

test.each(commands)('%s: the page prints the command that it runs: %s', (name, command) => {
  expect(chapter(drills[name].chapter)).toContain(`\`${command}\``);
});

(has('aws') ? test : test.skip).each([...new Set(commands.map(([, command]) => command))])('the AWS CLI knows the command: %s', command => {
  const ids = command.replace('CLUSTER_ID', 'cluster-abcdefghijk').replace('HSM_ID', 'hsm-abcdefghijk').replace('ALIAS', 'alias/vault')
    .replace('BACKUP_ID', 'backup-abcdefghijk');
  const [aws, ...words] = `${ids} --generate-cli-skeleton output --region eu-central-1`.split(' ');
  expect(() => execFileSync(aws!, words, { encoding: 'utf8', stdio: 'pipe' })).not.toThrow();
});

test('the password that somebody has written down is in no line and in no report', async () => {
  const password = storage.simulator.world.ssm.parameters.value('/safe-storage/vault/admin-password')!;
  const { result, log } = await perform('admin-password-lost');
  expect(result.report.drill).toMatchObject({ steps: ['Run the phases activate with admin-password'], asSaid: true });
  expect(JSON.stringify(result.report) + log + showDrill({ ...result, took: 0 }).join()).not.toContain(password);
});

test('a configuration that ends pending is no storage that could be lost', async () => {
  await expect(performDrill('hsm-lost', { inputs: { ...inputs, wait: 'false' }, print: () => undefined }))
    .rejects.toThrow('--drill: expected a configuration whose phases end complete on the simulator');
});
