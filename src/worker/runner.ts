import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Run } from '../run';
import type { Outcome, Worker } from './worker';

/** This machine itself, when the runner is inside the VPC. It needs bash, the AWS CLI, and the right to install the CLI. */
export async function hireRunner(run: Run): Promise<Worker> {
  return { description: 'this runner', execute: async script => executeHere(run, script) };
}

async function executeHere(run: Run, script: string): Promise<Outcome> {
  const { PATH, HOME, AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_SSM, RUNNER_TEMP } = run.environment;
  const { accessKeyId, secretAccessKey, sessionToken } = await run.aws.credentials();
  const folder = await mkdtemp(join(RUNNER_TEMP ?? tmpdir(), 'safe-storage-'));
  try {
    const file = join(folder, 'script.sh');
    await writeFile(file, script, { mode: 0o700 });
    return await new Promise<Outcome>((resolve, reject) => {
      // The credentials are the script's alone: `aws` reads the passwords with them.
      const child = spawn('bash', [file], {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          PATH, HOME, AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_SSM,
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
