import { partitionOf, serviceDomains } from '../aws/partition';
import { type Caller, type Condition, type Permission, permissions, visiting } from '../permissions';
import { type Configuration, type Duty, type Storage } from './configuration';

/** A statement of a policy, with what it is for. */
export interface Statement {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly condition?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** For reviewers: action → reason. */
  readonly reasons: ReadonlyMap<string, string>;
}

/** What a duty's role does on behalf of a storage. */
export function callersOf({ separateActivation }: Pick<Configuration, 'separateActivation'>, duty: Duty, { inputs }: Storage): Caller[] {
  const phases: Record<Duty, Caller[]> = {
    deploy: ['provision', 'initialize', ...separateActivation ? [] : ['activate' as const], 'connect', 'storage'],
    activate: ['activate', 'connect'],
    verify: ['plan', 'verify'],
    teardown: ['teardown'],
  };
  // With separate activation the deploy role has no way to the HSMs: whoever reaches new ones could set their admin password.
  const visits = duty === 'verify' ? inputs['verify-users'] === 'true'
    : phases[duty].some(phase => visiting.includes(phase)) && !(duty === 'deploy' && separateActivation);
  const makesKeyStore = visits && phases[duty].includes('connect');
  return [...phases[duty], ...makesKeyStore ? ['create-key-store' as const] : [], ...workerCallers(inputs.worker ?? 'ephemeral', duty, visits)];
}

function workerCallers(worker: string, duty: Duty, visits: boolean): Caller[] {
  if (worker === 'runner') return [];
  if (worker.startsWith('i-')) return ['inspect-instance', ...visits ? ['use-instance' as const] : []];
  if (worker.startsWith('lambda:')) return ['inspect-function', ...visits ? ['use-function' as const] : []];
  return visits ? ['hire', 'cleanup'] : duty === 'verify' ? [] : ['cleanup'];
}

/** The storages of one account that share an environment, and with it roles and stack. */
export interface Scope {
  readonly accountId: string;
  readonly environment: string;
  readonly storages: readonly Storage[];
}

export function scopesOf({ storages }: Configuration): Scope[] {
  const scopes = new Map<string, Scope>();
  for (const storage of storages) {
    const { accountId, environment } = storage;
    const key = `${environment}-${accountId}`;
    scopes.set(key, { accountId, environment, storages: [...scopes.get(key)?.storages ?? [], storage] });
  }
  return [...scopes.values()];
}

/** The fewest statements that say the same as a caller's permissions for these storages, which are of one account. */
export function statements(caller: Caller, storages: readonly Storage[]): Statement[] {
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
function conditionFor({ resources, condition }: Permission, storages: readonly Storage[]): Statement['condition'] {
  const local: Condition = resources.includes('*') ? { StringEquals: { 'aws:RequestedRegion': '{region}' } } : {};
  const all: Record<string, Record<string, readonly string[]>> = {};
  for (const [operator, keys] of [...Object.entries(local), ...Object.entries(condition ?? {})]) {
    for (const [key, value] of Object.entries(keys)) all[operator] = { ...all[operator], [key]: expand([value], storages) };
  }
  return Object.keys(all).length === 0 ? undefined : all;
}

/** The texts with the places filled that a storage fills. */
function expand(texts: readonly string[], storages: readonly Storage[]): string[] {
  const filled = (text: string, { name, region, accountId, environment, inputs }: Storage) => serviceDomains(region).map(domain => text
    .replaceAll('{domain}', domain)
    .replaceAll('{partition}', partitionOf(region))
    .replaceAll('{account}', accountId)
    .replaceAll('{name}', name)
    .replaceAll('{region}', region)
    .replaceAll('{worker}', `${environment}-worker`)
    .replaceAll('{instance}', inputs.worker ?? '')
    .replaceAll('{function}', (inputs.worker ?? '').replace(/^lambda:(arn:.*:function:)?/, ''))
    .replaceAll('{alias}', (inputs['key-alias'] ?? name).replace(/^alias\//, '')));
  return [...new Set(texts.flatMap(text => storages.flatMap(storage => filled(text, storage))))];
}
