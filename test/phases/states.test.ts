import { DisconnectCustomKeyStoreCommand } from '@aws-sdk/client-kms';
import type { RawInputs } from '../../src/inputs/table';
import { type PhaseName, phaseNames } from '../../src/phaseTable';
import { example } from '../../src/simulator/account';
import type { InstanceState } from '../../src/simulator/ec2/instance';
import type { LambdaFunction } from '../../src/simulator/lambda/state';
import type { InvocationStatus } from '../../src/simulator/ssm/invocation';
import { testAuthority } from '../support/authority';
import { keep } from '../support/finished';
import { clusterOf, fileSystemOf, keyOf, kmsOf, machineOf, storeOf, volumeOf } from '../support/parts';
import { type Attempt, newStorage, type Storage, withoutLeases } from '../support/storage';

/* Each phase alone, on each state that AWS has a word for: what it says, that it ends, that nothing is made or lost beside. */

let storage: Storage;
/** The account as it was after this phase. */
const after = {} as Record<'nothing' | PhaseName, () => Promise<Storage>>;

beforeAll(async () => {
  storage = await newStorage();
  after.nothing = keep(storage);
  for (const phases of ['provision', 'initialize', 'activate', 'connect', 'storage'] as const) {
    expect(await storage.run({ ...await testAuthority(), phases })).toMatchObject({ status: 'complete', failure: undefined });
    after[phases] = keep(storage);
  }
});

/** The ids of all that there is and that somebody could miss. */
function ids({ simulator: { world: { cloudhsm, kms, fsx, ssm } } }: Storage): string[] {
  const hsms = [...cloudhsm.clusters.values()].flatMap(cluster => cluster.hsms.map(({ id }) => id));
  const files = [fsx.fileSystems, fsx.storageVirtualMachines, fsx.volumes];
  const all = [cloudhsm.clusters, cloudhsm.backups, kms.stores, kms.keys, kms.aliases, ...files];
  const kept = withoutLeases(ssm.parameters.all.keys());
  return [...hsms, ...kept, ...all.flatMap((each: ReadonlyMap<string, unknown>) => [...each.keys()])];
}

/** As much of an answer as does not differ from one account to the next. */
const withoutIds = (text: string): string =>
  text.replace(/\b(cluster|hsm|backup|cks|fs|svm|fsvol)-[a-z0-9]{8,}/g, '$1-…').replace(/arn:aws:kms:\S+:key\/[\w-]+/g, 'key/…');

/** `STATUS [CHANGES]: WORDS`, on one line; of verify its verdict, for its status. */
function summaryOf({ status, failure, changes, outputs, report }: Attempt, phase: PhaseName): string {
  const { outcome, findings, steps } = report.phases.at(-1)!;
  const words = {
    plan: failure ?? (steps ?? []).map(step => `${step.phase}: ${step.what}`).join('; '),
    verify: [...findings.map(({ what }) => what), status === 'pending' ? outcome : []].flat().join(' '),
  }[phase as string] ?? (status === 'complete' ? '' : failure ?? outcome ?? '');
  return withoutIds(`${phase === 'verify' ? outputs.get('health') : status} [${changes.join(' ')}]: ${words.replaceAll('\n', ' ')}`);
}

/** A phase alone on what it finds. */
async function alone(phase: PhaseName, inputs: RawInputs): Promise<string> {
  const { clock } = storage.simulator;
  const [before, begun] = [ids(storage), clock.now()];
  const attempt = await storage.run({
    ...await testAuthority(), 'phases': phase, 'timeout': '60', 'poll-interval': '300',
    ...phase === 'teardown' && { 'confirm': 'vault', 'key-deletion-window': '7' }, ...inputs,
  });
  const now = ids(storage);
  if (phase !== 'teardown') expect(before.filter(id => !now.includes(id) && !id.endsWith('kmsuser-password'))).toEqual([]);
  // CloudHSM makes backups by itself.
  const made = now.filter(id => !before.includes(id) && !id.startsWith('backup-'));
  if (!/:(Create|Put)/.test(attempt.changes.join())) expect(made).toEqual([]);
  expect((clock.now() - begun) / 60_000).toBeLessThan(180);
  return summaryOf(attempt, phase);
}

type Expected = Partial<Record<PhaseName, unknown>>;

const line = (status: string, changes: string, words: RegExp) =>
  expect.stringMatching(new RegExp(`^${status} \\[${changes}\\]: .*${words.source}`)) as unknown;
const fails = (words: RegExp) => line('failed', '', words);
const pends = (words: RegExp) => line('pending', '', words);
/** @param done a phase that has nothing more to do */
const would = (words: RegExp, done = 'teardown') =>
  expect.stringMatching(new RegExp(`^complete \\[\\]: (?!.*\\b${done}:).*${words.source}`)) as unknown;
