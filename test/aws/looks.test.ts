import { finishedStorage } from '../support/finished';
import { storeOf } from '../support/parts';

/** Seconds between the looks at a key store, which takes 15 to 30 minutes, where it takes so many to connect. */
async function pauses(minutes: number, pollInterval: string): Promise<number[]> {
  const storage = await finishedStorage({ durations: { 'store.connect': minutes * 60 } });
  storeOf(storage).state = 'DISCONNECTED';
  const { simulator: { requests } } = storage;
  const before = requests.length;
  expect(await storage.run({ 'phases': 'connect', 'poll-interval': pollInterval })).toMatchObject({ failure: undefined });
  const asked = requests.slice(before);
  const begun = asked.map(({ operation }) => operation).lastIndexOf('ConnectCustomKeyStore');
  const looks = asked.slice(begun).filter(({ operation }) => operation === 'DescribeCustomKeyStores').map(({ at }) => at);
  return looks.slice(1).map((at, index) => (at - looks[index]!) / 1000).filter(pause => pause > 0);
}

const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0);

test('AWS is asked less often the longer it will take, and at one pace when it is due', async () => {
  const all = await pauses(25, '5');
  const begun = all.findIndex((_, at) => sum(all.slice(0, at)) >= 15 * 60);
  const [early, due] = [all.slice(0, begun - 1), all.slice(begun, -1)];
  expect(early.length).toBeLessThan(12);
  expect(Math.max(...early)).toBeGreaterThan(180);
  expect(early).toEqual([...early].sort((one, other) => other - one));
  expect(new Set(due.map(Math.round))).toEqual(new Set([30]));
});

test('later than usual less and less often, a minute at most', async () => {
  const late = (await pauses(50, '5')).slice(-8, -2);
  expect(late).toEqual([...late].sort((one, other) => one - other));
  expect(late.at(-1)).toBe(60);
});

test('never oftener than the input says', async () => {
  expect(Math.min(...await pauses(25, '100'))).toBe(100);
});
