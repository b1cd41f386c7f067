import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';

const root = join(__dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** A text that may cite: a comment, the value of `source:` in a table of durations, or a page; and the line on which it begins. */
interface Passage {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** What stands between brackets, or between two semicolons there. */
interface Citation {
  readonly where: string;
  readonly text: string;
}

/** The grammar at the head of docs/sources.md: `KEY` or `KEY:PAGE`, a place, `: what it says`. */
const CITATION = /^(?<key>[A-Za-z0-9][\w.-]*(?:\/[\w.-]+)?)(?::(?<page>[^\s:;,]+))?(?: (?<place>.+?))?(?:: (?<says>.+))?$/;

/** A second citation that is hidden behind a comma. */
const HIDDEN = /, (?:[\w./-]+:[^\s:]|[^,]*#\d)/;

interface Row {
  readonly key: string;
  readonly paged: boolean;
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows of the tables of docs/sources.md, by key; `docs:X` stands for all pages of `docs`. */
function rowsOf(page: string): Row[] {
  return page.split('\n').flatMap((text, index) => {
    const cells = text.split(' | ').map(cell => cell.replace(/^\| |\|$/g, '').trim());
    const key = /^`([\w./-]+)(:X)?`$/.exec(cells[0]!);
    return text.startsWith('| `') && key !== null ? [{ key: key[1]!, paged: key[2] !== undefined, line: index + 1, cells }] : [];
  });
}

const rows = rowsOf(read('docs/sources.md'));
const byKey = new Map(rows.map(row => [row.key, row]));

/** What is wrong with a citation. */
function fault(text: string): string | undefined {
  if (/^uncertain(: .+)?$/.test(text)) return undefined;
  const parts = CITATION.exec(text)?.groups;
  if (parts === undefined) return `"${text}" is no citation`;
  const { key, page, says, place } = parts;
  const row = byKey.get(key!);
  if (row === undefined) return `"${key}" is not in docs/sources.md`;
  if (row.paged !== (page !== undefined)) return row.paged ? `"${text}" names no page` : `"${key}" has no pages`;
  if (HIDDEN.test(`${place ?? ''}${says ?? ''}`)) return `"${text}" is two citations; separate them by a semicolon`;
  const issue = place === undefined || !place.startsWith('#') || (/^#\d+$/.test(place) && row.cells[2]!.startsWith('https://github.com/'));
  return issue ? undefined : `"${text}" is no issue on GitHub`;
}

function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => ending.test(file) && !file.includes('node_modules')).sort().map(file => `${folder}/${file}`);
}

const sources = ['src', 'test', 'projenrc', 'templates', 'bench'];

/** The comments of a TypeScript file, and the sources of its durations: objects that have `typical` and `source`. */
function passagesOf(file: string): Passage[] {
  const text = read(file);
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lineOf = (position: number) => tree.getLineAndCharacterOfPosition(position).line + 1;
  const comments = new Map<number, ts.CommentRange>();
  const passages: Passage[] = [];
  const visit = (node: ts.Node): void => {
    for (const ranges of [ts.getLeadingCommentRanges(text, node.getFullStart()), ts.getTrailingCommentRanges(text, node.getEnd())]) {
      for (const range of ranges ?? []) comments.set(range.pos, range);
    }
    if (ts.isObjectLiteralExpression(node)) {
      const members = new Map(node.properties.filter(ts.isPropertyAssignment).map(each => [each.name.getText(tree), each.initializer]));
      const source = members.get('source');
      if (members.has('typical') && source !== undefined && ts.isStringLiteral(source)) {
        passages.push({ file, line: lineOf(source.getStart(tree)), text: `[${source.text}]` });
      }
    }
    node.getChildren(tree).forEach(visit);
  };
  visit(tree);
  return [...passages, ...[...comments.values()].map(({ pos, end }) => ({ file, line: lineOf(pos), text: text.slice(pos, end) }))];
}

const pages = (): Passage[] => [...filesIn('docs', /\.md$/), 'README.md', 'SECURITY.md', ...filesIn('templates', /\.md$/)]
  // jsii makes api.md of comments in src/project, and troubleshooting.md is what the sources say to users.
  .filter(file => !['docs/sources.md', 'docs/api.md', 'docs/troubleshooting.md'].includes(file))
  .map(file => ({ file, line: 1, text: read(file).replace(/^ *```[\s\S]*?^ *```/gm, block => block.replace(/[^\n]/g, ' ')) }));

/** No citations: code, what JSDoc has as values, `list[0]`, `string[]`, and links. */
function citationsIn({ file, line, text }: Passage): Citation[] {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  const prose = text.replace(/`[^`\n]*`/g, blank).replace(/@(default|pjnew) .*/g, blank);
  return [...prose.matchAll(/(?<![\w)\]])\[([^[\]]*)\](?!\()/g)].flatMap(found => {
    const where = `${file}:${line + prose.slice(0, found.index).split('\n').length - 1}`;
    // The original, with its code.
    const whole = text.slice(found.index + 1, found.index + 1 + found[1]!.length).replace(/\s*\n\s*(?:\*|\/\/)?\s*/g, ' ');
    return whole.split(/;\s/).map(part => ({ where, text: part.trim() }));
  });
}

const citations = [...sources.flatMap(folder => filesIn(folder, /\.[cm]?[jt]s$/)).flatMap(passagesOf), ...pages()].flatMap(citationsIn);

describe('the sources that are cited', () => {
  test('are found: comments, durations and pages', () => {
    expect(citations.length).toBeGreaterThan(600);
    for (const place of [/^src\/simulator\//, /^src\/(?!simulator\/)/, /^test\//, /^projenrc\//, /^docs\/assumptions\.md:/]) {
      expect({ place, found: citations.some(({ where }) => place.test(where)) }).toEqual({ place, found: true });
    }
    expect(citations.map(({ text }) => text)).toContain('uncertain: as cluster.create'); // of a duration
  });

  test('are in docs/sources.md, and cited as its head says', () => {
    expect(citations.flatMap(({ where, text }) => {
      const wrong = fault(text);
      return wrong === undefined ? [] : [`${where}: ${wrong}`];
    })).toEqual([]);
  });

  test('have a row each, with document, address and date', () => {
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.filter(({ key }, index) => rows.findIndex(other => other.key === key) < index).map(({ key }) => key)).toEqual([]);
    for (const { line, cells } of rows) {
      expect({ line, cells: cells.length, empty: cells.filter(cell => cell === '').length }).toEqual({ line, cells: 4, empty: 0 });
      expect(cells[2]).toMatch(/https:\/\/|no public address known/);
    }
  });

  test('are all of docs/sources.md\'s: none is there that nothing cites', () => {
    const cited = new Set(citations.map(({ text }) => CITATION.exec(text)?.groups?.key));
    expect(rows.map(({ key }) => key).filter(key => !cited.has(key))).toEqual([]);
  });
});

describe('a citation', () => {
  test.each([
    ['docs:initialize-cluster', undefined],
    ['docs:create-hsm: it does', undefined],
    ['botocore CreateKey Policy', undefined],
    ['botocore: 20000', undefined],
    ['TF #7437', undefined],
    ['TF #7437: twice', undefined],
    ['uncertain: from memory', undefined],
    ['BCC CreateKey', '"BCC" is not in docs/sources.md'],
    ['docs troubleshooting', '"docs troubleshooting" names no page'],
    ['botocore:CreateKey', '"botocore" has no pages'],
    ['TF #47825, #38663', '"TF #47825, #38663" is two citations; separate them by a semicolon'],
    ['docs:limits page, docs:backups', '"docs:limits page, docs:backups" is two citations; separate them by a semicolon'],
    ['RFC #8017', '"RFC #8017" is no issue on GitHub'],
    ['"quoted"', '""quoted"" is no citation'],
  ])('%j', (text, wrong) => expect(fault(text)).toBe(wrong));

  test.each([
    ['// Never [docs:limits; TF #1].', ['docs:limits', 'TF #1']],
    ['/** As it was in newer ones [botocore\n * SourceArn]. */', ['botocore SourceArn']],
    ['// `[0]` is not, nor list[0], string[], [a link](there).', []],
    ['/** @default ["ubuntu-latest"] */', []],
  ])('is found in %j', (text, found) => expect(citationsIn({ file: 'f', line: 1, text }).map(each => each.text)).toEqual(found));
});
