import { type KeyObject, X509Certificate } from 'node:crypto';
import { isoTime } from '../words';
import { readSignatureAlgorithm, type SignatureAlgorithm } from './algorithm';
import { contentsOf, type Der, oidOf, partsOf, readDer, tag, tagOf, timeOf } from './der';
import { CertificateError, guarded, Malformed } from './errors';
import { type Name, readName, sameName } from './name';
import { type PemBlock, readOnePem, readPem, writePem } from './pem';

/** An X.509 certificate, read but not judged. */
export interface Certificate {
  /** Clean PEM: nothing around the block. CloudHSM's `Cert` admits no colon, hence no comments. [botocore Cert] */
  readonly pem: string;
  readonly version: 1 | 2 | 3;
  readonly subject: Name;
  readonly issuer: Name;
  /** Milliseconds since the epoch. */
  readonly notBefore: number;
  readonly notAfter: number;
  readonly signatureAlgorithm: SignatureAlgorithm;
  readonly publicKey: KeyObject;
  /** Absent where the certificate does not say. */
  readonly basicConstraints?: { readonly ca: boolean; readonly pathLength?: number };
  readonly keyUsage?: readonly KeyUsage[];
  readonly subjectKeyId?: Buffer;
  readonly authorityKeyId?: Buffer;
  /** Identifiers of critical extensions that are none of the above. */
  readonly unknownCriticalExtensions: readonly string[];
  /** SHA-256 of the whole certificate, `AA:BB:…`. */
  readonly fingerprint: string;
  readonly x509: X509Certificate;
}

/** In the order of the bits. (RFC 5280, 4.2.1.3) */
export const keyUsages = [
  'digitalSignature', 'nonRepudiation', 'keyEncipherment', 'dataEncipherment', 'keyAgreement', 'keyCertSign', 'cRLSign', 'encipherOnly',
  'decipherOnly',
] as const;
export type KeyUsage = typeof keyUsages[number];

export const extensionId = {
  subjectKeyId: '2.5.29.14',
  keyUsage: '2.5.29.15',
  basicConstraints: '2.5.29.19',
  authorityKeyId: '2.5.29.35',
};

const LABELS = ['CERTIFICATE', 'X509 CERTIFICATE'];

/** The one certificate of a PEM text. */
export function readCertificate(pem: string, what: string, options?: { comments?: boolean }): Certificate {
  return decodeCertificate(readOnePem(pem, what, LABELS, options), what);
}

/** The certificates of a PEM text, in its order; comments may stand between them. */
export function readCertificates(pem: string, what: string): [Certificate, ...Certificate[]] {
  const blocks = readPem(pem, what, { comments: true });
  const other = blocks.find(block => !LABELS.includes(block.label));
  if (other !== undefined) throw new CertificateError(`${what}: expected certificates only, got a PEM block "${other.label}"`);
  const [first, ...more] = blocks.map((block, index) => decodeCertificate(block, blocks.length > 1 ? `${what} ${index + 1}` : what));
  return [first!, ...more];
}

/** SHA-256 of the one certificate of a PEM text, `AA:BB:…`. */
export function fingerprint(pem: string): string {
  return readCertificate(pem, 'the certificate', { comments: true }).fingerprint;
}

/** Whether `key` made the certificate's signature. Says nothing about names, validity or profile. */
export function hasSignatureOf(certificate: Certificate, key: KeyObject): boolean {
  try {
    return certificate.x509.verify(key);
  } catch {
    return false; // a key of a kind that cannot have made this signature
  }
}

export function sameKey(one: KeyObject, other: KeyObject): boolean {
  return one.export({ type: 'spki', format: 'der' }).equals(other.export({ type: 'spki', format: 'der' }));
}

/** The subject and the issuer are one: a root, or something that pretends to be. */
export function isSelfIssued(certificate: Certificate): boolean {
  return sameName(certificate.subject, certificate.issuer);
}

