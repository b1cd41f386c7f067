import * as v from 'valibot';
import { durations } from '../aws/durations';
import { limitOf, pause, waitFor } from '../aws/wait';
import { ProvisioningError } from '../errors';
import { isCliCommand } from '../run/observations';
import type { Run } from '../run/run';
import type { HsmNetwork, Worker } from '../run/worker';
import { describeParameter, type ParameterName, parameterName } from '../ssm/parameters';
import { activeHsms, type Cluster } from './client';
import { requireCluster } from './find';
import { cliPackages } from './packages';
import { readResult, type ScriptResult } from './result';
import { buildScript, endsBeforeLogin, type Passwords, type ScriptAction } from './script';
import { noneActive } from './trouble';
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

/**
 * One sitting with the HSMs: a worker goes there, acts, and reports users and HSMs as they are then.
 * @param passwords those that the actions need
 * @param keyLabel what `find-key` looks for
 */
export async function runOnHsms(
  run: Run, actions: readonly ScriptAction[] = [], passwords: Passwords = {}, keyLabel?: string,
): Promise<HsmReport> {
  const cluster = await clusterWithHsm(run);
  const caCertificate = await trustAnchor(run, cluster);
  const worker = await run.acquireWorker(networkOf(cluster));
  if (actions.length > 0) await run.lease.check();
  const script = (todo: readonly ScriptAction[]) => buildScript({
    region: run.inputs.awsRegion,
    packages: cliPackages(run.inputs.cliVersion, run.inputs.cliSha256),
    caCertificate,
    clusterId: cluster.ClusterId,
    hsmAddresses: activeHsms(cluster).flatMap(hsm => hsm.EniIp ?? []),
    passwords,
    keyLabel,
    actions: todo,
  });
  const until = run.clock.now() + limitOf(run, durations.answerOfHsms) * 60_000;
  let tried = run.clock.now();
  let said = await work(run, worker, script(actions), actions.includes('login') || actions.includes('find-key'));
  for (;;) {
    const report = readReport(said);
    if (report !== undefined) {
      recordUsers(run, report);
      return report;
    }
    const answer = String(lastJson(said.users ?? '')?.data ?? said.users ?? '').trim().slice(0, 500);
    if (tried >= until) {
      throw new ProvisioningError('cloudhsm-cli could not list the users of the HSMs.', {
        cause: new Error(answer),
        remedy: 'The worker must reach the HSMs on TCP 2223-2225 and have the certificate of the CA that signed the cluster\'s '
          + '(docs/workers.md).',
      });
    }
    run.log.waiting(`for the HSMs to answer: ${answer}`);
    await pause(run);
    tried = run.clock.now();
    // To look, that is: what was done is done, and a login would count once more.
    const again = work(run, worker, script([]));
    said = { ...said, ...await (actions.length === 0 ? again : again.catch((error: unknown) => { throw notSeenAgain(error); })) };
  }
}

async function clusterWithHsm(run: Run): Promise<Cluster> {
  const cluster = await requireCluster(run);
  if (activeHsms(cluster).length > 0) return cluster;
  const { what, remedy } = noneActive(cluster);
  throw new ProvisioningError(what, { remedy });
}

/**
 * The users as they are once no script of a run that died can change them any more: it would set the password that it was sent with,
 * beside the one that is kept then.
 * @param password what such a script may have been sent with; where none is kept, there is no such script
 */
export async function usersAtRest(run: Run, password: ParameterName, seen: HsmReport): Promise<HsmReport> {
  const kept = await describeParameter(run, password);
  if (kept === undefined) return seen;
  run.log.found(`${parameterName(run, password)}, written on ${kept.written} by ${kept.by}: not taken for ours`);
  const worker = await run.acquireWorker(networkOf(await clusterWithHsm(run)));
  await worker.settle(Date.parse(kept.written));
  return runOnHsms(run);
}

/** Where a worker finds the HSMs. */
export function networkOf(cluster: Cluster): HsmNetwork {
  const active = activeHsms(cluster);
  const withHsm = new Set(active.map(({ SubnetId }) => SubnetId));
  return {
    vpcId: cluster.VpcId!,
    securityGroupId: cluster.SecurityGroup!,
    subnets: Object.entries(cluster.SubnetMapping).sort(([, a], [, b]) => Number(withHsm.has(b)) - Number(withHsm.has(a))),
    addresses: active.flatMap(({ EniIp }) => EniIp ?? []),
  };
}

/** What the script that looks again fails at says nothing of the one that acted: that was tried. */
const notSeenAgain = (cause: unknown): ProvisioningError =>
  new ProvisioningError('A worker has acted on the HSMs, which then could not be looked at.', {
    cause, remedy: 'Run again: it looks first at what came of it.',
  });

