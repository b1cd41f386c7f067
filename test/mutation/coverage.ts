import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache, folder, hash, json, read, supports, testFiles } from './files';
import { jest } from './jest';
import type { Source } from './mutants';
import { withProbes } from './probes';

/** What a test file reaches, by the full names of its tests; what its hooks and imports reach is under no name. */
export interface Reach {
  readonly file: string;
  readonly reached: Readonly<Record<string, readonly number[]>>;
  /** Milliseconds, and those of the whole file. */
  readonly durations: Readonly<Record<string, number>>;
  readonly runtime: number;
}

interface Kept extends Reach {
  readonly of: string;
}

const kept = join(cache, 'coverage.json');

/** Who reaches what: test files that have changed are asked again, all of them if anything else has. */
export async function coverage(sources: readonly Source[], workers: number): Promise<Reach[]> {
  const base = hash(...supports().map(read), ...sources.map(({ units }) => String(units.length)), read('test/mutation/probes.ts'));
  const of = (file: string) => hash(base, read(file));
  const known = (json<Kept[]>(kept) ?? []).filter(each => testFiles().includes(each.file) && each.of === of(each.file));
  const now = new Map(testFiles().map(file => [file, of(file)]));
  const asked = testFiles().filter(file => !known.some(each => each.file === file));
  if (asked.length === 0) return known;
  console.log(`asking ${asked.length} test files what they reach ...`);
  const all = [...known, ...(await ask(asked, sources, workers)).map(each => ({ ...each, of: now.get(each.file)! }))];
  writeFileSync(kept, JSON.stringify(all));
  return all;
}

async function ask(files: readonly string[], sources: readonly Source[], workers: number): Promise<Reach[]> {
  const reached = folder('reached');
  for (const name of readdirSync(reached)) rmSync(join(reached, name));
  const probed = Object.fromEntries(sources.map(({ file, code, units }) => [file, withProbes(code, units)]));
  const verdict = await jest({ lane: 'coverage', files, sources: probed, reached, bail: false, workers });
  if (verdict === undefined) throw new Error('jest has not come to its end');
  for (const { file, tests, failed } of verdict.files) {
    if (failed) console.warn(`${file} cannot be loaded`);
    for (const { name, passed } of tests) if (!passed) console.warn(`fails without any change, and is not asked: ${file}: ${name}`);
  }
  return readdirSync(reached).map(name => {
    const each = json<Pick<Reach, 'file' | 'reached'>>(join(reached, name))!;
    const { tests, runtime } = verdict.files.find(({ file }) => file === each.file)!;
    const sound = tests.filter(({ passed }) => passed);
    const durations = Object.fromEntries(sound.map(test => [test.name, test.duration]));
    return { ...each, runtime, durations, reached: pick(each.reached, ['', ...sound.map(test => test.name)]) };
  });
}

const pick = <T>(from: Readonly<Record<string, T>>, names: readonly string[]): Record<string, T> =>
  Object.fromEntries(names.flatMap(name => (name in from ? [[name, from[name]!]] : [])));
