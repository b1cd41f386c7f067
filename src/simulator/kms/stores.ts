import { sameCertificates } from '../cloudhsm/certificates';
import { activeHsms, type Cluster } from '../cloudhsm/model';
import { ServiceError, type Call, type Operation } from '../core/service';
import { validate } from '../core/validation';
import { ensureServiceLinkedRole } from '../iam/serviceLinkedRole';
import { checkConfiguration, connect, disconnect } from './connection';
import type { ConnectionState, KeyStore } from './model';
import { kmsPage } from './paging';
import type { KmsWorld } from './state';

// Names and bounds of the model. [botocore]
const storeId = { min: 1, max: 64 };
const storeName = { min: 1, max: 256 };
const clusterId = { min: 19, max: 24 };
const password = { min: 7, max: 32 };
const trustAnchor = { min: 1, max: 5000 };

const createCustomKeyStore: Operation<KmsWorld> = (input, call) => {
  const { world } = call;
  call.authorize('kms:CreateCustomKeyStore', '*', { 'kms:CallerAccount': call.principal.accountId });
  call.authorize('cloudhsm:DescribeClusters');
  validate('ValidationException', input, {
    CustomKeyStoreName: { ...storeName, required: true },
    CloudHsmClusterId: clusterId,
    TrustAnchorCertificate: trustAnchor,
    KeyStorePassword: password,
    CustomKeyStoreType: { oneOf: ['AWS_CLOUDHSM', 'EXTERNAL_KEY_STORE'] },
  });
  if (input.CustomKeyStoreType === 'EXTERNAL_KEY_STORE') {
    throw new ServiceError('UnsupportedOperationException', 'The simulator has no external key stores.');
  }
  const missing = ['CloudHsmClusterId', 'TrustAnchorCertificate', 'KeyStorePassword'].find(member => input[member] === undefined);
  if (missing !== undefined) throw new ServiceError('ValidationException', `${missing} is required for a key store of type AWS_CLOUDHSM`);

  const stores = [...world.kms.stores.values()];
  const alike = stores.find(store => store.name === input.CustomKeyStoreName);
  // Asked twice for the same, KMS gives the same. [KDG23:create-keystore]
  if (alike?.state === 'DISCONNECTED' && alike.clusterId === input.CloudHsmClusterId && alike.password === input.KeyStorePassword
    && sameCertificates(alike.trustAnchor, input.TrustAnchorCertificate)) {
    return { CustomKeyStoreId: alike.id };
  }
  if (alike !== undefined) {
    throw new ServiceError('CustomKeyStoreNameInUseException', `The name ${alike.name} is in use by another custom key store.`);
  }
  const { keyStores: quota } = world.settings.quotas;
  if (stores.length >= quota) throw new ServiceError('LimitExceededException', `The account has ${quota} custom key stores already.`);
  const cluster = activeCluster(world, input.CloudHsmClusterId);
  if (stores.some(store => lineage(world, store.clusterId) === cluster.backupLineage)) {
    throw new ServiceError('CloudHsmClusterInUseException', `The cluster ${cluster.id}, or one that shares its backup history, is `
      + 'associated with a custom key store.');
  }
  if (!sameCertificates(cluster.trustAnchor ?? '', input.TrustAnchorCertificate)) {
    throw new ServiceError('IncorrectTrustAnchorException', `The certificate is not the trust anchor of the cluster ${cluster.id}.`);
  }
  checkConfiguration(world, cluster, 2);
  ensureServiceLinkedRole(call, 'cks.kms.amazonaws.com', new ServiceError('AccessDeniedException', 'The caller may not create the '
    + 'service-linked role of custom key stores.'));
  const store: KeyStore = {
    id: world.random.hexId('cks'),
    name: input.CustomKeyStoreName,
    clusterId: cluster.id,
    trustAnchor: input.TrustAnchorCertificate,
    password: input.KeyStorePassword,
    state: 'DISCONNECTED',
    created: call.now,
    turn: 0,
    interfaceIds: [],
  };
  world.kms.stores.set(store.id, store);
  return { CustomKeyStoreId: store.id };
};

const describeCustomKeyStores: Operation<KmsWorld> = (input, call) => {
  call.authorize('kms:DescribeCustomKeyStores', '*', { 'kms:CallerAccount': call.principal.accountId });
  validate('ValidationException', input, {
    CustomKeyStoreId: storeId, CustomKeyStoreName: storeName, Limit: { type: 'number', min: 1, max: 1000 }, Marker: { min: 1, max: 1024 },
  });
  const { CustomKeyStoreId: id, CustomKeyStoreName: name } = input;
  if (id !== undefined
    && name !== undefined) throw new ServiceError('ValidationException', 'Specify either CustomKeyStoreId or CustomKeyStoreName, not both');
  const stores = [...call.world.kms.stores.values()].filter(store => (id ?? store.id) === store.id && (name ?? store.name) === store.name);
  if (stores.length === 0 && (id ?? name) !== undefined) {
    throw new ServiceError('CustomKeyStoreNotFoundException', `Custom key store ${id ?? name} is not found.`);
  }
  return kmsPage('CustomKeyStores', stores, input, 1000, store => ({
    CustomKeyStoreId: store.id,
    CustomKeyStoreName: store.name,
    CloudHsmClusterId: store.type === undefined ? store.clusterId : undefined,
    TrustAnchorCertificate: store.type === undefined ? store.trustAnchor : undefined,
    ConnectionState: store.state,
    ConnectionErrorCode: store.errorCode,
    CreationDate: new Date(store.created),
    CustomKeyStoreType: store.type ?? 'AWS_CLOUDHSM',
  }));
};

