import { event } from '../core/event';
import { secret } from '../core/random';
import { ServiceError } from '../core/service';
import type { Ec2World } from '../ec2/state';
import type { HardwareWorld, HsmIdentity } from '../hardware/state';
import type { LogsWorld } from '../logs/state';
import { checkInitialization } from './certificates';
import { activeHsms, type Backup, type Cluster, type Hsm, type HsmUser, type Mode } from './model';
import { createClusterGroup, deleteServiceGroup } from './network';

/** What a new cluster is made with. */
export interface ClusterRequest {
  readonly hsmType: string;
  readonly mode: Mode;
  readonly networkType: 'IPV4' | 'DUALSTACK';
  readonly subnetIds: readonly string[];
  readonly backupRetentionDays: number;
  readonly tags: Map<string, string>;
  readonly source?: Backup;
}

/** What CloudHSM stands on. */
interface Below extends Ec2World, LogsWorld, HardwareWorld {}

const DAY = 86_400_000;

const created = event('cluster.create', (world: Below, cluster: Cluster) => {
  const busy = world.faults.take('cluster-busy');
  cluster.state = busy?.state ?? 'UNINITIALIZED';
  if (busy !== undefined) world.after(world.durations.lasting(busy.seconds * 1000), idle(cluster));
});

const idle = event('cluster.idle', (cluster: Cluster) => { cluster.state = 'UNINITIALIZED'; });

const initialized = event('cluster.initialize', (world: Below, cluster: Cluster) => {
  cluster.state = 'INITIALIZED';
  cluster.stateMessage = undefined;
  cluster.reachableFrom = world.clock.now() + world.durations.draw('hsm.reachable');
});

const gone = event('cluster.delete', (world: Below, cluster: Cluster) => {
  cluster.state = 'DELETED';
  deleteServiceGroup(world, cluster.securityGroupId);
});

const ready = event('backup.create', (backup: Backup) => { backup.state = 'READY'; });

/** Clusters and HSMs of AWS CloudHSM, as they come, change and go with time. */
export class CloudHsm {
  private static readonly isRestored = event('cluster.restore', (service: CloudHsm, cluster: Cluster) => service.activate(cluster));

  private static readonly isUp = event('hsm.create', (
    service: CloudHsm, cluster: Cluster, hsm: Hsm,
    { joining, alone, identity }: { readonly joining: boolean; readonly alone: boolean; readonly identity?: HsmIdentity },
  ) => {
    if (hsm.state !== 'CREATE_IN_PROGRESS') return;
    const { world } = service;
    const failed = world.faults.take('hsm-degraded') !== undefined;
    hsm.state = failed ? 'DEGRADED' : 'ACTIVE';
    // [cfn #17]
    if (failed) hsm.stateMessage = 'HSM creation failed. Please delete this HSM and try again.';
    if (joining) hsm.answersFrom = world.clock.now() + world.durations.draw('hsm.answers');
    cluster.hasHadHsm = true;
    service.audit(cluster);
    // Two first HSMs leave a cluster that never shows a CSR. [TF #7437]
    if (identity === undefined || hsm.state !== 'ACTIVE' || !alone || cluster.hsms.length !== 1) return;
    world.after(world.durations.draw('hsm.csr'), CloudHsm.showsCsr(service, cluster, hsm, identity));
  });

  private static readonly showsCsr = event('hsm.csr', (service: CloudHsm, cluster: Cluster, hsm: Hsm, identity: HsmIdentity) => {
    if (cluster.state !== 'UNINITIALIZED' || hsm.state !== 'ACTIVE') return;
    cluster.identity = identity;
    const { world } = service;
    const replaced = world.faults.take('first-hsm-replaced');
    if (replaced !== undefined) world.after(world.durations.lasting(replaced.after * 1000), CloudHsm.isReplaced(service, cluster));
  });

  private static readonly isReplaced = event('hsm.replace', (service: CloudHsm, cluster: Cluster) => service.replaceFirstHsm(cluster));

  private static readonly isActivated = event('cluster.activate', (service: CloudHsm, cluster: Cluster) => {
    if (cluster.state === 'INITIALIZED') service.activate(cluster);
  });

  private static readonly isWithout = event('hsm.delete', (service: CloudHsm, cluster: Cluster, hsm: Hsm) => {
    cluster.hsms = cluster.hsms.filter(each => each !== hsm);
    service.audit(cluster);
    service.world.ec2.deleteInterface(hsm.eniId);
  });

  private static readonly isDeleted = event('backup.delete', ({ backups }: CloudHsm, backup: Backup, deleteAt: number) => {
    if (backup.deleteAt === deleteAt) backups.delete(backup.id);
  });

  private static readonly isADayOlder = event('backup.interval', (service: CloudHsm, cluster: Cluster) => {
    if (cluster.state !== 'ACTIVE') return;
    if (activeHsms(cluster).length > 0) service.backUp(cluster);
    service.backUpDaily(cluster);
  });

  private static readonly expires = event('backup.expire', (service: CloudHsm, backup: Backup) => service.expire(backup));

