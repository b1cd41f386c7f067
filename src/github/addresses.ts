import { ConfigurationError } from '../errors';
import { isPrivate, privateAddress } from '../proxy';

/** GitHub's own names, at github.com and at ghe.com, by the variable that has them. [GHDOCS:variables; GHDOCS:oidc] */
const own = {
  GITHUB_API_URL: /^api\.(github|[a-z0-9-]+\.ghe)\.com$/,
  ACTIONS_ID_TOKEN_REQUEST_URL: /\.actions\.githubusercontent\.com$|\.ghe\.com$/,
} as const;

type Variable = keyof typeof own;

/**
 * The address in a variable, which an earlier step of the job may have written.
 * @throws ConfigurationError where others could read along
 */
export function addressIn(variable: Variable, text: string): URL {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (address !== undefined && isPrivate(address)) return address;
  const { expected, remedy } = privateAddress();
  throw new ConfigurationError(`${variable}: expected ${expected} (got "${address?.origin ?? text}")`, {
    remedy: `Nothing was sent there. The runner sets this variable: look for a step of the job that changes it. ${remedy}`,
  });
}

/** The addresses that are not github.com's, as a GitHub Enterprise Server's are. */
export const elsewhereThanGitHub = (environment: NodeJS.ProcessEnv): [variable: Variable, address: string][] =>
  (Object.entries(own) as [Variable, RegExp][]).flatMap(([variable, pattern]) => {
    const text = environment[variable];
    if (text === undefined || !URL.canParse(text)) return [];
    const { hostname, origin } = new URL(text);
    return pattern.test(hostname) ? [] : [[variable, origin]];
  });
