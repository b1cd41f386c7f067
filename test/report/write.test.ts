import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunReport } from '../../src/report/runReport';
import { readReport, writeCsr, writeReport } from '../../src/report/write';
import { faultsOf } from '../support/evidenceSchema';
import { begin, minute, reported, wholeWay } from './sample';

let folder: string;
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'report-')); });
afterEach(async () => rm(folder, { recursive: true }));

async function step(index: number, inputs = {}) {
  const run = reported(wholeWay[index]!.fill, { environment: { RUNNER_TEMP: folder }, inputs });
  return writeReport(run, await readReport(run), {
    phase: wholeWay[index]!.phase, begun: begin + index * minute, ended: begin + (index + 1) * minute,
  });
}

test('each step extends the evidence of the steps before, and writes the report of them all', async () => {
  await step(0);
  await step(1);
  const { evidence, html } = await step(2);
  const kept = JSON.parse(await readFile(evidence, 'utf8')) as RunReport;
  expect(kept.phases.map(({ phase }) => phase)).toEqual(['provision', 'initialize', 'activate']);
  expect(kept.evidence.hardware?.verdict.genuine).toBe(true);
  expect(faultsOf(kept)).toEqual([]);
  const page = await readFile(html, 'utf8');
  for (const { phase } of kept.phases) expect(page).toContain(phase);
  expect((await readdir(folder)).sort()).toEqual([evidence, html].map(file => file.slice(folder.length + 1)).sort());
});

test('two storages of one job have files of their own', async () => {
  const [one, other] = [await step(0), await step(0, { name: 'archive' })];
  expect(other.evidence).not.toBe(one.evidence);
  expect(other.report.phases).toHaveLength(1);
});

test('a CSR that is to be signed is a file of its own, as openssl reads it', async () => {
  const file = await writeCsr(reported(wholeWay[1]!.fill, { environment: { RUNNER_TEMP: folder } }), 'CSR');
  expect(file).toMatch(/-cluster\.csr$/);
  expect(await readFile(file, 'utf8')).toBe('CSR\n');
});

test('a file that cannot be read is begun anew, so that a phase does not fail for it', async () => {
  const { evidence } = await step(0);
  await writeFile(evidence, '{"format":');
  expect((await step(1)).report.phases.map(({ phase }) => phase)).toEqual(['initialize']);
});
