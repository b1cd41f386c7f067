import { activeHsms, activeZones, LOCKOUT, type Cluster } from '../cloudhsm/model';
import { deleteServiceGroup, hasClusterRules } from '../cloudhsm/network';
import type { CloudHsmWorld } from '../cloudhsm/state';
import { event } from '../core/event';
import type { ConnectionErrorCode } from '../core/faults';
import { secret } from '../core/random';
import { ServiceError } from '../core/service';
import type { KeyStore } from './model';

/** The user that KMS logs in as. [KDG:create-keystore] */
const KMS_USER = 'kmsuser';

/**
 * Throws unless the cluster can carry a key store: rules, subnets, HSMs. [botocore CloudHsmClusterInvalidConfigurationException;
 * KDG:create-keystore]
 */
export function checkConfiguration(world: CloudHsmWorld, cluster: Cluster, hsms: 1 | 2): void {
  const refuse = (message: string): never => {
    throw new ServiceError('CloudHsmClusterInvalidConfigurationException', message);
  };
  if (!hasClusterRules(world, cluster.securityGroupId)) {
    refuse('The security group of the CloudHSM cluster lacks the inbound or outbound rules for TCP ports 2223-2225');
  }
  if (hsms === 1) return;
  if (Object.keys(cluster.subnetMapping).length < 2) {
    refuse('CloudHSM cluster must contain private subnets in at least two Availability Zones');
  }
  // The text as it was observed. [field]
  if (activeZones(cluster).size < 2) refuse('CloudHSM cluster must contain active HSMs in at least two Availability Zones');
}

/** Begins to connect: CONNECTED or FAILED some minutes later, unless somebody disconnects meanwhile. [KDG:connect-keystore] */
export function connect(world: CloudHsmWorld, store: KeyStore): void {
  const turn = ++store.turn;
  store.state = 'CONNECTING';
  store.errorCode = undefined;
  const obstacle = world.faults.take('connection-error')?.code ?? findObstacle(world, store);
  const takes = world.durations.draw(obstacle === undefined ? 'store.connect' : 'store.connect.fails');
  world.after(takes, connected(world, store, turn, obstacle));
}

const connected = event(
  'store.connect', (world: CloudHsmWorld, store: KeyStore, turn: number, obstacle: ConnectionErrorCode | undefined) => {
    if (store.turn !== turn) return;
    store.errorCode = obstacle ?? findObstacle(world, store) ?? logIn(world, store);
    store.state = store.errorCode === undefined ? 'CONNECTED' : 'FAILED';
  },
);

/** Begins to disconnect: logs kmsuser out and takes KMS's interfaces away. [KDG23:disconnect-keystore] */
export function disconnect(world: CloudHsmWorld, store: KeyStore): void {
  const turn = ++store.turn;
  store.state = 'DISCONNECTING';
  store.errorCode = undefined;
  world.after(world.durations.draw('store.disconnect'), disconnected(world, store, turn));
}

const disconnected = event('store.disconnect', (world: CloudHsmWorld, store: KeyStore, turn: number) => {
  if (store.turn !== turn) return;
  store.state = 'DISCONNECTED';
  for (const user of accounts(world.cloudhsm.clusters.get(store.clusterId))) {
    if (user?.loggedInBy === 'kms') user.loggedInBy = undefined;
  }
  store.interfaceIds.splice(0).forEach(id => world.ec2.deleteInterface(id));
  if (store.securityGroupId !== undefined) deleteServiceGroup(world, store.securityGroupId);
  store.securityGroupId = undefined;
});

/** What keeps KMS from connecting, as far as it shows before the login. [botocore ConnectionErrorCode] */
function findObstacle(world: CloudHsmWorld, store: KeyStore): ConnectionErrorCode | undefined {
  const cluster = world.cloudhsm.clusters.get(store.clusterId);
  if (cluster === undefined || cluster.state === 'DELETED' || cluster.state === 'DELETE_IN_PROGRESS') return 'CLUSTER_NOT_FOUND';
  const subnets = Object.values(cluster.subnetMapping).map(id => world.ec2.subnet(id));
  if (subnets.includes(undefined)) return 'SUBNET_NOT_FOUND';
  if (activeHsms(cluster).length === 0) return 'INSUFFICIENT_CLOUDHSM_HSMS';
  if (subnets.some(subnet => (subnet?.freeAddresses ?? 0) < 1)) return 'INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET';
  // KMS cannot present a client's certificate. [KDG:create-keystore; RadiumGu]
  if (cluster.mtls) return 'NETWORK_ERRORS';
  const users = accounts(cluster);
  if (users.includes(undefined)) return 'USER_NOT_FOUND';
  if (users.some(user => (user?.failedLogins ?? 0) >= LOCKOUT)) return 'USER_LOCKED_OUT';
  if (users.some(user => user?.loggedInBy !== undefined)) return 'USER_LOGGED_IN';
  // A second factor keeps KMS out. [KDG:create-keystore]
  if (users.some(user => user?.password !== store.password || user.mfa)) return 'INVALID_CREDENTIALS';
  return undefined;
}

/** Logs in on every HSM, and makes the password one that only KMS knows. [KDG23:hsm-key-store-concepts] */
function logIn(world: CloudHsmWorld, store: KeyStore): undefined {
  const cluster = world.cloudhsm.clusters.get(store.clusterId);
  store.password = secret(32);
  for (const user of accounts(cluster)) Object.assign(user ?? {}, { password: store.password, failedLogins: 0, loggedInBy: 'kms' });
  if (cluster === undefined) return;
  store.securityGroupId = findGroup(world, store, cluster) ?? createGroup(world, store, cluster);
  const securityGroupIds = [store.securityGroupId, cluster.securityGroupId];
  const description = `KMS managed ENI for cluster ${cluster.id}`;
  const subnetIds = Object.values(cluster.subnetMapping);
  store.interfaceIds = subnetIds.map(subnetId => world.ec2.createInterface({ subnetId, securityGroupIds, description }).id);
}

/** A group of an earlier connection that somebody's interface kept from being deleted. */
function findGroup(world: CloudHsmWorld, store: KeyStore, cluster: Cluster): string | undefined {
  return [...world.ec2.securityGroups.values()].find(group => group.vpcId === cluster.vpcId && group.name === `kms-${store.id}`)?.id;
}

/** [KDG:connect-keystore] */
function createGroup(world: CloudHsmWorld, store: KeyStore, cluster: Cluster): string {
  const id = world.ec2.createSecurityGroup({
    vpcId: cluster.vpcId,
    name: `kms-${store.id}`,
    description: `KMS managed security group for ${store.id}`,
    ownerService: 'cks.kms.amazonaws.com',
  });
  world.ec2.addRule(id, { direction: 'ingress', protocol: '-1', peer: { groupId: cluster.securityGroupId } });
  return id;
}

/** The user of KMS on each HSM that works; undefined where it is missing. */
function accounts(cluster: Cluster | undefined) {
  const hsms = cluster === undefined ? [] : activeHsms(cluster);
  return hsms.map(hsm => hsm.users.find(({ name, role }) => name === KMS_USER && role === 'crypto-user'));
}
