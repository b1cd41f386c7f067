import { durations } from '../aws/durations';
import { waitFor } from '../aws/wait';
import type { Run } from '../run';
import { type Cluster, theCluster } from './client';

/** What an uninitialized cluster offers about its first HSM; all PEM, all gone after initialization [docs:verify-hsm-identity]. */
export interface OfferedCertificates {
  readonly csr: string;
  readonly hsm: string;
  readonly awsHardware: string;
  readonly manufacturerHardware: string;
}

/** The CSR and the certificates come with the first HSM, or some looks later [storm]. */
export async function waitForOfferedCertificates(run: Run): Promise<OfferedCertificates> {
  const cluster = await waitFor(run, {
    what: 'the cluster\'s CSR and the HSM\'s certificates',
    duration: durations.csr,
    look: async () => theCluster(run),
    until: seen => offered(seen) !== undefined,
    show: seen => (seen.Hsms.length === 0 ? 'no HSM yet' : 'none yet'),
  });
  return offered(cluster)!;
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
