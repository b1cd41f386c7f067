import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { RunReport } from '../../src/report/runReport';
import { faultsOf } from '../support/evidenceSchema';

const root = resolve(__dirname, '../..');
const page = readFileSync(join(root, 'docs/evidence.md'), 'utf8');

/** What an auditor is told to type. */
const commands = [
  ...page.slice(page.indexOf('## Check it'), page.indexOf('## Attest it')).matchAll(/^```sh\n([^]*?)^```$/gm),
].map(([, code]) => code!);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evidence-'));
  execFileSync(
    join(root, 'node_modules/.bin/tsx'), [join(root, 'src/rehearse.ts'), '--no-report', '--evidence', 'evidence.json'], { cwd: folder },
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

/** As a shell would run them, until one fails. */
const type = (...lines: string[]) => spawnSync('bash', ['-e'], { cwd: folder, input: lines.join('\n'), encoding: 'utf8' });

test('a rehearsal leaves evidence that fits the schema', () => {
  expect(faultsOf(JSON.parse(readFileSync(join(folder, 'evidence.json'), 'utf8')) as RunReport)).toEqual([]);
});

test('the commands of the page verify it with openssl and jq alone', () => {
  const { stdout, stderr, status } = type(...commands);
  expect([status, stderr.match(/error|fail/i)]).toEqual([0, null]);
  expect(stdout.match(/^Verified OK$/gm)).toHaveLength(4);
  expect(stdout.match(/Fingerprint=([0-9A-F]{2}:){31}/g)).toHaveLength(2);
  expect(stdout).toMatch(/^one card\none key$/m);
  expect(stdout).toMatch(/^cluster.pem: OK$/m);
  expect(stdout).toMatch(/^true$/m);
  expect(stdout).toMatch(/ storage complete, arn:aws:sts::/);
});

test('and refuse a card that another root has signed', () => {
  const { stdout, status } = type(...commands.slice(0, 1), 'cp manufacturer-root.pem aws-root.pem', ...commands.slice(1));
  expect(status).not.toBe(0);
  expect(stdout.match(/^Verified OK$/gm)).toHaveLength(1);
});
