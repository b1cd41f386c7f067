import { page, type PageInput } from '../core/paging';
import { ServiceError, type Call, type Operation } from '../core/service';
import { readTags, requestTagConditions, resourceTagConditions, tagList, type Tags } from '../core/tags';
import { validate } from '../core/validation';
import { maxResults } from './listing';
import type { FsxWorld } from './state';

/** Tags that the service takes. [botocore Tags] */
export function checkedTags(list: readonly { Key?: string; Value?: string }[] | undefined, required = false): Tags {
  validate('BadRequest', { Tags: list }, { Tags: { required, type: 'list', min: 1, max: 50 } });
  return readTags(list, 'BadRequest');
}

/** Tags of whatever FSx has, on the wire. */
export const tagOperations: Record<string, Operation<FsxWorld>> = {
  TagResource: (input: { ResourceARN: string; Tags: { Key: string; Value: string }[] }, call) => {
    const tags = checkedTags(input.Tags, true);
    const known = tagsOf(input.ResourceARN, 'fsx:TagResource', call, requestTagConditions(tags));
    tags.forEach((value, key) => known.set(key, value));
    return {};
  },

  ListTagsForResource: (input: PageInput & { ResourceARN: string }, call) => {
    validate('BadRequest', { ...input }, { MaxResults: maxResults });
    const tags = tagsOf(input.ResourceARN, 'fsx:ListTagsForResource', call, {});
    const { items, next } = page(tagList(tags), input.MaxResults, input.NextToken, 'BadRequest');
    return { Tags: items.length === 0 ? undefined : items, NextToken: next };
  },
};

function tagsOf(arn: string, action: string, call: Call<FsxWorld>, conditions: Record<string, string | string[]>): Tags {
  validate('BadRequest', { ResourceARN: arn }, { ResourceARN: { required: true, min: 8, max: 512 } });
  const tags = call.world.fsx.tagsOf(arn);
  call.authorize(action, arn, { ...conditions, ...resourceTagConditions(tags ?? new Map()) });
  if (tags === undefined) throw new ServiceError('ResourceNotFound', `The resource ${arn} does not exist.`, 400, { ResourceARN: arn });
  return tags;
}
