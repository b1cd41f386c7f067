import { checkHandedKey } from '../authority/handedKey';
import type { Clock } from '../clock';
import { explain, Pending } from '../errors';
import { readInputs } from '../inputs/read';
import { type Inputs, inputsOf, type RawInputs } from '../inputs/table';
import type { OutputName } from '../outputs';
import { cleanUp } from '../phases/cleanup';
import { runPhase } from '../phases/phase';
import type { PhaseName } from '../phaseTable';
import { type PhaseReport, type RunReport, withPhase } from '../report/runReport';
import type { Sink } from '../run/log';
import { VirtualClock } from '../simulator/core/clock';
import { type RoleUsage, usageOf } from '../simulator/iam/usage';
import { EPOCH, type Simulator, startSimulator } from '../simulator/server';
import { startRun } from '../start';
import { count } from '../words';
import { loseFormerCluster } from './formerCluster';
import { accountFor, inputsFor, runnerPath } from './inputs';
import { allowOnly } from './permissions';

export interface RehearsalResult {
  readonly inputs: Inputs;
  /** How each phase went, in simulated time. */
  readonly phases: readonly PhaseReport[];
  readonly outputs: ReadonlyMap<OutputName, string>;
  /** Why a phase failed, in lines for people. */
  readonly failure?: string;
  readonly report: RunReport;
  /** The resources in Terraform's language, by the phase that made them. */
  readonly terraform: ReadonlyMap<PhaseName, string>;
  /** What the roles were allowed and what they used; in an account of its own, they are allowed what docs/permissions.md lists. */
  readonly permissions: readonly RoleUsage[];
  /** Milliseconds of real time. */
  readonly took: number;
}

/** What decides how a rehearsal goes, beside its inputs: with the same, durations, ids and times are the same. */
export interface Course {
  /** 1 where it is not given. */
  readonly seed?: number;
  /** When it begins, milliseconds since the epoch; a fixed time where it is not given. */
  readonly start?: number;
}

/** The same as options of a simulator. */
export const courseOf = ({ seed = 1, start = EPOCH }: Course) => ({ seed, clock: new VirtualClock(start) });

/**
 * Runs the phases on a simulator of their own, in this process and on its virtual clock.
 * @param inputs the user's own inputs, by name; without them an example
 * @throws ConfigurationError if the inputs cannot be used
 */
export async function rehearse(options: {
  readonly inputs?: RawInputs;
  readonly print: (line: string) => void;
} & Course): Promise<RehearsalResult> {
  const started = Date.now();
  const simulator = await startSimulator({ ...accountFor(options.inputs), ...courseOf(options) });
  try {
    const inputs = inputsFor(simulator, options.inputs, options.print);
    const backup = await loseFormerCluster(simulator, inputs, async former =>
      rehearseOn(simulator, { inputs: former, asGiven: true, runId: 'former', print: () => undefined }));
    if (backup !== undefined) options.print(`On the simulated account ${inputs.name} had a cluster that is lost: ${backup} is its backup.`);
    return { ...await rehearseOn(simulator, { ...options, inputs, asGiven: true, leastPrivilege: true }), took: Date.now() - started };
  } finally {
    await simulator.close();
  }
}

/** What a rehearsal on a simulator that goes on to exist is told. */
interface Rehearsed {
  readonly inputs?: RawInputs;
  /** Takes the inputs as they are, also where the simulated account would give its own. */
  readonly asGiven?: boolean;
  /** Checks every call against the permissions that the action lists. */
  readonly leastPrivilege?: boolean;
  /** Of the workflow's run that this is: each changes a storage alone. */
  readonly runId?: string;
  /** What earlier runs have come to, for a report of all of them. */
  readonly before?: RunReport;
  readonly print: (line: string) => void;
}

/** The same on a simulator that goes on to exist: rehearsed twice, a world shows what the second time changes. */
export async function rehearseOn(simulator: Simulator, options: Rehearsed): Promise<Omit<RehearsalResult, 'took'>> {
  const { clock, leave } = simulator.clock.share();
  try {
    return await rehearseBy(clock, simulator, options);
  } finally {
    leave();
  }
}

async function rehearseBy(clock: Clock, simulator: Simulator, options: Rehearsed): Promise<Omit<RehearsalResult, 'took'>> {
  const { print } = options;
  const given = options.asGiven ? options.inputs ?? {} : inputsFor(simulator, options.inputs, print);
  const inputs = readInputs(given, simulator.env);
  if (inputs.caPrivateKey !== undefined) await checkHandedKey({ inputs, environment: simulator.env });
  const handed = (step: PhaseName | 'cleanup') =>
    readInputs(Object.fromEntries(inputsOf(step).map(name => [name, given[name]])), simulator.env, step === 'cleanup' ? [] : [step]);
  const path = inputs.worker.kind === 'runner' ? { PATH: runnerPath(simulator) } : {};
  const environment = { GITHUB_RUN_ID: '1', ...simulator.env, ...path, ...options.runId && { GITHUB_RUN_ID: options.runId } };
  if (options.leastPrivilege) allowOnly(simulator.world, inputs, given);
  let report = options.before;
  const terraform = new Map<PhaseName, string>();
  const told = new Set<string>();
  for (const phase of inputs.phases) {
    print(`\n${phase}`);
    const begun = clock.now();
    const run = await startRun({
      phase, inputs: handed(phase), environment, clock, sink: sinkTo(print), mask: () => undefined, told,
    });
    let stopped: unknown;
    try {
      await runPhase(phase, run);
    } catch (thrown) {
      stopped = thrown;
    }
    if (stopped instanceof Pending) print(`  pending: waiting for ${stopped.message}`);
    if (run.record.terraform !== undefined) terraform.set(phase, run.record.terraform);
    report = withPhase(report, run, { phase, stopped, begun, ended: clock.now() });
    if (stopped !== undefined) break;
  }
  const last = handed('cleanup');
  await cleanUp(last, async () => {
    print('\ncleanup');
    return startRun({ inputs: last, environment, clock, sink: sinkTo(print), mask: () => undefined, told });
  }).catch((error: unknown) => {
    // As on GitHub: what has failed first is what the job has failed of.
    if (report?.phases.at(-1)?.status !== 'failed') throw error;
    print(`  ${explain(error)}`);
  });
  const { phases, outputs } = report!;
  const { status, outcome } = phases.at(-1)!;
  return {
    inputs,
    phases,
    report: report!,
    outputs: new Map(Object.entries(outputs) as [OutputName, string][]),
    failure: status === 'failed' ? outcome : undefined,
    terraform,
    permissions: usageOf(simulator.world.iam),
  };
}

const sinkTo = (print: (line: string) => void): Sink => ({
  line: text => print(`  ${text}`),
  warning: (text, time, severity) => print(`  ${time}  ${(severity ?? 'warning').padEnd(8)} ${text}`),
  folded: (title, lines) => print(`  ${title} (${count(lines.length, 'line')} in the log of a run)`),
});
