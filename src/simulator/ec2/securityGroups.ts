import { contains } from '../core/cidr';
import { ServiceError } from '../core/service';
import type { Tags } from '../core/tags';

export interface SecurityGroup {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly vpcId: string;
  /** The service that made it, such as `cloudhsm.amazonaws.com`; absent for the account's own. */
  readonly ownerService?: string;
  readonly rules: SecurityGroupRule[];
  readonly tags: Tags;
  /** Virtual time from which other calls know it. [EC2ERR InvalidGroup.NotFound: eventual consistency] */
  readonly visibleAt: number;
}

/** Who is at the other end of a rule. */
export type Peer =
  | { readonly groupId: string }
  | { readonly cidr: string }
  | { readonly cidr6: string }
  | { readonly prefixListId: string };

/** What a rule admits: TCP 2223-2225 from or to a peer. */
export interface Admission {
  readonly direction: 'ingress' | 'egress';
  /** `tcp`, `udp`, `icmp`, a number, or `-1` for everything. */
  readonly protocol: string;
  /** Absent where the protocol is `-1`. */
  readonly fromPort?: number;
  readonly toPort?: number;
  readonly peer: Peer;
}

export interface SecurityGroupRule extends Admission {
  readonly id: string;
  readonly description?: string;
}

/** What a new security group admits: everything out, nothing in. */
export const ANYWHERE: Admission = { direction: 'egress', protocol: '-1', peer: { cidr: '0.0.0.0/0' } };

/** Whether two rules admit the same. */
export function sameRule(a: Admission, b: Admission): boolean {
  return a.direction === b.direction && a.protocol === b.protocol && a.fromPort === b.fromPort && a.toPort === b.toPort
    && JSON.stringify(a.peer) === JSON.stringify(b.peer);
}

/** Whether a rule concerns a TCP port. */
export function coversPort(rule: Admission, port: number): boolean {
  return rule.protocol === '-1' || (rule.protocol === 'tcp' && (rule.fromPort ?? 0) <= port && port <= (rule.toPort ?? 65_535));
}

/** Whether the far end of a rule is an interface with these groups, or one at this address. */
export function coversPeer(rule: Admission, groupIds: readonly string[], address: string): boolean {
  if ('groupId' in rule.peer) return groupIds.includes(rule.peer.groupId);
  return 'cidr' in rule.peer && contains(rule.peer.cidr, address);
}

/** The `IpPermissions` of the wire, one rule for each peer; both spellings of a request are understood. */
export function readPermissions(input: PermissionsInput, direction: Admission['direction']): (Admission & { description?: string })[] {
  const permissions = input.IpPermissions ?? [{
    IpProtocol: input.IpProtocol,
    FromPort: input.FromPort,
    ToPort: input.ToPort,
    IpRanges: input.CidrIp === undefined ? [] : [{ CidrIp: input.CidrIp }],
  }];
  const rules = permissions.flatMap(permission => {
    const protocol = protocolName(permission.IpProtocol ?? '-1');
    const ports = protocol === '-1' || permission.FromPort === undefined
      ? {}
      : { fromPort: Number(permission.FromPort), toPort: Number(permission.ToPort) };
    const peers: [Peer, string | undefined][] = [
      ...(permission.Groups ?? []).map(({ GroupId, Description }): [Peer, string | undefined] => [{ groupId: GroupId ?? '' }, Description]),
      ...(permission.IpRanges ?? []).map(({ CidrIp, Description }): [Peer, string | undefined] => [{ cidr: CidrIp ?? '' }, Description]),
      ...(permission.Ipv6Ranges
        ?? []).map(({ CidrIpv6, Description }): [Peer, string | undefined] => [{ cidr6: CidrIpv6 ?? '' }, Description]),
      ...(permission.PrefixListIds
        ?? []).map(({ PrefixListId, Description }): [Peer, string | undefined] => [{ prefixListId: PrefixListId ?? '' }, Description]),
    ];
    return peers.map(([peer, description]) => ({ direction, protocol, ...ports, peer, description }));
  });
  if (rules.length === 0) throw new ServiceError('MissingParameter', 'The request must contain the parameter ipPermissions');
  rules.forEach((rule, index) => {
    if (rules.findIndex(other => sameRule(rule, other)) < index) {
      // [TF #2587]
      throw new ServiceError('InvalidParameterValue', 'The same permission must not appear multiple times');
    }
  });
  return rules;
}

