import { KMSClient } from '@aws-sdk/client-kms';
import { byClock } from './byClock';
import type { Storage } from './storage';

/**
 * The parts of the one storage of an account, as the simulator has them; and the administrator's own client, for what users do beside us.
 */
export const keyOf = ({ simulator: { world } }: Storage) => [...world.kms.keys.values()].find(key => key.origin === 'AWS_CLOUDHSM')!;
export const storeOf = ({ simulator: { world } }: Storage) => [...world.kms.stores.values()][0]!;
export const clusterOf = ({ simulator: { world } }: Storage) => [...world.cloudhsm.clusters.values()][0]!;
export const fileSystemOf = ({ simulator: { world } }: Storage) => [...world.fsx.fileSystems.values()][0]!;
export const machineOf = ({ simulator: { world } }: Storage) => [...world.fsx.storageVirtualMachines.values()][0]!;
/** The volume that users see, beside its machine's root. */
export const volumeOf = ({ simulator: { world } }: Storage) => [...world.fsx.volumes.values()].find(volume => !volume.root)!;

export const kmsOf = ({ simulator: { clock, url, world } }: Storage) =>
  byClock(new KMSClient({ endpoint: url, region: world.region, credentials: { ...world.sts.administrator } }), clock);
