import { ServiceError, type Call, type Operation } from '../core/service';
import { validate } from '../core/validation';
import { authorizeKey, findKey, refuseKeyIn } from './access';
import type { Alias } from './model';
import { kmsPage } from './paging';
import type { KmsWorld } from './state';

/** Per key. [KDG23:resource-limits] */
const ALIASES = 50;

const createAlias: Operation<KmsWorld> = (input, call) => {
  const name = checkedName(input.AliasName);
  const key = findKey(call, input.TargetKeyId);
  authorizeAlias(call, 'CreateAlias', name);
  authorizeKey(call, key, 'kms:CreateAlias');
  const { aliases } = call.world.kms;
  if (aliases.has(name)) {
    throw new ServiceError('AlreadyExistsException', `An alias with the name ${call.world.arn('kms', name)} already exists`);
  }
  refuseKeyIn(call.world, key, ['PendingDeletion']);
  if ([...aliases.values()].filter(alias => alias.keyId === key.id).length >= ALIASES) {
    throw new ServiceError('LimitExceededException', `${key.arn} has ${ALIASES} aliases already.`);
  }
  const visibleFrom = call.now + call.world.durations.draw('alias.visible');
  aliases.set(name, { name, keyId: key.id, created: call.now, updated: call.now, visibleFrom });
};

const updateAlias: Operation<KmsWorld> = (input, call) => {
  const name = checkedName(input.AliasName);
  const alias = knownAlias(call, name);
  const key = findKey(call, input.TargetKeyId);
  const former = findKey(call, alias.keyId);
  authorizeAlias(call, 'UpdateAlias', name);
  for (const each of [former, key]) authorizeKey(call, each, 'kms:UpdateAlias');
  refuseKeyIn(call.world, key, ['PendingDeletion']);
  // [botocore UpdateAlias]
  if (key.usage !== former.usage || (key.spec === 'SYMMETRIC_DEFAULT') !== (former.spec === 'SYMMETRIC_DEFAULT')) {
    throw new ServiceError('ValidationException', 'The current and the new key must be of the same type and usage');
  }
  Object.assign(alias, { keyId: key.id, updated: call.now });
};

const deleteAlias: Operation<KmsWorld> = (input, call) => {
  const name = checkedName(input.AliasName);
  const alias = knownAlias(call, name);
  authorizeAlias(call, 'DeleteAlias', name);
  authorizeKey(call, findKey(call, alias.keyId), 'kms:DeleteAlias');
  call.world.kms.aliases.delete(name);
};

const listAliases: Operation<KmsWorld> = (input, call) => {
  const { world } = call;
  call.authorize('kms:ListAliases');
  validate('ValidationException', input, { Limit: { type: 'number', min: 1, max: 100 } });
  const keyId = input.KeyId === undefined ? undefined : findKey(call, input.KeyId).id;
  const visible = [...world.kms.aliases.values()].filter(alias => call.now >= alias.visibleFrom);
  const aliases = visible.filter(alias => keyId === undefined || alias.keyId === keyId);
  return kmsPage('Aliases', aliases, input, 50, alias => ({
    AliasName: alias.name,
    AliasArn: world.arn('kms', alias.name),
    TargetKeyId: alias.keyId,
    CreationDate: new Date(alias.created),
    LastUpdatedDate: new Date(alias.updated),
  }));
};

/** The operations on aliases. */
export const aliasOperations = { CreateAlias: createAlias, UpdateAlias: updateAlias, DeleteAlias: deleteAlias, ListAliases: listAliases };

/** [botocore AliasNameType, InvalidAliasNameException] */
function checkedName(name: unknown): string {
  validate('ValidationException', { AliasName: name }, { AliasName: { required: true, min: 1, max: 256, pattern: '[a-zA-Z0-9:/_-]+' } });
  const text = String(name);
  if (!/^alias\/./.test(text)
    || text.startsWith('alias/aws/')) throw new ServiceError('InvalidAliasNameException', `${text} is not a valid alias name`);
  return text;
}

function knownAlias({ world }: Call<KmsWorld>, name: string): Alias {
  const alias = world.kms.aliases.get(name);
  if (alias === undefined) throw new ServiceError('NotFoundException', `Alias ${world.arn('kms', name)} is not found.`);
  return alias;
}

function authorizeAlias(call: Call<KmsWorld>, action: string, name: string): void {
  call.authorize(`kms:${action}`, call.world.arn('kms', name), { 'kms:CallerAccount': call.principal.accountId });
}
