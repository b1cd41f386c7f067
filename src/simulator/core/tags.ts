import { ServiceError } from './service';

/** Tags of a resource, by key. */
export type Tags = Map<string, string>;

/** What most services' models allow of a tag. [botocore cloudhsmv2, fsx, ssm, logs: TagKey, TagValue] */
const LETTERS = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

/** What only some services allow of tags. */
interface TagRules {
  readonly anyCharacter?: true;
  readonly withoutValue?: true;
}

/**
 * The wire's `[{ Key, Value }]` as tags.
 * @param code with which the service refuses what no service takes: a key that comes twice, AWS's own prefix, whatever its case
 *   [EC2ERR; EC2UG:Using_Tags], no key, keys of more than 128 characters and values of more than 256
 */
export function readTags(
  list: readonly { Key?: string; Value?: string }[] | undefined, code?: string, { anyCharacter, withoutValue }: TagRules = {},
): Tags {
  const wrong = list?.find(({ Key = '', Value = withoutValue ? '' : undefined }) => Key === '' || Key.length > 128 || Value === undefined
    || Value.length > 256 || (anyCharacter !== true && !(LETTERS.test(Key) && LETTERS.test(Value))));
  if (code !== undefined && wrong !== undefined) throw new ServiceError(code, `The tag '${wrong.Key ?? ''}' is not valid`);
  const keys = (list ?? []).map(({ Key = '' }) => Key);
  const twice = keys.find((key, index) => keys.indexOf(key) < index);
  if (code !== undefined && twice !== undefined) throw new ServiceError(code, `Duplicate tag key '${twice}' specified.`);
  const reserved = keys.some(key => /^aws:/i.test(key));
  if (code !== undefined && reserved) throw new ServiceError(code, 'Tag keys starting with \'aws:\' are reserved for internal use');
  return new Map((list ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
}

/** Tags as `[{ Key, Value }]`, for the JSON protocols. */
export function tagList(tags: Tags): { Key: string; Value: string }[] {
  return [...tags].map(([Key, Value]) => ({ Key, Value }));
}

/** The same of a service whose model allows no empty list: nothing where there are none. */
export function anyTags(tags: Tags): { Key: string; Value: string }[] | undefined {
  return tags.size === 0 ? undefined : tagList(tags);
}

/** Tags as `[{ key, value }]`, for EC2. */
export function tagSet(tags: Tags): { key: string; value: string }[] {
  return [...tags].map(([key, value]) => ({ key, value }));
}

/** What a policy may ask of the tags that a request carries. */
export function requestTagConditions(tags: Tags): Record<string, string | string[]> {
  if (tags.size === 0) return {};
  return { ...Object.fromEntries([...tags].map(([key, value]) => [`aws:RequestTag/${key}`, value])), 'aws:TagKeys': [...tags.keys()] };
}

/** What a policy may ask of the tags that a resource has; `ssm:` and `ec2:` have names of their own beside `aws:`. */
export function resourceTagConditions(tags: Tags, ...names: string[]): Record<string, string> {
  return Object.fromEntries(['aws:ResourceTag', ...names].flatMap(name => [...tags].map(([key, value]) => [`${name}/${key}`, value])));
}
