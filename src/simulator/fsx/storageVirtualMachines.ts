import { addressAt } from '../core/cidr';
import { event } from '../core/event';
import { ServiceError, type Operation } from '../core/service';
import { anyTags, requestTagConditions, resourceTagConditions } from '../core/tags';
import { validate } from '../core/validation';
import { bad } from './fileSystemRequest';
import { findFileSystem } from './fileSystems';
import { checkToken } from './idempotency';
import { type ListInput, listed } from './listing';
import type { StorageVirtualMachine, Volume } from './model';
import type { FsxWorld } from './state';
import { checkedTags } from './tagging';

interface CreateInput {
  readonly FileSystemId: string;
  readonly Name: string;
  readonly RootVolumeSecurityStyle?: string;
  readonly SvmAdminPassword?: string;
  readonly ActiveDirectoryConfiguration?: object;
  readonly Tags?: { Key: string; Value: string }[];
}

/** Storage virtual machines on the wire. [botocore; FSXUG:managing-svms] */
export const machineOperations: Record<string, Operation<FsxWorld>> = {
  CreateStorageVirtualMachine: (input: CreateInput, call) => {
    const { world, now } = call;
    const { fsx, random } = world;
    validate('BadRequest', { ...input }, {
      Name: { required: true, min: 1, max: 47, pattern: '[A-Za-z0-9_]*' },
      RootVolumeSecurityStyle: { oneOf: ['UNIX', 'NTFS', 'MIXED'] },
      SvmAdminPassword: { min: 8, max: 50 },
    });
    const fileSystem = findFileSystem(world, input.FileSystemId);
    const tags = checkedTags(input.Tags);
    call.authorize(
      'fsx:CreateStorageVirtualMachine', world.arn('fsx', `file-system/${fileSystem.id}`), resourceTagConditions(fileSystem.tags),
    );
    call.authorize(
      'fsx:CreateStorageVirtualMachine', world.arn('fsx', `storage-virtual-machine/${fileSystem.id}/*`), requestTagConditions(tags),
    );
    if (tags.size > 0) {
      call.authorize('fsx:TagResource', world.arn('fsx', `storage-virtual-machine/${fileSystem.id}/*`), requestTagConditions(tags));
    }
    const earlier = fsx.storageVirtualMachines.get(fsx.storageVirtualMachineTokens.find({ ...input }) ?? '');
    if (earlier !== undefined) return { StorageVirtualMachine: machineItem(earlier, world) };

    if (fileSystem.lifecycle !== 'AVAILABLE') {
      throw bad(`The file system ${fileSystem.id} is ${fileSystem.lifecycle}; storage virtual `
      + 'machines can be created when it is AVAILABLE.');
    }
    if (input.ActiveDirectoryConfiguration !== undefined) {
      throw new ServiceError('UnsupportedOperation', 'The simulator joins no Active Directory.');
    }
    if (machinesOf(world, fileSystem.id).some(each => each.name === input.Name)) {
      throw bad(`The file system ${fileSystem.id} already has a storage virtual machine ${input.Name}.`);
    }
    const machine: StorageVirtualMachine = {
      id: random.hexId('svm'),
      fileSystemId: fileSystem.id,
      name: input.Name,
      lifecycle: 'CREATING',
      createdAt: now,
      uuid: random.uuid(),
      securityStyle: input.RootVolumeSecurityStyle ?? 'UNIX',
      tags,
    };
    fsx.storageVirtualMachines.set(machine.id, machine);
    fsx.storageVirtualMachineTokens.remember({ ...input }, machine.id);
    world.after(world.durations.draw('svm.create'), created(world, machine));
    return { StorageVirtualMachine: machineItem(machine, world) };
  },

  DescribeStorageVirtualMachines: (input: ListInput & { StorageVirtualMachineIds?: string[] }, call) => {
    const { world } = call;
    call.authorize('fsx:DescribeStorageVirtualMachines');
    const { items, next } = listed(input, {
      ids: input.StorageVirtualMachineIds,
      find: id => findMachine(world, id),
      all: world.fsx.storageVirtualMachines.values(),
      filters: { 'file-system-id': each => each.fileSystemId },
      mostFilters: 1,
    });
    return { StorageVirtualMachines: items.map(each => machineItem(each, world)), NextToken: next };
  },

  DeleteStorageVirtualMachine: (input: { StorageVirtualMachineId: string }, call) => {
    const { world } = call;
    const { fsx } = world;
    checkToken(input);
    const machine = findMachine(world, input.StorageVirtualMachineId);
    call.authorize('fsx:DeleteStorageVirtualMachine', arnOf(world, machine), resourceTagConditions(machine.tags));
    const volumes = [...fsx.volumes.values()].filter(each => each.machineId === machine.id);
    if (volumes.some(each => !each.root)) {
      throw bad(`Cannot delete storage virtual machine ${machine.id} while it has volumes other than its root volume.`);
    }
    if (machine.lifecycle !== 'DELETING') {
      machine.lifecycle = 'DELETING';
      world.after(world.durations.draw('svm.delete'), deleted(world, machine, volumes));
    }
    return { StorageVirtualMachineId: machine.id, Lifecycle: 'DELETING' };
  },
};

