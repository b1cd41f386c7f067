import { type KeyObject, sign } from 'node:crypto';
import forge from 'node-forge';
import type { KeyPair } from '../support/keys';

/**
 * Makes certificates and requests of every kind, genuine and forged, with real keys. It shares nothing with src/pki but
 * node:crypto, so that both cannot make the same mistake.
 */
const { asn1 } = forge;
type Element = forge.asn1.Asn1;

/** Relative names, each with one attribute or several. */
export type Dn = readonly (readonly (readonly [type: 'C' | 'ST' | 'L' | 'O' | 'OU' | 'CN', value: string])[])[];

const attributeIds = { C: '2.5.4.6', ST: '2.5.4.8', L: '2.5.4.7', O: '2.5.4.10', OU: '2.5.4.11', CN: '2.5.4.3' };

export interface CertificateSpec {
  readonly subject: Dn;
  readonly issuer: Dn;
  readonly key: KeyObject;
  readonly signedWith: KeyObject;
  /** Milliseconds since the epoch. */
  readonly notBefore: number;
  readonly notAfter: number;
  readonly version?: 1 | 3;
  /** basicConstraints; left out without. */
  readonly ca?: boolean;
  readonly pathLength?: number;
  readonly keyUsage?: readonly ('digitalSignature' | 'keyEncipherment' | 'keyCertSign' | 'cRLSign')[];
  readonly subjectKeyId?: Buffer;
  readonly extraExtensions?: readonly Element[];
  readonly digest?: Digest;
}

export type Digest = 'md5' | 'sha1' | 'sha224' | 'sha256' | 'sha384' | 'sha512';

export function makeCertificate(spec: CertificateSpec): string {
  const { version = 3, digest = 'sha256' } = spec;
  const tbs = universal(asn1.Type.SEQUENCE, [
    ...(version === 1 ? [] : [context(0, [universal(asn1.Type.INTEGER, '\x02')])]),
    universal(asn1.Type.INTEGER, '\x01'),
    algorithm(spec.signedWith, digest),
    name(spec.issuer),
    universal(asn1.Type.SEQUENCE, [time(spec.notBefore), time(spec.notAfter)]),
    name(spec.subject),
    keyInfo(spec.key),
    ...(version === 1 ? [] : extensions(spec)),
  ]);
  return pem('CERTIFICATE', signed(tbs, spec.signedWith, digest));
}

export function makeCsr({ subject, key: pair, digest = 'sha256', damaged = false }: {
  subject: Dn; key: KeyPair; digest?: Digest; damaged?: boolean;
}): string {
  const information = universal(
    asn1.Type.SEQUENCE, [universal(asn1.Type.INTEGER, '\x00'), name(subject), keyInfo(pair.publicKey), context(0, [])],
  );
  const bytes = signed(information, pair.privateKey, digest);
  if (damaged) bytes[bytes.length - 10]! ^= 1; // eslint-disable-line no-bitwise -- one bit is what is meant
  return pem('CERTIFICATE REQUEST', bytes);
}

export function pem(label: string, bytes: Buffer): string {
  return `-----BEGIN ${label}-----\n${bytes.toString('base64').replace(/.{64}(?=.)/g, '$&\n')}\n-----END ${label}-----\n`;
}

export function bytesOfPem(text: string): Buffer {
  return Buffer.from(text.replace(/-----[^-]+-----/g, ''), 'base64');
}

/** The DER of a name. */
export function nameBytes(dn: Dn): Buffer {
  return toDer(name(dn));
}

/** An extension whose value is any bytes. */
export function extension(id: string, value: Element, critical = false): Element {
  return universal(asn1.Type.SEQUENCE, [
    objectId(id),
    ...(critical ? [universal(asn1.Type.BOOLEAN, '\xff')] : []),
    universal(asn1.Type.OCTETSTRING, asn1.toDer(value).getBytes()),
  ]);
}

export function universal(type: forge.asn1.Type, value: string | Element[]): Element {
  return asn1.create(asn1.Class.UNIVERSAL, type, typeof value !== 'string', value);
}

