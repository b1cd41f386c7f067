import type { HardwareVerdict } from '../../../pki/hardware';
import type { RunReport } from '../../runReport';
import { isSigned } from '../../standing';
import type { Tone } from '../../verdict';
import { authorityCard, clusterCard, hardwareCards } from '../parts/certificateCards';
import { iconOf, wordOf } from '../parts/checkVerdict';
import { type Content, type Html, html } from '../parts/escape';
import { icon } from '../parts/icon';
import { breakable } from '../parts/longText';
import type { Section } from '../parts/section';
import { table } from '../parts/table';
import { documents } from './documents';

/** From the two roots over the hardware, and from the customer CA, down to the cluster's certificate; each check with its verdict. */
export function trustSection(report: RunReport): Section | undefined {
  const { hardware } = report.evidence;
  const verdict = hardware?.verdict;
  const cards = [...hardware === undefined ? [] : hardwareCards(hardware), clusterCard(report), authorityCard(report)]
    .filter(card => card !== undefined);
  if (cards.length === 0) return undefined;
  return {
    id: 'trust',
    title: 'Chain of trust',
    content: [
      conclusion(report),
      html`<ol class="trust">${cards}</ol>`,
      verdict !== undefined && checks(verdict),
      documents(report),
    ],
  };
}

function conclusion(report: RunReport): Html {
  const { hardware, cluster } = report.evidence;
  if (hardware === undefined) {
    return html`<p>The hardware was not looked at in this run: its certificates exist only until a cluster is initialized.
      ${cluster?.restoredFrom === undefined ? 'Whether anything was proven is in the report of the run that initialized it.'
        : 'Of a cluster that is restored from a backup AWS shows none.'}</p>`;
  }
  const { verdict: { verification, genuine, checks: all }, anchors } = hardware;
  const failed = all.filter(check => check.verdict === 'failed').length;
  if (verification === 'off') {
    return callout('warn', 'Not verified.', html`The hardware was not checked, as <code>hardware-verification: off</code> asked.`);
  }
  if (!genuine) {
    const what = `${failed} of ${all.length} checks failed; this run has signed nothing for this hardware.`;
    return callout('bad', 'Not proven genuine.', what);
  }
  const holds = isSigned(report) && ' The certificate that your CA signed holds the HSM’s own key.';
  const doubt = [anchors?.aws, anchors?.manufacturer].some(anchor => anchor?.trust === 'given, not known to this product')
    && ' A root was given, not known to this product: compare its SHA-256 with a second source.';
  if (verification === 'full') {
    const vouched = 'AWS and the manufacturer both vouch for the HSM, each down from its root.';
    return callout(doubt ? 'warn' : 'good', doubt ? 'Genuine, if the roots are.' : 'Genuine.', [vouched, holds, doubt]);
  }
  return callout('warn', 'Genuine according to AWS alone.', [
    html`The manufacturer’s chain was not verified, as <code>hardware-verification: aws</code> asked.`, holds, doubt,
  ]);
}

const callout = (tone: Tone, verdict: string, reason: Content): Html =>
  html`<p class="callout ${tone}">${icon(tone)}<span><strong>${verdict}</strong> ${reason}</span></p>`;

const columns = [{ title: 'Check' }, { title: 'Verdict' }, { title: 'What was found' }];

const checks = ({ checks: all }: HardwareVerdict): Content => [
  html`<h3>Checks of the hardware</h3>`,
  table('checks', columns, all.map(({ title, verdict, detail }) => ({
    className: verdict, cells: [title, [icon(iconOf[verdict]), ' ', wordOf[verdict]], breakable(detail)],
  }))),
];
