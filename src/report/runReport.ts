import { explain, Pending } from '../errors';
import type { InputRow } from '../inputs/rules';
import { camel, type InputName, type Inputs, inputsOf, inputTable } from '../inputs/table';
import type { PhaseName } from '../phaseTable';
import type { ClusterFacts, Evidence, HsmFacts } from '../run/evidence';
import { together } from '../run/observations';
import { type Cost, monthlyCosts, spending } from '../run/prices';
import type { RunRecord } from '../run/record';
import type { Run } from '../run/run';
import { evidenceFile, type PhaseReport, type RunReport } from './evidenceFile';
import { format } from './format';
import { redact } from './redact';
import { isSigned, standing } from './standing';

export type { PhaseReport, RunReport };
export type PhaseStatus = PhaseReport['status'];

/** What a phase came to: nothing, if it is complete, or what it threw. Times in milliseconds since the epoch. */
export interface PhaseEnd {
  readonly phase: PhaseName;
  readonly stopped?: unknown;
  readonly begun: number;
  readonly ended: number;
}

export function statusOf({ stopped }: Pick<PhaseEnd, 'stopped'>): PhaseStatus {
  if (stopped === undefined) return 'complete';
  return stopped instanceof Pending ? 'pending' : 'failed';
}

/** What a run came to: the worst that happened in it. */
const worst = (phases: readonly Pick<PhaseReport, 'status'>[]): PhaseStatus =>
  (['failed', 'pending'] as const).find(bad => phases.some(({ status }) => status === bad)) ?? 'complete';

/** What of a run a report is made of. */
export type Reported = Pick<Run, 'inputs' | 'environment' | 'identity' | 'record'>;

/** The report of the phases before, extended by one. */
export function withPhase(before: RunReport | undefined, run: Reported, end: PhaseEnd): RunReport {
  const { inputs, identity, record } = run;
  const shown = { ...before?.inputs, ...shownInputs(inputs, end.phase) };
  const phase = phaseReport(run, end);
  const phases = [...before?.phases ?? [], phase];
  const known = evidenceThatStands(before?.evidence, record.evidence);
  const evidence = { ...known, ...mergedEvidence(known, withOffer(record), record.hsmsMade, end) };
  return redact<RunReport>({
    ...format,
    name: inputs.name,
    region: inputs.awsRegion,
    accountId: identity.accountId,
    simulated: before?.simulated === true || addressesOf(record, 'AWS (').length > 0,
    asked: inputs.phases,
    inputs: shown,
    phases,
    outputs: {
      ...standing(before?.outputs, Object.fromEntries(record.outputs), phase, isSigned({ evidence })), status: worst(phases),
    },
    evidence,
    observations: together(before?.observations, record.observed.report()),
    costs: spending(costsOf({ inputs: shown, phases, evidence }, record.hsms), {
      hsmsSince: (evidence.cluster?.hsms ?? []).flatMap(hsm => hsm.since === undefined ? [] : Date.parse(hsm.since)),
      hsmsFound: evidence.cluster?.hsms.some(({ found }) => found === true) ?? false,
      keySince: moment(evidence.key?.created),
      storageSince: moment(evidence.storage?.created),
      until: end.ended,
    }),
  }, record.secrets, evidenceFile);
}

/** Phases after which there is a key. */
const keyed: readonly PhaseName[] = ['plan', 'connect', 'storage', 'verify'];

/**
 * By what was seen, and where nothing was by the inputs that some phase has read. Of HSMs there may be more than was asked for, and each is
 * paid for; a teardown leaves no more than those.
 * @param hsmsSeen when the phase looked last
 */
function costsOf(
  { inputs, phases, evidence: { cluster, storage } }: Pick<RunReport, 'inputs' | 'phases' | 'evidence'>, hsmsSeen: RunRecord['hsms'],
): Cost[] {
  const number = (name: InputName) => (Number.isFinite(Number(inputs[name])) ? Number(inputs[name]) : undefined);
  const hsmType = hsmsSeen?.type ?? cluster?.hsmType ?? inputs['hsm-type'];
  const parameterKmsKey = inputs['parameter-kms-key'];
  if (phases.at(-1)!.phase === 'teardown') {
    return monthlyCosts({ hsmCount: hsmsSeen?.count || undefined, hsmType, parameterKmsKey }, { hasKey: false });
  }
  const hsms = Math.max(number('hsm-count') ?? 0, cluster?.hsms.length ?? 0);
  return monthlyCosts({
    hsmCount: hsms === 0 ? undefined : hsms,
    hsmType,
    parameterKmsKey,
    storageCapacity: storage?.storageCapacity ?? number('storage-capacity'),
    throughputCapacity: storage?.throughputCapacity ?? number('throughput-capacity'),
    haPairs: storage?.haPairs ?? number('ha-pairs'),
    deploymentType: storage?.deploymentType ?? inputs['deployment-type'],
  }, { hasKey: phases.some(({ phase }) => keyed.includes(phase)) });
}

