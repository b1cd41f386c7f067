import {
  CloudWatchLogsClient, DeleteLogGroupCommand, ListTagsForResourceCommand, type LogGroup, paginateDescribeLogGroups, TagResourceCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import type { AwsService } from '../aws/clients';
import { durations } from '../aws/durations';
import { ensureGone } from '../aws/gone';
import { nameTag, type Run } from '../run';
import { clustersTagged } from './client';

const logs: AwsService<CloudWatchLogsClient> = { id: 'CLOUDWATCH_LOGS', Client: CloudWatchLogsClient };

export type { LogGroup };

/** CloudHSM writes what happens in a cluster's HSMs to a log group of its name, which it makes by itself [docs:understand-audit-logs]. */
const prefix = '/aws/cloudhsm/';

/** The cluster whose log it is. */
export const clusterOf = ({ logGroupName = '' }: LogGroup): string => logGroupName.slice(prefix.length);

/** This safe storage's audit logs: of its clusters, and those that carry its tag since their cluster was removed. */
export async function auditLogs(run: Run): Promise<LogGroup[]> {
  const clusterIds = (await clustersTagged(run)).map(cluster => cluster.ClusterId);
  const ours: LogGroup[] = [];
  for await (const { logGroups = [] } of paginateDescribeLogGroups({ client: run.aws(logs) }, { logGroupNamePrefix: prefix })) {
    for (const group of logGroups) if (clusterIds.includes(clusterOf(group)) || await isTagged(run, group)) ours.push(group);
  }
  return ours;
}

/** Puts the storage's tag on the audit log of a cluster that is about to go; nothing else will tell whose it is. */
export async function markAuditLog(run: Run, clusterId: string): Promise<void> {
  const group = (await auditLogs(run)).find(each => clusterOf(each) === clusterId);
  if (group === undefined || await isTagged(run, group)) return;
  await run.aws(logs).send(new TagResourceCommand({ resourceArn: group.logGroupArn, tags: { [nameTag]: run.inputs.name } }));
}

/** Deletes the audit logs, when there is no HSM any more that would write to them. Whoever must keep one protects it from deletion. */
export async function removeAuditLogs(run: Run): Promise<void> {
  await ensureGone(run, {
    what: 'CloudHSM\'s audit log',
    duration: durations.logGroupDeletion,
    find: async () => (await auditLogs(run)).filter(group => !isProtected(group)),
    state: () => 'there',
    remove: async ({ logGroupName }) => run.aws(logs).send(new DeleteLogGroupCommand({ logGroupName })),
    id: group => group.logGroupName!,
  });
}

/** CloudWatch refuses to delete it [CWL protecting-log-groups-from-deletion]. */
export const isProtected = (group: LogGroup): boolean => group.deletionProtectionEnabled === true;

async function isTagged(run: Run, { logGroupArn }: LogGroup): Promise<boolean> {
  const { tags = {} } = await run.aws(logs).send(new ListTagsForResourceCommand({ resourceArn: logGroupArn }));
  return tags[nameTag] === run.inputs.name;
}
