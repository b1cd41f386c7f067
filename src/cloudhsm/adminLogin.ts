import { durations } from '../aws/durations';
import { waitFor } from '../aws/wait';
import { ConfigurationError, ProvisioningError } from '../errors';
import type { Run } from '../run/run';
import { describeParameter, type ParameterName, parameterName, putParameter, type StoredParameter } from '../ssm/parameters';
import { count } from '../words';
import { type AdminRecord, readAdminRecord, thisOccasion, writeAdminRecord } from './adminRecord';
import { requireCluster } from './find';
import type { AdminAction, PasswordParameter, Passwords } from './script';
import { answersIn, type HsmReport, ScriptFailure, runOnHsms } from './users';

type Logins = Omit<AdminRecord, 'format'>;

/** Wrong logins that lock a user [docs:cloudhsm_cli-login]; the only admin is lost then. */
const lockout = 5;

/** Failed logins after which a person has to say that another one be tried. */
export const patience = 2;

/** What may have failed: of a record that is lost, or is not ours, as much as stops us. */
export const failedBy = (record: Logins | undefined): number => record?.failed ?? patience;

/**
 * Somebody may have changed the password since the one that is kept has opened the HSMs: where one more wrong login may be the last,
 * it has to have opened them after those that failed.
 */
export const isLastChance = ({ failed, opened, tried }: AdminRecord): boolean => failed >= lockout - 1 && !(opened!.at > (tried?.at ?? ''));

/** @throws ConfigurationError if no further login may be tried by itself */
export function allowTry(run: Run, record: AdminRecord | undefined): void {
  const failed = failedBy(record);
  if (failed < patience) return;
  if (!run.inputs.tryAdminPassword || failed >= lockout - 1) {
    const end = failed >= lockout - 1 ? 'the next wrong one may lock the only admin for good. None was tried' : 'no other one was tried';
    throw new ConfigurationError(`admin-password: ${whyNot(run, record)}; ${end}.`, { remedy: howTo(run, record) });
  }
}

export function whyNot(run: Run, record: AdminRecord | undefined): string {
  const name = parameterName(run, 'admin-password-record');
  return record === undefined
    ? `nothing is recorded of the logins as admin (${name})`
    : `${record.failed} logins as admin have failed, or nobody knows how they ended, as recorded in ${name}`;
}

/** Logins of others are not in the record. */
const left = (record: Logins | undefined): string => (record === undefined
  ? 'nobody can say how many of the five are left, or whether any is'
  : `at most ${Math.max(0, lockout - record.failed)} of the five that lock admin may be left`);

export function howTo(run: Run, record: Logins | undefined): string {
  const which = failedBy(record) >= lockout - 1
    ? 'If you are sure of the password, and that some of these logins never reached the HSMs, delete '
      + `${parameterName(run, 'admin-password-record')} and run`
    : 'When you are sure of the password, run';
  return `Five wrong logins lock the only admin for good, and no source says what resets the count: ${left(record)}. `
    + `${which} once with try-admin-password: true, which tries one.`;
}

/** A login, and what is done by it. */
export interface Login {
  readonly actions: readonly AdminAction[];
  readonly passwords?: Omit<Passwords, 'admin'>;
  readonly seen: HsmReport | undefined;
  /** Throws if it must not be tried. */
  readonly allow: (record: AdminRecord | undefined) => void;
}

/** What came of a login. */
export interface LoginResult {
  readonly report: HsmReport;
  /** Only a clear yes is one: the answer to the login itself [docs:cloudhsm_cli-login]. */
  readonly answer: 'opened' | 'refused' | 'unclear';
  /** Records that the HSMs were opened, by the version that is kept. */
  readonly opened: (kept: StoredParameter) => Promise<void>;
  /** Records that they were opened by what is not their password any more. */
  readonly replaced: () => Promise<void>;
  /** What is said where they were not opened. */
  readonly trouble: () => Error;
}

/** A password that is kept; of one that we have made, what its value is. */
export type Tried = Pick<StoredParameter, 'name' | 'version'> & Pick<PasswordParameter, 'sha256' | 'skip'>;

/** One login that has to open the HSMs. */
export async function logIn(
  run: Run, login: Login, password: Tried,
): Promise<LoginResult> {
  const result = await tryLogin(run, login, password);
  if (result.answer !== 'opened') throw result.trouble();
  return result;
}

/**
 * One login. It counts as failed before it is tried, so that it counts whatever becomes of this run, and until its success is recorded.
 * The record is read right before it is written, each time: another run may have written it while this one waited for its worker.
 */
