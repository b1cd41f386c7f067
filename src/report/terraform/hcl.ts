/** Terraform's language, as far as the generated files need it, in the layout of `terraform fmt`. */

/** An attribute's value; what is undefined is left out. */
export type Value = string | number | boolean | Expression | readonly Value[] | { readonly [key: string]: string } | undefined;

/** Text that stands as it is: a reference such as `aws_kms_key.vault.arn`. */
export class Expression {
  constructor(readonly text: string) {}
}

/** A block such as `resource "aws_kms_key" "vault" { … }`: attributes, then blocks. */
export interface Block {
  readonly labels: readonly [type: string, ...names: string[]];
  readonly attributes: Readonly<Record<string, Value>>;
  readonly blocks?: readonly Block[];
}

/** Blocks as the text of a file. */
export function render(blocks: readonly Block[]): string {
  return blocks.map(block => `${lines(block).join('\n')}\n`).join('\n');
}

function lines({ labels: [type, ...names], attributes, blocks = [] }: Block): string[] {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const short = given.filter(([, value]) => !isMap(value));
  const width = Math.max(0, ...short.map(([name]) => name.length));
  // What takes several lines stands alone, so that it does not take part in the alignment.
  const paragraphs = [
    short.map(([name, value]) => `${name.padEnd(width)} = ${inline(value)}`),
    ...given.flatMap(([name, value]) => isMap(value) ? [long(name, value)] : []),
    ...blocks.map(lines),
  ].filter(paragraph => paragraph.length > 0);
  return [
    [type, ...names.map(name => JSON.stringify(name)), '{'].join(' '),
    ...paragraphs.flatMap((paragraph, index) => [...index > 0 ? [''] : [], ...paragraph.map(indent)]),
    '}',
  ];
}

const indent = (line: string): string => line === '' ? '' : `  ${line}`;

const isMap = (value: Value): value is { readonly [key: string]: string } =>
  typeof value === 'object' && !Array.isArray(value) && !(value instanceof Expression);

function long(name: string, map: Readonly<Record<string, string>>): string[] {
  const width = Math.max(0, ...Object.keys(map).map(key => quote(key).length));
  return [`${name} = {`, ...Object.entries(map).map(([key, value]) => indent(`${quote(key).padEnd(width)} = ${quote(value)}`)), '}'];
}

function inline(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (value instanceof Expression) return value.text;
  return typeof value === 'string' ? quote(value) : String(value);
}

const quote = (text: string): string => escape(JSON.stringify(text));

/** `${` and `%{` would begin a template. */
const escape = (text: string): string => text.replace(/([$%])(?=\{)/g, '$1$1');
