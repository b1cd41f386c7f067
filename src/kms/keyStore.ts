import {
  ConnectCustomKeyStoreCommand, CreateCustomKeyStoreCommand, type CustomKeyStoresListEntry, DescribeCustomKeyStoresCommand,
  DisconnectCustomKeyStoreCommand, paginateDescribeCustomKeyStores, UpdateCustomKeyStoreCommand,
} from '@aws-sdk/client-kms';
import { durations } from '../aws/durations';
import { ensure } from '../aws/ensure';
import { waitFor } from '../aws/wait';
import type { Cluster } from '../cloudhsm/client';
import { renewKmsUser } from '../cloudhsm/kmsUser';
import { trustAnchor } from '../cloudhsm/trustAnchor';
import { ConfigurationError, Pending, ProvisioningError } from '../errors';
import type { Run } from '../run/run';
import { deleteParameter, describeParameter, getParameter } from '../ssm/parameters';
import { kms } from './client';
import { type ConnectionError, connectionErrors, unknownError } from './connectionErrors';

export type KeyStore = CustomKeyStoresListEntry;

/** The name that a key store of this safe storage is made with. */
export const keyStoreName = ({ inputs }: Run): string => inputs.keyStoreName ?? inputs.name;

/** The key store over a cluster, whatever its name; a cluster carries one at the most [botocore CloudHsmClusterInUseException]. */
export const keyStoreOver = (keyStores: readonly KeyStore[], clusterId: string): KeyStore | undefined =>
  keyStores.find(store => isOnCloudHsm(store) && store.CloudHsmClusterId === clusterId);

/** An external key store is on no cluster; one that says no type is of the time when there was but one [botocore]. */
export const isOnCloudHsm = ({ CustomKeyStoreType = 'AWS_CLOUDHSM' }: KeyStore): boolean => CustomKeyStoreType === 'AWS_CLOUDHSM';

/** A key store as it is now; undefined once it is gone. */
export async function describeKeyStore(run: Run, { CustomKeyStoreId }: KeyStore): Promise<KeyStore | undefined> {
  try {
    const { CustomKeyStores } = await run.aws(kms).send(new DescribeCustomKeyStoresCommand({ CustomKeyStoreId }));
    const store = CustomKeyStores?.[0];
    return store === undefined ? undefined : observed(run, store);
  } catch (error) {
    if ((error as Error).name === 'CustomKeyStoreNotFoundException') return undefined;
    throw error;
  }
}

/** All key stores of the region. */
export async function allKeyStores(run: Run): Promise<KeyStore[]> {
  const stores: KeyStore[] = [];
  for await (const { CustomKeyStores = [] } of paginateDescribeCustomKeyStores({ client: run.aws(kms) }, {})) {
    stores.push(...CustomKeyStores);
  }
  return stores.map(store => observed(run, store));
}

function observed(run: Run, store: KeyStore): KeyStore {
  run.record.observed.state('key store', store.ConnectionState);
  run.record.observed.state('connection error', store.ConnectionErrorCode);
  const { CloudHsmClusterId: cluster, TrustAnchorCertificate: anchor } = store;
  if (cluster !== undefined && anchor !== undefined) run.record.anchors.set(cluster, anchor);
  return store;
}

/**
 * The key store over this cluster, made if need be. Making it does not yet prove the password; connecting does [botocore].
 * @param known this storage's, which may be over the lost cluster that this one was restored from
 */
export async function ensureKeyStore(run: Run, cluster: Cluster, known?: KeyStore): Promise<KeyStore> {
  if (known !== undefined && known.CloudHsmClusterId !== cluster.ClusterId) await moveKeyStore(run, known, cluster);
  return ensure(run, {
    what: `key store ${keyStoreName(run)}`,
    find: async () => keyStoreOver(await allKeyStores(run), cluster.ClusterId),
    // Creating the same again gives the same id [KDG:create-keystore], so a repeat does no harm.
    create: async () => run.aws(kms).send(new CreateCustomKeyStoreCommand({
      CustomKeyStoreName: keyStoreName(run),
      CloudHsmClusterId: cluster.ClusterId,
      TrustAnchorCertificate: await trustAnchor(run, cluster),
      KeyStorePassword: await getParameter(run, 'kmsuser-password'),
    })),
    describe: found => `${found.CustomKeyStoreId}, ${found.ConnectionState}`,
  });
}

/**
 * Over to the cluster that was restored from a backup of the lost one, with kmsuser's password there; its keys go with it
 * [KDG23:fix-keystore].
 */
async function moveKeyStore(run: Run, store: KeyStore, { ClusterId }: Cluster): Promise<void> {
  const { ConnectionState } = await waitUntilStable(run, store);
  if (ConnectionState !== 'DISCONNECTED') {
    await disconnect(run, store);
    await waitUntilStable(run, store, true);
  }
  await run.aws(kms).send(new UpdateCustomKeyStoreCommand({
    CustomKeyStoreId: store.CustomKeyStoreId,
    CloudHsmClusterId: ClusterId,
    KeyStorePassword: await getParameter(run, 'kmsuser-password'),
  })).catch((error: Error) => { throw error.name === 'CloudHsmClusterNotRelatedException' ? notRelated(store, ClusterId, error) : error; });
  run.log.made(`key store ${store.CustomKeyStoreId}: on ${ClusterId} now, which was restored from a backup of ${store.CloudHsmClusterId}`);
}

