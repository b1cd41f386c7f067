import { type PhaseName, phaseNames, phaseTable } from '../phaseTable';
import { knownDeploymentTypes } from './fileSystemLimits';
import {
  adminPassword, anything, boolean, fingerprint, idForm, type InputRow, keyArn, keyReference, list, matching, number, oneOf, pem, phaseList,
  row, tagLines, workerRule, workflowNames,
} from './rules';

const roleArn = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/;
const subnetId = idForm('subnet', 'subnet ids');
const imageId = idForm('ami', 'image ids');
const cluster: readonly PhaseName[] = ['plan', 'provision', 'verify'];
const authority: readonly PhaseName[] = ['plan', 'provision', 'initialize'];
/** Whoever signs: the others are handed the certificate alone. */
const signing: readonly PhaseName[] = ['plan', 'initialize'];
/** `provision` looks whether there can be a worker before an HSM is paid for. */
const worker: readonly PhaseName[] = ['plan', 'provision', 'activate', 'connect', 'verify', 'teardown'];
const storage: readonly PhaseName[] = ['plan', 'storage', 'verify'];

/**
 * The table of inputs: the one source of the validation, of every action.yml, of docs/inputs.md and of the
 * template's options.
 */
export const inputTable = {
  'name': row(matching(/^[a-z][a-z0-9-]{0,31}$/, '1 to 32 of a-z, 0-9 and -, starting with a letter'), {
    description: 'The safe storage\'s name. All its resources are found by it, so it never changes.',
    required: phaseNames,
  }),
  'aws-region': row(matching(/^[a-z]{2,}(-[a-z]+)+-\d{1,2}$/, 'a region such as "eu-central-1"'), {
    description: 'AWS region. Without it the environment variable `AWS_REGION` is used.',
    required: phaseNames,
  }),
  'role-to-assume': row(matching(roleArn, 'a role\'s ARN such as "arn:aws:iam::111122223333:role/deploy"'), {
    description: 'ARN of the role to assume with the job\'s OIDC token; its credentials are refreshed for as long as the job runs. '
      + 'Without it the AWS credentials of the environment are used.',
  }),
  'subnet-ids': row(list(subnetId, 2, 10), {
    description: 'Private subnets of the cluster, one an availability zone, in 2 zones or more. They cannot be changed later.',
    phases: ['plan', 'provision', 'activate', 'connect', 'storage', 'verify'],
    required: ['plan', 'provision'],
  }),
  'phases': row(phaseList, {
    description: 'The phases to run; they run in the order in which AWS lets them happen.',
    default: 'provision, initialize, activate, connect, storage',
  }),
  'phase-roles': row(list({ pattern: roleArn, several: 'ARNs of roles', form: 'such as "arn:aws:iam::111122223333:role/deploy"' }), {
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
    ahead: ['provision'],
  }),
  'source-backup-id': row(
    matching(/^(newest|(arn:aws[a-z-]*:cloudhsm:[a-z0-9-]+:\d{12}:backup\/)?backup-[2-7a-zA-Z]{11,16})$/, '"newest", a backup id '
      + '(backup-…) or ARN'), {
      description: 'Backup from which the cluster is restored where there is none; it brings users, keys and the customer CA. `newest`: '
        + 'recovers a lost cluster from the newest READY backup that AWS shows to be its own and that may hold the key; one that is still '
        + 'being made is waited for.',
      phases: cluster,
    },
  ),
  'new-storage': row(boolean, {
    description: '`true`: make a new cluster although a key store, key, file system or backup of a storage of this name is left whose '
      + 'cluster is gone. The new cluster opens none of it; to have it back give `source-backup-id` instead.',
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
    phases: ['plan', 'provision', 'initialize', 'activate', 'connect', 'verify', 'teardown'],
  }),
  'ca-private-key': row(pem('the private key of your CA'), {
    description: 'Private key of your CA as PEM (PKCS#8, PKCS#1 or SEC1), from a secret.',
    phases: signing,
    secret: true,
  }),
  'ca-key-passphrase': row(anything, {
    description: 'Passphrase of `ca-private-key`, from a secret.',
    phases: signing,
    secret: true,
  }),
  'ca-kms-key': row(keyArn, {
    description: 'ARN of an asymmetric AWS KMS key (`SIGN_VERIFY`; `RSA_2048` to `RSA_4096` or `ECC_NIST_P256` to `P521`), in any '
      + 'region and account: the key of your CA, which signs through `kms:Sign`. Without `ca-certificate` it certifies itself.',
    phases: authority,
  }),
  'github-token': row(anything, {
    description: 'Token that may write secrets (never the job\'s own). With it, and without `ca-certificate`, a CA is made '
      + 'and kept in encrypted secrets before it signs anything.',
    phases: authority,
    secret: true,
  }),
  'ca-secret-prefix': row(matching(/^(?!GITHUB_)[A-Z_][A-Z0-9_]{0,80}$/, 'capitals, digits and _, not starting with a digit or '
    + '"GITHUB_"'), {
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
    description: 'AWS CloudHSM root certificate as PEM. Without it, it is fetched from AWS\'s documentation and must have the '
      + 'SHA-256 of AWS CloudHSM Root G1.',
    phases: authority,
  }),
  'aws-root-sha256': row(fingerprint, {
    description: 'SHA-256 that the AWS CloudHSM root must have, given or fetched. It belongs into the workflow, where it is reviewed.',
    phases: authority,
  }),
  'manufacturer-root-certificate': row(pem('the manufacturer\'s root certificate'), {
    description: 'Root certificate of the HSM\'s manufacturer as PEM; their site refuses scripts, so fetch it by hand.',
    phases: authority,
  }),
  'manufacturer-root-sha256': row(fingerprint, {
    description: 'SHA-256 that `manufacturer-root-certificate` must have. It belongs into the workflow, where it is reviewed; whoever may '
      + 'write variables may change a variable.',
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
  'parameter-kms-key': row(keyReference, {
    description: 'KMS key under which the passwords are kept in Parameter Store, by its ARN or alias. Without it AWS\'s own `aws/ssm` '
      + 'encrypts them, and everybody in the account with `ssm:GetParameter` on `*` reads them.',
  }),
  'try-admin-password': row(boolean, {
    description: '`true`: one more login as `admin` is tried although two have failed, or nobody knows how many have. Five wrong ones lock '
      + 'the only `admin` for good, so set it for a single run, when you are sure of the password.',
    default: 'false',
    phases: ['activate', 'connect'],
  }),
  'rotate-admin-password': row(boolean, {
    description: '`true`: `activate` gives `admin` a new password. It is kept before the HSMs get it and takes the place of the one of '
      + 'before once a login has shown it; that stays among the parameter\'s versions, for backups of before. Set it for a single run.',
    default: 'false',
    phases: ['plan', 'activate'],
  }),
  'worker': row(workerRule, {
    description: 'Where `cloudhsm-cli` runs: `ephemeral` (an instance made for the run), `i-…` (an instance of yours), '
      + '`runner` (this runner is inside the VPC) or `lambda:NAME`, with the name or ARN of a function, as it is or of a version or alias.',
    default: 'ephemeral',
    phases: worker,
    ahead: ['initialize'],
  }),
  'worker-instance-type': row(matching(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'an instance type such as "t3.micro"'), {
    description: 'Instance type of the ephemeral worker; its architecture chooses image and package.',
    default: 't3.micro',
    phases: worker,
    ahead: ['initialize'],
  }),
  'worker-instance-profile': row(matching(/^[\w+=,.@-]{1,128}$/, 'the name of an instance profile'), {
    description: 'Instance profile of the ephemeral worker.',
    default: 'safe-storage-worker',
    phases: worker,
    ahead: ['initialize'],
  }),
  'worker-image': row(matching(
    new RegExp(`${imageId.pattern.source}|^resolve:ssm:/[\\w./-]+$`), `an image id (${imageId.form}) or resolve:ssm:/PARAMETER`,
  ), {
    description: 'Image of the ephemeral worker; without it the newest Amazon Linux 2023 of the right architecture.',
    phases: worker,
    ahead: ['initialize'],
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
  }),
  'key-alias': row(matching(/^(?!(alias\/)?aws\/)(alias\/)?[a-zA-Z0-9:/_-]{1,249}$/, 'a key alias of a-z, A-Z, 0-9, /, _ and -, with or '
    + 'without "alias/", none of AWS\'s ("aws/…")'), {
    description: 'Alias of the KMS key; without it `alias/NAME`.',
  }),
  'storage-capacity': row(number(1024, 12 * 524_288, 'GiB'), {
    description: 'SSD storage capacity of the file system in GiB: 1,024 to 524,288 for each HA pair.',
    default: '1024',
    phases: storage,
    ahead: ['provision'],
  }),
  'throughput-capacity': row(number(8, 100_000, 'MB/s'), {
    description: 'Throughput capacity of each HA pair in MB/s, as the deployment type allows; with one pair, that of the file system.',
    default: '128',
    phases: storage,
    ahead: ['provision'],
  }),
  'ha-pairs': row(number(1, 100, 'HA pairs'), {
    description: 'HA pairs of file servers: 1, or up to 12 for `SINGLE_AZ_2` and `SINGLE_AZ_3`.',
    default: '1',
    phases: storage,
    ahead: ['provision'],
  }),
  'deployment-type': row(matching(/^(MULTI|SINGLE)_AZ_[1-9]\d?$/, `one of ${knownDeploymentTypes.join(', ')} or a newer one`), {
    description: `Deployment type of the file system: ${knownDeploymentTypes.map(type => `\`${type}\``).join(', ')}, `
      + 'or a newer one, which AWS then checks.',
    default: 'MULTI_AZ_1',
    phases: storage,
    ahead: ['provision'],
  }),
  'storage-subnet-ids': row(list(subnetId, 1, 2), {
    description: 'Subnets of the file system, two for a multi-AZ type, one for a single-AZ type; without it the first of `subnet-ids`.',
    phases: storage,
    ahead: ['provision'],
  }),
  'preferred-subnet-id': row(matching(subnetId.pattern, `a subnet id, ${subnetId.form}`), {
    description: 'Subnet of the preferred file server of a multi-AZ type; without it the first of `storage-subnet-ids`.',
    phases: storage,
    ahead: ['provision'],
  }),
  'route-table-ids': row(list(idForm('rtb', 'route table ids')), {
    description: 'Route tables that get routes to a multi-AZ file system; without it the VPC\'s main route table.',
    phases: storage,
    ahead: ['provision'],
  }),
  'security-group-ids': row(list(idForm('sg', 'security group ids')), {
    description: 'Security groups of the file system; without it the VPC\'s default security group.',
    phases: storage,
    ahead: ['provision'],
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
    ahead: ['provision'],
  }),
  'junction-path': row(matching(/^\/[^\s]{0,254}$/, 'a path of up to 255 characters that starts with "/"'), {
    description: 'Path under which the volume is mounted in the storage virtual machine; without it `/VOLUME-NAME`.',
    phases: storage,
  }),
  'verify-users': row(boolean, {
    description: '`true`: `verify` sends the worker to the HSMs to look at their users; it needs a worker for that.',
    default: 'false',
    phases: ['plan', 'provision', 'activate', 'connect', 'verify'],
  }),
  'confirm': row({ ...anything, expected: 'the name once more' }, {
    description: 'The name once more: what `teardown` removes cannot be brought back.',
    phases: ['teardown'],
    required: ['teardown'],
  }),
  'key-deletion-window': row(number(7, 30, 'days'), {
    description: 'Days for which KMS waits before it deletes the key; until then the deletion can be cancelled.',
    default: '30',
    phases: ['plan', 'teardown'],
  }),
  'ignore-consumers': row(boolean, {
    description: '`true`: `teardown` goes on although others use the key: their data are lost with it.',
    default: 'false',
    phases: ['teardown'],
  }),
  'delete-backups': row(boolean, {
    description: '`true`: `teardown` also deletes the cluster\'s backups, without which its HSMs do not come back, and the passwords.',
    default: 'false',
    phases: ['plan', 'teardown'],
  }),
  'tags': row(tagLines, {
    description: 'Extra tags, `KEY=VALUE` a line, for every resource that takes tags.',
    default: '',
  }),
  'poll-interval': row(number(0.01, 300, 'seconds, fractions allowed', false), {
    description: 'Shortest time between two looks at AWS while waiting, in seconds; at first up to 5 minutes, later up to one.',
    default: '5',
  }),
  'timeout': row(number(1, 1440, 'minutes'), {
    description: 'Minutes after which a wait gives up with what it saw last; without it each wait has its own limit.',
  }),
  'wait': row(boolean, {
    description: '`false`: start what can be started, report `pending` and let a later run go on.',
    default: 'true',
  }),
  'workflows': row(workflowNames, {
    description: 'Your workflows by duty (`deploy=deploy, activate=activate`), for what is told to come next.',
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
 * The inputs that a step is handed: those that its phase reads. `cleanup` is handed what finds the worker of the phases that go to the
 * HSMs, and no secret.
 */
export function inputsOf(step: PhaseName | 'cleanup'): InputName[] {
  const isRead = ({ phases = phaseNames, ahead = [], secret }: InputRow<unknown>): boolean => (step === 'cleanup'
    ? secret !== true && phases.some(phase => phaseTable[phase].goesToHsms === 'always')
    : phases.includes(step) || ahead.includes(step));
  return (Object.keys(inputTable) as InputName[]).filter(name => isRead(inputTable[name]));
}

/** The values that nobody may be shown. */
export const secretsIn = (inputs: Inputs): string[] => Object.entries<InputRow<unknown>>(inputTable)
  .flatMap(([name, { secret }]) => (secret === true ? inputs[camel(name) as keyof Inputs] as string | undefined ?? [] : []));

/** `subnet-ids` → `subnetIds`. */
export const camel = (name: string): string => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
