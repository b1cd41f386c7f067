import { randomBytes } from 'node:crypto';
import {
  CreateAliasCommand, CreateKeyCommand, type CreateKeyCommandInput, DecryptCommand, DescribeKeyCommand, EncryptCommand, type KeyMetadata,
  ListResourceTagsCommand, paginateListKeys,
} from '@aws-sdk/client-kms';
import { ensure } from '../aws/ensure';
import { ConfigurationError, isDenied, ProvisioningError } from '../errors';
import type { Inputs } from '../inputs/table';
import { isOurs, nameTag, type Run, storageOf, tagsOf } from '../run/run';
import { kms } from './client';
import { keyPolicy } from './keyPolicy';
import { keyTrouble } from './keyStates';
import type { KeyStore } from './keyStore';

export type { KeyMetadata };

/** `alias/NAME`, whether or not the input says `alias/`. */
export const aliasFor = ({ keyAlias, name }: Inputs): string => `alias/${(keyAlias ?? name).replace(/^alias\//, '')}`;
export const aliasOf = (run: Run): string => aliasFor(run.inputs);

/** The key that the alias names, or undefined. */
export async function findKeyByAlias(run: Run): Promise<KeyMetadata | undefined> {
  const key = await describe(run, aliasOf(run));
  if (key !== undefined) run.record.observed.state('key', key.KeyState);
  return key;
}

/** The same, whoever's it is: nothing but its name where it is a key of others whose own policy does not let this role look at it. */
export async function namedByAlias(run: Run): Promise<KeyMetadata | undefined> {
  return findKeyByAlias(run).catch((error: Error) => {
    if (!isDenied(error) || !error.message.includes('resource-based policy')) throw error;
    return { KeyId: aliasOf(run) };
  });
}

/** Undefined where KMS knows no such key or alias [botocore DescribeKey]. */
async function describe(run: Run, KeyId: string): Promise<KeyMetadata | undefined> {
  try {
    return (await run.aws(kms).send(new DescribeKeyCommand({ KeyId }))).KeyMetadata;
  } catch (error) {
    if ((error as Error).name === 'NotFoundException') return undefined;
    throw error;
  }
}

/**
 * Whether KMS has deleted a key: it knows none of the ARN or id any more. Only said of this account's and region's, and of those that
 * this role may ask for.
 */
export async function isDeleted(run: Run, arnOrId: string): Promise<boolean> {
  const { identity: { accountId }, inputs: { awsRegion } } = run;
  if (arnOrId.startsWith('arn:') && !arnOrId.includes(`:kms:${awsRegion}:${accountId}:key/`)) return false;
  try {
    return await describe(run, arnOrId) === undefined;
  } catch (error) {
    if (isDenied(error as Error)) return false;
    throw error;
  }
}

/** @throws ConfigurationError if somebody has disabled the key, or scheduled its deletion */
export function refuseUnusable(key: KeyMetadata, store: KeyStore | undefined): void {
  const trouble = keyTrouble(key, store);
  if (trouble?.isPutAway) throw new ConfigurationError(trouble.what, { remedy: trouble.remedy });
}

/**
 * The key in the key store, with its alias. CreateKey knows no token, so a key whose creation was not answered is looked
 * for by its tag before another is made [botocore CreateKey].
 */
export async function ensureKey(run: Run, store: KeyStore): Promise<KeyMetadata> {
  const named = await findKeyByAlias(run);
  if (named !== undefined) {
    checkOrigin(run, named, store);
    refuseUnusable(named, store);
    run.log.found(`key ${named.Arn}, ${aliasOf(run)}`);
    return named;
  }
  const key = await ensure(run, {
    what: 'key',
    find: async () => findKeyByTag(run, store),
    create: async () => createKey(run, store),
    // A principal of the policy, or the caller, that KMS does not know yet; what never will be, is refused again.
    passes: isMalformedPolicy,
    describe: found => found.Arn!,
  });
  refuseUnusable(key, store);
  await ensureAlias(run, key);
  return key;
}

