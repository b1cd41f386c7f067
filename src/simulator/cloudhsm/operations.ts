import { page } from '../paging';
import { ServiceError, type Call, type Operation, type Service } from '../service';
import { ensureServiceLinkedRole } from '../service-linked-role';
import { readTags, requestTagConditions, resourceTagConditions, tagList } from '../tags';
import { validate, type Rule } from '../validation';
import type { World } from '../world';
import type { Backup, Cluster, Hsm, Mode } from './model';

/** Per account and region. [docs:limits] */
const CLUSTERS = 4;
const HSMS = 6;
/** Per cluster. [docs:limits] */
const HSMS_IN_CLUSTER = 28;

// The patterns and bounds of the model. [botocore]
const rules = {
  clusterId: { pattern: 'cluster-[2-7a-zA-Z]{11,16}' },
  backupId: { pattern: 'backup-[2-7a-zA-Z]{11,16}' },
  backupArn: { pattern: '(arn:aws(-(us-gov))?:cloudhsm:([a-z]{2}(-(gov|isob|iso))?-(east|west|north|south|central){1,2}-[0-9]{1}):[0-9]{12}:backup/)?backup-[2-7a-zA-Z]{11,16}' },
  resourceId: { pattern: '(?:cluster|backup)-[2-7a-zA-Z]{11,16}' },
  hsmType: { pattern: '((p|)hsm[0-9][a-z.]*\\.[a-zA-Z]+)', max: 32 },
  subnetIds: { type: 'list', pattern: 'subnet-[0-9a-fA-F]{8,17}', min: 1, max: 10 },
  zone: { pattern: '[a-z]{2}(-(gov))?-(east|west|north|south|central){1,2}-\\d[a-z]' },
  ipAddress: { pattern: '\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}' },
  hsmId: { pattern: 'hsm-[2-7a-zA-Z]{11,16}' },
  eniId: { pattern: 'eni-[0-9a-fA-F]{8,17}' },
  certificate: { pattern: '[a-zA-Z0-9+-/=\\s]*' },
  mode: { oneOf: ['FIPS', 'NON_FIPS'] },
  networkType: { oneOf: ['IPV4', 'DUALSTACK'] },
  map: { type: 'map' },
  filters: { type: 'map', max: 30 },
  boolean: { type: 'boolean' },
  tags: { type: 'list', min: 1, max: 50 },
  tagKeys: { type: 'list', min: 1, max: 50 },
} as const satisfies Record<string, Rule>;

const required = (rule: Rule): Rule => ({ ...rule, required: true });
const pageSize = (max: number): Rule => ({ type: 'number', min: 1, max });

const check = (input: Record<string, unknown>, members: Readonly<Record<string, Rule>>) => validate('CloudHsmInvalidRequestException', input, members);

const refuse = (message: string): never => {
  throw new ServiceError('CloudHsmInvalidRequestException', message);
};

