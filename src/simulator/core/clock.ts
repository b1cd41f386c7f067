import type { Clock } from '../../clock';

/** The simulator's clock: what the world is scheduled by, and what a rehearsal sleeps on. */
export interface SimulatorClock extends Clock {
  /** It goes on whoever works and whoever waits. */
  readonly runs?: true;
  /** Runs `event` when the clock reaches `at` (milliseconds since the epoch), before any sleeper that wakes then. */
  schedule(at: number, event: () => void): void;
  /**
   * Keeps virtual time from passing until the returned function is called: for work that takes real time
   * but is instantaneous, or has its own duration, in the simulated world (a request, a script that bash runs).
   */
  hold(): () => void;
  /** The time by which signatures are checked and answers dated: `now`, unless a test has one of the clocks go wrong. */
  wall(): number;
  /** What is scheduled and has not happened yet, in order. */
  appointments(): readonly Appointment[];
  /** For one of several who work at once: time passes only while all of them sleep, however slow the machine is. */
  share(): Share;
}

/** The clock of one of several; who sleeps by it in one place is taken to work nowhere else. */
export interface Share {
  readonly clock: SimulatorClock;
  /** Its work is over. */
  leave(): void;
}

export interface Appointment {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly event: () => void;
}

/** What is scheduled is of the world; who sleeps or has set an alarm is of a process. */
interface Due { readonly at: number; readonly order: number; readonly wake: () => void; readonly scheduled?: true }

/**
 * Virtual time within one process: it stands still while anybody works and jumps to the next appointment
 * as soon as everyone sleeps. Two runs of the same program see the same times.
 */
export class VirtualClock implements SimulatorClock {
  private readonly due: Due[] = [];
  private holds = 0;
  private sleepers = 0;
  /** Those who have a share and do not sleep, and sleepers by a share. */
  private readonly shares = { working: 0, sleepers: 0 };
  private order = 0;
  private turning = false;

  constructor(private time: number) {}

  now(): number {
    return this.time;
  }

  schedule(at: number, event: () => void): void {
    this.insert({ at: Math.max(at, this.time), order: this.order++, wake: event, scheduled: true });
  }

  wall(): number {
    return this.time;
  }

  appointments(): readonly Appointment[] {
    return this.due.filter(({ scheduled }) => scheduled).map(({ at, wake }) => ({ at, event: wake }));
  }

  alarm(ms: number, ring: () => void): () => void {
    const due = { at: this.time + Math.max(ms, 0), order: this.order++, wake: ring };
    this.insert(due);
    return () => {
      const index = this.due.indexOf(due);
      if (index >= 0) this.due.splice(index, 1);
    };
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    this.sleepers++;
    try {
      await interruptible(signal, resolve => {
        // Sleepers wake after the events of the same instant: they look at a world that has moved on.
        this.insert({ at: this.time + Math.max(ms, 0), order: Number.MAX_SAFE_INTEGER / 2 + this.order++, wake: resolve });
        this.turn();
      });
    } finally {
      this.sleepers--;
    }
  }

  hold(): () => void {
    this.holds++;
    let held = true;
    return () => {
      if (held) {
        held = false;
        this.holds--;
        this.turn();
      }
    };
  }

  share(): Share {
    const { shares } = this;
    let sleeping = 0;
    let left = false;
    const work = (change: 1 | -1) => { if (!left) shares.working += change; };
    work(1);
    const sleep = async (ms: number, signal?: AbortSignal): Promise<void> => {
      if (sleeping++ === 0) work(-1);
      shares.sleepers++;
      try {
        await this.sleep(ms, signal);
      } finally {
        shares.sleepers--;
        if (--sleeping === 0) work(1);
      }
    };
    const leave = () => {
      if (sleeping === 0) work(-1);
      left = true;
      this.turn();
    };
    return { clock: withSleep(this, sleep), leave };
  }

  private insert(due: Due): void {
    const later = this.due.findIndex(other => other.at > due.at || (other.at === due.at && other.order > due.order));
    this.due.splice(later < 0 ? this.due.length : later, 0, due);
  }

  /** Lets whatever is runnable run first; then, if all sleep, moves to the next appointment. */
  private turn(): void {
    if (this.turning) return;
    this.turning = true;
    setImmediate(() => setImmediate(() => {
      this.turning = false;
      // Whom the simulated world itself lets wait, for an answer that never comes or a script that sleeps, works on nothing.
      const isAwaited = this.shares.working > 0 && this.sleepers === this.shares.sleepers;
      if (this.holds > 0 || this.sleepers === 0 || isAwaited) return;
      const next = this.due.shift();
      if (next === undefined) return;
      this.time = Math.max(this.time, next.at);
      next.wake();
      this.turn();
    }));
  }
}

/** Milliseconds. [NodeJS:timers setTimeout] */
const LONGEST = 2 ** 31 - 1;

/**
 * Time for clients in processes of their own: this machine's, so that certificates, tokens and signatures mean the same to both sides.
 * What lets a simulated AWS be faster is {@link CoreOptions.speed}.
 */
export class MachineClock implements SimulatorClock {
  readonly runs = true;
  private readonly scheduled = new Set<Appointment>();

  now(): number {
    return Date.now();
  }

  schedule(at: number, event: () => void): void {
    const appointment = { at, event };
    this.scheduled.add(appointment);
    const left = at - this.now();
    // A timer cannot wait longer than 24 days: it then looks again.
    setTimeout(() => {
      this.scheduled.delete(appointment);
      if (left > LONGEST) this.schedule(at, event);
      else event();
    }, Math.min(Math.max(0, left), LONGEST)).unref();
  }

  appointments(): readonly Appointment[] {
    return [...this.scheduled].sort((one, other) => one.at - other.at);
  }

  wall(): number {
    return this.now();
  }

  alarm(ms: number, ring: () => void): () => void {
    const timer = setTimeout(ring, ms);
    return () => clearTimeout(timer);
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    try {
      await interruptible(signal, resolve => { timer = setTimeout(resolve, ms); });
    } finally {
      clearTimeout(timer);
    }
  }

  hold(): () => void {
    return () => undefined;
  }

  share(): Share {
    return { clock: this, leave: () => undefined };
  }
}

const withSleep = (clock: SimulatorClock, sleep: SimulatorClock['sleep']): SimulatorClock => ({
  sleep,
  now: () => clock.now(),
  wall: () => clock.wall(),
  schedule: (at, event) => clock.schedule(at, event),
  alarm: (ms, ring) => clock.alarm(ms, ring),
  hold: () => clock.hold(),
  appointments: () => clock.appointments(),
  share: () => clock.share(),
});

/**
 * Waits until what `arrange` has arranged resolves it; rejects with the signal's reason. Leaves no listener on the signal, which may
 * outlive many sleeps.
 */
async function interruptible(signal: AbortSignal | undefined, arrange: (resolve: () => void) => void): Promise<void> {
  signal?.throwIfAborted();
  let interrupt: () => void = () => undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      interrupt = () => reject(signal?.reason as Error);
      signal?.addEventListener('abort', interrupt);
      arrange(resolve);
    });
  } finally {
    signal?.removeEventListener('abort', interrupt);
  }
}
