import { modelOf, type ServiceModel, type Shape } from './awsModels';

/** What was sent or answered, as a tree: of JSON its values; of XML and forms texts, `Nodes` and, for what is empty, ''. */
type Tree = unknown;

/** The elements below one, or the members of a form, in order. */
class Nodes {
  constructor(readonly all: readonly (readonly [name: string, Tree])[]) {}

  get(name: string): Tree {
    return this.all.find(([each]) => each === name)?.[1];
  }
}

/** An exchange over the wire. */
export interface Exchange {
  readonly service: string;
  readonly operation: string;
  readonly body: string;
  readonly status: number;
  readonly answer: string;
}

/** What any operation may answer, though no model says so. [apiref:CommonErrors; STSAPI:CommonErrors; EC2ERR] */
const commonErrors = new Set([
  'AccessDenied', 'AccessDeniedException', 'ExpiredToken', 'ExpiredTokenException', 'InternalFailure', 'InternalServerError',
  'InvalidClientTokenId', 'InvalidSignatureException', 'MissingAuthenticationToken', 'MissingAuthenticationTokenException',
  'SerializationException', 'SignatureDoesNotMatch', 'Throttling', 'ThrottlingException', 'UnknownOperationException',
  'UnrecognizedClientException', 'ValidationError', 'ValidationException',
]);

/** What of an answer no model of AWS's allows, each with its place; nothing where all of it fits. */
export function faultsOfAnswer({ service, operation, status, answer }: Exchange): string[] {
  const model = modelOf(service);
  const { output, errors = [] } = model.operations[operation] ?? {};
  if (model.operations[operation] === undefined) return ['no such operation'];
  const checker = new Checker(model, 'answer');
  if (status >= 400) {
    const { code, members } = checker.readError(answer);
    if (code === undefined) return [];
    const isDeclared = errors.some(({ shape }) => shape === code);
    if (!mayRefuse(service, operation, code)) return [`error ${code}, which the operation does not declare`];
    return isDeclared && members !== undefined ? checker.check(code, members, code) : [];
  }
  if (service === 'lambda' && operation === 'Invoke') return []; // its payload is the function's own
  const read = checker.readAnswer(operation, answer, output?.resultWrapper);
  return output === undefined ? checker.nothing(read) : checker.check(output.shape, read, operation);
}

/** The same of a request. */
export function faultsOfRequest({ service, operation, body }: Exchange): string[] {
  const model = modelOf(service);
  const { input } = model.operations[operation] ?? {};
  if (input === undefined || model.metadata.protocol === 'rest-json') return []; // in the path
  const checker = new Checker(model, 'request');
  return checker.check(input.shape, checker.readRequest(body), operation);
}

/** Whether an operation may be refused with a code: it declares it, every operation may, or, of EC2, nothing says which. */
function mayRefuse(service: string, operation: string, code: string): boolean {
  const { metadata, operations, shapes } = modelOf(service);
  const declared = operations[operation]?.errors?.map(({ shape }) => shapes[shape]!.error?.code ?? shape) ?? [];
  return metadata.protocol === 'ec2' || declared.includes(code) || commonErrors.has(code);
}

class Checker {
  private readonly protocol: ServiceModel['metadata']['protocol'];
  private readonly isXml: boolean;

  constructor(private readonly model: ServiceModel, private readonly way: 'request' | 'answer') {
    this.protocol = model.metadata.protocol;
    this.isXml = this.protocol === 'query' || this.protocol === 'ec2';
  }

  readRequest(body: string): Tree {
    return this.isXml ? readForm(body) : JSON.parse(body === '' ? '{}' : body);
  }

  readAnswer(operation: string, answer: string, wrapper: string | undefined): Tree {
    if (!this.isXml) return JSON.parse(answer);
    const root = readXml(answer).get(`${operation}Response`);
    const inner = wrapper === undefined ? root : (root as Nodes).get(wrapper);
    return inner instanceof Nodes ? new Nodes(inner.all.filter(([name]) => name !== 'requestId')) : new Nodes([]);
  }

