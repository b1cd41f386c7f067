import { writeTrustAnchor } from '../cloudhsm/trustAnchor';
import { ConfigurationError, Pending } from '../errors';
import { createAuthority, openAuthority } from '../pki/authority';
import { CertificateError } from '../pki/errors';
import { readTrustAnchor } from '../pki/trustAnchor';
import type { Run } from '../run/run';
import { getParameter, parameterName } from '../ssm/parameters';
import { profileOf, signing, type CaHandler } from './handler';
import { notAPair, secretNames, secretStore } from './secrets';

/** We make the CA, and keep it in GitHub's encrypted secrets before it signs anything for the cluster. */
export const generated: CaHandler = {
  prepare: async run => {
    await secretStore(run).check();
    const missing = await missingCertificate(run);
    if (missing !== undefined) run.log.found('the key of a CA, kept by a run that died: initialize keeps its certificate and is pending');
    return undefined;
  },
  take: async run => {
    const missing = await missingCertificate(run);
    if (missing !== undefined) await completePair(run, missing);
    const secrets = secretStore(run);
    const [certificateName, keyName] = secretNames(run);
    const { certificate, privateKey } = await createAuthority(profileOf(run));
    run.mask(privateKey);
    const authority = openAuthority({ certificate, privateKey, now: run.clock.now() });
    // The public half first: a run that dies after the key's secret is written leaves what completes the pair.
    await writeTrustAnchor(run, authority.trustAnchor.pem);
    await secrets.add(keyName, privateKey);
    const { updatedAt } = await secrets.add(certificateName, certificate);
    run.log.made(`CA of ${run.inputs.name}, kept in the secrets ${certificateName} and ${keyName} of ${secrets.scope} since ${updatedAt}`);
    return signing(run, 'github-token', authority, `a CA made by us, its key in the secret ${keyName} of ${secrets.scope}`);
  },
};

/**
 * A CA that is kept is the one to use, and only the workflow can hand it over.
 * @returns the certificate of a run that died before it was written beside its key; nothing where no CA is kept
 * @throws ConfigurationError if a CA is kept, or half of one that cannot be completed
 */
async function missingCertificate(run: Run): Promise<string | undefined> {
  const [certificateName, keyName] = secretNames(run);
  const store = secretStore(run);
  const [certificate, key] = [await store.exists(certificateName), await store.exists(keyName)];
  if (certificate !== undefined && key !== undefined) {
    throw new ConfigurationError(`ca-certificate: expected the CA that is kept in the secret ${certificateName} since `
      + `${certificate.updatedAt} (got nothing)`, {
      remedy: [
        'Secrets can be read by the workflow only, so hand it over, and run the workflow again:',
        `  ca-certificate: \${{ secrets.${certificateName} }}`,
        `  ca-private-key: \${{ secrets.${keyName} }}`,
        'For another CA choose another ca-secret-prefix. Nothing was changed.',
      ].join('\n'),
    });
  }
  if (certificate !== undefined) throw notAPair(run, `the certificate, of ${certificate.updatedAt}, without its key`);
  if (key === undefined && run.inputs.caPrivateKey !== undefined) {
    throw new ConfigurationError(`ca-certificate: expected the CA's certificate beside its key (got nothing, nor the secret ${keyName})`);
  }
  return key === undefined ? undefined : certificateFor(run, `the key, of ${key.updatedAt}`);
}

/** The certificate that was kept before the key was; whether they fit is seen as soon as the key is handed over. */
async function certificateFor(run: Run, key: string): Promise<string> {
  const kept = await getParameter(run, 'ca-certificate');
  const name = parameterName(run, 'ca-certificate');
  if (kept === undefined) throw notAPair(run, `${key}, without its certificate, which is not in ${name} either`);
  const { clock, inputs: { caKeyPassphrase: passphrase, caPrivateKey: privateKey } } = run;
  try {
    const { chain, pem } = privateKey === undefined
      ? readTrustAnchor(kept, clock.now())
      : openAuthority({ certificate: kept, privateKey, passphrase, now: clock.now() }).trustAnchor;
    if (chain.length === 1) return pem;
  } catch (error) {
    if (!(error instanceof CertificateError)) throw error;
    throw notAPair(run, `${key}; of the certificate in ${name}: ${error.message}`);
  }
  throw notAPair(run, `${key}; the certificate in ${name} is not one that a run has made, since it does not stand alone`);
}

/** @throws Pending, since only the workflow can hand over the pair */
async function completePair(run: Run, certificate: string): Promise<never> {
  const [certificateName, keyName] = secretNames(run);
  const store = secretStore(run);
  await store.add(certificateName, certificate);
  run.log.made(`secret ${certificateName} of ${store.scope}: the certificate of the CA whose key a run that died has left in ${keyName}`);
  throw new Pending(`the CA to be handed over: run the workflow again with ca-certificate from the secret ${certificateName} and `
    + `ca-private-key from ${keyName}`, {
    next: `Run the workflow again, with ca-certificate from the secret ${certificateName} and ca-private-key from ${keyName}.`,
  });
}
