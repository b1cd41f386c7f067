/** Why a key store could not be connected. [botocore ConnectionErrorCodeType] */
export type ConnectionErrorCode =
  | 'CLUSTER_NOT_FOUND' | 'INSUFFICIENT_CLOUDHSM_HSMS' | 'INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET' | 'INTERNAL_ERROR' | 'INVALID_CREDENTIALS'
  | 'NETWORK_ERRORS' | 'SUBNET_NOT_FOUND' | 'USER_LOCKED_OUT' | 'USER_LOGGED_IN' | 'USER_NOT_FOUND';

/**
 * What befalls a call:
 *  - `throttle`: refused, asked too often
 *  - `internal`: AWS's own failure, nothing happened
 *  - `lost`: it happens, but the connection is cut before the answer
 *  - `silent`: it happens, but no answer ever comes, and the connection stays
 *  - `crash`: as `lost`, and from then on everything is refused until `Faults.revive`: the client has died; machines of AWS's live on
 *  - `expired`: the session has ended
 *  - an `answer` in place of AWS's own: nothing happened
 *  - `change`: it happens, and AWS's answer comes otherwise than its models promise
 *  - anything else by its code
 */
export type CallFate = 'throttle' | 'internal' | 'lost' | 'silent' | 'crash' | 'expired'
  | { readonly answer: object }
  | { readonly change: (answer: object | void) => object }
  | { readonly code: string; readonly message: string; readonly status: number };

/** How often a fault strikes, one occasion after the other: once where it is not said, or until `Faults.clear`. */
export interface Repeated {
  readonly times?: number | 'always';
}

/**
 * A fault of a call: the `call`-th (from 1) of `operation` and as many after it as `times` says, or every one; `*` stands for all
 * services or operations.
 */
export interface CallFault extends Repeated {
  readonly service: string;
  readonly operation: string;
  /** Of those whose body has these words, where only they count. */
  readonly words?: string;
  readonly call: number | 'every';
  readonly fault: CallFate;
}

/** Something that happens in AWS: at the next occasion, and at as many after it as are asked for. */
export type WorldEvent = Repeated & (
  /** The next connect ends FAILED with this code, whatever its cause. */
  | { readonly event: 'connection-error'; readonly code: ConnectionErrorCode }
  /** The next new cluster is in this state for some seconds before it is UNINITIALIZED. [botocore: nobody says when these show] */
  | { readonly event: 'cluster-busy'; readonly state: 'UPDATE_IN_PROGRESS' | 'MODIFY_IN_PROGRESS'; readonly seconds: number }
  /** The next HSM to come up ends DEGRADED. */
  | { readonly event: 'hsm-degraded' }
  /** The next first HSM is replaced some seconds after its CSR was published: new key, new CSR. [cfn #15] */
  | { readonly event: 'first-hsm-replaced'; readonly after: number }
  /** The first HSM is replaced between whatever its customer has compared last and the next InitializeCluster. [cfn #15] */
  | { readonly event: 'first-hsm-replaced-late' }
  /** The next change of a password reaches all HSMs but the last one. [docs:troubleshoot-sdk5-inconsistent-value] */
  | { readonly event: 'user-replicate-fails' }
  /** The next command to a worker fails before its script begins. */
  | { readonly event: 'command-fails' }
  /** The next file system ends FAILED. */
  | { readonly event: 'filesystem-fails' }
  /** The next update of a file system ends FAILED, and changes nothing. [botocore Status] */
  | { readonly event: 'filesystem-update-fails' }
);

export type Fault = CallFault | WorldEvent;

/** The faults that were asked for and have not yet struck. */
export class Faults {
  /** True after a `crash`: the server refuses every call, but those of AWS's own machines. */
  dead = false;
  private readonly calls: { readonly fault: CallFault; seen: number }[] = [];
  private readonly events: { readonly event: WorldEvent; left: number }[] = [];

  constructor(faults: readonly Fault[] = []) {
    faults.forEach(fault => this.add(fault));
  }

  /** Counting of a call fault begins with the next call. */
  add(fault: Fault): void {
    if ('event' in fault) {
      this.events.push({ event: fault, left: occasions(fault) });
    } else {
      this.calls.push({ fault, seen: 0 });
    }
  }

  /** Forgets everything that was asked for, and answers again after a crash. */
  clear(): void {
    this.calls.length = 0;
    this.events.length = 0;
    this.dead = false;
  }

  /** Answers again after a crash. */
  revive(): void {
    this.dead = false;
  }

  /** The fate of this call of `operation`, which is counted. */
  fate(service: string, operation: string, body = ''): CallFate | undefined {
    const matches = (pattern: string, name: string) => pattern === '*' || pattern === name;
    const concerned = this.calls.filter(({ fault }) =>
      matches(fault.service, service) && matches(fault.operation, operation) && body.includes(fault.words ?? ''));
    concerned.forEach(each => each.seen++);
    return concerned.find(({ fault, seen }) => strikes(fault, seen))?.fault.fault;
  }

  /** The next event of this kind, which has then happened. */
  take<E extends WorldEvent['event']>(event: E): Extract<WorldEvent, { event: E }> | undefined {
    const next = this.events.find(each => each.event.event === event && each.left > 0);
    if (next === undefined) return undefined;
    next.left--;
    return next.event as Extract<WorldEvent, { event: E }>;
  }
}

const strikes = (fault: CallFault, seen: number): boolean =>
  fault.call === 'every' || (seen >= fault.call && seen < fault.call + occasions(fault));

const occasions = ({ times = 1 }: Repeated): number => (times === 'always' ? Infinity : times);
