import { partitionOf, serviceDomains } from '../aws/partition';
import { readFunctionName, type WorkerKind } from '../inputs/rules';
import type { Inputs } from '../inputs/table';
import {
  type Caller, type Condition, imageParameterArn, parameterOfImage, substitute, type Permission, permissions, type PolicyVariables,
  workerCallers,
} from '../permissions';
import { type Duty, goesToHsms, phasesOf } from '../phaseTable';
import { type Configuration, dutiesOf, refusal, settingsOf, type Storage } from './configuration';

/** A statement of a policy, with what it is for. */
export interface Statement {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly condition?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** For reviewers: action → reason. */
  readonly reasons: ReadonlyMap<string, string>;
}

/** What a duty's role does on behalf of a storage. */
export function callersOf({ separateActivation }: Pick<Configuration, 'separateActivation'>, duty: Duty, storage: Storage): Caller[] {
  const settings = settingsOf(storage);
  const phases = phasesOf(duty, separateActivation);
  // With separate activation the deploy role has no way to the HSMs: whoever reaches new ones could set their admin password.
  const needsWorker = phases.some(phase => goesToHsms(phase, settings.verifyUsers))
    && !(duty === 'deploy' && separateActivation);
  const makesKeyStore = needsWorker && phases.includes('connect');
  return [
    'identify',
    ...duty === 'verify' ? [] : ['lease' as const],
    ...phases,
    ...makesKeyStore ? ['create-key-store' as const] : [],
    ...duty === 'deploy' ? ['change' as const] : [],
    ...caKeyCallers(settings, duty),
    ...callersForWorker(settings.worker, duty, needsWorker),
    ...namesImage(settings) && (needsWorker || duty === 'verify') ? ['resolve-image' as const] : [],
    ...leftCallers(duty),
  ];
}

/** The CA signs when a storage is deployed, and is looked at when that is planned. */
function caKeyCallers({ caKmsKey }: Inputs, duty: Duty): Caller[] {
  if (caKmsKey === undefined) return [];
  if (duty === 'deploy') return ['use-ca-key'];
  return duty === 'verify' ? ['inspect-ca-key'] : [];
}

/** What runs the scripts of a storage. */
export const workerKind = (storage: Storage): WorkerKind['kind'] => settingsOf(storage).worker.kind;

function callersForWorker({ kind }: WorkerKind, duty: Duty, needsWorker: boolean): readonly Caller[] {
  if (needsWorker || kind === 'runner') return workerCallers[kind];
  if (kind === 'ephemeral') return duty === 'verify' || duty === 'teardown' ? [] : ['cleanup'];
  return [kind === 'instance' ? 'inspect-instance' : 'inspect-function'];
}

/** Whether a parameter says which image the ephemeral worker is started from. */
const namesImage = ({ worker, workerImage }: Inputs): boolean =>
  worker.kind === 'ephemeral' && parameterOfImage(workerImage) !== undefined;

/** Teardown ends what was made for a run, also where the inputs have another worker by now. */
const leftCallers = (duty: Duty): readonly Caller[] => (duty === 'teardown' ? ['cleanup'] : []);

/** The storages of one account that share an environment, and with it roles and stack. */
export interface Scope {
  readonly accountId: string;
  readonly environment: string;
  readonly storages: readonly ScopedStorage[];
}

/** A storage whose permissions somebody gives. */
export interface ScopedStorage extends Storage {
  /** The VPC of its cluster; in a stack the reference to a parameter, `${VpcId}`. */
  readonly vpc: string;
  /** Where the region does not tell it, since the stack is for any: the partition, and what the names of services may end in. */
  readonly place?: { readonly partition: string; readonly domains: readonly string[] };
}

/** The partition of a storage, and what services' names end in there. */
export const placeOf = ({ region, place }: Pick<ScopedStorage, 'region' | 'place'>): NonNullable<ScopedStorage['place']> =>
  place ?? { partition: partitionOf(region), domains: serviceDomains(region) };

/** The VPCs of a scope as its stack's parameters, with the storages in each: those that have their first subnet in common. */
export function vpcParameters(storages: readonly Storage[]): Map<string, Storage[]> {
  const subnet = (storage: Storage) => `${storage.region} ${settingsOf(storage).subnetIds?.[0]}`;
  const subnets = [...new Set(storages.map(subnet))];
  return new Map(subnets.map((each, index) =>
    [`VpcId${index === 0 ? '' : index + 1}`, storages.filter(storage => subnet(storage) === each)]));
}

function scoped(storages: readonly Storage[]): ScopedStorage[] {
  const parameters = [...vpcParameters(storages)];
  return storages.map(storage => ({ ...storage, vpc: `\${${parameters.find(([, inVpc]) => inVpc.includes(storage))![0]}}` }));
}

