import type { KeyObject } from 'node:crypto';
import { count, isoTime } from '../words';
import { describeKey, weaknessOfKey, weaknessOfSignature } from './algorithm';
import { type Certificate, hasSignatureOf, isSelfIssued, readCertificate, readCertificates, validityFault } from './certificate';
import { CertificateError } from './errors';
import { sameName } from './name';

/** The customer's CA as a cluster trusts it: the certificate that signs, then its issuers up to a self-signed root. */
export interface TrustAnchor {
  /** The root last; a root CA stands alone. */
  readonly chain: readonly [Certificate, ...Certificate[]];
  /** The same as clean PEM, for `InitializeCluster`, the client's `customerCA.crt` and the key store. */
  readonly pem: string;
}

/** Longest chain that CloudHSM takes, root included. [docs:initialize-cluster] */
export const LONGEST_CHAIN = 4;

/**
 * KMS takes a trust anchor of at most 5000 characters, and CloudHSM's API reference says the same of both certificates, against 20000
 * in its model and 16 KB in its guide. [botocore CreateCustomKeyStore; apiref:API_InitializeCluster; docs:initialize-cluster]
 */
export const PORTABLE_LENGTH = 5000;

const DAY = 24 * 60 * 60 * 1000;
/** A CA that ends within three years makes for a cluster that has to be replaced within three years. */
const SHORT_LIFE = 3 * 365 * DAY;

const WHAT = 'the CA\'s certificate';

/**
 * Reads a CA's certificate with its chain and checks what AWS documents [docs:initialize-cluster], and what the cluster's
 * owner would regret: a cluster keeps its trust anchor for good.
 *
 * @param now milliseconds since the epoch
 * @throws CertificateError
 */
export function readTrustAnchor(text: string, now: number): TrustAnchor {
  const chain = readCertificates(text, WHAT);
  if (chain.length > LONGEST_CHAIN) {
    throw new CertificateError(`${WHAT}: expected at most ${LONGEST_CHAIN} certificates, the root included, got ${chain.length}`);
  }
  const pem = cleanPem(chain);
  if (pem.length > PORTABLE_LENGTH) {
    throw new CertificateError(
      `${WHAT}: expected at most ${PORTABLE_LENGTH} characters of PEM with its chain, since a KMS key store takes no more and a cluster `
      + `keeps its CA for good, got ${pem.length}; take a shorter chain, or certificates with ECDSA keys, which are shorter`,
    );
  }
  // Order before fitness: of a chain in the wrong order the reader should hear just that.
  chain.forEach((certificate, index) => refuseBrokenLink(certificate, chain[index + 1]));
  chain.forEach((certificate, index) => refuseUnfit(certificate, index, now));
  return { chain, pem };
}

/** The one form in which everybody is handed a CA's certificates: PEM blocks and nothing else, in their order. */
const cleanPem = (chain: readonly Certificate[]): string => chain.map(certificate => certificate.pem).join('').trimEnd();

/**
 * The CA's certificates as clean PEM, if they are those of the CA that signed a cluster's certificate: its trust anchor for good.
 *
 * @param signed the cluster's certificate as AWS shows it; without one, nothing is compared
 * @throws CertificateError
 */
export function trustAnchorOf(text: string, signed: string | undefined): string {
  const chain = readCertificates(text, WHAT);
  const [first] = chain;
  const certificate = signed === undefined ? undefined : readCertificate(signed, 'the cluster\'s certificate', { comments: true });
  if (certificate !== undefined && !isSignedBy(certificate, first)) {
    const place = chain.some(other => isSignedBy(certificate, other)) ? 'first, before its issuers' : 'here';
    throw new CertificateError(`expected the certificate of the CA that signed the cluster's (${certificate.issuer.text}) ${place}, `
      + `got ${first.subject.text}, SHA-256 ${first.fingerprint}`);
  }
  // Whoever is handed the chain trusts its root: nobody else's may stand behind the right one.
  chain.forEach((each, index) => refuseBrokenLink(each, chain[index + 1]));
  return cleanPem(chain);
}

/** A root that signs by itself: nothing stands behind it that others could exchange. */
export const isAlone = (anchor: string): boolean => readCertificates(anchor, WHAT).length === 1;

