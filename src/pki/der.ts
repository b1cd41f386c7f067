import asn1, { type Asn1 } from 'node-forge/lib/asn1';
import { CertificateError, guarded, Malformed } from './errors';

/** An element of a DER structure. */
export type Der = Asn1;

/** Tags as in the first byte of an element. */
export const tag = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  utf8String: 0x0c,
  numericString: 0x12,
  printableString: 0x13,
  t61String: 0x14,
  ia5String: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
  visibleString: 0x1a,
  bmpString: 0x1e,
  sequence: 0x30,
  set: 0x31,
  /** `[n]` that holds one element. */
  explicit: (n: number) => 0xa0 + n,
  /** `[n]` in place of the tag of a plain value. */
  implicit: (n: number) => 0x80 + n,
};

const CONSTRUCTED = 0x20;
const MANY_BYTE_TAG = 0x1f;
const MAX_DEPTH = 32;

/**
 * Reads `bytes` as exactly one DER element. Only encodings that encode back to the very same bytes are accepted,
 * so that `bytesOf` of a part is, byte for byte, what was read.
 */
export function readDer(bytes: Buffer, what: string): Der {
  const message = `${what}: expected one complete DER structure, got bytes that are not one`;
  const element = guarded(message, () => asn1.fromDer(bytes.toString('latin1'), {
    strict: true, parseAllBytes: true, decodeBitStrings: false, maxDepth: MAX_DEPTH,
  }));
  if (!guarded(message, () => bytesOf(element)).equals(bytes)) throw new CertificateError(message);
  return element;
}

/** The element's whole encoding. */
export function bytesOf(element: Der): Buffer {
  return Buffer.from(asn1.toDer(element).getBytes(), 'latin1');
}

export function tagOf(element: Der): number {
  return element.tagClass + element.type + (element.constructed ? CONSTRUCTED : 0);
}

/** The parts of an element with a constructed tag. */
export function partsOf(element: Der | undefined, expected: number): Der[] {
  return expect(element, expected).value as Der[];
}

/** The contents of an element with a plain tag. */
export function contentsOf(element: Der | undefined, expected: number): Buffer {
  return Buffer.from(expect(element, expected).value as string, 'latin1');
}

/** An object identifier in dots. Arcs beyond 53 bits (UUIDs) are shown as hexadecimal bytes instead. */
export function oidOf(element: Der | undefined): string {
  const contents = contentsOf(element, tag.oid);
  try {
    return asn1.derToOid(contents.toString('latin1'));
  } catch {
    return `OID-${contents.toString('hex')}`;
  }
}

/** The bytes of a bit string of whole bytes: a key or a signature. */
export function bitsOf(element: Der | undefined): Buffer {
  const contents = contentsOf(element, tag.bitString);
  if (contents[0] !== 0) throw new Malformed('a bit string does not end with a whole byte');
  return contents.subarray(1);
}

/** UTCTime or GeneralizedTime to the second in UTC, the only forms that RFC 5280 (4.1.2.5) allows; milliseconds since the epoch. */
export function timeOf(element: Der | undefined): number {
  const utc = element !== undefined && tagOf(element) === tag.utcTime;
  const text = contentsOf(element, utc ? tag.utcTime : tag.generalizedTime).toString('latin1');
  const digits = utc ? `${Number(text.slice(0, 2)) < 50 ? '20' : '19'}${text}` : text;
  const iso = digits.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6.000Z');
  const ms = Date.parse(iso);
  // `new Date` rolls 31 April over to 1 May; such a date is refused.
  if (!iso.endsWith('.000Z') || Number.isNaN(ms) || new Date(ms).toISOString() !== iso) {
    throw new Malformed('a time is not a date and time in UTC');
  }
  return ms;
}

function expect(element: Der | undefined, expected: number): Der {
  if (element === undefined || tagOf(element) !== expected || element.type === MANY_BYTE_TAG) {
    const got = element === undefined ? 'nothing' : `0x${tagOf(element).toString(16)}`;
    throw new Malformed(`where tag 0x${expected.toString(16)} belongs there is ${got}`);
  }
  return element;
}

/** Makes an element: of parts for a constructed tag, of bytes for a plain one. */
export function der(firstByte: number, value: Buffer | readonly Der[]): Der {
  const constructed = !Buffer.isBuffer(value);
  const tagClass = firstByte - (firstByte % 0x40);
  const type = firstByte % CONSTRUCTED;
  return asn1.create(tagClass, type, constructed, Buffer.isBuffer(value) ? value.toString('latin1') : [...value]);
}

export const sequence = (...parts: Der[]): Der => der(tag.sequence, parts);
export const set = (...parts: Der[]): Der => der(tag.set, parts);
export const octets = (bytes: Buffer): Der => der(tag.octetString, bytes);
export const utf8 = (text: string): Der => der(tag.utf8String, Buffer.from(text, 'utf8'));
export const oid = (dots: string): Der => der(tag.oid, Buffer.from(asn1.oidToDer(dots).getBytes(), 'latin1'));
export const yes = (): Der => der(tag.boolean, Buffer.from([0xff]));
export const nothing = (): Der => der(tag.null, Buffer.alloc(0));

/** A bit string; `unused` bits at its end do not count. */
export const bits = (bytes: Buffer, unused = 0): Der => der(tag.bitString, Buffer.concat([Buffer.from([unused]), bytes]));

/** A non-negative integer. */
export function integer(value: bigint): Der {
  const hex = value.toString(16);
  const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
  return der(tag.integer, bytes[0]! > 0x7f ? Buffer.concat([Buffer.from([0]), bytes]) : bytes);
}

/** UTCTime until 2049, GeneralizedTime from then on, as RFC 5280 (4.1.2.5) has it; `ms` since the epoch, whole seconds count. */
export function time(ms: number): Der {
  const digits = `${new Date(ms).toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`;
  return digits < '2050' ? der(tag.utcTime, Buffer.from(digits.slice(2))) : der(tag.generalizedTime, Buffer.from(digits));
}
