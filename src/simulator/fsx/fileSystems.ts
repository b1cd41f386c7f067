import { addressAt } from '../core/cidr';
import type { Core } from '../core/core';
import { event } from '../core/event';
import { ServiceError, type Call, type Operation } from '../core/service';
import { anyTags, readTags, requestTagConditions, resourceTagConditions } from '../core/tags';
import { validate } from '../core/validation';
import { ensureServiceLinkedRole } from '../iam/serviceLinkedRole';
import type { Grant } from '../kms/model';
import { bad, readFileSystemRequest, type CreateFileSystemInput, type FileSystemPlan } from './fileSystemRequest';
import { actionItem, beginUpdate, MANAGED_TAG, readUpdate, shownSizes, type UpdateInput } from './fileSystemUpdate';
import { checkToken } from './idempotency';
import { type ListInput, listed } from './listing';
import type { FileSystem } from './model';
import type { FsxWorld } from './state';
import { checkedTags } from './tagging';

/** What FSx asks of a key, in its caller's name. [FSXUG:encryption-at-rest] */
const KEY_ACTIONS = ['kms:DescribeKey', 'kms:Decrypt', 'kms:GenerateDataKeyWithoutPlaintext'];

/** File systems on the wire. */
export const fileSystemOperations: Record<string, Operation<FsxWorld>> = {
  CreateFileSystem: (input: CreateFileSystemInput, call) => {
    const { world } = call;
    const { fsx } = world;
    const tags = checkedTags(input.Tags);
    call.authorize('fsx:CreateFileSystem', world.arn('fsx', 'file-system/*'), requestTagConditions(tags));
    if (tags.size > 0) call.authorize('fsx:TagResource', world.arn('fsx', 'file-system/*'), requestTagConditions(tags));
    const earlier = fsx.fileSystems.get(fsx.fileSystemTokens.find({ ...input }) ?? '');
    if (earlier !== undefined) return { FileSystem: fileSystemItem(earlier, world) };

    const plan = readFileSystemRequest(input, call);
    checkNetworkPermissions(plan, call);
    ensureServiceLinkedRole(call, 'fsx.amazonaws.com', bad('Amazon FSx is unable to create its service-linked role. Check that you have '
      + 'the iam:CreateServiceLinkedRole permission.'));
    const { keyArn, problem, grant } = findKey(input.KmsKeyId ?? 'alias/aws/fsx', call);
    const created = create(plan, input, keyArn, call);
    fsx.fileSystemTokens.remember({ ...input }, created.id);
    created.grantId = grant?.id;
    if (grant !== undefined && world.settings.serviceGrants === 'source') grant.sourceArn = arnOf(world, created);
    const failure = problem ?? (world.faults.take('filesystem-fails') && 'An internal error occurred while the file system was created.');
    world.after(world.durations.draw('filesystem.create'), settled(world, created, failure));
    return { FileSystem: fileSystemItem(created, world) };
  },

  DescribeFileSystems: (input: ListInput & { FileSystemIds?: string[] }, call) => {
    const { world } = call;
    call.authorize('fsx:DescribeFileSystems');
    const { items, next } = listed(input, {
      ids: input.FileSystemIds, find: id => findFileSystem(world, id), all: world.fsx.fileSystems.values(),
    });
    return { FileSystems: items.map(each => fileSystemItem(each, world)), NextToken: next };
  },

  UpdateFileSystem: (input: UpdateInput, call) => {
    const { world } = call;
    const fileSystem = findFileSystem(world, input.FileSystemId);
    call.authorize('fsx:UpdateFileSystem', arnOf(world, fileSystem), resourceTagConditions(fileSystem.tags));
    if (world.fsx.updateTokens.find({ ...input }) === undefined) {
      const target = readUpdate(fileSystem, input, call);
      checkNetworkPermissions({ routeTableIds: input.OntapConfiguration?.AddRouteTableIds ?? [] }, call);
      const key = world.kms.usableKey(fileSystem.kmsKeyId);
      // [FSXWIN:admin-actions-ts: an update fails where the key cannot be used]
      if ('problem' in key) throw bad(`Amazon FSx can't access the file system's KMS key: ${key.problem}`);
      world.fsx.updateTokens.remember({ ...input }, fileSystem.id);
      beginUpdate(fileSystem, target, call);
    }
    return { FileSystem: fileSystemItem(fileSystem, world) };
  },

  DeleteFileSystem: (input: { FileSystemId: string }, call) => {
    const { world } = call;
    const { fsx } = world;
    checkToken(input);
    const fileSystem = findFileSystem(world, input.FileSystemId);
    call.authorize('fsx:DeleteFileSystem', arnOf(world, fileSystem), resourceTagConditions(fileSystem.tags));
    if (fileSystem.lifecycle === 'CREATING') throw bad(`The file system ${fileSystem.id} cannot be deleted while it is CREATING.`);
    const inhabited = [...fsx.storageVirtualMachines.values(), ...fsx.volumes.values()].some(each => each.fileSystemId === fileSystem.id);
    if (inhabited) {
      throw bad('To delete an Amazon FSx for NetApp ONTAP file system, first delete all the volumes and storage virtual '
      + 'machines (SVMs) on the file system.');
    }
    if (fileSystem.lifecycle !== 'DELETING') {
      fileSystem.lifecycle = 'DELETING';
      world.after(world.durations.draw('filesystem.delete'), removed(world, fileSystem));
    }
    return { FileSystemId: fileSystem.id, Lifecycle: 'DELETING' };
  },
};

