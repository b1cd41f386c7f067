import { ServiceError } from './service';

/** The members of a JSON request that asks for a page. */
export interface PageInput {
  readonly MaxResults?: number;
  readonly NextToken?: string;
}

/** One page of `items`: from the token's place on, `size` of them; the token of the next page where there is one. */
export function page<T>(
  items: readonly T[], size: number | undefined, token: string | undefined, errorCode = 'InvalidNextToken',
): { items: T[]; next?: string } {
  const start = token === undefined ? 0 : Number(typeof token === 'string' ? Buffer.from(token, 'base64url').toString() : 'none');
  if (!Number.isInteger(start) || start < 0) throw new ServiceError(errorCode, 'The specified token is not valid.');
  const end = start + (size ?? items.length);
  return { items: items.slice(start, end), next: end < items.length ? Buffer.from(String(end)).toString('base64url') : undefined };
}
