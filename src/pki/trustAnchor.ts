import type { KeyObject } from 'node:crypto';
import { describeKey, weaknessOfKey, weaknessOfSignature } from './algorithm';
import { type Certificate, hasSignatureOf, isoTime, isSelfIssued, readCertificates, validityFault } from './certificate';
import { CertificateError } from './errors';
import { sameName } from './name';

/** The customer's CA as a cluster trusts it: the certificate that signs, then its issuers up to a self-signed root. */
export interface TrustAnchor {
  /** The root last; a root CA stands alone. */
  readonly chain: readonly [Certificate, ...Certificate[]];
  /** The same as clean PEM, for `InitializeCluster`, the client's `customerCA.crt` and the key store. */
  readonly pem: string;
}

/** Longest chain that CloudHSM takes, root included, and its longest text in bytes. [docs:initialize-cluster] */
export const LONGEST_CHAIN = 4;
export const LARGEST_TRUST_ANCHOR = 16 * 1024;

/**
 * KMS takes a trust anchor of at most 5000 characters, and CloudHSM's API reference says the same of both certificates,
 * against 20000 in its model. [peers 4.5] [apiref:API_InitializeCluster]
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
  const pem = chain.map(certificate => certificate.pem).join('');
  if (pem.length > LARGEST_TRUST_ANCHOR) {
    throw new CertificateError(`${WHAT}: expected a chain of at most ${LARGEST_TRUST_ANCHOR} bytes of PEM, got ${pem.length}`);
  }
  // Order before fitness: of a chain in the wrong order the reader should hear just that.
  chain.forEach((certificate, index) => refuseBrokenLink(certificate, chain[index + 1]));
  chain.forEach((certificate, index) => refuseUnfit(certificate, index, now));
  return { chain, pem };
}

/**
 * What AWS takes, but the owner of a cluster may regret.
 *
 * @param now milliseconds since the epoch
 * @returns sentences
 */
export function warningsOf({ chain, pem }: TrustAnchor, now: number): string[] {
  const end = Math.min(...chain.map(certificate => certificate.notAfter));
  return [
    ...pem.length <= PORTABLE_LENGTH ? [] : [`The CA's certificate has ${pem.length} characters with its chain. A KMS key store takes ${PORTABLE_LENGTH} at most `
      + '(CloudHSM up to 16 KB), and a cluster keeps its CA for good: take a shorter chain, or certificates with ECDSA keys, which are shorter.'],
    ...end - now > SHORT_LIFE ? [] : [`The CA's certificate ends on ${isoTime(end).slice(0, 10)}, in ${Math.floor((end - now) / DAY)} days. A cluster keeps its CA for good: `
      + 'by then it has to be replaced by a new cluster with a new CA.'],
  ];
}

function refuseBrokenLink(certificate: Certificate, next: Certificate | undefined): void {
  const what = `${WHAT} ${certificate.subject.text}`;
  if (next === undefined && !isSelfIssued(certificate)) {
    throw new CertificateError(
      `${what}: expected the chain to end in a self-signed root, got a last certificate issued by ${certificate.issuer.text}; add the certificates up to the root`);
  }
  if (next !== undefined && isSelfIssued(certificate)) {
    throw new CertificateError(`${what}: expected the signing certificate first and the self-signed root last, got a self-signed certificate before the end`);
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
  const weakness = weaknessOfSignature(certificate.signatureAlgorithm) ?? weaknessOfKey(certificate.publicKey) ?? unusualKey(certificate.publicKey);
  if (weakness !== undefined) throw new CertificateError(`${what}: ${weakness}`);
  const fault = validityFault(certificate, now);
  if (fault !== undefined) throw new CertificateError(`${what}: expected one that is valid now, got one that ${fault}`);
}

/** Strong enough, but not on AWS's list. [docs:initialize-cluster] */
function unusualKey(key: KeyObject): string | undefined {
  const usual = key.asymmetricKeyType === 'ec' || [2048, 3072, 4096].includes(key.asymmetricKeyDetails?.modulusLength ?? 0);
  return usual ? undefined : `expected an RSA key of 2048, 3072 or 4096 bits, got ${describeKey(key)}`;
}
