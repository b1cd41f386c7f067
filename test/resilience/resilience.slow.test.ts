import { scenarios } from './storages';
import { faults, interleavings, kills, oddAnswers, type Trial, tryOut } from './trials';

/* A slice of npm run resilience, which tries all of it: docs/resilience.md. */

type Scenario = typeof scenarios[0];
const [deploy, repair, teardown, recover, rotate] = scenarios as [Scenario, Scenario, Scenario, Scenario, Scenario];

/** As many of them, from everywhere. */
const some = (trials: readonly Trial[], count: number): readonly Trial[] =>
  trials.filter((_, index) => index % Math.ceil(trials.length / count) === Math.floor(Math.ceil(trials.length / count) / 2));

async function expectAllConverge(trials: readonly Trial[]): Promise<void> {
  expect(trials.length).toBeGreaterThan(1);
  const others: string[] = [];
  for (const trial of trials) {
    const { end, why = '' } = await tryOut(trial);
    if (end !== 'converged') others.push(`${trial.kind}: ${trial.name}: ${end}, ${why}`);
  }
  expect(others).toEqual([]);
}

test.each([deploy, repair, teardown, recover, rotate])('$name, killed anywhere, is finished by the next run', async scenario => {
  await expectAllConverge(some(await kills(scenario), 3));
});

test('whatever befalls a call, the next run goes on', async () => {
  await expectAllConverge(some(await faults(deploy), 3));
});

test('runs at once make nothing twice', async () => {
  await expectAllConverge(interleavings(1).filter(({ kind }) => /^(connect|deploy beside)/.test(kind)));
});

test('odd answers are told in words of AWS\'s', async () => {
  await expectAllConverge(await oddAnswers(repair, 6));
});
