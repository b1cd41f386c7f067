import { readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Run } from '../run';
import { renderReport } from './html/report';
import { type PhaseEnd, type RunReport, withPhase } from './runReport';

/** A job's report, and where it is kept. */
export interface KeptReport {
  readonly report: RunReport;
  /** Path of the report as JSON: the evidence. */
  readonly evidence: string;
  /** Path of the report as HTML. */
  readonly html: string;
}

/**
 * Extends the job's report by this phase, in the runner's temporary folder, which the steps of a job share and which is
 * empty when a job begins [actions docs, RUNNER_TEMP].
 */
export async function keepReport(run: Run, end: PhaseEnd): Promise<KeptReport> {
  const { environment, inputs, identity } = run;
  const stem = join(environment.RUNNER_TEMP ?? tmpdir(), `safe-storage-${inputs.name}-${identity.accountId}-${inputs.awsRegion}`);
  const kept = { evidence: `${stem}-evidence.json`, html: `${stem}-report.html` };
  const before = await readFile(kept.evidence, 'utf8').then(text => JSON.parse(text) as RunReport, () => undefined);
  const report = withPhase(before, run, end);
  await writeWhole(kept.evidence, `${JSON.stringify(report, undefined, 2)}\n`);
  await writeWhole(kept.html, renderReport(report));
  return { report, ...kept };
}

/** Under another name first, so that a step that is cancelled meanwhile leaves the file of the step before. */
async function writeWhole(file: string, text: string): Promise<void> {
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}
