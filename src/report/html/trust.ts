import { type Certificate, isoTime, readCertificates } from '../../pki/certificate';
import { CertificateError } from '../../pki/errors';
import { judgeLink } from '../../pki/findings';
import type { CertificateRole, Check, HardwareVerdict } from '../../pki/hardware';
import type { RunReport } from '../runReport';
import { type Html, html } from './escape';
import { icon } from './icon';
import { folded } from './longText';
import type { Section } from './section';

/** From the two roots over the hardware, and from the customer CA, down to the cluster's certificate; each check with its verdict. */
export function trustSection(report: RunReport): Section | undefined {
  const { hardware, authority, cluster } = report.evidence;
  const verdict = hardware?.verdict;
  const authorityPem = authority?.certificate ?? report.outputs['ca-certificate'];
  if (verdict === undefined && authorityPem === undefined) return undefined;
  const authorityCertificate = authorityPem === undefined ? undefined : read(authorityPem);
  const clusterCertificate = cluster?.signedCertificate === undefined ? undefined : read(cluster.signedCertificate);
  return {
    id: 'trust',
    title: 'Chain of trust',
    content: html`${conclusion(verdict)}
<ol class="trust">
${verdict !== undefined && hardwareCards(verdict)}
${clusterCertificate !== undefined && card('cluster', 'Cluster certificate', described(clusterCertificate), [
    ...verdict === undefined ? [] : [stated(verdict, 'csr-key', 'has the HSM’s key')],
    signature(clusterCertificate, authorityCertificate),
  ])}
${authorityCertificate !== undefined && card('authority', 'Your CA', described(authorityCertificate), [], authority?.custody)}
</ol>
${verdict !== undefined && checksTable(verdict)}
${documents(report)}`,
  };
}

function conclusion(verdict: HardwareVerdict | undefined): Html {
  if (verdict === undefined) {
    return html`<p>The hardware was not looked at in this run: its certificates exist only until a cluster is initialized. What they proved is in the report of the run that initialized it.</p>`;
  }
  const { verification, genuine, checks } = verdict;
  if (verification === 'off') return html`<p class="callout warn">${icon('warn')}<span><strong>Not verified.</strong> The hardware was not checked, as <code>hardware-verification: off</code> asked.</span></p>`;
  const failed = checks.filter(check => check.verdict === 'failed').length;
  if (!genuine) return html`<p class="callout bad">${icon('bad')}<span><strong>Not proven genuine.</strong> ${failed} of ${checks.length} checks failed; nothing was signed for this hardware.</span></p>`;
  return verification === 'full'
    ? html`<p class="callout good">${icon('good')}<span><strong>Genuine.</strong> AWS and the manufacturer both vouch for the HSM, each down from a pinned root, and the certificate that your CA signed holds the HSM’s own key.</span></p>`
    : html`<p class="callout warn">${icon('warn')}<span><strong>Genuine according to AWS alone.</strong> The manufacturer’s chain was not verified, as <code>hardware-verification: aws</code> asked.</span></p>`;
}

/** What a card says of a certificate. */
interface Described {
  readonly subject: string;
  /** ISO 8601. */
  readonly notBefore: string;
  readonly notAfter: string;
  readonly fingerprint: string;
}

type Link = Pick<Check, 'verdict'> & { readonly text: string };

const hardwareCards = (verdict: HardwareVerdict): Html[] => ([
  ['aws-root', 'AWS root', [stated(verdict, 'aws-root', 'is the pinned root')]],
  ['aws-hardware', 'AWS hardware certificate', [
    stated(verdict, 'aws-hardware-by-aws-root', 'is signed by the AWS root'),
    stated(verdict, 'same-card', 'is for the manufacturer’s card'),
  ]],
  ['manufacturer-root', 'Manufacturer root', [stated(verdict, 'manufacturer-root', 'is the pinned root')]],
  ['manufacturer-hardware', 'Manufacturer hardware certificate', [
    stated(verdict, 'manufacturer-hardware-by-manufacturer-root', 'is signed by the manufacturer root'),
    stated(verdict, 'same-card', 'is for the card AWS vouches for'),
  ]],
  ['hsm', 'HSM certificate', [
    stated(verdict, 'hsm-by-aws-hardware', 'is signed by the card, says AWS'),
    stated(verdict, 'hsm-by-manufacturer-hardware', 'is signed by the card, says the manufacturer'),
  ]],
] as [CertificateRole, string, Link[]][]).map(([role, title, links]) => {
  const certificate = verdict.certificates.find(summary => summary.role === role);
  return card(role, title, certificate, links, certificate === undefined ? 'Not there, or not readable' : undefined);
});

