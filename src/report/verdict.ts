import type { Health } from '../run/finding';
import type { RunReport } from './runReport';

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
export function verdictOf({ phases, asked, outputs }: RunReport): Verdict {
  const { phase, status } = phases.at(-1)!;
  if (status === 'failed') return { word: 'Failed', tone: 'bad' };
  if (status === 'pending') return { word: 'Pending', tone: 'warn' };
  if (phase === 'verify' && outputs.health !== undefined) return healths[outputs.health as Health];
  if (phase !== asked.at(-1)) return { word: 'Under way', tone: 'warn' };
  return { word: phase === 'plan' ? 'Planned' : 'Complete', tone: 'good' };
}
