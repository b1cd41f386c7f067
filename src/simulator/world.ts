import { exampleAccount } from './account';
import type { SimulatorClock } from './core/clock';
import { CloudHsm } from './cloudhsm/state';
import type { DurationOverrides } from './core/durations';
import { Durations } from './core/durations';
import { Ec2 } from './ec2/state';
import type { Fault } from './core/faults';
import { Faults } from './core/faults';
import { Fsx } from './fsx/state';
import { GitHub } from './github/state';
import { Hardware } from './hardware/state';
import { Hosts } from './hosts/state';
import { Iam } from './iam/state';
import { Kms } from './kms/state';
import { Lambda } from './lambda/state';
import { Logs } from './logs/state';
import { Random } from './core/random';
import { nowhere, type Partition, partitionOf } from './core/regions';
import type { Settings } from './core/settings';
import { defaultSettings } from './core/settings';
import { Ssm } from './ssm/state';
import { Sts } from './sts/state';

/** What a simulated world may be told before it begins. */
export interface WorldOptions {
  readonly clock: SimulatorClock;
  /** Worlds with the same seed draw the same ids and lags; `1` where it is not given. */
  readonly seed?: string | number;
  readonly settings?: Partial<Settings>;
  readonly durations?: DurationOverrides;
  readonly faults?: readonly Fault[];
  /** Twelve digits. */
  readonly accountId?: string;
  readonly region?: string;
  /** Fills the account before the first call; the example account where it is not given. */
  readonly account?: (world: World) => void;
}

/** One account of AWS in one region, and the repository on GitHub that deploys to it. */
export class World {
  readonly clock: SimulatorClock;
  readonly random: Random;
  readonly settings: Settings;
  readonly durations: Durations;
  readonly faults: Faults;
  readonly accountId: string;
  readonly region: string;
  /** Whether AWS has the region; nobody answers in one that it has not. */
  readonly exists: boolean;
  readonly partition: Partition['name'];
  /** What names of hosts end in: `amazonaws.com`, in China `amazonaws.com.cn`. */
  readonly domain: string;
  /** What names of services end in, as principals. */
  readonly serviceDomain: string;
  readonly hardware: Hardware;
  readonly iam: Iam;
  readonly sts: Sts;
  readonly ec2: Ec2;
  readonly ssm: Ssm;
  readonly cloudhsm: CloudHsm;
  readonly kms: Kms;
  readonly fsx: Fsx;
  readonly hosts: Hosts;
  readonly lambda: Lambda;
  readonly logs: Logs;
  readonly github: GitHub;

  constructor(options: WorldOptions) {
    this.clock = options.clock;
    this.random = new Random(String(options.seed ?? 1));
    this.settings = { ...defaultSettings, ...options.settings };
    this.durations = new Durations(this.random.stream('durations'), options.durations);
    this.faults = new Faults(options.faults);
    this.accountId = options.accountId ?? '111122223333';
    this.region = options.region ?? 'eu-central-1';
    this.exists = partitionOf(this.region) !== undefined;
    ({ name: this.partition, domain: this.domain, serviceDomain: this.serviceDomain } = partitionOf(this.region) ?? nowhere);
    this.hardware = new Hardware(this);
    this.iam = new Iam(this);
    this.sts = new Sts(this);
    this.ec2 = new Ec2(this);
    this.ssm = new Ssm(this);
    this.cloudhsm = new CloudHsm(this);
    this.kms = new Kms(this);
    this.fsx = new Fsx(this);
    this.hosts = new Hosts(this);
    this.lambda = new Lambda(this);
    this.logs = new Logs(this);
    this.github = new GitHub(this);
    (options.account ?? exampleAccount)(this);
  }

  /** `arn:aws:SERVICE:REGION:ACCOUNT:RESOURCE`. */
  arn(service: string, resource: string): string {
    return `arn:${this.partition}:${service}:${this.region}:${this.accountId}:${resource}`;
  }

  /** Lets `event` happen when `ms` milliseconds have passed. */
  after(ms: number, event: () => void): void {
    this.clock.schedule(this.clock.now() + ms, event);
  }
}
