import { DescribeSecurityGroupsCommand, type IpPermission } from '@aws-sdk/client-ec2';
import { ec2 } from '../ec2/client';
import type { Run } from '../run/run';
import type { Cluster } from './client';

/** Which way a cluster's own security group must let its members talk. [docs:configure-sg; botocore CreateCustomKeyStore] */
export type Direction = 'ingress' | 'egress';

const ports = [2223, 2224, 2225];

/**
 * The directions in which the cluster's security group does not let its members talk over the HSMs' ports.
 * @returns undefined where EC2 does not show the group
 */
export async function missingRules(run: Run, { SecurityGroup = '' }: Cluster): Promise<Direction[] | undefined> {
  const { SecurityGroups: [group] = [] } = await run.aws(ec2).send(
    new DescribeSecurityGroupsCommand({ Filters: [{ Name: 'group-id', Values: [SecurityGroup] }] }),
  );
  if (group === undefined) return undefined;
  const { IpPermissions: ingress = [], IpPermissionsEgress: egress = [] } = group;
  const rules = { ingress, egress };
  return (['ingress', 'egress'] as const)
    .filter(direction => !ports.every(port => rules[direction].some(rule => admits(rule, port, SecurityGroup))));
}

const admits = ({ IpProtocol, FromPort = 0, ToPort = 65_535, UserIdGroupPairs = [] }: IpPermission, port: number, group: string): boolean =>
  (IpProtocol === '-1' || (IpProtocol === 'tcp' && FromPort <= port && ToPort >= port))
  && UserIdGroupPairs.some(({ GroupId }) => GroupId === group);
