import { writeTrustAnchor } from '../cloudhsm/trustAnchor';
import { type TrustAnchor, warningsOf } from '../pki/trustAnchor';
import type { Run } from '../run/run';
import { generated } from './generated';
import type { Custody, CaHandler } from './handler';
import { offline } from './offline';
import { provided } from './provided';
import { type CaSource, caSource } from './source';

export type { Custody } from './handler';

/**
 * Everything about the CA that can be checked before money is spent.
 * @throws ConfigurationError if a CA is given that cannot sign or be trusted, or a token that cannot keep one, or if one is kept and not
 *   given
 */
export async function checkAuthority(run: Run): Promise<void> {
  const trustAnchor = await (await wayOf(run)).prepare(run);
  if (trustAnchor !== undefined) caution(run, trustAnchor);
}

/**
 * Takes the CA into use for this CSR. Its certificate is kept for later phases and runs before anything is signed.
 * @throws Pending if the CSR is to be signed elsewhere
 */
export async function useAuthority(run: Run, csr: string): Promise<Custody> {
  const custody = await (await wayOf(run)).take(run, csr);
  caution(run, custody.trustAnchor);
  await writeTrustAnchor(run, custody.trustAnchor.pem);
  return custody;
}

const ways: Readonly<Record<CaSource, () => Promise<CaHandler>>> = {
  kms: async () => (await import('./kms')).kms, // brings the client of KMS
  provided: async () => provided,
  offline: async () => offline,
  generated: async () => generated,
};

const wayOf = async ({ inputs }: Run): Promise<CaHandler> => ways[caSource(inputs)]();

function caution(run: Run, trustAnchor: TrustAnchor): void {
  for (const warning of warningsOf(trustAnchor, run.clock.now())) run.log.warn(warning);
}
