import type { Core } from './core';

/** Who makes a call: `arn:aws:sts::…:assumed-role/ROLE/SESSION` of the role `roleName`, or the account's root. */
export interface Principal {
  readonly arn: string;
  readonly accountId: string;
  /** The role whose policies are asked; absent for the root, who may do everything. */
  readonly roleName?: string;
  /** Session tags and the like that conditions may refer to. */
  readonly context?: Readonly<Record<string, string | string[]>>;
}

/** One request as an operation sees it, of a service that sees `W` of the world: the core, what is below it, and itself. */
export interface Call<W extends Core = Core> {
  readonly world: W;
  readonly principal: Principal;
  /** The one that the request was signed for. */
  readonly region: string;
  /** Virtual time at which the request arrived, milliseconds since the epoch. */
  readonly now: number;
  readonly requestId: string;
  /** Throws the service's own form of AccessDenied unless the caller's policies allow `action` on `resource`. */
  authorize(action: string, resource?: string, conditions?: Record<string, string | string[]>): void;
}

/** An operation takes the request's members by their wire names and gives back the response's. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a wire protocol has no static types
export type Operation<W extends Core = Core> = (input: any, call: Call<W>) => object | void | Promise<object | void>;

/** The member of an error that has its message; `message` where a service says nothing. */
export type MessageMember = 'Message' | 'message';

/**
 * How a service of AWS is spoken to.
 *  - `json`: AWS JSON 1.1, found by `X-Amz-Target: TARGET.Operation`
 *  - `query` (STS, IAM) and `ec2`: form-encoded `Action=…&Version=…`, answered in XML
 *  - `rest` (Lambda): found by method and path, answered as the operation says
 */
export interface ServiceInterface {
  readonly name: string;
  readonly protocol: 'json' | 'query' | 'ec2' | 'rest';
  /** `X-Amz-Target` prefix for `json`, the API version for `query` and `ec2`, the beginning of all paths for `rest`. */
  readonly target: string;
  /** The region that requests to a global service are signed for; they may also be signed for the caller's own. */
  readonly region?: string;
  /** Which operation a `rest` request asks for, by its path after `target`. */
  readonly route?: (method: string, path: string, body: string) => { readonly operation: string; readonly input: object } | undefined;
  /** How this service spells the message of an error, the same for all, or as the error's code has it; nothing where it has none. */
  readonly messageMember?: MessageMember | ((code: string) => MessageMember | undefined);
  /** The code of its denial: `AccessDeniedException` where it is not given. */
  readonly accessDenied?: string;
  /** The code of its own failure, where that is not the protocol's. [botocore] */
  readonly internalFailure?: string;
  /** Its requests may be signed for any region: what it keeps there exists too. */
  readonly everywhere?: boolean;
  /** Operations that need no signature (`AssumeRoleWithWebIdentity`). */
  readonly unsigned?: readonly string[];
}

/** A service of AWS: its wire protocol and its operations, which see `W` of the world. */
export interface Service<W extends Core = Core> extends ServiceInterface {
  readonly operations: Readonly<Record<string, Operation<W>>>;
}

/** What an operation of a `rest` service gives back: JSON, and headers of its own. */
export interface RestAnswer {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a service refuses, in its own words. */
export class ServiceError extends Error {
  constructor(readonly code: string, message: string, readonly status = 400, readonly members: Record<string, unknown> = {}) {
    super(message);
  }
}
