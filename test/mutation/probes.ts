import ts from 'typescript';

/** A piece of code that runs as a whole, or not at all. */
export interface Unit {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  /** One of several ways on; how it is called in lists. */
  readonly branch?: string;
  /** The way past an `if` without `else`: there is no code of it. */
  readonly absent?: boolean;
}

/** The way past an `if`. */
export const noElse = 'else, of which there is none';

type Shape = 'before' | 'around expression' | 'around statement' | 'else';

interface Found extends Omit<Unit, 'id'> {
  readonly shape: Shape;
}

const shapes = new WeakMap<Unit, Shape>();

/** All units of a file, numbered from `first`. */
export function probe(tree: ts.SourceFile, first: number): Unit[] {
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isImportDeclaration(node)) return;
    found.push(...unitsAt(node, tree));
    node.forEachChild(visit);
  };
  visit(tree);
  return found.map(({ shape, ...each }, index) => {
    const unit = { ...each, id: first + index };
    shapes.set(unit, shape);
    return unit;
  });
}

function unitsAt(node: ts.Node, tree: ts.SourceFile): Found[] {
  const whole = isStatementOfAList(node) ? [{ start: node.getStart(tree), end: node.getEnd(), shape: 'before' as const }] : [];
  return [...whole, ...waysAt(node, tree)];
}

function waysAt(node: ts.Node, tree: ts.SourceFile): Found[] {
  const at = (part: ts.Node, shape: Shape, branch?: string): Found => ({ start: part.getStart(tree), end: part.getEnd(), shape, branch });
  const expression = (part: ts.Node, branch?: string) => at(part, 'around expression', branch);
  if (ts.isIfStatement(node)) {
    const { thenStatement, elseStatement } = node;
    return [
      at(thenStatement, 'around statement', 'if'),
      elseStatement === undefined ? { ...at(node, 'else', noElse), absent: true } : at(elseStatement, 'around statement', 'else'),
    ];
  }
  if (ts.isConditionalExpression(node)) return [expression(node.whenTrue, '?'), expression(node.whenFalse, ':')];
  if (ts.isBinaryExpression(node) && isShortCut(node.operatorToken.kind)) return [expression(node.right, node.operatorToken.getText(tree))];
  if ((ts.isParameter(node) || ts.isBindingElement(node)) && node.initializer) return [expression(node.initializer, 'default')];
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) return [expression(node.body)];
  if (ts.isCaseOrDefaultClause(node)) {
    return node.statements.slice(0, 1).map(first => ({ ...at(first, 'before', 'case'), end: node.getEnd() }));
  }
  const isLoop = ts.isForOfStatement(node) || ts.isForStatement(node);
  return isLoop && !ts.isBlock(node.statement) ? [at(node.statement, 'around statement')] : [];
}

const isShortCut = (kind: ts.SyntaxKind): boolean =>
  [ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken].includes(kind);

/** A statement that a call can be put before. */
function isStatementOfAList(node: ts.Node): boolean {
  const { parent } = node;
  if (parent === undefined || !(ts.isBlock(parent) || ts.isSourceFile(parent) || ts.isCaseOrDefaultClause(parent))) return false;
  return ts.isExpressionStatement(node) || ts.isIfStatement(node) || ts.isReturnStatement(node) || ts.isThrowStatement(node)
    || ts.isVariableStatement(node) || ts.isForOfStatement(node) || ts.isForStatement(node) || ts.isWhileStatement(node)
    || ts.isDoStatement(node) || ts.isTryStatement(node) || ts.isSwitchStatement(node);
}

/** The source with a call in each unit that tells of it, each line where it was. */
export function withProbes(code: string, units: readonly Unit[]): string {
  const inserts = units.flatMap(unit => {
    const { start, end, id } = unit;
    const length = end - start;
    const [open, close] = wrapping(shapes.get(unit)!, id);
    // At one place inner ones end before outer ones do, and outer ones begin before inner ones.
    return [{ at: start, rank: [1, -length, id], text: open }, { at: end, rank: [0, length, -id], text: close }];
  });
  inserts.sort((a, b) => a.at - b.at || [0, 1, 2].map(each => a.rank[each]! - b.rank[each]!).find(order => order !== 0) || 0);
  let [done, last] = ['', 0];
  for (const { at, text } of inserts) [done, last] = [done + code.slice(last, at) + text, at];
  return done + code.slice(last);
}

function wrapping(shape: Shape, id: number): [open: string, close: string] {
  const call = `__reached(${id})`;
  return {
    'before': [`${call};`, ''],
    'around expression': [`(${call},`, ')'],
    'around statement': [`{${call};`, '}'],
    'else': ['', ` else ${call};`],
  }[shape] as [string, string];
}
