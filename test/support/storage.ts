import type { RawInputs } from '../../src/inputs/table';
import type { OutputName } from '../../src/outputs';
import { inputsFor } from '../../src/rehearsal/inputs';
import { rehearseOn } from '../../src/rehearsal/rehearsal';
import type { RunReport } from '../../src/report/runReport';
import { type Simulator, type SimulatorOptions, startSimulator } from '../../src/simulator/server';
import { closeAfter, type Life } from './open';

/** A simulated account with what a run in it prints and puts out. */
export interface Storage {
  readonly simulator: Simulator;
  /** Everything that was printed so far. */
  readonly log: string[];
  /**
   * Runs phases, by the action's inputs over those of the example, which looks once a minute; `phases` says which.
   * @param runId of the workflow's run, where it is another one
   */
  run(inputs?: RawInputs, runId?: string): Promise<Attempt>;
}

export interface Attempt {
  readonly outputs: ReadonlyMap<OutputName, string>;
  /** The status of the last phase that ran. */
  readonly status: 'complete' | 'pending' | 'failed';
  readonly failure: string | undefined;
  /** The resources in Terraform's language, by phase. */
  readonly terraform: ReadonlyMap<string, string>;
  /** What a reader or an auditor is shown. */
  readonly report: RunReport;
  /** What this attempt printed. */
  readonly log: string;
  /** The calls that changed something, as `service:Operation`, in order; but for the lease's. */
  readonly changes: string[];
}

/**
 * Seconds between two looks at AWS: with the input's own default, three of four requests in a run would be looks at what has not changed.
 */
const pollInterval = '60';

/** Names of what a run takes and gives back around everything else; test/phases/lease.test.ts looks at it. */
const ofLease = /\/safe-storage\/[\w-]+\/lease\/\d/;
export const withoutLeases = (names: Iterable<string>): string[] => [...names].filter(name => !ofLease.test(name));

/** A new world; it ends with the test that makes it, or with the test file. */
export async function newStorage(options: SimulatorOptions = {}, life: Life = 'test'): Promise<Storage> {
  const simulator = await startSimulator(options);
  closeAfter(life, simulator);
  const log: string[] = [];
  return {
    simulator,
    log,
    run: async (inputs = {}, runId) => {
      const before = { lines: log.length, requests: simulator.requests.length };
      const example = inputsFor(simulator, undefined, () => undefined);
      const all = Object.fromEntries(
        Object.entries({ ...example, 'poll-interval': pollInterval, ...inputs }).filter(([, value]) => value !== undefined),
      );
      const result = await rehearseOn(simulator, { inputs: all, print: line => log.push(line), asGiven: true, runId });
      return {
        outputs: result.outputs,
        status: result.phases.at(-1)!.status,
        failure: result.failure,
        report: result.report,
        terraform: result.terraform,
        log: log.slice(before.lines).join('\n'),
        changes: simulator.requests.slice(before.requests)
          .filter(({ body }) => !ofLease.test(body))
          .map(({ service, operation }) => `${service}:${operation}`)
          .filter(call => !/:(Describe|Get|List|Simulate|AssumeRole|Encrypt|Decrypt|POST \/worker|GET )/.test(call)),
      };
    },
  };
}
