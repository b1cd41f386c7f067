import { naming } from '../inputs/naming';
import { openAuthority } from '../pki/authority';
import { readCertificates } from '../pki/certificate';
import { NotAPair } from '../pki/errors';
import { readPrivateKey } from '../pki/key';
import type { Run } from '../run/run';
import { withoutPair } from './secrets';

/**
 * Whether the key that is handed over opens and is the certificate's. Before the first phase, since those that make what costs money are
 * not handed the key. Whether the CA is still valid is asked where it is to sign: a cluster that has its certificate needs no more.
 * Without a certificate it is the key that a run has kept before it died, and initialize looks for what belongs to it.
 * @throws ConfigurationError
 */
export async function checkHandedKey(run: Pick<Run, 'inputs' | 'environment'>): Promise<void> {
  const { caCertificate: certificate, caPrivateKey: privateKey = '', caKeyPassphrase: passphrase } = run.inputs;
  await naming('ca-certificate, ca-private-key', () => {
    if (certificate === undefined) return void readPrivateKey(privateKey, 'the CA\'s private key', passphrase);
    const begun = Math.max(...readCertificates(certificate, 'the CA\'s certificate').map(({ notBefore }) => notBefore));
    openAuthority({ certificate, privateKey, passphrase, now: begun });
  }, error => (error instanceof NotAPair ? withoutPair(run) : ''));
}
