import { event } from '../core/event';
import { ServiceError, type Call, type Operation } from '../core/service';
import { anyTags, requestTagConditions, resourceTagConditions, tagList, type Tags } from '../core/tags';
import { validate } from '../core/validation';
import { bad } from './fileSystemRequest';
import { findFileSystem } from './fileSystems';
import { checkToken } from './idempotency';
import { type ListInput, listed } from './listing';
import type { Backup, StorageVirtualMachine, Volume } from './model';
import type { FsxWorld } from './state';
import { findMachine } from './storageVirtualMachines';
import { checkedTags } from './tagging';

interface OntapInput {
  readonly StorageVirtualMachineId?: string;
  readonly JunctionPath?: string;
  readonly SecurityStyle?: string;
  readonly SizeInBytes?: number;
  readonly SizeInMegabytes?: number;
  readonly StorageEfficiencyEnabled?: boolean;
  readonly TieringPolicy?: { readonly Name?: string; readonly CoolingPeriod?: number };
  readonly OntapVolumeType?: 'RW' | 'DP';
  readonly SnapshotPolicy?: string;
  readonly CopyTagsToBackups?: boolean;
}

interface CreateInput {
  readonly VolumeType: string;
  readonly Name: string;
  readonly OntapConfiguration?: OntapInput;
  readonly OpenZFSConfiguration?: object;
  readonly Tags?: { Key: string; Value: string }[];
}

interface UpdateInput {
  readonly ClientRequestToken?: string;
  readonly VolumeId: string;
  readonly OntapConfiguration?: Pick<OntapInput, 'SizeInBytes' | 'SizeInMegabytes' | 'JunctionPath'>;
}

interface DeleteInput {
  readonly VolumeId: string;
  readonly OntapConfiguration?: { readonly SkipFinalBackup?: boolean; readonly FinalBackupTags?: { Key: string; Value: string }[] };
}

/** Bytes of a volume: 20 MiB to 300 TiB. (uncertain, from memory) */
const [LEAST, MOST] = [20 * 2 ** 20, 300 * 2 ** 40];

/** A volume's size is given in one of them. [botocore VolumeCapacityBytes, VolumeCapacity] */
const sizes = {
  SizeInBytes: { type: 'number', min: 0, max: 22_517_998_000_000_000 }, SizeInMegabytes: { type: 'number', min: 0, max: 2_147_483_647 },
} as const;

/** [botocore JunctionPath] */
const junctionPath = { min: 1, max: 255, pattern: '[^\\u0000\\u0085\\u2028\\u2029\\r\\n]{1,255}' };

/** Volumes on the wire. [botocore] */
export const volumeOperations: Record<string, Operation<FsxWorld>> = {
  CreateVolume: (input: CreateInput, call) => {
    const { world } = call;
    const { fsx } = world;
    const tags = checkedTags(input.Tags);
    validate('BadRequest', { ...input }, {
      VolumeType: { required: true, oneOf: ['ONTAP', 'OPENZFS'] },
      Name: { required: true, min: 1, max: 203 },
      OntapConfiguration: { type: 'map' },
    });
    const ontap = ontapOf(input);
    const machine = findMachine(world, ontap.StorageVirtualMachineId ?? '');
    const anyVolume = world.arn('fsx', `volume/${machine.fileSystemId}/*`);
    call.authorize('fsx:CreateVolume', anyVolume, { 'fsx:StorageVirtualMachineId': machine.id, ...requestTagConditions(tags) });
    if (tags.size > 0) call.authorize('fsx:TagResource', anyVolume, requestTagConditions(tags));
    const earlier = fsx.volumes.get(fsx.volumeTokens.find({ ...input }) ?? '');
    if (earlier !== undefined) return { Volume: volumeItem(earlier, world) };

    if (machine.lifecycle !== 'CREATED') {
      throw bad(`The storage virtual machine ${machine.id} is ${machine.lifecycle}; volumes can be created when it is CREATED.`);
    }
    const volume = newVolume(input, ontap, machine, tags, call);
    fsx.volumes.set(volume.id, volume);
    fsx.volumeTokens.remember({ ...input }, volume.id);
    world.after(world.durations.draw('volume.create'), created(volume));
    return { Volume: volumeItem(volume, world) };
  },

  DescribeVolumes: (input: ListInput & { VolumeIds?: string[] }, call) => {
    const { world } = call;
    call.authorize('fsx:DescribeVolumes');
    const { items, next } = listed(input, {
      ids: input.VolumeIds,
      find: id => findVolume(world, id),
      all: world.fsx.volumes.values(),
      filters: { 'file-system-id': each => each.fileSystemId, 'storage-virtual-machine-id': each => each.machineId },
      mostFilters: 2,
    });
    return { Volumes: items.map(each => volumeItem(each, world)), NextToken: next };
  },

  UpdateVolume: (input: UpdateInput, call) => {
    const { world } = call;
    const volume = findVolume(world, input.VolumeId);
    call.authorize(
      'fsx:UpdateVolume', arnOf(world, volume), { ...resourceTagConditions(volume.tags), 'fsx:StorageVirtualMachineId': volume.machineId },
    );
    const { JunctionPath: path } = input.OntapConfiguration ?? {};
    validate('BadRequest', { ...input.OntapConfiguration }, { JunctionPath: junctionPath, ...sizes });
    const size = sizeOf(input.OntapConfiguration);
    if (world.fsx.updateTokens.find({ ...input }) !== undefined) return { Volume: volumeItem(volume, world) };
    if (size === undefined && path === undefined) throw bad('The request changes nothing.');
    if (volume.lifecycle !== 'CREATED' && volume.lifecycle !== 'AVAILABLE') throw bad(`The volume ${volume.id} is ${volume.lifecycle}.`);
    if (size !== undefined) checkSize(size);
    if (path?.startsWith('/') === false) throw bad('JunctionPath must have a leading forward slash.');
    world.fsx.updateTokens.remember({ ...input }, volume.id);
    world.after(world.durations.draw('volume.update'), updated(volume, size, path));
    return { Volume: volumeItem(volume, world) };
  },

  DeleteVolume: (input: DeleteInput, call) => {
    const { world } = call;
    checkToken(input);
    const { SkipFinalBackup: skip = false, FinalBackupTags: backupTags } = input.OntapConfiguration ?? {};
    const volume = findVolume(world, input.VolumeId);
    call.authorize(
      'fsx:DeleteVolume', arnOf(world, volume), { ...resourceTagConditions(volume.tags), 'fsx:StorageVirtualMachineId': volume.machineId },
    );
    const tags = checkedTags(backupTags);
    if (tags.size > 0) call.authorize('fsx:TagResource', world.arn('fsx', 'backup/*'), requestTagConditions(tags));
    if (volume.root) throw bad('The root volume of a storage virtual machine cannot be deleted.');
    // [TF #33043]
    if (volume.type === 'DP' && !skip) throw bad('In order to delete a DP Volume, SkipFinalBackup must be set to true.');
    if (volume.lifecycle === 'DELETING') return { VolumeId: volume.id, Lifecycle: 'DELETING' };
    volume.lifecycle = 'DELETING';
    const backup = skip ? undefined : finalBackup(volume, tags, world);
    world.after(world.durations.draw('volume.delete'), deleted(world, volume));
    return {
      VolumeId: volume.id,
      Lifecycle: 'DELETING',
      OntapResponse: backup && { FinalBackupId: backup.id, FinalBackupTags: tagList(tags) },
    };
  },
};

