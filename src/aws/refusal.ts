import { ConfigurationError } from '../errors';
import { readClaims } from '../github/idToken';

/** What STS answers to a token that it will never accept; `IDPCommunicationError` passes, and the SDK repeats it [BC]. */
const final = /^(AccessDenied|InvalidIdentityToken|IDPRejectedClaim|ExpiredToken)/;

/**
 * STS does not say what it missed in the token, so we show what the token says (never the token) and what the trust policy
 * must say. An error that is not about the token is given back as it is.
 */
export function explainRefusal(error: Error, { token, roleArn, audience }: { token: string; roleArn: string; audience: string }): Error {
  if (!final.test(error.name)) return error;
  const { sub, aud, iss } = readClaims(token);
  const [, partition, , , account] = roleArn.split(':');
  const issuer = iss.replace('https://', '');
  return new ConfigurationError(`STS refused the job's OIDC token for ${roleArn} (${error.name}).`, {
    cause: error,
    remedy: [
      `The token says sub "${sub}", aud "${aud}", iss "${iss}".`,
      `The role's trust policy needs the principal arn:${partition}:iam::${account}:oidc-provider/${issuer}, which has "${audience}" among its client ids, and the condition`,
      `  "StringEquals": { "${issuer}:aud": "${audience}", "${issuer}:sub": "${sub}" }`,
      ...otherForm(token),
      'The comparison is case-sensitive, and a job that names an environment has …:environment:NAME. Nothing was created or changed.',
    ].join('\n'),
  });
}

/** The repository's subject in both forms: whoever wrote the trust policy may have had the other one in mind [GHDOCS; CAC README]. */
function otherForm(token: string): string[] {
  const { sub, repository, repository_id: id, repository_owner_id: ownerId } = readClaims(token);
  const [, of, rest] = /^repo:([^:]+):(.+)$/.exec(sub) ?? [];
  const [owner, name] = repository.split('/');
  if (rest === undefined || name === undefined) return [];
  const classic = `repo:${owner}/${name}:${rest}`;
  const immutable = `repo:${owner}@${ownerId}/${name}@${id}:${rest}`;
  return [
    `GitHub writes this repository's subject as "${classic}" (classic) or "${immutable}" (immutable: repositories made or renamed since 15 July 2026); `
    + `this token has the ${of!.includes('@') ? 'immutable' : 'classic'} form, and the policy must have the same.`,
  ];
}
