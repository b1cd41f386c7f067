import { ConfigurationError } from '../errors';
import { SecretStore } from '../github/secrets';
import { createAuthority, openAuthority } from '../pki/authority';
import type { Run } from '../run/run';
import { profileOf, signing, type CaHandler } from './handler';

/** We make the CA, and keep it in GitHub's encrypted secrets before it signs anything for the cluster. */
export const generated: CaHandler = {
  prepare: async run => {
    await secretStore(run).check();
    await refuseKept(run);
    return undefined;
  },
  take: async run => {
    await refuseKept(run);
    const secrets = secretStore(run);
    const [certificateName, keyName] = secretNames(run);
    const { certificate, privateKey } = await createAuthority(profileOf(run));
    run.mask(privateKey);
    await secrets.put(keyName, privateKey);
    // The certificate last: where it is, the key is.
    const { updatedAt } = await secrets.put(certificateName, certificate);
    run.log.made(`CA of ${run.inputs.name}, kept in the secrets ${certificateName} and ${keyName} of ${secrets.scope} since ${updatedAt}`);
    const authority = openAuthority({ certificate, privateKey, now: run.clock.now() });
    return signing(run, 'github-token', authority, `a CA made by us, its key in the secret ${keyName} of ${secrets.scope}`);
  },
};

/** A CA that is kept is the one to use; only the workflow can hand it over. */
async function refuseKept(run: Run): Promise<void> {
  const [certificateName, keyName] = secretNames(run);
  const kept = await secretStore(run).exists(certificateName);
  if (kept === undefined) return;
  throw new ConfigurationError(`ca-certificate: expected the CA that is kept in the secret ${certificateName} since ${kept.updatedAt} `
    + '(got nothing)', {
    remedy: [
      'Secrets can be read by the workflow only, so hand it over, and run the workflow again:',
      `  ca-certificate: \${{ secrets.${certificateName} }}`,
      `  ca-private-key: \${{ secrets.${keyName} }}`,
      'For another CA choose another ca-secret-prefix. Nothing was changed.',
    ].join('\n'),
  });
}

const secretNames = ({ inputs: { caSecretPrefix } }: Run) => [`${caSecretPrefix}_CERTIFICATE`, `${caSecretPrefix}_PRIVATE_KEY`] as const;

const secretStore = (run: Run) => new SecretStore({
  token: run.inputs.githubToken!, githubEnvironment: run.inputs.caSecretEnvironment, environment: run.environment, clock: run.clock,
});
