import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exampleAccount, issueTokens } from './account';
import { VirtualClock, type SimulatorClock } from './core/clock';
import { ServiceError, type Call, type Principal, type Service, type ServiceInterface } from './core/service';
import { isSignedWith, readAuthorization } from './core/signature';
import { commonError, parseForm, renderAnswer, renderError, type Reply } from './core/wire';
import { keepWorld, keptAt, putBackWorld } from './keep';
import { services, World, type WorldOptions } from './world';

/** As {@link WorldOptions}; without a clock a virtual one that begins at a fixed time, without an account the example account. */
export interface SimulatorOptions extends Partial<WorldOptions> {
  /** A world that {@link Simulator.keep} has kept, which goes on; beside it only the clock, the speed, the port and `hosts` count. */
  readonly state?: string;
  /** Port on 127.0.0.1; any free one where it is not given. */
  readonly port?: number;
  /** Names by which it may be asked beside 127.0.0.1 and localhost, such as those that a proxy knows it by. */
  readonly hosts?: readonly string[];
  /** Whether AWS has an operation that is not simulated, of a service by the name that it signs with; without it, nobody knows. */
  readonly knows?: Knows;
}

type Knows = (service: string, operation: string) => Promise<boolean>;

/** One request that the simulator was asked, in order of arrival. */
export interface RequestRecord {
  /** Virtual time, milliseconds since the epoch. */
  readonly at: number;
  readonly requestId: string;
  /** `cloudhsm`, `kms`, …, `github`, `worker`. */
  readonly service: string;
  /** `CreateCluster`, or the method and path of a request to GitHub. */
  readonly operation: string;
  /** ARN, or the anonymous caller's `anonymous`. */
  readonly principal: string;
  /** As it came over the wire. */
  readonly body: string;
  /** HTTP status; 0 where the connection was cut. */
  status: number;
  /** The answer's body, as it went over the wire; empty where the connection was cut. */
  answer: string;
}

/** A running simulator. */
export interface Simulator {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** What a client needs in its environment to talk to this simulator instead of AWS and GitHub. */
  readonly env: Record<string, string>;
  readonly world: World;
  readonly clock: SimulatorClock;
  readonly requests: readonly RequestRecord[];
  /**
   * The world as JSON, with all keys and passwords in it; a script that runs on one of its machines is not kept.
   * @throws Error where something in it is a function of its maker's: a fault, a function's answer, an appointment
   */
  keep(): string;
  close(): Promise<void>;
}

const anonymous: Principal = { arn: 'anonymous', accountId: 'anonymous', roleName: 'anonymous' };

/**
 * The event loop's turns that a client in this process needs to read an answer and to send its next request;
 * virtual time stands still meanwhile, so that nobody's timer fires between two steps of somebody's work.
 */
const GRACE = 12;

/** Milliseconds for which nobody waits. */
const FOR_EVER = 7 * 86_400_000;

/** When a simulated world begins unless its clock says otherwise. */
export const EPOCH = Date.UTC(2026, 10, 23, 8);

/** Starts a world and the HTTP server in front of it. Rejects when the port is taken. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { state } = options;
  const clock = options.clock ?? new VirtualClock(state === undefined ? EPOCH : keptAt(state));
  const world = new World({ ...options, clock, account: state === undefined ? options.account ?? exampleAccount : undefined });
  if (state !== undefined) {
    putBackWorld(world, state);
    issueTokens(world.github);
    world.durations.speed = options.speed ?? world.durations.speed;
  }
  const requests: RequestRecord[] = [];
  const server = createServer((request, response) => {
    const release = clock.hold();
    response.once('close', () => afterTurns(GRACE, release));
    // A client that goes away before it has asked is owed no answer.
    answer(world, requests, request, response, options).then(outcome => {
      if (outcome === 'silent') waitInVain(clock, response, release);
    }, () => request.socket.destroy());
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  world.hosts.url = url;
  return {
    url,
    env: {
      AWS_ENDPOINT_URL: url,
      AWS_REGION: world.region,
      // The AWS CLI knows the region by this name.
      AWS_DEFAULT_REGION: world.region,
      AWS_ACCESS_KEY_ID: world.sts.administrator.accessKeyId,
      AWS_SECRET_ACCESS_KEY: world.sts.administrator.secretAccessKey,
      GITHUB_API_URL: `${url}/github`,
      // As on a runner, the URL has a query already: clients append `&audience=…`. [GHDOCS:oidc]
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/oidc/token?api-version=2.0`,
      ...world.github.env,
    },
    world,
    clock,
    requests,
    keep: () => keepWorld(world),
    close: async () => {
      world.hosts.close();
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

/** The connection stays open, and time passes for as long as the client waits. */
function waitInVain(clock: SimulatorClock, response: ServerResponse, release: () => void): void {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  afterTurns(GRACE, release);
  clock.sleep(FOR_EVER, gone.signal).catch(() => undefined);
}

