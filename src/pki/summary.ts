import { isoTime } from '../words';
import { type Certificate, readCertificates } from './certificate';
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

/** What a certificate is made like, without a word that tells whose it is. */
export interface CertificateProfile {
  readonly version: 1 | 2 | 3;
  readonly certificateAuthority: 'absent' | 'CA:TRUE' | 'CA:FALSE';
  readonly signature: string;
  /** `rsa 2048`, `ec prime256v1`. */
  readonly key: string;
  readonly days: number;
}

const day = 86_400_000;

/** Nothing, where it cannot be read. */
export function profileOf(pem: string): CertificateProfile | undefined {
  try {
    const { version, basicConstraints, signatureAlgorithm, publicKey, notBefore, notAfter } = readCertificates(pem, 'the certificate')[0];
    const { modulusLength, namedCurve } = publicKey.asymmetricKeyDetails ?? {};
    return {
      version,
      certificateAuthority: authorityOf(basicConstraints?.ca),
      signature: signatureAlgorithm.name,
      key: `${publicKey.asymmetricKeyType} ${modulusLength ?? namedCurve ?? ''}`.trim(),
      days: Math.round((notAfter - notBefore) / day),
    };
  } catch (error) {
    if (error instanceof CertificateError) return undefined;
    throw error;
  }
}

function authorityOf(ca: boolean | undefined): CertificateProfile['certificateAuthority'] {
  if (ca === undefined) return 'absent';
  return ca ? 'CA:TRUE' : 'CA:FALSE';
}
