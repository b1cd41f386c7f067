import { type Clock, systemClock } from '../clock';
import type { AwsClient, AwsClients, AwsService, ServiceId } from '../run/aws';
import { checkAnswer } from './answers';
import { clockFault } from './clockFault';
import type { CredentialSource } from './credentials';
import { endpointFor, type OnElsewhere, watchAddress } from './endpoint';
import { nameCall } from './refusals';
import type { RequestHandler } from './requestHandler';
import { noRetry, clockRetries } from './retry';

/* eslint-disable @typescript-eslint/no-explicit-any -- the SDK's clients share a shape, but no type */

// The SDK announces that versions of next year need Node.js 22; ours are pinned by the bundle, and the log is for the user's matters.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';

/** Errors that mean "this session is over": json services, query services, EC2 [SDKJS; EC2ERR]. */
const sessionIsOver = new Set(['ExpiredToken', 'ExpiredTokenException', 'RequestExpired']);

/** Commands after which AWS is as it was before. */
const isReading = /^(Describe|List|Get|BatchGet|Simulate|Encrypt|Decrypt|Sign|AssumeRole)/;

export function awsClients(options: {
  readonly region: string;
  readonly credentials: CredentialSource;
  readonly environment: NodeJS.ProcessEnv;
  readonly clock: Clock;
  /** Tells those apart who ask at the same time: the storage's name. */
  readonly whose?: string;
  /** Is told of every refusal of AWS's, by its code. */
  readonly onRefusal?: (operation: string, code: string) => void;
  readonly onElsewhere?: OnElsewhere;
  /** Comes before each request that changes something; what it throws is thrown in the request's place. */
  readonly beforeChange?: (input: { readonly Name?: string }) => Promise<void>;
  /** Another way to AWS than the SDK's own. */
  readonly requestHandler?: RequestHandler;
}): AwsClients {
  const { credentials, environment, clock, requestHandler } = options;
  const clients = new Map<string, AwsClient>();
  const time = () => {
    const ahead = requestHandler?.ahead?.();
    return ahead === undefined ? undefined : clock.now() + ahead;
  };
  const retries = clockRetries(clock, options.whose ?? '');

  const make = <C extends AwsClient>({ id, Client }: AwsService<C>, retryStrategy: object, region = options.region): C => {
    const key = `${id} ${region} ${retryStrategy === noRetry ? 'once' : ''}`;
    if (!clients.has(key)) {
      const client = new Client({
        region,
        requestHandler,
        retryStrategy,
        endpoint: endpointFor(id, environment, region),
        customUserAgent: userAgent(environment),
        credentials: async () => {
          const { expires, ...current } = await credentials.current();
          // Already expired as far as the SDK is concerned: it asks us before each request, and the source keeps the time.
          return expires === undefined ? current : { ...current, expiration: new Date(0) };
        },
      });
      const signByOurClock = () => { client.config.systemClockOffset = clock.now() - systemClock.now(); };
      const explain = (error: Error) => clockFault(clock.now(), time(), error) ?? error;
      client.middlewareStack.add(refreshAndName(credentials, id, explain, options.onRefusal), { step: 'initialize', name: 'safeStorage' });
      client.middlewareStack.add((next: any, { commandName = '' }: { commandName?: string }) => async (call: any) => {
        if (!isReading.test(commandName)) await options.beforeChange?.(call.input);
        return next(call);
      }, { step: 'initialize', name: 'beforeChange', priority: 'high' });
      client.middlewareStack.add((next: any) => async (call: unknown) => {
        signByOurClock();
        return next(call);
      }, { step: 'build', name: 'signByOurClock' });
      client.middlewareStack.add(watchAddress(id, options.onElsewhere), { step: 'build', name: 'watchAddress' });
      clients.set(key, client);
    }
    return clients.get(key) as C;
  };

  return Object.assign(
    <C extends AwsClient>(service: AwsService<C>, region?: string) => make(service, retries, region),
    {
      once: <C extends AwsClient>(service: AwsService<C>) => make(service, noRetry),
      credentials: async () => credentials.current(),
      time,
    },
  );
}

/** Repeats a call once with a new session when AWS says that the old one is over, and names the call in every error that is AWS's. */
function refreshAndName(
  credentials: CredentialSource,
  service: ServiceId,
  explain: (error: Error) => Error,
  onRefusal?: (operation: string, code: string) => void,
) {
  return (next: any, context: { commandName?: string }) => async (call: unknown) => {
    const operation = `${iamPrefix[service]}:${context.commandName?.replace(/Command$/, '')}`;
    const named = (error: any): Error => explain('remedy' in error || 'operation' in error ? error : nameCall(error, operation));
    const ask = async () => {
      const answer = await next(call);
      checkAnswer(operation, answer.output);
      return answer;
    };
    try {
      return await ask();
    } catch (error: any) {
      if (error.$metadata?.httpStatusCode !== undefined) onRefusal?.(operation, error.name);
      if (!sessionIsOver.has(error.name) || !credentials.discard()) throw named(error);
      return ask().catch((again: unknown) => { throw named(again); });
    }
  };
}

const iamPrefix: Record<ServiceId, string> = {
  CLOUDHSM_V2: 'cloudhsm', CLOUDWATCH_LOGS: 'logs', EC2: 'ec2', FSX: 'fsx', IAM: 'iam', KMS: 'kms', LAMBDA: 'lambda', SSM: 'ssm',
  STS: 'sts',
};

/** Lets CloudTrail tell our calls from others, and one workflow run from the next. */
function userAgent(environment: NodeJS.ProcessEnv): [string, string?][] {
  const run = environment.GITHUB_RUN_ID;
  return run !== undefined && /^\d+$/.test(run) ? [['safe-storage'], ['md/run_id', run]] : [['safe-storage']];
}
