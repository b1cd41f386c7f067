import type { Secret, SecretScope } from './repository';
import { pageOf, refusal, timestamp, type ApiAnswer, type Route, type RouteCall } from './route';

/** Bytes of a secret. [GHDOCS:limits] */
const LIMIT = 48 * 1024;

/** Reads and writes of one kind of scope, whose secrets are found below `base`. */
function routesOf(
  base: string, permission: (level: 'read' | 'write') => Route['permissions'], scopeOf: (call: RouteCall) => SecretScope | undefined,
): Route[] {
  const inScope = (answer: (scope: SecretScope, call: RouteCall, name: string) => ApiAnswer) => (call: RouteCall): ApiAnswer => {
    const scope = scopeOf(call);
    // Names of secrets are capitals, whatever was sent. [GHDOCS:secrets]
    return scope === undefined ? refusal(404, 'Not Found') : answer(scope, call, call.parts.at(-1)?.toUpperCase() ?? '');
  };
  return [
    {
      method: 'GET',
      path: `${base}/public-key`,
      permissions: permission('read'),
      answer: inScope(scope => ({ status: 200, body: { key_id: scope.keyId, key: scope.publicKey } })),
    },
    {
      method: 'GET',
      path: base,
      permissions: permission('read'),
      answer: inScope((scope, { query }) => ({
        status: 200,
        body: { total_count: scope.secrets.size, secrets: pageOf([...scope.secrets], query).map(([name, secret]) => shown(name, secret)) },
      })),
    },
    {
      method: 'GET',
      path: `${base}/*`,
      permissions: permission('read'),
      answer: inScope((scope, _, name) => {
        const secret = scope.secrets.get(name);
        return secret === undefined ? refusal(404, 'Not Found') : { status: 200, body: shown(name, secret) };
      }),
    },
    { method: 'PUT', path: `${base}/*`, permissions: permission('write'), answer: inScope(put) },
    {
      method: 'DELETE',
      path: `${base}/*`,
      permissions: permission('write'),
      answer: inScope((scope, _, name) => scope.secrets.delete(name) ? { status: 204 } : refusal(404, 'Not Found')),
    },
  ];
}

/** The secrets of a repository and of its environments. [GHREST:actions/secrets] */
export const secretRoutes: readonly Route[] = [
  ...routesOf('/actions/secrets', level => ({ secrets: level }), ({ repository }) => repository.secrets),
  ...routesOf(
    '/environments/*/secrets',
    // Listed under "Secrets" and under "Environments"; who has both is right either way. [github/docs fine-grained-pat-permissions.json]
    level => ({ secrets: level, environments: level }),
    ({ repository, parts: [environment = ''] }) => repository.environments.get(environment),
  ),
];

function put(scope: SecretScope, { world, body }: RouteCall, name: string): ApiAnswer {
  const { encrypted_value: sealed, key_id: keyId } = body;
  if (!/^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/.test(name)) {
    return refusal(422, 'Secret names can only contain alphanumeric characters ([a-z], [A-Z], [0-9]) or underscores (_). Spaces are not '
      + 'allowed. Must start with a letter ([a-z], [A-Z]) or underscores (_), and must not start with GITHUB_.');
  }
  if (typeof sealed !== 'string' || keyId !== scope.keyId) return refusal(422, 'The key_id is not that of the current public key');
  if (sealed.length > LIMIT / 3 * 4) return refusal(422, 'Secret value is too large');
  const known = scope.secrets.has(name);
  if (!scope.put(name, sealed, world.clock.now())) return refusal(422, 'Bad request - secret could not be decrypted');
  return known ? { status: 204 } : { status: 201, body: {} };
}

function shown(name: string, { createdAt, updatedAt }: Secret): object {
  return { name, created_at: timestamp(createdAt), updated_at: timestamp(updatedAt) };
}
