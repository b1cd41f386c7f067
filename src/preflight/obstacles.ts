import { presentHsms } from '../cloudhsm/client';
import { differencesOf } from '../cloudhsm/cluster';
import { degraded } from '../cloudhsm/degraded';
import { driftOf, driftRemedy, machineDrift, volumeDrift } from '../fsx/drift';
import { fileSystemFault } from '../fsx/fileSystem';
import { machineFault } from '../fsx/storageVirtualMachine';
import { volumeFault } from '../fsx/volume';
import { conflictsOf } from '../identity/conflicts';
import { inTheWayOfACluster } from '../identity/lost';
import { unusableFault } from '../kms/key';
import type { Finding } from '../report/finding';
import { type Run, tagDrift } from '../run';
import type { Situation } from './situation';

const broken = (what: string, remedy: string): Finding => ({ severity: 'broken', what, remedy });

/** What does not fit together, and a lost cluster beside which no fresh one is made. */
export function examineIdentity(run: Run, situation: Situation): Finding[] {
  return [...conflictsOf(run, situation).map(({ finding }) => finding), ...inTheWayOfACluster(run, situation)];
}

/** What is there but does not get any further by running the phases. */
export function examineStates(run: Run, { cluster, keyStore, key, fileSystem, machine, volume }: Situation): Finding[] {
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
  const unusable = key && unusableFault(key);
  if (unusable !== undefined) findings.push({ ...broken(unusable.what, unusable.remedy), runbook: 'key-not-usable' });
  if (keyStore?.ConnectionState === 'CONNECTED' && key?.KeyState === 'Unavailable') {
    findings.push({ ...broken(`Key ${key.Arn} is Unavailable, though its key store is connected.`, 'Look whether the HSMs still hold it; a cluster from a backup may.'), runbook: 'key-store-disconnected' });
  }
  const useless = [
    fileSystem && fileSystemFault(fileSystem.FileSystemId!, fileSystem), machine && machineFault(run, machine), volume && volumeFault(run, volume),
  ].filter(fault => fault !== undefined);
  return [...findings, ...useless.map(({ what, remedy }) => ({ ...broken(what, remedy), runbook: 'file-system-not-available' }))];
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
