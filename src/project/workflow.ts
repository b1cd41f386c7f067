import type { Duty } from '../phaseTable';
import { type Configuration, dutiesOf, roleArn, type Storage } from './configuration';
import type { Pin } from './pins';
import { mapping, script, spaced, withComment, wrapped, yamlText } from './yaml';

/** A job of a workflow, in the parts that differ from one to the next. */
export interface Job {
  readonly id: string;
  readonly name: string;
  readonly needs?: string | readonly string[];
  readonly condition?: string;
  readonly minutes: number;
  readonly environment?: string;
  /** What the job's token may do, and why. */
  readonly permissions: Readonly<Record<string, readonly [access: 'read' | 'write', reason: string]>>;
  readonly concurrency?: string;
  /** What later jobs read of it. */
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

/** As GitHub writes it. */
export type Step = Readonly<Record<string, unknown>>;

/** The text of a workflow. */
export function workflow(options: {
  readonly marker: string;
  readonly name: string;
  /** What a run is called. */
  readonly runName?: string;
  /** What it does and who may start it. */
  readonly about: string;
  readonly on: object;
  readonly runsOn: readonly string[];
  readonly jobs: readonly Job[];
}): string {
  return yamlText({
    'name': options.name,
    'run-name': options.runName,
    'on': options.on,
    'permissions': mapping({}, 'each job has what it needs, and nothing else'),
    'jobs': spaced(Object.fromEntries(options.jobs.map(job => [job.id, jobOf(job, options.runsOn)]))),
  }, `${options.marker}\n${wrapped(options.about)}`);
}

const jobOf = (job: Job, runsOn: readonly string[]) => ({
  'name': job.name,
  'needs': job.needs,
  'if': job.condition,
  'runs-on': runsOn.length === 1 ? runsOn[0] : runsOn,
  'timeout-minutes': job.minutes,
  'environment': job.environment,
  'permissions': Object.fromEntries(
    Object.entries(job.permissions).map(([scope, [access, reason]]) => [scope, withComment(access, reason)]),
  ),
  'concurrency': job.concurrency === undefined ? undefined : mapping(
    { 'group': job.concurrency, 'cancel-in-progress': false, 'queue': 'max' },
    'one run after the other, none is cancelled: what has begun at AWS goes on anyway',
  ),
  'outputs': job.outputs,
  'steps': job.steps,
});

/** A step that uses an action. */
export const uses = (pin: Pin, options: {
  readonly name: string;
  readonly id?: string;
  readonly condition?: string;
  readonly continueOnError?: boolean;
  readonly inputs: Readonly<Record<string, string | boolean | undefined>>;
}): Step => ({
  name: options.name,
  id: options.id,
  if: options.condition,
  uses: pin.version === undefined ? pin.uses : withComment(pin.uses, pin.version),
  with: options.inputs,
  ...options.continueOnError && { 'continue-on-error': true },
});

/** A step that runs a script; whatever comes from outside reaches it as an environment variable, never as text. */
export const runs = (
  name: string, lines: readonly string[],
  options: { readonly id?: string; readonly condition?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Step => ({
  name, id: options.id, if: options.condition, env: options.env, shell: 'bash', run: lines.length === 1 ? lines[0] : script(...lines),
});

export const expression = (text: string): string => `\${{ ${text} }}`;

/** The inputs that the job of one storage hands to the action. */
export const storageInputs = (configuration: Configuration, storage: Storage, duty: Duty): Record<string, string | undefined> => ({
  'name': storage.name,
  'aws-region': storage.region,
  'allowed-account-id': storage.accountId,
  'role-to-assume': roleArn(storage, duty),
  ...storage.inputs,
  ...needsWorkerProfile(storage) && { 'worker-instance-profile': storage.worker },
  'workflows': dutiesOf(configuration).map(each => `${each}=${configuration.workflowPrefix}${each}`).join(', '),
});

/** `safe-storage-worker` is the action's own default. */
const needsWorkerProfile = ({ worker }: Storage): boolean => worker !== 'safe-storage-worker';

export const identity = ['write', 'to ask GitHub for the token with which AWS hands out the role'] as const;

/** Jobs that change the same storage wait for each other, in whatever workflow they are. */
export const turn = (name: string): string => `safe-storage-${name}`;
