import { isProtected } from '../cloudhsm/auditLog';
import { isKept } from '../cloudhsm/backups';
import type { Run } from '../run';
import { parameterName } from '../ssm/parameters';
import { count } from './fate';
import type { Inventory } from './inventory';

/** What is left of a storage that was torn down, and until when; a sentence or two each. */
export function remains(run: Run, { backups, parameters, auditLogs, orphanedGroups }: Inventory): string[] {
  const kept = backups.filter(isKept);
  const leaving = backups.filter(backup => !isKept(backup));
  return [
    ...kept.length === 0 ? [] : [`${count(kept.length, 'backup')} of ${clusterIds(kept)} remain${kept.length === 1 ? 's' : ''}, the newest of ${latest(kept.map(backup => backup.CreateTimestamp))}. `
      + 'CloudHSM deletes older ones when their retention ends; the newest remains until it is deleted: run teardown with delete-backups: true.'],
    ...kept.length === 0 || parameters.length === 0 ? [] : [`With them remain ${parameters.map(name => parameterName(run, name)).join(', ')}, without which a backup is of no use.`],
    ...leaving.length === 0 ? [] : [`CloudHSM deletes ${count(leaving.length, 'backup')} of ${clusterIds(leaving)} until ${latest(leaving.map(backup => backup.DeleteTimestamp))}; `
      + 'until then aws cloudhsmv2 restore-backup brings them back, but not the admin password.'],
    ...auditLogs.filter(isProtected).map(({ logGroupName }) => `CloudHSM's audit log ${logGroupName} remains, since it is protected from deletion; CloudWatch charges for its storage.`),
    ...orphanedGroups.map(({ GroupId, GroupName }) => `Security group ${GroupId} (${GroupName}) remains, since a network interface of yours is in it. `
      + `Delete it when that is out: aws ec2 delete-security-group --group-id ${GroupId}`),
  ];
}

const clusterIds = (backups: Inventory['backups']): string => [...new Set(backups.map(backup => backup.ClusterId))].join(', ');

const latest = (dates: readonly (Date | undefined)[]): string => new Date(Math.max(...dates.map(date => date?.getTime() ?? 0))).toISOString();
