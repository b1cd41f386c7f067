import type { Core } from '../core/core';
import type { Repository, Token } from './repository';

export interface ApiAnswer {
  readonly status: number;
  readonly body?: object;
}

/** What a route is handed: the repository of its path, and the path's variable parts. */
export interface RouteCall {
  readonly world: Core;
  readonly repository: Repository;
  readonly query: URLSearchParams;
  readonly parts: readonly string[];
  /** Members of the JSON body. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** A method and path of the REST API; `*` is one variable part, after `/repos/OWNER/NAME`. */
export interface Route {
  readonly method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  /** All of these must be granted. */
  readonly permissions: Token['permissions'];
  answer(call: RouteCall): ApiAnswer;
}

/** GitHub's form of an error. */
export function refusal(status: number, message: string): ApiAnswer {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) } };
}

/** `2026-11-23T08:00:00Z`. */
export function timestamp(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+/, '');
}

/** One page of a list, by the query's `per_page` (30 where it is not given, 100 at most) and `page`. */
export function pageOf<T>(items: readonly T[], query: URLSearchParams): T[] {
  const size = Math.min(Number(query.get('per_page') ?? 30), 100);
  const start = (Number(query.get('page') ?? 1) - 1) * size;
  return items.slice(start, start + size);
}
