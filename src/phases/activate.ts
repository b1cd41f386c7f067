import { type Cluster, theCluster } from '../cloudhsm/client';
import { waitForActive, waitForInitialization } from '../cloudhsm/cluster';
import { ensureKmsUser } from '../cloudhsm/kmsUser';
import { findTrustAnchor } from '../cloudhsm/trustAnchor';
import { type HsmReport, visitHsms } from '../cloudhsm/users';
import { ConfigurationError, ProvisioningError } from '../errors';
import { findKeyStore } from '../kms/keyStore';
import type { Phase, Run } from '../run';
import { getParameter, parameterName, putParameter } from '../ssm/parameters';
import { newPassword } from '../ssm/passwords';
import { recordCluster } from './results';

/** The admin's password set (kept safe before it is set), the cluster active, kmsuser on its HSM. */
export const activate: Phase = async run => {
  const cluster = await initializedCluster(run);
  await findTrustAnchor(run, cluster);
  // Once there is a key store, kmsuser is KMS's, and nobody may touch that user.
  if (await findKeyStore(run) !== undefined) {
    run.log.found(`cluster ${cluster.ClusterId} is ${cluster.State} and has a key store`);
    recordCluster(run, cluster);
    return;
  }
  const report = await ensureAdmin(run, await visitHsms(run));
  const active = await waitForActive(run);
  await ensureKmsUser(run, report);
  recordCluster(run, active);
};

async function initializedCluster(run: Run): Promise<Cluster> {
  const cluster = await waitForInitializationIfStarted(run);
  if (cluster.State === 'UNINITIALIZED') {
    throw new ConfigurationError(`Cluster ${cluster.ClusterId} is not initialized.`, { remedy: 'Run the phase initialize first.' });
  }
  return cluster;
}

async function waitForInitializationIfStarted(run: Run): Promise<Cluster> {
  const cluster = await theCluster(run);
  return cluster.State === 'INITIALIZE_IN_PROGRESS' ? waitForInitialization(run) : cluster;
}

/** The role of `admin` says whether activation is due [docs:activate-cluster]; its password is in Parameter Store before. */
async function ensureAdmin(run: Run, seen: HsmReport): Promise<HsmReport> {
  if (roleOfAdmin(seen) === 'admin') {
    await knowAdminPassword(run);
    run.log.found('admin is activated');
    return seen;
  }
  await keepAdminPassword(run);
  // Right after initialization an activation may fail for some seconds [ws retries 10 times].
  for (let attempt = 1; attempt <= 10; attempt++) {
    const report = await visitHsms(run, ['activate']);
    if (roleOfAdmin(report) === 'admin') {
      run.log.made(`admin activated; its password is in ${parameterName(run, 'admin-password')}`);
      return report;
    }
    run.log.waiting(`to activate again: ${String(report.said.activate ?? '').trim().slice(-200)}`);
    await run.clock.sleep(run.inputs.pollInterval * 1000);
  }
  throw new ProvisioningError('The cluster could not be activated: admin is still "unactivated-admin".', {
    remedy: 'Run again; if it goes on, read /opt/cloudhsm/run/cloudhsm-cli.log on the worker (docs/runbook.md).',
  });
}

const roleOfAdmin = (report: HsmReport) => report.users.find(user => user.username === 'admin')?.role;

/** Before activation: the given password, or the one that an interrupted run has left, or a new one. */
async function keepAdminPassword(run: Run): Promise<void> {
  const { adminPassword } = run.inputs;
  const kept = await getParameter(run, 'admin-password');
  if (adminPassword !== undefined ? kept !== adminPassword : kept === undefined) {
    await putParameter(run, 'admin-password', adminPassword ?? newPassword(run));
  }
}

/** After activation: the password is the one of the HSMs, and nobody else can tell it. */
async function knowAdminPassword(run: Run): Promise<void> {
  if (await getParameter(run, 'admin-password') !== undefined) return;
  if (run.inputs.adminPassword === undefined) {
    throw new ConfigurationError(`admin-password: expected the password of the HSMs' admin, since ${parameterName(run, 'admin-password')} is gone (got nothing)`, {
      remedy: 'Give the input admin-password; it is kept there again. A lost password of the only admin cannot be mended (docs/runbook.md).',
    });
  }
  await putParameter(run, 'admin-password', run.inputs.adminPassword);
}
