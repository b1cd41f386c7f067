import type { STSClientConfig } from '@aws-sdk/client-sts';
import type { NodeHttpHandler } from '@smithy/node-http-handler';
import { namesProxy, proxyFor } from '../proxy';

/** What sends the requests of an AWS client. */
export type RequestHandler = NonNullable<STSClientConfig['requestHandler']>;

/**
 * Sends each request through the proxy of its host, since a VPC has endpoints for some services and a proxy for others.
 * Undefined where the environment names no proxy: then the SDK's own handler does.
 */
export async function requestHandler(): Promise<RequestHandler | undefined> {
  if (!namesProxy()) return undefined;
  // These two, since `proxy-agent`, which has all kinds of proxies, brings a JavaScript engine of 1 MB for PAC files.
  const [{ NodeHttpHandler: Handler }, { HttpProxyAgent }, { HttpsProxyAgent }] = await Promise.all([
    import('@smithy/node-http-handler'), import('http-proxy-agent'), import('https-proxy-agent'),
  ]);
  const kept = { keepAlive: true };
  const handlers = new Map<string | undefined, NodeHttpHandler>();
  const handlerFor = (proxy: string | undefined): NodeHttpHandler => {
    const handler = handlers.get(proxy)
      ?? new Handler(proxy === undefined ? {} : { httpAgent: new HttpProxyAgent(proxy, kept), httpsAgent: new HttpsProxyAgent(proxy, kept) });
    handlers.set(proxy, handler);
    return handler;
  };
  const handle: NodeHttpHandler['handle'] = async (request, options) => {
    const { protocol, hostname, port } = request;
    return handlerFor(proxyFor(`${protocol}//${hostname}${port === undefined ? '' : `:${port}`}`)).handle(request, options);
  };
  return { handle } as RequestHandler;
}
