/** All phases; those between plan and verify in the order in which AWS lets them happen. */
export const phaseNames = ['plan', 'provision', 'initialize', 'activate', 'connect', 'storage', 'verify', 'teardown'] as const;

export type PhaseName = typeof phaseNames[number];
