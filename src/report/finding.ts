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
  findings.some(finding => finding.severity === 'broken') ? 'broken'
    : findings.some(finding => finding.severity === 'degraded') ? 'degraded' : 'healthy';
