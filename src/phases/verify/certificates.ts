import type { Cluster } from '../../cloudhsm/client';
import { findTrustAnchor, keptTrustAnchor, lost, whereItIs } from '../../cloudhsm/trustAnchor';
import { ConfigurationError } from '../../errors';
import { readCertificates } from '../../pki/certificate';
import { CertificateError } from '../../pki/errors';
import type { Run } from '../../run/run';
import { count, sentence } from '../../words';
import type { Diagnosis } from './diagnosis';

const day = 24 * 3_600_000;
const keptForGood = 'A cluster keeps its CA for good: plan a new cluster with a new CA, and move the files to a file system under its key.';

/** AWS CloudHSM Root G1 ends then, and no successor is known: new hardware cannot be proven with it afterwards [yolt certs]. */
const awsRootEnds = Date.UTC(2027, 3, 26, 8, 37, 46);

/** How long the CA's and the cluster's certificate, and AWS's root, are still valid. */
export async function checkCertificates(run: Run, cluster: Cluster): Promise<Diagnosis[]> {
  const now = run.clock.now();
  const signed = cluster.Certificates.ClusterCertificate;
  return [
    ...await checkAuthority(run, cluster),
    ...signed === undefined ? [] : ends('The cluster\'s certificate', signed, now),
    ...awsRootEnds - now < 120 * day ? [awsRoot(now)] : [],
  ];
}

async function checkAuthority(run: Run, cluster: Cluster): Promise<Diagnosis[]> {
  try {
    const authority = await findTrustAnchor(run, cluster);
    // What is given does not make right what workers of other runs take.
    if (run.inputs.caCertificate !== undefined) await keptTrustAnchor(run, cluster);
    if (authority !== undefined) return ends('The CA\'s certificate', authority, run.clock.now());
    // Before the cluster is initialized there need not be one.
    return cluster.Certificates.ClusterCertificate === undefined ? [] : [wrong(lost(run))];
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return [wrong(sentence(error.message), error.remedy)];
  }
}

const wrong = (what: string, remedy = whereItIs): Diagnosis => ({ severity: 'degraded', what, remedy, runbook: 'ca-lost' });

const awsRoot = (now: number): Diagnosis => ({
  severity: 'notice',
  what: `AWS's CloudHSM root certificate ${awsRootEnds > now ? 'ends' : 'ended'} on ${date(awsRootEnds)}.`,
  remedy: 'Existing clusters are not touched; for new ones give AWS\'s next root as aws-root-certificate.',
  runbook: 'certificate-ends',
});

/** Whether the first of the certificates to end does so within a year. */
export function ends(what: string, pem: string, now: number, remedy = keptForGood): Diagnosis[] {
  let notAfter: number;
  try {
    notAfter = Math.min(...readCertificates(pem, what).map(certificate => certificate.notAfter));
  } catch (error) {
    if (!(error instanceof CertificateError)) throw error;
    return [wrong(sentence(error.message))];
  }
  const left = Math.floor((notAfter - now) / day);
  return left >= 365 ? [] : [{
    severity: left < 30 ? 'degraded' : 'notice',
    what: `${what} ${left < 0 ? 'ended' : 'ends'} on ${date(notAfter)}${left < 0 ? '' : `, in ${count(left, 'day')}`}.`,
    remedy,
    runbook: 'certificate-ends',
  }];
}

const date = (ms: number) => new Date(ms).toISOString().slice(0, 10);
