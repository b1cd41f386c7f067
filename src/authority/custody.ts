import { type TrustAnchor, warningsOf } from '../pki/trustAnchor';
import type { Run } from '../run/run';
import { getParameter, parameterName, putParameter } from '../ssm/parameters';
import { brought } from './brought';
import { elsewhere } from './elsewhere';
import { made } from './made';
import { type CaSource, caSource } from './source';
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

const ways: Readonly<Record<CaSource, () => Promise<Way>>> = {
  kms: async () => (await import('./inKms')).inKms, // brings the client of KMS
  provided: async () => brought,
  offline: async () => elsewhere,
  generated: async () => made,
};

const wayOf = async ({ inputs }: Run): Promise<Way> => ways[caSource(inputs)]();

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
