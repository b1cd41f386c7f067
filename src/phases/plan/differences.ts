import { clusterDifferences } from '../../cloudhsm/drift';
import { fileSystemDifferences, svmDifferences, volumeDifferences } from '../../fsx/drift';
import { keyDifferences } from '../../kms/drift';
import { changesOf, type Difference, type InPlace } from '../../run/difference';
import type { Run } from '../../run/run';
import type { CurrentState } from './currentState';

/** All that is not as the inputs say, by what has it; but for security groups, which only another service shows. */
export function differencesIn(
  run: Run, { cluster, key, fileSystem, svm, volume }: CurrentState,
): { readonly subject: string; readonly differences: readonly Difference[] }[] {
  return [
    ...cluster === undefined ? [] : [{ subject: `Cluster ${cluster.ClusterId}`, differences: clusterDifferences(run, cluster) }],
    ...key === undefined ? [] : [{ subject: `Key ${key.KeyId}`, differences: keyDifferences(run, key) }],
    ...fileSystem === undefined ? []
      : [{ subject: `File system ${fileSystem.FileSystemId}`, differences: fileSystemDifferences(run, fileSystem) }],
    ...svm === undefined ? []
      : [{ subject: `Storage virtual machine ${svm.StorageVirtualMachineId}`, differences: svmDifferences(run, svm) }],
    ...volume === undefined ? [] : [{ subject: `Volume ${volume.VolumeId}`, differences: volumeDifferences(run, volume) }],
  ];
}

/** What a phase would change of that in place. */
export const changesIn = (run: Run, current: CurrentState, by: InPlace['phase']): InPlace[] =>
  differencesIn(run, current).flatMap(({ differences }) => changesOf(differences)).filter(({ phase }) => phase === by);
