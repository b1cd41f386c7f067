import { presentHsms } from '../../cloudhsm/client';
import { differencesOf } from '../../cloudhsm/cluster';
import { degraded, isStuck, notActive } from '../../cloudhsm/degraded';
import { driftOf, driftRemedy, machineDrift, volumeDrift } from '../../fsx/drift';
import { fileSystemTrouble, machineTrouble, volumeTrouble } from '../../fsx/states';
import { waitingTeardown } from '../../identity/leaving';
import { notConnected } from '../../kms/connectionErrors';
import { keyTrouble } from '../../kms/keyStates';
import type { Finding } from '../../run/finding';
import { type Run, tagDrift } from '../../run/run';
import type { Situation } from './situation';


/** What is there but does not get any further by running the phases. */
export function examineStates(run: Run, situation: Situation): Finding[] {
  const { cluster, key, keyStore } = situation;
  const leaving = waitingTeardown(run, situation);
  const keyIs = key === undefined ? undefined : keyTrouble(key, keyStore);
  const store = keyStore?.ConnectionState === 'FAILED' ? notConnected(keyStore) : undefined;
  return [
    ...cluster === undefined || !isStuck(cluster) ? []
      : [{ severity: cluster.State === 'DEGRADED' ? 'broken' : 'degraded', ...notActive(cluster), runbook: 'cluster-not-active' } as const],
    ...(cluster === undefined ? [] : presentHsms(cluster)).filter(({ State }) => State === 'DEGRADED')
      .map((hsm): Finding => ({ severity: 'broken', ...degraded(cluster!, hsm), runbook: 'hsm-lost' })),
    // The phases go on, but hardly as is meant.
    ...leaving === undefined ? [] : [{ ...leaving, severity: 'degraded' } as const],
    ...store === undefined ? [] : [{ severity: 'degraded', ...store, runbook: 'key-store-disconnected' } as const],
    ...keyIs?.isPutAway || (key?.KeyState === 'Unavailable' && keyStore?.ConnectionState === 'CONNECTED')
      ? [{ severity: 'broken', what: keyIs!.what, remedy: keyIs!.remedy, runbook: 'key-not-usable' } as const] : [],
    ...examineFiles(situation),
  ];
}

/** What of FSx's does not come by itself. */
function examineFiles({ fileSystem, machine, volume }: Situation): Finding[] {
  const troubles = [
    fileSystem && fileSystemTrouble(fileSystem.FileSystemId!, fileSystem),
    machine && machineTrouble(machine.Name!, machine),
    volume && volumeTrouble(volume.Name!, volume),
  ];
  return troubles.flatMap((trouble): Finding[] => (trouble === undefined || trouble.passes ? []
    : [{ severity: 'broken', what: trouble.what, remedy: trouble.remedy, runbook: 'file-system-not-available' }]));
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
