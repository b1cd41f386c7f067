import { driftOf } from '../fsx/drift';
import { findFileSystem } from '../fsx/fileSystem';
import { findKeyByAlias } from '../kms/key';
import type { Finding } from '../report/finding';
import type { Run } from '../run';

/** State of the file system, and whether it is what the inputs say and encrypted with the key. */
export async function examineStorage(run: Run): Promise<Finding[]> {
  const fileSystem = await findFileSystem(run);
  if (fileSystem === undefined) {
    return [{ severity: 'notice', what: 'There is no file system.', remedy: 'Run deploy if there should be one; the key can serve other consumers.' }];
  }
  const { FileSystemId, Lifecycle, KmsKeyId, FailureDetails, CreationTime } = fileSystem;
  run.record.output('file-system-id', FileSystemId);
  run.record.prove('storage', { fileSystemId: FileSystemId, kmsKeyId: KmsKeyId, created: CreationTime?.toISOString() });
  const findings: Finding[] = [];
  if (Lifecycle !== 'AVAILABLE' && Lifecycle !== 'UPDATING') {
    findings.push({
      severity: Lifecycle === 'CREATING' ? 'degraded' : 'broken',
      what: `File system ${FileSystemId} is ${Lifecycle}${FailureDetails?.Message ? `: ${FailureDetails.Message}` : ''}.`,
      remedy: 'If the key cannot be used, mend that first; then ask AWS Support, or restore a backup.',
      runbook: 'file-system-not-available',
    });
  }
  const key = await findKeyByAlias(run);
  if (key !== undefined && KmsKeyId !== key.Arn) {
    findings.push({
      severity: 'broken', what: `File system ${FileSystemId} is encrypted with ${KmsKeyId}, not with ${key.Arn}.`, remedy: 'Its key cannot be changed: move the files to a new file system.', runbook: 'key-not-ours',
    });
  }
  const drift = driftOf(run, fileSystem);
  if (drift.length > 0) {
    findings.push({ severity: 'notice', what: `File system ${FileSystemId} has ${drift.join(', ')}.`, remedy: 'Capacity and throughput can be updated with FSx; then mend the inputs. The deployment type stays.' });
  }
  return findings;
}