/** [botocore FileSystemNotFound: HTTP 400] */
export function findFileSystem(world: FsxWorld, id: string): FileSystem {
  validate('BadRequest', { FileSystemId: id }, { FileSystemId: { required: true, pattern: '(fs-[0-9a-f]{8,})' } });
  const found = world.fsx.fileSystems.get(id);
  if (found === undefined) throw new ServiceError('FileSystemNotFound', `File system '${id}' does not exist.`);
  return found;
}

/** A key as FSx shows it. */
export const shownKey = (keyArn: string, { settings }: Core): string => (settings.fsxShowsKey === 'id' ? keyArn.split('/').pop()! : keyArn);

/** The file system as the wire shows it. */
export function fileSystemItem(fileSystem: FileSystem, world: FsxWorld): object {
  const { id } = fileSystem;
  const { storageCapacity, throughputPerHaPair, routeTableIds } = shownSizes(fileSystem, world);
  return {
    OwnerId: world.accountId,
    CreationTime: new Date(fileSystem.createdAt),
    FileSystemId: id,
    FileSystemType: fileSystem.type ?? 'ONTAP',
    Lifecycle: fileSystem.lifecycle,
    FailureDetails: fileSystem.failure === undefined ? undefined : { Message: fileSystem.failure },
    StorageCapacity: storageCapacity,
    StorageType: 'SSD',
    NetworkType: fileSystem.networkType,
    VpcId: fileSystem.vpcId,
    SubnetIds: fileSystem.subnetIds,
    NetworkInterfaceIds: fileSystem.interfaceIds,
    KmsKeyId: shownKey(fileSystem.kmsKeyId, world),
    ResourceARN: arnOf(world, fileSystem),
    Tags: anyTags(fileSystem.tags),
    // The ten newest. [FSXUG:monitoring-storage-capacity-increase]
    AdministrativeActions: fileSystem.actions.length === 0 ? undefined : fileSystem.actions.slice(0, 10).map(actionItem),
    OntapConfiguration: {
      AutomaticBackupRetentionDays: fileSystem.backupRetentionDays,
      DailyAutomaticBackupStartTime: fileSystem.backupStartTime,
      DeploymentType: fileSystem.deploymentType,
      EndpointIpAddressRange: fileSystem.endpointRange,
      Endpoints: endpoints(fileSystem, world),
      DiskIopsConfiguration: { Mode: fileSystem.iops.mode, Iops: fileSystem.iops.count },
      PreferredSubnetId: fileSystem.preferredSubnetId,
      RouteTableIds: routeTableIds.length === 0 ? undefined : routeTableIds,
      ThroughputCapacity: throughputPerHaPair * fileSystem.haPairs,
      ThroughputCapacityPerHAPair: throughputPerHaPair,
      HAPairs: fileSystem.haPairs,
      WeeklyMaintenanceStartTime: fileSystem.maintenanceStartTime,
      FsxAdminPassword: fileSystem.hasPassword ? '*** Value Omitted ***' : undefined,
    },
  };
}

