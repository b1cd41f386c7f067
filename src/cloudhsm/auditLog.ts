import {
  CloudWatchLogsClient, DeleteLogGroupCommand, ListTagsForResourceCommand, type LogGroup, paginateDescribeLogGroups, TagResourceCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { durations } from '../aws/durations';
import { ensureDeleted } from '../aws/ensureDeleted';
import type { AwsService } from '../run/aws';
import { isOurs, nameTag, type Run } from '../run/run';

const logs: AwsService<CloudWatchLogsClient> = { id: 'CLOUDWATCH_LOGS', Client: CloudWatchLogsClient };

export type { LogGroup };

/** CloudHSM writes what happens in a cluster's HSMs to a log group of its name, which it makes by itself [docs:understand-audit-logs]. */
const prefix = '/aws/cloudhsm/';

/** The cluster whose log it is. */
export const clusterOf = ({ logGroupName = '' }: LogGroup): string => logGroupName.slice(prefix.length);

/** CloudHSM's audit logs, as far as they concern this storage. */
export interface AuditLogs {
  /** Of its clusters: a log group has the cluster's id as its name. */
  readonly ours: readonly LogGroup[];
  /** They carry its tag, which anybody who may tag them can write, and are of a cluster that is gone. Nothing is done to them. */
  readonly tagged: readonly LogGroup[];
}

/** @param clusterIds of this storage, also those that are gone */
export async function findAuditLogs(run: Run, clusterIds: ReadonlySet<string>): Promise<AuditLogs> {
  const ours: LogGroup[] = [];
  const tagged: LogGroup[] = [];
  for await (const { logGroups = [] } of paginateDescribeLogGroups({ client: run.aws(logs) }, { logGroupNamePrefix: prefix })) {
    for (const group of logGroups) {
      if (clusterIds.has(clusterOf(group))) ours.push(group);
      else if (await isTagged(run, group)) tagged.push(group);
    }
  }
  return { ours, tagged };
}

/**
 * Deletes the audit log of a cluster without HSMs, to which nothing is written any more. It is tagged first, by which people see whose
 * it is should it stay, and the role may delete it. Whoever must keep one protects it from deletion.
 */
export async function removeAuditLog(run: Run, clusterId: string): Promise<void> {
  const find = async () => (await findAuditLogs(run, new Set([clusterId]))).ours;
  for (const group of await find()) {
    if (await isTagged(run, group)) continue;
    await run.aws(logs).send(new TagResourceCommand({ resourceArn: group.logGroupArn, tags: { [nameTag]: run.inputs.name } }));
  }
  await ensureDeleted(run, {
    what: 'CloudHSM\'s audit log',
    duration: durations.logGroupDeletion,
    find: async () => (await find()).filter(group => !isProtected(group)),
    state: () => 'there',
    remove: async ({ logGroupName }) => run.aws(logs).send(new DeleteLogGroupCommand({ logGroupName })),
    id: group => group.logGroupName!,
  });
}

/** CloudWatch refuses to delete it [CWL:protecting-log-groups-from-deletion]. */
export const isProtected = (group: LogGroup): boolean => group.deletionProtectionEnabled === true;

async function isTagged(run: Run, { logGroupArn }: LogGroup): Promise<boolean> {
  const { tags = {} } = await run.aws(logs).send(new ListTagsForResourceCommand({ resourceArn: logGroupArn }));
  return isOurs(run, tags[nameTag]);
}
