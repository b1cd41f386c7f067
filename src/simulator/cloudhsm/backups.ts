import { page } from '../core/paging';
import type { Call, Operation } from '../core/service';
import { readTags, requestTagConditions, resourceTagConditions } from '../core/tags';
import type { Rule } from '../core/validation';
import { authorize } from './access';
import { describeBackup } from './description';
import { knownBackup, readyBackup } from './lookup';
import type { Backup } from './model';
import { check, pageSize, passes, readFilters, refuse, required, rules } from './rules';
import type { CloudHsmWorld } from './state';
import { checkedTags } from './tagging';

const describeBackups: Operation<CloudHsmWorld> = (input, call) => {
  authorize(call, 'DescribeBackups');
  check(input, { Filters: rules.filters, MaxResults: pageSize(50), Shared: rules.boolean, SortAscending: rules.boolean });
  const filters = readFilters(input.Filters, ['backupIds', 'sourceBackupIds', 'clusterIds', 'states', 'neverExpires']);
  const backups = [...call.world.cloudhsm.backups.values()]
    .filter(backup => passes(filters.backupIds, backup.id)
      && passes(filters.clusterIds, backup.clusterId)
      && passes(filters.states, backup.state))
    // Copies between regions have a source; this world has one region.
    .filter(backup => filters.sourceBackupIds === undefined
      && passes(filters.neverExpires, String(backup.neverExpires))
      && input.Shared !== true)
    .sort((a, b) => input.SortAscending === true ? a.created - b.created : b.created - a.created);
  const { items, next } = page(backups, input.MaxResults ?? 50, input.NextToken, 'CloudHsmInvalidRequestException');
  return { Backups: items.map(backup => describeBackup(call, backup)), NextToken: next };
};

/** An operation on one backup: authorized, found, changed, described. */
function backupOperation(
  action: string,
  change: (backup: Backup, call: Call<CloudHsmWorld>, input: Record<string, unknown>) => void,
  members: Record<string, Rule> = {},
): Operation<CloudHsmWorld> {
  return (input, call) => {
    check(input, { BackupId: required(rules.backupId), ...members });
    const tags = call.world.cloudhsm.backups.get(input.BackupId)?.tags ?? new Map<string, string>();
    authorize(call, action, call.world.arn('cloudhsm', `backup/${input.BackupId}`), resourceTagConditions(tags));
    const backup = knownBackup(call.world, input.BackupId);
    change(backup, call, input);
    return { Backup: describeBackup(call, backup) };
  };
}

const deleteBackup = backupOperation('DeleteBackup', (backup, { world }) => {
  if (backup.state !== 'READY') refuse(`Backup '${backup.id}' is in state ${backup.state}`);
  if (world.settings.lastBackupOfCluster === 'kept'
    && isLastOfCluster(backup, world)) refuse(`Backup '${backup.id}' is the last one of its cluster`);
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

const copyBackupToRegion: Operation<CloudHsmWorld> = (input, call) => {
  check(input, { BackupId: required(rules.backupId), DestinationRegion: required(rules.region), TagList: rules.tags });
  authorize(
    call, 'CopyBackupToRegion', call.world.arn('cloudhsm', `backup/${input.BackupId}`), requestTagConditions(readTags(input.TagList)),
  );
  const backup = readyBackup(call.world, input.BackupId);
  checkedTags(input.TagList);
  // The copy lives in a region that this world does not have.
  return {
    DestinationBackup: {
      CreateTimestamp: new Date(call.now), SourceRegion: call.region, SourceBackup: backup.id, SourceCluster: backup.clusterId,
    },
  };
};

/** The operations on backups. */
export const backupOperations = {
  DescribeBackups: describeBackups,
  DeleteBackup: deleteBackup,
  RestoreBackup: restoreBackup,
  ModifyBackupAttributes: modifyBackupAttributes,
  CopyBackupToRegion: copyBackupToRegion,
};

function isLastOfCluster(backup: Backup, { cloudhsm }: CloudHsmWorld): boolean {
  const state = cloudhsm.clusters.get(backup.clusterId)?.state ?? 'DELETED';
  const others = [...cloudhsm.backups.values()].filter(other => other !== backup
    && other.clusterId === backup.clusterId
    && other.state === 'READY');
  return state !== 'DELETED' && others.length === 0;
}
