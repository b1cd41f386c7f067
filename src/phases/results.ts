import { clusterOfBackup } from '../cloudhsm/backups';
import { type Cluster, presentHsms } from '../cloudhsm/client';
import type { Identity } from '../identity/identity';
import { summariesOf } from '../pki/summary';
import type { Run } from '../run/run';

/** The cluster's part of outputs and evidence. */
export function recordCluster(run: Run, cluster: Cluster, { traces }: Pick<Identity, 'traces'>): void {
  const hsms = presentHsms(cluster);
  const { SourceBackupId: source } = cluster;
  const backup = traces.backups.find(({ BackupId }) => BackupId === source);
  const signed = cluster.Certificates.ClusterCertificate?.trim();
  run.record.output('cluster-id', cluster.ClusterId);
  run.record.output('hsm-ids', hsms.map(hsm => hsm.HsmId).join(','));
  run.record.addEvidence('cluster', {
    id: cluster.ClusterId,
    state: cluster.State,
    mode: cluster.Mode,
    hsmType: cluster.HsmType,
    vpcId: cluster.VpcId,
    created: cluster.CreateTimestamp?.toISOString(),
    ...source !== undefined && {
      restoredFrom: { backup: source, cluster: backup && clusterOfBackup(backup), taken: backup?.CreateTimestamp?.toISOString() },
    },
    hsms: hsms.map(hsm => ({ id: hsm.HsmId, zone: hsm.AvailabilityZone, eniId: hsm.EniId, eniIp: hsm.EniIp, state: hsm.State })),
    ...signed && { signedCertificate: signed, certificates: summariesOf(signed) },
  });
}
