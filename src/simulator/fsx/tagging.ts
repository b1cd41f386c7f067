import { page, type PageInput } from '../core/paging';
import { ServiceError, type Call, type Operation } from '../core/service';
import { readTags, requestTagConditions, resourceTagConditions, tagList, type Tags } from '../core/tags';
import type { FsxWorld } from './state';

/** Tags of whatever FSx has, on the wire. */
export const tagOperations: Record<string, Operation<FsxWorld>> = {
  TagResource: (input: { ResourceARN: string; Tags: { Key: string; Value: string }[] }, call) => {
    const tags = readTags(input.Tags, 'BadRequest');
    const known = tagsOf(input.ResourceARN, 'fsx:TagResource', call, requestTagConditions(tags));
    tags.forEach((value, key) => known.set(key, value));
    return {};
  },

  ListTagsForResource: (input: PageInput & { ResourceARN: string }, call) => {
    const tags = tagsOf(input.ResourceARN, 'fsx:ListTagsForResource', call, {});
    const { items, next } = page(tagList(tags), input.MaxResults, input.NextToken, 'BadRequest');
    return { Tags: items.length === 0 ? undefined : items, NextToken: next };
  },
};

function tagsOf(arn: string, action: string, call: Call<FsxWorld>, conditions: Record<string, string | string[]>): Tags {
  const tags = call.world.fsx.tagsOf(arn);
  call.authorize(action, arn, { ...conditions, ...resourceTagConditions(tags ?? new Map()) });
  if (tags === undefined) throw new ServiceError('ResourceNotFound', `The resource ${arn} does not exist.`, 400, { ResourceARN: arn });
  return tags;
}
