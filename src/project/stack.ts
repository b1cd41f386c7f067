import { serviceDomains } from '../aws/partition';
import type { Caller } from '../permissions';
import type { Duty } from '../phaseTable';
import { type Configuration, dutiesOf, refusal, type Storage } from './configuration';
import { callersOf, type Scope, type Statement, statements } from './policy';
import { comment, indent, items, scalar } from './text';

const issuer = 'token.actions.githubusercontent.com';

/** What each duty may do, for a reviewer. */
const about: Record<Duty, string> = {
  deploy: 'Makes clusters, HSMs, key stores, keys and file systems. It removes nothing of a storage.',
  activate: 'Sets the admin password, makes kmsuser, connects the key store: the only role with a way to the HSMs.',
  verify: 'Looks, and proves the key by a round trip. It changes nothing.',
  teardown: 'Removes what carries the tag of a storage.',
};

/** Whose permissions are a policy of their own; the worker's are in its role, and nobody has that to replace an HSM. */
type PolicyName = Exclude<Caller, 'worker' | 'replace-hsm'>;

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

/** The CloudFormation template with which an account lets the workflows in; AWS's documentation calls all of it by these names. */
export function stack(configuration: Configuration, scope: Scope, marker: string): string {
  return [
    `# ${marker}`,
    ...comment(`Lets the workflows of one repository into account ${scope.accountId}: a role for each duty, which only jobs of one `
      + 'GitHub environment can '
      + 'take, and the worker\'s role. Once per account, in any one region: aws cloudformation deploy (npx projen bootstrap shows the '
      + 'command). The policies are generated from the calls that the action makes; each action\'s reason stands beside it.'),
    'AWSTemplateFormatVersion: "2010-09-09"',
    `Description: Safe Storage roles of ${scope.environment}`,
    ...parameters(configuration),
    'Conditions:',
    '  MakesProvider: !Equals [!Ref OidcProviderArn, ""]',
    '  HasBoundary: !Not [!Equals [!Ref PermissionsBoundary, ""]]',
    'Resources:',
    ...indent(2, [
      ...provider(),
      ...dutiesOf(configuration).flatMap(duty => ['', ...dutyRole(configuration, scope, duty)]),
      ...policyNames(configuration, scope).flatMap(caller => ['', ...policy(scope, caller, concerned(configuration, scope, caller))]),
      ...policyNames(configuration, scope).includes('acquire') ? ['', ...workerRole(scope)] : [],
    ]),
    'Outputs:',
    ...indent(2, dutiesOf(configuration).flatMap(duty => [`${title(duty)}Role:`, `  Value: !GetAtt ${title(duty)}Role.Arn`])),
    '',
  ].join('\n');
}

/** `use-instance` → `UseInstance`, as CloudFormation names things. */
const title = (name: string) => name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());

const callers = (configuration: Configuration, scope: Scope, duty: Duty) =>
  [...new Set(scope.storages.flatMap(storage => callersOf(configuration, duty, storage)))] as PolicyName[];

const policyNames = (configuration: Configuration, scope: Scope) =>
  [...new Set(dutiesOf(configuration).flatMap(duty => callers(configuration, scope, duty)))];

/** The storages on whose behalf somebody calls. */
const concerned = (configuration: Configuration, { storages }: Scope, caller: Caller): Storage[] =>
  storages.filter(storage => dutiesOf(configuration).some(duty => callersOf(configuration, duty, storage).includes(caller)));

const parameters = ({ repository }: Configuration): string[] => [
  'Parameters:',
  ...indent(2, [
    'Repository:',
    ...indent(2, [
      'Type: String',
      ...comment('ORG/REPO; for repositories made or renamed since 15 July 2026 ORG@ID/REPO@ID. GitHub says which, after "repo:": '
        + 'gh api repos/ORG/REPO/actions/oidc/customization/sub --jq .sub_claim_prefix'),
      ...repository === undefined ? [] : [`Default: ${scalar(repository)}`],
      'AllowedPattern: ^[\\w.-]+/[\\w.-]+$|^[\\w.-]+@\\d+/[\\w.-]+@\\d+$',
    ]),
    'OidcProviderArn:',
    '  Type: String',
    '  Description: ARN of the account\'s provider for GitHub; empty to make it (an account has at most one)',
    '  Default: ""',
    'MaxSessionDuration:',
    '  Type: Number',
    '  Description: Seconds that a session may last; the action renews its session, so an hour does',
    '  Default: 14400',
    '  MinValue: 3600',
    '  MaxValue: 43200',
    'PermissionsBoundary:',
    '  Type: String',
    '  Description: ARN of the policy that bounds all roles; empty for none',
    '  Default: ""',
  ]),
];

const provider = (): string[] => [
  'OidcProvider:',
  '  Type: AWS::IAM::OIDCProvider',
  '  Condition: MakesProvider',
  '  DeletionPolicy: Retain # others in the account may use it by now',
  '  UpdateReplacePolicy: Retain',
  '  Properties:',
  `    Url: https://${issuer}`,
  '    ClientIdList: [sts.amazonaws.com]',
];

