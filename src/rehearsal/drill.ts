import { systemClock } from '../clock';
import { type DrillName, drillNames, nights } from '../drillTable';
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
import { type Course, courseOf, rehearseOn } from './rehearsal';

export interface DrillResult {
  readonly name: DrillName;
  readonly drill: Drill;
  /** Everything from the building on. */
  readonly report: RunReport;
  readonly healths: { readonly before: string; readonly struck: string; readonly after: string };
  /** Whether a ciphertext of before can be decrypted again, and the files are those of before. */
  readonly keyWorks: boolean;
  readonly sameFiles: boolean;
  /** Whether the last verification still names the chapter. */
  readonly isStillFound: boolean;
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
export function drillNamed(name: string): DrillName {
  const known = drillNames.find(each => each === name);
  if (known === undefined) throw new ConfigurationError(`--drill: expected list, or one of ${drillNames.join(', ')} (got "${name}")`);
  return known;
}

/**
 * A night on a simulated account: a finished storage, what befalls it, what `verify` says, the runbook's chapter step by step, and whether
 * the files can be read in the end.
 * @param inputs the user's own inputs, by name; without them an example
 */
export async function performDrill(name: DrillName, options: {
  readonly inputs?: RawInputs;
  readonly print: (line: string) => void;
} & Course): Promise<DrillResult> {
  const started = systemClock.now();
  const simulator = await startSimulator({ ...accountFor(options.inputs), ...courseOf(options) });
  try {
    return { ...await performDrillOn(simulator, name, options), took: systemClock.now() - started };
  } finally {
    await simulator.close();
  }
}

/** The same on a simulator that goes on to exist; one on which a storage was finished already takes what was reported of that. */
export async function performDrillOn(simulator: Simulator, name: DrillName, options: {
  readonly inputs?: RawInputs;
  readonly built?: RunReport;
  readonly print: (line: string) => void;
}): Promise<Omit<DrillResult, 'took'>> {
  const performance = new Performance(simulator, name, options.inputs, options.print);
  return performance.perform(options.built ?? await performance.build());
}

class Performance {
  private report: RunReport | undefined;
  private readonly inputs: RawInputs;
  private readonly drill: Drill;
  private readonly taken: string[] = [];
  private runs = 0;

  constructor(
    private readonly simulator: Simulator, private readonly name: DrillName, given: RawInputs | undefined,
    private readonly print: (line: string) => void,
  ) {
    this.drill = drills[name];
    this.inputs = inputsFor(simulator, given, print);
  }

  async build(): Promise<RunReport> {
    this.print('A finished storage is built, and looked at.');
    const failed = await this.run(built, {}, () => undefined);
    if (failed !== undefined || this.report!.phases.at(-1)!.status !== 'complete') {
      throw new ConfigurationError('--drill: expected a configuration whose phases end complete on the simulator', {
        cause: new Error(failed ?? this.report!.phases.at(-1)!.outcome),
      });
    }
    return this.report!;
  }

  async perform(finished: RunReport): Promise<Omit<DrillResult, 'took'>> {
    const { simulator, drill, print } = this;
    this.report = finished;
    const before = await this.verify(() => undefined);
    const scene = sceneOf(simulator, finished.name, async (phases, inputs) => this.run(phases, inputs, print));
    const files = filesOf(simulator);
    print(`\n${clockOf(simulator)}  ${nights[this.name]}`);
    const from = simulator.clock.now();
    const watch = new Watch(scene);
    await drill.strike(scene);
    print('\nWhat verify says');
    const struck = await this.verify();
    const found = this.report!.phases.at(-1)!.findings.map(({ severity, what }) => `${severity}: ${what}`);
    print(drill.steps.length === 0
      ? `\nThe runbook's chapter ${drill.chapter}: nothing brings it back.`
      : `\nWhat the runbook's chapter ${drill.chapter} says, step by step`);
    let failure: string | undefined;
    for (const [index, step] of drill.steps.entries()) {
      failure = await this.take(scene, step, index + 1);
      if (failure !== undefined) break;
    }
    print('\nWhat verify says now');
    const after = await this.verify();
    watch.end();
    const outcome = {
      name: this.name, drill, failure,
      healths: { before, struck, after },
      keyWorks: isUsable(simulator.world, scene.key),
      sameFiles: filesOf(simulator) === files,
      isStillFound: this.report!.phases.at(-1)!.findings.some(({ runbook }) => runbook === drill.chapter),
      minutesWithoutKey: watch.withoutKey,
      hsmCost: (watch.hsmMinutes / 60) * prices.hsmHour,
      minutes: Math.round((simulator.clock.now() - from) / 60_000),
    };
    const shown: RunReport['drill'] = {
      name: this.name,
      night: nights[this.name],
      chapter: drill.chapter,
      found, steps: this.taken,
      end: endOf(outcome).map(([what, so]) => ({ what, so })),
      asSaid: endedAsSaid(outcome),
    };
    return { ...outcome, report: { ...this.report!, drill: shown } };
  }

