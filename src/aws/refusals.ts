import { isDenied } from '../errors';
import { unended } from '../words';

/** An error of a call, as our clients name it. */
export interface Refused extends Error {
  /** `kms:CreateKey`. */
  readonly operation?: string;
  readonly $metadata?: { readonly httpStatusCode?: number; readonly requestId?: string };
  /** Of a call that nobody has answered: Node.js's word for it. */
  readonly code?: string;
  /** Of FSx's ServiceLimitExceeded. */
  readonly Limit?: string;
}

/** Why a call is refused. */
export interface Cause {
  /** Whether it is over by itself, so that running again is all that it takes. */
  readonly passes: boolean;
  readonly remedy: (refused: Refused) => string;
}

const passing = (remedy: string): Cause => ({ passes: true, remedy: () => remedy });
const lasting = (remedy: string): Cause => ({ passes: false, remedy: () => remedy });
const quota = (named: (refused: Refused) => string): Cause => ({ passes: false, remedy: refused => moreOf(named(refused)) });

/** What can be done about a quota of the account. */
export const moreOf = (what: string): string => `The account's quota is reached (${what} in this region): `
  + 'ask for more with Service Quotas, or remove what nobody needs. Before that the same is refused again.';

const verifyTells = 'The phase verify tells the state of key, key store and HSMs, and what helps.';
const ofTheFunction = 'It is the function\'s own trouble, as Lambda says: fix its '
  + 'configuration or its code (docs/workers.md), then run again.';

const failing = passing('AWS failed, not the request. That passes by itself: run again, '
  + 'and look at AWS\'s Health Dashboard if it goes on.');
const busy = passing('AWS was asked too often by this account. That passes by itself: run again in some minutes.');
const inUse = passing('Something else is changing it at this moment: run again when no other run is under way.');
const missing = passing('What the call is about is not there, or not seen yet. Each '
  + 'phase looks for itself: run again; what is missing is made.');
const request = lasting('The same request is refused again: fix the input that AWS\'s words are about. If '
  + 'there is none, the fault is Safe Storage\'s own: report it, with the request id.');
const tags = lasting('A tag policy of your organization, or a condition on tags in a policy, does not let these tags '
  + 'through (ours is safe-storage, and the input tags has yours): fix the policy or the input.');
const fullTags = lasting('The resource has 50 tags, which is all that AWS takes: remove some, or give fewer in the input tags.');
const keyState = lasting(verifyTells);
const awsKey = lasting('The KMS key that encrypts the parameter is not to be used: SSM takes the account\'s alias/aws/ssm. AWS\'s '
  + 'words say which key it is and how it is; a person with rights to it has to enable it or let this role use it.');
const noAddress = lasting('A subnet has no free address: free some, or give another subnet.');

/** [STSAPI:CommonErrors; EC2ERR AuthFailure; ACCOUNT:manage-acct-regions] */
const credentials = lasting('AWS does not know these credentials. They are mistyped or were deleted or deactivated, or belong to '
  + 'another partition, or the account has not enabled the region of aws-region. Give others, or role-to-assume.');
const sessionOver = lasting('The session of these credentials is over, and nobody renews them: give role-to-assume, whose '
  + 'credentials are renewed for as long as the job runs, or begin the job again with a longer session.');
const notSubscribed = lasting('The account may not use the service yet: AWS\'s words say '
  + 'what it lacks, and its owner or AWS Support sees to that.');

/** [botocore CloudHsmClusterInvalidConfigurationException] */
const unfitCluster = lasting('KMS takes a cluster with private subnets in two zones, whose own security group (cloudhsm-cluster-ID-sg) '
  + 'lets TCP 2223-2225 in and out to itself, and with two ACTIVE HSMs in different zones to create keys, one '
  + 'to connect. Fix what of it is not so; the phase plan looks at the subnets, verify at the HSMs.');

