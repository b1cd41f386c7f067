import { type Cluster, presentHsms } from '../cloudhsm/client';
import { ownsKey } from '../cloudhsm/kmsUser';
import { ConfigurationError } from '../errors';
import { isUsableOf, type KeyMetadata } from '../kms/key';
import { keyStoreOver } from '../kms/keyStore';
import { CertificateError } from '../pki/errors';
import { trustAnchorOf } from '../pki/trustAnchor';
import type { Run } from '../run/run';
import type { Identity } from './identity';
import { nextBackup, shownBackup } from './source';

/** The key store of the lost cluster that this one was restored for, as long as it has not moved. */
const storeToMove = ({ ClusterId, SourceBackupId }: Cluster, { keyStore }: Pick<Identity, 'keyStore'>): Identity['keyStore'] =>
  (SourceBackupId === undefined || keyStore === undefined || keyStoreOver([keyStore], ClusterId) !== undefined ? undefined : keyStore);

/**
 * Before an HSM is paid for, and before a password goes there: whether a restored cluster can carry the key store of the lost one. KMS
 * keeps the certificate of the CA with which the lost one was initialized, and AWS shows the restored one's; a tag and a parameter are
 * others' word.
 * @throws ConfigurationError if another CA has signed the restored cluster's certificate
 */
export function checkRestored(cluster: Cluster, identity: Pick<Identity, 'keyStore'>): void {
  const { CustomKeyStoreId, TrustAnchorCertificate: known } = storeToMove(cluster, identity) ?? {};
  if (known === undefined) return;
  try {
    trustAnchorOf(known, cluster.Certificates.ClusterCertificate);
  } catch (error) {
    if (!(error instanceof CertificateError)) throw error;
    throw new ConfigurationError(`Cluster ${cluster.ClusterId} was restored from ${cluster.SourceBackupId}, but is not of the CA of key `
      + `store ${CustomKeyStoreId}, which KMS shows: it opens nothing of what is left. ${error.message}`, {
      remedy: `Delete it: ${deletionOf(cluster)}. Then run with another source-backup-id; plan looks at it first.`,
    });
  }
}

/**
 * Before the key store moves, which takes half an hour: whether the restored HSMs have the material of its key, which KMS labels with the
 * key's ARN [KDG23:find-key-material]. An answer that is not clear proves nothing; the round trip does, later.
 * @throws ConfigurationError if they surely have not
 */
export async function checkMaterial(run: Run, cluster: Cluster, identity: Identity): Promise<void> {
  const store = storeToMove(cluster, identity);
  const key = identity.key ?? identity.keys.find(each => isUsableOf(run, each));
  if (store === undefined || key === undefined) return;
  const isThere = await ownsKey(run, key.Arn!);
  if (isThere === true) run.log.checked(`the restored HSMs hold ${key.Arn}`);
  if (isThere !== false) return;
  throw new ConfigurationError(`The HSMs of ${restoredFrom(cluster, identity)} do not hold key ${key.Arn}: kmsuser has no key of `
    + `that label there. Key store ${store.CustomKeyStoreId} was not moved.`, { remedy: tryNext(run, cluster, identity) });
}

/** What else may be so where a key does not work that is older than the restored cluster; nothing where that is no explanation. */
export function sourceInDoubt(run: Run, identity: Identity, key: KeyMetadata): string | undefined {
  const { cluster } = identity;
  const isOlder = (key.CreationDate?.getTime() ?? 0) < (cluster?.CreateTimestamp?.getTime() ?? 0);
  return cluster?.SourceBackupId === undefined || !isOlder ? undefined
    : `If it stays so, ${restoredFrom(cluster, identity)} may lack the key. ${tryNext(run, cluster, identity)}`;
}

/** `cluster cluster-…, which was restored from backup-… of cluster-… (2026-…)` */
function restoredFrom({ ClusterId, SourceBackupId }: Cluster, { traces }: Identity): string {
  const backup = traces.backups.find(({ BackupId }) => BackupId === SourceBackupId);
  return `cluster ${ClusterId}, which was restored from ${backup === undefined ? SourceBackupId : shownBackup(backup)},`;
}

function tryNext(run: Run, cluster: Cluster, identity: Identity): string {
  const next = nextBackup(run, identity, cluster);
  return next === undefined
    ? 'No other backup is to be seen that may hold it: look in other regions and accounts, and ask AWS Support.'
    : `The next one to try is ${shownBackup(next)}: ${deletionOf(cluster)}; then run the phases with source-backup-id: ${next.BackupId}.`;
}

/** The commands that delete a cluster, which goes after its HSMs only. */
const deletionOf = (cluster: Cluster): string => [
  ...presentHsms(cluster).map(({ HsmId }) => `aws cloudhsmv2 delete-hsm --cluster-id ${cluster.ClusterId} --hsm-id ${HsmId}`),
  `aws cloudhsmv2 delete-cluster --cluster-id ${cluster.ClusterId}`,
].join('; ');
