import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Run } from '../run';
import type { Outcome, WorkerSource } from './worker';

/** This machine itself, when the runner is inside the VPC. It needs bash, the AWS CLI, and the right to install the CLI. */
export const runner: WorkerSource = {
  hire: async run => ({ description: 'this runner', execute: async script => executeHere(run, script) }),
};

/** What the script's programs may need of the runner's environment: where things are, and the way to AWS. */
const passedOn = [
  'PATH', 'HOME', 'AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_SSM', 'AWS_CA_BUNDLE',
  'HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'NO_PROXY', 'no_proxy',
];

async function executeHere(run: Run, script: string): Promise<Outcome> {
  const { environment } = run;
  const { accessKeyId, secretAccessKey, sessionToken } = await run.aws.credentials();
  const folder = await mkdtemp(join(environment.RUNNER_TEMP ?? tmpdir(), 'safe-storage-'));
  try {
    const file = join(folder, 'script.sh');
    await writeFile(file, script, { mode: 0o700 });
    return await new Promise<Outcome>((resolve, reject) => {
      // The credentials are the script's alone: `aws` reads the passwords with them.
      const child = spawn('bash', [file], {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          ...Object.fromEntries(passedOn.map(name => [name, environment[name]])),
          AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken,
        },
      });
      let stdout = '';
      let stderr = '';
      child.stdout.on('data', (chunk: Buffer) => { stdout += chunk.toString(); });
      child.stderr.on('data', (chunk: Buffer) => { stderr += chunk.toString(); });
      child.on('error', reject);
      child.on('close', code => resolve({ exitCode: code ?? -1, stdout, stderr }));
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
