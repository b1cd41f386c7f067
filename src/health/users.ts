import { activeHsms, type Cluster } from '../cloudhsm/client';
import { visitHsms } from '../cloudhsm/users';
import type { Finding } from '../report/finding';
import type { Run } from '../run';
import { findWorkers } from '../worker/ephemeral';
import { leftBehind } from '../worker/worker';

/** Whether admin and kmsuser are on every HSM and not locked; a worker goes and looks. */
export async function examineUsers(run: Run, cluster: Cluster): Promise<Finding[]> {
  const { users, serials } = await visitHsms(run);
  const findings: Finding[] = [];
  for (const [name, role] of [['admin', 'admin'], ['kmsuser', 'crypto-user']] as const) {
    const user = users.find(({ username }) => username === name);
    const wrong = user === undefined ? 'is missing' : user.role !== role ? `has the role ${user.role}`
      : user['cluster-coverage'] !== 'full' ? 'is not on every HSM' : user.locked !== 'false' ? 'is locked' : undefined;
    if (wrong !== undefined) {
      findings.push({
        severity: name === 'kmsuser' ? 'broken' : 'degraded',
        what: `HSM user ${name} ${wrong}.`,
        remedy: name === 'kmsuser' ? 'Disconnect the key store, give kmsuser a new password, and connect: deploy does it.' : 'Only another admin, or a backup, can help.',
        runbook: name === 'kmsuser' ? 'key-store-disconnected' : 'admin-password-lost',
      });
    }
  }
  if (serials.length !== activeHsms(cluster).length) {
    findings.push({ severity: 'degraded', what: `${serials.length} HSMs answer, ${activeHsms(cluster).length} are ACTIVE.`, remedy: 'An HSM may be joining; look again in half an hour.', runbook: 'hsm-lost' });
  }
  return findings;
}

/** A worker that is left over costs money and has the way to the HSMs; and so does one of yours that was not left as it was. */
export async function examineWorkers(run: Run): Promise<Finding[]> {
  const workers = await findWorkers(run, ['pending', 'running', 'stopping', 'stopped']);
  const unfinished = await leftBehind(run);
  return [
    ...workers.map((worker): Finding => ({
      severity: 'notice', what: `Worker ${worker.InstanceId} is ${worker.State?.Name}.`, remedy: 'If no run is under way, terminate it; it ends itself four hours after its start.',
    })),
    ...unfinished.map((what): Finding => ({ severity: 'notice', what, remedy: 'If no run is under way, run deploy: in the end it leaves the worker as it was.' })),
  ];
}
