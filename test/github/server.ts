import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../../src/clock';
import { Random } from '../../src/simulator/core/random';
import { defaultSettings } from '../../src/simulator/core/settings';
import { GitHub } from '../../src/simulator/github/state';
import type { World } from '../../src/simulator/world';

/** What goes wrong with one request before the simulator sees it; `lost` cuts the connection after the effect. */
export type Trouble = { status: number; headers?: Record<string, string>; body?: string } | 'cut' | 'lost';

export interface GitHubServer {
  readonly url: string;
  readonly github: GitHub;
  /** Method and path of every request. */
  readonly requests: { readonly line: string; readonly headers: IncomingHttpHeaders; readonly body: string }[];
  /** Befalls the next requests, one each. */
  readonly troubles: Trouble[];
  /** A clock that never waits and remembers how long it was to; milliseconds. */
  readonly clock: Clock;
  readonly slept: number[];
  close(): Promise<void>;
}

export const now = Date.UTC(2026, 10, 23, 8);

/** The simulator's GitHub alone, behind a server that can be asked for trouble. */
export async function startGitHub(): Promise<GitHubServer> {
  const slept: number[] = [];
  const clock: Clock = {
    now: () => now + slept.reduce((sum, ms) => sum + ms, 0),
    sleep: async ms => { slept.push(ms); },
    alarm: () => () => undefined,
  };
  const world = { clock, random: new Random('test'), settings: defaultSettings } as { -readonly [member in keyof World]: World[member] };
  const github = world.github = new GitHub(world);
  github.addRepository({
    fullName: 'example/vault', id: 42, ownerId: 7, environments: ['production', 'staging/eu'], immutableSubject: false,
  });
  github.tokens.set('may-write', { kind: 'personal', permissions: { secrets: 'write', environments: 'write' } });
  github.tokens.set('may-read', { kind: 'personal', permissions: { secrets: 'read' } });
  github.tokens.set('no-environments', { kind: 'personal', permissions: { secrets: 'write' } });
  github.tokens.set('of-the-job', { kind: 'job', permissions: { contents: 'read' } });
  github.jobs.set('request-token', { repository: 'example/vault', ref: 'refs/heads/main' });

  const requests: GitHubServer['requests'] = [];
  const troubles: Trouble[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      requests.push({ line: `${request.method} ${request.url}`, headers: request.headers, body });
      const trouble = troubles.shift();
      if (trouble === 'cut') return request.socket.destroy();
      if (typeof trouble === 'object') return response.writeHead(trouble.status, trouble.headers).end(trouble.body);
      const reply = github.handle(request.method!, request.url!, request.headers as Record<string, string>, body);
      return trouble === 'lost' ? request.socket.destroy() : response.writeHead(reply.status, reply.headers).end(reply.body);
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    github,
    requests,
    troubles,
    clock,
    slept,
    close: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}
