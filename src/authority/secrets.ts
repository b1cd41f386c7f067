import { ConfigurationError } from '../errors';
import { SecretStore } from '../github/secrets';
import type { Run } from '../run/run';

/** Where a CA that we make is kept: its certificate, and its key. */
export const secretNames = ({ inputs: { caSecretPrefix: prefix } }: Pick<Run, 'inputs'>) =>
  [`${prefix}_CERTIFICATE`, `${prefix}_PRIVATE_KEY`] as const;

export const secretStore = (run: Run): SecretStore => new SecretStore({
  token: run.inputs.githubToken!, githubEnvironment: run.inputs.caSecretEnvironment, environment: run.environment, clock: run.clock,
});

/** What a person does where certificate and key are no pair: a run never overwrites or deletes a key. */
export function withoutPair(run: Pick<Run, 'inputs' | 'environment'>): string {
  const { environment: { GITHUB_REPOSITORY: repository }, inputs: { caSecretEnvironment } } = run;
  const names = secretNames(run);
  const scope = [
    ...repository === undefined ? [] : [` --repo ${repository}`],
    ...caSecretEnvironment === undefined ? [] : [` --env '${caSecretEnvironment.replace(/'/g, '\'\\\'\'')}'`],
  ].join('');
  return [
    `A run never overwrites or deletes a key. If you have the other half of the pair, put it into ${names.join(' or ')}, and run the `
      + 'workflow again. If no cluster was initialized with this CA, delete both secrets, and the next run makes another CA:',
    ...names.map(name => `  gh secret delete ${name}${scope}`),
  ].join('\n');
}

export const notAPair = (run: Run, got: string): ConfigurationError => new ConfigurationError(
  `ca-secret-prefix: expected a CA's certificate and its key in the secrets ${secretNames(run).join(' and ')} (got ${got})`,
  { remedy: `The cluster was not touched. ${withoutPair(run)}` },
);
