import { createHash } from 'node:crypto';
import type { Subnet } from '@aws-sdk/client-ec2';
import { CreateFileSystemCommand, type FileSystem, paginateDescribeFileSystems } from '@aws-sdk/client-fsx';
import { durations } from '../aws/durations';
import { ensure } from '../aws/ensure';
import { waitFor } from '../aws/wait';
import { describeSubnets } from '../ec2/subnets';
import { ConfigurationError, ProvisioningError } from '../errors';
import { type Run, tagsOf } from '../run';
import { fsx, isOurs } from './client';

/** This safe storage's file system, by its tag; one that is being deleted is gone. */
export async function findFileSystem(run: Run): Promise<FileSystem | undefined> {
  for await (const { FileSystems = [] } of paginateDescribeFileSystems({ client: run.aws(fsx) }, {})) {
    const found = FileSystems.find(fileSystem => isOurs(run, fileSystem) && fileSystem.Lifecycle !== 'DELETING');
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The file system, encrypted with the key.
 * @param keyArn ARN of the KMS key; it can never be changed afterwards [BC]
 */
export async function ensureFileSystem(run: Run, keyArn: string): Promise<FileSystem> {
  const { inputs } = run;
  const subnets = storageSubnetIds(run);
  const fileSystem = await ensure(run, {
    what: 'file system',
    find: async () => findFileSystem(run),
    create: async () => {
      await checkStorageSubnets(run);
      return run.aws(fsx).send(new CreateFileSystemCommand({
        // With the same token AWS gives the same file system, also after a lost answer [BC].
        ClientRequestToken: tokenFor(run, keyArn),
        FileSystemType: 'ONTAP',
        StorageCapacity: inputs.storageCapacity,
        SubnetIds: subnets,
        SecurityGroupIds: inputs.securityGroupIds,
        KmsKeyId: keyArn,
        Tags: tagsOf(run, { Name: inputs.name }),
        OntapConfiguration: {
          DeploymentType: inputs.deploymentType,
          ThroughputCapacity: inputs.throughputCapacity,
          ...inputs.deploymentType.startsWith('MULTI_AZ') && {
            PreferredSubnetId: inputs.preferredSubnetId ?? subnets?.[0],
            RouteTableIds: inputs.routeTableIds,
          },
        },
      }));
    },
    describe: found => `${found.FileSystemId}, ${found.StorageCapacity} GiB, ${found.OntapConfiguration?.DeploymentType}`,
  });
  checkKey(fileSystem, keyArn);
  return waitFor(run, {
    what: `file system ${fileSystem.FileSystemId} to be AVAILABLE`,
    duration: durations.fileSystem,
    look: async () => workingFileSystem(run, fileSystem.FileSystemId!),
    until: seen => seen.Lifecycle === 'AVAILABLE' || seen.Lifecycle === 'UPDATING',
    show: seen => seen.Lifecycle!,
  });
}

async function workingFileSystem(run: Run, id: string): Promise<FileSystem> {
  const seen = await findFileSystem(run);
  if (seen === undefined || seen.Lifecycle === 'FAILED' || seen.Lifecycle?.startsWith('MISCONFIGURED')) {
    throw new ProvisioningError(`File system ${id} is ${seen?.Lifecycle ?? 'gone'}${seen?.FailureDetails?.Message ? `: ${seen.FailureDetails.Message}` : ''}.`, {
      remedy: 'Mend the cause, delete the file system if it is FAILED, and run again. Is the key store still connected?',
    });
  }
  return seen;
}

function checkKey(fileSystem: FileSystem, keyArn: string): void {
  if (fileSystem.KmsKeyId !== keyArn && !keyArn.endsWith(`/${fileSystem.KmsKeyId}`)) {
    throw new ConfigurationError(`File system ${fileSystem.FileSystemId} is encrypted with ${fileSystem.KmsKeyId}, not with ${keyArn}.`, {
      remedy: 'The key of a file system cannot be changed: take our tag off that file system, or delete it, and run again.',
    });
  }
}

/** The file system's own subnets, or the first of the cluster's. */
function storageSubnetIds({ inputs: { storageSubnetIds: own, subnetIds, deploymentType } }: Run): string[] | undefined {
  return own ?? subnetIds?.slice(0, deploymentType.startsWith('MULTI_AZ') ? 2 : 1);
}

/** @throws ConfigurationError where AWS would refuse: number, zones, VPC */
export async function checkStorageSubnets(run: Run): Promise<Subnet[]> {
  const ids = storageSubnetIds(run);
  if (ids === undefined) {
    throw new ConfigurationError('storage-subnet-ids: expected the subnets of the file system, since subnet-ids is not given either (got nothing)');
  }
  const subnets = await describeSubnets(run, ids, 'storage-subnet-ids');
  if (new Set(subnets.map(subnet => subnet.VpcId)).size > 1) {
    throw new ConfigurationError(`storage-subnet-ids: expected subnets of one VPC (got ${ids.join(', ')})`, { remedy: 'Nothing was created.' });
  }
  if (new Set(subnets.map(subnet => subnet.AvailabilityZone)).size < subnets.length) {
    throw new ConfigurationError(`storage-subnet-ids: expected subnets in different zones (got ${ids.join(' and ')}, both in ${subnets[0]!.AvailabilityZone})`, {
      remedy: 'Nothing was created.',
    });
  }
  return subnets;
}

/** A token for a name under a key: another storage, or the same after a teardown, has another. At most 63 characters [BC]. */
export const tokenFor = (run: Run, ...parts: string[]): string =>
  `safe-storage-${createHash('sha256').update([run.inputs.name, ...parts].join('\n')).digest('hex').slice(0, 40)}`;
