import { type Cluster, isUninitialized } from '../cloudhsm/client';
import { waitForActive } from '../cloudhsm/cluster';
import { surplusHsms } from '../cloudhsm/drift';
import { requireCluster } from '../cloudhsm/find';
import { ensureHsms } from '../cloudhsm/hsms';
import { ensureKmsUser } from '../cloudhsm/kmsUser';
import { findTrustAnchor } from '../cloudhsm/trustAnchor';
import { runOnHsms } from '../cloudhsm/users';
import { ConfigurationError, Pending, ProvisioningError } from '../errors';
import { waitingTeardown } from '../identity/leaving';
import { requireIdentity } from '../identity/require';
import { checkMaterial, checkRestored, sourceInDoubt } from '../identity/restored';
import { ensureKey, proveRoundTrip, tagsOfKey } from '../kms/key';
import { allKeyStores, connectKeyStore, ensureKeyStore, keyStoreOver } from '../kms/keyStore';
import { adoptKey } from '../report/terraform/adoption';
import { lasting } from '../run/difference';
import type { Phase, Run } from '../run/run';
import { recordCluster } from './results';

/** HSMs in two zones with all users, a connected key store, a key in it, and the proof that the key works. */
export const connect: Phase = async run => {
  const identity = await requireIdentity(run);
  const { keyStore } = identity;
  const leaving = waitingTeardown(run, identity);
  if (leaving !== undefined) run.log.warn(`${leaving.what} ${leaving.remedy}`);
  const cluster = await activatedCluster(run);
  checkRestored(cluster, identity);
  await findTrustAnchor(run, cluster);
  const complete = await ensureHsms(run);
  recordCluster(run, complete, identity);
  for (const { what, remedy } of lasting(`Cluster ${complete.ClusterId}`, surplusHsms(run, complete))) run.log.warn(`${what} ${remedy}`);
  // Once a key store is on the cluster, kmsuser is KMS's: it has, or gets, a password that only KMS knows. HSMs take their time to come.
  if (keyStoreOver(await allKeyStores(run), cluster.ClusterId) === undefined) {
    await ensureKmsUser(run, await runOnHsms(run));
    await checkMaterial(run, complete, identity);
  }
  const made = await ensureKeyStore(run, cluster, keyStore);
  run.record.output('key-store-id', made.CustomKeyStoreId);
  const store = await connectKeyStore(run, made);
  const key = await ensureKey(run, store);
  run.record.output('key-arn', key.Arn);
  await proveRoundTrip(run, key).catch((error: Error) => {
    const doubt = error.name === 'KMSInvalidStateException' ? sourceInDoubt(run, identity, key) : undefined;
    throw doubt === undefined ? error
      : new ProvisioningError(`Key ${key.Arn} does not encrypt and decrypt, though its key store is connected.`, {
        cause: error, remedy: doubt,
      });
  });
  run.record.terraform = adoptKey(run, complete, store, key, await tagsOfKey(run, key));
};

async function activatedCluster(run: Run): Promise<Cluster> {
  const cluster = await requireCluster(run);
  if (isUninitialized(cluster) || cluster.State === 'INITIALIZE_IN_PROGRESS') {
    throw new ConfigurationError(`Cluster ${cluster.ClusterId} is ${cluster.State}, not active.`, {
      remedy: 'Run the phases initialize and activate first.',
    });
  }
  // Activation may be another job's, with a role of its own; a run that has activated has already waited for ACTIVE.
  if (cluster.State === 'INITIALIZED') {
    throw new Pending('the cluster to be activated: run the phase activate, then this one again', {
      next: 'Run the phase activate (where activation is separate, that is the workflow activate); then run this again.',
    });
  }
  return waitForActive(run);
}
