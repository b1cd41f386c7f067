import type { Ec2World } from '../ec2/state';

/** What the HSMs and their clients talk over. [docs:configure-sg] */
const PORTS = { protocol: 'tcp', fromPort: 2223, toPort: 2225 } as const;

/** The group of a cluster: its members may talk to each other on the HSMs' ports, and to nobody else. [docs:configure-sg] */
export function createClusterGroup(world: Ec2World, clusterId: string, vpcId: string): string {
  const id = world.ec2.createSecurityGroup({
    vpcId,
    name: `cloudhsm-cluster-${clusterId}-sg`,
    description: `CloudHSM security group for cluster ${clusterId}`,
    ownerService: 'cloudhsm.amazonaws.com',
  });
  const group = world.ec2.securityGroups.get(id);
  // The service revokes EC2's default rule, that everything may go out. [SAR:list_awscloudhsm ec2:RevokeSecurityGroupEgress]
  group?.rules.splice(0);
  for (const direction of ['ingress', 'egress'] as const) world.ec2.addRule(id, { direction, ...PORTS, peer: { groupId: id } });
  return id;
}

/** Whether the group still has the rules that KMS insists on. [botocore CloudHsmClusterInvalidConfigurationException] */
export function hasClusterRules(world: Ec2World, groupId: string | undefined): boolean {
  const rules = world.ec2.securityGroups.get(groupId ?? '')?.rules ?? [];
  return (['ingress', 'egress'] as const).every(direction => rules.some(rule => rule.direction === direction
    && (rule.protocol === '-1'
      || (rule.protocol === 'tcp' && (rule.fromPort ?? 0) <= PORTS.fromPort && (rule.toPort ?? 65_535) >= PORTS.toPort))
    && 'groupId' in rule.peer && rule.peer.groupId === groupId));
}

/** Deletes a service's group, unless somebody's interface is still in it: then it is left behind. [storm README] */
export function deleteServiceGroup(world: Ec2World, groupId: string): void {
  const used = [...world.ec2.interfaces.values()].some(each => each.securityGroupIds.includes(groupId));
  if (!used) world.ec2.securityGroups.delete(groupId);
}