const created = event('volume.create', (volume: Volume) => { volume.lifecycle = 'CREATED'; });

const updated = event('volume.update', (volume: Volume, size: number | undefined, path: string | undefined) => {
  volume.sizeInBytes = size ?? volume.sizeInBytes;
  volume.junctionPath = path ?? volume.junctionPath;
});

const deleted = event('volume.delete', ({ fsx }: FsxWorld, { id }: Volume) => {
  fsx.volumes.delete(id);
  fsx.volumeTokens.forget(id);
  fsx.updateTokens.forget(id);
});

const backedUp = event('fsx.backup', (backup: Backup) => { backup.lifecycle = 'AVAILABLE'; });

/** The configuration, which is of the volume's type; refused in words of ours. (uncertain) */
function ontapOf({ VolumeType: type, OntapConfiguration: ontap, OpenZFSConfiguration: zfs }: CreateInput): OntapInput {
  const [own, other, name] = type === 'ONTAP' ? [ontap, zfs, 'OntapConfiguration'] : [zfs, ontap, 'OpenZFSConfiguration'];
  if (other !== undefined) throw bad(`A volume of type ${type} cannot have the configuration of another type.`);
  if (own === undefined) throw new ServiceError('MissingVolumeConfiguration', `${name} is required for volumes of type ${type}.`);
  // Nothing here has file systems of the other type, so no volume that could be the parent.
  if (ontap === undefined) throw new ServiceError('VolumeNotFound', 'The parent volume does not exist.');
  return ontap;
}

export function findVolume(world: FsxWorld, id: string): Volume {
  const found = world.fsx.volumes.get(id);
  if (found === undefined) throw new ServiceError('VolumeNotFound', `Volume '${id}' does not exist.`);
  return found;
}

/** The volume as the wire shows it. */
export function volumeItem(volume: Volume, world: FsxWorld): object {
  return {
    CreationTime: new Date(volume.createdAt),
    FileSystemId: volume.fileSystemId,
    Lifecycle: volume.lifecycle,
    LifecycleTransitionReason: volume.failure === undefined ? undefined : { Message: volume.failure },
    Name: volume.name,
    OntapConfiguration: {
      FlexCacheEndpointType: 'NONE',
      JunctionPath: volume.junctionPath,
      SecurityStyle: volume.securityStyle,
      SizeInMegabytes: Math.floor(volume.sizeInBytes / 2 ** 20),
      SizeInBytes: volume.sizeInBytes,
      StorageEfficiencyEnabled: volume.storageEfficiency,
      StorageVirtualMachineId: volume.machineId,
      StorageVirtualMachineRoot: volume.root,
      TieringPolicy: volume.tieringPolicy,
      UUID: volume.uuid,
      OntapVolumeType: volume.type,
      SnapshotPolicy: volume.snapshotPolicy,
      CopyTagsToBackups: volume.copyTagsToBackups,
      VolumeStyle: 'FLEXVOL',
    },
    ResourceARN: arnOf(world, volume),
    Tags: anyTags(volume.tags),
    VolumeId: volume.id,
    VolumeType: 'ONTAP',
  };
}

