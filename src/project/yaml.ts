import { Document, isNode, type Node, parse, Scalar, type YAMLMap } from 'yaml';

/** The text of a YAML file under a comment; what is undefined is left out, and what is null has no value. */
export function yamlText(content: object, about: string, width = 0): string {
  const document = new Document(content, { aliasDuplicateObjects: false });
  document.commentBefore = about.split('\n').map(line => ` ${line}`).join('\n');
  return document.toString({ lineWidth: width, nullStr: '' });
}

/** What a YAML text says, without its comments. */
export const readYaml = (text: string): unknown => parse(text);

/** `value # comment` */
export function withComment<Value extends string | number>(value: Value, comment: string): Scalar<Value> {
  const scalar = new Scalar(value);
  scalar.comment = ` ${comment}`;
  return scalar;
}

/** A mapping with a comment of its own: above its first line, or behind the braces of one that holds nothing. */
export function mapping(content: object, comment: string): Node {
  const map = mapOf(content);
  map.flow = map.items.length === 0;
  map[map.flow ? 'comment' : 'commentBefore'] = ` ${comment}`;
  return map;
}

/** A mapping with a blank line between its entries. */
export function spaced(content: object): Node {
  const map = mapOf(content);
  map.items.slice(1).forEach(({ key }) => { if (isNode(key)) key.spaceBefore = true; });
  return map;
}

const mapOf = (content: object) => new Document(content, { aliasDuplicateObjects: false }).contents as unknown as YAMLMap;

/** A script of several lines, which stay as they are. */
export function script(...lines: readonly string[]): Scalar<string> {
  const scalar = new Scalar(`${lines.join('\n')}\n`);
  scalar.type = Scalar.BLOCK_LITERAL;
  return scalar;
}

/** Prose in lines of at most `width` characters, for a comment. */
export function wrapped(text: string, width = 110): string {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)!;
    if (last !== '' && last.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}
