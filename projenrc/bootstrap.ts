import { Component, type Project, TextFile } from 'projen';
import { readInputs } from '../src/inputs/read';
import type { Caller } from '../src/permissions';
import type { Duty } from '../src/phaseTable';
import { dutiesOf, parameterKeyAlias, type Storage } from '../src/project/configuration';
import { keyResources, roleIn } from '../src/project/keyStack';
import { callersOf, type PolicyPart, policyParts, type Scope, type ScopedStorage } from '../src/project/policy';
import { anyPartition, type StackParts, stackOf } from '../src/project/stack';
import { filled, oneDomain, otherDomain } from '../src/project/text';

/** Keeps bootstrap/safe-storage.yml: the template's stack, for whoever has no template, with parameters for what the template is told. */
export class BootstrapStack extends Component {
  constructor(project: Project) {
    super(project);
    const file = new TextFile(project, 'bootstrap/safe-storage.yml');
    for (const line of bootstrapStack(file.marker ?? '').split('\n')) file.addLine(line);
  }
}

const environment = '${Environment}';
const caKey = '${CaKmsKey}';
const domains = ['amazonaws.com', otherDomain];

const storageWith = (inputs: Storage['inputs']): ScopedStorage => ({
  name: '${Name}',
  region: '${AWS::Region}',
  accountId: '${AWS::AccountId}',
  environment,
  worker: `${environment}-worker`,
  vpc: '${VpcId}',
  place: { partition: anyPartition, domains },
  inputs: { 'parameter-kms-key': parameterKeyAlias(environment), ...inputs },
  // Parameters of the stack stand for what the action would refuse.
  settings: { ...readInputs({ name: 'any' }, {}, []), caKmsKey: inputs['ca-kms-key'] },
});

/** What whoever deploys it decides, each by a condition of the stack. */
const choices = [true, false].flatMap(separateActivation => [true, false].map(hasCaKey => ({
  separateActivation, hasCaKey, storage: storageWith(hasCaKey ? { 'ca-kms-key': caKey } : {}),
})));
type Choice = typeof choices[number];

const decided: readonly (readonly [condition: string | undefined, holds: (choice: Choice) => boolean])[] = [
  [undefined, () => true],
  ['SeparatesActivation', ({ separateActivation }) => separateActivation],
  ['ActivatesWithDeploy', ({ separateActivation }) => !separateActivation],
  ['HasCaKey', ({ hasCaKey }) => hasCaKey],
];

/** The condition that holds for these of the choices and for no others. */
function conditionOf(has: (choice: Choice) => boolean, among: readonly Choice[], what: string): string | undefined {
  const found = decided.find(([, holds]) => among.every(choice => holds(choice) === has(choice)));
  if (found === undefined) throw new Error(`${what}: expected one of the conditions of bootstrap/safe-storage.yml to decide it`);
  return found[0];
}

const all = choices[0]!;
const scope: Scope = { accountId: all.storage.accountId, environment, storages: [all.storage] };

const duties = dutiesOf(all as never).map(duty => ({
  duty, condition: conditionOf(choice => dutiesOf(choice as never).includes(duty), choices, duty),
}));

/** The policies of all choices, each once, with the condition under which a duty has it. */
function parts(): PolicyPart[] {
  const found = new Map<Caller, { part: PolicyPart; duties: Duty[]; conditions: Partial<Record<Duty, string>> }>();
  for (const choice of choices) {
    for (const part of policyParts(choice as never, { ...scope, storages: [choice.storage] })) {
      if (!found.has(part.caller)) found.set(part.caller, { part: { ...part, storages: [all.storage] }, duties: [], conditions: {} });
    }
  }
  for (const [caller, { duties: having, conditions }] of found) {
    for (const { duty } of duties) {
      const among = choices.filter(choice => dutiesOf(choice as never).includes(duty));
      const has = (choice: Choice) => callersOf(choice, duty, choice.storage).includes(caller);
      if (!among.some(has)) continue;
      having.push(duty);
      const condition = conditionOf(has, among, `${duty} ${caller}`);
      if (condition !== undefined) conditions[duty] = condition;
    }
  }
  return [...found.values()].map(({ part, ...rest }) => ({ ...part, ...rest }));
}

const roleOf = (duty: Duty): string => filled(roleIn(scope, `${environment}-${duty}`));

const beside: NonNullable<StackParts['beside']> = {
  parameters: [
    'Name:',
    ' Type: String',
    ' Description: Name of the storage, as the input name has it',
    ' AllowedPattern: ^[a-z][a-z0-9-]{0,31}$',
    'Environment:',
    ' Type: String',
    ' Description: Beginning of the names of the GitHub environments, and of roles and policies; another one for each storage',
    ' Default: safe-storage',
    ' AllowedPattern: ^[a-z][a-z0-9-]{0,39}$',
    'SeparateActivation:',
    ' Type: String',
    ' Description: Whether a role of its own activates, so that who deploys has no way to the admin password',
    ' AllowedValues: ["true", "false"]',
    ' Default: "true"',
    'MakeParameterKey:',
    ' Type: String',
    ' Description: Whether to make the KMS key of the passwords, for the input parameter-kms-key; about a dollar a month',
    ' AllowedValues: ["true", "false"]',
    ' Default: "true"',
    'CaKmsKey:',
    ' Type: String',
    ' Description: ARN of the KMS key of your CA, as the input ca-kms-key has it; empty for none',
    ' Default: ""',
    ' AllowedPattern: ^(arn:[a-z-]+:kms:[a-z0-9-]+:\\d{12}:key/[A-Za-z0-9-]+)?$',
  ],
  conditions: [
    'SeparatesActivation: !Equals [!Ref SeparateActivation, "true"]',
    'ActivatesWithDeploy: !Not [!Equals [!Ref SeparateActivation, "true"]]',
    'MakesParameterKey: !Equals [!Ref MakeParameterKey, "true"]',
    'HasCaKey: !Not [!Equals [!Ref CaKmsKey, ""]]',
    'IsInChina: !Equals [!Ref AWS::Partition, aws-cn]',
    `${oneDomain}: !Equals [!Ref AWS::URLSuffix, amazonaws.com]`,
  ],
  resources: ['', ...keyResources(scope, `!If [SeparatesActivation, ${roleOf('activate')}, ${roleOf('deploy')}]`, 'MakesParameterKey')],
  outputs: [
    'WorkerProfile:',
    ' Description: The input worker-instance-profile',
    ' Value: !Ref WorkerProfile',
    'ParameterKey:',
    ' Description: The input parameter-kms-key',
    ' Condition: MakesParameterKey',
    ' Value: !Ref ParameterKeyAlias',
  ],
};

/** One storage, in the account and region in which the stack is deployed. */
export const bootstrapStack = (marker: string): string => stackOf({
  about: 'Lets the workflows of one repository work on one storage: a role for each duty, which only jobs of one GitHub environment can '
    + 'take, the worker\'s role, and the key under which the passwords of the HSMs are kept (it stays when the stack goes: without it '
    + 'nobody reads them). Once a storage, as an administrator of its account, in its region: aws cloudformation deploy (README.md shows '
    + 'the command). The policies are generated from the calls that the action makes, with the inputs worker: ephemeral, verify-users: '
    + 'false and key-alias: alias/NAME; for others take the template, or docs/permissions.md.',
  description: 'Safe Storage roles of one storage',
  scope,
  parts: parts(),
  duties,
  beside,
}, marker);
