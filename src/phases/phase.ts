import type { PhaseName } from '../phaseTable';
import type { Phase } from '../run/run';

/** A phase's code is loaded when it is due: each brings the AWS clients that it needs, and no others. */
export const loadPhase: Record<PhaseName, () => Promise<Phase>> = {
  plan: async () => (await import('./plan')).plan,
  provision: async () => (await import('./provision')).provision,
  initialize: async () => (await import('./initialize')).initialize,
  activate: async () => (await import('./activate')).activate,
  connect: async () => (await import('./connect')).connect,
  storage: async () => (await import('./storage')).storage,
  verify: async () => (await import('./verify')).verify,
  teardown: async () => (await import('./teardown')).teardown,
};
