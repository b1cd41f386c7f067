/** The services we call, by the name that their `AWS_ENDPOINT_URL_…` variable has. */
export type ServiceId = 'CLOUDHSM_V2' | 'CLOUDWATCH_LOGS' | 'EC2' | 'FSX' | 'IAM' | 'KMS' | 'LAMBDA' | 'SSM' | 'STS';

/* eslint-disable @typescript-eslint/no-explicit-any -- the SDK's clients share a shape, but no type */
export interface AwsClient {
  readonly config: any;
  readonly middlewareStack: { add(middleware: any, options: any): void };
  send(command: any, options?: any): Promise<any>;
}

/** A service and its client's class; each room names its own. */
export interface AwsService<C extends AwsClient> {
  readonly id: ServiceId;
  readonly Client: new (configuration: any) => C;
}

/** A set of credentials; `expires` in milliseconds since the epoch, absent for those that do not end. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expires?: number;
}

/**
 * The one way to call AWS: `run.aws(kms).send(new DescribeKeyCommand(…))`. A client is made on first use and kept; it
 * calls the storage's region, where no other is given.
 *
 * Calls that have no idempotency token and make something are sent `once`: a lost answer must not lead to a second HSM;
 * `ensure` looks again instead.
 */
export interface AwsClients {
  <C extends AwsClient>(service: AwsService<C>, region?: string): C;
  once<C extends AwsClient>(service: AwsService<C>): C;
  /** The credentials of the moment, for a program that calls AWS by itself. */
  credentials(): Promise<Credentials>;
  /** What AWS says the time is, milliseconds since the epoch; undefined before its first answer. */
  time(): number | undefined;
}

/** Whose account this is, and as whom we act in it. */
export interface CallerIdentity {
  readonly accountId: string;
  /** `aws`, `aws-us-gov`, `aws-cn`, `aws-eusc` … */
  readonly partition: string;
  /** ARN of the caller; for a role that of its session. */
  readonly arn: string;
}
