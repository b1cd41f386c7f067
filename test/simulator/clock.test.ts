import { MachineClock, VirtualClock } from '../../src/simulator/core/clock';
import { Durations } from '../../src/simulator/core/durations';
import { Random } from '../../src/simulator/core/random';

describe('the virtual clock', () => {
  test('lets hours pass at once and wakes sleepers in the order of their appointments', async () => {
    const clock = new VirtualClock(0);
    const woken: string[] = [];
    const begun = Date.now();
    await Promise.all([
      clock.sleep(7_200_000).then(() => woken.push(`late at ${clock.now()}`)),
      clock.sleep(3_600_000).then(() => woken.push(`early at ${clock.now()}`)),
    ]);
    expect(woken).toEqual(['early at 3600000', 'late at 7200000']);
    expect(Date.now() - begun).toBeLessThan(5_000);
  });

  test('lets an event of an instant happen before those who wake at that instant look', async () => {
    const clock = new VirtualClock(0);
    let state = 'CREATE_IN_PROGRESS';
    const look = clock.sleep(1000).then(() => state);
    clock.schedule(1000, () => { state = 'ACTIVE'; });
    expect(await look).toBe('ACTIVE');
  });

  test('stands still while somebody holds it', async () => {
    const clock = new VirtualClock(0);
    const release = clock.hold();
    let awake = false;
    const sleeper = clock.sleep(1000).then(() => { awake = true; });
    await new Promise(resolve => setTimeout(resolve, 20));
    expect([awake, clock.now()]).toEqual([false, 0]);
    release();
    await sleeper;
    expect(clock.now()).toBe(1000);
  });

  test('lets no time pass for those who sleep while one of several works, however long that takes', async () => {
    const clock = new VirtualClock(0);
    const [worker, sleeper] = [clock.share(), clock.share()];
    const slept = sleeper.clock.sleep(3_600_000).then(() => clock.now());
    await new Promise(resolve => setTimeout(resolve, 20));
    expect(clock.now()).toBe(0);
    await worker.clock.sleep(1000);
    expect(clock.now()).toBe(1000);
    await new Promise(resolve => setTimeout(resolve, 20));
    expect(clock.now()).toBe(1000);
    worker.leave();
    expect(await slept).toBe(3_600_000);
    sleeper.leave();
  });

  test('lets time pass for one of several whom the world itself lets wait', async () => {
    const clock = new VirtualClock(0);
    const { clock: own, leave } = clock.share();
    let rung = false;
    own.alarm(30_000, () => { rung = true; });
    await clock.sleep(60_000);
    expect(rung).toBe(true);
    leave();
  });

  test('does not move for events alone: without a sleeper nobody waits for them', async () => {
    const clock = new VirtualClock(0);
    let happened = false;
    clock.schedule(10, () => { happened = true; });
    await new Promise(resolve => setTimeout(resolve, 20));
    expect([happened, clock.now()]).toEqual([false, 0]);
    await clock.sleep(10);
    expect(happened).toBe(true);
  });

  test('ends a sleep with the reason of its signal', async () => {
    const clock = new VirtualClock(0);
    const release = clock.hold();
    const controller = new AbortController();
    const sleeper = clock.sleep(1000, controller.signal);
    controller.abort(new Error('enough'));
    await expect(sleeper).rejects.toThrow('enough');
    await expect(clock.sleep(1000, controller.signal)).rejects.toThrow('enough');
    release();
  });
});

test('the clock of several processes is this machine\'s', () => {
  const before = Date.now();
  const now = new MachineClock().now();
  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(Date.now());
});

test('a faster AWS needs less for what it does, by the same course of events', () => {
  const drawn = (speed?: number) => {
    const durations = new Durations(new Random('1'), { 'hsm.csr': 90 }, speed);
    return [durations.draw('cluster.create'), durations.draw('hsm.csr'), durations.lasting(86_400_000)];
  };
  const [create, csr, day] = drawn();
  expect([csr, day]).toEqual([90_000, 86_400_000]);
  expect(drawn(600)).toEqual([Math.round(create! / 600), 150, 144_000]);
});
