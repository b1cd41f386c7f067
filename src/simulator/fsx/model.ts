import type { Tags } from '../core/tags';

/** What the wire calls `Lifecycle`. [botocore] */
export type FileSystemLifecycle =
  | 'CREATING' | 'AVAILABLE' | 'UPDATING' | 'FAILED' | 'DELETING' | 'MISCONFIGURED' | 'MISCONFIGURED_UNAVAILABLE';

export type DeploymentType = 'MULTI_AZ_1' | 'MULTI_AZ_2' | 'MULTI_AZ_3' | 'SINGLE_AZ_1' | 'SINGLE_AZ_2' | 'SINGLE_AZ_3';

/** An ONTAP file system. Times are milliseconds since the epoch. */
export interface FileSystem {
  readonly id: string;
  /** Absent: ONTAP, of which alone the simulator makes file systems; a world may have others. */
  readonly type?: 'WINDOWS' | 'LUSTRE' | 'OPENZFS';
  lifecycle: FileSystemLifecycle;
  failure?: string;
  /** Of the service on the key. */
  grantId?: string;
  readonly createdAt: number;
  /** GiB, of all HA pairs. */
  storageCapacity: number;
  readonly networkType: 'IPV4' | 'DUAL';
  readonly vpcId: string;
  readonly subnetIds: readonly string[];
  readonly securityGroupIds: readonly string[];
  /** One for each file server, as soon as there are any. */
  interfaceIds: string[];
  /** ARN. */
  readonly kmsKeyId: string;
  readonly deploymentType: DeploymentType;
  readonly haPairs: number;
  /** MB/s. */
  throughputPerHaPair: number;
  readonly preferredSubnetId?: string;
  routeTableIds: string[];
  /** Where a Multi-AZ file system has its endpoints. */
  readonly endpointRange?: string;
  readonly iops: { mode: 'AUTOMATIC' | 'USER_PROVISIONED'; count: number };
  backupRetentionDays: number;
  backupStartTime?: string;
  maintenanceStartTime: string;
  hasPassword: boolean;
  /** The newest first. */
  readonly actions: AdministrativeAction[];
  readonly tags: Tags;
}

/** What UpdateFileSystem has begun. [botocore AdministrativeAction] */
export interface AdministrativeAction {
  readonly type: 'FILE_SYSTEM_UPDATE' | 'STORAGE_OPTIMIZATION';
  status: 'PENDING' | 'IN_PROGRESS' | 'UPDATED_OPTIMIZING' | 'COMPLETED' | 'FAILED';
  failure?: string;
  readonly requestedAt: number;
  /** Of an update, as far as it is about these. */
  readonly target?: Update;
}

/** What an update changes; absent is what stays. */
export interface Update {
  readonly storageCapacity?: number;
  readonly throughputPerHaPair?: number;
  readonly routeTableIds?: readonly string[];
  readonly backupRetentionDays?: number;
}

/** A storage virtual machine. */
export interface StorageVirtualMachine {
  readonly id: string;
  readonly fileSystemId: string;
  readonly name: string;
  lifecycle: 'CREATING' | 'PENDING' | 'CREATED' | 'MISCONFIGURED' | 'FAILED' | 'DELETING';
  failure?: string;
  readonly createdAt: number;
  readonly uuid: string;
  readonly securityStyle: string;
  readonly tags: Tags;
}

export interface Volume {
  readonly id: string;
  readonly fileSystemId: string;
  readonly machineId: string;
  readonly name: string;
  lifecycle: 'CREATING' | 'PENDING' | 'CREATED' | 'AVAILABLE' | 'MISCONFIGURED' | 'FAILED' | 'DELETING';
  failure?: string;
  readonly createdAt: number;
  readonly uuid: string;
  /** The root volume comes and goes with its machine. */
  readonly root: boolean;
  junctionPath?: string;
  sizeInBytes: number;
  readonly type: 'RW' | 'DP';
  readonly securityStyle: string;
  readonly storageEfficiency: boolean;
  readonly snapshotPolicy: string;
  readonly tieringPolicy: { readonly Name: string; readonly CoolingPeriod?: number };
  readonly copyTagsToBackups: boolean;
  readonly tags: Tags;
}

/** A backup of a volume, which stays when the volume is gone and is encrypted with the same key. */
export interface Backup {
  readonly id: string;
  readonly type: 'AUTOMATIC' | 'USER_INITIATED';
  lifecycle: 'CREATING' | 'AVAILABLE';
  readonly createdAt: number;
  readonly kmsKeyId: string;
  /** As they were. */
  readonly volume: Volume;
  readonly fileSystem: FileSystem;
  readonly tags: Tags;
}
