/** Markup that is safe to put into the document. Only `html` makes it, and it escapes whatever is not markup already. */
export class Html {
  constructor(readonly text: string) {}
}

export type Content = Html | string | number | undefined | false | readonly Content[];

/** A template whose values are escaped, unless they are markup themselves. The indentation of its lines is not part of it. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Html {
  const lines = parts.map(part => part.replace(/\n\s+/g, '\n'));
  return new Html(lines.map((part, index) => (index === 0 ? part : `${markup(values[index - 1])}${part}`)).join(''));
}

function markup(content: Content): string {
  if (content === undefined || content === false) return '';
  if (content instanceof Html) return content.text;
  if (typeof content === 'object') return content.map(markup).join('');
  return escape(String(content));
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' };

/** Control characters, and those that turn the direction of writing, could show a reader something else than what is there. */
// eslint-disable-next-line no-control-regex
const deceiving = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const escape = (text: string): string => text
  .replace(/\r\n?/g, '\n')
  .replace(deceiving, '\ufffd')
  .replace(/[&<>"']/g, character => entities[character]!);
