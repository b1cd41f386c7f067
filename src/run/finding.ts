import type { Note } from './note';

/** How much it matters: `broken` files or keys cannot be used, `degraded` they may soon not be, `notice` is good to know. */
export type Severity = 'broken' | 'degraded' | 'notice';

/** Something that a reader should know, and what to do about it. */
export interface Finding {
  readonly severity: Severity;
  /** What is so, in one sentence. */
  readonly what: string;
  /** What to do, in one or two sentences. */
  readonly remedy: string;
  /** Heading of docs/runbook.md that says more, as its anchor. */
  readonly runbook?: string;
}

/** The verdict on a whole safe storage. */
export type Health = 'healthy' | 'degraded' | 'broken';

export const healthOf = (findings: readonly Finding[]): Health =>
  (['broken', 'degraded'] as const).find(health => findings.some(({ severity }) => severity === health)) ?? 'healthy';

const order: readonly Severity[] = ['broken', 'degraded', 'notice'];

/** The findings of several phases, the worst first; of a phase that has run again those of the last time, which are still so. */
export const bySeverity = (phases: readonly Examined[]): Finding[] => phases
  .filter(({ phase }, at) => phase === undefined || !phases.slice(at + 1).some(later => later.phase === phase))
  .flatMap(findingsOf).sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));

interface Examined {
  /** Its name. */
  readonly phase?: string;
  readonly findings: readonly Finding[];
  readonly notes: readonly Pick<Note, 'kind' | 'text'>[];
}

/** A phase that examines has findings, and warns of each; what else it has warned of, and one that acts, is something to be known, too. */
export const findingsOf = ({ findings, notes }: Examined): readonly Finding[] => [
  ...findings,
  ...notes.filter(({ kind, text }) => kind === 'warning' && !findings.some(({ what }) => text.includes(what)))
    .map(({ text }) => ({ severity: 'notice' as const, what: text, remedy: '' })),
];

/** The page of the runbook that a finding names. */
export const runbookPage = (anchor: string): string =>
  `https://github.com/safe-storage/safe-storage/blob/main/docs/runbook.md#${encodeURIComponent(anchor)}`;
