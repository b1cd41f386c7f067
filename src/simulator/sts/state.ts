import { randomBytes } from 'node:crypto';
import type { Core } from '../core/core';
import type { Principal } from '../core/service';
import type { GitHubWorld } from '../github/state';
import type { IamWorld, Role } from '../iam/state';

/** Why credentials name nobody: their session has ended, or there never was one. */
export class CredentialsError extends Error {
  constructor(readonly kind: 'expired' | 'unknown') {
    super(`The security token is ${kind}`);
  }
}

/** Temporary credentials and whom they stand for. */
export interface Session {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly principal: Principal;
  /** Virtual time, milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** Nobody's to guess, so no seed decides it: commands that a simulated machine is sent run on the real one. */
const secret = (bytes: number): string => randomBytes(bytes).toString('base64');
const keyId = (kind: 'AKIA' | 'ASIA'): string => kind + randomBytes(8).toString('hex').toUpperCase();

/** Sessions, and who is behind an access key. */
export class Sts {
  /** An administrator's key, which does not expire. */
  readonly administrator = { accessKeyId: keyId('AKIA'), secretAccessKey: secret(30) };
  /** By access key id. */
  readonly sessions = new Map<string, Session>();

  constructor(private readonly world: Core) {}

  /** Whom credentials stand for. Throws a CredentialsError. */
  identify(accessKeyId: string, sessionToken: string | undefined): Principal {
    const { accountId, partition, clock } = this.world;
    if (accessKeyId === this.administrator.accessKeyId && sessionToken === undefined) {
      return { arn: `arn:${partition}:iam::${accountId}:root`, accountId };
    }
    const session = this.sessions.get(accessKeyId);
    if (session === undefined || session.sessionToken !== sessionToken) throw new CredentialsError('unknown');
    if (session.expiresAt <= clock.now()) throw new CredentialsError('expired');
    return session.principal;
  }

  /** The secret key of credentials that `identify` knows. */
  secretOf(accessKeyId: string): string {
    const { administrator } = this;
    return accessKeyId === administrator.accessKeyId ? administrator.secretAccessKey : this.sessions.get(accessKeyId)!.secretAccessKey;
  }

  /** A session of a role, for `seconds` from now. */
  open(role: Role, sessionName: string, seconds: number, context: Principal['context'] = {}): Session {
    const { accountId, partition, clock } = this.world;
    const session: Session = {
      accessKeyId: keyId('ASIA'),
      secretAccessKey: secret(30),
      sessionToken: `IQoJb3JpZ2luX2Vj${secret(32)}`,
      principal: {
        arn: `arn:${partition}:sts::${accountId}:assumed-role/${role.name}/${sessionName}`, accountId, roleName: role.name, context,
      },
      expiresAt: clock.now() + seconds * 1000,
    };
    this.sessions.set(session.accessKeyId, session);
    return session;
  }
}

/** The world, as far as STS sees it and is seen. */
export interface StsWorld extends IamWorld, GitHubWorld {
  readonly sts: Sts;
}
