import { isoTime } from '../words';
import { describeKey, weaknessOfKey, weaknessOfSignature } from './algorithm';
import { type Certificate, hasSignatureOf, isSelfIssued, sameKey, validityFault } from './certificate';
import type { Csr } from './csr';
import { sameName } from './name';
import { nameOfRoot, type RootOwner, trustOf } from './roots';

/** What one look at a certificate, a link or a request has found, for people. */
export interface CheckResult {
  readonly verdict: 'passed' | 'warning' | 'failed';
  readonly text: string;
}

const passed = (text: string): CheckResult => ({ verdict: 'passed', text });
const warning = (text: string): CheckResult => ({ verdict: 'warning', text });
const failed = (text: string): CheckResult => ({ verdict: 'failed', text });

/**
 * An anchor is trusted for what it is, so its own expiry is a warning: hsm1's manufacturer root ended in 2025. [yolt certs]
 * @param pin the SHA-256 that it must have, where somebody has said so
 */
export function judgeRoot(root: Certificate, owner: RootOwner, pin: string | undefined, now: number): CheckResult[] {
  const fault = validityFault(root, now);
  const trust = trustOf(owner, root.fingerprint, pin);
  const named = nameOfRoot(root.fingerprint);
  return [
    passed(`${root.subject.text}, ${describeKey(root.publicKey)}, SHA-256 ${root.fingerprint}`),
    ...(isSelfIssued(root) && hasSignatureOf(root, root.publicKey)
      ? []
      : [failed('expected a root, which is signed by itself, got another certificate')]),
    trust === 'given, not known to this product' ? warning(trust) : passed(`${trust}${named === undefined ? '' : `: ${named}`}`),
    ...(fault === undefined ? [] : [warning(`the root itself ${fault}`)]),
    ...judgeStrength(root),
    ...judgeExtensions(root),
    ...judgeProfile(root),
  ];
}

/** The time, by those who know it; milliseconds since the epoch. */
export interface Clocks {
  /** By this machine. */
  readonly now: number;
  /** By AWS, where it has said so. */
  readonly awsTime?: number;
}

export function judgeCard(card: Certificate, clocks: Clocks): CheckResult[] {
  return [...judgeSoundness(card, clocks), ...judgeProfile(card)];
}

export function judgeSoundness(certificate: Certificate, clocks: Clocks): CheckResult[] {
  return [
    passed(`${certificate.subject.text}, ${describeKey(certificate.publicKey)}, valid until ${isoTime(certificate.notAfter)}`),
    ...judgeValidity(certificate, clocks),
    ...judgeStrength(certificate),
    ...judgeExtensions(certificate),
  ];
}

const DAY = 24 * 60 * 60 * 1000;

/** What begins within a day says more about clocks than about the card: HSM, AWS and this machine each have their own. */
function judgeValidity(certificate: Certificate, { now, awsTime }: Clocks): CheckResult[] {
  const fault = validityFault(certificate, now);
  if (fault === undefined) return [];
  const text = `it ${fault}; this machine's clock says ${isoTime(now)}${awsTime === undefined ? '' : `, AWS's ${isoTime(awsTime)}`}`;
  return [now < certificate.notBefore && certificate.notBefore - now <= DAY ? warning(text) : failed(text)];
}

function judgeStrength({ signatureAlgorithm, publicKey }: Certificate): CheckResult[] {
  return [weaknessOfSignature(signatureAlgorithm), weaknessOfKey(publicKey)].flatMap(weakness => weakness === undefined
    ? []
    : [failed(weakness)]);
}

/** Whoever marks an extension as critical wants the certificate refused by those who do not know it. (RFC 5280, 4.2) */
function judgeExtensions({ unknownCriticalExtensions: unknown }: Certificate): CheckResult[] {
  return unknown.length === 0 ? [] : [warning(`it has unknown critical extensions (${unknown.join(', ')})`)];
}

/** Oddities of a certificate that signs others, seen on genuine cards and roots. [yolt certs] [attestation] */
function judgeProfile({ version, basicConstraints, keyUsage }: Certificate): CheckResult[] {
  return [
    ...(version < 3 ? [warning(`it is X.509 version ${version}, which cannot say whether it may sign others`)] : []),
    ...(version === 3 && basicConstraints === undefined ? [warning('it does not say that it may sign others (no basicConstraints)')] : []),
    ...(basicConstraints?.ca === false ? [warning('it says that it may not sign others (CA:FALSE)')] : []),
    ...(keyUsage?.includes('keyCertSign') === false ? [warning(`its key usage (${keyUsage.join(', ')}) lacks keyCertSign`)] : []),
  ];
}

/** Whether `issuer` has signed the certificate, which is none of its own. */
export function judgeSignature(certificate: Certificate, issuer: Certificate): CheckResult[] {
  if (!sameName(certificate.issuer, issuer.subject)) {
    return [failed(`expected the issuer ${issuer.subject.text}, got ${certificate.issuer.text}`)];
  }
  if (!hasSignatureOf(certificate, issuer.publicKey)) {
    return [failed(`expected a signature by the key of ${issuer.subject.text}, got one that does not verify with it`)];
  }
  if (isSelfIssued(certificate)) return [failed(`expected a certificate below ${issuer.subject.text}, got a root itself`)];
  return [passed(`${certificate.subject.text} by ${issuer.subject.text}`)];
}

/** A link of the hardware's chains, in which a card stands between the root and the HSM. */
export function judgeLink(certificate: Certificate, issuer: Certificate): CheckResult[] {
  const signed = judgeSignature(certificate, issuer);
  // A root with path length 0 vouches for no card, only for end entities. (RFC 5280, 4.2.1.9)
  if (signed.every(({ verdict }) => verdict === 'passed') && isSelfIssued(issuer) && issuer.basicConstraints?.pathLength === 0) {
    return [failed(`expected a root that allows a certificate between itself and the HSM, got path length 0 in ${issuer.subject.text}`)];
  }
  return signed;
}

export function judgeCards(one: Certificate, other: Certificate): CheckResult[] {
  if (!sameName(one.subject, other.subject)) return [failed(`expected one card, got ${one.subject.text} and ${other.subject.text}`)];
  if (!sameKey(one.publicKey, other.publicKey)) return [failed(`expected one card, got two keys for ${one.subject.text}`)];
  return [passed(`${one.subject.text}, the same key`)];
}

export function judgeCsr({ subject, publicKey, signatureAlgorithm, signatureIsValid }: Csr): CheckResult[] {
  return [
    passed(`${subject.text}, ${describeKey(publicKey)}`),
    ...(signatureIsValid ? [] : [failed('expected a signature by the CSR\'s own key, got one that does not verify')]),
    ...[weaknessOfSignature(signatureAlgorithm), weaknessOfKey(publicKey)].flatMap(weakness => weakness === undefined
      ? []
      : [failed(weakness)]),
  ];
}

export function judgeCsrKey(csr: Csr, hsm: Certificate): CheckResult[] {
  return [sameKey(csr.publicKey, hsm.publicKey)
    ? passed('the same public key')
    : failed('expected the public key of the HSM certificate, got another')];
}
