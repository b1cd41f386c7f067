import type { FileSystem, StorageVirtualMachine, Volume } from '@aws-sdk/client-fsx';
import { isMultiAz } from '../inputs/fileSystemLimits';
import { type Run, tagDrift } from '../run/run';
import { count } from '../words';
import { gibibyte, junctionPathOf } from './volume';

/** What can be done about it, in general. */
export const driftRemedy =
  'Capacity, throughput, size, junction path and tags can be updated with FSx, and route tables added; or fix the inputs. The deployment '
  + 'type and the subnets stay.';

export const haPairsOf = ({ OntapConfiguration }: FileSystem): number => OntapConfiguration?.HAPairs ?? 1;

/** MB/s of each HA pair. */
export const throughputOfPair = (fileSystem: FileSystem): number | undefined => {
  const { ThroughputCapacity: whole, ThroughputCapacityPerHAPair: each } = fileSystem.OntapConfiguration ?? {};
  return each ?? (whole === undefined ? undefined : whole / haPairsOf(fileSystem));
};

/** In what a file system differs from the inputs, a phrase each. */
export function driftOf(run: Run, fileSystem: FileSystem): string[] {
  const { inputs } = run;
  const { StorageCapacity, OntapConfiguration, SubnetIds = [], Tags } = fileSystem;
  const [pairs, throughput] = [haPairsOf(fileSystem), throughputOfPair(fileSystem)];
  return [
    StorageCapacity !== inputs.storageCapacity && `${StorageCapacity} GiB (storage-capacity says ${inputs.storageCapacity})`,
    throughput !== inputs.throughputCapacity
      && `${throughput} MB/s${pairs > 1 ? ' a pair' : ''} (throughput-capacity says ${inputs.throughputCapacity})`,
    pairs !== inputs.haPairs && `${count(pairs, 'HA pair')} (ha-pairs says ${inputs.haPairs})`,
    OntapConfiguration?.DeploymentType !== inputs.deploymentType
      && `${OntapConfiguration?.DeploymentType} (deployment-type says ${inputs.deploymentType})`,
    differs(SubnetIds, inputs.storageSubnetIds) && `subnets ${SubnetIds.join(', ')} (storage-subnet-ids says `
      + `${inputs.storageSubnetIds?.join(', ')})`,
    inputs.preferredSubnetId !== undefined && OntapConfiguration?.PreferredSubnetId !== inputs.preferredSubnetId
      && `its preferred server in ${OntapConfiguration?.PreferredSubnetId ?? 'no subnet'} (preferred-subnet-id says `
      + `${inputs.preferredSubnetId})`,
    // Others may have added some.
    differs(OntapConfiguration?.RouteTableIds ?? [], inputs.routeTableIds) && isMultiAz(inputs.deploymentType)
      && `its route in ${OntapConfiguration?.RouteTableIds?.join(', ') ?? 'no route table'} (route-table-ids says `
      + `${inputs.routeTableIds?.join(', ')})`,
    ...tagDrift(run, Tags),
  ].filter(difference => difference !== false);
}

/** Whether something that the input names is not there. */
const differs = (there: readonly string[], wanted: readonly string[] = []): boolean => wanted.some(id => !there.includes(id));

/** In what the storage virtual machine does. */
export const svmDrift = (run: Run, { Tags }: StorageVirtualMachine): string[] => tagDrift(run, Tags);

/** In what the volume does. */
export function volumeDrift(run: Run, { OntapConfiguration: content = {}, Tags }: Volume): string[] {
  const size = (content.SizeInBytes ?? 0) / gibibyte;
  const path = junctionPathOf(run.inputs);
  return [
    size !== run.inputs.volumeSize && `${size} GiB (volume-size says ${run.inputs.volumeSize})`,
    content.JunctionPath !== path && `junction path ${content.JunctionPath ?? 'none'} (junction-path says ${path})`,
    ...tagDrift(run, Tags),
  ].filter(difference => difference !== false);
}
