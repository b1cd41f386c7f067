import type { Reach } from './coverage';
import type { Source } from './mutants';

export interface Branch {
  readonly file: string;
  readonly line: number;
  /** How it branches there: `if`, `:`, `??`. */
  readonly way: string;
  readonly text: string;
}

/** A branch that no test takes, and why that is so: the beginning of what stands there. */
export interface Untaken {
  readonly file: string;
  readonly text: string;
  readonly why: string;
}

export const untaken: readonly Untaken[] = [
];

/** Those that no test takes, of all that there are. */
export function branchesNeverTaken(sources: readonly Source[], reach: readonly Reach[]): { never: Branch[]; all: number } {
  const taken = new Set(reach.flatMap(({ reached }) => Object.values(reached).flat()));
  const all = sources.flatMap(({ file, code, tree, units }) => units.filter(({ branch }) => branch !== undefined).map(unit => ({
    id: unit.id, file, way: unit.branch!, line: tree.getLineAndCharacterOfPosition(unit.start).line + 1,
    text: code.slice(unit.start, unit.end).replace(/\s+/g, ' '),
  })));
  return { never: all.filter(({ id }) => !taken.has(id)), all: all.length };
}

export function showBranches({ never, all }: { never: readonly Branch[]; all: number }): string[] {
  const why = ({ file, text }: Branch) => untaken.find(each => each.file === file && text.startsWith(each.text))?.why;
  const lines = never.map(branch => `| ${branch.file}:${branch.line} | \`${branch.way}\` | \`${cut(branch.text)}\` | ${why(branch) ?? ''} |`);
  return [`Of ${all} branches ${never.length} are never taken.`, '', '| where | way | what stands there | why |', '| --- | --- | --- | --- |', ...lines];
}

const cut = (text: string): string => (text.length > 70 ? `${text.slice(0, 67)}...` : text).replaceAll('|', '\\|').replaceAll('`', '\'');
