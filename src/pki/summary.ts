import { type Certificate, isoTime, readCertificates } from './certificate';
import { CertificateError } from './errors';

/** What a reader tells one certificate from another by. */
export interface CertificateSummary {
  readonly subject: string;
  readonly issuer: string;
  /** ISO 8601, UTC. */
  readonly notBefore: string;
  readonly notAfter: string;
  /** SHA-256, `AA:BB:…` */
  readonly fingerprint: string;
  readonly version: 1 | 2 | 3;
}

export const summaryOf = ({ subject, issuer, notBefore, notAfter, fingerprint, version }: Certificate): CertificateSummary =>
  ({ subject: subject.text, issuer: issuer.text, notBefore: isoTime(notBefore), notAfter: isoTime(notAfter), fingerprint, version });

/** The certificates of a PEM text, in its order; none where it cannot be read. */
export function summariesOf(pem: string): CertificateSummary[] {
  try {
    return readCertificates(pem, 'the certificate').map(summaryOf);
  } catch (error) {
    if (error instanceof CertificateError) return [];
    throw error;
  }
}
