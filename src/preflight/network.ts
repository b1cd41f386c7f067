import {
  DescribeRouteTablesCommand, DescribeSecurityGroupsCommand, DescribeVpcAttributeCommand, DescribeVpcEndpointServicesCommand,
  DescribeVpcEndpointsCommand, type RouteTable, type ServiceDetail, type Subnet,
} from '@aws-sdk/client-ec2';
import { ec2 } from '../ec2/client';
import type { Finding } from '../report/finding';
import type { Run } from '../run';

/** Whether CloudHSM is offered in the subnets' zones, and whether a worker there reaches AWS and the package source. */
export async function examineNetwork(run: Run, subnets: readonly Subnet[]): Promise<Finding[]> {
  return [
    ...await examineZones(run, subnets),
    ...await examineDns(run, subnets[0]!),
    ...run.inputs.worker.kind === 'ephemeral' ? await examineWayOut(run, subnets[0]!) : [],
    ...await examineNamed(run),
  ];
}

/** The zones that offer CloudHSM are those of its endpoint service [cfn README; ws cloudhsm_az_lookup]. */
async function examineZones(run: Run, subnets: readonly Subnet[]): Promise<Finding[]> {
  const { ServiceDetails = [] } = await run.aws(ec2).send(new DescribeVpcEndpointServicesCommand({
    ServiceNames: [`com.amazonaws.${run.inputs.awsRegion}.cloudhsmv2`],
  })).catch((error: Error): { ServiceDetails?: ServiceDetail[] } => {
    // Regions of China call some of their services otherwise; what is not known here, CreateCluster says.
    if (error.name !== 'InvalidServiceName') throw error;
    return {};
  });
  const offered = ServiceDetails[0]?.AvailabilityZones;
  if (offered === undefined) return [];
  return subnets.filter(subnet => !offered.includes(subnet.AvailabilityZone!)).map(subnet => ({
    severity: 'broken',
    what: `subnet-ids: ${subnet.SubnetId} is in ${subnet.AvailabilityZone}, where CloudHSM is not offered.`,
    remedy: `Take subnets in ${offered.join(', ')}.`,
  }));
}

async function examineDns(run: Run, { VpcId }: Subnet): Promise<Finding[]> {
  const { EnableDnsSupport } = await run.aws(ec2).send(new DescribeVpcAttributeCommand({ VpcId, Attribute: 'enableDnsSupport' }));
  return EnableDnsSupport?.Value === false
    ? [{ severity: 'broken', what: `VPC ${VpcId} has no DNS support.`, remedy: 'Enable it: endpoints and file systems are found by name.' }]
    : [];
}

/** A NAT (or the like), or interface endpoints for SSM and a gateway for S3, which reaches its own region only [SSM-cur; C4]. */
async function examineWayOut(run: Run, subnet: Subnet): Promise<Finding[]> {
  const { awsRegion } = run.inputs;
  const table = await routeTableOf(run, subnet);
  if (table?.Routes?.some(route => route.DestinationCidrBlock === '0.0.0.0/0' && route.State !== 'blackhole')) return [];
  const { VpcEndpoints = [] } = await run.aws(ec2).send(new DescribeVpcEndpointsCommand({ Filters: [{ Name: 'vpc-id', Values: [subnet.VpcId!] }] }));
  const there = new Set(VpcEndpoints.map(endpoint => endpoint.ServiceName));
  const missing = ['ssm', 'ssmmessages'].filter(service => !there.has(`com.amazonaws.${awsRegion}.${service}`));
  const findings: Finding[] = missing.length === 0 ? [] : [{
    severity: 'broken',
    what: `A worker in ${subnet.SubnetId} cannot reach SSM: no route out, and no endpoint for ${missing.join(' and ')}.`,
    remedy: 'Add a NAT gateway or these interface endpoints (the bootstrap stack can), or take worker: runner or an instance of yours.',
  }];
  if (!there.has(`com.amazonaws.${awsRegion}.s3`) || awsRegion !== 'us-east-1') {
    findings.push({
      severity: 'degraded',
      what: `A worker in ${subnet.SubnetId} probably cannot fetch the CloudHSM CLI: its source is a bucket in us-east-1, and there is no route out.`,
      remedy: 'Add a NAT gateway, or give a worker-image that has the CLI installed.',
    });
  }
  return findings;
}

/** A subnet without a route table of its own has the VPC's main one. */
async function routeTableOf(run: Run, subnet: Subnet): Promise<RouteTable | undefined> {
  const { RouteTables = [] } = await run.aws(ec2).send(new DescribeRouteTablesCommand({ Filters: [{ Name: 'vpc-id', Values: [subnet.VpcId!] }] }));
  return RouteTables.find(table => table.Associations?.some(association => association.SubnetId === subnet.SubnetId))
    ?? RouteTables.find(table => table.Associations?.some(association => association.Main));
}

/** Route tables and security groups that the inputs name. */
async function examineNamed(run: Run): Promise<Finding[]> {
  const { routeTableIds, securityGroupIds, deploymentType } = run.inputs;
  const findings: Finding[] = [];
  if (routeTableIds !== undefined && !deploymentType.startsWith('MULTI_AZ')) {
    findings.push({ severity: 'notice', what: `route-table-ids has no meaning for ${deploymentType}.`, remedy: 'Leave it out.' });
  }
  const lookups = [
    { input: 'route-table-ids', ids: routeTableIds, look: async (ids: string[]) => run.aws(ec2).send(new DescribeRouteTablesCommand({ RouteTableIds: ids })) },
    { input: 'security-group-ids', ids: securityGroupIds, look: async (ids: string[]) => run.aws(ec2).send(new DescribeSecurityGroupsCommand({ GroupIds: ids })) },
  ];
  for (const { input, ids, look } of lookups) {
    if (ids === undefined) continue;
    await look(ids).catch((error: Error) => {
      if (!error.name.endsWith('.NotFound')) throw error;
      findings.push({ severity: 'broken', what: `${input}: ${error.message}.`, remedy: 'Give ids of this region and account.' });
    });
  }
  return findings;
}
