import { createHash } from 'node:crypto';
import ts from 'typescript';
import { noElse, probe, type Unit } from './probes';

/** One change of one place of the sources, which a test should notice. */
export interface Mutant {
  /** Stays the same while its line does, wherever that is moved to. */
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** What stands there, with as much around as one needs to know it again. */
  readonly text: string;
  readonly becomes: string;
  readonly kind: Kind;
  /** Where a probe tells whether it is reached. */
  readonly unit: number;
}

export type Kind = 'always' | 'never' | 'negated' | 'and/or' | 'boundary' | 'equality' | 'dropped' | 'some/every' | 'unfiltered'
  | 'number' | 'list';

interface Change extends Pick<Mutant, 'start' | 'end' | 'becomes' | 'kind'> {
  readonly around: ts.Node;
  /** The way that is not taken any more, by its place: nobody else sees a difference. */
  readonly closes?: Pick<Unit, 'start' | 'end' | 'branch'>;
}

/** What is text or a type: a change there is a matter of taste. */
const leftOut = [/\.d\.ts$/, /^src\/simulator\//, /^src\/report\/html\/style/, /^src\/index\.ts$/, /^src\/aws\/durations\.ts$/];

/** Programs that tests start as processes of their own, which no mutant reaches. */
const programs = ['src/main.ts', 'src/start.ts', 'src/step.ts', 'src/rehearse.ts', 'src/simulate.ts'];

export const isMutated = (file: string): boolean => !programs.includes(file) && !leftOut.some(each => each.test(file));

export interface Source {
  readonly file: string;
  readonly code: string;
  readonly tree: ts.SourceFile;
  readonly units: readonly Unit[];
}

export function parse(file: string, code: string, firstUnit = 0): Source {
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true);
  return { file, code, tree, units: probe(tree, firstUnit) };
}

export function mutantsOf({ file, tree, units }: Source): Mutant[] {
  const seen = new Map<string, number>();
  return changesIn(tree).filter(change => !isText(file, tree, change)).map(({ around, closes, ...change }) => {
    const text = oneLine(around.getText(tree));
    const name = `${file} ${change.kind} ${text} -> ${change.becomes}`;
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return {
      ...change, file, text,
      id: times === 0 ? name : `${name} #${times + 1}`,
      line: tree.getLineAndCharacterOfPosition(change.start).line + 1,
      unit: closes === undefined ? innermost(units, change.start, change.end) : unitAt(units, closes),
    };
  });
}

/** The source with the change in it, each line where it was. */
export const changed = (code: string, { start, end, becomes }: Mutant): string =>
  code.slice(0, start) + becomes + '\n'.repeat(code.slice(start, end).split('\n').length - 1) + code.slice(end);

/** A number by which mutants are drawn: the same for the same seed, and no matter what other mutants there are. */
export const lot = (seed: string, { id }: Mutant): string => createHash('sha256').update(`${seed} ${id}`).digest('hex');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

function innermost(units: readonly Unit[], start: number, end: number): number {
  const around = units.filter(unit => !unit.absent && unit.start <= start && unit.end >= end);
  return around.sort((a, b) => (a.end - a.start) - (b.end - b.start))[0]?.id ?? -1;
}

const unitAt = (units: readonly Unit[], { start, end, branch }: Pick<Unit, 'start' | 'end' | 'branch'>): number =>
  units.find(unit => unit.start === start && unit.end === end && unit.branch === branch)?.id ?? -1;

function changesIn(tree: ts.SourceFile): Change[] {
  const changes: Change[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isImportDeclaration(node)) return;
    changes.push(...changesAt(node, tree));
    node.forEachChild(visit);
  };
  visit(tree);
  return changes;
}

function changesAt(node: ts.Node, tree: ts.SourceFile): Change[] {
  const put = (kind: Kind, becomes: string, at: ts.Node = node, around = node): Change =>
    ({ kind, becomes, start: at.getStart(tree), end: at.getEnd(), around });
  if (ts.isIfStatement(node) || ts.isConditionalExpression(node)) return condition(node, tree);
  if (ts.isWhileStatement(node)) return [put('never', 'false', node.expression)];
  if (ts.isBinaryExpression(node)) return binary(node).map(([kind, becomes]) => put(kind, becomes, node.operatorToken));
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken && !isCondition(node)) {
    return [put('negated', node.operand.getText(tree))];
  }
  if (ts.isExpressionStatement(node)) return isWorthDropping(node, tree) ? [put('dropped', ';')] : [];
  if (ts.isNumericLiteral(node) && isNumberOfWeight(node, tree)) {
    return [1, -1].map(by => put('number', String(Number(node.text) + by), node, node.parent));
  }
  if (ts.isCallExpression(node)) return call(node, tree);
  if (ts.isArrayLiteralExpression(node) && isAskedFor(node)) return node.elements.map(each => put('list', '...[]', each));
  return [];
}

