import type { FileSystem } from '@aws-sdk/client-fsx';
import type { Run } from '../run';

/** In what a file system differs from the inputs, a phrase each. */
export function driftOf({ inputs }: Run, { StorageCapacity, OntapConfiguration }: FileSystem): string[] {
  return [
    StorageCapacity !== inputs.storageCapacity && `${StorageCapacity} GiB (storage-capacity says ${inputs.storageCapacity})`,
    OntapConfiguration?.ThroughputCapacity !== inputs.throughputCapacity && `${OntapConfiguration?.ThroughputCapacity} MB/s (throughput-capacity says ${inputs.throughputCapacity})`,
    OntapConfiguration?.DeploymentType !== inputs.deploymentType && `${OntapConfiguration?.DeploymentType} (deployment-type says ${inputs.deploymentType})`,
  ].filter(difference => difference !== false);
}
