import { closeSync, mkdtempSync, openSync, writeSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, request as forward, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isSignedWith, readAuthorization, sign } from '../../src/simulator/core/signature';
import { type Simulator, type SimulatorOptions, startSimulator } from '../../src/simulator/server';

/** A simulator for clients in other processes. */
export interface OutsideSimulator {
  readonly simulator: Simulator;
  /** As `simulator.env`, and for Node.js a clock that shows the simulator's time. */
  readonly env: Record<string, string>;
  close(): Promise<void>;
}

/**
 * Starts a simulator whose time passes for clients in other processes: by so many simulated seconds before each look that
 * they take is answered. However slow the machine is, they see the same course of events.
 */
export async function startForOutside(secondsPerLook: number, options: SimulatorOptions = {}): Promise<OutsideSimulator> {
  const simulator = await startSimulator(options);
  const { clock } = simulator;
  const time = join(mkdtempSync(join(tmpdir(), 'safe-storage-time-')), 'now');
  const file = openSync(time, 'w');
  // All times are of one length, so a reader finds the old one or the new one.
  const tell = () => writeSync(file, String(Math.floor(clock.now())), 0);
  tell();

  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readAll(request);
    if (isLook(request.headers['x-amz-target'], body)) await clock.sleep(secondsPerLook * 1000);
    tell();
    const headers = await signedNow(simulator, request, body.toString());
    forward(simulator.url + request.url, { method: request.method, headers }, answer => {
      // By another Date the SDK would think that its clock is wrong, and repeat what was refused.
      response.writeHead(answer.statusCode ?? 502, { ...answer.headers, date: new Date(clock.now()).toUTCString() });
      answer.pipe(response);
    }).on('error', () => request.socket.destroy()).end(body);
  };
  const gate = createServer((request, response) => {
    pass(request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>(resolve => gate.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(gate.address() as AddressInfo).port}`;
  return {
    simulator,
    env: {
      ...Object.fromEntries(Object.entries(simulator.env).map(([name, value]) => [name, value.replaceAll(simulator.url, url)])),
      NODE_OPTIONS: `--require ${join(__dirname, 'simulatedClock.cjs')}`,
      SIMULATED_TIME: time,
    },
    close: async () => {
      gate.closeAllConnections();
      await new Promise(resolve => gate.close(resolve));
      await simulator.close();
      closeSync(file);
    },
  };
}

/**
 * A signature is good for minutes only, and the time that has just passed did so before the client signed: what it signed well is signed
 * anew.
 */
async function signedNow(
  { clock, world: { sts } }: Simulator, { headers, method = 'GET', url: path = '/' }: IncomingMessage, body: string,
): Promise<IncomingHttpHeaders> {
  const by = readAuthorization(headers.authorization);
  const { secretAccessKey } = [sts.administrator, sts.sessions.get(by?.accessKeyId ?? '')]
    .find(each => each?.accessKeyId === by?.accessKeyId) ?? {};
  const asSent = { method, path, headers: headers as Record<string, string>, body };
  if (by === undefined || secretAccessKey === undefined || !await isSignedWith(secretAccessKey, asSent)) return headers;
  const now = { ...asSent.headers, 'x-amz-date': new Date(clock.now()).toISOString().replace(/[-:]|\.\d+/g, '') };
  return { ...now, authorization: await sign(secretAccessKey, { ...asSent, headers: now }, by) };
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** JSON protocols name the operation in a header, the others in a form. */
const isLook = (target: string | string[] | undefined, body: Buffer): boolean =>
  /\.(Describe|Get|List)/.test(String(target)) || /(^|&)Action=(Describe|Get|List)/.test(body.toString('latin1'));
