import type { Reach } from './coverage';
import type { Source } from './mutants';
import { noElse } from './probes';

export interface Branch {
  readonly file: string;
  readonly line: number;
  /** How it branches there: `if`, `:`, `??`. */
  readonly way: string;
  readonly text: string;
}

/** Why no test takes a branch: by the file, and the beginning of what stands there. */
interface Untaken {
  readonly file: string;
  readonly text: string;
  readonly why: string;
}

const untaken: readonly Untaken[] = [
  { file: 'aws/ensure', text: 'isOfAws(refusal)', why: 'a lost answer whose repeat AWS refuses for another reason' },
  { file: 'aws/ensure', text: 'new ProvisioningError', why: 'AWS accepts and never shows it, which nobody has seen' },
  { file: 'aws/refusals', text: '`of ${operation}`', why: 'a quota of a call that the table does not name yet' },
  { file: 'cloudhsm/adminPassword', text: 'counted', why: 'somebody deletes the record while the login runs' },
  { file: 'cloudhsm/adminPassword', text: 'said.admin', why: 'the CLI ends without JSON after a login: the simulator\'s always answers' },
  { file: 'cloudhsm/adminRecord', text: '\'a run outside', why: 'the simulated account is always a workflow\'s' },
  {
    file: 'cloudhsm/backups', text: 'run.record.observed', why: 'whether AWS copies tags to backups is only observed; the simulator '
    + 'does not',
  },
  { file: 'cloudhsm/backups', text: 'isTagged', why: 'the same' },
  { file: 'cloudhsm/hardware', text: 'if (profile', why: 'the certificates were read before: what cannot be read has been refused' },
  { file: 'cloudhsm/hardware', text: 'if (found', why: 'it takes the true root, whose SHA-256 is pinned; any other is refused' },
  { file: 'cloudhsm/kmsUser', text: '\'not there\'', why: 'the CLI reports success and no user: the simulator\'s does not lie' },
  { file: 'cloudhsm/kmsUser', text: '(said.admin', why: 'the same, without a word' },
  { file: 'cloudhsm/users', text: 'said.users', why: 'the CLI says something that is no JSON until the patience ends' },
  { file: 'cloudhsm/users', text: 'continue;', why: 'an older script\'s answer without exit codes' },
  { file: 'ec2/instances', text: 'StateTransitionReason', why: 'EC2 gives a StateReason wherever the simulator ends an instance' },
  { file: 'ec2/instances', text: '`${StateReason.Code}: `', why: 'the same' },
  { file: 'ec2/instances', text: '\'EC2 gives no reason\'', why: 'the same' },
  { file: 'fsx/volume', text: 'if (isReady', why: 'it was waited for until it is ready' },
  { file: 'iam/roles', text: 'arn', why: 'an IAM user runs it: the simulator has roles and the root user' },
  { file: 'identity/backups', text: 'SourceCluster', why: 'backups that were copied from another region' },
  { file: 'identity/backups', text: 'store.CloudHsm', why: 'a key store whose cluster has no other trace' },
  { file: 'identity/identity', text: 'await withStorage', why: 'KMS lists a key later than its alias: for seconds' },
  { file: 'identity/lost', text: 'return undefined', why: 'its callers ask before; it guards the next one' },
  { file: 'inputs/conflicts', text: '[inputs.preferred', why: 'no subnets at all: another problem is told for that' },
  { file: 'phases/teardown/consumers', text: 'issuer', why: 'KMS shows an ARN or an id' },
  { file: 'phases/teardown/consumers', text: '(Retiring', why: 'KMS names a grantee in every grant that anybody has seen' },
  { file: 'phases/teardown/consumers', text: '`nobody whom', why: 'the same' },
  { file: 'phases/teardown/consumers', text: 'RetiringPrincipal', why: 'the same' },
  { file: 'kms/delete', text: 'KeyState ===', why: 'a key of others in the key store, which KMS is deleting already' },
  { file: 'kms/key', text: 'return false', why: 'a key that this role may not describe, where all else is allowed' },
  { file: 'kms/key', text: 'error.name !==', why: 'a key that goes between the list and the question' },
  { file: 'permissions', text: 'place', why: 'a place that nobody fills: the table has none' },
  { file: 'phases/activate', text: 'if (roleOfAdmin', why: 'an activation that fails for some seconds: the simulator\'s works at once' },
  { file: 'phases/activate', text: '\'later\'', why: 'the same' },
  { file: 'phases/verify', text: 'if (cluster', why: 'a teardown that waits has its cluster yet' },
  { file: 'phases/verify', text: 'await checkStorage', why: 'and its files no more' },
  { file: 'pki/authority', text: '[`The signed', why: 'a certificate of more than 5,000 characters' },
  { file: 'project/configuration', text: '\'nothing\'', why: 'its callers have something to show' },
  { file: 'pki/certificate', text: 'throw new Malformed(\'its version', why: 'forged certificates have a version that there is' },
  { file: 'pki/certificate', text: '2', why: 'X.509 version 2, which nobody makes' },
  { file: 'phases/plan/serviceLinkedRoles', text: '\', if iam', why: 'a role that may not be asked about, beside one that is absent' },
  { file: 'phases/plan/egress', text: 'return [];', why: 'us-east-1 alone has the CLI\'s bucket; the simulated region is another' },
  { file: 'project/docs', text: 'if (file.marker', why: 'projen switches markers off for nobody but itself' },
  { file: 'project/pins', text: 'if (!existsSync', why: 'release.json is in the npm package alone: test/template/e2e.ts' },
  { file: 'project/pins', text: 'text', why: 'what is no pin was refused before' },
  { file: 'project/project', text: 'basename', why: 'projen new gives the name: test/template/e2e.ts' },
  { file: 'project/project', text: '{ this.logger', why: 'a line for who has not changed the example yet' },
  { file: 'rehearsal/result', text: 'begun', why: 'a rehearsal in which no phase ran' },
  { file: 'report/html/sections/architecture', text: '-1', why: 'the order in which Node.js compares' },
  { file: 'report/html/sections/timeline', text: 'Math.ceil', why: 'runs of more than a month' },
  { file: 'run/observations', text: 'return;', why: 'an error code that is none, which is not kept' },
  { file: 'report/terraform/adoption', text: '(content', why: 'FSx shows megabytes, or bytes where they are more; the simulator both' },
  { file: 'report/terraform/adoption', text: 'content.Size', why: 'the same' },
  { file: 'ssm/commands', text: 'error.name ===', why: 'SSM has one of two names for it' },
  { file: 'worker/ephemeral', text: 'error.message', why: 'EC2 refuses a parameter that is not the image' },
  { file: 'worker/instance', text: 'if (await settled', why: 'somebody stops the instance under us' },
  { file: 'worker/hsmAccess', text: 'return true', why: 'what a prefix list holds is not looked at' },
];

