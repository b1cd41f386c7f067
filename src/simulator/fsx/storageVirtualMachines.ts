import { addressAt } from '../core/cidr';
import { page, type PageInput } from '../core/paging';
import { ServiceError, type Operation } from '../core/service';
import { anyTags, readTags, requestTagConditions, resourceTagConditions } from '../core/tags';
import { validate } from '../core/validation';
import { bad } from './fileSystemRequest';
import { findFileSystem } from './fileSystems';
import type { StorageVirtualMachine, Volume } from './model';
import type { FsxWorld } from './state';

interface CreateInput {
  readonly FileSystemId: string;
  readonly Name: string;
  readonly RootVolumeSecurityStyle?: string;
  readonly SvmAdminPassword?: string;
  readonly ActiveDirectoryConfiguration?: object;
  readonly Tags?: { Key: string; Value: string }[];
}

interface DescribeInput extends PageInput {
  readonly StorageVirtualMachineIds?: readonly string[];
  readonly Filters?: readonly { readonly Name: string; readonly Values: readonly string[] }[];
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
    const tags = readTags(input.Tags, 'BadRequest');
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
    world.after(world.durations.draw('svm.create'), () => {
      machine.lifecycle = 'CREATED';
      const root = rootVolume(machine, world);
      fsx.volumes.set(root.id, root);
    });
    return { StorageVirtualMachine: machineItem(machine, world) };
  },

  DescribeStorageVirtualMachines: (input: DescribeInput, call) => {
    const { world } = call;
    call.authorize('fsx:DescribeStorageVirtualMachines');
    const chosen = input.StorageVirtualMachineIds?.map(id => findMachine(world, id)) ?? [...world.fsx.storageVirtualMachines.values()];
    const found = chosen.filter(machine => (input.Filters ?? []).every(({ Name: name, Values: values }) => {
      if (name !== 'file-system-id') throw bad(`The filter ${name} is not supported.`);
      return values.includes(machine.fileSystemId);
    }));
    const { items, next } = page(found, input.MaxResults, input.NextToken, 'BadRequest');
    return { StorageVirtualMachines: items.map(each => machineItem(each, world)), NextToken: next };
  },

  DeleteStorageVirtualMachine: (input: { StorageVirtualMachineId: string }, call) => {
    const { world } = call;
    const { fsx } = world;
    const machine = findMachine(world, input.StorageVirtualMachineId);
    call.authorize('fsx:DeleteStorageVirtualMachine', arnOf(world, machine), resourceTagConditions(machine.tags));
    const volumes = [...fsx.volumes.values()].filter(each => each.machineId === machine.id);
    if (volumes.some(each => !each.root)) {
      throw bad(`Cannot delete storage virtual machine ${machine.id} while it has volumes other than its root volume.`);
    }
    if (machine.lifecycle !== 'DELETING') {
      machine.lifecycle = 'DELETING';
      world.after(world.durations.draw('svm.delete'), () => {
        for (const root of volumes) fsx.volumes.delete(root.id);
        fsx.storageVirtualMachines.delete(machine.id);
        fsx.storageVirtualMachineTokens.forget(machine.id);
      });
    }
    return { StorageVirtualMachineId: machine.id, Lifecycle: 'DELETING' };
  },
};

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