function afterTurns(turns: number, action: () => void): void {
  setImmediate(() => turns > 1 ? afterTurns(turns - 1, action) : action());
}

/** A name that somebody else's DNS gives to 127.0.0.1 would let any page in a browser ask. */
const isOwnHost = (host = '', others: readonly string[] = []): boolean =>
  ['127.0.0.1', 'localhost', ...others].includes(host.toLowerCase().replace(/:\d+$/, ''));

async function answer(
  world: World, requests: RequestRecord[], request: IncomingMessage, response: ServerResponse,
  { hosts, knows }: Pick<SimulatorOptions, 'hosts' | 'knows'>,
): Promise<'silent' | 'answered'> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  if (!isOwnHost(request.headers.host, hosts)) {
    response.writeHead(421).end('The simulator is asked as 127.0.0.1 or localhost: a page in a browser may call it by another name.\n');
    return 'answered';
  }
  const exchange: Exchange = {
    world,
    knows,
    method: request.method ?? 'GET',
    path: request.url ?? '/',
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
    body: Buffer.concat(chunks).toString('utf8'),
    requestId: world.random.uuid(),
    record: entry => {
      const record = { at: world.clock.now(), requestId: exchange.requestId, body: exchange.body, status: 0, answer: '', ...entry };
      requests.push(record);
      return record;
    },
  };
  const reply = await replyTo(exchange);
  if (reply === 'silent') return reply;
  if (reply === undefined) {
    request.socket.destroy();
    return 'answered';
  }
  const date = new Date(world.clock.wall()).toUTCString();
  response.writeHead(reply.status, { date, ...reply.headers, 'content-length': Buffer.byteLength(reply.body) }).end(reply.body);
  return 'answered';
}

interface Exchange {
  readonly world: World;
  readonly knows?: Knows;
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly requestId: string;
  record(entry: Pick<RequestRecord, 'service' | 'operation' | 'principal'>): RequestRecord;
}

/** What is answered; nothing where the connection is to be cut. */
async function replyTo(exchange: Exchange): Promise<Reply | 'silent' | undefined> {
  const { world, method, path, headers, body } = exchange;
  const mounts = {
    '/github': { service: 'github', handle: async () => world.github.handle(method, path, headers, body) },
    '/oidc': { service: 'oidc', handle: async () => world.github.handle(method, path, headers, body) },
    '/worker': { service: 'worker', handle: async () => world.hosts.handle(method, path, headers, body) },
  };
  const mount = Object.entries(mounts).find(([prefix]) => path === prefix || path.startsWith(`${prefix}/`))?.[1];
  if (mount === undefined) return aws(exchange);

  const operation = `${method} ${path.replace(/\?.*$/, '')}`;
  const record = exchange.record({ service: mount.service, operation, principal: 'anonymous' });
  const livesOn = world.hosts.isMachine({ path });
  if (world.faults.dead && !livesOn) return undefined;
  const fate = world.faults.fate(mount.service, operation, body);
  if (fate === 'throttle') return finish(record, { status: 429, headers: { 'retry-after': '1' }, body: '' });
  if (fate === 'internal') return finish(record, { status: 502, headers: {}, body: '' });
  if (fate === 'expired') return finish(record, { status: 401, headers: {}, body: '' });
  if (typeof fate === 'object' && 'code' in fate) return finish(record, { status: fate.status, headers: {}, body: fate.message });
  const reply = await mount.handle();
  if (fate === 'crash') world.faults.dead = true;
  if (fate === 'silent') return fate;
  return fate === undefined || (fate === 'crash' && livesOn) ? finish(record, reply) : undefined;
}

function finish(record: RequestRecord, reply: Reply): Reply {
  record.status = reply.status;
  record.answer = reply.body;
  return reply;
}

