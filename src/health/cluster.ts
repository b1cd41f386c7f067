import { activeHsms, type Cluster, presentHsms } from '../cloudhsm/client';
import { backupsOf } from '../cloudhsm/backups';
import type { Finding } from '../report/finding';
import type { Run } from '../run';

/** State of the cluster, number and zones of its HSMs, and how old its newest backup is. */
export async function examineCluster(run: Run, cluster: Cluster): Promise<Finding[]> {
  const findings: Finding[] = [];
  const { hsmCount, hsmType, hsmMode } = run.inputs;
  if (cluster.State !== 'ACTIVE') {
    findings.push({
      severity: ['DEGRADED', 'DELETE_IN_PROGRESS'].includes(cluster.State) ? 'broken' : 'degraded',
      what: `Cluster ${cluster.ClusterId} is ${cluster.State}${cluster.StateMessage ? ` (${cluster.StateMessage})` : ''}, not ACTIVE.`,
      remedy: 'If it is on its way, let deploy go on; otherwise restore it from its newest backup.',
      runbook: 'cluster-not-active',
    });
  }
  const active = activeHsms(cluster);
  const zones = new Set(active.map(hsm => hsm.AvailabilityZone));
  if (active.length === 0) {
    findings.push({
      severity: 'broken', what: 'No HSM is ACTIVE: every use of the key fails.', remedy: 'Run deploy: it adds HSMs from the newest backup.', runbook: 'hsm-lost',
    });
  } else if (active.length < hsmCount || zones.size < 2) {
    findings.push({
      severity: 'degraded',
      what: `${active.length} of ${hsmCount} HSMs are ACTIVE, in ${zones.size} zone${zones.size === 1 ? '' : 's'}; keys cannot be made without two in different zones.`,
      remedy: 'AWS replaces failed HSMs by itself; if it has not within an hour, run deploy.',
      runbook: 'hsm-lost',
    });
  }
  for (const hsm of presentHsms(cluster).filter(({ State }) => State === 'DEGRADED')) {
    findings.push({ severity: 'degraded', what: `HSM ${hsm.HsmId} in ${hsm.AvailabilityZone} is DEGRADED.`, remedy: 'AWS replaces it; if not within an hour, delete it and run deploy.', runbook: 'hsm-lost' });
  }
  if (cluster.HsmType !== hsmType || (cluster.Mode !== undefined && cluster.Mode !== hsmMode)) {
    findings.push({
      severity: 'notice', what: `The cluster is ${cluster.HsmType} in mode ${cluster.Mode}, the inputs say ${hsmType} and ${hsmMode}.`, remedy: 'Neither can be changed here: mend the inputs.',
    });
  }
  return [...findings, ...await examineBackups(run, cluster)];
}

/** CloudHSM makes one at least every 24 hours [docs:manage-backups]. */
async function examineBackups(run: Run, cluster: Cluster): Promise<Finding[]> {
  const day = 24 * 3_600_000;
  const newest = Math.max(0, ...(await backupsOf(run, cluster.ClusterId))
    .filter(backup => backup.BackupState === 'READY')
    .map(backup => backup.CreateTimestamp?.getTime() ?? 0));
  const age = run.clock.now() - newest;
  const clusterAge = run.clock.now() - (cluster.CreateTimestamp?.getTime() ?? 0);
  if (age < 1.25 * day || clusterAge < 1.25 * day) return [];
  return [{
    severity: 'degraded',
    what: newest === 0 ? 'The cluster has no backup.' : `The newest backup is ${Math.floor(age / day)} days old.`,
    remedy: 'CloudHSM makes one a day: ask AWS Support why it does not. Without a backup a lost cluster is lost for good.',
    runbook: 'hsm-lost',
  }];
}