function recordUsers(run: Run, { users, serials }: HsmReport): void {
  run.record.addEvidence('users', {
    seenAt: new Date(run.clock.now()).toISOString(),
    users: users.map(({
      username, role, locked, 'cluster-coverage': coverage,
    }) => ({ username, role, locked, 'cluster-coverage': coverage })),
    hsmSerials: serials,
  });
}

/**
 * The users as all HSMs have them that are ACTIVE. What the CLI calls full is so on the HSMs that answered [RadiumGu], and one that
 * has just joined may not yet: nothing is to be concluded, or made, before it does.
 * @param seen a report that will do if all have answered in it
 */
export async function reportOfAllHsms(run: Run, seen?: HsmReport): Promise<HsmReport> {
  let earlier = seen;
  const { report } = await waitFor(run, {
    what: 'every ACTIVE HSM to answer',
    duration: durations.hsmAnswer,
    look: async () => {
      const latest = earlier ?? await runOnHsms(run);
      earlier = undefined;
      return { report: latest, active: activeHsms(await requireCluster(run)).length };
    },
    until: ({ report: { serials }, active }) => serials.length >= active,
    show: ({ report: { serials }, active }) => `${serials.length} of ${active}`,
    alwaysWait: true,
    remedy: 'An HSM that has just joined may take longer: run again then. If it is the same one each time, the '
      + 'worker has no way to it (TCP 2223-2225), or it is out of order: the phase verify tells how the HSMs are.',
  });
  return report;
}

/** The script on the worker did not come to its end. */
export class ScriptFailure extends ProvisioningError {
  /** Whether it is certain that no password was tried. */
  readonly beforeLogin: boolean;

  constructor(message: string, options: { readonly step: string | undefined; readonly remedy?: string; readonly cause: Error }) {
    super(message, options);
    this.beforeLogin = options.step !== undefined && endsBeforeLogin(options.step);
  }
}

/** What cloudhsm-cli said, by action. */
async function work(run: Run, worker: Worker, script: string, once = false): Promise<Readonly<Record<string, string>>> {
  const { exitCode, stdout, stderr } = await worker.execute(script, once);
  const { said, exitCodes, failed, fault } = readResult(stdout);
  if (said === undefined) {
    throw new ScriptFailure(`The script on ${worker.description} failed${failed ? ` at "${failed}"` : ''} (exit code ${exitCode}).`, {
      step: failed,
      cause: new Error(fault === undefined
        ? stderr.trim().split('\n').slice(-5).join('\n') || 'it printed nothing'
        : faults[fault].what),
      remedy: fault === undefined ? remedyFor(failed, stderr) : faults[fault].remedy,
    });
  }
  observe(run, said, exitCodes);
  return said;
}

/** How exit codes go with the JSON, which nobody documents [cfn cloudhsm.yml; ws activate_cluster.sh: they differ]. */
function observe(
  { record: { observed } }: Run, said: Readonly<Record<string, string>>, exitCodes: Readonly<Record<string, number>> = {},
): void {
  for (const [command, text] of Object.entries(said)) {
    const exitCode = exitCodes[command];
    if (exitCode === undefined || !isCliCommand(command)) continue;
    const errorCodes = answersIn(text).map(({ error_code: code }) => code);
    observed.cli.push({ command, exitCode, errorCodes });
    if (errorCodes.some(code => code !== 0)) observed.reading('cli-exit-code', exitCode === 0 ? '0' : 'other');
  }
}

const faults: Readonly<Record<NonNullable<ScriptResult['fault']>, { readonly what: string; readonly remedy: string }>> = {
  // [botocore GetCommandInvocation StandardOutputContent]
  cut: {
    what: 'the end of what it printed is missing',
    remedy: 'SSM keeps 24000 characters of it, too few for the list of so many users of the HSMs: take a worker that goes without '
      + 'SSM, a function or the runner (docs/workers.md).',
  },
  unreadable: {
    what: 'what it printed in the end is not what the script prints',
    remedy: 'Something on the worker has changed it: gzip, base64 or bash there are others than the script needs, or somebody has the '
      + 'worker. Look at it, or take another one (docs/workers.md), before you run again.',
  },
};

