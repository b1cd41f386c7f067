import { ProvisioningError } from '../errors';
import type { Run } from '../run/run';
import { deleteParameter, describeParameter, getParameter, parameterName, putParameter, type StoredParameter } from '../ssm/parameters';
import { digestOf, isMade, newPassword } from '../ssm/passwords';
import {
  allowTry, failedBy, hsmsOf, isUntried, type LoginResult, logIn, patience, promote, refuseLocked, type Tried, tryLogin,
} from './adminLogin';
import { passwordGone } from './adminPassword';
import { hasOpened, readAdminRecord } from './adminRecord';
import { requireCluster } from './find';
import { waitForPresentHsms } from './hsms';
import { answersIn, type HsmReport, reportOfAllHsms, runOnHsms, usersAtRest } from './users';

/**
 * Gives admin a new password. It is kept beside the one in use before the HSMs get it, and takes its place once a login has shown that it
 * opens them; until then the old one stays. The bound on logins has to leave room for both.
 */
export async function rotateAdminPassword(run: Run, seen?: HsmReport): Promise<void> {
  const kept = await describeParameter(run, 'admin-password');
  if (kept === undefined) throw passwordGone(run);
  const record = await readAdminRecord(run);
  const isKnown = hasOpened(record, kept, (await requireCluster(run)).ClusterId ?? '');
  if (!isKnown || failedBy(record) > patience) allowTry(run, record);
  // One that joins is a copy of admin as it was [RadiumGu], and one that does not answer keeps it.
  await waitForPresentHsms(run);
  // A worker is there before the new one is kept: a run that dies until then leaves nothing behind.
  const before = await reportOfAllHsms(run, seen);
  refuseLocked(before);
  const password = newPassword(run);
  const next = await keepNext(run, password);
  await change(run, kept, next, before);
  const result = await prove(run, password, next);
  await take(run, password, result);
  run.log.made(`admin has a new password, which opened ${hsmsOf(result.report)}; it is version `
    + `${(await describeParameter(run, 'admin-password'))?.version} of ${parameterName(run, 'admin-password')}`);
  run.log.warn(`Backups of before hold the password of before: version ${kept.version} of ${parameterName(run, 'admin-password')}, which `
    + 'Parameter Store keeps among its last 100. Whoever restores such a backup needs it (docs/runbook.md).');
}

const keepNext = async (run: Run, password: string): Promise<Tried> =>
  ({ name: 'admin-password-next', version: await putParameter(run, 'admin-password-next', password), sha256: digestOf(password) });

/** The HSMs have it, and nothing else may: what others have put in its place is written over, once. */
async function prove(run: Run, password: string, next: Tried): Promise<LoginResult> {
  const login = { actions: [], seen: undefined, allow: () => undefined };
  return logIn(run, login, next).catch(async (error: unknown) => {
    if (await getParameter(run, 'admin-password-next') === password) throw error;
    const again = await keepNext(run, password);
    if (!isUntried(error)) throw error;
    return logIn(run, login, again);
  });
}

/** One login with the password in use, which sets the other. Where that surely has not come to be, it is taken away again. */
async function change(run: Run, kept: StoredParameter, { name, ...shown }: Tried, seen: HsmReport): Promise<void> {
  const next = { name: parameterName(run, name), ...shown };
  const login = { actions: ['change-admin-password'], passwords: { next }, seen, allow: () => undefined } as const;
  const result = await tryLogin(run, login, kept).catch(async (error: unknown) => {
    if (isUntried(error)) await deleteParameter(run, 'admin-password-next');
    throw error;
  });
  const [, changed] = answersIn(result.report.said.admin ?? '');
  const isRefused = changed !== undefined && changed.error_code !== 0;
  if (result.answer !== 'opened') {
    if (result.answer === 'refused' && isRefused) await deleteParameter(run, 'admin-password-next');
    throw result.trouble();
  }
  await result.replaced();
  if (!isRefused) return;
  const cause = new Error(String(changed.data).slice(0, 500));
  await requireOld(run, kept, cause);
  await deleteParameter(run, 'admin-password-next');
  throw new ProvisioningError('The HSMs have not taken a new password for admin; the one of before is in use.', {
    cause, remedy: 'cloudhsm-cli says why. Nothing else was changed.',
  });
}

