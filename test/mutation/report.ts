import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { whyEquivalent } from './equivalents';
import { root } from './files';
import type { Mutant } from './mutants';
import type { Outcome } from './trial';

/** The room of a file, or the file where it is in none. */
export const areaOf = (file: string): string => file.replace(/^src\//, '').replace(/(\/.*|\.ts)$/, '');

export const show = ({ file, line, kind, text, becomes }: Mutant): string =>
  `${file}:${line} ${kind}: ${short(text)}${['number', 'and/or', 'boundary', 'equality', 'list'].includes(kind) ? ` -> ${becomes}` : ''}`;

const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 87)}...` : text);

export const isEquivalent = ({ mutant, end }: Outcome): boolean => end !== 'killed' && whyEquivalent(mutant) !== undefined;
/** What is held against the tests: nobody noticed it, or nobody even runs it. */
export const hasSurvived = (outcome: Outcome): boolean => outcome.end !== 'killed' && !isEquivalent(outcome);

/** One row an area: how many mutants there are, and what became of those that were drawn. */
export function table(mutants: readonly Mutant[], outcomes: readonly Outcome[]): string[] {
  const areas = [...new Set(mutants.map(({ file }) => areaOf(file)))].sort();
  const row = (name: string, all: readonly Mutant[], tried: readonly Outcome[]): string => {
    const number = (is: (each: Outcome) => boolean) => tried.filter(is).length;
    const [killed, equivalent] = [number(({ end }) => end === 'killed'), number(isEquivalent)];
    const asked = tried.length - equivalent;
    const share = asked === 0 ? '' : `${Math.floor(100 * killed / asked)} %`;
    return `| ${[name, all.length, tried.length, killed, number(hasSurvived), equivalent, share].join(' | ')} |`;
  };
  return [
    '| area | mutants | drawn | killed | survived | equivalent | killed of those that can be |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...areas.map(area => ({
      area, all: mutants.filter(({ file }) => areaOf(file) === area), tried: outcomes.filter(({ mutant }) => areaOf(mutant.file) === area),
    })).filter(({ tried }) => tried.length > 0).map(({ area, all, tried }) => row(`\`${area}\``, all, tried)),
    row('**all**', mutants, outcomes),
  ];
}

export function survivors(outcomes: readonly Outcome[]): string[] {
  return outcomes.filter(hasSurvived).map(({ mutant, end, by }) => `${show(mutant)}${end === 'survived' ? '' : ` (${by ?? end})`}`).sort();
}

/** Those that nobody could notice, each with its reason. */
export const equivalent = (outcomes: readonly Outcome[]): string[] => outcomes.filter(isEquivalent)
  .map(({ mutant }) => `- equivalent: \`${show(mutant).replaceAll('`', '\'')}\`: ${whyEquivalent(mutant)}`).sort();

/** Puts lines between the marks of this name in docs/testing.md. */
export function write(name: string, lines: readonly string[]): void {
  const path = join(root, 'docs/testing.md');
  const text = readFileSync(path, 'utf8');
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  if (!text.includes(begin) || !text.includes(end)) throw new Error(`docs/testing.md has no place for ${name}`);
  writeFileSync(path, `${text.split(begin)[0]}${begin}\n${lines.join('\n')}\n${end}${text.split(end)[1]}`);
}

export const commit = (): string => execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
