/** An option of a command. */
export interface Option {
  /** `VALUE` of `--option <VALUE>`; a flag where it is missing. */
  readonly value?: string;
  readonly required?: boolean;
  /** Takes all values up to the next option. */
  readonly many?: boolean;
  readonly possible?: readonly string[];
}

export type Options = Readonly<Record<string, Option>>;

/** Values by option; a flag has none. */
export type Arguments = ReadonlyMap<string, readonly string[]>;

/** What the argument parser says of a command line that it does not understand: on stderr, exit code 2. [clap: the style of its errors] */
export class UsageError extends Error {
  constructor(message: string, usage: string) {
    super(`error: ${message}\n\nUsage: ${usage}\n\nFor more information, try '--help'.\n`);
  }
}

/** The words after a command's name as its options. Throws a UsageError. */
export function parseArguments(command: string, options: Options, words: readonly string[]): Arguments {
  const usage = usageOf(command, options);
  const found = new Map<string, string[]>();
  for (let at = 0; at < words.length; at++) {
    const [, name = '', inline] = /^--([^=]+)(?:=(.*))?$/s.exec(words[at] ?? '') ?? [];
    const option = options[name];
    if (option === undefined) throw new UsageError(`unexpected argument '${words[at]}' found`, usage);
    if (found.has(name)) throw new UsageError(`the argument '--${name}' cannot be used multiple times`, usage);
    const values = inline === undefined ? [] : [inline];
    while (option.value !== undefined && inline === undefined && (option.many || values.length === 0) && at + 1 < words.length
      && !words[at + 1]?.startsWith('--')) {
      values.push(words[++at] ?? '');
    }
    if (option.value !== undefined
      && values.length === 0) throw new UsageError(`a value is required for '--${name} <${option.value}>' but none was supplied`, usage);
    const wrong = values.find(value => option.possible !== undefined && !option.possible.includes(value));
    if (wrong !== undefined) {
      throw new UsageError(
        `invalid value '${wrong}' for '--${name} <${option.value}>'\n  [possible values: ${option.possible?.join(', ')}]`, usage,
      );
    }
    found.set(name, values);
  }
  const missing = Object.entries(options).filter(([name, { required }]) => required && !found.has(name));
  if (missing.length > 0) {
    const list = missing.map(([name, { value }]) => `  --${name} <${value}>`).join('\n');
    throw new UsageError(`the following required arguments were not provided:\n${list}`, usage);
  }
  return found;
}

/** `cloudhsm-cli user create [OPTIONS] --username <USERNAME>`. */
export function usageOf(command: string, options: Options): string {
  const required = Object.entries(options).filter(([, option]) => option.required).map(([name, { value }]) => ` --${name} <${value}>`);
  return `cloudhsm-cli ${command} [OPTIONS]${required.join('')}`;
}

/**
 * A line's words in the way of a POSIX shell: double quotes, and the backslash; single quotes only where `singleQuotes` says so.
 * Undefined where a quote is not closed. [bench: double quotes are proven in a script]
 */
export function splitWords(line: string, singleQuotes: boolean): string[] | undefined {
  const words: string[] = [];
  let word: string | undefined;
  let quote = '';
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (quote === "'" ? character === "'" : quote === '"' && character === '"') {
      quote = '';
    } else if (quote === '' && ((singleQuotes && character === "'") || character === '"')) {
      quote = character;
      word ??= '';
    } else if (character === '\\' && quote !== "'" && (quote === '' || '"\\$`'.includes(line.charAt(at + 1)))) {
      word = (word ?? '') + line.charAt(++at);
    } else if (quote === '' && /\s/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else {
      word = (word ?? '') + character;
    }
  }
  if (word !== undefined) words.push(word);
  return quote === '' ? words : undefined;
}