function condition(node: ts.IfStatement | ts.ConditionalExpression, tree: ts.SourceFile): Change[] {
  const asked = ts.isIfStatement(node) ? node.expression : node.condition;
  const at = { start: asked.getStart(tree), end: asked.getEnd(), around: asked };
  const way = (part: ts.Node, branch: string) => ({ start: part.getStart(tree), end: part.getEnd(), branch });
  const [yes, no] = ts.isConditionalExpression(node) ? [way(node.whenTrue, '?'), way(node.whenFalse, ':')]
    : [way(node.thenStatement, 'if'), node.elseStatement === undefined ? way(node, noElse) : way(node.elseStatement, 'else')];
  return [
    { ...at, kind: 'always', becomes: 'true', closes: no },
    { ...at, kind: 'never', becomes: 'false', closes: yes },
    { ...at, kind: 'negated', becomes: `!(${oneLine(asked.getText(tree))})` },
  ];
}

const isCondition = ({ parent }: ts.Node): boolean => ts.isIfStatement(parent) || ts.isConditionalExpression(parent);

const swaps: Partial<Record<ts.SyntaxKind, [Kind, string]>> = {
  [ts.SyntaxKind.AmpersandAmpersandToken]: ['and/or', '||'],
  [ts.SyntaxKind.BarBarToken]: ['and/or', '&&'],
  [ts.SyntaxKind.LessThanToken]: ['boundary', '<='],
  [ts.SyntaxKind.LessThanEqualsToken]: ['boundary', '<'],
  [ts.SyntaxKind.GreaterThanToken]: ['boundary', '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken]: ['boundary', '>'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: ['equality', '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: ['equality', '==='],
};

function binary(node: ts.BinaryExpression): [Kind, string][] {
  const swap = swaps[node.operatorToken.kind];
  // The whole of a condition is negated already.
  return swap === undefined || (swap[0] === 'equality' && isCondition(node)) ? [] : [swap];
}

/** A call or an assignment that does something, beside saying it. */
function isWorthDropping({ expression }: ts.ExpressionStatement, tree: ts.SourceFile): boolean {
  const done = ts.isAwaitExpression(expression) ? expression.expression : expression;
  if (ts.isBinaryExpression(done)) return true;
  return ts.isCallExpression(done) && !/(\blog\.\w+|^super|^console\.\w+)$/.test(done.expression.getText(tree));
}

/** Not where a text is cut or indented, nor a place in a drawing. */
function isNumberOfWeight(node: ts.NumericLiteral, { fileName }: ts.SourceFile): boolean {
  const { parent } = node;
  const called = ts.isCallExpression(parent) ? parent.expression.getText() : '';
  const cut = called === 'indent' || (called.endsWith('.slice') && Number(node.text) >= 100);
  return !cut && !fileName.startsWith('src/report/html/') && !(ts.isPropertyAssignment(parent) && parent.name === node);
}

function call(node: ts.CallExpression, tree: ts.SourceFile): Change[] {
  if (!ts.isPropertyAccessExpression(node.expression)) return [];
  const { name, expression } = node.expression;
  const of = (becomes: string): Change[] => [{ kind: 'some/every', becomes, start: name.getStart(tree), end: name.getEnd(), around: node }];
  if (name.text === 'some') return of('every');
  if (name.text === 'every') return of('some');
  return name.text === 'filter' ? [{ kind: 'unfiltered', becomes: '', start: expression.getEnd(), end: node.getEnd(), around: node }] : [];
}

/** Lists that something is looked up in: each of their words has a meaning of its own. */
function isAskedFor({ parent }: ts.ArrayLiteralExpression): boolean {
  if (ts.isNewExpression(parent)) return parent.expression.getText() === 'Set';
  return ts.isPropertyAccessExpression(parent) && ['includes', 'some', 'every'].includes(parent.name.text);
}

/** Inside a template is a word of a message; but scripts and workflows are made of templates. */
function isText(file: string, tree: ts.SourceFile, { start, end }: Change): boolean {
  if (/^src\/(project\/|worker\/script)/.test(file)) return false;
  const within = (node: ts.Node): boolean => node.getStart(tree) <= start && node.getEnd() >= end
    && (ts.isTemplateSpan(node) || node.getChildren(tree).some(within));
  return within(tree);
}
