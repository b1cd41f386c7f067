import { createPrivateKey, createPublicKey, createSecretKey, type KeyObject } from 'node:crypto';
import { types } from 'node:util';
import { eventAgain, isWorldEvent } from './event';

/** Something that keeps what it has in another form than its members, such as files. */
export interface Keeper {
  keep(): object;
  putBack(kept: object): void;
}

/** A value as JSON has it: what JSON has no word for is an array, whose first element says what it is. */
type Encoded = null | boolean | number | string | readonly unknown[];

/** Things that refer to each other, as JSON: each thing once, and its place in the list wherever it is referred to. */
export interface Graph {
  readonly root: Encoded;
  readonly things: readonly Encoded[];
}

/** The classes of things that come and go, by name. */
export type Classes = Readonly<Record<string, new (...args: never[]) => object>>;

/** What the reader of a graph has by itself; it is referred to by name. */
export type Known = Readonly<Record<string, unknown>>;

/**
 * Writes a value and everything that it refers to.
 * @throws Error where a function is part of it that is no {@link WorldEvent}, by its path
 */
export function encode(value: unknown, known: Known, classes: Classes): Graph {
  const things: Encoded[] = [];
  const places = new Map<unknown, Encoded>(Object.entries(known).map(([name, thing]) => [thing, ['known', name]]));
  const write = (each: unknown, path: string): Encoded => {
    if (each === undefined) return ['undefined'];
    if (typeof each === 'number') return Number.isFinite(each) ? each : ['number', String(each)];
    if (each === null || typeof each === 'string' || typeof each === 'boolean') return each;
    const place = places.get(each);
    if (place !== undefined) return place;
    if (typeof each !== 'object' && !isWorldEvent(each)) throw new Error(`${path} is a ${typeof each}, which no file can keep.`);
    const index = things.push(null) - 1;
    places.set(each, ['thing', index]);
    things[index] = writeThing(each, write, path, classes);
    return ['thing', index];
  };
  return { root: write(value, 'world'), things };
}

function writeThing(thing: object, write: (value: unknown, path: string) => Encoded, path: string, classes: Classes): Encoded {
  const all = (values: Iterable<unknown>) => [...values].map((each, index) => write(each, `${path}[${index}]`));
  const members = (of: object) => Object.entries(of).map(([name, each]) => [name, write(each, `${path}.${name}`)]);
  if (isWorldEvent(thing)) return ['event', thing.what, all(thing.whom)];
  if (Array.isArray(thing)) return ['list', all(thing)];
  if (types.isMap(thing)) return ['map', all(thing.keys()), [...thing].map(([key, each]) => write(each, `${path}.${String(key)}`))];
  if (types.isSet(thing)) return ['set', all(thing)];
  if (types.isDate(thing)) return ['date', thing.getTime()];
  if (Buffer.isBuffer(thing)) return ['buffer', thing.toString('base64')];
  if (types.isUint8Array(thing)) return ['bytes', Buffer.from(thing).toString('base64')];
  if (types.isKeyObject(thing)) return writeKey(thing);
  if (thing.constructor === undefined || thing.constructor.name === 'Object') return ['object', members(thing)];
  if (isKeeper(thing)) return ['keeper', write(thing.keep(), path)];
  return ['instance', members(thing), Object.keys(classes).find(name => thing instanceof classes[name]!) ?? null];
}

function writeKey(key: KeyObject): Encoded {
  switch (key.type) {
    case 'secret': return ['key', 'secret', key.export().toString('base64')];
    case 'public': return ['key', 'public', key.export({ type: 'spki', format: 'pem' }) as string];
    case 'private': return ['key', 'private', key.export({ type: 'pkcs8', format: 'pem' }) as string];
  }
}

const isKeeper = (thing: object): thing is Keeper => 'keep' in thing && 'putBack' in thing;

/**
 * Reads what {@link encode} has written. An object of a class that `present` has at the same place already is filled instead of made
 * anew, so that whoever knows it goes on knowing it.
 * @throws Error where it holds an object or an event of which nobody knows
 */
export function decode({ root, things }: Graph, present: object, known: Known, classes: Classes): unknown {
  const made = new Map<number, unknown>();
  const read = (value: Encoded, there?: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    const [kind, what] = value as [string, never];
    switch (kind) {
      case 'undefined': return undefined;
      case 'number': return Number(what);
      case 'known': return known[what];
      default: return thing(what, there);
    }
  };
  const thing = (index: number, there: unknown): unknown => {
    if (made.has(index)) return made.get(index);
    const [kind, what, more] = things[index] as [string, any, any]; // eslint-disable-line @typescript-eslint/no-explicit-any -- JSON
    const keep = <T>(value: T): T => { made.set(index, value); return value; };
    switch (kind) {
      case 'list': return fillList(keep([]), what);
      case 'map': return fillMap(keep(new Map()), what, more);
      case 'set': return fillSet(keep(new Set()), what);
      case 'object': return fill(keep({}), what, there ?? {});
      case 'event': return keep(readEvent(what, fillList([], more)));
      case 'date': return keep(new Date(what));
      case 'buffer': return keep(Buffer.from(what, 'base64'));
      case 'bytes': return keep(new Uint8Array(Buffer.from(what, 'base64')));
      case 'key': return keep(readKey(what, more));
      case 'keeper': return putBack(keep(there) as Keeper, what);
      default: {
        const target = keep(there ?? instance(more)) as object;
        return fill(target, what, target);
      }
    }
  };
  const instance = (name: string): object => {
    const type = classes[name];
    if (type === undefined) throw new Error(`It holds a ${name}, of which this version knows nothing.`);
    return Object.create(type.prototype as object) as object;
  };
  const fill = (target: object, members: readonly [string, Encoded][], there: object): object => {
    for (const [name, value] of members) {
      Object.defineProperty(target, name, {
        value: read(value, (there as Record<string, unknown>)[name]), writable: true, enumerable: true, configurable: true,
      });
    }
    return target;
  };
  const fillList = (target: unknown[], values: readonly Encoded[]): unknown[] => {
    for (const value of values) target.push(read(value));
    return target;
  };
  const fillMap = (target: Map<unknown, unknown>, keys: readonly Encoded[], values: readonly Encoded[]) => {
    keys.forEach((key, index) => target.set(read(key), read(values[index]!)));
    return target;
  };
  const fillSet = (target: Set<unknown>, values: readonly Encoded[]) => {
    for (const value of values) target.add(read(value));
    return target;
  };
  const putBack = (target: Keeper, kept: Encoded): Keeper => {
    target.putBack(read(kept) as object);
    return target;
  };
  return read(root, present);
}

function readEvent(what: string, whom: readonly unknown[]): unknown {
  const found = eventAgain(what, whom);
  if (found === undefined) throw new Error(`It waits for ${what}, of which this version knows nothing.`);
  return found;
}

function readKey(type: 'secret' | 'public' | 'private', text: string): KeyObject {
  switch (type) {
    case 'secret': return createSecretKey(Buffer.from(text, 'base64'));
    case 'public': return createPublicKey(text);
    case 'private': return createPrivateKey(text);
  }
}
