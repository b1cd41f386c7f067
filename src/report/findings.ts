import type { Finding, Severity } from './finding';
import type { PhaseReport, RunReport } from './runReport';

const order: readonly Severity[] = ['broken', 'degraded', 'notice'];

/** The findings of a whole run, the worst first. */
export const bySeverity = ({ phases }: Pick<RunReport, 'phases'>): Finding[] =>
  phases.flatMap(findingsOf).sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));

/** A phase that examines has findings, and warns of each; of one that acts the warnings are what it found. */
export const findingsOf = ({ findings, notes }: PhaseReport): readonly Finding[] => (findings.length > 0 ? findings
  : notes.filter(({ kind }) => kind === 'warning').map(({ text }) => ({ severity: 'notice', what: text, remedy: '' })));
