import type { Core } from '../core/core';
import type { Principal } from '../core/service';
import { ServiceError } from '../core/service';
import { conditionKeysOf, decide, decideFor, type Decision, problemOf, type Policy, type Request } from './policy';

export interface Role {
  readonly name: string;
  /** `/`, or `/teams/storage/`: part of the ARN, but not of the ARN of its sessions. [IAMUG:reference_identifiers] */
  readonly path: string;
  readonly arn: string;
  readonly id: string;
  /** Who may take the role. */
  trust: Policy;
  /** Virtual time from which key policies may name it. [botocore MalformedPolicyDocumentException: principals must be visible to KMS] */
  readonly visibleAt: number;
  /** What the role may do; `undefined` leaves it unchecked: whoever has the role may do everything. */
  policies?: readonly Policy[];
  /** Seconds, 3600 to 43200. */
  maxSessionDuration: number;
}

export interface InstanceProfile {
  readonly name: string;
  readonly arn: string;
  readonly id: string;
  readonly roleName: string;
  /** Virtual time from which EC2 accepts it. */
  readonly visibleAt: number;
}

/** An identity provider that the account trusts. */
export interface OidcProvider {
  readonly url: string;
  /** Client ids: what `aud` may be. */
  readonly audiences: readonly string[];
}

/** A permission that a role was asked for. */
export interface UsedPermission {
  readonly role: string;
  readonly action: string;
  readonly resource: string;
  readonly allowed: boolean;
}

/**
 * Services and the roles that they make for themselves. [docs:service-linked-roles; KDG23:authorize-key-store;
 * FSXUG:using-service-linked-roles]
 */
const SERVICE_LINKED_ROLES: Readonly<Record<string, string>> = {
  'cloudhsm.amazonaws.com': 'AWSServiceRoleForCloudHSM',
  'cks.kms.amazonaws.com': 'AWSServiceRoleForKeyManagementServiceCustomKeyStores',
  'fsx.amazonaws.com': 'AWSServiceRoleForAmazonFSx',
};

/** Who may do what. */
export class Iam {
  readonly roles = new Map<string, Role>();
  readonly instanceProfiles = new Map<string, InstanceProfile>();
  /** By ARN. */
  readonly oidcProviders = new Map<string, OidcProvider>();
  /** The services that have their service-linked role: `cloudhsm.amazonaws.com`. */
  readonly serviceLinkedRoles = new Set<string>();
  private readonly asked = new Map<string, UsedPermission>();
  private readonly decisions = new Map<string, Decision>();

  constructor(private readonly world: Core) {
    if (world.settings.serviceLinkedRoles === 'present') {
      Object.keys(SERVICE_LINKED_ROLES).forEach(service => this.serviceLinkedRoles.add(service));
    }
  }

  /** Makes a role, or gives it another trust or other policies. */
  putRole({ name, path = '/', trust, policies, maxSessionDuration = 3600, visibleAt = 0 }: {
    name: string; path?: string; trust: Policy; policies?: readonly Policy[]; maxSessionDuration?: number; visibleAt?: number;
  }): Role {
    for (const policy of policies ?? []) {
      const problem = problemOf(policy);
      if (problem !== undefined) throw new ServiceError('MalformedPolicyDocument', `The policy of ${name}: ${problem}`);
    }
    const earlier = this.roles.get(name);
    const id = earlier?.id ?? this.uniqueId('AROA');
    const role = { name, path, arn: this.arn(`role${path}${name}`), id, trust, policies, maxSessionDuration, visibleAt };
    this.roles.set(name, role);
    this.decisions.clear();
    return role;
  }

  /** Gives a role other policies, or with `undefined` none that are checked. */
  putPolicies(roleName: string, policies: readonly Policy[] | undefined): void {
    const role = this.roles.get(roleName);
    if (role === undefined) throw new ServiceError('NoSuchEntity', `The role with name ${roleName} cannot be found.`, 404);
    this.putRole({ ...role, policies });
  }

  /** An instance profile that has been there for long. */
  putInstanceProfile({ name, roleName, visibleAt = 0 }: { name: string; roleName: string; visibleAt?: number }): InstanceProfile {
    const profile = { name, roleName, visibleAt, arn: this.arn(`instance-profile/${name}`), id: this.uniqueId('AIPA') };
    this.instanceProfiles.set(name, profile);
    return profile;
  }

  /** An instance profile that is made now: EC2 accepts it only after a while. */
  createInstanceProfile(name: string, roleName: string): InstanceProfile {
    const { clock, durations } = this.world;
    return this.putInstanceProfile({ name, roleName, visibleAt: clock.now() + durations.draw('profile.visible') });
  }

