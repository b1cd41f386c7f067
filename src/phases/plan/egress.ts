import {
  DescribeSecurityGroupsCommand, DescribeVpcEndpointsCommand, type IpPermission, type RouteTable, type Subnet, type VpcEndpoint,
} from '@aws-sdk/client-ec2';
import { covers } from '../../ec2/cidr';
import { ec2 } from '../../ec2/client';
import { defaultRoute, leadsToInternetGateway, routeTablesOf, tableFor } from '../../ec2/routes';
import type { Finding } from '../../run/finding';
import type { Run } from '../../run/run';
import { vpcHas } from './subnets';

/**
 * Whether an instance in the subnet reaches SSM and the package source: through a route out, or through endpoints [SSM:setup-create-vpc].
 */
export async function checkEgress(run: Run, subnet: Subnet): Promise<Finding[]> {
  const table = tableFor(await routeTablesOf(run, subnet.VpcId!), subnet);
  const obstacle = obstacleOnWayOut(table, subnet);
  if (obstacle === undefined) return [];
  const { VpcEndpoints = [] } = await run.aws(ec2).send(
    new DescribeVpcEndpointsCommand({ Filters: [{ Name: 'vpc-id', Values: [subnet.VpcId!] }] }),
  );
  return [...await checkSsm(run, subnet, VpcEndpoints, obstacle), ...checkPackageSource(run, subnet, VpcEndpoints, table, obstacle)];
}

/** Why nobody in the subnet gets out; undefined where there is a way. */
function obstacleOnWayOut(table: RouteTable | undefined, subnet: Subnet): string | undefined {
  const route = defaultRoute(table);
  if (route === undefined) return `${table?.RouteTableId ?? 'its route table'} has no route out`;
  if (route.State === 'blackhole') {
    return `the route out of ${table!.RouteTableId} leads to ${route.NatGatewayId ?? 'something'} that is gone`;
  }
  if (leadsToInternetGateway(route) && !subnet.MapPublicIpOnLaunch) {
    return 'its route out is an internet gateway, which serves public addresses only, and the worker gets none';
  }
  return undefined;
}

/** What the agent needs; ec2messages is for old agents [SSM:setup-create-vpc]. */
async function checkSsm(run: Run, subnet: Subnet, endpoints: readonly VpcEndpoint[], obstacle: string): Promise<Finding[]> {
  const faults: string[] = [];
  for (const service of ['ssm', 'ssmmessages']) {
    const mine = endpoints.filter(({ ServiceName }) => ServiceName === `com.amazonaws.${run.inputs.awsRegion}.${service}`);
    const fault = mine.length === 0 ? `there is no endpoint for ${service}` : await faultOf(run, mine[0]!, subnet);
    if (fault !== undefined) faults.push(fault);
  }
  if (faults.length === 0 && !await vpcHas(run, subnet.VpcId!, 'enableDnsHostnames')) {
    faults.push(`endpoints have no names in ${subnet.VpcId} without enableDnsHostnames`);
  }
  return faults.length === 0 ? [] : [{
    severity: 'broken',
    what: `A worker in ${subnet.SubnetId} cannot reach SSM: ${obstacle}, and ${faults.join(', ')}.`,
    remedy: 'Add a NAT gateway or interface endpoints for ssm and ssmmessages that admit HTTPS from the subnet, or take worker: runner '
      + 'or an instance of yours.',
  }];
}

/** Why the endpoint does not serve the subnet. */
async function faultOf(
  run: Run, { VpcEndpointId, State, PrivateDnsEnabled, Groups = [] }: VpcEndpoint, subnet: Subnet,
): Promise<string | undefined> {
  if (State?.toLowerCase() !== 'available') return `endpoint ${VpcEndpointId} is ${State}`;
  if (PrivateDnsEnabled === false) return `endpoint ${VpcEndpointId} has no private DNS name`;
  const { SecurityGroups = [] } = await run.aws(ec2).send(
    new DescribeSecurityGroupsCommand({ GroupIds: Groups.map(group => group.GroupId!) }),
  );
  const admits = SecurityGroups.some(group => group.IpPermissions?.some(permission => admitsHttps(permission, subnet.CidrBlock!)));
  return admits
    ? undefined
    : `endpoint ${VpcEndpointId} does not admit HTTPS from ${subnet.CidrBlock} (${Groups.map(group => group.GroupId).join(', ')})`;
}

/** The worker's own group is made for the run, so no rule can name it; what a prefix list holds is not looked at. */
const admitsHttps = ({
  IpProtocol, FromPort = 0, ToPort = 65_535, IpRanges = [], PrefixListIds = [],
}: IpPermission, block: string): boolean =>
  (IpProtocol === '-1' || (IpProtocol === 'tcp' && FromPort <= 443 && ToPort >= 443))
  && (PrefixListIds.length > 0 || IpRanges.some(({ CidrIp }) => CidrIp !== undefined && covers(CidrIp, block)));

/**
 * The CLI's bucket is in us-east-1, and a gateway for S3 reaches its own region only [docs:gs_cloudhsm_cli-install; SSM:setup-create-vpc].
 */
function checkPackageSource(
  run: Run, subnet: Subnet, endpoints: readonly VpcEndpoint[], table: RouteTable | undefined, obstacle: string,
): Finding[] {
  const { awsRegion, workerImage } = run.inputs;
  const toS3 = endpoints.some(({ ServiceName, VpcEndpointType, RouteTableIds = [] }) => ServiceName === `com.amazonaws.${awsRegion}.s3`
    && (VpcEndpointType !== 'Gateway' || RouteTableIds.includes(table?.RouteTableId ?? '')));
  if (toS3 && awsRegion === 'us-east-1') return [];
  const because = toS3
    ? 'its source is a bucket in us-east-1, and an endpoint for S3 reaches its own region'
    : `${obstacle}, and there is no endpoint for S3 on the way`;
  return [{
    severity: workerImage === undefined ? 'degraded' : 'notice',
    what: `A worker in ${subnet.SubnetId} probably cannot fetch the CloudHSM CLI: ${because}.`,
    remedy: workerImage === undefined
      ? 'Add a NAT gateway, or give a worker-image that has the CLI installed.'
      : `That is no matter if ${workerImage} has the CLI installed.`,
  }];
}