/** Who makes a file system in a network must be allowed to look at it, and to have its route tables tagged. [MP AmazonFSxFullAccess] */
function checkNetworkPermissions({ routeTableIds }: Pick<FileSystemPlan, 'routeTableIds'>, call: Call<FsxWorld>): void {
  const [key, value] = MANAGED_TAG;
  const fsx = `fsx.${call.world.serviceDomain}`;
  const via = { 'aws:CalledVia': [fsx], 'aws:CalledViaFirst': fsx, 'aws:CalledViaLast': fsx };
  for (const action of ['DescribeSecurityGroups', 'DescribeSubnets', 'DescribeVpcs', 'DescribeRouteTables']) {
    call.authorize(`ec2:${action}`, '*', via);
  }
  for (const id of routeTableIds) {
    call.authorize(
      'ec2:CreateTags', call.world.arn('ec2', `route-table/${id}`), { ...via, [`aws:RequestTag/${key}`]: value, 'aws:TagKeys': [key] },
    );
  }
}

/** The key's ARN, granted to the service; or why it cannot be used, where that shows later. */
function findKey(reference: string, call: Call<FsxWorld>): { keyArn: string; problem?: string; grant?: Grant } {
  const { kms, settings } = call.world;
  const key = kms.usableKey(reference);
  if ('problem' in key) {
    if (settings.unusableKey === 'FAILED') return { keyArn: reference, problem: key.problem };
    throw bad(`The KMS key cannot be used: ${key.problem}`);
  }
  for (const action of KEY_ACTIONS) kms.authorizeThrough(call, 'fsx', reference, action);
  const grant = kms.grantTo(call, 'fsx', reference, [
    'Decrypt', 'Encrypt', 'GenerateDataKey', 'GenerateDataKeyWithoutPlaintext', 'ReEncryptFrom', 'ReEncryptTo', 'CreateGrant',
    'DescribeKey',
  ]);
  return { keyArn: key.arn, grant };
}

function create(plan: FileSystemPlan, input: CreateFileSystemInput, kmsKeyId: string, { world, now }: Call<FsxWorld>): FileSystem {
  const { fsx, ec2, random } = world;
  const { ontap, subnets } = plan;
  for (const id of plan.routeTableIds) ec2.routeTables.get(id)?.tags.set(...MANAGED_TAG);
  const fileSystem: FileSystem = {
    id: random.hexId('fs'),
    lifecycle: 'CREATING',
    createdAt: now,
    storageCapacity: plan.storageCapacity,
    networkType: input.NetworkType ?? 'IPV4',
    vpcId: subnets[0]?.vpcId ?? '',
    subnetIds: subnets.map(subnet => subnet.id),
    securityGroupIds: plan.securityGroupIds,
    interfaceIds: [],
    kmsKeyId,
    deploymentType: plan.deploymentType,
    haPairs: plan.haPairs,
    throughputPerHaPair: plan.throughputPerHaPair,
    preferredSubnetId: ontap.PreferredSubnetId,
    routeTableIds: [...plan.routeTableIds],
    endpointRange: plan.multiAz ? ontap.EndpointIpAddressRange ?? `198.19.${fsx.fileSystems.size % 256}.0/24` : undefined,
    iops: plan.iops,
    backupRetentionDays: ontap.AutomaticBackupRetentionDays ?? 30,
    backupStartTime: ontap.DailyAutomaticBackupStartTime ?? (ontap.AutomaticBackupRetentionDays === 0 ? undefined : '05:00'),
    maintenanceStartTime: ontap.WeeklyMaintenanceStartTime ?? '7:03:00',
    hasPassword: ontap.FsxAdminPassword !== undefined,
    actions: [],
    tags: readTags(input.Tags),
  };
  // A file server in each subnet of a Multi-AZ file system, two for each HA pair in the only subnet of another.
  const places = plan.multiAz ? fileSystem.subnetIds : Array.from({ length: 2 * plan.haPairs }, () => fileSystem.subnetIds[0] ?? '');
  if (places.some(subnetId => (ec2.subnet(subnetId)?.freeAddresses ?? 0) < places.filter(each => each === subnetId).length)) {
    throw bad('There are not enough free addresses in the subnet for the file system\'s network interfaces.');
  }
  fileSystem.interfaceIds = places.map(subnetId => ec2.createInterface({
    subnetId, securityGroupIds: plan.securityGroupIds, description: `Amazon FSx network interface for ${fileSystem.id}`,
  }).id);
  fsx.fileSystems.set(fileSystem.id, fileSystem);
  return fileSystem;
}

