import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { truthy } from '@actions/expressions/result';

export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };

/** What an expression can see. */
export interface Scope {
  /** `github`, `inputs`, `steps`, … by name. */
  readonly contexts: Readonly<Record<string, Value>>;
  /** What `success()`, `failure()` and `cancelled()` answer by. */
  readonly status: 'success' | 'failure' | 'cancelled';
}

const statusFunctions: Record<string, (status: Scope['status']) => boolean> = {
  always: () => true,
  success: status => status === 'success',
  failure: status => status === 'failure',
  cancelled: status => status === 'cancelled',
};

/**
 * Whether a step with this `if:` runs. A condition that asks for no status is joined to `success()` [GHDOCS:expressions status check
 * functions].
 */
export function holds(condition: string | undefined, scope: Scope): boolean {
  const expression = (condition ?? 'success()').trim().replace(/^\$\{\{(.*)\}\}$/s, '$1');
  const names = new Lexer(expression).lex().tokens.map(token => token.lexeme.toLowerCase());
  const asksForStatus = Object.keys(statusFunctions).some(name => names.includes(name));
  return truthy(evaluate(asksForStatus ? expression : `success() && (${expression})`, scope));
}

/** A text with its `${{ … }}` replaced by their values. */
export function fill(template: string, scope: Scope): string {
  return template.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => evaluate(expression.trim(), scope).coerceString());
}

function evaluate(expression: string, { contexts, status }: Scope): data.ExpressionData {
  const functions = Object.entries(statusFunctions)
    .map(([name, answer]) => ({ name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(answer(status)) }));
  const tree = new Parser(new Lexer(expression).lex().tokens, Object.keys(contexts), functions).parse();
  const scope = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  return new Evaluator(tree, scope, new Map(functions.map(each => [each.name, each]))).evaluate();
}
