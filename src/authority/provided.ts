import { naming } from '../inputs/naming';
import { type Authority, openAuthority } from '../pki/authority';
import { NotAPair } from '../pki/errors';
import type { Run } from '../run/run';
import { signing, type CaHandler } from './handler';
import { withoutPair } from './secrets';

const inputs = 'ca-certificate, ca-private-key';

/** The customer hands over certificate and key; the key is in this process's memory only. */
export const provided: CaHandler = {
  prepare: async run => (await open(run)).trustAnchor,
  take: async run => signing(run, inputs, await open(run), 'your CA, its key handed over for the signature'),
};

async function open(run: Run): Promise<Authority> {
  const { clock, inputs: { caCertificate, caPrivateKey, caKeyPassphrase } } = run;
  return naming(inputs, () => openAuthority({
    certificate: caCertificate!, privateKey: caPrivateKey!, passphrase: caKeyPassphrase, now: clock.now(),
  }), error => (error instanceof NotAPair ? withoutPair(run) : ''));
}
