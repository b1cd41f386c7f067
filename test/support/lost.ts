import type { Storage } from './storage';

/** The HSMs deleted by hand, then the cluster, as nobody should; backups, key store and key stay. */
export async function loseCluster({ simulator: { world, clock } }: Storage): Promise<void> {
  const cluster = [...world.cloudhsm.clusters.values()].find(({ state }) => state === 'ACTIVE')!;
  for (const hsm of cluster.hsms) world.cloudhsm.deleteHsm(cluster, hsm);
  await clock.sleep(3_600_000);
  world.cloudhsm.deleteCluster(cluster);
  await clock.sleep(3_600_000);
}

/** The newest backup of the account. */
export const newestBackup = ({ simulator: { world } }: Storage) =>
  [...world.cloudhsm.backups.values()].sort((a, b) => b.created - a.created)[0]!;
