import { activeHsms, type Cluster, presentHsms } from '../../cloudhsm/client';
import { degraded, noneActive, notActive } from '../../cloudhsm/degraded';
import { type Run, tagDrift } from '../../run/run';
import { count } from '../../words';
import type { Diagnosis } from './diagnosis';

/** State of the cluster, number and zones of its HSMs, and whether it is what the inputs say. */
export function examineCluster(run: Run, cluster: Cluster): Diagnosis[] {
  return [...examineState(cluster), ...examineHsms(run, cluster), ...examineDrift(run, cluster)];
}

const examineState = (cluster: Cluster): Diagnosis[] => (cluster.State === 'ACTIVE' ? [] : [{
  severity: cluster.State === 'DEGRADED' ? 'broken' : 'degraded', ...notActive(cluster), runbook: 'cluster-not-active',
}]);

function examineHsms({ inputs }: Run, cluster: Cluster): Diagnosis[] {
  const active = activeHsms(cluster);
  const zones = new Set(active.map(hsm => hsm.AvailabilityZone)).size;
  const lacking: Diagnosis[] = active.length === 0
    ? [{ severity: 'broken', ...noneActive(cluster), runbook: 'hsm-lost' }]
    : active.length >= inputs.hsmCount && zones >= 2 ? [] : [{
      severity: 'degraded',
      what: `${active.length} of ${inputs.hsmCount} HSMs are ACTIVE, in ${count(zones, 'zone')}; keys cannot be made without two in `
        + 'different zones.',
      remedy: 'AWS replaces failed HSMs by itself; if it has not within an hour, run deploy: it adds those that are missing.',
      runbook: 'hsm-lost',
    }];
  const broken = presentHsms(cluster).filter(({ State }) => State === 'DEGRADED');
  return [...lacking, ...broken.map((hsm): Diagnosis => ({ severity: 'degraded', ...degraded(cluster, hsm), runbook: 'hsm-lost' }))];
}

function examineDrift(run: Run, cluster: Cluster): Diagnosis[] {
  const { HsmType, Mode, SubnetMapping, BackupRetentionPolicy } = cluster;
  const { hsmType, hsmMode, hsmCount, subnetIds = [], backupRetentionDays } = run.inputs;
  const subnets = Object.values(SubnetMapping);
  const retention = BackupRetentionPolicy?.Value;
  const drift = [
    HsmType !== hsmType && `type ${HsmType} (hsm-type says ${hsmType})`,
    Mode !== undefined && Mode !== hsmMode && `mode ${Mode} (hsm-mode says ${hsmMode})`,
    subnetIds.some(id => !subnets.includes(id)) && `subnets ${subnets.join(', ')} (subnet-ids says ${subnetIds.join(', ')})`,
    activeHsms(cluster).length > hsmCount && `${count(activeHsms(cluster).length, 'HSM')} (hsm-count says ${hsmCount}), each of which is `
      + 'paid for',
    retention !== undefined && retention !== String(backupRetentionDays) && `backups that are kept for ${count(Number(retention), 'day')} `
      + `(backup-retention-days says ${backupRetentionDays})`,
    ...tagDrift(run, cluster.TagList),
  ].filter(difference => difference !== false);
  return drift.length === 0 ? [] : [{
    severity: 'notice',
    what: `Cluster ${cluster.ClusterId} has ${drift.join(', ')}.`,
    remedy: 'Type, mode and subnets of a cluster cannot be changed: mend the inputs. The others you can change on either side; deploy takes no HSM away.',
    runbook: 'drift',
  }];
}
