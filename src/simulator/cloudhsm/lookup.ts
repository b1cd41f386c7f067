import { ServiceError } from '../core/service';
import type { World } from '../world';
import type { Backup, Cluster } from './model';
import { refuse } from './rules';

/** The clusters that count against the quota. */
export function livingClusters(world: World): Cluster[] {
  return [...world.cloudhsm.clusters.values()].filter(cluster => cluster.state !== 'DELETED');
}

/** Throws CloudHsmResourceNotFoundException. */
export function knownCluster(world: World, id: string): Cluster {
  const cluster = world.cloudhsm.clusters.get(id);
  if (cluster === undefined || cluster.state === 'DELETED') throw new ServiceError('CloudHsmResourceNotFoundException', `Cluster '${id}' does not exist`);
  return cluster;
}

/** Throws CloudHsmResourceNotFoundException. */
export function knownBackup(world: World, id: string): Backup {
  const backup = world.cloudhsm.backups.get(id);
  if (backup === undefined) throw new ServiceError('CloudHsmResourceNotFoundException', `Backup '${id}' does not exist`);
  return backup;
}

/** A backup that can be restored or copied. */
export function readyBackup(world: World, id: string): Backup {
  const backup = knownBackup(world, id);
  return backup.state === 'READY' ? backup : refuse(`Backup '${id}' is in state ${backup.state}`);
}
