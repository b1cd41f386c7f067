/** Condition keys of a request and their values, as a room gives them. */
export type Context = Readonly<Record<string, string | readonly string[]>>;

/** The same with the keys in lower case: their case does not matter. [IAMUG:reference_policies_elements_condition] */
export type LowerContext = ReadonlyMap<string, string | readonly string[]>;

interface Options {
  readonly ignoreCase?: boolean;
  /** `*` and `?` stand for themselves. */
  readonly literal?: boolean;
}

/**
 * Whether a text is what a pattern of a policy says: `*` is any characters, `?` is one, `${aws:username}` the request's value of a key
 * (a pattern with a key that the request lacks, or has several values of, fits nothing), and `${*}`, `${?}`, `${$}` the characters
 * themselves.
 */
export function fits(pattern: string, text: string, context: LowerContext, { ignoreCase = false, literal = false }: Options = {}): boolean {
  let source = '';
  for (const [piece, variable] of pattern.matchAll(/\$\{([^}]*)\}|\*|\?|[^*?$]+|\$/g)) {
    if (variable !== undefined) {
      const value = '*?$'.includes(variable) && variable.length === 1 ? variable : context.get(variable.toLowerCase());
      if (typeof value !== 'string') return false;
      source += escape(value);
    } else if (!literal && piece === '*') {
      source += '.*';
    } else if (!literal && piece === '?') {
      source += '.';
    } else {
      source += escape(piece);
    }
  }
  return new RegExp(`^${source}$`, ignoreCase ? 'is' : 's').test(text);
}

/** Whether the request has every key that the pattern's variables name. */
export function isComplete(pattern: string, context: LowerContext): boolean {
  return [...pattern.matchAll(/\$\{([^}*?$]+)\}/g)].every(([, key = '']) => typeof context.get(key.toLowerCase()) === 'string');
}

/**
 * As {@link fits} for ARNs: a wildcard reaches no further than its part between two colons; the last part has all the rest.
 * A pattern that ends early in a wildcard stands for the parts that it lacks too. [IAMUG:reference_policies_elements_resource]
 */
export function fitsArn(pattern: string, arn: string, context: LowerContext): boolean {
  if (pattern === '*') return true;
  const given = parts(arn);
  const begun = parts(pattern);
  const wanted = pattern.endsWith('*') ? [...begun, ...Array<string>(Math.max(0, given.length - begun.length)).fill('*')] : begun;
  return wanted.length === given.length && wanted.every((part, index) => fits(part, given[index] ?? '', context));
}

/** `arn`, partition, service, region, account, and everything after. A colon within `${…}` separates nothing. */
function parts(arn: string): string[] {
  const pieces = arn.split(/:(?![^{]*\})/);
  return pieces.length <= 6 ? pieces : [...pieces.slice(0, 5), pieces.slice(5).join(':')];
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
