import { type Clock, systemClock } from '../clock';
import { ConfigurationError, ProvisioningError } from '../errors';
import { maskSecret } from './log';
import { request } from './request';

/**
 * The job's OIDC token for `audience`, masked in the log. It lives five minutes and can be asked for as long as the job
 * runs. [GHDOCS oidc.md] Twenty lines, since `@actions/core`'s own drags undici into the bundle.
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
  const address = new URL(url);
  address.searchParams.set('audience', audience);
  const headers = { 'authorization': `Bearer ${requestToken}`, 'accept': 'application/json', 'user-agent': 'safe-storage' };
  const { status, body } = await request(address.href, { headers }, { what: 'an OIDC token', clock });
  if (status !== 200 || typeof body.value !== 'string') {
    throw new ProvisioningError(`GitHub did not give an OIDC token: expected one, got HTTP ${status}.`, { remedy: 'Run again; a job\'s right to ask ends with the job.' });
  }
  maskSecret(body.value, env);
  return body.value;
}

/** What a token says about itself, for messages that must not show the token. Members that cannot be read are `?`. */
export function readClaims(jwt: string): { readonly sub: string; readonly aud: string; readonly iss: string } {
  const claims = decode(jwt.split('.')[1] ?? '');
  const claim = (name: string) => typeof claims[name] === 'string' ? claims[name] : '?';
  return { sub: claim('sub'), aud: claim('aud'), iss: claim('iss') };
}

function decode(part: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))) as Record<string, unknown>;
  } catch {
    return {};
  }
}
