import { inspect } from 'node:util';

/** Where lines for people go. */
export interface Terminal {
  /** Columns; without limit where nobody looks at it. */
  readonly width: number;
  /** Whether lines may have colours. */
  readonly coloured: boolean;
}

/** The part of a stream of this process that says what it is; the rest is there for terminals alone. */
type Stream = Pick<NodeJS.WriteStream, 'isTTY'> & Partial<Pick<NodeJS.WriteStream, 'columns' | 'hasColors'>>;

/** Colours and line breaks are for a terminal alone: what is piped or kept in a file is one line each, as it is. [NO_COLOR] */
export function terminalOf(stream: Stream, { COLUMNS, NO_COLOR, ...environment }: NodeJS.ProcessEnv): Terminal {
  if (!stream.isTTY) return { width: Infinity, coloured: false };
  const given = /^[1-9]\d*$/.test(COLUMNS ?? '') ? Number(COLUMNS) : undefined;
  return { width: given ?? (stream.columns || Infinity), coloured: !NO_COLOR && (stream.hasColors?.(environment) ?? false) };
}

/** The lines as the terminal shows them. */
export const shownOn = ({ width, coloured }: Terminal, text: string): string => text.split('\n')
  .flatMap(line => {
    const [first = '', ...rest] = wrapped(line, width);
    return [coloured ? painted(first) : first, ...rest];
  })
  .join('\n');

/** Time and verb of a log's line, or what a line is set in by; its further lines begin below what follows. */
const beginning = /^\s*(?:\d+:\d\d:\d\d {2}\w+ +)?/;

/** Breaks at spaces alone: a command or an ARN stays whole, to be copied. */
export function wrapped(line: string, width: number): string[] {
  if (line.length <= width || isCopied(line) || isDrawn(line)) return [line];
  const indent = beginning.exec(line)![0];
  const [first = '', ...words] = line.slice(indent.length).split(' ');
  const lines: string[] = [];
  let current = indent + first;
  for (const word of words) {
    const isTooLong = current.length + 1 + word.length > width;
    // What fits on no line of its own may as well begin on this one.
    if (isTooLong && indent.length + word.length <= width) {
      lines.push(current.trimEnd());
      current = ' '.repeat(indent.length) + word;
    } else {
      current += ` ${word}`;
    }
  }
  return [...lines, current.trimEnd()];
}

/** A command, which somebody pastes. */
const isCopied = (line: string): boolean => /^\s*(sudo|npx|npm|aws|export) /.test(line);

/** A picture. */
const isDrawn = (line: string): boolean => line.includes('█');

const paint = (colour: 'bold' | 'cyan' | 'gray' | 'green' | 'red' | 'yellow', text: string): string => {
  const [on, off] = inspect.colors[colour]!;
  return `\x1b[${on}m${text}\x1b[${off}m`;
};

const verbs = { made: 'green', checked: 'cyan', would: 'cyan', waiting: 'gray', warning: 'yellow' } as const;

function painted(line: string): string {
  const [, before, verb, after] = /^(\s*\d+:\d\d:\d\d {2})(\w+)(.*)$/.exec(line) ?? [];
  if (verb !== undefined) return verb in verbs ? before + paint(verbs[verb as keyof typeof verbs], verb) + after : line;
  if (/^(Complete in|As the runbook says)/.test(line)) return paint('green', line);
  if (/^ *pending:|^Pending in/.test(line)) return paint('yellow', line);
  if (/^(Failed\b|NOT as the runbook says)/.test(line)) return paint('red', line);
  // A heading: a phase, or a part of the end.
  return /^[^\s.:][^.:]*$/.test(line) ? paint('bold', line) : line;
}
