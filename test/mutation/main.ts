import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { branchesNeverTaken, showBranches } from './branches';
import { coverage, type Reach } from './coverage';
import { whyEquivalent } from './equivalents';
import { cache, folder, json, sources } from './files';
import { guarded, lineOf } from './guards';
import { lot, type Mutant, mutantsOf, type Source } from './mutants';
import { commit, equivalent, isEquivalent, show, survivors, table, write } from './report';
import { interestIn, type Outcome, tryOut } from './trial';

const usage = `npm run mutate -- [PLACE ...] [options]

Changes one place of the sources after the other and tells which changes no test notices.
PLACE is the beginning of a path below src: cloudhsm, kms/keyStore, cloudhsm/hsms.ts:61. Without one it is all of them.

  --minutes N   stop after N minutes (10), which the first look at what the tests reach does not count for
  --seed TEXT   draws other mutants (1)
  --on          go on with the last run: once more what survived, then those that were not drawn yet
  --guards      the guards that no test once missed, each dropped by itself (test/mutation/guards.ts), and nothing else
  --patience N  seconds of tests for one mutant (60): what almost all tests reach, only the likeliest are asked about
  --branches    show the branches that no test takes, and nothing else
  --list        show the mutants of the place, and nothing else
  --workers N   processes at the same time (1)
  --write       put the result into docs/testing.md`;

const flag = { type: 'boolean', default: false } as const;
const { values: options, positionals: places } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '10' }, seed: { type: 'string', default: '1' }, workers: { type: 'string', default: '1' },
    patience: { type: 'string', default: '60' },
    on: flag, branches: flag, guards: flag, list: flag, write: flag, help: flag,
  },
});

const patience = Number(options.patience) * 1000;
const last = join(cache, 'last.json');

async function main(): Promise<void> {
  if (options.help) return console.log(usage);
  const all = sources();
  const mutants = all.flatMap(mutantsOf).filter(isAskedFor);
  if (mutants.length === 0) throw new Error(`There is nothing to change in ${places.join(' ')}`);
  if (options.list) return mutants.forEach(each => console.log(show(each)));
  folder('');
  const reach = await coverage(all, Number(options.workers));
  if (options.branches) return tellBranches(all, reach);
  if (options.guards) return tellGuards(all, reach);
  const outcomes = await tryAll(mutants, all, reach);
  console.log(['', ...table(mutants, outcomes), '', ...survivors(outcomes)].join('\n'));
  if (options.write) {
    const drawn = `Run on ${new Date().toISOString().slice(0, 10)}, commit ${commit()}, seed ${[options.seed, ...places].join(', ')}.`;
    const left = survivors(outcomes).map(line => `- \`${line.replaceAll('`', '\'')}\``);
    write('mutants', [drawn, '', ...table(mutants, outcomes), '', ...left, ...equivalent(outcomes)]);
  }
}

const isAskedFor = ({ file, line }: Mutant): boolean => places.length === 0
  || places.some(place => (/:\d+$/.test(place) ? `src/${place}` === `${file}:${line}` : file.startsWith(`src/${place}`)));

async function tryAll(mutants: readonly Mutant[], all: readonly Source[], reach: readonly Reach[]): Promise<Outcome[]> {
  const earlier = options.on ? json<Outcome[]>(last) ?? [] : [];
  const now = (outcome: Outcome) => mutants.flatMap(mutant => (mutant.id === outcome.mutant.id ? [{ ...outcome, mutant }] : []));
  const outcomes = earlier.filter(outcome => outcome.end === 'killed' || isEquivalent(outcome)).flatMap(now);
  const before = earlier.map(({ mutant }) => mutant.id);
  const byLot = mutants.filter(({ id }) => !outcomes.some(({ mutant }) => mutant.id === id))
    .map(mutant => ({ mutant, lot: `${before.includes(mutant.id) ? 0 : 1} ${lot(options.seed, mutant)}` }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1)).map(({ mutant }) => mutant);
  const interest = interestIn(all, reach);
  const until = Date.now() + Number(options.minutes) * 60_000;
  const lane = async (name: string) => {
    for (let mutant = byLot.shift(); mutant !== undefined && Date.now() < until; mutant = byLot.shift()) {
      const outcome = await tryOut(mutant, all.find(({ file }) => file === mutant!.file)!.code, reach, interest, { lane: name, patience });
      outcomes.push(outcome);
      tell(outcome);
      writeFileSync(last, JSON.stringify(outcomes));
    }
  };
  await Promise.all(Array.from({ length: Number(options.workers) }, async (_, index) => lane(String(index))));
  return outcomes;
}

function tell({ mutant, end, by, took }: Outcome): void {
  const why = end === 'killed' ? undefined : whyEquivalent(mutant);
  const what = why === undefined ? end : `equivalent (${why})`;
  console.log(`${what.padEnd(9)} ${(took / 1000).toFixed(0).padStart(3)} s  ${show(mutant)}`);
  if (by !== undefined) console.log(' '.repeat(17) + by);
}

function tellBranches(all: readonly Source[], reach: readonly Reach[]): void {
  const lines = showBranches(branchesNeverTaken(all, reach));
  console.log(lines.join('\n'));
  if (options.write) write('branches', lines);
}

/** A table of the guards: where each was, where it is, and the test that fails without it. */
async function tellGuards(all: readonly Source[], reach: readonly Reach[]): Promise<void> {
  const rows: string[] = [];
  const interest = interestIn(all, reach);
  for (const { was, mutant } of guarded(all.flatMap(mutantsOf))) {
    const outcome = await tryOut(mutant, all.find(({ file }) => file === mutant.file)!.code, reach, interest, { lane: '0', patience });
    tell(outcome);
    const now = mutant.file.replace(/^src\/|\.ts$/g, '');
    const by = outcome.end === 'killed' ? cell(outcome.by ?? '') : `**${outcome.end}**`;
    rows.push(`| ${was} | ${now}:${mutant.line} | \`${cell(lineOf(mutant))}\` | ${by} |`);
  }
  const head = ['| was | stands now | as | fails without it |', '| --- | --- | --- | --- |'];
  if (options.write) write('guards', [`Tried at commit ${commit()}.`, '', ...head, ...rows]);
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('`', '\'').replaceAll('\n', ' ');

void main();