const notRelated = (store: KeyStore, clusterId: string, cause: Error): ConfigurationError => new ConfigurationError(
  `KMS does not let key store ${store.CustomKeyStoreId} move from ${store.CloudHsmClusterId}, which is gone, to ${clusterId}: they `
    + 'share no backup.',
  { cause, remedy: `Restore a backup of ${store.CloudHsmClusterId}: delete ${clusterId} and run deploy with its source-backup-id.` },
);

/** How often a failed connection is fixed before a person has to look. */
const repairs = 3;

/**
 * Connects the key store: from whatever state it is in, with the mistakes fixed that can be fixed from here. What FAILED before
 * this run may have another cause than now, so it is tried once more; what fails in this run is fixed or explained.
 */
export async function connectKeyStore(run: Run, found: KeyStore): Promise<KeyStore> {
  let isOld = found.ConnectionState === 'FAILED';
  let earlier = '';
  for (let repaired = 0; ;) {
    const store = await waitUntilStable(run, found).catch((error: Error) => {
      throw error instanceof Pending ? new Pending(`${error.message}${earlier}`) : error;
    });
    switch (store.ConnectionState) {
      case 'CONNECTED':
        // KMS has replaced the password by one that only KMS knows [KDG:connect-keystore].
        if (await describeParameter(run, 'kmsuser-password') !== undefined) await deleteParameter(run, 'kmsuser-password');
        run.log.checked(`key store ${store.CustomKeyStoreId} is connected`);
        return store;
      case 'DISCONNECTED':
        await run.aws(kms).send(new ConnectCustomKeyStoreCommand({ CustomKeyStoreId: store.CustomKeyStoreId }));
        run.log.made(`key store ${store.CustomKeyStoreId}: connection asked for`);
        break;
      default:
        await repair(run, store, isOld, repaired++ < repairs);
        // Where nobody waits for what comes of it, this may be said in every run: it has to be seen.
        if (isOld) earlier = `; the connection before had FAILED: ${whyFailed(store)}`;
        isOld = false;
    }
  }
}

/** It had no key: KMS deletes no other [botocore DeleteCustomKeyStore]. */
const deleted = ({ CustomKeyStoreId }: KeyStore): ProvisioningError => new ProvisioningError(
  `Key store ${CustomKeyStoreId} is gone: somebody has deleted it meanwhile (CloudTrail, DeleteCustomKeyStore, says who).`,
  { remedy: 'Run deploy: it makes another one.' },
);

/** [botocore ConnectionStateType] */
const stable: readonly (string | undefined)[] = ['CONNECTED', 'DISCONNECTED', 'FAILED'];

/**
 * The key store in a state that does not change by itself.
 * @param always also if the input `wait` is false
 */
export async function waitUntilStable(run: Run, found: KeyStore, always = false): Promise<KeyStore> {
  const look = async () => {
    const store = await describeKeyStore(run, found);
    if (store === undefined) throw deleted(found);
    return store;
  };
  const { ConnectionState } = await look();
  return waitFor(run, {
    what: `key store ${found.CustomKeyStoreName} to be ${ConnectionState === 'DISCONNECTING' ? 'disconnected' : 'connected'}`,
    duration: ConnectionState === 'DISCONNECTING' ? durations.keyStoreDisconnection : durations.keyStoreConnection,
    look,
    until: store => stable.includes(store.ConnectionState),
    show: store => store.ConnectionState!,
    alwaysWait: always,
  });
}

/** What KMS says of a key store that it could not connect. */
function connectionErrorOf({ ConnectionErrorCode: code = 'INTERNAL_ERROR' }: KeyStore): ConnectionError & { readonly code: string } {
  return { code, ...connectionErrors[code] ?? unknownError };
}

function whyFailed(store: KeyStore): string {
  const { code, cause, remedy } = connectionErrorOf(store);
  return `${code}: ${cause}. If it fails again: ${remedy}`;
}

/**
 * FAILED stays FAILED until it is disconnected [KDG23:fix-keystore]; then the cause is fixed, and it can be connected again. All of it in
 * one run: the next one would find it disconnected and not know why.
 */
async function repair(run: Run, store: KeyStore, isOld: boolean, mayMend: boolean): Promise<void> {
  const { code, cause, remedy, fix } = connectionErrorOf(store);
  if (!isOld && (fix === undefined || !mayMend)) {
    throw new ProvisioningError(`KMS cannot connect key store ${store.CustomKeyStoreId}: ${code}: ${cause}.`, { remedy });
  }
  run.log.warn(fix === undefined
    ? `An earlier connection of the key store has failed: ${code}: ${cause}. `
      + `In case that is over, it is disconnected and connected once more. Otherwise: ${remedy}`
    : `KMS could not connect the key store: ${code}: ${cause}. It is disconnected, fixed and connected again.`);
  await disconnect(run, store);
  await waitUntilStable(run, store, true);
  if (fix === 'password') {
    await renewKmsUser(run);
    await run.aws(kms).send(new UpdateCustomKeyStoreCommand({
      CustomKeyStoreId: store.CustomKeyStoreId,
      KeyStorePassword: await getParameter(run, 'kmsuser-password'),
    }));
  }
}

/** Asks for the key store's disconnection. A repeat after a lost answer is refused: it is on its way [botocore]. */
export async function disconnect(run: Run, store: KeyStore): Promise<void> {
  const { CustomKeyStoreId } = store;
  await run.aws(kms).send(new DisconnectCustomKeyStoreCommand({ CustomKeyStoreId })).catch(async (error: Error) => {
    const state = error.name === 'CustomKeyStoreInvalidStateException' ? (await describeKeyStore(run, store))?.ConnectionState : undefined;
    if (state !== 'DISCONNECTING' && state !== 'DISCONNECTED') throw error;
  });
}
