import { ServiceError } from '../core/service';
import type { Backup, Cluster } from './model';
import { refuse } from './rules';
import type { CloudHsmWorld } from './state';

/** The clusters that count against the quota. */
export function livingClusters(world: CloudHsmWorld): Cluster[] {
  return [...world.cloudhsm.clusters.values()].filter(cluster => cluster.state !== 'DELETED');
}

/** Throws CloudHsmResourceNotFoundException. */
export function knownCluster(world: CloudHsmWorld, id: string): Cluster {
  const cluster = world.cloudhsm.clusters.get(id);
  if (cluster === undefined
    || cluster.state === 'DELETED') throw new ServiceError('CloudHsmResourceNotFoundException', `Cluster '${id}' does not exist`);
  return cluster;
}

/** Throws CloudHsmResourceNotFoundException. */
export function knownBackup(world: CloudHsmWorld, id: string): Backup {
  const backup = world.cloudhsm.backups.get(id);
  if (backup === undefined) throw new ServiceError('CloudHsmResourceNotFoundException', `Backup '${id}' does not exist`);
  return backup;
}

/** A backup that can be restored or copied. */
export function readyBackup(world: CloudHsmWorld, id: string): Backup {
  const backup = knownBackup(world, id);
  return backup.state === 'READY' ? backup : refuse(`Backup '${id}' is in state ${backup.state}`);
}
