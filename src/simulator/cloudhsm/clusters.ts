import { event } from '../core/event';
import { page } from '../core/paging';
import { ServiceError, type Operation } from '../core/service';
import { readTags, requestTagConditions } from '../core/tags';
import { ensureServiceLinkedRole } from '../iam/serviceLinkedRole';
import { authorize, authorizeCluster, authorizeNetwork, SECURITY_GROUP_ACTIONS } from './access';
import { describeCluster } from './description';
import { knownCluster, livingClusters, readyBackup } from './lookup';
import type { Cluster, Mode } from './model';
import { check, pageSize, passes, readFilters, refuse, required, rules } from './rules';
import type { CloudHsmWorld } from './state';
import { checkedTags } from './tagging';

const createCluster: Operation<CloudHsmWorld> = (input, call) => {
  const { world } = call;
  const source = input.SourceBackupId === undefined ? undefined : String(input.SourceBackupId).replace(/^.*:backup\//, '');
  authorize(call, 'CreateCluster', source === undefined
    ? '*'
    : world.arn('cloudhsm', `backup/${source}`), requestTagConditions(readTags(input.TagList)));
  if (input.TagList !== undefined) {
    authorize(call, 'TagResource', world.arn('cloudhsm', 'cluster/*'), requestTagConditions(readTags(input.TagList)));
  }
  authorizeNetwork(call, world.ec2.subnet([input.SubnetIds].flat()[0] as string)?.vpcId, SECURITY_GROUP_ACTIONS);
  check(input, {
    HsmType: required(rules.hsmType),
    SubnetIds: required(rules.subnetIds),
    SourceBackupId: rules.backupArn,
    Mode: rules.mode,
    NetworkType: rules.networkType,
    TagList: rules.tags,
    BackupRetentionPolicy: rules.map,
  });
  // [RadiumGu: measured, us-east-1, 2026-09-20]
  if (input.HsmType !== 'hsm2m.medium') refuse('Provided HsmType is not supported.');
  // [docs:create-cluster; RadiumGu: measured, us-east-1, 2026-09-20]
  if (input.Mode === undefined) refuse('Mode is a required argument for this hsm type.');
  const subnetIds = input.SubnetIds as string[];
  checkSubnets(world, subnetIds);
  const backup = source === undefined ? undefined : readyBackup(world, source);
  // [docs:create-cluster-from-backup]
  if (backup !== undefined && backup.mode !== input.Mode) refuse(`The cluster's mode must be that of the backup, ${backup.mode}`);
  const { quotas, quotaError } = world.settings;
  if (livingClusters(world).length >= quotas.clusters) {
    throw new ServiceError(quotaError, `The account's quota of ${quotas.clusters} clusters is reached`);
  }
  ensureServiceLinkedRole(call, 'cloudhsm.amazonaws.com', new ServiceError(
    'CloudHsmAccessDeniedException',
    // [docs:troubleshooting-create-cluster]
    'This operation requires that the caller have permission to call iam:CreateServiceLinkedRole to create the CloudHSM Service Linked '
      + 'Role.',
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
  return { Cluster: describeCluster(call, cluster) };
};

const describeClusters: Operation<CloudHsmWorld> = (input, call) => {
  const { world } = call;
  authorize(call, 'DescribeClusters');
  check(input, { Filters: rules.filters, MaxResults: pageSize(25) });
  const filters = readFilters(input.Filters, ['clusterIds', 'vpcIds', 'states']);
  const clusters = [...world.cloudhsm.clusters.values()]
    .filter(cluster => cluster.state !== 'DELETED' || world.settings.deletedClusters === 'listed')
    .filter(cluster => passes(filters.clusterIds, cluster.id)
      && passes(filters.vpcIds, cluster.vpcId)
      && passes(filters.states, cluster.state));
  const { items, next } = page(clusters, input.MaxResults ?? 25, input.NextToken, 'CloudHsmInvalidRequestException');
  return { Clusters: items.map(cluster => describeCluster(call, cluster)), NextToken: next };
};

const initializeCluster: Operation<CloudHsmWorld> = (input, call) => {
  const { world } = call;
  check(input, {
    ClusterId: required(rules.clusterId),
    SignedCert: required({ ...rules.certificate, max: world.settings.certificateLimit }),
    TrustAnchor: required({ ...rules.certificate, max: world.settings.certificateLimit }),
  });
  authorizeCluster(call, 'InitializeCluster', input.ClusterId);
  const cluster = knownCluster(world, input.ClusterId);
  if (cluster.state !== 'UNINITIALIZED') refuse(`Cluster '${cluster.id}' is in state ${cluster.state}, not UNINITIALIZED`);
  if (world.faults.take('first-hsm-replaced-late') !== undefined) world.cloudhsm.replaceFirstHsm(cluster);
  world.cloudhsm.initialize(cluster, input.SignedCert, input.TrustAnchor);
  return { State: cluster.state, StateMessage: cluster.stateMessage };
};

const deleteCluster: Operation<CloudHsmWorld> = (input, call) => {
  const { world } = call;
  check(input, { ClusterId: required(rules.clusterId) });
  authorizeCluster(call, 'DeleteCluster', input.ClusterId);
  const cluster = knownCluster(world, input.ClusterId);
  if (cluster.state !== 'DELETE_IN_PROGRESS' && cluster.state.endsWith('_IN_PROGRESS')) {
    refuse(`Cluster '${cluster.id}' is in state ${cluster.state}`);
  }
  // "must first delete all HSMs" [apiref:API_DeleteCluster]
  if (cluster.hsms.length > 0) refuse(`Cluster '${cluster.id}' still contains HSMs`);
  if (cluster.state !== 'DELETE_IN_PROGRESS') world.cloudhsm.deleteCluster(cluster);
  return { Cluster: describeCluster(call, cluster) };
};

const modified = event('cluster.modify', (cluster: Cluster, days: number, state: Cluster['state']) => {
  cluster.backupRetentionDays = days;
  if (cluster.state === 'MODIFY_IN_PROGRESS') cluster.state = state;
});

const modifyCluster: Operation<CloudHsmWorld> = (input, call) => {
  check(input, { ClusterId: required(rules.clusterId), HsmType: rules.hsmType, BackupRetentionPolicy: rules.map });
  authorizeCluster(call, 'ModifyCluster', input.ClusterId);
  const cluster = knownCluster(call.world, input.ClusterId);
  // Only migrations from hsm1, which cannot be made any more, change the type. [docs:cluster-migrate]
  if (input.HsmType !== undefined && input.HsmType !== cluster.hsmType) refuse('Provided HsmType is not supported.');
  if (!['UNINITIALIZED', 'INITIALIZED', 'ACTIVE'].includes(cluster.state)) refuse(`Cluster '${cluster.id}' is in state ${cluster.state}`);
  if (input.BackupRetentionPolicy === undefined) return { Cluster: describeCluster(call, cluster) };
  const days = retention(input.BackupRetentionPolicy);
  const { state } = cluster;
  if (call.world.settings.clusterWhileModified === 'MODIFY_IN_PROGRESS') cluster.state = 'MODIFY_IN_PROGRESS';
  call.world.after(call.world.durations.draw('cluster.modify'), modified(cluster, days, state));
  return { Cluster: describeCluster(call, cluster) };
};

/** The operations on clusters. */
export const clusterOperations = {
  CreateCluster: createCluster,
  DescribeClusters: describeClusters,
  InitializeCluster: initializeCluster,
  DeleteCluster: deleteCluster,
  ModifyCluster: modifyCluster,
};

/** All in one VPC, at most one a zone. Whether a zone has CloudHSM shows at CreateHsm. [apiref:API_CreateCluster; cfn #33] */
function checkSubnets(world: CloudHsmWorld, ids: readonly string[]): void {
  const subnets = ids.map(id => world.ec2.subnet(id) ?? refuse(`Subnet '${id}' does not exist`));
  if (new Set(subnets.map(subnet => subnet.vpcId)).size > 1) refuse('All subnets must be in the same VPC');
  if (new Set(subnets.map(subnet => subnet.zone)).size < subnets.length) refuse('Specify at most one subnet for each availability zone');
}

/** Days; from 7 to 379, 90 where nothing is said. A string on the wire. [apiref:API_BackupRetentionPolicy] */
function retention(policy: { Type?: unknown; Value?: unknown } | undefined): number {
  if (policy === undefined) return 90;
  const days = typeof policy.Value === 'string' && /^\d{1,3}$/.test(policy.Value) ? Number(policy.Value) : NaN;
  if (policy.Type !== 'DAYS'
    || !(days >= 7 && days <= 379)) refuse('The backup retention policy must be of type DAYS with a value from 7 to 379');
  return days;
}
