import { page } from '../core/paging';
import { ServiceError, type Call, type Operation, type Service } from '../core/service';
import { readTags, requestTagConditions, resourceTagConditions } from '../core/tags';
import { type Rule, validate } from '../core/validation';
import type { LogGroup, LogsWorld } from './state';

/** [botocore logs LogGroupName, AmazonResourceName] */
const groupName: Rule = { min: 1, max: 512, pattern: '[\\.\\-_/#A-Za-z0-9]+' };
const resource: Rule = { required: true, min: 1, max: 1011, pattern: '[\\w+=/:,.@-]*' };

const check = (input: object, rules: Readonly<Record<string, Rule>>) => validate('InvalidParameterException', { ...input }, rules);

/** [CWLAPI:API_DescribeLogGroups; CWLAPI:API_DeleteLogGroup; CWLAPI:API_TagResource] */
const operations: Record<string, Operation<LogsWorld>> = {
  DescribeLogGroups: (input: { logGroupNamePrefix?: string; limit?: number; nextToken?: string }, call) => {
    call.authorize('logs:DescribeLogGroups');
    check(input, { logGroupNamePrefix: groupName, limit: { type: 'number', min: 1, max: 50 } });
    const found = [...call.world.logs.groups.values()].filter(({ name }) => name.startsWith(input.logGroupNamePrefix ?? ''));
    const { items, next } = page(found, input.limit ?? 50, input.nextToken, 'InvalidParameterException');
    return { logGroups: items.map(group => described(group, call)), nextToken: next };
  },

  DeleteLogGroup: (input: { logGroupName: string }, call) => {
    check(input, { logGroupName: { ...groupName, required: true } });
    const { logGroupName } = input;
    const { groups } = call.world.logs;
    const group = groups.get(logGroupName);
    authorize('DeleteLogGroup', arnOf(logGroupName, call), group, call);
    // [CWL:protecting-log-groups-from-deletion]
    if (known(group).deletionProtected) {
      throw new ServiceError('ValidationException', 'Cannot delete log group with deletion protection '
      + 'enabled. Disable deletion protection first.');
    }
    groups.delete(logGroupName);
  },

  PutLogGroupDeletionProtection: (input: { logGroupIdentifier: string; deletionProtectionEnabled: boolean }, call) => {
    check(input, {
      logGroupIdentifier: { required: true, min: 1, max: 2048, pattern: '[\\w#+=/:,.@-]*' },
      deletionProtectionEnabled: { required: true, type: 'boolean' },
    });
    const group = call.world.logs.groups.get(input.logGroupIdentifier.replace(/^arn:.*:log-group:/, ''));
    authorize('PutLogGroupDeletionProtection', arnOf(input.logGroupIdentifier, call), group, call);
    known(group).deletionProtected = input.deletionProtectionEnabled;
  },

  TagResource: (input: { resourceArn: string; tags: Record<string, string> }, call) => {
    check(input, { resourceArn: resource, tags: { required: true, type: 'map', min: 1, max: 50 } });
    const { resourceArn, tags } = input;
    const group = byArn(resourceArn, call);
    const given = readTags(Object.entries(tags).map(([Key, Value]) => ({ Key, Value })), 'InvalidParameterException');
    authorize('TagResource', resourceArn, group, call, requestTagConditions(given));
    given.forEach((value, key) => known(group).tags.set(key, value));
  },

  ListTagsForResource: (input: { resourceArn: string }, call) => {
    check(input, { resourceArn: resource });
    const { resourceArn } = input;
    const group = byArn(resourceArn, call);
    authorize('ListTagsForResource', resourceArn, group, call);
    const { tags } = known(group);
    // The model allows no empty map. [botocore Tags]
    return tags.size === 0 ? {} : { tags: Object.fromEntries(tags) };
  },
};

/** Amazon CloudWatch Logs on the wire. [botocore logs/2014-03-28] */
export const logsService: Service<LogsWorld> = { name: 'logs', protocol: 'json', target: 'Logs_20140328', operations };

const arnOf = (name: string, { world }: Call<LogsWorld>): string => world.arn('logs', `log-group:${name}`);

/** The group that an ARN without `:*` names. [CWLAPI:API_TagResource] */
function byArn(arn: string, call: Call<LogsWorld>): LogGroup | undefined {
  return call.world.logs.groups.get(arn.slice(arnOf('', call).length));
}

function authorize(
  action: string, arn: string, group: LogGroup | undefined, call: Call<LogsWorld>, conditions: Record<string, string | string[]> = {},
): void {
  call.authorize(`logs:${action}`, arn, { ...conditions, ...resourceTagConditions(group?.tags ?? new Map()) });
}

function known(group: LogGroup | undefined): LogGroup {
  if (group === undefined) throw new ServiceError('ResourceNotFoundException', 'The specified log group does not exist.');
  return group;
}

/** Times are milliseconds here; `arn` ends in `:*`, `logGroupArn` does not. [CWLAPI:API_LogGroup] */
function described({ name, created, storedBytes, deletionProtected }: LogGroup, call: Call<LogsWorld>): object {
  return {
    logGroupName: name,
    creationTime: created,
    metricFilterCount: 0,
    arn: `${arnOf(name, call)}:*`,
    logGroupArn: arnOf(name, call),
    storedBytes,
    logGroupClass: 'STANDARD',
    deletionProtectionEnabled: deletionProtected,
  };
}
