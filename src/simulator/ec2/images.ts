/** An Amazon Machine Image that AWS or Canonical publishes. */
export interface Image {
  readonly id: string;
  readonly name: string;
  readonly architecture: 'x86_64' | 'arm64';
  /** Which of CloudHSM's client packages fit: `amzn2023`, `u24.04`. */
  readonly platform: 'amzn2023' | 'u24.04';
  readonly ownerId: string;
  /** Public SSM parameters whose value is this image's id. [SSM23; aws.md C5] */
  readonly parameters: readonly string[];
}

const amazonLinux = (architecture: Image['architecture']) => ['default', '6.1'].map(
  kernel => `/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-${kernel}-${architecture}`,
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
  {
    id: 'ami-0a124040a1b2c3d03', name: 'ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-amd64-server-20261101', architecture: 'x86_64',
    platform: 'u24.04', ownerId: '099720109477',
    parameters: ['/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id'],
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
  ...['t3', 't3a'].flatMap(family => sizes.map(([size, vcpus, memoryMiB]): InstanceType => ({ name: `${family}.${size}`, vcpus, memoryMiB, architecture: 'x86_64' }))),
  ...sizes.map(([size, vcpus, memoryMiB]): InstanceType => ({ name: `t4g.${size}`, vcpus, memoryMiB, architecture: 'arm64' })),
  { name: 'm5.large', vcpus: 2, memoryMiB: 8192, architecture: 'x86_64' },
  { name: 'm7g.medium', vcpus: 1, memoryMiB: 4096, architecture: 'arm64' },
];
