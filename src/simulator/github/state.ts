import type { KeyObject } from 'node:crypto';
import type { Core } from '../core/core';
import type { Reply } from '../core/wire';
import { respond } from './api';
import { KEY_ID, issueIdToken, keySet, publicKey, type Job } from './idToken';
import { SecretScope, type Repository, type Token } from './repository';

/** The repositories that deploy to the account, and the issuer of their jobs' tokens. */
export class GitHub {
  /** By full name. */
  readonly repositories = new Map<string, Repository>();
  /** By the token itself. */
  readonly tokens = new Map<string, Token>();
  /** By `ACTIONS_ID_TOKEN_REQUEST_TOKEN`. */
  readonly jobs = new Map<string, Job>();

  constructor(private readonly world: Core) {}

  addRepository(
    given: { fullName: string; id: number; ownerId: number; environments: readonly string[]; immutableSubject: boolean },
  ): Repository {
    const scope = () => new SecretScope(this.world.random);
    const repository: Repository = {
      ...given,
      secrets: scope(),
      environments: new Map(given.environments.map(name => [name, scope()])),
      issues: [],
      runs: [],
    };
    this.repositories.set(given.fullName, repository);
    return repository;
  }

  /** What the runner puts into the environment of the first job, besides the addresses. */
  get env(): Record<string, string> {
    const [entry] = this.jobs;
    if (entry === undefined) return {};
    const [requestToken, job] = entry;
    const repository = this.repositories.get(job.repository);
    return {
      GITHUB_REPOSITORY: job.repository,
      GITHUB_REPOSITORY_OWNER: job.repository.replace(/\/.*/, ''),
      GITHUB_REPOSITORY_ID: String(repository?.id),
      GITHUB_REPOSITORY_OWNER_ID: String(repository?.ownerId),
      GITHUB_REF: job.ref,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
    };
  }

  get issuer(): string {
    return this.world.settings.issuer;
  }

  /** The key behind a key id in the header of a token. */
  publicKey(keyId: string): KeyObject | undefined {
    return keyId === KEY_ID ? publicKey() : undefined;
  }

  /** The secrets that a job sees: its repository's, and over them its environment's. */
  secretsOf(repositoryName: string, environment?: string): Record<string, string> {
    const repository = this.repositories.get(repositoryName);
    const scopes = [repository?.secrets, repository?.environments.get(environment ?? '')];
    return Object.fromEntries(scopes.flatMap(scope => [...scope?.secrets ?? []].map(([name, { value }]) => [name, value])));
  }

  /** Answers a request whose path begins with `/github` (the REST API) or `/oidc` (the issuer of tokens). */
  handle(method: string, path: string, headers: Readonly<Record<string, string>>, body: string): Reply {
    const url = new URL(path, 'http://simulator');
    const [, credentials = ''] = /^(?:bearer|token)\s+(.*)$/i.exec(headers.authorization ?? '') ?? [];
    const rest = url.pathname.replace(/^\/(github|oidc)/, '');
    if (url.pathname.startsWith('/oidc/')) return json(...this.oidc(rest, credentials, url.searchParams));
    const { status, body: answer } = respond(this.world, this, { method, path: rest, query: url.searchParams, credentials, body });
    return json(status, answer);
  }

  private oidc(path: string, credentials: string, query: URLSearchParams): [status: number, body: object] {
    if (path === '/.well-known/jwks') return [200, keySet()];
    if (path === '/.well-known/openid-configuration') return [200, { issuer: this.issuer, jwks_uri: `${this.issuer}/.well-known/jwks` }];
    if (path !== '/token') return [404, { message: 'Not Found' }];
    const job = this.jobs.get(credentials);
    const repository = this.repositories.get(job?.repository ?? '');
    if (job === undefined || repository === undefined) return [401, { message: 'The request token is unknown' }];
    if (job.endsAt !== undefined && job.endsAt <= this.world.clock.now()) return [401, { message: 'The job has ended' }];
    const audience = query.get('audience') ?? `https://github.com/${repository.fullName.replace(/\/.*/, '')}`;
    return [200, { count: 1, value: issueIdToken(this.world, this.issuer, repository, job, audience) }];
  }
}

function json(status: number, body: object | undefined): Reply {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: body === undefined ? '' : JSON.stringify(body) };
}

/** The world, as far as it has GitHub's tokens to trust. */
export interface GitHubWorld extends Core {
  readonly github: GitHub;
}
