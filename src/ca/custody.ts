import { ConfigurationError, Pending } from '../errors';
import { SecretStore } from '../github/secrets';
import { type Authority, checkSignedCertificate, createAuthority, openAuthority, signClusterCsr } from '../pki/authority';
import { readTrustAnchor } from '../pki/trustAnchor';
import type { Run } from '../run';
import { putParameter } from '../ssm/parameters';
import { naming } from './naming';

/** Who holds the CA's key, and how the CSR comes to be signed. */
export interface Custody {
  /** One sentence for log and evidence. */
  readonly description: string;
  /** The CA's certificate (with its chain) as PEM: what AWS calls the trust anchor. */
  readonly trustAnchor: string;
  /** The cluster's certificate for this CSR, as PEM. */
  readonly sign: (csr: string) => Promise<string>;
}

/** Days for which a cluster's certificate is valid; AWS's own procedure takes 3652 [docs:initialize-cluster]. */
const certificateDays = 3652;

/**
 * Everything about the CA that can be checked before money is spent.
 * @throws ConfigurationError if a CA is given that cannot sign or be trusted, or a token that cannot keep one, or if one is kept and not given
 */
export async function prepareCustody(run: Run): Promise<void> {
  const { caCertificate, caPrivateKey, githubToken } = run.inputs;
  if (caPrivateKey !== undefined) {
    brought(run);
  } else if (caCertificate !== undefined) {
    naming('ca-certificate', () => readTrustAnchor(caCertificate, run.clock.now()));
  } else if (githubToken !== undefined) {
    await secretStore(run).check();
    await refuseKept(run);
  }
}

/**
 * Takes the CA into use for this CSR. A CA that we make is kept in GitHub's encrypted secrets before it signs anything.
 * @throws Pending if the CSR is to be signed elsewhere
 */
export async function takeCustody(run: Run, csr: string): Promise<Custody> {
  const { caPrivateKey, signedClusterCertificate, caCertificate, githubToken } = run.inputs;
  const custody = caPrivateKey !== undefined ? signing('your CA', brought(run), run)
    : signedClusterCertificate !== undefined ? signedElsewhere(run, signedClusterCertificate, caCertificate!)
      : caCertificate === undefined && githubToken !== undefined ? await made(run)
        : undefined;
  if (custody === undefined) {
    run.record.output('cluster-csr', csr);
    throw new Pending('the CSR to be signed by your CA: sign the output cluster-csr, then run again with signed-cluster-certificate and ca-certificate');
  }
  await putParameter(run, 'ca-certificate', custody.trustAnchor);
  return custody;
}

/** The CA that the customer brought with its key. */
function brought(run: Run): Authority {
  const { caCertificate, caPrivateKey, caKeyPassphrase } = run.inputs;
  return naming('ca-certificate, ca-private-key', () => openAuthority({
    certificate: caCertificate!, privateKey: caPrivateKey!, passphrase: caKeyPassphrase, now: run.clock.now(),
  }));
}

const signing = (whose: string, authority: Authority, run: Run): Custody => ({
  description: `${whose}, ${authority.certificate.subject.text}`,
  trustAnchor: authority.trustAnchor.pem,
  sign: async csr => signClusterCsr(authority, csr, { now: run.clock.now(), days: certificateDays }),
});

const signedElsewhere = (run: Run, certificate: string, trustAnchor: string): Custody => ({
  description: 'your CA, whose key was never here',
  trustAnchor: naming('ca-certificate', () => readTrustAnchor(trustAnchor, run.clock.now()).pem),
  sign: async csr => naming('signed-cluster-certificate, ca-certificate', () => {
    const { certificate: signed } = checkSignedCertificate({ certificate, csr, trustAnchor, now: run.clock.now() });
    return signed.pem;
  }),
});

/** A new CA, in GitHub's secrets first. The certificate is written last: where it is, the key is. */
async function made(run: Run): Promise<Custody> {
  await refuseKept(run);
  const { name } = run.inputs;
  const secrets = secretStore(run);
  const [certificateName, keyName] = secretNames(run);
  const { certificate, privateKey } = await createAuthority({ commonName: `Safe Storage CA of ${name}`, notBefore: run.clock.now() });
  run.mask(privateKey);
  await secrets.put(keyName, privateKey);
  await secrets.put(certificateName, certificate);
  run.log.made(`CA of ${name}, kept in the secrets ${certificateName} and ${keyName} of ${secrets.scope}`);
  return signing('a CA made by us', openAuthority({ certificate, privateKey, now: run.clock.now() }), run);
}

/** A CA that is kept is the one to use; only the workflow can hand it over. */
async function refuseKept(run: Run): Promise<void> {
  const [certificateName, keyName] = secretNames(run);
  const kept = await secretStore(run).exists(certificateName);
  if (kept === undefined) return;
  throw new ConfigurationError(`ca-certificate: expected the CA that is kept in the secret ${certificateName} since ${kept.updatedAt} (got nothing)`, {
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
