import { naming } from '../inputs/naming';
import { type Authority, openAuthority } from '../pki/authority';
import type { Run } from '../run/run';
import { signing, type CaHandler } from './handler';

const inputs = 'ca-certificate, ca-private-key';

/** The customer hands over certificate and key; the key is in this process's memory only. */
export const provided: CaHandler = {
  prepare: async run => (await open(run)).trustAnchor,
  take: async run => signing(run, inputs, await open(run), 'your CA, its key handed over for the signature'),
};

async function open({ clock, inputs: { caCertificate, caPrivateKey, caKeyPassphrase } }: Run): Promise<Authority> {
  return naming(inputs, () => openAuthority({
    certificate: caCertificate!, privateKey: caPrivateKey!, passphrase: caKeyPassphrase, now: clock.now(),
  }));
}
