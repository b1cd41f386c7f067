import { gunzipSync } from 'node:zlib';
import { ProvisioningError } from '../errors';
import type { Run } from '../run';
import { parameterName } from '../ssm/parameters';
import { cliPackages } from '../worker/packages';
import { buildScript, resultFormat, type ScriptAction } from '../worker/script';
import { hireWorker, type Worker } from '../worker/worker';
import { activeHsms, theCluster } from './client';
import { trustAnchor } from './trustAnchor';

/** A user of the HSMs as `cloudhsm-cli user list` shows it; `locked` is a word, not a boolean [docs:cloudhsm_cli-user-list]. */
export interface HsmUser {
  readonly 'username': string;
  readonly 'role': 'unactivated-admin' | 'admin' | 'crypto-user' | string;
  readonly 'locked': 'true' | 'false' | 'inconsistent';
  readonly 'cluster-coverage': 'full' | 'inconsistent' | string;
}

/** What the HSMs say of themselves, after the actions that were asked for. */
export interface HsmReport {
  readonly users: readonly HsmUser[];
  /** Serial numbers of the HSMs that answered. */
  readonly serials: readonly string[];
  /** What cloudhsm-cli said to each action, for messages; it does not decide anything. */
  readonly said: Readonly<Record<string, string>>;
}

/** One sitting with the HSMs: a worker goes there, acts, and reports users and HSMs as they are then. */
export async function visitHsms(run: Run, actions: readonly ScriptAction[] = []): Promise<HsmReport> {
  const cluster = await theCluster(run);
  const caCertificate = await trustAnchor(run, cluster);
  const worker = await hireWorker(run, cluster);
  const script = buildScript({
    region: run.inputs.awsRegion,
    packages: cliPackages(run.inputs.cliVersion, run.inputs.cliSha256),
    caCertificate,
    clusterId: cluster.ClusterId,
    hsmAddresses: activeHsms(cluster).flatMap(hsm => hsm.EniIp ?? []),
    parameters: { adminPassword: parameterName(run, 'admin-password'), kmsUserPassword: parameterName(run, 'kmsuser-password') },
    actions,
  });
  for (let attempt = 1; ; attempt++) {
    const said = await work(worker, script);
    const report = readReport(said);
    if (report !== undefined) {
      recordUsers(run, report);
      return report;
    }
    const answer = String(lastJson(said.users ?? '')?.data ?? said.users ?? '').trim().slice(0, 500);
    if (attempt === attempts) {
      throw new ProvisioningError('cloudhsm-cli could not list the users of the HSMs.', {
        cause: new Error(answer),
        remedy: 'The worker must reach the HSMs on TCP 2223-2225 and have the certificate of the CA that signed the cluster\'s (docs/workers.md).',
      });
    }
    run.log.waiting(`for the HSMs to answer: ${answer}`);
    await run.clock.sleep(run.inputs.pollInterval * 1000);
  }
}

function recordUsers(run: Run, { users, serials }: HsmReport): void {
  run.record.prove('users', {
    seenAt: new Date(run.clock.now()).toISOString(),
    users: users.map(({ username, role, locked, 'cluster-coverage': coverage }) => ({ username, role, locked, 'cluster-coverage': coverage })),
    hsmSerials: serials,
  });
}

/** Right after initialization the HSMs do not answer for some seconds [ws retries 10 times]. */
const attempts = 10;

/** What cloudhsm-cli said, by action. */
async function work(worker: Worker, script: string): Promise<Record<string, string>> {
  const { exitCode, stdout, stderr } = await worker.execute(script);
  const result = stdout.split('\n').reverse().find(line => line.startsWith(`{"format":"${resultFormat}"`));
  const { answers, failed } = (result === undefined ? {} : JSON.parse(result)) as { answers?: Record<string, string>; failed?: string };
  if (answers === undefined) {
    throw new ProvisioningError(`The script on ${worker.description} failed${failed ? ` at "${failed}"` : ''} (exit code ${exitCode}).`, {
      cause: new Error(stderr.trim().split('\n').slice(-5).join('\n') || 'it printed nothing'),
      remedy: remedies[failed ?? ''] ?? 'Run again: the script may be repeated.',
    });
  }
  return Object.fromEntries(Object.entries(answers).map(([name, packed]) => [name, gunzipSync(Buffer.from(packed, 'base64')).toString()]));
}

/** Where a script fails, and what the reader can do about it. */
const remedies: Readonly<Record<string, string>> = {
  requirements: 'Install it on the worker and run again; Ubuntu\'s images come without the AWS CLI: sudo snap install aws-cli --classic.',
  install: 'The worker must reach the package source (NAT, or an S3 gateway endpoint in us-east-1), and the package must have the expected SHA-256 (cli-version, cli-sha256; AWS disables the links of old versions).',
  configure: 'configure-cli must be able to write its configuration; one that names several clusters it refuses.',
  secrets: 'The worker\'s role must be allowed ssm:GetParameter on the parameters of this safe storage, and reach SSM.',
};

/** cloudhsm-cli's exit codes are not documented and log lines may come before: its last JSON object counts [docs C7]. */
export function lastJson(text: string): { error_code?: number; data?: unknown } | undefined {
  for (let end = text.lastIndexOf('}'); end >= 0; end = text.lastIndexOf('}', end - 1)) {
    for (let begin = text.lastIndexOf('{', end); begin >= 0; begin = text.lastIndexOf('{', begin - 1)) {
      try {
        const found = JSON.parse(text.slice(begin, end + 1)) as { error_code?: number };
        if (found.error_code !== undefined) return found;
      } catch {
        // An inner brace, or a log line: the object begins further up.
      }
      if (begin === 0) break;
    }
    if (end === 0) break;
  }
  return undefined;
}

/** Nothing, if the HSMs did not answer. */
function readReport(said: Record<string, string>): HsmReport | undefined {
  const users = lastJson(said.users ?? '')?.data as { users?: HsmUser[] } | undefined;
  const hsms = lastJson(said.hsms ?? '')?.data as { hsms?: { 'serial-number'?: string }[] } | undefined;
  return users?.users && { users: users.users, serials: (hsms?.hsms ?? []).map(hsm => hsm['serial-number'] ?? '?'), said };
}
