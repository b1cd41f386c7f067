import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Component } from 'projen';
import type { InputRow } from '../src/inputs/rules';
import { inputTable } from '../src/inputs/table';
import { type OutputRow, outputTable } from '../src/outputs';

/** Keeps the tables of inputs and outputs in README.md, between their markers, as the sources have them. */
export class ReadmeTables extends Component {
  override synthesize(): void {
    const file = join(this.project.outdir, 'README.md');
    const text = readFileSync(file, 'utf8');
    const written = between(between(text, 'inputs', inputs()), 'outputs', outputs());
    if (written !== text) writeFileSync(file, written);
  }
}

/** The text with other content between two markers. */
export function between(text: string, marker: string, content: string): string {
  const [begin, end] = [`<!-- ${marker} -->`, `<!-- /${marker} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`Expected the markers "${begin}" and "${end}"`);
  return `${text.slice(0, from + begin.length)}\n${content}\n${text.slice(to)}`;
}

const inputs = (): string =>
  table(['input', 'default', 'meaning', 'phases'], Object.entries<InputRow<unknown>>(inputTable).map(([name, row]) => [
    `\`${name}\``,
    row.default ? `\`${row.default}\`` : '',
    `${row.description} Expected: ${row.expected}.`,
    row.phases?.join(', ') ?? 'all',
  ]));

const outputs = (): string => table(['output', 'meaning', 'phases'], Object.entries<OutputRow>(outputTable)
  .map(([name, row]) => [`\`${name}\``, row.description, row.phases.join(', ')]));

export const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map(row => `| ${row.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
