import { connect, createServer, type AddressInfo } from 'node:net';
import tls, { type ConnectionOptions, createSecureContext, TLSSocket } from 'node:tls';
import { DescribeClustersCommand } from '@aws-sdk/client-cloudhsm-v2';
import { ListKeysCommand } from '@aws-sdk/client-kms';
import { awsClients } from '../src/aws/clients';
import { requestHandler } from '../src/aws/requestHandler';
import { cloudhsm } from '../src/cloudhsm/client';
import type { RawInputs } from '../src/inputs/table';
import { kms } from '../src/kms/client';
import { createAuthority } from '../src/pki/authority';
import { fetchByProxy, proxyFor } from '../src/proxy';
import { inputsFor } from '../src/rehearsal/inputs';
import { rehearseOn } from '../src/rehearsal/rehearsal';
import type { AwsClients } from '../src/run/aws';
import { EPOCH, type Simulator, startSimulator } from '../src/simulator/server';
import { testAuthority } from './support/authority';
import { type Proxy, startProxy } from './support/proxy';

/** Names of AWS and GitHub to which nobody but the proxy knows the way. */
const aws = 'aws.example.invalid';
const github = 'github.example.invalid';

let simulator: Simulator;
let proxy: Proxy;
const open: (() => Promise<unknown> | void)[] = [];
const before = { ...process.env };
beforeEach(() => {
  for (const name of ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'no_proxy', 'NO_PROXY']) delete process.env[name];
});
afterEach(async () => {
  process.env = { ...before };
  await Promise.all(open.splice(0).map(async close => close()));
});

/** A simulator behind a proxy, by TLS as AWS and GitHub have it, or without. */
async function begin(scheme: 'http' | 'https'): Promise<void> {
  simulator = await startSimulator({ hosts: [aws, github] });
  const http = Number(new URL(simulator.url).port);
  const port = scheme === 'http' ? http : await startTls(http);
  proxy = await startProxy({ [aws]: port, [github]: port });
  open.push(async () => proxy.close(), async () => simulator.close());
}

/** A run for which AWS and GitHub have these names. */
async function run(scheme: 'http' | 'https', inputs: RawInputs = {}, endpoints: Record<string, string> = {}) {
  const env = Object.fromEntries(Object.entries(simulator.env)
    .map(([name, value]) => [name, value.replace(simulator.url, `${scheme}://${name.startsWith('AWS') ? aws : github}`)]));
  const all = { ...inputsFor(simulator, undefined, () => undefined), ...inputs };
  const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return rehearseOn({ ...simulator, env: { ...env, ...endpoints } }, { inputs: given, asGiven: true, print: () => undefined });
}

/** An administrator's clients at these endpoints. */
async function clientsAt(environment: Record<string, string>): Promise<AwsClients> {
  const { accessKeyId, secretAccessKey } = simulator.world.sts.administrator;
  const credentials = { current: async () => ({ accessKeyId, secretAccessKey }), discard: () => false };
  return awsClients({
    region: 'eu-central-1', environment, requestHandler: await requestHandler(simulator.clock), credentials, clock: simulator.clock,
  });
}

