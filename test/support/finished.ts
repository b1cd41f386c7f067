import { createHash, randomUUID } from 'node:crypto';
import { existsSync, linkSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawInputs } from '../../src/inputs/table';
import type { RequestRecord, SimulatorOptions } from '../../src/simulator/server';
import { testAuthority } from './authority';
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
  const text = JSON.stringify([options, inputs], (_, value: unknown) => {
    if (typeof value === 'function') throw new Error(`Of ${String(value)} nobody could tell whether it is the same: make it anew.`);
    return value;
  });
  const file = join(process.env.KEYS_OF_THIS_RUN!, `${createHash('sha256').update(text).digest('hex')}.world`);
  if (!existsSync(file)) writeOnce(file, await make(inputs, options));
  return again(JSON.parse(readFileSync(file, 'utf8')) as Kept);
}

/** Keeps a storage as it is now, so that tests can begin with it again and again: each in a simulator of its own. */
export function keep({ simulator, log }: Storage): () => Promise<Storage> {
  const kept = { state: simulator.keep(), log: [...log], requests: [...simulator.requests] };
  return async () => again(kept);
}

async function again({ state, log, requests }: Kept): Promise<Storage> {
  const storage = await newStorage({ state });
  storage.log.push(...log);
  (storage.simulator.requests as RequestRecord[]).push(...requests.map(request => ({ ...request })));
  return storage;
}

async function make(inputs: RawInputs, options: SimulatorOptions): Promise<Kept> {
  const storage = await newStorage(options);
  const authority = await testAuthority();
  expect(await storage.run({ ...authority, ...inputs })).toMatchObject({ status: 'complete', failure: undefined });
  return { state: storage.simulator.keep(), log: storage.log, requests: storage.simulator.requests };
}

/** Another worker may have been faster. */
function writeOnce(file: string, kept: Kept): void {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify(kept), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(draft);
  }
}
