import { readFile } from 'node:fs/promises';
import { text as allOf } from 'node:stream/consumers';
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import { ConfigurationError } from '../errors';
import type { InputRow } from '../inputs/rules';
import { inputTable, type RawInputs } from '../inputs/table';
import { simulatedInputs } from './inputs';

/**
 * Inputs by name, from a file of YAML or JSON or, as `-`, from standard input; also as a workflow has them, below `with`. A value is the
 * text that stands there: `012` is no number, `2026-11-23` no date.
 * @throws ConfigurationError that lists every problem, a line each
 */
export async function readConfiguration(file: string): Promise<RawInputs> {
  const lines = new LineCounter();
  const source = await read(file);
  // Without its own errors, which quote the lines, and there are secrets in them.
  const document = parseDocument(source, { schema: 'failsafe', prettyErrors: false, lineCounter: lines, logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) {
    const what = error.code.toLowerCase().replaceAll('_', ' ');
    throw new ConfigurationError(`--config: expected YAML or JSON (got "${file}", which has in line ${lines.linePos(error.pos[0]).line}: `
      + `${what})`);
  }
  const problems: string[] = [];
  const inputs = new Reader(source, document, problems).inputs(file);
  if (problems.length > 0) throw new ConfigurationError(`The configuration cannot be used:\n  ${problems.join('\n  ')}`);
  return inputs;
}

async function read(file: string): Promise<string> {
  try {
    return file === '-' ? await allOf(process.stdin) : await readFile(file, 'utf8');
  } catch (error) {
    throw new ConfigurationError(`--config: expected a file of YAML or JSON, or - for standard input (got "${file}")`, { cause: error });
  }
}

/** What may stand beside `with`, in a step of a workflow. [GHDOCS:workflows-and-actions/workflow-syntax] */
const ofStep = ['id', 'name', 'uses', 'with', 'if', 'env', 'continue-on-error', 'timeout-minutes'];

/** What GitHub reads as nothing, and as a truth value. [YAML 10.3, core schema: null, bool] */
const [nothing, truth] = [/^(null|Null|NULL|~|)$/, /^(true|True|TRUE|false|False|FALSE)$/];

class Reader {
  constructor(private readonly source: string, private readonly document: Document, private readonly problems: string[]) {}

  inputs(file: string): RawInputs {
    const top = this.node(this.document.contents);
    const step = isSeq(top) && top.items.length === 1 ? this.node(top.items[0]) : top;
    const given = isMap(step) ? this.node(step.get('with', true)) : undefined;
    if (isMap(step) && isMap(given)) {
      for (const [key] of this.entries(step)) {
        if (!ofStep.includes(key)) this.problems.push(`${key}: expected it below "with", where the other inputs are`);
      }
      return this.named(given);
    }
    if (isMap(top)) return this.named(top);
    throw new ConfigurationError(`--config: expected inputs by name, as in "name: vault" (got "${file}", `
      + `which is ${top === undefined ? 'empty' : described(top)})`);
  }

  private named(map: YAMLMap): RawInputs {
    return Object.fromEntries(this.entries(map).map(([name, node]) => [name, this.value(name, node)]));
  }

  private value(name: string, node: Node | undefined): string | undefined {
    const input = (inputTable as Readonly<Record<string, InputRow<unknown>>>)[name];
    const refuse = (came: string) => {
      this.problems.push(`${name}: expected ${input?.expected ?? 'a text'} (got ${came})`);
      return undefined;
    };
    try {
      const value = this.textOf(node, input);
      const [expression] = /\$\{\{.*?\}\}/s.exec(value ?? '') ?? [];
      return expression !== undefined && !(simulatedInputs as readonly string[]).includes(name)
        ? refuse(`${expression}, whose value is known on GitHub alone`) : value;
    } catch (error) {
      if (error instanceof Odd) return refuse(error.message);
      throw error;
    }
  }

  private textOf(node: Node | undefined, input: InputRow<unknown> | undefined): string | undefined {
    if (isScalar(node)) return this.scalar(node, input);
    if (node === undefined) return undefined;
    if (isSeq(node) && input?.separated !== undefined) {
      return node.items.map((item, index) => this.item(`item ${index + 1} of a list`, this.node(item))).join('\n');
    }
    if (isMap(node) && input?.separated === 'lines') {
      return this.entries(node).map(([key, value]) => {
        if (key.includes('=')) throw new Odd(`the key "${key}", which has "=" in it`);
        return `${key}=${value === undefined ? '' : this.item(`"${key}"`, value, true)}`;
      }).join('\n');
    }
    throw new Odd(described(node));
  }

  private scalar(node: Scalar, input: InputRow<unknown> | undefined): string | undefined {
    if (input?.separated === 'lines' && this.isFolded(node)) {
      throw new Odd('lines that YAML makes one of: write | behind the colon, a list or a map');
    }
    return plainText(node);
  }

  /** Whether several lines were written, and one is read. */
  private isFolded({ range, type }: Scalar): boolean {
    if (!range || type === 'BLOCK_LITERAL') return false;
    const written = this.source.slice(range[0], range[1]).split('\n').filter(line => line.trim() !== '');
    return written.length > (type === 'BLOCK_FOLDED' ? 2 : 1);
  }

  private item(place: string, node: Node | undefined, mayBeEmpty = false): string {
    if (node !== undefined && !isScalar(node)) throw new Odd(`${described(node)} as ${place}`);
    const value = node === undefined ? undefined : plainText(node);
    if (value === undefined || value === '') {
      if (mayBeEmpty) return '';
      throw new Odd(`nothing as ${place}`);
    }
    if (value.includes('\n')) throw new Odd(`several lines as ${place}`);
    return value;
  }

  private entries(map: YAMLMap): [string, Node | undefined][] {
    return map.items.map(({ key, value }) => [String((this.node(key) as { value?: unknown } | undefined)?.value ?? ''), this.node(value)]);
  }

  private node(node: unknown): Node | undefined {
    return (isAlias(node) ? node.resolve(this.document) : node ?? undefined) as Node | undefined;
  }
}

/** What came is no value of this input; completes "got …". */
class Odd extends Error {}

function described(node: Node): string {
  if (isMap(node)) return 'a map';
  return isSeq(node) ? 'a list' : 'a single value';
}

/** Nothing where nothing is written; a truth value as GitHub hands it on, in small letters. */
function plainText({ type, value }: Scalar): string | undefined {
  const text = String(value ?? '');
  if (type !== 'PLAIN') return text;
  if (nothing.test(text)) return undefined;
  return truth.test(text) ? text.toLowerCase() : text;
}
