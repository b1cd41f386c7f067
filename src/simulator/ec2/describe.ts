import { page } from '../core/paging';
import { ServiceError, type Call } from '../core/service';
import type { Tags } from '../core/tags';
import { passes, type Attributes, type Filters } from './filters';

/** The members that every Describe takes. */
export interface DescribeInput {
  readonly Filter?: Filters;
  readonly MaxResults?: string;
  readonly NextToken?: string;
  readonly DryRun?: string;
}

/** How one kind of resource is found and shown. */
export interface Kind<T> {
  /** The action that the caller needs, on `*`. */
  readonly action: string;
  /** Everything that there is, without what is not yet visible. */
  readonly all: Iterable<T>;
  readonly id: (resource: T) => string;
  /** Ids that were asked for. */
  readonly ids?: readonly string[];
  /** The error for an id that does not exist. */
  readonly notFound: (id: string) => ServiceError;
  readonly attributes: (resource: T) => Attributes;
  readonly tags?: (resource: T) => Tags;
  readonly item: (resource: T) => object;
}

/** What a Describe answers: the items of one page, and the token of the next. */
export function describe<T>(input: DescribeInput, call: Call, kind: Kind<T>): { items: object[]; nextToken?: string } {
  call.authorize(kind.action, '*', { 'ec2:Region': call.region });
  refuseDryRun(input);
  const all = [...kind.all];
  for (const id of kind.ids ?? []) {
    if (!all.some(resource => kind.id(resource) === id)) throw kind.notFound(id);
  }
  const found = all
    .filter(resource => kind.ids === undefined || kind.ids.includes(kind.id(resource)))
    .filter(resource => passes(input.Filter, kind.attributes(resource), kind.tags?.(resource)));
  const { items, next } = page(found, input.MaxResults === undefined
    ? undefined
    : Number(input.MaxResults), input.NextToken, 'InvalidNextToken');
  return { items: items.map(kind.item), nextToken: next };
}

/** Ends a request that only wanted to know whether it would be allowed. [EC2ERR] */
export function refuseDryRun(input: { readonly DryRun?: string }): void {
  if (input.DryRun === 'true') throw new ServiceError('DryRunOperation', 'Request would have succeeded, but DryRun flag is set.', 412);
}

/** The error for an id that does not exist: `InvalidSubnetID.NotFound`, `The subnet ID 'subnet-…' does not exist`. [EC2ERR] */
export function notFound(code: string, noun: string): (id: string) => ServiceError {
  return id => new ServiceError(code, `The ${noun} '${id}' does not exist`);
}
