import type { Reach } from './coverage';
import { jest } from './jest';
import { changed, type Mutant, type Source } from './mutants';

export interface Outcome {
  readonly mutant: Mutant;
  readonly end: 'killed' | 'survived' | 'unreached' | 'undecided';
  /** The test that has failed, or what else has ended it. */
  readonly by?: string;
  /** Milliseconds. */
  readonly took: number;
}

/** How much a test file has to do with a source: what few others reach counts most. */
export type Interest = (file: string, source: string) => number;

export function interestIn(sources: readonly Source[], reach: readonly Reach[]): Interest {
  const reached = new Map(reach.map(each => [each.file, new Set(Object.values(each.reached).flat())]));
  const files = (unit: number) => [...reached.values()].filter(units => units.has(unit)).length;
  const weights = new Map(sources.map(({ file, units }) => [file, units.map(({ id }) => ({ id, weight: 1 / Math.max(1, files(id)) }))]));
  return (file, source) => weights.get(source)!.reduce((sum, { id, weight }) => (reached.get(file)!.has(id) ? sum + weight : sum), 0);
}

export interface Trial {
  /** Which of several at the same time. */
  readonly lane: string;
  /** Milliseconds of tests for one mutant; beyond, only the two test files are asked that have most to do with its source. */
  readonly patience: number;
}

interface Plan {
  readonly file: string;
  readonly tests: readonly string[];
  /** Milliseconds that it takes, as far as we know. */
  readonly takes: number;
}

/** Milliseconds for which no test may end; jest itself ends one after half of that. */
const silence = 60_000;

/** Runs the tests that reach a mutant, those first that are soon done and have much to do with its file, until one fails. */
export async function tryOut(mutant: Mutant, code: string, reach: readonly Reach[], interest: Interest, how: Trial): Promise<Outcome> {
  const begun = Date.now();
  const outcome = (end: Outcome['end'], by?: string): Outcome => ({ mutant, end, by, took: Date.now() - begun });
  const worth = ({ file, takes }: Plan) => interest(file, mutant.file) ** 2 / (3000 + takes); // jest takes as long to load a file
  const all = reach.flatMap(each => planFor(each, mutant.unit)).sort((a, b) => worth(b) - worth(a));
  if (all.length === 0) return outcome('unreached');
  const closest = [...all].sort((a, b) => interest(b.file, mutant.file) - interest(a.file, mutant.file)).slice(0, 2);
  const isIn = (plan: Plan, index: number) => closest.includes(plan)
    || all.slice(0, index + 1).reduce((sum, { takes }) => sum + takes, 0) <= how.patience;
  const plans = all.filter(isIn);
  const verdict = await jest({
    lane: how.lane, silence, bail: true,
    files: plans.map(({ file }) => file),
    tests: plans.flatMap(({ tests }) => tests),
    sources: { [mutant.file]: changed(code, mutant) },
  });
  if (verdict === undefined) return outcome('undecided', 'jest has not come to its end');
  if (verdict.killer !== undefined) return outcome('killed', verdict.killer);
  if (!verdict.files.some(({ tests }) => tests.length > 0)) return outcome('undecided', 'no test has run');
  return outcome('survived', plans.length === all.length ? undefined : `${plans.length} of ${all.length} test files were asked`);
}

/** Milliseconds of a test file that is run as a whole sooner than not. */
const quick = 15_000;

function planFor({ file, reached, durations, runtime }: Reach, unit: number): Plan[] {
  const all = Object.keys(durations);
  const those = all.filter(name => reached[name]?.includes(unit));
  const byHooks = reached['']?.includes(unit) ?? false;
  // What hooks have made, or a `describe`, any test of the file may look at; if they are many, those do that go there themselves.
  const tests = byHooks && (those.length === 0 || runtime < quick) ? all : those;
  if (tests.length === 0) return [];
  const hooks = Math.max(0, runtime - all.reduce((sum, name) => sum + durations[name]!, 0));
  return [{ file, tests, takes: hooks + tests.reduce((sum, name) => sum + durations[name]!, 0) }];
}
