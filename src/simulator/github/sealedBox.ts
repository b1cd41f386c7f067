import { generateKeyPairSync } from 'node:crypto';
import { blake2b } from 'blakejs';
import nacl from 'tweetnacl';

/** A key pair that boxes are sealed to. */
export type BoxKeys = nacl.BoxKeyPair;

/** Made by Node.js, which takes a tenth of a millisecond where tweetnacl takes ten. */
export function newBoxKeys(): BoxKeys {
  const { x = '', d = '' } = generateKeyPairSync('x25519').privateKey.export({ format: 'jwk' });
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'));
  return { publicKey: bytes(x), secretKey: bytes(d) };
}

/**
 * Opens what was sealed to `keys` (libsodium's `crypto_box_seal`); `undefined` where it was not, or was damaged.
 * The nonce is the BLAKE2b hash of the sender's and the receiver's public key. [libsodium sealed boxes]
 */
export function openSealedBox(sealed: Uint8Array, keys: BoxKeys): Uint8Array | undefined {
  const { publicKeyLength, nonceLength } = nacl.box;
  const sender = sealed.subarray(0, publicKeyLength);
  if (sender.length < publicKeyLength) return undefined;
  const nonce = blake2b(Buffer.concat([sender, keys.publicKey]), undefined, nonceLength);
  return nacl.box.open(sealed.subarray(publicKeyLength), nonce, sender, keys.secretKey) ?? undefined;
}