  /** Deleted clusters stay, in state DELETED. */
  readonly clusters = new Map<string, Cluster>();
  readonly backups = new Map<string, Backup>();

  constructor(private readonly world: Below) {}

  /** Begins a cluster; from a backup it comes up ACTIVE, with no HSM. [docs:create-cluster-from-backup] */
  createCluster(request: ClusterRequest): Cluster {
    const { world } = this;
    const id = world.random.hsmId('cluster');
    const subnets = request.subnetIds.map(subnetId => world.ec2.subnet(subnetId)).filter(subnet => subnet !== undefined);
    const vpcId = subnets[0]?.vpcId ?? '';
    const { source } = request;
    const cluster: Cluster = {
      id,
      state: 'CREATE_IN_PROGRESS',
      hsmType: request.hsmType,
      mode: request.mode,
      networkType: request.networkType,
      vpcId,
      subnetMapping: Object.fromEntries(subnets.map(subnet => [subnet.zone, subnet.id])),
      securityGroupId: createClusterGroup(world, id, vpcId),
      hasHadHsm: false,
      hsms: [],
      created: world.clock.now(),
      backupRetentionDays: request.backupRetentionDays,
      sourceBackupId: source?.id,
      trustAnchor: source?.contents.trustAnchor,
      clusterCertificate: source?.contents.clusterCertificate,
      reachableFrom: 0,
      backupLineage: source?.contents.backupLineage ?? id,
      tags: request.tags,
      kmsKeys: new Map(source?.contents.kmsKeys.map(key => [key.label, key])),
      dormantUsers: source?.contents.users.map(user => ({ ...user })) ?? [],
      mtls: false,
    };
    this.clusters.set(id, cluster);
    if (source === undefined) {
      world.after(world.durations.draw('cluster.create'), created(world, cluster));
    } else {
      world.after(world.durations.draw('cluster.restore'), CloudHsm.isRestored(this, cluster));
    }
    return cluster;
  }

  /**
   * Begins an HSM. The first of a new cluster brings its CSR; one that joins is made from what another HSM holds at this
   * moment: users that come later never reach it. [RadiumGu]
   */
  createHsm(cluster: Cluster, zone: string, address?: string): Hsm {
    const { world } = this;
    const subnetId = cluster.subnetMapping[zone] ?? '';
    const joining = cluster.state === 'ACTIVE';
    const { id: eniId, privateIp } = world.ec2.createInterface({
      subnetId,
      securityGroupIds: [cluster.securityGroupId],
      description: `CloudHSM ENI for cluster ${cluster.id}`,
      privateIp: address,
    });
    const hsm: Hsm = {
      id: world.random.hsmId('hsm'),
      clusterId: cluster.id,
      state: 'CREATE_IN_PROGRESS',
      zone,
      subnetId,
      eniId,
      eniIp: privateIp,
      serialNumber: this.serialNumber(),
      created: world.clock.now(),
      visibleFrom: world.clock.now() + world.durations.draw('hsm.visible'),
      answersFrom: 0,
      users: joining ? this.snapshot(cluster) : blankUsers(),
    };
    if (joining && activeHsms(cluster).length > 0) this.backUp(cluster);
    cluster.hsms.push(hsm);
    const alone = cluster.hsms.length === 1;
    const identity = joining ? undefined : world.hardware.manufacture(cluster.mode);
    world.after(world.durations.draw(joining ? 'hsm.join' : 'hsm.create'), CloudHsm.isUp(this, cluster, hsm, { joining, alone, identity }));
    return hsm;
  }

  /** Binds the cluster to the customer's CA, for good. */
  initialize(cluster: Cluster, signedCert: string, trustAnchor: string): void {
    const { world } = this;
    const { identity } = cluster;
    if (identity === undefined) {
      throw new ServiceError('CloudHsmInvalidRequestException', `Cluster '${cluster.id}' has no HSM that is ready to be initialized`);
    }
    checkInitialization(identity.csr, signedCert, trustAnchor, world.hardware.now);
    cluster.state = 'INITIALIZE_IN_PROGRESS';
    cluster.stateMessage = 'Cluster is initializing. State will change to INITIALIZED upon completion.';
    cluster.trustAnchor = trustAnchor;
    cluster.clusterCertificate = signedCert;
    // "The CSR exists only when the cluster's state is UNINITIALIZED." [botocore]
    cluster.identity = undefined;
    world.after(world.durations.draw('cluster.initialize'), initialized(world, cluster));
  }

  /** The admin's password has been set on the HSM: the control plane notices some minutes later. [RadiumGu] */
  noticeActivation(cluster: Cluster): void {
    this.world.after(this.world.durations.draw('cluster.activate'), CloudHsm.isActivated(this, cluster));
  }

  /** Takes an HSM away, after a backup of it. [docs:manage-backups] */
  deleteHsm(cluster: Cluster, hsm: Hsm): void {
    const { world } = this;
    if (cluster.state === 'ACTIVE' && hsm.state === 'ACTIVE') {
      cluster.dormantUsers = hsm.users.map(withoutSession);
      this.backUp(cluster);
    }
    hsm.state = 'DELETE_IN_PROGRESS';
    if (cluster.state === 'UNINITIALIZED') cluster.identity = undefined;
    world.after(world.durations.draw('hsm.delete'), CloudHsm.isWithout(this, cluster, hsm));
  }