async function startTls(onwards: number): Promise<number> {
  const { certificate: cert, privateKey: key } = await createAuthority({ commonName: 'TLS', notBefore: EPOCH, modulusLength: 2048 });
  const secureContext = createSecureContext({ cert, key });
  const server = createServer(socket => {
    const inside = new TLSSocket(socket, { isServer: true, secureContext });
    const onward = connect(onwards, '127.0.0.1');
    inside.pipe(onward).pipe(inside);
    for (const each of [inside, onward]) {
      each.on('error', () => undefined).on('close', () => [inside, onward].forEach(end => end.destroy()));
    }
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  open.push(() => void server.close());
  return (server.address() as AddressInfo).port;
}

/** The certificate of our TLS is nobody's; jest keeps NODE_EXTRA_CA_CERTS and the like from Node.js. */
function trustEverybody() {
  const genuine = tls.connect as (options: ConnectionOptions) => TLSSocket;
  return jest.spyOn(tls, 'connect').mockImplementation(
    ((options: ConnectionOptions) => genuine({ ...options, rejectUnauthorized: false })) as typeof tls.connect,
  );
}

test('the whole way goes through the proxy of HTTPS_PROXY, with its user and password, and nothing past it', async () => {
  await begin('https');
  process.env.HTTPS_PROXY = proxy.url;
  const trusting = trustEverybody();
  expect((await run('https', { ...await testAuthority(), 'poll-interval': '120' })).failure).toBeUndefined();
  trusting.mockRestore();
  expect(new Set(proxy.seen)).toEqual(new Set([`CONNECT ${aws}:443`, `CONNECT ${github}:443`]));
  expect(proxy.strangers).toEqual([]);
});

test('without TLS nobody is asked, through a proxy either', async () => {
  await begin('http');
  process.env.HTTP_PROXY = proxy.url;
  await expect(run('http', { phases: 'plan' })).rejects.toThrow('expected an address with https');
  expect(proxy.seen).toEqual([]);
});

test('a service that NO_PROXY names is asked directly, the others through the proxy', async () => {
  await begin('https');
  Object.assign(process.env, { HTTPS_PROXY: proxy.url, NO_PROXY: 'other.example, .vpce.example.invalid' });
  const trusting = trustEverybody();
  const clients = await clientsAt({ AWS_ENDPOINT_URL: `https://${aws}`, AWS_ENDPOINT_URL_KMS: 'https://kms.vpce.example.invalid' });
  // Nobody but the proxy knows the names, so whoever asks directly does not find them.
  await expect(clients.once(kms).send(new ListKeysCommand({}))).rejects.toThrow(/ENOTFOUND|EAI_AGAIN/);
  await expect(clients.once(cloudhsm).send(new DescribeClustersCommand({}))).resolves.toMatchObject({ Clusters: [] });
  trusting.mockRestore();
  expect(proxy.seen).toEqual([`CONNECT ${aws}:443`]);
});

test('this machine is never reached through a proxy, nor is anything when no variable is set', async () => {
  await begin('http');
  expect(proxyFor('https://kms.eu-central-1.amazonaws.com')).toBeUndefined();
  Object.assign(process.env, { HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url });
  for (const address of [simulator.url, simulator.url.replace('127.0.0.1', 'localhost')]) expect(proxyFor(address)).toBeUndefined();
  expect((await run('http', { phases: 'plan' }, Object.fromEntries(Object.entries(simulator.env)))).failure).toBeUndefined();
  expect(proxy.seen).toEqual([]);
});

test('AWS\'s root certificate is fetched through the proxy', async () => {
  await begin('http');
  Object.assign(process.env, { HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url });
  const own = Object.fromEntries(Object.entries(simulator.env));
  const { failure } = await run('http', { 'phases': 'plan', 'aws-root-certificate': undefined }, own);
  expect(failure).toContain('The AWS CloudHSM root certificate could not be fetched');
  expect(proxy.seen).toContain('CONNECT docs.aws.amazon.com:443');
});

test('a proxy that refuses is named by what was asked for, without its password', async () => {
  await begin('http');
  process.env.HTTPS_PROXY = proxy.url;
  const elsewhere = 'https://elsewhere.example.invalid';
  const clients = await clientsAt({ AWS_ENDPOINT_URL: elsewhere });
  const refusals = await Promise.all([
    clients.once(cloudhsm).send(new DescribeClustersCommand({})), fetchByProxy(elsewhere, {}),
  ].map(async sent => sent.then(() => 'sent', (error: Error) => `${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`)));
  expect(proxy.seen).toEqual(['CONNECT elsewhere.example.invalid:443', 'CONNECT elsewhere.example.invalid:443']);
  for (const refusal of refusals) expect(refusal).not.toMatch(/sent|p%40ss|p@ss/);
});
