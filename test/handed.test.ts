import { Pending } from '../src/errors';
import { readInputs } from '../src/inputs/read';
import { camel, type Inputs, inputsOf, type RawInputs } from '../src/inputs/table';
import { cleanUp } from '../src/phases/cleanup';
import { runPhase } from '../src/phases/phase';
import { type PhaseName, phaseNames } from '../src/phaseTable';
import { inputsFor } from '../src/rehearsal/inputs';
import type { Run } from '../src/run/run';
import { startSimulator } from '../src/simulator/server';
import { startRun } from '../src/start';
import { testAuthority } from './support/authority';
import { closeAfter } from './support/open';

/** All that is looked at of an object, by name. */
function watched<T extends object>(object: T, seen: Set<string>): T {
  return new Proxy(object, {
    get: (target, name, self) => {
      if (typeof name === 'string') seen.add(name);
      return Reflect.get(target, name, self) as unknown;
    },
  });
}

/** Deletions take days, for which nobody waits here. */
function refusePending(error: unknown): void {
  if (!(error instanceof Pending)) throw error;
}

/** The inputs at which each step of a job looks, among them some that it was not handed. */
async function looks(given: RawInputs): Promise<Map<PhaseName | 'cleanup', Set<string>>> {
  const simulator = await startSimulator();
  closeAfter('test', simulator);
  const all: RawInputs = { ...inputsFor(simulator, undefined, () => undefined), 'poll-interval': '60', ...given };
  const handed = (step: PhaseName | 'cleanup') =>
    readInputs(Object.fromEntries(inputsOf(step).map(name => [name, all[name]])), simulator.env, []);
  const start = async (inputs: Inputs, phase?: PhaseName) => startRun({
    phase, inputs, environment: { GITHUB_RUN_ID: '1', ...simulator.env }, clock: simulator.clock, mask: () => undefined,
    sink: { line: () => undefined, warning: () => undefined, folded: () => undefined },
  });
  const found = new Map<PhaseName | 'cleanup', Set<string>>();
  const look = async (step: PhaseName | 'cleanup', go: (inputs: Inputs, begin: () => Promise<Run>) => Promise<void>) => {
    const [inputs, seen] = [handed(step), new Set<string>()];
    const seeing = watched(inputs, seen);
    await go(seeing, async () => Object.assign(await start(inputs, step === 'cleanup' ? undefined : step), { inputs: seeing }));
    found.set(step, seen);
  };
  for (const phase of readInputs(all, simulator.env).phases) {
    await look(phase, async (_, begin) => runPhase(phase, await begin()).catch(refusePending));
  }
  await look('cleanup', cleanUp);
  return found;
}

/** Whose CA it is, the certificate says where the key is not handed over. */
const lookedFor: Partial<Record<string, readonly string[]>> = { provision: ['caPrivateKey'] };

test.each<[string, () => Promise<RawInputs>]>([
  ['a CA made by us', async () => ({})],
  ['a CA that is brought, with its key', testAuthority],
])('no step looks at an input that it is not handed: %s', async (_, given) => {
  const found = await looks({ 'phases': phaseNames.join(), 'verify-users': 'true', 'confirm': 'vault', ...await given() });
  const undeclared = [...found].flatMap(([step, seen]) => {
    const known = [...inputsOf(step).map(camel), ...lookedFor[step] ?? []];
    return [...seen].filter(name => !known.includes(name)).map(name => `${name} in ${step}`);
  });
  expect(undeclared).toEqual([]);
}, 120_000);
