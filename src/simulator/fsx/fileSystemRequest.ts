import { overlap } from '../core/cidr';
import { ServiceError, type Call } from '../core/service';
import { validate } from '../core/validation';
import type { Subnet } from '../ec2/network';
import type { DeploymentType } from './model';
import type { FsxWorld } from './state';

/** The members of CreateFileSystem that are understood. [botocore] */
export interface CreateFileSystemInput {
  readonly ClientRequestToken?: string;
  readonly FileSystemType?: string;
  readonly StorageCapacity?: number;
  readonly StorageType?: string;
  readonly NetworkType?: 'IPV4' | 'DUAL';
  readonly SubnetIds?: string[];
  readonly SecurityGroupIds?: string[];
  readonly KmsKeyId?: string;
  readonly Tags?: { Key: string; Value: string }[];
  readonly OntapConfiguration?: OntapInput;
}

interface OntapInput {
  readonly DeploymentType?: DeploymentType;
  readonly PreferredSubnetId?: string;
  readonly RouteTableIds?: string[];
  readonly EndpointIpAddressRange?: string;
  readonly FsxAdminPassword?: string;
  readonly DiskIopsConfiguration?: { readonly Mode?: 'AUTOMATIC' | 'USER_PROVISIONED'; readonly Iops?: number };
  readonly HAPairs?: number;
  readonly ThroughputCapacity?: number;
  readonly ThroughputCapacityPerHAPair?: number;
  readonly AutomaticBackupRetentionDays?: number;
  readonly DailyAutomaticBackupStartTime?: string;
  readonly WeeklyMaintenanceStartTime?: string;
}

/** What the request means once it is known to be right. */
export interface FileSystemPlan {
  readonly deploymentType: DeploymentType;
  readonly multiAz: boolean;
  readonly subnets: readonly Subnet[];
  readonly securityGroupIds: readonly string[];
  readonly routeTableIds: readonly string[];
  readonly haPairs: number;
  readonly throughputPerHaPair: number;
  readonly storageCapacity: number;
  readonly iops: { readonly mode: 'AUTOMATIC' | 'USER_PROVISIONED'; readonly count: number };
  readonly ontap: OntapInput;
}

/** MB/s for each HA pair. [botocore 1.44.8 ThroughputCapacityPerHAPair] */
const throughputs: Readonly<Record<DeploymentType, readonly number[]>> = {
  MULTI_AZ_1: [128, 256, 512, 1024, 2048, 4096],
  SINGLE_AZ_1: [128, 256, 512, 1024, 2048, 4096],
  MULTI_AZ_2: [384, 768, 1536, 3072, 6144],
  SINGLE_AZ_2: [1536, 3072, 6144],
  MULTI_AZ_3: [384, 768, 1536, 3072, 6144, 12_288, 18_432],
  SINGLE_AZ_3: [1536, 3072, 6144, 12_288, 18_432],
};

/** Those of SINGLE_AZ_2 with one pair besides: the API's text does not have them. [TF #47825] */
const alsoOfOnePair = [384, 768];

const TIME = '([01]\\d|2[0-3]):[0-5]\\d';

