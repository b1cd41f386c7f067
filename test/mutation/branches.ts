import type { Reach } from './coverage';
import type { Source } from './mutants';
import { noElse } from './probes';

export interface Branch {
  readonly file: string;
  readonly line: number;
  /** How it branches there: `if`, `:`, `??`. */
  readonly way: string;
  readonly text: string;
}

/** Why no test takes a branch: by the file, and the beginning of what stands there. */
interface Untaken {
  readonly file: string;
  readonly text: string;
  readonly why: string;
}

const untaken: readonly Untaken[] = [
];

/** The types of the AWS SDK leave open whatever an answer has; AWS does not. Such a fallback decides nothing. */
const isFallback = ({ way, text }: Branch): boolean => ['default', '??', '||'].includes(way) && constant.test(text);
const constant = new RegExp(`^(${[
  /\[\]|\{\}|'[^']*'|-?\d+|false|Infinity|Number\.MAX_SAFE_INTEGER/, /unknown(Error)?(\.\w+)?|process\.env|systemClock|tmpdir\(\)/,
].map(({ source }) => source).join('|')})$`);

/** A word that is left out, or a list that is empty, where there is nothing to say. */
const isSilent = ({ way, text }: Branch): boolean => ['?', ':'].includes(way) && ['\'\'', '[]', 'undefined'].includes(text);

/** What nobody foresees is passed on as it is. */
const isPassedOn = ({ way, text }: Branch): boolean => /^throw (error|refusal|fault);$/.test(text)
  || (way === noElse && /^if \(.*error\b.*\) (return|throw)/.test(text));

export interface Branches {
  readonly all: number;
  readonly fallbacks: number;
  readonly silent: number;
  readonly passedOn: number;
  /** The others that no test takes. */
  readonly never: readonly Branch[];
}

export function branchesNeverTaken(sources: readonly Source[], reach: readonly Reach[]): Branches {
  const taken = new Set(reach.flatMap(({ reached }) => Object.values(reached).flat()));
  const all = sources.flatMap(({ file, code, tree, units }) => units.filter(({ branch }) => branch !== undefined).map(unit => ({
    id: unit.id, file, way: unit.branch!, line: tree.getLineAndCharacterOfPosition(unit.start).line + 1,
    text: code.slice(unit.start, unit.end).replace(/\s+/g, ' '),
  })));
  const never = all.filter(({ id }) => !taken.has(id));
  const number = (is: (branch: Branch) => boolean) => never.filter(is).length;
  return {
    all: all.length, fallbacks: number(isFallback), silent: number(isSilent), passedOn: number(isPassedOn),
    never: never.filter(branch => !isFallback(branch) && !isSilent(branch) && !isPassedOn(branch)),
  };
}

export function showBranches({ all, fallbacks, silent, passedOn, never }: Branches): string[] {
  const why = ({ file, text }: Branch) => untaken.find(each => file === `src/${each.file}.ts` && text.startsWith(each.text))?.why ?? '';
  return [
    `Of ${all} branches ${fallbacks + silent + passedOn + never.length} are never taken. ${fallbacks} of them are fallbacks to an empty or`,
    `constant value, for what the types leave open and no answer leaves out; ${silent} leave a word out of a message, or give an empty list;`,
    `${passedOn} pass on an error that nobody foresees.`,
    `The other ${never.length}:`,
    '', '| where | way | what stands there | why |', '| --- | --- | --- | --- |',
    ...never.map(branch => `| ${branch.file.slice(4)}:${branch.line} | \`${branch.way}\` | \`${cut(branch.text)}\` | ${why(branch)} |`),
  ];
}

const cut = (text: string): string => (text.length > 70 ? `${text.slice(0, 67)}...` : text).replaceAll('|', '\\|').replaceAll('`', '\'');
