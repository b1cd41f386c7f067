/** What a run that has the lease of its storage can do with it (ssm/lease.ts). */
export interface HeldLease {
  /** @throws ProvisioningError if another run has taken over meanwhile */
  check(): Promise<void>;
  /** Says that this run is alive, if that is due. */
  renew(): Promise<void>;
  /** Says that AWS shows all that this run has asked for. */
  rest(): Promise<void>;
}

/** The lease of this run: none where nothing is changed, and before it is taken. */
export class Lease {
  held: HeldLease | undefined;
  /** Aborted when the job is cancelled: nothing more is made then. */
  stop: AbortSignal | undefined;
  /** Parameter Store's path of all its generations. */
  readonly path: string;

  constructor({ name }: { readonly name: string }) {
    this.path = `/safe-storage/${name}/lease`;
  }

  /** Whether a parameter is one of its generations. */
  isIts(parameter: string | undefined): boolean {
    return parameter?.startsWith(`${this.path}/`) === true;
  }

  /** Right before anything is changed: each request to AWS that does comes here first, and a script that changes something on the HSMs. */
  async check(): Promise<void> {
    this.stop?.throwIfAborted();
    await this.held?.check();
  }

  async renew(): Promise<void> {
    await this.held?.renew();
  }

  /** A phase has ended as it should: whoever has the lease next need not wait for what AWS does not show yet. */
  async rest(): Promise<void> {
    await this.held?.rest();
  }
}
