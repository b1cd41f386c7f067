import type { Appointment } from './core/clock';
import { decode, encode, type Graph } from './core/graph';
import { Random } from './core/random';
import { Instance } from './ec2/instance';
import { ClientRequestTokens } from './fsx/idempotency';
import { SecretScope } from './github/repository';
import { Invocation } from './ssm/invocation';
import type { World } from './world';

const FORMAT = 'safe-storage-simulator/1';

/** What a file has of a world: everything in it, and what is still to happen. */
interface Kept {
  readonly format: typeof FORMAT;
  /** When it was kept, milliseconds since the epoch, by the world's clock. */
  readonly now: number;
  readonly graph: Graph;
}

/** Of what comes and goes, beside the services themselves. */
const classes = { ClientRequestTokens, Instance, Invocation, Random, SecretScope };

/** What each process makes for itself: the clock, and who is told what becomes of instances. */
const knownOf = (world: World) => ({
  world, clock: world.clock, listeners: world.ec2.listeners, parameter: world.ec2.parameter,
});

/**
 * The world as JSON, with all keys and passwords that are in it.
 * @throws Error where something in it is a function of its maker's: a fault, a function's answer, an appointment
 */
export function keepWorld(world: World): string {
  const { clock, ...services } = world;
  const graph = encode({ services, appointments: clock.appointments() }, knownOf(world), classes);
  return JSON.stringify({ format: FORMAT, now: clock.now(), graph } satisfies Kept);
}

/** When a world was kept, by its clock: milliseconds since the epoch. Throws as {@link putBackWorld}. */
export const keptAt = (text: string): number => read(text).now;

/** Throws where the text is of no world, or of one of another version. */
export const checkKept = (text: string): void => { read(text); };

/**
 * Makes a world that has just begun the one that was kept. What should have happened since then happens at once.
 * @throws Error where the text is of no world, or of one of another version
 */
export function putBackWorld(world: World, text: string): void {
  const { services, appointments } = decode(read(text).graph, { services: world }, knownOf(world), classes) as {
    services: object; appointments: readonly Appointment[];
  };
  Object.assign(world, services);
  for (const { at, event } of appointments) world.clock.schedule(at, event);
}

function read(text: string): Kept {
  let kept: Partial<Kept> | null;
  try {
    kept = JSON.parse(text) as Partial<Kept> | null;
  } catch {
    kept = null;
  }
  if (kept?.format !== FORMAT) throw new Error(`expected a world of this version's simulator, in the format ${FORMAT}`);
  return kept as Kept;
}
