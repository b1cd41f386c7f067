import { nextStep } from '../../next';
import type { PhaseReport, RunReport } from '../../runReport';
import { isRehearsed } from '../../simulated';
import { type Verdict, verdictOf } from '../../verdict';
import { type Content, type Html, html } from '../parts/escape';
import { icon } from '../parts/icon';
import { keyId, lastPhase, plural, span, took, utc } from '../parts/words';

/** Whose report it is, how it ended, and when. */
export function titleBlock(report: RunReport): Html {
  const verdict = verdictOf(report);
  const { name, simulated, phases } = report;
  const rehearsed = isRehearsed(report);
  const { caller, ended, workflowRun } = lastPhase(report);
  const addresses = [...new Set(phases.flatMap(({ elsewhere = [] }) => elsewhere.map(({ address }) => address)))];
  return html`<header class="title">
    <p class="kind">Safe Storage <span aria-hidden="true">·</span> ${rehearsed ? 'Report of a rehearsal' : 'Report of a run'}</p>
    <div class="name"><h1>${name}</h1>${stamp(verdict)}</div>
    ${lead(report, verdict)}
    ${simulated && !rehearsed && html`<p class="simulated">${icon('warn')}<span><strong>Not asked at AWS’s own addresses.</strong>
    Whoever answered at those below: what is said here proves nothing.</span></p>`}
    ${rehearsed && html`<p class="simulated">${icon('simulated')}<span><strong>Simulated.</strong> AWS and GitHub were simulators:
    nothing of this exists, no identifier, no certificate, and no cost. Times are those of the simulated clock.</span></p>`}
    <dl class="facts">${[
      fact('Region', report.region),
      fact('Account', id(report.accountId)),
      fact('Begun', `${utc(phases[0]!.begun)} UTC`),
      fact('Ended', `${utc(ended)} UTC`),
      fact('Took', span(took(report))),
      fact('Phases', phases.map(({ phase }) => phase).join(', '), 'long'),
      fact('Acting as', id(caller), 'wide'),
      addresses.length > 0 && fact('Asked elsewhere than at AWS and GitHub', addresses.join(', '), 'wide'),
      workflowRun?.url !== undefined && fact('Workflow run', link(workflowRun.url), 'wide'),
      workflowRun?.commit !== undefined && fact('Commit', id(workflowRun.commit), 'wide'),
    ]}</dl>
    </header>`;
}

const fact = (term: string, value: Content, className = ''): Html =>
  html`<div class="${className}"><dt>${term}</dt><dd>${value}</dd></div>`;

const stamp = ({ word, tone }: Verdict): Html => html`<p class="stamp ${tone}">${icon(tone)}${word}</p>`;

/** Only what begins like an address becomes a link. */
const link = (url: string): Html => (url.startsWith('https://') ? html`<a class="id" href="${url}">${url}</a>` : id(url));

const id = (text: string): Html => html`<span class="id">${text}</span>`;

function lead(report: RunReport, { tone }: Verdict): Html {
  const { phase, status, outcome } = lastPhase(report);
  if (outcome === undefined) return html`<p class="lead">${achievement(report)}</p>`;
  const stopped = status === 'failed' ? 'failed' : 'is pending';
  return html`<p class="lead">The phase ${phase} ${stopped}. ${nextStep(report)}</p>
<pre class="outcome ${tone}" tabindex="0" role="region" aria-label="What was said">${outcome}</pre>`;
}

/** What exists now, in a sentence that can be read aloud. */
function achievement(report: RunReport): Content {
  const { outputs, evidence } = report;
  const { phase } = lastPhase(report);
  if (phase === 'plan') return plan(outputs.changes, lastPhase(report).findings.length);
  if (phase === 'teardown') return 'What was asked to go is gone.';
  if (phase === 'verify') return checked(lastPhase(report).findings);
  const cluster = outputs['cluster-id'];
  const key = outputs['key-arn'];
  if (key !== undefined) {
    const files = outputs['file-system-id'];
    const signed = evidence.authority !== undefined && ', whose certificate your own CA has signed,';
    const restored = evidence.cluster?.restoredFrom !== undefined && ' and of the cluster from which it was restored';
    const holder = cluster === undefined ? 'in HSMs of this account and in their backups'
      : html`in the HSMs of ${id(cluster)}${signed} and in backups of it${restored}`;
    const subject = files === undefined
      ? html`Key ${id(keyId(key))} is ready for use: its material exists only ${holder}`
      : html`The files on ${id(files)} are encrypted under key ${id(keyId(key))}, whose material
        exists only ${holder}`;
    return html`${subject}.`;
  }
  if (cluster === undefined) return 'This run has seen no cluster.';
  return html`Cluster ${id(cluster)} is ${evidence.cluster?.state ?? 'there'}; this run has seen no key.`;
}

const plan = (changes = '0', findings = 0): string => (changes === '0'
  ? `There is nothing to do${findings === 0 ? ': what is there is what was asked for' : '; the findings should be read'}.`
  : `${plural(Number(changes), 'thing')} would be made or changed. Nothing was touched.`);

function checked(findings: PhaseReport['findings']): string {
  if (findings.length === 0) return 'All that AWS shows was examined, and nothing is wrong.';
  const waits = findings.some(({ runbook }) => runbook === 'teardown-waits');
  const examined = waits ? 'A teardown waits: only what costs money, or should be gone, was examined' : 'All that AWS shows was examined';
  return `${examined}; ${plural(findings.length, 'finding')} should be read.`;
}
