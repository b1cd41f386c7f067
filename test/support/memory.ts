import type { Simulator } from '../../src/simulator/server';

/**
 * Remembers a simulated account, with its time and what is under way, so that tests can begin with the same storage, which takes long to
 * make. Only ids go on: none is given twice.
 * @returns puts everything back as it was then
 */
export function remember({ world, env, requests }: Simulator): () => void {
  const remembered = new Map<object, () => void>();
  const keep = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || value === world || remembered.has(value) || ArrayBuffer.isView(value)) return;
    remembered.set(value, restorerOf(value));
    if (value instanceof Map) [...value.keys(), ...value.values()].forEach(keep);
    else if (value instanceof Set) [...value].forEach(keep);
    else Object.values(value).forEach(keep);
  };
  const { cloudhsm, kms, fsx, ec2, ssm, iam, sts, lambda, logs, github, faults, settings, hosts } = world;
  [
    cloudhsm, kms, fsx, ec2, ssm, iam, sts, lambda, logs, github, faults, settings, hosts.processes, hosts.scripts, env, requests,
  ].forEach(keep);
  // The virtual clock's own: when it is, and what is to happen later.
  const clock = world.clock as unknown as { time: number; readonly due: unknown[] };
  const { time } = clock;
  keep(clock.due);
  return () => {
    remembered.forEach(restore => restore());
    clock.time = time;
  };
}

/** Objects stay the same ones: what the world has planned for them still concerns them. */
function restorerOf(value: object): () => void {
  if (Object.isFrozen(value)) return () => undefined;
  if (value instanceof Map) return refill(value, [...value], ([key, each]) => value.set(key, each));
  if (value instanceof Set) return refill(value, [...value], each => value.add(each));
  if (Array.isArray(value)) {
    const all = [...value];
    return () => value.splice(0, value.length, ...all);
  }
  const parts = Object.getOwnPropertyDescriptors(value);
  return () => {
    Object.keys(value).filter(name => !(name in parts)).forEach(name => delete (value as Record<string, unknown>)[name]);
    Object.defineProperties(value, parts);
  };
}

function refill<T>(collection: { clear(): void }, all: readonly T[], put: (each: T) => unknown): () => void {
  return () => {
    collection.clear();
    all.forEach(put);
  };
}
