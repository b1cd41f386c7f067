import { naming } from '../inputs/naming';
import { type Authority, openAuthority } from '../pki/authority';
import type { Run } from '../run/run';
import { signing, type Way } from './way';

const inputs = 'ca-certificate, ca-private-key';

/** The customer hands over certificate and key; the key is in this process's memory only. */
export const brought: Way = {
  prepare: async run => (await open(run)).trustAnchor,
  take: async run => signing(run, inputs, await open(run), 'your CA, its key handed over for the signature'),
};

async function open({ clock, inputs: { caCertificate, caPrivateKey, caKeyPassphrase } }: Run): Promise<Authority> {
  return naming(inputs, () => openAuthority({
    certificate: caCertificate!, privateKey: caPrivateKey!, passphrase: caKeyPassphrase, now: clock.now(),
  }));
}
