/** GitHub's Markdown from texts that nobody has looked at: what they hold is shown, never obeyed. Also readable as it stands. */

/**
 * Characters of one cell, and bytes of one table: a summary of every kind of table then is far below GitHub's 1 MiB [actions/runner
 * FileCommandManager.cs].
 */
const longestCell = 400;
const largestTable = 64 * 1024;
const longestBlock = 16 * 1024;

/** Pages that our own texts name; no other address becomes a link. */
const ownPages = 'docs\\.aws\\.amazon\\.com/|github\\.com/safe-storage/';

/**
 * Everything that could be markup, in the middle of a line; `_` between letters is not, and identifiers are full of them. Marks that turn
 * the direction of what follows go.
 */
export const inline = (text: string, most = longestCell): string => shortened(text, most)
  .replace(/\p{Cf}/gu, '').replace(/\s+/g, ' ').trim()
  .replace(/[\\`*[\]<>|~$&]/g, '\\$&')
  .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
  .replace(new RegExp(`:(?=//(?!${ownPages}))|(?<=\\bwww)\\.`, 'gi'), '\\$&');

/** An identifier or a value as code, where code can hold it. */
export const code = (text: string): string => (/^[^`|\\\n\r]+$/.test(text) && text.length <= longestCell ? `\`${text}\`` : inline(text));

/** A block of code that its content cannot end. */
export function fenced(text: string, language = ''): string {
  const fence = '`'.repeat(Math.max(2, ...(text.match(/`+/g) ?? []).map(run => run.length)) + 1);
  return `${fence}${language}\n${shortened(text.trimEnd(), longestBlock)}\n${fence}`;
}

/** A table with aligned columns; rows that are too many are counted instead. Cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const shown: (readonly string[])[] = [];
  let size = 0;
  for (const row of rows) {
    size += Buffer.byteLength(row.join(' | '));
    if (size > largestTable) break;
    shown.push(row);
  }
  const widths = head.map((title, column) => Math.min(56, Math.max(3, title.length, ...shown.map(row => row[column]!.length))));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  const lines = [line(head), line(widths.map(width => '-'.repeat(width))), ...shown.map(line)];
  const left = rows.length - shown.length;
  return left === 0 ? lines.join('\n') : `${lines.join('\n')}\n\n… and ${left.toLocaleString('en-US')} more; the report has them all.`;
}

const shortened = (text: string, most: number): string =>
  (text.length <= most ? text : `${text.slice(0, most)} … (${(text.length - most).toLocaleString('en-US')} characters more)`);
