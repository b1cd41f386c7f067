import { type Html, html } from './escape';

/** A line of text in a box; identifiers are set in a typewriter face. */
export interface Line {
  readonly text: string;
  readonly id?: boolean;
}

/** A thing of the picture; dashed when it is not there. */
export interface Thing {
  readonly there: boolean;
  readonly title: string;
  readonly lines: readonly Line[];
}

/** Widths at the style sheet's 12.5 units: of a typewriter face exactly, of others on the broad side, capitals more. */
const idWidth = 7.6;
const widthOf = (character: string, id: boolean): number => {
  if (id && (character <= '\u024f' || character === '…')) return idWidth;
  if (/[MW@%]/.test(character) || (character > '\u024f' && character !== '…')) return 13;
  return /[A-Z&_]/.test(character) ? 9 : 6.6;
};

/** Boxes and arrows as SVG, in units that are pixels at full size. */
export class Drawing {
  private readonly frames: Html[] = [];
  private readonly parts: Html[] = [];

  constructor(private readonly title: string, private readonly description: string) {}

  /** A dashed frame with a caption, behind everything else. */
  frame(x: number, y: number, width: number, height: number, caption: string): void {
    this.frames.push(html`<g class="frame">${rectangle(x, y, width, height, 8)}${text({ text: caption }, x + 12, y + 21, width - 24)}</g>`);
  }

  box(x: number, y: number, width: number, height: number, { there, title, lines }: Thing): void {
    this.parts.push(html`<g class="box${there ? '' : ' absent'}">
      ${rectangle(x, y, width, height, 5)}<text class="name" x="${x + 12}" y="${y + 22}">${title}</text>
      ${lines.map((line, index) => text(line, x + 12, y + 41 + index * 18, width - 24))}</g>`);
  }

  /** A small box without a title. */
  chip(x: number, y: number, width: number, height: number, lines: readonly Line[]): void {
    this.parts.push(html`<g class="chip">
      ${rectangle(x, y, width, height, 4)}
      ${lines.map((line, index) => text(line, x + 9, y + 18 + index * 17, width - 18))}</g>`);
  }

  /** @param room units to the right within which it stays */
  caption(x: number, y: number, words: string, room: number): void {
    this.parts.push(text({ text: words }, x, y, room));
  }

  /** Straight down; the label stands beside its upper end. */
  arrow(x: number, from: number, to: number, label: string, there: boolean): void {
    const head = `M${x - 4} ${to - 8}L${x} ${to - 1}L${x + 4} ${to - 8}`;
    this.parts.push(html`<g class="arrow${there ? '' : ' absent'}"><path d="M${x} ${from}V${to}${head}"/>
      <text x="${x - 10}" y="${from + 20}" text-anchor="end">${label}</text></g>`);
  }

  render(width: number, height: number): Html {
    return html`<svg class="drawing" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="drawing-title drawing-description">
      <title id="drawing-title">${this.title}</title><desc id="drawing-description">${this.description}</desc>
      ${this.frames}
      ${this.parts}
      </svg>`;
  }
}

/** Half a unit further in, so that its line falls on whole pixels. */
const rectangle = (x: number, y: number, width: number, height: number, radius: number): Html =>
  html`<rect x="${x + 0.5}" y="${y + 0.5}" width="${width - 1}" height="${height - 1}" rx="${radius}"/>`;

/** What does not fit loses its middle: both ends of an identifier tell it from others. */
function text({ text: words, id = false }: Line, x: number, y: number, room: number): Html {
  const fits = (characters: string[]) => characters.reduce((sum, each) => sum + widthOf(each, id), 0) <= room;
  const all = [...words];
  let kept = all.length;
  let shown = all;
  while (kept > 0 && !fits(shown)) {
    kept -= 1;
    shown = [...all.slice(0, Math.ceil(kept / 2)), '…', ...all.slice(all.length - Math.floor(kept / 2))];
  }
  return html`<text class="${id ? 'id' : ''}" x="${x}" y="${y}">${shown.join('')}</text>`;
}
