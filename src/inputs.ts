import * as v from 'valibot';
import { ConfigurationError } from './errors';
import { isMultiAz, knownDeploymentTypes, sizeProblems } from './fsx/limits';
import { type PhaseName, phaseNames } from './phases/table';

/**
 * The table of inputs: the one source of the validation, of every action.yml, of the README's table and of the
 * template's options.
 */

/** What `worker` may say. */
export type WorkerKind =
  | { readonly kind: 'ephemeral' }
  | { readonly kind: 'runner' }
  | { readonly kind: 'instance'; readonly instanceId: string }
  | { readonly kind: 'lambda'; readonly functionName: string };

/** One row of the table. */
export interface InputRow<T> {
  readonly description: string;
  /** As a user would write it; an input that is empty has this value. */
  readonly default?: string;
  /** The phases that read it; all of them where this is absent. */
  readonly phases?: readonly PhaseName[];
  /** The phases that cannot do without it. */
  readonly required?: readonly PhaseName[];
  /** Its value is never shown. */
  readonly secret?: boolean;
  /** What a value must look like, in words; completes the sentence "expected …". */
  readonly expected: string;
  readonly schema: v.GenericSchema<string, T>;
}

type Rule<T> = Pick<InputRow<T>, 'expected' | 'schema'>;
const row = <T, const Rest extends Omit<InputRow<T>, 'expected' | 'schema'>>(rule: Rule<T>, rest: Rest): InputRow<T> & Rest => ({ ...rule, ...rest });

const matching = (pattern: RegExp, expected: string): Rule<string> => ({
  expected,
  schema: v.pipe(v.string(), v.regex(pattern)),
});

const oneOf = <const T extends string>(...values: T[]): Rule<T> => ({
  expected: `one of ${values.map(value => `"${value}"`).join(', ')}`,
  schema: v.picklist(values) as unknown as v.GenericSchema<string, T>,
});

const number = (min: number, max: number, unit: string, whole = true): Rule<number> => ({
  expected: `a ${whole ? 'whole ' : ''}number from ${min} to ${max}${unit && ` (${unit})`}`,
  schema: v.pipe(
    v.string(),
    v.regex(whole ? /^\d+$/ : /^\d+(\.\d+)?$/),
    v.transform(Number),
    v.minValue(min),
    v.maxValue(max),
  ),
});

const boolean: Rule<boolean> = {
  expected: '"true" or "false"',
  schema: v.pipe(v.picklist(['true', 'false']), v.transform(value => value === 'true')) as unknown as v.GenericSchema<string, boolean>,
};

/** Commas, spaces and new lines separate. */
const words = (text: string): string[] => text.split(/[\s,]+/).filter(word => word !== '');

const list = (item: RegExp, of: string, min = 0, max = 50): Rule<string[]> => ({
  expected: `${min > 1 ? `${min} or more` : 'a list of'} different ${of}, separated by commas, spaces or new lines`,
  schema: v.pipe(
    v.string(),
    v.transform(words),
    v.array(v.pipe(v.string(), v.regex(item))),
    v.minLength(min),
    v.maxLength(max),
    v.check(items => new Set(items).size === items.length),
  ),
});

const pem = (what: string): Rule<string> => ({
  expected: `${what} as PEM ("-----BEGIN …")`,
  schema: v.pipe(v.string(), v.includes('-----BEGIN '), v.maxLength(64 * 1024)),
});

