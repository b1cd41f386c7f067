import { generateKeyPairSync, type KeyObject } from 'node:crypto';

export interface KeyPair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

let make = (_holder: string): KeyPair => generateKeyPairSync('rsa', { modulusLength: 2048 });
const made = new Map<string, KeyPair>();

/**
 * A real RSA key pair of 2048 bits, the holder's own in all worlds of this process: worlds with one seed have the same cards, and
 * making a key takes as long as a whole phase.
 */
export function keyPairOf(holder: string): KeyPair {
  const pair = made.get(holder) ?? make(holder);
  made.set(holder, pair);
  return pair;
}

/** Has others make the pairs, who may keep them for longer than this process lives. */
export function takeKeyPairsFrom(source: (holder: string) => KeyPair): void {
  make = source;
}