/** Reads the request by the rules of the API and of the account's network. [botocore] */
export function readFileSystemRequest(input: CreateFileSystemInput, call: Call<FsxWorld>): FileSystemPlan {
  validate('BadRequest', { ...input }, {
    FileSystemType: { required: true, oneOf: ['WINDOWS', 'LUSTRE', 'ONTAP', 'OPENZFS'] },
    StorageType: { oneOf: ['SSD', 'HDD', 'INTELLIGENT_TIERING'] },
    NetworkType: { oneOf: ['IPV4', 'DUAL'] },
    StorageCapacity: { type: 'number', min: 1 },
    SubnetIds: { type: 'list', required: true, max: 50, pattern: '(subnet-[0-9a-f]{8,})' },
    SecurityGroupIds: { type: 'list', max: 50, pattern: '(sg-[0-9a-f]{8,})' },
    KmsKeyId: { min: 1, max: 2048 },
  });
  if (input.FileSystemType !== 'ONTAP') throw bad('The simulator makes file systems of type ONTAP only.');
  const ontap = input.OntapConfiguration;
  if (ontap === undefined) {
    throw new ServiceError('MissingFileSystemConfiguration', 'OntapConfiguration is required for file systems of type ONTAP.');
  }
  if (input.StorageType !== undefined && input.StorageType !== 'SSD') throw bad('StorageType must be SSD for ONTAP file systems.');
  validate('BadRequest', { ...ontap }, {
    DeploymentType: { required: true, oneOf: Object.keys(throughputs) },
    PreferredSubnetId: { pattern: '(subnet-[0-9a-f]{8,})' },
    RouteTableIds: { type: 'list', max: 50, pattern: '(rtb-[0-9a-f]{8,})' },
    EndpointIpAddressRange: { min: 9, max: 17 },
    FsxAdminPassword: { min: 8, max: 50 },
    DiskIopsConfiguration: { type: 'map' },
    HAPairs: { type: 'number', min: 1, max: 12 },
    ThroughputCapacity: { type: 'number', min: 8, max: 100_000 },
    ThroughputCapacityPerHAPair: { type: 'number', min: 128 },
    AutomaticBackupRetentionDays: { type: 'number', min: 0, max: 90 },
    DailyAutomaticBackupStartTime: { pattern: TIME },
    WeeklyMaintenanceStartTime: { pattern: `[1-7]:${TIME}` },
  });
  const deploymentType = ontap.DeploymentType as DeploymentType;
  const multiAz = deploymentType.startsWith('MULTI_AZ');
  const haPairs = ontap.HAPairs ?? 1;
  if (haPairs > 1 && !['SINGLE_AZ_2', 'SINGLE_AZ_3'].includes(deploymentType)) throw bad(`HAPairs must be 1 for ${deploymentType}.`);
  checkPassword(ontap.FsxAdminPassword);
  const storageCapacity = checkCapacity(input.StorageCapacity, haPairs);
  const subnets = findSubnets(input.SubnetIds ?? [], multiAz, call);
  checkMultiAz(ontap, multiAz, subnets, call);
  return {
    deploymentType,
    multiAz,
    subnets,
    securityGroupIds: findGroups(input.SecurityGroupIds, subnets, call),
    routeTableIds: multiAz ? findRouteTables(ontap.RouteTableIds, subnets[0]?.vpcId, call) : [],
    haPairs,
    throughputPerHaPair: checkThroughput(ontap, deploymentType, haPairs),
    storageCapacity,
    iops: checkIops(ontap.DiskIopsConfiguration, storageCapacity, haPairs),
    ontap,
  };
}

export function checkCapacity(capacity: number | undefined, haPairs: number): number {
  if (capacity === undefined) throw bad('StorageCapacity is required.');
  const [least, most] = [1024 * haPairs, Math.min(524_288 * haPairs, 1_048_576)];
  if (capacity < least || capacity > most) {
    throw bad(`The storage capacity must be between ${least} GiB and ${most} GiB for ${haPairs} HA pair${haPairs === 1 ? '' : 's'}.`);
  }
  return capacity;
}

/** MB/s for each HA pair. */
export function checkThroughput(
  ontap: Pick<OntapInput, 'ThroughputCapacity' | 'ThroughputCapacityPerHAPair'>, deploymentType: DeploymentType, haPairs: number,
): number {
  const { ThroughputCapacity: total, ThroughputCapacityPerHAPair: each } = ontap;
  if (total !== undefined && each !== undefined && total !== each * haPairs) {
    throw bad('ThroughputCapacity and ThroughputCapacityPerHAPair disagree.');
  }
  const throughput = each ?? (total === undefined ? undefined : total / haPairs);
  if (throughput === undefined) throw bad('Either ThroughputCapacity or ThroughputCapacityPerHAPair is required.');
  const small = deploymentType === 'SINGLE_AZ_2' && haPairs === 1 ? alsoOfOnePair : [];
  const valid = [...small, ...throughputs[deploymentType]];
  if (!valid.includes(throughput)) {
    throw bad(`The throughput capacity for ${deploymentType} must be one of ${valid.join(', ')} MBps per HA pair.`);
  }
  return throughput;
}

function checkIops(
  { Mode: mode = 'AUTOMATIC', Iops: count }: NonNullable<OntapInput['DiskIopsConfiguration']> = {}, capacity: number, haPairs: number,
): FileSystemPlan['iops'] {
  const [least, most] = [capacity * 3, 200_000 * haPairs];
  if (mode === 'AUTOMATIC') return { mode, count: Math.min(least, most) };
  if (count === undefined || count < least || count > most) throw bad(`The SSD IOPS must be between ${least} and ${most}.`);
  return { mode, count };
}

