import { createHash } from 'node:crypto';
import type { Subnet } from '@aws-sdk/client-ec2';
import {
  CreateFileSystemCommand, DescribeFileSystemsCommand, type DescribeFileSystemsCommandOutput, type FileSystem, type OntapDeploymentType,
  paginateDescribeFileSystems,
} from '@aws-sdk/client-fsx';
import { durations } from '../aws/durations';
import { ensure } from '../aws/ensure';
import { waitFor } from '../aws/wait';
import { describeSubnets } from '../ec2/subnets';
import { ConfigurationError } from '../errors';
import { isFirstGeneration, isMultiAz, sizeDoubts } from '../inputs/fileSystemLimits';
import { isOurs, type Run, storageOf, tagsOf } from '../run/run';
import { fsx, isKey } from './client';
import { orTrouble } from './deletion';
import { findFileSystem } from './find';
import { fileSystemTrouble } from './states';

/**
 * The file system, encrypted with the key.
 * @param keyArn ARN of the KMS key; it can never be changed afterwards [botocore]
 */
export async function ensureFileSystem(run: Run, keyArn: string): Promise<FileSystem> {
  const { inputs } = run;
  const subnets = storageSubnetIds(run);
  const fileSystem = await ensure(run, {
    what: 'file system',
    find: async () => findFileSystem(run),
    create: async () => {
      await checkStorageSubnets(run);
      for (const { what, remedy } of sizeDoubts(inputs)) run.log.warn(`${what} ${remedy}`);
      return run.aws(fsx).send(new CreateFileSystemCommand({
        ClientRequestToken: tokenFor(run, keyArn, ...await leavingFileSystems(run)),
        FileSystemType: 'ONTAP',
        StorageCapacity: inputs.storageCapacity,
        SubnetIds: subnets,
        SecurityGroupIds: inputs.securityGroupIds,
        KmsKeyId: keyArn,
        Tags: tagsOf(run, { Name: inputs.name }),
        OntapConfiguration: {
          // Newer ones than the client knows pass through.
          DeploymentType: inputs.deploymentType as OntapDeploymentType,
          ...isFirstGeneration(inputs.deploymentType)
            ? { ThroughputCapacity: inputs.throughputCapacity }
            : { HAPairs: inputs.haPairs, ThroughputCapacityPerHAPair: inputs.throughputCapacity },
          ...isMultiAz(inputs.deploymentType) && {
            PreferredSubnetId: inputs.preferredSubnetId ?? subnets?.[0],
            RouteTableIds: inputs.routeTableIds,
          },
        },
      }));
    },
    describe: found => `${found.FileSystemId}, ${found.StorageCapacity} GiB, ${found.OntapConfiguration?.DeploymentType}`,
  });
  checkKey(run, fileSystem, keyArn);
  return fileSystem;
}

export const waitForFileSystem = async (run: Run, { FileSystemId }: FileSystem): Promise<FileSystem> => waitFor(run, {
  what: `file system ${FileSystemId} to be AVAILABLE`,
  duration: durations.fileSystem,
  look: async () => workingFileSystem(run, FileSystemId!),
  until: seen => seen.Lifecycle === 'AVAILABLE' || seen.Lifecycle === 'UPDATING',
  show: seen => seen.Lifecycle!,
});

/** The file system of this id, whatever else carries our tag by now. */
export async function workingFileSystem(run: Run, id: string): Promise<FileSystem> {
  const look = run.aws(fsx).send(new DescribeFileSystemsCommand({ FileSystemIds: [id] }));
  const { FileSystems: [seen] = [] } = await look.catch((error: Error) => {
    if (error.name === 'FileSystemNotFound') return {} as DescribeFileSystemsCommandOutput;
    throw error;
  });
  return orTrouble(seen, fileSystemTrouble(id, seen));
}

/** Ids of this storage's file systems that are on their way out. */
async function leavingFileSystems(run: Run): Promise<string[]> {
  const leaving: string[] = [];
  for await (const { FileSystems = [] } of paginateDescribeFileSystems({ client: run.aws(fsx) }, {})) {
    leaving.push(
      ...FileSystems.filter(each => isOurs(run, storageOf(each.Tags)) && each.Lifecycle === 'DELETING').map(each => each.FileSystemId!),
    );
  }
  return leaving.sort();
}

function checkKey(run: Run, fileSystem: FileSystem, keyArn: string): void {
  if (!isKey(fileSystem.KmsKeyId, keyArn)) {
    throw new ConfigurationError(`File system ${fileSystem.FileSystemId} is encrypted with ${fileSystem.KmsKeyId}, not with ${keyArn}.`, {
      remedy: 'The key of a file system cannot be changed: take our tag off that file system, or delete it, and run again.',
    });
  }
  run.record.observed.reading('key-shown', fileSystem.KmsKeyId === keyArn ? 'arn' : 'id');
}

/** The file system's own subnets, or the first of the cluster's. */
function storageSubnetIds({ inputs: { storageSubnetIds: own, subnetIds, deploymentType } }: Run): string[] | undefined {
  return own ?? subnetIds?.slice(0, isMultiAz(deploymentType) ? 2 : 1);
}

/** @throws ConfigurationError where AWS would refuse: number, zones, VPC */
export async function checkStorageSubnets(run: Run): Promise<Subnet[]> {
  const ids = storageSubnetIds(run);
  if (ids === undefined) {
    throw new ConfigurationError('storage-subnet-ids: expected the subnets of the file system, since subnet-ids is not given either '
      + '(got nothing)');
  }
  const subnets = await describeSubnets(run, ids, run.inputs.storageSubnetIds === undefined ? 'subnet-ids' : 'storage-subnet-ids');
  if (new Set(subnets.map(subnet => subnet.VpcId)).size > 1) {
    throw new ConfigurationError(`storage-subnet-ids: expected subnets of one VPC (got ${ids.join(', ')})`, {
      remedy: 'Nothing was created.',
    });
  }
  if (new Set(subnets.map(subnet => subnet.AvailabilityZone)).size < subnets.length) {
    throw new ConfigurationError(`storage-subnet-ids: expected subnets in different zones (got ${ids.join(' and ')}, both in `
      + `${subnets[0]!.AvailabilityZone})`, {
      remedy: 'Nothing was created.',
    });
  }
  return subnets;
}

/**
 * A token with which AWS makes something once: for the same one it gives what it has made, also after a lost answer, and also
 * while that is DELETING, as long as it is there [botocore CreateFileSystem]. So the ids of those that are on their way out are parts
 * of it, as are the name, and the key or the parent: another storage has another, and so has the same after a teardown.
 * At most 63 characters [botocore].
 */
export const tokenFor = (run: Run, ...parts: string[]): string =>
  `safe-storage-${createHash('sha256').update([run.inputs.name, ...parts].join('\n')).digest('hex').slice(0, 40)}`;
