import { ConfigurationError } from '../errors';
import { naming } from '../inputs/naming';
import type { Inputs } from '../inputs/table';
import { openAuthority } from '../pki/authority';
import { readCertificates } from '../pki/certificate';

/**
 * Whether the key that is handed over opens and is the certificate's, where that is handed over beside it. Before the first phase, since
 * those that make what costs money are not handed the key. Whether the CA is still valid is asked where it is to sign: a cluster that has
 * its certificate needs no more.
 * @throws ConfigurationError
 */
export async function checkHandedKey(inputs: Inputs, environment: NodeJS.ProcessEnv): Promise<void> {
  const { caCertificate, caPrivateKey, caKeyPassphrase: passphrase, githubToken } = inputs;
  if (caCertificate === undefined || caPrivateKey === undefined) return;
  await naming('ca-certificate, ca-private-key', () => {
    const begun = Math.max(...readCertificates(caCertificate, 'the CA\'s certificate').map(({ notBefore }) => notBefore));
    openAuthority({ certificate: caCertificate, privateKey: caPrivateKey, passphrase, now: begun });
  }).catch(async (error: ConfigurationError) => {
    if (githubToken === undefined) throw error;
    // Two secrets that a run of ours has made, or half of them.
    const { withoutPair } = await import('./secrets');
    throw new ConfigurationError(error.message, { cause: error.cause, remedy: `${error.remedy} ${withoutPair({ inputs, environment })}` });
  });
}
