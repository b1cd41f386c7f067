import { costsMeanwhile, explain, Pending } from '../errors';
import { type PhaseName, phaseTable } from '../phaseTable';
import { hsmsGoOn } from '../run/prices';
import type { Phase, Run } from '../run/run';
import { giveBack } from './cleanup';

/** A phase's code is loaded when it is due: each brings the AWS clients that it needs, and no others. */
const loadPhase: Record<PhaseName, () => Promise<Phase>> = {
  plan: async () => (await import('./plan')).plan,
  provision: async () => (await import('./provision')).provision,
  initialize: async () => (await import('./initialize')).initialize,
  activate: async () => (await import('./activate')).activate,
  connect: async () => (await import('./connect')).connect,
  storage: async () => (await import('./storage')).storage,
  verify: async () => (await import('./verify')).verify,
  teardown: async () => (await import('./teardown')).teardown,
};

/** Does the phase; one that changes something while no other run changes this storage. */
export async function runPhase(name: PhaseName, run: Run): Promise<void> {
  const phase = await loadPhase[name]();
  if (!phaseTable[name].changes) return phase(run);
  const { takeLease } = await import('../ssm/lease');
  await takeLease(run);
  try {
    await phase(run);
    await run.lease.rest().catch((failure: unknown) => run.log.warn(explain(failure)));
  } catch (error) {
    // What a teardown costs that waits, it says itself.
    if (name !== 'teardown' || !(error instanceof Pending)) costsMeanwhile(error, hsmsGoOn(run.record.hsms, run.inputs));
    // A later run goes on; one that has failed keeps it until its job ends, which cleans up.
    if (error instanceof Pending) {
      await run.lease.rest().then(async () => giveBack(run)).catch((failure: unknown) => run.log.warn(explain(failure)));
    }
    throw error;
  }
}