  /** A role of the account, or one that a service has made for itself. */
  role(name: string): Role | undefined {
    const service = Object.entries(SERVICE_LINKED_ROLES).find(([, role]) => role === name)?.[0];
    if (service === undefined || !this.serviceLinkedRoles.has(service)) return this.roles.get(name);
    const path = `/aws-service-role/${service}/`;
    const id = `AROA${service.replace(/[^a-z]/g, '').toUpperCase()}`.padEnd(21, 'X').slice(0, 21);
    return {
      name, path, arn: this.arn(`role${path}${name}`), id, maxSessionDuration: 3600, visibleAt: 0,
      trust: { Version: '2012-10-17', Statement: { Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' } },
    };
  }

  /** What the role's own policies say of a request with just this context. */
  simulate({ arn, policies }: Role, action: string, resource: string, context: Request['context']): Decision {
    const { accountId } = this.world;
    if (policies === undefined) return 'allow';
    return decide(policies, { action, resource, context: { 'aws:PrincipalArn': arn, 'aws:PrincipalAccount': accountId, ...context } });
  }

  /** All keys that the role's policies have conditions on, whatever action they are about. [boto/boto3 #3111] */
  contextKeys({ policies = [] }: Role): string[] {
    return conditionKeysOf(policies);
  }

  /** Every permission that was asked for, once each. */
  get used(): readonly UsedPermission[] {
    return [...this.asked.values()];
  }

  /** Whether the principal may do `action` on `resource` (an ARN or `*`) at `now` (milliseconds since the epoch). */
  authorize(principal: Principal, action: string, resource: string, conditions: Record<string, string | string[]>, now: number): boolean {
    const allowed = this.allows(principal, action, resource, conditions, now);
    this.noteUse(principal, action, resource, allowed);
    return allowed;
  }

  /** The same, asked by a service that only wants to know: nobody is denied anything. */
  allows(principal: Principal, action: string, resource: string, conditions: Record<string, string | string[]>, now: number): boolean {
    if (principal.roleName === undefined) return true;
    return this.decision(principal, this.request(principal, action, resource, conditions, now)) === 'allow';
  }

  /** Puts on record what somebody else has decided, such as a key's own policy. */
  noteUse({ roleName: role }: Principal, action: string, resource: string, allowed: boolean): void {
    if (role !== undefined) this.asked.set(`${role} ${action} ${resource} ${allowed}`, { role, action, resource, allowed });
  }

  /** AWS's words for a denial. [IAMUG:troubleshoot_access-denied] */
  denial(principal: Principal, action: string, resource: string, conditions: Record<string, string | string[]>, now: number): string {
    const explicit = this.decision(principal, this.request(principal, action, resource, conditions, now)) === 'deny';
    const reason = explicit
      ? 'with an explicit deny in an identity-based policy'
      : `because no identity-based policy allows the ${action} action`;
    return `User: ${principal.arn} is not authorized to perform: ${action} on resource: ${resource} ${reason}`;
  }

  /**
   * Whether the trust of the role lets in somebody whom it may call by any of `names`, such as `Federated arn:…:oidc-provider/…`.
   * The conditions are those of the caller's token.
   */
  trusts(role: Role, names: readonly string[], action: string, conditions: Record<string, string | string[]>): boolean {
    return decideFor(role.trust, names, { action, resource: role.arn, context: conditions }) === 'allow';
  }

  private decision(principal: Principal, request: Request): Decision {
    const role = this.roles.get(principal.roleName ?? '');
    if (role === undefined) return 'none';
    if (role.policies === undefined) return 'allow';
    // The time of day is left out: no policy of a deployment asks for it, and every request has another.
    const { 'aws:CurrentTime': _, 'aws:EpochTime': __, ...context } = request.context;
    const key = JSON.stringify([role.name, request.action, request.resource, context]);
    const known = this.decisions.get(key);
    if (known !== undefined) return known;
    const decision = decide(role.policies, request);
    this.decisions.set(key, decision);
    return decision;
  }

  /** The keys that every request has, and those that the service gives. [IAMUG:reference_policies_condition-keys] */
  private request(
    principal: Principal, action: string, resource: string, conditions: Record<string, string | string[]>, now: number,
  ): Request {
    const role = this.roles.get(principal.roleName ?? '');
    return {
      action,
      resource,
      context: {
        'aws:PrincipalArn': role?.arn ?? principal.arn,
        'aws:PrincipalAccount': principal.accountId,
        'aws:PrincipalType': 'AssumedRole',
        'aws:userid': `${role?.id ?? ''}:${principal.arn.split('/').at(-1) ?? ''}`,
        'aws:RequestedRegion': this.world.region,
        'aws:SecureTransport': 'true',
        'aws:ResourceAccount': this.world.accountId,
        'aws:CurrentTime': new Date(now).toISOString(),
        'aws:EpochTime': String(Math.floor(now / 1000)),
        ...principal.context,
        ...conditions,
      },
    };
  }

  private arn(resource: string): string {
    return `arn:${this.world.partition}:iam::${this.world.accountId}:${resource}`;
  }

  /** `AROA` and 17 characters. [IAMUG:reference_identifiers] */
  private uniqueId(prefix: string): string {
    return prefix + this.world.random.hex(17).toUpperCase();
  }
}

/** The world, as far as the policies of IAM reach into a service. */
export interface IamWorld extends Core {
  readonly iam: Iam;
}
