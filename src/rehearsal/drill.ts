import { ConfigurationError } from '../errors';
import type { RawInputs } from '../inputs/table';
import type { RunReport } from '../report/runReport';
import { prices } from '../run/prices';
import { type Simulator, startSimulator } from '../simulator/server';
import { count } from '../words';
import { runCommand } from './drills/command';
import { type Scene, sceneOf } from './drills/scene';
import { type Drill, drills, type Step } from './drills/table';
import { isUsable, Watch } from './drills/watch';
import { accountFor, inputsFor } from './inputs';
import { rehearseOn } from './rehearsal';

export type DrillName = keyof typeof drills;

export interface DrillResult {
  readonly drill: Drill;
  /** Everything from the building on. */
  readonly report: RunReport;
  readonly healths: { readonly before: string; readonly struck: string; readonly after: string };
  /** Whether a ciphertext of before can be decrypted again, and the files are those of before. */
  readonly keyWorks: boolean;
  readonly sameFiles: boolean;
  readonly minutesWithoutKey: number;
  /** US dollars, of all HSMs from the strike on. */
  readonly hsmCost: number;
  /** Minutes from the strike to the last look. */
  readonly minutes: number;
  /** A phase that failed, in lines for people. */
  readonly failure?: string;
  /** Milliseconds of real time. */
  readonly took: number;
}

const built = 'provision, initialize, activate, connect, storage';

/** @throws ConfigurationError if there is none of that name */
export function drillOf(name: string): Drill {
  const drill = drills[name];
  if (drill === undefined) throw new ConfigurationError(`--drill: expected list, or one of ${Object.keys(drills).join(', ')} (got "${name}")`);
  return drill;
}

/**
 * A night on a simulated account: a finished storage, what befalls it, what `verify` says, the runbook's chapter step by step, and whether
 * the files can be read in the end.
 * @param inputs the user's own inputs, by name; without them an example
 */
export async function performDrill(drill: Drill, options: {
  readonly inputs?: RawInputs;
  readonly seed?: number;
  readonly print: (line: string) => void;
}): Promise<DrillResult> {
  const started = Date.now();
  const simulator = await startSimulator({ ...accountFor(options.inputs), seed: options.seed ?? 1 });
  try {
    return { ...await new Performance(simulator, drill, options.inputs, options.print).perform(), took: Date.now() - started };
  } finally {
    await simulator.close();
  }
}

class Performance {
  private report: RunReport | undefined;
  private readonly inputs: RawInputs;
  private runs = 0;

  constructor(
    private readonly simulator: Simulator, private readonly drill: Drill, given: RawInputs | undefined,
    private readonly print: (line: string) => void,
  ) {
    this.inputs = inputsFor(simulator, given, print);
  }

  async perform(): Promise<Omit<DrillResult, 'took'>> {
    const { simulator, drill, print } = this;
    print('A finished storage is built, and looked at.');
    const failed = await this.run(built, {}, () => undefined);
    if (failed !== undefined || this.report!.phases.at(-1)!.status !== 'complete') {
      throw new ConfigurationError('--drill: expected a configuration whose phases end complete on the simulator', {
        cause: new Error(failed ?? this.report!.phases.at(-1)!.outcome),
      });
    }
    const before = await this.verify(() => undefined);
    const scene = sceneOf(simulator, this.report!.name);
    const files = filesOf(simulator);
    print(`\n${clockOf(simulator)}  ${drill.night}`);
    const from = simulator.clock.now();
    const watch = new Watch(scene);
    await drill.strike(scene);
    print(`\nWhat verify says`);
    const struck = await this.verify();
    print(drill.steps.length === 0
      ? `\nThe runbook's chapter ${drill.chapter}: nothing helps.`
      : `\nWhat the runbook's chapter ${drill.chapter} says, step by step`);
    let failure: string | undefined;
    for (const [index, step] of drill.steps.entries()) {
      failure = await this.take(scene, step, index + 1);
      if (failure !== undefined) break;
    }
    print('\nWhat verify says now');
    const after = await this.verify();
    watch.end();
    return {
      drill, failure,
      report: this.report!,
      healths: { before, struck, after },
      keyWorks: isUsable(simulator.world, scene.key),
      sameFiles: filesOf(simulator) === files,
      minutesWithoutKey: watch.withoutKey,
      hsmCost: (watch.hsmMinutes / 60) * prices.hsmHour,
      minutes: Math.round((simulator.clock.now() - from) / 60_000),
    };
  }

  private async take(scene: Scene, step: Step, number: number): Promise<string | undefined> {
    if ('phases' in step) {
      const inputs = step.inputs?.(scene) ?? {};
      const shown = Object.keys(inputs).map(name => (name === 'source-backup-id' ? `${name}: ${inputs[name]}` : name));
      this.print(`\n${number}. Run the phases ${step.phases}${shown.length === 0 ? '' : ` with ${shown.join(', ')}`}`);
      return this.run(step.phases, inputs, this.print);
    }
    this.print(`\n${number}. ${await runCommand(scene, step.command)}`);
    // What KMS and CloudHSM are asked for is done within minutes.
    await this.simulator.clock.sleep(30 * 60_000);
    return undefined;
  }

  /** @returns the health */
  private async verify(print = this.print): Promise<string> {
    await this.run('verify', { 'verify-users': 'true' }, print);
    return this.report!.outputs.health ?? 'unknown';
  }

  /** @returns why a phase failed */
  private async run(phases: string, inputs: RawInputs, print: (line: string) => void): Promise<string | undefined> {
    const { report, failure } = await rehearseOn(this.simulator, {
      inputs: { ...this.inputs, ...inputs, phases }, asGiven: true, before: this.report, runId: `${++this.runs}`, print,
    });
    this.report = report;
    return failure;
  }
}

const clockOf = ({ clock }: Simulator): string => `${new Date(clock.now()).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

const filesOf = ({ world: { fsx } }: Simulator): string => [...fsx.fileSystems.keys(), ...fsx.volumes.keys()].join(' ');

/** Whether it has ended as its drill says. */
export function endedAsSaid({ drill, failure, healths, keyWorks, sameFiles }: DrillResult): boolean {
  if (failure !== undefined) return false;
  const isBack = healths.after === 'healthy' && keyWorks;
  return drill.lost === undefined ? isBack && sameFiles : !isBack || !sameFiles;
}

/** The end of a drill, in lines for a terminal. */
export function showDrill(result: DrillResult): string[] {
  const { drill, failure, healths, keyWorks, sameFiles, minutesWithoutKey, hsmCost, minutes, took } = result;
  return [
    '', ...failure === undefined ? [] : ['Failed', `  ${failure}`],
    'The drill',
    `  before, after the strike, in the end      ${healths.before}, ${healths.struck}, ${healths.after}`,
    `  the key of before                         ${keyWorks ? 'decrypts what it had encrypted' : 'cannot be used'}`,
    `  the files of before                       ${sameFiles && keyWorks ? 'can be read' : 'cannot be read'}`,
    `  without the key                           ${count(minutesWithoutKey, 'minute')} of ${minutes}`,
    `  cost of the HSMs meanwhile                $${hsmCost.toFixed(2)}`,
    ...drill.lost === undefined ? [] : [`  ${drill.lost}`],
    '', `${endedAsSaid(result) ? 'As the runbook says' : 'NOT as the runbook says'}, in ${(took / 1000).toFixed(1)} s of real time. `
    + 'Nothing was created anywhere.',
  ];
}
