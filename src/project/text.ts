/** A scalar of YAML: plain where that is safe, else in double quotes. */
export function scalar(value: string | boolean): string {
  if (typeof value === 'boolean') return String(value);
  const plain = /^[A-Za-z/$][\w ./,:@$(){}|&!='*+-]*$/.test(value)
    && !/: |:$| #| $|^(true|false|yes|no|on|off|null)$/i.test(value);
  return plain ? value : JSON.stringify(value);
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
