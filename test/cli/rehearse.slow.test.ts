import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { RunReport } from '../../src/report/runReport';
import { example } from '../../src/simulator/account';
import { faultsOf } from '../support/evidenceSchema';

/* `npm run rehearse` as somebody types it. */

const root = resolve(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'rehearse-'));
afterAll(() => rmSync(folder, { recursive: true }));

const rehearse = (args: string[], input = '') => spawnSync(
  join(root, 'node_modules/.bin/tsx'), [join(root, 'src/rehearse.ts'), ...args], { cwd: folder, input, encoding: 'utf8' },
);

const plan = [
  'name: vault', `aws-region: ${example.region}`, `subnet-ids: [${example.subnetIds.join(', ')}]`, 'phases: plan', '',
].join('\n');
const timesOf = (text: string) => (JSON.parse(text) as RunReport).phases.map(({ begun }) => Date.parse(begun));

test('a CA made today is one of today; inputs come from standard input, and standard output is the evidence alone', () => {
  const run = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] }).toString();
  run('req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', 'key.pem', '-out', 'ca.pem', '-days', '3650', '-subj', '/CN=Example CA',
    '-addext', 'basicConstraints=critical,CA:TRUE', '-addext', 'keyUsage=critical,keyCertSign,cRLSign');
  const block = (name: string, pem: string) => `${name}: |\n${pem.replace(/^/gm, '  ')}\n`;
  const config = plan + block('ca-certificate', run('x509', '-in', 'ca.pem')) + block('ca-private-key', run('pkey', '-in', 'key.pem'));
  const { stdout, stderr, status } = rehearse(['--config', '-', '--no-report', '--json'], config);
  expect({ stderr, status }).toEqual({ stderr: expect.stringContaining('CA can sign') as string, status: 0 });
  expect(faultsOf(JSON.parse(stdout) as RunReport)).toEqual([]);
  expect(Math.abs(timesOf(stdout)[0]! - Date.now())).toBeLessThan(600_000);
});

test('with the same seed and start it goes the same way', () => {
  writeFileSync(join(folder, 'plan.yml'), plan);
  const args = ['--config', 'plan.yml', '--no-report', '--json', '--start', '2027-02-03T04:05:06+01:00'];
  const [one, other] = [rehearse(args), rehearse(args)];
  expect(timesOf(one.stdout)).toEqual([Date.parse('2027-02-03T03:05:06Z')]);
  const log = ({ stderr }: { stderr: string }) => stderr.replace(/127\.0\.0\.1:\d+|[\d.]+ s of real time/g, '…');
  expect(log(one)).toBe(log(other));
});

test('a phase that fails is 1, and the evidence tells it', () => {
  const { stdout, status } = rehearse(['--config', '-', '--no-report', '--json'], plan.replace('plan', 'storage'));
  expect(status).toBe(1);
  expect((JSON.parse(stdout) as RunReport).outputs.status).toBe('failed');
});

test.each([
  [['--config', 'plan.yml', '--sed', '7', '-j'],
    '--sed: expected an option that --help lists; did you mean "--seed"?\n-j: expected an option that --help lists\n'],
  [['--report', 'none/report.html'], expect.stringContaining('--report: expected a file that can be written (got "none/report.html")\n')],
  [['--evidence', '.'], expect.stringContaining('--evidence: expected a file that can be written (got ".")\n')],
  [['--start', 'tomorrow'], expect.stringMatching(/^--start: expected a time with its zone, such as "2.*Z" \(got "tomorrow"\)\n$/)],
])('%j cannot be used, which is said before anything runs: 2', (args, message) => {
  const { stdout, stderr, status } = rehearse(args);
  expect({ stdout, stderr, status }).toEqual({ stdout: '', stderr: message, status: 2 });
});

test('a run that does not begin leaves no file', () => {
  expect(rehearse(['--report', 'new.html', '--config', '-'], 'name: Vault\n').status).toBe(2);
  expect(existsSync(join(folder, 'new.html'))).toBe(false);
});

test('-h explains it', () => {
  const { stdout, status } = rehearse(['-h']);
  expect([stdout.split('\n')[0], status]).toEqual([expect.stringMatching(/^Rehearses a safe storage/), 0]);
});
