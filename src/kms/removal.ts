import {
  DeleteAliasCommand, DeleteCustomKeyStoreCommand, DescribeKeyCommand, DisconnectCustomKeyStoreCommand, type KeyMetadata, paginateListGrants,
  paginateListKeys, ScheduleKeyDeletionCommand,
} from '@aws-sdk/client-kms';
import type { Run } from '../run';
import { kms } from './client';
import { aliasOf, findKeyByAlias } from './key';
import { findKeyStore, type KeyStore, settled } from './keyStore';

/** All keys in the key store, those included that wait for their deletion: the store cannot go before them [BC]. */
export async function keysIn(run: Run, store: KeyStore): Promise<KeyMetadata[]> {
  const client = run.aws(kms);
  const keys: KeyMetadata[] = [];
  for await (const { Keys = [] } of paginateListKeys({ client }, {})) {
    for (const { KeyId } of Keys) {
      const { KeyMetadata: key } = await client.send(new DescribeKeyCommand({ KeyId }));
      if (key?.CustomKeyStoreId === store.CustomKeyStoreId) keys.push(key!);
    }
  }
  return keys;
}

/** Principals that hold a grant on the key: services that encrypt with it, other than for our own file system. */
export async function granteesOf(run: Run, key: KeyMetadata): Promise<string[]> {
  const grantees: string[] = [];
  for await (const { Grants = [] } of paginateListGrants({ client: run.aws(kms) }, { KeyId: key.KeyId })) {
    grantees.push(...Grants.map(grant => grant.GranteePrincipal ?? grant.RetiringPrincipal ?? 'unknown'));
  }
  return grantees;
}

/** @returns when the last of the store's keys will be gone, or undefined if none is left */
export async function scheduleKeyDeletion(run: Run, store: KeyStore): Promise<Date | undefined> {
  const named = await findKeyByAlias(run);
  const dates: Date[] = [];
  for (const key of await keysIn(run, store)) {
    if (key.KeyState === 'PendingDeletion') {
      dates.push(key.DeletionDate!);
      continue;
    }
    const { DeletionDate } = await run.aws(kms).send(new ScheduleKeyDeletionCommand({
      KeyId: key.KeyId, PendingWindowInDays: run.inputs.keyDeletionWindow,
    }));
    dates.push(DeletionDate!);
    run.log.made(`key ${key.Arn}: deletion scheduled for ${DeletionDate!.toISOString()}; until then aws kms cancel-key-deletion brings it back`);
  }
  if (named !== undefined) {
    await run.aws(kms).send(new DeleteAliasCommand({ AliasName: aliasOf(run) }));
    run.log.made(`alias ${aliasOf(run)}: deleted`);
  }
  return dates.sort((a, b) => b.getTime() - a.getTime())[0];
}

/** Disconnects and deletes the key store, whose keys are gone. */
export async function removeKeyStore(run: Run): Promise<void> {
  const store = await findKeyStore(run);
  if (store === undefined) return;
  await disconnectKeyStore(run);
  await run.aws(kms).send(new DeleteCustomKeyStoreCommand({ CustomKeyStoreId: store.CustomKeyStoreId }));
  run.log.made(`key store ${store.CustomKeyStoreId}: deleted`);
}

async function disconnectKeyStore(run: Run): Promise<void> {
  const store = await settled(run);
  if (store.ConnectionState === 'DISCONNECTED') return;
  await run.aws(kms).send(new DisconnectCustomKeyStoreCommand({ CustomKeyStoreId: store.CustomKeyStoreId }));
  run.log.made(`key store ${store.CustomKeyStoreId}: disconnected`);
  await settled(run);
}
