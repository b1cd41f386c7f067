import { presentHsms } from '../../cloudhsm/client';
import { clusterDrift, clusterDriftRemedy } from '../../cloudhsm/drift';
import { degraded, isStuck, notActive } from '../../cloudhsm/trouble';
import { driftOf, driftRemedy, svmDrift, volumeDrift } from '../../fsx/drift';
import { fileSystemTrouble, svmTrouble, volumeTrouble } from '../../fsx/states';
import { waitingTeardown } from '../../identity/leaving';
import { clusterFirst } from '../../identity/lost';
import { notConnected } from '../../kms/connectionErrors';
import { keyTrouble } from '../../kms/keyStates';
import type { Finding } from '../../run/finding';
import { type Run } from '../../run/run';
import type { CurrentState } from './currentState';


/** What is there but does not get any further by running the phases. */
export function checkStates(run: Run, current: CurrentState): Finding[] {
  const { cluster, key, keyStore } = current;
  const leaving = waitingTeardown(run, current);
  const keyIs = key === undefined ? undefined : keyTrouble(key, keyStore);
  const store = keyStore?.ConnectionState === 'FAILED' ? notConnected(keyStore) : undefined;
  return [
    ...cluster === undefined || !isStuck(cluster) ? []
      : [{ severity: cluster.State === 'DEGRADED' ? 'broken' : 'degraded', ...notActive(cluster), runbook: 'cluster-not-active' } as const],
    ...(cluster === undefined ? [] : presentHsms(cluster)).filter(({ State }) => State === 'DEGRADED')
      .map((hsm): Finding => ({ severity: 'broken', ...degraded(cluster!, hsm), runbook: 'hsm-lost' })),
    // The phases go on, but hardly as is meant.
    ...leaving === undefined ? [] : [{ ...leaving, severity: 'degraded' } as const],
    ...store === undefined || clusterFirst(current) !== undefined ? []
      : [{ severity: 'degraded', ...store, runbook: 'key-store-disconnected' } as const],
    ...keyIs?.isPutAway || (key?.KeyState === 'Unavailable' && keyStore?.ConnectionState === 'CONNECTED')
      ? [{ severity: 'broken', what: keyIs!.what, remedy: keyIs!.remedy, runbook: 'key-not-usable' } as const] : [],
    ...checkFiles(current),
  ];
}

/** What of FSx's does not come by itself. */
function checkFiles({ fileSystem, svm, volume }: CurrentState): Finding[] {
  const troubles = [
    fileSystem && fileSystemTrouble(fileSystem.FileSystemId!, fileSystem),
    svm && svmTrouble(svm.Name!, svm),
    volume && volumeTrouble(volume.Name!, volume),
  ];
  return troubles.flatMap((trouble): Finding[] => (trouble === undefined || trouble.passes ? []
    : [{ severity: 'broken', what: trouble.what, remedy: trouble.remedy, runbook: 'file-system-not-available' }]));
}

/** What is not as the inputs say, and stays so: phases make what is missing, they do not change what is there. */
export function checkDrift(run: Run, { cluster, fileSystem, svm, volume }: CurrentState): Finding[] {
  const drifts = [
    { what: `Cluster ${cluster?.ClusterId}`, drift: cluster === undefined ? [] : clusterDrift(run, cluster), remedy: clusterDriftRemedy },
    {
      what: `File system ${fileSystem?.FileSystemId}`, drift: fileSystem === undefined
        ? []
        : driftOf(run, fileSystem), remedy: driftRemedy,
    },
    { what: `Storage virtual machine ${svm?.Name}`, drift: svm === undefined ? [] : svmDrift(run, svm), remedy: driftRemedy },
    { what: `Volume ${volume?.Name}`, drift: volume === undefined ? [] : volumeDrift(run, volume), remedy: driftRemedy },
  ];
  return drifts.filter(({ drift }) => drift.length > 0)
    .map(({ what, drift, remedy }): Finding =>
      ({ severity: 'notice', what: `${what} has ${drift.join(', ')}.`, remedy, runbook: 'drift' }));
}