async function aws(exchange: Exchange): Promise<Reply | 'silent' | undefined> {
  const { world, requestId } = exchange;
  if (!world.exists) return undefined;
  const asked = find(exchange);
  if (asked === undefined) return notSimulated(exchange);
  const { service, operation, input } = asked;
  const record = { service: service.name, operation };
  let [principal, region] = [anonymous, world.region];
  try {
    if (!service.unsigned?.includes(operation)) ({ principal, region } = await identify(service, exchange));
  } catch (error) {
    const entry = exchange.record({ ...record, principal: 'anonymous' });
    return finish(entry, renderRefusal(world, service, error, requestId));
  }
  const entry = exchange.record({ ...record, principal: principal.arn });
  // A refusal, which nobody repeats: a client of this process would try a cut connection again and again.
  const livesOn = world.hosts.isMachine({ principal: principal.arn });
  if (world.faults.dead && !livesOn) {
    return finish(entry, renderRefusal(world, service, commonError(service, 'unknown', 'The client has died.'), requestId));
  }
  const fate = world.faults.fate(service.name, operation, exchange.body);
  const isTooMuch = world.settings.requestRates === 'published' && !world.rates.take(service.name, operation);
  let reply: Reply;
  try {
    refuse(service, isTooMuch ? 'throttle' : fate);
    const perform = typeof fate === 'object' && 'answer' in fate ? async () => fate.answer : service.operations[operation];
    if (perform === undefined) throw await unknown(exchange, service, operation);
    const call: Call<World> = {
      world,
      principal,
      region,
      now: world.clock.now(),
      requestId,
      authorize: (action, resource = '*', conditions = {}) => {
        const now = world.clock.now();
        if (!world.iam.authorize(principal, action, resource, conditions, now)) {
          throw commonError(service, 'denied', world.iam.denial(principal, action, resource, conditions, now));
        }
      },
    };
    const own = await perform(input(), call);
    reply = renderAnswer(service, operation, typeof fate === 'object' && 'change' in fate ? fate.change(own) : own, requestId);
  } catch (error) {
    reply = renderRefusal(world, service, error, requestId);
  }
  if (fate === 'crash') world.faults.dead = true;
  if (fate === 'silent') return fate;
  return fate === 'lost' || (fate === 'crash' && !livesOn) ? undefined : finish(entry, reply);
}

/** A request of no service that is simulated, or of no form that one has: in the protocol that it speaks itself. */
function notSimulated({ headers, body, requestId }: Exchange): Reply {
  const name = readAuthorization(headers.authorization)?.service;
  const names = services.map(service => service.name).sort().join(', ');
  const message = services.some(service => service.name === name)
    ? `This request to ${name} is not simulated.`
    : `The service ${name ?? 'that is asked'} is not simulated; these are: ${names}.`;
  const isForm = headers['x-amz-target'] === undefined && 'Action' in parseForm(body);
  return isForm
    ? renderError({ protocol: 'query' }, new ServiceError('InvalidAction', message, 400), requestId)
    : renderError({ protocol: 'json' }, new ServiceError('UnknownOperationException', message, 404), requestId);
}

async function unknown({ knows }: Exchange, service: ServiceInterface, operation: string): Promise<ServiceError> {
  const isAws = await knows?.(service.name, operation) ?? false;
  return commonError(service, 'operation', isAws ? `${operation} is known to AWS, not simulated.` : `Unknown operation ${operation}`);
}

/** Throws what a fault answers before anything has happened. */
function refuse(service: ServiceInterface, fate: ReturnType<World['faults']['fate']>): void {
  if (fate === 'throttle') throw commonError(service, 'throttle', 'Rate exceeded');
  if (fate === 'internal') throw commonError(service, 'internal', 'An internal failure occurred; the request can be retried');
  if (fate === 'expired') throw commonError(service, 'expired', 'The security token included in the request is expired');
  if (typeof fate === 'object' && 'code' in fate) throw new ServiceError(fate.code, fate.message, fate.status);
}

function renderRefusal({ settings }: World, service: ServiceInterface, error: unknown, requestId: string): Reply {
  return renderError(service, asServiceError(service, error), requestId, service.name === 'cloudhsm' ? settings.errorTypePrefix : '');
}

