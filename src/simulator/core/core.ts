import type { SimulatorClock } from './clock';
import type { DurationOverrides } from './durations';
import { Durations } from './durations';
import type { Fault } from './faults';
import { Faults } from './faults';
import { Random } from './random';
import { Rates } from './rates';
import { nowhere, type Partition, partitionOf } from './regions';
import type { Settings } from './settings';
import { defaultSettings } from './settings';

/** What a simulated world may be told before it begins. */
export interface CoreOptions {
  readonly clock: SimulatorClock;
  /** Worlds with the same seed draw the same ids and lags; `1` where it is not given. */
  readonly seed?: string | number;
  readonly settings?: Partial<Settings>;
  readonly durations?: DurationOverrides;
  /**
   * How many times as fast AWS does what takes it time; 1 where it is not given. Times and limits that a client sets, such as the end of
   * its credentials or of a command, stay as they are: its own work is no faster.
   */
  readonly speed?: number;
  readonly faults?: readonly Fault[];
  /** Twelve digits. */
  readonly accountId?: string;
  readonly region?: string;
}

/** What every service is given, and what knows none of them: time, chance, settings, and the account's place. */
export class Core {
  readonly clock: SimulatorClock;
  readonly random: Random;
  readonly settings: Settings;
  readonly durations: Durations;
  readonly faults: Faults;
  readonly rates: Rates;
  readonly accountId: string;
  readonly region: string;
  /** Whether AWS has the region; nobody answers in one that it has not. */
  readonly exists: boolean;
  readonly partition: Partition['name'];
  /** What names of hosts end in: `amazonaws.com`, in China `amazonaws.com.cn`. */
  readonly domain: string;
  /** What names of services end in, as principals. */
  readonly serviceDomain: string;

  constructor(options: CoreOptions) {
    this.clock = options.clock;
    this.random = new Random(String(options.seed ?? 1));
    this.settings = { ...defaultSettings, ...options.settings };
    this.durations = new Durations(this.random.stream('durations'), options.durations, options.speed);
    this.faults = new Faults(options.faults);
    this.rates = new Rates(options.clock);
    this.accountId = options.accountId ?? '111122223333';
    this.region = options.region ?? 'eu-central-1';
    this.exists = partitionOf(this.region) !== undefined;
    ({ name: this.partition, domain: this.domain, serviceDomain: this.serviceDomain } = partitionOf(this.region) ?? nowhere);
  }

  /** `arn:aws:SERVICE:REGION:ACCOUNT:RESOURCE`. */
  arn(service: string, resource: string): string {
    return `arn:${this.partition}:${service}:${this.region}:${this.accountId}:${resource}`;
  }

  /** Lets `event` happen when `ms` milliseconds have passed, of a duration that was drawn or is {@link Durations.lasting}. */
  after(ms: number, event: () => void): void {
    this.clock.schedule(this.clock.now() + ms, event);
  }
}
