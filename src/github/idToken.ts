import { type Clock, systemClock } from '../clock';
import { ConfigurationError, ProvisioningError } from '../errors';
import { fetchByProxy } from '../proxy';
import { addressIn } from './addresses';
import { maskSecret } from './log';
import { withRetry } from './retry';

/**
 * The job's OIDC token for `audience`, masked in the log. It lives five minutes and can be asked for as long as the job
 * runs. [GHDOCS:oidc] Not by `@actions/core`: it drags undici into the bundle, 40 ms of every step.
 *
 * @throws ConfigurationError if the job may not ask for one
 */
export async function requestIdToken(audience: string, env: NodeJS.ProcessEnv = process.env, clock: Clock = systemClock): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken } = env;
  if (!url || !requestToken) {
    throw new ConfigurationError('The job may not ask for an OIDC token: missing `id-token: write`.', {
      remedy: [
        'Give the job this permission (a pull request from a fork never gets it):',
        '  permissions:',
        '    id-token: write',
        '    contents: read',
      ].join('\n'),
    });
  }
  const address = addressIn('ACTIONS_ID_TOKEN_REQUEST_URL', url);
  address.searchParams.set('audience', audience);
  const headers = { 'authorization': `Bearer ${requestToken}`, 'accept': 'application/json', 'user-agent': 'safe-storage' };
  const { status, text } = await withRetry(async signal => {
    const answer = await fetchByProxy(address.href, { headers, signal });
    return { status: answer.status, headers: Object.fromEntries(answer.headers), text: await answer.text() };
  }, { what: 'an OIDC token', clock });
  const { value } = parse(text);
  if (status !== 200 || typeof value !== 'string') {
    throw new ProvisioningError(`GitHub did not give an OIDC token: expected one, got HTTP ${status}.`, {
      remedy: 'Run again; a job\'s right to ask ends with the job.',
    });
  }
  maskSecret(value, env);
  return value;
}

/** The claims of a token that a reader is shown [GHDOCS:oidc]. */
const shown = ['sub', 'aud', 'iss', 'repository', 'repository_id', 'repository_owner_id', 'ref', 'job_workflow_ref'] as const;

export type Claims = Readonly<Record<typeof shown[number], string>>;

/** What a token says about itself, for messages that must not show the token. Claims that cannot be read are `?`. */
export function readClaims(jwt: string): Claims {
  const claims = parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8'));
  const found = shown.map(name => [name, typeof claims[name] === 'string' ? claims[name] : '?']);
  return Object.fromEntries(found) as Claims;
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>;
  } catch {
    return {};
  }
}
