import { durations } from '../aws/durations';
import { waitFor } from '../aws/wait';
import { ConfigurationError, ProvisioningError } from '../errors';
import type { Run } from '../run/run';
import {
  deleteParameter, describeParameter, getParameter, type ParameterName, parameterName, putParameter, type StoredParameter,
} from '../ssm/parameters';
import { newPassword } from '../ssm/passwords';
import { count, sentence } from '../words';
import { type AdminRecord, hasOpened, readAdminRecord, thisOccasion, writeAdminRecord } from './adminRecord';
import { sourceOf } from './backups';
import { requireCluster } from './find';
import type { AdminAction, PasswordParameter, Passwords } from './script';
import { answersIn, type HsmReport, ScriptFailure, runOnHsms } from './users';

type Logins = Omit<AdminRecord, 'format'>;

/** Wrong logins that lock a user [docs:cloudhsm_cli-login]; the only admin is lost then. */
const lockout = 5;

/** Failed logins after which a person has to say that another one be tried. */
const patience = 2;

/**
 * Does something as admin, with the password that is kept, by one login.
 * @param seen what the HSMs have said just before
 * @param kmsUser kmsuser's password, for actions that set it
 * @throws ConfigurationError without a login, if it must not be tried; ProvisioningError if it does not open the HSMs
 */
export async function actAsAdmin(
  run: Run, actions: readonly AdminAction[], seen?: HsmReport, kmsUser?: PasswordParameter,
): Promise<HsmReport> {
  const kept = await describeParameter(run, 'admin-password');
  if (kept === undefined) throw passwordGone(run);
  const cluster = await requireCluster(run);
  // A restored cluster has the users of the one that was backed up.
  const same = [cluster.ClusterId, await sourceOf(run, cluster)];
  const allow = (record: AdminRecord | undefined) => {
    if (!same.some(id => id !== undefined && hasOpened(record, kept, id)) || isLastChance(record!)) allowTry(run, record);
  };
  allow(await readAdminRecord(run));
  const { report, opened } = await logIn(run, { actions, kmsUser, seen, allow }, kept);
  await opened(kept);
  return report;
}

export function passwordGone(run: Run): ConfigurationError {
  const name = parameterName(run, 'admin-password');
  return new ConfigurationError(`admin-password: expected the password of the HSMs' admin, since ${name} is gone (got nothing)`, {
    remedy: 'Give the input admin-password to the phase activate: one login tries it, and it is kept there again. '
      + 'A lost password of the only admin cannot be fixed (docs/runbook.md).',
  });
}

/** The password with which the HSMs are activated. */
export interface FirstPassword {
  readonly parameter: PasswordParameter;
  /** After activation: writes it once more if others have written over it meanwhile. */
  readonly keep: () => Promise<void>;
}

/** Before activation: the given password, or a new one; never what is found, which others may have written. Its record begins. */
export async function writeFirstPassword(run: Run): Promise<FirstPassword> {
  const password = run.inputs.adminPassword ?? newPassword(run);
  const name = parameterName(run, 'admin-password');
  const version = await putParameter(run, 'admin-password', password);
  await writeAdminRecord(run, { cluster: (await requireCluster(run)).ClusterId!, failed: 0 });
  return {
    parameter: { name, version },
    keep: async () => {
      if (await getParameter(run, 'admin-password') === password) return;
      await promote(run, password);
      run.log.warn(`${name} was changed by somebody else since this run wrote it (CloudTrail, PutParameter and DeleteParameter, says who); `
        + 'the password that was set on the HSMs is written there once more.');
    },
  };
}

/**
 * After activation: a password that is given is tried by one login, which touches no other user, and kept if it opens the HSMs.
 * A wrong one is kept nowhere.
 * @returns whether a password is kept
 */
export async function checkGivenPassword(run: Run, seen?: HsmReport): Promise<boolean> {
  const { adminPassword: given } = run.inputs;
  const kept = await getParameter(run, 'admin-password');
  if (given !== undefined && given !== kept) await tryGiven(run, given, seen);
  else if (given !== undefined) await confirmKept(run, seen);
  return given !== undefined || kept !== undefined;
}

