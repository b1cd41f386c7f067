/** What came of a script. */
export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A machine that reaches the HSMs and runs a bash script for us. A script may be run again, unless it logs in. */
export interface Worker {
  /** For the log: `instance i-…`. */
  readonly description: string;
  /** @param once whether it must not be sent again where AWS's answer is lost */
  execute(script: string, once?: boolean): Promise<Outcome>;
  /**
   * Returns once no script that an earlier run has sent, here or to a worker of its own, can run any more.
   * @param since when that run could send the first one, in milliseconds since the epoch
   */
  settle(since: number): Promise<void>;
}

/** Where the HSMs are, as far as a worker has to know it. */
export interface HsmNetwork {
  readonly vpcId: string;
  /** The cluster's security group: its members reach the HSMs. */
  readonly securityGroupId: string;
  /** Availability zone and id of each of the cluster's subnets, those with an ACTIVE HSM first. */
  readonly subnets: readonly (readonly [zone: string, subnetId: string])[];
  /** IPv4 addresses of the ACTIVE HSMs. */
  readonly addresses: readonly string[];
}
