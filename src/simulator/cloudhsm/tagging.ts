import { page } from '../core/paging';
import { ServiceError, type Call, type Operation } from '../core/service';
import { readTags, requestTagConditions, resourceTagConditions, tagList } from '../core/tags';
import { knownBackup, knownCluster } from './lookup';
import { check, pageSize, required, rules } from './rules';
import type { CloudHsmWorld } from './state';

const tagResource: Operation<CloudHsmWorld> = (input, call) => {
  check(input, { ResourceId: required(rules.resourceId), TagList: required(rules.tags) });
  const { tags, arn, context } = taggable(call, input.ResourceId);
  call.authorize('cloudhsm:TagResource', arn, { ...context, ...requestTagConditions(readTags(input.TagList)) });
  const wanted = checkedTags(input.TagList);
  if (new Set([...tags.keys(), ...wanted.keys()]).size > 50) {
    throw new ServiceError('CloudHsmResourceLimitExceededException', 'A resource can have 50 tags');
  }
  wanted.forEach((value, key) => tags.set(key, value));
};

const untagResource: Operation<CloudHsmWorld> = (input, call) => {
  check(input, { ResourceId: required(rules.resourceId), TagKeyList: required(rules.tagKeys) });
  const { tags, arn, context } = taggable(call, input.ResourceId);
  call.authorize('cloudhsm:UntagResource', arn, { ...context, 'aws:TagKeys': input.TagKeyList as string[] });
  for (const key of input.TagKeyList as string[]) tags.delete(key);
};

const listTags: Operation<CloudHsmWorld> = (input, call) => {
  check(input, { ResourceId: required(rules.resourceId), MaxResults: pageSize(100) });
  const { tags, arn, context } = taggable(call, input.ResourceId);
  call.authorize('cloudhsm:ListTags', arn, context);
  const { items, next } = page(tagList(tags), input.MaxResults ?? 100, input.NextToken, 'CloudHsmInvalidRequestException');
  return { TagList: items, NextToken: next };
};

/** The operations on tags, of clusters and of backups. */
export const tagOperations = { TagResource: tagResource, UntagResource: untagResource, ListTags: listTags };

/** Tags that the service takes. */
export const checkedTags = (list: Parameters<typeof readTags>[0]): Map<string, string> => readTags(list, 'CloudHsmTagException');

function taggable(call: Call<CloudHsmWorld>, id: string): { tags: Map<string, string>; arn: string; context: Record<string, string> } {
  const cluster = id.startsWith('cluster-');
  const { tags } = cluster ? knownCluster(call.world, id) : knownBackup(call.world, id);
  return { tags, arn: call.world.arn('cloudhsm', `${cluster ? 'cluster' : 'backup'}/${id}`), context: resourceTagConditions(tags) };
}
