import { durations } from '../aws/durations';
import { lag } from '../aws/ensure';
import { waitFor } from '../aws/wait';
import { ConfigurationError } from '../errors';
import type { Run } from '../run/run';
import { count } from '../words';
import { type Cluster, presentHsms } from './client';
import { requireCluster } from './find';
import { initialized } from './states';
import { degraded, deletionCommand, notActive, notAsAwaited } from './trouble';

/** What an uninitialized cluster offers about its first HSM; all PEM, all gone after initialization [docs:verify-hsm-identity]. */
export interface OfferedCertificates {
  readonly csr: string;
  readonly hsm: string;
  readonly awsHardware: string;
  readonly manufacturerHardware: string;
}

/** The CSR and the certificates come with the first HSM, or some looks later [storm]. */
export async function waitForOfferedCertificates(run: Run): Promise<OfferedCertificates> {
  const begun = run.clock.now();
  const cluster = await waitFor(run, {
    what: 'the cluster\'s CSR and the HSM\'s certificates',
    duration: durations.csr,
    look: async () => awaitable(await requireCluster(run), run.clock.now() - begun > lag),
    until: seen => offered(seen) !== undefined,
    show: ({ Hsms, State }) => `${Hsms.length === 0 ? 'no HSM' : 'none'} yet${State === 'UNINITIALIZED' ? '' : ` (cluster ${State})`}`,
    remedy: withoutCsr,
  });
  return offered(cluster)!;
}

/**
 * "The CSR exists only when the cluster's state is UNINITIALIZED" [botocore], and an HSM that has failed, or is not there, makes none.
 * @param isSure whether an HSM that was asked for before would be seen by now
 */
function awaitable(cluster: Cluster, isSure: boolean): Cluster {
  const { ClusterId, State } = cluster;
  const present = presentHsms(cluster);
  const failed = present.find(hsm => hsm.State === 'DEGRADED');
  if (initialized.includes(State)) {
    throw new ConfigurationError(`Cluster ${ClusterId} is ${State} meanwhile: its CSR is gone for good.`, {
      remedy: 'Somebody else has initialized it, perhaps another run of yours: CloudTrail (InitializeCluster) says who. '
        + 'If it was you, run again: it goes on from there.',
    });
  }
  if (failed !== undefined && offered(cluster) === undefined) {
    const { what, remedy } = degraded(cluster, failed);
    throw new ConfigurationError(`${what} It gives no CSR.`, { remedy });
  }
  if (present.length === 0 && isSure) {
    throw new ConfigurationError(`Cluster ${ClusterId} is ${State} and has no HSM, so nothing makes its CSR.`, {
      remedy: 'Run the phase provision: it makes the first HSM.',
    });
  }
  if (present.length > 1 && isSure && offered(cluster) === undefined) {
    throw new ConfigurationError(`Cluster ${ClusterId} is ${State} with ${count(present.length, 'HSM')} `
      + `(${present.map(({ HsmId }) => HsmId).join(', ')}): `
      + 'AWS gives no CSR to a cluster that got several first HSMs at once.', { // [TF #7437]
      remedy: `Delete all but one (${deletionCommand(cluster, present[1]!)}) and run again. If no CSR comes within minutes then, run `
        + 'teardown and begin again: nothing is kept in the cluster yet.',
    });
  }
  if (State === 'DEGRADED') {
    const { what, remedy } = notActive(cluster);
    throw new ConfigurationError(what, { remedy });
  }
  return cluster;
}

/** Where the time is over, which the input `timeout` may have made short: a CSR comes within a minute or two of its HSM [storm]. */
function withoutCsr(cluster: Cluster): string | undefined {
  const [hsm] = presentHsms(cluster);
  if (cluster.State !== 'UNINITIALIZED' || hsm?.State !== 'ACTIVE') return notAsAwaited(cluster);
  return 'Run again: it goes on from here; the input timeout gives each wait more minutes. An HSM that gives no CSR within half an hour '
    + `after it is ACTIVE gives none: delete it then (${deletionCommand(cluster, hsm)}) and run again, and another one is made.`;
}

function offered({ Certificates }: Cluster): OfferedCertificates | undefined {
  const { ClusterCsr, HsmCertificate, AwsHardwareCertificate, ManufacturerHardwareCertificate } = Certificates;
  if (!ClusterCsr || !HsmCertificate || !AwsHardwareCertificate || !ManufacturerHardwareCertificate) return undefined;
  return {
    csr: ClusterCsr.trim(),
    hsm: HsmCertificate.trim(),
    awsHardware: AwsHardwareCertificate.trim(),
    manufacturerHardware: ManufacturerHardwareCertificate.trim(),
  };
}
