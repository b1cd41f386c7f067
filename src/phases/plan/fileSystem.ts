import { DescribeSecurityGroupsCommand, DescribeSubnetsCommand, type RouteTable, type Subnet } from '@aws-sdk/client-ec2';
import { ec2 } from '../../ec2/client';
import { defaultRoute, isMain, leadsToInternetGateway, routeTablesOf, tableFor } from '../../ec2/routes';
import { checkStorageSubnets } from '../../fsx/fileSystem';
import { isMultiAz, sizeDoubts } from '../../inputs/fileSystemLimits';
import type { Finding } from '../../run/finding';
import type { Run } from '../../run/run';
import type { CurrentState } from './currentState';

/** What FSx makes of capacity, throughput and volume; the table of inputs has refused what it surely would not take. */
export function checkLimits(run: Run): Finding[] {
  const { storageCapacity, volumeSize } = run.inputs;
  const findings = sizeDoubts(run.inputs).map((doubt): Finding => ({ severity: 'degraded', ...doubt }));
  if (volumeSize > storageCapacity) {
    findings.push({
      severity: 'notice', what: `volume-size: the volume (${volumeSize} GiB) is larger than the file system's SSD storage `
        + `(${storageCapacity} GiB).`, remedy: 'Volumes are thin, so FSx takes it; what does not fit must be tiered or the storage grown.',
    });
  }
  return findings;
}

/** Whether the input names route tables that a file system which is there lacks. */
export const addsRoutes = ({ inputs: { routeTableIds = [], deploymentType } }: Run, { fileSystem }: CurrentState): boolean =>
  fileSystem !== undefined && isMultiAz(deploymentType)
  && routeTableIds.some(id => !fileSystem.OntapConfiguration?.RouteTableIds?.includes(id));

/** Route tables that are to be added: FSx takes those of the VPC, and of nothing else. */
export async function checkAddedRoutes(run: Run, current: CurrentState): Promise<Finding[]> {
  const vpcId = current.fileSystem?.VpcId;
  return vpcId === undefined || !addsRoutes(run, current) ? [] : strangeRouteTables(run, vpcId, await routeTablesOf(run, vpcId));
}

/** Subnets and route tables of a file system that is to be made. */
export async function checkPlacement(run: Run): Promise<Finding[]> {
  const subnets = await checkStorageSubnets(run);
  const multiZone = isMultiAz(run.inputs.deploymentType);
  const full = subnets.filter(subnet => subnet.AvailableIpAddressCount === 0).map((subnet): Finding => ({
    severity: 'broken', what: `storage-subnet-ids: ${subnet.SubnetId} has no free address.`, remedy: 'Take another subnet, or free some.',
  }));
  return [...full, ...multiZone ? await checkRouteTables(run, subnets) : uselessRouteTables(run)];
}

const uselessRouteTables = ({ inputs: { routeTableIds, deploymentType } }: Run): Finding[] => (routeTableIds === undefined ? [] : [{
  severity: 'notice', what: `route-table-ids has no meaning for ${deploymentType}.`, remedy: 'Leave it out.',
}]);

/** FSx writes the way to a multi-AZ file system into these tables; who is served by others does not find it [botocore RouteTableIds]. */
async function checkRouteTables(run: Run, [subnet]: readonly Subnet[]): Promise<Finding[]> {
  const vpcId = subnet!.VpcId!;
  const tables = await routeTablesOf(run, vpcId);
  const { routeTableIds } = run.inputs;
  const strange = strangeRouteTables(run, vpcId, tables);
  if (strange.length > 0) return strange;
  const taken = tables.filter(table => (routeTableIds === undefined ? isMain(table) : routeTableIds.includes(table.RouteTableId!)));
  const left = await privateSubnetsBeside(run, vpcId, tables, taken);
  return left.length === 0 ? [] : [{
    severity: 'notice',
    what: `Nobody in ${left.join(', ')} will find the file system: FSx writes the way to it into `
      + `${taken.map(table => table.RouteTableId).join(', ')} only.`,
    remedy: 'If clients are there, add these route tables to route-table-ids.',
  }];
}

function strangeRouteTables({ inputs: { routeTableIds = [] } }: Run, vpcId: string, tables: readonly RouteTable[]): Finding[] {
  const strange = routeTableIds.filter(id => !tables.some(table => table.RouteTableId === id));
  return strange.length === 0 ? [] : [{
    severity: 'broken', what: `route-table-ids: expected route tables of ${vpcId} (got ${strange.join(', ')}).`, remedy: 'Give some '
      + `of ${tables.map(table => table.RouteTableId).join(', ')}.`,
  }];
}

/** `subnet-… (rtb-…)` for the private subnets of the VPC that none of the taken tables serves. */
async function privateSubnetsBeside(
  run: Run, vpcId: string, tables: readonly RouteTable[], taken: readonly RouteTable[],
): Promise<string[]> {
  const { Subnets = [] } = await run.aws(ec2).send(new DescribeSubnetsCommand({ Filters: [{ Name: 'vpc-id', Values: [vpcId] }] }));
  return Subnets
    .map(subnet => ({ subnet, table: tableFor(tables, subnet) }))
    .filter(({ table }) => table !== undefined && !taken.includes(table) && !leadsToInternetGateway(defaultRoute(table)))
    .map(({ subnet, table }) => `${subnet.SubnetId} (${table!.RouteTableId})`);
}

/** Security groups of the file system. */
export async function checkGroups(run: Run): Promise<Finding[]> {
  const { securityGroupIds: ids } = run.inputs;
  if (ids === undefined) return [];
  const [{ VpcId: vpcId } = {}] = await checkStorageSubnets(run);
  const { SecurityGroups = [] } = await run.aws(ec2).send(
    new DescribeSecurityGroupsCommand({ Filters: [{ Name: 'group-id', Values: ids }] }),
  );
  const strange = ids.filter(id => !SecurityGroups.some(group => group.GroupId === id && group.VpcId === vpcId));
  return strange.length === 0 ? [] : [{
    severity: 'broken', what: `security-group-ids: expected security groups of ${vpcId} (got ${strange.join(', ')}).`, remedy: 'Give '
      + 'ids of groups in the file system\'s VPC.',
  }];
}
