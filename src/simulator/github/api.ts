import type { Core } from '../core/core';
import { issueRoutes } from './issues';
import type { Contents } from './repository';
import { refusal, type ApiAnswer, type Route } from './route';
import { runRoutes } from './runs';
import { secretRoutes } from './secrets';

export interface ApiRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** The token, empty where there is none. */
  readonly credentials: string;
  readonly body: string;
}

const routes: readonly Route[] = [
  {
    method: 'GET',
    path: '',
    permissions: { metadata: 'read' },
    answer: ({ repository }) => ({
      status: 200,
      body: {
        id: repository.id,
        name: repository.fullName.replace(/.*\//, ''),
        full_name: repository.fullName,
        private: true,
        visibility: 'private',
        default_branch: 'main',
        owner: { login: repository.fullName.replace(/\/.*/, ''), id: repository.ownerId },
      },
    }),
  },
  {
    method: 'GET',
    path: '/actions/oidc/customization/sub',
    permissions: { metadata: 'read' },
    answer: ({ repository }) => ({ status: 200, body: { use_default: true, use_immutable_subject: repository.immutableSubject } }),
  },
  ...secretRoutes,
  ...issueRoutes,
  ...runRoutes,
];

/** Answers a request to the REST API. */
export function respond(world: Core, { repositories, tokens }: Contents, request: ApiRequest): ApiAnswer {
  const [, fullName = '', rest = ''] = /^\/repos\/([^/]+\/[^/]+)(\/.*)?$/.exec(request.path) ?? [];
  const repository = repositories.get(fullName);
  const token = tokens.get(request.credentials);
  if (request.credentials !== '' && token === undefined) return refusal(401, 'Bad credentials');
  // Whoever may not see a private repository learns nothing about it.
  if (repository === undefined || token === undefined) return refusal(404, 'Not Found');

  const parts = rest.split('/').slice(1).map(decodeURIComponent);
  const candidates = routes.filter(route => route.method === request.method).map(route => ({ route, found: match(route.path, parts) }));
  // A route with a fixed word (`public-key`) goes before one with a variable part.
  const [chosen] = candidates.filter(({ found }) => found !== undefined).sort((a, b) => (a.found?.length ?? 0) - (b.found?.length ?? 0));
  if (chosen === undefined) return refusal(404, 'Not Found');
  const missing = Object.entries(chosen.route.permissions).some(([name, level]) => !grants(token.permissions[name], level));
  if (missing) return refusal(403, `Resource not accessible by ${token.kind === 'job' ? 'integration' : 'personal access token'}`);
  const body = request.body === '' ? {} : JSON.parse(request.body) as Record<string, unknown>;
  return chosen.route.answer({ world, repository, query: request.query, parts: chosen.found ?? [], body });
}

/** The variable parts of a path that fits. */
function match(pattern: string, parts: readonly string[]): string[] | undefined {
  const wanted = pattern.split('/').slice(1);
  if (wanted.length !== parts.length || !wanted.every((part, index) => part === '*' || part === parts[index])) return undefined;
  return parts.filter((_, index) => wanted[index] === '*');
}

function grants(given: 'read' | 'write' | undefined, wanted: 'read' | 'write'): boolean {
  return given === 'write' || given === wanted;
}
