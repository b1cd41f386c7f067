import { partitionOf } from '../aws/partition';
import { ConfigurationError } from '../errors';
import { readInputs } from '../inputs/read';
import type { InputRow } from '../inputs/rules';
import { type InputName, type Inputs, inputTable, type RawInputs } from '../inputs/table';
import { type Duty, phaseNames } from '../phaseTable';
import { nearest } from '../words';
import { isSchedule } from './cron';
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
  /** The inputs that the configuration sets, beside name, region and account: as the action reads them, trimmed and none empty. */
  readonly inputs: RawInputs;
  /** What the action makes of the inputs, where they are none that it reads: in a stack for any storage. */
  readonly settings?: Inputs;
}

const settings = new WeakMap<RawInputs, Inputs>();

/** What the action makes of a storage's inputs, with its defaults. */
export function settingsOf({ name, region, inputs, settings: own }: Pick<Storage, 'name' | 'region' | 'inputs' | 'settings'>): Inputs {
  const known = own ?? settings.get(inputs) ?? readInputs({ ...inputs, name, 'aws-region': region }, {}, []);
  settings.set(inputs, known);
  return known;
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
  readonly workflowPrefix: string;
  readonly branch?: string;
  readonly oidcIssuer: string;
}

/** Who issues the tokens of github.com's jobs, without https://. */
export const gitHubIssuer = 'token.actions.githubusercontent.com';

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
  'attestEvidence', 'runsOn', 'workflowPrefix', 'branch', 'oidcIssuer',
];

/** Inputs that the workflows set by themselves, each for its duty. */
const reserved: readonly InputName[] = [
  'name', 'aws-region', 'allowed-account-id', 'role-to-assume', 'phases', 'confirm', 'worker-instance-profile', 'ca-secret-prefix',
  'ca-secret-environment',
  'phase-roles', 'ignore-consumers', 'delete-backups', 'workflows',
];

/**
 * Checks all options at once, those of the action by the action's own table.
 * @throws Error with a line for each problem: `storages[1].subnetIds: expected … (got "…")`
 */
export function configure(options: SafeStorageOptions): Configuration {
  const problems: string[] = [...unknownNames(options, optionNames, ''), ...empty(options, '')];
  const fleet = options.storages ?? [{ ...storageSettings(options), name: options.name } as StorageOptions];
  if (!Array.isArray(fleet) || fleet.length === 0 || fleet.length > 256) {
    // A limit of our own: each has its jobs in every workflow, and somebody has to review them.
    throw refusal([...problems, `storages: expected a list of 1 to 256 storages (got ${shown(options.storages)})`]);
  }
  const place = (index: number) => (options.storages === undefined ? '' : `storages[${index}].`);
  const read = fleet.map((storage, index) => readStorage(options, storage, place(index), problems));
  const storages = read.map(storage => ({ ...storage, worker: workerOf(storage, read) }));
  problems.push(...twice(storages), ...longWorkers(storages), ...otherPartitions(storages, place));
  problems.push(...projectProblems(options));
  if (problems.length === 0) problems.push(...namesOfOthers(storages, place));
  if (problems.length > 0) throw refusal([...new Set(problems)]);
  return {
    storages,
    repository: options.repository,
    action: options.actionRef === undefined ? ownAction() : readPin(options.actionRef),
    schedule: options.schedule ?? '17 * * * *',
    separateActivation: options.separateActivation ?? true,
    jobPerPhase: options.jobPerPhase ?? false,
    deployOnPush: options.deployOnPush ?? false,
    attestEvidence: options.attestEvidence ?? false,
    runsOn: options.runsOn ?? ['ubuntu-latest'],
    workflowPrefix: options.workflowPrefix ?? '',
    branch: options.branch,
    oidcIssuer: options.oidcIssuer ?? gitHubIssuer,
  };
}

