import {
  DeleteAliasCommand, DeleteCustomKeyStoreCommand, DescribeKeyCommand, type KeyMetadata, ScheduleKeyDeletionCommand,
} from '@aws-sdk/client-kms';
import { durations } from '../aws/durations';
import { ensureDeleted } from '../aws/ensureDeleted';
import { ConfigurationError } from '../errors';
import { isOurs, type Run } from '../run/run';
import { isoTime } from '../words';
import { kms } from './client';
import { aliasOf, isIn, keysIn, namedByAlias, type StoredKey } from './key';
import { wayBack } from './keyStates';
import { describeKeyStore, disconnect, type KeyStore, waitUntilStable } from './keyStore';

/**
 * Of our keys only: others may have made one meanwhile.
 * @returns when the last of the store's keys will be gone, or undefined if none is left
 */
export async function scheduleKeyDeletion(run: Run, store: KeyStore): Promise<Date | undefined> {
  const named = await namedByAlias(run);
  const dates: Date[] = [];
  const goes = ({ storage, KeyState }: StoredKey) => isOurs(run, storage) || KeyState === 'PendingDeletion';
  for (const key of (await keysIn(run, [store])).filter(goes)) dates.push(await deletionOf(run, key));
  // Somebody may have moved the alias to a key elsewhere; then it is theirs.
  if (named !== undefined && isIn(store, named)) await deleteAlias(run);
  return dates.sort((a, b) => b.getTime() - a.getTime())[0];
}

/**
 * When KMS deletes the key, which is asked for unless it is already; the date that DescribeKey tells is the true one [KDG23:deleting-keys].
 */
async function deletionOf(run: Run, key: KeyMetadata): Promise<Date> {
  const { KeyId, KeyState, Arn } = key;
  const look = async () => (await run.aws(kms).send(new DescribeKeyCommand({ KeyId }))).KeyMetadata?.DeletionDate;
  if (KeyState === 'PendingDeletion') return (await look())!;
  const refusal = await run.aws(kms).send(new ScheduleKeyDeletionCommand({ KeyId, PendingWindowInDays: run.inputs.keyDeletionWindow }))
    .then(() => undefined, (error: Error) => error);
  const date = await look();
  // A repeat after a lost answer is refused: it is pending already [botocore].
  if (date === undefined) throw refusal!;
  run.log.made(`key ${Arn}: deletion scheduled for ${isoTime(date)}; until then ${wayBack(key)} bring it back`);
  return date;
}

async function deleteAlias(run: Run): Promise<void> {
  await run.aws(kms).send(new DeleteAliasCommand({ AliasName: aliasOf(run) })).catch((error: Error) => {
    if (error.name !== 'NotFoundException') throw error;
  });
  run.log.made(`alias ${aliasOf(run)}: deleted`);
}

/** Disconnects and deletes the key store, whose keys are gone. */
export async function removeKeyStore(run: Run, found: KeyStore): Promise<void> {
  await ensureDeleted(run, {
    what: 'key store',
    duration: durations.keyStoreDeletion,
    find: async () => [await describeKeyStore(run, found) ?? []].flat(),
    state: store => store.ConnectionState!,
    remove: async ({ CustomKeyStoreId }) => {
      await disconnectKeyStore(run, found);
      await run.aws(kms).send(new DeleteCustomKeyStoreCommand({ CustomKeyStoreId })).catch((error: Error) => {
        throw hasKeys(error)
        ?? error;
      });
    },
    id: store => store.CustomKeyStoreId!,
  });
}

/** There are keys that this role does not see, or KMS is late. */
function hasKeys(error: Error): Error | undefined {
  return error.name !== 'CustomKeyStoreHasCMKsException'
    ? undefined
    : new ConfigurationError('The key store still has keys, though none is to be seen.', {
      cause: error, remedy: 'Run again in some hours. If it goes on, look for keys that this role may not describe: their policies must '
      + 'let it.',
    });
}

async function disconnectKeyStore(run: Run, found: KeyStore): Promise<void> {
  const { ConnectionState, CustomKeyStoreId } = (await describeKeyStore(run, found))!;
  if (ConnectionState === 'DISCONNECTED') return;
  if (ConnectionState !== 'DISCONNECTING') {
    await disconnect(run, found);
    run.log.made(`key store ${CustomKeyStoreId}: disconnection asked for`);
  }
  await waitUntilStable(run, found);
}
