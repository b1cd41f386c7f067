import { KMSServiceException } from '@aws-sdk/client-kms';
import type { KeyMetadata } from '@aws-sdk/client-kms';
import { connectionErrors } from '../kms/connectionErrors';
import { aliasOf, findKeyByAlias, proveRoundTrip } from '../kms/key';
import { findKeyStore, type KeyStore } from '../kms/keyStore';
import type { Finding } from '../report/finding';
import type { Run } from '../run';

/** State of the key store and of the key, and whether it encrypts and decrypts. */
export async function examineKeys(run: Run): Promise<Finding[]> {
  const store = await findKeyStore(run);
  if (store === undefined) {
    return [{ severity: 'broken', what: `There is no key store "${run.inputs.keyStoreName ?? run.inputs.name}".`, remedy: 'Run deploy.', runbook: 'key-store-disconnected' }];
  }
  const key = await findKeyByAlias(run);
  run.record.output('key-store-id', store.CustomKeyStoreId);
  run.record.output('key-arn', key?.Arn);
  return [...examineConnection(store), ...key === undefined
    ? [{ severity: 'broken', what: `There is no key ${aliasOf(run)}.`, remedy: 'Run deploy, or give the right key-alias.' } as const]
    : await examineKey(run, key, store)];
}

function examineConnection(store: KeyStore): Finding[] {
  const { ConnectionState, ConnectionErrorCode, CustomKeyStoreId } = store;
  if (ConnectionState === 'CONNECTED') return [];
  const known = connectionErrors[ConnectionErrorCode ?? ''];
  return [{
    severity: 'broken',
    what: `Key store ${CustomKeyStoreId} is ${ConnectionState}${ConnectionErrorCode ? `: ${ConnectionErrorCode}${known ? `, ${known.cause}` : ''}` : ''}; its keys cannot be used.`,
    remedy: known?.remedy ?? 'Run deploy: it connects the key store again. Somebody may have disconnected it on purpose: CloudTrail says who.',
    runbook: 'key-store-disconnected',
  }];
}

async function examineKey(run: Run, key: KeyMetadata, store: KeyStore): Promise<Finding[]> {
  const findings: Finding[] = [];
  if (key.Origin !== 'AWS_CLOUDHSM' || key.CustomKeyStoreId !== store.CustomKeyStoreId) {
    findings.push({
      severity: 'broken',
      what: `Key ${key.Arn} has origin ${key.Origin} and is not in key store ${store.CustomKeyStoreId}: it is not under your HSMs.`,
      remedy: 'Somebody has moved the alias: find out who (CloudTrail, UpdateAlias), and set it back.',
      runbook: 'key-not-ours',
    });
  }
  if (key.KeyState !== 'Enabled') {
    findings.push({
      severity: 'broken',
      what: `Key ${key.Arn} is ${key.KeyState}${key.DeletionDate ? ` until ${key.DeletionDate.toISOString()}` : ''}.`,
      remedy: key.KeyState === 'PendingDeletion' ? 'If that is a mistake: aws kms cancel-key-deletion, then enable-key, before that date.'
        : key.KeyState === 'Disabled' ? 'aws kms enable-key, if it may be used again.' : 'Connect its key store: run deploy.',
      runbook: 'key-store-disconnected',
    });
  } else {
    findings.push(...await examineRoundTrip(run, key));
  }
  return findings;
}

/** CONNECTED and Enabled do not prove that the key works: the HSMs may be gone [KDG23:fix-keystore]. */
async function examineRoundTrip(run: Run, key: KeyMetadata): Promise<Finding[]> {
  try {
    await proveRoundTrip(run, key);
    return [];
  } catch (error) {
    if (!(error instanceof KMSServiceException) || /AccessDenied/.test(error.name)) throw error;
    return [{
      severity: 'broken', what: `Key ${key.Arn} does not encrypt and decrypt: ${error.name}: ${error.message}`, remedy: 'Look at the HSMs first, then disconnect and connect the key store.', runbook: 'key-store-disconnected',
    }];
  }
}
