import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';
import { inspect } from 'node:util';
import { Cancellation } from './cancellation';
import { systemClock } from './clock';
import { ConfigurationError, explain, Pending } from './errors';
import { endGroup, error, line, maskSecret, startGroup, warning } from './github/log';
import { readInputs } from './inputs/read';
import { inputsOf, inputTable, type RawInputs, secretsIn } from './inputs/table';
import { type PhaseName, phaseNames } from './phaseTable';
import type { Health } from './run/finding';
import type { Sink } from './run/log';
import type { Run } from './run/run';
import { sentence } from './words';

/** @param group title of the one that is open; there can be none within another [GHDOCS:workflow-commands] */
const logIn = (group: string): Sink => ({
  line: text => line(text),
  warning: text => warning(text),
  folded: (title, lines) => {
    endGroup();
    startGroup(title);
    for (const each of lines) line(each);
    endGroup();
    startGroup(`${group}, further`);
  },
});

/**
 * One step of the action: `PHASE` says which, `INPUTS` holds all inputs as JSON (composite action) or they come as
 * `INPUT_…` (JavaScript action). Beside the phases there are `inputs`, which checks the inputs and puts out the list of
 * phases, and `cleanup`, which removes the worker.
 */
async function main(environment: NodeJS.ProcessEnv): Promise<void> {
  const { PHASE: step = '' } = environment;
  if (step === 'inputs') {
    const inputs = readInputs(givenInputs(environment), environment);
    const { name, phases, awsRegion } = inputs;
    for (const secret of secretsIn(inputs)) maskSecret(secret);
    if (inputs.caPrivateKey !== undefined) await (await import('./authority/handedKey')).checkHandedKey({ inputs, environment });
    const { setOutput } = await import('./github/files');
    setOutput('phases', JSON.stringify(phases));
    line(`Safe storage ${name} in ${awsRegion}: ${phases.join(', ')}`);
  } else if (step === 'cleanup') {
    await endJob(environment);
  } else if ((phaseNames as readonly string[]).includes(step)) {
    failedUntilItEnds(environment);
    await runPhase(step as PhaseName, environment);
  } else {
    throw new ConfigurationError(`PHASE: expected one of ${['inputs', ...phaseNames, 'cleanup'].join(', ')} (got "${step}")`);
  }
}

/** The status of a phase that says nothing more: of two outputs of one name the last one counts [actions/runner FileCommandManager.cs]. */
function failedUntilItEnds({ GITHUB_OUTPUT }: NodeJS.ProcessEnv): void {
  if (GITHUB_OUTPUT) appendFileSync(GITHUB_OUTPUT, `status=failed${EOL}`);
}

async function runPhase(phase: PhaseName, environment: NodeJS.ProcessEnv): Promise<void> {
  const inputs = readInputs(givenInputs(environment, inputsOf(phase)), environment, [phase]);
  const { startRun } = await import('./start');
  const { runPhase: doPhase } = await import('./phases/phase');
  const { JobReport } = await import('./report/jobReport');
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
    stopped = cancellation.by === undefined ? thrown as Error : (await import('./run/cancelled')).cancelled(run, cancellation.by);
  }
  endGroup();
  if (stopped instanceof Pending) line(`Pending: waiting for ${sentence(stopped.message)} Run again to go on.`);
  await jobReport.close(run, stopped);
  const { setOutput } = await import('./github/files');
  for (const [name, value] of run.record.outputs) setOutput(name, value);
  if (cancellation.by !== undefined) {
    error(explain(stopped));
    // What still goes on in this process is not to make anything.
    process.exit(1);
  }
  if (stopped !== undefined && !(stopped instanceof Pending)) throw stopped;
  process.exitCode = exitCodes[run.record.outputs.get('health') as Health | undefined ?? 'healthy'];
}

/** Exit codes of `verify`; 1 is that of a step which failed by itself. */
const exitCodes: Readonly<Record<Health, number>> = { healthy: 0, degraded: 2, broken: 3 };

async function endJob(environment: NodeJS.ProcessEnv): Promise<void> {
  const inputs = readInputs(givenInputs(environment, inputsOf('cleanup')), environment, []);
  const { cleanUp } = await import('./phases/cleanup');
  await cleanUp(inputs, async () => {
    const { startRun } = await import('./start');
    return startRun({ inputs, environment, clock: systemClock, sink: logIn('cleanup'), mask: secret => maskSecret(secret) });
  });
}

/**
 * A JavaScript action's inputs come one by one, as `INPUT_SUBNET-IDS` [actions/toolkit getInput]; its `post` is handed what its `main` was,
 * and both what their action does not know, if a workflow gives it: that is not read.
 */
function givenInputs(environment: NodeJS.ProcessEnv, names: readonly string[] = Object.keys(inputTable)): RawInputs {
  if (environment.INPUTS !== undefined) return JSON.parse(environment.INPUTS) as RawInputs;
  return Object.fromEntries(names
    .map(name => [name, environment[`INPUT_${name.toUpperCase()}`]])
    .filter(([, value]) => value !== undefined));
}

main(process.env).catch((failure: unknown) => {
  error(explain(failure));
  if (!(failure instanceof Error) || (!('remedy' in failure) && !('operation' in failure))) line(inspect(failure));
  process.exitCode = 1;
});
