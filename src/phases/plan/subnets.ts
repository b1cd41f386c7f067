import { DescribeVpcAttributeCommand, DescribeVpcEndpointServicesCommand, type Subnet, type VpcAttributeName } from '@aws-sdk/client-ec2';
import { ec2 } from '../../ec2/client';
import { defaultRoute, leadsToInternetGateway, routeTablesOf, tableFor } from '../../ec2/routes';
import type { Finding } from '../../run/finding';
import type { Run } from '../../run/run';

/** The zones that offer CloudHSM are those of its endpoint service [cfn README; ws cloudhsm_az_lookup]. */
export async function checkZones(run: Run, subnets: readonly Subnet[]): Promise<Finding[]> {
  const service = `com.amazonaws.${run.inputs.awsRegion}.cloudhsmv2`;
  const look = run.aws(ec2).send(new DescribeVpcEndpointServicesCommand({ ServiceNames: [service] }));
  const { ServiceDetails = [] } = await look.catch((error: Error) => {
    if (error.name !== 'InvalidServiceName') throw error;
    return { ServiceDetails: [] };
  });
  const offered = ServiceDetails[0]?.AvailabilityZones;
  if (offered === undefined) {
    return [{
      severity: 'degraded', what: `AWS knows no endpoint service ${service}, by which one sees where CloudHSM is offered.`,
      remedy: 'See in AWS\'s table of regions whether CloudHSM is offered there at all.',
    }];
  }
  const without = subnets.filter(subnet => !offered.includes(subnet.AvailabilityZone!));
  const enough = subnets.length - without.length >= 2;
  return without.map(subnet => ({
    severity: enough ? 'degraded' : 'broken',
    what: `subnet-ids: ${subnet.SubnetId} is in ${subnet.AvailabilityZone}, where CloudHSM is not offered.`,
    remedy: enough ? `HSMs come into the other zones. A cluster keeps its subnets for good: better take subnets in ${offered.join(', ')}.`
      : `A KMS custom key store needs HSMs in two zones: take subnets in ${offered.join(', ')}.`,
  }));
}

/** A subnet is public by its route to an internet gateway; KMS wants private ones for its key store [KDG:create-keystore]. */
export async function checkPrivacy(run: Run, subnets: readonly Subnet[]): Promise<Finding[]> {
  const tables = await routeTablesOf(run, subnets[0]!.VpcId!);
  return subnets
    .filter(subnet => subnet.MapPublicIpOnLaunch || leadsToInternetGateway(defaultRoute(tableFor(tables, subnet))))
    .map(subnet => ({
      severity: 'degraded',
      what: `subnet-ids: ${subnet.SubnetId} is public `
        + `(${subnet.MapPublicIpOnLaunch ? 'it gives public addresses' : 'its default route is an internet gateway'}).`,
      remedy: 'HSMs belong into private subnets, and a cluster keeps its subnets for good: take private ones.',
    }));
}

/** HSMs, endpoints and file systems are found by name. */
export async function checkDns(run: Run, vpcId: string): Promise<Finding[]> {
  return await vpcHas(run, vpcId, 'enableDnsSupport') ? [] : [{
    severity: 'broken', what: `VPC ${vpcId} has no DNS support.`, remedy: 'Enable it (enableDnsSupport): endpoints and file systems are '
      + 'found by name.',
  }];
}

export async function vpcHas(
  run: Run, VpcId: string, Attribute: Extract<VpcAttributeName, 'enableDnsSupport' | 'enableDnsHostnames'>,
): Promise<boolean> {
  const { EnableDnsSupport, EnableDnsHostnames } = await run.aws(ec2).send(new DescribeVpcAttributeCommand({ VpcId, Attribute }));
  return (Attribute === 'enableDnsSupport' ? EnableDnsSupport : EnableDnsHostnames)?.Value !== false;
}
