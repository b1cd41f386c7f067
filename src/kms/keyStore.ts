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
import { ConfigurationError, ProvisioningError } from '../errors';
import type { Run } from '../run';
import { deleteParameter, getParameter } from '../ssm/parameters';
import { kms } from './client';
import { connectionErrors } from './connectionErrors';

export type KeyStore = CustomKeyStoresListEntry;

const nameOf = (run: Run): string => run.inputs.keyStoreName ?? run.inputs.name;

/** This safe storage's key store, by its name; key stores cannot be tagged [BC]. */
export async function findKeyStore(run: Run): Promise<KeyStore | undefined> {
  try {
    const { CustomKeyStores } = await run.aws(kms).send(new DescribeCustomKeyStoresCommand({ CustomKeyStoreName: nameOf(run) }));
    return CustomKeyStores?.[0];
  } catch (error) {
    if ((error as Error).name === 'CustomKeyStoreNotFoundException') return undefined;
    throw error;
  }
}

/** All key stores of the region. */
export async function allKeyStores(run: Run): Promise<KeyStore[]> {
  const stores: KeyStore[] = [];
  for await (const { CustomKeyStores = [] } of paginateDescribeCustomKeyStores({ client: run.aws(kms) }, {})) stores.push(...CustomKeyStores);
  return stores;
}

/** The key store over this cluster, made if need be. Making it does not yet prove the password; connecting does [BC]. */
export async function ensureKeyStore(run: Run, cluster: Cluster): Promise<KeyStore> {
  const store = await ensure(run, {
    what: `key store ${nameOf(run)}`,
    find: async () => findKeyStore(run),
    // Creating the same again gives the same id [KDG-cur], so a repeat does no harm.
    create: async () => run.aws(kms).send(new CreateCustomKeyStoreCommand({
      CustomKeyStoreName: nameOf(run),
      CloudHsmClusterId: cluster.ClusterId,
      TrustAnchorCertificate: await trustAnchor(run, cluster),
      KeyStorePassword: await getParameter(run, 'kmsuser-password'),
    })),
    describe: found => `${found.CustomKeyStoreId}, ${found.ConnectionState}`,
  });
  if (store.CloudHsmClusterId !== cluster.ClusterId) {
    throw new ConfigurationError(`key-store-name: expected the name of no key store, or of one over ${cluster.ClusterId} (got "${nameOf(run)}", which is over ${store.CloudHsmClusterId})`, {
      remedy: 'Choose another key-store-name. Nothing was changed.',
    });
  }
  return store;
}

/** How often a failed connection is mended before a person has to look. */
const repairs = 3;

/** Connects the key store: from whatever state it is in, with the mistakes mended that can be mended from here. */
export async function connectKeyStore(run: Run): Promise<KeyStore> {
  for (let repaired = 0; ; repaired++) {
    const store = await settled(run);
    switch (store.ConnectionState) {
      case 'CONNECTED':
        // KMS has replaced the password by one that only KMS knows [KDG-cur connect].
        if (await getParameter(run, 'kmsuser-password') !== undefined) await deleteParameter(run, 'kmsuser-password');
        run.log.checked(`key store ${store.CustomKeyStoreId} is connected`);
        return store;
      case 'DISCONNECTED':
        await run.aws(kms).send(new ConnectCustomKeyStoreCommand({ CustomKeyStoreId: store.CustomKeyStoreId }));
        run.log.made(`key store ${store.CustomKeyStoreId}: connection asked for`);
        break;
      default:
        await repair(run, store, repaired);
    }
  }
}

/** The key store in a state that does not change by itself. */
export async function settled(run: Run): Promise<KeyStore> {
  const look = async () => (await findKeyStore(run))!;
  const { ConnectionState } = await look();
  return waitFor(run, {
    what: `key store ${nameOf(run)} to be ${ConnectionState === 'DISCONNECTING' ? 'disconnected' : 'connected'}`,
    duration: ConnectionState === 'DISCONNECTING' ? durations.keyStoreDisconnection : durations.keyStoreConnection,
    look,
    until: store => store.ConnectionState !== 'CONNECTING' && store.ConnectionState !== 'DISCONNECTING',
    show: store => store.ConnectionState!,
  });
}

/** FAILED stays FAILED until it is disconnected [KDG23:fix-keystore]; then the cause is mended, and it can be connected again. */
async function repair(run: Run, store: KeyStore, repaired: number): Promise<void> {
  const code = store.ConnectionErrorCode ?? 'INTERNAL_ERROR';
  const { cause, remedy, mend } = connectionErrors[code] ?? { cause: 'KMS gives a code that is not documented', remedy: 'Ask AWS Support.' };
  if (mend === undefined || repaired >= repairs) {
    throw new ProvisioningError(`KMS cannot connect key store ${store.CustomKeyStoreId}: ${code}: ${cause}.`, { remedy });
  }
  run.log.warn(`KMS could not connect the key store: ${code}: ${cause}. It is disconnected, mended and connected again.`);
  await run.aws(kms).send(new DisconnectCustomKeyStoreCommand({ CustomKeyStoreId: store.CustomKeyStoreId }));
  await settled(run);
  if (mend === 'password') {
    await renewKmsUser(run);
    await run.aws(kms).send(new UpdateCustomKeyStoreCommand({
      CustomKeyStoreId: store.CustomKeyStoreId,
      KeyStorePassword: await getParameter(run, 'kmsuser-password'),
    }));
  }
}