const finds = (verdict: 'broken' | 'degraded' | 'healthy' | 'pending', words: RegExp) => line(verdict, '', words);
const makes = (...changes: string[]) => `complete [${changes.join(' ')}]: `;
const goes = (...changes: string[]) => line('pending', changes.join(' '), /the key to be deleted by KMS on /);
/** Everything that stays as it is where a phase has nothing to do. */
const nothing = makes();

const removal = [
  'fsx:DeleteVolume', 'fsx:DeleteStorageVirtualMachine', 'fsx:DeleteFileSystem', 'kms:ScheduleKeyDeletion', 'kms:DeleteAlias',
];
const wholeStorage: Expected = {
  plan: nothing, provision: nothing, initialize: nothing, activate: nothing, connect: nothing, storage: nothing,
  verify: 'healthy []: ', teardown: goes(...removal),
};

async function expectOf(begin: () => Promise<Storage>, spoil: () => unknown, expected: Expected, inputs: RawInputs = {}): Promise<void> {
  const told: Record<string, string> = {};
  for (const phase of phaseNames.filter(name => name in expected)) {
    storage = await begin();
    await spoil();
    told[phase] = await alone(phase, inputs);
  }
  expect(told).toEqual(expected);
}

describe('half-made', () => {
  const notThere = fails(/There is no cluster tagged safe-storage=vault in eu-central-1\. Run the phase provision first/);
  const noKey = fails(/Key alias\/vault is not there; a file system needs it\. Run the phase connect first/);
  const stages: [keyof typeof after, Expected][] = [
    ['nothing', {
      plan: would(/provision: create a cluster .*storage: create the volume vol1/),
      provision: makes('cloudhsm:CreateCluster', 'cloudhsm:CreateHsm'),
      initialize: notThere, activate: notThere, connect: notThere, storage: noKey,
      verify: finds('pending', /Waiting for the first deployment: nothing of vault is in eu-central-1, account 111122223333/),
      teardown: nothing,
    }],
    ['provision', {
      plan: would(/initialize: prove the hardware, sign the CSR with your CA/, 'provision'),
      provision: nothing,
      initialize: makes('ssm:PutParameter', 'cloudhsm:InitializeCluster'),
      activate: fails(/Cluster cluster-… is not initialized\. Run the phase initialize first/),
      connect: fails(/Cluster cluster-… is UNINITIALIZED, not active\. Run the phases initialize and activate first/),
      storage: noKey,
      verify: finds('pending', /Waiting for the initialization: cluster cluster-… is UNINITIALIZED/),
      teardown: makes('cloudhsm:DeleteHsm', 'logs:TagResource', 'logs:DeleteLogGroup', 'cloudhsm:DeleteCluster'),
    }],
    ['initialize', {
      plan: would(/activate: set admin's password/, 'initialize'),
      provision: nothing, initialize: nothing,
      connect: pends(/the cluster to be activated: run the phase activate, then this one again/),
      storage: noKey,
      verify: finds('pending', /Waiting for the activation: cluster cluster-… is INITIALIZED/),
      teardown: makes('cloudhsm:DeleteHsm', 'logs:TagResource', 'logs:DeleteLogGroup', 'cloudhsm:DeleteCluster', 'ssm:DeleteParameter'),
    }],
    ['activate', {
      plan: would(/connect: create one more HSM, 2 in all.*connect: create the key store vault/, 'activate'),
      provision: nothing, initialize: nothing,
      activate: makes('ec2:RunInstances', 'ssm:SendCommand', 'ec2:TerminateInstances'),
      storage: noKey,
      verify: finds('pending', /Waiting for the key store: cluster cluster-… is ACTIVE/),
      teardown: makes(
        'cloudhsm:DeleteHsm',
        'cloudhsm:TagResource',
        'logs:TagResource',
        'logs:DeleteLogGroup',
        'cloudhsm:DeleteCluster',
        'ec2:DeleteSecurityGroup',
      ),
    }],
    ['connect', {
      plan: would(/storage: create a file system/, 'connect'),
      provision: makes('cloudhsm:TagResource'), initialize: makes('cloudhsm:TagResource'), activate: makes('cloudhsm:TagResource'),
      connect: makes('cloudhsm:TagResource'),
      storage: makes('cloudhsm:TagResource', 'fsx:CreateFileSystem', 'fsx:CreateStorageVirtualMachine', 'fsx:CreateVolume'),
      verify: finds('healthy', /There is no file system/),
      teardown: goes('cloudhsm:TagResource', 'kms:ScheduleKeyDeletion', 'kms:DeleteAlias'),
    }],
    ['storage', wholeStorage],
  ];
  test.each(stages)('after %s', async (stage, expected) => expectOf(after[stage], () => undefined, expected));


  test.each<[string, keyof typeof after, () => void, Expected]>([
    ['CREATE_IN_PROGRESS', 'provision', () => Object.assign(
      clusterOf(storage), { state: 'CREATE_IN_PROGRESS', hsms: [], identity: undefined },
    ), {
      plan: would(/provision: create the first HSM.*initialize: prove the hardware/),
      provision: fails(/Waited 60 minutes for cluster cluster-… to be created; last seen: CREATE_IN_PROGRESS/),
      initialize: fails(/Waited 60 minutes for cluster cluster-… to be created; last seen: CREATE_IN_PROGRESS/),
      activate: fails(/Cluster cluster-… is not initialized\. Run the phase initialize first/),
      connect: fails(/Cluster cluster-… is CREATE_IN_PROGRESS, not active/),
      storage: noKey,
      verify: finds('pending', /Waiting for the initialization: cluster cluster-… is CREATE_IN_PROGRESS/),
      teardown: fails(
        /Waited 60 minutes for cluster cluster-… to be made, before it can be deleted; last seen: cluster-… CREATE_IN_PROGRESS/,
      ),
    }],
    ['UNINITIALIZED without an HSM', 'provision', () => clusterOf(storage).hsms.splice(0), {
      plan: would(/provision: create the first HSM.*initialize: prove the hardware/),
      provision: makes('cloudhsm:CreateHsm'),
      verify: finds('pending', /Waiting for the initialization: cluster cluster-… is UNINITIALIZED/),
    }],
    ['DEGRADED before anything is kept in it', 'provision', () => { clusterOf(storage).state = 'DEGRADED'; }, {
      plan: fails(/Cluster cluster-… is DEGRADED, not ACTIVE\. Ask AWS Support, or run teardown and begin again/),
      provision: fails(/Cluster cluster-… is DEGRADED, not ACTIVE\. Ask AWS Support, or run teardown and begin again/),
      initialize: fails(/Cluster cluster-… is DEGRADED, not ACTIVE/),
      verify: finds('broken', /Cluster cluster-… is DEGRADED, not ACTIVE/),
    }],
    ['INITIALIZE_IN_PROGRESS', 'initialize', () => { clusterOf(storage).state = 'INITIALIZE_IN_PROGRESS'; }, {
      plan: would(/activate: /, 'initialize'),
      provision: nothing,
      initialize: fails(/Waited 60 minutes for cluster cluster-… to be INITIALIZED; last seen: INITIALIZE_IN_PROGRESS/),
      activate: fails(/Waited 60 minutes for cluster cluster-… to be INITIALIZED; last seen: INITIALIZE_IN_PROGRESS/),
      connect: fails(/Cluster cluster-… is INITIALIZE_IN_PROGRESS, not active/),
      storage: noKey,
      verify: finds('pending', /Waiting for the activation: cluster cluster-… is INITIALIZE_IN_PROGRESS/),
      teardown: fails(
        /Waited 60 minutes for cluster cluster-… to be made, before it can be deleted; last seen: cluster-… INITIALIZE_IN_PROGRESS/,
      ),
    }],
  ])('a cluster that is %s and stays so', async (_, stage, spoil, expected) => expectOf(after[stage], spoil, expected));
});

/** States of a finished storage's parts, and what is said where that is something else than of a whole one. */
const unavailable = fails(/Key key\/… is Unavailable\. Its key store is not connected: run deploy, or the phase connect/);
const set = <T extends object>(of: (from: Storage) => T, change: Partial<Record<keyof T, unknown>>) =>
  () => Object.assign(of(storage), change);
/** CloudHSM has backed it up when its HSMs went. */
const leavingCluster = (state: 'DELETE_IN_PROGRESS' | 'DELETED') => () => {
  const { clock, world } = storage.simulator;
  Object.assign(clusterOf(storage), { state });
  for (const backup of world.cloudhsm.backups.values()) Object.assign(backup, { created: clock.now() });
};
const kmsKeyGone = () => clusterOf(storage).kmsKeys.clear();
const disconnectStore = async () => {
  await kmsOf(storage).send(new DisconnectCustomKeyStoreCommand({ CustomKeyStoreId: storeOf(storage).id }));
  await storage.simulator.clock.sleep(3_600_000);
};

type Row = [name: string, spoil: () => unknown, said: Expected];

const clusters: Row[] = [
  ...[
    'UPDATE_IN_PROGRESS', 'MODIFY_IN_PROGRESS', 'ROLLBACK_IN_PROGRESS', 'A_STATE_OF_NEXT_YEAR',
  ].map((state): Row => [state, set(clusterOf, { state }), {
    provision: fails(new RegExp(`Waited 60 minutes for cluster cluster-… to be created; last seen: ${state}`)),
    initialize: fails(new RegExp(`Waited 60 minutes for cluster cluster-… to be created; last seen: ${state}`)),
    activate: fails(new RegExp(`Waited 60 minutes for cluster cluster-… to be INITIALIZED; last seen: ${state}`)),
    connect: fails(new RegExp(`Waited 60 minutes for cluster cluster-… to be ACTIVE; last seen: ${state}`)),
    verify: finds('degraded', new RegExp(`Cluster cluster-… is ${state}, not ACTIVE`)),
  }]),
  ...(['DELETE_IN_PROGRESS', 'DELETED'] as const).map((state): Row => [state, leavingCluster(state), {
    plan: fails(
      /There is no cluster tagged for vault .* but this is left: key store "vault".* run the phases with source-backup-id: newest: now that is backup-…/,
    ),
    provision: fails(
      /There is no cluster tagged for vault .* but this is left: key store "vault".* run the phases with source-backup-id: newest: now that is backup-…/,
    ),
    initialize: fails(/There is no cluster tagged safe-storage=vault/),
    activate: fails(/There is no cluster tagged safe-storage=vault/),
    connect: fails(/There is no cluster tagged safe-storage=vault/),
    verify: finds('broken', state === 'DELETED'
      ? /There is no cluster tagged for vault .* but this is left/
      : /Cluster cluster-… is being deleted/),
    // The audit log of a cluster that is gone goes while the key still proves whose it was.
    teardown: goes(...state === 'DELETED'
      ? [...removal.slice(0, 3), 'logs:TagResource', 'logs:DeleteLogGroup', ...removal.slice(3)]
      : removal),
  }]),
  ['DEGRADED', set(clusterOf, { state: 'DEGRADED', stateMessage: 'AWS says why' }), {
    plan: fails(/Cluster cluster-… is DEGRADED, not ACTIVE: AWS says why\. Ask AWS Support about it/),
    provision: fails(/Cluster cluster-… is DEGRADED, not ACTIVE: AWS says why\. Ask AWS Support about it/),
    initialize: fails(/Cluster cluster-… is DEGRADED, not ACTIVE: AWS says why\. Ask AWS Support about it/),
    activate: fails(/Cluster cluster-… is DEGRADED, not ACTIVE: AWS says why\. Ask AWS Support about it/),
    connect: fails(/Cluster cluster-… is DEGRADED, not ACTIVE: AWS says why\. Ask AWS Support about it/),
    verify: finds('broken', /Cluster cluster-… is DEGRADED, not ACTIVE: AWS says why/),
  }],
];

const second = () => clusterOf(storage).hsms[1]!;
const hsms: Row[] = [
  ['CREATE_IN_PROGRESS', set(second, { state: 'CREATE_IN_PROGRESS' }), {
    provision: fails(/Waited 60 minutes for the first HSM to be ACTIVE; last seen: hsm-… ACTIVE, hsm-… CREATE_IN_PROGRESS/),
    connect: fails(/Waited 60 minutes for 2 HSMs to be ACTIVE; last seen: hsm-… ACTIVE, hsm-… CREATE_IN_PROGRESS/),
    verify: finds('degraded', /1 of 2 HSMs are ACTIVE, in 1 zone/),
  }],
  ['DEGRADED', set(second, { state: 'DEGRADED' }), {
    plan: fails(/HSM hsm-… in eu-central-1b is DEGRADED\. AWS replaces HSMs that fail/),
    provision: fails(/HSM hsm-… in eu-central-1b is DEGRADED\. AWS replaces HSMs that fail/),
    connect: fails(/HSM hsm-… in eu-central-1b is DEGRADED\. AWS replaces HSMs that fail/),
    verify: finds('degraded', /1 of 2 HSMs are ACTIVE, in 1 zone; .*HSM hsm-… in eu-central-1b is DEGRADED/),
  }],
  ...['DELETE_IN_PROGRESS', 'DELETED'].map((state): Row => [state, set(second, { state }), {
    plan: would(/connect: create one more HSM, 2 in all/),
    connect: makes('cloudhsm:CreateHsm'),
    verify: finds('degraded', /1 of 2 HSMs are ACTIVE, in 1 zone/),
  }]),
  ['both in one zone', () => Object.assign(second(), { zone: clusterOf(storage).hsms[0]!.zone }), {
    connect: makes('cloudhsm:CreateHsm'),
    verify: finds('degraded', /2 of 2 HSMs are ACTIVE, in 1 zone; keys cannot be made without two in different zones/),
    plan: would(/connect: create one more HSM, 3 in all/),
  }],
  ['all of them DEGRADED', () => clusterOf(storage).hsms.forEach(hsm => { hsm.state = 'DEGRADED'; }), {
    plan: fails(/2 things stand in the way:.*HSM hsm-… in eu-central-1a is DEGRADED.* ask AWS Support: no other HSM works/),
    provision: fails(/HSM hsm-… in eu-central-1a is DEGRADED/),
    connect: fails(/HSM hsm-… in eu-central-1a is DEGRADED/),
    verify: finds('broken', /No HSM of cluster cluster-… is ACTIVE: every use of the key fails.* does not encrypt and decrypt/),
  }],
  ['all of them CREATE_IN_PROGRESS', () => clusterOf(storage).hsms.forEach(hsm => { hsm.state = 'CREATE_IN_PROGRESS'; }), {
    provision: fails(/Waited 60 minutes for the first HSM to be ACTIVE; last seen: hsm-… CREATE_IN_PROGRESS, hsm-… CREATE_IN_PROGRESS/),
    connect: fails(/Waited 60 minutes for 2 HSMs to be ACTIVE/),
    verify: finds('broken', /No HSM of cluster cluster-… is ACTIVE/),
  }],
  ['none', () => clusterOf(storage).hsms.splice(0), {
    plan: would(/provision: create the first HSM; connect: create one more HSM, 2 in all/),
    provision: makes('cloudhsm:CreateHsm'),
    connect: makes('cloudhsm:CreateHsm', 'cloudhsm:CreateHsm'),
    verify: finds('broken', /No HSM of cluster cluster-… is ACTIVE: every use of the key fails.* does not encrypt and decrypt/),
  }],
];

const keyStores: Row[] = [
  ['CONNECTING', set(storeOf, { state: 'CONNECTING' }), {
    plan: would(/connect: wait for the key store's connection, which is under way/),
    connect: fails(/Waited 60 minutes for key store vault to be connected; last seen: CONNECTING/),
    storage: unavailable,
    verify: finds('broken', /Key store cks-… is CONNECTING; its keys cannot be used\. Key key\/… is Unavailable/),
  }],
  ['DISCONNECTING', set(storeOf, { state: 'DISCONNECTING' }), {
    plan: would(/connect: connect the key store, which is DISCONNECTING/),
    connect: fails(/Waited 60 minutes for key store vault to be disconnected; last seen: DISCONNECTING/),
    storage: unavailable,
    verify: finds('broken', /Key store cks-… is DISCONNECTING; its keys cannot be used/),
  }],
  ['DISCONNECTED', disconnectStore, {
    plan: would(/connect: connect the key store, which is DISCONNECTED/),
    connect: makes('kms:ConnectCustomKeyStore'),
    storage: unavailable,
    verify: finds('broken', /Key store cks-… is DISCONNECTED; its keys cannot be used/),
  }],
  ['FAILED', set(storeOf, { state: 'FAILED', errorCode: 'NETWORK_ERRORS' }), {
    plan: would(/connect: connect the key store, which is FAILED \(NETWORK_ERRORS\)/),
    connect: makes('kms:DisconnectCustomKeyStore', 'kms:ConnectCustomKeyStore'),
    storage: unavailable,
    verify: finds(
      'broken', /Key store cks-… is FAILED: NETWORK_ERRORS, the network between KMS and the cluster failed; its keys cannot be used/,
    ),
  }],
];

/*
 * Creating, Updating, PendingImport and PendingReplicaDeletion are states of multi-Region and imported keys, which no custom key store has
 * [KDG23:key-state].
 */
const keys: Row[] = [
  ['Disabled', set(keyOf, { enabled: false }), {
    plan: fails(/Key key\/… is Disabled\. aws kms enable-key --key-id \S+, if it may be used again/),
    connect: fails(/Key key\/… is Disabled\. aws kms enable-key --key-id \S+, if it may be used again/),
    storage: fails(/Key key\/… is Disabled\. aws kms enable-key --key-id \S+, if it may be used again/),
    verify: finds('broken', /Key key\/… is Disabled/),
  }],
  ['PendingDeletion', () => Object.assign(keyOf(storage), { enabled: false, deletion: { at: Date.UTC(2026, 11, 24), days: 30 } }), {
    plan: fails(
      /Key key\/… is PendingDeletion until 2026-12-24\S+ If that is a mistake: aws kms cancel-key-deletion --key-id \S+, then aws kms enable-key --key-id/,
    ),
    connect: fails(
      /Key key\/… is PendingDeletion until 2026-12-24\S+ If that is a mistake: aws kms cancel-key-deletion --key-id \S+, then aws kms enable-key --key-id/,
    ),
    storage: fails(
      /Key key\/… is PendingDeletion until 2026-12-24\S+ If that is a mistake: aws kms cancel-key-deletion --key-id \S+, then aws kms enable-key --key-id/,
    ),
    verify: finds('broken', /Key key\/… is PendingDeletion until 2026-12-24/),
    teardown: goes(...removal.filter(change => change !== 'kms:ScheduleKeyDeletion')),
  }],
  ['Unavailable, though its key store is connected', kmsKeyGone, {
    plan: fails(/Key key\/… is Unavailable\. Its key store is connected, so look whether the HSMs still hold its material/),
    connect: fails(/kms:Encrypt answered KMSInvalidStateException/),
    storage: fails(/Key key\/… is Unavailable\. Its key store is connected, so look whether the HSMs still hold its material/),
    verify: finds('broken', /Key key\/… is Unavailable/),
  }],
  ['without its alias', () => storage.simulator.world.kms.aliases.delete('alias/vault'), {
    plan: would(/connect: name key key\/… alias\/vault/),
    connect: makes('kms:CreateAlias'),
    storage: fails(/Key alias\/vault is not there/),
    verify: finds('broken', /There is no key alias\/vault/),
    teardown: goes(...removal.filter(change => change !== 'kms:DeleteAlias')),
  }],
];

const notMade = (what: string, state: string): Expected => ({
  storage: fails(new RegExp(`Waited 60 minutes for ${what} to be (AVAILABLE|CREATED); last seen: ${state}`)),
  // For as long as deploy waits for it, what is new is awaited.
  verify: state === 'CREATING' ? finds('pending', new RegExp(`Waiting for ${what.replace(/ fs-…/, '')} `))
    : finds('degraded', new RegExp(` is ${state}\\.`)),
  teardown: fails(new RegExp(`Waited 60 minutes for .* to be made, before it can be deleted; last seen: \\S+ ${state}`)),
});
const useless = (what: string, state: string, remedy: RegExp): Expected => ({
  plan: fails(new RegExp(`${what} is ${state}: the key is gone\\. ${remedy.source}`)),
  storage: fails(new RegExp(`${what} is ${state}: the key is gone\\. ${remedy.source}`)),
  verify: finds('broken', new RegExp(` is ${state}: the key is gone\\.`)),
});
const failure = 'the key is gone';
/** What is FAILED is deleted, what is MISCONFIGURED may recover. */
const advice = (state: string, command: RegExp): RegExp =>
  (state === 'FAILED'
    ? new RegExp(`If it has never worked, .*delete it \\(${command.source}\\) and run again`)
    : /It can recover, so do not delete it/);

const fileSystems: Row[] = [
  ['CREATING', set(fileSystemOf, { lifecycle: 'CREATING' }), {
    ...notMade('file system fs-…', 'CREATING'),
    verify: finds('pending', /Waiting for file system fs-…, which FSx makes/),
    plan: would(/storage: wait for file system fs-…, which is being created/),
    teardown: line(
      'failed', 'fsx:DeleteVolume fsx:DeleteStorageVirtualMachine', /to be made, before it can be deleted; last seen: fs-… CREATING/,
    ),
  }],
  ['UPDATING', set(fileSystemOf, { lifecycle: 'UPDATING' }), {}],
  ['FAILED', set(fileSystemOf, { lifecycle: 'FAILED', failure }),
    useless(
      'File system fs-…', 'FAILED', /If it has never worked, .*delete it \(aws fsx delete-file-system --file-system-id fs-…\) and run again/,
    )],
  ...['MISCONFIGURED', 'MISCONFIGURED_UNAVAILABLE'].map((lifecycle): Row => [lifecycle, set(fileSystemOf, { lifecycle, failure }),
    useless('File system fs-…', lifecycle, /It can recover, so do not delete it/)]),
  ['A_STATE_OF_NEXT_YEAR', set(fileSystemOf, { lifecycle: 'A_STATE_OF_NEXT_YEAR' as 'FAILED', failure }), {
    ...useless('File system fs-…', 'A_STATE_OF_NEXT_YEAR', /Nobody here knows the state: look at FSx's documentation/),
  }],
  ['DELETING', set(fileSystemOf, { lifecycle: 'DELETING' }), {
    plan: would(/storage: create a file system .*; storage: create the storage virtual machine svm1; storage: create the volume vol1/),
    storage: makes('fsx:CreateFileSystem', 'fsx:CreateStorageVirtualMachine', 'fsx:CreateVolume'),
    verify: finds('broken', /File system fs-… is DELETING/),
    teardown: line('failed', 'fsx:DeleteVolume '
      + 'fsx:DeleteStorageVirtualMachine', /Waited 60 minutes for file system fs-… to be gone; last seen: fs-… DELETING/),
  }],
];

const machines: Row[] = [
  ...['CREATING', 'PENDING'].map((lifecycle): Row => [lifecycle, set(machineOf, { lifecycle }), {
    ...notMade('storage virtual machine svm1', lifecycle), teardown: line('failed', 'fsx:DeleteVolume', new RegExp('to be made, before '
      + `it can be deleted; last seen: svm-… ${lifecycle}`)),
  }]),
  ...['FAILED', 'MISCONFIGURED'].map((lifecycle): Row => [lifecycle, set(machineOf, { lifecycle, failure }),
    useless('Storage virtual machine svm1 \\(svm-…\\)', lifecycle, advice(lifecycle, /aws fsx delete-storage-virtual-machine .*svm-…/))]),
  ['DELETING', set(machineOf, { lifecycle: 'DELETING' }), {
    plan: would(/storage: create the storage virtual machine svm1; storage: create the volume vol1/),
    storage: fails(/Waited 60 minutes for the old storage virtual machine svm1 \(svm-…\) to be gone; last seen: DELETING/),
    verify: finds('broken', /There is no storage virtual machine svm1 on the file system/),
    teardown: line(
      'failed', 'fsx:DeleteVolume', /Waited 60 minutes for storage virtual machine svm-… to be gone; last seen: svm-… DELETING/,
    ),
  }],
];

const volumes: Row[] = [
  ...['CREATING', 'PENDING'].map((lifecycle): Row => [lifecycle, set(volumeOf, { lifecycle }), notMade('volume vol1', lifecycle)]),
  ['AVAILABLE', set(volumeOf, { lifecycle: 'AVAILABLE' }), {}],
  ...['FAILED', 'MISCONFIGURED'].map((lifecycle): Row => [lifecycle, set(volumeOf, { lifecycle, failure }),
    useless(
      'Volume vol1 \\(fsvol-…\\)', lifecycle, advice(lifecycle, /aws fsx delete-volume --volume-id fsvol-… .*SkipFinalBackup=true/),
    )]),
  ['DELETING', set(volumeOf, { lifecycle: 'DELETING' }), {
    plan: would(/storage: create the volume vol1/),
    storage: fails(/Waited 60 minutes for the old volume vol1 \(fsvol-…\) to be gone; last seen: DELETING/),
    verify: finds('broken', /There is no volume vol1 on the file system/),
    teardown: fails(/Waited 60 minutes for volume fsvol-… to be gone; last seen: fsvol-… DELETING/),
  }],
];

const gone = (name: string) => () => storage.simulator.world.ssm.parameters.all.delete(`/safe-storage/vault/${name}`);
const parameters: Row[] = [
  ['admin-password that is gone', gone('admin-password'), {
    verify: finds('degraded', /There is no parameter \/safe-storage\/vault\/admin-password/),
  }],
  ['admin-password-record that is gone', gone('admin-password-record'), {
    verify: finds('healthy', /nothing is recorded of it opening these HSMs/),
  }],
  ['ca-certificate that is gone, though it is given', gone('ca-certificate'), { initialize: makes('ssm:PutParameter') }],
];

const instanceId = 'i-0a11d6b1e5f0c0042';
/** An instance of the customer's, ready for work, but for its state. */
const instanceIn = (state: InstanceState) => () => {
  const { ec2, hosts } = storage.simulator.world;
  const settled = state === 'stopped' ? state : 'running';
  ec2.addInstance({
    id: instanceId, subnetId: example.subnetIds[1], state: settled, securityGroupIds: [example.securityGroupId],
    profileName: example.workerProfile,
  });
  const instance = ec2.instances.get(instanceId)!;
  hosts.sandboxOf(instance.host).installAws();
  if (state !== settled) instance.state = state;
};
const functionIn = (state: LambdaFunction['state']) => () => storage.simulator.world.lambda.add({
  name: 'hands', roleName: example.workerRole, timeout: 120, state,
  vpc: { vpcId: example.vpcId, subnetIds: [example.subnetIds[1]], securityGroupIds: [example.securityGroupId] },
});
/** Ends every command to a worker with this status, some time after it was sent. */
const commandsEnd = (status: InvocationStatus, statusDetails: string) => () => {
  const { clock, ssm } = storage.simulator.world;
  const look = () => {
    for (const { invocations } of ssm.commands.values()) {
      for (const invocation of invocations) Object.assign(invocation, { status, statusDetails });
    }
    clock.schedule(clock.now() + 10_000, look);
  };
  look();
};

/** Of a storage whose HSMs a worker asks: activated, without a key store. */
const visits: [name: string, spoil: () => unknown, said: Expected, inputs: RawInputs][] = [
  ...(['pending', 'stopping'] as const).map((state): typeof visits[number] => [`an instance that is ${state} and stays so`,
    instanceIn(state), {
      activate: fails(new RegExp(`Waited 60 minutes for worker ${instanceId} to be running or stopped; last seen: ${state}`)),
      verify: finds('degraded', new RegExp(`The HSMs' users could not be looked at: Waited 60 minutes for worker ${instanceId} to be `
      + 'running or stopped')),
    }, { worker: instanceId }]),
  ...(['shutting-down', 'terminated'] as const).map((state): typeof visits[number] => [`an instance that is ${state}`, instanceIn(state), {
    activate: fails(new RegExp(`worker: expected an instance of .* \\(got ${instanceId}, which is ${state}\\)`)),
    verify: finds('degraded', new RegExp(`The HSMs' users could not be looked at: worker: expected an instance of .*which is ${state}`)),
  }, { worker: instanceId }]),
  ['an instance that is stopped', instanceIn('stopped'), {
    activate: makes(
      'ec2:CreateTags', 'ec2:StartInstances', 'ec2:AuthorizeSecurityGroupIngress', 'ssm:SendCommand',
      'ec2:RevokeSecurityGroupIngress', 'ec2:StopInstances', 'ec2:DeleteTags',
    ),
  }, { worker: instanceId }],
  ['an instance that is running', instanceIn('running'), {
    activate: makes('ec2:AuthorizeSecurityGroupIngress', 'ssm:SendCommand', 'ec2:RevokeSecurityGroupIngress'),
  }, { worker: instanceId }],
  ['an instance whose agent is not Online', () => {
    instanceIn('running')();
    storage.simulator.world.ec2.instances.get(instanceId)!.agentAt = Infinity;
  }, {
    activate: fails(new RegExp(`Waited 60 minutes for worker ${instanceId} to be online; last seen: (ConnectionLost|not registered with `
      + 'SSM)')),
  }, { worker: instanceId }],
  ...([
    ['Cancelled', 'Cancelled'], ['TimedOut', 'DeliveryTimedOut'], ['TimedOut', 'ExecutionTimedOut'],
  ] as const).map(([status, details]): typeof visits[number] =>
    [`a command that is ${details}`, commandsEnd(status, details), {
      activate: line('failed', '.*', new RegExp(`The script on i-\\w+ ended as ${details}`)),
      verify: line('degraded', '.*', new RegExp(`The HSMs' users could not be looked at: The script on i-\\w+ ended as ${details}`)),
    }, {}]),
  ...(['Pending', 'Delayed', 'InProgress', 'Cancelling'] as const).map((status): typeof visits[number] =>
    [`a command that is ${status} and stays so`, commandsEnd(status as InvocationStatus, status), {
      activate: line('failed', '.*', new RegExp(`Waited 73 minutes for the script on i-\\w+; last seen: ${status}`)),
    }, {}]),
  ['a function that is Active', functionIn('Active'), {
    activate: makes('ec2:AuthorizeSecurityGroupIngress', 'lambda:Invoke', 'ec2:RevokeSecurityGroupIngress'),
  }, { worker: 'lambda:hands' }],
  // The first call wakes it up, and is refused.
  ['a function that is Inactive', functionIn('Inactive'), {
    activate: makes('lambda:Invoke', 'ec2:AuthorizeSecurityGroupIngress', 'lambda:Invoke', 'ec2:RevokeSecurityGroupIngress'),
  }, { worker: 'lambda:hands' }],
  ['a function that is Pending and stays so', functionIn('Pending'), {
    activate: fails(/Waited 60 minutes for function hands to be Active; last seen: Pending/),
    verify: finds('degraded', /The HSMs' users could not be looked at: Waited 60 minutes for function hands to be Active/),
  }, { worker: 'lambda:hands' }],
  ...(['Failed', 'ActiveNonInvocable', 'Deactivating', 'Deactivated', 'Deleting'] as const).map((state): typeof visits[number] => [
    `a function that is ${state}`, functionIn(state), {
      activate: fails(new RegExp(`worker: expected a function that works \\(got hands, which is ${state}:`)),
      verify: finds('degraded', /The HSMs' users could not be looked at: worker: expected a function that works/),
    }, { worker: 'lambda:hands' },
  ]),
];

describe.each<[string, Row[]]>([
  ['a cluster', clusters], ['an HSM', hsms], ['a key store', keyStores], ['a key', keys], ['a file system', fileSystems],
  ['a storage virtual machine', machines], ['a volume', volumes], ['a parameter', parameters],
])('of a finished storage, %s', (_, rows) => {
  test.each(rows)('%s', async (__, spoil, said) => expectOf(after.storage, spoil, { ...wholeStorage, ...said }));
});

describe('a worker', () => {
  test.each(visits)('%s', async (_, spoil, said, inputs) => expectOf(after.activate, spoil, said, { 'verify-users': 'true', ...inputs }));
});
