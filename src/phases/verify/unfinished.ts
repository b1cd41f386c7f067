import { isKept } from '../../cloudhsm/backups';
import { activeHsms, type Cluster, presentHsms } from '../../cloudhsm/client';
import { exists } from '../../cloudhsm/find';
import { created, initialized } from '../../cloudhsm/states';
import { Pending } from '../../errors';
import { isCopy } from '../../identity/backups';
import type { Identity } from '../../identity/identity';
import { remainsOf } from '../../identity/lost';
import { isOnCloudHsm, type KeyStore } from '../../kms/keyStore';
import { type Run, storageOf } from '../../run/run';
import { describeParameters } from '../../ssm/parameters';

/**
 * Why a storage that is not there as a whole is nevertheless not broken: it has no key in KMS, and has none to have lost. KMS deletes a
 * key store only when its last key is gone, 7 days or more after somebody scheduled that [botocore DeleteCustomKeyStore]; so where KMS
 * shows no key store without its cluster, and no file system and no alias are left, there are no files either. Nothing that could be
 * written by others is asked for.
 * @returns what is awaited; nothing where there is a key or a trace of one, or where waiting does not help
 */
export async function unfinished(run: Run, identity: Identity): Promise<Pending | undefined> {
  if (hasTraceOfKey(run, identity)) return undefined;
  const { clusters, cluster, keyStore } = identity;
  if (cluster !== undefined) return awaitedBy(run, cluster, keyStore);
  return clusters.length > 0 || keyStore !== undefined ? undefined : nothingThere(run, identity);
}

/** A key, a file system or an alias; a key store whose cluster is gone; a copy of a backup, kept for the loss of another region. */
function hasTraceOfKey(run: Run, { keys, aliased, fileSystems, untagged, keyStores, traces: { clusters, backups } }: Identity): boolean {
  const isThere = (id: string | undefined) => clusters.some(cluster => cluster.ClusterId === id && exists(cluster));
  const mayBeOurs = (storage: string | undefined) => storage === undefined || storage === run.inputs.name;
  return aliased !== undefined || keys.length + fileSystems.length + untagged.length > 0
    || keyStores.some(store => isOnCloudHsm(store) && !isThere(store.CloudHsmClusterId))
    || backups.some(backup => isCopy(run, backup) && isKept(backup) && mayBeOurs(storageOf(backup.TagList)));
}

/** A password that is kept, or backups that may be ours, tell of a storage that was there: others can make that up, but not hide by it. */
async function nothingThere(run: Run, identity: Identity): Promise<Pending | undefined> {
  const { name, awsRegion } = run.inputs;
  const { left, wayBack } = remainsOf(run, identity);
  if (left.length === 0) {
    if (identity.backups.unclaimed.length > 0 || (await describeParameters(run, ['admin-password'])).length > 0) return undefined;
    return new Pending(`the first deployment: nothing of ${name} is in ${awsRegion}, account ${run.identity.accountId}`, {
      next: 'Run deploy, or check name, region and account.',
    });
  }
  return new Pending(`a decision: of ${name} there is no cluster, key store, key or file system in ${awsRegion}, as a complete `
    + `teardown leaves it, but ${left.join(', ')}`, {
    next: `If it is not to come back, verify it no longer. ${wayBack}`,
  });
}

/** A cluster on which there is no key yet; it costs money, but holds nothing. */
function awaitedBy(run: Run, cluster: Cluster, keyStore: KeyStore | undefined): Pending | undefined {
  const { ClusterId, State, SourceBackupId } = cluster;
  const isOnItsWay = State === 'CREATE_IN_PROGRESS' || created.includes(State);
  // One that is restored is somebody's lost one; and an HSM that has failed, or is gone with the key of the certificate, needs a person.
  if (!isOnItsWay || SourceBackupId !== undefined || presentHsms(cluster).some(hsm => hsm.State === 'DEGRADED')) return undefined;
  if (initialized.includes(State) && activeHsms(cluster).length === 0) return undefined;
  const pending = (what: string, next: string) => new Pending(`${what}: cluster ${ClusterId} is ${State}`, { next });
  if (State === 'ACTIVE') return awaitedOnActive(run, keyStore, pending);
  return initialized.includes(State)
    ? pending('the activation', 'Run activate; where it is not separate, run deploy.')
    : pending('the initialization', 'Run deploy: it goes on from here. If your CA is offline, sign the CSR that deploy has put out first.');
}

function awaitedOnActive(
  run: Run, keyStore: KeyStore | undefined, pending: (what: string, next: string) => Pending,
): Pending | undefined {
  const next = 'Nothing, if activate or deploy is under way; if not, run it: it goes on from here.';
  if (keyStore === undefined) return pending('the key store', next);
  const { ConnectionState, CreationDate, CustomKeyStoreId } = keyStore;
  if (ConnectionState === 'CONNECTING') return pending(`key store ${CustomKeyStoreId} to connect`, next);
  // An older one may have had a key that a teardown, or somebody, has had deleted.
  const isNew = run.clock.now() - (CreationDate?.getTime() ?? 0) < leastWindow;
  return isNew && ConnectionState !== 'FAILED' ? pending(`the key of key store ${CustomKeyStoreId}`, next) : undefined;
}

/** Milliseconds for which KMS waits at least before it deletes a key. [botocore ScheduleKeyDeletion PendingWindowInDays] */
const leastWindow = 7 * 24 * 3_600_000;
