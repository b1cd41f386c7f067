import { checkAuthority } from '../../authority/custody';
import { caSource, isUnseen } from '../../authority/source';
import type { Cluster } from '../../cloudhsm/client';
import { takeRoots } from '../../cloudhsm/hardware';
import { findTrustAnchor } from '../../cloudhsm/trustAnchor';
import type { Finding } from '../../run/finding';
import type { Run } from '../../run/run';
import { ends } from '../verify/certificates';

/** The CA, and the secrets in which it is or would be kept. */
export async function checkCa(run: Run): Promise<Finding[]> {
  await checkAuthority(run);
  const { caCertificate, caSecretEnvironment, caSecretPrefix, signedClusterCertificate } = run.inputs;
  const source = caSource(run.inputs);
  if (source === 'kms') return [];
  if (isUnseen(run.inputs)) {
    return [{
      severity: 'notice',
      what: `Whether there is a CA is not known here: its secrets are those of the environment ${caSecretEnvironment}, which this job was `
        + 'not handed.',
      remedy: `Look whether ${caSecretPrefix}_CERTIFICATE and …_PRIVATE_KEY are among the secrets of that environment, or a `
        + 'token with which a CA is made; else initialize puts out the CSR and is pending until you have signed it.',
    }];
  }
  if (source === 'offline' && caCertificate === undefined) {
    return [{
      severity: 'notice',
      what: 'No CA is given, and no token to keep one with: initialize would put out the CSR and be pending until you have signed it.',
      remedy: 'That is right for an offline CA. Otherwise give ca-certificate and ca-private-key, ca-kms-key, or github-token, to the '
        + 'job that initializes.',
    }];
  }
  if (source === 'offline' && signedClusterCertificate === undefined) {
    return [{
      severity: 'notice',
      what: 'A CA is given without its key: initialize would put out the CSR and be pending until you have signed it.',
      remedy: 'That is right for an offline CA; run again with signed-cluster-certificate then.',
    }];
  }
  return caCertificate === undefined ? []
    : ends('The CA\'s certificate', caCertificate, run.clock.now(), 'A cluster keeps its CA for good: take one that lasts longer.');
}

/** Whether the CA that is given or kept is the one that the cluster was initialized with. */
export async function checkTrustAnchor(run: Run, cluster: Cluster): Promise<Finding[]> {
  await findTrustAnchor(run, cluster);
  return [];
}

/** The roots that the hardware's proof ends in. */
export async function checkRoots(run: Run): Promise<Finding[]> {
  const roots = await takeRoots(run);
  return (['aws', 'manufacturer'] as const).filter(owner => roots?.[owner]?.trust === 'given, not known to this product').map(owner => ({
    severity: 'notice',
    what: `${owner}-root-certificate: given, not known to this product. Whoever can change where it comes from decides what hardware is `
      + 'genuine.',
    remedy: `Compare its SHA-256 with a second source, and give it as ${owner}-root-sha256 in the workflow (docs/hardware.md).`,
  }));
}
