import type * as v from 'valibot';
import { besidePublicDocuments } from '../pki/publicDocuments';

/** Shorter ones would take half of the report with them. */
const shortestSecret = 4;
/** Lines of a secret of several lines are secrets too, but not its frame. */
const shortestLine = 16;

/**
 * The same value without the secrets, wherever in a text they stand, but in a public document: with a part blotted out it proves nothing.
 * Nor in the words of the format, in ids and in names, which may look like any secret.
 * @param value made of objects, arrays and texts, as for JSON
 * @param schema what it is; without it, all of it is text
 */
export function redact<T>(value: T, secrets: Iterable<string>, schema?: v.GenericSchema<T>): T {
  const patterns = [...new Set([...secrets].flatMap(secret => [secret, secret.trim(), ...linesOf(secret)]))]
    .filter(pattern => pattern.length >= shortestSecret)
    .sort((a, b) => b.length - a.length);
  const blot = (part: string) => patterns.reduce((text, pattern) => text.replaceAll(pattern, '***'), part);
  const clean = (part: unknown, given: Kind | undefined): unknown => {
    const kind = given?.wrapped ?? given;
    if (typeof part === 'string') return isText(kind) ? besidePublicDocuments(part, blot) : part;
    if (Array.isArray(part)) return part.map(inner => clean(inner, kind?.item));
    if (typeof part === 'object' && part !== null) {
      return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, clean(inner, kind?.entries?.[name] ?? kind?.value)]));
    }
    return part;
  };
  return clean(value, schema as Kind | undefined) as T;
}

/** What is looked at of a schema. */
interface Kind {
  readonly type: string;
  readonly item?: Kind;
  readonly entries?: Readonly<Record<string, Kind>>;
  /** Of a record. */
  readonly value?: Kind;
  /** Of what is optional. */
  readonly wrapped?: Kind;
  readonly pipe?: readonly { readonly kind: string; readonly type: string; readonly metadata?: { readonly isPublic?: boolean } }[];
}

/** A text that may say anything: not one of a list, not of a form that is checked, but a PEM, and not marked as public. */
function isText(kind: Kind | undefined): boolean {
  if (kind === undefined) return true;
  return kind.type === 'string' && !kind.pipe?.some(({ kind: of, type, metadata }) =>
    metadata?.isPublic === true || (of === 'validation' && type !== 'includes'));
}

const linesOf = (secret: string): string[] =>
  secret.split('\n').map(line => line.trim()).filter(line => line.length >= shortestLine && !line.startsWith('-----'));