/** Rules as the wire's `ipPermissions`: those that differ in their peer alone are one permission. */
export function permissionSet(rules: readonly SecurityGroupRule[], accountId: string): object[] {
  const permissions = new Map<string, SecurityGroupRule[]>();
  for (const rule of rules) {
    const key = [rule.protocol, rule.fromPort, rule.toPort].join(' ');
    permissions.set(key, [...permissions.get(key) ?? [], rule]);
  }
  return [...permissions.values()].map(alike => ({
    ipProtocol: alike[0]?.protocol,
    fromPort: alike[0]?.fromPort,
    toPort: alike[0]?.toPort,
    groups: alike.flatMap(({ peer, description }) => 'groupId' in peer ? [{ userId: accountId, groupId: peer.groupId, description }] : []),
    ipRanges: alike.flatMap(({ peer, description }) => 'cidr' in peer ? [{ cidrIp: peer.cidr, description }] : []),
    ipv6Ranges: alike.flatMap(({ peer, description }) => 'cidr6' in peer ? [{ cidrIpv6: peer.cidr6, description }] : []),
    prefixListIds: alike.flatMap(({ peer, description }) => 'prefixListId' in peer
      ? [{ prefixListId: peer.prefixListId, description }]
      : []),
  }));
}

/** One rule as `securityGroupRuleSet` lists it. */
export function ruleItem(rule: SecurityGroupRule, group: SecurityGroup, accountId: string): object {
  return {
    securityGroupRuleId: rule.id,
    groupId: group.id,
    groupOwnerId: accountId,
    isEgress: rule.direction === 'egress',
    ipProtocol: rule.protocol,
    fromPort: rule.fromPort ?? -1,
    toPort: rule.toPort ?? -1,
    cidrIpv4: 'cidr' in rule.peer ? rule.peer.cidr : undefined,
    cidrIpv6: 'cidr6' in rule.peer ? rule.peer.cidr6 : undefined,
    prefixListId: 'prefixListId' in rule.peer ? rule.peer.prefixListId : undefined,
    referencedGroupInfo: 'groupId' in rule.peer ? { groupId: rule.peer.groupId, userId: accountId } : undefined,
    description: rule.description,
    tagSet: [],
  };
}

/** `peer: sg-…, TCP, from port: 2223, to port: 2225, ALLOW`. [EC2ERR; field] */
export function describeRule(rule: Admission): string {
  const peer = Object.values(rule.peer)[0] as string;
  const ports = rule.fromPort === undefined ? '' : `, from port: ${rule.fromPort}, to port: ${rule.toPort}`;
  return `peer: ${peer}, ${rule.protocol === '-1' ? 'ALL' : rule.protocol.toUpperCase()}${ports}, ALLOW`;
}

/** The request's own spelling of rules, with every number a string. */
export interface PermissionsInput {
  readonly IpPermissions?: readonly PermissionInput[];
  readonly IpProtocol?: string;
  readonly FromPort?: string;
  readonly ToPort?: string;
  readonly CidrIp?: string;
}

interface PermissionInput {
  readonly IpProtocol?: string;
  readonly FromPort?: string;
  readonly ToPort?: string;
  readonly Groups?: readonly { readonly GroupId?: string; readonly Description?: string }[];
  readonly IpRanges?: readonly { readonly CidrIp?: string; readonly Description?: string }[];
  readonly Ipv6Ranges?: readonly { readonly CidrIpv6?: string; readonly Description?: string }[];
  readonly PrefixListIds?: readonly { readonly PrefixListId?: string; readonly Description?: string }[];
}

/** EC2 answers the names of the protocols that have one. */
function protocolName(protocol: string): string {
  return { 1: 'icmp', 6: 'tcp', 17: 'udp' }[protocol] ?? protocol.toLowerCase();
}
