import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PhaseName } from '../phaseTable';
import { renderReport } from './html/report';
import { type PhaseEnd, type Reported, type RunReport, withPhase } from './runReport';

/** A job's report, and where it is kept. */
export interface WrittenReport {
  readonly report: RunReport;
  /** Path of the report as JSON: the evidence. */
  readonly evidence: string;
  /** Path of the report as HTML. */
  readonly html: string;
}

const filesOf = (run: Reported) => ({ evidence: `${stemOf(run)}-evidence.json`, html: `${stemOf(run)}-report.html` });

/**
 * The report of the phases before, in the runner's temporary folder, which the steps of a job share and which is empty when a job
 * begins [GHDOCS:variables RUNNER_TEMP].
 */
export const readReport = async (run: Reported): Promise<RunReport | undefined> =>
  readFile(filesOf(run).evidence, 'utf8').then(text => JSON.parse(text) as RunReport).catch(() => undefined);

/** Extends the report of the phases before by this one. */
export async function writeReport(run: Reported, before: RunReport | undefined, end: PhaseEnd): Promise<WrittenReport> {
  const kept = filesOf(run);
  const report = withPhase(before, run, end);
  await writeWhole(kept.evidence, `${JSON.stringify(report, undefined, 2)}\n`);
  await writeWhole(kept.html, renderReport(report));
  return { report, ...kept };
}

/** Keeps the phase's resources as a file of one folder, which is a Terraform module; the folder's path. */
export async function writeTerraform(run: Reported, phase: PhaseName, text: string): Promise<string> {
  const folder = `${stemOf(run)}-terraform`;
  await mkdir(folder, { recursive: true });
  await writeWhole(join(folder, `${phase}.tf`), text);
  return folder;
}

/** Keeps the CSR that is to be signed elsewhere, as a file for those who sign it. */
export async function writeCsr(run: Reported, csr: string): Promise<string> {
  const file = `${stemOf(run)}-cluster.csr`;
  await writeWhole(file, `${csr}\n`);
  return file;
}

const stemOf = ({ environment, inputs, identity }: Reported): string =>
  join(environment.RUNNER_TEMP ?? tmpdir(), `safe-storage-${inputs.name}-${identity.accountId}-${inputs.awsRegion}`);

/** Under another name first, so that a step that is cancelled meanwhile leaves the file of the step before. */
async function writeWhole(file: string, text: string): Promise<void> {
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}