/** FSx names the quota itself [botocore ServiceLimit]. */
const ofFsx: Readonly<Record<string, string>> = {
  FILE_SYSTEM_COUNT: 'ONTAP file systems',
  STORAGE_VIRTUAL_MACHINES_PER_FILE_SYSTEM: 'storage virtual machines of a file system',
  TOTAL_SSD_IOPS: 'SSD IOPS of ONTAP file systems',
  TOTAL_STORAGE: 'SSD storage capacity of ONTAP file systems',
  TOTAL_THROUGHPUT_CAPACITY: 'throughput capacity of ONTAP file systems',
  TOTAL_USER_INITIATED_BACKUPS: 'backups that users make',
  TOTAL_USER_TAGS: 'tags',
  VOLUMES_PER_FILE_SYSTEM: 'volumes of a file system',
};

/** By call: their codes are the same for all quotas of a service [KDG23:resource-limits; docs:limits]. */
const byOperation: Readonly<Record<string, string>> = {
  'kms:CreateCustomKeyStore': 'custom key stores, 10 unless it was raised',
  'kms:CreateKey': 'KMS keys',
  'kms:CreateAlias': 'aliases of a KMS key',
  'cloudhsm:CreateCluster': 'CloudHSM clusters, 4 unless it was raised',
  'cloudhsm:CreateHsm': 'HSMs, 6 unless it was raised',
};

const ofCall = ({ operation = '' }: Refused): string => byOperation[operation] ?? `of ${operation}`;

/** IAM says which kind of policy lets something not through [IAMUG:troubleshoot_access-denied]; where that kind is fixed. */
export const policies: readonly (readonly [kind: RegExp, where: string])[] = [
  [/identity-based polic/, 'in the policies of the role that runs this (docs/permissions.md lists every call)'],
  [/resource-based polic/, 'in the policy of the resource itself (of a KMS key: its key policy)'],
  [/permissions boundar/, 'in the permissions boundary of the role that runs this, beside its own policies'],
  [/session polic/, 'in the session policy, which whoever began the session gave it '
    + '(the step that assumed the role), beside the role\'s own policies'],
  [/service control polic/, 'in the service control policies of your organization; '
    + 'who administers that can, the role\'s own policies cannot'],
  [/resource control polic/, 'in the resource control policies of your organization; '
    + 'who administers that can, the role\'s own policies cannot'],
  [/VPC endpoint polic/, 'in the policy of the VPC endpoint that the call goes through'],
];

/** A call may need more than the permission of its own name: CloudHSM asks EC2's of its caller, EC2 iam:PassRole. */
export const deniedAction = ({ message, operation = '' }: Refused): string =>
  /not authorized to perform: ([a-z0-9-]+:\w+)/.exec(message)?.[1] ?? operation;

/** AWS contradicts itself: its service authorization reference has resources for CloudHSM's actions, its guide says that they take none. */
const onEverything = (action: string): string => (/^cloudhsm:(?!Describe)/.test(action)
  ? ' If it is allowed already, for our cluster alone: CloudHSM\'s guide says that its actions take no resource-level permissions. '
    + `Allow ${action} on Resource "*" then, without a condition on aws:ResourceTag.`
  : '');

function toAllow(refused: Refused): string {
  const action = deniedAction(refused);
  const [, reason = ''] = /(with an explicit deny.*|because (no|the resource does not exist) .*)/.exec(refused.message) ?? [];
  const [kind, own] = [policies.find(([words]) => words.test(reason)), policies[0]!];
  const [, where] = kind ?? own;
  if (reason.startsWith('with an explicit deny')) {
    return `A statement with Deny forbids ${action}, and no Allow outweighs it. It is `
      + `${kind === undefined ? 'in one of the policies that hold here' : where}: `
      + 'take it out there, or fix its condition, then run again.';
  }
  const decode = refused.message.includes('not authorized to perform:') || !refused.message.includes('Encoded authorization failure')
    ? '' : ' What exactly is missing tells aws sts decode-authorization-message.';
  return `Allow ${action} ${where}, then run again.${decode}${kind === undefined || kind === own ? onEverything(action) : ''}`;
}

const denied: Cause = { passes: false, remedy: toAllow };

/** No source has CloudHSM's text. */
const quotaWords = /quota|limit/i;

