import { createPublicKey, constants, type KeyObject, verify } from 'node:crypto';
import { readSignatureAlgorithm, type SignatureAlgorithm } from './algorithm';
import { bitsOf, bytesOf, type Der, partsOf, readDer, tag } from './der';
import { CertificateError, guarded } from './errors';
import { type Name, readName } from './name';
import { readOnePem, writePem } from './pem';

/** A PKCS#10 certificate signing request (RFC 2986). */
export interface Csr {
  readonly pem: string;
  readonly subject: Name;
  readonly publicKey: KeyObject;
  readonly signatureAlgorithm: SignatureAlgorithm;
  /** Whether the request was signed with the key that it is for. */
  readonly signatureIsValid: boolean;
  /** Subject and key as the request encodes them, to be put into a certificate unchanged. */
  readonly subjectElement: Der;
  readonly keyElement: Der;
}

/** Reads a request and insists on its signature. */
export function readCsr(pem: string, what = 'the CSR'): Csr {
  const csr = decodeCsr(pem, what);
  if (!csr.signatureIsValid) {
    throw new CertificateError(`${what}: expected a request signed with its own key, got a signature that does not verify`);
  }
  return csr;
}

/** Reads a request and says whether its signature is valid, for those who report it. */
export function decodeCsr(pem: string, what: string): Csr {
  const { bytes } = readOnePem(pem, what, ['CERTIFICATE REQUEST', 'NEW CERTIFICATE REQUEST']);
  return guarded(`${what}: expected a PKCS#10 certificate signing request, got something else in its PEM block`, () => {
    const [information, algorithm, signature] = partsOf(readDer(bytes, what), tag.sequence);
    const [, subject, key] = partsOf(information, tag.sequence);
    const publicKey = createPublicKey({ key: bytesOf(key!), format: 'der', type: 'spki' });
    const signatureAlgorithm = readSignatureAlgorithm(algorithm);
    return {
      pem: writePem('CERTIFICATE REQUEST', bytes),
      subject: readName(subject),
      publicKey,
      signatureAlgorithm,
      signatureIsValid: verifies(signatureAlgorithm, bytesOf(information!), publicKey, bitsOf(signature)),
      subjectElement: subject!,
      keyElement: key!,
    };
  });
}

function verifies({ scheme, digest }: SignatureAlgorithm, signed: Buffer, key: KeyObject, signature: Buffer): boolean {
  if (scheme === undefined || digest === undefined) return false;
  const padding = scheme === 'rsa-pss' ? { padding: constants.RSA_PKCS1_PSS_PADDING } : {};
  try {
    return verify(digest, signed, { key, ...padding }, signature);
  } catch {
    return false; // a key of a kind that cannot have made this signature
  }
}
