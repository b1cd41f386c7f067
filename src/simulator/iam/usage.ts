import { fits } from './pattern';
import type { Policy } from './policy';
import type { Iam } from './state';

/** What a role may do, and what of that it has been asked for. */
export interface RoleUsage {
  readonly role: string;
  /** The actions of its policies as they are written there, in alphabetical order. */
  readonly allowed: readonly { readonly action: string; readonly used: boolean }[];
  /** What it asked for and was not given: `ACTION on RESOURCE`. */
  readonly denied: readonly string[];
}

/** Of every role whose policies are checked, allowed beside used. */
export function usageOf(iam: Iam): RoleUsage[] {
  return [...iam.roles.values()].filter(({ policies }) => policies !== undefined).map(({ name, policies }) => {
    const asked = iam.used.filter(({ role }) => role === name);
    const used = (pattern: string) =>
      asked.some(({ action, allowed }) => allowed && fits(pattern, action, new Map(), { ignoreCase: true }));
    return {
      role: name,
      allowed: actionsOf(policies!).map(action => ({ action, used: used(action) })),
      denied: asked.filter(({ allowed }) => !allowed).map(({ action, resource }) => `${action} on ${resource}`),
    };
  });
}

const actionsOf = (policies: readonly Policy[]): string[] => [...new Set(policies
  .flatMap(({ Statement }) => [Statement].flat())
  .filter(({ Effect }) => Effect === 'Allow')
  .flatMap(({ Action }) => Action ?? []))].sort();

/** The same in lines for a terminal: a row for each role, and below it what it did not need or did not get. */
export function usageTable(usage: readonly RoleUsage[]): string[] {
  const width = Math.max(4, ...usage.map(({ role }) => role.length));
  const row = (role: string, ...numbers: (string | number)[]) =>
    `${role.padEnd(width)} ${numbers.map(number => String(number).padStart(8)).join('')}`;
  return [row('role', 'allowed', 'used', 'denied'), ...usage.flatMap(({ role, allowed, denied }) => [
    row(role, allowed.length, allowed.filter(({ used }) => used).length, denied.length),
    ...allowed.filter(({ used }) => !used).map(({ action }) => `  not used: ${action}`),
    ...denied.map(what => `  denied: ${what}`),
  ])];
}
