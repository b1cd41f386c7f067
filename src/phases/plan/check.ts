import { deniedAction, remedyFor } from '../../aws/refusals';
import { ConfigurationError, isDenied } from '../../errors';
import type { Finding } from '../../run/finding';
import type { Run } from '../../run/run';
import { sentence } from '../../words';

/** One thing that is looked at before money is spent. What it finds `broken` would make a phase fail. */
export interface Check {
  /** Completes "checked …" where all is well, and "not checked: …" where AWS lets us not see. */
  readonly what: string;
  /** Where it is not, nothing would fail of what it finds. */
  readonly isDue: boolean;
  look(): Promise<Finding[]>;
}

/** All that the checks find, in their order; one that is well has a line in the log. */
export async function runChecks(run: Run, checks: readonly Check[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { what, isDue, look } of checks) {
    const found = await look().catch((error: unknown) => fromError(what, error));
    // What spoils several looks is one thing.
    const isNew = (finding: Finding) => !findings.some(known => known.what === finding.what);
    findings.push(...(isDue ? found : found.map(asNotice)).filter(isNew));
    if (found.length === 0) run.log.checked(what);
  }
  return findings;
}

/**
 * Tells what was found.
 * @throws ConfigurationError if a phase would fail of it
 */
export function tellOrRefuse(run: Run, findings: readonly Finding[]): void {
  const blocking = findings.filter(({ severity }) => severity === 'broken');
  for (const finding of findings.filter(each => !blocking.includes(each))) run.log.finding(finding);
  if (blocking.length === 0) return;
  const count = blocking.length === 1 ? 'One thing stands' : `${blocking.length} things stand`;
  throw new ConfigurationError([`${count} in the way:`, ...blocking.map(({ what, remedy }) => `- ${what} ${remedy}`)].join('\n'), {
    remedy: 'Nothing was created or changed.',
  });
}

const asNotice = ({ what, remedy, runbook }: Finding): Finding =>
  ({ severity: 'notice', what, remedy: `${remedy} No phase needs it now; a repair may.`, runbook });

/** A mistake of the reader's is what is looked for; a look that is not allowed spoils no other. */
function fromError(what: string, error: unknown): Finding[] {
  if (error instanceof ConfigurationError) {
    const { message, remedy = '' } = error;
    return message.split('\n').map(line => ({
      severity: 'broken', what: sentence(line), remedy: remedy.replace(reassurance, '')
      || 'Fix the input.',
    }));
  }
  if (!isDenied(error)) throw error;
  return [{
    severity: 'degraded',
    what: `Not checked: ${what}. The role of this run may not ${deniedAction(error)}.`,
    remedy: `${remedyFor(error)} Or see to it by hand.`,
  }];
}

/** What errors say to calm the reader, which goes without saying here. */
const reassurance = /^(Nothing was (created or )?changed|Nothing was created|The cluster was not touched)\.\s*/;