const createCluster: Operation = (input, call) => {
  const { world } = call;
  const source = input.SourceBackupId === undefined ? undefined : String(input.SourceBackupId).replace(/^.*:backup\//, '');
  authorize(call, 'CreateCluster', source === undefined ? '*' : world.arn('cloudhsm', `backup/${source}`), requestTagConditions(readTags(input.TagList)));
  if (input.TagList !== undefined) authorize(call, 'TagResource', world.arn('cloudhsm', 'cluster/*'), requestTagConditions(readTags(input.TagList)));
  authorizeNetwork(call, ['CreateSecurityGroup', 'AuthorizeSecurityGroupIngress', 'AuthorizeSecurityGroupEgress', 'RevokeSecurityGroupEgress']);
  check(input, {
    HsmType: required(rules.hsmType),
    SubnetIds: required(rules.subnetIds),
    SourceBackupId: rules.backupArn,
    Mode: rules.mode,
    NetworkType: rules.networkType,
    TagList: rules.tags,
    BackupRetentionPolicy: rules.map,
  });
  // [peers 4.2: measured, us-east-1, 2026-09-20]
  if (input.HsmType !== 'hsm2m.medium') refuse('Provided HsmType is not supported.');
  // [docs:create-cluster]
  if (input.Mode === undefined) refuse('Mode is required for the provided HsmType.');
  const subnetIds = input.SubnetIds as string[];
  checkSubnets(world, subnetIds);
  const backup = source === undefined ? undefined : readyBackup(world, source);
  // [docs:create-cluster-from-backup]
  if (backup !== undefined && backup.mode !== input.Mode) refuse(`The cluster's mode must be that of the backup, ${backup.mode}`);
  if (livingClusters(world).length >= CLUSTERS) throw new ServiceError(world.settings.quotaError, `The account's quota of ${CLUSTERS} clusters is reached`);
  ensureServiceLinkedRole(call, 'cloudhsm.amazonaws.com', new ServiceError(
    'CloudHsmAccessDeniedException',
    // [docs:troubleshooting-create-cluster]
    'This operation requires that the caller have permission to call iam:CreateServiceLinkedRole to create the CloudHSM Service Linked Role.',
  ));
  const cluster = world.cloudhsm.createCluster({
    hsmType: input.HsmType,
    mode: input.Mode as Mode,
    networkType: input.NetworkType ?? 'IPV4',
    subnetIds,
    backupRetentionDays: retention(input.BackupRetentionPolicy),
    tags: checkedTags(input.TagList),
    source: backup,
  });
  return { Cluster: describe(call, cluster) };
};

const describeClusters: Operation = (input, call) => {
  const { world } = call;
  authorize(call, 'DescribeClusters');
  check(input, { Filters: rules.filters, MaxResults: pageSize(25) });
  const filters = readFilters(input.Filters, ['clusterIds', 'vpcIds', 'states']);
  const clusters = [...world.cloudhsm.clusters.values()]
    .filter(cluster => cluster.state !== 'DELETED' || world.settings.deletedClusters === 'listed')
    .filter(cluster => passes(filters.clusterIds, cluster.id) && passes(filters.vpcIds, cluster.vpcId) && passes(filters.states, cluster.state));
  const { items, next } = page(clusters, input.MaxResults ?? 25, input.NextToken, 'CloudHsmInvalidRequestException');
  return { Clusters: items.map(cluster => describe(call, cluster)), NextToken: next };
};

const createHsm: Operation = (input, call) => {
  const { world } = call;
  check(input, { ClusterId: required(rules.clusterId), AvailabilityZone: required(rules.zone), IpAddress: rules.ipAddress });
  authorizeCluster(call, 'CreateHsm', input.ClusterId);
  authorizeNetwork(call, ['CreateNetworkInterface', 'CreateSecurityGroup', 'AuthorizeSecurityGroupIngress', 'AuthorizeSecurityGroupEgress', 'RevokeSecurityGroupEgress']);
  const cluster = knownCluster(world, input.ClusterId);
  const zone = String(input.AvailabilityZone);
  const simultaneous = world.settings.concurrentFirstHsms === 'accepted' && cluster.hsms.every(hsm => hsm.created === call.now);
  switch (cluster.state) {
    case 'ACTIVE': break;
    case 'UNINITIALIZED':
    case 'INITIALIZED':
      // [TF #7437]
      if (cluster.hsms.length > 0 && !simultaneous) refuse(`Cluster '${cluster.id}' already contains an HSM but has not yet been fully activated`);
      break;
    default: refuse(`Cluster '${cluster.id}' is in state ${cluster.state}`);
  }
  if (cluster.subnetMapping[zone] === undefined) refuse(`Cluster '${cluster.id}' has no subnet in availability zone '${zone}'`);
  const count = livingClusters(world).flatMap(each => each.hsms).length;
  if (count >= HSMS || cluster.hsms.length >= HSMS_IN_CLUSTER) throw new ServiceError(world.settings.quotaError, `The account's quota of ${HSMS} HSMs is reached`);
  const hsm = inNetwork(() => world.cloudhsm.createHsm(cluster, zone, input.IpAddress as string | undefined));
  return { Hsm: describeHsm(cluster, hsm, world.settings.createHsmTellsInterface) };
};

const deleteHsm: Operation = (input, call) => {
  const { world } = call;
  authorize(call, 'DeleteHsm');
  check(input, { ClusterId: required(rules.clusterId), HsmId: rules.hsmId, EniId: rules.eniId, EniIp: rules.ipAddress });
  authorizeNetwork(call, ['DeleteNetworkInterface']);
  const cluster = knownCluster(world, input.ClusterId);
  // "You need to specify only one of these values." [botocore DeleteHsm]
  if ([input.HsmId, input.EniId, input.EniIp].filter(value => value !== undefined).length !== 1) refuse('Specify one of HsmId, EniId and EniIp');
  const hsm = cluster.hsms.find(each => each.id === input.HsmId || each.eniId === input.EniId || each.eniIp === input.EniIp);
  if (hsm === undefined) throw new ServiceError('CloudHsmResourceNotFoundException', `The HSM is not in cluster '${cluster.id}'`);
  if (hsm.state === 'CREATE_IN_PROGRESS') refuse(`HSM '${hsm.id}' is in state ${hsm.state}`);
  if (hsm.state !== 'DELETE_IN_PROGRESS') world.cloudhsm.deleteHsm(cluster, hsm);
  return { HsmId: hsm.id };
};

const initializeCluster: Operation = (input, call) => {
  const { world } = call;
  check(input, {
    ClusterId: required(rules.clusterId),
    SignedCert: required({ ...rules.certificate, max: world.settings.certificateLimit }),
    TrustAnchor: required({ ...rules.certificate, max: world.settings.certificateLimit }),
  });
  authorizeCluster(call, 'InitializeCluster', input.ClusterId);
  const cluster = knownCluster(world, input.ClusterId);
  if (cluster.state !== 'UNINITIALIZED') refuse(`Cluster '${cluster.id}' is in state ${cluster.state}, not UNINITIALIZED`);
  world.cloudhsm.initialize(cluster, input.SignedCert, input.TrustAnchor);
  return { State: cluster.state, StateMessage: cluster.stateMessage };
};

const deleteCluster: Operation = (input, call) => {
  const { world } = call;
  check(input, { ClusterId: required(rules.clusterId) });
  authorizeCluster(call, 'DeleteCluster', input.ClusterId);
  const cluster = knownCluster(world, input.ClusterId);
  if (cluster.state === 'CREATE_IN_PROGRESS' || cluster.state === 'INITIALIZE_IN_PROGRESS') refuse(`Cluster '${cluster.id}' is in state ${cluster.state}`);
  // "must first delete all HSMs" [apiref:API_DeleteCluster]
  if (cluster.hsms.length > 0) refuse(`Cluster '${cluster.id}' still contains HSMs`);
  if (cluster.state !== 'DELETE_IN_PROGRESS') world.cloudhsm.deleteCluster(cluster);
  return { Cluster: describe(call, cluster) };
};

const modifyCluster: Operation = (input, call) => {
  check(input, { ClusterId: required(rules.clusterId), HsmType: rules.hsmType, BackupRetentionPolicy: rules.map });
  authorizeCluster(call, 'ModifyCluster', input.ClusterId);
  const cluster = knownCluster(call.world, input.ClusterId);
  // Only migrations from hsm1, which cannot be made any more, change the type. [docs:cluster-migrate]
  if (input.HsmType !== undefined && input.HsmType !== cluster.hsmType) refuse('Provided HsmType is not supported.');
  if (input.BackupRetentionPolicy !== undefined) cluster.backupRetentionDays = retention(input.BackupRetentionPolicy);
  return { Cluster: describe(call, cluster) };
};

const describeBackups: Operation = (input, call) => {
  authorize(call, 'DescribeBackups');
  check(input, { Filters: rules.filters, MaxResults: pageSize(50), Shared: rules.boolean, SortAscending: rules.boolean });
  const filters = readFilters(input.Filters, ['backupIds', 'sourceBackupIds', 'clusterIds', 'states', 'neverExpires']);
  const backups = [...call.world.cloudhsm.backups.values()]
    .filter(backup => passes(filters.backupIds, backup.id) && passes(filters.clusterIds, backup.clusterId) && passes(filters.states, backup.state))
    // Copies between regions have a source; this world has one region.
    .filter(backup => filters.sourceBackupIds === undefined && passes(filters.neverExpires, String(backup.neverExpires)) && input.Shared !== true)
    .sort((a, b) => input.SortAscending === true ? a.created - b.created : b.created - a.created);
  const { items, next } = page(backups, input.MaxResults ?? 50, input.NextToken, 'CloudHsmInvalidRequestException');
  return { Backups: items.map(backup => describeBackup(call, backup)), NextToken: next };
};

/** An operation on one backup: authorized, found, changed, described. */
function backupOperation(action: string, change: (backup: Backup, call: Call, input: Record<string, unknown>) => void, members: Record<string, Rule> = {}): Operation {
  return (input, call) => {
    check(input, { BackupId: required(rules.backupId), ...members });
    authorize(call, action, call.world.arn('cloudhsm', `backup/${input.BackupId}`));
    const backup = knownBackup(call.world, input.BackupId);
    change(backup, call, input);
    return { Backup: describeBackup(call, backup) };
  };
}

const deleteBackup = backupOperation('DeleteBackup', (backup, { world }) => {
  if (backup.state !== 'READY') refuse(`Backup '${backup.id}' is in state ${backup.state}`);
  world.cloudhsm.deleteBackup(backup);
});

const restoreBackup = backupOperation('RestoreBackup', backup => {
  if (backup.state !== 'PENDING_DELETION') refuse(`Backup '${backup.id}' is in state ${backup.state}`);
  backup.state = 'READY';
  backup.deleteAt = undefined;
});

const modifyBackupAttributes = backupOperation('ModifyBackupAttributes', (backup, _call, input) => {
  backup.neverExpires = input.NeverExpires === true;
}, { NeverExpires: required(rules.boolean) });

const copyBackupToRegion: Operation = (input, call) => {
  check(input, { BackupId: required(rules.backupId), DestinationRegion: { required: true, pattern: '[a-z]{2}(-(gov))?-(east|west|north|south|central){1,2}-\\d' } });
  authorize(call, 'CopyBackupToRegion', call.world.arn('cloudhsm', `backup/${input.BackupId}`), requestTagConditions(readTags(input.TagList)));
  const backup = readyBackup(call.world, input.BackupId);
  // The copy lives in a region that this world does not have.
  return {
    DestinationBackup: { CreateTimestamp: new Date(call.now), SourceRegion: call.region, SourceBackup: backup.id, SourceCluster: backup.clusterId },
  };
};

const tagResource: Operation = (input, call) => {
  check(input, { ResourceId: required(rules.resourceId), TagList: required(rules.tags) });
  const { tags, arn, context } = taggable(call, input.ResourceId);
  call.authorize('cloudhsm:TagResource', arn, { ...context, ...requestTagConditions(readTags(input.TagList)) });
  const wanted = checkedTags(input.TagList);
  if (new Set([...tags.keys(), ...wanted.keys()]).size > 50) throw new ServiceError('CloudHsmResourceLimitExceededException', 'A resource can have 50 tags');
  wanted.forEach((value, key) => tags.set(key, value));
};

const untagResource: Operation = (input, call) => {
  check(input, { ResourceId: required(rules.resourceId), TagKeyList: required(rules.tagKeys) });
  const { tags, arn, context } = taggable(call, input.ResourceId);
  call.authorize('cloudhsm:UntagResource', arn, { ...context, 'aws:TagKeys': input.TagKeyList as string[] });
  for (const key of input.TagKeyList as string[]) tags.delete(key);
};

const listTags: Operation = (input, call) => {
  check(input, { ResourceId: required(rules.resourceId), MaxResults: pageSize(100) });
  const { tags, arn, context } = taggable(call, input.ResourceId);
  call.authorize('cloudhsm:ListTags', arn, context);
  const { items, next } = page(tagList(tags), input.MaxResults ?? 100, input.NextToken, 'CloudHsmInvalidRequestException');
  return { TagList: items, NextToken: next };
};

/** AWS CloudHSM V2 on the wire. [botocore cloudhsmv2/2017-04-28] */
export const cloudHsmService: Service = {
  // The signing name, which is not the endpoint's. [botocore signingName]
  name: 'cloudhsm',
  protocol: 'json',
  target: 'BaldrApiService',
  messageMember: 'Message',
  accessDenied: 'CloudHsmAccessDeniedException',
  operations: {
    CopyBackupToRegion: copyBackupToRegion,
    CreateCluster: createCluster,
    CreateHsm: createHsm,
    DeleteBackup: deleteBackup,
    DeleteCluster: deleteCluster,
    DeleteHsm: deleteHsm,
    DescribeBackups: describeBackups,
    DescribeClusters: describeClusters,
    InitializeCluster: initializeCluster,
    ListTags: listTags,
    ModifyBackupAttributes: modifyBackupAttributes,
    ModifyCluster: modifyCluster,
    RestoreBackup: restoreBackup,
    TagResource: tagResource,
    UntagResource: untagResource,
  },
};

function livingClusters(world: World): Cluster[] {
  return [...world.cloudhsm.clusters.values()].filter(cluster => cluster.state !== 'DELETED');
}

function knownCluster(world: World, id: string): Cluster {
  const cluster = world.cloudhsm.clusters.get(id);
  if (cluster === undefined || cluster.state === 'DELETED') throw new ServiceError('CloudHsmResourceNotFoundException', `Cluster '${id}' does not exist`);
  return cluster;
}

function knownBackup(world: World, id: string): Backup {
  const backup = world.cloudhsm.backups.get(id);
  if (backup === undefined) throw new ServiceError('CloudHsmResourceNotFoundException', `Backup '${id}' does not exist`);
  return backup;
}

function readyBackup(world: World, id: string): Backup {
  const backup = knownBackup(world, id);
  return backup.state === 'READY' ? backup : refuse(`Backup '${id}' is in state ${backup.state}`);
}

/** All in one VPC, at most one a zone, each in a zone that has CloudHSM. [apiref:API_CreateCluster] */
function checkSubnets(world: World, ids: readonly string[]): void {
  const subnets = ids.map(id => world.ec2.subnet(id) ?? refuse(`Subnet '${id}' does not exist`));
  if (new Set(subnets.map(subnet => subnet.vpcId)).size > 1) refuse('All subnets must be in the same VPC');
  if (new Set(subnets.map(subnet => subnet.zone)).size < subnets.length) refuse('Specify at most one subnet for each availability zone');
  const without = subnets.find(subnet => !world.ec2.zones.some(zone => zone.name === subnet.zone && zone.offersCloudHsm));
  if (without !== undefined) refuse(`CloudHSM is not available in availability zone '${without.zone}'`);
}

/** Days; from 7 to 379, 90 where nothing is said. A string on the wire. [apiref:API_BackupRetentionPolicy] */
function retention(policy: { Type?: unknown; Value?: unknown } | undefined): number {
  if (policy === undefined) return 90;
  const days = typeof policy.Value === 'string' && /^\d{1,3}$/.test(policy.Value) ? Number(policy.Value) : NaN;
  if (policy.Type !== 'DAYS' || !(days >= 7 && days <= 379)) refuse('The backup retention policy must be of type DAYS with a value from 7 to 379');
  return days;
}

/** Does something that takes an address; what EC2 refuses is CloudHSM's refusal. */
function inNetwork<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    return error instanceof ServiceError ? refuse(error.message) : (() => { throw error; })();
  }
}

