import { systemClock } from './clock';
import { ConfigurationError, explain, Pending } from './errors';
import { appendSummary, endGroup, error, line, maskSecret, setOutput, startGroup, warning } from './github/log';
import { type InputName, inputTable, type RawInputs, readInputs } from './inputs';
import { type PhaseName, phaseNames } from './phases/names';
import type { Sink } from './report/log';

const log: Sink = { line: text => line(text), warning: text => warning(text) };

/**
 * One step of the action: `PHASE` says which, `INPUTS` holds all inputs as JSON (composite action) or they come as
 * `INPUT_…` (JavaScript action). Beside the phases there are `inputs`, which checks the inputs and puts out the list of
 * phases, and `cleanup`, which removes the worker.
 */
async function main(environment: NodeJS.ProcessEnv): Promise<void> {
  const { PHASE: step = '' } = environment;
  const raw = givenInputs(environment);
  if (step === 'inputs') {
    const { name, phases, awsRegion } = readInputs(raw, environment);
    setOutput('phases', JSON.stringify(phases));
    line(`Safe storage ${name} in ${awsRegion}: ${phases.join(', ')}`);
  } else if (step === 'cleanup') {
    await cleanUp(raw, environment);
  } else if ((phaseNames as readonly string[]).includes(step)) {
    await runPhase(step as PhaseName, raw, environment);
  } else {
    throw new ConfigurationError(`PHASE: expected one of ${['inputs', ...phaseNames, 'cleanup'].join(', ')} (got "${step}")`);
  }
}

async function runPhase(phase: PhaseName, raw: RawInputs, environment: NodeJS.ProcessEnv): Promise<void> {
  const inputs = readInputs(raw, environment, [phase]);
  const { startRun } = await import('./start');
  const { loadPhase } = await import('./phases/phase');
  const { writeEvidence } = await import('./report/evidence');
  const { summarize } = await import('./report/summary');
  const begun = systemClock.now();
  startGroup(`${phase}: ${inputs.name}`);
  const run = await startRun({ inputs, environment, clock: systemClock, sink: log, mask: secret => maskSecret(secret) });
  let outcome: Pending | Error | undefined;
  try {
    await (await loadPhase[phase]())(run);
  } catch (stopped) {
    outcome = stopped as Error;
  }
  endGroup();
  const status = outcome === undefined ? 'complete' : outcome instanceof Pending ? 'pending' : 'failed';
  if (status === 'pending') line(`Pending: waiting for ${outcome!.message}. Run again to go on.`);
  if (status !== 'failed') run.record.output('status', status);
  run.record.output('evidence', await writeEvidence(run, phase, status));
  for (const [name, value] of run.record.outputs) setOutput(name, value);
  appendSummary(summarize({ run, phase, status, outcome, begun, ended: systemClock.now() }));
  if (status === 'failed') throw outcome!;
}

async function cleanUp(raw: RawInputs, environment: NodeJS.ProcessEnv): Promise<void> {
  const inputs = readInputs(raw, environment, []);
  if (inputs.worker.kind !== 'ephemeral') return;
  const { startRun } = await import('./start');
  const { dismissEphemeral } = await import('./worker/ephemeral');
  await dismissEphemeral(await startRun({ inputs, environment, clock: systemClock, sink: log, mask: secret => maskSecret(secret) }));
}

/** A JavaScript action's inputs come one by one, as `INPUT_SUBNET-IDS` [toolkit getInput]; it reads one phase's alone. */
function givenInputs(environment: NodeJS.ProcessEnv): RawInputs {
  if (environment.INPUTS !== undefined) return JSON.parse(environment.INPUTS) as RawInputs;
  const given = Object.fromEntries((Object.keys(inputTable) as InputName[])
    .map(name => [name, environment[`INPUT_${name.toUpperCase()}`]])
    .filter(([, value]) => value !== undefined));
  return { ...given, ...(phaseNames as readonly string[]).includes(environment.PHASE ?? '') && { phases: environment.PHASE } };
}

main(process.env).catch((failure: unknown) => {
  error(explain(failure));
  if (!(failure instanceof Error) || (!('remedy' in failure) && !('operation' in failure))) console.error(failure);
  process.exitCode = 1;
});