function phaseReport({ record, inputs, identity, environment }: Reported, end: PhaseEnd): PhaseReport {
  return {
    phase: end.phase,
    status: statusOf(end),
    begun: iso(end.begun),
    ended: iso(end.ended),
    outcome: end.stopped === undefined ? undefined : explain(end.stopped),
    next: end.stopped instanceof Pending ? end.stopped.next : undefined,
    waits: record.waits.map(({ what, from, to }) => ({ what, from: iso(from), to: iso(to) })),
    notes: record.notes.map(note => ({ ...note, at: iso(note.at) })),
    findings: record.findings,
    steps: record.steps.length === 0 ? undefined : record.steps,
    caller: identity.arn,
    elsewhere: record.elsewhere.size === 0 ? undefined : [...record.elsewhere].map(([address, whom]) => ({ address, whom: [...whom] })),
    workflowRun: workflowRun(environment),
    versions: {
      action: action(environment),
      node: process.versions.node,
      openssl: process.versions.openssl,
      cloudhsmCli: inputs.cliVersion,
    },
  };
}

/** As GitHub's runner tells it [GHDOCS:variables]. */
function workflowRun(environment: NodeJS.ProcessEnv): PhaseReport['workflowRun'] {
  const {
    GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_WORKFLOW_REF, GITHUB_SHA, GITHUB_ACTOR,
  } = environment;
  return id === undefined ? undefined : {
    id,
    attempt: GITHUB_RUN_ATTEMPT,
    url: GITHUB_SERVER_URL && `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${id}`,
    workflow: GITHUB_WORKFLOW_REF,
    commit: GITHUB_SHA,
    actor: GITHUB_ACTOR,
  };
}

/** The runner tells JavaScript actions; a composite action's steps it does not, so they are handed it [actions/runner #2473]. */
function action({ GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF, ACTION_REPOSITORY, ACTION_REF }: NodeJS.ProcessEnv): string | undefined {
  const repository = GITHUB_ACTION_REPOSITORY || ACTION_REPOSITORY;
  return repository ? `${repository}@${GITHUB_ACTION_REF || ACTION_REF}` : undefined;
}

/** Of another cluster than the one before, nothing is proven by what was seen of that. */
function evidenceThatStands(before: Evidence | undefined, { cluster }: Evidence): Evidence | undefined {
  if (before?.cluster === undefined || cluster?.id === undefined || cluster.id === before.cluster.id) return before;
  return { ...before, cluster: undefined, hardware: undefined };
}

function mergedEvidence(before: Evidence = {}, now: Evidence, made: ReadonlyMap<string, number>, end: PhaseEnd): Evidence {
  const sections = Object.entries(now).map(([section, facts]) => [section, { ...before[section as keyof Evidence], ...facts }]);
  const merged = Object.fromEntries(sections) as Evidence;
  const { cluster } = merged;
  if (cluster === undefined) return merged;
  return {
    ...merged, cluster: {
      ...cluster, hsms: (cluster.hsms
      ?? []).map(hsm => ({ ...hsm, ...since(hsm, before.cluster, cluster, made, end) })),
    },
  };
}

/**
 * AWS does not say when an HSM was created. One that an earlier phase of this report did not see was made by this one, and
 * one that was there from the beginning cannot be older than its cluster. A replaced HSM keeps its address [TF hsm.go].
 */
function since(
  hsm: HsmFacts, before: ClusterFacts | undefined, { created }: ClusterFacts, made: ReadonlyMap<string, number>, { begun }: PhaseEnd,
): Pick<HsmFacts, 'since' | 'found'> {
  const known = before?.hsms.find(other => (other.id ?? '') === hsm.id || (other.eniIp ?? '') === hsm.eniIp);
  if (known?.since !== undefined) return { since: known.since, found: known.found };
  const asked = made.get(hsm.id ?? '');
  if (asked !== undefined) return { since: iso(asked) };
  return before === undefined ? { since: created, found: true } : { since: iso(begun) };
}

/** Where somebody was asked elsewhere than at its own addresses. */
const addressesOf = ({ elsewhere }: Reported['record'], whom: string): string[] =>
  [...elsewhere].filter(([, all]) => [...all].some(each => each.startsWith(whom))).map(([address]) => address);

/** Whoever reads that the hardware is genuine reads beside it who has said so, if that was not AWS. */
function withOffer(record: Reported['record']): Evidence {
  const { hardware, ...others } = record.evidence;
  const [offeredAt] = addressesOf(record, 'AWS (CLOUDHSM_V2)');
  return hardware === undefined || offeredAt === undefined ? record.evidence : { ...others, hardware: { ...hardware, offeredAt } };
}

/** Those that the phase reads: what it is not handed has its default here, whatever the workflow gives. */
function shownInputs(inputs: Inputs, phase: PhaseName): Record<string, string> {
  const written: Partial<Record<string, string>> = {
    worker: writtenWorker(inputs.worker),
    tags: Object.entries(inputs.tags).map(tag => tag.join('=')).join('\n'),
  };
  return Object.fromEntries(inputsOf(phase).flatMap(name => {
    const row: InputRow<unknown> = inputTable[name];
    if (row.ahead?.includes(phase)) return [];
    const value = inputs[camel(name) as keyof Inputs];
    if (value === undefined) return [];
    const text = row.secret ? 'given, not shown' : written[name] ?? (Array.isArray(value) ? value.join(', ') : String(value));
    return text === '' ? [] : [[name, text]];
  }));
}

/** As a user writes it. */
function writtenWorker(worker: Inputs['worker']): string {
  if (worker.kind === 'instance') return worker.instanceId;
  return worker.kind === 'lambda' ? `lambda:${worker.functionName}` : worker.kind;
}

const iso = (time: number): string => new Date(time).toISOString();
const moment = (time: string | undefined): number | undefined => (time === undefined ? undefined : Date.parse(time));
