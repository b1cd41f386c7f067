import { ServiceError, type Operation } from '../core/service';
import { authorize, authorizeCluster, authorizeNetwork, SECURITY_GROUP_ACTIONS } from './access';
import { describeHsm } from './description';
import { knownCluster, livingClusters } from './lookup';
import { check, refuse, required, rules } from './rules';
import type { CloudHsmWorld } from './state';

/** Per cluster. [docs:limits] */
const HSMS_IN_CLUSTER = 28;

const createHsm: Operation<CloudHsmWorld> = (input, call) => {
  const { world } = call;
  check(input, { ClusterId: required(rules.clusterId), AvailabilityZone: required(rules.zone), IpAddress: rules.ipAddress });
  authorizeCluster(call, 'CreateHsm', input.ClusterId);
  authorizeNetwork(call, world.cloudhsm.clusters.get(input.ClusterId)?.vpcId, [
    ...SECURITY_GROUP_ACTIONS, 'CreateNetworkInterface', 'DeleteNetworkInterface', 'DescribeNetworkInterfaces',
  ]);
  const cluster = knownCluster(world, input.ClusterId);
  const zone = String(input.AvailabilityZone);
  const simultaneous = world.settings.concurrentFirstHsms === 'accepted' && cluster.hsms.every(hsm => hsm.created === call.now);
  switch (cluster.state) {
    case 'ACTIVE': break;
    case 'UNINITIALIZED':
    case 'INITIALIZED':
      // [TF #7437]
      if (cluster.hsms.length > 0
        && !simultaneous) refuse(`Cluster '${cluster.id}' already contains an HSM but has not yet been fully activated`);
      break;
    default: refuse(`Cluster '${cluster.id}' is in state ${cluster.state}`);
  }
  if (cluster.subnetMapping[zone] === undefined) refuse(`Cluster '${cluster.id}' has no subnet in availability zone '${zone}'`);
  // [cfn #33] The words are made up.
  const offered = world.ec2.zones.some(each => each.name === zone && each.offersCloudHsm);
  if (!offered) refuse(`CloudHSM is not available in availability zone '${zone}'`);
  const count = livingClusters(world).flatMap(each => each.hsms).length;
  const { quotas, quotaError } = world.settings;
  if (count >= quotas.hsms || cluster.hsms.length >= HSMS_IN_CLUSTER) {
    throw new ServiceError(quotaError, `The account's quota of ${quotas.hsms} HSMs is reached`);
  }
  const hsm = inNetwork(() => world.cloudhsm.createHsm(cluster, zone, input.IpAddress as string | undefined));
  return { Hsm: describeHsm(cluster, hsm, world.settings.createHsmTellsInterface) };
};

const deleteHsm: Operation<CloudHsmWorld> = (input, call) => {
  const { world } = call;
  authorize(call, 'DeleteHsm');
  check(input, { ClusterId: required(rules.clusterId), HsmId: rules.hsmId, EniId: rules.eniId, EniIp: rules.ipAddress });
  authorizeNetwork(call, world.cloudhsm.clusters.get(input.ClusterId)?.vpcId, ['DeleteNetworkInterface']);
  const cluster = knownCluster(world, input.ClusterId);
  // "You need to specify only one of these values." [botocore DeleteHsm]
  if ([input.HsmId, input.EniId, input.EniIp].filter(value => value !== undefined).length !== 1) {
    refuse('Specify one of HsmId, EniId and EniIp');
  }
  const hsm = cluster.hsms.find(each => each.id === input.HsmId || each.eniId === input.EniId || each.eniIp === input.EniIp);
  if (hsm === undefined) throw new ServiceError('CloudHsmResourceNotFoundException', `The HSM is not in cluster '${cluster.id}'`);
  if (hsm.state === 'CREATE_IN_PROGRESS') refuse(`HSM '${hsm.id}' is in state ${hsm.state}`);
  if (hsm.state !== 'DELETE_IN_PROGRESS') world.cloudhsm.deleteHsm(cluster, hsm);
  return { HsmId: hsm.id };
};

/** The operations on HSMs. */
export const hsmOperations = { CreateHsm: createHsm, DeleteHsm: deleteHsm };

/** Does something that takes an address; what EC2 refuses is CloudHSM's refusal. */
function inNetwork<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof ServiceError) return refuse(error.message);
    throw error;
  }
}
