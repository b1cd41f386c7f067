import { parseArgs } from 'node:util';
import { ConfigurationError, explain } from '../errors';
import { nearest } from '../words';

/** What a program can be told: options with a value, and those without one. */
export type OptionTable = Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly short?: string }>>;

/** What it was told, by the options' names; the last one counts. */
export type Options<Table extends OptionTable> = {
  readonly [Name in keyof Table]?: Table[Name]['type'] extends 'string' ? string : true
};

/**
 * Reads what a program was told.
 * @throws ConfigurationError that lists every problem, a line each: `--option: expected … (got …)`
 */
export function readOptions<const Table extends OptionTable>(table: Table, args?: string[]): Options<Table> {
  const { tokens } = parseArgs({ args, options: table, strict: false, allowPositionals: true, tokens: true });
  const problems: string[] = [];
  const values: Record<string, string | true> = {};
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    // What follows an option that there is not may be its value.
    const isValue = before?.kind === 'option' && !(before.name in table);
    if (token.kind === 'positional' && !isValue) problems.push(`expected options alone (got "${token.value}")`);
    if (token.kind !== 'option') continue;
    const fault = faultOf(token, table);
    if (fault === undefined) values[token.name] = token.value ?? true;
    else problems.push(`${token.rawName}: expected ${fault}`);
  }
  if (problems.length > 0) throw new ConfigurationError(problems.join('\n'));
  return values as Options<Table>;
}

interface OptionToken { readonly name: string; readonly value?: string; readonly inlineValue?: boolean }

/** What is wrong with an option; completes "expected …". */
function faultOf({ name, value, inlineValue }: OptionToken, table: OptionTable): string | undefined {
  const type = Object.hasOwn(table, name) ? table[name]!.type : undefined;
  if (type === undefined) {
    const near = nearest(name, Object.keys(table));
    return `an option that --help lists${near ? `; did you mean "--${near}"?` : ''}`;
  }
  if (type === 'boolean') return value === undefined ? undefined : `no value (got "${value}")`;
  if (value === undefined || value === '') return 'a value (got nothing)';
  return inlineValue === false && /^-./.test(value) ? `a value (got the option ${value})` : undefined;
}

/** Of all our programs for a terminal. */
export const exitCodes = { done: 0, failed: 1, unusable: 2 } as const;

/** Runs a program to its end: what stops it is told on stderr, and is its exit code. */
export function runProgram(main: () => Promise<void>): void {
  // Whoever reads no further, as `head` does, has what was wanted.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
  }
  main().catch((error: unknown) => {
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = error instanceof ConfigurationError ? exitCodes.unusable : exitCodes.failed;
  });
}
