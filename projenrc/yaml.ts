import { type Project, TextFile } from 'projen';
import { Scalar } from 'yaml';
import { yamlText } from '../src/project/yaml';

/** A generated YAML file with comments, which projen's own YamlFile cannot hold. */
export function yamlFile(project: Project, path: string, content: object): void {
  const file = new TextFile(project, path);
  for (const line of yamlText(content, file.marker!, 120).split('\n')) file.addLine(line);
}

/** A long line of prose, folded. */
export function folded(text: string): Scalar<string> {
  const scalar = new Scalar(text);
  if (text.length > 100) scalar.type = Scalar.BLOCK_FOLDED;
  return scalar;
}