/** Whether a refusal whose code may mean anything speaks of a quota. */
export const isOfQuota = ({ message }: Error): boolean => quotaWords.test(message);

/** What stands for a service or a call: all, `kms`, `kms:CreateKey`; codes; what the text must have where a code means several things. */
export type Row = readonly [of: string, codes: string, cause: Cause, text?: RegExp];

/**
 * What AWS's refusals mean, the first that fits. Codes are those that the services' models declare for our calls, their common errors
 * [STSAPI:CommonErrors], and EC2's, which its guide has [EC2ERR]. Suffixes `Exception` and `Error` are left out. What a phase, or the
 * step that signs in (refusal.ts), explains by itself never comes here.
 */
export const refusals: readonly Row[] = [
  // All services.
  ['*', 'ExpiredToken RequestExpired TokenRefreshRequired', sessionOver],
  ['*', 'InvalidClientTokenId UnrecognizedClient AuthFailure SignatureDoesNotMatch InvalidSignature '
    + 'IncompleteSignature InvalidAccessKeyId MissingAuthenticationToken NotAuthorized', credentials],
  ['*', 'OptInRequired SubscriptionRequired', notSubscribed],
  ['*', 'Throttling Throttled TooManyRequests RequestLimitExceeded ThrottledRequest EC2Throttled SlowDown RequestThrottled', busy],
  ['*', 'InternalFailure InternalServer InternalError ServiceUnavailable Unavailable RequestTimeout', failing],

  ['cloudhsm', 'CloudHsmInternalFailure', failing],
  ['cloudhsm:TagResource', 'CloudHsmResourceLimitExceeded', fullTags],
  ['cloudhsm', 'CloudHsmResourceLimitExceeded', quota(ofCall)],
  // Which codes a full quota has is declared for tags alone; its words are looked for in the others.
  ['cloudhsm:CreateCluster', 'CloudHsmInvalidRequest CloudHsmService', quota(ofCall), quotaWords],
  ['cloudhsm:CreateHsm', 'CloudHsmInvalidRequest CloudHsmService', quota(ofCall), quotaWords],
  // Another account's backup is looked at by nobody before [apiref:API_CreateCluster SourceBackupId].
  ['cloudhsm:CreateCluster', 'CloudHsmResourceNotFound', lasting('There is no such backup that this account may use in this region: fix '
    + 'source-backup-id, or have its owner share it.')],
  ['cloudhsm', 'CloudHsmResourceNotFound', missing],
  ['cloudhsm', 'CloudHsmTag', tags],
  ['cloudhsm', 'CloudHsmInvalidRequest', request],

  ['kms', 'KMSInternal DependencyTimeout KeyUnavailable', failing],
  ['kms', 'LimitExceeded', quota(ofCall)],
  ['kms', 'CloudHsmClusterInvalidConfiguration', unfitCluster],
  ['kms', 'CloudHsmClusterNotActive', lasting('The cluster must be initialized, activated and ACTIVE: run the phases initialize '
    + 'and activate. If they have run, the phase verify tells what is wrong with it.')],
  ['kms', 'CloudHsmClusterNotFound', lasting('KMS sees no such cluster in this account and region: it was deleted, or the role works '
    + 'in another account. The phase verify tells what is left and which backup restores it.')],
  ['kms', 'CloudHsmClusterInUse', lasting('Another key store is on this cluster, or on one that shares backups with it, '
    + 'and KMS takes one of them only: aws kms describe-custom-key-stores shows it. '
    + 'Whose it is decides: a trial of its storage\'s backup ends with the phase activate.')],
  ['kms', 'CloudHsmClusterNotRelated', lasting('A key store moves only to a cluster that was restored from a backup of its own: delete '
    + 'this cluster if it is a fresh one, and run the phases with source-backup-id. The phase verify names the newest backup.')],
  ['kms', 'IncorrectTrustAnchor', lasting('The CA\'s certificate is not the one with which the cluster was initialized: '
    + 'give that as ca-certificate. It is in the evidence of the run that initialized.')],
  ['kms', 'CustomKeyStoreNameInUse', lasting('Another key store of this account and region has the name: choose another key-store-name.')],
  ['kms', 'CustomKeyStoreInvalidState', inUse],
  ['kms', 'Disabled KMSInvalidState', keyState],
  ['kms', 'NotFound CustomKeyStoreNotFound', missing],
  ['kms', 'Tag', tags],
  ['kms', 'MalformedPolicyDocument', lasting('KMS does not take the key\'s policy for what AWS\'s words say: it lets the '
    + 'account decide by IAM, and FSx use the key. If your organization is against that, '
    + 'whoever administers it has to allow it; otherwise report it, with the request id.')],
  ['kms', 'AlreadyExists InvalidAliasName InvalidArn UnsupportedOperation '
    + 'InvalidKeyUsage InvalidGrantId InvalidGrantToken InvalidMarker', request],
  ['kms', 'IncorrectKey InvalidCiphertext', lasting('The key does not decrypt what it has encrypted '
    + 'just before: do not use it, and ask AWS Support.')],

  ['fsx', 'ServiceLimitExceeded', quota(({ Limit = '' }) => ofFsx[Limit] ?? (Limit || 'FSx names none'))],
  ['fsx', 'IncompatibleParameter', lasting('An earlier attempt asked FSx for the same with other inputs, and FSx keeps to those: give the '
    + 'inputs of that attempt, or delete what it has made (aws fsx describe-file-systems shows it) and run again.')],
  ['fsx', 'InvalidNetworkSettings', lasting('FSx does not take a subnet, route table or security group: fix storage-subnet-ids, '
    + 'route-table-ids or security-group-ids as AWS\'s words say. The phase plan looks at them.')],
  ['fsx', 'FileSystemNotFound StorageVirtualMachineNotFound VolumeNotFound BackupNotFound ResourceNotFound', missing],
  ['fsx', 'BadRequest UnsupportedOperation MissingFileSystemConfiguration MissingVolumeConfiguration NotServiceResource '
    + 'ResourceDoesNotSupportTagging', request],

  ['ec2', 'InstanceLimitExceeded', quota(() => 'running instances of the type')],
  ['ec2', 'VcpuLimitExceeded', quota(() => 'vCPUs of running On-Demand instances')],
  ['ec2', 'VolumeLimitExceeded', quota(() => 'EBS storage')],
  ['ec2', 'NetworkInterfaceLimitExceeded', quota(() => 'network interfaces')],
  ['ec2', 'SecurityGroupLimitExceeded', quota(() => 'VPC security groups')],
  ['ec2', 'RulesPerSecurityGroupLimitExceeded', quota(() => 'rules of a security group')],
  ['ec2', 'SecurityGroupsPerInterfaceLimitExceeded SecurityGroupsPerInstanceLimitExceeded', quota(() => 'security groups of '
    + 'a network interface')],
  ['ec2', 'TagLimitExceeded', fullTags],
  ['ec2', 'PendingVerification', passing('AWS is verifying the account for this region, '
    + 'which takes minutes to some hours: run again then.')],
  ['ec2', 'Blocked', notSubscribed],
  ['ec2', 'IncorrectInstanceState IncorrectState OperationNotPermitted', lasting('The instance is in a state, or protected by an '
    + 'attribute, with which that cannot be done: AWS\'s words say which. Change it by hand, then run again.')],
  ['ec2', 'DependencyViolation', lasting('A network interface or another group\'s rule still uses it. What: aws ec2 '
    + 'describe-network-interfaces --filters Name=group-id,Values=GROUP. When that is gone, run again.')],
  ['ec2', 'InsufficientInstanceCapacity InsufficientCapacity', lasting('AWS has no capacity for the type in this zone now, and nobody says '
    + 'until when: give another worker-instance-type, or run again later.')],
  ['ec2', 'InsufficientFreeAddressesInSubnet', noAddress],
  ['ec2', 'InvalidInstanceID.NotFound InvalidGroup.NotFound InvalidSecurityGroupID.NotFound', missing],
  ['ec2', 'InvalidSubnetID.NotFound InvalidVpcID.NotFound InvalidRouteTableID.NotFound InvalidParameter InvalidParameterValue '
    + 'InvalidParameterCombination MissingParameter Unsupported UnsupportedOperation '
    + 'InvalidAMIID.NotFound InvalidAMIID.Malformed InvalidAMIID.Unavailable InvalidGroup.Duplicate', request],

  ['ssm', 'ParameterLimitExceeded', quota(() => 'parameters of Parameter Store')],
  ['ssm', 'ParameterMaxVersionLimitExceeded', lasting('A label is on the oldest of the parameter\'s 100 versions, so Parameter Store makes '
    + 'no new one: take the label off (aws ssm unlabel-parameter-version), then run again.')],
  ['ssm', 'InvalidKeyId', awsKey],
  ['ssm', 'TooManyUpdates', inUse],
  ['ssm', 'ParameterNotFound ParameterVersionNotFound', missing],
  ['ssm', 'InvalidInstanceId', lasting('SSM does not reach the worker\'s agent any more, or the worker is not running: look at it and '
    + 'its way to SSM (docs/workers.md). A worker that was made for the run is another one in the next.')],
  ['ssm', 'HierarchyTypeMismatch IncompatiblePolicy', lasting('A parameter of this name is there that was made otherwise than Safe Storage '
    + 'makes it: look whose it is (aws ssm describe-parameters), and delete it or choose another name.')],
  ['ssm', 'HierarchyLevelLimitExceeded InvalidAllowedPattern ParameterPatternMismatch UnsupportedParameterType Validation InvalidDocument '
    + 'InvalidDocumentVersion InvalidParameters MaxDocumentSizeExceeded UnsupportedPlatformType InvalidCommandId DuplicateInstanceId '
    + 'InvalidFilterKey InvalidFilterOption InvalidFilterValue InvalidInstanceInformationFilterValue InvalidNextToken', request],

  ['lambda', 'ENILimitReached', quota(() => 'network interfaces of Lambda in a VPC')],
  ['lambda', 'ServiceQuotaExceeded', quota(() => 'Lambda names it')],
  ['lambda', 'SubnetIPAddressLimitReached', noAddress],
  ['lambda', 'ENINotReady CodeArtifactUserPending CodeArtifactUserDeleted ResourceConflict ResourceNotReady SnapStartNotReady',
    passing('Lambda is still preparing the function. That passes by itself: run again in some minutes.')],
  ['lambda', 'Service EC2Unexpected', failing],
  ['lambda', 'ResourceNotFound NoPublishedVersion', lasting('There is no such function in this account '
    + 'and region: fix the input worker.')],
  ['lambda', 'CodeArtifactUserFailed EC2AccessDenied InvalidRuntime InvalidSecurityGroupID InvalidSubnetID InvalidZipFile '
    + 'KMSAccessDenied KMSDisabled KMSInvalidState KMSNotFound RecursiveInvocation ModeNotSupported EFSIO '
    + 'EFSMountConnectivity EFSMountFailure EFSMountTimeout S3FilesMountConnectivity S3FilesMountFailure '
    + 'S3FilesMountTimeout SnapStart SnapStartRegenerationFailure SnapStartTimeout DurableExecutionAlreadyStarted', lasting(ofTheFunction)],
  ['lambda', 'InvalidParameterValue InvalidRequestContent RequestTooLarge SerializedRequestEntityTooLarge UnsupportedMediaType', request],

  ['logs', 'OperationAborted', inUse],
  ['logs', 'ResourceNotFound', missing],
  ['logs', 'TooManyTags', fullTags],
  ['logs', 'InvalidParameter Validation', request],

  ['iam', 'NoSuchEntity', lasting('There is no such role or instance profile in this account: '
    + 'fix the input that names it. The bootstrap stack makes them.')],
  ['iam', 'PolicyEvaluation', lasting('IAM cannot evaluate a policy of the role that it was asked '
    + 'about: AWS\'s words say which, and it is there to be fixed.')],
  ['iam', 'ServiceFailure', failing],
  ['iam', 'InvalidInput', request],

  ['sts', 'PackedPolicyTooLarge', lasting('The session\'s tags are too large: make the role\'s session '
    + 'tags, or the token\'s claims that become tags, fewer.')],
  ['sts', 'MalformedPolicyDocument', request],
  ['sts', 'RegionDisabled', lasting('The account has not enabled the region: enable it, or give another aws-region.')],
];

