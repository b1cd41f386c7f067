import { activeHsms } from '../cloudhsm/model';
import { hasClusterRules } from '../cloudhsm/network';
import { ServiceError } from '../core/service';
import type { Key, KeyWorld } from './model';

/** The AES key: KMS's own, or the HSMs'. Throws where the HSMs cannot be reached, whatever the key's state says. [KDG23:fix-keystore] */
export function symmetricMaterial(world: KeyWorld, key: Key): Buffer {
  if (Buffer.isBuffer(key.material)) return key.material;
  const cluster = world.cloudhsm.clusters.get(world.kms.stores.get(key.storeId ?? '')?.clusterId ?? '');
  const material = cluster?.kmsKeys.get(key.arn)?.material;
  const reachable = cluster !== undefined && activeHsms(cluster).length > 0 && hasClusterRules(world, cluster.securityGroupId);
  if (material === undefined || !reachable) {
    throw new ServiceError('KMSInvalidStateException', 'KMS cannot communicate with your CloudHSM cluster');
  }
  return material;
}
