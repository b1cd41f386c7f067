import { ServiceError, type Call } from '../core/service';
import { resourceTagConditions } from '../core/tags';
import type { Grant, Key, KeyState, KeyWorld } from './model';
import { judge } from './policy';

type Context = Record<string, string | string[]>;

/**
 * Throws AccessDeniedException unless the key's policy, the caller's IAM policies where it defers to them, or a grant
 * lets the caller do `action` (`kms:Encrypt`). [KDG23:policy-evaluation]
 */
export function authorizeKey(call: Call<KeyWorld>, key: Key, action: string, conditions: Context = {}): void {
  const { world, principal } = call;
  const context: Context = {
    'kms:CallerAccount': principal.accountId,
    'kms:KeyOrigin': key.origin,
    'kms:KeySpec': key.spec,
    'kms:KeyUsage': key.usage,
    // Of a session it is the role's. [IAMUG:reference_policies_condition-keys aws:PrincipalArn]
    'aws:PrincipalArn': world.iam.roles.get(principal.roleName ?? '')?.arn ?? principal.arn,
    ...resourceTagConditions(key.tags),
    ...conditions,
  };
  const aliases = [...world.kms.aliases.values()].filter(alias => alias.keyId === key.id).map(alias => alias.name);
  if (aliases.length > 0) context['kms:ResourceAliases'] = aliases;
  const verdict = judge(world, key.policy, principal, { action, resource: key.arn, context }, accountOf(key));
  if (verdict === 'allowed') {
    world.iam.noteUse(principal, action, key.arn, true);
    return;
  }
  if (verdict !== 'denied' && granted(key, call, action, conditions)) return;
  if (verdict === 'delegated') {
    call.authorize(action, key.arn, context);
    return;
  }
  const reason = verdict === 'denied'
    ? 'with an explicit deny in a resource-based policy'
    : `because no resource-based policy allows the ${action} action`;
  throw new ServiceError('AccessDeniedException', `User: ${principal.arn} is not authorized to perform: ${action} on resource: `
    + `${key.arn} ${reason}`);
}

/** The account that a key is in, 12 digits. */
export const accountOf = ({ arn }: Pick<Key, 'arn'>): string => arn.split(':')[4] ?? '';

function granted(key: Key, { principal, world }: Call<KeyWorld>, action: string, conditions: Context): boolean {
  const role = `arn:${world.partition}:iam::${principal.accountId}:role/${principal.roleName ?? ''}`;
  return [...key.grants.values()].some(grant =>
    [principal.arn, role].includes(grant.grantee)
      && grant.operations.some(operation => `kms:${operation}` === action)
      && constraintsHold(grant, conditions));
}

function constraintsHold({ constraints = {} }: Grant, conditions: Context): boolean {
  const prefix = 'kms:EncryptionContext:';
  const context = Object.entries(conditions).filter(([key]) => key.startsWith(prefix));
  const given = new Map(context.map(([key, value]) => [key.slice(prefix.length), value]));
  const has = (wanted: Record<string, string>) => Object.entries(wanted).every(([key, value]) => given.get(key) === value);
  const { EncryptionContextSubset: subset, EncryptionContextEquals: equals } = constraints;
  return (subset === undefined || has(subset)) && (equals === undefined || (has(equals) && given.size === Object.keys(equals).length));
}

/** A key's state now: of a key in a custom key store it depends on the store. [KDG23:fix-keystore] */
export function keyState(world: KeyWorld, key: Key): KeyState {
  if (key.deletion !== undefined) return 'PendingDeletion';
  if (key.storeId !== undefined) {
    const store = world.kms.stores.get(key.storeId);
    const cluster = world.cloudhsm.clusters.get(store?.clusterId ?? '');
    // Losing all HSMs does not show here; a key deleted in the HSMs does. [KDG23:fix-keystore]
    if (store?.state !== 'CONNECTED' || (cluster !== undefined && !cluster.kmsKeys.has(key.arn))) return 'Unavailable';
  }
  return key.enabled ? 'Enabled' : 'Disabled';
}

/** Throws the documented error in each of the `states`. [KDG23:key-state] */
export function refuseKeyIn(world: KeyWorld, key: Key, states: readonly KeyState[]): void {
  const state = keyState(world, key);
  if (!states.includes(state)) return;
  switch (state) {
    case 'Disabled': throw new ServiceError('DisabledException', `${key.arn} is disabled.`);
    case 'PendingDeletion': throw new ServiceError('KMSInvalidStateException', `${key.arn} is pending deletion.`);
    case 'Unavailable': throw new ServiceError('KMSInvalidStateException', `${key.arn} is unavailable.`);
    case 'Enabled': throw new ServiceError('KMSInvalidStateException', `${key.arn} is enabled.`);
  }
}

/**
 * The key by its id or ARN, and where the operation takes them, by its alias or that one's ARN.
 * Throws NotFoundException, also for what is in another region than the request, or InvalidArnException for an ARN of something else.
 */
export function findKey(
  { world, region }: Pick<Call<KeyWorld>, 'world' | 'region'>, reference: unknown, { alias: takesAlias = false } = {},
): Key {
  if (typeof reference !== 'string' || reference === '') {
    throw new ServiceError(
      'ValidationException', "1 validation error detected: Value null at 'keyId' failed to satisfy constraint: Member must not be null",
    );
  }
  const own = `arn:${world.partition}:kms:${region}:${world.accountId}:`;
  if (reference.startsWith('arn:')
    && !reference.startsWith(`arn:${world.partition}:kms:`)) throw new ServiceError('InvalidArnException', `Invalid arn ${reference}`);
  const [, , , place, account] = reference.split(':');
  if (reference.startsWith('arn:') && place !== region) throw new ServiceError('NotFoundException', `Invalid arn ${place}`);
  const name = reference.startsWith(own) ? reference.slice(own.length).replace(/^key\//, '') : reference;
  if (name.startsWith('alias/')) {
    if (!takesAlias) throw new ServiceError('InvalidArnException', `${reference} does not refer to a key`);
    const alias = world.kms.aliases.get(name);
    const key = (alias?.visibleFrom ?? Infinity) <= world.clock.now() ? world.kms.keys.get(alias?.keyId ?? '') : undefined;
    if (key?.arn.startsWith(own) !== true) throw new ServiceError('NotFoundException', `Alias ${world.arn('kms', name)} is not found.`);
    return key;
  }
  const arn = reference.startsWith('arn:') ? reference : `${own}key/${name}`;
  const key = [...world.kms.keys.values()].find(each => each.arn === arn);
  if (key !== undefined) return key;
  // Another account is not told what there is and what not.
  if (arn !== reference || account === world.accountId) throw new ServiceError('NotFoundException', `Key '${arn}' does not exist`);
  throw new ServiceError('AccessDeniedException', 'You are not authorized on this resource because the resource does not exist in this '
    + 'Region, no resource-based policies allow access, or a resource-based policy explicitly denies access');
}
