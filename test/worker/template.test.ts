import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { cliPackages } from '../../src/cloudhsm/packages';
import { has } from '../support/tools';

const template = resolve(__dirname, '../../templates/worker-lambda');

test('the image has the CLI that other workers install', () => {
  const dockerfile = readFileSync(join(template, 'Dockerfile'), 'utf8');
  const [, version] = /^ARG CLI_VERSION=(.*)$/m.exec(dockerfile) ?? [];
  const digests = Object.fromEntries(cliPackages(version!).map(({ platform, sha256 }) => [platform, sha256]));
  expect(dockerfile).toContain(`ARG CLI_SHA256=${digests['amzn2023-x86_64']}\n`);
  expect(dockerfile).toContain(`CLI_ARCHITECTURE=aarch64 CLI_SHA256=${digests['amzn2023-aarch64']}\n`);
});

const python = has('python3');
(python ? describe : describe.skip)('the function', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'function-'));
    mkdirSync(join(folder, 'shipped'));
    writeFileSync(join(folder, 'shipped/cloudhsm-cli.cfg'), 'as shipped');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Calls the handler as Lambda's runtime does: the event and the answer are JSON. */
  function call(event: object, { milliseconds = 60_000, environment = {} } = {}): unknown {
    const program = [
      'import json, sys, types, worker',
      `worker.WRITABLE, worker.SHIPPED = ${JSON.stringify(join(folder, 'writable'))}, ${JSON.stringify(join(folder, 'shipped'))}`,
      `context = types.SimpleNamespace(get_remaining_time_in_millis=lambda: ${milliseconds})`,
      'print(json.dumps(worker.handler(json.load(sys.stdin), context)))',
    ].join('\n');
    return JSON.parse(execFileSync('python3', ['-c', program], {
      input: JSON.stringify(event), encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, PYTHONPATH: template, PYTHONDONTWRITEBYTECODE: '1', ...environment },
    }));
  }

  test('answers exit code, output and errors', () => {
    expect(call({ script: '#!/bin/bash\necho out; echo "ä€" >&2; exit 3\n' })).toEqual({ exitCode: 3, stdout: 'out\n', stderr: 'ä€\n' });
  });

  test('gives the script its role\'s credentials, and nothing of Python', () => {
    const { stdout } = call(
      { script: 'env' }, { environment: { AWS_ACCESS_KEY_ID: 'AKIA', AWS_SESSION_TOKEN: 'token', AWS_LAMBDA_RUNTIME_API: 'here' } },
    ) as { stdout: string };
    const names = stdout.split('\n').filter(line => line !== '').map(line => line.replace(/=.*/, ''));
    expect(names.filter(name => !['PWD', 'SHLVL', '_'].includes(name)).sort()).toEqual([
      'AWS_ACCESS_KEY_ID', 'AWS_SESSION_TOKEN', 'HOME', 'PATH',
    ]);
  });

  test('does not let a program of the script read the rest of it', () => {
    expect(call({ script: 'cat\necho all of it' })).toMatchObject({ stdout: 'all of it\n' });
  });

  test('begins each time with the configuration as it was shipped', () => {
    const file = join(folder, 'writable/etc/cloudhsm-cli.cfg');
    call({ script: `printf changed > ${file}` });
    expect(call({ script: `cat ${file}` })).toMatchObject({ stdout: 'as shipped' });
  });

  test('gives up before Lambda does, so that somebody hears of it', () => {
    expect(() => call({ script: 'sleep 60' }, { milliseconds: 5_100 })).toThrow(/TimeoutExpired/);
  });

  test('fails on an event without a script', () => {
    expect(() => call({})).toThrow(/KeyError: 'script'/);
  });
});
