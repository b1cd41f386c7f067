import { explain, Pending } from '../errors';
import { camel, type InputRow, type Inputs, inputTable } from '../inputs';
import type { OutputName } from '../outputs';
import type { PhaseName } from '../phases/names';
import type { Run } from '../run';
import { monthlyCosts, type Spending, spending } from './cost';
import type { ClusterFacts, Evidence, HsmFacts } from './evidence';
import type { Finding } from './finding';
import type { Note, PlannedStep } from './record';
import { redact } from './redact';

/** Version of the format: a report is what the evidence file holds, and what summary and HTML show. */
const format = 'safe-storage-report/1';

/** A whole run, phase by phase. All times are ISO 8601, UTC. No secrets. */
export interface RunReport {
  readonly format: typeof format;
  readonly name: string;
  readonly region: string;
  readonly accountId: string;
  /** AWS was a simulator: nothing of this exists. */
  readonly simulated: boolean;
  /** The phases that were asked for; a report may hold fewer. */
  readonly asked: readonly PhaseName[];
  /** Inputs by name, as given or by default; of a secret only that it was given. */
  readonly inputs: Readonly<Record<string, string>>;
  /** In the order in which they ran; at least one. */
  readonly phases: readonly PhaseReport[];
  readonly outputs: Readonly<Partial<Record<OutputName, string>>>;
  readonly evidence: Partial<ReportedEvidence>;
  readonly costs: readonly Spending[];
}

export type PhaseStatus = 'complete' | 'pending' | 'failed';

/** How one phase went. */
export interface PhaseReport {
  readonly phase: PhaseName;
  readonly status: PhaseStatus;
  readonly begun: string;
  readonly ended: string;
  /** Why it is pending or failed, in lines for people. */
  readonly outcome?: string;
  readonly waits: readonly { readonly what: string; readonly from: string; readonly to: string }[];
  readonly notes: readonly (Omit<Note, 'at'> & { readonly at: string })[];
  readonly findings: readonly Finding[];
  /** What a plan says that the phases would do, in order. */
  readonly steps?: readonly PlannedStep[];
  /** ARN of whoever acted. */
  readonly caller: string;
  readonly workflowRun?: string;
  readonly commit?: string;
}

/** Evidence over several phases: since when an HSM is there comes from comparing what they saw. */
type ReportedEvidence = Omit<Evidence, 'cluster'> & { readonly cluster: Omit<ClusterFacts, 'hsms'> & { readonly hsms: readonly ReportedHsm[] } };
type ReportedHsm = HsmFacts & { readonly since?: string };

/** What a phase came to: nothing, if it is complete, or what it threw. Times in milliseconds since the epoch. */
export interface PhaseEnd {
  readonly phase: PhaseName;
  readonly stopped?: unknown;
  readonly begun: number;
  readonly ended: number;
}

export const statusOf = ({ stopped }: Pick<PhaseEnd, 'stopped'>): PhaseStatus =>
  stopped === undefined ? 'complete' : stopped instanceof Pending ? 'pending' : 'failed';

/** What of a run a report is made of. */
export type Reported = Pick<Run, 'inputs' | 'environment' | 'identity' | 'record'>;

/** The report of the phases before, extended by one. */
export function withPhase(before: RunReport | undefined, run: Reported, end: PhaseEnd): RunReport {
  const { inputs, identity, record } = run;
  const evidence = { ...before?.evidence, ...mergedEvidence(before?.evidence, record.evidence, end) };
  return redact<RunReport>({
    format,
    name: inputs.name,
    region: inputs.awsRegion,
    accountId: identity.accountId,
    simulated: isSimulated(run.environment),
    asked: inputs.phases,
    inputs: { ...before?.inputs, ...shownInputs(inputs) },
    phases: [...before?.phases ?? [], phaseReport(run, end)],
    outputs: { ...before?.outputs, ...Object.fromEntries(record.outputs) },
    evidence,
    costs: spending(monthlyCosts(inputs), {
      hsmsSince: (evidence.cluster?.hsms ?? []).flatMap(hsm => hsm.since === undefined ? [] : Date.parse(hsm.since)),
      keySince: moment(evidence.key?.created),
      storageSince: moment(evidence.storage?.created),
      until: end.ended,
    }),
  }, record.secrets);
}

