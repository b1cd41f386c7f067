import { ConfigurationError } from '../errors';
import { CertificateError } from '../pki/errors';
import { isAlone, isSameChain, trustAnchorOf } from '../pki/trustAnchor';
import { isOurs, type Run, storageOf } from '../run/run';
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
  return given === undefined ? keptTrustAnchor(run, cluster) : proven(run, cluster, 'ca-certificate', given);
}

/**
 * That which initialization left, whatever is given.
 * @throws ConfigurationError if it is not that of the CA that signed the cluster's, or another root stands behind it
 */
export async function keptTrustAnchor(run: Run, cluster: Cluster): Promise<string | undefined> {
  const kept = await getParameter(run, 'ca-certificate');
  if (kept === undefined) return undefined;
  const name = parameterName(run, 'ca-certificate');
  const anchor = proven(run, cluster, name, kept);
  checkRoot(run, cluster, name, anchor);
  return anchor;
}

/** Its first certificate has signed the cluster's, which AWS shows. */
function proven(run: Run, cluster: Cluster, source: string, certificate: string): string {
  try {
    return trustAnchorOf(certificate, cluster.Certificates.ClusterCertificate);
  } catch (error) {
    if (!(error instanceof CertificateError)) throw error;
    throw notItsOwn(run, cluster, `${source}: ${error.message}`);
  }
}

/**
 * Whoever may write the parameter can put a certificate over the CA's key that a root of theirs has issued there, and that root behind it.
 * What the cluster was initialized with is known to KMS, once a key store is on the cluster.
 */
function checkRoot(run: Run, cluster: Cluster, name: string, anchor: string): void {
  if (isAlone(anchor)) return;
  const known = run.record.anchors.get(cluster.ClusterId);
  if (known === undefined) {
    const unproven = `${name} holds a chain. Its first certificate is that of the cluster's CA; for its root there is no word but the `
      + 'parameter\'s, which others may have written. Give ca-certificate to this phase: then that counts.';
    if (!run.record.notes.some(({ text }) => text === unproven)) run.log.warn(unproven);
  } else if (!isSameChain(known, anchor)) {
    throw notItsOwn(run, cluster, `${name}: expected the certificates that the key store on ${cluster.ClusterId} has, got others behind, `
      + 'or in the place of, the CA\'s');
  }
}

const notItsOwn = (run: Run, { ClusterId, TagList }: Cluster, what: string): ConfigurationError => new ConfigurationError(what, {
  remedy: `A cluster keeps its CA for good. ${whereItIs}${isOurs(run, storageOf(TagList))
    ? ` If ${ClusterId} is not this storage's, somebody has given it its tag. ${untag}`
    : ''}`,
});

/** Keeps the CA's certificate for later phases and runs. */
export async function writeTrustAnchor(run: Run, certificate: string): Promise<void> {
  const kept = await getParameter(run, 'ca-certificate');
  if (kept?.trim() === certificate) return;
  await putParameter(run, 'ca-certificate', certificate);
  if (kept === undefined) return;
  run.log.warn(`${parameterName(run, 'ca-certificate')} held another certificate than the one in use; it is replaced.`);
}
