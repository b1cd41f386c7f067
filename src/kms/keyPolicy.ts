import { serviceDomains } from '../aws/partition';
import type { Run } from '../run/run';

/**
 * The key's policy: the account decides by IAM who may do what, and FSx may use the key for callers of this account
 * [FSXUG:encryption-at-rest; KDG23:policy-conditions].
 */
export function keyPolicy(run: Run): string {
  const { identity: { accountId, partition }, inputs: { awsRegion } } = run;
  const viaFsx = {
    'kms:ViaService': serviceDomains(awsRegion).map(domain => `fsx.${awsRegion}.${domain}`), 'kms:CallerAccount': accountId,
  };
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'AccountDecidesByIam',
        Effect: 'Allow',
        Principal: { AWS: `arn:${partition}:iam::${accountId}:root` },
        Action: 'kms:*',
        Resource: '*',
      },
      {
        Sid: 'UseThroughFsx',
        Effect: 'Allow',
        Principal: { AWS: '*' },
        Action: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:DescribeKey'],
        Resource: '*',
        Condition: { StringEquals: viaFsx },
      },
      {
        Sid: 'GrantThroughFsx',
        Effect: 'Allow',
        Principal: { AWS: '*' },
        Action: ['kms:CreateGrant', 'kms:ListGrants'],
        Resource: '*',
        Condition: { StringEquals: viaFsx, Bool: { 'kms:GrantIsForAWSResource': 'true' } },
      },
    ],
  });
}
