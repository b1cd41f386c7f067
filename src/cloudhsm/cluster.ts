import { CreateClusterCommand, type CreateClusterCommandInput, InitializeClusterCommand } from '@aws-sdk/client-cloudhsm-v2';
import { durations } from '../aws/durations';
import { ensure } from '../aws/ensure';
import { waitFor } from '../aws/wait';
import { ProvisioningError } from '../errors';
import { type Run, tagsOf } from '../run/run';
import { count } from '../words';
import { type Cluster, cloudhsm } from './client';
import { lastingDifferences } from './drift';
import { requireCluster, findCluster } from './find';
import { created, initialized } from './states';
import { notActive, notAsAwaited } from './trouble';

/**
 * The cluster in its subnets, made if need be; `waitForCreation` says when it is ready for its first HSM.
 * @param source id or ARN of the backup that it is restored from, where it is to be made
 */
export async function ensureCluster(run: Run, source: string | undefined): Promise<Cluster> {
  const { inputs } = run;
  const cluster = await ensure(run, {
    what: `cluster of ${inputs.name}`,
    find: async () => findCluster(run),
    // Mode is needed for every type but hsm1.medium [docs:create-cluster]; the client's types of 2023 do not know it.
    create: async () => run.aws.once(cloudhsm).send(new CreateClusterCommand({
      HsmType: inputs.hsmType,
      Mode: inputs.hsmMode,
      SubnetIds: inputs.subnetIds,
      SourceBackupId: source,
      BackupRetentionPolicy: { Type: 'DAYS', Value: String(inputs.backupRetentionDays) },
      TagList: tagsOf(run),
    } as CreateClusterCommandInput)),
    describe: ({ ClusterId, HsmType, SubnetMapping, SourceBackupId, State }) => [
      ClusterId, HsmType, count(Object.keys(SubnetMapping).length, 'zone'), SourceBackupId === undefined ? [] : `from ${SourceBackupId}`,
      State,
    ].flat().join(', '),
  });
  warnOfDifferences(run, cluster);
  return cluster;
}

/** UNINITIALIZED, or further on; a cluster from a backup becomes ACTIVE without an HSM [docs:create-cluster-from-backup]. */
export const waitForCreation = async (run: Run): Promise<Cluster> =>
  waitForCluster(run, 'to be created', durations.cluster, created);

/** What cannot be changed any more is told, not fixed. */
function warnOfDifferences(run: Run, cluster: Cluster): void {
  const differences = lastingDifferences(run, cluster).map(({ what }) => what);
  if (differences.length > 0) run.log.warn(`Cluster ${cluster.ClusterId} has ${differences.join(' and ')}; this cannot be changed.`);
}

/**
 * Hands AWS the signed certificate and the CA's; `waitForInitialization` says when it is done. After this the hardware's certificates are
 * gone for good.
 * @returns false if AWS refuses since the CSR is another by now: it has replaced the HSM
 */
export async function initializeCluster(run: Run, cluster: Cluster, signedCertificate: string, trustAnchor: string): Promise<boolean> {
  const refusal = await run.aws(cloudhsm).send(new InitializeClusterCommand({
    ClusterId: cluster.ClusterId,
    SignedCert: signedCertificate,
    TrustAnchor: trustAnchor,
  })).then(() => undefined, (error: Error) => error);
  // A repeated request after a lost answer is refused in the new state (derived); what is there says what happened.
  if (refusal === undefined) {
    run.log.made(`cluster ${cluster.ClusterId} initialized with your CA`);
    return true;
  }
  const now = await requireCluster(run);
  if (initialized.includes(now.State)) {
    run.log.found(`cluster ${cluster.ClusterId} is ${now.State}: an earlier request has initialized it`);
    return true;
  }
  if (now.State === 'UNINITIALIZED' && now.Certificates.ClusterCsr?.trim() !== cluster.Certificates.ClusterCsr?.trim()) return false;
  throw refusal;
}

export const waitForInitialization = async (run: Run): Promise<Cluster> =>
  waitForCluster(run, 'to be INITIALIZED', durations.initialization, ['INITIALIZED', 'ACTIVE']);

/** The service notices an activation by itself, minutes later; before, it refuses a second HSM [RadiumGu]. */
export const waitForActive = async (run: Run): Promise<Cluster> =>
  waitForCluster(run, 'to be ACTIVE', durations.activation, ['ACTIVE']);

async function waitForCluster(
  run: Run, what: string, duration: typeof durations.cluster, wanted: readonly (string | undefined)[],
): Promise<Cluster> {
  const { ClusterId } = await requireCluster(run);
  return waitFor(run, {
    what: `cluster ${ClusterId} ${what}`,
    duration,
    look: async () => {
      const cluster = await requireCluster(run);
      if (cluster.State !== 'DEGRADED') return cluster;
      const { what: trouble, remedy } = notActive(cluster);
      throw new ProvisioningError(trouble, { remedy });
    },
    until: cluster => wanted.includes(cluster.State),
    show: cluster => cluster.State,
    remedy: notAsAwaited,
  });
}
