import { ServiceError, type Principal } from '../core/service';
import { decideFor, type Policy, type Request, type Statement } from '../iam/policy';
import type { IamWorld } from '../iam/state';

/**
 * What a key policy says of a caller: nobody may use a key whose policy does not let them.
 *  - `allowed`: it names the caller
 *  - `delegated`: it names the account, whose IAM policies then decide
 */
export type Verdict = 'allowed' | 'delegated' | 'denied' | 'silent';

/** The policy of a key that was made without one. [KDG23:key-policy-default] */
export function defaultPolicy({ partition, accountId }: IamWorld): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Id: 'key-default-1',
    Statement: [{
      Sid: 'Enable IAM User Permissions',
      Effect: 'Allow',
      Principal: { AWS: `arn:${partition}:iam::${accountId}:root` },
      Action: 'kms:*',
      Resource: '*',
    }],
  });
}

/** The policy of an AWS managed key: everybody in the account, through that service alone. */
export function managedPolicy(world: IamWorld, service: string): string {
  const { partition, accountId, region } = world;
  const via = `${service}.${region}.${world[world.settings.viaServiceEndsIn]}`;
  return JSON.stringify({
    Version: '2012-10-17',
    Id: `auto-${service}-1`,
    Statement: [{
      Effect: 'Allow',
      Principal: { AWS: '*' },
      Action: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:CreateGrant', 'kms:DescribeKey'],
      Resource: '*',
      Condition: { StringEquals: { 'kms:CallerAccount': accountId, 'kms:ViaService': via } },
    }, {
      Effect: 'Allow',
      Principal: { AWS: `arn:${partition}:iam::${accountId}:root` },
      Action: ['kms:Describe*', 'kms:Get*', 'kms:List*', 'kms:RevokeGrant'],
      Resource: '*',
    }],
  });
}

/** Throws MalformedPolicyDocumentException for what is no key policy, or names a role that does not exist. [botocore CreateKey] */
export function checkPolicy(world: IamWorld, text: string): void {
  for (const { Effect, Principal: named, Action, NotAction, Resource } of statements(parse(text))) {
    if (!['Allow', 'Deny'].includes(Effect) || named === undefined || (Action ?? NotAction) === undefined || Resource === undefined) {
      malformed('A statement of the key policy lacks Effect, Principal, Action or Resource.');
    }
    const arns = typeof named === 'string' ? [] : [named.AWS ?? []].flat();
    if (arns.some(arn => !exists(world, arn))) malformed('Policy contains a statement with one or more invalid principals.');
  }
}

/**
 * What the policy says of a principal's request; its resource is the key's ARN, or `*` for a key to be.
 * A caller of another account than the key's needs both: the key's policy and the own account's.
 * [KDG23:key-policy-modifying-external-accounts]
 */
export function judge(world: IamWorld, text: string, principal: Principal, request: Request, owner = world.accountId): Verdict {
  const policy = parse(text);
  const { partition } = world;
  const { accountId } = principal;
  const account = [`AWS arn:${partition}:iam::${accountId}:root`, `AWS ${accountId}`];
  const own = principal.roleName === undefined
    ? account
    : [`AWS ${principal.arn}`, `AWS arn:${partition}:iam::${principal.accountId}:role/${principal.roleName}`];
  if (decideFor(policy, [...own, ...account], request) === 'deny') return 'denied';
  if (owner === accountId && principal.roleName !== undefined && decideFor(policy, own, request) === 'allow') return 'allowed';
  return decideFor(policy, owner === accountId ? account : [...own, ...account], request) === 'allow' ? 'delegated' : 'silent';
}

function parse(text: string): Policy {
  try {
    const policy = JSON.parse(text) as Policy;
    if (statements(policy).length > 0) return policy;
  } catch {
    // What cannot be parsed is as malformed as a policy without statements.
  }
  return malformed('The new key policy is not a policy document.');
}

function statements({ Statement: found }: Partial<Policy>): readonly Statement[] {
  return found === undefined ? [] : [found].flat() as Statement[];
}

function malformed(message: string): never {
  throw new ServiceError('MalformedPolicyDocumentException', message);
}

/** And is known to KMS, which a new principal is not at once. [botocore MalformedPolicyDocumentException] */
function exists({ partition, accountId, clock, iam }: IamWorld, arn: string): boolean {
  const own = new RegExp(`^arn:${partition}:iam::${accountId}:role/(?:.*/)?([^/]+)$`).exec(arn);
  // Principals of other accounts cannot be looked up here.
  return own === null || (iam.roles.get(own[1] ?? '')?.visibleAt ?? Infinity) <= clock.now();
}
