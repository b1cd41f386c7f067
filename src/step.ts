import { Cancellation } from './cancellation';
import { systemClock } from './clock';
import { explain, Pending } from './errors';
import { setOutput } from './github/files';
import { endGroup, error, line, maskSecret, notice, startGroup, warning } from './github/log';
import type { Inputs } from './inputs/table';
import { runPhase as doPhase } from './phases/phase';
import type { PhaseName } from './phaseTable';
import { JobReport } from './report/jobReport';
import { cancelled } from './run/cancelled';
import type { Health, Severity } from './run/finding';
import type { Sink } from './run/log';
import type { Run } from './run/run';
import { startRun } from './start';

const annotations: Readonly<Record<Severity, typeof notice>> = { broken: error, degraded: warning, notice };

/** @param group title of the one that is open; there can be none within another [GHDOCS:workflow-commands] */
const logIn = (group: string): Sink => ({
  line: text => line(text),
  warning: (text, _, severity) => (severity === undefined ? warning(text, { title: group })
    : annotations[severity](text, { title: `${group}: ${severity}` })),
  folded: (title, lines) => {
    endGroup();
    startGroup(title);
    for (const each of lines) line(each);
    endGroup();
    startGroup(`${group}, further`);
  },
});

/** Does a phase; what a runner, a job and a reader need of it is left behind, however it ends. */
export async function runPhase(phase: PhaseName, inputs: Inputs, environment: NodeJS.ProcessEnv): Promise<void> {
  const jobReport = new JobReport(phase, systemClock);
  const title = `${phase}: ${inputs.name}`;
  const cancellation = new Cancellation();
  const { clock } = cancellation;
  startGroup(title);
  const mask = (secret: string) => maskSecret(secret);
  const keep = async (underWay: Run) => jobReport.keep(underWay);
  const starting = startRun({ phase, inputs, environment, clock, sink: logIn(title), mask, keep });
  const run = await cancellation.orCancelled(starting).catch((thrown: Error) => {
    if (cancellation.by === undefined) throw thrown;
    error(`Cancelled (${cancellation.by}) before anything was done.`);
    // A request that is not answered would hold this process up until the runner kills it.
    process.exit(1);
  });
  run.lease.stop = cancellation.signal;
  let stopped: Error | undefined;
  try {
    await cancellation.orCancelled(doPhase(phase, run));
  } catch (thrown) {
    stopped = cancellation.by === undefined ? thrown as Error : cancelled(run, cancellation.by);
  }
  endGroup();
  const next = await jobReport.close(run, stopped);
  if (stopped instanceof Pending) {
    const said = explain(stopped).replaceAll('\n', ' ');
    notice(`${said} ${next ?? 'Run again to go on.'}`, { title: `${title}: pending` });
  }
  for (const [name, value] of run.record.outputs) setOutput(name, value);
  if (cancellation.by !== undefined) {
    error(explain(stopped));
    // What still goes on in this process is not to make anything.
    process.exit(1);
  }
  if (stopped instanceof Pending) return;
  if (stopped !== undefined) throw stopped;
  process.exitCode = exitCodes[run.record.outputs.get('health') as Health | undefined ?? 'healthy'];
}

/** Exit codes of `verify`; 1 is that of a step which failed by itself. */
const exitCodes: Readonly<Record<Health, number>> = { healthy: 0, degraded: 2, broken: 3 };
