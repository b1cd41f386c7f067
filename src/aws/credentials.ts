import { randomUUID } from 'node:crypto';
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { type Clock, systemClock } from '../clock';
import { ConfigurationError } from '../errors';
import { readClaims, requestIdToken } from '../github/idToken';
import { endpointFor } from './endpoint';
import { retriesBy } from './retry';

/** A set of credentials; `expires` in milliseconds since the epoch, absent for those that do not end. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expires?: number;
}

/** Where every client takes its credentials from, for as long as the job runs. Nothing is written anywhere. */
export interface CredentialSource {
  /** Credentials that are good for five minutes more, or new ones. */
  current(): Promise<Credentials>;
  /** AWS said that the session has expired: whatever is at hand is not to be used again. Says whether new ones can be had. */
  discard(): boolean;
}

/** The AWS SDKs refresh when less than this is left [SDKJS]. */
const refreshBefore = 5 * 60_000;
const audience = 'sts.amazonaws.com';

/**
 * Credentials of a role, by the job's OIDC token. An id-token lives five minutes but can be asked for as long as the job
 * runs [GHDOCS], so each session begins with a new one.
 */
export function webIdentityCredentials(options: {
  readonly roleArn: string;
  readonly region: string;
  readonly sessionName: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly clock?: Clock;
}): CredentialSource {
  const { roleArn, region, environment, clock = systemClock } = options;
  const sts = new STSClient({
    region,
    endpoint: endpointFor('STS', environment),
    retryStrategy: retriesBy(clock),
    // AssumeRoleWithWebIdentity is not signed [BC]; the client asks for credentials all the same.
    credentials: { accessKeyId: 'unsigned', secretAccessKey: 'unsigned' },
  });
  let session: Promise<Credentials> | undefined;

  const assume = async (): Promise<Credentials> => {
    const token = await requestIdToken(audience, environment, clock);
    try {
      const { Credentials: made } = await sts.send(new AssumeRoleWithWebIdentityCommand({
        RoleArn: roleArn,
        RoleSessionName: options.sessionName,
        WebIdentityToken: token,
      }));
      return {
        accessKeyId: made!.AccessKeyId!,
        secretAccessKey: made!.SecretAccessKey!,
        sessionToken: made!.SessionToken!,
        expires: made!.Expiration!.getTime(),
      };
    } catch (error) {
      throw refusal(error, token, roleArn);
    }
  };

  return {
    current: async () => {
      const held = await session?.catch(() => undefined);
      if (held === undefined || held.expires! - clock.now() < refreshBefore) session = assume();
      return session!;
    },
    discard: () => {
      session = undefined;
      return true;
    },
  };
}

/** STS does not say what it missed in the token, so we show what the token says and what the trust policy must say. */
function refusal(error: unknown, token: string, roleArn: string): Error {
  const name = (error as Error).name;
  if (!/^(AccessDenied|InvalidIdentityToken|IDPRejectedClaim|ExpiredToken)/.test(name)) return error as Error;
  const { sub, aud, iss } = readClaims(token);
  const account = roleArn.split(':')[4];
  return new ConfigurationError(`STS refused the job's OIDC token for ${roleArn} (${name}).`, {
    cause: error,
    remedy: [
      `The token says sub "${sub}", aud "${aud}", iss "${iss}".`,
      `The role's trust policy needs the principal arn:aws:iam::${account}:oidc-provider/${iss.replace('https://', '')} and the condition`,
      `  "StringEquals": { "${iss.replace('https://', '')}:aud": "${audience}", "${iss.replace('https://', '')}:sub": "${sub}" }`,
      'The comparison is case-sensitive. Repositories made or renamed since 15 July 2026 have the form repo:ORG@ID/REPO@ID:…, '
      + 'and a job that names an environment has …:environment:NAME.',
    ].join('\n'),
  });
}

/** The credentials of the environment: variables, or what the SDK's default chain finds. */
export function ambientCredentials(environment: NodeJS.ProcessEnv): CredentialSource {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = environment;
  if (accessKeyId && secretAccessKey) {
    return { current: async () => ({ accessKeyId, secretAccessKey, sessionToken }), discard: () => false };
  }
  return {
    current: async () => {
      const { defaultProvider } = await import('@aws-sdk/credential-provider-node');
      try {
        const { expiration, ...found } = await defaultProvider()();
        return { ...found, expires: expiration?.getTime() };
      } catch (error) {
        throw new ConfigurationError('There are no AWS credentials.', {
          cause: error,
          remedy: 'Give role-to-assume (and `permissions: id-token: write` to the job), or run a step before this one that provides credentials.',
        });
      }
    },
    discard: () => true,
  };
}

/** A session's name for CloudTrail: 2 to 64 of `[\w+=,.@-]` [BC]. */
export function sessionName(environment: NodeJS.ProcessEnv): string {
  const run = environment.GITHUB_RUN_ID ?? randomUUID().slice(0, 8);
  return `safe-storage-${run}`.replace(/[^\w+=,.@-]/g, '-').slice(0, 64);
}