/** The end of the creation. */
const settled = event('filesystem.create', (world: FsxWorld, fileSystem: FileSystem, failure: string | undefined) => {
  if (failure !== undefined) {
    fileSystem.lifecycle = 'FAILED';
    fileSystem.failure = failure.slice(0, 256);
    return;
  }
  fileSystem.lifecycle = 'AVAILABLE';
  const [target = ''] = fileSystem.interfaceIds;
  const { endpointRange } = fileSystem;
  if (endpointRange === undefined) return;
  for (const id of fileSystem.routeTableIds) world.ec2.routeTables.get(id)?.routes.push({ destination: endpointRange, target });
});

const removed = event('filesystem.delete', (world: FsxWorld, fileSystem: FileSystem) => {
  const { ec2, fsx } = world;
  for (const id of fileSystem.interfaceIds) ec2.deleteInterface(id);
  for (const id of fileSystem.routeTableIds) {
    const routes = ec2.routeTables.get(id)?.routes ?? [];
    const index = routes.findIndex(route => route.destination === fileSystem.endpointRange);
    if (index >= 0) routes.splice(index, 1);
  }
  for (const backup of fsx.backups.values()) {
    // "Any existing automatic backups and snapshots are also deleted." [botocore]
    if (backup.type === 'AUTOMATIC' && backup.fileSystem.id === fileSystem.id) fsx.backups.delete(backup.id);
  }
  if (world.settings.grantOfDeletedFileSystem === 'retired') {
    for (const { grants } of world.kms.keys.values()) grants.delete(fileSystem.grantId ?? '');
  }
  fsx.fileSystems.delete(fileSystem.id);
  fsx.fileSystemTokens.forget(fileSystem.id);
  fsx.updateTokens.forget(fileSystem.id);
});

/** Names and addresses, as soon as the file system answers. [botocore; FSXUG:managing-svms] */
function endpoints(fileSystem: FileSystem, { domain, ec2, region }: FsxWorld): object | undefined {
  if (fileSystem.lifecycle !== 'AVAILABLE' && fileSystem.lifecycle !== 'UPDATING') return undefined;
  const own = fileSystem.interfaceIds.map(id => ec2.interfaces.get(id)?.privateIp).filter(address => address !== undefined);
  const name = (kind: string) => `${kind}.${fileSystem.id}.fsx.${region}.${domain}`;
  return {
    Intercluster: { DNSName: name('intercluster'), IpAddresses: own.slice(0, 2) },
    // A Multi-AZ file system's address moves with a failover and so lies outside the subnets. [botocore EndpointIpAddressRange]
    Management: {
      DNSName: name('management'), IpAddresses: fileSystem.endpointRange === undefined
        ? own.slice(0, 1)
        : [addressAt(fileSystem.endpointRange, 3)],
    },
  };
}

function arnOf(world: FsxWorld, { id }: FileSystem): string {
  return world.arn('fsx', `file-system/${id}`);
}
