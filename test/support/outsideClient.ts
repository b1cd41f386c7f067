import { MachineClock } from '../../src/simulator/core/clock';
import { type Simulator, type SimulatorOptions, startSimulator } from '../../src/simulator/server';

/** What takes AWS three hours takes two seconds; a day takes longer than most tests do. */
const speed = 5000;

/**
 * A simulator for clients in processes of their own, which see this machine's time as it does. What AWS does is over soon, however slow
 * the machine is; a test that needs something to be under way says so by `durations`, with {@link neverEnding}.
 */
export const startForOutside = async (options: SimulatorOptions = {}): Promise<Simulator> => startSimulator({
  clock: new MachineClock(), speed, ...options,
  // Tests look at machines that are gone.
  durations: { 'instance.forgotten': neverEnding, ...options.durations },
});

/** Seconds of AWS's: a day on this machine. */
export const neverEnding = 86_400 * speed;

/** This machine's clock for who is asked by processes of this machine, and moved on by a test that lets days pass. */
export class MovableClock extends MachineClock {
  private ahead = 0;
  private readonly due = new Set<{ readonly at: number; readonly event: () => void }>();

  override now(): number {
    return Date.now() + this.ahead;
  }

  /** Clients sign by their own. */
  override wall(): number {
    return Date.now();
  }

  override schedule(at: number, event: () => void): void {
    const due = { at, event };
    this.due.add(due);
    super.schedule(at, () => {
      if (this.due.delete(due)) event();
    });
  }

  /** Lets so many milliseconds pass; what is due meanwhile happens in its order. */
  pass(ms: number): void {
    const to = this.now() + ms;
    for (let next = this.next(to); next !== undefined; next = this.next(to)) {
      this.due.delete(next);
      this.ahead = Math.max(this.ahead, next.at - Date.now());
      next.event();
    }
    this.ahead = Math.max(this.ahead, to - Date.now());
  }

  private next(to: number) {
    return [...this.due].filter(({ at }) => at <= to).sort((a, b) => a.at - b.at)[0];
  }
}
