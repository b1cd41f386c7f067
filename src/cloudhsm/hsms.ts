import { CreateHsmCommand } from '@aws-sdk/client-cloudhsm-v2';
import { durations } from '../aws/durations';
import { ensure } from '../aws/ensure';
import { waitFor } from '../aws/wait';
import { ConfigurationError, ProvisioningError } from '../errors';
import type { Run } from '../run';
import { activeHsms, type Cluster, cloudhsm, type Hsm, presentHsms, theCluster } from './client';

const describe = (hsm: Hsm) => `${hsm.HsmId} in ${hsm.AvailabilityZone}, ${hsm.State}`;

/** "Cluster '…' already contains an HSM but has not yet been fully activated" [TF #7437]: one of three texts that are known exactly. */
const hasOneUnactivated = ({ name, message }: Error): boolean =>
  name === 'CloudHsmInvalidRequestException' && message.includes('not yet been fully activated');

/** The first HSM, alone: two at once in a new cluster and no CSR ever comes [TF #7437]. */
export async function ensureFirstHsm(run: Run): Promise<Cluster> {
  await ensure(run, {
    what: 'first HSM',
    find: async () => presentHsms(await theCluster(run))[0],
    create: async () => createHsm(run, (await zones(run))[0]!),
    // An interrupted run has made it, and DescribeClusters does not show it yet [docs:add-remove-hsm].
    passes: hasOneUnactivated,
    describe,
  });
  return waitForHsms(run, 1);
}

/**
 * As many HSMs as asked for, in two zones at least, which is what KMS wants [BC CreateCustomKeyStore]. They join one after
 * the other, each as a copy of the users that there are when it begins to join, so nobody may touch users meanwhile.
 */
export async function ensureHsms(run: Run): Promise<Cluster> {
  const { hsmCount } = run.inputs;
  for (;;) {
    const present = presentHsms(await theCluster(run));
    const zone = emptiestZone(await zones(run), present);
    const enoughZones = new Set(present.map(hsm => hsm.AvailabilityZone)).size >= 2;
    if (present.length >= hsmCount && enoughZones) break;
    await ensure(run, {
      what: `HSM ${present.length + 1}`,
      find: async () => presentHsms(await theCluster(run)).find(hsm => !present.some(known => known.HsmId === hsm.HsmId)),
      create: async () => createHsm(run, zone),
      // The activation is not noticed yet [peers 4.1].
      passes: hasOneUnactivated,
      describe,
    });
  }
  return waitForHsms(run, presentHsms(await theCluster(run)).length);
}

const createHsm = async (run: Run, AvailabilityZone: string) => run.aws.once(cloudhsm).send(new CreateHsmCommand({
  ClusterId: (await theCluster(run)).ClusterId,
  AvailabilityZone,
}));

/** The cluster's zones, in the order of the input `subnet-ids` as far as it is given. */
async function zones(run: Run): Promise<string[]> {
  const { SubnetMapping } = await theCluster(run);
  const order = (subnet: string) => ((run.inputs.subnetIds?.indexOf(subnet) ?? -1) + 1) || Number.MAX_SAFE_INTEGER;
  const sorted = Object.entries(SubnetMapping).sort(([, a], [, b]) => order(a) - order(b)).map(([zone]) => zone);
  if (sorted.length < 2) {
    throw new ConfigurationError(`The cluster has subnets in ${sorted.length} zone only; a KMS custom key store needs HSMs in two.`, {
      remedy: 'Subnets cannot be added to a cluster: make it again (or from a backup) with subnet-ids in two zones or more.',
    });
  }
  return sorted;
}

function emptiestZone(all: string[], present: Hsm[]): string {
  const count = (zone: string) => present.filter(hsm => hsm.AvailabilityZone === zone).length;
  return all.reduce((best, zone) => (count(zone) < count(best) ? zone : best));
}

/** Waits until all HSMs of the cluster, at least `count`, are ACTIVE. AWS may replace one meanwhile: its id changes, its address stays. */
async function waitForHsms(run: Run, count: number): Promise<Cluster> {
  return waitFor(run, {
    what: count === 1 ? 'the first HSM to be ACTIVE' : `${count} HSMs to be ACTIVE`,
    duration: durations.hsm,
    look: async () => {
      const cluster = await theCluster(run);
      const degraded = presentHsms(cluster).find(hsm => hsm.State === 'DEGRADED');
      if (degraded !== undefined) {
        throw new ProvisioningError(`HSM ${degraded.HsmId} in ${degraded.AvailabilityZone} is DEGRADED${degraded.StateMessage ? `: ${degraded.StateMessage}` : ''}.`, {
          remedy: 'AWS replaces HSMs that fail; run again in half an hour, or delete this one (aws cloudhsmv2 delete-hsm) and run again.',
        });
      }
      return cluster;
    },
    until: cluster => activeHsms(cluster).length >= Math.max(count, presentHsms(cluster).length),
    show: cluster => presentHsms(cluster).map(hsm => `${hsm.HsmId ?? 'HSM'} ${hsm.State}`).join(', ') || 'none',
  });
}
