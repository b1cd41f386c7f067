import type { Run } from '../run/run';
import { haPairsOf, throughputOfPair } from './drift';
import type { FileSystem } from './find';

/** The file system's part of outputs and evidence. */
export function recordFileSystem(run: Run, fileSystem: FileSystem): void {
  run.record.output('file-system-id', fileSystem.FileSystemId);
  run.record.addEvidence('storage', {
    fileSystemId: fileSystem.FileSystemId,
    kmsKeyId: fileSystem.KmsKeyId,
    created: fileSystem.CreationTime?.toISOString(),
    deploymentType: fileSystem.OntapConfiguration?.DeploymentType,
    storageCapacity: fileSystem.StorageCapacity,
    throughputCapacity: throughputOfPair(fileSystem),
    haPairs: haPairsOf(fileSystem),
  });
}
