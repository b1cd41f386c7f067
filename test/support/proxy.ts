import { createServer, type IncomingMessage, request as forward } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** A forward proxy, as companies have one between their runners and the world. */
export interface Proxy {
  /** With user and password. */
  readonly url: string;
  /** What it was asked for, in order: `CONNECT host:port`, or method and host of a request in absolute form. */
  readonly seen: string[];
  /** Requests that did not bring the user and password. */
  readonly strangers: string[];
  close(): Promise<void>;
}

const user = 'runner:p%40ss';

/**
 * @param ways host → port of this machine where it is to be found; to other hosts there is no way
 */
export async function startProxy(ways: Readonly<Record<string, number>>): Promise<Proxy> {
  const seen: string[] = [];
  const strangers: string[] = [];
  const note = (what: string, { headers }: IncomingMessage) => {
    seen.push(what);
    const expected = `Basic ${Buffer.from(decodeURIComponent(user)).toString('base64')}`;
    if (headers['proxy-authorization'] !== expected) strangers.push(what);
  };
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const { hostname, pathname, search } = new URL(request.url!);
    note(`${request.method} ${hostname}`, request);
    const { 'proxy-authorization': _, ...headers } = request.headers;
    const onward = forward({
      host: '127.0.0.1', port: ways[hostname], method: request.method, path: pathname
      + search, headers,
    }, answer => {
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward.on('error', () => request.socket.destroy()));
  });
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    note(`CONNECT ${request.url}`, request);
    const port = ways[request.url!.split(':')[0]!];
    if (port === undefined) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    for (const each of [socket, onward]) {
      each.on('error', () => undefined).on('close', () => [socket, onward].forEach(end => end.destroy()));
    }
  });
  server.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://${user}@127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    strangers,
    close: async () => {
      sockets.forEach(socket => socket.destroy());
      await new Promise(resolve => server.close(resolve));
    },
  };
}