/** Nobody has answered: why, in Node.js's words [NodeJS:errors common system errors, TLS; RFC 9110, 15.5.8]. */
export const silences: readonly (readonly [RegExp, Cause])[] = [
  [/^(ENOTFOUND|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)$/, lasting('This machine has no way to that service. If aws-region offers it, look '
    + 'at DNS, NAT, proxy (HTTPS_PROXY, NO_PROXY) and the VPC\'s endpoints.')],
  [/CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS|^EPROTO$/, lasting('Whoever answered is not AWS by its certificate: most often a proxy that opens '
    + 'TLS. Give its CA to Node.js (NODE_EXTRA_CA_CERTS), or let the calls to AWS past it (NO_PROXY).')],
  [/^(ETIMEDOUT|ECONNRESET|ECONNABORTED|EPIPE|EAI_AGAIN|TimeoutError|AbortError|RequestTimeout)$/, passing('Nobody answered: a network '
    + 'that is down for a while, or that lets nothing through to this '
    + 'service. Run again; if it goes on, look at NAT, proxy and endpoints.')],
];
const proxyAsks = lasting('A proxy on the way asks who is there: give user and password in HTTPS_PROXY (http://USER:PASSWORD@HOST:PORT).');
const notAws = lasting('What answered was not AWS, by its form: most often a proxy or a '
  + 'captive portal on the way. Let it through there, or past it (NO_PROXY).');

