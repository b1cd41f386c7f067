import type { Random } from './random';

/** How long something takes, in seconds: the least, the usual, the most, and who says so (docs/sources.md). */
export interface Duration {
  readonly what: string;
  readonly min: number;
  readonly typical: number;
  readonly max: number;
  readonly source: string;
}

const minutes = (count: number) => count * 60;

/** Every duration and lag of the simulated world. Seconds. */
export const durations = {
  'cluster.create': {
    what: 'CreateCluster until UNINITIALIZED', min: 60, typical: 180, max: minutes(5), source: 'docs:create-cluster: "a few minutes"',
  },
  'cluster.initialize': {
    what: 'InitializeCluster until INITIALIZED', min: 120, typical: 210, max: minutes(5), source: 'TECRACER part 1: 3-4 min',
  },
  'cluster.activate': {
    what: 'cluster activate until the API says ACTIVE', min: 60, typical: 80, max: minutes(4), source: 'RadiumGu: 80 s; bench: up to 4 min',
  },
  'cluster.restore': {
    what: 'CreateCluster from a backup until ACTIVE', min: 60, typical: 180, max: minutes(5), source: 'uncertain: as cluster.create',
  },
  'cluster.modify': {
    what: 'ModifyCluster until it is as asked for', min: 0, typical: 10, max: minutes(2), source: 'uncertain',
  },
  'cluster.delete': { what: 'DeleteCluster until DELETED', min: 60, typical: 180, max: minutes(5), source: 'bench: minutes' },
  'hsm.create': {
    what: 'first CreateHsm until ACTIVE', min: 300, typical: 350, max: minutes(10), source: 'field: 350 s; storm: up to 10 min',
  },
  'hsm.join': {
    what: 'CreateHsm on an ACTIVE cluster until ACTIVE', min: 300, typical: 320, max: minutes(15), source: 'RadiumGu: 313 '
    + 's; bench: 10-25 min',
  },
  'hsm.visible': {
    what: 'CreateHsm until DescribeClusters lists it', min: 0, typical: 5, max: 30, source: 'docs:add-remove-hsm; bench: tens of seconds',
  },
  'hsm.csr': {
    what: 'first HSM ACTIVE until the CSR is published', min: 0, typical: 20, max: minutes(2), source: 'TF #9472; storm: '
    + 'polls a non-empty file',
  },
  'hsm.reachable': {
    what: 'INITIALIZED until the HSM answers cloudhsm-cli', min: 0, typical: 5, max: 45, source: 'ws: 10 tries, 5 s apart',
  },
  'hsm.answers': {
    what: 'a further HSM ACTIVE until it answers clients', min: 0, typical: 0, max: 30, source: 'uncertain; RadiumGu: coverage',
  },
  'hsm.delete': {
    what: 'DeleteHsm until it is gone', min: 120, typical: minutes(5), max: minutes(15), source: 'RadiumGu: 120 s; bench: 10-15 min',
  },
  'backup.create': { what: 'a backup until READY', min: 30, typical: 60, max: minutes(5), source: 'uncertain' },
  'backup.interval': {
    what: 'from one backup of a cluster to the '
    + 'next', min: minutes(1440), typical: minutes(1440), max: minutes(1440), source: 'docs:manage-backups: at least one a day',
  },
  'store.connect': {
    what: 'ConnectCustomKeyStore until CONNECTED',
    min: minutes(15),
    typical: minutes(20),
    max: minutes(30),
    source: 'KDG:connect-keystore: up to 20 min; storm: 20-30 min',
  },
  'store.connect.fails': {
    what: 'ConnectCustomKeyStore until FAILED', min: minutes(2), typical: minutes(5), max: minutes(20), source: 'uncertain',
  },
  'store.disconnect': { what: 'DisconnectCustomKeyStore until DISCONNECTED', min: 30, typical: 90, max: minutes(5), source: 'uncertain' },
  'alias.visible': {
    what: 'CreateAlias until it names its key', min: 0, typical: 1, max: 5, source: 'KDG:programming-eventual-consistency',
  },
  'instance.visible': {
    what: 'RunInstances until Describe knows the instance', min: 0, typical: 1, max: 5, source: 'EC2ERR: eventual consistency',
  },
  'instance.start': { what: 'pending until running', min: 10, typical: 20, max: 60, source: 'uncertain' },
  'instance.status': { what: 'running until the status checks are ok', min: 60, typical: 120, max: minutes(4), source: 'uncertain' },
  'instance.agent': { what: 'running until the agent is Online', min: 30, typical: 75, max: minutes(3), source: 'field: 1-3 min' },
  'host.packages': {
    what: 'agent Online until rpm is free', min: 0, typical: 20, max: minutes(2), source: 'amazonlinux/amazon-linux-2023 #397',
  },
  'instance.stop': { what: 'stopping until stopped', min: 15, typical: 30, max: 90, source: 'uncertain' },
  'instance.terminate': { what: 'shutting-down until terminated', min: 20, typical: 40, max: minutes(2), source: 'uncertain' },
  'instance.forgotten': {
    what: 'terminated until Describe forgets it', min: minutes(60), typical: minutes(60), max: minutes(60), source: 'EC2ERR: about 1 h',
  },
  'profile.visible': {
    what: 'a new instance profile until EC2 accepts it', min: 5, typical: 15, max: minutes(2), source: 'TF: retries for up to 2 min',
  },
  'group.visible': {
    what: 'a new security group until EC2 accepts it', min: 0, typical: 1, max: 5, source: 'EC2ERR InvalidGroup.NotFound',
  },
  'command.visible': {
    what: 'SendCommand until GetCommandInvocation knows it', min: 1, typical: 2, max: 10, source: 'boto/boto3 #2701: first seconds',
  },
  'function.wake': { what: 'a call of an Inactive function until it is Active', min: 1, typical: 30, max: 90, source: 'uncertain' },
  'command.start': { what: 'SendCommand until the agent begins', min: 1, typical: 2, max: 8, source: 'uncertain' },
  'command.run': { what: 'what a script takes besides its own sleeps', min: 2, typical: 5, max: 30, source: 'uncertain' },
  'filesystem.create': {
    what: 'CreateFileSystem until AVAILABLE',
    min: minutes(30),
    typical: minutes(45),
    max: minutes(75),
    source: 'uncertain: 30-60 min; TECRACER part 2: more than 60',
  },
  'filesystem.delete': {
    what: 'DeleteFileSystem until it is gone', min: minutes(10), typical: minutes(20), max: minutes(45), source: 'TF: waits 60 min',
  },
  'filesystem.update': {
    what: 'UpdateFileSystem until its storage, its route tables or its backups are as asked for',
    min: 60,
    typical: minutes(5),
    max: minutes(20),
    source: 'FSXUG:storage-capacity-and-IOPS: "within minutes"',
  },
  'filesystem.throughput': {
    what: 'UpdateFileSystem until its throughput is as asked for',
    min: minutes(5),
    typical: minutes(20),
    max: minutes(45),
    source: 'uncertain; FSXUG:managing-throughput-capacity: failover and failback in "a few minutes"; TF: waits 60 min',
  },
  'filesystem.optimize': {
    what: 'more storage until the data are rebalanced',
    min: minutes(60),
    typical: minutes(240),
    max: minutes(1440),
    source: 'FSXUG:storage-capacity-and-IOPS: "a few hours"',
  },
  'svm.create': {
    what: 'CreateStorageVirtualMachine until CREATED',
    min: 60,
    typical: minutes(3),
    max: minutes(15),
    source: 'uncertain: minutes; TF: waits 30 min',
  },
  'svm.delete': {
    what: 'DeleteStorageVirtualMachine until it is gone', min: 60, typical: minutes(3), max: minutes(15), source: 'uncertain',
  },
  'volume.create': { what: 'CreateVolume until CREATED', min: 30, typical: 90, max: minutes(10), source: 'uncertain: minutes' },
  'volume.update': { what: 'UpdateVolume until it is as asked for', min: 1, typical: 20, max: minutes(3), source: 'uncertain' },
  'volume.delete': { what: 'DeleteVolume until it is gone', min: 30, typical: 90, max: minutes(10), source: 'uncertain' },
} as const satisfies Record<string, Duration>;

