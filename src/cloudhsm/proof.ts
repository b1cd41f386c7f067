import { ConfigurationError } from '../errors';
import type { Evidence } from '../run/evidence';
import type { Run } from '../run/run';
import type { Cluster } from './client';

/** Under which the log of the run that initializes a cluster has the proof of its hardware. */
const titleOf = ({ ClusterId }: Cluster): string => `Proof of the hardware of ${ClusterId}`;

/**
 * Nobody can fetch it again once the cluster is initialized [docs:verify-hsm-identity], and a process may be killed while it waits for
 * that: before, it is on disk, and in the log, which a runner that is lost leaves behind.
 * @throws ConfigurationError if it cannot be written; nothing is initialized then
 */
export async function keepProof(run: Run, cluster: Cluster): Promise<void> {
  run.log.folded(titleOf(cluster), linesOf(run.record.evidence.hardware!));
  try {
    await run.keep();
  } catch (cause) {
    throw new ConfigurationError('The proof of the hardware could not be written, and nobody can fetch it again once the cluster is '
      + 'initialized.', {
      cause, remedy: 'Nothing was initialized. Give the job a folder that can be written (RUNNER_TEMP), then run again.',
    });
  }
}

function linesOf({ verifiedAt, verdict, certificates, anchors }: NonNullable<Evidence['hardware']>): string[] {
  const documents: readonly (readonly [what: string, pem: string | undefined])[] = [
    ['CSR of the cluster', certificates.csr],
    ['Certificate of the HSM', certificates.hsm],
    ['Certificate of the card, by AWS', certificates.awsHardware],
    ['Certificate of the card, by its manufacturer', certificates.manufacturerHardware],
    ['Root of AWS', anchors?.aws.certificate],
    ['Root of the manufacturer', anchors?.manufacturer?.certificate],
  ];
  return [
    `${verdict.genuine ? 'Genuine' : 'Not proven genuine'} at ${verifiedAt} (hardware-verification: ${verdict.verification})`,
    ...verdict.checks.map(check => `${check.verdict}: ${check.title}: ${check.detail}`),
    ...documents.flatMap(([what, pem]) => (pem === undefined ? [] : [what, ...pem.trim().split('\n')])),
  ];
}

/** Says of a cluster that was initialized before that this run proves nothing of its hardware, and where the proof is. */
export function tellUnproven(run: Run, cluster: Cluster): void {
  const why = cluster.SourceBackupId === undefined
    ? 'was initialized before this run, and since then AWS shows no certificates of its hardware. The proof is in the evidence of the run '
      + `that initialized it, and in that run's log under "${titleOf(cluster)}"; CloudTrail (InitializeCluster) says which run that was`
    : `was made from ${cluster.SourceBackupId}, and of such a cluster AWS shows no certificates of the hardware`;
  run.log.found(`no proof of the hardware in this run: ${cluster.ClusterId} ${why}`);
  run.record.addEvidence('cluster', { unproven: `${cluster.ClusterId} ${why}.` });
}
