import type { HsmIdentity } from '../hardware/state';

/** [botocore ClusterState] */
export type ClusterState =
  | 'CREATE_IN_PROGRESS' | 'UNINITIALIZED' | 'INITIALIZE_IN_PROGRESS' | 'INITIALIZED' | 'ACTIVE'
  | 'UPDATE_IN_PROGRESS' | 'MODIFY_IN_PROGRESS' | 'ROLLBACK_IN_PROGRESS' | 'DELETE_IN_PROGRESS' | 'DELETED' | 'DEGRADED';

/** [botocore HsmState] */
export type HsmState = 'CREATE_IN_PROGRESS' | 'ACTIVE' | 'DEGRADED' | 'DELETE_IN_PROGRESS' | 'DELETED';

export type Mode = 'FIPS' | 'NON_FIPS';

/** `internal(APPLIANCE_USER)` is AWS's own, which synchronizes the HSMs. [docs:activate-cluster] */
export type UserRole = 'unactivated-admin' | 'admin' | 'crypto-user' | 'internal(APPLIANCE_USER)';

/** A user as one HSM knows it: each HSM has a list of its own, and they can differ. */
export interface HsmUser {
  /** In lower case: names do not distinguish. */
  readonly name: string;
  role: UserRole;
  password: string;
  /** Wrong logins since the password was set, or since the last right one; {@link LOCKOUT} of them lock the user out. */
  failedLogins: number;
  /** Who holds a session: `kms`, or a client. */
  loggedInBy?: 'kms' | string;
  /** A second factor is registered. */
  mfa: boolean;
}

/** Wrong logins that lock a user out. [docs:cloudhsm_cli-login] */
export const LOCKOUT = 5;

/** A key in the HSMs; the service keeps it on all of them. [RadiumGu: only keys are synchronized server side] */
export interface HsmKey {
  /** `0x…`, 16 hex digits. */
  readonly handle: string;
  readonly label: string;
  readonly owner: string;
  /** AES, 256 bits. */
  readonly material: Buffer;
}

export interface Hsm {
  id: string;
  readonly clusterId: string;
  state: HsmState;
  stateMessage?: string;
  readonly zone: string;
  readonly subnetId: string;
  /** In the world from CreateHsm on; DescribeClusters tells it when the HSM is ACTIVE. */
  readonly eniId: string;
  readonly eniIp: string;
  readonly serialNumber: string;
  /** Virtual time of CreateHsm. */
  readonly created: number;
  /** Virtual time from which DescribeClusters lists it. */
  readonly visibleFrom: number;
  /** Virtual time from which clients get an answer of one that is ACTIVE. */
  answersFrom: number;
  users: HsmUser[];
}

export interface Cluster {
  readonly id: string;
  state: ClusterState;
  stateMessage?: string;
  readonly hsmType: string;
  readonly mode: Mode;
  readonly networkType: 'IPV4' | 'DUALSTACK';
  readonly vpcId: string;
  /** Zone to subnet. */
  readonly subnetMapping: Readonly<Record<string, string>>;
  readonly securityGroupId: string;
  /** From then on DescribeClusters tells the security group. [qinjie steps 1, 3] */
  hasHadHsm: boolean;
  hsms: Hsm[];
  readonly created: number;
  backupRetentionDays: number;
  readonly sourceBackupId?: string;
  /** Of the first HSM, between its CSR being published and the cluster being initialized. */
  identity?: HsmIdentity;
  /** What InitializeCluster was given: PEM, the issuing certificate first. */
  trustAnchor?: string;
  clusterCertificate?: string;
  /** From when on a client can reach the initialized HSM. */
  reachableFrom: number;
  /** The same for all clusters that descend from one another by backups. */
  readonly backupLineage: string;
  readonly tags: Map<string, string>;
  /** By label; KMS labels a key with its ARN. */
  readonly kmsKeys: Map<string, HsmKey>;
  /** The users as the last backup has them: what the next HSM is made from when there is none to copy. */
  dormantUsers: HsmUser[];
  /** Mutual TLS is enforced: other clients, KMS among them, are turned away. */
  mtls: boolean;
}

/** [botocore BackupState] */
export type BackupState = 'CREATE_IN_PROGRESS' | 'READY' | 'DELETED' | 'PENDING_DELETION';

export interface Backup {
  readonly id: string;
  state: BackupState;
  readonly clusterId: string;
  /** Of a copy: where its cluster is. [botocore Backup] */
  readonly sourceRegion?: string;
  readonly created: number;
  neverExpires: boolean;
  deleteAt?: number;
  readonly hsmType: string;
  readonly mode: Mode;
  readonly tags: Map<string, string>;
  /** What a cluster is made of again: users, keys and certificates. [docs:backups] */
  readonly contents: Pick<Cluster, 'backupLineage' | 'trustAnchor' | 'clusterCertificate'> & {
    readonly users: readonly HsmUser[];
    readonly kmsKeys: readonly HsmKey[];
  };
}

/** The HSMs of a cluster that work. */
export function activeHsms(cluster: Cluster): Hsm[] {
  return cluster.hsms.filter(hsm => hsm.state === 'ACTIVE');
}

/** The zones that a cluster has a working HSM in. */
export function activeZones(cluster: Cluster): Set<string> {
  return new Set(activeHsms(cluster).map(hsm => hsm.zone));
}
