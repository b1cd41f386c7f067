import type { STSClientConfig } from '@aws-sdk/client-sts';
import type { NodeHttpHandler } from '@smithy/node-http-handler';
import { type Clock, TimeoutError } from '../clock';
import { namesProxy, proxyFor } from '../proxy';
import { timeLeft } from './deadline';

/** What sends the requests of an AWS client. */
export type RequestHandler = NonNullable<STSClientConfig['requestHandler']> & {
  /** Milliseconds by which AWS's clock is ahead of ours, by the `Date` of its last answer; undefined where there was none yet. */
  readonly ahead?: () => number | undefined;
};

type Handle = NodeHttpHandler['handle'];
type Exchange = Awaited<ReturnType<Handle>>;

/** Milliseconds after which an answer is not waited for any longer, unless the call itself says how long it may take. */
const patience = 60_000;

/**
 * Sends requests, and waits for no answer for ever: the SDK by itself does. What AWS says the time is stays here: the SDK would take
 * its own clock for wrong without a word, and this run's clock, by which everything is signed, decides.
 */
export async function requestHandler(clock: Clock): Promise<RequestHandler> {
  const send = await sender();
  let ahead: number | undefined;
  const handle: Handle = async (request, options = {}) => {
    const ms = Math.min(options.requestTimeout ?? patience, timeLeft(clock));
    const limit = new AbortController();
    const callOff = clock.alarm(ms, () => limit.abort(new TimeoutError(ms)));
    try {
      const exchange = await send(request, { abortSignal: limit.signal });
      const { headers: { date, ...headers } } = exchange.response;
      if (date !== undefined) ahead = Date.parse(date) - clock.now();
      exchange.response.headers = headers;
      limitBody(exchange, limit.signal, callOff);
      return exchange;
    } catch (error) {
      callOff();
      throw limit.signal.aborted ? limit.signal.reason : error;
    }
  };
  return { handle, ahead: () => ahead } as RequestHandler;
}

/** An answer has come when its last byte has. */
function limitBody({ response: { body } }: Exchange, limit: AbortSignal, callOff: () => void): void {
  const stream = body as NodeJS.ReadableStream & { destroy(error: Error): void };
  limit.addEventListener('abort', () => stream.destroy(limit.reason as Error));
  stream.once('close', callOff);
}

/** Goes through the proxy that each host has in the environment, since a VPC has endpoints for some services and a proxy for others. */
async function sender(): Promise<Handle> {
  const { NodeHttpHandler: Handler } = await import('@smithy/node-http-handler');
  if (!namesProxy()) {
    const direct = new Handler();
    return async (request, options) => direct.handle(request, options);
  }
  // These two, since `proxy-agent`, which has all kinds of proxies, brings a JavaScript engine of 1 MB for PAC files.
  const [{ HttpProxyAgent }, { HttpsProxyAgent }] = await Promise.all([import('http-proxy-agent'), import('https-proxy-agent')]);
  const kept = { keepAlive: true };
  const handlers = new Map<string | undefined, NodeHttpHandler>();
  const handlerFor = (proxy: string | undefined): NodeHttpHandler => {
    const handler = handlers.get(proxy)
      ?? new Handler(proxy === undefined
        ? {}
        : { httpAgent: new HttpProxyAgent(proxy, kept), httpsAgent: new HttpsProxyAgent(proxy, kept) });
    handlers.set(proxy, handler);
    return handler;
  };
  return async (request, options) => {
    const { protocol, hostname, port } = request;
    return handlerFor(proxyFor(`${protocol}//${hostname}${port === undefined ? '' : `:${port}`}`)).handle(request, options);
  };
}