/**
 * KMS wants the caller of CreateKey to be able to change the new key's policy later, and where that leaves it to the account, asks IAM.
 * The roles of this action may not, on purpose. The check may be left out, since the policy's first statement keeps the account's
 * administrators in [botocore CreateKey BypassPolicyLockoutSafetyCheck; rePost:update-key-policy-future].
 */
async function createKey(run: Run, store: KeyStore): Promise<unknown> {
  const client = run.aws.once(kms);
  const request: CreateKeyCommandInput = {
    Origin: 'AWS_CLOUDHSM',
    CustomKeyStoreId: store.CustomKeyStoreId,
    Description: `Safe Storage ${run.inputs.name}`,
    Policy: keyPolicy(run),
    Tags: tagsOf(run).map(({ Key, Value }) => ({ TagKey: Key, TagValue: Value })),
  };
  try {
    const made = await client.send(new CreateKeyCommand(request));
    run.record.observed.reading('lockout-check', 'passed');
    return made;
  } catch (refusal) {
    if (!isLockout(refusal as Error)) throw refusal;
    run.record.observed.reading('lockout-check', 'refused');
    run.log.found('this role may not change the key\'s policy later, as it should be: the key is made without KMS\'s check of that');
    return client.send(new CreateKeyCommand({ ...request, BypassPolicyLockoutSafetyCheck: true })).catch((error: Error) => {
      throw isDenied(error) ? mayNotBypass(run, error) : error;
    });
  }
}

const isMalformedPolicy = ({ name }: Error): boolean => name === 'MalformedPolicyDocumentException';
/** The same code stands for everything else that is wrong with a policy. */
const isLockout = (error: Error): boolean =>
  isMalformedPolicy(error) && error.message.includes('will not allow you to update the key policy');

function mayNotBypass(run: Run, cause: Error): ConfigurationError {
  const { identity: { accountId, partition }, inputs: { awsRegion } } = run;
  const keys = `arn:${partition}:kms:${awsRegion}:${accountId}:key/*`;
  return new ConfigurationError('This role may make the key neither with KMS\'s lockout check, which it does not pass, nor without.', {
    cause,
    remedy: 'Allow one of two things, in the role\'s policies and in what your organization denies: '
      + `kms:CreateKey with kms:BypassPolicyLockoutSafetyCheck = true, or kms:PutKeyPolicy on ${keys}, `
      + 'which may be taken back once the key is there. Then run again.',
  });
}

/** The alias on the key, waited for until KMS shows it: within seconds, sometimes minutes [KDG:programming-eventual-consistency]. */
async function ensureAlias(run: Run, { KeyId }: KeyMetadata): Promise<void> {
  const named = await ensure(run, {
    what: `alias ${aliasOf(run)}`,
    find: async () => findKeyByAlias(run),
    create: async () => run.aws(kms).send(new CreateAliasCommand({ AliasName: aliasOf(run), TargetKeyId: KeyId })),
    // It is there, and not seen yet; or the key is not known everywhere yet [TF #1896].
    passes: ({ name }) => name === 'AlreadyExistsException' || name === 'NotFoundException',
    describe: found => found.Arn!,
  });
  if (named.KeyId !== KeyId) {
    throw new ConfigurationError(`key-alias: expected no key, or ${KeyId} (got ${aliasOf(run)}, which names ${named.Arn})`, {
      remedy: 'Choose another key-alias. That key was not touched.',
    });
  }
}

const findKeyByTag = async (run: Run, store: KeyStore): Promise<KeyMetadata | undefined> =>
  (await keysIn(run, [store])).find(key => isUsableOf(run, key));

/** A key in a key store, with the storage whose tag it carries. */
export interface StoredKey extends KeyMetadata {
  readonly storage?: string;
  /** All of its tags; undefined where they may not be seen. */
  readonly tags?: readonly { readonly Key: string; readonly Value: string }[];
}

