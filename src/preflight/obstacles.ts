import { presentHsms } from '../cloudhsm/client';
import { differencesOf } from '../cloudhsm/cluster';
import { degraded } from '../cloudhsm/degraded';
import { driftOf, driftRemedy, machineDrift, volumeDrift } from '../fsx/drift';
import type { Finding } from '../report/finding';
import { type Run, tagDrift } from '../run';
import type { Situation } from './situation';

const broken = (what: string, remedy: string): Finding => ({ severity: 'broken', what, remedy });

/** What is there but does not get any further by running the phases. */
export function examineStates({ cluster, keyStore, key, fileSystem, machine, volume }: Situation): Finding[] {
  const findings: Finding[] = [];
  if (cluster?.State === 'DEGRADED') {
    findings.push({
      ...broken(`Cluster ${cluster.ClusterId} is DEGRADED${cluster.StateMessage ? `: ${cluster.StateMessage}` : ''}.`, 'Ask AWS Support about it, or restore it from its newest backup.'),
      runbook: 'cluster-not-active',
    });
  }
  for (const hsm of cluster === undefined ? [] : presentHsms(cluster).filter(({ State }) => State === 'DEGRADED')) {
    findings.push({ severity: 'broken', ...degraded(cluster!, hsm), runbook: 'hsm-lost' });
  }
  if (key?.KeyState === 'PendingDeletion' || key?.KeyState === 'Disabled') {
    findings.push({
      ...broken(`Key ${key.Arn} is ${key.KeyState}${key.DeletionDate ? ` until ${key.DeletionDate.toISOString()}` : ''}.`,
        `${key.KeyState === 'Disabled' ? 'aws kms enable-key' : 'aws kms cancel-key-deletion, then enable-key'}, if that is a mistake; otherwise choose another key-alias.`),
      runbook: 'key-store-disconnected',
    });
  }
  if (keyStore?.ConnectionState === 'CONNECTED' && key?.KeyState === 'Unavailable') {
    findings.push({ ...broken(`Key ${key.Arn} is Unavailable, though its key store is connected.`, 'Look whether the HSMs still hold it; a cluster from a backup may.'), runbook: 'key-store-disconnected' });
  }
  const stuck = [
    { what: `File system ${fileSystem?.FileSystemId}`, state: fileSystem?.Lifecycle, why: fileSystem?.FailureDetails?.Message },
    { what: `Storage virtual machine ${machine?.Name}`, state: machine?.Lifecycle, why: machine?.LifecycleTransitionReason?.Message },
    { what: `Volume ${volume?.Name}`, state: volume?.Lifecycle, why: volume?.LifecycleTransitionReason?.Message },
  ].filter(({ state }) => state === 'FAILED' || state?.startsWith('MISCONFIGURED'));
  return [...findings, ...stuck.map(({ what, state, why }) => ({
    ...broken(`${what} is ${state}${why ? `: ${why}` : ''}.`, 'Mend the cause; what is FAILED is deleted, and made again by the phase storage.'), runbook: 'file-system-not-available',
  }))];
}

/** What is not as the inputs say, and stays so: phases make what is missing, they do not change what is there. */
export function examineDrift(run: Run, { cluster, fileSystem, machine, volume }: Situation): Finding[] {
  const clusterDrift = cluster === undefined ? [] : differencesOf(run, cluster);
  const others = [
    { what: `Cluster ${cluster?.ClusterId}`, drift: cluster === undefined ? [] : tagDrift(run, cluster.TagList) },
    { what: `File system ${fileSystem?.FileSystemId}`, drift: fileSystem === undefined ? [] : driftOf(run, fileSystem) },
    { what: `Storage virtual machine ${machine?.Name}`, drift: machine === undefined ? [] : machineDrift(run, machine) },
    { what: `Volume ${volume?.Name}`, drift: volume === undefined ? [] : volumeDrift(run, volume) },
  ];
  return [
    ...clusterDrift.length === 0 ? [] : [{ severity: 'notice', what: `Cluster ${cluster!.ClusterId} has ${clusterDrift.join(' and ')}.`, remedy: 'This cannot be changed: mend the inputs.' } as const],
    ...others.filter(({ drift }) => drift.length > 0)
      .map(({ what, drift }): Finding => ({ severity: 'notice', what: `${what} has ${drift.join(', ')}.`, remedy: driftRemedy })),
  ];
}
