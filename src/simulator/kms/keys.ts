import { randomBytes } from 'node:crypto';
import { event } from '../core/event';
import { ServiceError, type Call, type Operation } from '../core/service';
import { readTags, requestTagConditions, resourceTagConditions, type Tags } from '../core/tags';
import { validate } from '../core/validation';
import { accountOf, authorizeKey, findKey, keyState, refuseKeyIn } from './access';
import { checkConfiguration } from './connection';
import type { Key, KeySpec } from './model';
import { kmsPage } from './paging';
import { checkPolicy, defaultPolicy, judge } from './policy';
import { algorithmsOf, keySpecs } from './specs';
import type { KmsWorld } from './state';
import { knownStore, refuseIn } from './stores';

const DAY = 86_400_000;

const createKey: Operation<KmsWorld> = async (input, call) => {
  const { world } = call;
  const spec = (input.KeySpec ?? input.CustomerMasterKeySpec ?? 'SYMMETRIC_DEFAULT') as KeySpec;
  const usage = input.KeyUsage ?? 'ENCRYPT_DECRYPT';
  const origin = input.Origin ?? 'AWS_KMS';
  const tags = kmsTags(input.Tags);
  call.authorize('kms:CreateKey', '*', {
    'kms:CallerAccount': call.principal.accountId,
    'kms:KeySpec': spec,
    'kms:KeyUsage': usage,
    'kms:KeyOrigin': origin,
    'kms:MultiRegion': String(input.MultiRegion ?? false),
    'kms:BypassPolicyLockoutSafetyCheck': String(input.BypassPolicyLockoutSafetyCheck ?? false),
    ...requestTagConditions(tags),
  });
  if (tags.size > 0) call.authorize('kms:TagResource', world.arn('kms', 'key/*'), requestTagConditions(tags));
  validate('ValidationException', input, {
    Description: { max: 8192 },
    Policy: { min: 1, max: 131_072 },
    Origin: { oneOf: ['AWS_KMS', 'EXTERNAL', 'AWS_CLOUDHSM', 'EXTERNAL_KEY_STORE'] },
    KeyUsage: { oneOf: ['ENCRYPT_DECRYPT', 'SIGN_VERIFY', 'GENERATE_VERIFY_MAC', 'KEY_AGREEMENT'] },
    CustomKeyStoreId: { min: 1, max: 64 },
    MultiRegion: { type: 'boolean' },
    BypassPolicyLockoutSafetyCheck: { type: 'boolean' },
    Tags: { type: 'list' },
  });
  const store = input.CustomKeyStoreId === undefined ? undefined : knownStore(world, input.CustomKeyStoreId);
  if ((origin === 'AWS_CLOUDHSM') !== (store !== undefined)) {
    throw new ServiceError('ValidationException', 'A key with the origin AWS_CLOUDHSM must be created in a custom key store, and no '
      + 'other can');
  }
  // [KDG23:create-cmk-keystore]
  const onlySymmetric = store !== undefined && (spec !== 'SYMMETRIC_DEFAULT' || usage !== 'ENCRYPT_DECRYPT' || input.MultiRegion === true);
  if (onlySymmetric) {
    throw new ServiceError('UnsupportedOperationException', 'Only symmetric encryption keys in a single Region can be '
    + 'created in a custom key store.');
  }
  if (!['AWS_KMS', 'AWS_CLOUDHSM'].includes(origin)
    || !(spec in keySpecs)
    || (input.MultiRegion === true && spec === 'SYMMETRIC_DEFAULT')) {
    throw new ServiceError('UnsupportedOperationException',
      `The simulator has no ${input.MultiRegion === true ? 'multi-Region ' : ''}keys of the origin ${origin} and the spec ${spec}.`);
  }
  if (spec !== 'SYMMETRIC_DEFAULT' && input.KeyUsage === undefined) {
    throw new ServiceError('ValidationException', 'You must specify a KeyUsage value for all KMS keys except for symmetric encryption '
      + 'keys.');
  }
  if (!keySpecs[spec].usages.includes(usage)) {
    throw new ServiceError('ValidationException', `KeyUsage ${usage} is not compatible with KeySpec ${spec}`);
  }
  const id = input.MultiRegion === true ? `mrk-${world.random.hex(32)}` : world.random.uuid();
  const arn = `arn:${world.partition}:kms:${call.region}:${world.accountId}:key/${id}`;
  const policy = input.Policy ?? defaultPolicy(world);
  checkNewPolicy(call, policy, { arn, origin, tags }, input.BypassPolicyLockoutSafetyCheck === true);
  if (store !== undefined) {
    refuseIn(store, ['CONNECTING', 'FAILED', 'DISCONNECTED', 'DISCONNECTING']);
    const cluster = world.cloudhsm.clusters.get(store.clusterId);
    if (cluster === undefined) throw new ServiceError('CloudHsmClusterInvalidConfigurationException', 'The CloudHSM cluster is not found');
    checkConfiguration(world, cluster, 2);
  }
  const material = store === undefined ? await keySpecs[spec].make() : undefined;
  const key: Key = {
    id,
    arn,
    description: input.Description ?? '',
    origin,
    spec,
    usage,
    manager: 'CUSTOMER',
    enabled: true,
    policy,
    tags,
    storeId: store?.id,
    created: call.now,
    material,
    rotated: false,
    grants: new Map(),
  };
  world.kms.keys.set(id, key);
  if (store !== undefined) {
    // In the HSMs the key is labelled with its ARN and belongs to kmsuser. [KDG23:find-key-material]
    const handle = `0x${world.random.hex(6).padStart(16, '0')}`;
    world.cloudhsm.clusters.get(store.clusterId)?.kmsKeys.set(
      key.arn, { handle, label: key.arn, owner: 'kmsuser', material: randomBytes(32) },
    );
  }
  return { KeyMetadata: metadata(world, key) };
};

