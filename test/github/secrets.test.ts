import sodium from 'libsodium-wrappers';
import { ConfigurationError, explain, ProvisioningError } from '../../src/errors';
import { seal } from '../../src/github/sealedBox';
import { SecretStore } from '../../src/github/secrets';
import { type GitHubServer, now, startGitHub } from './server';

let server: GitHubServer;
beforeEach(async () => { server = await startGitHub(); });
afterEach(async () => server.close());

function store(token = 'may-write', githubEnvironment?: string): SecretStore {
  const environment = { GITHUB_API_URL: `${server.url}/github`, GITHUB_REPOSITORY: 'example/vault' };
  return new SecretStore({ token, githubEnvironment, environment, clock: server.clock });
}

const repository = () => server.github.repositories.get('example/vault')!;

async function failureOf(attempt: Promise<unknown>): Promise<ConfigurationError | ProvisioningError> {
  return attempt.then(() => { throw new Error('it succeeded'); }, (error: ConfigurationError | ProvisioningError) => error);
}

describe('a secret', () => {
  test('is written to the repository, and read back by name and time', async () => {
    const secrets = store();
    await secrets.check();
    expect(await secrets.exists('SAFE_STORAGE_CA_PRIVATE_KEY')).toBeUndefined();
    expect(await secrets.add('SAFE_STORAGE_CA_PRIVATE_KEY', 'kept\nsafe: ü')).toEqual({ updatedAt: '2026-11-23T08:00:00Z' });
    expect(await secrets.exists('SAFE_STORAGE_CA_PRIVATE_KEY')).toEqual({ updatedAt: '2026-11-23T08:00:00Z' });
    expect(repository().secrets.secrets.get('SAFE_STORAGE_CA_PRIVATE_KEY')?.value).toBe('kept\nsafe: ü');
    expect(now).toBe(Date.parse('2026-11-23T08:00:00Z'));
  });

  test('is written to an environment, sealed to that environment\'s key', async () => {
    await store('may-write', 'production').add('NAME', 'value');
    expect(repository().environments.get('production')?.secrets.get('NAME')?.value).toBe('value');
    expect(repository().secrets.secrets.size).toBe(0);
  });

  test('can belong to an environment with a slash in its name', async () => {
    await store('may-write', 'staging/eu').add('NAME', 'value');
    expect(repository().environments.get('staging/eu')?.secrets.has('NAME')).toBe(true);
  });

  test('is never overwritten', async () => {
    await store().add('NAME', 'old');
    expect((await failureOf(store().add('NAME', 'new'))).message).toMatch(/^The secret NAME of .* is there since 2026-11-23T.*never overwritten/);
    expect(repository().secrets.secrets.get('NAME')?.value).toBe('old');
  });

  test('never goes over the wire in clear', async () => {
    await store().add('NAME', 'a value to look for');
    expect(server.requests.some(({ body }) => body.includes('encrypted_value'))).toBe(true);
    for (const { line, body } of server.requests) expect(`${line}${body}`).not.toContain('a value to look for');
  });

  test.each([['1NAME'], ['GITHUB_NAME'], ['NA-ME'], [''], ['../x']])('is not called "%s"', async name => {
    expect(await failureOf(store().add(name, 'value'))).toBeInstanceOf(ConfigurationError);
    expect(server.requests).toHaveLength(0);
  });

  test('of more than 48 KB is refused before anything is asked', async () => {
    expect((await failureOf(store().add('NAME', 'ü'.repeat(24_553)))).message).toBe('The secret NAME: expected at most 49104 bytes (got '
      + '49106)');
    await store().add('NAME', 'x'.repeat(49_104));
    expect(repository().secrets.secrets.get('NAME')?.value).toHaveLength(49_104);
  });
});

