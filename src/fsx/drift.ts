import type { FileSystem, StorageVirtualMachine, UpdateFileSystemCommandInput, Volume } from '@aws-sdk/client-fsx';
import { durations } from '../aws/durations';
import { isFirstGeneration, isMultiAz } from '../inputs/fileSystemLimits';
import { type Difference, tagDifferences } from '../run/difference';
import { changeOfCosts } from '../run/prices';
import type { Run } from '../run/run';
import { count } from '../words';
import { nextIncrease, underWay } from './updates';
import { gibibyte, junctionPathOf } from './volume';

/** What UpdateFileSystem changes in place. */
export type Update = Pick<UpdateFileSystemCommandInput, 'StorageCapacity' | 'OntapConfiguration'>;

/** Such a difference has what is to be asked for, unless it was. */
export type FileSystemDifference = Difference & { readonly update?: Update | 'under way' };

export const haPairsOf = ({ OntapConfiguration }: FileSystem): number => OntapConfiguration?.HAPairs ?? 1;

/** MB/s of each HA pair. */
export const throughputOfPair = (fileSystem: FileSystem): number | undefined => {
  const { ThroughputCapacity: whole, ThroughputCapacityPerHAPair: each } = fileSystem.OntapConfiguration ?? {};
  return each ?? (whole === undefined ? undefined : whole / haPairsOf(fileSystem));
};

/** In what a file system differs from the inputs, but for its security groups, which FSx does not show. */
export const fileSystemDifferences = (run: Run, fileSystem: FileSystem): FileSystemDifference[] => [
  ...storageDifference(run, fileSystem), ...throughputDifference(run, fileSystem), ...lastingDifferences(run, fileSystem),
  ...routeDifference(run, fileSystem), ...tagDifferences(run, `file system ${fileSystem.FileSystemId}`, fileSystem.Tags, 'storage'),
];

/** Sizes are those of a type and of its pairs: where these are others, nobody knows what the inputs' sizes are meant for. */
const isAnother = ({ inputs: { deploymentType, haPairs } }: Run, fileSystem: FileSystem): boolean =>
  fileSystem.OntapConfiguration?.DeploymentType !== deploymentType || haPairsOf(fileSystem) !== haPairs;
const another = 'Nothing is changed as long as deployment-type and ha-pairs are not those of the file system: fix these first.';

const inPlace = (what: string) => ({ phase: 'storage', what, usually: durations.fileSystemUpdate.usually } as const);

function storageDifference(run: Run, fileSystem: FileSystem): FileSystemDifference[] {
  const { storageCapacity: wanted } = run.inputs;
  const { StorageCapacity: there, FileSystemId: id, OntapConfiguration: { DeploymentType: type = '' } = {} } = fileSystem;
  if (there === undefined || there === wanted) return [];
  const what = `${there} GiB (storage-capacity says ${wanted})`;
  if (isAnother(run, fileSystem)) return [{ what, remedy: another }];
  if (wanted < there) return [{ what, remedy: toShrink(id, type, there, wanted) }];
  const least = Math.ceil(there * 1.1);
  // [botocore UpdateFileSystem StorageCapacity]
  if (wanted < least) return [{ what, remedy: `FSx adds 10 percent at least: give ${least} as storage-capacity, or more; or ${there}.` }];
  if (underWay(fileSystem)?.TargetFileSystemValues?.StorageCapacity === wanted) {
    return [{ what, change: inPlace(`wait until file system ${id} has ${wanted} GiB, which is under way`), update: 'under way' }];
  }
  const next = nextIncrease(run, fileSystem);
  if (next !== undefined) return [{ what, remedy: `FSx adds no more storage ${next}: run deploy then.` }];
  const costs = changeOfCosts('storage', { ...run.inputs, storageCapacity: there }, run.inputs);
  return [{ what, change: inPlace(`grow file system ${id} from ${there} to ${wanted} GiB${costs}`), update: { StorageCapacity: wanted } }];
}

/** [botocore UpdateFileSystem StorageCapacity; FSXUG:storage-capacity-and-IOPS] */
const toShrink = (id: string | undefined, type: string, there: number, wanted: number): string => (isFirstGeneration(type)
  ? `FSx takes no storage from a file system of the first generation: give ${there} as storage-capacity, or move the files to a `
    + 'smaller one.'
  : 'No phase takes storage away, since FSx moves all files for it. By hand, at least 9 percent: aws fsx update-file-system '
    + `--file-system-id ${id} --storage-capacity ${Math.min(wanted, Math.floor(there * 0.91))}. Or give ${there} as storage-capacity.`);

/** FSx changes it at any time, up and down; its servers fail over and back, and clients go on [FSXUG:managing-throughput-capacity]. */
function throughputDifference(run: Run, fileSystem: FileSystem): FileSystemDifference[] {
  const { throughputCapacity: wanted } = run.inputs;
  const [there, pairs, id] = [throughputOfPair(fileSystem), haPairsOf(fileSystem), fileSystem.FileSystemId];
  if (there === undefined || there === wanted) return [];
  const each = pairs > 1 ? ' a pair' : '';
  const what = `${there} MB/s${each} (throughput-capacity says ${wanted})`;
  if (isAnother(run, fileSystem)) return [{ what, remedy: another }];
  if (underWay(fileSystem) !== undefined && throughputOfPair(underWay(fileSystem)?.TargetFileSystemValues ?? {}) === wanted) {
    return [{ what, change: inPlace(`wait until file system ${id} has ${wanted} MB/s, which is under way`), update: 'under way' }];
  }
  const costs = changeOfCosts('throughput', { ...run.inputs, throughputCapacity: there }, run.inputs);
  const isFirst = isFirstGeneration(fileSystem.OntapConfiguration?.DeploymentType ?? '');
  return [{
    what,
    change: inPlace(
      `change the throughput of file system ${id} from ${there} to ${wanted} MB/s${each}${costs}; its servers fail over and back`,
    ),
    update: { OntapConfiguration: isFirst ? { ThroughputCapacity: wanted } : { ThroughputCapacityPerHAPair: wanted } },
  }];
}

