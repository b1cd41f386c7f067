import { awsClients } from '../../aws/clients';
import type { RawInputs } from '../../inputs/table';
import type { AwsClients } from '../../run/aws';
import { type Cluster, type Hsm, type HsmUser } from '../../simulator/cloudhsm/model';
import type { Key } from '../../simulator/kms/model';
import type { Simulator } from '../../simulator/server';

type Thing = 'BACKUP' | 'CLUSTER' | 'GROUP' | 'HSM' | 'INSTANCE' | 'KEY' | 'KEY_STORE' | 'PASSWORD_KEY';
/** What stands in capitals in the runbook's commands. */
export type Placeholder = `${Thing}_ID` | 'ALIAS' | 'NAME';

/** A finished storage on a simulated account, and somebody who may do anything to it. */
export interface Scene {
  readonly simulator: Simulator;
  /** Of the storage. */
  readonly name: string;
  /** The administrator's. */
  readonly aws: AwsClients;
  /** What the commands' placeholders stand for, as a person would have read it in what `verify` says. */
  readonly ids: Partial<Record<Placeholder, string>>;
  /** What was there before. */
  readonly cluster: Cluster;
  readonly key: Key;
  readonly run: (phases: string, inputs: RawInputs) => Promise<unknown>;
}

/**
 * @param name of a storage that is finished
 * @param run does phases, with more inputs
 */
export function sceneOf(simulator: Simulator, name: string, run: Scene['run']): Scene {
  const { world, clock, url } = simulator;
  const key = [...world.kms.keys.values()].find(({ origin }) => origin === 'AWS_CLOUDHSM')!;
  const store = world.kms.stores.get(key.storeId!)!;
  const cluster = world.cloudhsm.clusters.get(store.clusterId!)!;
  const alias = [...world.kms.aliases.values()].find(({ keyId }) => keyId === key.id)!;
  const { keyId: passwordKey = '' } = world.ssm.parameters.all.get(`/safe-storage/${name}/admin-password`)?.versions.at(-1) ?? {};
  return {
    simulator, name, cluster, key, run,
    aws: awsClients({
      region: world.region, clock, environment: { AWS_ENDPOINT_URL: url },
      credentials: { current: async () => ({ ...world.sts.administrator }), discard: () => false },
    }),
    ids: {
      ALIAS: alias.name, CLUSTER_ID: cluster.id, GROUP_ID: cluster.securityGroupId, HSM_ID: hsmsOf(cluster)[0]!.id, KEY_ID: key.id,
      KEY_STORE_ID: store.id, NAME: name, PASSWORD_KEY_ID: world.kms.aliases.get(passwordKey)?.keyId ?? passwordKey,
    },
  };
}

export const hsmsOf = (cluster: Cluster): Hsm[] => cluster.hsms.filter(({ state }) => state !== 'DELETE_IN_PROGRESS');

/** A parameter of the storage is deleted, by whomever. */
export function forget({ simulator: { world }, name }: Scene, parameter: string): void {
  world.ssm.parameters.all.delete(`/safe-storage/${name}/${parameter}`);
}

/** A user as each HSM knows it. */
export const usersCalled = ({ cluster }: Scene, name: string): HsmUser[] =>
  cluster.hsms.flatMap(({ users }) => users.filter(user => user.name === name));