describe('a token without the right', () => {
  test.each([
    ['of-the-job', undefined, '"Secrets: write" in'],
    ['no-environments', 'production', '"Secrets: write" and "Environments: write" in'],
  ])('is told so by name before anything is made: %s', async (token, environment, permission) => {
    const error = await failureOf(store(token, environment).check());
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toMatch(
      /may not write secrets of the (repository example\/vault|environment "production" of example\/vault) \(GitHub answered 403: Resource not accessible/,
    );
    expect(error.remedy).toContain(permission);
    expect(error.remedy).toContain('GITHUB_TOKEN can never write secrets');
  });

  test('that may only read secrets is refused at the first write', async () => {
    await store('may-read').check();
    const error = await failureOf(store('may-read').add('NAME', 'value'));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.remedy).toContain('"Secrets: write"');
  });

  test('for an environment that does not exist hears of it', async () => {
    const error = await failureOf(store('may-write', 'nowhere').check());
    expect(error.message).toContain('the environment "nowhere" of example/vault (GitHub answered 404: Not Found)');
    expect(error.remedy).toContain('see that the environment exists');
  });

  test('that GitHub does not know is said to have expired or to be mistyped', async () => {
    const error = await failureOf(store('ghp_unknown').check());
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toContain('401');
    expect(error.remedy).toContain('expired');
  });

  test('is asked for once only: no permission comes by waiting', async () => {
    await failureOf(store('of-the-job').check());
    expect(server.requests).toHaveLength(1);
  });

  test('is never shown', async () => {
    for (const token of ['of-the-job', 'ghp_unknown']) expect(explain(await failureOf(store(token).check()))).not.toContain(token);
    expect(() => store('ghp_broken\nline')).toThrow(
      /^github-token: expected a token without blanks and line breaks \(got something else\)$/,
    );
  });

  test('may have white space around it', async () => {
    await store(' may-write\n').check();
    expect(server.requests[0]?.headers.authorization).toBe('token may-write');
  });
});

describe('what can pass is tried again', () => {
  test('5xx and lost connections, with growing pauses', async () => {
    server.troubles.push({ status: 502 }, 'cut', { status: 500, body: '<html>' });
    await store().check();
    expect(server.slept).toEqual([1000, 2000, 4000]);
  });

  test('a response that was lost after the secret was written', async () => {
    const secrets = store();
    await secrets.check();
    server.troubles.push('lost');
    await secrets.add('NAME', 'value');
    expect(repository().secrets.secrets.get('NAME')?.value).toBe('value');
  });

  test.each([
    ['429 with Retry-After', { status: 429, headers: { 'retry-after': '7' } }, 7000],
    ['the secondary rate limit', {
      status: 403, headers: { 'retry-after': '60' }, body: '{"message":"You have exceeded a secondary rate limit"}',
    }, 60_000],
    ['the primary rate limit', {
      status: 403, headers: {
        'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000
      + 90),
      },
    }, 90_000],
    ['429 alone', { status: 429 }, 1000],
    [
      'a reset that is past', {
        status: 429, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 - 90) },
      }, 1000,
    ],
  ])('%s, when GitHub says', async (_, trouble, pause) => {
    server.troubles.push(trouble);
    await store().check();
    expect(server.slept).toEqual([pause]);
  });

  test('for a limit of hours, a later run is better', async () => {
    server.troubles.push({ status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + 3600) } });
    const error = await failureOf(store().check());
    expect(error).toBeInstanceOf(ProvisioningError);
    expect(error.message).toMatch(/rate limit is reached for 3600 s/);
    expect(server.slept).toEqual([]);
  });

  test('five times at most', async () => {
    server.troubles.push(...Array.from({ length: 9 }, () => ({ status: 503 })));
    const error = await failureOf(store().check());
    expect(error).toBeInstanceOf(ProvisioningError);
    expect(error.message).toBe('GitHub did not give the public key for secrets (the repository example/vault): it answered HTTP 503.');
    expect(server.requests).toHaveLength(5);
  });
});

describe('GitHub\'s answers are not taken on trust', () => {
  test.each([
    ['not JSON', '<html>'], ['no key', '{}'], ['a short key', '{"key_id":"1","key":"AAAA"}'],
  ])('a public key that is %s', async (_, body) => {
    server.troubles.push({ status: 200, body });
    expect((await failureOf(store().check())).message).toContain('expected 32 bytes and an id, got something else');
  });

  test('a secret that was taken and then is not there', async () => {
    const secrets = store();
    const put = secrets.add('NAME', 'value');
    repository().secrets.secrets.set = function forget() { return this; };
    expect((await failureOf(put)).message).toContain('does not list it');
  });
});

test('a store needs to know its repository', () => {
  expect(() => new SecretStore({ token: 'x', environment: {} })).toThrow(/^GITHUB_REPOSITORY: expected OWNER\/NAME/);
});

test('libsodium opens what we seal, and nobody else can', async () => {
  await sodium.ready;
  const pair = sodium.crypto_box_keypair();
  const other = sodium.crypto_box_keypair();
  for (const text of ['', 'secret', 'ü€😀\n'.repeat(1000)]) {
    const box = sodium.from_base64(seal(text, Buffer.from(pair.publicKey).toString('base64')), sodium.base64_variants.ORIGINAL);
    expect(sodium.to_string(sodium.crypto_box_seal_open(box, pair.publicKey, pair.privateKey))).toBe(text);
    expect(() => sodium.crypto_box_seal_open(box, other.publicKey, other.privateKey)).toThrow();
  }
});