const created = event('svm.create', (world: FsxWorld, machine: StorageVirtualMachine) => {
  machine.lifecycle = 'CREATED';
  const root = rootVolume(machine, world);
  world.fsx.volumes.set(root.id, root);
});

const deleted = event('svm.delete', ({ fsx }: FsxWorld, { id }: StorageVirtualMachine, roots: readonly Volume[]) => {
  for (const root of roots) fsx.volumes.delete(root.id);
  fsx.storageVirtualMachines.delete(id);
  fsx.storageVirtualMachineTokens.forget(id);
});

export function findMachine(world: FsxWorld, id: string): StorageVirtualMachine {
  const found = world.fsx.storageVirtualMachines.get(id);
  if (found === undefined) throw new ServiceError('StorageVirtualMachineNotFound', `Storage virtual machine '${id}' does not exist.`);
  return found;
}

function machinesOf(world: FsxWorld, fileSystemId: string): StorageVirtualMachine[] {
  return [...world.fsx.storageVirtualMachines.values()].filter(machine => machine.fileSystemId === fileSystemId);
}

/** Every machine has one; it cannot be deleted by itself. [botocore StorageVirtualMachineRoot] */
function rootVolume(machine: StorageVirtualMachine, { random, clock }: FsxWorld): Volume {
  return {
    id: random.hexId('fsvol'),
    fileSystemId: machine.fileSystemId,
    machineId: machine.id,
    name: `${machine.name}_root`,
    lifecycle: 'CREATED',
    createdAt: clock.now(),
    uuid: random.uuid(),
    root: true,
    junctionPath: '/',
    sizeInBytes: 2 ** 30,
    type: 'RW',
    securityStyle: machine.securityStyle,
    storageEfficiency: false,
    snapshotPolicy: 'none',
    tieringPolicy: { Name: 'NONE' },
    copyTagsToBackups: false,
    tags: new Map(),
  };
}

function machineItem(machine: StorageVirtualMachine, world: FsxWorld): object {
  return {
    CreationTime: new Date(machine.createdAt),
    Endpoints: machine.lifecycle === 'CREATED' ? endpoints(machine, world) : undefined,
    FileSystemId: machine.fileSystemId,
    Lifecycle: machine.lifecycle,
    LifecycleTransitionReason: machine.failure === undefined ? undefined : { Message: machine.failure },
    Name: machine.name,
    ResourceARN: arnOf(world, machine),
    StorageVirtualMachineId: machine.id,
    Subtype: 'DEFAULT',
    UUID: machine.uuid,
    Tags: anyTags(machine.tags),
  };
}

/** [FSXUG:managing-svms] */
function endpoints({ id, fileSystemId }: StorageVirtualMachine, world: FsxWorld): object {
  const { domain, ec2, fsx, region } = world;
  const fileSystem = fsx.fileSystems.get(fileSystemId);
  const own = (fileSystem?.interfaceIds ?? []).map(each => ec2.interfaces.get(each)?.privateIp).filter(address => address !== undefined);
  const index = 4 + machinesOf(world, fileSystemId).findIndex(machine => machine.id === id);
  const floating = fileSystem?.endpointRange === undefined ? own.slice(0, 1) : [addressAt(fileSystem.endpointRange, index)];
  const name = `${id}.${fileSystemId}.fsx.${region}.${domain}`;
  return {
    Iscsi: { DNSName: `iscsi.${name}`, IpAddresses: own.slice(0, 2) },
    Management: { DNSName: name, IpAddresses: floating },
    Nfs: { DNSName: name, IpAddresses: floating },
  };
}

function arnOf(world: FsxWorld, { id, fileSystemId }: StorageVirtualMachine): string {
  return world.arn('fsx', `storage-virtual-machine/${fileSystemId}/${id}`);
}