function lastingDifferences({ inputs }: Run, fileSystem: FileSystem): Difference[] {
  const { FileSystemId: id, OntapConfiguration: ontap = {}, SubnetIds = [] } = fileSystem;
  const pairs = haPairsOf(fileSystem);
  const forGood = (of: string, input: string) =>
    `A file system keeps its ${of} for good: fix ${input}, or move the files to a new file system, of a storage with another name.`;
  const differences: (Difference | false)[] = [
    pairs !== inputs.haPairs && {
      what: `${count(pairs, 'HA pair')} (ha-pairs says ${inputs.haPairs})`,
      // [botocore UpdateFileSystem HAPairs]
      remedy: `Fix ha-pairs. No phase adds pairs, since AWS names no way to take one away.${inputs.haPairs < pairs ? '' : ' By hand, where '
        + 'a file system of the second generation is in one zone, with storage in proportion: aws fsx update-file-system --file-system-id '
        + `${id} --storage-capacity ${inputs.storageCapacity} --ontap-configuration `
        + `HAPairs=${inputs.haPairs},ThroughputCapacityPerHAPair=${inputs.throughputCapacity}.`}`,
    },
    ontap.DeploymentType !== inputs.deploymentType && {
      what: `${ontap.DeploymentType} (deployment-type says ${inputs.deploymentType})`,
      remedy: forGood('deployment type', 'deployment-type'),
    },
    lacks(SubnetIds, inputs.storageSubnetIds).length > 0 && {
      what: `subnets ${SubnetIds.join(', ')} (storage-subnet-ids says ${inputs.storageSubnetIds?.join(', ')})`,
      remedy: forGood('subnets', 'storage-subnet-ids'),
    },
    // In one zone there is nothing to be preferred, and FSx need not show it.
    inputs.preferredSubnetId !== undefined && isMultiAz(inputs.deploymentType) && ontap.PreferredSubnetId !== inputs.preferredSubnetId && {
      what: `its preferred server in ${ontap.PreferredSubnetId ?? 'no subnet'} (preferred-subnet-id says ${inputs.preferredSubnetId})`,
      remedy: forGood('preferred server', 'preferred-subnet-id'),
    },
  ];
  return differences.filter(difference => difference !== false);
}

/** Route tables that others have added are theirs. */
function routeDifference(run: Run, fileSystem: FileSystem): FileSystemDifference[] {
  const { inputs: { routeTableIds, deploymentType } } = run;
  const there = fileSystem.OntapConfiguration?.RouteTableIds ?? [];
  const missing = isMultiAz(deploymentType) ? lacks(there, routeTableIds) : [];
  if (missing.length === 0) return [];
  const what = `its route in ${there.join(', ') || 'no route table'} (route-table-ids says ${routeTableIds?.join(', ')})`;
  if (isAnother(run, fileSystem)) return [{ what, remedy: another }];
  return [{
    what,
    change: inPlace(`have FSx write the route to file system ${fileSystem.FileSystemId} into ${missing.join(', ')}`),
    update: { OntapConfiguration: { AddRouteTableIds: missing } },
  }];
}

/** What the input names and is not there. */
const lacks = (there: readonly string[], wanted: readonly string[] = []): string[] => wanted.filter(id => !there.includes(id));

/** In what the storage virtual machine differs from the inputs. */
export const svmDifferences = (run: Run, { StorageVirtualMachineId: id, Tags }: StorageVirtualMachine): Difference[] =>
  tagDifferences(run, `storage virtual machine ${id}`, Tags, 'storage');

/** In what the volume does. */
export const volumeDifferences = (run: Run, volume: Volume): Difference[] => [
  ...sizeDifference(run, volume), ...pathDifference(run, volume),
  ...tagDifferences(run, `volume ${volume.VolumeId}`, volume.Tags, 'storage'),
];

/** A volume is thin: a larger one costs nothing until it is filled [FSXUG:managing-storage-capacity]. */
export function sizeDifference(
  { inputs: { volumeSize: wanted } }: Run, { VolumeId: id, OntapConfiguration: content = {} }: Volume,
): Difference[] {
  const bytes = content.SizeInBytes ?? (content.SizeInMegabytes === undefined ? undefined : content.SizeInMegabytes * 1024 ** 2);
  if (bytes === undefined || bytes === wanted * gibibyte) return [];
  const size = bytes / gibibyte;
  const what = `${size} GiB (volume-size says ${wanted})`;
  return [size < wanted ? { what, change: { phase: 'storage', what: `grow volume ${id} from ${size} to ${wanted} GiB` } } : {
    what,
    remedy: `No phase makes a volume smaller, since its files may need the room. By hand: aws fsx update-volume --volume-id ${id} `
      + `--ontap-configuration SizeInBytes=${wanted * gibibyte}. Or fix volume-size.`,
  }];
}

function pathDifference({ inputs }: Run, { VolumeId: id, OntapConfiguration: content = {} }: Volume): Difference[] {
  const path = junctionPathOf(inputs);
  return content.JunctionPath === path ? [] : [{
    what: `junction path ${content.JunctionPath ?? 'none'} (junction-path says ${path})`,
    remedy: 'No phase changes it, since clients that have mounted the volume lose it. When they can be mounted anew: aws fsx update-volume '
      + `--volume-id ${id} --ontap-configuration JunctionPath=${path}. Or fix junction-path.`,
  }];
}
