import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { durations } from '../aws/durations';
import { limitOf, withHeartbeat } from '../aws/wait';
import { ProvisioningError } from '../errors';
import type { Run } from '../run/run';
import type { Outcome } from '../run/worker';
import { count, sentence } from '../words';
import { outlast } from './outlast';
import type { WorkerSource } from './source';

/** This machine itself, when the runner is inside the VPC. It needs bash, the AWS CLI, and the right to install the CLI. */
export const runner: WorkerSource = {
  acquire: async run => ({
    description: 'this runner',
    execute: async script => executeHere(run, script).catch(neverBegun),
    settle: async since => outlast(run, since, limitOf(run, durations.workerCommand)),
  }),
};

/** Of the machine itself there is no bash, no folder, or no room. */
function neverBegun(error: NodeJS.ErrnoException): never {
  if (error.syscall === undefined) throw error;
  throw new ProvisioningError(sentence('This runner could not begin the script', error.message), {
    remedy: 'It needs bash in its PATH, and a folder for temporary files (RUNNER_TEMP) that it may write to and that has room '
      + '(docs/workers.md).',
  });
}

/** What the script's programs may need of the runner's environment: where things are, and the way to AWS. */
const passedOn = [
  'PATH', 'HOME',
  // By it GitHub's runner finds, and ends, what a job has left behind [actions/runner JobExtension].
  'RUNNER_TRACKING_ID',
  'AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_SSM', 'AWS_CA_BUNDLE',
  'HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'NO_PROXY', 'no_proxy',
];

async function executeHere(run: Run, script: string): Promise<Outcome> {
  const { environment } = run;
  const { accessKeyId, secretAccessKey, sessionToken } = await run.aws.credentials();
  const folder = await mkdtemp(join(environment.RUNNER_TEMP ?? tmpdir(), 'safe-storage-'));
  try {
    const file = join(folder, 'script.sh');
    await writeFile(file, script, { mode: 0o700 });
    return await ended(run, spawn('bash', [file], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A process group of its own, which can be ended as a whole.
      detached: true,
      // The credentials are the script's alone: `aws` reads the passwords with them.
      env: {
        ...Object.fromEntries(passedOn.map(name => [name, environment[name]])),
        AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken,
      },
    }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Milliseconds that are left to what a script has started once it has ended itself: whatever holds its output then is not waited for. */
const grace = 10_000;

/** @throws ProvisioningError when the script has had as long as SSM would give it, once it and what it has started are ended */
async function ended(run: Run, script: ChildProcessByStdio<null, Readable, Readable>): Promise<Outcome> {
  const limit = limitOf(run, durations.workerCommand);
  const tell = (so: string) => run.log.waiting(`for the script on this runner${so}, usually ${durations.workerCommand.usually}`);
  const alarms: (() => void)[] = [];
  const after = (ms: number, ring: () => void) => { alarms.push(run.clock.alarm(ms, ring)); };
  try {
    return await withHeartbeat(run, tell, async () => new Promise<Outcome>((resolve, reject) => {
      let stdout = '';
      let stderr = '';
      script.stdout.on('data', (chunk: Buffer) => { stdout += chunk.toString(); });
      script.stderr.on('data', (chunk: Buffer) => { stderr += chunk.toString(); });
      const outcome = (code: number | null): Outcome => ({ exitCode: code ?? -1, stdout, stderr });
      script.on('error', reject);
      script.on('close', code => resolve(outcome(code)));
      script.on('exit', code => after(grace, () => resolve(outcome(code))));
      after(limit * 60_000, () => {
        killGroup(script.pid!);
        reject(tookTooLong(limit, stderr));
      });
    }));
  } finally {
    for (const callOff of alarms) callOff();
    // What is out of our reach, such as root's programs, may hold them for as long as it likes.
    for (const stream of [script.stdout, script.stderr]) stream.destroy();
    script.unref();
  }
}

/** All of the script's process group; it may have ended by itself, and root's programs in it are not ours to end. */
function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (!['ESRCH', 'EPERM'].includes((error as NodeJS.ErrnoException).code!)) throw error;
  }
}

const tookTooLong = (limit: number, stderr: string): ProvisioningError =>
  new ProvisioningError(`The script on this runner had not ended after ${count(limit, 'minute')}, and was sent SIGKILL.`, {
    remedy: 'Something in it hung: most often the way to the package source, or to the HSMs (TCP 2223-2225); docs/workers.md says what '
      + 'ways a worker needs. Programs that it ran as root may still be there: look with ps before you run again.',
    cause: new Error(stderr.trim().split('\n').slice(-5).join('\n') || 'it had printed nothing'),
  });
