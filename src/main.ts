import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';
import { inspect } from 'node:util';
import { systemClock } from './clock';
import { ConfigurationError, explain } from './errors';
import { error, line, maskSecret, warning } from './github/log';
import { readInputs } from './inputs/read';
import { inputsOf, inputTable, type RawInputs, secretsIn } from './inputs/table';
import { type PhaseName, phaseNames } from './phaseTable';
import type { Sink } from './run/log';

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
    const phase = step as PhaseName;
    const inputs = readInputs(givenInputs(environment, inputsOf(phase)), environment, [phase]);
    await (await import('./step')).runPhase(phase, inputs, environment);
  } else {
    throw new ConfigurationError(`PHASE: expected one of ${['inputs', ...phaseNames, 'cleanup'].join(', ')} (got "${step}")`);
  }
}

/** The status of a phase that says nothing more: of two outputs of one name the last one counts [actions/runner FileCommandManager.cs]. */
function failedUntilItEnds({ GITHUB_OUTPUT }: NodeJS.ProcessEnv): void {
  if (GITHUB_OUTPUT) appendFileSync(GITHUB_OUTPUT, `status=failed${EOL}`);
}

async function endJob(environment: NodeJS.ProcessEnv): Promise<void> {
  const inputs = readInputs(givenInputs(environment, inputsOf('cleanup')), environment, []);
  const { cleanUp } = await import('./phases/cleanup');
  await cleanUp(inputs, async () => {
    const { startRun } = await import('./start');
    const sink: Sink = { line: text => line(text), warning: text => warning(text), folded: (_, lines) => line(lines.join(EOL)) };
    return startRun({ inputs, environment, clock: systemClock, sink, mask: secret => maskSecret(secret) });
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
  const { PHASE: step, PHASE_FAILED, STATE_PHASE_FAILED, GITHUB_STATE } = process.env;
  // A `post` of the same action is told [GHDOCS:workflow-commands]; a composite action's last step sees it.
  if (GITHUB_STATE && step !== 'cleanup') appendFileSync(GITHUB_STATE, `PHASE_FAILED=true${EOL}`);
  // What has failed first is what the job has failed of, and mostly for the same reason. The step fails all the same: others can set these.
  if (step === 'cleanup' && [PHASE_FAILED, STATE_PHASE_FAILED].includes('true')) warning(`The cleanup failed too. ${explain(failure)}`);
  else error(explain(failure));
  if (!(failure instanceof Error) || (!('remedy' in failure) && !('operation' in failure))) line(inspect(failure));
  process.exitCode = 1;
});
