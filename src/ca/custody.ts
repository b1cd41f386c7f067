import { type TrustAnchor, warningsOf } from '../pki/trustAnchor';
import type { Run } from '../run';
import { getParameter, parameterName, putParameter } from '../ssm/parameters';
import { brought } from './brought';
import { elsewhere } from './elsewhere';
import { made } from './made';
import type { Custody, Way } from './way';

export type { Custody } from './way';

/**
 * Everything about the CA that can be checked before money is spent.
 * @throws ConfigurationError if a CA is given that cannot sign or be trusted, or a token that cannot keep one, or if one is kept and not given
 */
export async function prepareCustody(run: Run): Promise<void> {
  const trustAnchor = await (await wayOf(run)).prepare(run);
  if (trustAnchor !== undefined) caution(run, trustAnchor);
}

/**
 * Takes the CA into use for this CSR. Its certificate is kept for later phases and runs before anything is signed.
 * @throws Pending if the CSR is to be signed elsewhere
 */
export async function takeCustody(run: Run, csr: string): Promise<Custody> {
  const custody = await (await wayOf(run)).take(run, csr);
  caution(run, custody.trustAnchor);
  await keepTrustAnchor(run, custody.trustAnchor.pem);
  return custody;
}

/** As the inputs say who holds the key. */
async function wayOf({ inputs: { caCertificate, caKmsKey, caPrivateKey, githubToken, signedClusterCertificate } }: Run): Promise<Way> {
  if (caKmsKey !== undefined) return (await import('./inKms')).inKms; // brings the client of KMS
  if (caPrivateKey !== undefined) return brought;
  if (signedClusterCertificate !== undefined || caCertificate !== undefined) return elsewhere;
  return githubToken === undefined ? elsewhere : made;
}

function caution(run: Run, trustAnchor: TrustAnchor): void {
  for (const warning of warningsOf(trustAnchor, run.clock.now())) run.log.warn(warning);
}

/** Keeps the CA's certificate for later phases and runs. */
export async function keepTrustAnchor(run: Run, certificate: string): Promise<void> {
  const kept = await getParameter(run, 'ca-certificate');
  if (kept?.trim() === certificate) return;
  await putParameter(run, 'ca-certificate', certificate);
  if (kept === undefined) return;
  run.log.warn(`${parameterName(run, 'ca-certificate')} held another certificate than the one in use; it is replaced.`);
}