/** [CDK; field: the console's text] */
function checkPassword(password: string | undefined): void {
  if (password !== undefined && !(/[a-z]/i.test(password) && /\d/.test(password) && !/admin/i.test(password))) {
    throw bad('FsxAdminPassword must contain at least one English letter and one number, and must not contain the word "admin".');
  }
}

function findSubnets(ids: readonly string[], multiAz: boolean, { world }: Call<FsxWorld>): Subnet[] {
  const subnets = ids.map(id => {
    const subnet = world.ec2.subnet(id);
    if (subnet === undefined) {
      throw new ServiceError('InvalidNetworkSettings', `The subnet ID '${id}' does not exist`, 400, { InvalidSubnetId: id });
    }
    return subnet;
  });
  const wanted = multiAz ? 2 : 1;
  if (subnets.length !== wanted) {
    // [kubernetes-sigs/aws-fsx-csi-driver #47]
    throw bad(`1 validation error detected: Value '[${ids.join(', ')}]' at 'subnetIds' failed to satisfy constraint: Member must have `
      + `length ${subnets.length < wanted ? 'greater' : 'less'} than or equal to ${wanted}`);
  }
  if (new Set(subnets.map(subnet => subnet.vpcId)).size > 1) throw network('The subnets must be in the same VPC.');
  if (new Set(subnets.map(subnet => subnet.zone)).size < wanted) {
    throw network('The subnets of a Multi-AZ file system must be in different Availability Zones.');
  }
  return subnets;
}

function checkMultiAz(ontap: OntapInput, multiAz: boolean, subnets: readonly Subnet[], { world }: Call<FsxWorld>): void {
  const { PreferredSubnetId: preferred, RouteTableIds: routeTables, EndpointIpAddressRange: range } = ontap;
  if (!multiAz) {
    if (preferred !== undefined) throw bad('PreferredSubnetId can be specified for Multi-AZ file systems only.');
    if (routeTables !== undefined) throw bad('RouteTableIds can be specified for Multi-AZ file systems only.');
    if (range !== undefined) throw bad('EndpointIpAddressRange can be specified for Multi-AZ file systems only.');
    return;
  }
  if (preferred === undefined) throw bad('PreferredSubnetId is required for Multi-AZ file systems.');
  if (!subnets.some(subnet => subnet.id === preferred)) throw bad('PreferredSubnetId must be one of SubnetIds.');
  if (range === undefined) return;
  if (!/^\d+\.\d+\.\d+\.\d+\/\d+$/.test(range)) throw bad('EndpointIpAddressRange must be a CIDR block.');
  const taken = [...world.ec2.subnets.values()].find(subnet => subnet.vpcId === subnets[0]?.vpcId && overlap(subnet.cidr, range));
  if (taken !== undefined) throw network(`The endpoint IP address range ${range} overlaps the subnet ${taken.id}.`);
}

function findGroups(ids: readonly string[] | undefined, subnets: readonly Subnet[], { world }: Call<FsxWorld>): string[] {
  const vpcId = subnets[0]?.vpcId;
  const all = [...world.ec2.securityGroups.values()].filter(group => group.vpcId === vpcId);
  if (ids === undefined) return all.filter(group => group.name === 'default').map(group => group.id);
  const wrong = ids.find(id => !all.some(group => group.id === id));
  if (wrong !== undefined) {
    throw new ServiceError(
      'InvalidNetworkSettings', `The security group '${wrong}' does not exist in the VPC`, 400, { InvalidSecurityGroupId: wrong },
    );
  }
  return [...ids];
}

export function findRouteTables(ids: readonly string[] | undefined, vpcId: string | undefined, { world }: Call<FsxWorld>): string[] {
  const all = [...world.ec2.routeTables.values()].filter(table => table.vpcId === vpcId);
  if (ids === undefined) return all.filter(table => table.main).map(table => table.id);
  const wrong = ids.find(id => !all.some(table => table.id === id));
  if (wrong !== undefined) {
    throw new ServiceError(
      'InvalidNetworkSettings', `The route table '${wrong}' does not exist in the VPC`, 400, { InvalidRouteTableId: wrong },
    );
  }
  return [...ids];
}

/** The service's general refusal. */
export function bad(message: string): ServiceError {
  return new ServiceError('BadRequest', message);
}

function network(message: string): ServiceError {
  return new ServiceError('InvalidNetworkSettings', message);
}