function remedyFor(step: string | undefined, stderr: string): string | undefined {
  // [botocore GetParameter]
  if (step === 'secrets' && stderr.includes('ParameterNotFound')) {
    return 'The parameter is not there. If it is admin\'s, give the password as admin-password to the phase activate; then run this again.';
  }
  if (step === 'secrets' && stderr.includes('ParameterVersionNotFound')) {
    return 'Somebody has deleted the parameter since this run wrote it (CloudTrail, DeleteParameter, says who), or Parameter Store does '
      + 'not show it yet. Nothing was tried: run again.';
  }
  if (step === 'secrets' && stderr.includes('is not what this run has written')) {
    return 'Somebody else has put it there: CloudTrail (DeleteParameter, PutParameter) says who. No password was tried: run again.';
  }
  if (step === 'secrets' && stderr.includes('is no password')) {
    return 'What is in the parameter did not come from this action: CloudTrail (PutParameter) says whose it is. No password was tried. '
      + 'If it is admin\'s, give the right one as admin-password to the phase activate; then run again.';
  }
  return remedies[step ?? ''];
}

/** Where a script fails, and what the reader can do about it. */
const remedies: Readonly<Record<string, string>> = {
  requirements: 'Install it on the worker and run again; Ubuntu\'s images come without the AWS CLI: sudo snap install aws-cli --classic.',
  install: 'The worker must reach the package source (NAT, or an S3 gateway endpoint in us-east-1), and the package must have the '
    + 'expected SHA-256 (cli-version, cli-sha256; AWS disables the links of old versions).',
  lock: 'Another program on the worker has been installing packages for five minutes; the message says which. Run again when it is done: '
    + 'a worker that was made for the run is another one then.',
  configure: 'configure-cli must be able to write its configuration; one that names several clusters it refuses.',
  secrets: 'The worker\'s role must be allowed ssm:GetParameter on the parameters of this safe storage, and reach SSM.',
};

/** An answer of cloudhsm-cli. */
export interface CliAnswer {
  readonly error_code: number;
  readonly data?: unknown;
}

/** What matters of JSON: its texts, with whether they end in their line; braces; and a backslash, of which there is none outside texts. */
const signs = /"[^"\\\r\n]*(?:\\.[^"\\\r\n]*)*("?)|[{}\\]/g;

/**
 * All answers in a text, in order. cloudhsm-cli's exit codes are not documented, and log lines may come before its JSON [cfn]. The worker
 * decides what there is to read, so it is read once: what no answer can begin with is never tried again from its next brace.
 */
export function answersIn(text: string): CliAnswer[] {
  const answers: { begin: number; end: number }[] = [];
  const open: { readonly begin: number; hasCode: boolean }[] = [];
  const token = new RegExp(signs);
  for (;;) {
    if (open.length === 0) token.lastIndex = text.indexOf('{', token.lastIndex);
    const next = token.lastIndex < 0 ? null : token.exec(text);
    if (next === null) break;
    const [sign, endOfText] = next;
    if (sign === '{') {
      open.push({ begin: next.index, hasCode: false });
    } else if (sign === '}') {
      const { begin, hasCode } = open.pop()!;
      if (!hasCode) continue;
      while (answers.length > 0 && answers.at(-1)!.begin > begin) answers.pop(); // those within it
      answers.push({ begin, end: token.lastIndex });
    } else if (endOfText !== '"') { // no JSON: an answer may begin right behind
      open.length = 0;
      token.lastIndex = next.index + 1;
    } else if (sign === '"error_code"') {
      open.at(-1)!.hasCode = true;
    }
  }
  return answers.flatMap(({ begin, end }) => parseAnswer(text.slice(begin, end)) ?? []);
}

function parseAnswer(text: string): CliAnswer | undefined {
  try {
    const parsed = JSON.parse(text) as Partial<CliAnswer>;
    return parsed.error_code === undefined ? undefined : parsed as CliAnswer;
  } catch {
    // A log line in braces.
    return undefined;
  }
}

const lastJson = (text: string): CliAnswer | undefined => answersIn(text).at(-1);

/** What nothing is concluded without. */
const userList = v.object({ users: v.array(v.looseObject({ username: v.string(), role: v.string() })) });
const hsmList = v.object({ hsms: v.array(v.object({ 'serial-number': v.optional(v.string(), '?') })) });

/** Nothing, if the HSMs did not answer, or with something else than lists. */
function readReport(said: Readonly<Record<string, string>>): HsmReport | undefined {
  const [users, hsms] = [v.safeParse(userList, lastJson(said.users ?? '')?.data), v.safeParse(hsmList, lastJson(said.hsms ?? '')?.data)];
  if (!users.success) return undefined;
  const serials = hsms.success ? hsms.output.hsms.map(hsm => hsm['serial-number']) : [];
  return { users: users.output.users as unknown as HsmUser[], serials, said };
}