const connectCustomKeyStore: Operation<KmsWorld> = (input, call) => {
  const { world } = call;
  const store = authorizedStore('ConnectCustomKeyStore', input, call);
  refuseIn(store, ['DISCONNECTING', 'FAILED']);
  if (store.state !== 'DISCONNECTED') return;
  const cluster = world.cloudhsm.clusters.get(store.clusterId);
  // A cluster that is gone shows later, as CLUSTER_NOT_FOUND. [KDG23:fix-keystore]
  if (cluster !== undefined && !['DELETED', 'DELETE_IN_PROGRESS'].includes(cluster.state)) {
    activeCluster(world, store.clusterId);
    checkConfiguration(world, cluster, 1);
    if (activeHsms(cluster).length === 0 && world.settings.connectWithoutHsms === 'refused') {
      throw new ServiceError('CloudHsmClusterInvalidConfigurationException', 'CloudHSM cluster must contain at least one active HSM');
    }
  }
  connect(world, store);
};

const disconnectCustomKeyStore: Operation<KmsWorld> = (input, call) => {
  const store = authorizedStore('DisconnectCustomKeyStore', input, call);
  refuseIn(store, ['DISCONNECTING', 'DISCONNECTED']);
  disconnect(call.world, store);
};

const updateCustomKeyStore: Operation<KmsWorld> = (input, call) => {
  const { world } = call;
  const store = authorizedStore('UpdateCustomKeyStore', input, call);
  validate('ValidationException', input, { NewCustomKeyStoreName: storeName, KeyStorePassword: password, CloudHsmClusterId: clusterId });
  const { NewCustomKeyStoreName: name, KeyStorePassword: newPassword, CloudHsmClusterId: newClusterId } = input;
  // A connected one can be renamed, no more. [botocore CustomKeyStoreInvalidStateException]
  if (store.state !== 'CONNECTED' || newPassword !== undefined || newClusterId !== undefined) {
    refuseIn(store, ['CONNECTED', 'CONNECTING', 'FAILED', 'DISCONNECTING']);
  }
  if (name !== undefined && [...world.kms.stores.values()].some(other => other !== store && other.name === name)) {
    throw new ServiceError('CustomKeyStoreNameInUseException', `The name ${name} is in use by another custom key store.`);
  }
  if (newClusterId !== undefined) {
    const cluster = activeCluster(world, newClusterId);
    if (cluster.backupLineage !== lineage(world, store.clusterId)) {
      throw new ServiceError('CloudHsmClusterNotRelatedException', `The cluster ${newClusterId} does not share a backup history with `
        + `${store.clusterId}.`);
    }
    checkConfiguration(world, cluster, 2);
  }
  store.name = name ?? store.name;
  store.password = newPassword ?? store.password;
  store.clusterId = newClusterId ?? store.clusterId;
};

const deleteCustomKeyStore: Operation<KmsWorld> = (input, call) => {
  const { kms } = call.world;
  const store = authorizedStore('DeleteCustomKeyStore', input, call);
  refuseIn(store, ['CONNECTED', 'CONNECTING', 'FAILED', 'DISCONNECTING']);
  // Keys that are pending deletion count. [botocore]
  if ([...kms.keys.values()].some(key => key.storeId === store.id)) {
    throw new ServiceError('CustomKeyStoreHasCMKsException', `The custom key store ${store.id} contains KMS keys.`);
  }
  kms.stores.delete(store.id);
};

/** The operations on custom key stores. */
export const storeOperations = {
  CreateCustomKeyStore: createCustomKeyStore,
  DescribeCustomKeyStores: describeCustomKeyStores,
  ConnectCustomKeyStore: connectCustomKeyStore,
  DisconnectCustomKeyStore: disconnectCustomKeyStore,
  UpdateCustomKeyStore: updateCustomKeyStore,
  DeleteCustomKeyStore: deleteCustomKeyStore,
};

/** The store by its id. Throws CustomKeyStoreNotFoundException. */
export function knownStore(world: KmsWorld, id: string): KeyStore {
  const store = world.kms.stores.get(id);
  if (store === undefined) throw new ServiceError('CustomKeyStoreNotFoundException', `Custom key store ${id} is not found.`);
  return store;
}

/** Throws CustomKeyStoreInvalidStateException in these states. [botocore] */
export function refuseIn(store: KeyStore, states: readonly ConnectionState[]): void {
  if (states.includes(store.state)) {
    throw new ServiceError('CustomKeyStoreInvalidStateException', `The custom key store ${store.id} has the connection state `
      + `${store.state}.`);
  }
}

function authorizedStore(action: string, input: Record<string, unknown>, call: Call<KmsWorld>): KeyStore {
  call.authorize(`kms:${action}`, '*', { 'kms:CallerAccount': call.principal.accountId });
  validate('ValidationException', input, { CustomKeyStoreId: { ...storeId, required: true } });
  return knownStore(call.world, String(input.CustomKeyStoreId));
}

function activeCluster(world: KmsWorld, id: string): Cluster {
  const cluster = world.cloudhsm.clusters.get(id);
  if (cluster === undefined
    || cluster.state === 'DELETED') throw new ServiceError('CloudHsmClusterNotFoundException', `The cluster ${id} is not found.`);
  if (cluster.state !== 'ACTIVE') {
    throw new ServiceError('CloudHsmClusterNotActiveException', `The cluster ${id} is not active; its state is ${cluster.state}.`);
  }
  return cluster;
}

/** Deleted clusters have had a history too. */
function lineage(world: KmsWorld, id: string): string | undefined {
  return world.cloudhsm.clusters.get(id)?.backupLineage;
}
