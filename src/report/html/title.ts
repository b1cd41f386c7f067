import { type Verdict, verdictOf } from '../verdict';
import type { RunReport } from '../runReport';
import { type Content, type Html, html } from './escape';
import { icon } from './icon';
import { keyId, lastPhase, plural, span, took, utc } from './words';

/** Whose report it is, how it ended, and when. */
export function titleBlock(report: RunReport): Html {
  const verdict = verdictOf(report);
  const { name, simulated, phases } = report;
  return html`<header class="title">
<p class="kind">Safe Storage <span aria-hidden="true">·</span> ${simulated ? 'Report of a rehearsal' : 'Report of a run'}</p>
<div class="name"><h1>${name}</h1>${stamp(verdict)}</div>
${lead(report, verdict)}
${simulated && html`<p class="simulated">${icon('simulated')}<span><strong>Simulated.</strong> AWS and GitHub were simulators: nothing of this exists, no identifier, no certificate, and no cost. Times are those of the simulated clock.</span></p>`}
<dl class="facts">${[
    fact('Region', report.region),
    fact('Account', html`<span class="id">${report.accountId}</span>`),
    fact('Begun', html`${utc(phases[0]!.begun)} UTC`),
    fact('Ended', html`${utc(lastPhase(report).ended)} UTC`),
    fact('Took', span(took(report))),
    fact('Phases', phases.map(({ phase }) => phase).join(', ')),
    fact('Acting as', html`<span class="id">${lastPhase(report).caller}</span>`, 'wide'),
    lastPhase(report).workflowRun !== undefined && fact('Workflow run', workflowRun(lastPhase(report).workflowRun!), 'wide'),
    lastPhase(report).commit !== undefined && fact('Commit', html`<span class="id">${lastPhase(report).commit}</span>`, 'wide'),
  ]}</dl>
</header>`;
}

const fact = (term: string, value: Content, className = ''): Html => html`<div class="${className}"><dt>${term}</dt><dd>${value}</dd></div>`;

const stamp = ({ word, tone }: Verdict): Html => html`<p class="stamp ${tone}">${icon(tone)}${word}</p>`;

/** Only what begins like an address becomes a link. */
const workflowRun = (url: string): Html => (/^https:\/\//.test(url) ? html`<a class="id" href="${url}">${url}</a>` : html`<span class="id">${url}</span>`);

function lead(report: RunReport, { tone }: Verdict): Html {
  const { phase, status, outcome } = lastPhase(report);
  if (outcome === undefined) return html`<p class="lead">${achievement(report)}</p>`;
  const said = status === 'failed'
    ? `The phase ${phase} failed. What was made stays; once the cause is mended, the next run goes on from here.`
    : `The phase ${phase} is pending: a later run goes on from here.`;
  return html`<p class="lead">${said}</p><pre class="outcome ${tone}" tabindex="0" role="region" aria-label="What was said">${outcome}</pre>`;
}

/** What there is now, in a sentence that can be read aloud. */
function achievement(report: RunReport): Content {
  const { outputs, evidence, phases } = report;
  const { phase } = lastPhase(report);
  if (phase === 'plan') return plan(outputs.changes);
  if (phase === 'teardown') return 'What was asked to go is gone.';
  if (phase === 'verify') return checked(phases.flatMap(({ findings }) => findings).length);
  const cluster = outputs['cluster-id'];
  const key = outputs['key-arn'];
  if (key !== undefined) {
    const holder = cluster === undefined ? 'in HSMs of this account' : html`in the HSMs of <span class="id">${cluster}</span>`;
    const subject = outputs['file-system-id'] === undefined
      ? html`Key <span class="id">${keyId(key)}</span> is ready for use: its material exists only ${holder}`
      : html`The files on <span class="id">${outputs['file-system-id']}</span> are encrypted under key <span class="id">${keyId(key)}</span>, whose material exists only ${holder}`;
    return html`${subject}${evidence.authority !== undefined && ', whose certificate your own CA has signed'}.`;
  }
  return cluster === undefined ? 'So far there is nothing.' : html`Cluster <span class="id">${cluster}</span> is ${evidence.cluster?.state ?? 'there'}; there is no key yet.`;
}

const plan = (changes = '0'): string =>
  (changes === '0' ? 'There is nothing to do: what is there is what was asked for.' : `${plural(Number(changes), 'thing')} would be made or changed. Nothing was touched.`);

const checked = (findings: number): string => (findings === 0 ? 'Everything was examined, and nothing is wrong.' : `Everything was examined; ${plural(findings, 'finding')} should be read.`);
