import { type Certificate, readCertificate } from './certificate';
import { decodeCsr } from './csr';
import { CertificateError } from './errors';
import { type CheckResult, judgeCard, judgeCards, judgeCsr, judgeCsrKey, judgeLink, judgeRoot, judgeSoundness } from './findings';
import { type CertificateSummary, summaryOf } from './summary';

/**
 * The proof that a cluster's first HSM is genuine: two chains of three certificates, from two roots over the one
 * card down to the HSM, and the CSR's key in the HSM. [docs:verify-hsm-identity]
 *
 * Each link is checked by itself (issuer name, signature, validity). Generic path building is of no use here: cards exist
 * whose certificates are X.509 v1 or say CA:FALSE, which it refuses [attestation]; and AWS's recipe, which hands the card's
 * certificate to OpenSSL as a trusted one, accepts a forged card. (tried with OpenSSL 3.0.19)
 */
export interface HardwareEvidence {
  /** From `DescribeClusters`, PEM; they exist only until the cluster is initialized. [botocore Certificates; docs:verify-hsm-identity] */
  readonly hsmCertificate?: string;
  readonly awsHardwareCertificate?: string;
  readonly manufacturerHardwareCertificate?: string;
  readonly csr?: string;
  /** The roots, PEM: all that is trusted. */
  readonly awsRoot?: string;
  readonly manufacturerRoot?: string;
  /** The SHA-256 that a root must have, `AA:BB:…`, where somebody has said so. */
  readonly awsRootSha256?: string;
  readonly manufacturerRootSha256?: string;
  /** `full`: both chains; `aws`: the AWS chain only; `off`: nothing is checked. */
  readonly verification: HardwareVerification;
  /** By this machine; milliseconds since the epoch. */
  readonly now: number;
  /** By AWS. */
  readonly awsTime?: number;
}

export type HardwareVerification = 'full' | 'aws' | 'off';

export interface HardwareVerdict {
  readonly verification: HardwareVerification;
  /** Every check that `verification` asks for has passed, warnings included; never true for `off`. */
  readonly genuine: boolean;
  /** Always the same checks in the same order. */
  readonly checks: readonly HardwareCheck[];
  /** Every certificate that could be read, also those that were not checked. */
  readonly certificates: readonly (CertificateSummary & { readonly role: CertificateRole })[];
}

export interface HardwareCheck {
  readonly id: string;
  readonly title: string;
  readonly verdict: 'passed' | 'failed' | 'warning' | 'skipped';
  /** What was found, for people. */
  readonly detail: string;
}

export type CertificateRole = 'hsm' | 'aws-hardware' | 'manufacturer-hardware' | 'aws-root' | 'manufacturer-root';

const names: Readonly<Record<CertificateRole, string>> = {
  'hsm': 'the HSM certificate',
  'aws-hardware': 'the AWS hardware certificate',
  'manufacturer-hardware': 'the manufacturer hardware certificate',
  'aws-root': 'the AWS root',
  'manufacturer-root': 'the manufacturer root',
};