function authorize(call: Call, action: string, resource = '*', conditions: Record<string, string | string[]> = {}): void {
  call.authorize(`cloudhsm:${action}`, resource, conditions);
}

function authorizeCluster(call: Call, action: string, clusterId: string): void {
  const tags = call.world.cloudhsm.clusters.get(clusterId)?.tags ?? new Map<string, string>();
  authorize(call, action, call.world.arn('cloudhsm', `cluster/${clusterId}`), resourceTagConditions(tags));
}

/** What the caller must be allowed in EC2, since the service acts there in the caller's name. [service-authorization list_awscloudhsm] */
function authorizeNetwork(call: Call, actions: readonly string[]): void {
  for (const action of ['DescribeSecurityGroups', 'DescribeSubnets']) call.authorize(`ec2:${action}`);
  for (const action of actions) {
    const kind = action.endsWith('NetworkInterface') ? 'network-interface' : 'security-group';
    call.authorize(`ec2:${action}`, call.world.arn('ec2', `${kind}/*`));
  }
}

function taggable(call: Call, id: string): { tags: Map<string, string>; arn: string; context: Record<string, string> } {
  const cluster = id.startsWith('cluster-');
  const { tags } = cluster ? knownCluster(call.world, id) : knownBackup(call.world, id);
  return { tags, arn: call.world.arn('cloudhsm', `${cluster ? 'cluster' : 'backup'}/${id}`), context: resourceTagConditions(tags) };
}