function asServiceError(service: ServiceInterface, error: unknown): ServiceError {
  if (error instanceof ServiceError) return error;
  return commonError(service, 'internal', `A fault of the simulator itself: ${error instanceof Error ? error.stack : String(error)}`);
}

/** Which operation of which service a request asks for. */
function find({ method, path, headers, body }: Exchange): { service: Service<World>; operation: string; input: () => unknown } | undefined {
  const rest = services.find(each => each.protocol === 'rest' && path.startsWith(each.target));
  if (rest !== undefined) {
    const asked = rest.route?.(method, path.slice(rest.target.length), body);
    return asked && { service: rest, operation: asked.operation, input: () => asked.input };
  }
  const target = headers['x-amz-target'];
  if (target !== undefined) {
    const [prefix, operation = ''] = target.split('.');
    const service = services.find(each => each.protocol === 'json' && each.target === prefix);
    return service && { service, operation, input: () => parseJson(body) };
  }
  const { Action: operation, Version: version, ...input } = parseForm(body);
  const service = services.find(each => (each.protocol === 'query' || each.protocol === 'ec2') && each.target === version);
  return service && typeof operation === 'string' ? { service, operation, input: () => input } : undefined;
}

function parseJson(body: string): unknown {
  try {
    return body === '' ? {} : JSON.parse(body);
  } catch {
    throw new ServiceError('SerializationException', 'The request body is not JSON');
  }
}

/** Milliseconds by which a signature's time may be off. [IAMUG:reference_sigv-signing-elements] */
const SKEW = 5 * 60_000;

/** A signature of another time is refused; the texts are AWS's own. [aws/aws-cli #2208; aws/aws-cli #8044; EC2ERR RequestExpired] */
function checkDate({ clock }: World, service: ServiceInterface, signed: string): void {
  const [now, at] = [clock.wall(), Date.parse(signed.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ)$/, '$1-$2-$3:$4:$5'))];
  const stamp = (ms: number) => new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '');
  if (Number.isNaN(at)) throw commonError(service, 'unsigned', 'Authorization header requires existence of an \'X-Amz-Date\' header.');
  if (Math.abs(now - at) <= SKEW) return;
  if (service.protocol === 'ec2') throw commonError(service, 'skewed', 'Request has expired.');
  throw commonError(service, 'skewed', at < now
    ? `Signature expired: ${signed} is now earlier than ${stamp(now - SKEW)} (${stamp(now)} - 5 min.)`
    : `Signature not yet current: ${signed} is still later than ${stamp(now + SKEW)} (${stamp(now)} + 5 min.)`);
}

/** Who signed, when and for where: the scope must name this region and the service's signing name, and the secret key must be theirs. */
async function identify(service: ServiceInterface, request: Exchange): Promise<{ principal: Principal; region: string }> {
  const { headers, world } = request;
  const authorization = readAuthorization(headers.authorization);
  if (authorization === undefined) throw commonError(service, 'unsigned', 'Missing Authentication Token');
  const { accessKeyId, region, service: name } = authorization;
  if (region !== world.region && region !== service.region && service.everywhere !== true) {
    throw commonError(service, 'scope', `Credential should be scoped to a valid region, not '${region}'.`);
  }
  if (name !== service.name) throw commonError(service, 'scope', `Credential should be scoped to correct service: '${service.name}'.`);
  checkDate(world, service, headers['x-amz-date'] ?? '');
  const principal = known(world, service, accessKeyId, headers['x-amz-security-token']);
  if (await isSignedWith(world.sts.secretOf(accessKeyId), request)) return { principal, region };
  // EC2 tells a wrong secret from an unknown key by nothing. [EC2ERR AuthFailure; IAMUG:reference_sigv-troubleshooting]
  throw commonError(service, 'scope', service.protocol === 'ec2' ? 'AWS was not able to validate the provided access credentials'
    : 'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. '
      + 'Consult the service documentation for details.');
}

/** Whom the credentials stand for. */
function known(world: World, service: ServiceInterface, accessKeyId: string, sessionToken: string | undefined): Principal {
  try {
    return world.sts.identify(accessKeyId, sessionToken);
  } catch (error) {
    switch ((error as { kind?: unknown }).kind) {
      case 'expired': throw commonError(service, 'expired', 'The security token included in the request is expired');
      case 'unknown': throw commonError(service, 'unknown', 'The security token included in the request is invalid.');
      default: throw error;
    }
  }
}
