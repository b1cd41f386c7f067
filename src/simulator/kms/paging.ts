import { page } from '../core/paging';

/** One page in the way of KMS: `Truncated` and `NextMarker` beside the entries. Throws InvalidMarkerException. [botocore] */
export function kmsPage<T>(
  member: string, all: readonly T[], input: { Limit?: number; Marker?: string }, size: number, describe: (entry: T) => object,
): object {
  const { items, next } = page(all, input.Limit ?? size, input.Marker, 'InvalidMarkerException');
  return { [member]: items.map(describe), Truncated: next !== undefined, NextMarker: next };
}
