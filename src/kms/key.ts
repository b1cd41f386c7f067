import { randomBytes } from 'node:crypto';
import {
  CreateAliasCommand, CreateKeyCommand, DecryptCommand, DescribeKeyCommand, EncryptCommand, type KeyMetadata, ListResourceTagsCommand,
  paginateListKeys,
} from '@aws-sdk/client-kms';
import { ensure } from '../aws/ensure';
import { ConfigurationError, ProvisioningError } from '../errors';
import type { Inputs } from '../inputs';
import { nameTag, type Run, tagsOf } from '../run';
import { kms } from './client';
import { keyPolicy } from './keyPolicy';
import type { KeyStore } from './keyStore';

export type { KeyMetadata };

/** `alias/NAME`, whether or not the input says `alias/`. */
export const aliasFor = ({ keyAlias, name }: Inputs): string => `alias/${(keyAlias ?? name).replace(/^alias\//, '')}`;
export const aliasOf = (run: Run): string => aliasFor(run.inputs);

/** The key that the alias names, or undefined. */
export async function findKeyByAlias(run: Run): Promise<KeyMetadata | undefined> {
  try {
    return (await run.aws(kms).send(new DescribeKeyCommand({ KeyId: aliasOf(run) }))).KeyMetadata;
  } catch (error) {
    if ((error as Error).name === 'NotFoundException') return undefined;
    throw error;
  }
}

/**
 * The key in the key store, with its alias. CreateKey knows no token, so a key whose creation was not answered is looked
 * for by its tag before another is made [BC CreateKey].
 */
export async function ensureKey(run: Run, store: KeyStore): Promise<KeyMetadata> {
  const named = await findKeyByAlias(run);
  if (named !== undefined) {
    checkOrigin(run, named, store);
    run.log.found(`key ${named.Arn}, ${aliasOf(run)}`);
    return named;
  }
  const key = await ensure(run, {
    what: 'key',
    find: async () => findKeyByTag(run, store),
    create: async () => run.aws.once(kms).send(new CreateKeyCommand({
      Origin: 'AWS_CLOUDHSM',
      CustomKeyStoreId: store.CustomKeyStoreId,
      Description: `Safe Storage ${run.inputs.name}`,
      Policy: keyPolicy(run),
      Tags: tagsOf(run).map(({ Key, Value }) => ({ TagKey: Key, TagValue: Value })),
    })),
    describe: found => found.Arn!,
  });
  await run.aws(kms).send(new CreateAliasCommand({ AliasName: aliasOf(run), TargetKeyId: key.KeyId })).catch(async (error: Error) => {
    // After a lost answer the repeat finds the alias there; another key's alias was excluded above.
    if (error.name !== 'AlreadyExistsException') throw error;
  });
  run.log.made(`alias ${aliasOf(run)}`);
  checkOrigin(run, key, store);
  return key;
}

const findKeyByTag = async (run: Run, store: KeyStore): Promise<KeyMetadata | undefined> =>
  (await keysIn(run, [store])).find(key => isUsableOf(run, key));

/** A key in a key store, with the storage whose tag it carries. */
export interface StoredKey extends KeyMetadata {
  readonly storage?: string;
}

/** The key carries this safe storage's tag, and KMS is not about to delete it. */
export const isUsableOf = ({ inputs }: Pick<Run, 'inputs'>, { storage, KeyState }: StoredKey): boolean =>
  storage === inputs.name && KeyState !== 'PendingDeletion';

async function storageOf(run: Run, KeyId: string): Promise<string | undefined> {
  const { Tags = [] } = await run.aws(kms).send(new ListResourceTagsCommand({ KeyId }));
  return Tags.find(tag => tag.TagKey === nameTag)?.TagValue;
}

/** All keys in the key stores, those included that wait for their deletion: a store cannot go before them [BC]. */
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
        found.push({ ...key!, storage: await storageOf(run, KeyId!) });
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
    throw new ConfigurationError(`key-alias: expected no key, or one in key store ${store.CustomKeyStoreId} (got ${aliasOf(run)}, a key with origin ${key.Origin})`, {
      remedy: 'Choose another key-alias. That key was not touched.',
    });
  }
}

/** Encrypts and decrypts through the HSMs: CONNECTED alone does not prove that the key works [BC]. */
export async function proveRoundTrip(run: Run, key: KeyMetadata): Promise<void> {
  const client = run.aws(kms);
  const plaintext = randomBytes(32);
  const EncryptionContext = { [nameTag]: run.inputs.name };
  const { CiphertextBlob } = await client.send(new EncryptCommand({ KeyId: key.Arn, Plaintext: plaintext, EncryptionContext }));
  const decrypted = await client.send(new DecryptCommand({ KeyId: key.Arn, CiphertextBlob, EncryptionContext }));
  if (!plaintext.equals(decrypted.Plaintext!)) {
    throw new ProvisioningError(`Key ${key.Arn} decrypted to something else than was encrypted.`, { remedy: 'Do not use the key; ask AWS Support.' });
  }
  run.log.checked('encrypted and decrypted through the key');
  run.record.prove('key', {
    arn: key.Arn,
    origin: key.Origin,
    keyStoreId: key.CustomKeyStoreId,
    clusterId: key.CloudHsmClusterId,
    created: key.CreationDate?.toISOString(),
    roundTrip: 'passed',
    roundTripAt: new Date(run.clock.now()).toISOString(),
  });
}