function phaseReport({ record, identity, environment }: Reported, end: PhaseEnd): PhaseReport {
  const { GITHUB_RUN_ID, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA } = environment;
  return {
    phase: end.phase,
    status: statusOf(end),
    begun: iso(end.begun),
    ended: iso(end.ended),
    outcome: end.stopped === undefined ? undefined : explain(end.stopped),
    waits: record.waits.map(({ what, from, to }) => ({ what, from: iso(from), to: iso(to) })),
    notes: record.notes.map(note => ({ ...note, at: iso(note.at) })),
    findings: record.findings,
    steps: record.steps.length === 0 ? undefined : record.steps,
    caller: identity.arn,
    workflowRun: GITHUB_SERVER_URL === undefined || GITHUB_RUN_ID === undefined ? undefined
      : `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`,
    commit: GITHUB_SHA,
  };
}

function mergedEvidence(before: RunReport['evidence'] = {}, now: Partial<Evidence>, end: PhaseEnd): Partial<ReportedEvidence> {
  const sections = Object.entries(now).map(([section, facts]) => [section, { ...before[section as keyof Evidence], ...facts }]);
  const merged = Object.fromEntries(sections) as Partial<Evidence>;
  const { cluster } = merged;
  if (cluster === undefined) return merged as Partial<ReportedEvidence>;
  return { ...merged, cluster: { ...cluster, hsms: (cluster.hsms ?? []).map(hsm => ({ ...hsm, since: since(hsm, before.cluster, cluster, end) })) } };
}

/**
 * AWS does not say when an HSM was created. One that an earlier phase of this report did not see was made by this one, and
 * one that was there from the beginning cannot be older than its cluster. A replaced HSM keeps its address [peers 4.1].
 */
function since(hsm: HsmFacts, before: ReportedEvidence['cluster'] | undefined, { created }: ClusterFacts, { begun }: PhaseEnd): string | undefined {
  const known = before?.hsms.find(other => (other.id ?? '') === hsm.id || (other.eniIp ?? '') === hsm.eniIp);
  return known?.since ?? (before === undefined ? created : iso(begun));
}

/** Whoever puts another implementation of AWS behind the action does so with these; AWS's own private endpoints are AWS. */
function isSimulated({ AWS_ENDPOINT_URL }: NodeJS.ProcessEnv): boolean {
  if (AWS_ENDPOINT_URL === undefined || !URL.canParse(AWS_ENDPOINT_URL)) return false;
  return !/(^|\.)(amazonaws\.com(\.cn)?|api\.aws)$/.test(new URL(AWS_ENDPOINT_URL).hostname);
}

function shownInputs(inputs: Inputs): Record<string, string> {
  const written: Partial<Record<string, string>> = {
    worker: writtenWorker(inputs.worker),
    tags: Object.entries(inputs.tags).map(tag => tag.join('=')).join('\n'),
  };
  return Object.fromEntries(Object.entries<InputRow<unknown>>(inputTable).flatMap(([name, row]) => {
    const value = inputs[camel(name) as keyof Inputs];
    if (value === undefined) return [];
    const text = row.secret ? 'given, not shown' : written[name] ?? (Array.isArray(value) ? value.join(', ') : String(value));
    return text === '' ? [] : [[name, text]];
  }));
}

/** As a user writes it. */
const writtenWorker = (worker: Inputs['worker']): string =>
  (worker.kind === 'instance' ? worker.instanceId : worker.kind === 'lambda' ? `lambda:${worker.functionName}` : worker.kind);

const iso = (time: number): string => new Date(time).toISOString();
const moment = (time: string | undefined): number | undefined => (time === undefined ? undefined : Date.parse(time));