/** What is wrong with the options that are about the repository, and not about a storage. */
function projectProblems(options: SafeStorageOptions): string[] {
  const problems: string[] = [];
  const demand = (option: keyof SafeStorageOptions, expected: string, isRight: (value: never) => boolean) => {
    const value = options[option];
    if (value !== undefined && value !== null && !isRight(value as never)) {
      problems.push(`${option}: expected ${expected} (got ${shown(value)})`);
    }
  };
  const text = (isRight: (value: string) => boolean) => (value: unknown) => typeof value === 'string' && isRight(value);
  demand('repository', 'ORG/REPO or ORG@ID/REPO@ID', text(value => /^[\w.-]+\/[\w.-]+$|^[\w.-]+@\d+\/[\w.-]+@\d+$/.test(value)));
  demand('actionRef', 'OWNER/REPO@COMMIT with all 40 digits of the commit, since branches and tags can be moved; its version may stand '
    + 'behind it: "… # v1.2.3"', text(value => pinPattern.test(value)));
  demand('schedule', 'five fields of cron, such as "17 * * * *", as GitHub reads them, and 5 minutes or more from one time to the next',
    text(isSchedule));
  demand('runsOn', 'labels of runners', (value: unknown) =>
    Array.isArray(value) && value.length > 0 && value.every(label => /^[\w.-]+$/.test(String(label))));
  demand('workflowPrefix', 'up to 40 of a-z, 0-9 and -, starting with a letter, such as "safe-storage-"',
    text(value => /^([a-z][a-z0-9-]{0,39})?$/.test(value)));
  demand('oidcIssuer', 'host and path of the issuer of your GitHub\'s tokens without https://, such as '
    + '"github.example.com/_services/token"', text(value => /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/[\w-]+)*$/.test(value)));
  demand('branch', 'the name of a branch, such as "main"', text(value => /^[\w.-]+(\/[\w.-]+)*$/.test(value)));
  for (const option of ['separateActivation', 'jobPerPhase', 'deployOnPush', 'attestEvidence'] as const) {
    demand(option, 'true or false', value => typeof value === 'boolean');
  }
  return problems;
}

/** An error for whoever edits .projenrc.ts, to whom a stack trace says nothing. */
export function refusal(problems: readonly string[]): Error {
  const error = new Error(`${problems.length === 1 ? 'This option' : 'These options'} in .projenrc.ts cannot be used:\n  `
    + `${problems.join('\n  ')}`);
  error.stack = error.message;
  return error;
}

/** The options that have a value. */
const defined = <T extends object>(options: T): T =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined && value !== null)) as T;

const storageSettings = (options: SafeStorageOptions): StorageSettings =>
  Object.fromEntries(Object.entries(defined(options)).filter(([name]) => storageNames.includes(name) && name !== 'name'));

/** What is null is no value, and does not say that there is none. */
const empty = (options: object, place: string): string[] => Object.entries(options)
  .filter(([, value]) => value === null)
  .map(([name]) => `${place}${name}: expected a value, or nothing at all (got null)`);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readStorage(all: SafeStorageOptions, own: StorageOptions, place: string, problems: string[]): Omit<Storage, 'worker'> {
  if (!isRecord(own)) {
    problems.push(`${place.slice(0, -1)}: expected a storage, such as { name: "vault" } (got ${shown(own)})`);
    return { name: '', region: '', accountId: '', environment: '', inputs: {} };
  }
  if (place !== '') problems.push(...unknownNames(own, storageNames, place), ...empty(own, place));
  const options: StorageOptions = { ...storageSettings(all), ...defined(own) };
  const { name, environment = 'safe-storage' } = options;
  if (typeof environment !== 'string' || !/^[a-z][a-z0-9-]{0,39}$/.test(environment)) {
    problems.push(`${place}environment: expected 1 to 40 of a-z, 0-9 and -, starting with a letter (got ${shown(environment)})`);
  }
  const raw: Record<string, string> = name === undefined ? {} : { name: String(name) };
  for (const [option, input] of Object.entries(inputOf) as [keyof StorageSettings, InputName][]) {
    if (options[option] !== undefined) raw[input] = textOf(options[option]);
  }
  if (options.accountId === undefined) {
    problems.push(`${place}accountId: expected ${inputTable['allowed-account-id'].expected} (got nothing)`);
  }
  const given = { ...moreInputs(all, '', problems), ...moreInputs(own, place, problems) };
  problems.push(...problemsOf({ ...raw, ...given }).map(problem => named(problem, place)));

  // Where it is said to be empty, the passwords are under AWS's own key.
  const read = asRead({ 'parameter-kms-key': parameterKeyAlias(environment), ...raw, ...given });
  const { name: ownName = '', 'aws-region': region = '', 'allowed-account-id': accountId = '', ...inputs } = read;
  return { name: ownName, region, accountId, environment, inputs };
}

/** As the action reads them: what surrounds a value is nothing, and an empty one is none. */
const asRead = (raw: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, value.trim()]).filter(([, value]) => value !== ''));

