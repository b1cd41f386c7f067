import type { PhaseReport } from '../report/runReport';
import { elapsed } from '../run/log';
import { dollars, hoursPerMonth, priceNote, total, totalSpent } from '../run/prices';
import type { RehearsalResult } from './rehearsal';
import { wrapped } from './terminal';

/** The end of a rehearsal, in lines for a terminal of so many columns: timeline, ids, chain of trust, mount command, money. */
export function showResult(result: RehearsalResult, width = Infinity): string[] {
  return [
    ...result.failure === undefined ? [] : ['', 'Failed', ...indented(result.failure.split('\n'))],
    '', 'Timeline (simulated)', ...indented(timeline(result.phases, Math.max(10, Math.min(40, width - 36)))),
    '', 'Resources', ...indented(resources(result)),
    ...result.outputs.has('key-arn') ? ['', 'Chain of trust', ...indented(chain(result))] : [],
    ...result.outputs.has('mount-command') ? ['', 'Mount it', `  ${result.outputs.get('mount-command')}`] : [],
    '', `Cost (${priceNote})`, ...indented(costs(result, Math.max(20, Math.min(72, width - 15)))),
    '', `${status(result)} in ${(result.took / 1000).toFixed(1)} s of real time. Nothing was created anywhere.`,
  ];
}

const indented = (lines: readonly string[]): string[] => lines.map(line => `  ${line}`);

/** @param width of the bars */
function timeline(phases: readonly PhaseReport[], width: number): string[] {
  const spans = phases.map(({
    phase, status: outcome, begun, ended,
  }) => ({ phase, outcome, from: Date.parse(begun), to: Date.parse(ended) }));
  const begun = spans[0]?.from ?? 0;
  const whole = Math.max(1, (spans.at(-1)?.to ?? begun) - begun);
  const column = (time: number) => Math.round(((time - begun) / whole) * width);
  const bar = (from: number, to: number) =>
    `${' '.repeat(column(from))}${'█'.repeat(Math.max(1, column(to) - column(from)))}`.slice(0, width).padEnd(width);
  const rows = spans.map(({ phase, outcome, from, to }) =>
    `${phase.padEnd(11)} ${bar(from, to)} ${elapsed(to - from)}${outcome === 'complete' ? '' : `  ${outcome}`}`);
  return [...rows, `${'all'.padEnd(11)} ${' '.repeat(width)} ${elapsed(whole)}`];
}

const resources = ({ outputs }: RehearsalResult): string[] => [...outputs]
  .filter(([name, value]) => !value.includes('\n') && name !== 'status' && name !== 'mount-command')
  .map(([name, value]) => `${name.padEnd(20)} ${value}`);

function chain({ outputs, report }: RehearsalResult): string[] {
  return [
    report.evidence.authority?.custody ?? 'your CA',
    `  └ signs the certificate of ${outputs.get('cluster-id')}${hardware(report)}`,
    `      └ holds the key material of ${outputs.get('key-arn')}, through key store ${outputs.get('key-store-id')}`,
    ...outputs.has('file-system-id') ? [`          └ encrypts ${outputs.get('file-system-id')}`] : [],
  ];
}

/** Only what was proven. */
function hardware({ evidence }: RehearsalResult['report']): string {
  const { genuine = false, verification = 'off' } = evidence.hardware?.verdict ?? {};
  if (!genuine) return evidence.hardware === undefined ? '' : ', whose hardware is not proven';
  return `, whose hardware ${verification === 'full' ? 'the AWS and the manufacturer\'s root prove' : 'the AWS root alone proves'}`;
}

/** @param width of what it is for */
function costs({ report }: RehearsalResult, width: number): string[] {
  const line = (what: string, amount?: number) => {
    const lines = wrapped(what, width);
    return [...lines.slice(0, -1), `${lines.at(-1)!.padEnd(width)} ${(amount === undefined ? 'unknown' : dollars(amount)).padStart(12)}`];
  };
  return [
    line(`so far, begun HSM hours counted whole${report.costs.some(({ atMost }) => atMost) ? ', at most' : ''}`, totalSpent(report.costs)),
    ...report.costs.map(cost => line(`${cost.what}, a month`, cost.monthly)),
    line('all, a month', total(report.costs)),
    line('all, an hour', total(report.costs) / hoursPerMonth),
  ].flat();
}

const status = ({ phases }: RehearsalResult): string => {
  const last = phases.at(-1)?.status ?? 'complete';
  return { complete: 'Complete', pending: 'Pending', failed: 'Failed' }[last];
};