const role = (name: string, description: string, trust: readonly string[], properties: readonly string[]): string[] => [
  'Type: AWS::IAM::Role',
  'Properties:',
  ...indent(2, [
    `RoleName: ${name}`,
    `Description: ${scalar(description)}`,
    'PermissionsBoundary: !If [HasBoundary, !Ref PermissionsBoundary, !Ref AWS::NoValue]',
    'AssumeRolePolicyDocument:',
    '  Version: "2012-10-17"',
    '  Statement:',
    ...indent(4, trust),
    ...properties,
  ]),
];

function dutyRole(configuration: Configuration, scope: Scope, duty: Duty): string[] {
  const name = `${scope.environment}-${duty}`;
  return [
    `${title(duty)}Role:`,
    ...indent(2, role(name, about[duty], [
      '- Effect: Allow',
      '  Principal:',
      '    Federated: !If [MakesProvider, !Ref OidcProvider, !Ref OidcProviderArn]',
      '  Action: sts:AssumeRoleWithWebIdentity',
      '  Condition:',
      '    StringEquals: # exactly: a job of this repository, in this environment',
      `      ${issuer}:aud: sts.amazonaws.com`,
      `      ${issuer}:sub: !Sub repo:\${Repository}:environment:${name}`,
    ], [
      'MaxSessionDuration: !Ref MaxSessionDuration',
      'ManagedPolicyArns:',
      ...callers(configuration, scope, duty).map(caller => `  - !Ref ${title(caller)}Policy`),
    ])),
  ];
}

/** What one phase may do; the roles share them. */
function policy(scope: Scope, caller: PolicyName, storages: readonly Storage[]): string[] {
  return [
    `${title(caller)}Policy:`,
    '  Type: AWS::IAM::ManagedPolicy',
    '  Properties:',
    `    ManagedPolicyName: ${scope.environment}-${caller}`,
    `    Description: ${scalar(purpose[caller])}`,
    '    PolicyDocument:',
    '      Version: "2012-10-17"',
    '      Statement:',
    ...indent(6, statementLines(fitting(scope, caller, statements(caller, storages)))),
  ];
}

/**
 * Characters that a managed policy may have, without spaces [IAMUG:reference_iam-quotas]; some are left for what CloudFormation fills in.
 */
const policyLimit = 6144 - 144;

function fitting(scope: Scope, caller: Caller, all: readonly Statement[]): readonly Statement[] {
  const size = JSON.stringify(
    all.map(({ actions, resources, condition }) => ({ Effect: 'Allow', Action: actions, Resource: resources, Condition: condition })),
  ).length;
  if (size <= policyLimit) return all;
  throw refusal([
    `storages: expected fewer in account ${scope.accountId} with the environment "${scope.environment}" (got ${scope.storages.length}, `
    + `for which the policy of ${caller} has ${size} characters of the ${policyLimit} that fit). Give some of them another environment.`,
  ]);
}

function workerRole({ environment, storages }: Scope): string[] {
  const name = `${environment}-worker`;
  return [
    'WorkerRole:',
    ...indent(2, role(name, 'The instance that runs cloudhsm-cli for minutes: it reads the passwords, nobody else hands them over.', [
      '- Effect: Allow',
      `  Principal: { Service: ec2.${serviceDomains(storages[0]!.region)[0]} }`,
      '  Action: sts:AssumeRole',
    ], [
      'Policies:',
      `  - PolicyName: ${name}`,
      '    PolicyDocument:',
      '      Version: "2012-10-17"',
      '      Statement:',
      ...indent(6, statementLines(statements('worker', storages))),
    ])),
    '',
    'WorkerProfile:',
    '  Type: AWS::IAM::InstanceProfile',
    '  Properties:',
    `    InstanceProfileName: ${name}`,
    '    Roles: [!Ref WorkerRole]',
  ];
}

const statementLines = (all: readonly Statement[]): string[] => items(all.map(statement => [
  'Effect: Allow',
  ...actionLines(statement),
  ...listed('Resource', statement.resources),
  ...statement.condition === undefined ? [] : [
    'Condition:',
    ...Object.entries(statement.condition).flatMap(([operator, keys]) => [
      `  ${operator}:`,
      ...indent(4, Object.entries(keys).flatMap(([key, values]) => listed(key, values))),
    ]),
  ],
]));

/** The actions, each with its reason, or all with the one that they have in common. */
function actionLines({ actions, reasons }: Statement): string[] {
  const [common = '', ...others] = new Set(reasons.values());
  if (others.length > 0) return ['Action:', ...actions.map(action => `- ${action} # ${reasons.get(action)}`)];
  return actions.length === 1
    ? [`Action: ${actions[0]} # ${common}`]
    : [`Action: # ${common}`, ...actions.map(action => `- ${action}`)];
}

/** One value, a few short ones in a line, or a line each; a list is not indented, since a template has 51,200 bytes at most. */
function listed(key: string, values: readonly string[]): string[] {
  if (values.length === 1) return [`${key}: ${scalar(values[0]!)}`];
  const line = values.join(', ');
  if (line.length <= 60 && /^[a-z0-9, -]+$/.test(line)) return [`${key}: [${line}]`];
  return [`${key}:`, ...values.map(value => `- ${scalar(value)}`)];
}