const describeKey: Operation<KmsWorld> = (input, call) => {
  const key = findKey(call, input.KeyId, { alias: true });
  authorizeKey(call, key, 'kms:DescribeKey');
  return { KeyMetadata: metadata(call.world, key) };
};

const listKeys: Operation<KmsWorld> = (input, call) => {
  call.authorize('kms:ListKeys');
  validate('ValidationException', input, { Limit: { type: 'number', min: 1, max: 1000 } });
  return kmsPage('Keys', ownKeys(call), input, 100, key => ({ KeyId: key.id, KeyArn: key.arn }));
};

/** The account's keys in the region of the request. */
function ownKeys({ world, region }: Call<KmsWorld>): Key[] {
  return [...world.kms.keys.values()].filter(({ arn }) => arn.startsWith(`arn:${world.partition}:kms:${region}:${world.accountId}:`));
}

const getKeyPolicy: Operation<KmsWorld> = (input, call) => {
  const key = authorizedKey('GetKeyPolicy', input, call);
  checkPolicyName(input.PolicyName);
  return { Policy: key.policy, PolicyName: 'default' };
};

const putKeyPolicy: Operation<KmsWorld> = (input, call) => {
  const key = authorizedKey('PutKeyPolicy', input, call);
  validate('ValidationException', input, { Policy: { required: true, min: 1, max: 131_072 } });
  checkPolicyName(input.PolicyName);
  checkNewPolicy(call, input.Policy, key, input.BypassPolicyLockoutSafetyCheck === true);
  key.policy = input.Policy;
};

const tagResource: Operation<KmsWorld> = (input, call) => {
  validate('ValidationException', input, { Tags: { required: true, type: 'list' } });
  const tags = kmsTags(input.Tags);
  const key = authorizedKey('TagResource', input, call, requestTagConditions(tags));
  refuseKeyIn(call.world, key, ['PendingDeletion']);
  tags.forEach((value, name) => key.tags.set(name, value));
};

