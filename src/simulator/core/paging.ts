import { ServiceError } from './service';

/** The members of a JSON request that asks for a page. */
export interface PageInput {
  readonly MaxResults?: number;
  readonly NextToken?: string;
}

/**
 * One page of `items`: from the token's place on, `size` of them; the token of the next page where there is one, as base64 with its
 * padding, which FSx's own pattern asks for [botocore fsx NextToken].
 */
export function page<T>(
  items: readonly T[], size: number | undefined, token: string | undefined, errorCode = 'InvalidNextToken',
): { items: T[]; next?: string } {
  const place = token === undefined ? '0' : Buffer.from(String(token), 'base64').toString();
  if (!/^\d+$/.test(place)) throw new ServiceError(errorCode, 'The specified token is not valid.');
  const start = Number(place);
  const end = start + (size ?? items.length);
  return { items: items.slice(start, end), next: end < items.length ? Buffer.from(String(end)).toString('base64') : undefined };
}
