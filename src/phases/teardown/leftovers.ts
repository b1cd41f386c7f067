import { isProtected } from '../../cloudhsm/auditLog';
import { type Backup, clusterOfBackup, isKept } from '../../cloudhsm/backups';
import { nameTag, type Run } from '../../run/run';
import { parameterName } from '../../ssm/parameters';
import { count, isoTime } from '../../words';
import type { Inventory } from './inventory';

/**
 * What is left of a storage that was torn down, and until when; a sentence or two each.
 * @param recognized ids of the backups that this run knew to be ours while there was something that proved it
 */
export function leftovers(
  run: Run, { backups, parameters, auditLogs, orphanedGroups }: Inventory, recognized: ReadonlySet<string>,
): string[] {
  const { tagged, unclaimed } = backups;
  const known = [...backups.ours, ...tagged];
  const kept = known.filter(isKept);
  const leaving = known.filter(backup => !isKept(backup));
  const names = parameters.map(name => parameterName(run, name)).join(', ');
  return [
    ...kept.length === 0 ? [] : [`${count(kept.length, 'backup')} of ${clusterIds(kept)} remain${kept.length === 1 ? 's' : ''}, the `
      + `newest of ${latest(kept.map(backup => backup.CreateTimestamp))}. `
      + 'CloudHSM deletes older ones when their retention ends; the newest remains until it is '
        + `deleted.${deletion(run, tagged.filter(isKept), recognized)}`],
    ...unclaimed.length === 0 ? [] : [`${count(unclaimed.length, 'backup')} of ${clusterIds(unclaimed)} may be ours too: the cluster is `
      + 'gone, and nothing says whose they are. They are left as they are.'],
    ...(kept.length === 0 && unclaimed.length === 0) || names === ''
      ? []
      : [`With them remain ${names}, without which a backup is of no use.`],
    ...leaving.length === 0 ? [] : [`CloudHSM deletes ${count(leaving.length, 'backup')} of ${clusterIds(leaving)} until `
      + `${latest(leaving.map(backup => backup.DeleteTimestamp))}; `
      + 'until then aws cloudhsmv2 restore-backup brings them back, but not the admin password.'],
    ...auditLogs.ours.filter(isProtected).map(({ logGroupName }) => `CloudHSM's audit log ${logGroupName} remains, since it is `
      + 'protected from deletion; CloudWatch charges for its storage.'),
    ...auditLogs.tagged.map(group => `CloudHSM's audit log ${group.logGroupName} `
      + `remains${isProtected(group) ? ', since it is protected from deletion' : ''}; CloudWatch charges for its storage. `
      + 'Its cluster is gone, so nothing but its tag says that it is ours. If it is: aws logs delete-log-group --log-group-name '
        + `${group.logGroupName}`),
    ...orphanedGroups.map(({ GroupId, GroupName }) => `Security group ${GroupId} (${GroupName}) remains: CloudHSM leaves it `
      + 'while a network interface is in it, which was not looked at. '
      + `AWS takes its deletion as soon as none is: aws ec2 delete-security-group --group-id ${GroupId}`),
  ];
}

/** A tag is no proof, and the cluster that would be one is gone: a person decides. */
function deletion(run: Run, tagged: readonly Backup[], recognized: ReadonlySet<string>): string {
  if (tagged.length === 0) return ' Run teardown with delete-backups: true to delete them.';
  const why = tagged.every(({ BackupId }) => recognized.has(BackupId!))
    ? `They are this storage's, which a later run cannot tell: what proved it is gone, the tag ${nameTag} proves nothing. So teardown does `
      + 'not delete them later. To delete them: '
    : `Their cluster is not in this region (any more), so nothing but the tag ${nameTag}=${run.inputs.name} says that they are `
      + 'ours, and teardown does not delete them. If they are: ';
  return ` ${why}`
    + [...new Set(tagged.map(clusterOfBackup))].map(id => 'for id in $(aws cloudhsmv2 describe-backups --filters '
      + `clusterIds=${id},states=READY `
      + '--query "Backups[].BackupId" --output text); do aws cloudhsmv2 delete-backup --backup-id $id; done').join('; ');
}

const clusterIds = (backups: readonly Backup[]): string => [...new Set(backups.map(clusterOfBackup))].join(', ');

const latest = (dates: readonly (Date | undefined)[]): string =>
  isoTime(Math.max(...dates.map(date => date?.getTime() ?? 0)));
