import type { KeyObject } from 'node:crypto';
import { type Der, nothing, oid, oidOf, partsOf, sequence, tag, tagOf } from './der';

export type Digest = 'md5' | 'sha1' | 'sha224' | 'sha256' | 'sha384' | 'sha512';

/** How a certificate or a request is signed. */
export interface SignatureAlgorithm {
  readonly name: string;
  /** Absent where this room does not know the algorithm. */
  readonly scheme?: 'rsa' | 'rsa-pss' | 'ecdsa';
  readonly digest?: Digest;
}

// RFC 3279, 4055, 5758
const algorithms: Readonly<Record<string, SignatureAlgorithm>> = {
  '1.2.840.113549.1.1.4': { name: 'md5WithRSAEncryption', scheme: 'rsa', digest: 'md5' },
  '1.2.840.113549.1.1.5': { name: 'sha1WithRSAEncryption', scheme: 'rsa', digest: 'sha1' },
  '1.2.840.113549.1.1.14': { name: 'sha224WithRSAEncryption', scheme: 'rsa', digest: 'sha224' },
  '1.2.840.113549.1.1.11': { name: 'sha256WithRSAEncryption', scheme: 'rsa', digest: 'sha256' },
  '1.2.840.113549.1.1.12': { name: 'sha384WithRSAEncryption', scheme: 'rsa', digest: 'sha384' },
  '1.2.840.113549.1.1.13': { name: 'sha512WithRSAEncryption', scheme: 'rsa', digest: 'sha512' },
  '1.2.840.10045.4.1': { name: 'ecdsa-with-SHA1', scheme: 'ecdsa', digest: 'sha1' },
  '1.2.840.10045.4.3.1': { name: 'ecdsa-with-SHA224', scheme: 'ecdsa', digest: 'sha224' },
  '1.2.840.10045.4.3.2': { name: 'ecdsa-with-SHA256', scheme: 'ecdsa', digest: 'sha256' },
  '1.2.840.10045.4.3.3': { name: 'ecdsa-with-SHA384', scheme: 'ecdsa', digest: 'sha384' },
  '1.2.840.10045.4.3.4': { name: 'ecdsa-with-SHA512', scheme: 'ecdsa', digest: 'sha512' },
};

const RSASSA_PSS = '1.2.840.113549.1.1.10';
const digests: Readonly<Record<string, Digest>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.4': 'sha224',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** An algorithm that this product signs with. RSA is PKCS#1 v1.5. */
export type SigningAlgorithm =
  | 'sha256WithRSAEncryption' | 'sha384WithRSAEncryption' | 'sha512WithRSAEncryption'
  | 'ecdsa-with-SHA256' | 'ecdsa-with-SHA384' | 'ecdsa-with-SHA512';

export function readSignatureAlgorithm(identifier: Der | undefined): SignatureAlgorithm {
  const [algorithm, parameters] = partsOf(identifier, tag.sequence);
  const id = oidOf(algorithm);
  if (id !== RSASSA_PSS) {
    // Nothing, or with RSA a NULL; parameters that mean nothing would let a request be altered without notice.
    const plain = parameters === undefined || tagOf(parameters) === tag.null;
    return (plain ? algorithms[id] : undefined) ?? { name: id };
  }
  // RSASSA-PSS-params: `[0]` hashAlgorithm, SHA-1 where it is left out (RFC 4055, 3.1)
  const hash = parameters === undefined ? undefined : partsOf(parameters, tag.sequence).find(part => part.type === 0);
  const digest = hash === undefined ? 'sha1' : digests[oidOf(partsOf(partsOf(hash, tag.explicit(0))[0], tag.sequence)[0])];
  return { name: `RSASSA-PSS with ${digest ?? 'an unknown digest'}`, scheme: 'rsa-pss', digest };
}

export function writeSignatureAlgorithm(name: SigningAlgorithm): Der {
  const [id, { scheme }] = Object.entries(algorithms).find(([, algorithm]) => algorithm.name === name)!;
  return scheme === 'rsa' ? sequence(oid(id), nothing()) : sequence(oid(id));
}

/** What is too weak about a signature, or undefined. The list is AWS's for cluster certificates. [docs:initialize-cluster] */
export function weaknessOfSignature({ name, scheme, digest }: SignatureAlgorithm): string | undefined {
  const strong = scheme !== undefined && digest !== undefined && digest.startsWith('sha') && digest !== 'sha1';
  return strong ? undefined : `expected a signature with SHA-224, SHA-256, SHA-384 or SHA-512, got ${name}`;
}

const SMALLEST_RSA = 2048;
const curves = ['prime256v1', 'secp384r1', 'secp521r1'];

/**
 * What is too weak about a key, or undefined. Sizes and curves are AWS's list for cluster certificates [docs:initialize-cluster], the
 * exponent is FIPS 186-5's (A.1.1): with 1 everybody's signature verifies.
 */
export function weaknessOfKey(key: KeyObject): string | undefined {
  const { modulusLength = 0, namedCurve = '', publicExponent } = key.asymmetricKeyDetails ?? {};
  const isRsa = key.asymmetricKeyType?.startsWith('rsa') === true;
  if (!(isRsa ? modulusLength >= SMALLEST_RSA : curves.includes(namedCurve))) {
    return `expected an RSA key of at least ${SMALLEST_RSA} bits or an ECDSA key on P-256, P-384 or P-521, got ${describeKey(key)}`;
  }
  if (publicExponent === undefined || isStrongExponent(publicExponent)) return undefined;
  return `expected an RSA key with an odd exponent above 65536 (FIPS 186-5), got ${describeKey(key)} with exponent ${publicExponent}`;
}

const isStrongExponent = (exponent: bigint): boolean => exponent > 2n ** 16n && exponent < 2n ** 256n && exponent % 2n === 1n;

/** `RSA 2048`, `EC secp384r1`, `ed25519` */
export function describeKey(key: KeyObject): string {
  const { modulusLength, namedCurve } = key.asymmetricKeyDetails ?? {};
  return [key.asymmetricKeyType?.replace(/^(rsa|rsa-pss|ec)$/, type => type.toUpperCase()), modulusLength
    ?? namedCurve].filter(Boolean).join(' ');
}
