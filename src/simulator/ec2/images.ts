import type { SystemName } from '../core/platform';

/** An Amazon Machine Image that AWS, Canonical or Red Hat publishes. */
export interface Image {
  readonly id: string;
  readonly name: string;
  readonly architecture: 'x86_64' | 'arm64';
  readonly platform: SystemName;
  readonly ownerId: string;
  /** False where SSM's agent is not in it. */
  readonly withAgent?: false;
  /** Public SSM parameters whose value is this image's id. [SSM23:parameter-store-public-parameters-ami] */
  readonly parameters: readonly string[];
}

const amazonLinux = (architecture: Image['architecture'], kind = '') => ['default', '6.1'].map(
  kernel => `/aws/service/ami-amazon-linux-latest/al2023-ami-${kind}kernel-${kernel}-${architecture}`,
);

/** The images that every account can start. */
export const publicImages: readonly Image[] = [
  {
    id: 'ami-0a120230a1b2c3d01', name: 'al2023-ami-2023.9.20261102.0-kernel-6.1-x86_64', architecture: 'x86_64',
    platform: 'amzn2023', ownerId: '137112412989', parameters: amazonLinux('x86_64'),
  },
  {
    id: 'ami-0a120230a1b2c3d02', name: 'al2023-ami-2023.9.20261102.0-kernel-6.1-arm64', architecture: 'arm64',
    platform: 'amzn2023', ownerId: '137112412989', parameters: amazonLinux('arm64'),
  },
  // Without SSM's agent. [field: a minimal image never registers; amazonlinux/amazon-linux-2023 #397: an agent of its own]
  {
    id: 'ami-0a120230a1b2c3d07', name: 'al2023-ami-minimal-2023.9.20261102.0-kernel-6.1-x86_64', architecture: 'x86_64',
    platform: 'amzn2023', ownerId: '137112412989', withAgent: false, parameters: amazonLinux('x86_64', 'minimal-'),
  },
  {
    id: 'ami-0a120230a1b2c3d08', name: 'al2023-ami-minimal-2023.9.20261102.0-kernel-6.1-arm64', architecture: 'arm64',
    platform: 'amzn2023', ownerId: '137112412989', withAgent: false, parameters: amazonLinux('arm64', 'minimal-'),
  },
  {
    id: 'ami-0a124040a1b2c3d03', name: 'ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-amd64-server-20261101', architecture: 'x86_64',
    platform: 'u24.04', ownerId: '099720109477',
    parameters: ['/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id'],
  },
  {
    id: 'ami-0a124040a1b2c3d04', name: 'ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-arm64-server-20261101', architecture: 'arm64',
    platform: 'u24.04', ownerId: '099720109477',
    parameters: ['/aws/service/canonical/ubuntu/server/24.04/stable/current/arm64/hvm/ebs-gp3/ami-id'],
  },
  {
    id: 'ami-0a122040a1b2c3d05', name: 'ubuntu/images/hvm-ssd/ubuntu-jammy-22.04-amd64-server-20261101', architecture: 'x86_64',
    platform: 'u22.04', ownerId: '099720109477',
    parameters: ['/aws/service/canonical/ubuntu/server/22.04/stable/current/amd64/hvm/ebs-gp2/ami-id'],
  },
  {
    id: 'ami-0a122040a1b2c3d06', name: 'ubuntu/images/hvm-ssd/ubuntu-jammy-22.04-arm64-server-20261101', architecture: 'arm64',
    platform: 'u22.04', ownerId: '099720109477',
    parameters: ['/aws/service/canonical/ubuntu/server/22.04/stable/current/arm64/hvm/ebs-gp2/ami-id'],
  },
  {
    id: 'ami-0a1e19060a1b2c3d0', name: 'RHEL-9.6.0_HVM-20261101-x86_64-0-Hourly2-GP3', architecture: 'x86_64',
    platform: 'el9', ownerId: '309956199498', parameters: [],
  },
  {
    id: 'ami-0a1220220a1b2c3d0', name: 'Windows_Server-2022-English-Full-Base-2026.11.12', architecture: 'x86_64',
    platform: 'windows', ownerId: '801119661308', parameters: [],
  },
];

/** What a size of instance offers. */
export interface InstanceType {
  readonly name: string;
  readonly vcpus: number;
  readonly memoryMiB: number;
  readonly architecture: Image['architecture'];
}

const sizes: readonly [size: string, vcpus: number, memoryMiB: number][] = [
  ['nano', 2, 512], ['micro', 2, 1024], ['small', 2, 2048], ['medium', 2, 4096], ['large', 2, 8192],
];

/** A few burstable and general types; enough to choose a worker from. */
export const instanceTypes: readonly InstanceType[] = [
  ...['t3', 't3a'].flatMap(family => sizes.map(([size, vcpus, memoryMiB]): InstanceType => ({
    name: `${family}.${size}`, vcpus, memoryMiB, architecture: 'x86_64',
  }))),
  ...sizes.map(([size, vcpus, memoryMiB]): InstanceType => ({ name: `t4g.${size}`, vcpus, memoryMiB, architecture: 'arm64' })),
  { name: 'm5.large', vcpus: 2, memoryMiB: 8192, architecture: 'x86_64' },
  { name: 'm7g.medium', vcpus: 1, memoryMiB: 4096, architecture: 'arm64' },
];

/** The day in an image's name, milliseconds since the epoch. */
export function publishedAt({ name }: Image): number {
  const [, year, month, day] = /(20\d\d)\.?(\d\d)\.?(\d\d)(?!\d)/.exec(name)!;
  return Date.UTC(Number(year), Number(month) - 1, Number(day));
}
