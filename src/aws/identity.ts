import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import type { Clock } from '../clock';
import { ConfigurationError } from '../errors';
import type { AwsClients, AwsService } from './clients';
import { clockFault } from './clockFault';

export const sts: AwsService<STSClient> = { id: 'STS', Client: STSClient };

/** Whose account this is, and as whom we act in it. */
export interface Identity {
  readonly accountId: string;
  /** `aws`, `aws-us-gov` or `aws-cn`. */
  readonly partition: string;
  /** ARN of the caller; for a role that of its session. */
  readonly arn: string;
}

/**
 * The first call of a run: it shows whether AWS can be reached, knows us, and agrees with our clock.
 * @param options.allowedAccountId the only account to work in, if given
 * @throws ConfigurationError if the account is another
 */
export async function identify(aws: AwsClients, { allowedAccountId, clock }: { allowedAccountId?: string; clock: Clock }): Promise<Identity> {
  const { Account, Arn } = await aws(sts).send(new GetCallerIdentityCommand({}));
  const fault = clockFault(clock.now(), aws.time());
  if (fault !== undefined) throw fault;
  if (allowedAccountId !== undefined && Account !== allowedAccountId) {
    throw new ConfigurationError(`allowed-account-id: expected the credentials of account ${allowedAccountId} (got account ${Account})`, {
      remedy: 'Nothing was created or changed. Give the role or the credentials of the account that you mean.',
    });
  }
  return { accountId: Account!, partition: Arn!.split(':')[1]!, arn: Arn! };
}
