import {
  AuthorizeSecurityGroupIngressCommand, paginateDescribeSecurityGroupRules, RevokeSecurityGroupIngressCommand, type SecurityGroupRule,
} from '@aws-sdk/client-ec2';
import { clustersTagged } from '../cloudhsm/find';
import { covers } from '../ec2/cidr';
import { ec2, unlessGone } from '../ec2/client';
import { ConfigurationError } from '../errors';
import type { Run } from '../run/run';
import type { HsmNetwork } from '../run/worker';
import { jobOf, mayRelease } from './job';

/** A worker of yours, as the network sees it. */
export interface Caller {
  /** For messages: `instance i-…`. */
  readonly description: string;
  readonly securityGroupIds: readonly string[];
  /** Its private address, where it has one of its own. */
  readonly address?: string;
}

/** On which the client speaks to the HSMs [docs:configure-sg]. */
const ports = { FromPort: 2223, ToPort: 2225 };

/** By which we know our rules again, in a later run too, and the job whose worker each admits. */
const markOf = (run: Run): string => `safe-storage ${run.inputs.name}: worker, until the end of job `;

/**
 * Finds out how a worker of yours gets to the HSMs. Members of the cluster's security group do; for another, a rule is
 * added to that group, which belongs to this storage, and taken away by {@link revoke}. Nothing of yours is changed, and
 * the rules that are there stay: KMS checks them [KDG:create-keystore].
 * @returns what opens the way
 * @throws ConfigurationError if the worker's own security groups let nothing out to the HSMs
 */
export async function hsmAccess(run: Run, network: HsmNetwork, visitor: Caller): Promise<() => Promise<void>> {
  const { securityGroupIds, address, description } = visitor;
  const { securityGroupId: group, addresses } = network;
  if (securityGroupIds.includes(group)) return async () => undefined;
  const rules = await rulesOf(run, [group, ...securityGroupIds]);
  const toHsms = (rule: SecurityGroupRule) => reaches(rule, [group], addresses);
  if (!rules.some(rule => rule.IsEgress && securityGroupIds.includes(rule.GroupId!) && toHsms(rule))) {
    throw new ConfigurationError(`worker: expected a worker whose security groups let TCP 2223-2225 out to the HSMs (got ${description} `
      + `with ${securityGroupIds.join(', ') || 'none'})`, {
      remedy: `Nothing was changed. Put it into ${group}, or add the rule: aws ec2 authorize-security-group-egress --group-id `
        + `${securityGroupIds[0] ?? 'sg-…'} `
        + `--ip-permissions IpProtocol=tcp,FromPort=2223,ToPort=2225,UserIdGroupPairs=[{GroupId=${group}}]`,
    });
  }
  const fromVisitor = (rule: SecurityGroupRule) => reaches(rule, securityGroupIds, address === undefined ? [] : [address]);
  const admitted = rules.some(rule => !rule.IsEgress && rule.GroupId === group && fromVisitor(rule));
  return admitted ? async () => undefined : async () => open(run, group, visitor);
}

async function open(run: Run, GroupId: string, { description, securityGroupIds, address }: Caller): Promise<void> {
  const Description = `${markOf(run)}${jobOf(run)}`;
  // An instance is admitted by its address alone; a function's addresses are not its own.
  const from = address === undefined
    ? { UserIdGroupPairs: [{ GroupId: securityGroupIds[0]!, Description }] }
    : { IpRanges: [{ CidrIp: `${address}/32`, Description }] };
  const IpPermissions = [{ IpProtocol: 'tcp', ...ports, ...from }];
  await run.aws(ec2).send(new AuthorizeSecurityGroupIngressCommand({ GroupId, IpPermissions })).catch((error: Error) => {
    // A repeat after a lost answer [EC2ERR].
    if (error.name !== 'InvalidPermission.Duplicate') throw error;
  });
  run.log.made(`way of ${description} to the HSMs: a rule in ${GroupId}, taken away when the run ends`);
}

/** Takes the rules away by which this job's worker is admitted, or one of a job that died. */
export async function revoke(run: Run): Promise<void> {
  for (const { GroupId, SecurityGroupRuleId, Description = '' } of await ourRules(run)) {
    if (!await mayRelease(run, Description.slice(markOf(run).length))) continue;
    const request = { GroupId, SecurityGroupRuleIds: [SecurityGroupRuleId!] };
    await run.aws(ec2).send(new RevokeSecurityGroupIngressCommand(request)).catch(unlessGone);
    run.log.made(`way of the worker to the HSMs closed in ${GroupId}`);
  }
}

/** A way that a run has opened and nobody has closed, in a sentence. */
export async function openRules(run: Run): Promise<string[]> {
  return (await ourRules(run)).map(rule => `Rule ${rule.SecurityGroupRuleId} in ${rule.GroupId} still admits a worker of a run to the `
    + 'HSMs.');
}

/** In the groups of all clusters that carry our tag: a way is closed also where nobody knows which of them is meant. */
async function ourRules(run: Run): Promise<SecurityGroupRule[]> {
  const groups = (await clustersTagged(run)).flatMap(({ SecurityGroup }) => SecurityGroup ?? []);
  return groups.length === 0
    ? []
    : (await rulesOf(run, groups)).filter(rule => !rule.IsEgress && rule.Description?.startsWith(markOf(run)));
}

async function rulesOf(run: Run, groupIds: readonly string[]): Promise<SecurityGroupRule[]> {
  const rules: SecurityGroupRule[] = [];
  const Filters = [{ Name: 'group-id', Values: [...groupIds] }];
  for await (const page of paginateDescribeSecurityGroupRules({ client: run.aws(ec2) }, { Filters })) {
    rules.push(...page.SecurityGroupRules ?? []);
  }
  return rules;
}

/** Whether the rule's far end is one of the groups or all of the addresses. What is in a prefix list we cannot tell, and trust. */
function reaches(rule: SecurityGroupRule, groupIds: readonly string[], addresses: readonly string[]): boolean {
  const { IpProtocol, FromPort = 0, ToPort = 0, CidrIpv4, PrefixListId, ReferencedGroupInfo } = rule;
  const covered = IpProtocol === '-1' || (IpProtocol === 'tcp' && FromPort <= ports.FromPort && ports.ToPort <= ToPort);
  if (!covered) return false;
  if (PrefixListId !== undefined) return true;
  if (ReferencedGroupInfo !== undefined) return groupIds.includes(ReferencedGroupInfo.GroupId!);
  return CidrIpv4 !== undefined && addresses.length > 0 && addresses.every(address => covers(CidrIpv4, `${address}/32`));
}
