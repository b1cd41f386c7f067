import { execFile, execFileSync, spawn, spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CloudHSMV2Client, DescribeClustersCommand } from '@aws-sdk/client-cloudhsm-v2';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { finishedStorage } from '../support/finished';

/**
 * `npm run simulate` is asked by whoever reaches its port: other users of this machine, and pages in a browser. What a simulated machine
 * is told to run runs on the real one, so only those who were given this start's keys may ask.
 */
const root = join(__dirname, '..', '..');

interface Started {
  readonly banner: string;
  readonly env: Readonly<Record<string, string>>;
  end(): Promise<number | null>;
}

/** As bash has them that was given these lines, by name. */
function environmentAfter(lines: string): Record<string, string> {
  const text = execFileSync('bash', ['-eu', '-c', 'eval "$1"; env -0', 'bash', lines], {
    env: { PATH: process.env.PATH, AWS_PROFILE: 'mine', AWS_SESSION_TOKEN: 'mine' }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'],
  });
  return Object.fromEntries(text.split('\0').filter(each => each !== '').map(each => [each.replace(/=[^]*/, ''), each.replace(/^.*?=/, '')]));
}

const program = ['--import', 'tsx', join(root, 'src/simulate.ts')];

async function start(...args: string[]): Promise<Started> {
  const child = spawn(process.execPath, [...program, '--port', '0', ...args], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let banner = '';
  for await (const chunk of child.stdout) {
    banner += String(chunk);
    if (/manufacturer-root-certificate\)|^\{.*\}\n$/.test(banner)) break;
  }
  return {
    banner,
    env: banner.startsWith('{') ? {} : environmentAfter(banner),
    end: async () => {
      child.kill('SIGTERM');
      const [code] = await once(child, 'exit') as [number | null];
      return code;
    },
  };
}

let started: Started;
let other: Started;
beforeAll(async () => {
  [started, other] = await Promise.all([start('--speed', '3600'), start('--json')]);
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
    expect({ name, value: started.env[name] }).not.toEqual({ name, value: seen(other).env[name] });
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

/** What a start with --json says of itself. */
const seen = ({ banner }: Started) => JSON.parse(banner) as {
  env: Record<string, string>; speed: number; unset: string[]; subnets: { id: string; isPublic: boolean }[]; roles: string[];
};

test('a shell takes the whole banner, which prints nothing, and loses what would count before it', () => {
  expect(started.env.AWS_REGION).toBe('eu-central-1');
  expect(started.env.GITHUB_TOKEN).toMatch(/^github_pat_/);
  expect(started.env.SIMULATED_AWS_ROOT).toMatch(/^-----BEGIN CERTIFICATE-----\n[^]*-----END CERTIFICATE-----$/);
  expect(started.env).not.toHaveProperty('AWS_PROFILE');
  expect(started.env).not.toHaveProperty('AWS_SESSION_TOKEN');
  const { env, unset, speed } = seen(other);
  expect({ names: Object.keys(env).sort(), unset, speed }).toEqual({
    names: [...started.banner.matchAll(/^export (\w+)=/gm)].map(([, name]) => name).sort(),
    unset: ['AWS_SESSION_TOKEN', 'AWS_PROFILE'],
    speed: 60,
  });
});

test('the action in processes of its own: its certificates are valid, though AWS is 3,600 times as fast', async () => {
  const { subnets, roles } = seen(other);
  const { GITHUB_TOKEN, SIMULATED_AWS_ROOT, SIMULATED_MANUFACTURER_ROOT, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, ...env } = started.env;
  const sha256 = (pem: string) => new X509Certificate(pem).fingerprint256;
  const inputs = {
    'name': 'vault', 'aws-region': env.AWS_REGION, 'subnet-ids': subnets.filter(({ isPublic }) => !isPublic).map(({ id }) => id).join(' '),
    'role-to-assume': roles[0], 'github-token': GITHUB_TOKEN, 'poll-interval': '0.2',
    'aws-root-certificate': SIMULATED_AWS_ROOT, 'manufacturer-root-certificate': SIMULATED_MANUFACTURER_ROOT,
    'aws-root-sha256': sha256(SIMULATED_AWS_ROOT!), 'manufacturer-root-sha256': sha256(SIMULATED_MANUFACTURER_ROOT!),
  };
  const logs: string[] = [];
  for (const phase of ['provision', 'initialize']) {
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', join(root, 'src/main.ts')], {
      cwd: root, env: { ...env, PHASE: phase, INPUTS: JSON.stringify(inputs), GITHUB_RUN_ID: '1' },
    });
    logs.push(stdout);
  }
  expect(logs.join('\n')).toMatch(/made +first HSM: [^]*hardware is genuine[^]*initialized with your CA/);
}, 120_000);