  nothing(read: Tree): string[] {
    const members = read instanceof Nodes ? read.all : Object.entries(read as object);
    return members.length === 0 ? [] : ['an answer, though the operation has none'];
  }

  /** Its code, but for a service of REST, which has it in a header; of JSON, its members. */
  readError(answer: string): { code?: string; members?: object } {
    if (this.isXml) return { code: /<Code>(.*?)<\/Code><Message>[^<]+<\/Message>/.exec(answer)?.[1] ?? 'none, or no message' };
    const { __type: type, Type: _, ...members } = JSON.parse(answer) as Record<string, unknown>;
    return { code: (type as string | undefined)?.replace(/^.*#/, ''), members };
  }

  check(name: string, value: Tree, at: string): string[] {
    const shape = this.model.shapes[name]!;
    switch (shape.type) {
      case 'structure': return this.structure(shape, value, at);
      case 'list': return this.list(shape, value, at);
      case 'map': return this.map(shape, value, at);
      default: return this.scalar(shape, value, at);
    }
  }

  private structure(shape: Shape, value: Tree, at: string): string[] {
    const found = this.entries(value);
    if (found === undefined) return [`${at}: not a structure`];
    const members = Object.entries(shape.members ?? {})
      .map(([name, member]) => ({ name, shape: member.shape, wire: this.wireName(name, member) }));
    const wrong = found.filter(([, each]) => each !== undefined).flatMap(([name, each]) => {
      const member = members.find(({ wire }) => wire === name);
      return member === undefined ? [`${at}.${name}: no such member`] : this.check(member.shape, each, `${at}.${name}`);
    });
    const has = (wire: string) => found.some(([name, each]) => name === wire && each !== undefined && each !== null);
    const missing = members.filter(({ name, wire }) => shape.required?.includes(name) && !has(wire));
    return [
      ...wrong, ...missing.map(({ wire }) => `${at}.${wire}: missing`),
      ...shape.union && found.length !== 1 ? [`${at}: ${found.length} members of a union`] : [],
    ];
  }

  private wireName(name: string, { locationName, queryName }: { locationName?: string; queryName?: string }): string {
    if (this.protocol !== 'ec2' || this.way === 'answer') return locationName ?? name;
    return queryName ?? (locationName === undefined ? name : locationName.charAt(0).toUpperCase() + locationName.slice(1));
  }

  private list(shape: Shape, value: Tree, at: string): string[] {
    const items = this.items(shape, value);
    if (items === undefined) return [`${at}: not a list`];
    return [
      ...sizeFaults(shape, items.length, at, 'item'),
      ...items.flatMap((each, n) => this.check(shape.member!.shape, each, `${at}[${n}]`)),
    ];
  }

  private items(shape: Shape, value: Tree): readonly Tree[] | undefined {
    if (!this.isXml) return Array.isArray(value) ? value : undefined;
    if (value === '') return [];
    if (!(value instanceof Nodes)) return undefined;
    const isForm = this.way === 'request';
    const list = isForm && this.protocol === 'query' && shape.flattened !== true
      ? value.get(shape.member!.locationName ?? 'member') : value;
    if (!(list instanceof Nodes)) return undefined;
    const name = shape.member!.locationName ?? (this.protocol === 'ec2' ? 'item' : 'member');
    const fits = isForm ? (each: string) => /^[1-9]\d*$/.test(each) : (each: string) => each === name;
    return list.all.every(([each]) => fits(each)) ? list.all.map(([, each]) => each) : undefined;
  }

  private map(shape: Shape, value: Tree, at: string): string[] {
    if (this.isXml || typeof value !== 'object' || value === null || Array.isArray(value)) return [`${at}: not a map`];
    const entries = Object.entries(value);
    return [...sizeFaults(shape, entries.length, at, 'entry'), ...entries.flatMap(([key, each]) => [
      ...this.check(shape.key!.shape, key, `${at} key ${key}`), ...this.check(shape.value!.shape, each, `${at}.${key}`),
    ])];
  }

  private entries(value: Tree): (readonly [string, Tree])[] | undefined {
    if (this.isXml && value === '') return [];
    if (this.isXml) return value instanceof Nodes ? [...value.all] : undefined;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : undefined;
  }

  private scalar(shape: Shape, value: Tree, at: string): string[] {
    const read = this.isXml ? readText(shape, value) : value;
    const shown = JSON.stringify(value)?.slice(0, 100);
    switch (shape.type) {
      case 'string': return typeof read === 'string' ? textFaults(shape, read, at) : [`${at}: ${shown} is no string`];
      case 'boolean': return typeof read === 'boolean' ? [] : [`${at}: ${shown} is no boolean`];
      case 'blob': return typeof read === 'string' && /^[A-Za-z\d+/]*={0,2}$/.test(read)
        ? sizeFaults(shape, Buffer.from(read, 'base64').length, at, 'byte') : [`${at}: ${shown} is no base64`];
      case 'timestamp': return typeof read === 'number' && !Number.isNaN(read) ? [] : [`${at}: ${shown} is no time`];
      case 'integer': case 'long': return Number.isInteger(read)
        ? sizeFaults(shape, read as number, at, 'value') : [`${at}: ${shown} is no whole number`];
      default: return typeof read === 'number' && !Number.isNaN(read) ? [] : [`${at}: ${shown} is no number`];
    }
  }
}

function readText({ type }: Shape, value: Tree): unknown {
  if (typeof value !== 'string') return value;
  switch (type) {
    case 'boolean': return value === 'true' || (value === 'false' ? false : value);
    case 'integer': case 'long': case 'float': case 'double': return value === '' ? NaN : Number(value);
    case 'timestamp': return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value) ? Date.parse(value) : NaN;
    default: return value;
  }
}

function textFaults(shape: Shape, text: string, at: string): string[] {
  const { enum: values, pattern } = shape;
  return [
    ...values === undefined || values.includes(text) ? [] : [`${at}: ${JSON.stringify(text)} is none of ${values.join(', ')}`],
    ...pattern === undefined || expression(pattern).test(text) ? []
      : [`${at}: ${JSON.stringify(text.slice(0, 100))} does not fit ${pattern}`],
    ...sizeFaults(shape, [...text].length, at, 'character'),
  ];
}

/** The services match the whole text. Some of Java's expressions are none with JavaScript's flag for Unicode. */
export function expression(pattern: string): RegExp {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u');
  } catch {
    return new RegExp(`^(?:${pattern})$`);
  }
}

