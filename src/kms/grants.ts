import { type GrantListEntry, type KeyMetadata, paginateListGrants } from '@aws-sdk/client-kms';
import { serviceDomains } from '../aws/partition';
import type { Run } from '../run/run';
import { kms } from './client';

/** Whoever may use the key without being named in a policy: services, and those to whom its users have passed it on. */
export async function grantsOn(run: Run, { KeyId }: KeyMetadata): Promise<GrantListEntry[]> {
  const grants: GrantListEntry[] = [];
  for await (const page of paginateListGrants({ client: run.aws(kms) }, { KeyId })) grants.push(...page.Grants ?? []);
  return grants;
}

/**
 * Whether FSx holds it, for a file system of this account and region. A grant to a service names the resource that it is for, in newer
 * ones [botocore SourceArn]; older ones do not.
 */
export function isForFsx(run: Run, { GranteePrincipal, GranteeServicePrincipal, Constraints, IssuingAccount }: GrantListEntry): boolean {
  const { awsRegion } = run.inputs;
  const names = serviceDomains(awsRegion).flatMap(domain => [`fsx.${domain}`, `fsx.${awsRegion}.${domain}`]);
  if (!names.includes(GranteeServicePrincipal ?? GranteePrincipal ?? '')) return false;
  const { SourceArn } = Constraints ?? {};
  run.record.observed.reading('service-grants', SourceArn === undefined ? 'principal' : 'source');
  return SourceArn === undefined
    ? IssuingAccount === undefined || accountOf(IssuingAccount) === run.identity.accountId
    : SourceArn.includes(`:fsx:${awsRegion}:${run.identity.accountId}:file-system/`);
}

/** KMS shows the ARN of the account's root; its id would do too [botocore IssuingAccount]. */
export const accountOf = (issuer: string): string => /\d{12}/.exec(issuer)?.[0] ?? issuer;