/** Why the call was refused or not answered; undefined where nobody knows. */
export function causeOf(refused: Refused): Cause | undefined {
  const { name, operation = '', message, $metadata = {} } = refused;
  if (operation === '') return undefined;
  if (isDenied(refused)) return denied;
  if ($metadata.httpStatusCode === undefined) return silences.find(([words]) => words.test(refused.code ?? '') || words.test(name))?.[1];
  if ($metadata.httpStatusCode === 407) return proxyAsks;
  const code = shortened(name);
  const row = refusals.find(([of, codes, , text]) => (of === '*' || of === operation || of === operation.split(':')[0])
    && codes.split(' ').some(each => shortened(each) === code) && (text === undefined || text.test(message)));
  if (row !== undefined) return row[2];
  if ($metadata.httpStatusCode >= 500) return failing;
  return /^Unknown(Error)?$/.test(name) || message.includes('Deserialization error') ? notAws : undefined;
}

/** The query protocol has no `Exception` where the others have it. */
const shortened = (code: string): string => code.replace(/(Exception|Error|Fault)$/, '');

/** What the reader can do about it, as one or more sentences; undefined where nothing is known. */
export function remedyFor(refused: Refused): string | undefined {
  const remedy = causeOf(refused)?.remedy(refused);
  return remedy === undefined ? undefined : `${unended(remedy)}.`;
}

/** The error with the call's name, and what helps where that is known. */
export function nameCall<E extends Error>(error: E, operation: string): E {
  const named = Object.assign(error, { operation });
  Object.assign(named, { advice: remedyFor(named) });
  // The SDK's own trouble with an answer's form, in words of JavaScript's.
  if (isUnreadable(named)) {
    Object.assign(named, { name: 'UnreadableAnswer', message: 'a part of the answer is of another kind than AWS\'s models promise' });
  }
  return named;
}

const isUnreadable = (error: Refused): boolean =>
  error.$metadata?.httpStatusCode !== undefined && (error instanceof TypeError || error instanceof SyntaxError);

/** All causes, for whoever wants to walk them. */
export const causes: readonly Cause[] = [
  ...new Set([denied, proxyAsks, notAws, ...refusals.map(([, , cause]) => cause), ...silences.map(([, cause]) => cause)]),
];
