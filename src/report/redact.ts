import { besidePublicDocuments } from '../pki/publicDocuments';

/** Shorter ones would take half of the report with them. */
const shortestSecret = 4;
/** Lines of a secret of several lines are secrets too, but not its frame. */
const shortestLine = 16;

/**
 * The same value without the secrets, wherever in a text they stand, but in a public document: with a part blotted out it proves nothing.
 * @param value made of objects, arrays and texts, as for JSON
 */
export function redact<T>(value: T, secrets: Iterable<string>): T {
  const patterns = [...new Set([...secrets].flatMap(secret => [secret, secret.trim(), ...linesOf(secret)]))]
    .filter(pattern => pattern.length >= shortestSecret)
    .sort((a, b) => b.length - a.length);
  const blot = (part: string) => patterns.reduce((text, pattern) => text.replaceAll(pattern, '***'), part);
  const clean = (part: unknown): unknown => {
    if (typeof part === 'string') return besidePublicDocuments(part, blot);
    if (Array.isArray(part)) return part.map(clean);
    if (typeof part === 'object'
      && part !== null) return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, clean(inner)]));
    return part;
  };
  return clean(value) as T;
}

const linesOf = (secret: string): string[] =>
  secret.split('\n').map(line => line.trim()).filter(line => line.length >= shortestLine && !line.startsWith('-----'));
