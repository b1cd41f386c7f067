import { type Configuration, parameterKeyAlias } from './configuration';
import { placeOf, type Scope, type ScopedStorage, workerKind } from './policy';
import { comment, filled, indent } from './text';

/** What those who look after the key in the account may do: nothing that shows a password. */
const administration = [
  'kms:CancelKeyDeletion', 'kms:CreateAlias', 'kms:DeleteAlias', 'kms:Describe*', 'kms:DisableKey', 'kms:Enable*', 'kms:Get*', 'kms:List*',
  'kms:PutKeyPolicy', 'kms:ScheduleKeyDeletion', 'kms:TagResource', 'kms:UntagResource', 'kms:Update*',
];

/** Storages of the scope whose passwords are under the key that the stack makes, and not under one of yours. */
export const keptUnderStack = ({ environment, storages }: Scope): readonly ScopedStorage[] =>
  storages.filter(({ inputs }) => inputs['parameter-kms-key'] === parameterKeyAlias(environment));

/** Storages whose worker has a role that the stacks do not make. */
export const withOwnWorkers = (storages: readonly ScopedStorage[]): readonly ScopedStorage[] =>
  storages.filter(storage => ['instance', 'lambda'].includes(workerKind(storage)));

/** The CloudFormation template of the key under which passwords are kept in Parameter Store, for each region with a storage. */
export function keyStack(configuration: Configuration, scope: Scope, marker: string): string {
  const { environment } = scope;
  const own = withOwnWorkers(keptUnderStack(scope));
  const activating = configuration.separateActivation ? 'activate' : 'deploy';
  return [
    `# ${marker}`,
    ...comment('The key under which the passwords of the HSMs are kept in Parameter Store, about a dollar a month. Once in each region '
      + 'that has a storage: npx projen bootstrap shows the command. It stays when the stack goes: without it nobody reads the '
      + 'passwords, and '
      + 'backups of the clusters are of no use.'),
    'AWSTemplateFormatVersion: "2010-09-09"',
    `Description: Safe Storage key of the passwords of ${environment}`,
    ...own.length === 0 ? [] : [
      'Parameters:',
      ...indent(2, [
        'WorkerRoleArns:',
        '  Type: CommaDelimitedList',
        `  Description: ARNs of the roles of your own workers, which read the passwords of ${own.map(({ name }) => name).join(', ')}`,
      ]),
    ],
    'Resources:',
    ...indent(2, keyResources(scope, filled(roleIn(scope, `${environment}-${activating}`)))),
    'Outputs:',
    '  ParameterKey:',
    '    Value: !GetAtt ParameterKey.Arn',
    '',
  ].join('\n');
}

/** The ARN of a role of the scope's account. */
export const roleIn = ({ accountId, storages }: Scope, name: string): string =>
  `arn:${placeOf(storages[0]!).partition}:iam::${accountId}:role/${name}`;

/**
 * Key and alias, in lines that begin at the margin.
 * @param activating the ARN of the role that writes the passwords, as a value of the template
 * @param condition of the stack, under which they are made
 */
export function keyResources(scope: Scope, activating: string, condition?: string): string[] {
  const { accountId, environment } = scope;
  const storages = keptUnderStack(scope);
  const own = withOwnWorkers(storages);
  const made = storages.filter(storage => workerKind(storage) === 'ephemeral');
  const { partition } = placeOf(storages[0]!);
  const root = filled(`arn:${partition}:iam::${accountId}:root`);
  const reads = (who: string, actions: string, roles: string, of: readonly ScopedStorage[]) => [
    `- Sid: ${who}`,
    '  Effect: Allow',
    `  Principal: { AWS: ${root} }`,
    `  Action: ${actions}`,
    '  Resource: "*"',
    '  Condition: # by way of Parameter Store, for these parameters, and if the role\'s own policy lets it too',
    `    StringEquals: { kms:ViaService: [${[...new Set(of.flatMap(via))].map(filled).join(', ')}] }`,
    `    ArnEquals: { aws:PrincipalArn: ${roles} }`,
    '    StringLike:',
    '      kms:EncryptionContext:PARAMETER_ARN:',
    ...of.map(({ name, region }) =>
      `      - ${filled(`arn:${partition}:ssm:${region}:${accountId}:parameter/safe-storage/${name}/*-password*`)}`),
  ];
  const kept = [
    ...condition === undefined ? [] : [`  Condition: ${condition}`], '  DeletionPolicy: Retain', '  UpdateReplacePolicy: Retain',
  ];
  return [
    'ParameterKey:',
    '  Type: AWS::KMS::Key',
    ...kept,
    '  Properties:',
    ...indent(4, [
      `Description: ${filled(`Passwords of safe storages in Parameter Store (${environment})`)}`,
      'EnableKeyRotation: true',
      'PendingWindowInDays: 30',
      'KeyPolicy:',
      '  Version: "2012-10-17"',
      '  Statement:',
      '  - Sid: AccountLooksAfterIt',
      '    Effect: Allow',
      `    Principal: { AWS: ${root} }`,
      '    Action: # none that encrypts, decrypts or grants',
      ...administration.map(action => `    - ${action}`),
      '    Resource: "*"',
      ...indent(2, [
        ...reads('WhoActivatesReadsAndWrites', '[kms:Decrypt, kms:Encrypt]', activating, storages),
        ...made.flatMap((storage, index) =>
          reads(`WorkerReads${index + 1}`, 'kms:Decrypt', filled(roleIn(scope, storage.worker)), [storage])),
        ...own.length === 0 ? [] : reads('YourWorkersRead', 'kms:Decrypt', '!Ref WorkerRoleArns', own),
      ]),
    ]),
    '',
    'ParameterKeyAlias:',
    '  Type: AWS::KMS::Alias',
    ...kept,
    '  Properties:',
    `    AliasName: ${filled(parameterKeyAlias(environment))}`,
    '    TargetKeyId: !Ref ParameterKey',
  ];
}

const via = (storage: ScopedStorage): string[] => placeOf(storage).domains.map(domain => `ssm.${storage.region}.${domain}`);
