import { type KeyObject, sign } from 'node:crypto';
import { promisify } from 'node:util';
import { describeKey, type SigningAlgorithm } from './algorithm';
import { CertificateError } from './errors';

/**
 * Whoever can sign with a CA's private key: the key itself (`localSigner`), or a service that keeps it, as AWS KMS does
 * (`kms:Sign` of the bytes, an RSASSA_PKCS1_V1_5 or ECDSA algorithm). What it throws passes through this room unchanged.
 */
export interface Signer {
  readonly algorithm: SigningAlgorithm;
  /** The signature of the bytes (not of their digest): PKCS#1 v1.5, or for ECDSA a DER sequence of r and s. */
  sign(tbs: Buffer): Promise<Buffer>;
}

// The digest is as strong as the curve. (RFC 5480, section 4)
const ecdsa: Readonly<Record<string, SigningAlgorithm>> = {
  prime256v1: 'ecdsa-with-SHA256',
  secp384r1: 'ecdsa-with-SHA384',
  secp521r1: 'ecdsa-with-SHA512',
};

const digests: Readonly<Record<SigningAlgorithm, string>> = {
  'sha256WithRSAEncryption': 'sha256',
  'sha384WithRSAEncryption': 'sha384',
  'sha512WithRSAEncryption': 'sha512',
  'ecdsa-with-SHA256': 'sha256',
  'ecdsa-with-SHA384': 'sha384',
  'ecdsa-with-SHA512': 'sha512',
};

/** Signs with a private key that is in memory. */
export function localSigner(key: KeyObject): Signer {
  const { namedCurve = '' } = key.asymmetricKeyDetails ?? {};
  const algorithm = key.asymmetricKeyType === 'rsa' ? 'sha256WithRSAEncryption' : ecdsa[namedCurve];
  if (algorithm === undefined) {
    throw new CertificateError(`expected an RSA key or an ECDSA key on P-256, P-384 or P-521 to sign with, got ${describeKey(key)}`);
  }
  return {
    algorithm,
    sign: async tbs => promisify(sign)(digests[algorithm], tbs, key).catch(() => {
      throw new CertificateError(`expected a private key that can sign, got a damaged one (${describeKey(key)})`);
    }),
  };
}
