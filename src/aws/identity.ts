import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import type { Clock } from '../clock';
import { ConfigurationError } from '../errors';
import type { AwsClients, AwsService, CallerIdentity } from '../run/aws';
import { clockFault } from './clockFault';

export const sts: AwsService<STSClient> = { id: 'STS', Client: STSClient };

/**
 * The first call of a run: it shows whether AWS can be reached, knows us, and agrees with our clock.
 * @param options.allowedAccountId the only account to work in, if given
 * @throws ConfigurationError if the account is another
 */
export async function identify(aws: AwsClients, { allowedAccountId, region, clock }: {
  readonly allowedAccountId?: string;
  readonly region: string;
  readonly clock: Clock;
}): Promise<CallerIdentity> {
  const asked = aws(sts).send(new GetCallerIdentityCommand({}));
  const { Account, Arn } = await asked.catch((error: Error) => { throw unreachable(error, region) ?? error; });
  const fault = clockFault(clock.now(), aws.time());
  if (fault !== undefined) throw fault;
  if (allowedAccountId !== undefined && Account !== allowedAccountId) {
    throw new ConfigurationError(`allowed-account-id: expected the credentials of account ${allowedAccountId} (got account ${Account})`, {
      remedy: 'Nothing was created or changed. Give the role or the credentials of the account that you mean.',
    });
  }
  return { accountId: Account!, partition: Arn!.split(':')[1]!, arn: Arn! };
}

/** Nobody answers where the region's STS should be: there may be no such region, or no way to it. */
function unreachable(error: Error, region: string): Error | undefined {
  const { code, $metadata } = error as { readonly code?: string; readonly $metadata?: { readonly httpStatusCode?: number } };
  if ('remedy' in error || $metadata?.httpStatusCode !== undefined) return undefined;
  return code === 'ENOTFOUND'
    ? new ConfigurationError(`aws-region: expected a region of AWS (got "${region}"): there is no such host as its STS.`, {
      cause: error,
      remedy: 'Nothing was created or changed. If the region is spelt right, this machine\'s DNS does not know the names of AWS.',
    })
    : new ConfigurationError(`AWS cannot be reached in aws-region "${region}": nobody answers at its STS.`, {
      cause: error,
      remedy: 'Nothing was created or changed. Look whether there is such a region, '
        + 'and whether this machine reaches it (NAT, proxy, VPC endpoint for STS).',
    });
}