/** Judges the evidence. Never throws: what cannot be read is a check that failed. */
export function verifyHardware(evidence: HardwareEvidence): HardwareVerdict {
  const { verification, now } = evidence;
  const certificates: Readonly<Record<CertificateRole, Reading<Certificate>>> = {
    'aws-root': reading(() => readCertificate(evidence.awsRoot!, names['aws-root'], { comments: true })),
    'manufacturer-root': reading(() => readCertificate(evidence.manufacturerRoot!, names['manufacturer-root'], { comments: true })),
    'aws-hardware': reading(() => readCertificate(evidence.awsHardwareCertificate!, names['aws-hardware'])),
    'manufacturer-hardware': reading(() => readCertificate(evidence.manufacturerHardwareCertificate!, names['manufacturer-hardware'])),
    'hsm': reading(() => readCertificate(evidence.hsmCertificate!, names.hsm)),
  };
  const csr = reading(() => decodeCsr(evidence.csr!, 'the CSR'));

  const document = (role: CertificateRole, judge: (certificate: Certificate) => CheckResult[]) =>
    ({ id: role, title: `${capitalized(names[role])} is sound`, judge: () => judge(opened(certificates[role])) });
  const link = (role: CertificateRole, issuer: CertificateRole) => ({
    id: `${role}-by-${issuer}`,
    title: `${capitalized(names[role])} is signed by ${names[issuer].replace(' certificate', '')}`,
    judge: () => judgeLink(needed(certificates[role], names[role]), needed(certificates[issuer], names[issuer])),
  });
  const checks: (Judgement & { scope: HardwareVerification[] })[] = [
    { scope: ['full', 'aws'], ...document('aws-root', root => judgeRoot(root, 'aws', evidence.awsRootSha256, now)) },
    { scope: ['full', 'aws'], ...document('aws-hardware', certificate => judgeCard(certificate, evidence)) },
    { scope: ['full', 'aws'], ...link('aws-hardware', 'aws-root') },
    { scope: ['full', 'aws'], ...document('hsm', certificate => judgeSoundness(certificate, evidence)) },
    { scope: ['full', 'aws'], ...link('hsm', 'aws-hardware') },
    { scope: ['full'], ...document('manufacturer-root', root => judgeRoot(root, 'manufacturer', evidence.manufacturerRootSha256, now)) },
    { scope: ['full'], ...document('manufacturer-hardware', certificate => judgeCard(certificate, evidence)) },
    { scope: ['full'], ...link('manufacturer-hardware', 'manufacturer-root') },
    { scope: ['full'], ...link('hsm', 'manufacturer-hardware') },
    {
      scope: ['full'],
      id: 'same-card',
      title: 'AWS and the manufacturer vouch for the same card',
      judge: () => judgeCards(
        needed(
          certificates['aws-hardware'], names['aws-hardware'],
        ), needed(certificates['manufacturer-hardware'], names['manufacturer-hardware'])),
    },
    { scope: ['full', 'aws'], id: 'csr', title: 'The CSR is signed with its own key', judge: () => judgeCsr(opened(csr)) },
    {
      scope: ['full', 'aws'],
      id: 'csr-key',
      title: 'The CSR\'s key is the HSM\'s',
      judge: () => judgeCsrKey(needed(csr, 'the CSR'), needed(certificates.hsm, names.hsm)),
    },
  ];
  const due = checks.filter(check => check.scope.includes(verification));
  const concluded = new Map(due.map(check => [check.id, conclude(check)]));
  return {
    verification,
    genuine: due.length > 0 && [...concluded.values()].every(({ verdict }) => verdict === 'passed' || verdict === 'warning'),
    checks: checks.map(check => concluded.get(check.id) ?? skipped(check, `hardware-verification is "${verification}"`)),
    certificates: (Object.entries(certificates) as [CertificateRole, Reading<Certificate>][])
      .flatMap(([role, certificate]) => certificate instanceof CertificateError ? [] : [{ role, ...summaryOf(certificate) }]),
  };
}

interface Judgement {
  readonly id: string;
  readonly title: string;
  readonly judge: () => CheckResult[];
}

/** A document, or why it cannot be read. */
type Reading<T> = T | CertificateError;

/** A check needs a document that another check has found to be unreadable. */
class Unreadable extends Error {}

function reading<T>(read: () => T): Reading<T> {
  try {
    return read();
  } catch (error) {
    if (error instanceof CertificateError) return error;
    throw error;
  }
}

function opened<T>(document: Reading<T>): T {
  if (document instanceof CertificateError) throw document;
  return document;
}

function needed<T>(document: Reading<T>, what: string): T {
  if (document instanceof CertificateError) throw new Unreadable(`${what} cannot be read`);
  return document;
}

/** Whether one of the checks that only a forged card fails has failed: a signature or a key is not the one it must be. */
export const isForged = ({ checks }: HardwareVerdict): boolean =>
  checks.some(({ id, verdict }) => verdict === 'failed' && /-by-|^same-card$|^csr/.test(id));

function conclude({ id, title, judge }: Judgement): HardwareCheck {
  try {
    const findings = judge();
    const worst = (['failed', 'warning', 'passed'] as const).find(verdict => findings.some(finding => finding.verdict === verdict))!;
    const texts = findings.filter(({ verdict }) => verdict !== 'passed' || worst === 'passed').map(({ text }) => text);
    return { id, title, verdict: worst, detail: texts.join('; ') };
  } catch (error) {
    if (error instanceof Unreadable) return skipped({ id, title }, error.message);
    if (error instanceof CertificateError) return { id, title, verdict: 'failed', detail: error.message };
    throw error;
  }
}

function skipped({ id, title }: { id: string; title: string }, detail: string): HardwareCheck {
  return { id, title, verdict: 'skipped', detail };
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