function sizeFaults({ min, max }: Shape, size: number, at: string, what: string): string[] {
  return [
    ...min !== undefined && size < min ? [`${at}: ${what} ${size}, less than ${min}`] : [],
    ...max !== undefined && size > max ? [`${at}: ${what} ${size}, more than ${max}`] : [],
  ];
}

function readForm(body: string): Nodes {
  const root = new Map<string, unknown>();
  for (const [name, value] of new URLSearchParams(body)) {
    if (name === 'Action' || name === 'Version') continue;
    const path = name.split('.');
    const last = path.pop()!;
    let node = root;
    for (const step of path) {
      if (!node.has(step)) node.set(step, new Map());
      node = node.get(step) as Map<string, unknown>;
    }
    node.set(last, value);
  }
  const nodes = (map: Map<string, unknown>): Nodes =>
    new Nodes([...map].map(([name, each]) => [name, each instanceof Map ? nodes(each as Map<string, unknown>) : each]));
  return nodes(root);
}

/** What the simulator writes: elements and texts, without attributes that matter. */
function readXml(text: string): Nodes {
  const stack: [string, Tree][][] = [[]];
  const names: string[] = [];
  let said = '';
  for (const [, close, name, before] of `${text}<end>`.matchAll(/<(\/?)([\w:]+)[^>]*>([^<]*)/g)) {
    if (name === 'end') break;
    if (close === '') {
      names.push(name!);
      stack.push([]);
      said = before!;
      continue;
    }
    const children = stack.pop()!;
    stack.at(-1)!.push([names.pop()!, children.length > 0 ? new Nodes(children) : unescape(said)]);
    said = '';
  }
  return new Nodes(stack[0]!);
}

const unescape = (text: string): string => text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
