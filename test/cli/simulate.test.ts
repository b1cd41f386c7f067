import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { join } from 'node:path';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';

/**
 * `npm run simulate` is asked by whoever reaches its port: other users of this machine, and pages in a browser. What a simulated machine
 * is told to run runs on the real one, so only those who were given this start's keys may ask.
 */
const root = join(__dirname, '..', '..');

interface Started {
  readonly banner: string;
  readonly env: Readonly<Record<string, string>>;
  end(): Promise<void>;
}

async function start(): Promise<Started> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'src/simulate.ts'), '--port', '0'], { cwd: root });
  let banner = '';
  for await (const chunk of child.stdout) {
    banner += String(chunk);
    if (banner.includes('-----END CERTIFICATE-----')) break;
  }
  return {
    banner,
    env: Object.fromEntries([...banner.matchAll(/^export (\w+)='(.*)'$/gm)].map(([, name, value]) => [name!, value!])),
    end: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

let started: Started;
let other: Started;
beforeAll(async () => {
  [started, other] = await Promise.all([start(), start()]);
});
afterAll(async () => Promise.all([started.end(), other.end()]));

const ask = async (credentials: { accessKeyId?: string; secretAccessKey?: string }) => {
  const { AWS_ENDPOINT_URL: endpoint, AWS_REGION: region, AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '' } = started.env;
  const own = { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY };
  return new STSClient({ endpoint, region, maxAttempts: 1, credentials: { ...own, ...credentials } })
    .send(new GetCallerIdentityCommand({})).then(({ Account }) => Account, (error: Error) => error.name);
};

/** Status of a request that comes by another name, as a page's does whose DNS was changed to 127.0.0.1. */
const statusFor = async (host: string): Promise<number | undefined> => new Promise((resolve, reject) => {
  request(`${started.env.GITHUB_API_URL}/repos/example/vault`, { headers: { host } }, answer => {
    answer.resume();
    resolve(answer.statusCode);
  }).once('error', reject).end();
});

test('whoever was given the keys is answered, and nobody else', async () => {
  expect(await ask({})).toBe('111122223333');
  expect(await ask({ accessKeyId: 'AKIAIOSFODNN7EXAMPLE' })).toBe('InvalidClientTokenId');
  expect(await ask({ secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' })).toBe('SignatureDoesNotMatch');
});

test('keys and tokens are those of one start', () => {
  const secret = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
  for (const name of secret) {
    expect(started.env[name]!.length).toBeGreaterThanOrEqual(20);
    expect({ name, value: started.env[name] }).not.toEqual({ name, value: other.env[name] });
  }
});

test('a request by another name than this machine\'s is refused, before it is read', async () => {
  const { port } = new URL(started.env.AWS_ENDPOINT_URL!);
  expect(await statusFor(`127.0.0.1:${port}`)).toBe(404);
  expect(await statusFor(`localhost:${port}`)).toBe(404);
  for (const host of [`example.com:${port}`, '127.0.0.1.example.com', 'localhost.example.com', `0.0.0.0:${port}`]) {
    expect({ host, status: await statusFor(host) }).toEqual({ host, status: 421 });
  }
});

test('the banner says that it runs commands on this machine', () => {
  expect(started.banner).toContain('runs on this one, as you');
});
