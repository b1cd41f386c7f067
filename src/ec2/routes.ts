import { DescribeRouteTablesCommand, type Route, type RouteTable, type Subnet } from '@aws-sdk/client-ec2';
import type { Run } from '../run/run';
import { ec2 } from './client';

/** The VPC's route tables. */
export async function routeTablesOf(run: Run, vpcId: string): Promise<RouteTable[]> {
  const { RouteTables = [] } = await run.aws(ec2).send(new DescribeRouteTablesCommand({ Filters: [{ Name: 'vpc-id', Values: [vpcId] }] }));
  return RouteTables;
}

export const isMain = (table: RouteTable): boolean => table.Associations?.some(association => association.Main) === true;

/** The table that serves the subnet: one without a table of its own has the VPC's main one. */
export const tableFor = (tables: readonly RouteTable[], { SubnetId }: Subnet): RouteTable | undefined =>
  tables.find(table => table.Associations?.some(association => association.SubnetId === SubnetId)) ?? tables.find(isMain);

/** The way out of the VPC, if there is one. */
export const defaultRoute = (table: RouteTable | undefined): Route | undefined =>
  table?.Routes?.find(route => route.DestinationCidrBlock === '0.0.0.0/0');

export const leadsToInternetGateway = (route: Route | undefined): boolean => route?.GatewayId?.startsWith('igw-') === true;
