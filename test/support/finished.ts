import type { SimulatorOptions } from '../../src/simulator/server';
import { testAuthority } from './authority';
import { newStorage, type Storage } from './storage';

/** A storage with everything that the phases make. */
export async function finishedStorage(options: SimulatorOptions = {}): Promise<Storage> {
  const storage = await newStorage(options);
  expect(await storage.run(await testAuthority())).toMatchObject({ status: 'complete', failure: undefined });
  return storage;
}
