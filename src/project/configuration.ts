import { partitionOf } from '../aws/partition';
import { ConfigurationError } from '../errors';
import { readInputs } from '../inputs/read';
import type { InputRow } from '../inputs/rules';
import { type InputName, inputTable, type RawInputs } from '../inputs/table';
import { type Duty, phaseNames } from '../phaseTable';
import { nearest } from '../words';
import type { SafeStorageOptions, StorageOptions, StorageSettings } from './options';
import { ownAction, type Pin, pinPattern, readPin } from './pins';

/** A storage as the workflows hand it to the action. */
export interface Storage {
  readonly name: string;
  readonly region: string;
  readonly accountId: string;
  /** Beginning of the names of its roles and GitHub environments. */
  readonly environment: string;
  /** Name of its ephemeral worker's role and instance profile. */
  readonly worker: string;
  /** The inputs that the configuration sets, beside name, region and account. */
  readonly inputs: RawInputs;
}

/** The options, checked and complete. */
export interface Configuration {
  readonly storages: readonly Storage[];
  readonly repository?: string;
  readonly action: Pin;
  readonly schedule: string;
  readonly separateActivation: boolean;
  readonly jobPerPhase: boolean;
  readonly deployOnPush: boolean;
  readonly attestEvidence: boolean;
  readonly runsOn: readonly string[];
}

/** The options that are inputs of the action, under their own names there. */
const inputOf: Partial<Record<keyof StorageSettings, InputName>> = {
  region: 'aws-region',
  accountId: 'allowed-account-id',
  subnetIds: 'subnet-ids',
  hsmMode: 'hsm-mode',
  hsmCount: 'hsm-count',
  deploymentType: 'deployment-type',
  storageCapacity: 'storage-capacity',
  haPairs: 'ha-pairs',
  throughputCapacity: 'throughput-capacity',
  storageSubnetIds: 'storage-subnet-ids',
  caKmsKey: 'ca-kms-key',
  awsRootSha256: 'aws-root-sha256',
  manufacturerRootSha256: 'manufacturer-root-sha256',
};
const optionOf = new Map(Object.entries(inputOf).map(([option, input]) => [input as string, option]));

const storageNames = [...Object.keys(inputOf), 'name', 'environment', 'inputs'];
const optionNames = [
  ...storageNames, 'storages', 'repository', 'actionRef', 'schedule', 'separateActivation', 'jobPerPhase', 'deployOnPush',
  'attestEvidence', 'runsOn',
];

/** Inputs that the workflows set by themselves, each for its duty. */
const reserved: readonly InputName[] = [
  'name', 'aws-region', 'allowed-account-id', 'role-to-assume', 'phases', 'confirm', 'worker-instance-profile', 'ca-secret-prefix',
  'ca-secret-environment',
  'phase-roles', 'ignore-consumers', 'delete-backups',
];

/**
 * Checks all options at once, those of the action by the action's own table.
 * @throws Error with a line for each problem: `storages[1].subnetIds: expected … (got "…")`
 */
export function configure(options: SafeStorageOptions): Configuration {
  const problems: string[] = unknownNames(options, optionNames, '');
  const fleet = options.storages ?? [{ ...storageSettings(options), name: options.name ?? '' }];
  if (!Array.isArray(fleet) || fleet.length === 0 || fleet.length > 256) {
    // A matrix has at most 256 jobs [GHDOCS:limits].
    throw refusal([...problems, `storages: expected a list of 1 to 256 storages (got ${shown(options.storages)})`]);
  }
  const read = fleet.map((storage, index) => {
    const place = options.storages === undefined ? '' : `storages[${index}].`;
    if (place !== '') problems.push(...unknownNames(storage, storageNames, place));
    return readStorage({ ...storageSettings(options), ...defined(storage) }, place, problems);
  });
  const storages = read.map(storage => ({ ...storage, worker: workerOf(storage, read) }));
  problems.push(...twice(storages), ...longWorkers(storages));

  const demand = (right: boolean, option: keyof SafeStorageOptions, expected: string) =>
    right || problems.push(`${option}: expected ${expected} (got ${shown(options[option])})`);
  const { repository, actionRef, schedule = '17 * * * *', runsOn = ['ubuntu-latest'] } = options;
  demand(repository === undefined
    || /^[\w.-]+\/[\w.-]+$|^[\w.-]+@\d+\/[\w.-]+@\d+$/.test(repository), 'repository', 'ORG/REPO or ORG@ID/REPO@ID');
  demand(actionRef === undefined || pinPattern.test(actionRef), 'actionRef', 'OWNER/REPO@COMMIT, with the version behind it: "… # v1.2.3"');
  demand(/^([\d*/,-]+ ){4}[\d*/,A-Z-]+$/.test(schedule), 'schedule', 'five fields of cron, such as "17 * * * *"');
  demand(Array.isArray(runsOn) && runsOn.length > 0 && runsOn.every(label => /^[\w.-]+$/.test(label)), 'runsOn', 'labels of runners');
  for (const option of ['separateActivation', 'jobPerPhase', 'deployOnPush', 'attestEvidence'] as const) {
    demand(['undefined', 'boolean'].includes(typeof options[option]), option, 'true or false');
  }
  if (problems.length > 0) throw refusal([...new Set(problems)]);
  return {
    storages,
    repository,
    action: actionRef === undefined ? ownAction() : readPin(actionRef),
    schedule,
    separateActivation: options.separateActivation ?? true,
    jobPerPhase: options.jobPerPhase ?? false,
    deployOnPush: options.deployOnPush ?? false,
    attestEvidence: options.attestEvidence ?? false,
    runsOn,
  };
}