/** What some duties of a scope may do for some of its storages. */
export interface PolicyPart {
  readonly caller: Caller;
  /** Of the policy, after the environment's: the caller's alone, or with the duty's where others may do it for other storages too. */
  readonly name: string;
  readonly duties: readonly Duty[];
  readonly storages: readonly ScopedStorage[];
  /** Where whoever deploys the stack decides: the condition of the stack under which a duty has it. */
  readonly conditions?: Partial<Readonly<Record<Duty, string>>>;
}

/** The policies of a scope: nobody has a caller's permissions for a storage for which the duty does not call. */
export function policyParts(configuration: Configuration, { storages }: Scope): PolicyPart[] {
  const parts = new Map<string, { caller: Caller; duties: Duty[]; storages: ScopedStorage[] }>();
  for (const duty of dutiesOf(configuration)) {
    const callers = storages.map(storage => ({ storage, calls: callersOf(configuration, duty, storage) }));
    for (const caller of new Set(callers.flatMap(({ calls }) => calls))) {
      const concerned = callers.filter(({ calls }) => calls.includes(caller)).map(({ storage }) => storage);
      const key = JSON.stringify([caller, concerned.map(({ name }) => name)]);
      const part = parts.get(key) ?? { caller, duties: [], storages: concerned };
      part.duties.push(duty);
      parts.set(key, part);
    }
  }
  const all = [...parts.values()].filter(({ caller }) => !inOthers.has(caller));
  return all.map((part, index) => ({
    ...part, name: all.findIndex(({ caller }) => caller === part.caller) === index ? part.caller : `${part.caller}-${part.duties[0]}`,
  }));
}

/** A managed policy of a stack: a part, some of the statements of one, or several parts that the same duties have. */
export interface StackPolicy {
  readonly name: string;
  readonly duties: readonly Duty[];
  readonly parts: readonly PolicyPart[];
  readonly statements: readonly Statement[];
}

/** Managed policies that a role may have [IAMUG:reference_iam-quotas]. */
const policiesPerRole = 10;

/**
 * Characters that a managed policy may have, without spaces [IAMUG:reference_iam-quotas]; some are left for what CloudFormation fills in.
 */
const policyLimit = 6144 - 144;

/** Characters of a policy with these statements, without spaces. */
const sizeOf = (all: readonly Statement[]): number => JSON.stringify(
  all.map(({ actions, resources, condition }) => ({ Effect: 'Allow', Action: actions, Resource: resources, Condition: condition })),
).length;

/**
 * The parts as policies: one that is too large is several, and where a role would have too many the smallest of its own are one.
 * @throws Error if the storages need more than fits
 */
export function policiesOf(parts: readonly PolicyPart[], { accountId, environment, storages }: Scope): StackPolicy[] {
  const policies = parts.flatMap(part => chunks(partStatements(part.caller, part.storages)).map((all, index): StackPolicy =>
    ({ name: `${part.name}${index === 0 ? '' : index + 1}`, duties: part.duties, parts: [part], statements: all })));
  const duties = [...new Set(parts.flatMap(part => part.duties))];
  const ofDuty = (duty: Duty) => policies.filter(policy => policy.duties.includes(duty));
  for (const duty of duties) {
    while (ofDuty(duty).length > policiesPerRole && joinTwo(policies, duty));
  }
  const crowded = duties.find(duty => ofDuty(duty).length > policiesPerRole);
  const large = policies.find(policy => sizeOf(policy.statements) > policyLimit);
  if (crowded === undefined && large === undefined) return policies;
  const why = large === undefined
    ? `of which the role for ${crowded} would have ${ofDuty(crowded!).length} policies, and ${policiesPerRole} fit`
    : `for which a statement of the policy ${large.name} has ${sizeOf(large.statements)} characters of the ${policyLimit} that fit`;
  throw refusal([
    `storages: expected fewer in account ${accountId} with the environment "${environment}" (got ${storages.length}, ${why}). Give some of `
    + 'them another environment.',
  ]);
}

/** Statements in groups that fit into a policy each, in their order; one that does not fit alone is alone. */
function chunks(all: readonly Statement[]): Statement[][] {
  const groups: Statement[][] = [[]];
  for (const statement of all) {
    const last = groups.at(-1)!;
    if (last.length > 0 && sizeOf([...last, statement]) > policyLimit) groups.push([statement]);
    else last.push(statement);
  }
  return groups;
}

/** Makes one policy of the two smallest that a duty has alone and always; nothing where they do not fit into one. */
function joinTwo(policies: StackPolicy[], duty: Duty): boolean {
  const isAlways = ({ conditions }: PolicyPart) => conditions?.[duty] === undefined;
  const [one, other] = policies.filter(({ duties, parts }) => duties.join() === duty && parts.every(isAlways))
    .sort((a, b) => sizeOf(a.statements) - sizeOf(b.statements));
  if (one === undefined || other === undefined || sizeOf([...one.statements, ...other.statements]) > policyLimit) return false;
  const [first, second] = policies.indexOf(one) < policies.indexOf(other) ? [one, other] : [other, one];
  policies.splice(policies.indexOf(first), 1, {
    ...first, parts: [...first.parts, ...second.parts], statements: [...first.statements, ...second.statements],
  });
  policies.splice(policies.indexOf(second), 1);
  return true;
}

