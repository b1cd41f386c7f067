import { ConfigurationError } from '../errors';
import { CertificateError } from '../pki/errors';
import { trustAnchorOf } from '../pki/trustAnchor';
import type { Run } from '../run/run';
import { getParameter, parameterName, putParameter } from '../ssm/parameters';
import { type Cluster } from './client';
import { untag } from './find';

/** What helps where the CA's certificate is lost, or another's. */
export const whereItIs = 'Give the certificate with which the cluster was initialized to the phase initialize, as '
  + 'ca-certificate: it is in the evidence of that run and in the CA\'s secrets, and is kept again.';

/** What is said where nobody has it. */
export const lost = (run: Run): string => `The CA's certificate is neither given nor in ${parameterName(run, 'ca-certificate')}; `
  + 'workers cannot reach the HSMs without it.';

/**
 * The CA's certificate for everybody who needs it: from the inputs, or from where initialization left it.
 * @throws ConfigurationError if there is none, or it is not that of the CA that signed the cluster's
 */
export async function trustAnchor(run: Run, cluster: Cluster): Promise<string> {
  const certificate = await findTrustAnchor(run, cluster);
  if (certificate === undefined) throw new ConfigurationError(lost(run), { remedy: whereItIs });
  return certificate;
}

/**
 * The same, or undefined where there is none.
 * @throws ConfigurationError if it is not that of the CA that signed the cluster's
 */
export async function findTrustAnchor(run: Run, cluster: Cluster): Promise<string | undefined> {
  const given = run.inputs.caCertificate;
  const certificate = given ?? await getParameter(run, 'ca-certificate');
  if (certificate === undefined) return undefined;
  try {
    return trustAnchorOf(certificate, cluster.Certificates.ClusterCertificate);
  } catch (error) {
    if (!(error instanceof CertificateError)) throw error;
    throw new ConfigurationError(`${given === undefined ? parameterName(run, 'ca-certificate') : 'ca-certificate'}: ${error.message}`, {
      remedy: `A cluster keeps its CA for good. ${whereItIs} If ${cluster.ClusterId} is not this storage's, somebody has given it its `
        + `tag. ${untag}`,
    });
  }
}

/** Keeps the CA's certificate for later phases and runs. */
export async function writeTrustAnchor(run: Run, certificate: string): Promise<void> {
  const kept = await getParameter(run, 'ca-certificate');
  if (kept?.trim() === certificate) return;
  await putParameter(run, 'ca-certificate', certificate);
  if (kept === undefined) return;
  run.log.warn(`${parameterName(run, 'ca-certificate')} held another certificate than the one in use; it is replaced.`);
}
