/**
 * The answers to what no source settles. A product that is right must be right under each of them;
 * the defaults are what the facts make most likely.
 */
export interface Settings {
  /** Exit code of `cloudhsm-cli` when its JSON says `error_code: 1`. [cfn cloudhsm.yml; ws activate_cluster.sh: they differ] */
  readonly cliExitCode: number;
  /** Log lines come before the JSON on stdout. [cfn cloudhsm.yml lines 3015-3020: when the log file is not writable] */
  readonly cliLogNoise: boolean;
  /** `user list` shows `"quorum": []` after `"mfa"`. [docs:troubleshoot-sdk5-user-replicate-failures: newer versions do] */
  readonly cliQuorum: boolean;
  /** `cloudhsm-cli` takes a password from a pipe when `--password` is missing. [docs:cloudhsm_cli-cluster-activate: of a terminal] */
  readonly cliPromptsReadPipe: boolean;
  /** A single quote in a line of `cloudhsm-cli interactive` quotes, or is a character like others. [bench: only double ones are proven] */
  readonly cliSingleQuotes: 'quotes' | 'literal';
  /** A login that succeeds sets the user's count of failed ones back; else only a new password does. (no source) */
  readonly successResetsFailedLogins: boolean;
  /** What DescribeClusters says of a deleted cluster. [TF find.go: accepts both] */
  readonly deletedClusters: 'listed' | 'absent';
  /** CreateHsm answers with EniId and EniIp. [docs:create-hsm: it does; qinjie step 2: it does not] */
  readonly createHsmTellsInterface: boolean;
  /** CreateCluster answers with SecurityGroup. [docs:create-cluster: it does; qinjie step 1: it does not] */
  readonly createClusterTellsSecurityGroup: boolean;
  /** Seconds by which the HSMs' clock is ahead of everybody else's: nobody says that they are the same. */
  readonly hsmClockAhead: number;
  /** What the card's hardware certificates look like. [attestation: v1 and CA:FALSE on samples; lab: OpenSSL accepts those of hsm2m] */
  readonly cardCertificates: CardProfile;
  /** Of the account in the region, which AWS raises if it is asked to. [docs:limits; KDG23:resource-limits] */
  readonly quotas: { readonly clusters: number; readonly hsms: number; readonly keyStores: number };
  /** The error that answers a quota. [field: ResourceLimitExceeded; botocore: declared on TagResource only] */
  readonly quotaError: 'CloudHsmResourceLimitExceededException' | 'CloudHsmInvalidRequestException';
  /** The prefix of `__type` in errors of CloudHSM, such as `com.amazonaws.cloudhsmv2#`. (not published) */
  readonly errorTypePrefix: string;
  /** Characters that TrustAnchorCertificate and SignedCert may have. [apiref:API_InitializeCluster: 5000; botocore: 20000] */
  readonly certificateLimit: number;
  /** A second CreateHsm at the same instant as the first: accepted, there will never be a CSR. [TF #7437] */
  readonly concurrentFirstHsms: 'refused' | 'accepted';
  /** Connecting to a cluster without HSMs: an error at once, or FAILED with INSUFFICIENT_CLOUDHSM_HSMS later. [botocore: describes both] */
  readonly connectWithoutHsms: 'refused' | 'FAILED';
  /**
   * Whether CloudHSM's actions are asked of IAM on their resource and its tags, or on `*` alone.
   * [SAR:list_awscloudhsm: names resources; docs:identity-access-management: no resource-level permissions]
   */
  readonly cloudHsmResources: 'named' | 'unnamed';
  /**
   * What KMS looks at for whether the caller could change a new key's policy: where that leaves it to the account, IAM, or nothing more.
   * [rePost:update-key-policy-future: IAM's answer counts; KDG23:key-policies: speaks of the policy]
   */
  readonly lockoutCheck: 'IAM' | 'policy';
  /** Whether IAM is asked for `parameter/NAME` or for `parameter/NAME:VERSION` where GetParameter names a version. (no source) */
  readonly parameterVersionInResource: boolean;
  /** The service-linked roles of CloudHSM, KMS and FSx exist already. [docs:troubleshooting-create-cluster] */
  readonly serviceLinkedRoles: 'present' | 'absent';
  /** The `sub` claim of GitHub's tokens and of the example role's trust. [GHDOCS:oidc: immutable for repositories made since 2026-07-15] */
  readonly subjectForm: 'name' | 'immutable';
  /** Who issues the tokens of jobs: github.com, or a server of the company's own. [GHDOCS:oidc] */
  readonly issuer: string;
  /** STS can fetch the issuer's keys: not from a server that the internet does not reach. [botocore InvalidIdentityToken] */
  readonly issuerReachable: boolean;
  /** Whether trust policies can name more claims of GitHub's tokens than sub and aud. [NEWS January 2026: yes; GHDOCS:oidc: no] */
  readonly customClaims: 'known' | 'unknown';
  /** MaxSessionDuration of the example account's deploy role, seconds. [botocore: 3600 unless set] */
  readonly maxSessionDuration: number;
  /** Seconds of a session whose caller asked for no time; AWS gives 3600, the least that can be asked for is 900. [botocore] */
  readonly sessionDuration: number;
  /** What kms:ViaService ends in where names of services and of hosts differ, as in the European Sovereign Cloud. (no source) */
  readonly viaServiceEndsIn: 'serviceDomain' | 'domain';
  /** What becomes of a file system whose key cannot be used: refused at once, or FAILED later. (uncertain) */
  readonly unusableKey: 'BadRequest' | 'FAILED';
  /** How FSx shows the key of a file system or backup. [botocore KmsKeyId: ARN or id, nobody says which] */
  readonly fsxShowsKey: 'arn' | 'id';
  /** Lifecycle of a file system while it is updated. [botocore FileSystemLifecycle: has UPDATING, but not of which updates] */
  readonly fsxWhileUpdating: 'UPDATING' | 'AVAILABLE';
  /** When DescribeFileSystems shows what an update changes: when that is done, or as soon as it is accepted. (no source) */
  readonly fsxShowsUpdate: 'when done' | 'at once';
  /** Whether a cluster is MODIFY_IN_PROGRESS for some seconds after ModifyCluster. [botocore ClusterState: nobody says when it is] */
  readonly clusterWhileModified: 'MODIFY_IN_PROGRESS' | 'ACTIVE';
  /** How a service's grant shows: as that of a principal, or of a service for one resource. [botocore CreateGrant: both] */
  readonly serviceGrants: 'principal' | 'source';
  /** Whether FSx keeps its grant on the key of a file system that is gone. (uncertain) */
  readonly grantOfDeletedFileSystem: 'kept' | 'retired';
  /** Whether the last backup of a cluster that is there can be deleted. [apiref:API_DeleteBackup: no rule] */
  readonly lastBackupOfCluster: 'deletable' | 'kept';
  /** Versions of the CloudHSM client that AWS offers, the newest first; links to older ones are dead. [docs:latest-releases] */
  readonly clientVersions: readonly string[];
  /** The client's bucket, which is in us-east-1, is reached through an S3 gateway endpoint of this region. (uncertain) */
  readonly clientBucketThroughGateway: boolean;
  /** What is downloaded is not what AWS published. */
  readonly tamperedPackages: boolean;
  /**
   * Whether calls are throttled beyond the rates that AWS publishes. Of one storage alone they are none: what it asks for in a moment of
   * virtual time takes AWS a second.
   */
  readonly requestRates: 'none' | 'published';
}