  deleteCluster(cluster: Cluster): void {
    const { world } = this;
    cluster.state = 'DELETE_IN_PROGRESS';
    cluster.stateMessage = 'The cluster is being deleted.';
    world.after(world.durations.draw('cluster.delete'), gone(world, cluster));
  }

  /** AWS's side fails: the HSM is there, but of no use. */
  degrade(hsmId: string): void {
    const hsm = [...this.clusters.values()].flatMap(cluster => cluster.hsms).find(each => each.id === hsmId);
    if (hsm !== undefined) hsm.state = 'DEGRADED';
  }

  /** AWS replaces the only HSM of a cluster that is not initialized: another key, another CSR; the interface stays. [cfn #15; TF hsm.go] */
  replaceFirstHsm(cluster: Cluster): void {
    const [hsm] = cluster.hsms;
    if (cluster.state !== 'UNINITIALIZED' || hsm === undefined) return;
    hsm.id = this.world.random.hsmId('hsm');
    cluster.identity = this.world.hardware.manufacture(cluster.mode);
  }

  /** Keeps what the cluster's HSMs hold. */
  backUp(cluster: Cluster): Backup {
    const { world } = this;
    const backup: Backup = {
      id: world.random.hsmId('backup'),
      state: 'CREATE_IN_PROGRESS',
      clusterId: cluster.id,
      created: world.clock.now(),
      neverExpires: false,
      hsmType: cluster.hsmType,
      mode: cluster.mode,
      tags: new Map(),
      contents: {
        users: this.snapshot(cluster).map(withoutSession),
        kmsKeys: [...cluster.kmsKeys.values()],
        trustAnchor: cluster.trustAnchor,
        clusterCertificate: cluster.clusterCertificate,
        backupLineage: cluster.backupLineage,
      },
    };
    this.backups.set(backup.id, backup);
    world.after(world.durations.draw('backup.create'), ready(backup));
    world.after(world.durations.lasting(cluster.backupRetentionDays * DAY), CloudHsm.expires(this, backup));
    return backup;
  }

  /** Deletes a backup in a week, unless it is restored by then. [docs:delete-restore-backup] */
  deleteBackup(backup: Backup): void {
    backup.state = 'PENDING_DELETION';
    const deleteAt = this.world.clock.now() + 7 * DAY;
    backup.deleteAt = deleteAt;
    this.world.after(this.world.durations.lasting(7 * DAY), CloudHsm.isDeleted(this, backup, deleteAt));
  }

  private activate(cluster: Cluster): void {
    cluster.state = 'ACTIVE';
    this.backUpDaily(cluster);
  }

  private backUpDaily(cluster: Cluster): void {
    this.world.after(this.world.durations.draw('backup.interval'), CloudHsm.isADayOlder(this, cluster));
  }

  /** The last backup of a cluster outlives its retention. [docs:manage-backup-retention] */
  private expire(backup: Backup): void {
    const newer = [...this.backups.values()].some(other => other.clusterId === backup.clusterId
      && other.created > backup.created
      && other.state === 'READY');
    if (newer && !backup.neverExpires) this.backups.delete(backup.id);
  }

  /**
   * What an HSM did: the log group comes with the first entry, and stays when the cluster is gone. [docs:understand-audit-logs; storm
   * README]
   */
  private audit(cluster: Cluster): void {
    this.world.logs.write(`/aws/cloudhsm/${cluster.id}`);
  }

  /** The users as a working HSM has them now, or as the last backup has them. A session of KMS extends to all HSMs. */
  private snapshot(cluster: Cluster): HsmUser[] {
    const users = activeHsms(cluster)[0]?.users ?? cluster.dormantUsers;
    return users.map(user => ({ ...user, loggedInBy: user.loggedInBy === 'kms' ? 'kms' : undefined }));
  }

  /** `5.3G1941-ICM000590`. [docs:cloudhsm_cli-cluster-hsm-info] */
  private serialNumber(): string {
    const digits = () => String(Math.floor(this.world.random.next() * 1_000_000)).padStart(6, '0');
    return `5.3G${digits().slice(2)}-ICM${digits()}`;
  }
}

/** The users of an HSM that nobody has activated. [docs:activate-cluster] */
function blankUsers(): HsmUser[] {
  return [
    { name: 'admin', role: 'unactivated-admin', password: secret(32), failedLogins: 0, mfa: false },
    { name: 'app_user', role: 'internal(APPLIANCE_USER)', password: secret(32), failedLogins: 0, mfa: false },
  ];
}

function withoutSession(user: HsmUser): HsmUser {
  return { ...user, loggedInBy: undefined };
}

/** The world, as far as CloudHSM sees it and is seen. */
export interface CloudHsmWorld extends Below {
  readonly cloudhsm: CloudHsm;
}