/** What is wrong with the certificate at `now` (`expired on …`), or undefined. */
export function validityFault({ notBefore, notAfter }: Certificate, now: number): string | undefined {
  if (now < notBefore) return `is not valid before ${isoTime(notBefore)}`;
  if (now > notAfter) return `expired on ${isoTime(notAfter)}`;
  return undefined;
}

function decodeCertificate({ bytes }: PemBlock, what: string): Certificate {
  const message = `${what}: expected an X.509 certificate, got something else in its PEM block`;
  return guarded(message, () => {
    const x509 = new X509Certificate(bytes);
    const [tbs, algorithm] = partsOf(readDer(bytes, what), tag.sequence);
    const fields = partsOf(tbs, tag.sequence);
    const version = readVersion(fields[0]!);
    const [, , issuer, validity, subject, , ...rest] = version === 1 ? fields : fields.slice(1);
    const [notBefore, notAfter] = partsOf(validity, tag.sequence);
    return {
      pem: writePem('CERTIFICATE', bytes),
      version,
      subject: readName(subject),
      issuer: readName(issuer),
      notBefore: timeOf(notBefore),
      notAfter: timeOf(notAfter),
      signatureAlgorithm: readSignatureAlgorithm(algorithm),
      publicKey: x509.publicKey,
      ...readExtensions(rest.find(part => tagOf(part) === tag.explicit(3))),
      fingerprint: x509.fingerprint256,
      x509,
    };
  });
}

/** `[0] version`, left out for version 1. */
function readVersion(first: Der): 1 | 2 | 3 {
  if (tagOf(first) !== tag.explicit(0)) return 1;
  const version = contentsOf(partsOf(first, tag.explicit(0))[0], tag.integer)[0];
  if (version !== 1 && version !== 2) throw new Malformed('its version is none of 1, 2 and 3');
  return version === 1 ? 2 : 3;
}

function readExtensions(wrapper: Der | undefined) {
  const extensions = new Map<string, { critical: boolean; value: Buffer }>();
  for (const extension of wrapper === undefined ? [] : partsOf(partsOf(wrapper, tag.explicit(3))[0], tag.sequence)) {
    const [id, ...rest] = partsOf(extension, tag.sequence);
    const name = oidOf(id);
    // RFC 5280, 4.2: never twice the same one; otherwise two readers may obey different ones.
    if (extensions.has(name)) throw new Malformed('an extension stands in it twice');
    extensions.set(name, { critical: rest.length > 1, value: contentsOf(rest.at(-1), tag.octetString) });
  }
  const read = <T>(id: string, decode: (value: Der) => T): T | undefined => {
    const extension = extensions.get(id);
    return extension && decode(readDer(extension.value, 'an extension'));
  };
  const known = Object.values(extensionId);
  return {
    basicConstraints: read(extensionId.basicConstraints, readBasicConstraints),
    keyUsage: read(extensionId.keyUsage, readKeyUsage),
    subjectKeyId: read(extensionId.subjectKeyId, value => contentsOf(value, tag.octetString)),
    authorityKeyId: read(extensionId.authorityKeyId, value => {
      const keyId = partsOf(value, tag.sequence).find(part => tagOf(part) === tag.implicit(0));
      return keyId && contentsOf(keyId, tag.implicit(0));
    }),
    unknownCriticalExtensions: [...extensions].filter(([id, { critical }]) => critical && !known.includes(id)).map(([id]) => id),
  };
}

function readBasicConstraints(value: Der): { ca: boolean; pathLength?: number } {
  const parts = partsOf(value, tag.sequence);
  const ca = parts.find(part => tagOf(part) === tag.boolean);
  const pathLength = parts.find(part => tagOf(part) === tag.integer);
  return {
    ca: ca !== undefined && contentsOf(ca, tag.boolean)[0] !== 0,
    pathLength: pathLength && Number(`0x${contentsOf(pathLength, tag.integer).toString('hex')}`),
  };
}

function readKeyUsage(value: Der): KeyUsage[] {
  const [, ...bytes] = contentsOf(value, tag.bitString);
  const flags = bytes.map(byte => byte.toString(2).padStart(8, '0')).join('');
  return keyUsages.filter((_, bit) => flags[bit] === '1');
}
