import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explain, Pending } from '../errors';
import { type Inputs, type RawInputs, readInputs } from '../inputs';
import type { OutputName } from '../outputs';
import { loadPhase } from '../phases/phase';
import type { PhaseName } from '../phases/names';
import { writeEvidence } from '../report/evidence';
import type { Sink } from '../report/log';
import type { WaitRecord } from '../report/record';
import type { Run } from '../run';
import { type Simulator, startSimulator } from '../simulator/server';
import { startRun } from '../start';
import { dismissEphemeral } from '../worker/ephemeral';
import { accountFor, inputsFor } from './inputs';

/** How one phase went. Times in simulated milliseconds since the epoch. */
export interface PhaseResult {
  readonly phase: PhaseName;
  readonly status: 'complete' | 'pending' | 'failed';
  readonly begun: number;
  readonly ended: number;
  readonly waits: readonly WaitRecord[];
}

export interface RehearsalResult {
  readonly inputs: Inputs;
  readonly phases: readonly PhaseResult[];
  readonly outputs: ReadonlyMap<OutputName, string>;
  /** Why a phase failed, in lines for people. */
  readonly failure?: string;
  /** Milliseconds of real time. */
  readonly took: number;
  /** HSM hours until the end of the rehearsal. */
  readonly hsmHours: number;
}

/**
 * Runs the phases on a simulator of their own, in this process and on its virtual clock.
 * @param inputs the user's own inputs, by name; without them an example
 * @throws ConfigurationError if the inputs cannot be used
 */
export async function rehearse(options: {
  readonly inputs?: RawInputs;
  readonly seed?: number;
  readonly print: (line: string) => void;
}): Promise<RehearsalResult> {
  const started = Date.now();
  const simulator = await startSimulator({ ...accountFor(options.inputs), seed: options.seed ?? 1 });
  try {
    return { ...await rehearseOn(simulator, options), took: Date.now() - started };
  } finally {
    await simulator.close();
  }
}

/** The same on a simulator that goes on to exist: rehearsed twice, a world shows what the second time changes. */
export async function rehearseOn(simulator: Simulator, options: {
  readonly inputs?: RawInputs;
  /** Takes the inputs as they are, also where the simulated account would give its own. */
  readonly asGiven?: boolean;
  readonly print: (line: string) => void;
}): Promise<Omit<RehearsalResult, 'took'>> {
  const { print } = options;
  const environment = { ...simulator.env, GITHUB_RUN_ID: '1', RUNNER_TEMP: await mkdtemp(join(tmpdir(), 'safe-storage-rehearsal-')) };
  const inputs = readInputs(options.asGiven ? options.inputs ?? {} : await inputsFor(simulator, options.inputs, print), environment);
  const phases: PhaseResult[] = [];
  const outputs = new Map<OutputName, string>();
  let failure: string | undefined;

  for (const phase of inputs.phases) {
    print(`\n${phase}`);
    const begun = simulator.clock.now();
    const run = await startRun({
      inputs, environment, clock: simulator.clock, sink: sinkTo(print), mask: () => undefined,
    });
    const status = await runPhase(run, phase, stopped => {
      if (stopped instanceof Pending) print(`  pending: waiting for ${stopped.message}`);
      else failure = explain(stopped);
    });
    run.record.output('status', status === 'failed' ? undefined : status);
    run.record.output('evidence', await writeEvidence(run, phase, status));
    for (const [name, value] of run.record.outputs) outputs.set(name, value);
    phases.push({ phase, status, begun, ended: simulator.clock.now(), waits: run.record.waits });
    if (status !== 'complete') break;
  }
  await dismissWorker(simulator, inputs, environment, print);
  return { inputs, phases, outputs, failure, hsmHours: hsmHours(simulator) };
}

const sinkTo = (print: (line: string) => void): Sink => ({
  line: text => print(`  ${text}`),
  warning: (text, time) => print(`  ${time}  warning  ${text}`),
});

async function runPhase(run: Run, phase: PhaseName, stopped: (by: unknown) => void): Promise<PhaseResult['status']> {
  try {
    await (await loadPhase[phase]())(run);
    return 'complete';
  } catch (error) {
    stopped(error);
    return error instanceof Pending ? 'pending' : 'failed';
  }
}

async function dismissWorker(simulator: Simulator, inputs: Inputs, environment: NodeJS.ProcessEnv, print: (line: string) => void): Promise<void> {
  if (inputs.worker.kind !== 'ephemeral') return;
  print('\ncleanup');
  await dismissEphemeral(await startRun({ inputs, environment, clock: simulator.clock, sink: sinkTo(print), mask: () => undefined }));
}

/** HSMs are paid from their creation on, by the hour or part of it [CloudHSM pricing]. */
function hsmHours({ world, clock }: Simulator): number {
  const hsms = [...world.cloudhsm.clusters.values()].flatMap(cluster => cluster.hsms);
  return hsms.reduce((hours, hsm) => hours + Math.ceil((clock.now() - hsm.created) / 3_600_000), 0);
}
