import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
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
  --jobs N    processes at once (one for each core)
  --write     put the table into docs/resilience.md`;

const { values: options, positionals: words } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: 'string', default: '40' }, every: { type: 'string', default: '1' },
    jobs: { type: 'string', default: `${availableParallelism()}` }, share: { type: 'string', default: '' },
    write: { type: 'boolean', default: false }, help: { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  if (options.help) return console.log(usage);
  // What jest does before all tests (globalSetup): keys are made once.
  const { default: shareKeys } = await import('../support/keysOfThisRun.cjs' as string) as { default: () => void };
  if (process.env.KEYS_OF_THIS_RUN === undefined) shareKeys();
  const [own, of] = options.share.split('/').map(Number);
  const outcomes: Ended[] = [];
  const ended = (one: Ended) => {
    outcomes.push(one);
    if (one.end !== 'converged') console.log(`${one.end}: npm run resilience -- '${one.kind}: ${one.name}'\n  ${one.why}`);
    else if (process.stderr.isTTY) process.stderr.write(`\r${outcomes.length}`);
  };
  if (of === undefined && Number(options.jobs) > 1) {
    await Promise.all(Array.from({ length: Number(options.jobs) }, async (_, job) => elsewhere(`${job}/${options.jobs}`, ended)));
  } else {
    const asked = words.join(' ');
    const trials = (await allTrials()).filter(({ kind, name }) => ['', kind, `${kind}: ${name}`].includes(asked));
    for (const trial of trials.filter((_, index) => of === undefined || index % of === own)) {
      const { kind, name } = trial;
      const one = { kind, name, ...await tryOut(trial) };
      if (of === undefined) ended(one);
      else await new Promise(resolve => process.send!(one, resolve));
    }
  }
  if (of !== undefined) return;
  const lines = table(outcomes);
  console.log(['', ...lines].join('\n'));
  if (options.write) write([`Run on ${new Date().toISOString().slice(0, 10)}, commit ${commit()}.`, '', ...lines]);
  process.exitCode = outcomes.every(({ end }) => end === 'converged') ? 0 : 1;
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

/** How a trial has ended that this process, or another one of this run, has tried. */
type Ended = Outcome & Pick<Trial, 'kind' | 'name'>;

/** Has another process try its share, `0/2` and `1/2` of two. */
async function elsewhere(share: string, ended: (one: Ended) => void): Promise<void> {
  const child = fork(__filename, [...process.argv.slice(2).filter(word => word !== '--write'), '--share', share]);
  child.on('message', one => ended(one as Ended));
  await new Promise<void>((resolve, reject) => child.on('exit', code => {
    if (code === 0) resolve();
    else reject(new Error(`the process with share ${share} has ended with ${code}`));
  }));
}

/** A row a kind: how many were tried, and how they ended. */
function table(outcomes: readonly Ended[]): string[] {
  const ends = ['converged', 'stuck', 'lost', 'doubled', 'hung'] as const;
  const row = (name: string, all: readonly Ended[]) => {
    const counts = ends.map(end => all.filter(one => one.end === end).length);
    const most = Math.max(0, ...all.filter(({ end }) => end === 'converged').map(({ runs }) => runs));
    return `| ${[name, all.length, ...counts, most].join(' | ')} |`;
  };
  const kinds = [...new Set(outcomes.map(({ kind }) => kind))].sort();
  return [
    `| what | tried | ${ends.join(' | ')} | runs at most |`, `| --- |${' --- |'.repeat(ends.length + 2)}`,
    ...kinds.map(kind => row(kind, outcomes.filter(one => one.kind === kind))), row('**all**', outcomes),
  ];
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
}).finally(() => process.exit());
