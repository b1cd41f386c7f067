import { CertificateError } from './errors';

/** One PEM block. */
export interface PemBlock {
  /** What stands after BEGIN: `CERTIFICATE`, `PRIVATE KEY` … */
  readonly label: string;
  /** Headers of an old encrypted key (RFC 1421): `Proc-Type`, `DEK-Info`. */
  readonly headers: readonly string[];
  readonly bytes: Buffer;
}

/** Longest text that is looked at, in characters; the longest that is legitimate is a chain of 16 KB with comments. */
export const TEXT_LIMIT = 65_536;

const BOUNDARY = /^-----(BEGIN|END) ([A-Z0-9][A-Z0-9 ]{0,40})-----$/;

/**
 * The PEM blocks of a text, at least one.
 *
 * @param what names the text in messages: `ca-certificate`
 * @param comments whether lines of text may stand before, between and after the blocks, as `openssl x509 -text` writes
 *   them and RFC 7468 allows; without, nothing but white space
 * @throws CertificateError
 */
export function readPem(text: string, what: string, { comments = false } = {}): PemBlock[] {
  refuseOtherForms(text, what);
  const blocks: PemBlock[] = [];
  let open: { label: string; lines: string[] } | undefined;
  for (const line of text.split(/\r\n|\r|\n/).map(each => each.trim())) {
    const [, side, label] = BOUNDARY.exec(line) ?? [];
    if (side === 'BEGIN' && open === undefined) {
      open = { label: label!, lines: [] };
    } else if (side === 'END' && open?.label === label) {
      blocks.push(readBlock(open!, what));
      open = undefined;
    } else if (line.includes('-----')) {
      throw new CertificateError(`${what}: expected matching BEGIN and END lines, each on a line of its own, got others; were line `
        + 'breaks lost?');
    } else if (open !== undefined) {
      open.lines.push(line);
    } else if (line !== '' && !comments) {
      throw new CertificateError(`${what}: expected nothing beside the PEM blocks, got other text`);
    }
  }
  if (open !== undefined) throw new CertificateError(`${what}: expected a line "-----END ${open.label}-----", got the end of the text`);
  if (blocks.length === 0) throw new CertificateError(`${what}: expected PEM ("-----BEGIN …-----"), got text without any`);
  return blocks;
}

/** The one block of a text, with one of `labels`. */
export function readOnePem(text: string, what: string, labels: readonly string[], options?: { comments?: boolean }): PemBlock {
  const blocks = readPem(text, what, options);
  const [block] = blocks;
  if (blocks.length > 1) throw new CertificateError(`${what}: expected one PEM block, got ${blocks.length}`);
  if (!labels.includes(block!.label)) {
    throw new CertificateError(`${what}: expected a PEM block ${labels.map(label => `"${label}"`).join(' or ')}, got "${block!.label}"`);
  }
  return block!;
}

/** A block as text: lines of 64 characters, a line break at the end. */
export function writePem(label: string, bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

function refuseOtherForms(text: string, what: string): void {
  if (typeof text !== 'string') throw new CertificateError(`${what}: expected PEM, got nothing`);
  if (text.length > TEXT_LIMIT) {
    throw new CertificateError(`${what}: expected at most ${TEXT_LIMIT} characters of PEM, got ${text.length}`);
  }
  if (text.trim() === '') throw new CertificateError(`${what}: expected PEM, got empty text`);
  if (/^0[\u0080-\uffff]/.test(text)) {
    throw new CertificateError(`${what}: expected PEM text, got binary (DER or PKCS#12); convert it, for a certificate with "openssl `
      + 'x509 -inform der"');
  }
  if (/^MI[A-Za-z0-9+/]{6}/.test(text.trimStart())) {
    throw new CertificateError(`${what}: expected PEM, got base64 without its "-----BEGIN …-----" and "-----END …-----" lines`);
  }
  if (/-----\\[nr]/.test(text)) {
    throw new CertificateError(`${what}: expected PEM with line breaks, got the two characters "\\n" in their place`);
  }
}

function readBlock({ label, lines }: { label: string; lines: string[] }, what: string): PemBlock {
  // Headers, where there are any, end with an empty line. (RFC 1421)
  const blank = lines.indexOf('');
  const headers = lines[0]?.includes(':') ? lines.slice(0, Math.max(blank, 0)) : [];
  const base64 = lines.slice(headers.length).join('');
  const bytes = Buffer.from(base64, 'base64');
  // Buffer skips what is not base64, so only what encodes back to the same text was base64.
  if (base64 === '' || bytes.toString('base64') !== base64) {
    throw new CertificateError(`${what}: expected base64 between the BEGIN and END lines of "${label}", got something else`);
  }
  return { label, headers, bytes };
}
