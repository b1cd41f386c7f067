/** What a safe storage is. Given at the top it counts for every storage of the fleet that says nothing else. */
export interface StorageSettings {
  /**
   * AWS region.
   *
   * @default - needed, here or for each of `storages`
   * @pjnew "eu-central-1"
   */
  readonly region?: string;

  /**
   * AWS account, 12 digits.
   *
   * @default - needed, here or for each of `storages`
   * @pjnew "111122223333"
   */
  readonly accountId?: string;

  /**
   * Private subnets of the cluster, one a zone, in 2 zones or more.
   *
   * @default - needed, here or for each of `storages`
   * @pjnew ["subnet-0a11d6b1e5f0c00a1", "subnet-0a11d6b1e5f0c00b1", "subnet-0a11d6b1e5f0c00c1"]
   */
  readonly subnetIds?: string[];

  /**
   * Beginning of the names of roles and GitHub environments: `ENVIRONMENT-deploy`, `-activate`, `-verify` and `-teardown`.
   *
   * @default "safe-storage"
   * @featured
   */
  readonly environment?: string;

  /**
   * Mode of the cluster, `FIPS` or `NON_FIPS`; it cannot be changed later.
   *
   * @default "FIPS"
   */
  readonly hsmMode?: string;

  /**
   * Number of HSMs, 2 or more.
   *
   * @default 2
   * @featured
   */
  readonly hsmCount?: number;

  /**
   * Deployment type of the file system: `SINGLE_AZ_1`, `SINGLE_AZ_2`, `SINGLE_AZ_3`, `MULTI_AZ_1`, `MULTI_AZ_2`, `MULTI_AZ_3` or a newer
   * one.
   *
   * @default "MULTI_AZ_1"
   * @featured
   */
  readonly deploymentType?: string;

  /**
   * SSD storage of the file system in GiB.
   *
   * @default 1024
   * @featured
   */
  readonly storageCapacity?: number;

  /**
   * HA pairs of file servers (1, or several for a single-AZ type of a later generation).
   *
   * @default 1
   */
  readonly haPairs?: number;

  /**
   * Throughput in MB/s, of each HA pair where there are several.
   *
   * @default 128
   * @featured
   */
  readonly throughputCapacity?: number;

  /**
   * Subnets of the file system: two for a multi-AZ type, one for a single-AZ type.
   *
   * @default - the first of `subnetIds`
   */
  readonly storageSubnetIds?: string[];

  /**
   * ARN of an asymmetric KMS key that is the key of the CA; the deploy role may sign with it, and with no other key.
   *
   * @default - the CA that the secrets of the deploy environment bring, or a token makes
   * @featured
   */
  readonly caKmsKey?: string;

  /**
   * SHA-256 that the root of the HSM's manufacturer must have, which the variable `HSM_MANUFACTURER_ROOT` holds.
   *
   * @default - whoever may write the variable decides whose root is trusted, and each run says so
   * @featured
   */
  readonly manufacturerRootSha256?: string;

  /**
   * SHA-256 that AWS's root must have.
   *
   * @default - that of AWS CloudHSM Root G1
   */
  readonly awsRootSha256?: string;

  /**
   * Any other inputs of the action, by the names that action.yml has; secrets do not belong here.
   *
   * @default - the action's own defaults
   * @featured
   */
  readonly inputs?: Record<string, string>;
}

/** One storage of a fleet. */
export interface StorageOptions extends StorageSettings {
  /** The storage's name, 1 to 32 of `a-z 0-9 -`. All its resources are found by it, so it never changes. */
  readonly name: string;
}

/** What the workflows, the bootstrap stack and the documentation are made from. */
export interface SafeStorageOptions extends StorageSettings {
  /**
   * Name of the storage, 1 to 32 of `a-z 0-9 -`; with `storages` the name of the project alone.
   *
   * @default - needed without `storages`
   * @pjnew $BASEDIR
   */
  readonly name?: string;

  /**
   * A fleet: several storages, each with a name and with whatever differs from the settings above.
   *
   * @default - one storage, called `name`
   * @featured
   */
  readonly storages?: StorageOptions[];

  /**
   * The repository as it stands in the `sub` of GitHub's tokens: `ORG/REPO`, or `ORG@ID/REPO@ID` for those made or renamed since 15 July
   * 2026.
   *
   * @default - asked for by the bootstrap stack
   * @featured
   */
  readonly repository?: string;

  /**
   * Whether the admin password is set by a workflow of its own, so that who deploys cannot set it.
   *
   * @default true
   * @featured
   */
  readonly separateActivation?: boolean;

  /**
   * When the storages are verified, as cron in UTC. Nothing else sees a key store that is not CONNECTED; every hour is about 730 jobs a
   * month for each storage.
   *
   * @default "17 * * * *"
   * @featured
   */
  readonly schedule?: string;

  /**
   * Whether each phase of a deployment is a job; then all storages of a fleet go on together, and wait for the slowest.
   *
   * @default false
   */
  readonly jobPerPhase?: boolean;

  /**
   * Whether a push to `branch` that changes the workflow deploys.
   *
   * @default false
   */
  readonly deployOnPush?: boolean;

  /**
   * Whether the evidence is attested: signed as that of the workflow run which wrote it. A private repository needs GitHub
   * Enterprise Cloud for that; of a public one the file's name and digest are in Sigstore's public log.
   *
   * @default false
   * @featured
   */
  readonly attestEvidence?: boolean;

  /**
   * The branch whose files are in force: of the environments, of a deployment on push, and of the check of what is generated.
   *
   * @default - the release branch of a Node.js project that the workflows are added to, else "main"
   */
  readonly branch?: string;

  /**
   * Beginning of the names of the workflows and their files, for a repository that has a `deploy.yml` of its own.
   *
   * @default ""
   */
  readonly workflowPrefix?: string;

  /**
   * Who issues the tokens of your GitHub's jobs, without `https://`: of GitHub Enterprise Server `HOST/_services/token`, of ghe.com
   * `token.actions.SUBDOMAIN.ghe.com`, of an enterprise with an issuer of its own `token.actions.githubusercontent.com/ENTERPRISE`. AWS
   * has to reach it over the internet.
   *
   * @default "token.actions.githubusercontent.com"
   */
  readonly oidcIssuer?: string;

  /**
   * Labels of the runners; for `worker: runner` those of runners inside the VPC.
   *
   * @default ["ubuntu-latest"]
   */
  readonly runsOn?: string[];

  /**
   * The action as `OWNER/REPO@COMMIT # vX.Y.Z`, for a copy of your own.
   *
   * @default - the action of this package's release
   */
  readonly actionRef?: string;
}

/** Options of a repository for safe storages. */
export interface SafeStorageProjectOptions extends SafeStorageOptions {
  /**
   * Where the repository is.
   *
   * @default "."
   */
  readonly outdir?: string;

  /**
   * Further packages that the repository's chores need.
   *
   * @default - this package, in its version
   */
  readonly devDeps?: string[];
}
