import { KMSServiceException } from '@aws-sdk/client-kms';
import { findCluster } from '../cloudhsm/client';
import { connectionErrors } from '../kms/connectionErrors';
import { aliasOf, findKeyByAlias, type KeyMetadata, proveRoundTrip, unusableKeys } from '../kms/key';
import { findKeyStore, type KeyStore } from '../kms/keyStore';
import type { Run } from '../run';
import type { Diagnosis } from './diagnosis';

/** State of the key store and of the key, and whether it encrypts and decrypts. */
export async function examineKeys(run: Run): Promise<Diagnosis[]> {
  const store = await findKeyStore(run);
  const key = await findKeyByAlias(run);
  run.record.output('key-store-id', store?.CustomKeyStoreId);
  run.record.output('key-arn', key?.Arn);
  return [
    ...store === undefined
      ? [{ severity: 'broken', what: `There is no key store "${run.inputs.keyStoreName ?? run.inputs.name}".`, remedy: 'Run deploy, or give the right key-store-name.', runbook: 'key-store-disconnected' } as const]
      : [...await examineCluster(run, store), ...examineConnection(store)],
    ...key === undefined
      ? [{ severity: 'broken', what: `There is no key ${aliasOf(run)}.`, remedy: 'Run deploy, or give the right key-alias.', runbook: 'key-not-ours' } as const]
      : await examineKey(run, key, store),
  ];
}

async function examineCluster(run: Run, { CustomKeyStoreId, CloudHsmClusterId }: KeyStore): Promise<Diagnosis[]> {
  const cluster = await findCluster(run);
  return cluster === undefined || cluster.ClusterId === CloudHsmClusterId ? [] : [{
    severity: 'broken',
    what: `Key store ${CustomKeyStoreId} is over ${CloudHsmClusterId}, not over cluster ${cluster.ClusterId}.`,
    remedy: 'After a restore: disconnect it, update its CloudHsmClusterId, and connect. Otherwise give the right key-store-name.',
    runbook: 'key-store-disconnected',
  }];
}

function examineConnection({ ConnectionState, ConnectionErrorCode, CustomKeyStoreId }: KeyStore): Diagnosis[] {
  if (ConnectionState === 'CONNECTED') return [];
  const known = connectionErrors[ConnectionErrorCode ?? ''];
  return [{
    severity: 'broken',
    what: `Key store ${CustomKeyStoreId} is ${ConnectionState}${ConnectionErrorCode ? `: ${ConnectionErrorCode}${known ? `, ${known.cause}` : ''}` : ''}; its keys cannot be used.`,
    remedy: known?.remedy ?? 'Run deploy: it connects the key store again. Somebody may have disconnected it on purpose: CloudTrail says who.',
    runbook: 'key-store-disconnected',
  }];
}

async function examineKey(run: Run, key: KeyMetadata, store: KeyStore | undefined): Promise<Diagnosis[]> {
  const foreign: Diagnosis[] = key.Origin === 'AWS_CLOUDHSM' && key.CustomKeyStoreId === store?.CustomKeyStoreId ? [] : [{
    severity: 'broken',
    what: `Key ${key.Arn} has origin ${key.Origin} and is not in ${store === undefined ? 'a key store of ours' : `key store ${store.CustomKeyStoreId}`}: it is not under your HSMs.`,
    remedy: 'Somebody has moved the alias: find out who (CloudTrail, UpdateAlias), and set it back.',
    runbook: 'key-not-ours',
  }];
  return [...foreign, ...key.KeyState === 'Enabled' ? await examineRoundTrip(run, key) : [examineState(key)]];
}

const examineState = ({ Arn, KeyState, DeletionDate }: KeyMetadata): Diagnosis => ({
  severity: 'broken',
  what: `Key ${Arn} is ${KeyState}${DeletionDate ? ` until ${DeletionDate.toISOString()}` : ''}.`,
  remedy: unusableKeys[KeyState!] ?? 'Connect its key store: run deploy.',
  runbook: 'key-not-usable',
});

/** CONNECTED and Enabled do not prove that the key works: the HSMs may be gone [KDG23:fix-keystore]. */
async function examineRoundTrip(run: Run, key: KeyMetadata): Promise<Diagnosis[]> {
  try {
    await proveRoundTrip(run, key);
    return [];
  } catch (error) {
    if (!(error instanceof KMSServiceException) || /AccessDenied/.test(error.name)) throw error;
    return [{
      severity: 'broken',
      what: `Key ${key.Arn} does not encrypt and decrypt: ${error.name}: ${error.message}`,
      remedy: 'Look at the HSMs first, then disconnect and connect the key store.',
      runbook: 'key-not-usable',
    }];
  }
}