/** An alias may come to mean another key, a cluster's CA may not. */
const keyArn = matching(
  /^arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:key\/(mrk-[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/,
  'a key\'s ARN, not an alias, such as "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"',
);

/* `cloudhsm-cli` takes what begins with a dash for an option, and PutParameter refuses a value with `{{` [botocore]. */
const adminPassword = matching(
  /^(?!-|.*\{\{)[\x21\x23-\x26\x28-\x39\x3b-\x5b\x5d-\x7e]{8,32}$/,
  '8 to 32 printable ASCII characters without ":", spaces, quotes, backslashes or "{{", not starting with "-"',
);

const anything: Rule<string> = { expected: 'a text', schema: v.string() };

/** Each once, in the order in which AWS lets them happen, whatever the order in which they are given. */
const phaseList: Rule<PhaseName[]> = {
  expected: `phases out of ${phaseNames.join(', ')}`,
  schema: v.pipe(
    v.string(),
    v.transform(words),
    v.array(v.picklist(phaseNames)),
    v.minLength(1),
    v.transform(given => phaseNames.filter(name => given.includes(name))),
  ),
};

const tagLine = /^(?![aA][wW][sS]:|safe-storage)[\p{L}\p{Z}\p{N}_.:/+\-@]{1,128}=[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u;

const tagLines: Rule<Record<string, string>> = {
  expected: 'KEY=VALUE, one a line, keys of 1 to 128 and values of up to 256 characters, each key once, none starting '
    + 'with "aws:" (in any case) or "safe-storage"',
  schema: v.pipe(
    v.string(),
    v.transform(text => text.split('\n').map(line => line.trim()).filter(line => line !== '')),
    v.array(v.pipe(v.string(), v.regex(tagLine))),
    v.maxLength(45),
    v.check(lines => new Set(lines.map(line => line.slice(0, line.indexOf('=')))).size === lines.length),
    v.transform(lines => Object.fromEntries(lines.map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]))),
  ),
};

const workerRule: Rule<WorkerKind> = {
  expected: '"ephemeral", "runner", an instance id (i-…) or lambda:FUNCTION-NAME',
  schema: v.pipe(
    v.string(),
    v.regex(/^(ephemeral|runner|i-[0-9a-f]{8,17}|lambda:[a-zA-Z0-9-_:]{1,170})$/),
    v.transform((text): WorkerKind => {
      if (text.startsWith('i-')) return { kind: 'instance', instanceId: text };
      if (text.startsWith('lambda:')) return { kind: 'lambda', functionName: text.slice('lambda:'.length) };
      return { kind: text as 'ephemeral' | 'runner' };
    }),
  ),
};

const subnetId = /^subnet-[0-9a-f]{8,17}$/;
const cluster: readonly PhaseName[] = ['plan', 'provision', 'verify'];
const authority: readonly PhaseName[] = ['plan', 'provision', 'initialize'];
const worker: readonly PhaseName[] = ['plan', 'activate', 'connect', 'verify', 'teardown'];
const storage: readonly PhaseName[] = ['plan', 'storage', 'verify'];

/* Patterns and limits: CloudHSM [botocore], FSx, KMS, SSM [botocore]; see docs/assumptions.md for what they leave open. */
export const inputTable = {
  'name': row(matching(/^[a-z][a-z0-9-]{0,31}$/, '1 to 32 of a-z, 0-9 and -, starting with a letter'), {
    description: 'The safe storage\'s name. All its resources are found by it, so it never changes.',
    required: phaseNames,
  }),
  'aws-region': row(matching(/^[a-z]{2,}(-[a-z]+)+-\d{1,2}$/, 'a region such as "eu-central-1"'), {
    description: 'AWS region. Without it the environment variable `AWS_REGION` is used.',
    required: phaseNames,
  }),
  'role-to-assume': row(matching(/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/, 'a role\'s ARN such as "arn:aws:iam::111122223333:role/deploy"'), {
    description: 'ARN of the role to assume with the job\'s OIDC token; its credentials are refreshed for as long as the job runs. '
      + 'Without it the AWS credentials of the environment are used.',
  }),
  'subnet-ids': row(list(subnetId, 'subnet ids (subnet-…)', 2, 10), {
    description: 'Private subnets of the cluster, one an availability zone, in 2 zones or more. They cannot be changed later.',
    phases: ['plan', 'provision', 'activate', 'connect', 'storage', 'verify'],
    required: ['plan', 'provision'],
  }),
  'phases': row(phaseList, {
    description: 'The phases to run; they run in the order in which AWS lets them happen.',
    default: 'provision, initialize, activate, connect, storage',
  }),
  'phase-roles': row(list(/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/, 'ARNs of roles'), {
    description: 'Roles that will run the phases, for `plan` to ask IAM whether they may; without it the role that `plan` itself runs as.',
    phases: ['plan'],
  }),
  'allowed-account-id': row(matching(/^\d{12}$/, 'an account id of 12 digits'), {
    description: 'Refuse to work in any other AWS account.',
  }),
  'hsm-type': row(matching(/^p?hsm[0-9][a-z.]*\.[a-zA-Z]+$/, 'an HSM type such as "hsm2m.medium"'), {
    description: 'HSM type.',
    default: 'hsm2m.medium',
    phases: cluster,
  }),
  'hsm-mode': row(oneOf('FIPS', 'NON_FIPS'), {
    description: 'Mode of the cluster; it cannot be changed later.',
    default: 'FIPS',
    phases: cluster,
  }),
  'hsm-count': row(number(2, 28, 'HSMs'), {
    description: 'Number of HSMs, spread over the zones. A KMS custom key store needs 2 in different zones.',
    default: '2',
    phases: ['plan', 'connect', 'verify'],
  }),
  'source-backup-id': row(matching(/^(arn:aws[a-z-]*:cloudhsm:[a-z0-9-]+:\d{12}:backup\/)?backup-[2-7a-zA-Z]{11,16}$/, 'a backup id (backup-…) or ARN'), {
    description: 'Backup from which the cluster is restored; it brings users, keys and the customer CA.',
    phases: ['plan', 'provision'],
  }),
  'new-storage': row(boolean, {
    description: '`true`: make a new cluster although a key store, key, file system or backup of a storage of this name is left whose cluster is gone. '
      + 'The new cluster opens none of it; to have it back give `source-backup-id` instead.',
    default: 'false',
    phases: ['plan', 'provision'],
  }),
  'backup-retention-days': row(number(7, 379, 'days'), {
    description: 'Days for which backups of the cluster are kept.',
    default: '90',
    phases: ['plan', 'provision', 'verify'],
  }),
  'ca-certificate': row(pem('the certificate of your CA'), {
    description: 'Certificate of your CA as PEM; for an intermediate CA its chain, the root last.',
    phases: ['plan', 'provision', 'initialize', 'activate', 'connect', 'verify'],
  }),
  'ca-private-key': row(pem('the private key of your CA'), {
    description: 'Private key of your CA as PEM (PKCS#8, PKCS#1 or SEC1), from a secret.',
    phases: authority,
    secret: true,
  }),
  'ca-key-passphrase': row(anything, {
    description: 'Passphrase of `ca-private-key`, from a secret.',
    phases: authority,
    secret: true,
  }),
  'ca-kms-key': row(keyArn, {
    description: 'ARN of an asymmetric AWS KMS key (`SIGN_VERIFY`; `RSA_2048` to `RSA_4096` or `ECC_NIST_P256` to `P521`), in any region and account: '
      + 'the key of your CA, which signs through `kms:Sign`. Without `ca-certificate` it certifies itself.',
    phases: authority,
  }),
  'github-token': row(anything, {
    description: 'Token that may write secrets (never the job\'s own). With it, and without `ca-certificate`, a CA is made '
      + 'and kept in encrypted secrets before it signs anything.',
    phases: authority,
    secret: true,
  }),
  'ca-secret-prefix': row(matching(/^(?!GITHUB_)[A-Z_][A-Z0-9_]{0,80}$/, 'capitals, digits and _, not starting with a digit or "GITHUB_"'), {
    description: 'The made CA is kept in the secrets `PREFIX_CERTIFICATE` and `PREFIX_PRIVATE_KEY`.',
    default: 'SAFE_STORAGE_CA',
    phases: authority,
  }),
  'ca-secret-environment': row(matching(/^[^\s/\\].{0,254}$/, 'the name of an environment'), {
    description: 'GitHub environment that keeps the made CA; without it the repository does.',
    phases: authority,
  }),
  'signed-cluster-certificate': row(pem('the signed cluster certificate'), {
    description: 'The cluster\'s certificate as PEM when its CSR was signed elsewhere (an offline CA); `ca-certificate` is needed with it.',
    phases: authority,
  }),
  'aws-root-certificate': row(pem('the AWS CloudHSM root certificate'), {
    description: 'AWS CloudHSM root certificate as PEM. Without it, it is fetched from AWS\'s documentation and compared with a pinned SHA-256.',
    phases: authority,
  }),
  'manufacturer-root-certificate': row(pem('the manufacturer\'s root certificate'), {
    description: 'Root certificate of the HSM\'s manufacturer as PEM; their site refuses scripts, so fetch it by hand.',
    phases: authority,
  }),
  'hardware-verification': row(oneOf('full', 'aws', 'off'), {
    description: '`full`: the HSM\'s chains to both roots are verified; `aws`: the AWS chain only; `off`: none.',
    default: 'full',
    phases: authority,
  }),
  'admin-password': row(adminPassword, {
    description: 'Password of the HSM\'s `admin`: 8 to 32 characters without `:`, spaces, quotes, backslashes and `{{`, not starting '
      + 'with `-`. Made when absent. Once the HSMs are activated, it is tried by one login, and kept if it opens them.',
    phases: ['activate'],
    secret: true,
  }),
  'try-admin-password': row(boolean, {
    description: '`true`: one more login as `admin` is tried although two have failed, or nobody knows how many have. Five wrong ones lock '
      + 'the only `admin` for good, so set it for a single run, when you are sure of the password.',
    default: 'false',
    phases: ['activate', 'connect'],
  }),
  'worker': row(workerRule, {
    description: 'Where `cloudhsm-cli` runs: `ephemeral` (an instance made for the run), `i-…` (an instance of yours), '
      + '`runner` (this runner is inside the VPC) or `lambda:NAME`.',
    default: 'ephemeral',
    phases: worker,
  }),
  'worker-instance-type': row(matching(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'an instance type such as "t3.micro"'), {
    description: 'Instance type of the ephemeral worker; its architecture chooses image and package.',
    default: 't3.micro',
    phases: worker,
  }),
  'worker-instance-profile': row(matching(/^[\w+=,.@-]{1,128}$/, 'the name of an instance profile'), {
    description: 'Instance profile of the ephemeral worker.',
    default: 'safe-storage-worker',
    phases: worker,
  }),
  'worker-image': row(matching(/^(ami-[0-9a-f]{8,17}|resolve:ssm:\/[\w./-]+)$/, 'an image id (ami-…) or resolve:ssm:/PARAMETER'), {
    description: 'Image of the ephemeral worker; without it the newest Amazon Linux 2023 of the right architecture.',
    phases: worker,
  }),
  'cli-version': row(matching(/^\d+\.\d+\.\d+$/, 'a version such as "5.18.0"'), {
    description: 'Version of the CloudHSM CLI that is installed on the worker.',
    default: '5.18.0',
    phases: worker,
  }),
  'cli-sha256': row(matching(/^[0-9a-f]{64}$/, '64 hexadecimal digits'), {
    description: 'SHA-256 of the CloudHSM CLI\'s package; needed for versions whose digest is not known to this action.',
    phases: worker,
  }),
  'key-store-name': row(matching(/^[^\s].{0,255}$/, '1 to 256 characters'), {
    description: 'Name of the KMS custom key store; without it `name`.',
    phases: ['plan', 'activate', 'connect', 'verify', 'teardown'],
  }),
  'key-alias': row(matching(/^(?!(alias\/)?aws\/)(alias\/)?[a-zA-Z0-9:/_-]{1,249}$/, 'a key alias of a-z, A-Z, 0-9, /, _ and -, not starting with "aws/"'), {
    description: 'Alias of the KMS key; without it `alias/NAME`.',
    phases: ['plan', 'connect', 'storage', 'verify', 'teardown'],
  }),
  'storage-capacity': row(number(1024, 12 * 524_288, 'GiB'), {
    description: 'SSD storage capacity of the file system in GiB: 1,024 to 524,288 for each HA pair.',
    default: '1024',
    phases: storage,
  }),
  'throughput-capacity': row(number(8, 100_000, 'MB/s'), {
    description: 'Throughput capacity of each HA pair in MB/s, as the deployment type allows; with one pair, that of the file system.',
    default: '128',
    phases: storage,
  }),
  'ha-pairs': row(number(1, 100, 'HA pairs'), {
    description: 'HA pairs of file servers: 1, or up to 12 for `SINGLE_AZ_2` and `SINGLE_AZ_3`.',
    default: '1',
    phases: storage,
  }),
  'deployment-type': row(matching(/^(MULTI|SINGLE)_AZ_[1-9]\d?$/, `one of ${knownDeploymentTypes.join(', ')} or a newer one`), {
    description: `Deployment type of the file system: ${knownDeploymentTypes.map(type => `\`${type}\``).join(', ')}, `
      + 'or a newer one, which AWS then checks.',
    default: 'MULTI_AZ_1',
    phases: storage,
  }),
  'storage-subnet-ids': row(list(subnetId, 'subnet ids (subnet-…)', 1, 2), {
    description: 'Subnets of the file system, two for a multi-AZ type, one for a single-AZ type; without it the first of `subnet-ids`.',
    phases: storage,
  }),
  'preferred-subnet-id': row(matching(subnetId, 'a subnet id (subnet-…)'), {
    description: 'Subnet of the preferred file server of a multi-AZ type; without it the first of `storage-subnet-ids`.',
    phases: storage,
  }),
  'route-table-ids': row(list(/^rtb-[0-9a-f]{8,17}$/, 'route table ids (rtb-…)'), {
    description: 'Route tables that get routes to a multi-AZ file system; without it the VPC\'s main route table.',
    phases: storage,
  }),
  'security-group-ids': row(list(/^sg-[0-9a-f]{8,17}$/, 'security group ids (sg-…)'), {
    description: 'Security groups of the file system; without it the VPC\'s default security group.',
    phases: storage,
  }),
  'svm-name': row(matching(/^[a-zA-Z0-9_]{1,47}$/, '1 to 47 letters, digits and _'), {
    description: 'Name of the storage virtual machine.',
    default: 'svm1',
    phases: storage,
  }),
  'volume-name': row(matching(/^[a-zA-Z_][a-zA-Z0-9_]{0,202}$/, '1 to 203 letters, digits and _, not starting with a digit'), {
    description: 'Name of the volume.',
    default: 'vol1',
    phases: storage,
  }),
  'volume-size': row(number(1, 307_200, 'GiB'), {
    description: 'Size of the volume in GiB.',
    default: '100',
    phases: storage,
  }),
  'junction-path': row(matching(/^\/[^\s]{0,254}$/, 'a path of up to 255 characters that starts with "/"'), {
    description: 'Path under which the volume is mounted in the storage virtual machine; without it `/VOLUME-NAME`.',
    phases: storage,
  }),
  'verify-users': row(boolean, {
    description: '`true`: `verify` sends the worker to the HSMs to look at their users; it needs a worker for that.',
    default: 'false',
    phases: ['verify'],
  }),
  'confirm': row(anything, {
    description: 'The name once more: what `teardown` removes cannot be brought back.',
    phases: ['teardown'],
    required: ['teardown'],
  }),
  'key-deletion-window': row(number(7, 30, 'days'), {
    description: 'Days for which KMS waits before it deletes the key; until then the deletion can be cancelled.',
    default: '30',
    phases: ['teardown'],
  }),
  'ignore-consumers': row(boolean, {
    description: '`true`: `teardown` goes on although others use the key: their data are lost with it.',
    default: 'false',
    phases: ['teardown'],
  }),
  'delete-backups': row(boolean, {
    description: '`true`: `teardown` also deletes the cluster\'s backups, which are the only way back, and with them the passwords.',
    default: 'false',
    phases: ['teardown'],
  }),
  'tags': row(tagLines, {
    description: 'Extra tags, `KEY=VALUE` a line, for every resource that takes tags.',
    default: '',
  }),
  'poll-interval': row(number(0.01, 300, 'seconds, fractions allowed', false), {
    description: 'Seconds between two looks at AWS while waiting; fractions allowed.',
    default: '15',
  }),
  'timeout': row(number(1, 1440, 'minutes'), {
    description: 'Minutes after which a wait gives up with what it saw last; without it each wait has its own limit.',
  }),
  'wait': row(boolean, {
    description: '`false`: start what can be started, report `pending` and let a later run go on.',
    default: 'true',
  }),
} satisfies Record<string, InputRow<unknown>>;

type Table = typeof inputTable;
export type InputName = keyof Table;
type Camel<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : S;
type Value<Row> = Row extends InputRow<infer T> ? T : never;
type Certain = { [Name in InputName]: Table[Name] extends { readonly default: string } ? Name : never }[InputName] | 'name' | 'aws-region';

/** The validated inputs, typed, under their names in camel case (`subnet-ids` is `subnetIds`). */
export type Inputs =
  & { readonly [Name in Certain as Camel<Name>]: Value<Table[Name]> }
  & { readonly [Name in Exclude<InputName, Certain> as Camel<Name>]?: Value<Table[Name]> };

/** Inputs as they come from outside: by name, empty where not given. */
export type RawInputs = Readonly<Record<string, string | undefined>>;

/**
 * Checks all inputs at once.
 * @param raw what was given, by input name
 * @param environment for `AWS_REGION`
 * @param running the phases that are about to run; they decide which inputs cannot be missing
 * @throws ConfigurationError that lists every problem, a line each: `input: expected … (got "…")`
 */
export function readInputs(raw: RawInputs, environment: NodeJS.ProcessEnv, running?: readonly PhaseName[]): Inputs {
  const problems = unknownNames(raw);
  const values: Record<string, unknown> = {};
  for (const [name, input] of Object.entries<InputRow<unknown>>(inputTable)) {
    const given = raw[name]?.trim() || (name === 'aws-region' ? environment.AWS_REGION?.trim() : undefined) || input.default;
    if (given === undefined) continue;
    const parsed = v.safeParse(input.schema, given, { abortEarly: true });
    if (parsed.success) values[camel(name)] = parsed.output;
    else problems.push(`${name}: expected ${input.expected} (got ${shown(name, input, given)})`);
  }
  const inputs = values as unknown as Inputs;
  const due = running ?? inputs.phases ?? [];
  problems.push(...missing(inputs, problems, due), ...contradictions(inputs, due));
  if (problems.length > 0) {
    throw new ConfigurationError(
      problems.length === 1 ? `This input cannot be used:\n  ${problems[0]}` : `These inputs cannot be used:\n  ${problems.join('\n  ')}`,
      { remedy: 'Nothing was created or changed. The README lists every input with its format.' },
    );
  }
  return inputs;
}

/** `subnet-ids` → `subnetIds`. */
export const camel = (name: string): string => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

function unknownNames(raw: RawInputs): string[] {
  return Object.keys(raw)
    .filter(name => !(name in inputTable))
    .map(name => {
      const near = nearest(name, Object.keys(inputTable));
      return `${name}: expected the name of an input${near ? `; did you mean "${near}"?` : ''} (got "${name}")`;
    });
}

function shown(name: string, input: InputRow<unknown>, given: string): string {
  if (input.secret) return `${given.length} characters, not shown`;
  const text = given.length > 80 ? `${given.slice(0, 77)}…` : given;
  const near = name === 'phases' ? words(given).flatMap(word => (phaseNames as readonly string[]).includes(word) ? [] : nearest(word, phaseNames) ?? []) : [];
  return `"${text.replace(/\s+/g, ' ')}"${near.length > 0 ? `; did you mean "${near.join('", "')}"?` : ''}`;
}

function missing(inputs: Inputs, problems: readonly string[], running: readonly PhaseName[]): string[] {
  return Object.entries<InputRow<unknown>>(inputTable)
    .filter(([name, input]) => input.required?.some(phase => running.includes(phase))
      && !(camel(name) in inputs) && !problems.some(problem => problem.startsWith(`${name}:`)))
    .map(([name, input]) => `${name}: expected ${input.expected} (got nothing)`);
}

/** Of these there are clusters, but AWS makes none any more [RadiumGu: "Provided HsmType is not supported."]. */
export const retiredHsmTypes: readonly string[] = ['hsm1.medium'];

/** What each input is right by itself but not together with another, or with what is to run. */
function contradictions(inputs: Inputs, running: readonly PhaseName[]): string[] {
  const problems: string[] = [];
  const demand = (right: boolean, problem: string) => right || problems.push(problem);
  problems.push(...quarrelsOverTheCa(inputs));
  problems.push(...sizeProblems(inputs));
  demand(!(running.includes('provision') && retiredHsmTypes.includes(inputs.hsmType)),
    `hsm-type: expected a type of which AWS still makes HSMs, such as "hsm2m.medium" (got "${inputs.hsmType}")`);
  const multiZone = inputs.deploymentType === undefined ? undefined : isMultiAz(inputs.deploymentType);
  const subnets = inputs.storageSubnetIds;
  if (subnets !== undefined && multiZone !== undefined) {
    const wanted = multiZone ? 2 : 1;
    demand(subnets.length === wanted, `storage-subnet-ids: expected ${wanted} for ${inputs.deploymentType} (got ${subnets.length})`);
  }
  if (inputs.confirm !== undefined && inputs.name !== undefined) {
    demand(inputs.confirm === inputs.name, `confirm: expected the name "${inputs.name}" once more (got "${inputs.confirm}")`);
  }
  if (inputs.preferredSubnetId !== undefined) {
    demand(multiZone !== false, `preferred-subnet-id: expected nothing for ${inputs.deploymentType} (got "${inputs.preferredSubnetId}")`);
    demand((subnets ?? inputs.subnetIds?.slice(0, 2) ?? [inputs.preferredSubnetId]).includes(inputs.preferredSubnetId),
      `preferred-subnet-id: expected one of the file system's subnets (got "${inputs.preferredSubnetId}")`);
  }
  return problems;
}

/** There is one CA, whose key is in one place. */
function quarrelsOverTheCa({ caCertificate, caKeyPassphrase, caKmsKey, caPrivateKey, githubToken, signedClusterCertificate }: Inputs): string[] {
  if (caKmsKey !== undefined) {
    const others = { 'ca-private-key': caPrivateKey, 'ca-key-passphrase': caKeyPassphrase, 'signed-cluster-certificate': signedClusterCertificate, 'github-token': githubToken };
    return Object.entries(others).filter(([, value]) => value !== undefined)
      .map(([name]) => `${name}: expected nothing beside ca-kms-key, which is the key of the CA (got both)`);
  }
  const problems: string[] = [];
  if (caCertificate === undefined && (caPrivateKey !== undefined || signedClusterCertificate !== undefined)) {
    problems.push('ca-certificate: expected the CA\'s certificate beside its key or what it signed (got nothing)');
  }
  if (caKeyPassphrase !== undefined && caPrivateKey === undefined) problems.push('ca-private-key: expected the key that ca-key-passphrase opens (got nothing)');
  if (caPrivateKey !== undefined && signedClusterCertificate !== undefined) {
    problems.push('signed-cluster-certificate: expected either this or ca-private-key (got both)');
  }
  return problems;
}

/** The candidate that is at most two typing mistakes (or a third of the word) away. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const [best] = candidates
    .map(candidate => ({ candidate, distance: editDistance(word.toLowerCase(), candidate) }))
    .sort((a, b) => a.distance - b.distance);
  return best !== undefined && best.distance <= Math.max(2, word.length / 3) ? best.candidate : undefined;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      current[j] = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    previous = current;
  }
  return previous[b.length]!;
}