export type DurationName = keyof typeof durations;

/** Seconds that take the place of the table's spread. */
export type DurationOverrides = Partial<Record<DurationName, number>>;

/** Draws from the table: the n-th draw of a name is the same in every run with the same seed. */
export class Durations {
  private readonly streams = new Map<DurationName, Random>();

  constructor(
    private readonly random: Random, private readonly overrides: DurationOverrides = {}, public speed = 1,
  ) {}

  /** How many milliseconds it lasts here what takes AWS, or a simulated machine that waits, so many. */
  lasting(ms: number): number {
    return Math.round(ms / this.speed);
  }

  /** Milliseconds that it lasts here. */
  draw(name: DurationName): number {
    const fixed = this.overrides[name];
    if (fixed !== undefined) return this.lasting(fixed * 1000);
    const stream = this.streams.get(name) ?? this.random.stream(name);
    this.streams.set(name, stream);
    return this.lasting(spread(durations[name], stream.next()) * 1000);
  }
}

/** The triangular distribution between `min` and `max` with its peak at `typical`. */
function spread({ min, typical, max }: Duration, chance: number): number {
  if (max === min) return min;
  const rise = (typical - min) / (max - min);
  return chance < rise
    ? min + Math.sqrt(chance * (max - min) * (typical - min))
    : max - Math.sqrt((1 - chance) * (max - min) * (max - typical));
}
