import { activeHsms, type Cluster } from '../cloudhsm/client';
import { type HsmReport, type HsmUser, visitHsms } from '../cloudhsm/users';
import { ConfigurationError, explain, ProvisioningError } from '../errors';
import type { Run } from '../run';
import type { Diagnosis } from './diagnosis';

/** Whether admin and kmsuser are on every HSM and not locked; a worker goes and looks. */
export async function examineUsers(run: Run, cluster: Cluster): Promise<Diagnosis[]> {
  const seen = await visitHsms(run).catch((error: unknown) => {
    if (error instanceof ProvisioningError || error instanceof ConfigurationError) return notSeen(error);
    throw error;
  });
  if ('severity' in seen) return [seen];
  return [...examineUser(seen, 'admin', 'admin'), ...examineUser(seen, 'kmsuser', 'crypto-user'), ...examineCount(seen, activeHsms(cluster).length)];
}

/** The worker, or its way to the HSMs; the other checks count all the same. */
const notSeen = (error: ProvisioningError | ConfigurationError): Diagnosis => ({
  severity: 'degraded',
  what: `The HSMs' users could not be looked at: ${explain(error).split('\n')[0]}`,
  remedy: error.remedy ?? 'Run verify again.',
  runbook: 'users-not-seen',
});

function examineUser({ users }: HsmReport, name: 'admin' | 'kmsuser', role: string): Diagnosis[] {
  const wrong = wrongWith(users.find(({ username }) => username === name), role);
  if (wrong === undefined) return [];
  return [name === 'kmsuser' ? {
    severity: 'broken',
    what: `HSM user kmsuser ${wrong}.`,
    remedy: 'Disconnect the key store, give kmsuser a new password, and connect: deploy does it when the key store is not connected.',
    runbook: 'kmsuser-damaged',
  } : { severity: 'degraded', what: `HSM user admin ${wrong}.`, remedy: 'Only another admin, or a backup, can help.', runbook: 'admin-password-lost' }];
}

function wrongWith(user: HsmUser | undefined, role: string): string | undefined {
  if (user === undefined) return 'is missing';
  if (user.role !== role) return `has the role ${user.role}`;
  if (user['cluster-coverage'] !== 'full') return 'is not on every HSM';
  return user.locked === 'false' ? undefined : 'is locked';
}

function examineCount({ serials }: HsmReport, active: number): Diagnosis[] {
  return serials.length === active ? [] : [{
    severity: 'degraded', what: `${serials.length} HSMs answer, ${active} are ACTIVE.`, remedy: 'An HSM may be joining; look again in half an hour.', runbook: 'hsm-lost',
  }];
}
