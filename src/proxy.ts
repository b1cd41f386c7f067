import { getProxyUrl } from '@actions/http-client/lib/proxy';
import type { Dispatcher } from 'undici';

/**
 * The way out through a proxy, for everybody who sends requests: `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` of the process,
 * in capitals or not, read as GitHub's own actions read them; this machine itself is never reached through a proxy.
 * Without these variables nothing of it is loaded but this file: undici alone is 40 ms of every step.
 */
const variables = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

/** By this variable, which an earlier step of the job may have set, Node.js takes anybody's certificate for everybody's. */
const checksTls = (): boolean => process.env.NODE_TLS_REJECT_UNAUTHORIZED !== '0';

/** Whether nobody can read along: by TLS, or within this machine. */
export const isPrivate = ({ protocol, hostname }: { readonly protocol: string; readonly hostname: string }): boolean =>
  (protocol === 'https:' && checksTls()) || /^(localhost|127(\.\d+){3}|\[?::1\]?)$/.test(hostname);

/** What an address has to be, and what to do where it is not. */
export const privateAddress = (): Readonly<Record<'expected' | 'remedy', string>> => (checksTls()
  ? { expected: 'an address with https', remedy: 'Without https only this machine itself is asked.' }
  : {
    expected: 'an address whose certificate is checked',
    remedy: 'NODE_TLS_REJECT_UNAUTHORIZED is 0: then anybody may answer. Take it away; a CA of yours is given by NODE_EXTRA_CA_CERTS.',
  });

/** The proxies that the variables name, without user and password. */
export const proxies = (): string[] =>
  variables.flatMap(name => (URL.canParse(process.env[name] ?? '') ? new URL(process.env[name]!).origin : []));

export const namesProxy = (): boolean => variables.some(name => Boolean(process.env[name]));

/** The proxy's URL for an address, with user and password where it has them; undefined where there is none to go through. */
export const proxyFor = (address: string): string | undefined => getProxyUrl(new URL(address))?.href;

const dispatchers = new Map<string, Dispatcher>();

/** Node's own `fetch`, through the proxy that the address has. */
export async function fetchByProxy(address: string, init: RequestInit): Promise<Response> {
  const proxy = proxyFor(address);
  if (proxy === undefined) return fetch(address, init);
  // Node's fetch takes the dispatchers of its own undici only; @actions/github brings this one.
  const undici = await import('undici');
  // Where a proxy refuses, it goes on to wait for TLS all the same, and no process ends meanwhile; those who ask have a limit of their own.
  const dispatcher = dispatchers.get(proxy) ?? new undici.ProxyAgent({ uri: proxy, requestTls: { timeout: 0 } as object });
  dispatchers.set(proxy, dispatcher);
  return undici.fetch(address, { ...init as object, dispatcher }) as unknown as Promise<Response>;
}
