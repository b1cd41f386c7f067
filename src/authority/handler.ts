import { naming } from '../inputs/naming';
import { type Authority, type AuthorityProfile, signClusterCsr } from '../pki/authority';
import type { TrustAnchor } from '../pki/trustAnchor';
import type { Run } from '../run/run';

/** Who holds the CA's key, and how the CSR comes to be signed. */
export interface Custody {
  /** Whose CA it is, and after a comma where its key is; for log, report and evidence. */
  readonly description: string;
  /** The CA's certificate (with its chain): what AWS calls the trust anchor. */
  readonly trustAnchor: TrustAnchor;
  /** ARN of the KMS key that is the CA's, if one is. */
  readonly kmsKey?: string;
  /** The cluster's certificate for this CSR, as PEM. */
  readonly sign: (csr: string) => Promise<string>;
}

/** One of the ways to hold a CA's key. */
export interface CaHandler {
  /**
   * Everything that can be checked before money is spent.
   * @returns the CA's certificate, if there is one by now
   * @throws ConfigurationError
   */
  readonly prepare: (run: Run) => Promise<TrustAnchor | undefined>;
  /**
   * Takes the CA into use for this CSR; nothing is signed yet.
   * @throws ConfigurationError, and Pending if the CSR is to be signed elsewhere
   */
  readonly take: (run: Run, csr: string) => Promise<Custody>;
}

/** Days for which a cluster's certificate is valid; AWS's own procedure takes 3652 [docs:initialize-cluster]. */
const certificateDays = 3652;

const day = 24 * 3_600_000;

/** A CA of ours. It begins a day early: what it signs begins no earlier, and an HSM whose clock is behind would refuse that for good. */
export const profileOf = (run: Run): AuthorityProfile => ({
  commonName: `Safe Storage CA of ${run.inputs.name}`, notBefore: run.clock.now() - day,
});

/**
 * The custody of a CA that can sign at once.
 * @param inputs the names of those that brought it, for messages
 */
export const signing = (run: Run, inputs: string, authority: Authority, description: string): Custody => ({
  description,
  trustAnchor: authority.trustAnchor,
  sign: async csr => naming(inputs, async () => signClusterCsr(authority, csr, { now: run.clock.now(), days: certificateDays })),
});