  private async take(scene: Scene, step: Step, number: number): Promise<string | undefined> {
    if ('phases' in step) {
      const inputs = step.inputs?.(scene) ?? {};
      const shown = Object.keys(inputs).map(name => (name === 'source-backup-id' ? `${name}: ${inputs[name]}` : name));
      this.tell(`Run the phases ${step.phases}${shown.length === 0 ? '' : ` with ${shown.join(', ')}`}`, number);
      return this.run(step.phases, inputs, this.print);
    }
    if ('days' in step) {
      this.tell(`Wait ${count(step.days, 'day')}`, number);
      await this.simulator.clock.sleep(step.days * 24 * 3_600_000);
      return undefined;
    }
    this.tell(await runCommand(scene, step.command), number);
    // Until somebody types the next one; what is not done by then a phase waits for.
    await this.simulator.clock.sleep(60_000);
    return undefined;
  }

  private tell(step: string, number: number): void {
    this.taken.push(step);
    this.print(`\n${number}. ${step}`);
  }

  /** @returns the health */
  private async verify(print = this.print): Promise<string> {
    await this.run('verify', { 'verify-users': 'true' }, print);
    return this.report!.outputs.health ?? 'unknown';
  }

  /** @returns why a phase failed */
  private async run(phases: string, inputs: RawInputs, print: (line: string) => void): Promise<string | undefined> {
    const { report, failure } = await rehearseOn(this.simulator, {
      inputs: { ...this.inputs, ...inputs, phases }, asGiven: true, before: this.report, runId: `drill-${++this.runs}`, print,
    });
    this.report = report;
    return failure;
  }
}

const clockOf = ({ clock }: Simulator): string => `${new Date(clock.now()).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

const filesOf = ({ world: { fsx } }: Simulator): string => [...fsx.fileSystems.keys(), ...fsx.volumes.keys()].join(' ');

type Outcome = Omit<DrillResult, 'report' | 'took'>;

/** Whether it has ended as its drill says. */
export function endedAsSaid({ drill, failure, healths, keyWorks, sameFiles, isStillFound }: Outcome): boolean {
  if (failure !== undefined) return false;
  const isBack = healths.after === 'healthy' && keyWorks;
  return drill.lost === undefined ? isBack && sameFiles && !isStillFound : !isBack || !sameFiles;
}

/** How it has ended, each thing with what is so. */
const endOf = ({ drill, healths, keyWorks, sameFiles, minutesWithoutKey, minutes, hsmCost }: Outcome): [string, string][] => [
  ['What verify says before, when struck, in the end', `${healths.before}, ${healths.struck}, ${healths.after}`],
  ['The key of before', keyWorks ? 'works' : 'cannot be used'],
  ['The files of before', sameFiles && keyWorks ? 'can be read' : 'cannot be read'],
  ['Without the key', `${count(minutesWithoutKey, 'minute')} of ${minutes}`],
  ['Cost of the HSMs meanwhile', `$${hsmCost.toFixed(2)}, by the minute`],
  ...drill.lost === undefined ? [] : [['Lost', drill.lost] as [string, string]],
];

/** The end of a drill, in lines for a terminal. */
export function showDrill(result: DrillResult): string[] {
  const end = endOf(result);
  const width = Math.max(...end.map(([what]) => what.length)) + 2;
  return [
    ...result.failure === undefined ? [] : ['', 'Failed', ...result.failure.split('\n').map(line => `  ${line}`)],
    '', 'The drill',
    ...end.map(([what, so]) => `  ${what.padEnd(width)}${so}`),
    '', `${endedAsSaid(result) ? 'As the runbook says' : 'NOT as the runbook says'}, in ${(result.took / 1000).toFixed(1)} s of real time. `
    + 'Nothing was created anywhere.',
  ];
}
