import { explain } from '../errors';
import type { PhaseName } from '../phases/names';
import type { Run } from '../run';
import { chainOfTrust } from './chainOfTrust';
import { dollars, monthlyCosts, total } from './cost';
import { elapsed } from './log';

/** How a phase ended. */
export interface PhaseReport {
  readonly run: Run;
  readonly phase: PhaseName;
  readonly status: 'complete' | 'pending' | 'failed';
  readonly outcome?: Error;
  /** Milliseconds since the epoch. */
  readonly begun: number;
  readonly ended: number;
}

const headlines = { complete: '✅ complete', pending: '⏸️ pending', failed: '❌ failed' };

/** The job summary of one phase, as GitHub's Markdown: what is there, what was awaited, what to do next. */
export function summarize(report: PhaseReport): string {
  const { run, phase, status, outcome, begun, ended } = report;
  const parts = [`### ${phase}: ${headlines[status]}\n\n\`${run.inputs.name}\` in ${run.inputs.awsRegion}, account ${run.identity.accountId}, ${elapsed(ended - begun)}`];
  if (outcome !== undefined) parts.push(fenced(explain(outcome)));
  const outputs = [...run.record.outputs].filter(([name]) => name !== 'status' && name !== 'evidence');
  if (outputs.length > 0) parts.push(table(['output', 'value'], outputs.map(([name, value]) => [`\`${name}\``, cell(value)])));
  if (run.record.waits.length > 0) {
    parts.push(table(['awaited', 'for'], run.record.waits.map(wait => [wait.what, elapsed(wait.to - wait.from)])));
  }
  if (phase === 'storage' && status === 'complete') parts.push(chainOfTrust(run), `It costs about ${dollars(total(monthlyCosts(run.inputs)))} a month (us-east-1 prices, without traffic and backups).`);
  if (status === 'pending') parts.push('Run the workflow again to go on from here.');
  if (status === 'failed') parts.push('What was made stays. Mend the cause and run the workflow again: it goes on from here.');
  return `${parts.join('\n\n')}\n`;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');

/** A PEM does not fit into a table's cell. */
const cell = (value: string): string => (value.includes('\n') ? `<pre>${value.trim().replace(/\n/g, '<br>')}</pre>` : `\`${value.replace(/\|/g, '\\|')}\``);

const fenced = (text: string): string => `\`\`\`\n${text.replace(/```/g, '\'\'\'')}\n\`\`\``;
