import type { RawInputs } from '../inputs/table';
import type { Simulator } from '../simulator/server';
import { sceneOf } from './drills/scene';
import { loseCluster } from './drills/table';

/** Rehearses on this simulator with these inputs, as they are. */
type Run = (inputs: RawInputs) => Promise<{ readonly failure?: string }>;

/**
 * Has the storage had a cluster that is lost, so that its backup is there which the inputs name by `source-backup-id`: made by the same
 * phases, since nothing else makes a backup that holds a key.
 * @param inputs as they will be rehearsed
 * @returns the backup's id; nothing where the inputs name none, or no cluster can be made with them
 */
export async function loseFormerCluster(simulator: Simulator, inputs: RawInputs, run: Run): Promise<string | undefined> {
  const given = inputs['source-backup-id']?.trim();
  if (!given) return undefined;
  const { 'source-backup-id': _, ...others } = inputs;
  const { failure } = await run({ ...others, phases: 'provision, initialize, activate, connect', wait: 'true' });
  if (failure !== undefined) return undefined; // the rehearsal itself is about to say why
  await loseCluster(sceneOf(simulator, inputs.name!, async () => undefined));
  const { backups } = simulator.world.cloudhsm;
  const newest = [...backups.values()].sort((a, b) => a.created - b.created).at(-1)!;
  const id = given === 'newest' ? newest.id : given.replace(/^.*backup\//, '');
  backups.delete(newest.id);
  backups.set(id, { ...newest, id });
  return id;
}
