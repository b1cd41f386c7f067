import type { RawInputs } from '../../src/inputs/table';
import type { CallFate } from '../../src/simulator/core/faults';
import { Random } from '../../src/simulator/core/random';
import type { Attempt, Storage } from '../support/storage';
import { begin, doubled, lost, run, type Scenario, scenarios } from './storages';

/** How a trial has ended: well, or not. */
export type End = 'converged' | 'stuck' | 'lost' | 'doubled' | 'hung';

export interface Outcome {
  readonly end: End;
  /** How many runs it took, the one that met with trouble included. */
  readonly runs: number;
  /** What was wrong, where it has not ended well. */
  readonly why?: string;
}

/** One thing that goes wrong, and what the runs after it make of it. */
export interface Trial {
  /** Of which kind: a row of the table. */
  readonly kind: string;
  /** What tells it from the others of its kind; the command to see it again names both. */
  readonly name: string;
  readonly perform: () => Promise<Outcome>;
}

/** Real milliseconds after which nothing comes any more, and virtual ones, of all runs of a trial together. */
const patience = 180_000;
const virtualPatience = 7 * 86_400_000;

/** Runs, after one that met with trouble, until it is as it should be. */
async function converge(storage: Storage, scenario: Scenario, runs = 1): Promise<Outcome> {
  let last: Attempt | undefined;
  const begun = storage.simulator.clock.now();
  for (let more = 0; more < 4; more++) {
    const wrong = [lost(storage), doubled(storage).filter(what => !what.endsWith('workers left'))];
    if (wrong[0]!.length > 0) return { end: 'lost', runs: runs + more, why: wrong[0]!.join('; ') };
    if (wrong[1]!.length > 0) return { end: 'doubled', runs: runs + more, why: wrong[1]!.join('; ') };
    last = await run(storage, `after-${more}`, scenario.inputs);
    if (storage.simulator.clock.now() - begun > virtualPatience) return { end: 'hung', runs: runs + more + 1, why: 'a week is over' };
    if (last.status !== scenario.ends || scenario.faults(storage).length > 0) continue;
    // A worker of a run that died ends by itself after four hours.
    await storage.simulator.clock.sleep(5 * 3_600_000);
    const left = [...lost(storage), ...doubled(storage)];
    return { end: left.length === 0 ? 'converged' : 'doubled', runs: runs + more + 1, why: left.join('; ') };
  }
  const why = `${last!.status}: ${last!.failure ?? ''} ${scenario.faults(storage).join('; ')}`;
  return { end: 'stuck', runs: runs + 4, why: why.slice(0, 400) };
}

/** Whatever becomes of it: a crash of the client comes out as an error. */
const attempt = async (storage: Storage, runId: string, inputs: RawInputs): Promise<Attempt | undefined> =>
  run(storage, runId, inputs).catch(() => undefined);

/** The client dies right after each request of the scenario, before it hears of the answer: the same as right before the next one. */
export async function kills(scenario: Scenario): Promise<Trial[]> {
  const count = (await requestsOf(scenario)).length;
  return Array.from({ length: count }, (_, index): Trial => ({
    kind: `${scenario.name}, killed`,
    name: `after request ${index + 1}`,
    perform: async () => {
      const storage = await begin(scenario);
      const { world } = storage.simulator;
      world.faults.add({ service: '*', operation: '*', call: index + 1, fault: 'crash' });
      await attempt(storage, 'killed', scenario.inputs);
      world.faults.clear();
      return converge(storage, scenario);
    },
  }));
}

const fates: Readonly<Record<string, CallFate>> = {
  'throttled': 'throttle', 'AWS failed': 'internal', 'answer lost': 'lost', 'never answered': 'silent', 'session over': 'expired',
};

/** Everything that can befall a call, at the first and the last of each kind. */
export async function faults(scenario: Scenario): Promise<Trial[]> {
  // What befalls a program on the worker is no fault of a call of AWS's.
  const requests = (await requestsOf(scenario)).filter(({ service }) => service !== 'worker');
  const kinds = [...new Set(requests.map(({ service, operation }) => `${service}:${operation}`))];
  return kinds.flatMap(kind => {
    const [service = '', operation = ''] = kind.split(/:(.*)/s);
    const times = requests.filter(each => each.service === service && each.operation === operation).length;
    return [...new Set([1, times])].flatMap(call => Object.entries(fates).map(([what, fault]): Trial => ({
      kind: `${scenario.name}, ${what}`,
      name: `${kind} ${call}`,
      perform: async () => {
        const storage = await begin(scenario);
        storage.simulator.world.faults.add({ service, operation, call, fault });
        await attempt(storage, 'troubled', scenario.inputs);
        storage.simulator.world.faults.clear();
        return converge(storage, scenario);
      },
    })));
  });
}

const phasesAlone: readonly (readonly [phase: string, begins: string | undefined])[] = [
  ['provision', undefined], ['initialize', 'provision'], ['activate', 'provision, initialize'],
  ['connect', 'provision, initialize, activate'], ['storage', 'provision, initialize, activate, connect'],
];

