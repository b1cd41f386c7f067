import { randomUUID } from 'node:crypto';
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { type Clock, systemClock } from '../clock';
import { ConfigurationError } from '../errors';
import { requestIdToken } from '../github/idToken';
import { maskSecret } from '../github/log';
import type { Credentials } from '../run/aws';
import { endpointFor, type OnElsewhere, watchAddress } from './endpoint';
import { nameCall } from './refusals';
import type { RequestHandler } from './requestHandler';
import { clockRetries } from './retry';
import { explainRefusal } from './stsRefusal';

/** Where every client takes its credentials from, for as long as the job runs. Nothing is written anywhere. */
export interface CredentialSource {
  /** A warning about them, for whoever has hours to go. */
  readonly caution?: string;
  /** Credentials that are good for five minutes more, or new ones. */
  current(): Promise<Credentials>;
  /** AWS said that the session has expired: whatever is at hand is not to be used again. Says whether new ones can be had. */
  discard(): boolean;
}

/** The AWS SDKs refresh when less than this is left [SDKJS]. */
const refreshBefore = 5 * 60_000;
/** What the account's provider for GitHub has among its client ids, in every partition: it is a name, not an address. */
const audience = 'sts.amazonaws.com';

/**
 * Credentials of a role, by the job's OIDC token. An id-token lives five minutes but can be asked for as long as the job
 * runs [GHDOCS:oidc], so each session begins with a new one.
 */
export function webIdentityCredentials(options: {
  readonly roleArn: string;
  readonly region: string;
  readonly sessionName: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly clock?: Clock;
  /** Another way to AWS than the SDK's own. */
  readonly requestHandler?: RequestHandler;
  readonly onElsewhere?: OnElsewhere;
}): CredentialSource {
  const { roleArn, region, environment, clock = systemClock, requestHandler } = options;
  const sts = new STSClient({
    region,
    requestHandler,
    endpoint: endpointFor('STS', environment, region),
    retryStrategy: clockRetries(clock, `${options.sessionName} ${roleArn}`),
    // AssumeRoleWithWebIdentity is not signed [botocore]; the client asks for credentials all the same.
    credentials: { accessKeyId: 'unsigned', secretAccessKey: 'unsigned' },
  });
  sts.middlewareStack.add(watchAddress('STS', options.onElsewhere), { step: 'build', name: 'watchAddress' });
  const assume = async (): Promise<Credentials> => {
    const token = await requestIdToken(audience, environment, clock);
    try {
      const { Credentials: made } = await sts.send(new AssumeRoleWithWebIdentityCommand({
        RoleArn: roleArn,
        RoleSessionName: options.sessionName,
        WebIdentityToken: token,
      }));
      maskSecret(made!.SecretAccessKey!, environment);
      maskSecret(made!.SessionToken!, environment);
      return {
        accessKeyId: made!.AccessKeyId!,
        secretAccessKey: made!.SecretAccessKey!,
        sessionToken: made!.SessionToken!,
        expires: made!.Expiration!.getTime(),
      };
    } catch (error) {
      if (error instanceof ConfigurationError) throw error;
      const explained = explainRefusal(error as Error, { token, roleArn, audience, region });
      throw explained === error ? nameCall(explained, 'sts:AssumeRoleWithWebIdentity') : explained;
    }
  };

  return refreshing(assume, clock);
}

/** The credentials of the environment: variables, or what the SDK's default chain finds. */
export function ambientCredentials(environment: NodeJS.ProcessEnv, clock: Clock, requestHandler?: RequestHandler): CredentialSource {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = environment;
  if (accessKeyId && secretAccessKey) {
    const end = environment.AWS_CREDENTIAL_EXPIRATION;
    return {
      current: async () => ({ accessKeyId, secretAccessKey, sessionToken }),
      discard: () => false,
      caution: sessionToken
        && `The AWS credentials of the environment end ${end ? `at ${end}` : 'with their session, often after an hour'}, `
        + 'and nobody renews them; phases wait for AWS for up to several hours. '
        + 'With role-to-assume they are renewed for as long as the job runs.',
    };
  }
  return refreshing(async () => {
    const { defaultProvider } = await import('@aws-sdk/credential-provider-node');
    try {
      const { expiration, ...found } = await defaultProvider({ clientConfig: { requestHandler } })();
      return { ...found, expires: expiration?.getTime() };
    } catch (error) {
      throw new ConfigurationError('There are no AWS credentials.', {
        cause: error,
        remedy: 'Give role-to-assume (and `permissions: id-token: write` to the job), '
          + 'or run a step before this one that provides credentials.',
      });
    }
  }, clock);
}

/** Keeps credentials for as long as they are good. */
function refreshing(obtain: () => Promise<Credentials>, clock: Clock): CredentialSource {
  let session: Promise<Credentials> | undefined;
  return {
    current: async () => {
      const held = await session?.catch(() => undefined);
      if (held === undefined || (held.expires ?? Infinity) - clock.now() < refreshBefore) session = obtain();
      return session!;
    },
    discard: () => {
      session = undefined;
      return true;
    },
  };
}

/** A session's name for CloudTrail: 2 to 64 of `[\w+=,.@-]` [botocore]. */
export function sessionName(environment: NodeJS.ProcessEnv): string {
  const run = environment.GITHUB_RUN_ID ?? randomUUID().slice(0, 8);
  return `safe-storage-${run}`.replace(/[^\w+=,.@-]/g, '-').slice(0, 64);
}
