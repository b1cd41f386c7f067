import { ServiceError, type Call, type Operation } from '../core/service';
import { requestTagConditions, resourceTagConditions, tagSet } from '../core/tags';
import { describe, notFound, refuseDryRun, type DescribeInput } from './describe';
import { describeRule, permissionSet, readPermissions, ruleItem, sameRule } from './securityGroups';
import type { Admission, PermissionsInput, SecurityGroup } from './securityGroups';
import type { Ec2World } from './state';
import { readTagSpecifications, type TagSpecification } from './tagOperations';

const noSuchGroup = notFound('InvalidGroup.NotFound', 'security group');

interface CreateInput {
  readonly GroupName?: string;
  readonly GroupDescription?: string;
  readonly VpcId?: string;
  readonly TagSpecification?: readonly TagSpecification[];
  readonly DryRun?: string;
}

interface RulesInput extends PermissionsInput {
  readonly GroupId?: string;
  readonly SecurityGroupRuleId?: readonly string[];
  readonly DryRun?: string;
}

/** Security groups and their rules. */
export const groupOperations: Record<string, Operation<Ec2World>> = {
  DescribeSecurityGroups: (input: DescribeInput & { GroupId?: string[]; GroupName?: string[] }, call) => {
    const { world } = call;
    const { items, nextToken } = describe(input, call, {
      action: 'ec2:DescribeSecurityGroups',
      all: visibleGroups(call).filter(group => input.GroupName?.includes(group.name) ?? true),
      id: group => group.id,
      ids: input.GroupId,
      notFound: noSuchGroup,
      attributes: group => ({
        'group-id': group.id,
        'group-name': group.name,
        'description': group.description,
        'vpc-id': group.vpcId,
        'owner-id': world.accountId,
        'ip-permission.group-id': group.rules.flatMap(rule => rule.direction === 'ingress' && 'groupId' in rule.peer
          ? [rule.peer.groupId]
          : []),
        'egress.ip-permission.group-id': group.rules.flatMap(rule => rule.direction === 'egress' && 'groupId' in rule.peer
          ? [rule.peer.groupId]
          : []),
      }),
      tags: group => group.tags,
      item: group => ({
        groupId: group.id,
        securityGroupArn: groupArn(call, group.id),
        groupName: group.name,
        groupDescription: group.description,
        vpcId: group.vpcId,
        ownerId: world.accountId,
        ipPermissions: permissionSet(group.rules.filter(rule => rule.direction === 'ingress'), world.accountId),
        ipPermissionsEgress: permissionSet(group.rules.filter(rule => rule.direction === 'egress'), world.accountId),
        tagSet: tagSet(group.tags),
      }),
    });
    return { securityGroupInfo: items, nextToken };
  },

  DescribeSecurityGroupRules: (input: DescribeInput & { SecurityGroupRuleId?: string[] }, call) => {
    const { items, nextToken } = describe(input, call, {
      action: 'ec2:DescribeSecurityGroupRules',
      all: visibleGroups(call).flatMap(group => group.rules.map(rule => ({ group, rule }))),
      id: ({ rule }) => rule.id,
      ids: input.SecurityGroupRuleId,
      notFound: id => new ServiceError('InvalidSecurityGroupRuleId.NotFound', `The security group rule ID '${id}' does not exist`),
      attributes: ({ group, rule }) => ({ 'group-id': group.id, 'security-group-rule-id': rule.id }),
      item: ({ group, rule }) => ruleItem(rule, group, call.world.accountId),
    });
    return { securityGroupRuleSet: items, nextToken };
  },

  CreateSecurityGroup: (input: CreateInput, call) => {
    const { world } = call;
    const tags = readTagSpecifications(input.TagSpecification, 'security-group');
    call.authorize('ec2:CreateSecurityGroup', groupArn(call, '*'), requestTagConditions(tags));
    call.authorize('ec2:CreateSecurityGroup', world.arn('ec2', `vpc/${input.VpcId}`), {});
    if (tags.size > 0) {
      call.authorize('ec2:CreateTags', groupArn(call, '*'), { 'ec2:CreateAction': 'CreateSecurityGroup', ...requestTagConditions(tags) });
    }
    refuseDryRun(input);
    const vpc = world.ec2.vpcs.get(input.VpcId ?? '');
    if (input.VpcId === undefined) throw new ServiceError('VPCIdNotSpecified', 'No default VPC for this user');
    if (vpc === undefined) throw notFound('InvalidVpcID.NotFound', 'vpc ID')(input.VpcId);
    if (!input.GroupName || !input.GroupDescription) {
      throw new ServiceError('MissingParameter', 'The request must contain the parameter '
        + `${input.GroupName ? 'groupDescription' : 'groupName'}`);
    }
    if (input.GroupName.startsWith('sg-')) {
      throw new ServiceError('InvalidParameterValue', `Value (${input.GroupName}) for parameter GroupName is invalid. Group names may `
        + 'not be in the format sg-*.');
    }
    const id = world.ec2.createSecurityGroup(
      { vpcId: vpc.id, name: input.GroupName, description: input.GroupDescription },
      { visibleAt: call.now + world.durations.draw('group.visible') },
    );
    tags.forEach((value, key) => world.ec2.securityGroups.get(id)?.tags.set(key, value));
    return { groupId: id, securityGroupArn: groupArn(call, id), tagSet: tagSet(tags) };
  },

  DeleteSecurityGroup: (input: { GroupId?: string; DryRun?: string }, call) => {
    const { ec2 } = call.world;
    const group = chosenGroup(input.GroupId, 'ec2:DeleteSecurityGroup', call);
    refuseDryRun(input);
    if (group.name === 'default') {
      throw new ServiceError('CannotDelete', `the specified group: "${group.id}" name: "default" cannot be deleted by a user`);
    }
    const inUse = [...ec2.interfaces.values()].some(each => each.securityGroupIds.includes(group.id));
    const named = [...ec2.securityGroups.values()].some(other => other !== group
      && other.rules.some(rule => 'groupId' in rule.peer && rule.peer.groupId === group.id));
    // [EC2ERR]
    if (inUse || named) throw new ServiceError('DependencyViolation', `resource ${group.id} has a dependent object`);
    ec2.securityGroups.delete(group.id);
    return { return: true, groupId: group.id };
  },

  AuthorizeSecurityGroupIngress: (input: RulesInput, call) => authorizeRules(input, 'ingress', call),
  AuthorizeSecurityGroupEgress: (input: RulesInput, call) => authorizeRules(input, 'egress', call),
  RevokeSecurityGroupIngress: (input: RulesInput, call) => revokeRules(input, 'ingress', call),
  RevokeSecurityGroupEgress: (input: RulesInput, call) => revokeRules(input, 'egress', call),
};

