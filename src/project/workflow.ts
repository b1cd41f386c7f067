import type { Duty } from '../phaseTable';
import { type Configuration, roleArn, type Storage } from './configuration';
import type { Pin } from './pins';
import { comment, indent, items, pairs, scalar } from './text';

/** A job of a workflow, in the parts that differ from one to the next. */
export interface Job {
  readonly id: string;
  readonly name: string;
  readonly needs?: string;
  readonly condition?: string;
  readonly minutes: number;
  readonly environment?: string;
  /** What the job's token may do, and why. */
  readonly permissions: Readonly<Record<string, readonly [access: 'read' | 'write', reason: string]>>;
  readonly concurrency?: string;
  readonly matrix?: readonly string[];
  readonly steps: readonly (readonly string[])[];
}

/** The text of a workflow. */
export function workflow(options: {
  readonly marker: string;
  readonly name: string;
  /** What it does and who may start it. */
  readonly about: string;
  readonly on: readonly string[];
  readonly runsOn: readonly string[];
  readonly jobs: readonly Job[];
}): string {
  return [
    `# ${options.marker}`,
    ...comment(options.about),
    `name: ${options.name}`,
    'on:',
    ...indent(2, options.on),
    'permissions: {} # each job has what it needs, and nothing else',
    'jobs:',
    ...options.jobs.flatMap((job, index) => [...index === 0 ? [] : [''], ...indent(2, jobLines(job, options.runsOn))]),
    '',
  ].join('\n');
}

function jobLines(job: Job, runsOn: readonly string[]): string[] {
  return [
    `${job.id}:`,
    ...indent(2, [
      ...pairs({ name: job.name, needs: job.needs, if: job.condition }),
      `runs-on: ${runsOn.length === 1 ? runsOn[0] : `[${runsOn.join(', ')}]`}`,
      `timeout-minutes: ${job.minutes}`,
      ...pairs({ environment: job.environment }),
      'permissions:',
      ...indent(2, Object.entries(job.permissions).map(([scope, [access, reason]]) => `${scope}: ${access} # ${reason}`)),
      ...job.concurrency === undefined ? [] : [
        'concurrency: # one run after the other, none is cancelled: what has begun at AWS goes on anyway',
        ...indent(2, [`group: ${job.concurrency}`, 'cancel-in-progress: false', 'queue: max']),
      ],
      ...job.matrix === undefined ? [] : ['strategy:', ...indent(2, ['fail-fast: false', ...job.matrix])],
      'steps:',
      ...indent(2, items(job.steps)),
    ]),
  ];
}

/** A step that uses an action. */
export function uses(pin: Pin, options: {
  readonly name: string;
  readonly id?: string;
  readonly condition?: string;
  readonly inputs: Readonly<Record<string, string | boolean | undefined>>;
}): string[] {
  return [
    ...pairs({ name: options.name, id: options.id, if: options.condition }),
    `uses: ${pin.uses}${pin.version === undefined ? '' : ` # ${pin.version}`}`,
    'with:',
    ...indent(2, pairs(options.inputs)),
  ];
}

/** A step that runs a script; whatever comes from outside reaches it as an environment variable, never as text. */
export function runs(
  name: string, script: readonly string[], options: { readonly condition?: string; readonly env?: Readonly<Record<string, string>> } = {},
): string[] {
  return [
    ...pairs({ name, if: options.condition }),
    ...options.env === undefined ? [] : ['env:', ...indent(2, pairs(options.env))],
    'shell: bash',
    ...script.length === 1 ? [`run: ${scalar(script[0]!)}`] : ['run: |', ...indent(2, script)],
  ];
}

export const expression = (text: string): string => `\${{ ${text} }}`;

/** The inputs that any storage of the fleet sets. */
const inputNames = ({ storages }: Configuration): string[] => [...new Set(storages.flatMap(storage => Object.keys(storage.inputs)))];

/** The roles of a storage, but for the duty at the end of each name. */
const roles = (storage: Storage) => roleArn(storage, 'deploy').replace(/-deploy$/, '');

/** A job for each storage of the fleet, with what distinguishes it. */
export function fleetMatrix(configuration: Configuration): string[] {
  const keeping = configuration.storages.filter(({ inputs }) => inputs['ca-kms-key'] === undefined);
  const making = new Set(keeping.map((storage, index, all) =>
    (all.findIndex(other => other.environment === storage.environment) === index ? storage.name : '')));
  return [
    'matrix:',
    ...indent(2, [
      'include:',
      ...indent(2, items(configuration.storages.map(storage => pairs({
        'name': storage.name,
        'aws-region': storage.region,
        'allowed-account-id': storage.accountId,
        'roles': roles(storage),
        'environment': storage.environment,
        'worker-instance-profile': configuration.storages.some(needsWorkerProfile) ? storage.worker : undefined,
        'makes-ca': configuration.storages.length > 1 && making.has(storage.name) ? 'yes' : undefined,
        ...storage.inputs,
      })))),
    ]),
  ];
}

/** The inputs that every job of a matrix hands to the action. */
export const fleetInputs = (configuration: Configuration, duty: Duty): Record<string, string> => ({
  'name': expression('matrix.name'),
  'aws-region': expression('matrix.aws-region'),
  'allowed-account-id': expression('matrix.allowed-account-id'),
  'role-to-assume': `${expression('matrix.roles')}-${duty}`,
  ...Object.fromEntries(inputNames(configuration).map(name => [name, expression(`matrix.${name}`)])),
  ...configuration.storages.some(needsWorkerProfile) && { 'worker-instance-profile': expression('matrix.worker-instance-profile') },
});

/** The inputs that the job of one storage hands to the action. */
export const storageInputs = (storage: Storage, duty: Duty): Record<string, string | undefined> => ({
  'name': storage.name,
  'aws-region': storage.region,
  'allowed-account-id': storage.accountId,
  'role-to-assume': roleArn(storage, duty),
  ...storage.inputs,
  ...needsWorkerProfile(storage) && { 'worker-instance-profile': storage.worker },
});

/** `safe-storage-worker` is the action's own default. */
const needsWorkerProfile = ({ worker }: Storage): boolean => worker !== 'safe-storage-worker';

export const identity = ['write', 'to ask GitHub for the token with which AWS hands out the role'] as const;

/** Jobs that change the same storage wait for each other, in whatever workflow they are. */
export const turn = (name: string): string => `safe-storage-${name}`;
