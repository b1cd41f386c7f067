import { type Clock, systemClock } from '../clock';
import { ConfigurationError, ProvisioningError } from '../errors';
import { fetchByProxy } from '../proxy';
import { unended } from '../words';
import { addressIn } from './addresses';
import { type Answered, withRetry } from './retry';
import { seal } from './sealedBox';

/** Bytes of a value: 48 KB [GHDOCS:limits], less what a sealed box adds, in case GitHub counts what it gets. */
const LARGEST = 48 * 1024 - 48;

/** An answer of GitHub with its JSON. */
interface Answer extends Answered {
  readonly data: unknown;
}

/** The encrypted secrets of a repository, or of one of its environments: added, never read, overwritten or deleted. */
export class SecretStore {
  /** For people: `the repository OWNER/NAME`. */
  readonly scope: string;
  private readonly githubEnvironment: string | undefined;
  /** The path of the scope's secrets, and what its places stand for. */
  private readonly path: string;
  private readonly places: Readonly<Record<string, string | undefined>>;
  private readonly octokit: () => ReturnType<typeof octokitFor>;
  private readonly clock: Clock;

  /**
   * @param options.token a fine-grained personal access token or that of a GitHub App; the job's own cannot write secrets
   * @param options.githubEnvironment keeps the secrets in this environment of the repository instead of in the repository
   * @param options.environment the runner's variables: `GITHUB_REPOSITORY`, `GITHUB_API_URL`
   */
  constructor({ token, githubEnvironment, environment = process.env, clock = systemClock }: {
    readonly token: string;
    readonly githubEnvironment?: string;
    readonly environment?: NodeJS.ProcessEnv;
    readonly clock?: Clock;
  }) {
    const { GITHUB_REPOSITORY: repository = '', GITHUB_API_URL: api = 'https://api.github.com' } = environment;
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
      throw new ConfigurationError(`GITHUB_REPOSITORY: expected OWNER/NAME of the repository that keeps the secrets (got "${repository}")`);
    }
    // A character that no header can hold would end up, token and all, in the error of whoever sends it.
    if (!/^[\x21-\x7e]+$/.test(token.trim())) {
      throw new ConfigurationError('github-token: expected a token without blanks and line breaks (got something else)');
    }
    this.githubEnvironment = githubEnvironment;
    this.clock = clock;
    this.scope = githubEnvironment === undefined
      ? `the repository ${repository}`
      : `the environment "${githubEnvironment}" of ${repository}`;
    const [owner, repo] = repository.split('/');
    this.path = `/repos/{owner}/{repo}/${githubEnvironment === undefined ? 'actions' : 'environments/{environment_name}'}/secrets`;
    this.places = { owner, repo, environment_name: githubEnvironment };
    this.octokit = async () => octokitFor(token.trim(), addressIn('GITHUB_API_URL', api).href.replace(/\/+$/, ''));
  }

  /**
   * Asks for the scope's public key, which shows whether the token reaches the scope's secrets. GitHub has no way to ask
   * for the right to write without writing: a token that may only read them is refused by `add`.
   * @throws ConfigurationError that names the missing permission
   */
  async check(): Promise<void> {
    await this.publicKey();
  }

  /** When a secret was last written (ISO 8601), or undefined where there is none. */
  async exists(name: string): Promise<{ readonly updatedAt: string } | undefined> {
    const answer = await this.ask('GET', '/{secret_name}', `the secret ${name}`, { secret_name: name });
    if (answer.status === 404) return undefined;
    this.refuseUnless(200, answer);
    return { updatedAt: String(membersOf(answer).updated_at) };
  }

  /**
   * Writes a new secret, sealed to the scope's own key, and reads back its name and time: all that GitHub lets one read.
   * @param value at most 48 KB
   * @throws ConfigurationError if there is one of the name: it may be all that is left of a key
   */
  async add(name: string, value: string): Promise<{ readonly updatedAt: string }> {
    // [GHDOCS:secrets naming]
    if (!/^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/i.test(name)) {
      throw new ConfigurationError('The secret\'s name: expected letters, digits and _, no digit and no GITHUB_ at the beginning (got '
        + `"${name}")`);
    }
    const size = Buffer.byteLength(value);
    if (size > LARGEST) throw new ConfigurationError(`The secret ${name}: expected at most ${LARGEST} bytes (got ${size})`);
    // GitHub itself writes over what is there.
    const there = await this.exists(name);
    if (there !== undefined) {
      throw new ConfigurationError(`The secret ${name} of ${this.scope} is there since ${there.updatedAt}; it is never overwritten.`);
    }
    const { key, keyId } = await this.publicKey();
    const sealed = { secret_name: name, encrypted_value: seal(value, key), key_id: keyId };
    this.refuseUnless(201, await this.ask('PUT', '/{secret_name}', `room for the secret ${name}`, sealed));
    const written = await this.exists(name);
    if (written === undefined) {
      throw new ProvisioningError(`GitHub took the secret ${name} for ${this.scope}, but does not list it.`, {
        remedy: 'Run again; nothing rests on it yet.',
      });
    }
    return written;
  }

  /** Each scope has a key of its own; asked for at each write, since GitHub may change it. */
  private async publicKey(): Promise<{ key: string; keyId: string }> {
    const answer = await this.ask('GET', '/public-key', 'the public key for secrets');
    this.refuseUnless(200, answer);
    const { key, key_id: keyId } = membersOf(answer);
    if (typeof key !== 'string' || Buffer.from(key, 'base64').length !== 32 || typeof keyId !== 'string') {
      throw new ProvisioningError(`GitHub's public key for secrets of ${this.scope}: expected 32 bytes and an id, got something else.`);
    }
    return { key, keyId };
  }

  private async ask(method: string, path: string, what: string, parameters: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const octokit = await this.octokit();
    return withRetry(
      async signal => octokit.request(
        `${method} ${this.path}${path}`, { ...this.places, ...parameters, headers, request: { signal } },
      ).catch(answered),
      { what: `${what} (${this.scope})`, clock: this.clock },
    );
  }

  private refuseUnless(expected: 200 | 201, answer: Answer): void {
    const { status } = answer;
    const { message } = membersOf(answer);
    if (status === expected || (expected === 201 && status === 204)) return;
    const said = `GitHub answered ${status}${typeof message === 'string' ? `: ${unended(message)}` : ''}`;
    if (status === 401) {
      throw new ConfigurationError(`The token does not open ${this.scope} (${said}).`, {
        remedy: 'It has expired, was revoked or is mistyped: give a new one as github-token.',
      });
    }
    if (status === 403 || status === 404) {
      throw new ConfigurationError(`The token may not write secrets of ${this.scope} (${said}).`, { remedy: this.permissions() });
    }
    throw new ProvisioningError(`GitHub did not take a request about secrets of ${this.scope} (${said}).`);
  }

  private permissions(): string {
    // [github/docs fine-grained-pat-permissions.json] [github/docs github-token-available-permissions.md]
    const needed = this.githubEnvironment === undefined ? '"Secrets: write"' : '"Secrets: write" and "Environments: write"';
    const exists = this.githubEnvironment === undefined ? 'repository' : 'environment';
    return `Give as github-token a fine-grained personal access token, or the token of a GitHub App, that has ${needed} in this `
      + `repository, and see that the ${exists} exists. The job's own GITHUB_TOKEN can never write secrets.`;
  }
}

const headers = { 'x-github-api-version': '2022-11-28' };

/**
 * GitHub's own client, 0.9 MB of the bundle, which only those load who keep a CA. It would choose its proxy once, by the address that the
 * process was started with; ours chooses by the address that is asked.
 */
async function octokitFor(token: string, baseUrl: string) {
  const { getOctokit } = await import('@actions/github');
  return getOctokit(token, { baseUrl, userAgent: 'safe-storage', request: { fetch: fetchByProxy } });
}

/** Octokit throws what is not a success, with GitHub's answer if there was one. */
function answered(error: Error & { readonly response?: Answer }): Answer {
  if (error.response === undefined) throw error;
  return error.response;
}

/** The members of an answer; none where it is not a JSON object. */
const membersOf = ({ data }: Answer): Readonly<Record<string, unknown>> =>
  (typeof data === 'object' && data !== null ? data as Record<string, unknown> : {});
