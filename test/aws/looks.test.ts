import { finishedStorage } from '../support/finished';
import { storeOf } from '../support/parts';

/** Seconds between the looks at a key store that takes so many minutes to connect. */
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

test('AWS is asked seldom while it is sooner than usual, and often when it is due', async () => {
  const all = await pauses(25, '15');
  const [early, due] = [all.slice(2, 15), all.slice(22, -1)];
  expect(Math.min(...early)).toBe(60);
  expect(Math.max(...due)).toBe(15);
});

test('later than usual less and less often, and never oftener than the input says', async () => {
  const all = await pauses(50, '20');
  expect(Math.max(...all.slice(-8, -2))).toBe(60);
  expect(Math.min(...all)).toBe(20);
});