/** X.509 v1; v3 with basicConstraints CA:FALSE; v3 with CA:TRUE. */
export type CardProfile = 'v1' | 'v3 CA:FALSE' | 'v3 CA:TRUE';

export const defaultSettings: Settings = {
  cliExitCode: 1,
  cliLogNoise: false,
  cliQuorum: true,
  cliPromptsReadPipe: false,
  cliSingleQuotes: 'literal',
  successResetsFailedLogins: false,
  deletedClusters: 'absent',
  createHsmTellsInterface: false,
  createClusterTellsSecurityGroup: false,
  cardCertificates: 'v3 CA:TRUE',
  quotas: { clusters: 4, hsms: 6, keyStores: 10 },
  quotaError: 'CloudHsmResourceLimitExceededException',
  errorTypePrefix: '',
  certificateLimit: 20_000,
  concurrentFirstHsms: 'refused',
  connectWithoutHsms: 'FAILED',
  cloudHsmResources: 'named',
  lockoutCheck: 'IAM',
  parameterVersionInResource: false,
  serviceLinkedRoles: 'present',
  subjectForm: 'name',
  issuer: 'https://token.actions.githubusercontent.com',
  issuerReachable: true,
  customClaims: 'known',
  hsmClockAhead: -5,
  maxSessionDuration: 3600,
  sessionDuration: 3600,
  viaServiceEndsIn: 'serviceDomain',
  unusableKey: 'BadRequest',
  fsxShowsKey: 'arn',
  fsxWhileUpdating: 'UPDATING',
  fsxShowsUpdate: 'when done',
  clusterWhileModified: 'ACTIVE',
  serviceGrants: 'principal',
  grantOfDeletedFileSystem: 'kept',
  lastBackupOfCluster: 'deletable',
  clientVersions: ['5.18.0', '5.17.2', '5.17.1', '5.17.0'],
  clientBucketThroughGateway: false,
  tamperedPackages: false,
  requestRates: 'none',
};
