import { generateKeyPair, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import type { KeyPair } from '../core/keyPairs';
import type { KeySpec, KeyUsage } from './model';

/** What a kind of key is made of, and what it can do. */
interface Spec {
  /** Takes real time for a key pair; the clock is held meanwhile by the request. */
  readonly make: () => Promise<Buffer | KeyPair>;
  readonly usages: readonly KeyUsage[];
  /** [botocore SigningAlgorithmSpec] */
  readonly signing: readonly string[];
  /** [botocore EncryptionAlgorithmSpec] */
  readonly encryption: readonly string[];
}

const generate = promisify(generateKeyPair);

const rsa = (modulusLength: number): Spec => ({
  make: async () => generate('rsa', { modulusLength }),
  usages: ['ENCRYPT_DECRYPT', 'SIGN_VERIFY'],
  signing: ['RSASSA_PKCS1_V1_5', 'RSASSA_PSS'].flatMap(scheme => ['256', '384', '512'].map(bits => `${scheme}_SHA_${bits}`)),
  encryption: ['RSAES_OAEP_SHA_1', 'RSAES_OAEP_SHA_256'],
});

const ecc = (namedCurve: string, bits: number, ...usages: KeyUsage[]): Spec => ({
  make: async () => generate('ec', { namedCurve }), usages, signing: [`ECDSA_SHA_${bits}`], encryption: [],
});

/** The kinds of keys that the simulator has. [botocore KeySpec] */
export const keySpecs: Readonly<Record<KeySpec, Spec>> = {
  SYMMETRIC_DEFAULT: { make: async () => randomBytes(32), usages: ['ENCRYPT_DECRYPT'], signing: [], encryption: ['SYMMETRIC_DEFAULT'] },
  RSA_2048: rsa(2048),
  RSA_3072: rsa(3072),
  RSA_4096: rsa(4096),
  ECC_NIST_P256: ecc('prime256v1', 256, 'SIGN_VERIFY', 'KEY_AGREEMENT'),
  ECC_NIST_P384: ecc('secp384r1', 384, 'SIGN_VERIFY', 'KEY_AGREEMENT'),
  ECC_NIST_P521: ecc('secp521r1', 512, 'SIGN_VERIFY', 'KEY_AGREEMENT'),
  ECC_SECG_P256K1: ecc('secp256k1', 256, 'SIGN_VERIFY'),
};

/** The algorithms that a key may be used with, as DescribeKey and GetPublicKey name them. [botocore KeyMetadata] */
export function algorithmsOf({ spec, usage }: { readonly spec: KeySpec; readonly usage: KeyUsage }): object {
  return {
    EncryptionAlgorithms: usage === 'ENCRYPT_DECRYPT' ? keySpecs[spec].encryption : undefined,
    SigningAlgorithms: usage === 'SIGN_VERIFY' ? keySpecs[spec].signing : undefined,
    KeyAgreementAlgorithms: usage === 'KEY_AGREEMENT' ? ['ECDH'] : undefined,
  };
}
