import type { Call } from '../core/service';

/**
 * IAM is in no region: requests count as made in this one, whatever region they are about. [IAMUG:reference_policies_condition-keys
 * aws:RequestedRegion]
 */
export const HOME = 'us-east-1';

/** Throws AccessDenied unless the caller may do the action to something of IAM. */
export function authorizeIam(call: Call, action: string, arn: string): void {
  call.authorize(`iam:${action}`, arn, { 'aws:RequestedRegion': HOME });
}
