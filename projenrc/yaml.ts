import { type Project, TextFile } from 'projen';
import { Document, Scalar } from 'yaml';

/** A generated YAML file with comments, which projen's own YamlFile cannot hold. */
export function yamlFile(project: Project, path: string, content: object): void {
  const file = new TextFile(project, path);
  const document = new Document(content, { aliasDuplicateObjects: false });
  document.commentBefore = ` ${file.marker}`;
  for (const line of document.toString({ lineWidth: 120 }).split('\n')) file.addLine(line);
}

/** `value # comment` */
export function withComment(value: string, comment: string): Scalar<string> {
  const scalar = new Scalar(value);
  scalar.comment = ` ${comment}`;
  return scalar;
}

/** A long line of prose, folded. */
export function folded(text: string): Scalar<string> {
  const scalar = new Scalar(text);
  if (text.length > 100) scalar.type = Scalar.BLOCK_FOLDED;
  return scalar;
}

/** A script of several lines, which stay as they are. */
export function script(...lines: string[]): Scalar<string> {
  const scalar = new Scalar(`${lines.join('\n')}\n`);
  scalar.type = Scalar.BLOCK_LITERAL;
  return scalar;
}