/** Tags that the service takes. [botocore TagKey, TagValue] */
function checkedTags(list: Parameters<typeof readTags>[0]): Map<string, string> {
  const tags = readTags(list);
  const allowed = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
  for (const [key, value] of tags) {
    if (key.length < 1 || key.length > 128 || value.length > 256 || !allowed.test(key) || !allowed.test(value)) {
      throw new ServiceError('CloudHsmTagException', `The tag '${key}' is not valid`);
    }
  }
  return tags;
}

function readFilters(filters: Record<string, string[]> | undefined, known: readonly string[]): Record<string, string[] | undefined> {
  const unknown = Object.keys(filters ?? {}).find(key => !known.includes(key));
  if (unknown !== undefined) refuse(`'${unknown}' is not a filter; valid filters: ${known.join(', ')}`);
  return filters ?? {};
}

function passes(wanted: readonly string[] | undefined, value: string): boolean {
  return wanted === undefined || wanted.includes(value);
}

/** A cluster as it is told: what is not there yet is absent. [qinjie: real output of hsm2m.medium] */
function describe({ now, world }: Call, cluster: Cluster): object {
  const { identity } = cluster;
  return {
    BackupPolicy: 'DEFAULT',
    BackupRetentionPolicy: { Type: 'DAYS', Value: String(cluster.backupRetentionDays) },
    ClusterId: cluster.id,
    CreateTimestamp: new Date(cluster.created),
    Hsms: cluster.hsms.filter(hsm => now >= hsm.visibleFrom).map(hsm => describeHsm(cluster, hsm, hsm.state !== 'CREATE_IN_PROGRESS')),
    HsmType: cluster.hsmType,
    SecurityGroup: cluster.hasHadHsm || world.settings.createClusterTellsSecurityGroup ? cluster.securityGroupId : undefined,
    SourceBackupId: cluster.sourceBackupId,
    State: cluster.state,
    StateMessage: cluster.stateMessage,
    SubnetMapping: cluster.subnetMapping,
    VpcId: cluster.vpcId,
    NetworkType: cluster.networkType,
    Certificates: {
      ClusterCsr: identity?.csr,
      HsmCertificate: identity?.hsmCertificate,
      AwsHardwareCertificate: identity?.awsHardwareCertificate,
      ManufacturerHardwareCertificate: identity?.manufacturerHardwareCertificate,
      ClusterCertificate: cluster.state === 'INITIALIZE_IN_PROGRESS' ? undefined : cluster.clusterCertificate,
    },
    TagList: cluster.tags.size > 0 ? tagList(cluster.tags) : undefined,
    Mode: cluster.mode,
  };
}

function describeHsm(cluster: Cluster, hsm: Hsm, withInterface: boolean): object {
  return {
    AvailabilityZone: hsm.zone,
    ClusterId: cluster.id,
    SubnetId: hsm.subnetId,
    ...(withInterface ? { EniId: hsm.eniId, EniIp: hsm.eniIp } : {}),
    HsmId: hsm.id,
    HsmType: cluster.hsmType,
    State: hsm.state,
  };
}

function describeBackup({ world }: Call, backup: Backup): object {
  return {
    BackupId: backup.id,
    BackupArn: world.arn('cloudhsm', `backup/${backup.id}`),
    BackupState: backup.state,
    ClusterId: backup.clusterId,
    CreateTimestamp: new Date(backup.created),
    NeverExpires: backup.neverExpires,
    DeleteTimestamp: backup.deleteAt === undefined ? undefined : new Date(backup.deleteAt),
    TagList: backup.tags.size > 0 ? tagList(backup.tags) : undefined,
    HsmType: backup.hsmType,
    Mode: backup.mode,
  };
}
