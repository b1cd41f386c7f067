import { page, type PageInput } from '../core/paging';
import { validate } from '../core/validation';

/** The members of a request that lists what there is, but for the ids, whose name says of what. */
export interface ListInput extends PageInput {
  readonly Filters?: readonly { readonly Name: string; readonly Values: readonly string[] }[];
}

/** [botocore MaxResults] */
export const maxResults = { type: 'number', min: 1, max: 2_147_483_647 } as const;

/** What a request lists. */
interface Listed<T> {
  /** Those that it names; all where it names none. */
  readonly ids: readonly string[] | undefined;
  readonly find: (id: string) => T;
  readonly all: Iterable<T>;
  /** What its filters are compared with, by their names. */
  readonly filters?: Readonly<Record<string, (each: T) => string>>;
  readonly mostFilters?: number;
}

/** A page of what a request asks for, within the bounds of the models. [botocore FileSystemIds, VolumeFilters, MaxResults, …] */
export function listed<T>(
  input: ListInput, { ids, find, all, filters = {}, mostFilters = 0 }: Listed<T>,
): { items: T[]; next?: string } {
  validate('BadRequest', { Ids: ids, ...input }, {
    Ids: { type: 'list', max: 50 },
    Filters: { type: 'list', max: mostFilters },
    MaxResults: maxResults,
  });
  const { Filters: wanted = [] } = input;
  wanted.forEach(filter => validate('BadRequest', { ...filter }, {
    Name: { required: true, oneOf: Object.keys(filters) },
    Values: { required: true, type: 'list', max: 20, each: { min: 1, max: 128 }, pattern: '[0-9a-zA-Z*.\\\\/?\\-_]*' },
  }));
  const chosen = ids?.map(find) ?? [...all];
  const found = chosen.filter(each => wanted.every(({ Name: name, Values: values }) => values.includes(filters[name]!(each))));
  return page(found, input.MaxResults, input.NextToken, 'BadRequest');
}
