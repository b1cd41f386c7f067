import { createPublicKey, verify, type JsonWebKey } from 'node:crypto';
import { blake2b } from 'blakejs';
import nacl from 'tweetnacl';
import { example } from '../../src/simulator/account';
import { startSimulator, type Simulator } from '../../src/simulator/server';

let simulator: Simulator;

beforeEach(async () => { simulator = await startSimulator(); });
afterEach(async () => simulator.close());

interface Sent {
  readonly token?: string;
  readonly body?: object;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever GitHub answers
type Answered = Promise<{ status: number; body: any }>;

async function api(method: string, path: string, { token = example.secretsToken, body }: Sent = {}): Answered {
  const response = await fetch(`${simulator.env.GITHUB_API_URL}${path}`, {
    method, headers: token === '' ? {} : { authorization: `Bearer ${token}` }, body: body && JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

/** libsodium's crypto_box_seal. */
function seal(value: string, publicKey: string): string {
  const receiver = Buffer.from(publicKey, 'base64');
  const sender = nacl.box.keyPair();
  const nonce = blake2b(Buffer.concat([sender.publicKey, receiver]), undefined, 24);
  return Buffer.concat([sender.publicKey, nacl.box(Buffer.from(value), nonce, receiver, sender.secretKey)]).toString('base64');
}

async function put(scope: string, name: string, value: string, token?: string) {
  const { body: { key, key_id } } = await api('GET', `${scope}/public-key`);
  return api('PUT', `${scope}/${name}`, { token, body: { encrypted_value: seal(value, key), key_id } });
}

const repository = `/repos/${example.repository}`;
const secrets = `${repository}/actions/secrets`;
const environmentSecrets = `${repository}/environments/${example.environment}/secrets`;

describe('secrets', () => {
  test('are sealed, stored, listed without their values, and deleted', async () => {
    expect((await put(secrets, 'SAFE_STORAGE_CA_private_key', 'a PEM\nof lines')).status).toBe(201);
    expect(simulator.world.github.secretsOf(example.repository)).toEqual({ SAFE_STORAGE_CA_PRIVATE_KEY: 'a PEM\nof lines' });
    await simulator.clock.sleep(60_000);
    expect((await put(secrets, 'SAFE_STORAGE_CA_PRIVATE_KEY', 'another')).status).toBe(204);
    const { body } = await api('GET', secrets);
    expect(body).toEqual({
      total_count: 1, secrets: [
        { name: 'SAFE_STORAGE_CA_PRIVATE_KEY', created_at: '2026-11-23T08:00:00Z', updated_at: '2026-11-23T08:01:00Z' },
      ],
    });
    expect((await api('DELETE', `${secrets}/SAFE_STORAGE_CA_PRIVATE_KEY`)).status).toBe(204);
    expect((await api('GET', `${secrets}/SAFE_STORAGE_CA_PRIVATE_KEY`)).status).toBe(404);
  });

  test('of an environment have a key of their own and go before those of the repository', async () => {
    await put(secrets, 'NAME', 'of the repository');
    await put(environmentSecrets, 'NAME', 'of the environment');
    expect(simulator.world.github.secretsOf(example.repository, example.environment)).toEqual({ NAME: 'of the environment' });
    const { body: { key } } = await api('GET', `${secrets}/public-key`);
    const { body: { key_id } } = await api('GET', `${environmentSecrets}/public-key`);
    expect((await api('PUT', `${environmentSecrets}/NAME`, { body: { encrypted_value: seal('x', key), key_id } })).status).toBe(422);
    expect((await api('GET', `${repository}/environments/nowhere/secrets`)).status).toBe(404);
  });

  test.each<[string, string, number, string]>([
    ['a token that may only read', example.readToken, 403, 'Resource not accessible by personal access token'],
    ['the job\'s own token', example.jobToken, 403, 'Resource not accessible by integration'],
    ['an unknown token', 'ghp_nobody', 401, 'Bad credentials'],
    ['no token', '', 404, 'Not Found'],
  ])('are refused to %s', async (_, token, status, message) => {
    expect(await put(secrets, 'NAME', 'x', token)).toMatchObject({ status, body: { message } });
    expect(simulator.world.github.secretsOf(example.repository)).toEqual({});
  });

  test('of an environment need permission for environments too', async () => {
    const { tokens } = simulator.world.github;
    tokens.set('secrets-only', { kind: 'personal', permissions: { secrets: 'write' } });
    expect((await put(secrets, 'NAME', 'x', 'secrets-only')).status).toBe(201);
    expect((await put(environmentSecrets, 'NAME', 'x', 'secrets-only')).status).toBe(403);
  });

  test.each(['1NAME', 'GITHUB_X', 'A-B'])('cannot be called %s', async name => {
    expect((await put(secrets, name, 'x')).status).toBe(422);
  });

  test('hold 48 KB', async () => {
    expect((await put(secrets, 'LARGE', 'x'.repeat(48 * 1024 - 48))).status).toBe(201);
    expect((await put(secrets, 'LARGER', 'x'.repeat(48 * 1024 + 1))).status).toBe(422);
  });
});

describe('the issuer of tokens', () => {
  const ask = async (url: string, requestToken: string) => fetch(url, { headers: { authorization: `bearer ${requestToken}` } });

  test('signs what the job is, with the key that it publishes', async () => {
    const response = await ask(
      `${simulator.env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=sts.amazonaws.com`, example.environmentIdTokenRequestToken,
    );
    const { value } = await response.json() as { value: string };
    const [header = '', payload = '', signature = ''] = value.split('.');
    const { keys: [jwk] } = await (await fetch(`${simulator.url}/oidc/.well-known/jwks`)).json() as { keys: JsonWebKey[] };
    const key = createPublicKey({ key: jwk!, format: 'jwk' });
    expect(verify('sha256', Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url'))).toBe(true);
    const now = simulator.clock.now() / 1000;
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toMatchObject({
      iss: 'https://token.actions.githubusercontent.com', aud: 'sts.amazonaws.com', sub: 'repo:example/vault:environment:production',
      environment: 'production', repository_id: String(example.repositoryId), iat: now, exp: now + 300,
    });
  });

  test('has the owner\'s page as its audience unless another is asked for', async () => {
    const { value } = await (await ask(
      simulator.env.ACTIONS_ID_TOKEN_REQUEST_URL!, example.idTokenRequestToken,
    )).json() as { value: string };
    expect(JSON.parse(Buffer.from(value.split('.')[1]!, 'base64url').toString())).toMatchObject({ aud: 'https://github.com/example' });
  });

  test('knows jobs only, and only until they end', async () => {
    expect((await ask(simulator.env.ACTIONS_ID_TOKEN_REQUEST_URL!, 'nobody')).status).toBe(401);
    simulator.world.github.jobs.set('short', {
      repository: example.repository, ref: 'refs/heads/main', endsAt: simulator.clock.now()
      + 1000,
    });
    expect((await ask(simulator.env.ACTIONS_ID_TOKEN_REQUEST_URL!, 'short')).status).toBe(200);
    await simulator.clock.sleep(1000);
    expect((await ask(simulator.env.ACTIONS_ID_TOKEN_REQUEST_URL!, 'short')).status).toBe(401);
  });
});

describe('the repository', () => {
  test('tells its ids and the form of its subjects', async () => {
    expect(await api('GET', repository, { token: example.readToken })).toMatchObject({
      status: 200, body: { id: example.repositoryId, full_name: example.repository, owner: { id: example.ownerId } },
    });
    expect(await api('GET', `${repository}/actions/oidc/customization/sub`, { token: example.readToken })).toMatchObject({
      body: { use_default: true, use_immutable_subject: false },
    });
  });

  test('keeps issues: made, found by label, changed and commented on', async () => {
    const token = example.jobToken;
    await api('POST', `${repository}/issues`, { token, body: { title: 'other' } });
    const { body: { number } } = await api(
      'POST', `${repository}/issues`, { token, body: { title: 'The key store is disconnected', body: 'why', labels: ['safe-storage'] } },
    );
    const found = async (query: string) =>
      ((await api('GET', `${repository}/issues?${query}`, { token })).body as { number: number }[]).map(issue => issue.number);
    expect(await found('labels=safe-storage&state=open')).toEqual([number]);
    expect((await api('POST', `${repository}/issues/${number}/comments`, { token, body: { body: 'still' } })).status).toBe(201);
    await api('PATCH', `${repository}/issues/${number}`, { token, body: { state: 'closed' } });
    expect(await found('labels=safe-storage')).toEqual([]);
    expect(await found('labels=safe-storage&state=all')).toEqual([number]);
    expect((await api('GET', `${repository}/issues/${number}/comments`, { token })).body).toMatchObject([{ body: 'still' }]);
    expect((await api('POST', `${repository}/issues`, { token: example.readToken, body: { title: 'x' } })).status).toBe(403);
  });

  test('lists the runs of a workflow on a branch, the latest first', async () => {
    const run = { workflow: 'deploy.yml', displayTitle: 'deploy vault', branch: 'main', conclusion: 'success' as const, createdAt: 0 };
    simulator.world.github.repositories.get(example.repository)!.runs.push(
      run, { ...run, createdAt: 60_000, conclusion: 'failure' }, { ...run, branch: 'other' }, { ...run, workflow: 'verify.yml' },
    );
    const path = `${repository}/actions/workflows/deploy.yml/runs?branch=main`;
    expect((await api('GET', path, { token: example.jobToken })).body).toEqual({
      total_count: 2,
      workflow_runs: [['1970-01-01T00:01:00Z', 'failure'], ['1970-01-01T00:00:00Z', 'success']].map(([created, conclusion]) =>
        ({
          display_title: 'deploy vault', event: 'workflow_dispatch', head_branch: 'main',
          head_repository: { full_name: example.repository }, status: 'completed', conclusion, created_at: created, run_started_at: created,
        })),
    });
    expect((await api('GET', path, { token: example.readToken })).status).toBe(403);
  });
});