function authorizeRules(input: RulesInput, direction: Admission['direction'], call: Call<Ec2World>): object {
  const { ec2, accountId } = call.world;
  const group = chosenGroup(input.GroupId, `ec2:AuthorizeSecurityGroup${direction === 'ingress' ? 'Ingress' : 'Egress'}`, call);
  refuseDryRun(input);
  const rules = readPermissions(input, direction);
  for (const rule of rules) {
    if ('groupId' in rule.peer && !ec2.securityGroups.has(rule.peer.groupId)) throw noSuchGroup(rule.peer.groupId);
    if (group.rules.some(other => sameRule(other, rule))) {
      // [EC2ERR; field]
      throw new ServiceError('InvalidPermission.Duplicate', `the specified rule "${describeRule(rule)}" already exists`);
    }
  }
  const added = rules.map(rule => ec2.addRule(group.id, rule));
  return { return: true, securityGroupRuleSet: added.map(rule => ruleItem(rule, group, accountId)) };
}

function revokeRules(input: RulesInput, direction: Admission['direction'], call: Call<Ec2World>): object {
  const group = chosenGroup(input.GroupId, `ec2:RevokeSecurityGroup${direction === 'ingress' ? 'Ingress' : 'Egress'}`, call);
  refuseDryRun(input);
  const meant = input.SecurityGroupRuleId?.map(id => group.rules.find(rule => rule.id === id))
    ?? readPermissions(input, direction).map(rule => group.rules.find(other => sameRule(other, rule)));
  // In a VPC of one's own nothing is revoked unless every rule exists. [botocore]
  const revoked = meant.map(rule => {
    if (rule === undefined) {
      throw new ServiceError('InvalidPermission.NotFound', 'The specified rule does not exist in this security group.');
    }
    return rule;
  });
  revoked.forEach(rule => group.rules.splice(group.rules.indexOf(rule), 1));
  return {
    return: true,
    unknownIpPermissionSet: [],
    revokedSecurityGroupRuleSet: revoked.map(rule => ({
      securityGroupRuleId: rule.id,
      groupId: group.id,
      isEgress: direction === 'egress',
      ipProtocol: rule.protocol,
      fromPort: rule.fromPort ?? -1,
      toPort: rule.toPort ?? -1,
      cidrIpv4: 'cidr' in rule.peer ? rule.peer.cidr : undefined,
      referencedGroupId: 'groupId' in rule.peer ? rule.peer.groupId : undefined,
    })),
  };
}

/** The group that a request means, which its caller may do this to. */
function chosenGroup(id: string | undefined, action: string, call: Call<Ec2World>): SecurityGroup {
  const group = visibleGroups(call).find(each => each.id === id);
  call.authorize(action, groupArn(call, id ?? '*'), {
    ...group && { 'ec2:Vpc': call.world.arn('ec2', `vpc/${group.vpcId}`), ...resourceTagConditions(group.tags, 'ec2:ResourceTag') },
  });
  if (id === undefined) throw new ServiceError('MissingParameter', 'The request must contain the parameter groupName or groupId');
  if (group === undefined) throw noSuchGroup(id);
  return group;
}

function visibleGroups({ world, now }: Call<Ec2World>): SecurityGroup[] {
  return [...world.ec2.securityGroups.values()].filter(group => group.visibleAt <= now);
}

function groupArn({ world }: Call<Ec2World>, id: string): string {
  return world.arn('ec2', `security-group/${id}`);
}
