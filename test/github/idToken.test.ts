import { createVerify } from 'node:crypto';
import { ConfigurationError, explain, ProvisioningError } from '../../src/errors';
import { readClaims, requestIdToken } from '../../src/github/idToken';
import { type GitHubServer, startGitHub } from './server';

let server: GitHubServer;
beforeEach(async () => { server = await startGitHub(); });
afterEach(async () => server.close());

const environment = () => ({
  ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}/oidc/token?api-version=2.0`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
});

test('the job\'s token is GitHub\'s, for the audience that was asked for', async () => {
  const token = await requestIdToken('sts.amazonaws.com', environment(), server.clock);
  const [header, claims, signature] = token.split('.');
  const key = server.github.publicKey((JSON.parse(Buffer.from(header!, 'base64url').toString()) as { kid: string }).kid)!;
  expect(createVerify('sha256').update(`${header}.${claims}`).verify(key, signature!, 'base64url')).toBe(true);
  expect(readClaims(token)).toMatchObject({
    sub: 'repo:example/vault:ref:refs/heads/main', aud: 'sts.amazonaws.com', iss: 'https://token.actions.githubusercontent.com',
  });
  expect(server.requests[0]?.line).toBe('GET /oidc/token?api-version=2.0&audience=sts.amazonaws.com');
});

test('it is masked before anybody can print it', async () => {
  const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  const token = await requestIdToken('sts.amazonaws.com', { ...environment(), GITHUB_ACTIONS: 'true' }, server.clock);
  const written = write.mock.calls.map(([text]) => String(text));
  write.mockRestore();
  expect(written.join('').trim()).toBe(`::add-mask::${token}`);
});

test('an audience of AWS China is passed on whole', async () => {
  const token = await requestIdToken('sts.cn-north-1.amazonaws.com.cn&x=y', environment(), server.clock);
  expect(readClaims(token).aud).toBe('sts.cn-north-1.amazonaws.com.cn&x=y');
});

test.each([
  'ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
])('without %s the missing permission is named, with the lines to add', async variable => {
  const error = await requestIdToken('x', { ...environment(), [variable]: undefined }, server.clock).catch((failure: unknown) => failure);
  expect(error).toBeInstanceOf(ConfigurationError);
  expect((error as Error).message).toContain('missing `id-token: write`');
  expect((error as ConfigurationError).remedy).toContain('permissions:\n    id-token: write');
});

test('what can pass is tried again', async () => {
  server.troubles.push({ status: 500 }, 'cut', { status: 429, headers: { 'retry-after': '3' } });
  expect(readClaims(await requestIdToken('x', environment(), server.clock)).aud).toBe('x');
  expect(server.slept).toEqual([1000, 2000, 3000]);
});

test.each([[{ status: 401 }], [{ status: 200, body: '{"count":0}' }]])('an answer without a token is told once: %j', async trouble => {
  server.troubles.push(trouble);
  const error = await requestIdToken('x', environment(), server.clock).catch((failure: unknown) => failure);
  expect(error).toBeInstanceOf(ProvisioningError);
  expect(explain(error)).not.toContain('request-token');
  expect(server.requests).toHaveLength(1);
});

test.each([['', '?'], ['a.b.c', '?'], [
  `x.${Buffer.from('null').toString('base64url')}.y`, '?',
], [`x.${Buffer.from('{"sub":1}').toString('base64url')}.y`, '?']])(
  'claims that cannot be read are a question mark, never an error: "%s"', (jwt, sub) => {
    expect(readClaims(jwt)).toMatchObject({ sub, aud: '?', iss: '?' });
  });