const untagResource: Operation<KmsWorld> = (input, call) => {
  validate('ValidationException', input, { TagKeys: { required: true, type: 'list', each: { min: 1, max: 128 } } });
  const key = authorizedKey('UntagResource', input, call, { 'aws:TagKeys': input.TagKeys });
  refuseKeyIn(call.world, key, ['PendingDeletion']);
  for (const name of input.TagKeys as string[]) key.tags.delete(name);
};

const listResourceTags: Operation<KmsWorld> = (input, call) => {
  const key = authorizedKey('ListResourceTags', input, call);
  return kmsPage('Tags', [...key.tags], input, 50, ([TagKey, TagValue]) => ({ TagKey, TagValue }));
};

const updateKeyDescription: Operation<KmsWorld> = (input, call) => {
  const key = authorizedKey('UpdateKeyDescription', input, call);
  validate('ValidationException', input, { Description: { required: true, max: 8192 } });
  refuseKeyIn(call.world, key, ['PendingDeletion']);
  key.description = input.Description;
};

const enableKey: Operation<KmsWorld> = (input, call) => {
  const key = authorizedKey('EnableKey', input, call);
  refuseKeyIn(call.world, key, ['PendingDeletion']);
  key.enabled = true;
};

const disableKey: Operation<KmsWorld> = (input, call) => {
  const key = authorizedKey('DisableKey', input, call);
  refuseKeyIn(call.world, key, ['PendingDeletion']);
  key.enabled = false;
};

const deleted = event('key.delete', (world: KmsWorld, key: Key, deletion: Key['deletion']) => {
  if (key.deletion === deletion) world.kms.forget(key);
});

const scheduleKeyDeletion: Operation<KmsWorld> = (input, call) => {
  const { world } = call;
  const days = Number(input.PendingWindowInDays ?? 30);
  const key = authorizedKey('ScheduleKeyDeletion', input, call, { 'kms:ScheduleKeyDeletionPendingWindowInDays': String(days) });
  validate('ValidationException', input, { PendingWindowInDays: { type: 'number', min: 7, max: 30 } });
  refuseKeyIn(world, key, ['PendingDeletion']);
  const deletion = { at: call.now + days * DAY, days };
  key.deletion = deletion;
  world.after(world.durations.lasting(days * DAY), deleted(world, key, deletion));
  return { KeyId: key.arn, DeletionDate: new Date(deletion.at), KeyState: 'PendingDeletion', PendingWindowInDays: days };
};

const cancelKeyDeletion: Operation<KmsWorld> = (input, call) => {
  const key = authorizedKey('CancelKeyDeletion', input, call);
  if (key.deletion === undefined) throw new ServiceError('KMSInvalidStateException', `${key.arn} is not pending deletion.`);
  key.deletion = undefined;
  // [botocore CancelKeyDeletion]
  key.enabled = false;
  return { KeyId: key.arn };
};

/** An operation on the rotation of a key: only KMS's own symmetric keys have one. [botocore; KDG23:hsm-key-store-concepts] */
function rotation(action: string, act: (key: Key) => object | void): Operation<KmsWorld> {
  return (input, call) => {
    const key = authorizedKey(action, input, call);
    if (key.origin !== 'AWS_KMS'
      || key.spec !== 'SYMMETRIC_DEFAULT') throw new ServiceError('UnsupportedOperationException', `${key.arn} cannot be rotated.`);
    refuseKeyIn(call.world, key, ['PendingDeletion']);
    return act(key);
  };
}

