import { parseArgs } from 'node:util';
import '../support/simulatedKeys';
import { commit, write } from './report';
import { scenarios } from './storages';
import { faults, interleavings, kills, oddAnswers, type Outcome, type Trial, tryOut } from './trials';

const usage = `npm run resilience -- [WORDS] [options]

Breaks runs in every way that the simulator knows, in virtual time, and tells what the runs after them make of it.
WORDS name the trials: "deploy, killed", or one of them, "deploy, killed: after request 17". Without them it is all.

  --seeds N   interleavings and odd answers of each kind (40)
  --every N   one of N kills and faults (1)
  --write     put the table into docs/resilience.md`;

const { values: options, positionals: words } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: 'string', default: '40' }, every: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false }, help: { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  if (options.help) return console.log(usage);
  // What jest does before all tests (globalSetup): keys are made once.
  const { default: shareKeys } = await import('../support/keysOfThisRun.cjs' as string) as { default: () => void };
  shareKeys();
  const trials = (await allTrials()).filter(({ kind, name }) => `${kind}: ${name}`.startsWith(words.join(' ')));
  const outcomes: [Trial, Outcome][] = [];
  for (const trial of trials) {
    const outcome = await tryOut(trial);
    outcomes.push([trial, outcome]);
    if (outcome.end !== 'converged') {
      console.log(`${outcome.end}: npm run resilience -- '${trial.kind}: ${trial.name}'\n  ${outcome.why}`);
    } else if (process.stderr.isTTY) {
      process.stderr.write(`\r${outcomes.length} of ${trials.length}`);
    }
  }
  const lines = table(outcomes);
  console.log(['', ...lines].join('\n'));
  if (options.write) write([`Run on ${new Date().toISOString().slice(0, 10)}, commit ${commit()}.`, '', ...lines]);
  process.exitCode = outcomes.every(([, { end }]) => end === 'converged') ? 0 : 1;
}

async function allTrials(): Promise<Trial[]> {
  const some = (trials: readonly Trial[]) => trials.filter((_, index) => index % Number(options.every) === 0);
  const seeds = Number(options.seeds);
  const all: Trial[] = [];
  for (const scenario of scenarios.filter(({ name }) => /^\w+/.exec(words.join(' ')) === null || words.join(' ').startsWith(name))) {
    all.push(...some(await kills(scenario)), ...some(await faults(scenario)), ...await oddAnswers(scenario, seeds));
  }
  return [...all, ...interleavings(seeds)];
}

/** A row a kind: how many were tried, and how they ended. */
function table(outcomes: readonly [Trial, Outcome][]): string[] {
  const ends = ['converged', 'stuck', 'lost', 'doubled', 'hung'] as const;
  const row = (name: string, all: readonly [Trial, Outcome][]) => {
    const counts = ends.map(end => all.filter(([, outcome]) => outcome.end === end).length);
    const most = Math.max(0, ...all.filter(([, { end }]) => end === 'converged').map(([, { runs }]) => runs));
    return `| ${[name, all.length, ...counts, most].join(' | ')} |`;
  };
  const kinds = [...new Set(outcomes.map(([{ kind }]) => kind))];
  return [
    `| what | tried | ${ends.join(' | ')} | runs at most |`, `| --- |${' --- |'.repeat(ends.length + 2)}`,
    ...kinds.map(kind => row(kind, outcomes.filter(([trial]) => trial.kind === kind))), row('**all**', outcomes),
  ];
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
}).finally(() => process.exit());
