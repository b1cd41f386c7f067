import type { Call } from '../core/service';
import { tagList } from '../core/tags';
import type { Backup, Cluster, Hsm } from './model';
import type { CloudHsmWorld } from './state';

/** A cluster as it is told: what is not there yet is absent. [qinjie: real output of hsm2m.medium] */
export function describeCluster({ now, world }: Call<CloudHsmWorld>, cluster: Cluster): object {
  const { identity } = cluster;
  return {
    BackupPolicy: 'DEFAULT',
    BackupRetentionPolicy: { Type: 'DAYS', Value: String(cluster.backupRetentionDays) },
    ClusterId: cluster.id,
    CreateTimestamp: new Date(cluster.created),
    Hsms: cluster.hsms.filter(hsm => now >= hsm.visibleFrom).map(hsm => describeHsm(cluster, hsm, hsm.state !== 'CREATE_IN_PROGRESS')),
    HsmType: cluster.hsmType,
    SecurityGroup: cluster.hasHadHsm || world.settings.createClusterTellsSecurityGroup ? cluster.securityGroupId : undefined,
    SourceBackupId: cluster.sourceBackupId,
    State: cluster.state,
    StateMessage: cluster.stateMessage,
    SubnetMapping: cluster.subnetMapping,
    VpcId: cluster.vpcId,
    NetworkType: cluster.networkType,
    Certificates: {
      ClusterCsr: identity?.csr,
      HsmCertificate: identity?.hsmCertificate,
      AwsHardwareCertificate: identity?.awsHardwareCertificate,
      ManufacturerHardwareCertificate: identity?.manufacturerHardwareCertificate,
      ClusterCertificate: cluster.state === 'INITIALIZE_IN_PROGRESS' ? undefined : cluster.clusterCertificate,
    },
    TagList: cluster.tags.size > 0 ? tagList(cluster.tags) : undefined,
    Mode: cluster.mode,
  };
}

/** An HSM as it is told; of its interface only where that is known already. [qinjie steps 2, 3] */
export function describeHsm(cluster: Cluster, hsm: Hsm, withInterface: boolean): object {
  return {
    AvailabilityZone: hsm.zone,
    ClusterId: cluster.id,
    SubnetId: hsm.subnetId,
    ...(withInterface ? { EniId: hsm.eniId, EniIp: hsm.eniIp } : {}),
    HsmId: hsm.id,
    HsmType: cluster.hsmType,
    State: hsm.state,
    StateMessage: hsm.stateMessage,
  };
}

/** A backup as it is told. */
export function describeBackup({ world }: Call<CloudHsmWorld>, backup: Backup): object {
  return {
    BackupId: backup.id,
    BackupArn: world.arn('cloudhsm', `backup/${backup.id}`),
    BackupState: backup.state,
    ClusterId: backup.clusterId,
    ...(backup.sourceRegion === undefined ? {} : { SourceRegion: backup.sourceRegion, SourceCluster: backup.clusterId }),
    CreateTimestamp: new Date(backup.created),
    NeverExpires: backup.neverExpires,
    DeleteTimestamp: backup.deleteAt === undefined ? undefined : new Date(backup.deleteAt),
    TagList: backup.tags.size > 0 ? tagList(backup.tags) : undefined,
    HsmType: backup.hsmType,
    Mode: backup.mode,
  };
}
