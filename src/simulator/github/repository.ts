import type { Random } from '../core/random';
import { newBoxKeys, openSealedBox, type BoxKeys } from './sealedBox';

/** A secret as it was stored last. Times are milliseconds since the epoch. */
export interface Secret {
  readonly value: string;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** The secrets of a repository or of an environment: each scope seals to a key of its own. [GHREST:actions/secrets] */
export class SecretScope {
  /** By name, in capitals. */
  readonly secrets = new Map<string, Secret>();
  readonly keyId: string;
  private readonly keys: BoxKeys = newBoxKeys();

  constructor(random: Random) {
    this.keyId = String(random.bytes(6).readUIntBE(0, 6));
  }

  /** Base64. */
  get publicKey(): string {
    return Buffer.from(this.keys.publicKey).toString('base64');
  }

  /** Stores what a sealed box (base64) holds; false where the box was not sealed to this scope. */
  put(name: string, sealed: string, now: number): boolean {
    const opened = openSealedBox(Buffer.from(sealed, 'base64'), this.keys);
    if (opened === undefined) return false;
    this.secrets.set(name, {
      value: Buffer.from(opened).toString('utf8'), createdAt: this.secrets.get(name)?.createdAt
      ?? now, updatedAt: now,
    });
    return true;
  }
}

export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly createdAt: number;
}

export interface Issue {
  readonly number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  labels: string[];
  readonly comments: Comment[];
  readonly createdAt: number;
  updatedAt: number;
}

/** A run of a workflow that has ended. */
export interface WorkflowRun {
  /** The workflow's file: `deploy.yml`. */
  readonly workflow: string;
  readonly displayTitle: string;
  readonly branch: string;
  readonly conclusion: 'success' | 'failure';
  readonly createdAt: number;
}

/** A repository and what its owner keeps in it. */
export interface Repository {
  /** `OWNER/NAME`. */
  readonly fullName: string;
  readonly id: number;
  readonly ownerId: number;
  /** The `sub` of its tokens names owner and repository with their ids: so it is since 15 July 2026. [GHDOCS:oidc] */
  readonly immutableSubject: boolean;
  readonly secrets: SecretScope;
  readonly environments: Map<string, SecretScope>;
  readonly issues: Issue[];
  /** Of its workflows, the latest last. */
  readonly runs: WorkflowRun[];
}

/** A token of GitHub's API and what it may do in every repository. */
export interface Token {
  /** A job's own token is an integration's; it can never have `secrets`. [github/docs github-token-available-permissions.md] */
  readonly kind: 'personal' | 'job';
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
}

/** What the REST API answers from. */
export interface Contents {
  /** By full name. */
  readonly repositories: ReadonlyMap<string, Repository>;
  /** By the token itself. */
  readonly tokens: ReadonlyMap<string, Token>;
}
