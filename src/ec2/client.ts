import { EC2Client } from '@aws-sdk/client-ec2';
import type { AwsService } from '../run/aws';

export const ec2: AwsService<EC2Client> = { id: 'EC2', Client: EC2Client };

/** Handles the refusal to revoke a rule: a repeat after a lost answer finds it gone [EC2ERR]. */
export function unlessGone(refusal: Error): void {
  if (!/^Invalid(Permission|SecurityGroupRuleId)\.NotFound$/.test(refusal.name)) throw refusal;
}
