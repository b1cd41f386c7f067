import { createHash } from 'node:crypto';
import type { RawInputs } from '../../src/inputs/table';
import { type PhaseName, phaseNames } from '../../src/phaseTable';
import type { RequestRecord, SimulatorOptions } from '../../src/simulator/server';
import { testAuthority } from './authority';
import { keepInRun, keptInRun } from './runFolder';
import { newStorage, type Storage } from './storage';

/** What a file keeps of a storage: the account, and what a test may look back on. */
interface Kept {
  readonly state: string;
  readonly log: readonly string[];
  readonly requests: readonly RequestRecord[];
}

/** A storage with everything that the phases make. */
export const finishedStorage = async (options: SimulatorOptions = {}): Promise<Storage> => storageAfter({}, options);

/**
 * A storage on which the phases have run with these inputs over those of a customer with a CA of their own. It is made by the first test
 * of a run of all tests that asks for it; every other one, in whatever file, begins with the same account in a simulator of its own.
 */
export async function storageAfter(inputs: RawInputs, options: SimulatorOptions = {}): Promise<Storage> {
  // Of an account that a function has filled nobody could tell whether it is the same.
  if (options.account !== undefined) return make(inputs, options);
  const text = JSON.stringify([options, inputs], (_, value: unknown) => (value === undefined ? 'not given' : value));
  const name = `${createHash('sha256').update(text).digest('hex')}.world`;
  const kept = keptInRun(name) ?? keepInRun(name, JSON.stringify(keptOf(await make(inputs, options))));
  return again(JSON.parse(kept) as Kept);
}

/** Keeps a storage as it is now, so that tests can begin with it again and again: each in a simulator of its own. */
export function keep(storage: Storage): () => Promise<Storage> {
  const kept = keptOf(storage);
  return async () => again(kept);
}

const keptOf = ({ simulator, log }: Storage): Kept => ({ state: simulator.keep(), log: [...log], requests: [...simulator.requests] });

async function again({ state, log, requests }: Kept): Promise<Storage> {
  const storage = await newStorage({ state });
  storage.log.push(...log);
  (storage.simulator.requests as RequestRecord[]).push(...requests.map(request => ({ ...request })));
  return storage;
}

/** A storage that is ready for the phase: all earlier ones have run. */
export async function storageBefore(phase: PhaseName): Promise<Storage> {
  const earlier = phaseNames.slice(phaseNames.indexOf('provision'), phaseNames.indexOf(phase));
  return earlier.length === 0 ? newStorage() : storageAfter({ phases: earlier.join(', ') });
}

async function make(inputs: RawInputs, options: SimulatorOptions): Promise<Storage> {
  const storage = await newStorage(options);
  expect(await storage.run({ ...await testAuthority(), ...inputs })).toMatchObject({ status: 'complete', failure: undefined });
  return storage;
}
