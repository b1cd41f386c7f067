import { createHash, type KeyObject, randomBytes } from 'node:crypto';
import { writeSignatureAlgorithm } from './algorithm';
import { type Certificate, extensionId, hasSignatureOf, type KeyUsage, keyUsages, readCertificate } from './certificate';
import { bits, bitsOf, bytesOf, type Der, der, integer, octets, oid, partsOf, readDer, sequence, set, tag, time, utf8, yes } from './der';
import { CertificateError, guarded } from './errors';
import { writePem } from './pem';
import type { Signer } from './signer';

/** What is to be certified, by whom. Times are milliseconds since the epoch. */
export interface Issue {
  readonly issuer: Der;
  readonly subject: Der;
  readonly key: Der;
  readonly notBefore: number;
  readonly notAfter: number;
  /** Random, 16 bytes, unless given. */
  readonly serial?: bigint;
  readonly extensions: readonly Der[];
  readonly signer: Signer;
  /** The public half of the signer's key: the signature must verify with it. */
  readonly signerKey: KeyObject;
}

/** Makes and signs a certificate of version 3. (RFC 5280, 4.1) */
export async function issue(
  { issuer, subject, key, notBefore, notAfter, serial = randomSerial(), extensions, signer, signerKey }: Issue,
): Promise<Certificate> {
  const algorithm = writeSignatureAlgorithm(signer.algorithm);
  const validity = guarded(
    'the new certificate: expected times in milliseconds since the epoch, got others', () => sequence(time(notBefore), time(notAfter)),
  );
  const tbs = sequence(
    der(
      tag.explicit(0), [integer(2n)],
    ), integer(serial), algorithm, issuer, validity, subject, key, der(tag.explicit(3), [sequence(...extensions)]),
  );
  const signature = await signer.sign(bytesOf(tbs));
  const certificate = readCertificate(writePem('CERTIFICATE', bytesOf(sequence(tbs, algorithm, bits(signature)))), 'the new certificate');
  // A signer elsewhere may use another key than was said; better found here than by the cluster.
  if (!hasSignatureOf(certificate, signerKey)) {
    throw new CertificateError(`the CA's key: expected a signature by the key of ${certificate.issuer.text}, got one that does not `
      + 'verify with it');
  }
  return certificate;
}

/** A public key as certificates hold it. */
export function keyElement(key: KeyObject): Der {
  return readDer(key.export({ type: 'spki', format: 'der' }), 'the public key');
}

/** The leftmost 160 bits of the key's SHA-256 (RFC 7093, method 1): the usual SHA-1 is not to be had where FIPS rules. */
export function keyIdOf(key: Der): Buffer {
  const bytes = guarded('the public key: expected a key as X.509 has it, got something else', () => bitsOf(partsOf(key, tag.sequence)[1]));
  return createHash('sha256').update(bytes).digest().subarray(0, 20);
}

export const commonName = (value: string): Der => set(sequence(oid('2.5.4.3'), utf8(value)));
export const organizationName = (value: string): Der => set(sequence(oid('2.5.4.10'), utf8(value)));

export function basicConstraints(ca: boolean): Der {
  return criticalExtension(extensionId.basicConstraints, sequence(...(ca ? [yes()] : [])));
}

export function keyUsage(...usages: KeyUsage[]): Der {
  const flags = keyUsages.map(usage => usages.includes(usage) ? '1' : '0').join('').replace(/0+$/, '');
  return criticalExtension(extensionId.keyUsage, bits(Buffer.from([Number.parseInt(flags.padEnd(8, '0'), 2)]), 8 - flags.length));
}

export function subjectKeyId(id: Buffer): Der {
  return extension(extensionId.subjectKeyId, octets(id));
}

export function authorityKeyId(id: Buffer): Der {
  return extension(extensionId.authorityKeyId, sequence(der(tag.implicit(0), id)));
}

function extension(id: string, value: Der): Der {
  return sequence(oid(id), octets(bytesOf(value)));
}

function criticalExtension(id: string, value: Der): Der {
  return sequence(oid(id), yes(), octets(bytesOf(value)));
}

/** The first byte is 0x40 to 0x7f: positive and never shorter. */
function randomSerial(): bigint {
  const bytes = randomBytes(16);
  bytes[0] = 0x40 + bytes[0]! % 0x40;
  return BigInt(`0x${bytes.toString('hex')}`);
}
