/** A machine that programs run on. */
export interface Host {
  readonly kind: 'instance' | 'runner' | 'function';
  /** The instance's id, `runner`, or the function's name. */
  readonly id: string;
  readonly securityGroupIds: readonly string[];
  /** Absent where the machine is not in the account's network. */
  readonly subnetId?: string;
  readonly privateIp?: string;
  /** The role of its instance profile, or the function's own. */
  readonly roleName?: string;
}
