import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

export const commit = (): string => execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();

/** Puts the table into docs/resilience.md. */
export function write(lines: readonly string[]): void {
  const path = join(root, 'docs/resilience.md');
  const [before = '', , after = ''] = readFileSync(path, 'utf8').split(/<!-- \/?table -->/);
  writeFileSync(path, `${before}<!-- table -->\n${lines.join('\n')}\n<!-- /table -->${after}`);
}
