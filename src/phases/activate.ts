import { durations } from '../aws/durations';
import { limitOf, pause } from '../aws/wait';
import { checkGivenPassword, passwordGone, writeFirstPassword } from '../cloudhsm/adminPassword';
import { type Cluster, isUninitialized } from '../cloudhsm/client';
import { waitForActive, waitForInitialization } from '../cloudhsm/cluster';
import { requireCluster } from '../cloudhsm/find';
import { ensureKmsUser } from '../cloudhsm/kmsUser';
import { finishRotation, rotateAdminPassword } from '../cloudhsm/rotation';
import { findTrustAnchor } from '../cloudhsm/trustAnchor';
import { type HsmReport, runOnHsms, usersAtRest } from '../cloudhsm/users';
import { ConfigurationError, explain, ProvisioningError } from '../errors';
import { requireIdentity } from '../identity/require';
import { checkRestored } from '../identity/restored';
import { keyStoreOver } from '../kms/keyStore';
import { keepUnderKey } from '../kms/parameterKey';
import type { Phase, Run } from '../run/run';
import { forgetCandidate, parameterName } from '../ssm/parameters';
import { recordCluster } from './results';

/** The admin's password set (kept safe before it is set), the cluster active, kmsuser on its HSM. */
export const activate: Phase = async run => {
  const identity = await requireIdentity(run);
  const cluster = await initializedCluster(run);
  checkRestored(cluster, identity);
  await findTrustAnchor(run, cluster);
  // Of a run that was killed: it goes whatever becomes of this one.
  await forgetCandidate(run);
  // Once a key store is on the cluster, kmsuser is KMS's, and nobody may touch that user.
  if (keyStoreOver(identity.keyStores, cluster.ClusterId) !== undefined) {
    run.log.found(`cluster ${cluster.ClusterId} is ${cluster.State} and has a key store`);
    await finishRotation(run);
    await keepUnderKey(run);
    // A login as admin does not touch kmsuser.
    if (!await checkGivenPassword(run)) run.log.warn(explain(passwordGone(run)));
    if (run.inputs.rotateAdminPassword) await rotateAdminPassword(run);
    recordCluster(run, cluster, identity);
    return;
  }
  const before = await runOnHsms(run);
  const report = await ensureAdmin(run, before);
  const active = await waitForActive(run);
  await ensureKmsUser(run, report);
  // What the HSMs have been opened with; what others had written was not taken before that.
  await keepUnderKey(run);
  // One that was made just now is new.
  if (run.inputs.rotateAdminPassword && roleOfAdmin(before) === 'admin') await rotateAdminPassword(run);
  recordCluster(run, active, identity);
};

async function initializedCluster(run: Run): Promise<Cluster> {
  const cluster = await requireCluster(run);
  if (isUninitialized(cluster)) {
    throw new ConfigurationError(`Cluster ${cluster.ClusterId} is not initialized.`, { remedy: 'Run the phase initialize first.' });
  }
  return waitForInitialization(run);
}

/** The role of `admin` says whether activation is due [docs:activate-cluster]; its password is in Parameter Store before. */
async function ensureAdmin(run: Run, first: HsmReport): Promise<HsmReport> {
  const seen = roleOfAdmin(first) === 'admin' ? first : await usersAtRest(run, 'admin-password', first);
  if (roleOfAdmin(seen) === 'admin') {
    run.log.found('admin is activated');
    await finishRotation(run);
    if (!await checkGivenPassword(run, seen)) throw passwordGone(run);
    return seen;
  }
  const { parameter: admin, keep } = await writeFirstPassword(run);
  // Right after initialization an activation may fail for some seconds [ws: 10 tries].
  const until = run.clock.now() + limitOf(run, durations.answerOfHsms) * 60_000;
  let tried: number;
  let tries = 0;
  let said: string;
  do {
    tries++;
    tried = run.clock.now();
    const report = await runOnHsms(run, ['activate'], { admin });
    if (roleOfAdmin(report) === 'admin') {
      run.record.observed.reading('activation-tries', tries === 1 ? 'first' : 'later');
      await keep();
      run.log.made(`admin activated; its password is in ${parameterName(run, 'admin-password')}`);
      return report;
    }
    said = String(report.said.activate ?? '').trim().slice(-200);
    run.log.waiting(`to activate again: ${said}`);
    await pause(run);
  } while (tried < until);
  throw new ProvisioningError('The cluster could not be activated: admin is still "unactivated-admin".', {
    cause: new Error(said || 'cloudhsm-cli said nothing'),
    remedy: 'It was tried several times. If the next run ends like this, an instance of yours as '
      + 'worker keeps cloudhsm-cli\'s log (/opt/cloudhsm/run/cloudhsm-cli.log), which says more.',
  });
}

const roleOfAdmin = (report: HsmReport) => report.users.find(user => user.username === 'admin')?.role;
