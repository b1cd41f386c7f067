import { Pending } from '../errors';
import { naming } from '../inputs/naming';
import { checkSignedCertificate } from '../pki/authority';
import { readTrustAnchor, type TrustAnchor } from '../pki/trustAnchor';
import type { Run } from '../run/run';
import type { CaHandler } from './handler';

/** The CSR goes out, is signed wherever the CA's key is, and comes back as a certificate in a later run. */
export const offline: CaHandler = {
  prepare: async run => (run.inputs.caCertificate === undefined ? undefined : anchor(run, run.inputs.caCertificate)),
  take: async (run, csr) => {
    const { caCertificate, signedClusterCertificate } = run.inputs;
    if (signedClusterCertificate === undefined) {
      run.record.output('cluster-csr', csr);
      throw new Pending('the CSR to be signed by your CA: sign the output cluster-csr, then run again with signed-cluster-certificate '
        + 'and ca-certificate', {
        next: 'Have your CA sign the CSR, then run the workflow again with signed-cluster-certificate and ca-certificate.',
      });
    }
    const trustAnchor = await anchor(run, caCertificate!);
    return {
      description: 'your CA, its key never here', trustAnchor, sign: async now => check(run, trustAnchor, signedClusterCertificate, now),
    };
  },
};

const anchor = async (run: Run, certificate: string): Promise<TrustAnchor> =>
  naming('ca-certificate', () => readTrustAnchor(certificate, run.clock.now()));

/** The CSR may have changed since it was given out, when AWS has replaced the first HSM: then the new one is put out. */
async function check(run: Run, trustAnchor: TrustAnchor, certificate: string, csr: string): Promise<string> {
  const checked = naming(
    'signed-cluster-certificate, ca-certificate',
    () => checkSignedCertificate({ certificate, csr, trustAnchor: trustAnchor.pem, now: run.clock.now() }),
    'The CSR as it is now is the output cluster-csr: have it signed and run again.',
  );
  const { certificate: signed, warnings } = await checked.catch((error: unknown) => {
    run.record.output('cluster-csr', csr);
    throw error;
  });
  for (const warning of warnings) run.log.warn(warning);
  return signed.pem;
}
