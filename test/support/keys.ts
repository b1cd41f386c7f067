import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { keepInRun, keptInRun } from './runFolder';

export interface KeyPair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

const known = new Map<string, KeyPair>();

/**
 * The key of that name, made by the first test of a run that asks for it: `rsa2048:card`, `p256:root`. RSA keys take long to make,
 * a sixth of a second those of 2048 bits, one second those of 4096.
 */
export function key(id: string): KeyPair {
  const pair = known.get(id) ?? keptPair(id);
  known.set(id, pair);
  return pair;
}

function keptPair(id: string): KeyPair {
  const name = `${id}.pem`;
  const pem = keptInRun(name) ?? keepInRun(name, makeKey(id.split(':')[0]!).privateKey.export({ type: 'pkcs8', format: 'pem' }) as string);
  const privateKey = createPrivateKey(pem);
  return { privateKey, publicKey: createPublicKey(privateKey) };
}

function makeKey(kind: string): KeyPair {
  switch (kind) {
    case 'p256': return generateKeyPairSync('ec', { namedCurve: 'P-256' });
    case 'p384': return generateKeyPairSync('ec', { namedCurve: 'P-384' });
    case 'p521': return generateKeyPairSync('ec', { namedCurve: 'P-521' });
    case 'k256': return generateKeyPairSync('ec', { namedCurve: 'secp256k1' });
    case 'ed25519': return generateKeyPairSync('ed25519');
    case 'pss2048': return generateKeyPairSync('rsa-pss', { modulusLength: 2048 });
    default: return makeRsaKey(kind);
  }
}

/** `rsa2048`, or with a public exponent that is not the usual one: `rsa2048e3`. */
function makeRsaKey(kind: string): KeyPair {
  const [modulusLength, publicExponent = 65_537] = kind.replace('rsa', '').split('e').map(Number);
  if (publicExponent !== 1) return generateKeyPairSync('rsa', { modulusLength: modulusLength!, publicExponent });
  // With 1 a signature is what is signed, so that anybody can make it: OpenSSL makes no such key, but works with one.
  const jwk = makeRsaKey(`rsa${modulusLength}`).privateKey.export({ format: 'jwk' });
  const one = Buffer.from([1]).toString('base64url');
  const privateKey = createPrivateKey({ format: 'jwk', key: { ...jwk, e: one, d: one, dp: one, dq: one } });
  return { privateKey, publicKey: createPublicKey(privateKey) };
}