/** The same certificates in the same order, however they are written. */
export const isSameChain = (one: string, other: string): boolean =>
  cleanPem(readCertificates(one, WHAT)) === cleanPem(readCertificates(other, WHAT));

/** Whether both begin with the certificate of the same CA, whatever stands behind it. */
export const isSameCa = (one: string, other: string): boolean =>
  readCertificates(one, WHAT)[0].fingerprint === readCertificates(other, WHAT)[0].fingerprint;

const isSignedBy = (certificate: Certificate, ca: Certificate): boolean =>
  sameName(certificate.issuer, ca.subject) && hasSignatureOf(certificate, ca.publicKey);

/**
 * What AWS takes, but the owner of a cluster may regret.
 *
 * @param now milliseconds since the epoch
 * @returns sentences
 */
export function warningsOf({ chain }: TrustAnchor, now: number): string[] {
  const end = Math.min(...chain.map(certificate => certificate.notAfter));
  return [
    ...end - now > SHORT_LIFE ? [] : [`The CA's certificate ends on ${isoTime(end).slice(0, 10)}, in `
      + `${count(Math.floor((end - now) / DAY), 'day')}. A cluster keeps its CA for good: `
      + 'by then it has to be replaced by a new cluster with a new CA.'],
  ];
}

function refuseBrokenLink(certificate: Certificate, next: Certificate | undefined): void {
  const what = `${WHAT} ${certificate.subject.text}`;
  if (next === undefined && !isSelfIssued(certificate)) {
    throw new CertificateError(
      `${what}: expected the chain to end in a self-signed root, got a last certificate issued by ${certificate.issuer.text}; add the `
        + 'certificates up to the root');
  }
  if (next !== undefined && isSelfIssued(certificate)) {
    throw new CertificateError(`${what}: expected the signing certificate first and the self-signed root last, got a self-signed `
      + 'certificate before the end');
  }
  const issuer = next ?? certificate;
  if (!sameName(certificate.issuer, issuer.subject)) {
    throw new CertificateError(`${what}: expected its issuer ${certificate.issuer.text} to come next, got ${issuer.subject.text}`);
  }
  if (!hasSignatureOf(certificate, issuer.publicKey)) {
    throw new CertificateError(`${what}: expected a signature by the key of ${issuer.subject.text}, got one that does not verify`);
  }
}

function refuseUnfit(certificate: Certificate, intermediatesBelow: number, now: number): void {
  const what = `${WHAT} ${certificate.subject.text}`;
  if (certificate.basicConstraints?.ca !== true) {
    const got = certificate.basicConstraints === undefined ? `version ${certificate.version} without basicConstraints` : 'CA:FALSE';
    throw new CertificateError(`${what}: expected a CA (basicConstraints CA:TRUE), got ${got}`);
  }
  if (certificate.keyUsage?.includes('keyCertSign') === false) {
    throw new CertificateError(`${what}: expected a key usage with keyCertSign, got ${certificate.keyUsage.join(', ')}`);
  }
  const { pathLength = Infinity } = certificate.basicConstraints;
  if (pathLength < intermediatesBelow) {
    throw new CertificateError(`${what}: expected a path length of at least ${intermediatesBelow} for this chain, got ${pathLength}`);
  }
  const weakness = weaknessOfSignature(certificate.signatureAlgorithm)
    ?? weaknessOfKey(certificate.publicKey)
    ?? unusualKey(certificate.publicKey);
  if (weakness !== undefined) throw new CertificateError(`${what}: ${weakness}`);
  const fault = validityFault(certificate, now);
  if (fault !== undefined) throw new CertificateError(`${what}: expected one that is valid now, got one that ${fault}`);
}

/** Strong enough, but not on AWS's list. [docs:initialize-cluster] */
function unusualKey(key: KeyObject): string | undefined {
  const usual = key.asymmetricKeyType === 'ec' || [2048, 3072, 4096].includes(key.asymmetricKeyDetails?.modulusLength ?? 0);
  return usual ? undefined : `expected an RSA key of 2048, 3072 or 4096 bits, got ${describeKey(key)}`;
}
