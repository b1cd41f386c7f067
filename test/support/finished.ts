import type { SimulatorOptions } from '../../src/simulator/server';
import { testAuthority } from './authority';
import { remember } from './memory';
import type { Life } from './open';
import { newStorage, type Storage } from './storage';

/** A storage with everything that the phases make, for one test. */
export async function newFinishedStorage(options: SimulatorOptions = {}, life: Life = 'test'): Promise<Storage> {
  const storage = await newStorage(options, life);
  expect(await storage.run(await testAuthority())).toMatchObject({ status: 'complete', failure: undefined });
  return storage;
}

interface Shared { readonly storage: Storage; readonly restore: () => void; inUse: boolean }

const shared = new Map<string, Shared>();

afterEach(() => shared.forEach(each => { each.inUse = false; }));

/** The same, made once for all tests of a file that ask for it with these options: each finds it as it was when it was made. */
export async function finishedStorage(options: SimulatorOptions = {}): Promise<Storage> {
  const key = JSON.stringify(options);
  const known = shared.get(key);
  if (known?.inUse) return newFinishedStorage(options);
  if (known !== undefined) {
    known.restore();
    known.inUse = true;
    return known.storage;
  }
  const storage = await newFinishedStorage(options, 'file');
  const lines = storage.log.length;
  const restoreAccount = remember(storage.simulator);
  shared.set(key, {
    storage,
    inUse: true,
    restore: () => {
      restoreAccount();
      storage.log.splice(lines);
    },
  });
  return storage;
}
