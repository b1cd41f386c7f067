import { KMSServiceException } from '@aws-sdk/client-kms';
import type { Identity } from '../../identity/identity';
import { sourceInDoubt } from '../../identity/restored';
import { notConnected } from '../../kms/connectionErrors';
import { keyDifferences } from '../../kms/drift';
import { aliasOf, type KeyMetadata, proveRoundTrip } from '../../kms/key';
import { keyTrouble } from '../../kms/keyStates';
import type { KeyStore } from '../../kms/keyStore';
import { findingsOn } from '../../run/difference';
import type { Run } from '../../run/run';
import { sentence } from '../../words';
import type { Diagnosis } from './diagnosis';

/** What helps before all else: where the cluster is gone, and where its HSMs cannot be reached. */
export interface First { readonly cluster?: string; readonly rules?: string }

/** State of the key store and of the key, and whether it encrypts and decrypts. What is not ours is said elsewhere, and not tried. */
export async function checkKeys(run: Run, identity: Identity, first: First): Promise<Diagnosis[]> {
  const { keyStore, aliased, key } = identity;
  run.record.output('key-store-id', keyStore?.CustomKeyStoreId);
  run.record.output('key-arn', key?.Arn);
  return [
    ...keyStore === undefined ? [noKeyStore(identity, first)] : [...checkPlace(identity, keyStore), ...checkConnection(keyStore, first)],
    ...aliased === undefined ? [noKey(run, identity, first)] : [],
    ...key === undefined ? [] : await checkKey(run, identity, key, first),
    ...key === undefined ? [] : findingsOn(`Key ${key.KeyId}`, keyDifferences(run, key), first.cluster),
  ];
}

const noKeyStore = (identity: Identity, first: First): Diagnosis => ({
  severity: 'broken',
  what: identity.cluster === undefined ? 'There is no key store of this storage.'
    : `There is no key store on cluster ${identity.cluster.ClusterId}.`,
  remedy: first.cluster
    ?? (identity.cluster === undefined ? 'Look at the cluster first: there can be none without it.' : 'Run deploy: it makes one.'),
  runbook: 'key-store-disconnected',
});

/** An empty key store has not got its key yet, or has lost it to a teardown that is not at its end: nothing is left to tell by. */
const noKey = (run: Run, identity: Identity, first: First): Diagnosis => ({
  severity: 'broken',
  what: `There is no key ${aliasOf(run)}.`,
  remedy: first.cluster ?? howToHaveKey(identity),
  // A file system whose key KMS has deleted stands in the way of every phase.
  runbook: identity.keyless.length > 0 ? 'key-deleted' : 'key-not-ours',
});

const howToHaveKey = ({ keyStore, keys, fileSystems, keyless }: Identity): string => (keyless.length > 0
  ? 'Once the finding about the file system is settled, deploy makes another key; nothing makes this one again.'
  : `Run deploy: it makes what is missing. If the key has another name, give the right key-alias.${
    keyStore !== undefined && keys.length === 0 && fileSystems.length === 0 ? ' If a teardown is under way, run '
      + 'teardown again instead: it goes on.' : ''}`);

function checkPlace({ cluster }: Identity, { CustomKeyStoreId, CloudHsmClusterId }: KeyStore): Diagnosis[] {
  return cluster === undefined || cluster.ClusterId === CloudHsmClusterId ? [] : [{
    severity: 'broken',
    what: `Key store ${CustomKeyStoreId} is over ${CloudHsmClusterId}, which is gone, not over cluster ${cluster.ClusterId}, which was `
      + 'restored from a backup of it.',
    remedy: 'Run deploy: activate and connect go on from here and move the key store to the restored cluster.',
    runbook: 'cluster-lost',
  }];
}

function checkConnection(store: KeyStore, first: First): Diagnosis[] {
  const trouble = notConnected(store);
  return trouble === undefined ? [] : [{
    severity: 'broken',
    what: trouble.what,
    remedy: first.cluster ?? [first.rules ?? [], trouble.remedy].flat().join(' '),
    runbook: 'key-store-disconnected',
  }];
}

async function checkKey(run: Run, identity: Identity, key: KeyMetadata, first: First): Promise<Diagnosis[]> {
  const trouble = keyTrouble(key, identity.keyStore);
  if (trouble === undefined) return checkRoundTrip(run, identity, key, first);
  // What somebody has put away is brought back at once, whatever became of the HSMs.
  const remedy = trouble.isPutAway ? trouble.remedy : first.cluster ?? first.rules ?? remedyOf(run, identity, key) ?? trouble.remedy;
  return [{ severity: 'broken', what: trouble.what, remedy, runbook: 'key-not-usable' }];
}

/** The backup that the cluster was restored from, where the key store is connected. */
const remedyOf = (run: Run, identity: Identity, key: KeyMetadata): string | undefined =>
  (identity.keyStore?.ConnectionState === 'CONNECTED' ? sourceInDoubt(run, identity, key) : undefined);

/** CONNECTED and Enabled do not prove that the key works: the HSMs may be gone [KDG23:fix-keystore]. */
async function checkRoundTrip(run: Run, identity: Identity, key: KeyMetadata, first: First): Promise<Diagnosis[]> {
  try {
    await proveRoundTrip(run, key);
    return [];
  } catch (error) {
    if (!(error instanceof KMSServiceException) || /AccessDenied/.test(error.name)) throw error;
    return [{
      severity: 'broken',
      what: sentence(`Key ${key.Arn} does not encrypt and decrypt`, error.name, error.message),
      remedy: first.cluster ?? first.rules ?? ['Look at the HSMs first. If they are ACTIVE, disconnect and connect '
        + 'the key store: aws kms disconnect-custom-key-store, then deploy.', sourceInDoubt(run, identity, key) ?? []].flat().join(' '),
      runbook: 'key-not-usable',
    }];
  }
}
