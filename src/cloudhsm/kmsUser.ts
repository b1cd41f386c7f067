import { ProvisioningError } from '../errors';
import type { Run } from '../run';
import { getParameter, putParameter } from '../ssm/parameters';
import { newPassword } from '../ssm/passwords';
import { type HsmReport, type HsmUser, visitHsms } from './users';

/** As which KMS logs in; the name is fixed [KDG-cur]. */
const kmsUser = (report: HsmReport): HsmUser | undefined => report.users.find(user => user.username === 'kmsuser');

/**
 * The crypto user `kmsuser` on every HSM, with the password that is in Parameter Store until KMS has replaced it.
 * HSMs must not be joining meanwhile: a joining one is a copy of the users that there were when it began to join [peers 4.1].
 */
export async function ensureKmsUser(run: Run, seen: HsmReport): Promise<HsmReport> {
  const user = kmsUser(seen);
  if (user === undefined) {
    await ensurePassword(run);
    return told(run, await visitHsms(run, ['create-kmsuser']), 'kmsuser created', 'create-kmsuser');
  }
  if (await getParameter(run, 'kmsuser-password') === undefined) return renewKmsUser(run);
  if (user['cluster-coverage'] !== 'full') return repairCoverage(run);
  run.log.found('kmsuser on every HSM');
  return seen;
}

/** Gives kmsuser a new password, which also unlocks it; KMS must not be logged in as it [KDG23:fix-keystore]. */
export async function renewKmsUser(run: Run): Promise<HsmReport> {
  await putParameter(run, 'kmsuser-password', newPassword(run));
  const report = await visitHsms(run, ['change-kmsuser-password']);
  return kmsUser(report) === undefined ? ensureKmsUser(run, report) : told(run, report, 'kmsuser has a new password', 'change-kmsuser-password');
}

/**
 * kmsuser is missing on an HSM: created once more it comes to be there [RadiumGu]; if it does not, it is made anew
 * [docs troubleshooting].
 */
async function repairCoverage(run: Run): Promise<HsmReport> {
  run.log.warn('kmsuser is not on every HSM; it is created again.');
  const report = await visitHsms(run, ['create-kmsuser']);
  if (kmsUser(report)?.['cluster-coverage'] === 'full') return report;
  return told(run, await visitHsms(run, ['delete-kmsuser', 'create-kmsuser']), 'kmsuser made anew', 'create-kmsuser');
}

function told(run: Run, report: HsmReport, what: string, action: string): HsmReport {
  const user = kmsUser(report);
  if (user?.role !== 'crypto-user' || user['cluster-coverage'] !== 'full') {
    throw new ProvisioningError(`kmsuser is ${user === undefined ? 'not there' : `${user.role}, coverage ${user['cluster-coverage']}`} after "${action}".`, {
      cause: new Error((report.said[action] ?? '').trim().slice(-500)),
      remedy: 'Is admin\'s password in Parameter Store still the one of the HSMs? After five wrong ones admin is locked (docs/runbook.md).',
    });
  }
  run.log.made(`${what}, on ${report.serials.length} HSM${report.serials.length === 1 ? '' : 's'}`);
  return report;
}

/** Written before it is used, so that a crash in between loses nothing. */
async function ensurePassword(run: Run): Promise<void> {
  if (await getParameter(run, 'kmsuser-password') === undefined) await putParameter(run, 'kmsuser-password', newPassword(run));
}