/**
 * HSMs are given a password one by one, and what is refused may have come to some of them ("User replicate failed on 1 of 3 connections"
 * [docs:troubleshoot-sdk5-inconsistent-value]). Before the new one goes, which nobody else has, the old one has to open all of them.
 */
async function requireOld(run: Run, kept: StoredParameter, cause?: Error): Promise<void> {
  const allow = (record: Parameters<typeof allowTry>[1]) => {
    const { version, written } = record?.opened ?? {};
    const isKnown = version === kept.version && written === kept.written;
    if (!isKnown || failedBy(record) > patience) allowTry(run, record);
  };
  const result = await tryLogin(run, { actions: [], seen: undefined, allow }, kept);
  if (result.answer === 'opened') return result.opened(kept);
  const [old, next] = (['admin-password', 'admin-password-next'] as const).map(name => parameterName(run, name));
  const { ClusterId } = await requireCluster(run);
  throw new ProvisioningError(`Neither ${old} nor ${next} is known to open all HSMs: some may have the one, some the other.`, {
    cause: cause ?? result.trouble(),
    remedy: 'Both are kept; delete neither. If it stays so while all HSMs are ACTIVE: delete all of them but one '
      + `(aws cloudhsmv2 delete-hsm --cluster-id ${ClusterId} --hsm-id …), run activate with try-admin-password: true, which finds out `
      + 'which of the two that one has, then connect, which makes the others anew from it.',
  });
}

/**
 * A change of admin's password that an earlier run has begun: one login tells whether the HSMs have the new one. If they have, it is kept;
 * if they surely have not, it is taken away.
 */
export async function finishRotation(run: Run): Promise<void> {
  const next = await describeParameter(run, 'admin-password-next');
  // In our hands before it is tried: somebody may take it away meanwhile.
  const password = next && await getParameter(run, 'admin-password-next', next.version);
  if (next === undefined || password === undefined) return;
  if (!isMade(password)) {
    await deleteParameter(run, 'admin-password-next');
    run.log.warn(`${parameterName(run, 'admin-password-next')}, written on ${next.written} by ${next.by}, held nothing that a change of `
      + 'admin\'s password writes: it is taken away, and no login was tried. CloudTrail (PutParameter) says whose it was.');
    return;
  }
  // A script of that run may still be about to set it.
  const seen = await reportOfAllHsms(run, await usersAtRest(run, 'admin-password-next', await runOnHsms(run)));
  const kept = await describeParameter(run, 'admin-password');
  const { ClusterId = '' } = await requireCluster(run);
  // It is recorded before the new one is sent.
  const isUnsent = kept !== undefined && hasOpened(await readAdminRecord(run), kept, ClusterId);
  const login = { actions: [], seen, allow: (record: Parameters<typeof allowTry>[1]) => allowTry(run, record) };
  login.allow(await readAdminRecord(run));
  const result = await tryLogin(run, login, { ...next, sha256: digestOf(password) });
  if (result.answer === 'unclear') throw result.trouble();
  if (result.answer === 'opened') {
    await take(run, password, result);
    run.log.made(`admin's new password of an earlier run, written on ${next.written} by ${next.by}, opened ${hsmsOf(result.report)}; `
      + `it is kept in ${parameterName(run, 'admin-password')}`);
    return;
  }
  if (kept === undefined) throw result.trouble();
  if (!isUnsent) await requireOld(run, kept);
  await deleteParameter(run, 'admin-password-next');
  run.log.warn(`${parameterName(run, 'admin-password-next')}, written on ${next.written} by ${next.by}, did not open the HSMs: it is taken `
    + 'away, and the password that is kept stays.');
}

async function take(run: Run, password: string, { opened }: LoginResult): Promise<void> {
  await opened(await promote(run, password));
  await deleteParameter(run, 'admin-password-next');
}
