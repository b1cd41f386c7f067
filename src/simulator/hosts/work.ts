import type { SimulatorClock } from '../core/clock';

/** Keeps virtual time still while the scripts of a host work, and lets it pass while all of them sleep. */
export class Work {
  private scripts = 0;
  private asleep = 0;
  private release?: () => void;

  constructor(private readonly clock: SimulatorClock) {}

  begin(): void {
    this.scripts++;
    this.settle();
  }

  end(): void {
    this.scripts--;
    // Whoever still sleeps belonged to a script that is gone.
    if (this.scripts === 0) this.asleep = 0;
    this.settle();
  }

  /** Resolves when `ms` milliseconds of virtual time have passed. */
  async sleep(ms: number): Promise<void> {
    this.asleep++;
    this.settle();
    await this.clock.sleep(ms);
    this.asleep = Math.max(0, this.asleep - 1);
    this.settle();
  }

  private settle(): void {
    const busy = this.scripts > this.asleep;
    if (busy && this.release === undefined) this.release = this.clock.hold();
    if (!busy) {
      this.release?.();
      this.release = undefined;
    }
  }
}
