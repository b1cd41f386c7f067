import type { github } from 'projen';
import type { Duty } from '../phaseTable';
import { type Configuration, dutiesOf, roleArn, type Storage } from './configuration';
import type { Pin } from './pins';

/** A workflow, in the parts that differ from one to the next. */
export interface Workflow {
  readonly name: string;
  /** What a run is called. */
  readonly runName?: string;
  /** What it does and who may start it. */
  readonly about: string;
  /** Its triggers, as GitHub writes them. */
  readonly on: Readonly<Record<string, object | null | undefined>>;
  readonly runsOn: readonly string[];
  readonly jobs: readonly Job[];
}

/** A job of a workflow, in the parts that differ from one to the next. */
export interface Job {
  readonly id: string;
  readonly name: string;
  readonly needs?: readonly string[];
  readonly condition?: string;
  readonly minutes: number;
  readonly environment?: string;
  /** What the job's token may do, and why. */
  readonly permissions: Permissions;
  readonly concurrency?: string;
  /** What later jobs read of it: an output of the step of that id. */
  readonly outputs?: Readonly<Record<string, github.workflows.JobStepOutput>>;
  readonly steps: readonly github.workflows.JobStep[];
}

/** Scopes of a job's token, as projen names them, each with why it is granted. */
export type Permissions = {
  readonly [Scope in keyof github.workflows.JobPermissions]: readonly [access: 'read' | 'write', reason: string]
};

/** A step that uses an action. */
export const uses = (pin: Pin, options: {
  readonly id: string;
  readonly name: string;
  readonly condition?: string;
  readonly continueOnError?: boolean;
  readonly inputs: Readonly<Record<string, string | boolean | undefined>>;
}): github.workflows.JobStep => ({
  name: options.name,
  id: options.id,
  if: options.condition,
  uses: pin.uses,
  with: options.inputs,
  continueOnError: options.continueOnError,
});

/** A step that runs a script; whatever comes from outside reaches it as an environment variable, never as text. */
export const runs = (id: string, name: string, lines: readonly string[], options: {
  readonly condition?: string;
  readonly env?: Readonly<Record<string, string>>;
} = {}): github.workflows.JobStep => ({
  name, id, if: options.condition, env: options.env, shell: 'bash', run: lines.length === 1 ? lines[0] : `${lines.join('\n')}\n`,
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
