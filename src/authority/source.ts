import type { Inputs } from '../inputs/table';

/**
 * Whose CA signs the cluster's certificate: a key in KMS, a key that is provided, a CA elsewhere (which signs the CSR that we put
 * out), or one that is generated and kept in GitHub's secrets.
 */
export type CaSource = 'kms' | 'provided' | 'offline' | 'generated';

/**
 * Whether it may be that the CA is only not seen: it is kept in the secrets of an environment, and nothing of it was handed over. A job
 * of another environment is handed no secrets of that one.
 */
export const isUnseen = (inputs: Inputs): boolean =>
  inputs.caSecretEnvironment !== undefined && inputs.caCertificate === undefined && inputs.signedClusterCertificate === undefined
  && caSource(inputs) === 'offline';

/** The one place that decides it, by the inputs. */
export function caSource({ caCertificate, caKmsKey, caPrivateKey, githubToken, signedClusterCertificate }: Inputs): CaSource {
  if (caKmsKey !== undefined) return 'kms';
  // A key of ours that was kept without its certificate comes alone.
  if (caPrivateKey !== undefined) return caCertificate === undefined ? 'generated' : 'provided';
  if (signedClusterCertificate !== undefined || caCertificate !== undefined) return 'offline';
  return githubToken === undefined ? 'offline' : 'generated';
}