const stated = ({ checks }: HardwareVerdict, id: string, text: string): Link => ({ verdict: checks.find(check => check.id === id)?.verdict ?? 'skipped', text });

/** Verified here and now, from the two certificates that this report holds. */
function signature(certificate: Certificate, authority: Certificate | undefined): Link {
  const text = 'is signed by your CA';
  if (authority === undefined) return { verdict: 'skipped', text };
  return { verdict: judgeLink(certificate, authority).some(finding => finding.verdict === 'failed') ? 'failed' : 'passed', text };
}

const icons = { passed: 'good', warning: 'warn', failed: 'bad', skipped: 'skipped' } as const;
const words = { passed: 'passed', warning: 'warning', failed: 'failed', skipped: 'not checked' } as const;

function card(area: string, title: string, certificate: Described | undefined, links: readonly Link[], remark?: string): Html {
  return html`<li class="card ${area}"><h3>${title}</h3>
${remark !== undefined && html`<p class="remark">${remark}</p>`}
${certificate !== undefined && html`<dl><div><dt>Subject</dt><dd>${certificate.subject}</dd></div><div><dt>Valid</dt><dd>${certificate.notBefore.slice(0, 10)} to ${certificate.notAfter.slice(0, 10)}</dd></div><div><dt>SHA-256</dt><dd class="fingerprint">${inLines(certificate.fingerprint)}</dd></div></dl>`}
${links.length > 0 && html`<ul class="links">${links.map(({ verdict, text }) => html`<li class="${verdict}">${icon(icons[verdict])}<span>${text}${verdict !== 'passed' && html` <em>(${words[verdict]})</em>`}</span></li>`)}</ul>`}
</li>
`;
}

/** 32 bytes as four lines of eight, which an eye can compare. */
const inLines = (fingerprint: string): Html[] => (fingerprint.match(/.{1,24}/g) ?? []).map(line => html`<span>${line}</span>`);

const checksTable = ({ checks }: HardwareVerdict): Html => html`<h3>Checks of the hardware</h3>
<table class="checks"><thead><tr><th scope="col">Check</th><th scope="col">Verdict</th><th scope="col">What was found</th></tr></thead><tbody>
${checks.map(({ title, verdict, detail }) => html`<tr><th scope="row">${title}</th><td class="verdict ${verdict}">${icon(icons[verdict])}${words[verdict]}</td><td>${detail}</td></tr>
`)}</tbody></table>`;

/** The certificates themselves, for whoever wants to verify them with tools of their own. */
function documents({ evidence }: RunReport): Html | false {
  const { hardware, authority, cluster } = evidence;
  const all: [string, string | undefined][] = [
    ['AWS root', hardware?.roots?.aws],
    ['AWS hardware certificate', hardware?.certificates.awsHardware],
    ['Manufacturer root', hardware?.roots?.manufacturer],
    ['Manufacturer hardware certificate', hardware?.certificates.manufacturerHardware],
    ['HSM certificate', hardware?.certificates.hsm],
    ['Certificate signing request of the cluster', cluster?.csr ?? hardware?.certificates.csr],
    ['Cluster certificate', cluster?.signedCertificate],
    ['Your CA', authority?.certificate],
  ];
  const there = all.filter((document): document is [string, string] => document[1] !== undefined);
  return there.length > 0 && html`<h3>Documents</h3><p>PEM, as AWS and you gave them.</p><div class="documents">${there.map(([label, pem]) => folded(label, pem))}</div>`;
}

/** The first certificate of a PEM text; of a chain that is the one which signs. */
function read(pem: string): Certificate | undefined {
  try {
    return readCertificates(pem, 'the certificate')[0];
  } catch (error) {
    if (error instanceof CertificateError) return undefined;
    throw error;
  }
}

const described = ({ subject, notBefore, notAfter, fingerprint }: Certificate): Described =>
  ({ subject: subject.text, notBefore: isoTime(notBefore), notAfter: isoTime(notAfter), fingerprint });