/** A list is written with commas. */
const textOf = (value: unknown): string => [value].flat().join(', ');

/** The option `inputs`: those that are inputs of the action, and have no option of their own. */
function moreInputs({ inputs }: StorageSettings, place: string, problems: string[]): Record<string, string> {
  if (inputs === undefined || inputs === null) return {};
  if (!isRecord(inputs)) {
    problems.push(`${place}inputs: expected inputs of the action by their names, such as { "volume-size": "10" } (got ${shown(inputs)})`);
    return {};
  }
  problems.push(...Object.keys(inputs).flatMap(input => misplaced(input, place)));
  const given = Object.entries(inputs).filter(([input, value]) => value !== undefined && input in inputTable && !optionOf.has(input));
  problems.push(...given.filter(([, value]) => value === null || isRecord(value))
    .map(([input, value]) => `${place}inputs['${input}']: expected a text (got ${shown(value)})`));
  return Object.fromEntries(given.map(([input, value]) => [input, textOf(value)]));
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
  return storages.flatMap(({ name }, index) => name === '' || storages.findIndex(other => other.name === name) === index
    ? [] : [`storages[${index}].name: expected a name that no other storage has (got "${name}")`]);
}

/** One storage's worker does not read another one's passwords, so each of several has a role of its own. */
function workerOf({ name, environment, accountId }: Omit<Storage, 'worker'>, all: readonly Omit<Storage, 'worker'>[]): string {
  const together = all.filter(other => other.environment === environment && other.accountId === accountId);
  return together.length === 1 ? `${environment}-worker` : `${environment}-worker-${name}`;
}

/** An account is in one partition, and a stack's ARNs with it. */
const otherPartitions = (storages: readonly Storage[], place: (index: number) => string): string[] =>
  storages.flatMap(({ region, accountId }, index) => {
    const first = storages.find(other => other.accountId === accountId && other.region !== '')?.region ?? region;
    const [here, there] = [first, region].map(partitionOf);
    return here === there || region === '' ? [] : [`${place(index)}region: expected a region of the partition ${here}, as account `
      + `${accountId} has it for another storage (got ${shown(region)}, which is of ${there})`];
  });

/** Names that KMS knows once in an account and region [botocore CustomKeyStoreNameInUseException, AlreadyExistsException]. */
const namesInKms = {
  'key-alias': (storage: Storage) => (settingsOf(storage).keyAlias ?? storage.name).replace(/^alias\//, ''),
  'key-store-name': (storage: Storage) => settingsOf(storage).keyStoreName ?? storage.name,
};

function namesOfOthers(storages: readonly Storage[], place: (index: number) => string): string[] {
  return Object.entries(namesInKms).flatMap(([input, nameOf]) => storages.flatMap((storage, index) => {
    const other = storages.slice(0, index).find(({ region, accountId, ...rest }) =>
      region === storage.region && accountId === storage.accountId && nameOf({ ...rest, region, accountId }) === nameOf(storage));
    return other === undefined ? [] : [`${place(index)}inputs['${input}']: expected one that no other storage of this account and region `
      + `has (got ${shown(nameOf(storage))}, which "${other.name}" has)`];
  }));
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

/** Where the workflow of a duty, or another one, is. */
export const workflowFile = ({ workflowPrefix }: Pick<Configuration, 'workflowPrefix'>, name: string): string =>
  `.github/workflows/${workflowPrefix}${name}.yml`;

/** The key that the second stack makes, under which passwords are kept in each region. */
export const parameterKeyAlias = (environment: string): string => `alias/${environment}-parameters`;

/** The role of a duty: it has the same name as the GitHub environment whose jobs may take it. */
export const roleArn = ({ region, accountId, environment }: Storage, duty: Duty): string =>
  `arn:${partitionOf(region)}:iam::${accountId}:role/${environment}-${duty}`;

/** The duties of this repository; where activation is not separate, whoever deploys has it. */
export const dutiesOf = ({ separateActivation }: Configuration): Duty[] =>
  separateActivation ? ['deploy', 'activate', 'verify', 'teardown'] : ['deploy', 'verify', 'teardown'];

/** The GitHub environments whose jobs may take the roles. */
export const environments = (configuration: Configuration): string[] =>
  [...new Set(configuration.storages.map(({ environment }) => environment))]
    .flatMap(environment => dutiesOf(configuration).map(duty => `${environment}-${duty}`));