/** The key carries this safe storage's tag, and KMS is not about to delete it. */
export const isUsableOf = (run: Pick<Run, 'inputs'>, { storage, KeyState }: StoredKey): boolean =>
  isOurs(run, storage) && KeyState !== 'PendingDeletion';

/** The tags that the key carries. */
export async function tagsOfKey(run: Run, { KeyId }: KeyMetadata): Promise<{ Key: string; Value: string }[]> {
  const { Tags = [] } = await run.aws(kms).send(new ListResourceTagsCommand({ KeyId }));
  return Tags.map(({ TagKey, TagValue }) => ({ Key: TagKey!, Value: TagValue! }));
}

/** The key with the storage whose tag it carries. Others' keys may keep their tags to themselves, which makes them nobody's for us. */
export async function withStorage(run: Run, key: KeyMetadata): Promise<StoredKey> {
  const tags = await tagsOfKey(run, key).catch((error: Error) => {
    if (error.name !== 'AccessDeniedException' && error.name !== 'NotFoundException') throw error;
    return undefined;
  });
  return { ...key, storage: storageOf(tags), tags };
}

/** All keys in the key stores, those included that wait for their deletion: a store cannot go before them [botocore]. */
export async function keysIn(run: Run, stores: readonly KeyStore[]): Promise<StoredKey[]> {
  if (stores.length === 0) return [];
  const client = run.aws(kms);
  const found: StoredKey[] = [];
  for await (const { Keys = [] } of paginateListKeys({ client }, {})) {
    for (const { KeyId } of Keys) {
      const { KeyMetadata: key } = await client.send(new DescribeKeyCommand({ KeyId })).catch((error: Error) => {
        // The account has keys whose policies let in nobody else, and keys that go this moment.
        if (error.name !== 'AccessDeniedException' && error.name !== 'NotFoundException') throw error;
        return { KeyMetadata: undefined };
      });
      if (stores.some(({ CustomKeyStoreId }) => key?.CustomKeyStoreId === CustomKeyStoreId)) {
        found.push(await withStorage(run, key!));
      }
    }
  }
  return found;
}

/** The material of the key is in the HSMs of this key store, and nowhere else. */
export const isIn = (store: KeyStore | undefined, { Origin, CustomKeyStoreId }: KeyMetadata): boolean =>
  Origin === 'AWS_CLOUDHSM' && store !== undefined && CustomKeyStoreId === store.CustomKeyStoreId;

function checkOrigin(run: Run, key: KeyMetadata, store: KeyStore): void {
  if (!isIn(store, key)) {
    throw new ConfigurationError(`key-alias: expected no key, or one in key store ${store.CustomKeyStoreId} (got ${aliasOf(run)}, a key `
      + `with origin ${key.Origin})`, {
      remedy: 'Choose another key-alias. That key was not touched.',
    });
  }
}

/** Encrypts and decrypts through the HSMs: CONNECTED alone does not prove that the key works [botocore]. */
export async function proveRoundTrip(run: Run, key: KeyMetadata): Promise<void> {
  const client = run.aws(kms);
  const plaintext = randomBytes(32);
  const EncryptionContext = { [nameTag]: run.inputs.name };
  const { CiphertextBlob } = await client.send(new EncryptCommand({ KeyId: key.Arn, Plaintext: plaintext, EncryptionContext }));
  const decrypted = await client.send(new DecryptCommand({ KeyId: key.Arn, CiphertextBlob, EncryptionContext }));
  if (!plaintext.equals(decrypted.Plaintext!)) {
    throw new ProvisioningError(`Key ${key.Arn} decrypted to something else than was encrypted.`, {
      remedy: 'Do not use the key; ask AWS Support.',
    });
  }
  run.log.checked('encrypted and decrypted through the key');
  run.record.addEvidence('key', {
    arn: key.Arn,
    origin: key.Origin,
    keyStoreId: key.CustomKeyStoreId,
    clusterId: key.CloudHsmClusterId,
    created: key.CreationDate?.toISOString(),
    roundTrip: 'passed',
    roundTripAt: new Date(run.clock.now()).toISOString(),
  });
}