/** Where the stack of a scope is. */
export const stackFile = ({ environment, accountId }: Scope): string => `bootstrap/${environment}-${accountId}.yml`;

/** Where the stack of the key of its passwords is. */
export const keyStackFile = ({ environment, accountId }: Scope): string => `bootstrap/${environment}-${accountId}-key.yml`;

/** Callers whose statements stand in the policies of others. */
const inOthers: ReadonlySet<Caller> = new Set(['lease', 'resolve-image', 'change']);

export function scopesOf({ storages }: Configuration): Scope[] {
  const scopes = new Map<string, Omit<Scope, 'storages'> & { storages: Storage[] }>();
  for (const storage of storages) {
    const { accountId, environment } = storage;
    const key = `${environment}-${accountId}`;
    scopes.set(key, { accountId, environment, storages: [...scopes.get(key)?.storages ?? [], storage] });
  }
  return [...scopes.values()].map(scope => ({ ...scope, storages: scoped(scope.storages) }));
}

/** Each role that changes something has one of these policies, and in it what the lease asks for. */
const withLease: ReadonlySet<Caller> = new Set(['provision', 'activate', 'teardown']);

/** The statements of a policy. */
export const partStatements = (caller: Caller, storages: readonly ScopedStorage[]): Statement[] => [
  ...statements(caller, storages),
  ...withLease.has(caller) ? statements('lease', storages) : [],
  ...caller === 'storage' ? statements('change', storages) : [],
  ...imageStatements(caller, storages),
];

/** Beside what starts the worker, and what plans it. */
function imageStatements(caller: Caller, storages: readonly ScopedStorage[]): Statement[] {
  const naming = storages.filter(storage => namesImage(settingsOf(storage)));
  return naming.length === 0 || (caller !== 'acquire' && caller !== 'plan') ? [] : statements('resolve-image', naming);
}

/** The fewest statements that say the same as a caller's permissions for these storages, which are of one account. */
export function statements(caller: Caller, storages: readonly ScopedStorage[]): Statement[] {
  const grouped = new Map<string, Statement & { actions: string[]; reasons: Map<string, string> }>();
  for (const permission of permissions[caller]) {
    const resources = expand(permission.resources, storages);
    const condition = conditionFor(permission, storages);
    const key = JSON.stringify([resources, condition]);
    const statement = grouped.get(key) ?? { actions: [], resources, condition, reasons: new Map<string, string>() };
    if (!statement.actions.includes(permission.action)) statement.actions.push(permission.action);
    statement.reasons.set(permission.action, permission.reason);
    grouped.set(key, statement);
  }
  return [...grouped.values()].map(statement => ({ ...statement, actions: [...statement.actions].sort() }));
}

/** Statements without a resource hold in the storages' regions only. */
function conditionFor({ resources, condition }: Permission, storages: readonly ScopedStorage[]): Statement['condition'] {
  const local: Condition = resources.includes('*') ? { StringEquals: { 'aws:RequestedRegion': '{region}' } } : {};
  const all: Record<string, Record<string, readonly string[]>> = {};
  for (const [operator, keys] of [...Object.entries(local), ...Object.entries(condition ?? {})]) {
    for (const [key, value] of Object.entries(keys)) all[operator] = { ...all[operator], [key]: expand([value], storages) };
  }
  return Object.keys(all).length === 0 ? undefined : all;
}

/** The texts with the places filled that a storage fills. */
function expand(texts: readonly string[], storages: readonly ScopedStorage[]): string[] {
  const places = storages.flatMap(storage => placeOf(storage).domains.map(domain => policyVariables(storage, domain)));
  return [...new Set(texts.flatMap(text => places.map(each => substitute(text, each))))];
}

function policyVariables(storage: ScopedStorage, domain: string): PolicyVariables {
  const { name, region, accountId, worker: workerRole, vpc } = storage;
  const { worker, caKmsKey, keyAlias, workerImage } = settingsOf(storage);
  const { partition } = placeOf(storage);
  return {
    domain,
    partition,
    'account': accountId,
    name,
    region,
    vpc,
    'worker': workerRole,
    'instance': worker.kind === 'instance' ? worker.instanceId : '',
    'function': worker.kind === 'lambda' ? readFunctionName(worker.functionName)?.resource ?? '' : '',
    'ca-key': caKmsKey ?? '',
    'image-parameter': imageParameterArn(workerImage, { partition, region, account: accountId }),
    'alias': (keyAlias ?? name).replace(/^alias\//, ''),
  };
}
