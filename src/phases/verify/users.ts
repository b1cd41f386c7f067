import { activeHsms, type Cluster } from '../../cloudhsm/client';
import { type HsmReport, type HsmUser, runOnHsms } from '../../cloudhsm/users';
import { toldOf } from '../../errors';
import type { Run } from '../../run/run';
import { count, sentence } from '../../words';
import { releaseWorker } from '../../worker/worker';
import type { Diagnosis } from './diagnosis';

/** Whether admin and kmsuser are on every HSM and not locked; a worker goes and looks, and is released whatever becomes of it. */
export async function checkUsers(run: Run, cluster: Cluster): Promise<Diagnosis[]> {
  const found = await look(run, cluster).catch((error: unknown) => [notSeen(expected(error))]);
  const left = await releaseWorker(run).then(() => [], (error: unknown) => [notReleased(expected(error))]);
  return [...found, ...left];
}

async function look(run: Run, cluster: Cluster): Promise<Diagnosis[]> {
  const seen = await runOnHsms(run);
  return [
    ...checkUser(seen, 'admin', 'admin'), ...checkUser(seen, 'kmsuser', 'crypto-user'), ...checkCount(seen, activeHsms(cluster).length),
  ];
}

/** What AWS refuses and what we say ourselves is a finding; a mistake of ours is not. */
function expected(error: unknown): Error {
  if (error instanceof Error && ('remedy' in error || 'operation' in error)) return error;
  throw error;
}

/** The worker, or its way to the HSMs; the other checks count all the same. */
const notSeen = (error: Error): Diagnosis => failed('The HSMs\' users could not be looked at', error, 'users-not-seen');

const notReleased = (error: Error): Diagnosis => failed('The worker could not be released', error, 'worker-left-behind');

function failed(what: string, error: Error, runbook: Diagnosis['runbook']): Diagnosis {
  const { what: said, remedy } = toldOf(error);
  const unknown = 'What AWS or the worker said is all that is known; docs/workers.md says what a worker needs.';
  return { severity: 'degraded', what: sentence(what, said), remedy: remedy ?? unknown, runbook };
}

function checkUser({ users }: HsmReport, name: 'admin' | 'kmsuser', role: string): Diagnosis[] {
  const wrong = wrongWith(users.find(({ username }) => username === name), role);
  if (wrong === undefined) return [];
  return [name === 'kmsuser' ? {
    severity: 'broken',
    what: `HSM user kmsuser ${wrong}.`,
    remedy: 'Disconnect the key store, give kmsuser a new password, and connect: deploy does it when the key store is not connected.',
    runbook: 'kmsuser-damaged',
  } : {
    severity: 'degraded', what: `HSM user admin ${wrong}.`, remedy: 'Only another admin, or a backup, can '
    + 'help.', runbook: 'admin-password-lost',
  }];
}

function wrongWith(user: HsmUser | undefined, role: string): string | undefined {
  if (user === undefined) return 'is missing';
  if (user.role !== role) return `has the role ${user.role}`;
  if (user['cluster-coverage'] !== 'full') return 'is not on every HSM';
  return user.locked === 'false' ? undefined : 'is locked';
}

function checkCount({ serials }: HsmReport, active: number): Diagnosis[] {
  return serials.length === active ? [] : [{
    severity: 'degraded', what: `${serials.length} of ${count(active, 'ACTIVE HSM')} answered.`, remedy: 'One that is joining answers '
      + 'within half an hour: run verify again then. If it is so still, its network or the HSM is out of order.', runbook: 'hsm-lost',
  }];
}