export async function tryLogin(
  run: Run, { actions, passwords: others, seen, allow }: Login, { name, ...tries }: Tried,
): Promise<LoginResult> {
  refuseLocked(seen ?? await runOnHsms(run));
  const { ClusterId, SourceBackupId } = await requireCluster(run);
  const earlier = await readAdminRecord(run);
  allow(earlier);
  if (run.inputs.tryAdminPassword && failedBy(earlier) >= patience) {
    run.log.warn(`try-admin-password: one login as admin is tried, although ${whyNot(run, earlier)}; ${left(earlier)}.`);
  }
  const before: Logins = {
    failed: patience, ...earlier, opened: earlier?.cluster === ClusterId
      ? earlier.opened
      : undefined, cluster: ClusterId,
  };
  const counted = { ...before, failed: before.failed + 1, tried: { ...thisOccasion(run), kept: name === 'admin-password' } };
  await writeAdminRecord(run, counted);
  const takeBack = async (change: Partial<Logins>) => {
    const now = await readAdminRecord(run) ?? counted;
    await writeAdminRecord(run, { ...now, failed: Math.max(before.failed, now.failed - 1), tried: before.tried, ...change });
  };
  const passwords = { admin: { name: parameterName(run, name), ...tries }, ...others };
  const report = await runOnHsms(run, ['login', ...actions], passwords).catch(async (error: unknown) => {
    if (isUntried(error)) await takeBack({});
    throw error;
  });
  const tried = before.tried && { ...before.tried, kept: false };
  return {
    report,
    answer: answerOf(report),
    opened: async kept => takeBack({
      tried, opened: { ...thisOccasion(run), hsms: report.serials.length, version: kept.version, written: kept.written },
    }),
    replaced: async () => takeBack({ tried, opened: undefined }),
    trouble: () => notOpened(run, name, report, counted, SourceBackupId),
  };
}

/** Whether it is certain that no password was tried: the script ended before, or AWS has refused to pass it on. */
export function isUntried(error: unknown): boolean {
  if (error instanceof ScriptFailure) return error.beforeLogin;
  const { operation = '', $metadata } = error as { operation?: string; $metadata?: { httpStatusCode?: number } };
  const status = $metadata?.httpStatusCode ?? 0;
  return ['ssm:SendCommand', 'lambda:Invoke'].includes(operation) && status >= 400 && status < 500;
}

/** A user that is locked is turned away with the right password too [docs:cloudhsm_cli-login]; `user list` tells without a login. */
export function refuseLocked({ users }: HsmReport): void {
  const admin = users.find(({ username }) => username === 'admin');
  if (admin === undefined || admin.locked === 'false') return;
  const where = admin.locked === 'true' ? '' : ' on some HSMs';
  throw new ProvisioningError(`HSM user admin is locked${where}: no password opens the HSMs. None was tried.`, {
    remedy: 'Another admin of yours unlocks it, with cloudhsm-cli user change-password. Without one it stays so (docs/runbook.md).',
  });
}

function answerOf({ said }: HsmReport): LoginResult['answer'] {
  const answers = answersIn(said.admin ?? '');
  const isOpened = answers.some(({ error_code: code, data }) => {
    const { username, role } = (data ?? {}) as { username?: string; role?: string };
    return code === 0 && username === 'admin' && role === 'admin';
  });
  if (isOpened) return 'opened';
  return (answers[0]?.error_code ?? 0) === 0 ? 'unclear' : 'refused';
}

function notOpened(run: Run, name: ParameterName, { said }: HsmReport, counted: Logins, source: string | undefined): Error {
  const [first] = answersIn(said.admin ?? '');
  const cause = new Error(String(first?.data ?? said.admin ?? 'cloudhsm-cli said nothing').trim().slice(0, 500));
  const more = counted.failed < patience ? `The next run tries one more; ${left(counted)}.` : howTo(run, counted);
  // A backup has the users as they were.
  const earlier = source === undefined ? '' : `The cluster was restored from ${source}, of a time when admin may have had another one: `
    + 'Parameter Store keeps earlier versions (aws ssm get-parameter-history '
    + `--name ${parameterName(run, 'admin-password')} --with-decryption). `;
  if (name !== 'admin-password-candidate') {
    return new ProvisioningError(`The password in ${parameterName(run, name)} did not open the HSMs, or there was no clear answer.`, {
      cause, remedy: `${earlier}If you know another one, give it as admin-password to the phase activate (docs/runbook.md). ${more}`,
    });
  }
  return new ConfigurationError('admin-password: expected the password of the HSMs\' admin (got another, or no clear answer)', {
    cause, remedy: `It is kept nowhere, and ${parameterName(run, 'admin-password')} is as it was. ${more}`,
  });
}

export const hsmsOf = ({ serials }: HsmReport): string => count(serials.length, 'HSM');

/** Kept, and shown by SSM as it is recorded. */
export async function promote(run: Run, given: string): Promise<StoredParameter> {
  const version = await putParameter(run, 'admin-password', given);
  const kept = await waitFor(run, {
    what: `version ${version} of ${parameterName(run, 'admin-password')} to be shown`,
    duration: durations.parameter,
    look: async () => describeParameter(run, 'admin-password'),
    until: shown => shown?.version === version,
    show: shown => `version ${shown?.version}`,
    alwaysWait: true,
  });
  return kept!;
}
