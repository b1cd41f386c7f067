import type { DrillName } from '../../drillTable';
import type { RawInputs } from '../../inputs/table';
import { runCommand } from './command';
import { forget, hsmsOf, type Scene, usersCalled } from './scene';

/** One step of a chapter: a command as it stands there, days to be waited, or phases of the action. */
export type Step =
  | { readonly command: string }
  | { readonly days: number }
  | {
    readonly phases: string;
    /** What else the workflow is given. */
    readonly inputs?: (scene: Scene) => RawInputs;
  };

/** A night, and the way out of it. */
export interface Drill {
  /** Heading of docs/runbook.md. */
  readonly chapter: string;
  readonly strike: (scene: Scene) => Promise<unknown>;
  /** What the chapter says, in its order. */
  readonly steps: readonly Step[];
  /** What nothing brings back. */
  readonly lost?: string;
}

const hour = 3_600_000;
const day = 24 * hour;
const deploy = 'provision, initialize, activate, connect, storage';

const later = async ({ simulator }: Scene, ms: number): Promise<void> => simulator.clock.sleep(ms);

/** Commands that somebody types who should not. */
const type = (...lines: readonly string[]) => async (scene: Scene): Promise<void> => {
  for (const line of lines) await runCommand(scene, line);
  await later(scene, hour);
};

/** Its HSMs are deleted, and the cluster with them; AWS keeps their backups. */
export async function loseCluster(scene: Scene): Promise<void> {
  for (const { id } of hsmsOf(scene.cluster)) {
    await runCommand(scene, `aws cloudhsmv2 delete-hsm --cluster-id CLUSTER_ID --hsm-id ${id}`);
  }
  await later(scene, hour);
  await runCommand(scene, 'aws cloudhsmv2 delete-cluster --cluster-id CLUSTER_ID');
  await later(scene, hour);
}

/** Disconnected, so that what is wrong with kmsuser shows when it is connected again. */
const disconnectedWith = (spoil: (scene: Scene) => unknown) => async (scene: Scene): Promise<void> => {
  await type('aws kms disconnect-custom-key-store --custom-key-store-id KEY_STORE_ID')(scene);
  spoil(scene);
};

const rulesOfGroup = (action: 'authorize' | 'revoke'): string[] => ['ingress', 'egress'].map(direction =>
  `aws ec2 ${action}-security-group-${direction} --group-id GROUP_ID --protocol tcp --port 2223-2225 --source-group GROUP_ID`);

/** The role of a run may not terminate its worker, nor may the end of its job. */
async function leaveWorker({ ids, simulator: { world }, run }: Scene): Promise<void> {
  const before = new Set(world.ec2.instances.keys());
  const fault = { code: 'UnauthorizedOperation', message: 'You are not authorized to perform this operation.', status: 403 };
  world.faults.add({ service: 'ec2', operation: 'TerminateInstances', call: 'every', fault });
  await run('verify', { 'verify-users': 'true' }).catch(() => undefined);
  world.faults.clear();
  ids.INSTANCE_ID = [...world.ec2.instances.keys()].find(id => !before.has(id));
}

const passwords = new WeakMap<Scene, string>();

/** The password of admin is written down by a careful person, before the parameter goes. */
function losePassword(scene: Scene): void {
  passwords.set(scene, usersCalled(scene, 'admin')[0]!.password);
  forget(scene, 'admin-password');
}