/** The operations on keys themselves. */
export const keyOperations: Record<string, Operation<KmsWorld>> = {
  CreateKey: createKey,
  DescribeKey: describeKey,
  ListKeys: listKeys,
  GetKeyPolicy: getKeyPolicy,
  PutKeyPolicy: putKeyPolicy,
  TagResource: tagResource,
  UntagResource: untagResource,
  ListResourceTags: listResourceTags,
  UpdateKeyDescription: updateKeyDescription,
  EnableKey: enableKey,
  DisableKey: disableKey,
  ScheduleKeyDeletion: scheduleKeyDeletion,
  CancelKeyDeletion: cancelKeyDeletion,
  EnableKeyRotation: rotation('EnableKeyRotation', key => { key.rotated = true; }),
  DisableKeyRotation: rotation('DisableKeyRotation', key => { key.rotated = false; }),
  GetKeyRotationStatus: rotation('GetKeyRotationStatus', key => ({ KeyId: key.arn, KeyRotationEnabled: key.rotated })),
  RotateKeyOnDemand: rotation('RotateKeyOnDemand', key => ({ KeyId: key.arn })),
};

function authorizedKey(
  action: string, input: { KeyId?: unknown }, call: Call<KmsWorld>, conditions: Record<string, string | string[]> = {},
): Key {
  const key = findKey(call, input.KeyId);
  authorizeKey(call, key, `kms:${action}`, conditions);
  return key;
}

/**
 * Well-formed, and no lock-out of the caller. [botocore CreateKey Policy] Where the policy leaves it to the account, KMS asks IAM whether
 * the caller may change it. [rePost:update-key-policy-future; aws-solutions/innovation-sandbox-on-aws #117]
 */
function checkNewPolicy(
  { world, principal }: Call<KmsWorld>, policy: string, key: Pick<Key, 'arn' | 'origin' | 'tags'>, bypass: boolean,
): void {
  checkPolicy(world, policy);
  const action = 'kms:PutKeyPolicy';
  const context = { 'kms:CallerAccount': principal.accountId, 'kms:KeyOrigin': key.origin, ...resourceTagConditions(key.tags) };
  const verdict = judge(world, policy, principal, { action, resource: '*', context });
  const mayLater = verdict === 'allowed' || (verdict === 'delegated'
    && (world.settings.lockoutCheck === 'policy' || world.iam.allows(principal, action, key.arn, context, world.clock.now())));
  if (!bypass && !mayLater) {
    throw new ServiceError('MalformedPolicyDocumentException', 'The new key policy will not allow you to update the key policy in the '
      + 'future.');
  }
}

function checkPolicyName(name: unknown): void {
  if (name !== undefined && name !== 'default') throw new ServiceError('NotFoundException', `No such policy exists: ${String(name)}`);
}

/** KMS spells them `TagKey` and `TagValue`. */
function kmsTags(list: readonly { TagKey?: string; TagValue?: string }[] | undefined): Tags {
  return readTags(list?.map(({ TagKey, TagValue }) => ({ Key: TagKey, Value: TagValue })), 'TagException', { anyCharacter: true });
}

/** Multi-Region keys have ids of their own kind; the simulator makes primary keys only. [botocore MultiRegionConfiguration] */
function multiRegion({ id, arn }: Key): object {
  if (!id.startsWith('mrk-')) return { MultiRegion: false };
  return {
    MultiRegion: true, MultiRegionConfiguration: {
      MultiRegionKeyType: 'PRIMARY', PrimaryKey: { Arn: arn, Region: arn.split(':')[3] }, ReplicaKeys: [],
    },
  };
}

/** [botocore example] */
function metadata(world: KmsWorld, key: Key): object {
  const state = keyState(world, key);
  return {
    AWSAccountId: accountOf(key),
    Arn: key.arn,
    CloudHsmClusterId: world.kms.stores.get(key.storeId ?? '')?.clusterId,
    CreationDate: new Date(key.created),
    CustomKeyStoreId: key.storeId,
    CustomerMasterKeySpec: key.spec,
    DeletionDate: key.deletion === undefined ? undefined : new Date(key.deletion.at),
    Description: key.description,
    Enabled: state === 'Enabled',
    ...algorithmsOf(key),
    KeyId: key.id,
    KeyManager: key.manager,
    KeySpec: key.spec,
    KeyState: state,
    KeyUsage: key.usage,
    ...multiRegion(key),
    Origin: key.origin,
  };
}
