import { type Certificate, readCertificates } from '../../../pki/certificate';
import { CertificateError } from '../../../pki/errors';
import { judgeSignature } from '../../../pki/findings';
import type { CertificateRole, HardwareCheck, HardwareVerdict } from '../../../pki/hardware';
import type { Trust } from '../../../pki/roots';
import { isoTime } from '../../../words';
import type { RunReport } from '../../runReport';
import { isSigned } from '../../standing';
import { iconOf, wordOf } from './checkVerdict';
import { type Html, html } from './escape';
import { icon } from './icon';
import { breakable } from './longText';

/** Something that a card says of its certificate, and whether it is so. */
type Claim = Pick<HardwareCheck, 'verdict'> & { readonly text: string };

/** One certificate of the chain. */
interface Card {
  /** Its place in the style sheet's grid. */
  readonly place: CertificateRole | 'cluster' | 'authority';
  readonly title: string;
  readonly remark?: string;
  readonly certificate?: Described;
  readonly claims: readonly Claim[];
}

interface Described {
  readonly subject: string;
  /** ISO 8601. */
  readonly notBefore: string;
  readonly notAfter: string;
  readonly fingerprint: string;
}

/** The two chains, from the roots down to the HSM. */
export function hardwareCards({ verdict, anchors }: NonNullable<RunReport['evidence']['hardware']>): Html[] {
  const trusted = (trust?: Trust) => trust === undefined ? 'is the root that is trusted' : `is trusted: ${trust}`;
  const claim = (id: string, text: string) => claimOf(verdict, id, text);
  const cards: [CertificateRole, string, Claim[]][] = [
    ['aws-root', 'AWS root', [claim('aws-root', trusted(anchors?.aws.trust))]],
    ['aws-hardware', 'AWS hardware certificate', [
      claim('aws-hardware-by-aws-root', 'is signed by the AWS root'),
      claim('same-card', 'is for the manufacturer’s card'),
    ]],
    ['manufacturer-root', 'Manufacturer root', [claim('manufacturer-root', trusted(anchors?.manufacturer?.trust))]],
    ['manufacturer-hardware', 'Manufacturer hardware certificate', [
      claim('manufacturer-hardware-by-manufacturer-root', 'is signed by the manufacturer root'),
      claim('same-card', 'is for the card AWS vouches for'),
    ]],
    ['hsm', 'HSM certificate', [
      claim('hsm-by-aws-hardware', 'is signed by the card, says AWS'),
      claim('hsm-by-manufacturer-hardware', 'is signed by the card, says the manufacturer'),
    ]],
  ];
  return cards.map(([place, title, claims]) => {
    const certificate = verdict.certificates.find(({ role }) => role === place);
    return cardOf({ place, title, certificate, claims, remark: certificate === undefined ? 'Not there, or not readable' : undefined });
  });
}

/** The certificate that the customer CA signed; its signature is verified here and now. */
export function clusterCard(report: RunReport): Html | undefined {
  const { cluster, hardware } = report.evidence;
  const certificate = read(cluster?.signedCertificate);
  if (certificate === undefined) return undefined;
  return cardOf({
    place: 'cluster',
    title: 'Cluster certificate',
    remark: isSigned(report) ? undefined : 'Signed; the cluster was not seen with it.',
    certificate: describe(certificate),
    claims: [
      ...hardware === undefined ? [] : [claimOf(hardware.verdict, 'csr-key', 'has the HSM’s key')],
      signature(certificate, read(authorityPem(report))),
    ],
  });
}

export function authorityCard(report: RunReport): Html | undefined {
  const certificate = read(authorityPem(report));
  return certificate && cardOf({
    place: 'authority', title: 'Your CA', remark: report.evidence.authority?.custody, certificate: describe(certificate), claims: [],
  });
}

const authorityPem = ({ evidence, outputs }: RunReport): string | undefined => evidence.authority?.certificate ?? outputs['ca-certificate'];

const claimOf = ({ checks }: HardwareVerdict, id: string, text: string): Claim =>
  ({ verdict: checks.find(check => check.id === id)?.verdict ?? 'skipped', text });

function signature(certificate: Certificate, authority: Certificate | undefined): Claim {
  const text = 'is signed by your CA';
  if (authority === undefined) return { verdict: 'skipped', text };
  return { verdict: judgeSignature(certificate, authority).some(finding => finding.verdict === 'failed') ? 'failed' : 'passed', text };
}

/** The first certificate of a PEM text, which in a CA's chain is the one that signs. */
function read(pem: string | undefined): Certificate | undefined {
  try {
    return pem === undefined ? undefined : readCertificates(pem, 'the certificate')[0];
  } catch (error) {
    if (error instanceof CertificateError) return undefined;
    throw error;
  }
}

const describe = ({ subject, notBefore, notAfter, fingerprint }: Certificate): Described =>
  ({ subject: subject.text, notBefore: isoTime(notBefore), notAfter: isoTime(notAfter), fingerprint });

const cardOf = ({ place, title, remark, certificate, claims }: Card): Html => html`<li class="card ${place}"><h3>${title}</h3>
  ${remark !== undefined && html`<p class="remark">${remark}</p>`}
  ${certificate !== undefined && description(certificate)}
  ${claims.length > 0 && html`<ul class="claims">${claims.map(claimItem)}</ul>`}
  </li>
  `;

const description = ({ subject, notBefore, notAfter, fingerprint }: Described): Html => html`<dl>
  <div><dt>Subject</dt><dd>${breakable(subject)}</dd></div>
  <div><dt>Valid</dt><dd>${notBefore.slice(0, 10)} to ${notAfter.slice(0, 10)}</dd></div>
  <div><dt>SHA-256</dt><dd class="fingerprint">${inLines(fingerprint)}</dd></div></dl>`;

function claimItem({ verdict, text }: Claim): Html {
  const word = verdict !== 'passed' && html` <em>(${wordOf[verdict]})</em>`;
  return html`<li class="${verdict}">${icon(iconOf[verdict])}<span>${text}${word}</span></li>`;
}

/** 32 bytes as four lines of eight, which an eye can compare. */
const inLines = (fingerprint: string): Html[] => (fingerprint.match(/.{1,24}/g) ?? []).map(line => html`<span>${line}</span>`);
