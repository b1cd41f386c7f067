import { contains } from '../core/cidr';
import { fits, fitsArn, isComplete, type LowerContext } from './pattern';

/** `{ StringEquals: { 'kms:KeyOrigin': 'AWS_CLOUDHSM' } }`. */
export type Condition = Readonly<Record<string, Readonly<Record<string, string | number | boolean | readonly string[]>>>>;

/** Whether one value of the request is what one value of the policy says. */
type Test = (wanted: string, given: string, context: LowerContext) => boolean;

const compare = (order: (given: number, wanted: number) => boolean, number: (text: string) => number): Test =>
  (wanted, given) => order(number(given), number(wanted));

const orders: Record<string, (given: number, wanted: number) => boolean> = {
  Equals: (given, wanted) => given === wanted,
  LessThan: (given, wanted) => given < wanted,
  LessThanEquals: (given, wanted) => given <= wanted,
  GreaterThan: (given, wanted) => given > wanted,
  GreaterThanEquals: (given, wanted) => given >= wanted,
};

/** A date is written as ISO 8601 or as seconds since the epoch. */
const moment = (text: string) => /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text);

/** The operators that say what must be; each has a negation that is found by its name. */
const tests: Record<string, Test> = {
  StringEquals: (wanted, given, context) => fits(wanted, given, context, { literal: true }),
  StringEqualsIgnoreCase: (wanted, given, context) => fits(wanted, given, context, { literal: true, ignoreCase: true }),
  StringLike: fits,
  ArnEquals: fitsArn,
  ArnLike: fitsArn,
  Bool: (wanted, given) => wanted.toLowerCase() === given.toLowerCase(),
  IpAddress: (wanted, given) => contains(wanted, given),
  ...Object.fromEntries(Object.entries(orders).flatMap(([name, order]) => [
    [`Numeric${name}`, compare(order, Number)], [`Date${name}`, compare(order, moment)],
  ])),
};

/** Whether all conditions of a statement hold; all of their keys must, and of several values of a key any may. */
export function conditionsHold(condition: Condition | undefined, context: LowerContext): boolean {
  return Object.entries(condition ?? {}).every(([operator, keys]) => Object.entries(keys).every(([key, wanted]) =>
    holds(operator, [wanted].flat().map(String), context.get(key.toLowerCase()), context)));
}

/**
 * A key that has several values fits no operator without `ForAllValues` or `ForAnyValue`: AWS says not to write such policies.
 * [IAMUG:reference_policies_elements_condition_operators; IAMUG:reference_policies_condition-single-vs-multi-valued-context-keys]
 */
function holds(operator: string, wanted: readonly string[], given: string | readonly string[] | undefined, context: LowerContext): boolean {
  const [, set, name = '', ifExists] = /^(ForAllValues:|ForAnyValue:)?(\w+?)(IfExists)?$/.exec(operator) ?? [];
  if (name === 'Null') return wanted.includes(String(given === undefined));

  const negated = /Not/.test(name);
  const test = tests[name.replace('Not', '')];
  if (test === undefined) throw new Error(`A policy uses the unknown operator ${operator}`);
  if (given === undefined) return ifExists !== undefined || set === 'ForAllValues:' || (negated && set !== 'ForAnyValue:');
  // Not even a negation holds of a value that is not known. [IAMUG:reference_policies_variables]
  if (negated && !wanted.every(pattern => isComplete(pattern, context))) return false;
  const fitsAny = (value: string) => wanted.some(pattern => test(pattern, value, context));
  switch (set) {
    case 'ForAllValues:': return [given].flat().every(value => fitsAny(value) !== negated);
    case 'ForAnyValue:': return [given].flat().some(value => fitsAny(value) !== negated);
    default: return typeof given === 'string' && fitsAny(given) !== negated;
  }
}