/** The types of the AWS SDK leave open whatever an answer has; AWS does not. Such a fallback decides nothing. */
const isFallback = ({ way, text }: Branch): boolean => ['default', '??', '||'].includes(way) && constant.test(text);
const constant = new RegExp(`^(${[
  /\[\]|\{\}|'[^']*'|-?\d+|false|Infinity|Number\.MAX_SAFE_INTEGER/, /unknown(Error)?(\.\w+)?|process\.env|systemClock|tmpdir\(\)/,
].map(({ source }) => source).join('|')})$`);

/** A word that is left out, or a list that is empty, where there is nothing to say. */
const isSilent = ({ way, text }: Branch): boolean => ['?', ':'].includes(way) && ['\'\'', '[]', 'undefined'].includes(text);

/** What nobody foresees is passed on as it is. */
const isPassedOn = ({ way, text }: Branch): boolean => /^throw (error|refusal|fault);$/.test(text)
  || (way === noElse && /^if \(.*error\b.*\) (return|throw)/.test(text));

export interface Branches {
  readonly all: number;
  readonly fallbacks: number;
  readonly silent: number;
  readonly passedOn: number;
  /** The others that no test takes. */
  readonly never: readonly Branch[];
}

export function branchesNeverTaken(sources: readonly Source[], reach: readonly Reach[]): Branches {
  const taken = new Set(reach.flatMap(({ reached }) => Object.values(reached).flat()));
  const all = sources.flatMap(({ file, code, tree, units }) => units.filter(({ branch }) => branch !== undefined).map(unit => ({
    id: unit.id, file, way: unit.branch!, line: tree.getLineAndCharacterOfPosition(unit.start).line + 1,
    text: code.slice(unit.start, unit.end).replace(/\s+/g, ' '),
  })));
  const never = all.filter(({ id }) => !taken.has(id));
  const number = (is: (branch: Branch) => boolean) => never.filter(is).length;
  return {
    all: all.length, fallbacks: number(isFallback), silent: number(isSilent), passedOn: number(isPassedOn),
    never: never.filter(branch => !isFallback(branch) && !isSilent(branch) && !isPassedOn(branch)),
  };
}

export function showBranches({ all, fallbacks, silent, passedOn, never }: Branches): string[] {
  const why = ({ file, text }: Branch) => untaken.find(each => file === `src/${each.file}.ts` && text.startsWith(each.text))?.why ?? '';
  return [
    `Of ${all} branches ${fallbacks + silent + passedOn + never.length} are never taken. ${fallbacks} of them are fallbacks to an empty or`,
    `constant value, for what the types leave open and no answer leaves out; ${silent} leave a word out of a message,`,
    `or give an empty list; ${passedOn} pass on an error that nobody foresees.`,
    `The other ${never.length}:`,
    '', '| where | way | what stands there | why |', '| --- | --- | --- | --- |',
    ...never.map(branch => `| ${branch.file.slice(4)}:${branch.line} | \`${branch.way}\` | \`${cut(branch.text)}\` | ${why(branch)} |`),
  ];
}

const cut = (text: string): string => (text.length > 70 ? `${text.slice(0, 67)}...` : text).replaceAll('|', '\\|').replaceAll('`', '\'');
