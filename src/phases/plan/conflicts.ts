import { presentHsms } from '../../cloudhsm/client';
import { degraded, isStuck, notActive } from '../../cloudhsm/trouble';
import { groupDrift } from '../../fsx/findings';
import { fileSystemTrouble, svmTrouble, volumeTrouble } from '../../fsx/states';
import { waitingTeardown } from '../../identity/leaving';
import { clusterFirst } from '../../identity/lost';
import { notConnected } from '../../kms/connectionErrors';
import { keyTrouble } from '../../kms/keyStates';
import { lasting } from '../../run/difference';
import type { Finding } from '../../run/finding';
import { type Run } from '../../run/run';
import type { CurrentState } from './currentState';
import { differencesIn } from './differences';

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

/** What is not as the inputs say, and stays so; what a phase changes is a step of its own. */
export const checkDrift = async (run: Run, current: CurrentState): Promise<Finding[]> => [
  ...differencesIn(run, current).flatMap(({ subject, differences }) => lasting(subject, differences)),
  ...current.fileSystem === undefined ? [] : await groupDrift(run, current.fileSystem),
];
