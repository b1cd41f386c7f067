import { bySeverity, type Finding, findingsOf, runbookPage } from '../run/finding';
import { elapsed } from '../run/log';
import { dollars, hoursPerMonth, priceNote, priceSources, spentOn, total, totalSpent, withoutPrice } from '../run/prices';
import { chainOfTrust, mermaid } from './chainOfTrust';
import { consolePage } from './console';
import { code, fenced, inline, table } from './markdown';
import { nextStep } from './next';
import type { PhaseReport, RunReport } from './runReport';
import { isRehearsed } from './simulated';
import { isBroken, resultOf } from './verdict';

const marks = { complete: '✅', pending: '⏸️', failed: '❌', healthy: '✅', degraded: '⚠️', broken: '❌' };

/** The job summary of a report's last phase, as GitHub's Markdown; that of the last phase asked for closes the whole run. */
export function summarize(report: RunReport): string {
  const phase = report.phases.at(-1)!;
  const isLast = phase.phase === report.asked.at(-1) || phase.status !== 'complete';
  const parts = [
    headline(report, phase),
    phase.outcome === undefined ? undefined : fenced(phase.outcome),
    elsewhere(phase),
    findings(findingsOf(phase)),
    steps(phase),
    notes(phase),
    waits(phase),
    outputs(report),
    csr(report),
    ...isLast ? wholeRun(report) : [],
    isLast && !report.simulated ? observed : undefined,
    `**Next:** ${inline(nextStep(report))}`,
  ];
  return `${parts.filter(part => part !== undefined).join('\n\n')}\n`;
}

/** Real runs settle what nobody could look up; a simulated one knows no more than we do. */
const observed = '**Please tell us** what this run met of AWS: `jq .observations` of the evidence has no account, name, address, id or '
  + 'secret in it '
  + 'and can be pasted as it is into [an issue](https://github.com/safe-storage/safe-storage/issues/new?template=observations.yml).';

function headline(report: RunReport, phase: PhaseReport): string {
  const { name, region, accountId, simulated } = report;
  const { begun, ended } = phase;
  const doubt = isRehearsed(report) ? ' **Simulated:** nothing of this exists.'
    : ' **Not asked at AWS\'s own addresses:** this proves nothing.';
  const result = resultOf(phase);
  return `### ${marks[result]} ${phase.phase}: ${result}\n\n${code(name)} in ${region}, account ${accountId}, after `
    + `${elapsed(between(begun, ended))}.${simulated ? doubt : ''}`;
}

/** Who could have answered in AWS's or GitHub's place. */
const elsewhere = ({ elsewhere: all = [] }: PhaseReport): string | undefined => (all.length === 0 ? undefined
  : `**Asked at addresses that are not AWS's or GitHub's own:** ${all.map(({ address, whom }) =>
    `${code(address)} (${whom.map(who => inline(who)).join(', ')})`).join('; ')}.`);

/** Characters: a command that ends in the middle is none. */
const longestRemedy = 4000;

function findings(found: readonly Finding[]): string | undefined {
  if (found.length === 0) return undefined;
  const rows = bySeverity([{ findings: found, notes: [] }]).map(({ severity, what, remedy, runbook }) =>
    [
      severity, inline(what, longestRemedy), inline(remedy, longestRemedy),
      runbook === undefined ? '' : `[${inline(runbook)}](${runbookPage(runbook)})`,
    ]);
  return `**Findings**\n\n${table(['severity', 'what is so', 'what to do', 'runbook'], rows)}`;
}

function steps({ steps: planned = [] }: PhaseReport): string | undefined {
  if (planned.length === 0) return undefined;
  const rows = planned.map(({ phase, what, usually }) => [phase, inline(what), usually ?? '']);
  return `**What the phases would do**, in this order\n\n${table(['phase', 'would', 'which usually takes'], rows)}`;
}

function notes({ notes: all, begun }: PhaseReport): string | undefined {
  const rows = all.filter(({ kind }) => kind !== 'warning').map(({ at, kind, text }) => [elapsed(between(begun, at)), kind, inline(text)]);
  return rows.length === 0 ? undefined : table(['after', 'what', 'of what'], rows);
}

function waits({ waits: all, begun }: PhaseReport): string | undefined {
  const rows = all.map(({ what, from, to }) => [elapsed(between(begun, from)), elapsed(between(from, to)), inline(what)]);
  return rows.length === 0 ? undefined : `**Waits**\n\n${table(['after', 'for', 'awaited'], rows)}`;
}

function outputs(report: RunReport): string | undefined {
  const { 'mount-command': mount, ...others } = report.outputs;
  const rows = Object.entries(others).filter(([name, value]) => name !== 'status' && value !== '')
    .map(([name, value]) => [code(name), linked(shown(value), consolePage(report, name, value))]);
  const parts = [
    rows.length === 0 ? undefined : table(['output', 'value'], rows),
    mount === undefined ? undefined : `**Mount it**\n\n${fenced(mount, 'sh')}`,
  ].filter(part => part !== undefined);
  return parts.length === 0 ? undefined : parts.join('\n\n');
}

const linked = (text: string, page: string | undefined): string => (page === undefined ? text : `[${text}](${page})`);

/** A PEM does not fit into a cell; it is an output, and in the report. */
const shown = (value: string): string => (value.includes('\n') ? `PEM, ${value.trim().split('\n').length} lines` : code(value));

/** Whoever has to sign it may have nothing but this page. */
const csr = ({ outputs: { 'cluster-csr': pem } }: RunReport): string | undefined =>
  (pem === undefined ? undefined : `**CSR to be signed**\n\n${fenced(pem)}`);

function wholeRun(report: RunReport): string[] {
  const { phases, costs } = report;
  const links = isBroken(report) ? [] : chainOfTrust(report);
  const begun = phases[0]!.begun;
  const parts = phases.length === 1 ? [] : [
    `**The whole run**\n\n${table(['phase', 'status', 'after', 'took'], phases.map(phase =>
      [phase.phase, resultOf(phase), elapsed(between(begun, phase.begun)), elapsed(between(phase.begun, phase.ended))]))}`,
  ];
  if (links.length > 0) {
    const lines = links.map(({ from, does, to }) => `- ${inline(from)} ${does} ${inline(to)}`);
    const doubt = unverified(report);
    parts.push(`**Chain of trust**\n\n${lines.join('\n')}${doubt === undefined ? '' : `\n\n${doubt}`}`, fenced(mermaid(links), 'mermaid'));
  }
  if (phases.at(-1)!.phase !== 'teardown' && costs.length > 0) {
    parts.push(`**Price** of what the phases so far have seen or were given (${priceNote}): about `
      + `${price(total(costs) / hoursPerMonth)} an hour, ${price(total(costs))} a month`
      + `${totalSpent(costs) > 0 ? `; ${code(spentOn(costs))} so far` : ''}${withoutPrice(costs)}.\n\n`
      + `${table(['of what', 'a month'], costs.map(({ what, monthly }) =>
        [inline(what), monthly === undefined ? 'unknown' : price(monthly)]))}`
      + `\n\n${priceSources(costs)}`);
  }
  return parts;
}

const unverified = ({ evidence: { hardware } }: RunReport): string | undefined => (hardware === undefined ? undefined : ({
  full: undefined,
  aws: 'The manufacturer\'s chain was not verified (`hardware-verification: aws`).',
  off: 'The hardware was not verified (`hardware-verification: off`).',
})[hardware.verdict.verification]);

/** As code, since two dollar signs may make a formula of what is between them. */
const price = (amount: number): string => code(dollars(amount));

const between = (from: string, to: string): number => Date.parse(to) - Date.parse(from);
