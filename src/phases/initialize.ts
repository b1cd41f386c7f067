import { type Custody, useAuthority } from '../authority/custody';
import { waitForOfferedCertificates } from '../cloudhsm/certificates';
import { type Cluster } from '../cloudhsm/client';
import { initializeCluster, waitForCreation, waitForInitialization } from '../cloudhsm/cluster';
import { requireCluster } from '../cloudhsm/find';
import { proveHardware } from '../cloudhsm/hardware';
import { keepProof, tellUnproven } from '../cloudhsm/proof';
import { trustAnchor, writeTrustAnchor } from '../cloudhsm/trustAnchor';
import { networkOf } from '../cloudhsm/users';
import { ConfigurationError } from '../errors';
import { requireIdentity } from '../identity/require';
import { checkRestored } from '../identity/restored';
import { summariesOf, summaryOf } from '../pki/summary';
import type { Phase, Run } from '../run/run';
import { startWorker } from '../worker/worker';
import { recordCluster } from './results';

/** The HSM proven genuine, its CSR signed by the customer's CA, the cluster initialized with both. */
export const initialize: Phase = async run => {
  const identity = await requireIdentity(run);
  const cluster = await waitForCreation(run);
  if (cluster.State !== 'UNINITIALIZED') {
    run.log.found(`cluster ${cluster.ClusterId} is initialized (${cluster.State})`);
    const initialized = await waitForInitialization(run);
    checkRestored(initialized, identity);
    recordCluster(run, initialized, identity);
    tellUnproven(run, initialized);
    const certificate = await trustAnchor(run, initialized);
    await writeTrustAnchor(run, certificate);
    run.record.output('ca-certificate', certificate);
  } else {
    recordCluster(run, cluster, identity);
    const initialized = await signAndInitialize(run);
    recordCluster(run, initialized, identity);
    run.record.output('ca-certificate', await trustAnchor(run, initialized));
  }
};

/**
 * Where this job goes on to activate, its worker boots while AWS initializes the cluster. Whatever is in its way, `activate` meets it too,
 * and explains it.
 */
async function startWorkerAhead(run: Run, cluster: Cluster): Promise<void> {
  if (run.inputs.wait && run.inputs.phases.includes('activate')) {
    await startWorker(run, networkOf(cluster))
      .catch((error: Error) => run.log.found(`no worker yet, activate asks for it again: ${error.name}`));
  }
}

/** The CSR changes when AWS replaces the first HSM, so it is compared again right before it counts [cfn #15]. */
async function signAndInitialize(run: Run): Promise<Cluster> {
  let custody: Custody | undefined;
  for (let attempt = 1; attempt <= 3; attempt++) {
    const offered = await waitForOfferedCertificates(run);
    await proveHardware(run, offered);
    custody ??= await useAuthority(run, offered.csr);
    const signed = await custody.sign(offered.csr);
    const cluster = await requireCluster(run);
    if (cluster.Certificates.ClusterCsr?.trim() === offered.csr) {
      run.log.checked(`CSR signed by ${custody.description}`);
      const { pem, chain } = custody.trustAnchor;
      run.record.addEvidence(
        'authority', { custody: custody.description, kmsKey: custody.kmsKey, certificate: pem, certificates: chain.map(summaryOf) },
      );
      run.record.addEvidence('cluster', { csr: offered.csr, signedCertificate: signed, certificates: summariesOf(signed) });
      await keepProof(run, cluster);
      if (await initializeCluster(run, cluster, signed, pem)) {
        await startWorkerAhead(run, cluster);
        return waitForInitialization(run);
      }
    }
    run.log.warn('AWS has replaced the HSM, and with it the CSR: the new one is proven and signed instead.');
  }
  throw new ConfigurationError('The cluster\'s CSR changed three times while it was being signed.', {
    remedy: 'The cluster was not touched. Run again in an hour; ask AWS Support if it goes on.',
  });
}