function newVolume(
  input: CreateInput, ontap: OntapInput, machine: StorageVirtualMachine, tags: Tags, { world, now }: Call<FsxWorld>,
): Volume {
  const { fsx, random } = world;
  validate('BadRequest', { ...ontap }, {
    JunctionPath: junctionPath,
    SecurityStyle: { oneOf: ['UNIX', 'NTFS', 'MIXED'] },
    ...sizes,
    StorageEfficiencyEnabled: { type: 'boolean' },
    OntapVolumeType: { oneOf: ['RW', 'DP'] },
    TieringPolicy: { type: 'map' },
  });
  const type = ontap.OntapVolumeType ?? 'RW';
  // What ONTAP itself takes as a name. (uncertain)
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(input.Name)) {
    throw bad('The volume name can contain letters, numbers and underscores only and must not begin with a number.');
  }
  if (type === 'RW' && !ontap.JunctionPath?.startsWith('/')) throw bad('JunctionPath is required and must have a leading forward slash.');
  if (type === 'RW'
    && ontap.StorageEfficiencyEnabled === undefined) throw bad('StorageEfficiencyEnabled is required when creating a RW volume.');
  const sizeInBytes = sizeOf(ontap) ?? 0;
  checkSize(sizeInBytes);
  const siblings = [...fsx.volumes.values()].filter(volume => volume.machineId === machine.id);
  if (siblings.some(volume => volume.name === input.Name)) {
    throw bad(`The storage virtual machine ${machine.id} already has a volume ${input.Name}.`);
  }
  if (type === 'RW'
    && siblings.some(volume => volume.junctionPath === ontap.JunctionPath)) throw bad(`The junction path ${ontap.JunctionPath} is in use.`);
  return {
    id: random.hexId('fsvol'),
    fileSystemId: machine.fileSystemId,
    machineId: machine.id,
    name: input.Name,
    lifecycle: 'CREATING',
    createdAt: now,
    uuid: random.uuid(),
    root: false,
    junctionPath: ontap.JunctionPath,
    sizeInBytes,
    type,
    securityStyle: ontap.SecurityStyle ?? machine.securityStyle,
    storageEfficiency: ontap.StorageEfficiencyEnabled ?? false,
    snapshotPolicy: ontap.SnapshotPolicy ?? 'default',
    tieringPolicy: tieringPolicy(ontap.TieringPolicy),
    copyTagsToBackups: ontap.CopyTagsToBackups ?? false,
    tags,
  };
}

/** Bytes, in whichever of the two units they are given. */
function sizeOf({ SizeInBytes: bytes, SizeInMegabytes: megabytes }: Pick<OntapInput, keyof typeof sizes> = {}): number | undefined {
  if (bytes !== undefined && megabytes !== undefined) throw bad('Specify either SizeInBytes or SizeInMegabytes.');
  return bytes ?? (megabytes && megabytes * 2 ** 20);
}

function checkSize(bytes: number): void {
  if (bytes < LEAST || bytes > MOST) throw bad(`The volume size must be between ${LEAST} and ${MOST} bytes.`);
}

function tieringPolicy(
  { Name: name = 'SNAPSHOT_ONLY', CoolingPeriod: period }: NonNullable<OntapInput['TieringPolicy']> = {},
): Volume['tieringPolicy'] {
  const usual = { AUTO: 31, SNAPSHOT_ONLY: 2 }[name];
  if (!['SNAPSHOT_ONLY', 'AUTO', 'ALL', 'NONE'].includes(name)) throw bad(`The tiering policy ${name} does not exist.`);
  if (period !== undefined && (usual === undefined || period < 2 || period > 183)) {
    throw bad('CoolingPeriod must be between 2 and 183 days, with the policies AUTO and SNAPSHOT_ONLY.');
  }
  return usual === undefined ? { Name: name } : { Name: name, CoolingPeriod: period ?? usual };
}

/** Taken unless it is declined; it stays and keeps needing the key. [botocore] */
function finalBackup(volume: Volume, tags: Tags, world: FsxWorld): Backup {
  const fileSystem = findFileSystem(world, volume.fileSystemId);
  const backup: Backup = {
    id: world.random.hexId('backup'),
    type: 'USER_INITIATED',
    lifecycle: 'CREATING',
    createdAt: world.clock.now(),
    kmsKeyId: fileSystem.kmsKeyId,
    volume: { ...volume },
    fileSystem: { ...fileSystem },
    tags,
  };
  world.fsx.backups.set(backup.id, backup);
  world.after(world.durations.draw('backup.create'), backedUp(backup));
  return backup;
}

function arnOf(world: FsxWorld, { id, fileSystemId }: Volume): string {
  return world.arn('fsx', `volume/${fileSystemId}/${id}`);
}
