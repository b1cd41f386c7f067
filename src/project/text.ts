/** A scalar of YAML: plain where that is safe, else in double quotes. */
export function scalar(value: string | boolean): string {
  if (typeof value === 'boolean') return String(value);
  const plain = /^[A-Za-z/$][\w ./,:@$(){}|&!='*+-]*$/.test(value)
    && !/: |:$| #| $|^(true|false|yes|no|on|off|null)$/i.test(value);
  return plain ? value : JSON.stringify(value);
}

/** What services' names end in where it is not `amazonaws.com`; the condition of a stack that says that it is. */
export const otherDomain = '${AWS::URLSuffix}';
export const oneDomain = 'HasOneDomain';

/** A value in a stack, in which its parameters are filled in; brackets and commas mean something within a line. */
export function filled(value: string): string {
  const [, reference] = /^\$\{([\w:]+)\}$/.exec(value) ?? [];
  if (reference !== undefined) return `!Ref ${reference}`;
  const text = `${value.includes('${') ? '!Sub ' : ''}${/[,[\]{}]/.test(value) ? JSON.stringify(value) : scalar(value)}`;
  // Nobody says whether a list of IAM's may have the same value twice.
  return value.includes(otherDomain) ? `!If [${oneDomain}, !Ref AWS::NoValue, ${text}]` : text;
}

/** Lines moved to the right; empty ones stay empty. */
export const indent = (spaces: number, lines: readonly string[]): string[] =>
  lines.map(line => (line === '' ? '' : ' '.repeat(spaces) + line));

/** A list whose items are mappings: each item's first line with the dash, the others under it. */
export const items = (blocks: readonly (readonly string[])[]): string[] =>
  blocks.flatMap(block => block.map((line, index) => (line === '' ? '' : `${index === 0 ? '- ' : '  '}${line}`)));

/** A comment of as many lines as the text needs. */
export function comment(text: string, width = 110): string[] {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)!;
    if (last !== '' && last.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map(line => `# ${line}`);
}
