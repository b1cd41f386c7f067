import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import { elements } from '../core/der';
import { ServiceError } from '../core/service';

/** The chain with its root. [docs:initialize-cluster] */
const MOST_CERTIFICATES = 4;
const MOST_BYTES = 16 * 1024;

/** RSA PKCS#1 v1.5 and PSS, ECDSA; the digest of PSS is in its parameters. [docs:initialize-cluster supported algorithms] */
const SIGNATURE_ALGORITHMS: Record<string, string> = {
  '2a864886f70d01010e': 'SHA224-RSA',
  '2a864886f70d01010b': 'SHA256-RSA',
  '2a864886f70d01010c': 'SHA384-RSA',
  '2a864886f70d01010d': 'SHA512-RSA',
  '2a864886f70d01010a': 'RSA-PSS',
  '2a8648ce3d040301': 'SHA224-ECDSA',
  '2a8648ce3d040302': 'SHA256-ECDSA',
  '2a8648ce3d040303': 'SHA384-ECDSA',
  '2a8648ce3d040304': 'SHA512-ECDSA',
};
const RSA_BITS = [2048, 3072, 4096];
const CURVES = ['prime256v1', 'secp384r1', 'secp521r1'];

const BASIC_CONSTRAINTS = '551d13';
const KEY_USAGE = '551d0f';

/**
 * What InitializeCluster checks before it binds a cluster to a CA for good: the certificate is over the CSR's key, the
 * first certificate of the trust anchor signed it, each certificate of the chain signed the one before, and the
 * last one is a root. Throws CloudHsmInvalidRequestException, whose texts nobody has published. [docs:initialize-cluster]
 */
export function checkInitialization(csr: string, signedCert: string, trustAnchor: string, now: number): void {
  if (Buffer.byteLength(trustAnchor) > MOST_BYTES) refuse('The trust anchor is larger than 16 KB');
  const leaf = one(certificates(signedCert, 'signed certificate'));
  const chain = certificates(trustAnchor, 'trust anchor');
  if (chain.length > MOST_CERTIFICATES) refuse(`The trust anchor has more than ${MOST_CERTIFICATES} certificates`);

  if (!samePublicKey(leaf.publicKey, requestKey(csr))) refuse('The signed certificate does not match the cluster\'s CSR');
  for (const certificate of [leaf, ...chain]) checkAlgorithm(certificate);
  for (const certificate of [leaf, ...chain]) checkValidity(certificate, now);
  chain.forEach(checkAuthority);
  [leaf, ...chain].forEach((certificate, index) => {
    const issuer = chain[index] ?? certificate;
    if (certificate.issuer !== issuer.subject || !certificate.verify(issuer.publicKey)) {
      if (index === 0) refuse('The signed certificate was not issued by the first certificate of the trust anchor');
      refuse(index < chain.length
        ? 'The trust anchor is not a chain in which each certificate is issued by the next'
        : 'The last certificate of the trust anchor is not self-signed');
    }
  });
  if (chain.slice(0, -1).some(certificate => certificate.subject === certificate.issuer)) {
    refuse('Only the root of a trust anchor may be self-signed');
  }
}

/** Whether two PEM texts hold the same certificates, however they are wrapped. */
export function sameCertificates(a: string, b: string): boolean {
  const bare = (pem: string) => pem.replace(/\s+/g, '');
  return bare(a) === bare(b);
}

/** The public key that a CSR asks a certificate for. */
export function requestKey(csr: string): KeyObject {
  const der = Buffer.from(csr.replace(/-----[^-]+-----/g, ''), 'base64');
  const [info] = elements(elements(der)[0]?.content ?? der);
  const spki = elements(info?.content ?? der)[2];
  return createPublicKey({ key: spki?.whole ?? der, format: 'der', type: 'spki' });
}

function certificates(pem: string, what: string): X509Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  const rest = blocks.reduce((left, block) => left.replace(block, ''), pem).trim();
  if (blocks.length === 0 || rest !== '') refuse(`The ${what} is not in PEM format`);
  try {
    return blocks.map(block => new X509Certificate(block));
  } catch {
    return refuse(`The ${what} cannot be parsed`);
  }
}

function one(found: readonly X509Certificate[]): X509Certificate {
  const [certificate] = found;
  return certificate !== undefined && found.length === 1 ? certificate : refuse('The signed certificate must be a single certificate');
}

function samePublicKey(a: KeyObject, b: KeyObject): boolean {
  const der = (key: KeyObject) => key.export({ format: 'der', type: 'spki' });
  return der(a).equals(der(b));
}

function checkAlgorithm(certificate: X509Certificate): void {
  const [, algorithm] = elements(elements(certificate.raw)[0]?.content ?? certificate.raw);
  const [id] = elements(algorithm?.content ?? certificate.raw);
  if (SIGNATURE_ALGORITHMS[id?.content.toString('hex') ?? ''] === undefined) {
    refuse('A certificate is signed with an unsupported algorithm');
  }
  const { asymmetricKeyType: type, asymmetricKeyDetails: details = {} } = certificate.publicKey;
  const supported: Readonly<Record<string, () => boolean>> = {
    'ec': () => CURVES.includes(details.namedCurve ?? ''),
    'rsa': () => RSA_BITS.includes(details.modulusLength ?? 0),
    'rsa-pss': () => RSA_BITS.includes(details.modulusLength ?? 0),
  };
  if (!supported[type ?? '']?.()) refuse('A certificate has an unsupported key');
}

function checkValidity(certificate: X509Certificate, now: number): void {
  if (now < Date.parse(certificate.validFrom)) refuse('A certificate is not valid yet');
  if (now > Date.parse(certificate.validTo)) refuse('A certificate has expired');
}

/** Version 1 certificates pass; with extensions, basicConstraints must be there and nothing may contradict it. [docs:initialize-cluster] */
function checkAuthority(certificate: X509Certificate): void {
  const extensions = extensionsOf(certificate);
  if (extensions.size === 0) return;
  if (!extensions.has(BASIC_CONSTRAINTS)) refuse('A certificate of the trust anchor has extensions but no basic constraints');
  const usage = extensions.get(KEY_USAGE);
  // Bit 5 of keyUsage is keyCertSign. [RFC 5280, 4.2.1.3]
  if (usage !== undefined && !bit(usage, 5)) refuse('A certificate of the trust anchor may not sign certificates');
  if (!certificate.ca) refuse('A certificate of the trust anchor is not a CA');
}

/** Extension values by the hex of their object identifier. */
function extensionsOf(certificate: X509Certificate): Map<string, Buffer> {
  const [content] = elements(elements(certificate.raw)[0]?.content ?? certificate.raw);
  const block = elements(content?.content ?? certificate.raw).find(({ tag }) => tag === 0xa3);
  const list = block === undefined ? [] : elements(elements(block.content)[0]?.content ?? block.content);
  return new Map(list.map(({ content: fields }) => {
    const parts = elements(fields);
    return [parts[0]?.content.toString('hex') ?? '', parts.at(-1)?.content ?? Buffer.alloc(0)];
  }));
}

function bit(bitString: Buffer, number: number): boolean {
  const octets = elements(bitString)[0]?.content.subarray(1) ?? Buffer.alloc(0);
  return Math.floor((octets[Math.floor(number / 8)] ?? 0) / 2 ** (7 - number % 8)) % 2 === 1;
}

function refuse(message: string): never {
  throw new ServiceError('CloudHsmInvalidRequestException', message);
}
