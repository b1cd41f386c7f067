import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';

/** A request as it came over the wire, or will go. Names of headers in small letters. */
export interface SignedRequest {
  readonly method: string;
  /** With its query, encoded. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** `AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…` [IAMUG:reference_sigv-create-signed-request] */
export interface Authorization {
  readonly accessKeyId: string;
  readonly region: string;
  /** Signing name. */
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

/** Reads the header; undefined where it is none. */
export function readAuthorization(header = ''): Authorization | undefined {
  const parts = Object.fromEntries(
    [...header.matchAll(/(Credential|SignedHeaders|Signature)=([^\s,]+)/g)].map(([, name, value]) => [name, value]),
  ) as Partial<Record<string, string>>;
  const [accessKeyId, , region, service, end] = (parts.Credential ?? '').split('/');
  if (!header.startsWith('AWS4-HMAC-SHA256 ') || end !== 'aws4_request') return undefined;
  return {
    accessKeyId: accessKeyId!, region: region!, service: service!, signedHeaders: (parts.SignedHeaders ?? '').split(';'),
    signature: parts.Signature ?? '',
  };
}

/**
 * Whether the request is signed with this secret key: its method, path, body, host and all that AWS reads of its headers. What is signed
 * for a moment or a place is in the header's scope, so it is part of the signature.
 */
export async function isSignedWith(secretAccessKey: string, request: SignedRequest): Promise<boolean> {
  const given = readAuthorization(request.headers.authorization);
  if (given === undefined) return false;
  const names = Object.keys(request.headers);
  const due = ['host', ...names.filter(name => name.startsWith('x-amz-'))];
  const digest = request.headers['x-amz-content-sha256'];
  if (!due.every(name => given.signedHeaders.includes(name)) || ![undefined, sha256(request.body)].includes(digest)) return false;
  return readAuthorization(await sign(secretAccessKey, request, given))!.signature === given.signature;
}

/** The header that signs a request with these of its headers, at the time of its `x-amz-date`. */
export async function sign(
  secretAccessKey: string, { method, path, headers, body }: SignedRequest, by: Omit<Authorization, 'signature'>,
): Promise<string> {
  const { accessKeyId, region, service, signedHeaders } = by;
  const [pathname = '/', search = ''] = path.split('?', 2);
  const signer = new SignatureV4({ credentials: { accessKeyId, secretAccessKey }, region, service, sha256: Sha256, applyChecksum: false });
  const { headers: signed } = await signer.sign({
    method, protocol: 'http:', hostname: '', path: pathname, query: queryOf(search), body,
    headers: Object.fromEntries(signedHeaders.map(name => [name, headers[name] ?? ''])),
  }, { signingDate: timeOf(headers['x-amz-date']), signableHeaders: new Set(signedHeaders) });
  return signed.authorization!;
}

/** `20261123T080000Z`, as the signature's time is written. */
const timeOf = (text = ''): Date => new Date(text.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ)$/, '$1-$2-$3:$4:$5'));

function queryOf(search: string): Record<string, string[]> {
  const query: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(search)) (query[name] ??= []).push(value);
  return query;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** SHA-256 in the form that the signer wants: with a key an HMAC. */
class Sha256 {
  private hash: Hash | Hmac;

  constructor(private readonly key?: string | ArrayBuffer | ArrayBufferView) {
    this.hash = this.begin();
  }

  update(data: Uint8Array): void {
    this.hash.update(data);
  }

  async digest(): Promise<Uint8Array> {
    return this.hash.digest();
  }

  reset(): void {
    this.hash = this.begin();
  }

  private begin(): Hash | Hmac {
    const { key } = this;
    if (key === undefined) return createHash('sha256');
    return createHmac('sha256', typeof key === 'string' ? key : Buffer.from(key as ArrayBuffer));
  }
}
