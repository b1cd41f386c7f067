import { type Clock } from '../clock';
import { explain, ProvisioningError } from '../errors';
import { appendSummary, setOutput } from '../github/files';
import { warning } from '../github/log';
import type { PhaseName } from '../phaseTable';
import type { Run } from '../run/run';
import { type PhaseEnd, type RunReport, statusOf } from './runReport';
import type { WrittenReport } from './write';

/** What a phase came to whose last word this is. */
const killed = new ProvisioningError('The process was killed after this.', {
  remedy: 'What has begun at AWS goes on. Run again: it goes on from here.',
});

/** What one phase leaves to the job: evidence, report and summary. */
export class JobReport {
  private before: Promise<RunReport | undefined> | undefined;
  private last: Promise<unknown> = Promise.resolve();

  private readonly begun: number;

  constructor(private readonly phase: PhaseName, private readonly clock: Clock) {
    this.begun = clock.now();
  }

  /** Writes what was recorded until now, as that of a process that is killed: when it is not, it writes again. */
  async keep(run: Run): Promise<void> {
    const { evidence, html } = await this.write(run, killed);
    setOutput('evidence', evidence);
    setOutput('report', html);
  }

  /**
   * Whatever goes wrong with the report, the phase has come to what it has come to.
   * @returns what its reader does next; undefined where the report could not be written
   */
  async close(run: Run, stopped: Error | undefined): Promise<string | undefined> {
    run.record.output('status', statusOf({ stopped }));
    try {
      const { writeCsr, writeTerraform } = await import('./write');
      const { summarize } = await import('./summary');
      const { nextStep } = await import('./next');
      const kept = await this.write(run, stopped);
      run.record.output('evidence', kept.evidence);
      run.record.output('report', kept.html);
      const csr = run.record.outputs.get('cluster-csr');
      if (csr !== undefined) run.record.output('cluster-csr-file', await writeCsr(run, csr));
      const { terraform } = run.record;
      if (terraform !== undefined) run.record.output('terraform', await writeTerraform(run, this.phase, terraform));
      appendSummary(summarize(kept.report));
      return nextStep(kept.report);
    } catch (failure) {
      warning(`The report could not be written. ${explain(failure)}`);
      return undefined;
    }
  }

  /** One after the other, since they are the same files; the report of the phases before is read once. */
  private async write(run: Run, stopped: Error | undefined): Promise<WrittenReport> {
    const end: PhaseEnd = { phase: this.phase, stopped, begun: this.begun, ended: this.clock.now() };
    const { readReport, writeReport } = await import('./write');
    this.before ??= readReport(run);
    const written = this.last.catch(() => undefined).then(async () => writeReport(run, await this.before, end));
    this.last = written;
    return written;
  }
}
