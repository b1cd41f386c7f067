import { naming } from '../inputs/naming';
import type { Inputs } from '../inputs/table';
import { openAuthority } from '../pki/authority';
import { readCertificates } from '../pki/certificate';

/**
 * Whether the key that is handed over opens and is the certificate's. Before the first phase, since those that make what costs money are
 * not handed the key. Whether the CA is still valid is asked where it is to sign: a cluster that has its certificate needs no more.
 * @throws ConfigurationError
 */
export async function checkHandedKey({ caCertificate = '', caPrivateKey = '', caKeyPassphrase: passphrase }: Inputs): Promise<void> {
  await naming('ca-certificate, ca-private-key', () => {
    const begun = Math.max(...readCertificates(caCertificate, 'the CA\'s certificate').map(({ notBefore }) => notBefore));
    openAuthority({ certificate: caCertificate, privateKey: caPrivateKey, passphrase, now: begun });
  });
}
