import { ProvisioningError } from '../errors';
import type { Run } from '../run/run';
import { deleteParameter, describeParameter, getParameter, parameterName, putParameter, type StoredParameter } from '../ssm/parameters';
import { newPassword } from '../ssm/passwords';
import { allowTry, failedBy, hsmsOf, isUntried, type LoginResult, logIn, patience, promote, tryLogin } from './adminLogin';
import { passwordGone } from './adminPassword';
import { hasOpened, readAdminRecord } from './adminRecord';
import { requireCluster } from './find';
import { answersIn, type HsmReport, runOnHsms, usersAtRest } from './users';

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
  // A worker is there before the new one is kept: a run that dies until then leaves nothing behind.
  const before = seen ?? await runOnHsms(run);
  const password = newPassword(run);
  const version = await putParameter(run, 'admin-password-next', password);
  await change(run, kept, version, before);
  const result = await logIn(run, { actions: [], seen: undefined, allow: () => undefined }, { name: 'admin-password-next', version });
  await take(run, password, result);
  run.log.made(`admin has a new password, which opened ${hsmsOf(result.report)}; it is version `
    + `${(await describeParameter(run, 'admin-password'))?.version} of ${parameterName(run, 'admin-password')}`);
  run.log.warn(`Backups of before hold the password of before: version ${kept.version} of ${parameterName(run, 'admin-password')}, which `
    + 'Parameter Store keeps among its last 100. Whoever restores such a backup needs it (docs/runbook.md).');
}

/** One login with the password in use, which sets the other. Where that surely has not come to be, it is taken away again. */
async function change(run: Run, kept: StoredParameter, version: number, seen: HsmReport): Promise<void> {
  const next = { name: parameterName(run, 'admin-password-next'), version };
  const login = { actions: ['change-admin-password'], passwords: { next }, seen, allow: () => undefined } as const;
  const result = await tryLogin(run, login, kept).catch(async (error: unknown) => {
    if (isUntried(error)) await deleteParameter(run, 'admin-password-next');
    throw error;
  });
  if (result.answer === 'unclear') throw result.trouble();
  if (result.answer === 'refused') {
    await deleteParameter(run, 'admin-password-next');
    throw result.trouble();
  }
  const [, ...answers] = answersIn(result.report.said.admin ?? '');
  const [changed] = answers;
  if (changed !== undefined && changed.error_code !== 0) {
    await result.opened(kept);
    await deleteParameter(run, 'admin-password-next');
    throw new ProvisioningError('The HSMs have not taken a new password for admin; the one of before is in use.', {
      cause: new Error(String(changed.data).slice(0, 500)), remedy: 'cloudhsm-cli says why. Nothing else was changed.',
    });
  }
  await result.replaced();
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
  // A script of that run may still be about to set it.
  const seen = await usersAtRest(run, 'admin-password-next', await runOnHsms(run));
  const login = { actions: [], seen, allow: (record: Parameters<typeof allowTry>[1]) => allowTry(run, record) };
  login.allow(await readAdminRecord(run));
  const result = await tryLogin(run, login, next);
  if (result.answer === 'unclear') throw result.trouble();
  if (result.answer === 'opened') {
    await take(run, password, result);
    run.log.made(`admin's new password of an earlier run opened ${hsmsOf(result.report)}; it is kept in `
      + `${parameterName(run, 'admin-password')}`);
    return;
  }
  await deleteParameter(run, 'admin-password-next');
  const kept = await describeParameter(run, 'admin-password');
  const { ClusterId = '' } = await requireCluster(run);
  run.log.warn(`${parameterName(run, 'admin-password-next')}, written on ${next.written} by ${next.by}, did not open the HSMs: it is taken `
    + 'away, and the password that is kept stays.');
  // One wrong login a run is enough, unless it is known that the other one is right.
  if (kept === undefined || !hasOpened(await readAdminRecord(run), kept, ClusterId)) throw result.trouble();
}

async function take(run: Run, password: string, { opened }: LoginResult): Promise<void> {
  await opened(await promote(run, password));
  await deleteParameter(run, 'admin-password-next');
}
