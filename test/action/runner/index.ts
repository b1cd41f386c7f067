import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newJob, type Job } from './environment';
import { fill, holds, type Scope, type Value } from './expressions';
import { type Annotation, Log } from './log';
import { readMetadata, type Step, withDefaults } from './metadata';
import { runProgram, type StepResult } from './step';

export type { StepResult } from './step';

export interface ActionOptions {
  /** Folder of the repository that the action is in. */
  readonly root: string;
  /** As under `with:`. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Variables beside those that every runner sets. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Values that the workflow takes from its `secrets`, which the runner hides from the first line on. */
  readonly secrets?: readonly string[];
}

export interface ActionResult {
  readonly outcome: 'success' | 'failure';
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly StepResult[];
  readonly annotations: readonly Annotation[];
  /** As a reader of the job sees it. */
  readonly log: string;
  /** As the steps wrote it. */
  readonly rawLog: string;
  /** The steps' summaries, one after the other. */
  readonly summary: string;
  /** RUNNER_TEMP. */
  readonly temp: string;
}

/** Runs a composite action's steps as they stand in its action.yml, as a job with this one step would. */
export async function runAction({ root, inputs, environment = {}, secrets = [] }: ActionOptions): Promise<ActionResult> {
  const metadata = readMetadata(root);
  if (metadata.runs.using !== 'composite') throw new Error('This action is not a composite one');
  const job = newJob(environment);
  const log = new Log(secrets);
  const given = withDefaults(metadata, inputs);
  const results: StepResult[] = [];
  const scope = (): Scope => ({
    contexts: {
      github: githubContext(job, { action_path: root }),
      runner: { os: 'Linux', arch: 'X64', temp: job.variables.RUNNER_TEMP! },
      env: job.variables,
      inputs: given,
      steps: Object.fromEntries(
        results.map(({ id, outcome, outputs }): [string, Value] => [id, { outcome, conclusion: outcome, outputs }]),
      ),
    },
    status: results.some(result => result.outcome === 'failure') ? 'failure' : 'success',
  });

  for (const step of metadata.runs.steps) {
    results.push(holds(step.if, scope()) ? await runStep(step, { root, job, log, scope: scope() }) : skipped(step));
  }
  const outputs = Object.entries(metadata.outputs
    ?? {}).map(([name, output]): [string, string] => [name, fill(output.value ?? '', scope())]);
  return actionResult(job, log, results, Object.fromEntries(outputs));
}

const skipped = (step: Step): StepResult => ({ id: step.id, outcome: 'skipped', outputs: {}, log: '', summary: '' });

async function runStep(step: Step, { root, job, log, scope }: { root: string; job: Job; log: Log; scope: Scope }): Promise<StepResult> {
  const begin = log.lines.length;
  const own = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, fill(value, scope)]));
  const script = fill(step.run, scope);
  const file = join(job.folder, `${step.id}.sh`);
  writeFileSync(file, script);
  // The runner shows what it runs and with which variables, so a secret among them shows if nobody has masked it.
  log.note(`##[group]Run ${script}\nshell: `
    + `bash\nenv:\n${Object.entries(own).map(([name, value]) => `  ${name}: ${value}`).join('\n')}\n##[endgroup]`);
  const left = await runProgram(['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail', file], {
    environment: { ...job.variables, ...own, GITHUB_ACTION: step.id, GITHUB_ACTION_PATH: root },
    folder: job.folder,
    log,
  });
  Object.assign(job.variables, left.environment);
  job.variables.PATH = [...left.path, job.variables.PATH].join(':');
  return {
    id: step.id,
    outcome: left.exitCode === 0 ? 'success' : 'failure',
    outputs: left.outputs,
    log: log.lines.slice(begin).join('\n'),
    summary: left.summary,
  };
}

/** Runs a JavaScript action: its `main`, and its `post` as at the end of the job. */
export async function runJavaScriptAction(options: ActionOptions & {
  /** Folder of the action within its repository. */
  readonly folder: string;
}): Promise<ActionResult> {
  const { root, folder, inputs, environment = {}, secrets = [] } = options;
  const { runs, ...metadata } = readMetadata(join(root, folder));
  if (runs.using !== 'node24') throw new Error('This action is not a JavaScript one');
  const job = newJob(environment);
  const log = new Log(secrets);
  const given = Object.entries(withDefaults({ runs, ...metadata }, inputs))
    .map(([name, value]) => [`INPUT_${name.replace(/ /g, '_').toUpperCase()}`, value]);

  const run = async (id: string, file: string, state: StepResult['outputs']): Promise<StepResult & { state: StepResult['outputs'] }> => {
    const begin = log.lines.length;
    const saved = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]);
    const left = await runProgram([process.execPath, join(root, folder, file)], {
      environment: { ...job.variables, ...Object.fromEntries([...given, ...saved]) as Record<string, string>, GITHUB_ACTION: '__self' },
      folder: job.folder,
      log,
    });
    return {
      id,
      outcome: left.exitCode === 0 ? 'success' : 'failure',
      outputs: left.outputs,
      log: log.lines.slice(begin).join('\n'),
      summary: left.summary,
      state: left.state,
    };
  };

  const main = await run('main', runs.main, {});
  const scope: Scope = { contexts: { github: githubContext(job) }, status: main.outcome === 'failure' ? 'failure' : 'success' };
  const results: StepResult[] = [main];
  if (runs.post !== undefined && holds(runs['post-if'] ?? 'always()', scope)) results.push(await run('post', runs.post, main.state));
  const declared = Object.entries(main.outputs).filter(([name]) => name in (metadata.outputs ?? {}));
  return actionResult(job, log, results, Object.fromEntries(declared));
}

function githubContext({ variables }: Job, more: Record<string, Value> = {}): Value {
  const own = Object.entries(variables)
    .filter(([name]) => name.startsWith('GITHUB_'))
    .map(([name, value]) => [name.slice('GITHUB_'.length).toLowerCase(), value]);
  return { ...Object.fromEntries(own) as Record<string, string>, ...more };
}

function actionResult(job: Job, log: Log, steps: readonly StepResult[], outputs: Readonly<Record<string, string>>): ActionResult {
  return {
    outcome: steps.some(step => step.outcome === 'failure') ? 'failure' : 'success',
    outputs,
    steps,
    annotations: log.annotations,
    log: log.lines.join('\n'),
    rawLog: log.raw.join('\n'),
    summary: steps.map(step => step.summary).join(''),
    temp: job.variables.RUNNER_TEMP!,
  };
}
