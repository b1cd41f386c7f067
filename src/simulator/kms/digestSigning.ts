import { constants, createECDH, createHash, privateEncrypt, publicDecrypt, randomBytes, type KeyObject } from 'node:crypto';
import { elements, integer, sequence } from '../core/der';
import type { KeyPair } from '../core/keyPairs';

/**
 * Signatures of a digest that was made elsewhere (`MessageType` DIGEST). Node signs messages only, so RSA's padding and
 * ECDSA's arithmetic stand here. [RFC 8017; FIPS 186-5]
 */
export function signDigest(pair: KeyPair, algorithm: string, digest: Buffer): Buffer {
  if (algorithm.startsWith('ECDSA')) return signEcdsa(pair.privateKey, digest);
  if (algorithm.startsWith('RSASSA_PSS')) {
    return privateEncrypt({ key: pair.privateKey, padding: constants.RSA_NO_PADDING }, encodePss(pair, algorithm, digest));
  }
  return privateEncrypt({ key: pair.privateKey, padding: constants.RSA_PKCS1_PADDING }, digestInfo(digest));
}

/** Whether `signature` is one of the digest; anything else that was sent in its place is not. */
export function verifyDigest(pair: KeyPair, algorithm: string, digest: Buffer, signature: Buffer): boolean {
  try {
    if (algorithm.startsWith('ECDSA')) return isEcdsa(pair.privateKey, digest, signature);
    if (algorithm.startsWith('RSASSA_PSS')) {
      return isPss(algorithm, digest, publicDecrypt({ key: pair.publicKey, padding: constants.RSA_NO_PADDING }, signature));
    }
    return publicDecrypt({ key: pair.publicKey, padding: constants.RSA_PKCS1_PADDING }, signature).equals(digestInfo(digest));
  } catch {
    return false;
  }
}

/** Bytes of the algorithm's digest. */
export const digestLength = (algorithm: string): number => Number(algorithm.slice(-3)) / 8;

const hash = (algorithm: string, ...parts: readonly Buffer[]): Buffer =>
  createHash(`sha${algorithm.slice(-3)}`).update(Buffer.concat(parts)).digest();

/** `DigestInfo` in DER. [RFC 8017, 9.2, notes] */
function digestInfo(digest: Buffer): Buffer {
  const id = { 32: '01', 48: '02', 64: '03' }[digest.length] ?? '';
  const length = (more: number) => (digest.length + more).toString(16).padStart(2, '0');
  return Buffer.concat([Buffer.from(`30${length(17)}300d06096086480165030402${id}050004${length(0)}`, 'hex'), digest]);
}

/** EMSA-PSS with a salt as long as the digest. [RFC 8017, 9.1.1] */
function encodePss({ publicKey }: KeyPair, algorithm: string, digest: Buffer): Buffer {
  const salt = randomBytes(digest.length);
  const seed = hash(algorithm, Buffer.alloc(8), digest, salt);
  const block = Buffer.alloc((publicKey.asymmetricKeyDetails?.modulusLength ?? 0) / 8 - seed.length - 1);
  salt.copy(block, block.length - salt.length);
  block[block.length - salt.length - 1] = 1;
  return Buffer.concat([masked(algorithm, block, seed), seed, Buffer.from([0xbc])]);
}

/** [RFC 8017, 9.1.2] */
function isPss(algorithm: string, digest: Buffer, encoded: Buffer): boolean {
  const seed = encoded.subarray(-digest.length - 1, -1);
  const block = masked(algorithm, encoded.subarray(0, -digest.length - 1), seed);
  const salt = block.subarray(-digest.length);
  return encoded.at(-1) === 0xbc && block.at(-digest.length - 1) === 1 && hash(algorithm, Buffer.alloc(8), digest, salt).equals(seed);
}

/** The block under MGF1's mask; its first bit is beyond the modulus and so 0. */
function masked(algorithm: string, block: Buffer, seed: Buffer): Buffer {
  const count = Math.ceil(block.length / digestLength(algorithm));
  const mask = Buffer.concat(Array.from({ length: count }, (_, index) => hash(algorithm, seed, Buffer.from([0, 0, 0, index]))));
  // eslint-disable-next-line no-bitwise -- a mask is XOR
  const result = Buffer.from(block.map((byte, index) => byte ^ (mask[index] ?? 0)));
  result[0] = (result[0] ?? 0) % 0x80;
  return result;
}

/** Orders of the curves. [SEC 2] */
const orders: Readonly<Record<string, bigint>> = {
  prime256v1: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
  secp384r1: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
  secp521r1:
    0x1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409n,
  secp256k1: 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n,
};

/** The curve, its order, and the private number. */
function ecdsa(key: KeyObject): { curve: string; order: bigint; secret: bigint } {
  const curve = key.asymmetricKeyDetails?.namedCurve ?? '';
  return { curve, order: orders[curve] ?? 0n, secret: number(Buffer.from(key.export({ format: 'jwk' }).d ?? '', 'base64url')) };
}

function signEcdsa(key: KeyObject, digest: Buffer): Buffer {
  const { curve, order, secret } = ecdsa(key);
  const nonce = number(randomBytes(80)) % (order - 1n) + 1n;
  const r = abscissa(curve, nonce) % order;
  const s = inverse(nonce, order) * (number(digest) + r * secret) % order;
  return sequence(...[r, s].map(value => integer(bytes(value))));
}

/** With the private number at hand, u1·G + u2·Q is one multiple of G. */
function isEcdsa(key: KeyObject, digest: Buffer, signature: Buffer): boolean {
  const { curve, order, secret } = ecdsa(key);
  const [r = 0n, s = 0n] = elements(elements(signature)[0]?.content ?? Buffer.alloc(0)).map(({ content }) => number(content));
  const multiple = inverse(s, order) * (number(digest) + r * secret) % order;
  return r > 0n && s > 0n && abscissa(curve, multiple) % order === r;
}

/** The first coordinate of a multiple of the curve's base point. */
function abscissa(curve: string, multiple: bigint): bigint {
  const point = createECDH(curve);
  point.setPrivateKey(bytes(multiple));
  const uncompressed = point.getPublicKey();
  return number(uncompressed.subarray(1, 1 + (uncompressed.length - 1) / 2));
}

const number = (value: Buffer): bigint => BigInt(`0x${value.toString('hex') || '0'}`);

function bytes(value: bigint): Buffer {
  const hex = value.toString(16);
  return Buffer.from(hex.padStart(hex.length + hex.length % 2, '0'), 'hex');
}

/** By Fermat's little theorem, since the orders are primes. */
function inverse(value: bigint, prime: bigint): bigint {
  let [result, base] = [1n, value % prime];
  for (let exponent = prime - 2n; exponent > 0n; exponent /= 2n) {
    if (exponent % 2n === 1n) result = result * base % prime;
    base = base * base % prime;
  }
  return result;
}
