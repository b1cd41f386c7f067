import { createPublicKey } from 'node:crypto';
import { readCertificate } from './certificate';
import { decodeCsr } from './csr';
import { CertificateError } from './errors';
import { readPrivateKey } from './key';
import { readOnePem } from './pem';

/*
 * A private key holds the public one, too. Where the two texts happen to break alike, its lines are lines of its certificate, and whoever
 * hides each line of the one destroys the other, which is evidence.
 */

/** Bytes; what is shorter may be the same by chance. */
const shortestShared = 12;

/** A secret without what of it stands in public documents: in a private key as PEM, the lines that are the public key's alone. */
export function secretPartOf(secret: string): string {
  const known = publicHalfOf(secret);
  if (known === undefined) return secret;
  const isShared = (bytes: Buffer) => bytes.length >= shortestShared && known.includes(bytes);
  return secret.replace(/[A-Za-z0-9+/]{16,}=*/g, line => isShared(Buffer.from(line, 'base64')) ? '' : line);
}

/** Nothing for what is no private key, and for one that is encrypted: it shares nothing with any document. */
function publicHalfOf(secret: string): Buffer | undefined {
  if (!secret.includes('PRIVATE KEY-----')) return undefined;
  return attempt(() => createPublicKey(readPrivateKey(secret, 'the key')).export({ type: 'spki', format: 'der' }));
}

const block = /(-----BEGIN (?:CERTIFICATE|(?:NEW )?CERTIFICATE REQUEST|PUBLIC KEY)-----[A-Za-z0-9+/=\s]+-----END [A-Z ]+-----)/;

/** A text in which `change` has changed all but the certificates, requests and public keys that can be read. */
export function besidePublicDocuments(text: string, change: (part: string) => string): string {
  return text.split(block).map((part, index) => index % 2 === 1 && isPublicDocument(part) ? part : change(part)).join('');
}

function isPublicDocument(pem: string): boolean {
  const readers: readonly (() => unknown)[] = [
    () => readCertificate(pem, 'it'),
    () => decodeCsr(pem, 'it'),
    () => createPublicKey({ key: readOnePem(pem, 'it', ['PUBLIC KEY']).bytes, format: 'der', type: 'spki' }),
  ];
  return readers.some(read => attempt(read) !== undefined);
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof CertificateError || (error as NodeJS.ErrnoException).code?.startsWith('ERR_')) return undefined;
    throw error;
  }
}
