import { activeHsms, type Cluster, presentHsms } from '../../cloudhsm/client';
import { clusterDifferences } from '../../cloudhsm/drift';
import { degraded, noneActive, notActive } from '../../cloudhsm/trouble';
import { findingsOn } from '../../run/difference';
import { type Run } from '../../run/run';
import { count } from '../../words';
import type { Diagnosis } from './diagnosis';

/** State of the cluster, number and zones of its HSMs, and whether it is what the inputs say. */
export function checkCluster(run: Run, cluster: Cluster): Diagnosis[] {
  return [...checkState(cluster), ...checkHsms(run, cluster), ...checkDrift(run, cluster)];
}

const checkState = (cluster: Cluster): Diagnosis[] => (cluster.State === 'ACTIVE' ? [] : [{
  severity: cluster.State === 'DEGRADED' ? 'broken' : 'degraded', ...notActive(cluster), runbook: 'cluster-not-active',
}]);

function checkHsms(run: Run, cluster: Cluster): Diagnosis[] {
  const broken = presentHsms(cluster).filter(({ State }) => State === 'DEGRADED');
  return [
    ...checkCount(run, cluster),
    ...broken.map((hsm): Diagnosis => ({ severity: 'degraded', ...degraded(cluster, hsm), runbook: 'hsm-lost' })),
  ];
}

function checkCount({ inputs }: Run, cluster: Cluster): Diagnosis[] {
  const active = activeHsms(cluster);
  if (active.length === 0) return [{ severity: 'broken', ...noneActive(cluster), runbook: 'hsm-lost' }];
  const zones = new Set(active.map(hsm => hsm.AvailabilityZone)).size;
  return active.length >= inputs.hsmCount && zones >= 2 ? [] : [{
    severity: 'degraded',
    what: `${active.length} of ${inputs.hsmCount} HSMs are ACTIVE, in ${count(zones, 'zone')}`
      + `${zones < 2 ? '; keys cannot be made without two in different zones' : ''}.`,
    remedy: `Run deploy: it adds those that are missing.${presentHsms(cluster).some(({ State }) => State === 'DEGRADED')
      ? ' AWS replaces an HSM that has failed by itself: give it an hour.' : ''}`,
    runbook: 'hsm-lost',
  }];
}

export const checkDrift = (run: Run, cluster: Cluster): Diagnosis[] =>
  findingsOn(`Cluster ${cluster.ClusterId}`, clusterDifferences(run, cluster));
