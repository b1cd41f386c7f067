import type { RawInputs } from '../../src/inputs/table';
import { testAuthority } from '../support/authority';
import { keep } from '../support/finished';
import { loseCluster } from '../support/lost';
import { type Attempt, newStorage, type Storage } from '../support/storage';

/** What is asked of a storage, from where it begins to what has to be there in the end. */
export interface Scenario {
  readonly name: string;
  /** Phases that make what it begins with; none for an empty account. */
  readonly begins?: string;
  /** What has befallen it then. */
  readonly befalls?: (storage: Storage) => void | Promise<void>;
  readonly inputs: RawInputs;
  /** The status in which it ends well. */
  readonly ends: 'complete' | 'pending';
  /** What is wrong with the account in the end, a phrase each. */
  readonly faults: (storage: Storage) => string[];
}

/** A key in the HSMs that nobody has scheduled to go. */
const isKept = ({ origin, deletion }: { readonly origin: string; readonly deletion?: unknown }) =>
  origin === 'AWS_CLOUDHSM' && deletion === undefined;

const whole = 'provision, initialize, activate, connect, storage';

export const scenarios: readonly Scenario[] = [
  { name: 'deploy', inputs: { phases: whole }, ends: 'complete', faults: unfinished },
  {
    name: 'repair', begins: whole, inputs: { phases: whole }, ends: 'complete', faults: unfinished,
    befalls: ({ simulator: { world: { kms, ssm } } }) => {
      const [store] = [...kms.stores.values()];
      Object.assign(store!, { state: 'FAILED', errorCode: 'INVALID_CREDENTIALS' });
      ssm.parameters.all.delete('/safe-storage/vault/kmsuser-password');
    },
  },
  {
    name: 'teardown', begins: whole, inputs: { phases: 'teardown', confirm: 'vault' }, ends: 'pending',
    faults: ({ simulator: { world: { fsx, kms } } }) => [
      ...fsx.fileSystems.size > 0 ? ['files left'] : [],
      ...[...kms.keys.values()].some(isKept) ? ['key not scheduled'] : [],
    ],
  },
  {
    name: 'recover', begins: whole, befalls: loseCluster, inputs: { 'phases': whole, 'source-backup-id': 'newest' }, ends: 'complete',
    faults: unfinished,
  },
  {
    name: 'rotate', begins: whole, inputs: { 'phases': 'activate', 'rotate-admin-password': 'true' }, ends: 'complete',
    faults: ({ simulator: { world: { ssm } } }) =>
      (ssm.parameters.all.has('/safe-storage/vault/admin-password-next') ? ['two passwords'] : []),
  },
];

const begun = new Map<string, Prepared>();
/** Of the thousands of trials one at a time. */
let last: Storage | undefined;

/** The storage as the scenario begins, the same again and again. */
export async function begin({ name, begins, befalls }: Pick<Scenario, 'name' | 'begins' | 'befalls'>): Promise<Storage> {
  const known = begun.get(name) ?? prepare(begins, befalls);
  begun.set(name, known);
  await last?.simulator.close();
  return last = await (await known)();
}

type Prepared = Promise<() => Promise<Storage>>;

async function prepare(phases: string | undefined, befalls?: Scenario['befalls']): Prepared {
  const storage = await newStorage();
  if (phases !== undefined) {
    const { failure } = await run(storage, '1', { phases });
    if (failure !== undefined) throw new Error(failure);
  }
  await befalls?.(storage);
  return keep(storage);
}

export const run = async (storage: Storage, runId: string, inputs: RawInputs): Promise<Attempt> =>
  storage.run({ ...await testAuthority(), ...inputs }, runId);

/** What is there twice, and paid for. */
export function doubled({ simulator: { world: { cloudhsm, ec2, fsx, kms } } }: Storage): string[] {
  const clusters = [...cloudhsm.clusters.values()].filter(({ state }) => state !== 'DELETED');
  const most: Readonly<Record<string, readonly [number, number]>> = {
    'clusters': [clusters.length, 1],
    'HSMs': [clusters.flatMap(({ hsms }) => hsms).length, 2],
    'key stores': [kms.stores.size, 1],
    'keys': [[...kms.keys.values()].filter(isKept).length, 1],
    'file systems': [fsx.fileSystems.size, 1],
    'storage virtual machines': [fsx.storageVirtualMachines.size, 1],
    'volumes': [[...fsx.volumes.values()].filter(({ root }) => !root).length, 1],
    'workers left': [[...ec2.instances.values()].filter(({ state }) => state === 'running').length, 0],
  };
  return Object.entries(most).filter(([, [count, limit]]) => count > limit).map(([what, [count]]) => `${count} ${what}`);
}

/** What nobody can bring back: a password that opens nothing, an admin who is locked, no CA's certificate. */
export function lost({ simulator: { world } }: Storage): string[] {
  const kept = (name: string) => world.ssm.parameters.all.get(`/safe-storage/vault/${name}`)?.versions.at(-1)?.value;
  return [...world.cloudhsm.clusters.values()].filter(({ state }) => state !== 'DELETED').flatMap(cluster => cluster.hsms.flatMap(hsm => {
    const admin = hsm.users.find(({ name }) => name === 'admin');
    return [
      ...admin?.role === 'admin' && ![kept('admin-password'), kept('admin-password-next')].includes(admin.password)
        ? [`the password of admin on ${hsm.id} is kept nowhere`] : [],
      ...(admin?.failedLogins ?? 0) >= 5 ? [`admin is locked on ${hsm.id}`] : [],
      ...cluster.clusterCertificate !== undefined && kept('ca-certificate') === undefined ? ['no certificate of the CA'] : [],
    ];
  }));
}

function unfinished({ simulator: { world: { cloudhsm, fsx, kms } } }: Storage): string[] {
  const cluster = [...cloudhsm.clusters.values()].find(({ state }) => state !== 'DELETED');
  const zones = new Set(cluster?.hsms.filter(({ state }) => state === 'ACTIVE').map(({ zone }) => zone));
  return [
    ...cluster?.state === 'ACTIVE' && zones.size === 2 ? [] : [`cluster ${cluster?.state}, HSMs in ${zones.size} zones`],
    ...[...kms.stores.values()].every(({ state }) => state === 'CONNECTED') && kms.stores.size === 1 ? [] : ['no connected key store'],
    ...[...fsx.fileSystems.values()].some(({ lifecycle }) => lifecycle === 'AVAILABLE') ? [] : ['no file system'],
  ];
}