/** Two or three runs that begin within an hour of each other; of each phase, of the whole, and a deployment beside a teardown. */
export function interleavings(seeds: number): Trial[] {
  const [deploy, , teardown] = scenarios as readonly [Scenario, Scenario, Scenario];
  const of = (seed: number) => new Random(`interleaving ${seed}`);
  const together = (kind: string, scenario: Scenario, runs: (random: Random) => readonly RawInputs[]) =>
    Array.from({ length: seeds }, (_, index): Trial => ({
      kind, name: `seed ${index + 1}`, perform: async () => atOnce(scenario, runs, of(index + 1)),
    }));
  const several = (random: Random, inputs: RawInputs) => Array.from({ length: 2 + Math.floor(random.next() * 2) }, () => inputs);
  return [
    ...phasesAlone.flatMap(([phase, begins]) => together(`${phase}, at once`, {
      ...deploy, name: `${phase} alone`, begins, inputs: { phases: phase }, faults: () => [],
    }, random => several(random, { phases: phase }))),
    ...together('deploy, at once', deploy, random => several(random, deploy.inputs)),
    ...together('deploy beside teardown', teardown, () => [deploy.inputs, teardown.inputs]),
  ];
}

async function atOnce(scenario: Scenario, runs: (random: Random) => readonly RawInputs[], random: Random): Promise<Outcome> {
  const storage = await begin(scenario);
  const { clock } = storage.simulator;
  const ended = await Promise.all(runs(random).map(async (inputs, index) => {
    const { clock: own, leave } = clock.share();
    // Half of them begin at about the same moment.
    await own.sleep(random.next() * (random.next() < 0.5 ? 20_000 : 3_600_000));
    const running = run(storage, `at-once-${index}`, inputs);
    leave();
    return running;
  }));
  const failed = ended.find(({ status }) => status === 'failed');
  const outcome = await converge(storage, scenario, ended.length);
  return outcome.end === 'converged' && failed !== undefined ? { ...outcome, end: 'stuck', why: `one failed: ${failed.failure}` } : outcome;
}

const words = /\b(undefined|null|NaN|TypeError|is not (a function|iterable|defined)|Cannot read|\[object|Invalid Date|Unexpected token)\b/;

/** Answers that say less, or something else, than AWS's models promise. Nobody is to read a word of JavaScript, and nothing is to hang. */
export async function oddAnswers(scenario: Scenario, seeds: number): Promise<Trial[]> {
  const requests = await requestsOf(scenario);
  const answered = requests.filter(({ service }) => !['github', 'oidc', 'worker'].includes(service));
  const kinds = [...new Set(answered.map(({ service, operation }) => `${service}:${operation}`))];
  return Array.from({ length: seeds }, (_, index): Trial => {
    const random = new Random(`answer ${index + 1}`);
    const kind = kinds[Math.floor(random.next() * kinds.length)]!;
    const [service = '', operation = ''] = kind.split(':');
    return {
      kind: `${scenario.name}, odd answers`,
      name: `seed ${index + 1} (${kind})`,
      perform: async () => {
        const storage = await begin(scenario);
        const times = answered.filter(each => each.service === service && each.operation === operation).length;
        storage.simulator.world.faults.add({
          service, operation, call: 1 + Math.floor(random.next() * times), fault: { change: answer => odd(answer, random) as object },
        });
        const troubled = await run(storage, 'troubled', scenario.inputs).catch((error: Error) => ({ failure: `thrown: ${error.message}` }));
        storage.simulator.world.faults.clear();
        const said = troubled.failure ?? '';
        return words.test(said) ? { end: 'stuck', runs: 1, why: said.slice(0, 300) } : { end: 'converged', runs: 1 };
      },
    };
  });
}

/** The answer without one of its members, or with another value in it. */
function odd(answer: unknown, random: Random): unknown {
  const members = membersOf(answer);
  if (members.length === 0) return answer;
  const at = members[Math.floor(random.next() * members.length)]!;
  const values = [undefined, null, '', 0, [], {}, 'SOMETHING_NEW'];
  return replaced(answer, at, values[Math.floor(random.next() * values.length)]);
}

type Path = readonly (string | number)[];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !(value instanceof Date) && !ArrayBuffer.isView(value);

function membersOf(value: unknown, at: Path = []): Path[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, each]) => [[...at, key], ...membersOf(each, [...at, key])]);
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const copy: Record<string, unknown> = { ...value as Record<string, unknown> };
  copy[key] = replaced(copy[key], rest, by);
  return Array.isArray(value) ? Object.values(copy) : copy;
}

const known = new Map<string, Storage['simulator']['requests']>();

/** What the scenario asks of AWS and GitHub where nothing goes wrong. */
async function requestsOf(scenario: Scenario): Promise<Storage['simulator']['requests']> {
  if (!known.has(scenario.name)) {
    const storage = await begin(scenario);
    const before = storage.simulator.requests.length;
    const { status, failure } = await run(storage, 'well', scenario.inputs);
    if (status !== scenario.ends) throw new Error(`${scenario.name} does not end well by itself: ${failure}`);
    known.set(scenario.name, storage.simulator.requests.slice(before));
  }
  return known.get(scenario.name)!;
}

/** Performs it within its time. */
export async function tryOut(trial: Trial): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Outcome>(resolve => {
    timer = setTimeout(() => resolve({ end: 'hung', runs: 0, why: `no end after ${patience / 1000} s` }), patience);
  });
  try {
    return await Promise.race([trial.perform(), late]);
  } finally {
    clearTimeout(timer);
  }
}
