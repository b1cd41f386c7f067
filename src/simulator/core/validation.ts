import { ServiceError } from './service';

/** What a member of a request must be. */
export interface Rule {
  readonly type?: 'string' | 'number' | 'boolean' | 'list' | 'map';
  readonly required?: boolean;
  /** For the whole value; for every entry of a list. The service's own regular expression, which its message quotes. */
  readonly pattern?: string;
  readonly oneOf?: readonly string[];
  /** Of a number its value, of a string its length, of a list its entries. */
  readonly min?: number;
  readonly max?: number;
  /** Of every entry of a list its length. */
  readonly each?: { readonly min: number; readonly max?: number };
}

/**
 * Checks the members of a request in the way and the words of AWS's service framework: all violations in one error of the given code.
 * A member of the wrong JSON type is a SerializationException. [bench]
 */
export function validate(code: string, input: Record<string, unknown>, rules: Readonly<Record<string, Rule>>): void {
  const problems = Object.entries(rules).flatMap(([member, rule]) => violations(member, input[member], rule));
  if (problems.length > 0) {
    const many = problems.length === 1 ? '1 validation error' : `${problems.length} validation errors`;
    throw new ServiceError(code, `${many} detected: ${problems.join('; ')}`);
  }
}

function violations(member: string, value: unknown, rule: Rule): string[] {
  const at = member.charAt(0).toLowerCase() + member.slice(1);
  const failed = (shown: string, constraint: string) => `Value ${shown} at '${at}' failed to satisfy constraint: ${constraint}`;
  if (value === undefined || value === null) return rule.required ? [failed('null', 'Member must not be null')] : [];
  checkType(member, value, rule.type ?? 'string');

  const size = sizeOf(value);
  const noun = typeof value === 'number' ? 'value' : 'length';
  const texts = (Array.isArray(value) ? value : [value]).filter(each => typeof each === 'string');
  const shown = Array.isArray(value) ? `'[${value.map(String).join(', ')}]'` : `'${String(value)}'`;
  const found: string[] = [];
  if (rule.min !== undefined && size < rule.min) found.push(failed(shown, `Member must have ${noun} greater than or equal to ${rule.min}`));
  if (rule.max !== undefined && size > rule.max) found.push(failed(shown, `Member must have ${noun} less than or equal to ${rule.max}`));
  const { pattern, oneOf, each: bounds } = rule;
  if (bounds !== undefined && texts.some(({ length }) => length < bounds.min || length > (bounds.max ?? Infinity))) {
    const least = `Member must have length greater than or equal to ${bounds.min}`;
    const most = bounds.max === undefined ? '' : `Member must have length less than or equal to ${bounds.max}, `;
    found.push(failed(shown, `Member must satisfy constraint: [${most}${least}]`));
  }
  if (pattern !== undefined && texts.some(text => !new RegExp(`^(?:${pattern})$`, 'u').test(text))) {
    found.push(failed(shown, `Member must satisfy regular expression pattern: ${pattern}`));
  }
  if (oneOf !== undefined && texts.some(text => !oneOf.includes(text))) {
    found.push(failed(shown, `Member must satisfy enum value set: [${oneOf.join(', ')}]`));
  }
  return found;
}

/** Of a number the number itself, of others how many characters, items or members. */
function sizeOf(value: object | string | number | boolean): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' || Array.isArray(value) ? value.length : Object.keys(value).length;
}

function checkType(member: string, value: unknown, type: NonNullable<Rule['type']>): void {
  const kind = typeof value === 'object' ? 'map' : typeof value;
  const is = Array.isArray(value) ? 'list' : kind;
  if (is !== type) throw new ServiceError('SerializationException', `${member}: expected a ${type}, found a ${is}`);
}
