/** Something that will happen in the simulated world, by a name and to whom: so it can be kept in a file. */
export interface WorldEvent {
  (): void;
  readonly what: string;
  readonly whom: readonly unknown[];
}

type Happen = (...whom: never[]) => void;

const happenings = new Map<string, Happen>();

/**
 * Names what can happen, and says what it does to whom. What it needs to know it is told: what it would remember by itself is lost when
 * the world is kept in a file and goes on from there in another process.
 */
export function event<Whom extends unknown[]>(what: string, happen: (...whom: Whom) => void): (...whom: Whom) => WorldEvent {
  if (happenings.has(what)) throw new Error(`Two events are called ${what}`);
  happenings.set(what, happen as unknown as Happen);
  return (...whom) => Object.assign(() => happen(...whom), { what, whom });
}

/** The same event again, by what a file has kept of it; undefined where nothing of that name can happen. */
export function eventAgain(what: string, whom: readonly unknown[]): WorldEvent | undefined {
  const happen = happenings.get(what);
  return happen && Object.assign(() => happen(...whom as never[]), { what, whom });
}

/** Whether a file can keep it. */
export const isWorldEvent = (value: unknown): value is WorldEvent => typeof value === 'function' && 'what' in value && 'whom' in value;