test.each([
  [['--speed', '0'], '--speed: expected a number above 0 (got "0")'],
  [['--port', '4577.5'], '--port: expected a whole number from 0 to 65535 (got "4577.5")'],
  [['--prot', '1'], '--prot: expected an option that --help lists; did you mean "--port"?'],
])('%j cannot be used: 2', (args, message) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...program, ...args], { cwd: root, encoding: 'utf8' });
  expect({ stdout, stderr, status }).toEqual({ stdout: '', stderr: `${message}\n`, status: 2 });
});

test('a port that is taken is an option that cannot be used; what is interrupted is done', async () => {
  const { port } = new URL(started.env.AWS_ENDPOINT_URL!);
  const { stderr, status } = spawnSync(process.execPath, [...program, '--port', port], { cwd: root, encoding: 'utf8' });
  expect({ stderr, status }).toEqual({ stderr: expect.stringContaining('--port: expected one that is free') as string, status: 2 });
  const third = await start('--json');
  expect(await third.end()).toBe(0);
}, 60_000);

describe('an account that is kept in a file', () => {
  let folder: string;
  beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'account-')); });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is there again at the next start, with its keys, for nobody else to read', async () => {
    const file = join(folder, 'account.json');
    writeFileSync(file, (await finishedStorage()).simulator.keep());
    const states: unknown[] = [];
    const keys = new Set<string>();
    for (let time = 0; time < 2; time++) {
      const kept = await start('--json', '--state', file);
      const { env: { AWS_ENDPOINT_URL: endpoint, AWS_REGION: region, AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '' } } = seen(kept);
      const credentials = { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY };
      const { Clusters } = await new CloudHSMV2Client({ endpoint, region, credentials }).send(new DescribeClustersCommand({}));
      states.push(Clusters?.map(({ State, Hsms }) => [State, Hsms?.length]));
      keys.add(AWS_ACCESS_KEY_ID);
      expect(await kept.end()).toBe(0);
      expect(statSync(file).mode.toString(8)).toBe('100600');
    }
    expect({ states, keys: keys.size }).toEqual({ states: [[['ACTIVE', 2]], [['ACTIVE', 2]]], keys: 1 });
  });

  test('is made by the first start, at its end', async () => {
    const file = join(folder, 'new.json');
    const first = await start('--json', '--state', file);
    const again = await first.end().then(async () => start('--json', '--state', file));
    expect(seen(again).env.AWS_ACCESS_KEY_ID).toBe(seen(first).env.AWS_ACCESS_KEY_ID);
    await again.end();
  });

  test.each([['another file', 'package.json', 'expected a world of this version'], ['a folder that is not there', 'nowhere/x', 'ENOENT']])(
    '%s cannot be used: 2', (_, file, said) => {
      const { stderr, status } = spawnSync(process.execPath, [...program, '--state', file], { cwd: root, encoding: 'utf8' });
      expect({ stderr, status }).toEqual({ stderr: expect.stringContaining(`(got "${file}": ${said}`) as string, status: 2 });
    });
});