export const drills: Readonly<Record<DrillName, Drill>> = {
  'cluster-lost': {
    chapter: 'cluster-lost',
    strike: loseCluster,
    steps: [{ phases: deploy, inputs: () => ({ 'source-backup-id': 'newest' }) }],
  },
  'hsm-lost': {
    chapter: 'hsm-lost',
    strike: type('aws cloudhsmv2 delete-hsm --cluster-id CLUSTER_ID --hsm-id HSM_ID'),
    steps: [{ phases: deploy }],
  },
  'hsms-lost': {
    chapter: 'hsm-lost',
    strike: async scene => {
      for (const { id } of hsmsOf(scene.cluster)) {
        await runCommand(scene, `aws cloudhsmv2 delete-hsm --cluster-id CLUSTER_ID --hsm-id ${id}`);
      }
      await later(scene, hour);
    },
    steps: [{ phases: deploy }],
  },
  'hsm-degraded': {
    chapter: 'hsm-lost',
    strike: async ({ ids, simulator: { world } }) => world.cloudhsm.degrade(ids.HSM_ID!),
    steps: [{ command: 'aws cloudhsmv2 delete-hsm --cluster-id CLUSTER_ID --hsm-id HSM_ID' }, { phases: deploy }],
  },
  'admin-password-lost': {
    chapter: 'admin-password-lost',
    strike: async scene => losePassword(scene),
    steps: [{ phases: 'activate', inputs: scene => ({ 'admin-password': passwords.get(scene)! }) }],
  },
  'admin-password-forgotten': {
    chapter: 'admin-password-lost',
    strike: async scene => losePassword(scene),
    steps: [],
    lost: 'The password is lost for good. Keys and files work on; users can no longer be managed: plan a new cluster, key and file system.',
  },
  'key-pending-deletion': {
    chapter: 'key-not-usable',
    strike: type('aws kms schedule-key-deletion --key-id KEY_ID --pending-window-in-days 7'),
    steps: [{ command: 'aws kms cancel-key-deletion --key-id KEY_ID' }, { command: 'aws kms enable-key --key-id KEY_ID' }],
  },
  'key-disabled': {
    chapter: 'key-not-usable',
    strike: type('aws kms disable-key --key-id KEY_ID'),
    steps: [{ command: 'aws kms enable-key --key-id KEY_ID' }],
  },
  'key-deleted': {
    chapter: 'key-deleted',
    strike: async scene => {
      await runCommand(scene, 'aws kms schedule-key-deletion --key-id KEY_ID --pending-window-in-days 7');
      await later(scene, 9 * day);
    },
    steps: [],
    lost: 'A key that KMS has deleted cannot be brought back, and nobody can read the files: look for backups under another key.',
  },
  'key-store-disconnected': {
    chapter: 'key-store-disconnected',
    strike: type('aws kms disconnect-custom-key-store --custom-key-store-id KEY_STORE_ID'),
    steps: [{ phases: deploy }],
  },
  'kmsuser-locked': {
    chapter: 'key-store-disconnected',
    strike: disconnectedWith(scene => { for (const user of usersCalled(scene, 'kmsuser')) user.failedLogins = 5; }),
    steps: [{ phases: deploy }],
  },
  'kmsuser-damaged': {
    chapter: 'kmsuser-damaged',
    strike: async ({ cluster }) => {
      const [, hsm] = hsmsOf(cluster);
      hsm!.users = hsm!.users.filter(({ name }) => name !== 'kmsuser');
    },
    steps: [{ command: 'aws kms disconnect-custom-key-store --custom-key-store-id KEY_STORE_ID' }, { phases: deploy }],
  },
  'password-key-disabled': {
    chapter: 'password-key',
    strike: type('aws kms disable-key --key-id PASSWORD_KEY_ID'),
    steps: [{ command: 'aws kms enable-key --key-id PASSWORD_KEY_ID' }],
  },
  'ca-lost': {
    chapter: 'ca-lost',
    strike: async scene => forget(scene, 'ca-certificate'),
    steps: [{ phases: 'initialize', inputs: ({ cluster }) => ({ 'ca-certificate': cluster.trustAnchor! }) }],
  },
  'alias-moved': {
    chapter: 'key-not-ours',
    strike: async scene => {
      const { arn } = scene.simulator.world.kms.addSymmetricKey('alias/of-others');
      await runCommand(scene, `aws kms update-alias --alias-name ALIAS --target-key-id ${arn}`);
    },
    steps: [{ command: 'aws kms update-alias --alias-name ALIAS --target-key-id KEY_ID' }],
  },
  'file-system-deleted': {
    chapter: 'file-system-not-available',
    strike: async ({ simulator: { world: { fsx } } }) => {
      for (const all of [fsx.volumes, fsx.storageVirtualMachines, fsx.fileSystems]) all.clear();
    },
    steps: [{ phases: deploy }],
    lost: 'The file system is a new one, and empty: the files of the old one are gone, unless FSx has a backup of the '
      + 'volume.',
  },
  'backups-deleted': {
    chapter: 'backup-missing',
    strike: async scene => {
      const { ids, simulator: { world: { cloudhsm } } } = scene;
      const backups = [...cloudhsm.backups.values()].filter(({ state }) => state === 'READY').sort((a, b) => b.created - a.created);
      ids.BACKUP_ID = backups[0]!.id;
      await type(...backups.map(({ id }) => `aws cloudhsmv2 delete-backup --backup-id ${id}`))(scene);
    },
    steps: [{ command: 'aws cloudhsmv2 restore-backup --backup-id BACKUP_ID' }],
  },
  'cluster-degraded': {
    chapter: 'cluster-not-active',
    strike: async ({ cluster }) => { cluster.state = 'DEGRADED'; },
    steps: [],
    lost: 'Only AWS Support can mend a cluster. If they cannot, it is deleted and recovered from its newest backup: that is the drill '
      + 'cluster-lost.',
  },
  'throughput-changed': {
    chapter: 'drift',
    strike: async ({ simulator: { world: { fsx } } }) => {
      for (const fileSystem of fsx.fileSystems.values()) fileSystem.throughputPerHaPair *= 2;
    },
    steps: [{ phases: deploy }],
  },
  'group-rules-gone': {
    chapter: 'group-rules-gone',
    strike: type(...rulesOfGroup('revoke')),
    steps: rulesOfGroup('authorize').map(command => ({ command })),
  },
  'cluster-of-two-runs': {
    chapter: 'whose-is-it',
    strike: async scene => {
      const { cluster, ids, simulator: { world }, name } = scene;
      ids.CLUSTER_ID = world.cloudhsm.createCluster({
        hsmType: cluster.hsmType, mode: cluster.mode, networkType: cluster.networkType, subnetIds: Object.values(cluster.subnetMapping),
        backupRetentionDays: cluster.backupRetentionDays, tags: new Map([['safe-storage', name]]),
      }).id;
      await later(scene, hour);
    },
    steps: [{ command: 'aws cloudhsmv2 untag-resource --resource-id CLUSTER_ID --tag-key-list safe-storage' }],
  },
  'teardown-by-mistake': {
    chapter: 'teardown-waits',
    strike: async ({ run, name }) => run('teardown', { 'confirm': name, 'key-deletion-window': '7' }),
    steps: [
      { command: 'aws kms cancel-key-deletion --key-id KEY_ID' }, { command: 'aws kms enable-key --key-id KEY_ID' }, { phases: deploy },
    ],
    lost: 'The file system is a new one, and empty: the files of the old one went with the teardown.',
  },
  'worker-left-behind': {
    chapter: 'worker-left-behind',
    strike: leaveWorker,
    steps: [{ command: 'aws ec2 terminate-instances --instance-ids INSTANCE_ID' }],
  },
  'leaving': {
    chapter: 'Leaving',
    strike: async ({ run, name }) => run('teardown', { 'confirm': name, 'key-deletion-window': '7' }),
    steps: [{ days: 8 }, { phases: 'teardown', inputs: ({ name }) => ({ confirm: name }) }],
    lost: 'Everything, as it was meant: files, key and cluster are gone. The backups stay, and admin\'s password with them.',
  },
};
