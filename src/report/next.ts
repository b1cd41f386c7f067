import { words } from '../inputs/rules';
import { phaseTable, type PhaseName } from '../phaseTable';
import { findingsOf } from '../run/finding';
import type { PhaseReport, RunReport } from './runReport';
import { isSigned } from './standing';

/** What the reader does next, in a sentence or two. */
export function nextStep(report: RunReport): string {
  const { phases, asked } = report;
  const last = phases.at(-1)!;
  const { phase, status, next } = last;
  const again = `run ${workflowOf(last) ?? 'the workflow'} again`;
  if (status === 'failed') {
    return `${madeUntilNow(report, phase)} When the cause is gone, ${again}${phaseTable[phase].changes ? ': it goes on from here' : ''}.`;
  }
  if (status === 'pending') {
    const first = activation(report);
    return first === '' && next !== undefined ? next : capital(`${first}${again} to go on from here.`);
  }
  const following = asked[asked.indexOf(phase) + 1];
  if (following !== undefined) return `Nothing; this run goes on with ${following}.`;
  return done[phase](report, last);
}

/** What a phase that failed has left. */
function madeUntilNow({ phases }: RunReport, phase: PhaseName): string {
  if (!phaseTable[phase].changes) return 'Nothing was changed.';
  if (!phases.some(({ notes }) => notes.some(({ kind }) => kind === 'made'))) return 'This run has made nothing that it knows of.';
  return phase === 'teardown' ? 'What is gone is gone, the rest is still there.' : 'What was made stays.';
}

/** The workflow's file: `workflow deploy.yml`. */
const workflowOf = ({ workflowRun }: PhaseReport): string | undefined => {
  const file = workflowRun?.workflow?.replace(/@.*$/, '').split('/').pop();
  return file && `the workflow ${file}`;
};

/** The workflow that runs a phase, by its name as the input `workflows` tells it; where activation is not separate, that is deploy's. */
function workflowFor({ inputs }: RunReport, phase: PhaseName): string | undefined {
  const named = new Map(words(inputs.workflows ?? '').map(each => each.split('=') as [string, string]));
  const [duty] = phaseTable[phase].duties;
  return named.get(duty!) ?? (duty === 'activate' ? named.get('deploy') : undefined);
}

/** What has to be run before what waits goes on: the workflow that activates, where that is another one. */
function activation(report: RunReport): string {
  const [activate, own] = [workflowFor(report, 'activate'), workflowFor(report, report.phases.at(-1)!.phase)];
  const isDue = report.evidence.cluster?.state === 'INITIALIZED' && activate !== undefined && activate !== own;
  return isDue ? `run the workflow ${activate}, then ` : '';
}

/** The phases to come, as one that is complete sees them. */
function phaseAfter(report: RunReport, phase: PhaseName, last: PhaseReport): string {
  const following = phase === 'initialize' && isSigned(report) ? 'activate' : phase;
  const workflow = workflowFor(report, following);
  if (workflow !== undefined && workflow !== workflowFor(report, last.phase)) return `Run the workflow ${workflow}.`;
  return `Run the phase ${following}${last.workflowRun === undefined ? '' : ', unless a later job of this workflow does'}.`;
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const hasFindings = (phase: PhaseReport): boolean => findingsOf(phase).length > 0;

/** What a storage that is finished asks of its owner. */
const afterwards = ({ evidence, inputs }: RunReport): string => [
  inputs['source-backup-id'] !== undefined && 'Take source-backup-id out again: it was for this one restore.',
  evidence.hardware !== undefined && 'Keep this evidence: the certificates of the hardware cannot be fetched again.',
  'Run verify on a schedule.',
].filter(Boolean).join(' ');

const done: Readonly<Record<PhaseName, (report: RunReport, last: PhaseReport) => string>> = {
  plan: (report, last) => {
    const { outputs } = report;
    const { steps = [] } = last;
    if (outputs.changes === '0') {
      return hasFindings(last) ? 'Nothing is to be made; read the findings above.' : 'Nothing: what is there is what was asked for.';
    }
    const due = [...new Set(steps.map(({ phase }) => phase))];
    const workflows = due.map(phase => workflowFor(report, phase)).filter((name, index, all) => index === 0 || name !== all[index - 1]);
    if (due.length > 0 && !workflows.includes(undefined)) {
      const named = workflows.join(', then ');
      return `Run the ${workflows.length === 1 ? 'workflow' : 'workflows'} ${named}. Each begins where AWS stands then.`;
    }
    return `Run ${due.length === 0 ? 'the phases' : `${due.length === 1 ? 'the phase' : 'the phases'} ${due.join(', ')}`}. `
      + 'Each begins where AWS stands then.';
  },
  provision: (report, last) => phaseAfter(report, 'initialize', last),
  initialize: (report, last) => phaseAfter(report, 'activate', last),
  activate: (report, last) => phaseAfter(report, 'connect', last),
  connect: report => `Give the key’s ARN to any service that takes a KMS key, or run the phase storage. ${afterwards(report)}`,
  storage: report => `Mount the volume with the command above. ${afterwards(report)}`,
  verify: (_, last) => (hasFindings(last) ? 'Follow the remedies above; then run verify again.' : 'Nothing.'),
  teardown: (_, last) => (hasFindings(last) ? 'Nothing more; what remains is named above.' : 'Nothing.'),
};
