import { ServiceError } from '../core/service';
import type { Tags } from '../core/tags';

/** `Filter.N` of a request. */
export type Filters = readonly { readonly Name: string; readonly Value?: readonly string[] }[];

/** What a resource can be found by: the filter's name and the resource's values of it. */
export type Attributes = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/**
 * Whether a resource passes all filters, each of which names several values of which one must fit; `*` and `?` are wildcards.
 * `tag:KEY`, `tag-key` and `tag` are known to every resource that has tags.
 */
export function passes(filters: Filters | undefined, attributes: Attributes, tags?: Tags): boolean {
  return (filters ?? []).every(({ Name: name, Value: wanted = [] }) => {
    const values = valuesOf(name, attributes, tags);
    return wanted.some(pattern => values.some(value => fits(pattern, value)));
  });
}

function valuesOf(name: string, attributes: Attributes, tags: Tags | undefined): string[] {
  if (tags !== undefined && name.startsWith('tag:')) {
    const value = tags.get(name.slice('tag:'.length));
    return value === undefined ? [] : [value];
  }
  if (tags !== undefined && name === 'tag-key') return [...tags.keys()];
  if (!(name in attributes)) throw new ServiceError('InvalidParameterValue', `The filter '${name}' is invalid`);
  return [attributes[name] ?? []].flat().map(String);
}

function fits(pattern: string, value: string): boolean {
  const expression = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*').replace(/\?/g, '.');
  return new RegExp(`^${expression}$`, 's').test(value);
}
