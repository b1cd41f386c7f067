import { CreateClusterCommand, type CreateClusterCommandInput, InitializeClusterCommand } from '@aws-sdk/client-cloudhsm-v2';
import { durations } from '../aws/durations';
import { ensure } from '../aws/ensure';
import { waitFor } from '../aws/wait';
import { ProvisioningError } from '../errors';
import { type Run, tagsOf } from '../run/run';
import { count } from '../words';
import { type Cluster, cloudhsm, findCluster, theCluster } from './client';
import { notActive, notAsAwaited } from './degraded';
import { created, initialized } from './states';

/** The cluster in its subnets, made if need be; `waitForCreation` says when it is ready for its first HSM. */
export async function ensureCluster(run: Run): Promise<Cluster> {
  const { inputs } = run;
  const cluster = await ensure(run, {
    what: `cluster of ${inputs.name}`,
    find: async () => findCluster(run),
    // Mode is needed for every type but hsm1.medium [docs:create-cluster]; the client's types of 2023 do not know it.
    create: async () => run.aws.once(cloudhsm).send(new CreateClusterCommand({
      HsmType: inputs.hsmType,
      Mode: inputs.hsmMode,
      SubnetIds: inputs.subnetIds,
      SourceBackupId: inputs.sourceBackupId,
      BackupRetentionPolicy: { Type: 'DAYS', Value: String(inputs.backupRetentionDays) },
      TagList: tagsOf(run),
    } as CreateClusterCommandInput)),
    describe: found => `${found.ClusterId}, ${found.HsmType}, ${count(Object.keys(found.SubnetMapping).length, 'zone')}, ${found.State}`,
  });
  warnOfDifferences(run, cluster);
  return cluster;
}

/** UNINITIALIZED, or further on; a cluster from a backup becomes ACTIVE without an HSM [docs:create-cluster-from-backup]. */
export const waitForCreation = async (run: Run): Promise<Cluster> =>
  waitForCluster(run, 'to be created', durations.cluster, created);

/** What cannot be changed any more is told, not mended. */
function warnOfDifferences(run: Run, cluster: Cluster): void {
  const differences = differencesOf(run, cluster);
  if (differences.length > 0) run.log.warn(`Cluster ${cluster.ClusterId} has ${differences.join(' and ')}; this cannot be changed.`);
}

/** In what a cluster differs from the inputs, a phrase each. */
export function differencesOf({ inputs: { hsmMode, hsmType, sourceBackupId, subnetIds = [] } }: Run, cluster: Cluster): string[] {
  const subnets = Object.values(cluster.SubnetMapping);
  return [
    cluster.Mode !== undefined && cluster.Mode !== hsmMode && `mode ${cluster.Mode} (hsm-mode says ${hsmMode})`,
    cluster.HsmType !== hsmType && `type ${cluster.HsmType} (hsm-type says ${hsmType})`,
    sourceBackupId !== undefined && !sourceBackupId.endsWith(cluster.SourceBackupId ?? ' ')
      && `${cluster.SourceBackupId === undefined ? 'no backup' : cluster.SourceBackupId} as its source (source-backup-id says ${sourceBackupId})`,
    subnetIds.some(id => !subnets.includes(id)) && `subnets ${subnets.join(', ')} (subnet-ids says ${subnetIds.join(', ')})`,
  ].filter(difference => difference !== false);
}

/**
 * Hands AWS the signed certificate and the CA's. After this the hardware's certificates are gone for good.
 * @returns nothing if AWS refuses since the CSR is another by now: it has replaced the HSM
 */
export async function initializeCluster(
  run: Run, cluster: Cluster, signedCertificate: string, trustAnchor: string,
): Promise<Cluster | undefined> {
  const refusal = await run.aws(cloudhsm).send(new InitializeClusterCommand({
    ClusterId: cluster.ClusterId,
    SignedCert: signedCertificate,
    TrustAnchor: trustAnchor,
  })).then(() => undefined, (error: Error) => error);
  // A repeated request after a lost answer is refused in the new state (derived); what is there says what happened.
  if (refusal === undefined) {
    run.log.made(`cluster ${cluster.ClusterId} initialized with your CA`);
    return waitForInitialization(run);
  }
  const now = await theCluster(run);
  if (initialized.includes(now.State)) {
    run.log.found(`cluster ${cluster.ClusterId} is ${now.State}: an earlier request has initialized it`);
    return waitForInitialization(run);
  }
  if (now.State === 'UNINITIALIZED' && now.Certificates.ClusterCsr?.trim() !== cluster.Certificates.ClusterCsr?.trim()) return undefined;
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
  const { ClusterId } = await theCluster(run);
  return waitFor(run, {
    what: `cluster ${ClusterId} ${what}`,
    duration,
    look: async () => {
      const cluster = await theCluster(run);
      if (cluster.State !== 'DEGRADED') return cluster;
      const { what: trouble, remedy } = notActive(cluster);
      throw new ProvisioningError(trouble, { remedy });
    },
    until: cluster => wanted.includes(cluster.State),
    show: cluster => cluster.State,
    remedy: notAsAwaited,
  });
}
