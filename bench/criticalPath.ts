import { parseArgs } from 'node:util';
import { accountFor, inputsFor } from '../src/rehearsal/inputs';
import { courseOf, rehearseOn } from '../src/rehearsal/rehearsal';
import type { DurationName } from '../src/simulator/core/durations';
import { startSimulator } from '../src/simulator/server';
import { print } from './measure';

/**
 * How much longer a deployment takes than AWS itself, in virtual time: over the longest chain of AWS's own durations, that nobody can be
 * faster than. Beside it, with the same durations, the published procedure: each step asked for when the one before was seen, a look
 * every 15 seconds, and the worker made when it is needed. Virtual time is the same on every machine.
 */
const { values: { seeds } } = parseArgs({ options: { seeds: { type: 'string', default: '20' } } });

/** What each can begin with no sooner than when the one before it is over. */
const chain: readonly DurationName[] = [
  'cluster.create', 'hsm.create', 'hsm.csr', 'cluster.initialize', 'cluster.activate', 'hsm.join', 'store.connect', 'filesystem.create',
  'svm.create', 'volume.create',
];

/** What comes between for the published procedure, which makes its worker when the cluster is initialized; its scripts are not counted. */
const worker: readonly DurationName[] = ['instance.start', 'instance.agent'];

/** Seconds. */
const look = 15;

interface Course { readonly ours: number; readonly aws: number; readonly published: number; readonly requests: number }

async function courseOfSeed(seed: number): Promise<Course> {
  const simulator = await startSimulator({ ...accountFor(undefined), ...courseOf({ seed }) });
  try {
    const { clock, world: { durations } } = simulator;
    const drawn = new Map<DurationName, number>();
    const draw = durations.draw.bind(durations);
    durations.draw = name => {
      const ms = draw(name);
      if (!drawn.has(name)) drawn.set(name, ms / 1000);
      return ms;
    };
    const begun = clock.now();
    const { failure, phases } = await rehearseOn(simulator, {
      inputs: inputsFor(simulator, undefined, () => undefined), asGiven: true, print: () => undefined,
    });
    if (failure !== undefined) throw new Error(failure);
    const seconds = (names: readonly DurationName[], shown: (s: number) => number) =>
      names.reduce((sum, name) => sum + shown(drawn.get(name)!), 0);
    return {
      ours: (Date.parse(phases.at(-1)!.ended) - begun) / 1000,
      aws: seconds(chain, s => s),
      published: seconds([...chain, ...worker], s => Math.ceil(s / look) * look),
      // What a stand-in on a simulated machine asks the simulator reaches no AWS.
      requests: simulator.requests.filter(({ service }) => service !== 'worker').length,
    };
  } finally {
    await simulator.close();
  }
}

const sorted = (values: readonly number[]) => [...values].sort((one, other) => one - other);
const median = (values: readonly number[]) => sorted(values)[Math.floor(values.length / 2)]!;

async function main(): Promise<void> {
  const courses: Course[] = [];
  for (let seed = 1; seed <= Number(seeds); seed++) courses.push(await courseOfSeed(seed));
  const row = (name: string, ratios: readonly number[]) =>
    [name, median(ratios).toFixed(3), Math.max(...ratios).toFixed(3)];
  print(['over AWS\'s own durations', 'median', 'worst'], [
    row('a deployment', courses.map(({ ours, aws }) => ours / aws)),
    row('the published procedure', courses.map(({ published, aws }) => published / aws)),
  ]);
  const requests = courses.map(each => each.requests);
  console.log(`Requests of a deployment: ${median(requests)} in the median, ${Math.max(...requests)} at most. AWS's own durations: `
    + `${(median(courses.map(({ aws }) => aws)) / 60).toFixed(0)} minutes in the median. ${courses.length} seeds.`);
}

void main();
