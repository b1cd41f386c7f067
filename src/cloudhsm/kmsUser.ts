import { ProvisioningError } from '../errors';
import type { Run } from '../run/run';
import { deleteParameter, describeParameter, parameterName, putParameter } from '../ssm/parameters';
import { digestOf, newPassword } from '../ssm/passwords';
import { count, sentence } from '../words';
import { actAsAdmin } from './adminPassword';
import { requireCluster } from './find';
import type { AdminAction } from './script';
import { answersIn, type HsmReport, type HsmUser, reportOfAllHsms, runOnHsms, usersAtRest } from './users';

/** As which KMS logs in; the name is fixed [KDG:create-keystore]. */
const kmsUser = (report: HsmReport): HsmUser | undefined => report.users.find(user => user.username === 'kmsuser');

/**
 * The crypto user `kmsuser` on every HSM, with the password that is in Parameter Store until KMS has replaced it.
 * HSMs must not be joining meanwhile: a joining one is a copy of the users that there were when it began to join [RadiumGu].
 */
export async function ensureKmsUser(run: Run, report: HsmReport): Promise<HsmReport> {
  const first = await reportOfAllHsms(run, report);
  const seen = isWhole(first) ? first : await atRest(run, first);
  if (kmsUser(seen) === undefined) return changed(run, seen, ['create-kmsuser'], 'kmsuser created');
  if (!await isOfTheseHsms(run)) return renewKmsUser(run, seen);
  if (!isWhole(seen)) return repairCoverage(run, seen);
  run.log.found('kmsuser on every HSM');
  return seen;
}

/** A password that is kept from before the cluster is none of its kmsuser's, whose own came with a backup. */
async function isOfTheseHsms(run: Run): Promise<boolean> {
  const kept = await describeParameter(run, 'kmsuser-password');
  if (kept === undefined) return false;
  const { CreateTimestamp } = await requireCluster(run);
  return Date.parse(kept.written) >= (CreateTimestamp?.getTime() ?? 0);
}

const isWhole = (report: HsmReport): boolean => kmsUser(report)?.['cluster-coverage'] === 'full';

/** Once no script of a run that died can give kmsuser an older password any more. */
const atRest = async (run: Run, seen: HsmReport): Promise<HsmReport> =>
  reportOfAllHsms(run, await usersAtRest(run, 'kmsuser-password', seen));

/** Gives kmsuser a new password, which also unlocks it; KMS must not be logged in as it [KDG23:fix-keystore]. */
export async function renewKmsUser(run: Run, report?: HsmReport): Promise<HsmReport> {
  const seen = await atRest(run, await reportOfAllHsms(run, report));
  if (kmsUser(seen) === undefined) return changed(run, seen, ['create-kmsuser'], 'kmsuser created');
  return changed(run, seen, ['change-kmsuser-password'], 'kmsuser has a new password');
}

/**
 * kmsuser is missing on an HSM: created once more it comes to be there [RadiumGu], and one password is given to all; if that does not do,
 * it is made anew [docs:troubleshoot-sdk5-inconsistent-value].
 */
async function repairCoverage(run: Run, seen: HsmReport): Promise<HsmReport> {
  run.log.warn('kmsuser is not on every HSM; it is created again.');
  const actions: AdminAction[] = ['create-kmsuser', 'change-kmsuser-password'];
  const report = await withNewPassword(run, seen, actions);
  const isFixed = isWhole(report) && accepted(report, actions);
  run.record.observed.reading('kmsuser-coverage', isFixed ? 'fixed' : 'not fixed');
  if (isFixed) return report;
  return changed(run, report, ['delete-kmsuser', 'create-kmsuser'], 'kmsuser made anew');
}

/**
 * Whether kmsuser owns a key of this label, by one login with the password that is kept for KMS; KMS must not be logged in on these HSMs.
 * @returns nothing where the answer is not clear
 */
export async function ownsKey(run: Run, label: string): Promise<boolean | undefined> {
  const kept = await describeParameter(run, 'kmsuser-password');
  if (kept === undefined || !/^[\w:/-]+$/.test(label)) return undefined;
  const kmsUserPassword = { name: parameterName(run, 'kmsuser-password'), version: kept.version };
  const { said } = await runOnHsms(run, ['find-key'], { kmsUser: kmsUserPassword }, label);
  const found = answersIn(said.keys ?? '').filter(({ error_code: code }) => code === 0)
    .map(({ data }) => (data as { total_key_count?: unknown } | undefined)?.total_key_count).find(total => typeof total === 'number');
  return found === undefined ? undefined : found > 0;
}

const changed = async (run: Run, seen: HsmReport, actions: readonly AdminAction[], what: string): Promise<HsmReport> =>
  withNewPassword(run, seen, actions, report => tell(run, report, actions, what, seen.serials.length));

/**
 * What was asked for, with a new password, kept before it is used; never with one that is found, which others may have written. If the HSMs
 * have not clearly taken it, nobody is to take it for kmsuser's.
 */
async function withNewPassword(
  run: Run, seen: HsmReport, actions: readonly AdminAction[], judge: (report: HsmReport) => void = () => undefined,
): Promise<HsmReport> {
  const password = newPassword(run);
  const version = await putParameter(run, 'kmsuser-password', password);
  try {
    const report = await actAsAdmin(run, actions, seen, {
      name: parameterName(run, 'kmsuser-password'), version, sha256: digestOf(password),
    });
    judge(report);
    return report;
  } catch (error) {
    await deleteParameter(run, 'kmsuser-password').catch((failure: Error) => {
      run.log.warn(sentence('The password of kmsuser could not be deleted', failure.message));
    });
    throw error;
  }
}

/** @throws ProvisioningError unless the HSMs have taken each action, and kmsuser is now on every one of them as it should be */
function tell(run: Run, report: HsmReport, actions: readonly AdminAction[], what: string, hsms: number): void {
  const user = kmsUser(report);
  const right = user?.role === 'crypto-user' && user['cluster-coverage'] === 'full' && report.serials.length >= hsms;
  if (!right || !accepted(report, actions)) {
    const coverage = `coverage ${user?.['cluster-coverage']} on ${report.serials.length} of ${count(hsms, 'HSM')}`;
    const state = user === undefined ? 'not there' : `${user.role}, ${coverage},`;
    throw new ProvisioningError(`kmsuser is ${state} after "${actions.join(', ')}"${right ? ', which the HSMs have not taken' : ''}.`, {
      cause: new Error(refusals(report)),
      remedy: 'Run again: kmsuser gets another new password then. If cloudhsm-cli says the same, a person has to fix it (docs/runbook.md).',
    });
  }
  run.log.made(`${what}, on ${count(report.serials.length, 'HSM')}`);
}

/**
 * Users as they are do not show whether a password was changed; the answer to the command does [docs:cloudhsm_cli-user-change-password].
 */
function accepted({ said }: HsmReport, actions: readonly AdminAction[]): boolean {
  return answersIn(said.admin ?? '').filter(({ error_code: code, data }) =>
    code === 0 && (data as { username?: string } | undefined)?.username === 'kmsuser').length === actions.length;
}

/** What cloudhsm-cli said to what it did not do. */
function refusals({ said }: HsmReport): string {
  const refused = answersIn(said.admin ?? '').filter(({ error_code: code }) => code !== 0).map(({ data }) => String(data));
  return (refused.join('; ') || (said.admin ?? '').trim()).slice(-500);
}
