import { sign, type KeyObject } from 'node:crypto';
import type { Core } from '../core/core';
import { keyPairOf } from '../core/keyPairs';
import type { Repository } from './repository';

/** Seconds for which a token is good; nothing makes it longer. [google-github-actions/auth #474; actions/toolkit #2048] */
const LIFETIME = 300;

export const KEY_ID = 'simulator-1';

/** A job of a workflow that may ask for tokens. */
export interface Job {
  /** `OWNER/NAME`. */
  readonly repository: string;
  /** `refs/heads/main`. */
  readonly ref: string;
  /** The environment that the job names, which then takes the place of the ref in `sub`. */
  readonly environment?: string;
  readonly event?: string;
  /** As the repository or its organization has customized it. [GHDOCS:oidc customizing the subject claims] */
  readonly subject?: string;
  /** File name in `.github/workflows`. */
  readonly workflow?: string;
  /** Virtual time at which the job ends, and its request token with it; milliseconds since the epoch. */
  readonly endsAt?: number;
}

const keys = () => keyPairOf('github');

/** The key that GitHub's tokens are proved with. */
export function publicKey(): KeyObject {
  return keys().publicKey;
}

/** The JSON Web Key Set of the issuer. */
export function keySet(): object {
  return { keys: [{ ...publicKey().export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: KEY_ID }] };
}

/** The subject of a job's tokens. A colon within a value is written `%3A`. [GHDOCS:oidc] */
export function subject(repository: Repository, job: Job): string {
  if (job.subject !== undefined) return job.subject;
  const [owner = '', name = ''] = repository.fullName.split('/');
  const prefix = repository.immutableSubject ? `repo:${owner}@${repository.ownerId}/${name}@${repository.id}` : `repo:${owner}/${name}`;
  const escaped = (value: string) => value.replaceAll(':', '%3A');
  if (job.environment !== undefined) return `${prefix}:environment:${escaped(job.environment)}`;
  return job.event === 'pull_request' ? `${prefix}:pull_request` : `${prefix}:ref:${escaped(job.ref)}`;
}

/** A token for the job, as a JWT. [GHDOCS:oidc] */
export function issueIdToken(world: Core, issuer: string, repository: Repository, job: Job, audience: string): string {
  const now = Math.floor(world.clock.now() / 1000);
  const [owner = ''] = repository.fullName.split('/');
  const workflowRef = `${repository.fullName}/.github/workflows/${job.workflow ?? 'deploy.yml'}@${job.ref}`;
  const sha = '0123456789abcdef0123456789abcdef01234567';
  return jwt({
    jti: world.random.uuid(),
    sub: subject(repository, job),
    aud: audience,
    ref: job.ref,
    sha,
    repository: repository.fullName,
    repository_owner: owner,
    repository_owner_id: String(repository.ownerId),
    run_id: '18000000001',
    run_number: '1',
    run_attempt: '1',
    repository_visibility: 'private',
    repository_id: String(repository.id),
    actor_id: '4711',
    actor: 'operator',
    workflow: 'deploy',
    head_ref: '',
    base_ref: '',
    event_name: job.event ?? 'workflow_dispatch',
    ref_protected: 'true',
    ref_type: job.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    workflow_ref: workflowRef,
    workflow_sha: sha,
    job_workflow_ref: workflowRef,
    job_workflow_sha: sha,
    runner_environment: 'github-hosted',
    ...job.environment !== undefined && { environment: job.environment },
    iss: issuer,
    nbf: now - 300,
    exp: now + LIFETIME,
    iat: now,
  });
}

function jwt(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ typ: 'JWT', alg: 'RS256', x5t: KEY_ID, kid: KEY_ID })}.${part(claims)}`;
  return `${signed}.${sign('sha256', Buffer.from(signed), keys().privateKey).toString('base64url')}`;
}
