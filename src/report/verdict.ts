import { type Health, healthOf } from '../run/finding';
import type { PhaseReport, RunReport } from './evidenceFile';

/** The one word that stands over a report. */
export interface Verdict {
  readonly word: string;
  readonly tone: Tone;
}

export type Tone = 'good' | 'warn' | 'bad';

const healths: Readonly<Record<Health, Verdict>> = {
  healthy: { word: 'Healthy', tone: 'good' },
  degraded: { word: 'Degraded', tone: 'warn' },
  broken: { word: 'Broken', tone: 'bad' },
};

/** How the run has gone so far: by its last phase, and for a verification by what that has found. */
export function verdictOf({ phases, asked }: RunReport): Verdict {
  const last = phases.at(-1)!;
  const { phase, status } = last;
  if (status === 'failed') return { word: 'Failed', tone: 'bad' };
  if (status === 'pending') return { word: 'Pending', tone: 'warn' };
  if (phase === 'verify') return healths[healthOf(last.findings)];
  if (phase !== asked.at(-1)) return { word: 'Under way', tone: 'warn' };
  return { word: phase === 'plan' ? 'Planned' : 'Complete', tone: 'good' };
}

/** Whether a verification has found that files or keys cannot be used: of what is broken nobody can say that it holds. */
export const isBroken = (report: RunReport): boolean =>
  verdictOf(report).tone === 'bad' && report.phases.at(-1)!.phase === 'verify';

/** What a phase came to: its status, and of a verification that is complete what it has found. */
export const resultOf = ({ phase, status, findings }: PhaseReport): PhaseReport['status'] | Health =>
  (phase === 'verify' && status === 'complete' ? healthOf(findings) : status);
