import { X509Certificate } from 'node:crypto';
import type { HardwareEvidence } from '../../src/pki/hardware';
import { type KeyPair, key } from '../support/keys';
import { type CertificateSpec, type Dn, makeCertificate, makeCsr } from './forge';

/** HSM cards as AWS and their manufacturer would make them, with roots of our own. */

export const now = Date.UTC(2026, 10, 23, 12);
const YEAR = 365 * 24 * 60 * 60 * 1000;

/** [yolt certs] */
export const awsRootName: Dn = [
  [['C', 'US']], [['ST', 'Virginia']], [['L', 'Herndon']], [['O', 'Amazon Web Services INC.']], [['OU', 'CloudHSM']], [['CN', 'AWS '
    + 'CloudHSM Root G1']],
];
/** [yolt certs; smallstep/crypto] */
export const manufacturerRootName: Dn = [
  [['C', 'US']], [['ST', 'California']], [['L', 'San Jose']], [['O', 'Cavium, Inc.']], [
    ['OU', 'LiquidSecurity'],
  ], [['CN', 'localca.liquidsecurity.cavium.com']],
];
/** One relative name with five attributes, then a common name with a comma. [csr-samples] [attestation] */
const vendor = [['C', 'US'], ['ST', 'CA'], ['O', 'Cavium'], ['OU', 'N3FIPS'], ['L', 'SanJose']] as const;
export const cardName = (serial = '5.3G1953-ICM001225'): Dn => [vendor, [['CN', `HSM:${serial}, for FIPS mode`]]];
export const partitionName = (serial = '5.3G1953-ICM001225', partition = 1): Dn =>
  [vendor, [['CN', `HSM:${serial}:PARTN:${partition}, for FIPS mode`]]];
export const csrName: Dn = [vendor, [['CN', 'HSM:B4F1E8B679675863F8DB32111364B3:PARTN:13, for FIPS mode']]];

/** Whose key is whose; a forgery changes some. */
export const keys = {
  awsRoot: () => key('rsa2048:aws-root'),
  manufacturerRoot: () => key('rsa2048:manufacturer-root'),
  card: () => key('rsa2048:card'),
  otherCard: () => key('rsa2048:other-card'),
  partition: () => key('rsa2048:partition'),
  otherPartition: () => key('rsa2048:other-partition'),
  forger: () => key('rsa2048:forger'),
};

export type Change = Partial<CertificateSpec>;

export function awsRoot(change: Change = {}, pair: KeyPair = keys.awsRoot()): string {
  return makeCertificate({
    subject: awsRootName,
    issuer: awsRootName,
    key: pair.publicKey,
    signedWith: pair.privateKey,
    notBefore: now - 9 * YEAR,
    notAfter: now + YEAR,
    ca: true,
    ...change,
  });
}

export function manufacturerRoot(change: Change = {}, pair: KeyPair = keys.manufacturerRoot()): string {
  return makeCertificate({
    subject: manufacturerRootName,
    issuer: manufacturerRootName,
    key: pair.publicKey,
    signedWith: pair.privateKey,
    notBefore: now - 11 * YEAR,
    notAfter: now + YEAR,
    version: 1,
    ...change,
  });
}

export function awsHardware(change: Change = {}): string {
  return makeCertificate({
    subject: cardName(),
    issuer: awsRootName,
    key: keys.card().publicKey,
    signedWith: keys.awsRoot().privateKey,
    notBefore: now - 2 * YEAR,
    notAfter: now + 4 * YEAR,
    ca: true,
    keyUsage: ['digitalSignature', 'keyCertSign'],
    ...change,
  });
}

export function manufacturerHardware(change: Change = {}): string {
  return makeCertificate({
    subject: cardName(),
    issuer: manufacturerRootName,
    key: keys.card().publicKey,
    signedWith: keys.manufacturerRoot().privateKey,
    notBefore: now - 6 * YEAR,
    notAfter: now + 4 * YEAR,
    ca: true,
    keyUsage: ['digitalSignature', 'keyCertSign'],
    ...change,
  });
}

export function hsm(change: Change = {}): string {
  return makeCertificate({
    subject: partitionName(),
    issuer: cardName(),
    key: keys.partition().publicKey,
    signedWith: keys.card().privateKey,
    notBefore: now - YEAR,
    notAfter: now + 9 * YEAR,
    ...change,
  });
}

export function clusterCsr(change: Partial<Parameters<typeof makeCsr>[0]> = {}): string {
  return makeCsr({ subject: csrName, key: keys.partition(), ...change });
}

/** A card of hsm2m as far as it is known: everything v3 and CA:TRUE. [lab] Whatever the roots are, they are pinned. */
export function genuine(change: Partial<HardwareEvidence> = {}): HardwareEvidence {
  const evidence = {
    awsRoot: awsRoot(),
    manufacturerRoot: manufacturerRoot({ version: 3, ca: true }),
    awsHardwareCertificate: awsHardware(),
    manufacturerHardwareCertificate: manufacturerHardware(),
    hsmCertificate: hsm(),
    csr: clusterCsr(),
    verification: 'full',
    now,
    ...change,
  } as const;
  return { awsRootSha256: pinOf(evidence.awsRoot), manufacturerRootSha256: pinOf(evidence.manufacturerRoot), ...evidence };
}

function pinOf(root: string | undefined): string | undefined {
  try {
    return root === undefined ? undefined : new X509Certificate(root).fingerprint256;
  } catch {
    return undefined; // not every root of the tests is a certificate
  }
}
