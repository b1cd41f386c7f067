import { KMSServiceException } from '@aws-sdk/client-kms';
import type { Identity } from '../../identity/identity';
import { notConnected } from '../../kms/connectionErrors';
import { aliasOf, type KeyMetadata, proveRoundTrip } from '../../kms/key';
import { keyTrouble } from '../../kms/keyStates';
import type { KeyStore } from '../../kms/keyStore';
import type { Run } from '../../run/run';
import { sentence } from '../../words';
import type { Diagnosis } from './diagnosis';

/** State of the key store and of the key, and whether it encrypts and decrypts. What is not ours is said elsewhere, and not tried. */
export async function checkKeys(run: Run, identity: Identity): Promise<Diagnosis[]> {
  const { keyStore, aliased, key } = identity;
  run.record.output('key-store-id', keyStore?.CustomKeyStoreId);
  run.record.output('key-arn', key?.Arn);
  return [
    ...keyStore === undefined ? [noKeyStore(identity)] : [...checkPlace(identity, keyStore), ...checkConnection(keyStore)],
    ...aliased === undefined ? [noKey(run, identity)] : [],
    ...key === undefined ? [] : await checkKey(run, key, keyStore),
  ];
}

const noKeyStore = ({ cluster }: Identity): Diagnosis => ({
  severity: 'broken',
  what: cluster === undefined ? 'There is no key store of this storage.' : `There is no key store on cluster ${cluster.ClusterId}.`,
  remedy: cluster === undefined ? 'Look at the cluster first: there can be none without it.' : 'Run deploy: it makes one.',
  runbook: 'key-store-disconnected',
});

/** An empty key store has not got its key yet, or has lost it to a teardown that is not at its end: nothing is left to tell by. */
const noKey = (run: Run, { keyStore, keys, fileSystems }: Identity): Diagnosis => ({
  severity: 'broken',
  what: `There is no key ${aliasOf(run)}.`,
  remedy: `Run deploy: it makes what is missing. If the key has another name, give the right key-alias.${
    keyStore !== undefined && keys.length === 0 && fileSystems.length === 0 ? ' If a teardown is under way, run '
      + 'teardown again instead: it goes on.' : ''}`,
  runbook: 'key-not-ours',
});

function checkPlace({ cluster }: Identity, { CustomKeyStoreId, CloudHsmClusterId }: KeyStore): Diagnosis[] {
  return cluster === undefined || cluster.ClusterId === CloudHsmClusterId ? [] : [{
    severity: 'broken',
    what: `Key store ${CustomKeyStoreId} is over ${CloudHsmClusterId}, which is gone, not over cluster ${cluster.ClusterId}, which was `
      + 'restored from a backup of it.',
    remedy: 'Run deploy: activate and connect go on from here and move the key store to the restored cluster.',
    runbook: 'cluster-lost',
  }];
}

function checkConnection(store: KeyStore): Diagnosis[] {
  const trouble = notConnected(store);
  return trouble === undefined ? [] : [{ severity: 'broken', ...trouble, runbook: 'key-store-disconnected' }];
}

async function checkKey(run: Run, key: KeyMetadata, store: KeyStore | undefined): Promise<Diagnosis[]> {
  const trouble = keyTrouble(key, store);
  return trouble === undefined ? checkRoundTrip(run, key)
    : [{ severity: 'broken', what: trouble.what, remedy: trouble.remedy, runbook: 'key-not-usable' }];
}

/** CONNECTED and Enabled do not prove that the key works: the HSMs may be gone [KDG23:fix-keystore]. */
async function checkRoundTrip(run: Run, key: KeyMetadata): Promise<Diagnosis[]> {
  try {
    await proveRoundTrip(run, key);
    return [];
  } catch (error) {
    if (!(error instanceof KMSServiceException) || /AccessDenied/.test(error.name)) throw error;
    return [{
      severity: 'broken',
      what: sentence(`Key ${key.Arn} does not encrypt and decrypt`, error.name, error.message),
      remedy: 'Look at the HSMs first. If they are ACTIVE, disconnect and connect '
        + 'the key store: aws kms disconnect-custom-key-store, then deploy.',
      runbook: 'key-not-usable',
    }];
  }
}
