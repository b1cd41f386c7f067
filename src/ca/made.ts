import { ConfigurationError } from '../errors';
import { SecretStore } from '../github/secrets';
import { createAuthority, openAuthority } from '../pki/authority';
import type { Run } from '../run';
import { signing, type Way } from './way';

/** We make the CA, and keep it in GitHub's encrypted secrets before it signs anything for the cluster. */
export const made: Way = {
  prepare: async run => {
    await secretStore(run).check();
    return undefined;
  },
  take: async run => {
    const secrets = secretStore(run);
    const [certificateName, keyName] = [`${run.inputs.caSecretPrefix}_CERTIFICATE`, `${run.inputs.caSecretPrefix}_PRIVATE_KEY`];
    const kept = await secrets.exists(certificateName);
    if (kept !== undefined) throw handOver(certificateName, keyName, kept.updatedAt);
    const { certificate, privateKey } = await createAuthority({ commonName: `Safe Storage CA of ${run.inputs.name}`, notBefore: run.clock.now() });
    run.mask(privateKey);
    await secrets.put(keyName, privateKey);
    // The certificate last: where it is, the key is.
    const { updatedAt } = await secrets.put(certificateName, certificate);
    run.log.made(`CA of ${run.inputs.name}, kept in the secrets ${certificateName} and ${keyName} of ${secrets.scope} since ${updatedAt}`);
    const authority = openAuthority({ certificate, privateKey, now: run.clock.now() });
    return signing(run, 'github-token', authority, `a CA made by us, its key in the secret ${keyName} of ${secrets.scope}`);
  },
};

const handOver = (certificateName: string, keyName: string, since: string): ConfigurationError =>
  new ConfigurationError(`ca-certificate: expected the CA that is kept in the secret ${certificateName} since ${since} (got nothing)`, {
    remedy: [
      'Secrets can be read by the workflow only, so hand it over, and run the workflow again:',
      `  ca-certificate: \${{ secrets.${certificateName} }}`,
      `  ca-private-key: \${{ secrets.${keyName} }}`,
      'For another CA choose another ca-secret-prefix. Nothing was changed.',
    ].join('\n'),
  });

const secretStore = (run: Run) => new SecretStore({
  token: run.inputs.githubToken!, githubEnvironment: run.inputs.caSecretEnvironment, environment: run.environment, clock: run.clock,
});
