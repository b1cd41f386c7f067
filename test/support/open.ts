import type { Simulator } from '../../src/simulator/server';

/** The test that makes it, or the test file. */
export type Life = 'test' | 'file';

const open: Record<Life, Simulator[]> = { test: [], file: [] };
/** How many of them were there before the test that runs: those that it makes end with it, before their memory makes all others slow. */
let older = 0;

/** Closes it in the end, whatever becomes of its tests: one that nobody closes keeps jest's process from ending. */
export function closeAfter(life: Life, simulator: Simulator): void {
  open[life].push(simulator);
}

// The proof of the template is a program of its own and closes what it opens.
if ('beforeEach' in globalThis) {
  beforeEach(() => { older = open.test.length; });
  afterEach(async () => close(open.test.splice(older)));
  afterAll(async () => close([...open.test, ...open.file]));
}

async function close(simulators: Simulator[]): Promise<void> {
  await Promise.all(simulators.map(async simulator => simulator.close()));
}
