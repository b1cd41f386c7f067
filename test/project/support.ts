import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Testing } from 'projen';
import { parse } from 'yaml';
import { SafeStorageProject } from '../../src';
import type { SafeStorageProjectOptions } from '../../src';

/** A configuration as a user would write it. */
export const example: SafeStorageProjectOptions = {
  name: 'vault',
  region: 'eu-central-1',
  accountId: '210987654321',
  subnetIds: ['subnet-0a11d6b1e5f0c00a1', 'subnet-0a11d6b1e5f0c00b1'],
  repository: 'example/vault',
  actionRef: 'safe-storage/safe-storage@0123456789abcdef0123456789abcdef01234567 # v1.2.3',
};

/** Three storages in two regions, one of them in an environment of its own. */
export const fleet: SafeStorageProjectOptions = {
  ...example,
  storages: [
    { name: 'vault' },
    { name: 'archive', region: 'eu-west-1', subnetIds: ['subnet-0b11d6b1e5f0c00a1', 'subnet-0b11d6b1e5f0c00b1'], storageCapacity: 2048 },
    { name: 'trial', environment: 'trial', deploymentType: 'SINGLE_AZ_1', inputs: { 'volume-size': '10' } },
  ],
};

/** The files of the repository, by path. */
export function synthesize(options: SafeStorageProjectOptions): Record<string, string> {
  const outdir = mkdtempSync(join(tmpdir(), 'safe-storage-project-'));
  return Testing.synth(new SafeStorageProject({ ...options, outdir }), { parseJson: false }) as Record<string, string>;
}

/** A workflow, as far as the tests look at it. */
export interface Workflow {
  readonly 'run-name': string;
  readonly 'on': Readonly<Record<string, unknown>>;
  readonly 'permissions': object;
  readonly 'jobs': Readonly<Record<string, Job>>;
}

export interface Job {
  readonly 'needs'?: string | readonly string[];
  readonly 'if'?: string;
  readonly 'environment'?: string;
  readonly 'permissions': Readonly<Record<string, string>>;
  readonly 'concurrency'?: Readonly<Record<string, unknown>>;
  readonly 'outputs'?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes': number;
  readonly 'steps': readonly Step[];
}

export interface Step {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export const workflowNames = ['deploy', 'activate', 'verify', 'teardown', 'rehearse'] as const;

export const readWorkflow = (files: Record<string, string>, name: string): Workflow =>
  parse(files[`.github/workflows/${name}.yml`]!) as Workflow;
