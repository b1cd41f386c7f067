import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import * as ts from 'typescript';

/** What the product says when something is wrong, and what it says that helps; `…` stands for what differs each time. */
export interface Said {
  /** Below src/, with the line. */
  readonly place: string;
  /** Several where the code chooses one; none where it is another's text, such as AWS's. */
  readonly texts: readonly string[];
  readonly remedies: readonly string[];
}

/**
 * Reads from the sources every error with its remedy, and every finding: what is thrown as one of src/errors.ts, and each
 * `{ what, remedy }`. Texts are followed through constants and functions, where each `return` is one of several.
 * @param root folder of the sources
 */
export function everythingSaid(root: string): Said[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts') && !/^(simulat|rehears|project|report\/(html|terraform|evidenceFile))/.test(file)).sort();
  const sources = new Map(files.map(file =>
    [file, ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2022, true)]));
  const found: Said[] = [];
  for (const [file, source] of sources) {
    const visit = (node: ts.Node): void => {
      const parts = partsOf(node);
      if (parts !== undefined) {
        const read = (part: ts.Node | undefined) => (part === undefined ? [] : unique(new Reader(sources).texts(part).filter(isText)));
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        found.push({ place: `${file}:${line + 1}`, texts: read(parts.text), remedies: read(parts.remedy) });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

const errors = /^(ConfigurationError|ProvisioningError|Pending|CertificateError)$/;

/** An error that is made, or a finding; undefined for everything else. */
function partsOf(node: ts.Node): { text: ts.Node | undefined; remedy: ts.Node | undefined } | undefined {
  if (ts.isNewExpression(node) && errors.test(node.expression.getText())) {
    const [text, options] = node.arguments ?? [];
    return { text, remedy: options && ts.isObjectLiteralExpression(options) ? property(options, /^(remedy|next)$/) : undefined };
  }
  if (!ts.isObjectLiteralExpression(node) || ts.isNewExpression(node.parent)) return undefined;
  const [text, remedy] = [property(node, /^(what|cause)$/), property(node, /^remedy$/)];
  return text === undefined || remedy === undefined ? undefined : { text, remedy };
}

function property(literal: ts.ObjectLiteralExpression, name: RegExp): ts.Node | undefined {
  const found = literal.properties.find(each => each.name !== undefined && name.test(each.name.getText()));
  if (found === undefined) return undefined;
  return ts.isPropertyAssignment(found) ? found.initializer : found.name;
}

/** Words enough for a reader to find it by, beside those that many have. */
const isText = (text: string): boolean =>
  (text.replace(/\b(expected|got|now|usually|GitHub says)\b/g, '').match(/[a-z]{2,}/gi) ?? []).length > 1;

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
const unknown = '…';
/** More than these are no choice of words any more. */
const most = 16;

/** Reads expressions, through the declarations of all files. */
class Reader {
  private depth = 0;

  constructor(private readonly sources: ReadonlyMap<string, ts.SourceFile>) {}

  /** The texts that an expression may be. */
  texts(node: ts.Node): string[] {
    if (this.depth > 12) return [unknown];
    this.depth += 1;
    const texts = unique(this.read(node));
    this.depth -= 1;
    return texts.length > most ? [unknown] : texts;
  }

  private read(node: ts.Node): string[] {
    if (ts.isStringLiteralLike(node)) return [node.text];
    if (ts.isTemplateExpression(node)) {
      return this.joined([[node.head.text], ...node.templateSpans.flatMap(span => [this.one(span.expression), [span.literal.text]])], '');
    }
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isNonNullExpression(node)) return this.texts(node.expression);
    if (ts.isConditionalExpression(node)) return [...this.texts(node.whenTrue), ...this.texts(node.whenFalse)];
    if (ts.isBinaryExpression(node)) return this.binary(node);
    if (ts.isIdentifier(node)) return this.named(node);
    if (ts.isCallExpression(node)) return this.called(node);
    if (ts.isElementAccessExpression(node)) return this.looked(node);
    return [unknown];
  }

  /** `remedies[state]`, and `remedies.find(…)?.[1]`: any row of the table. */
  private looked({ expression, argumentExpression: column }: ts.ElementAccessExpression): string[] {
    const found = ts.isCallExpression(expression) && ts.isPropertyAccessExpression(expression.expression);
    const table = found ? (expression.expression as ts.PropertyAccessExpression).expression : expression;
    const declared = ts.isIdentifier(table) ? this.declaration(table.text, table) : undefined;
    const rows = declared !== undefined && ts.isVariableDeclaration(declared) ? declared.initializer : undefined;
    if (rows === undefined) return [unknown];
    if (ts.isObjectLiteralExpression(rows)) {
      return rows.properties.flatMap(row => (ts.isPropertyAssignment(row) ? this.texts(row.initializer) : []));
    }
    if (!ts.isArrayLiteralExpression(rows) || !ts.isNumericLiteral(column)) return [unknown];
    return rows.elements.flatMap(row => (ts.isArrayLiteralExpression(row) && row.elements[Number(column.text)] !== undefined
      ? this.texts(row.elements[Number(column.text)]!) : []));
  }

  /** Within another text: what is one of several, or not known, is left open. */
  private one(node: ts.Node): string[] {
    const texts = this.texts(node);
    return texts.length === 1 ? texts : [unknown];
  }

  private binary({ left, operatorToken, right }: ts.BinaryExpression): string[] {
    if (operatorToken.kind === ts.SyntaxKind.PlusToken) return this.joined([this.texts(left), this.texts(right)], '');
    if ([ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.BarBarToken].includes(operatorToken.kind)) {
      return [...this.texts(left), ...this.texts(right)].filter(text => text !== unknown);
    }
    return operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken ? this.texts(right) : [unknown];
  }

  private joined(parts: readonly (readonly string[])[], between: string): string[] {
    return parts.reduce<string[]>((all, part, index) =>
      all.flatMap(text => part.map(each => (index === 0 ? each : `${text}${between}${each}`))).slice(0, most + 1), ['']);
  }

  private named(node: ts.Identifier): string[] {
    const declared = this.declaration(node.text, node);
    if (declared !== undefined && ts.isVariableDeclaration(declared) && declared.initializer !== undefined) {
      return this.texts(declared.initializer);
    }
    return [unknown];
  }

  private called(node: ts.CallExpression): string[] {
    const { expression, arguments: given } = node;
    const isJoin = ts.isPropertyAccessExpression(expression) && expression.name.text === 'join';
    if (isJoin && ts.isArrayLiteralExpression(expression.expression)) {
      const parts = expression.expression.elements.map(each => (ts.isSpreadElement(each) ? [unknown] : this.texts(each)));
      return this.joined(parts, ' ');
    }
    if (!ts.isIdentifier(expression)) return [unknown];
    // A sentence of ours with AWS's words behind a colon, where it has some (src/words.ts).
    if (expression.text === 'sentence' && given[0] !== undefined) {
      return this.joined([this.texts(given[0]), [given.length > 1 ? ': …' : '.']], '');
    }
    const declared = this.declaration(expression.text, node);
    const body = declared !== undefined && (ts.isFunctionDeclaration(declared) ? declared.body : functionIn(declared));
    if (!body) return [unknown];
    return ts.isBlock(body) ? returned(body).flatMap(each => this.texts(each)) : this.texts(body);
  }

  /** Where a name of this file's is declared, here or in the file that it is imported from. */
  private declaration(name: string, from: ts.Node): ts.Declaration | undefined {
    for (let scope: ts.Node | undefined = from.parent; scope !== undefined; scope = scope.parent) {
      if (!ts.isBlock(scope) && !ts.isSourceFile(scope)) continue;
      for (const statement of scope.statements) {
        if (ts.isFunctionDeclaration(statement) && statement.name?.text === name) return statement;
        const variable = ts.isVariableStatement(statement)
          && statement.declarationList.declarations.find(each => each.name.getText() === name);
        if (variable) return variable;
      }
    }
    const source = from.getSourceFile();
    for (const statement of source.statements) {
      if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
      const bindings = statement.importClause?.namedBindings;
      if (!bindings || !ts.isNamedImports(bindings) || !bindings.elements.some(each => each.name.text === name)) continue;
      const other = this.sources.get(`${normalize(join(dirname(source.fileName), statement.moduleSpecifier.text))}.ts`);
      return other?.statements.length ? this.declaration(name, other.statements[0]!) : undefined;
    }
    return undefined;
  }
}

function functionIn(declared: ts.Declaration): ts.ConciseBody | undefined {
  const initializer = ts.isVariableDeclaration(declared) ? declared.initializer : undefined;
  return initializer !== undefined && ts.isArrowFunction(initializer) ? initializer.body : undefined;
}

/** What a function returns, in the order in which it stands there. */
function returned(body: ts.Block): ts.Expression[] {
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isReturnStatement(node) && node.expression !== undefined) found.push(node.expression);
    if (!ts.isFunctionLike(node)) ts.forEachChild(node, visit);
  };
  visit(body);
  return found;
}
