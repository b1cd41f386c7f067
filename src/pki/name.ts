import { bytesOf, contentsOf, type Der, oidOf, partsOf, tag, tagOf } from './der';

/** A distinguished name. Names are compared by their bytes, never by their text. */
export interface Name {
  readonly der: Buffer;
  /** For people, as in RFC 4514: `CN=HSM:1:PARTN:2\, for FIPS mode,C=US+O=Cavium`. Long names end in `…`. */
  readonly text: string;
}

const LONGEST_TEXT = 500;

// RFC 4514, section 3, and those that OpenSSL shows by name.
const shortNames: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.9': 'STREET',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '0.9.2342.19200300.100.1.1': 'UID',
  '0.9.2342.19200300.100.1.25': 'DC',
  '1.2.840.113549.1.9.1': 'emailAddress',
};

export function readName(element: Der | undefined): Name {
  const relativeNames = partsOf(element, tag.sequence).map(relativeName => partsOf(relativeName, tag.set).map(attribute => {
    const [type, value] = partsOf(attribute, tag.sequence);
    return `${shortNames[oidOf(type)] ?? oidOf(type)}=${readValue(value!)}`;
  }).join('+'));
  const text = relativeNames.reverse().join(',');
  return { der: bytesOf(element!), text: text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text };
}

export function sameName(one: Name, other: Name): boolean {
  return one.der.equals(other.der);
}

function readValue(element: Der): string {
  switch (tagOf(element)) {
    case tag.bmpString:
      return escape(element.value as string); // forge has decoded its UTF-16
    case tag.utf8String:
      return escape(contentsOf(element, tag.utf8String).toString('utf8'));
    case tag.numericString:
    case tag.printableString:
    case tag.t61String:
    case tag.ia5String:
    case tag.visibleString:
      return escape(element.value as string);
    default:
      return `#${bytesOf(element).toString('hex')}`;
  }
}

/** RFC 4514, section 2.4; control and other invisible characters are escaped too, so that a name cannot disguise itself in a log. */
function escape(text: string): string {
  return text
    .replace(/[\\"+,;<>]/g, '\\$&')
    .replace(/^[ #]| $/g, '\\$&')
    .replace(/\p{C}/gu, character => Buffer.from(character, 'utf8').toString('hex').replace(/../g, '\\$&'));
}