function extensions({ ca, pathLength, keyUsage, subjectKeyId, extraExtensions = [] }: CertificateSpec): Element[] {
  const all = [
    ...(ca === undefined ? [] : [extension('2.5.29.19', universal(asn1.Type.SEQUENCE, [
      ...(ca ? [universal(asn1.Type.BOOLEAN, '\xff')] : []),
      ...(pathLength === undefined ? [] : [universal(asn1.Type.INTEGER, String.fromCharCode(pathLength))]),
    ]), true)]),
    ...(keyUsage === undefined
      ? []
      : [extension('2.5.29.15', universal(asn1.Type.BITSTRING, `\x01${String.fromCharCode(usageByte(keyUsage))}`), true)]),
    ...(subjectKeyId === undefined ? [] : [extension('2.5.29.14', universal(asn1.Type.OCTETSTRING, subjectKeyId.toString('latin1')))]),
    ...extraExtensions,
  ];
  return all.length === 0 ? [] : [context(3, [universal(asn1.Type.SEQUENCE, all)])];
}

function usageByte(usages: readonly string[]): number {
  const values: Record<string, number> = { digitalSignature: 128, keyEncipherment: 32, keyCertSign: 4, cRLSign: 2 };
  return usages.reduce((sum, usage) => sum + values[usage]!, 0);
}

function name(dn: Dn): Element {
  return universal(asn1.Type.SEQUENCE, dn.map(relative =>
    universal(asn1.Type.SET, relative.map(([type, value]) => universal(asn1.Type.SEQUENCE, [
      objectId(attributeIds[type]),
      universal(type === 'C' ? asn1.Type.PRINTABLESTRING : asn1.Type.UTF8, Buffer.from(value, 'utf8').toString('latin1')),
    ])))));
}

function algorithm(signer: KeyObject, digest: Digest): Element {
  const rsa = { md5: 4, sha1: 5, sha224: 14, sha256: 11, sha384: 12, sha512: 13 };
  const ecdsa: Record<string, string> = { sha1: '1', sha224: '3.1', sha256: '3.2', sha384: '3.3', sha512: '3.4' };
  if (signer.asymmetricKeyType === 'rsa') {
    return universal(asn1.Type.SEQUENCE, [objectId(`1.2.840.113549.1.1.${rsa[digest]}`), universal(asn1.Type.NULL, '')]);
  }
  if (signer.asymmetricKeyType === 'ec') return universal(asn1.Type.SEQUENCE, [objectId(`1.2.840.10045.4.${ecdsa[digest]}`)]);
  return universal(asn1.Type.SEQUENCE, [objectId('1.3.101.112')]); // Ed25519
}

function signed(tbs: Element, signer: KeyObject, digest: Digest): Buffer {
  const signature = sign(signer.asymmetricKeyType === 'ed25519' ? null : digest, toDer(tbs), signer);
  return toDer(
    universal(asn1.Type.SEQUENCE, [tbs, algorithm(signer, digest), universal(asn1.Type.BITSTRING, `\x00${signature.toString('latin1')}`)]),
  );
}

function keyInfo(publicKey: KeyObject): Element {
  return asn1.fromDer(publicKey.export({ type: 'spki', format: 'der' }).toString('latin1'));
}

function time(ms: number): Element {
  const digits = `${new Date(ms).toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`;
  return Number(digits.slice(0, 4)) < 2050 ? universal(asn1.Type.UTCTIME, digits.slice(2)) : universal(asn1.Type.GENERALIZEDTIME, digits);
}

function objectId(dots: string): Element {
  return universal(asn1.Type.OID, asn1.oidToDer(dots).getBytes());
}

function context(number: number, parts: Element[]): Element {
  return asn1.create(asn1.Class.CONTEXT_SPECIFIC, number, true, parts);
}

function toDer(element: Element): Buffer {
  return Buffer.from(asn1.toDer(element).getBytes(), 'latin1');
}