async function tryGiven(run: Run, given: string, seen?: HsmReport): Promise<void> {
  const allow = (record: AdminRecord | undefined) => allowTry(run, record);
  allow(await readAdminRecord(run));
  try {
    const version = await putParameter(run, 'admin-password-candidate', given);
    const { report, opened } = await logIn(run, { actions: [], seen, allow }, { name: 'admin-password-candidate', version });
    await opened(await promote(run, given));
    run.log.made(`admin-password: the given one opened ${hsmsOf(report)}; it is kept in ${parameterName(run, 'admin-password')}`);
  } finally {
    await deleteParameter(run, 'admin-password-candidate').catch((error: Error) => {
      const name = parameterName(run, 'admin-password-candidate');
      run.log.warn(`${sentence(`${name} could not be deleted`, error.message)} The end of the job tries again.`);
    });
  }
}

/** Kept, and shown by SSM as it is recorded. */
async function promote(run: Run, given: string): Promise<StoredParameter> {
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

/** The given one is kept already: it is tried if nobody has, and if that is safe. */
async function confirmKept(run: Run, seen?: HsmReport): Promise<void> {
  const kept = (await describeParameter(run, 'admin-password'))!;
  const { ClusterId = '' } = await requireCluster(run);
  const record = await readAdminRecord(run);
  if (hasOpened(record, kept, ClusterId)) {
    const { at, run: by } = record!.opened!;
    run.log.found(`admin-password: the one that is kept, which opened the HSMs on ${at}, as recorded by ${by}`);
  } else if (failedBy(record) >= patience && !run.inputs.tryAdminPassword) {
    run.log.warn(`admin-password is the one that is kept; whether it opens the HSMs was not tried: ${whyNot(run, record)}. `
      + `${howTo(run, record)}`);
  } else {
    run.log.checked(`admin-password: the one that is kept, which opens ${hsmsOf(await actAsAdmin(run, [], seen))}`);
  }
}

/** What may have failed: of a record that is lost, or is not ours, as much as stops us. */
const failedBy = (record: Logins | undefined): number => record?.failed ?? patience;

/**
 * Somebody may have changed the password since the one that is kept has opened the HSMs: where one more wrong login may be the last,
 * it has to have opened them after those that failed.
 */
const isLastChance = ({ failed, opened, tried }: AdminRecord): boolean => failed >= lockout - 1 && !(opened!.at > (tried?.at ?? ''));

/** @throws ConfigurationError if no further login may be tried by itself */
function allowTry(run: Run, record: AdminRecord | undefined): void {
  const failed = failedBy(record);
  if (failed < patience) return;
  if (!run.inputs.tryAdminPassword || failed >= lockout - 1) {
    const end = failed >= lockout - 1 ? 'the next wrong one may lock the only admin for good. None was tried' : 'no other one was tried';
    throw new ConfigurationError(`admin-password: ${whyNot(run, record)}; ${end}.`, { remedy: howTo(run, record) });
  }
}

function whyNot(run: Run, record: AdminRecord | undefined): string {
  const name = parameterName(run, 'admin-password-record');
  return record === undefined
    ? `nothing is recorded of the logins as admin (${name})`
    : `${record.failed} logins as admin have failed, or nobody knows how they ended, as recorded in ${name}`;
}

/** Logins of others are not in the record. */
const left = (record: Logins | undefined): string => (record === undefined
  ? 'nobody can say how many of the five are left, or whether any is'
  : `at most ${Math.max(0, lockout - record.failed)} of the five that lock admin may be left`);

function howTo(run: Run, record: Logins | undefined): string {
  const which = failedBy(record) >= lockout - 1
    ? 'If you are sure of the password, and that some of these logins never reached the HSMs, delete '
      + `${parameterName(run, 'admin-password-record')} and run`
    : 'When you are sure of the password, run';
  return `Five wrong logins lock the only admin for good, and no source says what resets the count: ${left(record)}. `
    + `${which} once with try-admin-password: true, which tries one.`;
}

/** A login, and what is done by it. */
interface Login {
  readonly actions: readonly AdminAction[];
  readonly kmsUser?: Passwords['kmsUser'];
  readonly seen: HsmReport | undefined;
  /** Throws if it must not be tried. */
  readonly allow: (record: AdminRecord | undefined) => void;
}

/**
 * One login. It counts as failed before it is tried, so that it counts whatever becomes of this run, and until its success is recorded.
 * The record is read right before it is written, each time: another run may have written it while this one waited for its worker.
 * @returns what the HSMs said, and what records that they were opened
 */
async function logIn(
  run: Run, { actions, kmsUser, seen, allow }: Login, { name, version }: Pick<StoredParameter, 'name' | 'version'>,
): Promise<{ report: HsmReport; opened: (kept: StoredParameter) => Promise<void> }> {
  refuseLocked(seen ?? await runOnHsms(run));
  const { ClusterId = '' } = await requireCluster(run);
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
  const passwords = { admin: { name: parameterName(run, name), version }, kmsUser };
  const report = await runOnHsms(run, ['login', ...actions], passwords).catch(async (error: unknown) => {
    if (isUntried(error)) await takeBack({});
    throw error;
  });
  if (!isOpened(report)) throw notOpened(run, name, report, counted);
  const tried = before.tried && { ...before.tried, kept: false };
  return {
    report,
    opened: async kept => takeBack({
      tried, opened: { ...thisOccasion(run), hsms: report.serials.length, version: kept.version, written: kept.written },
    }),
  };
}

/** Whether it is certain that no password was tried: the script ended before, or AWS has refused to pass it on. */
function isUntried(error: unknown): boolean {
  if (error instanceof ScriptFailure) return error.beforeLogin;
  const { operation = '', $metadata } = error as { operation?: string; $metadata?: { httpStatusCode?: number } };
  const status = $metadata?.httpStatusCode ?? 0;
  return ['ssm:SendCommand', 'lambda:Invoke'].includes(operation) && status >= 400 && status < 500;
}

/** A user that is locked is turned away with the right password too [docs:cloudhsm_cli-login]; `user list` tells without a login. */
function refuseLocked({ users }: HsmReport): void {
  const admin = users.find(({ username }) => username === 'admin');
  if (admin === undefined || admin.locked === 'false') return;
  const where = admin.locked === 'true' ? '' : ' on some HSMs';
  throw new ProvisioningError(`HSM user admin is locked${where}: no password opens the HSMs. None was tried.`, {
    remedy: 'Another admin of yours unlocks it, with cloudhsm-cli user change-password. Without one it stays so (docs/runbook.md).',
  });
}

/** Only a clear yes is one: the answer to the login itself [docs:cloudhsm_cli-login]. */
function isOpened({ said }: HsmReport): boolean {
  return answersIn(said.admin ?? '').some(({ error_code: code, data }) => {
    const { username, role } = (data ?? {}) as { username?: string; role?: string };
    return code === 0 && username === 'admin' && role === 'admin';
  });
}

function notOpened(run: Run, name: ParameterName, { said }: HsmReport, counted: Logins): Error {
  const [first] = answersIn(said.admin ?? '');
  const cause = new Error(String(first?.data ?? said.admin ?? 'cloudhsm-cli said nothing').trim().slice(0, 500));
  const more = counted.failed < patience ? `The next run tries one more; ${left(counted)}.` : howTo(run, counted);
  if (name === 'admin-password') {
    return new ProvisioningError(`The password in ${parameterName(run, name)} did not open the HSMs, or there was no clear answer.`, {
      cause, remedy: `If you know another one, give it as admin-password to the phase activate (docs/runbook.md). ${more}`,
    });
  }
  return new ConfigurationError('admin-password: expected the password of the HSMs\' admin (got another, or no clear answer)', {
    cause, remedy: `It is kept nowhere, and ${parameterName(run, 'admin-password')} is as it was. ${more}`,
  });
}

const hsmsOf = ({ serials }: HsmReport): string => count(serials.length, 'HSM');