/** An error for whoever edits .projenrc.ts, to whom a stack trace says nothing. */
export function refusal(problems: readonly string[]): Error {
  const error = new Error(`${problems.length === 1 ? 'This option' : 'These options'} in .projenrc.ts cannot be used:\n  `
    + `${problems.join('\n  ')}`);
  error.stack = error.message;
  return error;
}

const defined = <T extends object>(options: T): T =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T;

const storageSettings = (options: SafeStorageOptions): StorageSettings =>
  Object.fromEntries(Object.entries(defined(options)).filter(([name]) => storageNames.includes(name) && name !== 'name'));

function readStorage(options: StorageOptions, place: string, problems: string[]): Omit<Storage, 'worker'> {
  const { name, environment = 'safe-storage', inputs: more = {} } = options;
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(environment)) {
    problems.push(`${place}environment: expected 1 to 40 of a-z, 0-9 and -, starting with a letter (got ${shown(environment)})`);
  }
  problems.push(...Object.keys(more).flatMap(input => misplaced(input, place)));
  const raw: Record<string, string> = { name: String(name) };
  for (const [option, input] of Object.entries(inputOf) as [keyof StorageSettings, InputName][]) {
    if (options[option] !== undefined) raw[input] = [options[option]].flat().join(', ');
  }
  if (options.accountId === undefined) {
    problems.push(`${place}accountId: expected ${inputTable['allowed-account-id'].expected} (got nothing)`);
  }
  const given = Object.entries(more).filter(([input]) => input in inputTable
    && !optionOf.has(input)).map(([input, value]) => [input, String(value)]);
  problems.push(...problemsOf({ ...raw, ...Object.fromEntries(given) as RawInputs }).map(problem => named(problem, place)));

  raw['parameter-kms-key'] ??= parameterKeyAlias(environment);
  const {
    name: _, 'aws-region': region = '', 'allowed-account-id': accountId = '', ...inputs
  } = { ...raw, ...Object.fromEntries(given) as Record<string, string> };
  return { name: String(name), region, accountId, environment, inputs };
}

/** What the action would say to these inputs, a line each; what teardown asks for is typed when it is started. */
function problemsOf(raw: RawInputs): string[] {
  try {
    readInputs(raw, {}, phaseNames.filter(name => name !== 'teardown'));
    return [];
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.message.split('\n').slice(1).map(line => line.trim());
  }
}

/** The action's word for a problem, with the option's name before it. */
function named(problem: string, place: string): string {
  const [input = '', ...rest] = problem.split(':');
  return `${place}${optionOf.get(input) ?? (input === 'name' ? 'name' : `inputs['${input}']`)}:${rest.join(':')}`;
}

function misplaced(input: string, place: string): string[] {
  const expected = expectedInstead(input);
  return expected === undefined ? [] : [`${place}inputs['${input}']: expected ${expected} (got "${input}")`];
}

function expectedInstead(input: string): string | undefined {
  const own = optionOf.get(input);
  const row = (inputTable as Record<string, InputRow<unknown>>)[input];
  if (row === undefined) return `the name of an input${didYouMean(input, Object.keys(inputTable))}`;
  if (own !== undefined) return `the option ${own} instead`;
  if (row.secret) return 'no secret here: put it into a GitHub environment';
  return (reserved as readonly string[]).includes(input) ? 'an input that the workflows do not set by themselves' : undefined;
}

function unknownNames(options: object, known: readonly string[], place: string): string[] {
  return Object.keys(options)
    .filter(name => !known.includes(name))
    .map(name => `${place}${name}: expected the name of an option${didYouMean(name, known)} (got "${name}")`);
}

function twice(storages: readonly Storage[]): string[] {
  return storages.flatMap(({ name }, index) => storages.findIndex(other => other.name === name) === index
    ? [] : [`storages[${index}].name: expected a name that no other storage has (got "${name}")`]);
}

/** One storage's worker does not read another one's passwords, so each of several has a role of its own. */
function workerOf({ name, environment, accountId }: Omit<Storage, 'worker'>, all: readonly Omit<Storage, 'worker'>[]): string {
  const together = all.filter(other => other.environment === environment && other.accountId === accountId);
  return together.length === 1 ? `${environment}-worker` : `${environment}-worker-${name}`;
}

/** A role's name has 64 characters at most [IAMUG:reference_iam-quotas]. */
const longWorkers = (storages: readonly Storage[]): string[] => storages
  .filter(({ worker }) => worker.length > 64)
  .map(({ name, environment, worker }) => `environment: expected a shorter one for the storage "${name}" (got ${shown(environment)}, and `
    + `with it a role ${worker}, whose name may have 64 characters)`);

function didYouMean(word: string, candidates: readonly string[]): string {
  const near = nearest(word, candidates);
  return near === undefined ? '' : `; did you mean "${near}"?`;
}

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

/** The key that the second stack makes, under which passwords are kept in each region. */
export const parameterKeyAlias = (environment: string): string => `alias/${environment}-parameters`;

/** The role of a duty: it has the same name as the GitHub environment whose jobs may take it. */
export const roleArn = ({ region, accountId, environment }: Storage, duty: Duty): string =>
  `arn:${partitionOf(region)}:iam::${accountId}:role/${environment}-${duty}`;

/** The duties of this repository; where activation is not separate, whoever deploys has it. */
export const dutiesOf = ({ separateActivation }: Configuration): Duty[] =>
  separateActivation ? ['deploy', 'activate', 'verify', 'teardown'] : ['deploy', 'verify', 'teardown'];
