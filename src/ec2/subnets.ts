import { DescribeSubnetsCommand, type Subnet } from '@aws-sdk/client-ec2';
import { ConfigurationError } from '../errors';
import type { Run } from '../run/run';
import { ec2 } from './client';

/**
 * The cluster's subnets as AWS knows them.
 * @param needsRoom whether something is still to be made in them
 * @throws ConfigurationError unless they exist, lie in one VPC, one a zone, and have room where it is needed
 */
export async function checkClusterSubnets(run: Run, ids: readonly string[], needsRoom = true): Promise<Subnet[]> {
  const subnets = await describeSubnets(run, ids, 'subnet-ids');
  const problems: string[] = [];
  const vpcs = new Set(subnets.map(subnet => subnet.VpcId));
  if (vpcs.size > 1) problems.push(`subnet-ids: expected subnets of one VPC (got ${[...vpcs].join(', ')})`);
  for (const [zone, crowd] of byZone(subnets)) {
    // At most one subnet a zone [apiref:API_CreateCluster]
    if (crowd.length > 1) {
      problems.push(`subnet-ids: expected one subnet a zone (got ${crowd.map(subnet => subnet.SubnetId).join(' and ')}, all in ${zone})`);
    }
  }
  for (const subnet of subnets) {
    // An address for the HSM, and one or two for KMS [botocore ConnectionErrorCode]
    if (needsRoom && (subnet.AvailableIpAddressCount ?? 0) < 3) {
      problems.push(`subnet-ids: expected at least 3 free addresses in each subnet (got ${subnet.AvailableIpAddressCount} in `
        + `${subnet.SubnetId})`);
    }
  }
  if (problems.length > 0) throw new ConfigurationError(problems.join('\n'), { remedy: 'Nothing was created or changed.' });
  return subnets;
}

/** @throws ConfigurationError that names the input if one does not exist */
export async function describeSubnets(run: Run, ids: readonly string[], input: string): Promise<Subnet[]> {
  const { Subnets = [] } = await run.aws(ec2).send(new DescribeSubnetsCommand({ SubnetIds: [...ids] })).catch((error: Error) => {
    if (error.name !== 'InvalidSubnetID.NotFound') throw error;
    throw new ConfigurationError(`${input}: expected subnets of ${run.inputs.awsRegion} in account ${run.identity.accountId} `
      + `(${error.message})`, {
      remedy: 'Nothing was created or changed.', cause: error,
    });
  });
  // The order of the answer is not guaranteed [botocore].
  return ids.map(id => Subnets.find(subnet => subnet.SubnetId === id)!);
}

function byZone(subnets: Subnet[]): Map<string, Subnet[]> {
  const zones = new Map<string, Subnet[]>();
  for (const subnet of subnets) {
    const zone = subnet.AvailabilityZone ?? 'no zone';
    zones.set(zone, [...zones.get(zone) ?? [], subnet]);
  }
  return zones;
}
